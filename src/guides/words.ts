import { say, type Locale } from "../locale/index.js";
import { displayFor, type Display } from "../quantity/display.js";
import { bounded, withUnit, type NumberOptions } from "../quantity/format.js";
import { isKnown, type Reading } from "../schema/reading.js";
import type { Text } from "../schema/vocabulary.js";
import { formatPeriod, type Period } from "../quantity/period.js";
import type { PeriodForm } from "../quantity/period-text.js";

/** The unit in which these readings are best printed together; `beside` are sums that are printed in it too. */
export function displayOf(readings: readonly (Reading | undefined)[], locale: Locale, beside?: Iterable<number>): Display {
  const known = readings.filter(isKnown);
  const unit = known[0]?.unit ?? readings.find((reading) => reading !== undefined)?.unit;
  return displayFor(known.map(({ value }) => value), unit ?? { base: "", exponent: 0, kind: "other", words: { zh: "", en: "" } }, locale.style, beside);
}

/** A reading as words: its number with unit and bound, or that it is not disclosed. */
export function amountWords(reading: Reading, display: Display, locale: Locale, options?: NumberOptions): string {
  if (!isKnown(reading)) return locale.words.notDisclosed;
  return bounded(withUnit(reading.value, display, locale.style, options), reading.bound, locale.style);
}

/** What must be said with a number that is not a fact: `初步数`, `目标`; nothing for one that is. */
export function statusWord(reading: Reading, locale: Locale): string {
  return reading.status === "actual" || !isKnown(reading) ? "" : locale.words.status[reading.status];
}

/** A target in a place that calls it one already. */
export function asAim(reading: Reading): Reading {
  return reading.status === "target" ? { ...reading, status: "actual" } : reading;
}

/** A reading as a screen reader says it: with status, and with its basis where that is invented or derived. */
export function spokenReading(reading: Reading, display: Display, locale: Locale, options?: NumberOptions): string {
  const asides = [statusWord(reading, locale), reading.basis === "illustrative" || reading.basis === "derived" ? locale.words.basis[reading.basis] : ""].filter((word) => word !== "");
  const [open, close] = locale.words.brackets;
  return amountWords(reading, display, locale, options) + (asides.length > 0 ? open + asides.join(locale.words.comma) + close : "");
}

/** Words for a screen reader: parts that say nothing are left out. */
export function sentence(locale: Locale, parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(locale.words.comma);
}

export function sayAll(texts: readonly (Text | undefined)[], locale: Locale): string[] {
  return texts.map((text) => (text === undefined ? "" : say(text, locale)));
}

export function periodWords(period: Period | undefined, locale: Locale, form: PeriodForm = "long"): string {
  return period === undefined ? "" : formatPeriod(period, locale.style, form);
}
