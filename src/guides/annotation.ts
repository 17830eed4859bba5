import type { Segment } from "../layout/place.js";
import type { Mark } from "../scene/mark.js";
import type { Theme } from "../theme/theme.js";

/** Leaders: straight hair lines from words to what they name. */
export function drawLeaders(leaders: readonly Segment[], theme: Theme): Mark[] {
  return leaders.map(({ x1, y1, x2, y2 }, i) => ({ kind: "line", key: `leader-${i}`, x1, y1, x2, y2, stroke: theme.ink3 }));
}

/** An upright dashed line: a break in a series, or the day the figure speaks of. */
export function drawUpright(key: string, x: number, { top, bottom, theme }: { readonly top: number; readonly bottom: number; readonly theme: Theme }): Mark {
  return { kind: "line", key, x1: x, y1: top, x2: x, y2: bottom, stroke: theme.ink2, dash: "2 3" };
}
