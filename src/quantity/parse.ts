import { LEADING_BOUNDS, TRAILING_BOUNDS } from "../locale/units.js";
import type { Bound } from "../schema/vocabulary.js";
import { plainSpelling } from "./spelling.js";
import { readUnit, type Currency, type Unit } from "./unit.js";

/** A number as read from text. */
export interface Quantity {
  /** In the base unit: 9e11 for 9000亿元. */
  readonly value: number;
  /** Base unit: 元; `""` where none was written or given. */
  readonly unit: string;
  readonly bound: Bound;
  readonly currency?: Currency;
  /** Power of ten as written: 8 for 亿. */
  readonly exponent: number;
  /** Decimals as written: 2 for 1.02万亿元. */
  readonly decimals: number;
  /** The unit as written, or as given for the column; absent where there is none. */
  readonly of?: Unit;
}

const LONGEST = 80;

interface Bounded {
  readonly body: string;
  readonly bound: Bound;
}

/** Two bounds at once are read only where they say the same thing: 超…以上, 至少…以上, 约…级. */
function combine(lead: Bound, trail: Bound): Bound | undefined {
  if (lead === trail || trail === "exact") return lead;
  if (lead === "exact" || (lead === "about" && trail === "order")) return trail;
  return lead === "moreThan" && trail === "atLeast" ? lead : undefined;
}

function readBound(text: string): Bounded | undefined {
  const lead = LEADING_BOUNDS.find(([, words]) => words.test(text));
  const rest = lead ? text.replace(lead[1], "") : text;
  const trail = TRAILING_BOUNDS.find(([, words]) => words.test(rest));
  const bound = combine(lead?.[0] ?? "exact", trail?.[0] ?? "exact");
  return bound && { body: (trail ? rest.replace(trail[1], "") : rest).trim(), bound };
}

interface Written {
  /** Decimal digits with sign and point, without grouping. */
  readonly digits: string;
  readonly power: number;
  readonly before: string;
  readonly after: string;
  readonly over: boolean;
}

// The parts: sign, currency, sign, digits with or without commas, power of ten, the rest.
const NUMBER =
  /^([+–-])? ?([^\d.,+–-]{0,20}?) ?([+–-])? ?([1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?|(?:0|[1-9]\d*)?\.\d+|0|[1-9]\d*)(?:e([+-]?\d{1,3}))?(?![\d.,]) ?(.*)$/i;
/** 1000多亿元, 12万余户. */
const ODD = /^(万亿|[万亿])?[多余](?!\d)/;

function readNumber(body: string): Written | undefined {
  const match = NUMBER.exec(body);
  if (!match) return undefined;
  const [, sign, before = "", inner, digits = "", power = "0", rest = ""] = match;
  if ((sign && inner) || /\d/.test(rest)) return undefined;
  const minus = /[–-]/.test(sign ?? inner ?? "") ? "-" : "";
  const after = rest.replace(ODD, "$1").trim();
  return { digits: minus + digits.replace(/,/g, ""), power: Number(power), before, after, over: ODD.test(rest) };
}

/** 万亿级 has no digit: it is read as one of its magnitude, and only as an order. */
function readOrder(body: string): Written | undefined {
  const unit = readUnit(body);
  return unit && unit.exponent > 0 ? { digits: "1", power: 0, before: "", after: body, over: false } : undefined;
}

/** The currency before a number: `undefined` where nothing stands there, `false` where something else does. */
function currencyBefore(words: string): Unit | undefined | false {
  if (words === "") return undefined;
  const unit = readUnit(words);
  return unit?.kind === "money" && unit.exponent === 0 && unit;
}

/** The unit of the words around the number, else of the column; `undefined` where they cannot be read or contradict. */
function unitAround(before: string, after: string, given: Unit | undefined): Unit | undefined {
  const written = readUnit(after);
  const lead = currencyBefore(before);
  if (!written || lead === false) return undefined;
  if (written.base !== "") return lead && lead.base !== written.base ? undefined : written;
  const owner = lead ?? given ?? written;
  return after === "" ? owner : { ...owner, exponent: written.exponent };
}

/** The digits that count: `1.20e3` and `1200` have `12`. */
function significant(text: string): string {
  return text.replace(/e.*$/i, "").replace(/[-.]/g, "").replace(/^0+|0+$/g, "");
}

function decimalsOf({ digits, power }: Written): number {
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - power);
}

function isYear({ digits }: Written, unit: Unit): boolean {
  return unit.base === "年" && unit.exponent === 0 && /^[12]\d{3}$/.test(digits);
}

function build(written: Written, unit: Unit, bound: Bound): Quantity | undefined {
  const value = Number(`${written.digits}e${written.power + unit.exponent}`);
  if (!Number.isFinite(value) || significant(String(value)) !== significant(written.digits)) return undefined;
  return {
    value: value === 0 ? 0 : value,
    unit: unit.base,
    bound,
    exponent: unit.exponent,
    decimals: decimalsOf(written),
    ...(unit.currency && { currency: unit.currency }),
    ...(unit.base !== "" && { of: unit }),
  };
}

/**
 * Reads "超9000亿元", "CNY 100 billion", "约12.3万户", "≥6%", "万亿级". The point is shifted in the text, never multiplied, and
 * digits that a number cannot hold are refused. `given` is the unit of the column, used where the text names none;
 * a text with another base is still returned (compare `of`). `undefined` for whatever is not one quantity:
 * ranges, periods, Chinese numerals, wrong grouping.
 */
export function readQuantity(text: string, given?: Unit): Quantity | undefined {
  if (text.length > LONGEST) return undefined;
  const read = readBound(plainSpelling(text));
  if (!read) return undefined;
  const written = readNumber(read.body) ?? (read.bound === "order" ? readOrder(read.body) : undefined);
  const unit = written && unitAround(written.before, written.after, given);
  if (!unit || isYear(written, unit)) return undefined;
  const bound = written.over ? combine(read.bound, "moreThan") : read.bound;
  if (!bound || (bound === "order" && unit.exponent === 0)) return undefined;
  return build(written, unit, bound);
}

/**
 * Reads one quantity as people write it: "1.02万亿元", "超9000亿元", "CNY 100 billion", "约12.3万户". The point is shifted in the text, never multiplied.
 * Without a unit, `unit` is `""`.
 * @throws Error for a text that is not one quantity: a range, a period, Chinese numerals, wrong grouping, or more digits than a number holds. TypeError for what is
 * no text: a number has neither unit nor bound to be read.
 */
export function parseQuantity(text: string): Quantity {
  const given: unknown = text;
  if (typeof given !== "string") throw new TypeError(`要的是文字，如 "5亿元"，不是 ${String(given)} / a text is wanted, such as "5亿元", not ${String(given)}`);
  const quantity = readQuantity(text);
  if (quantity) return quantity;
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  throw new Error(`不是一个数量 / not a quantity: ${JSON.stringify(shown)}`);
}
