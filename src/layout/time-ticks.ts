import type { NumberStyle } from "../quantity/display.js";
import { formatPeriod, type Period } from "../quantity/period.js";
import { room } from "../text/measure.js";
import { MONTHS_IN, monthsAt, positionOf, timeCells, type TimeCell, type TimeScale, type TimeUnit } from "./time.js";

/** A tick under a time axis. */
export interface TimeTick {
  /** Where the tick stands, px. */
  readonly x: number;
  /** `""` for a tick without words. */
  readonly label: string;
  /** Middle of the words, moved off the tick where they would leave the bounds. */
  readonly labelX: number;
  /** 0, or 1 for words that found no room in the first line. */
  readonly line: 0 | 1;
}

interface TimeTickOptions {
  /** What the data come in; the axis takes coarser cells where these are too many. */
  readonly unit: TimeUnit;
  readonly style: NumberStyle;
  /** Size of the words, px. */
  readonly size: number;
  /** Always labelled, in their own words, the first of them first: first, last, base, target. */
  readonly keep?: readonly Period[];
  /** Ticks in the middle of their cells, under points, or where they begin, between spans. Default `middle`. */
  readonly at?: "middle" | "start";
  /** Words stay within, px. Default: anywhere. */
  readonly bounds?: readonly [number, number];
}

/** Ticks nearer than this are not drawn, px. */
const LEAST_TICK = 4;
/** More cells than this are never wanted. */
const MOST_CELLS = 400;
/** Air between two labels, by their size: where it is less, every other one reads better. */
const AIR = 1.6;
/** Labels that must stand may come this near, px. */
const LEAST_AIR = 5;
/** How many cells from one label to the next, so that the labels fall on round times. */
const STEPS: Readonly<Record<TimeUnit, readonly number[]>> = {
  year: [1, 2, 3, 4, 5, 10, 20, 25, 50, 100, 200, 500],
  half: [1, 2, 4, 6, 10, 20],
  quarter: [1, 2, 4, 8, 12, 20, 40],
  month: [1, 2, 3, 6, 12, 24, 36, 60, 120],
  day: [1, 2, 7, 14, 28],
};
const COARSER: Readonly<Partial<Record<TimeUnit, TimeUnit>>> = { day: "month", month: "quarter", quarter: "year", half: "year" };

/** The ticks of a time axis from left to right, as many with words as stand clear of each other. */
export function timeTicks(scale: TimeScale, options: TimeTickOptions): TimeTick[] {
  const unit = unitFor(scale, options.unit);
  const atStart = options.at === "start" || unit !== options.unit;
  const place = (cell: TimeCell): number => scale.x(atStart ? cell.from : (cell.from + cell.to) / 2);
  const kept = keptTicks(scale, options);
  const cells = timeCells(scale.domain, unit).filter((cell) => place(cell) >= scale.left - 0.5 && place(cell) <= scale.right + 0.5);
  const spacing = cells.length > 1 ? Math.abs(place(cells[1] as TimeCell) - place(cells[0] as TimeCell)) : Infinity;
  const step = stepFor(cells, unit, spacing, options);
  const ticks = [...kept];
  cells.forEach((cell, i) => {
    const x = place(cell);
    if (kept.some((tick) => Math.abs(tick.x - x) < 0.5)) return;
    const regular = isRegular(cell, i, unit, step);
    if (!regular && spacing < LEAST_TICK) return;
    const label = regular ? formatPeriod(cell.period, options.style, "axis") : "";
    const tick = labelled(x, label, 0, options);
    ticks.push(isClear(tick, kept, options.size * AIR, options.size) ? tick : { ...tick, label: "" });
  });
  return ticks.sort((a, b) => a.x - b.x);
}

