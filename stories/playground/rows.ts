import { charts } from "../../src/index.js";
import { displayFor, formatIn, unitText, type Display } from "../../src/quantity/display.js";
import { shift } from "../../src/quantity/decimal.js";
import { bounded } from "../../src/quantity/format.js";
import { readQuantity } from "../../src/quantity/parse.js";
import { readUnit } from "../../src/quantity/unit.js";
import { isNumeric } from "../../src/schema/column.js";
import type { Bound } from "../../src/schema/vocabulary.js";
import type { Setting } from "../setting.js";
import type { Args } from "../spec.js";

export type Row = Readonly<Record<string, unknown>>;
type Locale = Setting["locale"];

/** The rows of a spec as a table, and how the spec takes other ones. */
export interface Table {
  readonly rows: readonly Row[];
  readonly columns: readonly string[];
  /** What of the controls changes when these are the rows. */
  readonly put: (rows: readonly Row[]) => Record<string, unknown>;
}

/** A cell that cannot be read, in both languages. */
export class CellFault extends Error {
  readonly words: { readonly zh: string; readonly en: string };
  constructor(words: CellFault["words"]) {
    super(words.en);
    this.words = words;
  }
}

const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null && !Array.isArray(value);
const isWords = (value: unknown): value is { readonly zh: string; readonly en: string } => isRow(value) && Object.keys(value).sort().join() === "en,zh";

const BOUNDS_OF_NUMBERS: ReadonlySet<string> = new Set<Bound>(["about", "atLeast", "atMost", "moreThan"]);
const isBounded = (value: unknown): value is { readonly value: number; readonly bound: Bound } =>
  isRow(value) && Object.keys(value).sort().join() === "bound,value" && typeof value["value"] === "number" && BOUNDS_OF_NUMBERS.has(String(value["bound"]));

/** Columns that say nothing of a number itself stand behind the others. */
const ASIDE: ReadonlySet<string> = new Set(["id", "basis", "source", "note"]);

/** The rows that the controls hold, wherever the chart has them: records, columns of one length, or those of the figure inside. */
export function tableOf({ data, of }: Args): Table {
  if (data === undefined && isRow(of)) {
    const inner = tableOf(of);
    return { ...inner, put: (rows) => ({ of: { ...of, ...inner.put(rows) } }) };
  }
  const rows = Array.isArray(data) ? data.filter(isRow) : isRow(data) ? acrossOf(data) : [];
  const columns = [...new Set(rows.flatMap(Object.keys))];
  return { rows, columns: [...columns.filter((name) => !ASIDE.has(name)), ...columns.filter((name) => ASIDE.has(name))], put: (next) => ({ data: next }) };
}

function acrossOf(columns: Row): Row[] {
  const lists = Object.entries(columns).map(([key, values]) => [key, Array.from(values as ArrayLike<unknown>)] as const);
  return Array.from({ length: Math.max(0, ...lists.map(([, values]) => values.length)) }, (_, i) => Object.fromEntries(lists.map(([key, values]) => [key, values[i]])));
}

/** In what unit a reader of this language reads and writes the numbers of a column; `undefined` where numbers stand as they are. */
export function displayOf(args: Args, column: string, locale: Locale): Display | undefined {
  const { type, unit, axes, of, fields } = args as { readonly type?: string; readonly unit?: string; readonly axes?: Record<string, { readonly unit?: string }>; readonly of?: Args; readonly fields?: Record<string, string> };
  if (isRow(of)) return displayOf(of, column, locale);
  const key = Object.entries(fields ?? {}).find(([, name]) => name === column)?.[0] ?? column;
  const slot = charts.find((chart) => chart.type === type)?.row[key];
  const known = slot && isNumeric(slot) && key !== "change" && key !== "progress" ? readUnit(axes?.[key]?.unit ?? unit ?? "") : undefined;
  const { rows } = tableOf(args);
  if (!known || known.base === "" || rows.some((row) => row["unit"] !== undefined)) return undefined;
  // Chinese writes the unit as the spec has it.
  if (locale === "zh") return { unit: known, exponent: known.exponent };
  return displayFor(rows.flatMap((row) => (typeof row[column] === "number" ? [shift(row[column], known.exponent)] : [])), known, locale);
}

/** The unit of a column in words, for its head. */
export function unitWordsOf(display: Display | undefined, locale: Locale): string {
  return display ? unitText(display, locale) : "";
}

/** What stands in a cell of the grid. */
export function printed(value: unknown, locale: Locale, display?: Display): string {
  if (value === undefined) return "";
  if (value === null) return "—";
  if (typeof value === "number" && display) return formatIn(shift(value, display.unit.exponent), display, locale, { decimals: 15 }).replaceAll(",", "").replace("−", "-");
  if (typeof value === "string") return value;
  if (isBounded(value)) return bounded(printed(value.value, locale, display), value.bound, locale);
  return isWords(value) ? value[locale] : JSON.stringify(value);
}

const NUMBER = /^[-−+]?\d+(?:[.]\d+)?$/;

/** What the spec holds once a cell says this; what it held before keeps all that the cell does not show: its other language, its unit. */
export function readCell(text: string, before: unknown, { locale, display, isWord }: { readonly locale: Locale; readonly display?: Display | undefined; readonly isWord: boolean }): unknown {
  const typed = text.trim();
  if (typed === printed(before, locale, display)) return before;
  if (typed === "") return undefined;
  if (/^(?:[—–-]|null)$/.test(typed)) return null;
  if (isWords(before)) return { ...before, [locale]: typed };
  if (/^[[{]/.test(typed)) return jsonOf(typed);
  const plain = typed.replace(/(?<=\d),(?=\d{3})/g, "").replace("−", "-");
  if (isWord) return typed;
  const inSpec = (value: number): number => (display === undefined || display.exponent === display.unit.exponent ? value : shift(value, display.exponent - display.unit.exponent));
  if (NUMBER.test(plain)) return inSpec(Number(plain));
  const quantity = readQuantity(typed);
  // A bound without a unit, `超60`: its number is in the unit of the column. Anything else says its unit itself, or is said to be none.
  return quantity?.unit === "" && BOUNDS_OF_NUMBERS.has(quantity.bound) ? { value: inSpec(quantity.value), bound: quantity.bound } : typed;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CellFault({ zh: `这一格不是完整的JSON：${text}`, en: `This cell is not whole JSON: ${text}` });
  }
}

/** Whether a column holds words, so that 2023 in it is one. */
export function holdsWords(rows: readonly Row[], column: string): boolean {
  return rows.some((row) => typeof row[column] === "string");
}
