import type { Locale } from "../locale/index.js";
import { BOUND_MARKS } from "../locale/units.js";
import { denoise } from "../quantity/decimal.js";
import type { Display } from "../quantity/display.js";
import { formatIn, formatShare } from "../quantity/format.js";
import { gap, isRate, type Gap } from "../quantity/gap.js";
import type { Period } from "../quantity/period.js";
import { isKnown, type Known, type Reading } from "../schema/reading.js";
import type { Bound, Verdict } from "../schema/vocabulary.js";
import { amountWords } from "./words.js";

/** A reading set against its target. */
export interface Pair {
  readonly value: Reading;
  readonly target?: Reading | undefined;
  readonly period?: Period | undefined;
  readonly targetPeriod?: Period | undefined;
}

/** The gap of a pair, where both numbers are known. */
export function gapOf({ value, target, period, targetPeriod }: Pair, goodWhen: "higher" | "lower"): Gap | undefined {
  if (!isKnown(value) || !isKnown(target)) return undefined;
  const measured = (reading: Known, at: Period | undefined): Parameters<typeof gap>[0] => {
    const { unit, bound } = reading;
    return { value: reading.value, unit, bound, ...(at === undefined ? {} : { period: at }) };
  };
  return gap(measured(value, period), measured(target, targetPeriod), goodWhen);
}

/** How a pair is judged; not at all unless the spec says which direction is good, nor where the numbers cannot tell. */
export function verdictOf(pair: Pair, goodWhen: "higher" | "lower" | undefined): Verdict | undefined {
  const { value, target } = pair;
  if (goodWhen === undefined || target === undefined) return undefined;
  const found = gapOf(pair, goodWhen);
  if (!found) return "unknown";
  // What is aimed at proves nothing of what is reached.
  if (found.met === undefined || value.status === "target") return undefined;
  // Part of a year's amount falls short of the year's as a matter of course, and proves nothing.
  if (isEarly(pair) && !isRate(value.unit) && !(found.met && goodWhen === "higher")) return undefined;
  // What is only expected is on its way to the target or not: it is not met yet.
  if (value.status === "projection" || (isEarly(pair) && isRate(value.unit))) return found.met ? "onTrack" : "behind";
  return found.met ? "met" : "missed";
}

/** Whether a value lies short of its target, and not as a matter of course. */
export function isMissed(pair: Pair, found: Gap | undefined): boolean {
  return found?.met === false && (isRate(pair.value.unit) || !isEarly(pair));
}

/** Part of a year against the plan of the year: an amount then falls short as a matter of course. */
function isEarly({ period, targetPeriod }: Pair): boolean {
  return period !== undefined && targetPeriod !== undefined && period.end < targetPeriod.end;
}

/** Share of the target for amounts, else the difference to it: `98.9%`, `−3.3个百分点`, `−12亿元`. Empty where they may not be compared or are equal. */
export function differenceWords(pair: Pair, found: Gap | undefined, display: Display, locale: Locale): string {
  const { value, target } = pair;
  if (!found || found.refused !== undefined || !isKnown(value) || !isKnown(target)) return "";
  const { words, style } = locale;
  const difference = value.value - target.value;
  // "Over −12" is read for more than 12 below.
  const hedge = hedgeOf(value.bound === "moreThan" && difference < 0 && found.percent === undefined ? "atLeast" : value.bound, found.about, locale);
  if (found.percent !== undefined) return hedge + formatShare(safeShare(found.percent, value.bound), style);
  if (found.inPoints) return hedge + words.points(formatIn(difference, display, style, { sign: true }));
  return hedge + amountWords({ ...value, value: difference, bound: "exact" }, display, locale, { sign: true });
}

/** What bounds the value bounds its share and its difference alike, whichever direction is good; `不低于约` where one side is approximate besides. */
function hedgeOf(bound: Bound, about: boolean, { words, style }: Locale): string {
  if (bound !== "atMost" && bound !== "atLeast" && bound !== "moreThan") return about ? words.about : "";
  return about ? words.bound[bound] + (style === "en" ? " " : "") + words.about : BOUND_MARKS[style][bound];
}

/** A share that is only a bound is rounded to the side on which it stays true: at least 109.09% is not at least 109.1%. */
function safeShare(share: number, bound: Bound): number {
  const tenths = denoise(share * 1000);
  if (bound === "atLeast" || bound === "moreThan") return Math.floor(tenths) / 1000;
  return bound === "atMost" ? Math.ceil(tenths) / 1000 : share;
}
