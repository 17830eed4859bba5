import { around, blockOf, farther, lineHeight, linesIn, type Block, type Lean, type Seat, type Spot } from "../callout.js";

/** A target's words are shortened beyond this; they are spoken in full. */
const MOST_LINES = 8;
import { write, type Board } from "../board.js";
import { endBlock, endsOf } from "./column.js";
import { spotOf } from "./lines.js";
import { EDGE_AIR } from "./marks.js";
import type { TargetMark, Tone, TrajectoryGap, TrajectoryLine, TrajectoryPoint, TrajectorySeries } from "./model.js";
import type { Setting, Sizes } from "./space.js";

const LABELS_OF_ALL = 6;

/** Target words stand on their line at the left, else under it, else further on; gaps at the diamonds. Returns the gaps that found no room. */
export function writeTargets(board: Board<Tone>, marks: readonly TargetMark[], comments: ReadonlyMap<number, TrajectoryGap>, { space }: Setting): string[] {
  const { label } = space.sizes;
  const unplaced: string[] = [];
  const seats = marks.map(({ target, y, x1, x2 }) => {
    const blockIn = (width: number): Block<Tone> => blockOf(linesIn(target.title, width, { size: label, weight: 700 }, MOST_LINES).map((text) => ({ text, size: label, weight: 700, tone: "ink" })));
    const key = `target-${target.index}`;
    const clear = target.order ? 7 : 3;
    const whole = blockIn(titleWidth({ x1, x2 }, space));
    const first = overEdges(board, { key, block: whole, seats: atLine(whole, y, x1, clear).slice(0, 1) });
    if (first) return first;
    // In one line where it stands clear, else in a slimmer block between the lines.
    for (const share of [1, 0.5, 0.34]) {
      const block = blockIn(Math.max(72, titleWidth({ x1, x2 }, space) * share));
      const seat = write(board, { key, block, seats: atLine(block, y, x1, clear), further: () => alongLine(block, y, [x1, x2 - 12], clear) });
      if (seat) return seat;
    }
    return write(board, { key, block: whole, seats: atLine(whole, y, x1, clear), required: true });
  });
  marks.forEach((mark, i) => {
    const gap = comments.get(i);
    if (gap && !writeAtDiamond(board, mark, gap, space) && !writeComment(board, mark, { gap, seat: seats[i], size: space.sizes })) unplaced.push(gap.caption);
  });
  return unplaced;
}

/** The gap right of the diamond, else over it, near what it measures. */
function writeAtDiamond(board: Board<Tone>, { target, y, x2, dated }: TargetMark, gap: TrajectoryGap, { x, width, narrow, sizes }: Setting["space"]): boolean {
  if (!dated) return false;
  const { one, two } = commentBlocks(gap, sizes);
  const key = `comment-${target.index}`;
  const right = x + width;
  const over = (block: Block<Tone>, rise = 10): Seat => ({ x: Math.min(x2 + 10, right) - block.width, y: y - block.height - rise, width: block.width, height: block.height, align: "end" });
  const room = right - x2 - 16;
  const beside = room < LEAST_BESIDE ? undefined : commentBlocks(gap, sizes, room).two;
  const tries: (readonly [Block<Tone>, Seat])[] = narrow ? [[two, over(two)], [two, over(two, 6 + lineHeight(sizes.label))], [one, over(one)]] : [[one, over(one)]];
  if (beside) tries.unshift([beside, { x: x2 + 15, y: y - beside.height / 2, width: beside.width, height: beside.height, align: "start" }]);
  return tries.some(([block, seat]) => overEdges(board, { key, block, seats: [seat] }) !== undefined);
}

/** Writes across the edges of the ground, which then begins under the words. */
function overEdges(board: Board<Tone>, wanted: Parameters<typeof write<Tone>>[1]): Seat | undefined {
  const seat = write({ ...board, taken: board.taken.filter((one) => !("x1" in one) || one.width !== EDGE_AIR) }, wanted);
  if (seat) board.taken.push(seat);
  return seat;
}

/** Words right of a diamond need so much room, px. */
const LEAST_BESIDE = 80;

/** A gap in one line, or its amount over its share. */
function commentBlocks(gap: TrajectoryGap, { label, axis }: Sizes, width = Infinity): { readonly one: Block<Tone>; readonly two: Block<Tone> } {
  const tone = gap.short ? "shortfall" : "ink2";
  const asides = [gap.share, gap.since].filter((part) => part !== "");
  const lines = (text: string, size: number, weight: 400 | 700, of: Tone): TrajectoryLine[] => linesIn(text, width, { size, weight }).map((part) => ({ text: part, size, weight, tone: of }));
  return {
    one: blockOf(lines([gap.amount, ...asides].filter((part) => part !== "").join(gap.comma), axis, 400, tone)),
    two: blockOf([...lines(gap.amount, label, 700, tone), ...asides.flatMap((text) => lines(text, axis, 400, "ink2"))]),
  };
}

