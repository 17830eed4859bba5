import { csvFormatRow } from "d3-dsv";
import type { Figure } from "../chart.js";
import type { Locale } from "../locale/index.js";
import { toTable } from "./table.js";

/** Starts that a spreadsheet takes for a formula, full-width forms too (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * The table of a figure as CSV, RFC 4180. Text that a spreadsheet would run is kept text by a `'` before it; numbers are bare; a missing number is empty.
 * @param options.locale as for `toSVG`. Default: the spec's, else `zh`.
 * @param options.bom put U+FEFF first, so that Excel reads Chinese; default false.
 * @throws RangeError for a language that is not there, TypeError for what is no figure.
 */
export function toCSV(figure: Figure, options: { readonly locale?: string | Locale | undefined; readonly bom?: boolean | undefined } = {}): string {
  const { columns, rows } = toTable(figure, options);
  const cells = [columns.map(({ label }) => safe(label)), ...rows.map((row) => row.map(safe))];
  return (options.bom ? "\uFEFF" : "") + cells.map((row) => `${csvFormatRow(row)}\r\n`).join("");
}

function safe(cell: string | number | null): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  return FORMULA.test(cell) ? `'${cell}` : cell;
}
