import { MONTHS } from "../locale/units.js";
import type { NumberStyle } from "../quantity/display.js";
import { room } from "../text/measure.js";
import { MONTHS_IN, monthsAt, timeCells, type TimeCell, type TimeScale, type TimeUnit } from "./time.js";

/** Words over a span of time. */
interface HeadCell {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly anchor: "start" | "middle";
  /** 0 for the line of years above finer cells, else the last line. */
  readonly tier: 0 | 1;
}

/** The head of a time table: words over its spans, and the lines between them. */
export interface TimeHead {
  /** Lines of words, 1 or 2. */
  readonly tiers: 1 | 2;
  readonly cells: readonly HeadCell[];
  /** px of the lines; those where a year begins are `major`. */
  readonly grid: readonly { readonly x: number; readonly major: boolean }[];
}

interface TimeHeadOptions {
  readonly style: NumberStyle;
  readonly size: number;
}

/** Air between two labels, px. */
const AIR = 10;
/** Year lines nearer than this make a grey area, px. */
const LEAST_YEAR = 12;
/** As many months as finer cells are worth it for. */
const FINE: readonly (readonly [TimeUnit, number])[] = [["month", 18], ["quarter", 42]];
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200];

/**
 * Ends in months that hold `low` to `high` (milliseconds UTC), rounded outward to what the head will show: quarters for two years (months
 * where there are four to six), else years.
 */
export function headDomain(low: number, high: number): readonly [number, number] {
  const [from, to] = [monthsAt(low), monthsAt(high)];
  const size = to - from > 24 ? 12 : to - from > 3 && to - from <= 6 ? 1 : 3;
  const start = Math.floor(from / size) * size;
  return [start, Math.max(start + size, Math.ceil(to / size) * size)];
}

/** Years over their spans, thinned where they are narrow; months or quarters under the years where there is room for each. */
export function timeHead(scale: TimeScale, options: TimeHeadOptions): TimeHead {
  const months = scale.domain[1] - scale.domain[0];
  const fine = FINE.find(([unit, most]) => months <= most && fits(scale, unit, options))?.[0];
  return fine ? twoTiers(scale, fine, options) : years(scale, options);
}

function fits(scale: TimeScale, unit: TimeUnit, { style, size }: TimeHeadOptions): boolean {
  const widest = unit === "month" ? (style === "zh" ? "12月" : "May") : "Q4";
  const cell = ((scale.right - scale.left) / (scale.domain[1] - scale.domain[0])) * MONTHS_IN[unit];
  return room(widest, { size }) + 4 <= cell;
}

function cellsWithin(scale: TimeScale, unit: TimeUnit): TimeCell[] {
  return timeCells(scale.domain, unit).filter(({ from }) => from < scale.domain[1]);
}

function yearOf({ from }: TimeCell): number {
  return Math.floor(from / 12);
}

function twoTiers(scale: TimeScale, unit: TimeUnit, { style, size }: TimeHeadOptions): TimeHead {
  const fine = cellsWithin(scale, unit);
  const cells = fine.map((cell): HeadCell => ({ key: `cell-${cell.from}`, text: partOfYear(cell, unit, style), x: scale.x((cell.from + cell.to) / 2), anchor: "middle", tier: 1 }));
  const heads = cellsWithin(scale, "year").flatMap((cell): HeadCell[] => {
    const [left, right] = [scale.x(Math.max(cell.from, scale.domain[0])), scale.x(Math.min(cell.to, scale.domain[1]))];
    const text = String(yearOf(cell));
    return right - left >= room(text, { size }) + 4 ? [{ key: `year-${text}`, text, x: left + 4, anchor: "start", tier: 0 }] : [];
  });
  return { tiers: 2, cells: [...heads, ...cells], grid: fine.map(({ from }) => ({ x: scale.x(from), major: from % 12 === 0 })) };
}

function partOfYear({ from }: TimeCell, unit: TimeUnit, style: NumberStyle): string {
  if (unit === "quarter") return `Q${(from % 12) / 3 + 1}`;
  return style === "zh" ? `${(from % 12) + 1}月` : (MONTHS[from % 12] ?? "").slice(0, 3);
}

/** Every year where there is room, else the first, the last and round ones between them. */
function years(scale: TimeScale, { size }: TimeHeadOptions): TimeHead {
  const all = cellsWithin(scale, "year");
  const width = (scale.right - scale.left) / Math.max(1, all.length);
  const needed = room("2000", { size }) + AIR;
  const step = STEPS.find((years) => years * width >= needed) ?? 500;
  const lined = width >= LEAST_YEAR;
  const regular = (cell: TimeCell, i: number): boolean => (step < 5 ? i % step === 0 : yearOf(cell) % step === 0);
  const placed: { readonly cell: TimeCell; readonly x: number }[] = [];
  const half = needed / 2 - AIR / 2;
  const offer = (cell: TimeCell | undefined): void => {
    if (!cell) return;
    const middle = lined ? scale.x((cell.from + cell.to) / 2) : scale.x(cell.from);
    const x = Math.max(scale.left + half, Math.min(middle, scale.right - half));
    if (placed.every((other) => Math.abs(other.x - x) >= needed)) placed.push({ cell, x });
  };
  offer(all[0]);
  offer(all.at(-1));
  all.filter(regular).forEach(offer);
  const cells = placed.map(({ cell, x }): HeadCell => ({ key: `year-${yearOf(cell)}`, text: String(yearOf(cell)), x, anchor: "middle", tier: 1 }));
  const gridded = lined ? all : all.filter(regular);
  return { tiers: 1, cells: cells.sort((a, b) => a.x - b.x), grid: gridded.map(({ from }) => ({ x: scale.x(from), major: false })) };
}
