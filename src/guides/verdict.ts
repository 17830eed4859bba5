import type { Mark } from "../scene/mark.js";
import type { Verdict } from "../schema/vocabulary.js";
import type { Theme } from "../theme/theme.js";

/** Side of a verdict's mark, px. */
export const VERDICT_SIZE = 13;

/** Shape and colour of a verdict, centred at `x`, `y`; the word stands beside it. */
export function drawVerdict(verdict: Verdict, x: number, y: number, theme: Theme): Mark[] {
  const color = theme.status[verdict];
  const key = "verdict";
  const tick = { stroke: theme.bg, strokeWidth: 1.75, cap: "round" } as const;
  switch (verdict) {
    case "met":
      return [
        { kind: "circle", key, x, y, r: 6.5, fill: color },
        { kind: "path", key: `${key}-tick`, d: path([[x - 3, y + 0.2], [x - 0.8, y + 2.4], [x + 3.2, y - 2.2]]), ...tick },
      ];
    case "onTrack":
      return [
        { kind: "circle", key, x, y, r: 5.75, stroke: color, strokeWidth: 1.5 },
        { kind: "path", key: `${key}-chevron`, d: path([[x - 1.2, y - 2.8], [x + 1.6, y], [x - 1.2, y + 2.8]]), ...tick, stroke: color },
      ];
    case "behind":
      return [{ kind: "path", key, d: path([[x - 6.5, y - 5], [x + 6.5, y - 5], [x, y + 6]]) + "Z", fill: color }];
    case "missed":
      return [
        { kind: "rect", key, x: x - 6.5, y: y - 6.5, width: 13, height: 13, radius: 1.5, fill: color },
        { kind: "path", key: `${key}-cross`, d: path([[x - 2.6, y - 2.6], [x + 2.6, y + 2.6]]) + path([[x + 2.6, y - 2.6], [x - 2.6, y + 2.6]]), ...tick },
      ];
    case "unknown":
      return [{ kind: "circle", key, x, y, r: 5.75, stroke: color, strokeWidth: 1.25, dash: "2 2" }];
  }
}

function path(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], i) => `${i === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
