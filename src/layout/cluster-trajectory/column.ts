import type { Sizes } from "./space.js";
import { blockOf, linesIn, type Block } from "../callout.js";
import { room } from "../../text/measure.js";
import type { Tone, TrajectoryGap, TrajectoryInput, TrajectoryLine, TrajectoryPoint } from "./model.js";

/** Words at the right of the plot, level with what they name. */
export interface ColumnBlock {
  readonly key: string;
  readonly block: Block<Tone>;
  /** The point it stands beside, or the gap. */
  readonly series: number;
  readonly point: number | undefined;
  /** What it stands level with, where that is not the value of its point. */
  readonly level?: number | undefined;
}

/** What each series shows, by index into its points; undefined where it has no such point. */
export interface Ends {
  readonly first: number | undefined;
  /** Last result: known, and not projected. */
  readonly fact: number | undefined;
  readonly last: number | undefined;
}

export function endsOf(points: readonly TrajectoryPoint[]): Ends {
  let [first, fact, last]: (number | undefined)[] = [];
  points.forEach(({ value, status }, i) => {
    if (value === undefined) return;
    first ??= i;
    last = i;
    if (status !== "projection" && status !== "target") fact = i;
  });
  return { first, fact, last };
}

/** Ends of series within this share of the time axis from its end are named beside the plot. */
const NEAR_END = 0.06;

function reachesEnd(point: TrajectoryPoint | undefined, [from, to]: readonly [number, number]): boolean {
  return point !== undefined && to > from && point.at >= to - (to - from) * NEAR_END;
}

export interface Within {
  readonly width: number;
  readonly sizes: Sizes;
  /** Names stand at the ends of their lines, not in a legend. */
  readonly named: boolean;
}

/** The end of a series in words: its name in as many lines as it takes, its last value, what that is. */
export function endBlock(input: TrajectoryInput, series: number, point: TrajectoryPoint, { width, sizes, named }: Within): Block<Tone> {
  const name = named ? (input.series[series]?.name ?? "") : "";
  const value = { size: sizes.axis, weight: 400, tone: "ink2" } as const;
  const detail = linesIn(point.words().detail(), width, value).map((text): TrajectoryLine => ({ text, ...value }));
  if (name !== "" && input.series.length >= CROWDED && point.words().detail() === "") return oneLine(`${name} ${point.words().number()}`, input, series, { width, sizes });
  if (name === "") {
    const size = input.series.length > 1 ? sizes.label : sizes.emphasis;
    return blockOf<Tone>([{ text: point.words().number(), size, weight: 700, tone: series }, ...detail]);
  }
  const weight = input.series[series]?.strong === false ? 400 : 700;
  const names = linesIn(name, width, { size: sizes.label, weight }).map((text): TrajectoryLine => ({ text, size: sizes.label, weight, tone: series, names: true }));
  return blockOf<Tone>([...names, { text: point.words().number(), ...value }, ...detail]);
}

/** From so many series on, a name and its value share a line: ends lie close. */
const CROWDED = 4;

function oneLine(text: string, input: TrajectoryInput, series: number, { width, sizes }: Pick<Within, "width" | "sizes">): Block<Tone> {
  const style = { size: sizes.label, weight: input.series[series]?.strong === false ? 400 : 700 } as const;
  return blockOf(linesIn(text, width, style).map((line): TrajectoryLine => ({ text: line, ...style, tone: series, names: true })));
}

/** The last number of a phone column: what it is over it, its yearly growth under it. */
function slimEnd(point: TrajectoryPoint, series: number, trend: string, sizes: Sizes): Block<Tone> {
  const aside = (text: string): TrajectoryLine => ({ text, size: sizes.axis, weight: 400, tone: "ink2" });
  return blockOf([aside(point.words().word()), { text: point.words().number(), size: sizes.label, weight: 700, tone: series }, aside(trend)]);
}

/** What a phone column has room for: the last number, unless words over its point say what it is, and the ends of its range. */
function slimBlocks(input: TrajectoryInput, series: number, last: number, sizes: Sizes): ColumnBlock[] {
  const point = input.series[series]?.points[last];
  if (!point || (point.status !== "projection" && point.words().detail() !== "")) return [];
  const trend = input.gaps.find((gap) => gap.end === last)?.trend[1] ?? "";
  return [{ key: `end-${series}`, series, point: last, block: slimEnd(point, series, trend, sizes) }, ...rangeEnds(point, series, last, sizes)];
}

