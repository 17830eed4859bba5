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

/** `10`, `100` and `10,000` too, because statistical yearbooks head columns with "100 million yuan". */
const SCALE = "((?:10|100|1,?000|10[, ]?000)(?= |/|$))? ?(thousand|million|billion|trillion|mn|bn|tn)?";
const LEADING = /* @__PURE__ */ new RegExp(`^${SCALE}(?: (.+))?$`, "i");
const TRAILING = /* @__PURE__ */ new RegExp(`^(.+?) ${SCALE}$`, "i");
/** "CNY 100 million per km²". */
const BEFORE_PER = /* @__PURE__ */ new RegExp(`^(.+?) ${SCALE}((?: per |/).+)$`, "i");
const ENGLISH: Readonly<Record<string, number>> = {
  thousand: 3, million: 6, mn: 6, billion: 9, bn: 9, trillion: 12, tn: 12,
};

function exponentOf(count: string | undefined, word: string | undefined): number {
  const zeros = (count?.match(/0/g) ?? []).length;
  return zeros + (ENGLISH[word?.toLowerCase() ?? ""] ?? 0);
}

/** Splits "CNY billion", "billion yuan", "100 million yuan" and "CNY million per km²" into exponent and the rest. */
function splitEnglish(name: string): readonly [exponent: number, rest: string] {
  const spaced = name.replace(/-/g, " ");
  const before = LEADING.exec(spaced);
  if (before && (before[1] || before[2])) return [exponentOf(before[1], before[2]), before[3] ?? ""];
  const after = TRAILING.exec(spaced);
  if (after && (after[2] || after[3])) return [exponentOf(after[2], after[3]), after[1] ?? ""];
  const inside = BEFORE_PER.exec(spaced);
  if (inside && (inside[2] || inside[3])) return [exponentOf(inside[2], inside[3]), `${inside[1] ?? ""}${inside[4] ?? ""}`];
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

/**
 * Whether the first character of 千克标准煤 is no thousand but its kilo, as far as the English tells: "kg" names no
 * magnitude. Of a known word only a measure of physics can have one: 千辆 is a thousand, whatever the English says.
 */
function isPrefix(exponent: number, en: string, known: Unit | undefined): boolean {
  if (exponent === 0 || exponent > 3 || splitEnglish(en)[0] > 0) return false;
  return !known || (known.kind === "physical" && readName(en)?.base !== known.base);
}

function readPair(zh: string, en: string): Unit {
  const known = readName(zh);
  if (known && (known.kind === "money" || en === known.words.en)) return known;
  const [exponent, word] = known ? [known.exponent, known.words.zh] : splitChinese(zh);
  if (isPrefix(exponent, en, known)) return { base: zh, exponent: 0, kind: "other", words: { zh, en } };
  const english = exponent > 0 ? splitEnglish(en)[1] : en;
  const own = { base: word, exponent, kind: "other" as const };
  return { ...(known ?? own), words: { zh: word, en: english } };
}

/**
 * Reads a unit: 亿元, 万亿元, "CNY billion", "billion yuan", 亿美元, 万户, 家, %, GWh. `""` is a bare number. A pair
 * `{zh, en}` is always accepted, its magnitude taken from the Chinese and its kind `other` unless the Chinese word is known.
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
