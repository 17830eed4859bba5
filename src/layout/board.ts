import { leaderTo, setBlock, take, type Block, type Obstacle, type Seat, type SetText, type Spot } from "./callout.js";
import type { Box, Segment } from "./place.js";

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
  /** What a leader points at where the seat is far from it. */
  readonly mark?: Spot;
}

/** Writes a block at the first of its seats that is free, with a clear patch over the grid; says where. */
export function write<Tone>(board: Board<Tone>, wanted: Wanted<Tone>): Seat | undefined {
  const { key, block, mark, seats, further, required = false } = wanted;
  if (block.lines.length === 0) return undefined;
  const near = take(seats, board.taken, board.bounds, required && !further);
  const seat = near ?? (further && take([...seats, ...further()], board.taken, board.bounds, required));
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

/** Clears the grid under a text, 3 px wider than it. */
export function patch<Tone>({ grid, ground, patches }: Board<Tone>, { x, y, width, height }: Box): void {
  if (!grid.some((line) => line > y - 1 && line < y + height + 1)) return;
  const inside = ground !== undefined && x >= ground.x && x + width <= ground.x + ground.width;
  patches.push({ x: x - 3, y, width: width + 6, height, on: inside ? "track" : "bg" });
}
