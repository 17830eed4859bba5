import { say, type Locale } from "../../locale/index.js";
import { waterfallWords } from "../../locale/waterfall.js";
import type { Display } from "../../quantity/display.js";
import { bounded, formatIn, formatShare, withUnit } from "../../quantity/format.js";
import { isKnown, type Reading } from "../../schema/reading.js";
import type { WaterfallSetting } from "./waterfall.js";
import type { Step } from "./levels.js";
import { periodWords, sentence } from "../words.js";

/** What the strong part is of the last total, or of the start. */
export function shareWords({ amount }: Step, { whole, steps, locale, base, prints }: WaterfallSetting): string {
  const said = waterfallWords[locale.style];
  // A percentage that the bar has already is not said again.
  if (whole?.amount === undefined || amount === undefined || (prints !== "amount" && whole === base)) return "";
  const share = formatShare(Math.abs(amount) / whole.amount, locale.style);
  return whole === steps[0] ? said.ofStart(share) : said.ofTotal(share);
}

/** Rates differ, and rise and fall, by percentage points. */
export const inPoints = ({ unit }: Display): boolean => unit.base === "%";

/** A change with its unit. */
export function changeWords(value: number, display: Display, { style, words }: Locale, sign: boolean): string {
  return inPoints(display) ? words.points(formatIn(value, display, style, { sign })) : withUnit(value, display, style, { sign });
}

/** With the unit, signed where it is a part. */
export function amountOf({ amount, computed, kind, certainty }: Step, { display, locale }: WaterfallSetting): string {
  if (amount === undefined) return computed ? waterfallWords[locale.style].unknown : locale.words.notDisclosed;
  return bounded(kind === "part" ? changeWords(amount, display, locale, true) : withUnit(amount, display, locale.style), certainty.bound, locale.style);
}

/** The same with its status. */
export function statedOf(step: Step, setting: WaterfallSetting): string {
  const { brackets, status } = setting.locale.words;
  const own = step.amount === undefined ? "actual" : step.certainty.status;
  return amountOf(step, setting) + (own === "actual" ? "" : brackets.join(status[own]));
}

/** One bar in words: name, period, amount, what kind of number it is, its share, and the level after it where that is known. */
export function spokenOf(step: Step, setting: WaterfallSetting, shared: boolean): string {
  const { locale, display, base, prints, percents } = setting;
  const { words, style } = locale;
  const said = waterfallWords[style];
  const { row, kind, amount } = step;
  const percent = amount !== undefined && prints !== "amount" && base !== undefined && base !== step ? said.ofAll(say(base.row.label, locale), percents.get(step) ?? "") : "";
  const level = kind === "part" && amount !== undefined && step.firm && step.exact ? said.level(withUnit(step.to, display, style)) : "";
  const holds = row.folds ? said.holds(words.join(row.folds.map((one) => say(one.label, locale) + " " + partWords(one.value, display, locale)))) : "";
  return sentence(locale, [toldOf(step, setting), percent, level, shared ? shareWords(step, setting) : "", holds]);
}

/** Name, period, amount and what kind of number it is. */
export function toldOf(step: Step, setting: WaterfallSetting): string {
  const { locale } = setting;
  const { words } = locale;
  const { row, amount, certainty } = step;
  const { status, basis } = amount === undefined ? PLAIN : certainty;
  const asides = [status === "actual" ? "" : words.status[status], basis === "derived" || basis === "illustrative" ? words.basis[basis] : ""];
  return sentence(locale, [say(row.label, locale), periodWords(row.period, locale), amountOf(step, setting), ...asides]);
}

const PLAIN = { status: "actual", basis: undefined } as const;

function partWords(reading: Reading | undefined, display: Display, locale: Locale): string {
  return isKnown(reading) ? bounded(changeWords(reading.value, display, locale, true), reading.bound, locale.style) : locale.words.notDisclosed;
}
