import type { Bound } from "../schema/vocabulary.js";
import { denoise, magnitude, shift, sum } from "./decimal.js";
import { isYearToDate, monthIndex, sameLength, yearsBetween, type Period } from "./span.js";
import { sameBase, type Unit } from "./unit.js";

/** A number with what has to agree before two of them may be compared. */
export interface Measured {
  /** In the base unit. */
  readonly value: number;
  readonly bound: Bound;
  readonly unit: Unit;
  readonly measure?: string;
  readonly scope?: string;
  readonly period?: Period;
}

export interface Gap {
  /** Whether the target is reached; `undefined` where the bounds leave it open. */
  readonly met: boolean | undefined;
  /** Target minus value, in the base unit; absent where it is refused. */
  readonly amount?: number;
  /** The amount is in percentage points. */
  readonly inPoints: boolean;
  /** Value by target, 0.9 for 90%: only amounts that are not negative, with a positive target, and no more than 1000 times it. */
  readonly percent?: number;
  /** Growth a year that closes the gap, 0.101 for 10.1%: (target / value)^(1 / years) − 1. Absent once the target is met, and where it is over 1000. */
  readonly yearly?: number;
  /** The value is a bound on the good side, so that the gap is at most this. */
  readonly atMost: boolean;
  /** The value is a bound on the bad side, so that the gap is at least this. */
  readonly atLeast: boolean;
  /** Value or target is approximate. */
  readonly about: boolean;
  /** Why there is no gap: the two differ in this, or one of them is only an order of magnitude. */
  readonly refused?: "measure" | "scope" | "unit" | "order";
}

type Direction = "higher" | "lower";

