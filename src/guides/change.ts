import { kpiWords } from "../locale/kpi.js";
import { say, type Locale } from "../locale/index.js";
import { denoise, shift, sum } from "../quantity/decimal.js";
import type { Display } from "../quantity/display.js";
import { bounded, formatIn, withUnit } from "../quantity/format.js";
import { readUnit } from "../quantity/unit.js";
import { isKnown, type Known, type Reading } from "../schema/reading.js";
import type { Bound, Prices, Text } from "../schema/vocabulary.js";
import { amountWords, displayOf, sentence, spokenReading, statusWord } from "./words.js";

/** A number, and what it is compared with: growth as published, or the number before. */
interface Compared {
  readonly value: Reading;
  readonly change?: Reading | undefined;
  readonly previous?: Reading | undefined;
  /** Words for the base of comparison. */
  readonly changeLabel?: Text | undefined;
}

/** A change in words. */
export interface Change {
  /** Which way the number went; `undefined` where it is not disclosed. */
  readonly direction: 1 | -1 | 0 | undefined;
  /** `+7.4%`, with its sign. */
  readonly amount: string;
  /** What it is measured against: `同比`. */
  readonly base: string;
}

/**
 * How a number has changed: growth as published where there is any, else the difference to `previous`. Growth is computed only for amounts
 * whose price level is stated, and then says so. `undefined` where nothing is given or the bounds leave the direction open.
 */
export function changeOf(row: Compared, display: Display, locale: Locale, prices?: Prices): Change | undefined {
  if (row.change !== undefined) return published(row, row.change, display, locale);
  return isKnown(row.value) && isKnown(row.previous) ? computed(row, row.value, row.previous, { display, locale, prices }) : undefined;
}

function published(row: Compared, change: Reading, display: Display, locale: Locale): Change {
  const said = kpiWords[locale.style];
  const { words } = locale;
  const before = isKnown(row.previous) ? said.previously(spokenReading({ ...row.previous, basis: undefined }, display, locale)) : "";
  const status = change.status === row.value.status ? "" : statusWord(change, locale);
  const base = [row.changeLabel === undefined ? said.yearOnYear : say(row.changeLabel, locale), status, before];
  if (!isKnown(change)) return { direction: undefined, amount: "–", base: joined([`${base[0] ?? ""}${words.colon}${words.notDisclosed}`, before], words.comma) };
  const own = displayOf([change], locale);
  return { direction: directionOf(change.value), amount: bounded(signed(change.value, own, locale), change.bound, locale.style), base: joined(base, words.comma) };
}

function computed(row: Compared, value: Known, previous: Known, { display, locale, prices }: { display: Display; locale: Locale; prices: Prices | undefined }): Change | undefined {
  const said = kpiWords[locale.style];
  const bound = boundOf(value.bound, previous.bound);
  const difference = sum([value.value, -previous.value]);
  const open = (bound === "atLeast" || bound === "moreThan" ? difference < 0 : difference > 0) && bound !== "exact" && bound !== "about";
  if (bound === undefined || open || value.unit.base !== previous.unit.base) return undefined;
  const base = row.changeLabel === undefined
    ? said.onPrevious(spokenReading({ ...previous, basis: undefined }, display, locale))
    : say(row.changeLabel, locale) + locale.words.brackets.join(sentence(locale, [amountWords(previous, display, locale), statusWord(previous, locale)]));
  if (difference === 0 && bound === "exact") return { direction: 0, amount: said.unchanged, base };
  const amount = bounded(value.unit.base === "%" ? locale.words.points(formatIn(difference, display, locale.style, { sign: true })) : withUnit(difference, display, locale.style, { sign: true }), bound, locale.style);
  const growth = bound === "exact" ? growthOf(value, previous, prices, locale) : undefined;
  return { direction: directionOf(difference), amount, base: joined([growth ?? "", base], locale.words.comma) };
}

/** What a difference bounds; `undefined` where the two bounds leave it open. */
function boundOf(value: Bound, previous: Bound): Bound | undefined {
  if (value === "order" || previous === "order") return undefined;
  if (previous === "exact") return value;
  if (value === "exact") return { about: "about", atMost: "atLeast", atLeast: "atMost", moreThan: "atMost" }[previous] as Bound;
  return value === "about" && previous === "about" ? "about" : undefined;
}

function growthOf(value: Known, previous: Known, prices: Prices | undefined, locale: Locale): string | undefined {
  const percent = readUnit("%");
  if (value.unit.kind !== "money" || prices === undefined || prices === "unstated" || !percent || value.value <= 0 || previous.value <= 0) return undefined;
  const growth = shift(denoise(value.value / previous.value - 1), 2);
  const text = withUnit(growth, { unit: percent, exponent: 0 }, locale.style, { sign: true, decimals: 1 });
  const [open, close] = locale.words.brackets;
  return text + open + kpiWords[locale.style].atPrices[prices] + close;
}

function signed(value: number, display: Display, locale: Locale): string {
  if (display.unit.kind === "points") return locale.words.points(formatIn(value, display, locale.style, { sign: true }));
  return withUnit(value, display, locale.style, { sign: true });
}

function directionOf(value: number): 1 | -1 | 0 {
  return value === 0 ? 0 : value > 0 ? 1 : -1;
}

function joined(parts: readonly string[], comma: string): string {
  return parts.filter((part) => part !== "").join(comma);
}
