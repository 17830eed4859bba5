import type { TrajectoryPoint } from "./model.js";

type Scale = (months: number) => number;

/** From so many points in a column of one px on, a line is drawn through few of them. */
const MOST_IN_COLUMN = 4;

/** Whether a series, in order of time, has more points than its columns of pixels can show. */
export function isDense(points: readonly TrajectoryPoint[], x: Scale): boolean {
  const [first, last] = [points[0], points.at(-1)];
  return first !== undefined && last !== undefined && points.length > MOST_IN_COLUMN * Math.max(1, x(last.at) - x(first.at));
}

/**
 * The points of a stretch through which the line looks the same: of each column of one px the first, the last, the lowest and the highest, and
 * the ends of its range. A column with points of different kinds counts as one for each, so that no dashed line loses its ends.
 * A series that is not dense is kept whole.
 */
export function keptOf(points: readonly TrajectoryPoint[], strand: readonly number[], x: Scale): readonly number[] {
  if (!isDense(points, x)) return strand;
  const kept: number[] = [];
  for (let from = 0; from < strand.length; ) from = keepColumn(kept, points, strand, from, x);
  return kept;
}

/** Keeps what one column needs, and returns where the next one begins. */
function keepColumn(kept: number[], points: readonly TrajectoryPoint[], strand: readonly number[], from: number, x: Scale): number {
  const index = strand[from] ?? 0;
  const head = points[index];
  if (!head) return strand.length;
  const column = Math.floor(x(head.at));
  const found: Extremes = { low: index, high: index, floor: index, ceiling: index };
  let to = from + 1;
  for (; to < strand.length; to += 1) {
    const next = strand[to] ?? 0;
    const point = points[next];
    if (!point || Math.floor(x(point.at)) !== column || !isAlike(point, head)) break;
    stretch(found, points, point, next);
  }
  const ends = [index, found.low, found.high, found.floor, found.ceiling, strand[to - 1] ?? index].sort((a, b) => a - b);
  for (const one of ends) if (one !== kept.at(-1)) kept.push(one);
  return to;
}

/** Indexes of the points with the extremes of a column: of its values, and of its ranges. */
interface Extremes {
  low: number;
  high: number;
  floor: number;
  ceiling: number;
}

function stretch(found: Extremes, points: readonly TrajectoryPoint[], { value = 0, low, high }: TrajectoryPoint, index: number): void {
  if (value < (points[found.low]?.value ?? 0)) found.low = index;
  else if (value > (points[found.high]?.value ?? 0)) found.high = index;
  if (low === undefined || high === undefined) return;
  if (low < (points[found.floor]?.low ?? -Infinity)) found.floor = index;
  if (high > (points[found.ceiling]?.high ?? Infinity)) found.ceiling = index;
}

/** More numbers missing in a row than anything lists one by one. */
const MOST_MISSING = 7;

/**
 * Of very many values in order of time those that a picture of so many columns can show, as indexes: of each the first, the last, the lowest and the highest,
 * and each number that is missing. All, where they are few or in no order.
 */
export function thinned(times: Float64Array, values: Float64Array, columns: number): readonly number[] | undefined {
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  if (times.length <= MOST_IN_COLUMN * columns || !isRising(times)) return undefined;
  const perTime = columns / (last - first + 1);
  const kept: number[] = [];
  let missing = 0;
  for (let from = 0; from < times.length; ) {
    missing = Number.isNaN(values[from]) ? missing + 1 : 0;
    if (missing > 0) {
      if (missing <= MOST_MISSING) kept.push(from);
      from += 1;
    } else {
      const column = Math.floor(((times[from] ?? 0) - first) * perTime);
      from = keepExtremes(kept, { times, values }, from, first + (column + 1) / perTime);
    }
  }
  return kept;
}

/** Keeps what the values until a time need, as far as none is missing, and returns where the next ones begin. */
function keepExtremes(kept: number[], { times, values }: { readonly times: Float64Array; readonly values: Float64Array }, from: number, end: number): number {
  let [low, high, to] = [from, from, from + 1];
  for (; to < times.length && (times[to] ?? 0) < end; to += 1) {
    const value = values[to] ?? NaN;
    if (value < (values[low] ?? 0)) low = to;
    else if (value > (values[high] ?? 0)) high = to;
    else if (Number.isNaN(value)) break;
  }
  for (const one of [from, Math.min(low, high), Math.max(low, high), to - 1]) if (one !== kept.at(-1)) kept.push(one);
  return to;
}

function isRising(times: Float64Array): boolean {
  for (let i = 1; i < times.length; i += 1) if (!((times[i] ?? 0) > (times[i - 1] ?? 0))) return false;
  return true;
}

/** Whether two points are drawn by one kind of line, with or without a range. */
function isAlike(a: TrajectoryPoint, b: TrajectoryPoint): boolean {
  return a.status === b.status && a.basis === b.basis && (a.low === undefined || a.high === undefined) === (b.low === undefined || b.high === undefined);
}
