import { columnsWords } from "../../locale/columns.js";
import { say } from "../../locale/index.js";
import { sum } from "../../quantity/decimal.js";
import { mixesAims } from "../../quantity/sum.js";
import { isKnown, type Known } from "../../schema/reading.js";
import { addsUp, isAlike, isUneven, type ColumnsSetting } from "./columns.js";
import type { Told } from "./input.js";
import { periodWords } from "../words.js";

/** Sentences under the figure: what totals lack, why there is none, why there are no shares, how periods compare, notes of rows. */
export function notesOf(told: readonly Told[], shares: readonly (readonly string[])[], setting: ColumnsSetting): string[] {
  const { form, locale, slots, hidden } = setting;
  const said = columnsWords[locale.style];
  const shown = told.filter(({ slot }) => slot.rows.length > 0);
  const lacking = form === "stacked" ? shown.filter((one) => one.lacking.length > 0 && one.total && one.total.bound !== "order") : [];
  const open = form === "stacked" ? shown.filter(({ total, cells }) => total?.bound === "order" && cells.length > 1) : [];
  const unshared = form === "share" ? shown.filter(({ shares: own, total }) => !own && total) : [];
  const misses = form === "share" && hidden.length === 0 && shares.some((texts) => texts.length > 0 && sum(texts.map((text) => Number(text.replace(/[^\d.]/g, "")))) !== 100);
  return [
    ...(lacking.length <= 6 ? lacking.map((one) => said.withoutNote(periodWords(one.slot.period, locale), locale.words.join(one.lacking))) : []),
    ...(hidden.length > 0 && form !== "grouped" ? [said.hiddenNote(form)] : []),
    ...(addsUp(setting) ? byReason(open, (one) => whyOpen(one, setting), setting).map(([periods, reason]) => said.openTotal(periods, reason)) : open.length > 0 ? [said.ratesNote] : []),
    ...byReason(unshared, (one) => whyUnshared(one, setting), setting).map(([periods, reason]) => said.noShares(periods, reason)),
    ...(misses ? [locale.words.roundedShares] : []),
    ...(isAlike(slots.map(({ period }) => period)) ? [] : [said.unequal]),
    ...(isUneven(setting) ? [said.uneven] : []),
    ...rowNotes(setting),
  ];
}

/** Periods that have one reason, with it. */
function byReason(list: readonly Told[], reasonOf: (one: Told) => string, { locale }: ColumnsSetting): (readonly [string, string])[] {
  const found = new Map<string, string[]>();
  for (const one of list) found.set(reasonOf(one), [...(found.get(reasonOf(one)) ?? []), periodWords(one.slot.period, locale)]);
  return [...found].map(([reason, periods]) => [locale.words.join(periods), reason]);
}

const readingsIn = ({ slot }: Told): Known[] => slot.rows.map(({ value }) => value).filter(isKnown);

/** Why nothing is said of a sum. */
function whyOpen(told: Told, { locale, neverNegative }: ColumnsSetting): string {
  const said = columnsWords[locale.style];
  const known = readingsIn(told);
  if (mixesAims(known)) return said.aims;
  if (known.some(({ bound }) => bound === "order")) return said.inexact;
  return told.lacking.length > 0 && !neverNegative ? said.signs : said.bothWays;
}

function whyUnshared(told: Told, { locale }: ColumnsSetting): string {
  const said = columnsWords[locale.style];
  const known = readingsIn(told);
  if (mixesAims(known)) return said.aims;
  if (told.lacking.length > 0) return said.undisclosed;
  return known.some(({ bound }) => bound !== "exact" && bound !== "about") ? said.inexact : said.nothing;
}

/** Notes of rows, with their period and series; too many would bury the figure, and are spoken only. */
function rowNotes({ spec, locale, series }: ColumnsSetting): string[] {
  const noted = new Set<string>();
  for (const { period, series: of, note } of spec.data) {
    if (note === undefined) continue;
    const name = series.length > 1 && of !== undefined ? say(of, locale) : "";
    noted.add([periodWords(period, locale), name].filter((part) => part !== "").join(locale.words.comma) + locale.words.colon + say(note, locale));
  }
  return noted.size > 6 ? [] : [...noted];
}