/** Width for the words of a target: as long as its line, with room for the diamond. */
function titleWidth({ x1, x2 }: Pick<TargetMark, "x1" | "x2">, { width, x, panel }: Setting["space"]): number {
  return Math.max(panel ? 60 : 120, Math.min(x2 - x1, x + width - x1) - 14);
}

function writeComment(board: Board<Tone>, { target, y, x1, x2 }: TargetMark, { gap, seat, size }: { readonly gap: TrajectoryGap; readonly seat: Seat | undefined; readonly size: Sizes }): boolean {
  const { one, two } = commentBlocks(gap, size);
  const beside: Seat[] = seat ? [{ x: seat.x + seat.width + 8, y: seat.y + seat.height - one.height, width: one.width, height: one.height, align: "start" }] : [];
  const key = `comment-${target.index}`;
  const under = (block: Block<Tone>): Seat[] => (x1 + block.width <= x2 - 12 ? atLine(block, y, x1, 4).slice(1) : []);
  return [{ block: one, seats: beside }, { block: two, seats: under(two) }].some((tried) => write(board, { key, ...tried }) !== undefined);
}

/** Over and under a level line at `x`. */
function atLine({ width, height }: Block<Tone>, y: number, x: number, clear: number): Seat[] {
  const at = (top: number): Seat => ({ x, y: top, width, height, align: "start" });
  return [at(y - height - clear), at(y + clear + 1)];
}

function alongLine(block: Block<Tone>, y: number, [left, right]: readonly [number, number], clear: number): Seat[] {
  const seats: Seat[] = [];
  for (let x = left + 12; x + block.width <= right; x += 12) seats.push(...atLine(block, y, x, clear));
  return seats;
}

/** Words at a dashed upright line, as near its foot as they stand clear, on either side. Whether they do. */
export function writeUpright(board: Board<Tone>, { key, x, text }: { readonly key: string; readonly x: number; readonly text: string }, { plot, space }: Setting): boolean {
  const size = space.sizes.axis;
  return [0.3, 0.45, 0.2].some((share) => {
    const lines = linesIn(text, Math.max(84, (plot.right - plot.left) * share), { size });
    const block = blockOf<Tone>(lines.map((line) => ({ text: line, size, weight: 400, tone: "ink2" })));
    const { width, height } = block;
    const seats: Seat[] = [];
    for (let y = plot.floor - height - 6; y >= plot.top; y -= 12) {
      seats.push({ x: x + 6, y, width, height, align: "start" }, { x: x - 6 - width, y, width, height, align: "end" });
    }
    return write(board, { key, block, seats }) !== undefined;
  });
}

/**
 * First, last and preliminary values of every series, of those in grey the first only where it stands beside its line, and the ends of those that are not in the column (`beside`). Whether all names found room at
 * their lines; without `named` they stand elsewhere.
 */
export function writeKeyPoints(board: Board<Tone>, setting: Setting, beside: ReadonlySet<number>, named: boolean): boolean {
  const { input } = setting;
  let complete = true;
  input.series.forEach((series, index) => {
    const { last } = endsOf(series.points);
    if (last !== undefined && !beside.has(index)) complete = writeEnd(board, index, last, { setting, named }) && complete;
  });
  input.series.forEach((series, index) => {
    const { first, fact, last } = endsOf(series.points);
    const preliminary = series.points.flatMap(({ status }, i) => (status === "preliminary" || status === "target" ? [i] : []));
    for (const i of new Set([fact, first, ...preliminary])) {
      // Of a line that is there for comparison the beginning is said only beside it: leaders from many would say nothing.
      const aside = !series.strong && i === first && i !== fact;
      if (i !== undefined && i !== last) writePoint(board, index, i, { setting, required: !aside });
    }
  });
  return complete;
}

function writeEnd(board: Board<Tone>, series: number, index: number, { setting, named }: { readonly setting: Setting; readonly named: boolean }): boolean {
  const { input, scales, space } = setting;
  const point = input.series[series]?.points[index];
  if (!point) return true;
  const only = input.series.length === 1 && input.series[0]?.name === "";
  if (only || !named) {
    writePoint(board, series, index, { setting, required: true });
    return true;
  }
  const mark = spotOf(point, scales);
  const tries = [0.26, 0.4].map((share) => endBlock(input, series, point, { width: Math.max(84, space.width * share), sizes: space.sizes, named }));
  const wish = (block: Block<Tone>, isLast: boolean): boolean =>
    write(board, { key: `end-${series}`, block, seats: [...afterLine(mark, block), ...around(mark, block, "peak")], further: () => farther(mark, block, "peak"), required: isLast, mark }) !== undefined;
  if (tries.some((block) => wish(block, false))) return true;
  const [block] = tries;
  if (block && !input.legend) wish(block, true);
  return !input.legend;
}

