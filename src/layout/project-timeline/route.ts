import { crosses, type Box, type Segment } from "../place.js";

/** One end of an arrow: the side of a bar, px, with its box's top and bottom and the edge of its lane towards either neighbour. */
export interface Port {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly above: number;
  readonly below: number;
}

interface Wire {
  readonly key: string;
  /** Where the first ends. */
  readonly from: Port;
  /** Where the second starts. */
  readonly to: Port;
}

/** An arrow of horizontal and vertical pieces; pieces that would cross words are cut there. */
export interface Route {
  readonly key: string;
  readonly pieces: readonly Segment[];
  readonly head: { readonly x: number; readonly y: number; readonly toward: "right" | "down" | "up" };
}

type Point = readonly [x: number, y: number];
interface Candidate {
  readonly points: readonly Point[];
  readonly toward: Route["head"]["toward"];
}

const TEXT_COST = 2000;
const MARK_COST = 60;
const SHARED_COST = 12;
/** Two arrows from one bar run on one line or well apart, px. */
const APART = 14;
const AIR = 5;
const BEND_COST = 10;
const LEAVE = [6, 12, 20, 32];
const ARRIVE = [12, 18, 26, 40];
/** Arrows enter a bar from above or below this far behind its start, px. */
const ENTRY = 4;

/**
 * Which way does each arrow go from the end of one bar to the start of another? The best of a few dozen ways with at most four bends: never through
 * `texts`, seldom behind `marks`, with few bends, then short; only arrows of one end share a way. Where every way meets words, the line is cut there.
 */
export function routeWires(wires: readonly Wire[], texts: readonly Box[], marks: readonly Box[], bounds: Box): Route[] {
  const laid: (Segment & { readonly wire: Wire })[] = [];
  return wires.map((wire) => {
    const { key, from, to } = wire;
    const foreign = laid.filter((other) => other.wire.from.y !== from.y && other.wire.to.y !== to.y);
    const [top, bottom] = [Math.min(from.above, to.above), Math.max(from.below, to.below)];
    const near = (box: Box): boolean => box.y < bottom && box.y + box.height > top;
    const siblings = laid.filter((other) => other.wire.from === from || (other.wire.from.x === from.x && other.wire.from.y === from.y));
    const words = texts.filter(near).map(({ x, y, width, height }) => ({ x: x - AIR, y, width: width + AIR * 2, height }));
    const others = marks.filter(near);
    let best: { readonly way: Candidate; readonly cost: number } | undefined;
    for (const way of waysOf(from, to)) {
      if (way.points.some(([x]) => x < bounds.x || x > bounds.x + bounds.width)) continue;
      const pieces = segmentsOf(way.points);
      const cost = costOf(pieces, words, others, foreign) + doubled(pieces, siblings);
      if (!best || cost < best.cost - 0.01) best = { way, cost };
    }
    const { points, toward } = best?.way ?? direct(from, to);
    const segments = segmentsOf(points);
    laid.push(...segments.map((segment) => ({ ...segment, wire })));
    const [x, y] = points.at(-1) ?? [to.x, to.y];
    return { key, pieces: segments.flatMap((segment) => cutAround(segment, words)), head: { x, y, toward } };
  });
}

function direct(from: Port, to: Port): Candidate {
  return { points: [[from.x, from.y], [from.x, to.y], [to.x, to.y]], toward: "right" };
}

