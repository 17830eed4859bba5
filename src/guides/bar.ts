import type { Hatch, Mark, Paint } from "../scene/mark.js";
import type { Basis, Bound, Status } from "../schema/vocabulary.js";
import type { Theme } from "../theme/theme.js";

/** What decides how solid the ink is. */
export interface Certainty {
  readonly status: Status;
  readonly basis: Basis | undefined;
  readonly bound: Bound;
}

/** The ink of a number: what is only about right is drawn like an estimate. */
export function inkOf({ status, basis, bound }: Certainty): Certainty {
  return { basis, bound, status: status === "actual" && (bound === "about" || bound === "order") ? "estimate" : status };
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Band = Pick<Box, "y" | "height">;

/** What a bar is painted with. */
export interface Ink {
  readonly certainty: Certainty;
  readonly color: string;
}

const PRELIMINARY_CELL = 12;
const PRELIMINARY_GAP = 3;
/** Depth of the arrow head that ends a bar which is only a bound, px. */
export const BOUND_HEAD = 8;

/** Hatch that says why an area is not solid: `/` not yet fact, `\` invented, both a net; none for facts. */
export function hatchOf({ status, basis }: Certainty, color: string, background: string): Hatch | undefined {
  const unsettled = status === "estimate" || status === "projection" || status === "target";
  if (!unsettled && basis !== "illustrative") return undefined;
  const hatch = !unsettled ? "\\" : basis === "illustrative" ? "x" : "/";
  return { hatch, color, gap: status === "projection" ? 6 : 4, weight: 1.5, background };
}

/** An area as its certainty says: solid, hatched with an edge, dashed for projections. */
export function areaPaint(certainty: Certainty, color: string, theme: Theme): { fill: Paint; stroke?: string; strokeWidth?: number; dash?: string } {
  const hatch = hatchOf(certainty, color, theme.bg);
  // An aim is empty: an invented one has a thin hatch that says so, and no net like an estimate.
  if (certainty.status === "target") return { fill: hatch && certainty.basis === "illustrative" ? { ...hatch, hatch: "\\", gap: 9, weight: 1 } : theme.bg, stroke: theme.ink, strokeWidth: 1.5 };
  if (!hatch) return { fill: color };
  return { fill: hatch, stroke: color, strokeWidth: 1.5, ...(certainty.status === "projection" ? { dash: "4 3" } : {}) };
}

/**
 * A horizontal bar from `from` to `to`, px, at least as long as the eye can find. Its end says what kind of number it is: an open cell for a
 * preliminary one, an arrow head for a bound. Zero is a stub on the zero line.
 */
export function drawBar(key: string, [from, to]: readonly [number, number], { y, height }: Band, { certainty, color }: Ink, theme: Theme): Mark[] {
  const direction = to < from ? -1 : 1;
  const length = Math.abs(to - from);
  if (length < 2) return [{ kind: "rect", key, x: direction < 0 ? from - 2 : from, y, width: 2, height, fill: color }];
  const box = (start: number, end: number): Box => ({ x: Math.min(start, end), y, width: Math.abs(end - start), height });
  const paint = areaPaint(certainty, color, theme);
  const inset = paint.stroke === undefined ? 0 : 0.75;
  if (certainty.bound === "atLeast" || certainty.bound === "moreThan") return [arrow(key, from, to, { y, height }, paint)];
  if (certainty.status === "preliminary" && length > PRELIMINARY_CELL * 2) {
    const split = to - direction * PRELIMINARY_CELL;
    return [
      { kind: "rect", key, ...shrink(box(from, split - direction * PRELIMINARY_GAP), inset), ...paint },
      { kind: "rect", key: `${key}-open`, ...shrink(box(split, to), 0.75), fill: theme.bg, stroke: color, strokeWidth: 1.5 },
    ];
  }
  return [{ kind: "rect", key, ...shrink(box(from, to), inset), ...paint }];
}

function shrink(box: Box, by: number): Box {
  return { x: box.x + by, y: box.y + by, width: Math.max(0.5, box.width - by * 2), height: Math.max(0.5, box.height - by * 2) };
}

function arrow(key: string, from: number, to: number, { y, height }: Band, paint: ReturnType<typeof areaPaint>): Mark {
  const tip = to + (to < from ? -BOUND_HEAD : BOUND_HEAD);
  const d = `M${from} ${y}H${to}L${tip} ${y + height / 2}L${to} ${y + height}H${from}Z`;
  return { kind: "path", key, d, ...paint };
}

/**
 * The tick of a target stands 7 px beyond its bar, with its outer edge on the target, so that the least overshoot shows beyond it; on its inner
 * side a thin ground parts it from a dark bar. `side` is where the target lies from zero. Dashed where the target is only an order of magnitude.
 */
export function drawTick(target: number, bar: Band, order: boolean, theme: Theme, side = 1): Mark[] {
  const end = bar.y + bar.height;
  const x = target - side * 1.5;
  return [
    { kind: "line", key: "tick-ground", x1: x - side * 0.5, y1: bar.y, x2: x - side * 0.5, y2: end, stroke: theme.bg, strokeWidth: 4 },
    { kind: "line", key: "tick", x1: x, y1: bar.y - 7, x2: x, y2: end + 7, stroke: theme.ink, strokeWidth: 3, ...(order ? { dash: "3 3" } : {}) },
  ];
}

/** What is missing to a target: `/` in the colour of shortfall, on the track. */
export function shortfallPaint(theme: Theme): Hatch {
  return { hatch: "/", color: theme.shortfall.mark, gap: 4.5, weight: 1.5, background: theme.track };
}

/** Where a missing number would be: a dashed box with `–` in it. */
export function drawMissing(key: string, box: Box, size: number, theme: Theme): Mark[] {
  return [
    { kind: "rect", key, ...shrink(box, 0.75), stroke: theme.contextEdge, strokeWidth: 1.25, dash: "3 3" },
    { kind: "text", key: `${key}-dash`, x: box.x + box.width / 2, y: box.y + box.height / 2 + size * 0.36, text: "–", size, fill: theme.ink3, anchor: "middle" },
  ];
}
