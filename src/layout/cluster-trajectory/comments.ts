import { write, type Board } from "../board.js";
import { blockOf, farther, lineHeight, linesIn, take, type Block, type Lean, type Seat, type Spot } from "../callout.js";
import type { Path } from "./lines.js";
import { LINE_AIR } from "./marks.js";
import { leanOf } from "./labels.js";
import type { Tone, TrajectoryGap, TrajectoryInput, TrajectoryLine } from "./model.js";
import type { Setting, Space } from "./space.js";

/** The word of the projected period, in its ground near the axis; before it, with an arrow, where the ground is slim. Whether it found a place. */
export function writeProjection(board: Board<Tone>, { input, space, plot }: Setting): boolean {
  const { ground } = board;
  if (!ground) return true;
  const block = (text: string): Block<Tone> => blockOf([{ text, size: space.sizes.axis, weight: 400, tone: "ink3" }]);
  const inside = block(input.projection);
  const { width, height } = inside;
  const right = ground.x + ground.width;
  const levels = Array.from({ length: Math.floor((plot.floor - plot.top) / 14) - 1 }, (_, i) => plot.floor - height - 6 - i * 14);
  const seats = levels.flatMap((y): Seat[] => [{ x: ground.x + 8, y, width, height, align: "start" }, { x: right - 8 - width, y, width, height, align: "end" }]);
  if (write(board, { key: "projection", block: inside, seats: ground.width > width + 16 ? seats : [] })) return true;
  const arrow = block(`${input.projection}→`);
  const before = levels.map((y): Seat => ({ x: ground.x - 6 - arrow.width, y, width: arrow.width, height, align: "end" }));
  return write(board, { key: "projection", block: arrow, seats: before }) !== undefined;
}

/** Growth needed, left of its path and joined to it; right beside it where there is no room for a leader. Whether it found a place. */
export function writeGrowth(board: Board<Tone>, gap: TrajectoryGap, path: Path, { space }: Setting): boolean {
  if (gap.growth.length === 0) return true;
  const line = (text: string): TrajectoryLine => ({ text, size: space.sizes.label, weight: 700, tone: "ink" });
  const rising = (path.at(-1)?.y ?? 0) <= (path[0]?.y ?? 0);
  const join = /^[\w%+−]/.test(gap.growth[1] ?? "") ? " " : "";
  const one = blockOf([line(gap.growth.join(join))]);
  const two = blockOf(gap.growth.map(line));
  const blocks = [two, one];
  const near = blocks.some((block) => SHARES.some((share) => NEAR.some((length) => writePointed(board, block, at(path, share), length))));
  if (near) return true;
  const edge = board.ground?.x ?? Infinity;
  for (const block of [one, two]) {
    if (SHARES.some((share) => writePointed(board, block, at(path, share), at(path, share).x - edge + 10))) return true;
  }
  return blocks.some((block) => write(board, { key: "growth", block, seats: SHARES.flatMap((share) => besidePath(at(path, share), block, rising)) }));
}

/** Lengths of a leader to the needed path, px. */
const NEAR = [16, 26, 38] as const;

/** Words left of a place on the needed path, with a level leader that ends on it and crosses neither words, marks nor lines. Whether they fit. */
function writePointed(board: Board<Tone>, block: Block<Tone>, { x, y }: Spot, length: number): boolean {
  if (length < 12) return false;
  const { width, height } = block;
  const right = x - length;
  const seat: Seat = { x: right - width, y: y - height / 2, width, height, align: "end" };
  const leader: Seat = { x: right + 3, y: y - 2, width: length - 12, height: 4, align: "start" };
  // It may cross the edge of the ground, and must reach the path.
  const obstacles = board.taken.filter((one) => ("x1" in one ? one.width === LINE_AIR : one.soft !== true));
  if (!take([leader], obstacles, board.bounds, false)) return false;
  if (!write(board, { key: "growth", block, seats: [seat] })) return false;
  board.taken.push(leader);
  board.leaders.push({ x1: right + 3, y1: y, x2: x - 3, y2: y, tone: "ink" });
  return true;
}

const SHARES = [0.6, 0.5, 0.7, 0.4, 0.8, 0.3] as const;

function at(path: Path, share: number): Spot {
  const place = share * (path.length - 1);
  const i = Math.floor(place);
  const a = path[i] ?? { x: 0, y: 0 };
  const b = path[i + 1] ?? a;
  return { x: a.x + (b.x - a.x) * (place - i), y: a.y + (b.y - a.y) * (place - i) };
}

function besidePath({ x, y }: Spot, { width, height }: Block<Tone>, rising: boolean): Seat[] {
  const left: Seat = { x: x - 9 - width, y: rising ? y - height : y, width, height, align: "end" };
  return [left, { ...left, y: left.y + (rising ? -8 : 8) }];
}

/** How the line runs through the point that a note speaks of. */
function leanAt({ series }: TrajectoryInput, at: number | undefined, value: number | undefined): Lean | undefined {
  for (const one of series) {
    const index = one.points.findIndex((point) => point.at === at && point.value === value);
    if (index >= 0) return leanOf(one, index);
  }
  return undefined;
}

/** The author's words, joined to their place by a leader; those that found none are returned. */
export function writeNotes(board: Board<Tone>, { input, space, scales, plot }: Setting): string[] {
  const unplaced: string[] = [];
  input.annotations.forEach(({ at: months, value, text, caption }, i) => {
    const most = Math.max(96, Math.min(180, (plot.right - plot.left) * 0.34));
    const { axis: size } = space.sizes;
    const block = blockOf<Tone>(linesIn(text, most, { size }).map((line) => ({ text: line, size, weight: 400, tone: "ink2" })));
    const x = months === undefined ? plot.left : scales.x(months);
    const y = value === undefined ? (plot.top + plot.floor) / 2 : scales.y(value);
    const mark = { x, y };
    const lean = leanAt(input, months, value) ?? (y < (plot.top + plot.floor) / 2 ? "trough" : "peak");
    const found = write(board, { key: `annotation-${i}`, block, seats: farther(mark, block, lean), mark, uncrossed: true });
    if (!found) unplaced.push(caption);
  });
  return unplaced;
}

/** Words that found no place in the plot, under its axis. Returns where they end. */
export function writeCaptions(board: Board<Tone>, captions: readonly string[], top: number, { x, width, sizes }: Space): number {
  const { axis: size } = sizes;
  const lines = captions.flatMap((text) => linesIn(text, width, { size }));
  if (lines.length === 0) return top;
  lines.forEach((text, i) => {
    const y = top + 6 + i * lineHeight(size) + size;
    board.texts.push({ key: `caption-${i}`, text, x, y, size, weight: 400, tone: "ink2", anchor: "start" });
  });
  return top + 6 + lines.length * lineHeight(size);
}
