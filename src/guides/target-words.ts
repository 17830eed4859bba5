import type { Locale } from "../locale/index.js";
import type { Display } from "../quantity/display.js";
import type { Period } from "../quantity/period.js";
import type { RecordBase } from "../schema/column.js";
import { isKnown, type Reading } from "../schema/reading.js";
import type { Text } from "../schema/vocabulary.js";
import type { Pair } from "./against.js";
import { displayOfOrder } from "./big-number.js";
import { amountWords, periodWords } from "./words.js";

/** A row of a list of targets, or of other numbers that values are set against. */
export interface AimRow extends RecordBase {
  readonly value: Reading;
  readonly label?: Text | undefined;
  readonly period?: Period | undefined;
  readonly measure?: Text | undefined;
  readonly scope?: Text | undefined;
}

/** A target in words, never rounded onto its value; with the period it is set for where `dated`. */
export function targetAmount({ value, targetPeriod }: Pair, target: Reading, display: Display, locale: Locale, dated = false): string {
  const own = target.bound === "order" && isKnown(target) ? displayOfOrder(target, display, locale) : display;
  const amount = amountWords(target, own, locale, { near: isKnown(value) ? [value.value] : [] });
  const [open, close] = locale.words.brackets;
  return dated && targetPeriod !== undefined ? amount + open + periodWords(targetPeriod, locale) + close : amount;
}

/** The period of all rows, if they are more than one and agree: it is then said once. */
export function sharedPeriod(rows: readonly Pair[], field: "period" | "targetPeriod"): Period | undefined {
  const first = rows[0]?.[field];
  return rows.length > 1 && rows.every((one) => one[field]?.text === first?.text) ? first : undefined;
}
