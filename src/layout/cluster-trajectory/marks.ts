import { measure } from "../../text/measure.js";
import { around, blockOf, lineHeight, take, type Obstacle, type Seat } from "../callout.js";
import { patch, write, type Board } from "../board.js";
import type { Box } from "../place.js";
import { endsOf } from "./column.js";
import { spotOf } from "./lines.js";
import type { Dot, TargetMark, Tone, TrajectoryGap, TrajectoryPlot } from "./model.js";
import type { Scales, Setting } from "./space.js";

/** Points nearer than this carry no disc of their own, px. */
const LEAST_SPACING = 10;
const MOST_DISCS = 40;
/** Above so many data only what is labelled has a mark; the description sums up. */
const MOST_DATA = 500;

/** Whether data are too many for a mark each: then a line speaks for its series, and knows where each datum stands. */
export const isSummed = (input: Setting["input"]): boolean => totalOf(input) > MOST_DATA;

const totalOf = ({ series }: Setting["input"]): number => series.reduce((sum, { points }) => sum + points.length, 0);

/** The mark of every known point. */
export function dotsOf({ input, scales, plot, space, strands }: Setting): Dot[] {
  const dots: Dot[] = [];
  const summed = isSummed(input);
  input.series.forEach(({ points }, series) => {
    const { first, fact, last } = endsOf(points);
    const spacing = (plot.right - plot.left) / Math.max(1, points.length - 1);
    const isShown = !space.panel && points.length <= MOST_DISCS && spacing >= LEAST_SPACING;
    const alone = new Set((strands[series] ?? []).flatMap((strand) => (strand.length === 1 ? strand : [])));
    points.forEach((point, i) => {
      if (point.value === undefined) return;
      const isKey = (i === first && !space.panel) || i === fact || i === last || point.status === "preliminary" || point.status === "estimate" || point.status === "target" || point.bound !== "exact";
      const form = isKey || alone.has(i) ? "key" : isShown ? "plain" : "none";
      if (form !== "none" || !summed) dots.push({ series, point, ...spotOf(point, scales), form, alone: alone.has(i) });
    });
  });
  return dots;
}

/** Where missing numbers are marked with a dash: at the foot, where no height could be read as a number; of one line among several on its way, so that it is seen whose they are. */
export function gapsOf(board: Board<Tone>, { input, scales, plot, space }: Setting): Dot[] {
  const dots: Dot[] = [];
  const summed = isSummed(input);
  input.series.forEach(({ points }, series) => {
    const spacing = (plot.right - plot.left) / Math.max(1, points.length - 1);
    if (summed && spacing < LEAST_SPACING) return;
    points.forEach((point, i) => {
      if (point.value !== undefined) return;
      const x = scales.x(point.at);
      const onWay = between(series, i, { input, scales });
      const y = onWay ?? (plot.top + plot.floor) / 2;
      // On a page with room for its words under it.
      const foot = space.panel ? [plot.floor - 10, plot.floor - 24] : [plot.floor - 30, plot.floor - 12];
      // In panels all dashes stand at the foot: half way up they would lie on the line of a tick.
      const seats = ((onWay === undefined && !space.panel) || input.series.length > 1 ? [y, ...foot, y - 24, y + 24] : [...foot, y, y - 24, y + 24]).map((at): Seat => ({ x: x - 5, y: at - 7, width: 10, height: 14, align: "middle" }));
      const seat = spacing < LEAST_SPACING ? undefined : take(seats, board.taken, board.bounds, false);
      if (seat && space.panel) patch(board, seat);
      dots.push({ series, point, x, y: seat ? seat.y + 7 : y, form: seat ? "plain" : "none", alone: true });
      const said = blockOf<Tone>([{ text: point.words().number(), size: space.sizes.axis, weight: 400, tone: "ink3" }]);
      if (seat && !input.few) write(board, { key: `missing-${series}-${point.key}`, block: said, seats: around({ x, y: seat.y + 5 }, said, "trough") });
    });
  });
  return dots;
}

function between(series: number, index: number, { input, scales }: Pick<Setting, "input" | "scales">): number | undefined {
  const { points } = input.series[series] ?? { points: [] };
  const at = points[index]?.at ?? 0;
  const before = points.slice(0, index).findLast(({ value }) => value !== undefined);
  const after = points.slice(index + 1).find(({ value }) => value !== undefined);
  if (!before || !after) {
    const one = before ?? after;
    return one && spotOf(one, scales).y;
  }
  const [a, b] = [spotOf(before, scales).y, spotOf(after, scales).y];
  return a + ((b - a) * (at - before.at)) / (after.at - before.at);
}

/** The projected period, from the last result to the last projection. */
export function groundOf({ input, scales, plot }: Omit<Setting, "strands">): Box | undefined {
  let [from, to] = [-Infinity, -Infinity];
  for (const { points } of input.series) {
    const { fact } = endsOf(points);
    for (const { at, status, value } of points) if (status === "projection" && value !== undefined && at > to) to = at;
    const base = fact === undefined ? undefined : points[fact];
    if (base && points.some(({ status }) => status === "projection") && base.at > from) from = base.at;
  }
  if (to <= from) return undefined;
  const x = from === -Infinity ? plot.left : scales.x(from);
  const width = scales.x(to) - x;
  return width > 0 ? { x, y: plot.top, width, height: plot.floor - plot.top } : undefined;
}