/** The same where not each cell has data: a tick at each of the periods, in order of time; the first and the last have words, and as many between them as stand even and clear. */
export function periodTicks(scale: TimeScale, periods: readonly Period[], options: Omit<TimeTickOptions, "keep" | "at">): TimeTick[] {
  const all = periods.map((period) => labelled(scale.x(positionOf(period, options.unit)), formatPeriod(period, options.style, "axis"), 0, options));
  const last = all.length - 1;
  const near = (step: number): TimeTick[] => all.filter((_, i) => i % step === 0 && i <= last - step);
  const fits = (ticks: readonly TimeTick[]): boolean => ticks.every((tick, i) => isClear(tick, ticks.slice(i + 1, i + 2), options.size * AIR, options.size));
  const steps = all.map((_, i) => i + 1).filter((step) => fits(near(step)));
  const least = steps[0] ?? 1;
  const step = steps.find((one) => last % one === 0 && one <= least * 2) ?? least;
  const kept = keptTicks(scale, { ...options, keep: [periods[last], periods[0]].filter((period) => period !== undefined) });
  const between = all.slice(1, -1).map((tick, i) => ((i + 1) % step === 0 && isClear(tick, kept, options.size * AIR, options.size) ? tick : { ...tick, label: "" }));
  const drawn = Math.abs(scale.right - scale.left) / last < LEAST_TICK ? between.filter(({ label }) => label !== "") : between;
  return [...kept, ...drawn].sort((a, b) => a.x - b.x);
}

/** Whether each cell between the first and the last of the periods is one of them. */
export function isDense(periods: readonly Period[], unit: TimeUnit): boolean {
  const places = periods.map((period) => positionOf(period, unit));
  const months = MONTHS_IN[unit] || 1 / 30;
  return (Math.max(...places) - Math.min(...places)) / months < places.length - 0.5;
}

/** The unit itself, or the first coarser one of which there are few enough. */
function unitFor(scale: TimeScale, unit: TimeUnit): TimeUnit {
  const months = MONTHS_IN[unit] || 1 / 30;
  const count = (scale.domain[1] - scale.domain[0]) / months;
  const coarser = COARSER[unit];
  const crowded = count > MOST_CELLS || (count > 1 && (scale.right - scale.left) / count < 2);
  return crowded && coarser ? unitFor(scale, coarser) : unit;
}

function stepFor(cells: readonly TimeCell[], unit: TimeUnit, spacing: number, { style, size }: TimeTickOptions): number {
  const sample = cells[0];
  if (!sample) return 1;
  const needed = room(formatPeriod(sample.period, style, "axis"), { size }) + size * AIR;
  return STEPS[unit].find((step) => step * spacing >= needed) ?? 1000;
}

/** Counted from the first year for small steps, else from January, a first quarter, a round year. */
function isRegular(cell: TimeCell, index: number, unit: TimeUnit, step: number): boolean {
  if (unit === "year" && step < 5) return index % step === 0;
  if (unit === "day") return index % step === 0;
  return (cell.from / MONTHS_IN[unit]) % step === 0;
}

function keptTicks(scale: TimeScale, options: TimeTickOptions): TimeTick[] {
  const kept: TimeTick[] = [];
  for (const period of options.keep ?? []) {
    const x = options.at === "start" ? scale.x(monthsAt(period.start)) : scale.x(positionOf(period, options.unit));
    if (kept.some((tick) => Math.abs(tick.x - x) < 0.5)) continue;
    const label = formatPeriod(period, options.style, "axis");
    const tick = ([0, 1] as const).map((line) => labelled(x, label, line, options)).find((one) => isClear(one, kept, LEAST_AIR, options.size));
    kept.push(tick ?? labelled(x, "", 0, options));
  }
  return kept;
}

function labelled(x: number, label: string, line: 0 | 1, { size, bounds }: TimeTickOptions): TimeTick {
  if (label === "" || !bounds) return { x, label, labelX: x, line };
  const half = room(label, { size }) / 2;
  return { x, label, labelX: Math.max(bounds[0] + half, Math.min(x, bounds[1] - half)), line };
}

function isClear(tick: TimeTick, others: readonly TimeTick[], air: number, size: number): boolean {
  if (tick.label === "") return true;
  const half = room(tick.label, { size }) / 2;
  return others.every((other) => other.label === "" || other.line !== tick.line || Math.abs(other.labelX - tick.labelX) >= half + room(other.label, { size }) / 2 + air);
}