/** Both ends of the range at the last point, level with them. */
function rangeEnds(point: TrajectoryPoint, series: number, index: number, sizes: Sizes): ColumnBlock[] {
  const { low, high } = point;
  if (low === undefined || high === undefined || low >= high) return [];
  const [lowText, highText] = point.words().ends();
  const end = (key: string, text: string, level: number): ColumnBlock => ({ key, series, point: index, level, block: blockOf<Tone>([{ text, size: sizes.axis, weight: 400, tone: series }]) });
  return [end(`high-${series}`, highText, high), end(`low-${series}`, lowText, low)];
}

/** The share of the figure that words beside the plot may take. */
const MOST_WIDE = 0.42;

/** At least the longest word of the names, so that none is broken. */
function columnWidth(input: TrajectoryInput, { width, narrow, sizes }: { readonly width: number; readonly narrow: boolean; readonly sizes: Sizes }): number {
  const words = input.series.flatMap(({ name }) => name.split(" ")).map((word) => (/[^\u0020-\u024f]/.test(word) ? "" : word));
  const longest = words.reduce((most, word) => Math.max(most, room(word, { size: sizes.label, weight: 700 })), 0);
  return Math.min(Math.max(Math.round(width * (narrow ? 0.3 : 0.26)), longest + 1), width * MOST_WIDE);
}

/** What a gap says beside its bracket, with the growth it needs where the path has no room for it, and what the projection came to. */
export function gapBlocks(gap: TrajectoryGap, { width, sizes }: Pick<Within, "width" | "sizes">, growth: readonly string[] = []): { readonly amount: Block<Tone>; readonly trend: Block<Tone> } {
  const lines = (text: string, weight: 400 | 700, tone: Tone): TrajectoryLine[] => {
    const style = { size: weight === 700 ? sizes.label : sizes.axis, weight };
    return linesIn(text, width, style).map((one) => ({ text: one, ...style, tone }));
  };
  const [trend = "", rate = ""] = gap.trend;
  return {
    amount: blockOf([...lines(gap.amount, 700, gap.short ? "shortfall" : "ink"), ...lines(gap.share, 400, "ink2"), ...lines(gap.since, 400, "ink2"), ...growth.flatMap((text) => lines(text, 700, "ink"))]),
    trend: blockOf([...lines(trend, 700, gap.series), ...lines(rate, 400, "ink2")]),
  };
}

/** Everything that stands in the right column, and the room it takes, px. */
export function columnOf(input: TrajectoryInput, bracketed: TrajectoryGap | undefined, space: { readonly width: number; readonly narrow: boolean; readonly sizes: Sizes; readonly named: boolean }): { readonly blocks: readonly ColumnBlock[]; readonly width: number } {
  const { narrow, sizes, named } = space;
  const width = columnWidth(input, space);
  const several = input.series.length > 1;
  const blocks: ColumnBlock[] = [];
  input.series.forEach(({ points }, series) => {
    const { last } = endsOf(points);
    const point = last === undefined ? undefined : points[last];
    if (!point || !reachesEnd(point, input.time)) return;
    if (narrow && !several) {
      blocks.push(...slimBlocks(input, series, last ?? 0, sizes));
      return;
    }
    if (!several) blocks.push(...rangeEnds(point, series, last ?? 0, sizes));
    if (bracketed?.series === series && bracketed.trend.length > 0 && bracketed.end === last && !several) return;
    blocks.push({ key: `end-${series}`, series, point: last, block: endBlock(input, series, point, { width, sizes, named }) });
  });
  if (bracketed && !narrow) {
    const { amount, trend } = gapBlocks(bracketed, { width: space.width * MOST_WIDE, sizes }, several ? bracketed.growth : []);
    blocks.push({ key: "gap", series: bracketed.series, point: undefined, block: amount });
    if (!several && trend.lines.length > 0) blocks.push({ key: "trend", series: bracketed.series, point: bracketed.end, block: trend });
  }
  return { blocks, width: Math.ceil(Math.max(0, ...blocks.map(({ block }) => block.width))) };
}

/** Width of the widest of some words, px. */
export function widest(texts: readonly string[], size: number): number {
  return texts.reduce((most, text) => Math.max(most, room(text, { size })), 0);
}
