import { BOUND_MARKS } from "../locale/units.js";
import { localeOf } from "../locale/index.js";
import type { Locale } from "../locale/locale.js";
import type { Bound, Text } from "../schema/vocabulary.js";
import { decimals, denoise, fixed, shift, sum } from "./decimal.js";
import { displayFor, MOST_DECIMALS, usualDecimals, type Display, type NumberStyle } from "./magnitude.js";
import { magnitudeWord, PLAIN, readUnit } from "./unit.js";

export interface NumberOptions {
  /** Values, in the base unit, that the number must not be rounded onto or across, nor print like: targets, thresholds. */
  readonly near?: readonly number[];
  /** Print + before a positive number; default false. */
  readonly sign?: boolean;
  /** At most so many decimals, more only where `near` or zero would be met; default: enough for the number. */
  readonly decimals?: number;
}

/** What stands for a number that is missing; never a zero. */
const MISSING = "–";

/** At so many places the text stays on its side of the line, and apart from the line's own text. */
function apart(scaled: number, line: number, places: number): boolean {
  const text = fixed(scaled, places);
  return Math.sign(Number(text) - line) === Math.sign(scaled - line) && text !== fixed(line, places);
}

/** What a subtraction leaves beside zero has all the digits of a double; nobody writes so many so small, nor anything so small as the second. */
function isNoise(value: number): boolean {
  const size = Math.abs(value);
  return size < 1e-15 || (size < 1e-9 && Number(value.toPrecision(11)) !== value);
}

/** Rounding moves the number by less than two fifths of its way to the neighbour: if both do so, they stay in order and clearly apart. */
function tells(scaled: number, neighbour: number, places: number): boolean {
  return Math.abs(Number(fixed(scaled, places)) - scaled) * 2.5 < Math.abs(neighbour - scaled);
}

/** A count in 万 is told whole where it would be blurred. */
function placesFor(scaled: number, lines: readonly number[], neighbours: readonly number[], atMost: number, isCount: boolean): number {
  const own = decimals(scaled);
  const others = [0, ...lines].filter((line) => Number.isFinite(line) && line !== scaled);
  let places = Math.min(own, Math.max(0, atMost));
  const isTold = (): boolean => neighbours.every((line) => tells(scaled, line, places));
  if (isCount && own === MOST_DECIMALS + 1 && !isTold()) return own;
  while (places < own && !(others.every((line) => apart(scaled, line, places)) && isTold())) places += 1;
  return places;
}