function waysOf(from: Port, to: Port): Candidate[] {
  const down = to.y > from.y;
  const side = down ? 1 : -1;
  const entry: Point = [to.x + ENTRY, to.y - side * to.half];
  const leaveY = from.y + side * from.half;
  const gutters = down ? [to.above, from.below] : [to.below, from.above];
  const toward = down ? "down" : "up";
  const ways: Candidate[] = [];
  const add = (points: readonly Point[], end: Candidate["toward"]): void => void ways.push({ points, toward: end });
  const start: Point = [from.x, from.y];
  const under: Point = [from.x - ENTRY, leaveY];
  if (entry[0] >= from.x + 3) add([start, [entry[0], from.y], entry], toward);
  if (under[0] <= to.x - 10) add([under, [under[0], to.y], [to.x, to.y]], "right");
  for (const leave of LEAVE) {
    const xa = from.x + leave;
    if (xa <= to.x - 9) add([start, [xa, from.y], [xa, to.y], [to.x, to.y]], "right");
    for (const gutter of gutters) {
      add([start, [xa, from.y], [xa, gutter], [entry[0], gutter], entry], toward);
      for (const arrive of ARRIVE) add([start, [xa, from.y], [xa, gutter], [to.x - arrive, gutter], [to.x - arrive, to.y], [to.x, to.y]], "right");
    }
  }
  for (const arrive of ARRIVE) if (to.x - arrive >= from.x + 5) add([start, [to.x - arrive, from.y], [to.x - arrive, to.y], [to.x, to.y]], "right");
  for (const gutter of gutters) {
    add([under, [under[0], gutter], [entry[0], gutter], entry], toward);
    for (const arrive of ARRIVE) add([under, [under[0], gutter], [to.x - arrive, gutter], [to.x - arrive, to.y], [to.x, to.y]], "right");
  }
  return ways;
}

function segmentsOf(points: readonly Point[]): Segment[] {
  const segments: Segment[] = [];
  for (let i = 1; i < points.length; i++) {
    const [[x1, y1], [x2, y2]] = [points[i - 1] as Point, points[i] as Point];
    if (x1 !== x2 || y1 !== y2) segments.push({ x1, y1, x2, y2, width: 1 });
  }
  return segments;
}

function costOf(segments: readonly Segment[], words: readonly Box[], marks: readonly Box[], laid: readonly Segment[]): number {
  let cost = segments.length * BEND_COST;
  for (const segment of segments) {
    cost += (Math.abs(segment.x2 - segment.x1) + Math.abs(segment.y2 - segment.y1)) * 0.05;
    for (const box of words) if (crosses(box, segment)) cost += TEXT_COST;
    for (const box of marks) if (crosses(box, segment)) cost += MARK_COST;
    for (const other of laid) if (isShared(segment, other)) cost += SHARED_COST;
  }
  return cost;
}

/** Arrows from one bar share their way; two lines close by would read as one thick one. */
function doubled(segments: readonly Segment[], siblings: readonly Segment[]): number {
  let cost = 0;
  for (const a of segments) {
    for (const b of siblings) {
      const [at, other] = a.x1 === a.x2 ? [a.x1, b.x1] : [a.y1, b.y1];
      if (isShared(a, b, APART)) cost += Math.abs(at - other) < 0.01 ? -BEND_COST / 2 : SHARED_COST * 2;
    }
  }
  return cost;
}

/** Do two pieces run along each other? */
function isShared(a: Segment, b: Segment, within = 3): boolean {
  const along = (p1: number, p2: number, q1: number, q2: number): boolean => Math.min(Math.max(p1, p2), Math.max(q1, q2)) - Math.max(Math.min(p1, p2), Math.min(q1, q2)) > 2;
  if (a.x1 === a.x2 && b.x1 === b.x2) return Math.abs(a.x1 - b.x1) < within && along(a.y1, a.y2, b.y1, b.y2);
  return a.y1 === a.y2 && b.y1 === b.y2 && Math.abs(a.y1 - b.y1) < within && along(a.x1, a.x2, b.x1, b.x2);
}

/** What is left of a horizontal or vertical line when the words on it are cut out. */
export function cutAround(segment: Segment, words: readonly Box[]): Segment[] {
  const upright = segment.x1 === segment.x2;
  const [start, end] = upright ? [segment.y1, segment.y2] : [segment.x1, segment.x2];
  const side = end < start ? -1 : 1;
  const spans = words
    .filter((box) => crosses(box, segment))
    .map((box): readonly [number, number] => (upright ? [box.y - 1, box.y + box.height + 1] : [box.x - 1, box.x + box.width + 1]))
    .sort((a, b) => side * (a[0] - b[0]));
  const left: Segment[] = [];
  let at = start;
  const add = (to: number): void => {
    if (side * (to - at) > 1) left.push(upright ? { ...segment, y1: at, y2: to } : { ...segment, x1: at, x2: to });
  };
  for (const [low, high] of spans) {
    add(side > 0 ? low : high);
    at = side > 0 ? Math.max(at, high) : Math.min(at, low);
  }
  add(end);
  return left;
}
