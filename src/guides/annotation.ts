import type { Leader } from "../layout/board.js";
import type { Mark } from "../scene/mark.js";
import type { Theme } from "../theme/theme.js";

/** Leaders: straight hair lines from words to what they name, in the colour of the words. */
export function drawLeaders<Tone>(leaders: readonly Leader<Tone>[], colorOf: (tone: Tone | undefined) => string): Mark[] {
  return leaders.map(({ x1, y1, x2, y2, tone }, i) => ({ kind: "line", key: `leader-${i}`, x1, y1, x2, y2, stroke: colorOf(tone) }));
}

/** An upright dashed line: a break in a series, or the day the figure speaks of. */
export function drawUpright(key: string, x: number, { top, bottom, theme }: { readonly top: number; readonly bottom: number; readonly theme: Theme }): Mark {
  return { kind: "line", key, x1: x, y1: top, x2: x, y2: bottom, stroke: theme.ink2, dash: "2 3" };
}
