import { MONTHS } from "../locale/units.js";
import { days, monthsFrom, type Part, type Period, type Span } from "./span.js";
import { plainSpelling } from "./spelling.js";

export { dayAt, isYearToDate, sameLength, yearsBetween, type Part, type Period, type PeriodKind } from "./span.js";
export { formatPeriod } from "./period-text.js";

function soften(part: Part, span: Span | undefined, soft = true): Span | undefined {
  return span && { ...span, kind: "part", part, ...(soft && { soft }) };
}

/** The part of a year as months: a quarter for its beginning and end, because the words promise no more. */
const YEAR_PARTS: Readonly<Record<string, readonly [Part, number, number]>> = {
  内: ["within", 0, 12], 初: ["early", 0, 3], 中: ["mid", 3, 6], 底: ["end", 9, 3], 末: ["end", 9, 3],
};
/** The part of a month as days; 旬 are exact thirds by definition. 0 is the last day. */
const MONTH_PARTS: Readonly<Record<string, readonly [Part, number, number]>> = {
  上旬: ["early", 1, 10], 中旬: ["mid", 11, 20], 下旬: ["late", 21, 0],
  内: ["within", 1, 0], 初: ["early", 1, 10], 中: ["mid", 11, 20], 底: ["end", 21, 0], 末: ["end", 21, 0],
};

function yearPart(year: number, word: string): Span | undefined {
  const [part, month, count] = YEAR_PARTS[word] ?? (["within", 0, 0] as const);
  return soften(part, monthsFrom("part", year, month, count));
}

function monthPart(year: number, month: number, word: string): Span | undefined {
  const [part, first, last] = MONTH_PARTS[word] ?? (["within", 0, 0] as const);
  const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return soften(part, days(year, month, first, last || length), !word.endsWith("旬"));
}

const between = (year: number, first: number, last: number): Span | undefined =>
  monthsFrom(first === 1 ? "cumulative" : "range", year, first - 1, last - first + 1);

const ordinal = (word: string): number => "一二三四".indexOf(word) + 1 || Number(word);
const monthNamed = (word: string): number =>
  word.length < 3 ? -1 : MONTHS.findIndex((name) => name.toLowerCase().startsWith(word.toLowerCase()));

type Rule = readonly [RegExp, (words: readonly string[]) => Span | undefined];

const RULES: readonly Rule[] = [
  [/^(\d{4})(?:年度?)?$/, ([y]) => monthsFrom("year", Number(y), 0, 12)],
  [/^(\d{4})[ -]?H([12])$/i, ([y, h]) => monthsFrom("half", Number(y), Number(h) * 6 - 6, 6)],
  [/^(\d{4})[ -]?Q([1-4])$/i, ([y, q]) => monthsFrom("quarter", Number(y), Number(q) * 3 - 3, 3)],
  [/^H([12]) ?(\d{4})$/i, ([h, y]) => monthsFrom("half", Number(y), Number(h) * 6 - 6, 6)],
  [/^Q([1-4]) ?(\d{4})$/i, ([q, y]) => monthsFrom("quarter", Number(y), Number(q) * 3 - 3, 3)],
  [/^(\d{4})-(\d\d)$/, ([y, m]) => monthsFrom("month", Number(y), Number(m) - 1, 1)],
  [/^(\d{4})年(\d{1,2})月份?$/, ([y, m]) => monthsFrom("month", Number(y), Number(m) - 1, 1)],
  [/^(\d{4})-(\d\d)-(\d\d)$/, ([y, m, d]) => days(Number(y), Number(m) - 1, Number(d))],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})[日号]$/, ([y, m, d]) => days(Number(y), Number(m) - 1, Number(d))],
  [/^(\d{1,2}) ([a-z]+)\.? (\d{4})$/i, ([d, m = "", y]) => days(Number(y), monthNamed(m), Number(d))],
  [/^([a-z]+)\.? (\d{4})$/i, ([m = "", y]) => monthsFrom("month", Number(y), monthNamed(m), 1)],
  [/^(\d{4})年(上|下)半年$/, ([y, h]) => monthsFrom("half", Number(y), h === "上" ? 0 : 6, 6)],
  [/^(\d{4})年第?([一二三四1-4])季度$/, ([y, q = ""]) => monthsFrom("quarter", Number(y), ordinal(q) * 3 - 3, 3)],
  [/^(\d{4})年前([二两三])季度$/, ([y, q]) => between(Number(y), 1, q === "三" ? 9 : 6)],
  [/^(\d{4})年(\d{1,2})月?[-—–至~](\d{1,2})月$/, ([y, a, b]) => between(Number(y), Number(a), Number(b))],
  [/^(\d{4})年([内初中底末])$/, ([y, word = ""]) => yearPart(Number(y), word)],
  [/^(\d{4})年(\d{1,2})月([上中下]旬|[内初中底末])$/, ([y, m, word = ""]) => monthPart(Number(y), Number(m) - 1, word)],
];

function readSpan(text: string): Span | undefined {
  for (const [pattern, build] of RULES) {
    const match = pattern.exec(text);
    if (match) return build(match.slice(1));
  }
  return undefined;
}

/** From A to B: year-to-date where it begins with January and stays in the year, else a range. */
function readRange(from: string, to: string): Span | undefined {
  const [first, last] = [readSpan(from), readSpan(to)];
  if (!first || !last || first.soft || last.soft || first.start >= last.start || first.end > last.end) return undefined;
  const year = new Date(first.start).getUTCFullYear();
  const toDate = first.start === Date.UTC(year, 0, 1) && last.end <= Date.UTC(year + 1, 0, 1);
  return { kind: toDate ? "cumulative" : "range", start: first.start, end: last.end };
}

/**
 * Reads `2021 · 2022H1 · 2022Q1 · 2022-04 · 2022-01/2022-04 · 2022-04-27` and the Chinese forms (2022年一季度, 2025年下半年, 2022年1—4月,
 * 2025年底 …). Years 1000 to 2999; `undefined` for what is no date: 2024-02-30, 2022-13, 2022Q5.
 */
export function readPeriod(text: string | number): Period | undefined {
  const written = String(text);
  if (written.length > 40) return undefined;
  const iso = ISO.exec(written);
  if (iso) return withText(written, isoSpan(iso));
  const plain = plainSpelling(written);
  const [from = "", to, more] = plain.split("/");
  const years = /^(\d{4})年?[-—–~至](\d{4})年?$/.exec(plain);
  if (years) return withText(written, readRange(years[1] ?? "", years[2] ?? ""));
  if (more !== undefined) return undefined;
  return withText(written, to === undefined ? readSpan(from) : readRange(from, to));
}

/** The forms that tables are full of, read without a look at the others. */
const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

function isoSpan([, year, month, day]: RegExpExecArray): Span | undefined {
  if (month === undefined) return monthsFrom("year", Number(year), 0, 12);
  if (day === undefined) return monthsFrom("month", Number(year), Number(month) - 1, 1);
  return days(Number(year), Number(month) - 1, Number(day));
}

function withText(text: string, span: Span | undefined): Period | undefined {
  return span && { text, ...span };
}
