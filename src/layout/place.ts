/** A rectangle in px; x and y are its top left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A straight line in px; `width` is its stroke, 0 unless given. */
export interface Segment {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  width?: number;
}

/** A label that wants a place. */
export interface Wish {
  key: string;
  /** In order of preference. */
  candidates: readonly Box[];
  /** The greater goes first; equal ones in the order given. */
  priority: number;
  /** Goes before all others and is never dropped: with no free candidate it takes the least bad. */
  required?: boolean;
}

/** The candidate that a wish got. */
export interface Placed {
  box: Box;
  index: number;
}

/** Two edges nearer than this, in px, only touch. */
const touch = 1e-6;

/**
 * Which candidate does each label get, so that it overlaps nothing and stays in bounds? Greedy by priority, required
 * ones first; a chosen box is taken from then on. A wish that is not required and has nowhere to go is absent. A required
 * one takes the candidate that leaves the bounds least, then the one that covers least, then the earliest.
 */
export function place(wishes: readonly Wish[], taken: readonly (Box | Segment)[], bounds: Box): Map<string, Placed> {
  const placed = new Map<string, Placed>();
  const obstacles = [...taken];
  for (const wish of inTurn(wishes)) {
    const free = wish.candidates.findIndex((box) => isWithin(box, bounds) && !obstacles.some((other) => hits(box, other)));
    const index = free < 0 && wish.required ? leastBad(wish.candidates, obstacles, bounds) : free;
    const box = wish.candidates[index];
    if (!box) continue;
    placed.set(wish.key, { box, index });
    obstacles.push(box);
  }
  return placed;
}

/** Do two boxes share an area? Touching edges do not. */
export function overlaps(a: Box, b: Box): boolean {
  return shared(a.x, a.width, b.x, b.width) > touch && shared(a.y, a.height, b.y, b.height) > touch;
}

/** Does a line, with its stroke, run through a box? A line along an edge does not. */
export function crosses(box: Box, s: Segment): boolean {
  return lengthInside(box, s) > 0;
}

function inTurn(wishes: readonly Wish[]): Wish[] {
  return [...wishes].sort((a, b) => Number(b.required ?? false) - Number(a.required ?? false) || b.priority - a.priority);
}

function hits(box: Box, other: Box | Segment): boolean {
  return "x1" in other ? crosses(box, other) : overlaps(box, other);
}

function isWithin(box: Box, bounds: Box): boolean {
  return outside(box, bounds) <= touch;
}

function leastBad(candidates: readonly Box[], obstacles: readonly (Box | Segment)[], bounds: Box): number {
  let best = { index: -1, out: Infinity, covered: Infinity };
  for (const [index, box] of candidates.entries()) {
    const out = outside(box, bounds);
    const covered = obstacles.reduce((sum, other) => sum + coverage(box, other), 0);
    if (out < best.out - touch || (out < best.out + touch && covered < best.covered - touch)) best = { index, out, covered };
  }
  return best.index;
}

/** How far a box leaves the bounds, px, all sides summed. */
function outside(box: Box, bounds: Box): number {
  const right = box.x + box.width - bounds.x - bounds.width;
  const bottom = box.y + box.height - bounds.y - bounds.height;
  return Math.max(bounds.x - box.x, 0) + Math.max(right, 0) + Math.max(bounds.y - box.y, 0) + Math.max(bottom, 0);
}

function coverage(box: Box, other: Box | Segment): number {
  if ("x1" in other) return lengthInside(box, other) * Math.max(other.width ?? 0, 1);
  return Math.max(shared(box.x, box.width, other.x, other.width), 0) * Math.max(shared(box.y, box.height, other.y, other.height), 0);
}

function shared(a: number, aSize: number, b: number, bSize: number): number {
  return Math.min(a + aSize, b + bSize) - Math.max(a, b);
}

/** Length of the line within the box grown by half the stroke, px (Liang and Barsky's clipping); 0 when it only touches. */
function lengthInside(box: Box, { x1, y1, x2, y2, width = 0 }: Segment): number {
  const [dx, dy, half] = [x2 - x1, y2 - y1, width / 2];
  // Most lines lie wholly beside the box, which is quick to see.
  if (Math.max(x1, x2) + half <= box.x || Math.min(x1, x2) - half >= box.x + box.width) return 0;
  if (Math.max(y1, y2) + half <= box.y || Math.min(y1, y2) - half >= box.y + box.height) return 0;
  let [enter, leave] = [0, 1];
  const sides: [number, number][] = [
    [-dx, x1 - box.x + half],
    [dx, box.x + box.width + half - x1],
    [-dy, y1 - box.y + half],
    [dy, box.y + box.height + half - y1],
  ];
  for (const [toward, distance] of sides) {
    if (toward === 0 && distance <= touch) return 0;
    if (toward < 0) enter = Math.max(enter, distance / toward);
    if (toward > 0) leave = Math.min(leave, distance / toward);
  }
  if (leave <= enter) return 0;
  // A dot has no length, yet it covers what it lies on.
  return Math.max((leave - enter) * Math.hypot(dx, dy), touch);
}
