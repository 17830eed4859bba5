import type { Spot } from "../callout.js";
import { isDense } from "./columns.js";
import type { Band, LineKind, Run, TrajectoryGap, TrajectoryInput, TrajectoryPoint, TrajectorySeries } from "./model.js";
import type { Scales } from "./space.js";

export type Path = readonly Spot[];

const px = (value: number): number => Math.round(value * 100) / 100;

/** Straight segments: a smoothed line would invent values between the points. */
export function pathOf(spots: Path): string {
  let d = "";
  for (const { x, y } of spots) d += `${d === "" ? "M" : "L"}${px(x)} ${px(y)}`;
  return d;
}

const RANKS: readonly LineKind[] = ["solid", "dash", "dots", "target"];

function kindOf({ status }: TrajectoryPoint): number {
  if (status === "estimate") return 1;
  if (status === "projection") return 2;
  return status === "target" ? 3 : 0;
}

/**
 * A series as runs of one kind of line: a segment is as uncertain as the less certain of its ends. Of a dense line the hollow would take away all
 * but an outline, so it is full even where it is invented.
 */
export function runsOf(series: TrajectorySeries, index: number, strands: readonly (readonly number[])[], scales: Scales, summed: boolean): Run[] {
  const runs: { kind: LineKind; hollow: boolean; end: TrajectoryPoint; points: TrajectoryPoint[] }[] = [];
  const dense = isDense(series.points, scales.x);
  for (const strand of strands) {
    let last = series.points[strand[0] ?? 0];
    for (const i of strand.slice(1)) {
      const point = series.points[i];
      if (!last || !point) continue;
      const kind = RANKS[Math.max(kindOf(last), kindOf(point))] ?? "solid";
      const hollow = !dense && (last.basis === "illustrative" || point.basis === "illustrative");
      const open = runs.at(-1);
      if (open?.end === last && open.kind === kind && open.hollow === hollow) {
        open.points.push(point);
        open.end = point;
      } else runs.push({ kind, hollow, end: point, points: [last, point] });
      last = point;
    }
  }
  return runs.map(({ kind, hollow, points }, i) => {
    const spots = points.map((point) => spotOf(point, scales));
    const data = summed ? { data: { x: spots.map(({ x }) => x), y: spots.map(({ y }) => y), rows: points.map(({ row }) => row), field: "value", joined: true } } : {};
    return { key: `run-${index}-${i}`, series: index, kind, hollow, d: pathOf(spots), ...data };
  });
}

export function spotOf({ at, value = 0 }: TrajectoryPoint, { x, y }: Scales): Spot {
  return { x: x(at), y: y(value) };
}

type Ranged = TrajectoryPoint & { readonly low: number; readonly high: number };
const isRanged = (point: TrajectoryPoint | undefined): point is Ranged => point?.low !== undefined && point.high !== undefined;

/** The range between low and high along a series; a point alone gets an upright line. */
export function bandsOf(series: TrajectorySeries, index: number, strands: readonly (readonly number[])[], scales: Scales): Band[] {
  const bands: Band[] = [];
  for (const strand of strands) {
    let ranged: Ranged[] = [];
    const close = (): void => {
      if (ranged.length > 0) bands.push(bandOf(ranged, `band-${index}-${bands.length}`, index, scales));
      ranged = [];
    };
    for (const i of strand) {
      const point = series.points[i];
      if (isRanged(point)) ranged.push(point);
      else close();
    }
    close();
  }
  return bands;
}

function bandOf(points: readonly Ranged[], key: string, series: number, { x, y }: Scales): Band {
  const upper = points.map(({ at, high }) => ({ x: x(at), y: y(high) }));
  const lower = points.map(({ at, low }) => ({ x: x(at), y: y(low) }));
  const projected = points.some(({ status }) => status === "projection");
  if (points.length === 1) return { key, series, d: "", edges: [pathOf([...upper, ...lower])], projected };
  return { key, series, d: `${pathOf([...upper, ...lower.reverse()])}Z`, edges: [pathOf(upper), pathOf(lower.reverse())], projected };
}

/** Growth at one rate is a curve: so many straight pieces look like one. */
const PATH_STEPS = 12;

/** The path from the last result to a dated target: equal growth each year, or a straight line where growth has no meaning. */
export function neededPath(gap: TrajectoryGap, input: TrajectoryInput, { x, y }: Scales): Path {
  const base = input.series[gap.series]?.points[gap.base];
  const target = input.targets[gap.target];
  if (base?.value === undefined || target?.at === undefined || target.at <= base.at || !gap.short) return [];
  const { at: from, value: start } = base;
  const steps = gap.yearly === undefined ? 1 : PATH_STEPS;
  const spots: Spot[] = [];
  for (let i = 0; i <= steps; i += 1) {
    const share = i / steps;
    const value = gap.yearly === undefined ? start + (target.value - start) * share : start * (target.value / start) ** share;
    spots.push({ x: x(from + (target.at - from) * share), y: y(value) });
  }
  return spots;
}

/** The area between the projection and the needed path, where the projection falls short all along, and no range is painted there. */
export function shortfallArea(gap: TrajectoryGap, path: Path, input: TrajectoryInput, scales: Scales): string | undefined {
  const points = input.series[gap.series]?.points.slice(gap.base, gap.end + 1) ?? [];
  const known = points.filter((point) => point.value !== undefined && (point.status === "projection" || point === points[0]));
  if (path.length === 0 || gap.end <= gap.base || known.length < 2 || known.some(isRanged)) return undefined;
  const trend = known.map((point) => spotOf(point, scales));
  return `${pathOf([...trend, ...[...path].reverse()])}Z`;
}
