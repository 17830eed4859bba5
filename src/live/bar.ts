import { alignWith } from "./pixels.js";
import type { View } from "./view.js";

/** The row of buttons above a figure; not there while nobody has something in it. */
export interface TopBar {
  /** Puts a part into the row, or takes it out. */
  readonly hold: (part: HTMLElement, shown: boolean) => void;
}

/** @param order classes of the parts, from left to right */
export function topBar(view: View, order: readonly string[]): TopBar {
  const bar = view.host.ownerDocument.createElement("div");
  bar.className = "banyan-live banyan-bar banyan-top";
  const rank = (part: Element): number => order.findIndex((name) => part.classList.contains(name));
  view.drawnThen(() => {
    alignWith(view, bar);
    bar.lang = view.locale().lang;
  });
  view.signal.addEventListener("abort", () => bar.remove(), { once: true });
  return {
    hold: (part, shown) => {
      if (!shown) part.remove();
      else if (part.parentNode !== bar) bar.insertBefore(part, [...bar.children].find((other) => rank(other) > rank(part)) ?? null);
      if (bar.childElementCount === 0 || view.signal.aborted) bar.remove();
      else if (!bar.isConnected) view.svg().before(bar);
    },
  };
}
