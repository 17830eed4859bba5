import { dayAt, readPeriod, type Period } from "../quantity/period.js";
import { isPlausible, isText, name, number, period, readingOf, text, type Column, type Columns, type Place } from "./column.js";
import type { RowBase } from "./check.js";
import { isNumberColumn } from "./intake.js";
import { shift } from "../quantity/decimal.js";
import type { Reading } from "./reading.js";
import type { Basis, Status } from "./vocabulary.js";

/** A column whose cells are all plain. */
interface PlainColumn {
  /** What a cell means. */
  readonly cell: (row: number) => unknown;
  /** Its numbers without anything around them. */
  readonly bare?: Float64Array;
}
type List = ArrayLike<unknown>;

/** Plain columns, and what their rows share. */
interface Table {
  readonly columns: Readonly<Record<string, PlainColumn>>;
  readonly place: Place;
  readonly length: number;
}

/** A row that knows its place, and asks its columns when it is asked: very many rows are then little more than their numbers. */
// eslint-disable-next-line no-restricted-syntax -- nothing but a prototype lets a million rows share what they answer
class LeanRow {
  readonly index: number;
  readonly #table: Table;
  static tableOf(row: object | undefined): Table | undefined {
    return row instanceof LeanRow ? row.#table : undefined;
  }
  constructor(index: number, table: Table) {
    this.index = index;
    this.#table = table;
  }
  get status(): Status {
    return this.#table.place.status;
  }
  get basis(): Basis | undefined {
    return this.#table.place.basis;
  }
  get source(): number | undefined {
    return this.#table.place.source;
  }
  cell(key: string): unknown {
    return this.#table.columns[key]?.cell(this.index);
  }
}

/** One class for the rows of tables with the same columns. */
const classes = new Map<string, typeof LeanRow>();

function classOf(keys: readonly string[]): typeof LeanRow {
  const known = classes.get(keys.join(" "));
  if (known) return known;
  const own = class extends LeanRow {};
  for (const key of keys) {
    Object.defineProperty(own.prototype, key, {
      get(this: LeanRow) {
        return this.cell(key);
      },
    });
  }
  classes.set(keys.join(" "), own);
  return own;
}

/** Whether the rows of a figure come from the same place, say equally much and differ in nothing but their cells. */
export function areLean(rows: readonly object[]): boolean {
  return LeanRow.tableOf(rows[0]) !== undefined;
}

/** Rows that stand for all as to where they come from and which columns they have: the first of those that differ in nothing but their cells. */
export function specimens<Row extends object>(rows: readonly Row[]): readonly Row[] {
  return areLean(rows) ? rows.slice(0, 1) : rows;
}

/** Of each row the value of a number in the base unit, or when a period begins, without anything around it; NaN where it is missing. Not to be written to. */
export function numbersOf(rows: readonly object[], key: string): Float64Array {
  const table = LeanRow.tableOf(rows[0]);
  const bare = table?.columns[key]?.bare;
  if (bare && rows.length === table.length) return bare;
  if (table && !table.columns[key]) return new Float64Array(rows.length).fill(NaN);
  const numbers = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] as { readonly index: number } & Readonly<Record<string, { readonly value?: number | null; readonly start?: number } | undefined>>;
    numbers[i] = (bare ? bare[row.index] : (row[key]?.value ?? row[key]?.start)) ?? NaN;
  }
  return numbers;
}

/** Rows of columns of one length, where every cell is plain and faultless; else nothing, and they are to be read one by one. */
export function leanRows(lists: readonly (readonly [key: string, values: List])[], columns: Columns, place: Place): RowBase[] | undefined {
  const plain: Record<string, PlainColumn> = {};
  for (const [key, values] of lists) {
    const column = columns[key] ?? OWN[key];
    const read = column && READERS.find(([one]) => one.read === column.read)?.[1](values, key, place);
    if (!read) return undefined;
    plain[key] = read;
  }
  const Row = classOf(Object.keys(plain));
  const length = lists[0]?.[1].length ?? 0;
  const table = { columns: plain, place, length };
  const rows = new Array<LeanRow>(length);
  for (let i = 0; i < length; i += 1) rows[i] = new Row(i, table);
  return rows;
}

/** Columns that any row may have and that change nothing of its numbers. */
const OWN: Columns = { id: name, period };

/** What reads a whole column of a kind, if it is plain. */
const READERS: readonly (readonly [Column<never, unknown>, (values: List, key: string, place: Place) => PlainColumn | undefined])[] = [
  [number, amounts],
  [period, periods],
  [text, words],
  [name, names],
];

function amounts(values: List, key: string, place: Place): PlainColumn | undefined {
  const unit = place.units?.[key] ?? place.unit;
  const mayLack = isNumberColumn(values);
  const all = new Float64Array(values.length);
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    // NaN is how a typed array says that a number is missing.
    if (value === null || (mayLack && Number.isNaN(value))) {
      all[i] = NaN;
      continue;
    }
    const amount = typeof value === "number" ? shift(value, unit.exponent) : NaN;
    if (!isPlausible(amount)) return undefined;
    all[i] = amount;
  }
  const cell = (row: number): Reading => {
    const amount = all[row] ?? NaN;
    return Number.isNaN(amount) ? readingOf(null, unit, "exact", place, key, row) : readingOf(amount, unit, place.bound ?? "exact", place, key, row);
  };
  return { cell, bare: all };
}

function periods(values: List): PlainColumn | undefined {
  const starts = daysOf(values);
  if (starts) return { cell: (row) => dayAt(starts[row] ?? 0), bare: starts };
  const known = new Map<unknown, Period>();
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    if (known.has(value)) continue;
    const read = typeof value === "string" || typeof value === "number" ? periodOf(value) : undefined;
    if (!read) return undefined;
    known.set(value, read);
  }
  return { cell: (row) => known.get(values[row]) };
}

const DAY = 86_400_000;

/** Whether a number in a column of periods is no year but, as many points are written, milliseconds UTC: large numbers, and whole days around 1970. */
export function isTime(value: number): boolean {
  return Math.abs(value) >= 1e9 ? Math.abs(value) <= 8e15 : value % DAY === 0;
}

/** What a cell of a column of periods means: there, a number may be milliseconds. */
function periodOf(value: string | number): Period | undefined {
  return typeof value === "number" && isTime(value) ? dayAt(value) : readPeriod(value);
}

/** The beginnings of days, where all cells are times. */
function daysOf(values: List): Float64Array | undefined {
  const starts = new Float64Array(values.length);
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    if (typeof value !== "number" || !isTime(value) || !dayAt(value)) return undefined;
    starts[i] = Math.floor(value / DAY) * DAY;
  }
  return starts;
}

function words(values: List): PlainColumn | undefined {
  let last: unknown;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    // Names stand in runs.
    if (value !== last && !isText(value)) return undefined;
    last = value;
  }
  return { cell: (row) => values[row] };
}

function names(values: List): PlainColumn | undefined {
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    if (typeof value !== "string" || value === "") return undefined;
  }
  return { cell: (row) => values[row] };
}
