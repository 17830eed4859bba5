import { room, type Style, type Weight } from "../text/measure.js";
import { wrap } from "../text/wrap.js";
import { crosses, overlaps, place, type Box, type Segment } from "./place.js";

export interface Line<Tone> {
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly tone: Tone;
  /** It is the name of a series. */
  readonly names?: boolean;
}

/** Lines of text that stand together, with the room they need, px. */
export interface Block<Tone> {
  readonly lines: readonly Line<Tone>[];
  readonly width: number;
  readonly height: number;
}

type Align = "start" | "middle" | "end";

/** A place where a block may stand, and how its lines are set there. */
export interface Seat extends Box {
  readonly align: Align;
  /** So far from its mark that a leader must join them. */
  readonly far?: boolean;
}

/** A text with its place; the painter knows the colours of tones. */
export interface SetText<Tone> extends Line<Tone> {
  readonly key: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly anchor: Align;
}

/** What a text keeps clear of; a leader may cross what is soft. */
export type Obstacle = (Box & { readonly soft?: boolean }) | Segment;

export const lineHeight = (size: number): number => Math.round(size * 1.3);

/** The lines of a text in a width, all of them; a text that fits is not looked into. */
export function linesIn(text: string, width: number, style: Style, maxLines?: number): readonly string[] {
  if (text === "") return [];
  return !text.includes("\n") && room(text, style) <= width ? [text] : wrap(text, width, style, { maxLines });
}

export function blockOf<Tone>(lines: readonly Line<Tone>[]): Block<Tone> {
  const written = lines.some(({ text }) => text === "") ? lines.filter(({ text }) => text !== "") : lines;
  let [width, height] = [0, 0];
  for (const { text, size, weight } of written) {
    width = Math.max(width, room(text, { size, weight }));
    height += lineHeight(size);
  }
  return { lines: written, width, height };
}

/** The lines of a block at their places in a seat. */
export function setBlock<Tone>(key: string, { lines }: Block<Tone>, seat: Seat): SetText<Tone>[] {
  const x = seat.align === "start" ? seat.x : seat.align === "end" ? seat.x + seat.width : seat.x + seat.width / 2;
  let top = seat.y;
  return lines.map((line, i) => {
    const tall = lineHeight(line.size);
    const y = top + (tall - line.size) / 2 + line.size * 0.86;
    top += tall;
    const { text, size, weight, tone, names } = line;
    return { key: lines.length === 1 ? key : `${key}-${i}`, text, x, y, size, weight, tone, anchor: seat.align, ...(names ? { names } : {}) };
  });
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

type Size = { readonly width: number; readonly height: number };

/** Distances from a mark, px; from the second on a leader is needed. */
const REACH = [9, 26, 44, 66] as const;

/** How a line runs through a mark: words stand over a peak, under a trough, left over a rise, right over a fall. */
export type Lean = "peak" | "trough" | "rising" | "falling";

/** Places at a mark, those clear of its line first. */
export function around(mark: Spot, size: Size, lean: Lean): Seat[] {
  return ring(mark, size, lean, REACH[0]);
}

/** Places further off, which need a leader. */
export function farther(mark: Spot, size: Size, lean: Lean): Seat[] {
  return REACH.slice(1).flatMap((reach) => ring(mark, size, lean, reach));
}

function ring({ x, y }: Spot, { width, height }: Size, lean: Lean, reach: number): Seat[] {
  const far = reach > REACH[0];
  const side = far ? reach * 0.4 : 5;
  const seat = (align: Align, left: number, top: number): Seat => ({ x: left, y: top, width, height, align, far });
  const row = (top: number): Record<Align, Seat> => ({ start: seat("start", x + side, top), middle: seat("middle", x - width / 2, top), end: seat("end", x - width - side, top) });
  const over = row(y - reach - height);
  const under = row(y + reach);
  const beside = [seat("start", x + reach + 2, y - height / 2), seat("end", x - width - reach - 2, y - height / 2)];
  switch (lean) {
    case "peak":
      return [over.middle, over.end, over.start, under.middle, under.end, under.start, ...beside];
    case "trough":
      return [under.middle, under.start, under.end, over.middle, over.start, over.end, ...beside];
    case "rising":
      return [over.end, over.middle, under.start, under.middle, over.start, under.end, ...beside];
    case "falling":
      return [over.start, over.middle, under.end, under.middle, over.end, under.start, ...beside];
  }
}

/** Where the leader of a far seat begins, so that it points at its mark. */
export function leaderTo({ x, y }: Spot, seat: Seat): Segment {
  const within = (low: number, value: number, high: number): number => Math.min(Math.max(value, low), high);
  const from = { x: within(seat.x, x, seat.x + seat.width), y: y < seat.y ? seat.y - 2 : y > seat.y + seat.height ? seat.y + seat.height + 2 : y };
  const start = from.y === y ? { x: x < seat.x ? seat.x - 3 : seat.x + seat.width + 3, y } : from;
  const length = Math.hypot(start.x - x, start.y - y) || 1;
  // The leader stops short of the mark, which may be a ring of 6 px.
  const stop = Math.min(8 / length, 1);
  return { x1: start.x, y1: start.y, x2: x + (start.x - x) * stop, y2: y + (start.y - y) * stop };
}

/** The first seat that is free and in bounds, which is then taken; where there is none, the least bad one if `required`. */
export function take(seats: readonly Seat[], taken: Obstacle[], bounds: Box, required: boolean): Seat | undefined {
  const near = nearby(seats, taken);
  const found = place([{ key: "", candidates: seats, priority: 0, required }], near, bounds).get("");
  const seat = found && seats[found.index];
  if (seat) taken.push(seat);
  return seat;
}

/** The seats that are in bounds and clear of everything, in their order. */
export function freeOf(seats: readonly Seat[], taken: readonly Obstacle[], { x, y, width, height }: Box): Seat[] {
  const inside = seats.filter((seat) => seat.x >= x && seat.y >= y && seat.x + seat.width <= x + width && seat.y + seat.height <= y + height);
  const near = nearby(inside, taken);
  return inside.filter((seat) => !near.some((one) => ("x1" in one ? crosses(seat, one) : overlaps(seat, one))));
}

/** Leaves out what none of the seats can meet: the cheap test spares most of the dear ones. */
function nearby(seats: readonly Seat[], taken: readonly Obstacle[]): Obstacle[] {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of seats) {
    x0 = Math.min(x0, x);
    y0 = Math.min(y0, y);
    x1 = Math.max(x1, x + width);
    y1 = Math.max(y1, y + height);
  }
  return taken.filter((one) => {
    if (!("x1" in one)) return one.x < x1 && one.x + one.width > x0 && one.y < y1 && one.y + one.height > y0;
    const half = (one.width ?? 0) / 2;
    const crossesX = Math.min(one.x1, one.x2) - half < x1 && Math.max(one.x1, one.x2) + half > x0;
    return crossesX && Math.min(one.y1, one.y2) - half < y1 && Math.max(one.y1, one.y2) + half > y0;
  });
}
