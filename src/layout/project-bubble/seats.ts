import { freeOf, setBlock, type Block, type Obstacle, type Seat, type SetText } from "../callout.js";
import { crosses, overlaps, type Box, type Segment } from "../place.js";

/** A circle in the picture. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** What words keep clear of in a plane of circles, and what has been written there so far. */
export interface Plane<Tone> {
  readonly bounds: Box;
  readonly taken: Obstacle[];
  /** Lines of the grid, which a clear patch under words may cut. */
  readonly grid: readonly Segment[];
  readonly texts: (SetText<Tone> & { readonly owner: string })[];
  readonly patches: Box[];
  readonly leaders: (Segment & { readonly owner: string })[];
}

/** Boxes that cover a circle closely: three where it is large, one where it is small. */
export function boxesOf({ x, y, r }: Disc): Box[] {
  const box = (a: number, b: number): Box => ({ x: x - r * a, y: y - r * b, width: r * a * 2, height: r * b * 2 });
  return r < 6 ? [box(1, 1)] : [box(1, 0.5), box(0.87, 0.87), box(0.5, 1)];
}

/** Distances from the edge of a circle, px; from the second on a leader is needed. */
const REACH = [4, 16, 30, 46, 64, 84] as const;

/** Places beside a circle in order: right, left, over, under, then the corners; then further off. */
export function seatsBeside({ x, y, r }: Disc, { width, height }: Pick<Block<unknown>, "width" | "height">, furthest: number = REACH.length): Seat[] {
  return REACH.slice(0, furthest).flatMap((reach, i) => {
    const d = r + reach;
    const c = d * 0.71;
    const far = i > 0;
    const seat = (align: Seat["align"], left: number, top: number): Seat => ({ x: left, y: top, width, height, align, far });
    return [
      seat("start", x + d, y - height / 2),
      seat("end", x - d - width, y - height / 2),
      seat("middle", x - width / 2, y - d - height),
      seat("middle", x - width / 2, y + d),
      seat("start", x + c, y - c - height),
      seat("start", x + c, y + c),
      seat("end", x - c - width, y - c - height),
      seat("end", x - c - width, y + c),
    ];
  });
}

/** Between blocks that stand together, px. */
const BLOCK_GAP = 2;

/** Writes blocks, one under the other, at the first free place beside a circle; `undefined` where there is none. */
export function writeBeside<Tone>(plane: Plane<Tone>, key: string, blocks: readonly Block<Tone>[], disc: Disc, furthest?: number): Seat | undefined {
  const size = { width: Math.max(...blocks.map(({ width }) => width)), height: blocks.reduce((sum, { height }) => sum + height, (blocks.length - 1) * BLOCK_GAP) };
  const seat = freeOf(seatsBeside(disc, size, furthest), plane.taken, plane.bounds).find((one) => one.far !== true || leadsClear(one, disc, plane));
  if (!seat) return undefined;
  settle(plane, key, blocks, seat);
  if (seat.far === true) {
    const leader = leaderOf(seat, disc);
    plane.leaders.push({ owner: key, ...leader });
    plane.taken.push({ ...leader, width: 3 });
  }
  return seat;
}

/** Writes blocks at a place, which is then taken. */
export function settle<Tone>(plane: Plane<Tone>, owner: string, blocks: readonly Block<Tone>[], seat: Seat): void {
  let y = seat.y;
  blocks.forEach((block, i) => {
    plane.texts.push(...setBlock(i === 0 ? "label" : "values", block, { ...seat, y }).map((text) => ({ owner, ...text })));
    y += block.height + BLOCK_GAP;
  });
  plane.taken.push(seat);
  // Arabic letters reach further down than ours.
  const wider = { x: seat.x - 3, y: seat.y - 1, width: seat.width + 6, height: seat.height + 4 };
  if (plane.grid.some((line) => crosses(wider, line))) plane.patches.push(wider);
}

/** From the edge of a circle to the nearest point of the words. */
function leaderOf(seat: Box, { x, y, r }: Disc): Segment {
  const near = (low: number, at: number, high: number): number => Math.max(low, Math.min(at, high));
  const end = { x: near(seat.x - 2, x, seat.x + seat.width + 2), y: near(seat.y - 1, y, seat.y + seat.height + 1) };
  const length = Math.hypot(end.x - x, end.y - y) || 1;
  const from = Math.min(r + 1, length) / length;
  return { x1: x + (end.x - x) * from, y1: y + (end.y - y) * from, x2: end.x, y2: end.y };
}

/** A leader crosses no line, no words and no other circle; its own begins at its edge, and its own words end it. */
function leadsClear(seat: Seat, disc: Disc, { taken }: Pick<Plane<unknown>, "taken">): boolean {
  const leader = leaderOf(seat, disc);
  const own = boxesOf(disc);
  return !taken.some((one) => {
    if ("x1" in one) return meets(leader, one);
    return crosses(one, leader) && !own.some((mine) => mine.x === one.x && mine.y === one.y && mine.width === one.width);
  });
}

function meets(a: Segment, b: Segment): boolean {
  const side = ({ x1, y1, x2, y2 }: Segment, x: number, y: number): number => (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
  return side(a, b.x1, b.y1) * side(a, b.x2, b.y2) <= 0 && side(b, a.x1, a.y1) * side(b, a.x2, a.y2) <= 0;
}

/** Whether a box lies clear of circles. */
export function isClear(box: Box, discs: readonly Disc[]): boolean {
  return !discs.some((disc) => boxesOf(disc).some((one) => overlaps(box, one)));
}
