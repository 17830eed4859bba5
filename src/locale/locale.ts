import type { NumberStyle } from "../quantity/display.js";
import type { IssueWords } from "../schema/issue.js";
import type { Basis, Bound, Status, Text, Verdict } from "../schema/vocabulary.js";

/** A language that a figure can speak. One of our own, or one that you pass as the `locale` option. */
export interface Locale {
  /** Key of `{zh, en, …}` texts. */
  readonly name: string;
  /** BCP 47 tag. */
  readonly lang: string;
  /** How numbers are grouped and which words of size they take. */
  readonly style: NumberStyle;
  readonly words: Words;
}

/** Words that charts share. What only one chart says stands in a file of its own beside this one. */
export interface Words {
  readonly note: string;
  readonly source: string;
  /** Between two sources, and between two notes. */
  readonly semicolon: string;
  readonly comma: string;
  readonly colon: string;
  readonly stop: string;
  /** `（` … `）` */
  readonly brackets: readonly [string, string];
  /** What a screen reader calls the picture. */
  readonly figure: string;
  readonly noSource: string;
  readonly noBasis: string;
  readonly notDisclosed: string;
  readonly noData: string;
  /** In place of a sum that nothing true can be said of: aims among results, or bounds that pull both ways. */
  readonly noTotal: string;
  readonly other: string;
  readonly target: string;
  readonly gapAtMost: string;
  /** Before a number that is not exact: `约`. */
  readonly about: string;
  /** `0.7个百分点` */
  readonly points: (points: string) => string;
  /** `为目标的98.9%` */
  readonly ofTarget: (share: string, target: string) => string;
  /** Size of a gap beside its target, which must not be read as how much was reached: `相当于目标的8.1%`. */
  readonly gapShare: (share: string) => string;
  /** A sum that the reader can check, `10000−9190=810`, `1,000 − 919 = 81`: every one in a figure is set so. */
  readonly arithmetic: (terms: readonly string[], operator: "+" | "−" | "÷", result: string) => string;
  /** Names in a row: `甲、乙`. */
  readonly join: (names: readonly string[]) => string;
  readonly measureNotStated: string;
  readonly roundedShares: string;
  readonly illustrativeSpoken: string;
  readonly asOf: (period: string) => string;
  readonly unit: (unit: string) => string;
  readonly missingCount: (count: number) => string;
  readonly summary: (count: number) => string;
  readonly status: Readonly<Record<Status, string>>;
  readonly basis: Readonly<Record<Basis, string>>;
  /** What a number bounds; nothing for an exact one. */
  readonly bound: Readonly<Record<Bound, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** Headings of the table by column name, where a language of your own has words for them. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly issues: IssueWords;
}

/** Terms of a sum: `1200−(−350)`, since two signs in a row read as a slip. */
export function bracketed(terms: readonly string[]): string[] {
  return terms.map((term, i) => (i > 0 && term.startsWith("−") ? `(${term})` : term));
}

/** Hebrew, Arabic and their kin. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Left-to-right mark: what follows a name that runs from right to left, such as its number, stays behind it. */
const MARK = "\u200e";

/** The words of a text in a language; another language's where it has none of its own. */
export function say(text: Text, locale: Locale): string {
  const words = typeof text === "string" ? text : ((text as Readonly<Record<string, string>>)[locale.name] ?? (locale.style === "zh" ? text.zh : text.en));
  return RIGHT_TO_LEFT.test(words) ? words + MARK : words;
}

/** Words that begin a sentence; Chinese as it is. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Words of {@link say} as they were written. */
export function written(words: string): string {
  return words.endsWith(MARK) ? words.slice(0, -1) : words;
}