/** Where a true value may lie; `openLow` leaves the low end itself out. */
interface Range {
  readonly low: number;
  readonly high: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

/**
 * How far "about" reaches: half of the last digit that is not zero, but of the second at least, whatever the unit. About 7
 * is 6.95 to 7.05, about 140 is 135 to 145, about 12.3 is 12.25 to 12.35.
 */
function vagueness(value: number): number {
  const digits = value.toExponential().split("e")[0]?.replace(/[-.]/g, "").length ?? 1;
  return value === 0 ? 0 : shift(0.5, magnitude(value) - Math.max(1, digits - 1));
}

function rangeOf(value: number, bound: Bound): Range {
  const half = bound === "about" ? vagueness(value) : 0;
  return {
    low: bound === "atMost" ? -Infinity : sum([value, -half]),
    high: bound === "atLeast" || bound === "moreThan" ? Infinity : sum([value, half]),
    openLow: bound === "moreThan",
    openHigh: false,
  };
}

function mirrored({ low, high, openLow, openHigh }: Range): Range {
  return { low: -high, high: -low, openLow: openHigh, openHigh: openLow };
}

const surely = (value: Range, line: number, beyond: boolean): boolean =>
  value.low > line || (value.low === line && (!beyond || value.openLow));
const possibly = (value: Range, line: number, beyond: boolean): boolean =>
  value.high > line || (value.high === line && !beyond && !value.openHigh);

/**
 * Reaching the number of the target meets it, whatever its bound (`moreThan` asks to pass it). Missing it is certain only below the least
 * number that the target may mean: about 7 may be 6.95, and one bounded against the good direction may be anything.
 */
function isMet(value: Measured, target: Measured, good: Direction): boolean | undefined {
  const aim = denoise(target.value);
  const have = rangeOf(denoise(value.value), value.bound);
  const want = rangeOf(aim, target.bound);
  const higher = good === "higher";
  const beyond = higher && target.bound === "moreThan";
  const range = higher ? have : mirrored(have);
  if (surely(range, higher ? aim : -aim, beyond)) return true;
  return possibly(range, higher ? want.low : -want.high, beyond) ? undefined : false;
}

/** Whether a number is sure to lie on a line or above it, or sure to lie below; `undefined` where its bound leaves that open. */
export function reaches(value: number, bound: Bound, line: number): boolean | undefined {
  const range = rangeOf(denoise(value), bound);
  if (bound === "order") return undefined;
  return surely(range, denoise(line), false) || (possibly(range, denoise(line), false) ? undefined : false);
}

function refusal(value: Measured, target: Measured): Gap["refused"] {
  if (value.measure !== target.measure) return "measure";
  if (value.scope !== target.scope) return "scope";
  if (!sameBase(value.unit, target.unit)) return "unit";
  return value.bound === "order" || target.bound === "order" ? "order" : undefined;
}

/** Rates differ in points, and a part of a year's rate compares with the rate of the year. */
export const isRate = ({ kind }: Unit): boolean => kind === "rate" || kind === "points";

/** A hundred thousand percent: beyond it a percentage is a row of zeros that nobody reads. */
const MOST_TIMES = 1000;

function percentOf(value: Measured, target: Measured): number | undefined {
  const sensible = !isRate(value.unit) && value.value >= 0 && target.value > 0 && value.value <= target.value * MOST_TIMES;
  return sensible ? denoise(value.value / target.value) : undefined;
}

/** What is to be reached by the end of a year, `2025年底` or `2025年内`: for an amount, that of the whole year. */
const isByYearEnd = ({ soft, end }: Period): boolean => soft === true && (monthIndex(end) ?? 1) % 12 === 0;

/** An amount grows only into one of as long a period: a year is not set against a half-year, nor three years against five. A count may be that of a date. */
function growsInto(from: Period, to: Period, unit: Unit): boolean {
  if (isYearToDate(from) !== isYearToDate(to)) return false;
  if (to.soft ? from.kind === "year" && isByYearEnd(to) : sameLength(from, to)) return true;
  return unit.kind === "count" && !isYearToDate(from) && from.kind !== "range" && to.kind !== "range";
}

/**
 * Whether an amount of money may be set against one of another period at all: it grows into it, or it is its beginning and counts towards it, as
 * January to June does towards the year. Other units may be of a date.
 */
export function countsTowards(from: Period | undefined, to: Period | undefined, unit: Unit): boolean {
  if (!from || !to || unit.kind !== "money" || growsInto(from, to, unit)) return true;
  const begins = isByYearEnd(to) ? (monthIndex(to.end) ?? 0) - (monthIndex(from.start) ?? 0) === 12 : from.start === to.start;
  return begins && from.end <= to.end;
}

function yearlyGrowth(value: Measured, target: Measured): number | undefined {
  const { period: from } = value;
  const { period: to } = target;
  if (!from || !to || isRate(value.unit) || value.value <= 0 || target.value <= 0) return undefined;
  const years = yearsBetween(from, to);
  if (years <= 0 || !growsInto(from, to, value.unit)) return undefined;
  // Twelve digits, because engines may differ in the last bit of a power.
  const growth = Number(((target.value / value.value) ** (1 / years) - 1).toPrecision(12));
  return growth <= MOST_TIMES ? growth : undefined;
}

function sides(value: Measured, target: Measured, good: Direction): Pick<Gap, "atMost" | "atLeast" | "about"> {
  const below = value.bound === "atLeast" || value.bound === "moreThan";
  const above = value.bound === "atMost";
  return {
    atMost: good === "higher" ? below : above,
    atLeast: good === "higher" ? above : below,
    about: value.bound === "about" || target.bound === "about",
  };
}

/**
 * How far a value is from its target. Refused, with the reason and no number, where measure, scope or unit differ or one side is only an order
 * of magnitude. `goodWhen` defaults to higher, and to lower for a target that says "at most". `met` is decided by
 * what the bounds leave possible; numbers that agree in 15 digits are equal.
 */
export function gap(value: Measured, target: Measured, goodWhen?: Direction): Gap {
  const good = goodWhen ?? (target.bound === "atMost" ? "lower" : "higher");
  const inPoints = value.unit.base === "%" || value.unit.kind === "points";
  const common = { inPoints, ...sides(value, target, good) };
  const refused = refusal(value, target);
  if (refused) return { met: undefined, ...common, refused };
  if (!Number.isFinite(value.value) || !Number.isFinite(target.value)) return { met: undefined, ...common };
  const met = isMet(value, target, good);
  const percent = percentOf(value, target);
  const yearly = met === true ? undefined : yearlyGrowth(value, target);
  return {
    met,
    ...common,
    amount: sum([target.value, -value.value]),
    ...(percent !== undefined && { percent }),
    ...(yearly !== undefined && { yearly }),
  };
}
