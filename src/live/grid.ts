import type { Figure } from "../chart.js";
import { toTable, type TableColumn } from "../figure/table.js";
import type { Locale } from "../locale/index.js";
import { entriesOf } from "../provenance/readings.js";
import { decimals, denoise } from "../quantity/decimal.js";
import { formatIn } from "../quantity/format.js";
import { PLAIN } from "../quantity/unit.js";
import { isNumeric } from "../schema/column.js";

type Cell = string | number | null;
type Value = number | string | undefined;

/** A column as a reader meets it: what names a row comes first, its id last. */
export interface GridColumn extends TableColumn {
  /** Its place in `toTable`. */
  readonly index: number;
  readonly numeric: boolean;
  /** Most digits behind the point in one of its cells. */
  readonly decimals: number;
}

/** The table of a figure as it is shown: `row` is always the place of a row in `toTable`. */
export interface Grid {
  readonly caption: string;
  readonly columns: readonly GridColumn[];
  readonly count: number;
  readonly cell: (row: number, column: GridColumn) => Cell;
  readonly text: (row: number, column: GridColumn) => string;
  /** The column that names a row. */
  readonly nameOf: (row: number) => GridColumn | undefined;
  /** Rows in the order of a column; what is missing comes last, whichever way. */
  readonly sorted: (column: GridColumn | undefined, descending: boolean) => number[];
}

/** Numbers as the figure prints them, but with all their digits: a table is where one looks them up. */
export function gridOf(figure: Figure, locale: Locale): Grid {
  const table = toTable(figure, { locale });
  const entries = entriesOf(figure.spec, figure.chart);
  const cellAt = (row: number, index: number): Cell => table.rows[row]?.[index] ?? null;
  const names = namesOf(figure);
  // Ids are for machines, and stand at the end.
  const rank = ({ key }: TableColumn): number => (key === "id" ? Infinity : names.includes(key) ? names.indexOf(key) : names.length);
  const columns = table.columns
    .map((column, index) => ({ ...column, index, ...numbersIn(table.rows, index) }))
    .sort((a, b) => rank(a) - rank(b));
  const speaks = (row: number, { index, numeric }: GridColumn): boolean => !numeric && cellAt(row, index) !== "";
  // A target or a node has no cell in the columns that name rows of data.
  const naming = [...columns.filter(({ key }) => names.includes(key)), ...columns.filter(({ key }) => key === "label" || key === "text"), ...columns.filter(({ key }) => key !== "list")];
  const valueOf = (row: number, { key, index }: GridColumn): Value => {
    const cell = cellAt(row, index);
    if (cell === null || cell === "") return undefined;
    const written = entries[row]?.record[key];
    if (typeof cell === "number") return isValued(written) ? written.value : cell;
    return isSpan(written) ? written.start : cell;
  };
  const collator = new Intl.Collator(locale.lang, { numeric: true });
  const compare = (a: Value, b: Value): number => {
    if (typeof a === "string" && typeof b === "string") return collator.compare(a, b);
    return typeof a === typeof b ? Number(a) - Number(b) : typeof a === "number" ? -1 : 1;
  };
  return {
    caption: table.caption,
    columns,
    count: table.rows.length,
    cell: (row, { index }) => cellAt(row, index),
    text: (row, { index }) => wordsOf(cellAt(row, index), locale),
    nameOf: (row) => naming.find((column) => speaks(row, column)),
    sorted: (column, descending) => {
      const rows = table.rows.map((_, row) => row);
      if (!column) return rows;
      const values = rows.map((row) => valueOf(row, column));
      const known = rows.filter((row) => values[row] !== undefined);
      known.sort((a, b) => compare(values[a], values[b]) * (descending ? -1 : 1));
      return [...known, ...rows.filter((row) => values[row] === undefined)];
    },
  };
}

/** Columns that tell one row from another, what they begin with first. */
function namesOf({ chart }: Figure): string[] {
  const needed = Object.entries(chart.row).filter(([, column]) => column.required && !isNumeric(column)).map(([key]) => key);
  return [...new Set(["label", ...needed, "series", "period"])].filter((key) => key in chart.row);
}

function numbersIn(rows: readonly (readonly Cell[])[], index: number): Pick<GridColumn, "numeric" | "decimals"> {
  let [numeric, most] = [false, 0];
  for (const row of rows) {
    const cell = row[index];
    if (cell === null) numeric = true;
    if (typeof cell !== "number") continue;
    numeric = true;
    most = Math.max(most, decimals(denoise(cell)));
  }
  return { numeric, decimals: most };
}

function wordsOf(cell: Cell, { style, words }: Locale): string {
  if (cell === null) return words.notDisclosed;
  return typeof cell === "string" ? cell : formatIn(cell, { unit: PLAIN, exponent: 0 }, style, { decimals: Infinity });
}

function isValued(written: unknown): written is { readonly value: number } {
  return typeof written === "object" && written !== null && "value" in written && typeof written.value === "number";
}

function isSpan(written: unknown): written is { readonly start: number } {
  return typeof written === "object" && written !== null && "start" in written && typeof written.start === "number";
}
