import type { TrendPoint } from "../layout/spark.js";
import { kpiWords } from "../locale/kpi.js";
import type { Locale } from "../locale/index.js";
import type { Display } from "../quantity/display.js";
import { bounded, withUnit } from "../quantity/format.js";
import { isYearToDate } from "../quantity/period.js";
import type { Reading } from "../schema/reading.js";
import { periodWords } from "./words.js";

/** Whether a line may run between two points. Year-to-date is never joined to a single period, nor a month to a year; only a stock can be read at any time. */
export function joins(a: TrendPoint, b: TrendPoint, { unit }: Reading): boolean {
  return isYearToDate(a.period) === isYearToDate(b.period) && (a.period.kind === b.period.kind || unit.kind === "count");
}

/** A trend in words: point by point when `full`, else by its ends. `near` are numbers that none is rounded onto. */
export function trendWords(trend: readonly TrendPoint[], display: Display, locale: Locale, full: boolean, near: readonly number[] = []): string {
  const said = kpiWords[locale.style];
  const of = ({ period, value, bound, status }: TrendPoint): string => {
    const amount = value === null ? locale.words.notDisclosed : bounded(withUnit(value, display, locale.style, { near }), bound, locale.style);
    const [open, close] = locale.words.brackets;
    return `${periodWords(period, locale)} ${amount}${value === null || status === "actual" ? "" : open + locale.words.status[status] + close}`;
  };
  const [first, last] = [trend[0], trend.at(-1)];
  if (!first || !last) return "";
  return full || first === last ? said.trend(locale.words.join(trend.map(of))) : said.fromTo(of(first), of(last));
}

/** The periods at both ends of a trend, from the fullest form to the shortest; the last says what it is where the number above is not it. */
export function trendEnds(trend: readonly TrendPoint[], mark: string, locale: Locale): (readonly [string, string])[] {
  const [first, last] = [trend[0], trend.at(-1)];
  if (!first || !last) return [];
  const [open, close] = locale.words.brackets;
  const asides = last.own === true || last.status === "actual" ? [""] : [open + locale.words.status[last.status] + close, ""];
  const forms = first.period.kind === "year" && last.period.kind === "year" ? (["short"] as const) : (["long", "short"] as const);
  return asides.flatMap((aside) => forms.map((form) => [periodWords(first.period, locale, form), periodWords(last.period, locale, form) + aside + mark] as const));
}
