import { charts } from "../../src/index.js";
import { displayFor, unitText, type Display } from "../../src/quantity/display.js";
import { shift } from "../../src/quantity/decimal.js";
import { readUnit } from "../../src/quantity/unit.js";
import { isNumeric } from "../../src/schema/column.js";
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

const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null && !Array.isArray(value);

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

/** Whether a column holds words, so that 2023 in it is one. */
export function holdsWords(rows: readonly Row[], column: string): boolean {
  return rows.some((row) => typeof row[column] === "string");
}
