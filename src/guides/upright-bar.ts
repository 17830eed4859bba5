import type { Mark } from "../scene/mark.js";
import type { Theme } from "../theme/theme.js";
import { areaPaint, BOUND_HEAD, type Ink } from "./bar.js";

const PRELIMINARY_CELL = 12;
const PRELIMINARY_GAP = 3;

/**
 * A bar that stands, from `from` to `to`, px: {@link drawBar} turned upright. Its end says what kind of number it is; zero is a stub on the line it
 * stands on.
 */
export function drawUprightBar(key: string, [from, to]: readonly [number, number], { x, width }: { readonly x: number; readonly width: number }, { certainty, color }: Ink, theme: Theme): Mark[] {
  const direction = to > from ? 1 : -1;
  const length = Math.abs(to - from);
  if (length < 2) return [{ kind: "rect", key, x, y: direction > 0 ? from : from - 2, width, height: 2, fill: color }];
  const paint = areaPaint(certainty, color, theme);
  const rect = (name: string, start: number, end: number, by: number, ink: typeof paint): Mark => {
    const height = Math.abs(end - start) - by * 2;
    return { kind: "rect", key: name, x: x + by, y: Math.min(start, end) + by, width: Math.max(0.5, width - by * 2), height: Math.max(0.5, height), ...ink };
  };
  if (certainty.bound === "atLeast" || certainty.bound === "moreThan") {
    const tip = to + direction * BOUND_HEAD;
    return [{ kind: "path", key, d: `M${x} ${from}V${to}L${x + width / 2} ${tip}L${x + width} ${to}V${from}Z`, ...paint }];
  }
  const inset = paint.stroke === undefined ? 0 : 0.75;
  if (certainty.status !== "preliminary" || length <= PRELIMINARY_CELL * 2) return [rect(key, from, to, inset, paint)];
  const split = to - direction * PRELIMINARY_CELL;
  return [rect(key, from, split - direction * PRELIMINARY_GAP, inset, paint), rect(`${key}-open`, split, to, 0.75, { fill: theme.bg, stroke: color, strokeWidth: 1.5 })];
}
