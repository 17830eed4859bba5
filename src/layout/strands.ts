import { sameLength, type Period } from "../quantity/span.js";

/** What decides whether two points of a series may be joined. */
interface Joinable {
  readonly period: Period;
  /** In months. */
  readonly at: number;
  readonly value: number | undefined;
}

/** Two periods are next to each other when no more than this many usual steps lie between them. */
const ONE_STEP = 1.05;

/**
 * The unbroken stretches of a series, as indexes of its points in order of time. Points are joined only where both are known, cover equally long periods,
 * are both single or both year-to-date, follow each other without a gap, and no break in the series lies between. A point alone is a stretch of one.
 */
export function strandsOf(points: readonly Joinable[], breaks: readonly number[]): number[][] {
  const strands: number[][] = [];
  for (const alike of groupsOf(points)) {
    const step = leastStep(points, alike);
    let strand: number[] = [];
    for (const index of alike) {
      const point = points[index];
      if (point?.value === undefined) {
        strand = [];
        continue;
      }
      const last = points[strand.at(-1) ?? -1];
      if (!last || !follows(last, point, step) || breaks.some((start) => start > last.period.start && start <= point.period.start)) strands.push((strand = []));
      strand.push(index);
    }
  }
  return strands.filter((strand) => strand.length > 0);
}

function follows(a: Joinable, b: Joinable, step: number): boolean {
  // Working days skip the rest, so days have no usual step.
  return b.period.kind === "day" || b.at - a.at <= step * ONE_STEP;
}

/** Points of equal kind and length: quarters apart from the half year and from January to June. */
function groupsOf(points: readonly Joinable[]): readonly (readonly number[])[] {
  const first = points[0]?.period;
  const all = points.map((_, i) => i);
  if (!first || points.every(({ period }) => isLike(period, first))) return [all];
  const groups: { readonly period: Period; readonly members: number[] }[] = [];
  points.forEach(({ period }, i) => {
    const group = groups.find((one) => isLike(one.period, period));
    if (group) group.members.push(i);
    else groups.push({ period, members: [i] });
  });
  return groups.map(({ members }) => members);
}

const FIXED: readonly string[] = ["year", "half", "quarter", "month", "day"];

function isLike(a: Period, b: Period): boolean {
  if (a.kind === b.kind && FIXED.includes(a.kind)) return true;
  return (a.kind === "cumulative") === (b.kind === "cumulative") && sameLength(a, b);
}

function leastStep(points: readonly Joinable[], members: readonly number[]): number {
  let least = Infinity;
  for (let i = 1; i < members.length; i += 1) {
    const gap = (points[members[i] ?? 0]?.at ?? 0) - (points[members[i - 1] ?? 0]?.at ?? 0);
    if (gap > 0 && gap < least) least = gap;
  }
  return least;
}
