import { room } from "../../text/measure.js";
import type { Label } from "../label.js";
import { overlaps, type Box, type Segment } from "../place.js";

/** The box that a label takes, px. */
export function boxOf({ text, x, y, size, weight, anchor }: Label): Box {
  const width = room(text, { size, weight });
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { x: left, y: y - size * 0.92, width, height: size * 1.22 };
}

/** Something that runs across a column at a height, and how far words keep from it, px. */
export interface Across {
  readonly y: number;
  readonly half: number;
  /** It leaves a gap for words over a column. */
  readonly soft?: boolean;
}

/** From the middle of a line of words to its upper and lower edge, px. */
const half = (size: number): number => size * 0.62;

/** The middle of words of a size between two heights, as near the middle as what runs across lets it; none where there is no room. */
export function clearMiddle([top, bottom]: readonly [number, number], size: number, across: readonly Across[]): number | undefined {
  const tall = half(size);
  const fits = (y: number): boolean => y - tall >= top + 1 && y + tall <= bottom - 1 && across.every((one) => Math.abs(one.y - y) >= tall + one.half - 0.01);
  const centre = (top + bottom) / 2;
  const tried = [centre, ...across.flatMap((one) => [one.y - tall - one.half, one.y + tall + one.half])].filter(fits);
  return tried.sort((a, b) => Math.abs(a - centre) - Math.abs(b - centre))[0];
}

/** The baseline nearest above (or below) an end at which words are clear of what runs across. */
export function clearBeyond(end: number, size: number, down: boolean, across: readonly Across[]): number {
  const tall = half(size);
  const way = down ? 1 : -1;
  let y = end + way * (tall + 4);
  for (const one of [...across].sort((a, b) => way * (a.y - b.y))) if (Math.abs(one.y - y) < tall + one.half) y = one.y + way * (tall + one.half);
  return y;
}

/** The parts of a level line that no words stand on. */
export function levelParts([from, to]: readonly [number, number], y: number, boxes: readonly Box[]): Segment[] {
  const out: Segment[] = [];
  let x = from;
  const across = boxes.filter((box) => overlaps({ x: from, y: y - 2, width: to - from, height: 4 }, box)).sort((a, b) => a.x - b.x);
  for (const box of across) {
    if (box.x - 3 > x) out.push({ x1: x, y1: y, x2: box.x - 3, y2: y });
    x = Math.max(x, box.x + box.width + 3);
  }
  return x < to ? [...out, { x1: x, y1: y, x2: to, y2: y }] : out;
}

/** The parts of an upright line that no words stand on. */
export function uprightParts(x: number, [from, to]: readonly [number, number], boxes: readonly Box[]): Segment[] {
  const flip = ({ x: left, y: top, width, height }: Box): Box => ({ x: top, y: left, width: height, height: width });
  return levelParts([from, to], x, boxes.map(flip)).map(({ x1, x2 }) => ({ x1: x, y1: x1, x2: x, y2: x2 }));
}
