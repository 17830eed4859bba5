import { highest, lowest } from "../quantity/ends.js";
import type { Locale } from "../locale/index.js";
import { shadeWords } from "../locale/shades.js";
import type { Known } from "../schema/reading.js";

/** A number and whose it is. */
export interface Held {
  readonly name: string;
  readonly reading: Known;
}

interface ExtremeWords {
  readonly largest: (what: string) => string;
  readonly smallest: (what: string) => string;
  readonly several: (count: number) => string;
  readonly allEqual: (amount: string) => string;
}

/** The greatest and the least of some numbers. Those with the same number share an end, each with its own words where these differ; `most` are named, more are counted. */
export function extremeWords(all: readonly Held[], amount: (reading: Known) => string, said: ExtremeWords, { words, style }: Locale, most: number): string {
  if (all.length < 2) return "";
  const what = (found: readonly Held[]): string => {
    const amounts = found.map(({ reading }) => amount(reading));
    const names = found.map(({ name }) => name);
    const different = [...new Set(amounts)];
    if (found.length > most) return said.several(found.length) + words.comma + words.join(different);
    return different.length > 1 ? shadeWords[style].each(names, amounts) : words.join(names) + words.comma + words.join(different);
  };
  const [greatest, least] = [atEnd(all, highest, true), atEnd(all, lowest, false)];
  if (greatest.length < all.length) return said.largest(what(greatest)) + words.semicolon + said.smallest(what(least)) + words.stop;
  const [one, ...others] = new Set(all.map(({ reading }) => amount(reading)));
  return one === undefined || others.length > 0 ? "" : said.allEqual(one);
}

/** More than nine is above nine. */
function atEnd(all: readonly Held[], end: (values: Iterable<number>) => number, upper: boolean): readonly Held[] {
  const value = end(all.map(({ reading }) => reading.value));
  const equal = all.filter(({ reading }) => reading.value === value);
  const kept = equal.filter(({ reading }) => (reading.bound === "moreThan") === upper);
  return kept.length > 0 ? kept : equal;
}
