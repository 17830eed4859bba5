import { MAGNITUDES, UNITS, type UnitKind, type UnitRow } from "../locale/units.js";
import type { Text } from "../schema/vocabulary.js";
import { plainSpelling } from "./spelling.js";

export type Currency = "CNY" | "USD" | "EUR" | "HKD" | "JPY" | "GBP";

/** A unit as somebody wrote it: 亿元 is base 元 with exponent 8. */
export interface Unit {
  /** The Chinese word of the unit itself; `""` for a bare number. */
  readonly base: string;
  /** Power of ten that was written with it: 8 for 亿元, 4 for 万户, 0 for 家. */
  readonly exponent: number;
  readonly kind: UnitKind;
  readonly currency?: Currency;
  /** Words of the base. */
  readonly words: { readonly zh: string; readonly en: string; readonly enOne?: string };
}

/** A number without a unit, such as an index. */
export const PLAIN: Unit = { base: "", exponent: 0, kind: "other", words: { zh: "", en: "" } };

function unitOf([zh, kind, en, enOne]: UnitRow): Unit {
  const words = enOne ? { zh, en, enOne } : { zh, en };
  const unit = { base: zh, exponent: 0, kind, words };
  return kind === "money" ? { ...unit, currency: en as Currency } : unit;
}

function spellings(row: UnitRow): string[] {
  const all = [row[0], row[2], row[3] ?? "", ...(row[4]?.split("|") ?? [])].filter((name) => name !== "");
  // Symbols of physics keep their case, because mW is not MW.
  return row[1] === "physical" ? all : all.map((name) => name.toLowerCase());
}

/** Reversed, so that of two units with the same English word the first row keeps it; a Chinese word is always its own. */
const byName: ReadonlyMap<string, UnitRow> = /* @__PURE__ */ new Map(
  [...UNITS].reverse().flatMap((row) => spellings(row).map((name) => [name, row] as const)),
);

function named(name: string, exponent: number): Unit | undefined {
  if (name === "") return { ...PLAIN, exponent };
  const row = byName.get(name) ?? byName.get(name.toLowerCase());
  if (!row) return undefined;
  const scales = row[1] !== "rate" && row[1] !== "points";
  return exponent === 0 || scales ? { ...unitOf(row), exponent } : undefined;
}

const CHINESE = /^([十百千]?(?:万亿|[万亿])|[百千])(.*)$/;
const PLACES: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** Splits 亿元 into 8 and 元; the exponent is 0 where no magnitude is written. */
function splitChinese(name: string): readonly [exponent: number, rest: string] {
  const match = CHINESE.exec(name);
  if (!match) return [0, name];
  const exponent = [...(match[1] ?? "")].reduce((total, place) => total + (PLACES[place] ?? 0), 0);
  return [exponent, (match[2] ?? "").trim()];
}

/** In figures and in words, because statistical yearbooks head columns with "100 million yuan" and "10 000 vehicles". */
const SCALE = /(?:^|[ -])\(?((?:100?[, ]?000|1,?000|100?k?|ten|hundred)(?![\d,.]))?(?:[ -]?\b(thousand|million|billion|trillion|mn|bn|tn))?\)?(?=[ -]|$)/gi;
const ENGLISH: Readonly<Record<string, number>> = {
  ten: 1, hundred: 2, thousand: 3, million: 6, mn: 6, billion: 9, bn: 9, trillion: 12, tn: 12,
};

/** Splits "CNY billion", "100 million yuan", "people (10,000)" and "CNY million per km²" into exponent and the rest. */
function splitEnglish(name: string): readonly [exponent: number, rest: string] {
  const [over = "", ...under] = name.split(/(?=\/| per )/);
  for (const [whole, count = "", word = ""] of over.matchAll(SCALE)) {
    if (count === "" && word === "") continue;
    const zeros = ENGLISH[count.toLowerCase()] ?? (count.match(/0/g) ?? []).length + (/k$/i.test(count) ? 3 : 0);
    return [zeros + (ENGLISH[word.toLowerCase()] ?? 0), (over.replace(whole, "").replace(/^[ -]/, "") + under.join("")).trim()];
  }
  return [0, name];
}

function readName(name: string): Unit | undefined {
  const whole = named(name, 0);
  if (whole) return whole;
  const [exponent, rest] = splitChinese(name);
  if (exponent > 0) return named(rest, exponent);
  const [power, word] = splitEnglish(name);
  return power > 0 ? named(word, power) : undefined;
}