/** Of numbers in ascending order, the next below and the next above a value. */
function beside(value: number, close: readonly number[]): number[] {
  let [from, to] = [0, close.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((close[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return [close[from - 1], close[close[from] === value ? from + 1 : from]].filter((line) => line !== undefined);
}

function dressed(text: string, style: NumberStyle, sign: boolean): string {
  const trimmed = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  const [whole = "", fraction] = trimmed.replace("-", "").split(".");
  const grouped = style === "en" ? whole.replace(/\B(?=(?:\d{3})+$)/g, ",") : whole;
  const mark = trimmed.startsWith("-") ? "−" : sign && trimmed !== "0" ? "+" : "";
  return mark + grouped + (fraction === undefined ? "" : `.${fraction}`);
}

/**
 * The number alone, in the unit of the display: 9995 for 9.995e11 in 亿元. Halves are rounded away from zero; a number
 * that is not zero never prints as 0, and none prints equal to or beyond a `near` value, or another value of the figure, that it
 * differs from (in 15 significant digits). Extra digits stop at its own precision. Minus is U+2212. `–` where it is not finite.
 */
export function formatIn(value: number, display: Display, style: NumberStyle, options: NumberOptions = {}): string {
  if (!Number.isFinite(value)) return MISSING;
  const own = isNoise(value) ? 0 : denoise(value);
  const inUnit = (line: number): number => shift(line, -display.exponent);
  const scaled = inUnit(own);
  const lines = (options.near ?? []).map((line) => inUnit(denoise(line)));
  const neighbours = display.close === undefined ? [] : beside(own, display.close).map(inUnit);
  const places = placesFor(scaled, lines, neighbours, options.decimals ?? usualDecimals(scaled), display.unit.kind === "count");
  return dressed(fixed(scaled, places), style, options.sign ?? false);
}

/** The label of a tick, with all of its decimals: a rounded one would name a place where it does not stand. */
export function tickLabel(tick: number, display: Display, style: NumberStyle): string {
  return formatIn(tick, display, style, { decimals: Infinity });
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

/** The unit of the display in words: 亿元, 万户, %, "CNY billion", "million tonnes", "enterprises". */
export function unitText({ unit, exponent }: Display, style: NumberStyle): string {
  const magnitude = magnitudeWord(exponent, style);
  if (style === "zh") return magnitude + unit.words.zh;
  return unit.kind === "money" ? join(unit.words.en, magnitude) : join(magnitude, unit.words.en);
}

/** A sign that touches its number, as opposed to a word or a symbol such as GWh. */
const TOUCHING = /^[%‰×]/;

/** The words before and behind a number, with their spaces: `["CNY ", " billion"]`, `["", "亿元"]`. */
export function wordsAround(number: string, { unit, exponent }: Display, style: NumberStyle): readonly [before: string, after: string] {
  const magnitude = magnitudeWord(exponent, style);
  const { zh, en, enOne } = unit.words;
  if (style === "zh") return ["", magnitude + (/^[a-z]/i.test(zh) ? ` ${zh}` : zh)];
  const size = magnitude === "" ? "" : ` ${magnitude}`;
  if (unit.kind === "money") return [`${en} `, size];
  if (TOUCHING.test(en) && size === "") return ["", en];
  const word = size === "" && /^[+−]?1$/.test(number) ? (enOne ?? en) : en;
  return ["", word === "" ? size : `${size} ${word}`];
}

/** A sign goes before the currency: "−CNY 350 million". */
function withWords(number: string, display: Display, style: NumberStyle): string {
  const [before, after] = wordsAround(number, display, style);
  const sign = before !== "" && /^[+−]/.test(number) ? 1 : 0;
  return number.slice(0, sign) + before + number.slice(sign) + after;
}

/** Under a hundred millionth of its unit a number that has the unit beside it takes one of its own: 0.6元, not 0.000000006亿元. */
function unitFor(value: number, display: Display, style: NumberStyle): Display {
  return value !== 0 && Math.abs(value) < shift(1, display.exponent - 8) ? displayFor([value], display.unit, style) : display;
}

/** Number and unit: 9995亿元, 7.4%, "CNY 999.5 billion", "+CNY 5.25 billion", "1,038 enterprises", "1 item", "6 GWh". */
export function withUnit(value: number, display: Display, style: NumberStyle, options?: NumberOptions): string {
  const shown = unitFor(value, display, style);
  const number = formatIn(value, shown, style, options);
  return number === MISSING ? number : withWords(number, shown, style);
}

export interface QuantityOptions extends NumberOptions {
  /** The unit `value` and `near` are in; one that `locale/` names, or `{zh, en}`. */
  readonly unit: Text;
  /** As for `toSVG`. Default `zh`. */
  readonly locale?: string | Locale | undefined;
  /** Default `exact`. */
  readonly bound?: Bound;
}

/**
 * One number for running text, in the unit that prints it best: `formatQuantity(1e11, {unit: "元", locale: "zh"})` is 1000亿元,
 * "CNY 100 billion" in en.
 * @throws Error for a unit that cannot be read, RangeError for a language that is not there.
 */
export function formatQuantity(value: number, options: QuantityOptions): string {
  const unit = readUnit(options.unit);
  if (!unit) throw new Error(`不认识的单位 / unknown unit: ${JSON.stringify(options.unit)}`);
  const { style } = localeOf(options.locale);
  const base = shift(value, unit.exponent);
  const near = (options.near ?? []).map((line) => shift(line, unit.exponent));
  const text = withUnit(base, displayFor([base], unit, style), style, { ...options, near });
  return bounded(text, options.bound ?? "exact", style);
}

/** Says what a printed number bounds: 约7%, 超9000亿元, ≥6%, 1万亿元级; "about 7%", "over CNY 900 billion", "CNY 1 trillion level". */
export function bounded(text: string, bound: Bound, style: NumberStyle): string {
  const mark = BOUND_MARKS[style][bound];
  return bound === "order" ? text + mark : mark + text;
}

const PERCENT: Display = { unit: PLAIN, exponent: 0 };

/**
 * A share of one as a percentage: 0.081 is 8.1%. At most `places` decimals (default 1), more where 0% or 100% would be
 * printed for a share that is not; with `always`, no fewer either: 7.0%.
 */
export function formatShare(share: number, style: NumberStyle, places = 1, always = false): string {
  const text = formatIn(shift(denoise(share), 2), PERCENT, style, { near: [100], decimals: places });
  return text === MISSING ? text : `${always ? padded(text, places) : text}%`;
}

/** With zeros up to so many decimals. */
function padded(text: string, places: number): string {
  const missing = places - decimalsOf(text);
  return missing > 0 ? text + (missing === places ? "." : "") + "0".repeat(missing) : text;
}

function decimalsOf(text: string): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}

/**
 * Shares that a reader compares, as percentages of one precision: 0.07 beside 0.101 is 7.0% beside 10.1%, and beside 0.12 it is 7%.
 * At most `places` decimals (default 1), but more for one that would print as 0% or 100% and is not.
 */
export function formatShares(shares: readonly number[], style: NumberStyle, places = 1): string[] {
  const texts = shares.map((share) => formatShare(share, style, places));
  const common = Math.min(places, texts.reduce((most, text) => Math.max(most, decimalsOf(text.replace("%", ""))), 0));
  return common === 0 ? texts : texts.map((text) => (text === MISSING ? text : `${padded(text.slice(0, -1), common)}%`));
}

export interface Shares {
  /** One label for each value, in its order; `–` for a value that has no share. */
  readonly texts: readonly string[];
  /** The printed labels do not add up to 100: the figure has to say so. */
  readonly misses: boolean;
}

/**
 * Each value's share of their sum, correctly rounded, equal values with equal labels. Missing and negative values have
 * no share, nor has anything where the sum is zero.
 */
export function shares(values: readonly number[], places = 1): Shares {
  const parts = values.map((value) => (Number.isFinite(value) && value >= 0 ? value : NaN));
  const total = sum(parts.filter((part) => !Number.isNaN(part)));
  const texts = parts.map((part) => formatShare(total > 0 ? part / total : NaN, "zh", places));
  const printed = texts.filter((text) => text !== MISSING).map((text) => Number(text.slice(0, -1)));
  return { texts, misses: printed.length > 0 && sum(printed) !== 100 };
}
