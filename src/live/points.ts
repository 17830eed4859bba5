import type { Move } from "../scene/moves.js";
import type { DatumRef } from "../scene/mark.js";
import { cloudsIn, type Stop } from "../scene/stops.js";
import type { View } from "./view.js";

/** Share of all points that one leap passes. */
const LEAP = 0.1;
/** So large a mark a point is at least to the reader, px. */
const REACH = 3;

/** One of very many points, found by where it is or by the way to it. */
export interface PointStops {
  /** The point of a cloud that is nearest to a place in the figure. */
  readonly nearest: (cloud: Stop, x: number, y: number) => Stop | undefined;
  /** The point that shows a number of a row; nothing where that is no point of a cloud. */
  readonly of: (datum: DatumRef) => Stop | undefined;
  /** Where a move leads among the points of a cloud, in the order of x; nothing where it is not among them. */
  readonly move: (stop: Stop, move: Move, valueOf: (stop: Stop) => number | undefined) => Stop | undefined;
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly row: number;
  readonly field: string;
}

export function pointStops(view: View): PointStops {
  let ordered = new WeakMap<Stop["mark"], readonly Point[]>();
  view.drawnThen(() => (ordered = new WeakMap()));
  const inOrder = (mark: Stop["mark"]): readonly Point[] => {
    const known = ordered.get(mark) ?? pointsInOrder(mark);
    ordered.set(mark, known);
    return known;
  };
  const stopOf = (cloud: Stop, point: Point | undefined): Stop | undefined => {
    if (point === undefined) return undefined;
    const { x, y, row, field } = point;
    const parent = cloud.point === undefined ? cloud.key : (cloud.parent ?? "");
    const reach = Math.max(REACH, point.r);
    const { mark, path } = cloud;
    return {
      key: `${parent}#${row}`, path, mark, parent, lane: parent, at: undefined, ends: undefined, point: row,
      label: view.drawn().chart.tell?.(view.drawn().spec, row, view.locale()) ?? mark.label ?? "",
      datum: { ...mark.datum, row, field, series: mark.lane?.name ?? mark.datum?.series },
      box: { x: x - reach, y: y - reach, width: reach * 2, height: reach * 2 },
    };
  };
  return {
    of: ({ row, field }) => {
      for (const stop of view.stops().all) {
        if (cloudsIn(stop.mark).length === 0) continue;
        const point = inOrder(stop.mark).find((one) => one.row === row && one.field === field);
        if (point) return stopOf(stop, point);
      }
      return undefined;
    },
    nearest: (cloud, px, py) => {
      let best: Point | undefined;
      let least = Infinity;
      for (const { x, y, r, rows, field } of cloudsIn(cloud.mark)) {
        for (let i = 0; i < x.length; i += 1) {
          const square = ((x[i] ?? NaN) - px) ** 2 + ((y[i] ?? NaN) - py) ** 2;
          if (square < least) [least, best] = [square, { x: x[i] ?? 0, y: y[i] ?? 0, r, row: rows[i] ?? -1, field }];
        }
      }
      return stopOf(cloud, best);
    },
    move: (stop, move, valueOf) => {
      if (cloudsIn(stop.mark).length === 0) return undefined;
      if (stop.point === undefined && move !== "in") return undefined;
      const points = inOrder(stop.mark);
      if (stop.point === undefined) return stopOf(stop, points[0]);
      if (move === "max" || move === "min") return stopOf(stop, extreme(points, ({ row, field }) => valueOf({ ...stop, datum: { row, field } }), move));
      const to = target(points.findIndex(({ row }) => row === stop.point), points.length - 1, move);
      return to === undefined ? undefined : stopOf(stop, points[to]);
    },
  };
}

function target(at: number, last: number, move: Move): number | undefined {
  const leap = Math.max(1, Math.round(last * LEAP));
  const to: Partial<Record<Move, number>> = { next: at + 1, previous: at - 1, down: at + 1, up: at - 1, first: 0, last, forward: at + leap, back: at - leap };
  const wanted = to[move];
  return wanted === undefined ? undefined : Math.max(0, Math.min(last, wanted));
}

function extreme(points: readonly Point[], valueOf: (point: Point) => number | undefined, move: "max" | "min"): Point | undefined {
  const sign = move === "max" ? 1 : -1;
  let best: Point | undefined;
  let most = -Infinity;
  for (const point of points) {
    const value = valueOf(point);
    if (value !== undefined && value * sign > most) [most, best] = [value * sign, point];
  }
  return best;
}

/** A point that is drawn twice, as its edge and its core, counts once. */
function pointsInOrder(mark: Stop["mark"]): readonly Point[] {
  const found = new Map<number, Point>();
  for (const { x, y, r, rows, field } of cloudsIn(mark)) {
    for (let i = 0; i < x.length; i += 1) {
      const row = rows[i] ?? -1;
      if (!found.has(row)) found.set(row, { x: x[i] ?? 0, y: y[i] ?? 0, r, row, field });
    }
  }
  return [...found.values()].sort((a, b) => a.x - b.x || a.y - b.y);
}