/** Prefixes of measures: kWh, Mt, kilocalories, by their powers of ten; and 千瓦, 兆瓦. */
const PREFIX = /^(?:(h)|(k|kilo)|(M|mega)|(G|giga)|(T|tera))(?=[A-Za-z])/;
const PREFIXES: Readonly<Record<string, number>> = { 千: 3, 兆: 6, 吉: 9 };

function prefixOf(en: string): number {
  const place = PREFIX.exec(en)?.slice(1).findIndex(Boolean) ?? -1;
  return place < 0 ? 0 : [2, 3, 6, 9, 12][place] ?? 0;
}

/** Whether the English begins with a name of this unit: "tonnes of steel". */
function isOf(en: string, base: string): boolean {
  const words = en.split(" ");
  return words.some((_, i) => readName(words.slice(0, i + 1).join(" "))?.base === base);
}

/**
 * Whether the magnitude of the Chinese is one, and the English the unit without it: `万标准箱` and "10,000 TEU" or "TEU". Not where the English is a
 * unit of its own, as of 百万吨 and "Mt", 万平方米 and "hectares": there both have their magnitude in the word. A lone 千 or 百 may be no more than
 * the kilo of 千克; only what is counted has none.
 */
function isMagnitude(exponent: number, word: string, [power, en]: readonly [power: number, en: string], known: Unit | undefined): boolean {
  if (word.startsWith("分之")) return false;
  if (power > 0) return power === exponent;
  if (known) return known.kind === "count" || isOf(en, known.base);
  return exponent > 3 && prefixOf(en) !== exponent + (PREFIXES[word[0] ?? ""] ?? 0);
}

/** Brackets around Chinese are printed full-width, however they were written. */
const bracketed = (zh: string): string => zh.replace(/\(([^()]*\p{Script=Han}[^()]*)\)/gu, "（$1）");

function readPair(zh: string, en: string): Unit {
  const known = readName(zh);
  if (known && (known.kind === "money" || en === known.words.en)) return known;
  const [exponent, word] = known ? [known.exponent, known.words.zh] : splitChinese(zh);
  if (exponent === 0) return { ...(known ?? { base: word, exponent, kind: "other" }), words: { zh: bracketed(word), en } };
  const english = splitEnglish(en);
  if (!isMagnitude(exponent, word, english, known)) return { base: zh, exponent: 0, kind: known?.kind ?? "other", words: { zh: bracketed(zh), en } };
  return { ...(known ?? { base: word, exponent, kind: "other" }), words: { zh: bracketed(word), en: english[1] } };
}

/**
 * Reads a unit: 亿元, 万亿元, "CNY billion", "billion yuan", 亿美元, 万户, 家, %, GWh. `""` is a bare number. A pair
 * `{zh, en}` is always accepted, its kind `other` unless the Chinese word is known. Its magnitude is that of the Chinese, taken out of the English,
 * unless the English is a unit of its own ("Mt" for 百万吨): then both stay as they were written.
 * `undefined` for a string that `locale/` does not name.
 */
export function readUnit(text: Text): Unit | undefined {
  if (typeof text === "string") return readName(plainSpelling(text));
  return readPair(plainSpelling(text.zh), plainSpelling(text.en));
}

/** Whether numbers in the two units stand on one axis after shifting the point: 亿元 and 元 do, 元 and 美元 do not. */
export function sameBase(a: Unit, b: Unit): boolean {
  return a.base === b.base;
}

/** Names to choose a suggestion from; every one is read by `readUnit`. */
export function unitNames(): readonly string[] {
  return UNITS.flatMap(([zh, kind, en]) => {
    if (kind === "money") {
      const scaled = ["万", "亿", "万亿"].map((power) => power + zh);
      return [zh, ...scaled, en, ...[6, 9, 12].map((power) => `${en} ${magnitudeWord(power, "en")}`)];
    }
    return kind === "count" ? [zh, `万${zh}`] : [zh];
  });
}

/** 亿 for 8 in zh, "billion" for 9 in en, `""` for 0. */
export function magnitudeWord(exponent: number, style: "zh" | "en"): string {
  if (exponent === 0) return "";
  const words: Readonly<Record<number, string>> = MAGNITUDES[style];
  return words[exponent] ?? `×10^${exponent}`;
}
