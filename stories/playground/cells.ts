import { en } from "../../src/locale/en.js";
import { zh } from "../../src/locale/zh.js";
import { shift } from "../../src/quantity/decimal.js";
import { displayFor, formatIn, unitText, type Display } from "../../src/quantity/display.js";
import { bounded } from "../../src/quantity/format.js";
import { readQuantity } from "../../src/quantity/parse.js";
import { readUnit } from "../../src/quantity/unit.js";
import type { Bound, Status } from "../../src/schema/vocabulary.js";
import type { Setting } from "../setting.js";

type Locale = Setting["locale"];

/** A cell that cannot be read, in both languages. */
export class CellFault extends Error {
  readonly words: { readonly zh: string; readonly en: string };
  constructor(words: CellFault["words"]) {
    super(words.en);
    this.words = words;
  }
}

/** A number with what is particular to it: its bound, unit, status, source. */
interface Slot {
  readonly value: number | string | null;
  readonly bound?: Bound;
  readonly unit?: string | Words;
  readonly status?: Status;
}
interface Words {
  readonly zh: string;
  readonly en: string;
}

const keysOf = (value: unknown): readonly string[] => (typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : []);
const isWords = (value: unknown): value is Words => [...keysOf(value)].sort().join() === "en,zh";
const OF_SLOTS: ReadonlySet<string> = new Set(["value", "bound", "unit", "status", "basis", "source", "note"]);
const BOUNDS: ReadonlySet<unknown> = new Set<Bound>(["about", "atLeast", "atMost", "moreThan"]);
const STATUSES: ReadonlySet<unknown> = new Set<Status>(["actual", "preliminary", "estimate", "projection", "target"]);

function isSlot(cell: unknown): cell is Slot {
  if (!keysOf(cell).includes("value") || !keysOf(cell).every((key) => OF_SLOTS.has(key))) return false;
  const { value, bound, unit, status } = cell as Record<string, unknown>;
  const isKnown = status === undefined || STATUSES.has(status);
  const isNumber = typeof value === "number" && (bound === undefined || BOUNDS.has(bound)) && (unit === undefined || ownDisplay(cell as Slot, "zh") !== undefined);
  return isKnown && (isNumber || value === null || (typeof value === "string" && bound === undefined && unit === undefined));
}

/** In what unit a number is written that has one of its own. */
function ownDisplay({ value, unit }: Slot, locale: Locale): Display | undefined {
  const known = unit === undefined ? undefined : readUnit(unit);
  if (!known || typeof value !== "number") return undefined;
  return locale === "zh" ? { unit: known, exponent: known.exponent } : displayFor([shift(value, known.exponent)], known, locale);
}

/** What stands behind the number of a slot: its own unit, and how far it is from a fact. */
function behind(slot: Slot, locale: Locale): string {
  const { words } = { zh, en }[locale];
  const [open, close] = words.brackets;
  const own = ownDisplay(slot, locale);
  const unit = own ? (locale === "zh" ? "" : " ") + unitText(own, locale) : "";
  return unit + (slot.status === undefined || slot.status === "actual" ? "" : open + words.status[slot.status] + close);
}

/** What stands in a cell of the grid. */
export function printed(value: unknown, locale: Locale, display?: Display): string {
  if (value === undefined) return "";
  if (value === null) return "—";
  if (typeof value === "number" && display) return formatIn(shift(value, display.unit.exponent), display, locale, { decimals: 15 }).replaceAll(",", "").replace("−", "-");
  if (typeof value === "string") return value;
  if (isSlot(value)) return bounded(printed(value.value, locale, ownDisplay(value, locale) ?? display), value.bound ?? "exact", locale) + behind(value, locale);
  return isWords(value) ? value[locale] : JSON.stringify(value);
}

const NUMBER = /^[-−+]?\d+(?:[.]\d+)?$/;
const MISSING = /^(?:[—–-]|null)$/;

interface Reading {
  readonly locale: Locale;
  readonly display?: Display | undefined;
  /** The column holds words, so that 2023 in it is one. */
  readonly isWord: boolean;
}

/** What the spec holds once a cell says this; what it held before keeps all that the cell does not show: its other language, its source. */
export function readCell(text: string, before: unknown, reading: Reading): unknown {
  const { locale, display, isWord } = reading;
  const typed = text.trim();
  if (typed === printed(before, locale, display)) return before;
  if (typed === "") return undefined;
  if (/^[[{]/.test(typed)) return jsonOf(typed);
  if (isSlot(before)) return readSlot(typed, before, reading);
  if (MISSING.test(typed)) return null;
  if (isWords(before)) return { ...before, [locale]: typed };
  return isWord ? typed : lean(readNumber(typed, display));
}

/** The number of a slot anew, with or without the words behind it. */
function readSlot(typed: string, before: Slot, { locale, display }: Reading): unknown {
  const { value: _value, bound: _bound, ...rest } = before;
  const aside = behind(before, locale).trim();
  const number = aside !== "" && typed.endsWith(aside) ? typed.slice(0, -aside.length).trim() : typed;
  const next = MISSING.test(number) ? { value: null } : readNumber(number, ownDisplay(before, locale) ?? display);
  // A text says its own unit.
  const { unit: _unit, ...unitless } = rest;
  return lean({ ...(typeof next.value === "string" ? unitless : rest), ...next });
}

/** A number or a bound without a unit, `超60`, is in the unit of the column. Anything else says its unit itself, or is said to be none. */
function readNumber(typed: string, display: Display | undefined): Pick<Slot, "value" | "bound"> {
  const inSpec = (value: number): number => (display === undefined || display.exponent === display.unit.exponent ? value : shift(value, display.exponent - display.unit.exponent));
  const plain = typed.replace(/(?<=\d),(?=\d{3})/g, "").replace("−", "-");
  if (NUMBER.test(plain)) return { value: inSpec(Number(plain)) };
  const quantity = readQuantity(typed);
  return quantity?.unit === "" && BOUNDS.has(quantity.bound) ? { value: inSpec(quantity.value), bound: quantity.bound } : { value: typed };
}

/** A slot that says nothing but its value is that value. */
function lean(slot: Slot): unknown {
  return Object.keys(slot).length === 1 ? slot.value : slot;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CellFault({ zh: `这一格不是完整的JSON：${text}`, en: `This cell is not whole JSON: ${text}` });
  }
}
