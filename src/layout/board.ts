import { freeOf, leaderTo, setBlock, take, type Block, type Obstacle, type Seat, type SetText, type Spot } from "./callout.js";
import { crosses, type Box, type Segment } from "./place.js";

/** A line from words to what they name, in the colour of the words. */
export interface Leader<Tone> extends Segment {
  readonly tone: Tone | undefined;
}

/** A plot being written on: what stands where, and what has been written so far. */
export interface Board<Tone> {
  readonly taken: Obstacle[];
  readonly bounds: Box;
  /** Horizontal lines that a text may cut, by a clear patch. */
  readonly grid: readonly number[];
  /** Ground of another colour; no text stands across its edge. */
  readonly ground: Box | undefined;
  readonly texts: SetText<Tone>[];
  readonly patches: (Box & { readonly on: "bg" | "track" })[];
  readonly leaders: Leader<Tone>[];
}

export interface Wanted<Tone> {
  readonly key: string;
  readonly block: Block<Tone>;
  readonly seats: readonly Seat[];
  /** Where else it may stand; asked for only when none of `seats` is free. */
  readonly further?: () => readonly Seat[];
  readonly required?: boolean;
  /** Rather nowhere than with a leader across a line. */
  readonly uncrossed?: boolean;
  /** What a leader points at where the seat is far from it. */
  readonly mark?: Spot;
}

/** Writes a block at the first of its seats that is free, with a clear patch over the grid; says where. */
export function write<Tone>(board: Board<Tone>, wanted: Wanted<Tone>): Seat | undefined {
  const { key, block, mark, seats, further, required = false, uncrossed = false } = wanted;
  if (block.lines.length === 0) return undefined;
  const found = takeClear(board, seats, mark, uncrossed);
  const all = found || !further ? seats : [...seats, ...further()];
  const seat = found ?? (further && takeClear(board, all, mark, uncrossed)) ?? (required ? take(all, board.taken, board.bounds, true) : undefined);
  if (!seat) return undefined;
  board.texts.push(...setBlock(key, block, seat));
  patch(board, seat);
  if (mark && seat.far) {
    const leader = leaderTo(mark, seat);
    board.leaders.push({ ...leader, tone: block.lines[0]?.tone });
    board.taken.push({ ...leader, width: 4 });
  }
  return seat;
}

/** A free seat whose leader crosses no line; else, unless that is refused, one whose leader crosses no words. */
function takeClear<Tone>({ taken, bounds }: Board<Tone>, seats: readonly Seat[], mark: Spot | undefined, uncrossed: boolean): Seat | undefined {
  if (!mark || !seats.some(({ far }) => far)) return take(seats, taken, bounds, false);
  const free = freeOf(seats, taken, bounds);
  const words = taken.filter((one) => !("x1" in one));
  const seat = free.find((one) => leadsClear(one, mark, taken)) ?? (uncrossed ? undefined : free.find((one) => leadsClear(one, mark, words)));
  if (seat) taken.push(seat);
  return seat;
}

function leadsClear(seat: Seat, mark: Spot, obstacles: readonly Obstacle[]): boolean {
  if (seat.far !== true) return true;
  const leader = leaderTo(mark, seat);
  return !obstacles.some((one) => ("x1" in one ? meets(leader, one) : one.soft !== true && !holds(one, mark) && crosses(one, leader)));
}

function holds({ x, y, width, height }: Box, spot: Spot): boolean {
  return spot.x >= x && spot.x <= x + width && spot.y >= y && spot.y <= y + height;
}

/** Whether two lines cross; those that only touch do not. */
function meets(a: Segment, b: Segment): boolean {
  const side = ({ x1, y1, x2, y2 }: Segment, x: number, y: number): number => (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
  return side(a, b.x1, b.y1) * side(a, b.x2, b.y2) < 0 && side(b, a.x1, a.y1) * side(b, a.x2, a.y2) < 0;
}

/** Clears the grid under a text, 3 px wider than it. */
export function patch<Tone>({ grid, ground, patches }: Board<Tone>, { x, y, width, height }: Box): void {
  if (!grid.some((line) => line > y - 1 && line < y + height + 1)) return;
  const inside = ground !== undefined && x >= ground.x && x + width <= ground.x + ground.width;
  patches.push({ x: x - 3, y, width: width + 6, height, on: inside ? "track" : "bg" });
}
