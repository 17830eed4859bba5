import { forcedTheme } from "../theme/forced.js";
import type { ThemeInput } from "../theme/index.js";

/** What the reader has asked of every page. */
export interface Wishes {
  readonly motion: () => boolean;
  /** The theme of forced colours, while they are on. */
  readonly theme: () => ThemeInput | undefined;
}

/** Watches the reader's wishes and calls back when the colours change. */
export function wishes(act: () => void, signal: AbortSignal): Wishes {
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const forced = matchMedia("(forced-colors: active)");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  forced.addEventListener("change", act, { signal });
  dark.addEventListener("change", () => forced.matches && act(), { signal });
  return {
    motion: () => !still.matches && !document.hidden,
    theme: () => (forced.matches ? forcedTheme(systemColor("Canvas"), systemColor("CanvasText")) : undefined),
  };
}

/** A colour of the reader's system as `#rrggbb`. */
function systemColor(name: "Canvas" | "CanvasText"): string {
  const probe = document.createElement("span");
  probe.style.color = name;
  document.body.append(probe);
  const channels = getComputedStyle(probe).color.match(/\d+/g) ?? [];
  probe.remove();
  return "#" + channels.slice(0, 3).map((channel) => Number(channel).toString(16).padStart(2, "0")).join("");
}
