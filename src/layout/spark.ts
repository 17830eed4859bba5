import type { Period } from "../quantity/period.js";
import type { Basis, Bound, Status } from "../schema/vocabulary.js";
import type { Box } from "./place.js";

/** A point of a trend; a missing value leaves a gap. */
export interface TrendPoint {
  readonly period: Period;
  readonly value: number | null;
  readonly bound: Bound;
  readonly status: Status;
  readonly basis: Basis | undefined;
  /** The point of the number that the trend stands under. */
  readonly own?: boolean;
}

export interface SparkPoint extends TrendPoint {
  readonly x: number;
  readonly y: number;
}

/** A stretch of line of one certainty. */
export interface SparkRun {
  readonly points: readonly SparkPoint[];
  readonly status: Status;
  readonly basis: Basis | undefined;
}

/** A trend without an axis, in px. */
export interface Spark {
  readonly box: Box;
  /** Where zero stands, if the scale holds it. */
  readonly zero: number | undefined;
  readonly runs: readonly SparkRun[];
  /** Known points that no line touches. */
  readonly lone: readonly SparkPoint[];
  /** Where undisclosed points would be, if there is room to say so. */
  readonly gaps: readonly { readonly x: number; readonly y: number }[];
  /** The point of the number that the trend stands under, else the last known one. */
  readonly marked: SparkPoint | undefined;
}

/** Room for the mark of the last point, px. */
const MARK = 6;
/** From point to point, px, for a dash between two to be told from the line. */
const GAP = 12;
/** A scale whose smallest number is under this share of its largest begins at zero, so that a line that rises much is not made to rise more. */
const NEAR_ZERO = 0.5;

/** Lays a trend out by time, straight from point to point; two points that `joins` refuses are not connected. Points must be in order of time. */
export function layoutSpark(points: readonly TrendPoint[], box: Box, joins: (a: TrendPoint, b: TrendPoint) => boolean): Spark {
  const known = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const [low, high] = domainOf(known);
  const first = points[0]?.period.end ?? 0;
  const span = (points.at(-1)?.period.end ?? 0) - first;
  const left = box.x + MARK;
  const width = box.width - MARK * 2;
  const at = (value: number): number => (high === low ? box.y + box.height / 2 : box.y + MARK + ((high - value) / (high - low)) * (box.height - MARK * 2));
  const across = (point: TrendPoint): number => left + (span > 0 ? ((point.period.end - first) / span) * width : width / 2);
  const placed = points.map((point): SparkPoint | undefined => (point.value === null ? undefined : { ...point, x: across(point), y: at(point.value) }));
  const runs = runsOf(placed, joins);
  const touched = new Set(runs.flatMap((run) => run.points));
  const marked = placed.find((point) => point?.own === true) ?? placed.findLast((point) => point !== undefined);
  const lone = placed.flatMap((point) => (point !== undefined && point !== marked && !touched.has(point) ? [point] : []));
  const gaps = width / points.length < GAP ? [] : points.flatMap((point, i) => (point.value === null ? [{ x: across(point), y: gapAt(placed, i) ?? box.y + box.height / 2 }] : []));
  return { box, gaps, zero: low <= 0 && high >= 0 && high > low ? at(0) : undefined, runs, lone, marked };
}

/** Half way between the known points on both sides, or beside the one there is. */
function gapAt(placed: readonly (SparkPoint | undefined)[], index: number): number | undefined {
  const before = placed.slice(0, index).findLast((point) => point !== undefined)?.y;
  const after = placed.slice(index + 1).find((point) => point !== undefined)?.y;
  return before === undefined || after === undefined ? (before ?? after) : (before + after) / 2;
}

function domainOf(values: readonly number[]): readonly [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (low > 0 && low < high * NEAR_ZERO) return [0, high];
  if (high < 0 && high > low * NEAR_ZERO) return [low, 0];
  return [low, high];
}

/** A segment is as certain as the point it leads to. */
function runsOf(points: readonly (SparkPoint | undefined)[], joins: (a: TrendPoint, b: TrendPoint) => boolean): SparkRun[] {
  const runs: { points: SparkPoint[]; status: Status; basis: Basis | undefined }[] = [];
  points.forEach((to, i) => {
    const from = points[i - 1];
    if (!from || !to || !joins(from, to)) return;
    const run = runs.at(-1);
    if (run && run.points.at(-1) === from && run.status === to.status && run.basis === to.basis) run.points.push(to);
    else runs.push({ points: [from, to], status: to.status, basis: to.basis });
  });
  return runs;
}