/** Lines of targets, from the left to the diamond of their date, or all across. */
export function targetMarks({ input, scales, plot, space }: Omit<Setting, "strands">): TargetMark[] {
  return input.targets.map((target) => {
    const y = scales.y(target.value);
    return { target, y, x1: space.panel ? plot.left : space.x, x2: target.at === undefined ? plot.right : scales.x(target.at), dated: target.at !== undefined };
  });
}

/** Edges of the ground, with their air, px. */
export const EDGE_AIR = 7;
/** A line with the air that words keep from it, px. */
export const LINE_AIR = 9;

/** What no word may stand on: lines with 3 px of air, discs, edges of the ground. */
export function obstaclesOf(setting: Setting, marks: readonly TargetMark[], dots: readonly Dot[], ground: Box | undefined): Obstacle[] {
  const { input, scales, strands } = setting;
  const taken: Obstacle[] = [];
  input.series.forEach(({ points }, series) => {
    for (const strand of strands[series] ?? []) {
      for (let i = 1; i < strand.length; i += 1) {
        const [a, b] = [points[strand[i - 1] ?? 0], points[strand[i] ?? 0]];
        if (a && b) taken.push(segment(a.at, a.value, b.at, b.value, scales), ...ranged(a, b, scales));
      }
    }
  });
  for (const { x, y, form, point } of dots) {
    if (form === "none") continue;
    const reach = form === "key" ? 7 : 4.5;
    const up = point.bound === "moreThan" || point.bound === "atLeast" ? 8 : 0;
    const down = point.bound === "atMost" ? 8 : 0;
    taken.push({ x: x - reach, y: y - reach - up, width: reach * 2, height: reach * 2 + up + down });
  }
  for (const { y, x1, x2, dated, target } of marks) {
    taken.push({ x1, y1: y, x2, y2: y, width: target.order ? 12 : 4 });
    if (dated) taken.push({ x: x2 - 9, y: y - 9, width: 18, height: 18 });
  }
  if (ground) for (const x of [ground.x, ground.x + ground.width]) taken.push({ x1: x, y1: ground.y, x2: x, y2: ground.y + ground.height, width: EDGE_AIR });
  return taken;
}

const segment = (x1: number, y1 = 0, x2: number, y2: number | undefined, { x, y }: Scales): Obstacle => ({ x1: x(x1), y1: y(y1), x2: x(x2), y2: y(y2 ?? 0), width: LINE_AIR });

interface Ranged {
  readonly at: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** A band as slices, because its edges slope. */
function ranged(a: Ranged, b: Ranged, { x, y }: Scales): Obstacle[] {
  if (a.low === undefined || a.high === undefined || b.low === undefined || b.high === undefined) return [];
  const [from, to] = [x(a.at), x(b.at)];
  const count = Math.max(1, Math.ceil((to - from) / 20));
  const width = (to - from) / count;
  const [high, highStep] = [y(a.high), (y(b.high) - y(a.high)) / count];
  const [low, lowStep] = [y(a.low), (y(b.low) - y(a.low)) / count];
  const slices: Obstacle[] = [];
  for (let i = 0; i < count; i += 1) {
    const top = high + highStep * i + Math.min(0, highStep) - 3;
    const bottom = low + lowStep * i + Math.max(0, lowStep) + 3;
    slices.push({ x: from + width * i, y: top, width, height: bottom - top, soft: true });
  }
  return slices;
}

/** Grid lines with their labels, less those that a target stands in for. The low end always keeps its label. */
export function gridOf(board: Board<Tone>, { input, scales, space }: Setting, marks: readonly TargetMark[]): TrajectoryPlot["grid"] {
  const { axis: size } = space.sizes;
  return input.axis.ticks.flatMap((tick, i) => {
    const y = scales.y(tick);
    const isTarget = marks.some((mark) => Math.abs(mark.y - y) < 3);
    if (i > 0 && isTarget) return [];
    // The words of a target at the foot of the axis say its number.
    const text = isTarget ? "" : space.panel?.first === false ? "" : (input.axis.labels[i] ?? "");
    const box: Seat = { x: space.x, y: y - 3 - lineHeight(size), width: measure(text, { size }) + 4, height: lineHeight(size), align: "start" };
    const isFree = i === 0 || space.panel !== undefined || take([box], board.taken, board.bounds, false) !== undefined;
    return [{ key: `tick-${i}`, y, label: isFree ? text : "" }];
  });
}

/** A bracket from the target down, or up, to what is set against it. */
export function bracketOf(gap: TrajectoryGap, x: number, { input, scales }: Setting): { readonly d: string; readonly top: number; readonly bottom: number; readonly short: boolean } | undefined {
  const target = input.targets[gap.target];
  const end = input.series[gap.series]?.points[gap.end];
  if (!target || end?.value === undefined) return undefined;
  const [a, b] = [scales.y(target.value), scales.y(end.value)];
  const [top, bottom] = [Math.min(a, b), Math.max(a, b)];
  if (bottom - top < 4) return undefined;
  const round = (value: number): number => Math.round(value * 100) / 100;
  return { d: `M${round(x)} ${round(top)}h7V${round(bottom)}h-7`, top, bottom, short: gap.short };
}
