import { dayOf, type Period } from "../quantity/span.js";

/** What one cell of a time axis stands for. */
export type TimeUnit = "year" | "half" | "quarter" | "month" | "day";

/** Months in a cell; a day is told apart by 0. */
export const MONTHS_IN: Readonly<Record<TimeUnit, number>> = { year: 12, half: 6, quarter: 3, month: 1, day: 0 };
const COARSE_TO_FINE: readonly TimeUnit[] = ["year", "half", "quarter", "month", "day"];
const DAY = 86_400_000;

/** Milliseconds UTC as months since year 0, so that all years, and all months, are equally wide on an axis. */
export function monthsAt(time: number): number {
  const { year, month, day } = dayOf(time);
  const start = Math.floor(time / DAY) * DAY - (day - 1) * DAY;
  const whole = year * 12 + month;
  return time === start ? whole : whole + (time - start) / (daysIn(year, month) * DAY);
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const isLeap = month === 1 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return isLeap ? 29 : (LENGTHS[month] ?? 31);
}

/** The inverse of {@link monthsAt}, for years 1000 to 2999. */
export function timeAt(months: number): number {
  const whole = Math.floor(months);
  const start = firstOf(whole);
  return months === whole ? start : start + Math.round((months - whole) * (firstOf(whole + 1) - start));
}

function firstOf(month: number): number {
  const year = Math.floor(month / 12);
  return Date.UTC(year, month - year * 12, 1);
}

/** The coarsest cell in which each of the periods ends with one: quarters for 2022Q1 and for January to June. `year` for none. */
export function unitOf(periods: readonly Period[]): TimeUnit {
  let finest = 0;
  for (const period of periods) finest = Math.max(finest, COARSE_TO_FINE.indexOf(ownUnit(period)));
  return COARSE_TO_FINE[finest] ?? "year";
}

function ownUnit({ kind, start, end }: Period): TimeUnit {
  if (kind === "year" || kind === "half" || kind === "quarter" || kind === "month" || kind === "day") return kind;
  const [from, to] = [monthsAt(start), monthsAt(end)];
  const ends = kind === "cumulative" ? [to] : [from, to];
  return COARSE_TO_FINE.find((unit) => unit === "day" || ends.every((end) => end % MONTHS_IN[unit] === 0)) ?? "day";
}

/**
 * Where the point of a period stands, in months: the middle of its span. Year-to-date stands in the cell in which it ends, for January to June is
 * known in June; so does an end of a year on an axis of years.
 */
export function positionOf(period: Period, unit: TimeUnit): number {
  const from = monthsAt(period.start);
  // Points are many and mostly in the unit of their axis, whose length is known.
  if (period.kind === unit && unit !== "day") return from + MONTHS_IN[unit] / 2;
  const to = monthsAt(period.end);
  const cell = MONTHS_IN[unit];
  const endsCell = cell > 0 && to % cell === 0;
  return endsCell && (period.kind === "cumulative" || to - from < cell) ? to - cell / 2 : (from + to) / 2;
}

/** Time on a line of px. */
export interface TimeScale {
  /** Ends in months. */
  readonly domain: readonly [number, number];
  readonly left: number;
  readonly right: number;
  /** px of a place in months. */
  readonly x: (months: number) => number;
  /** px of an instant in milliseconds UTC. */
  readonly at: (time: number) => number;
}

/** A scale from months to px. A domain of no length stands in the middle. */
export function timeScale(domain: readonly [number, number], left: number, right: number): TimeScale {
  const [low, high] = domain;
  const perMonth = high > low ? (right - left) / (high - low) : 0;
  const x = (months: number): number => (perMonth === 0 ? (left + right) / 2 : left + (months - low) * perMonth);
  return { domain, left, right, x, at: (time) => x(monthsAt(time)) };
}

/** A period of an axis. */
export interface TimeCell {
  readonly period: Period;
  /** Ends in months. */
  readonly from: number;
  readonly to: number;
}

/** The cells that touch a domain in months, in order. */
export function timeCells([low, high]: readonly [number, number], unit: TimeUnit): TimeCell[] {
  const cells: TimeCell[] = [];
  if (unit === "day") {
    for (let start = Math.floor(timeAt(low) / DAY) * DAY; start <= timeAt(high); start += DAY) {
      cells.push({ period: { text: "", kind: unit, start, end: start + DAY }, from: monthsAt(start), to: monthsAt(start + DAY) });
    }
    return cells;
  }
  const size = MONTHS_IN[unit];
  for (let from = Math.floor(low / size) * size; from <= high; from += size) {
    cells.push({ period: { text: "", kind: unit, start: firstOf(from), end: firstOf(from + size) }, from, to: from + size });
  }
  return cells;
}
