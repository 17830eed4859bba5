import { formatPeriod, readPeriod } from "../quantity/period.js";
import { say, type Locale } from "../locale/index.js";
import type { Source } from "../schema/reading.js";

/** The raised digits that every Chinese font has; ⁵ and on are often an empty box. */
const RAISED = "¹²³⁴";
const CIRCLED = 10;

/** The mark of one of `count` sources: `¹`, beyond four `①`, beyond ten `[11]`; one kind in a figure. */
function markOf(place: number, count: number): string {
  if (count <= RAISED.length) return RAISED[place - 1] ?? "";
  return count <= CIRCLED ? String.fromCodePoint(0x245f + place) : `[${place}]`;
}

/** Says which mark a source has: its place among the sources used, where there is more than one. */
export function footnotes(used: readonly number[]): (source: number | undefined) => string {
  return (source) => (used.length < 2 || source === undefined ? "" : markOf(used.indexOf(source) + 1, used.length));
}

/** Name, title and date of a source: `温州市发展和改革委员会，2023年3月24日`. */
export function citation(source: Source, locale: Locale): string {
  const { comma } = locale.words;
  const title = source.title === undefined ? "" : quoted(say(source.title, locale), locale);
  const date = source.date === undefined ? "" : dateOf(source.date, locale);
  return [say(source.name, locale), title, date, source.page ?? ""].filter((part) => part !== "").join(comma);
}

function quoted(title: string, locale: Locale): string {
  return locale.style === "zh" ? `《${title}》` : `"${title}"`;
}

function dateOf(date: string, locale: Locale): string {
  const period = readPeriod(date);
  return period ? formatPeriod(period, locale.style, "long") : date;
}

/** `来源：¹…；²…。` of the sources that the figure uses; says so where there is none. */
export function sourceLine(sources: readonly Source[], used: readonly number[], locale: Locale): string {
  const { words } = locale;
  const mark = footnotes(used);
  const parts = used.flatMap((index) => {
    const source = sources[index];
    return source ? [mark(index) + trimStop(citation(source, locale))] : [];
  });
  const line = parts.length > 0 ? parts.join(words.semicolon) : words.noSource;
  return words.source + line + (locale.style === "zh" ? "。" : "");
}

function trimStop(text: string): string {
  return text.replace(/[。.]$/, "");
}
