import type { Theme } from "../theme/theme.js";
import { lendSheet } from "./sheet.js";

/** What a figure needs of the element that it lives in. */
export interface Home {
  /** Sees to it that the style is there, in whatever tree the element stands by now. */
  readonly furnish: () => void;
  /** Colours of what stands beside the picture. */
  readonly paint: (theme: Theme) => void;
  /** Takes everything back, unless another figure lives here too. */
  readonly leave: () => void;
}

interface House {
  figures: number;
  /** Classes that were not there before. */
  readonly added: readonly string[];
}

const houses = new WeakMap<HTMLElement, House>();

/** Moves into an element, in which other figures may live. */
export function settleIn(host: HTMLElement): Home {
  const house = houses.get(host) ?? { figures: 0, added: host.classList.contains("banyan") ? [] : ["banyan"] };
  houses.set(host, house);
  house.figures += 1;
  host.classList.add(...house.added);
  const lent = lendSheet(host);
  return {
    furnish: lent.follow,
    paint: (theme) => paint(host, theme),
    leave: () => {
      lent.giveBack();
      house.figures -= 1;
      if (house.figures > 0) return;
      houses.delete(host);
      paint(host);
      host.classList.remove(...house.added);
    },
  };
}

/** Without a theme the colours are taken back. */
function paint(host: HTMLElement, theme?: Theme): void {
  const colors = { ink: theme?.ink, paper: theme?.bg, line: theme?.ink3, soft: theme?.track, mark: theme?.subject.mark };
  for (const [name, color] of Object.entries(colors)) host.style.setProperty(`--banyan-${name}`, color ?? null);
}