/** Right of the last point, level with it or a little above and below. */
function afterLine({ x, y }: Spot, { width, height }: Block<Tone>): Seat[] {
  return [0, -10, 10, -20, 20].map((shift): Seat => ({ x: x + 11, y: y - height / 2 + shift, width, height, align: "start", far: Math.abs(shift) > 12 }));
}

/** The words of one point, on the side where its line is not. */
function writePoint(board: Board<Tone>, series: number, index: number, { setting, required }: { readonly setting: Setting; readonly required: boolean }): void {
  const { input, space, scales } = setting;
  const one = input.series[series];
  const point = one?.points[index];
  if (!one || point?.value === undefined) return;
  const { label, axis } = space.sizes;
  // A number that two series share is neither's.
  const shared = input.series.some(({ points }, i) => i !== series && points.some((other) => other.at === point.at && other.value === point.value));
  const block = blockOf<Tone>([
    { text: point.words().number(), size: label, weight: 700, tone: shared ? "ink" : series },
    { text: required && point.status !== "projection" ? point.words().detail() : "", size: axis, weight: 400, tone: "ink2" },
  ]);
  const mark = spotOf(point, scales);
  const isFirst = endsOf(one.points).first === index;
  const short = input.gaps.some((gap) => gap.series === series && gap.end === index && gap.end > gap.base && gap.short);
  const lean = short ? "trough" : leanOf(one, index);
  const begins = isFirst && input.series.length > 1;
  const further = (): Seat[] => [...(begins ? [...beforeLine(mark, block), ...around(mark, block, lean)] : []), ...farther(mark, block, lean)];
  const seats = begins ? beforeLine(mark, block, 4) : around(mark, block, lean);
  write(board, { key: `value-${series}-${point.key}`, block, seats, required, mark, ...(required ? { further } : {}) });
}

/** Left of the first point, shifted up and down where several series begin close together. */
function beforeLine({ x, y }: Spot, { width, height }: Block<Tone>, most = 60): Seat[] {
  const seats: Seat[] = [];
  for (let shift = 0; shift <= most; shift += 4) {
    for (const side of shift === 0 ? [0] : [-shift, shift]) seats.push({ x: x - 12 - width, y: y - height / 2 + side, width, height, align: "end", far: shift > 12 });
  }
  return seats;
}

/** How the line runs through a point: words stand on the side where it is not. */
export function leanOf({ points }: TrajectorySeries, index: number): Lean {
  const value = points[index]?.value ?? 0;
  const rise = (neighbour: number | undefined): number => Math.sign((neighbour ?? value) - value);
  const [before, after] = [rise(points[index - 1]?.value), rise(points[index + 1]?.value)];
  if (before * after < 0) return after > 0 ? "rising" : "falling";
  return before + after > 0 ? "trough" : "peak";
}

/** Values that are printed where there is room: at breaks and turns, and all where they are few. */
export function writeOthers(board: Board<Tone>, setting: Setting): void {
  const { input, strands, space } = setting;
  if (input.few) return;
  if (input.series.length > 2) return;
  // A phone column has room for what no line leads to, and for no more.
  const slim = space.narrow && input.series.length > 1;
  input.series.forEach(({ points, strong }, index) => {
    if (!strong) return;
    const { first, fact, last } = endsOf(points);
    const own = strands[index] ?? [];
    const alone = own.filter((strand) => strand.length === 1).flat();
    for (const i of slim ? alone.slice(0, 12) : worthSaying(points, own, input.series.length)) {
      const status = points[i]?.status;
      if (i === first || i === last || i === fact || status === "preliminary" || status === "projection" || status === "target") continue;
      writePoint(board, index, i, { setting, required: false });
    }
  });
}

/** Ends of stretches, estimates, and turns, or all where they are few. */
function worthSaying(points: readonly TrajectoryPoint[], strands: readonly (readonly number[])[], series: number): ReadonlySet<number> {
  const ends = strands.flatMap((strand) => [strand[0] ?? 0, strand.at(-1) ?? 0]);
  const estimates = points.flatMap(({ status }, i) => (status === "estimate" ? [i] : []));
  const all = points.length <= LABELS_OF_ALL && series === 1 ? points.keys() : turns(points);
  return new Set([...ends.slice(0, 12), ...estimates.slice(0, 6), ...all]);
}

/** The highest and the lowest point, where they lie inside. */
function turns(points: readonly TrajectoryPoint[]): number[] {
  let [high, low] = [-1, -1];
  points.forEach(({ value }, i) => {
    if (value === undefined) return;
    if (value > (points[high]?.value ?? -Infinity)) high = i;
    if (value < (points[low]?.value ?? Infinity)) low = i;
  });
  return [high, low].filter((i) => i >= 0);
}
