import type { KpiNumber } from "../layout/kpi/number.js";
import type { Locale } from "../locale/index.js";
import { BOUND_MARKS } from "../locale/units.js";
import { shift } from "../quantity/decimal.js";
import type { Display } from "../quantity/display.js";
import { bounded, formatIn, wordsAround } from "../quantity/format.js";
import { isKnown, type Known, type Reading } from "../schema/reading.js";

const LARGER = { zh: [4, 8, 12], en: [6, 9, 12] } as const;

/** An order of magnitude is named in the largest unit that it holds: 万亿元级, and not 10000亿元级. */
export function displayOfOrder({ value, unit }: Known, display: Display, { style }: Locale): Display {
  const exponent = LARGER[style].findLast((power) => Math.abs(shift(value, -power)) >= 1);
  return exponent === undefined || unit.kind === "rate" || unit.kind === "points" ? display : { unit, exponent };
}

/** A number taken apart to be set large: as it is best printed, then in larger units, for columns that are too narrow. `near` are values that it must not round onto. */
export function bigNumbers(reading: Reading, display: Display, locale: Locale, near: readonly number[]): KpiNumber[] {
  if (!isKnown(reading)) return [{ mark: "", before: "", number: "–", after: locale.words.notDisclosed }];
  const { unit } = display;
  const scales = unit.kind !== "rate" && unit.kind !== "points";
  const larger = scales ? LARGER[locale.style].filter((exponent) => exponent > display.exponent && Math.abs(shift(reading.value, -exponent)) >= 1) : [];
  return [display.exponent, ...larger].map((exponent) => parts(reading, { ...display, exponent }, locale, near));
}

function parts({ value, bound }: Known, display: Display, { style }: Locale, near: readonly number[]): KpiNumber {
  const number = formatIn(value, display, style, { near });
  // Unlike in running text, a sign is set large with its number, behind the currency.
  const [before, after] = wordsAround(number, display, style).map((words) => words.trim()) as [string, string];
  const mark = BOUND_MARKS[style][bound];
  return bound === "order" ? { mark: "", before, number, after: bounded(after, bound, style) } : { mark: mark.trim(), before, number, after };
}

/** Beyond this ratio one unit cannot print both numbers. */
const FAR_APART = 1e8;

/** The readings that are printed in one unit: those of the tile, less any that is so far from the value that its digits would not fit. */
export function comparable(value: Reading, others: readonly (Reading | undefined)[]): (Reading | undefined)[] {
  if (!isKnown(value) || value.value === 0) return [value, ...others];
  const size = Math.abs(value.value);
  return [value, ...others.filter((other) => !isKnown(other) || Math.abs(other.value) <= size * FAR_APART)];
}
