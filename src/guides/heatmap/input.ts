import type { Naming } from "../../layout/label.js";
import type { MatrixCell, MatrixInput, MatrixName, MatrixTotal } from "../../layout/heatmap/matrix.js";
import { isAmount, stepAt, type Shades } from "../../layout/shades.js";
import { heatmapWords } from "../../locale/heatmap.js";
import { say, type Locale } from "../../locale/index.js";
import { shadeWords } from "../../locale/shades.js";
import { sum } from "../../quantity/decimal.js";
import { bounded, formatIn, withUnit, type Display } from "../../quantity/display.js";
import type { Member } from "../../scene/mark.js";
import type { Checked, RowBase } from "../../schema/check.js";
import { isKnown, type Known, type Reading } from "../../schema/reading.js";
import { nameKey, type Text } from "../../schema/vocabulary.js";
import { totalOf, type Total } from "./totals.js";
import { hasZeroMark, linesOf, shadesFor, type ShadeOptions } from "../shades-input.js";
import { ordered } from "../order.js";
import { displayOf, periodWords, sentence, spokenReading } from "../words.js";

interface HeatRow extends RowBase {
  readonly row: Text;
  readonly column: Text;
  readonly value: Reading;
}

export interface HeatSpec extends Checked<HeatRow>, ShadeOptions {
  readonly totals?: "both" | "rows" | "columns" | "none" | undefined;
  readonly columnSort?: "given" | "value" | "label" | undefined;
}

/** A row or a column. */
interface Line {
  readonly key: string;
  readonly label: string;
  readonly names: readonly string[];
}

/** What the cells of one figure share. */
export interface HeatSetting {
  readonly spec: HeatSpec;
  readonly locale: Locale;
  readonly display: Display;
  readonly shades: Shades;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  readonly at: (row: Line, column: Line) => HeatRow | undefined;
  readonly footnote: (source: number | undefined) => string;
  readonly neverNegative: boolean;
}

/** What makes two rows one cell. */
export const cellKey = ({ row, column }: Pick<HeatRow, "row" | "column">): string => JSON.stringify([nameKey(row), nameKey(column)]);

/** Whether numbers of this kind can be added: rates, indices and years cannot. */
export function addsUp({ data }: HeatSpec): boolean {
  const unit = (data.find(({ value }) => isKnown(value)) ?? data[0])?.value.unit;
  return unit !== undefined && isAmount(unit);
}

/** Which totals are printed. */
export function totalsOf(spec: HeatSpec): { readonly rows: boolean; readonly columns: boolean } {
  const wanted = spec.totals ?? "both";
  const sums = addsUp(spec);
  return { rows: sums && (wanted === "both" || wanted === "rows"), columns: sums && (wanted === "both" || wanted === "columns") };
}

export function heatSetting(spec: HeatSpec, locale: Locale, footnote: HeatSetting["footnote"], domain?: readonly [number, number]): HeatSetting {
  const readings = spec.data.map(({ value }) => value);
  const display = displayOf(readings, locale);
  const shades = shadesFor(spec, readings, display, "smooth", domain);
  const found = new Map(spec.data.map((one) => [cellKey(one), one]));
  const at = (row: Line, column: Line): HeatRow | undefined => found.get(JSON.stringify([row.key, column.key]));
  const neverNegative = readings.every((reading) => !isKnown(reading) || reading.value >= 0);
  const order = (field: "row" | "column", sort: HeatSpec["sort"]): Line[] => {
    const lines = linesOfField(spec.data, field, locale);
    return sort === undefined || sort === "given" ? lines : ordered(lines.map((line) => ({ ...line, value: rankOf(spec, spec.data.filter((one) => nameKey(one[field]) === line.key)) })), sort);
  };
  const setting = { spec, locale, display, shades, rows: order("row", spec.sort), columns: order("column", spec.columnSort), at, footnote, neverNegative };
  const sums = addsUp(spec) ? [...setting.rows.map((row) => rowTotal(row, setting)), ...setting.columns.map((column) => columnTotal(column, setting)), grandTotal(setting)] : [];
  return { ...setting, display: displayOf(readings, locale, sums.flatMap(({ value }) => value ?? [])) };
}

function linesOfField(data: readonly HeatRow[], field: "row" | "column", locale: Locale): Line[] {
  const found = new Map<string, Text>();
  for (const one of data) if (!found.has(nameKey(one[field]))) found.set(nameKey(one[field]), one[field]);
  return [...found].map(([key, name]) => ({ key, label: say(name, locale), names: typeof name === "string" ? [name] : Object.values(name) }));
}

/** By what lines are sorted: what they add up to, or their mean where nothing can be added. */
function rankOf(spec: HeatSpec, rows: readonly HeatRow[]): number | undefined {
  const known = rows.flatMap(({ value }) => (isKnown(value) ? [value.value] : []));
  if (known.length === 0) return undefined;
  const total = sum(known);
  return addsUp(spec) ? total : total / known.length;
}

export function matrixOf(setting: HeatSetting): MatrixInput {
  const { rows, columns, locale, spec } = setting;
  const totals = totalsOf(spec);
  const printed = (lines: readonly Line[], total: (line: Line) => Total): MatrixTotal[] => lines.map((line) => totalWords(heatmapWords[locale.style].totalOf(line.label), total(line), setting));
  const sources = sourceMarks(setting);
  return {
    // With totals over the rows, a row that is hidden would change what they say.
    rows: rows.map((line) => nameOf(line, sources.get(line.key) ?? "", { member: memberOf(line), toggles: !totals.columns && rows.length > 1 }, spec)),
    columns: columns.map((line) => nameOf(line, "", {}, spec)),
    cells: rows.map((row) => columns.map((column) => cellOf(row, column, setting))),
    // A single line is its own total.
    rowTotals: totals.rows && columns.length > 1 ? printed(rows, (row) => rowTotal(row, setting)) : undefined,
    columnTotals: totals.columns && rows.length > 1 ? printed(columns, (column) => columnTotal(column, setting)) : undefined,
    grand: totals.rows && totals.columns && rows.length > 1 && columns.length > 1 ? totalWords(heatmapWords[locale.style].grand, grandTotal(setting), setting) : undefined,
    total: heatmapWords[locale.style].total,
  };
}

export const rowTotal = (row: Line, { columns, at, neverNegative }: HeatSetting): Total => totalOf(columns.map((column) => at(row, column)?.value), neverNegative);
export const columnTotal = (column: Line, { rows, at, neverNegative }: HeatSetting): Total => totalOf(rows.map((row) => at(row, column)?.value), neverNegative);
export const grandTotal = ({ rows, columns, at, neverNegative }: HeatSetting): Total => totalOf(rows.flatMap((row) => columns.map((column) => at(row, column)?.value)), neverNegative);

/** Marks of the sources of a row, where the figure has more than one. */
function sourceMarks({ spec, footnote }: HeatSetting): Map<string, string> {
  const marks = new Map<string, Set<string>>();
  for (const { row, value } of spec.data) marks.set(nameKey(row), (marks.get(nameKey(row)) ?? new Set()).add(footnote(value.source)));
  return new Map([...marks].map(([key, set]) => [key, [...set].join("")]));
}

const memberOf = ({ key }: Line): Member => ({ field: "row", value: key });

function nameOf({ key, label, names }: Line, mark: string, naming: Naming, { highlight = [] }: HeatSpec): MatrixName {
  return { key, label: label + mark, naming, strong: highlight.some((one) => names.includes(one)) };
}

function cellOf(row: Line, column: Line, setting: HeatSetting): MatrixCell {
  const { at, locale, display, shades } = setting;
  const one = at(row, column);
  const name = heatmapWords[locale.style].cell(row.label, column.label) + locale.words.colon;
  const reading = one?.value;
  const own = { key: one?.id ?? JSON.stringify([row.key, column.key]), series: row.label, member: memberOf(row) };
  if (!one || !isKnown(reading)) {
    const spoken = name + (one ? locale.words.notDisclosed : shadeWords[locale.style].notListed);
    return { ...own, row: one?.index, text: "", spoken, step: undefined, zero: false, certainty: { status: "actual", basis: undefined, bound: "exact" } };
  }
  return {
    ...own, row: one.index, text: bounded(formatIn(reading.value, display, locale.style, { near: linesOf(shades) }), reading.bound, locale.style), certainty: reading, step: stepAt(shades, reading.value), zero: hasZeroMark(shades) && reading.value === 0,
    spoken: sentence(locale, [name + spokenCell(reading, setting), periodWords(one.period, locale)]),
  };
}

/** A number as it is said. What the figure's badge says of every cell need not be said in each. */
export function spokenCell(reading: Known, { locale, display, shades, spec }: HeatSetting): string {
  const plain = spec.basis === "illustrative" && reading.basis === "illustrative" ? { ...reading, basis: undefined } : reading;
  return spokenReading(plain, display, locale, { near: linesOf(shades) });
}

/** A sum as it is said, with the status of its least sure part. */
export function totalText({ value, bound, status }: Total, { display, locale }: HeatSetting): string {
  const amount = bounded(withUnit(value ?? 0, display, locale.style), bound, locale.style);
  return status === "actual" ? amount : amount + locale.words.brackets.join(locale.words.status[status]);
}

function totalWords(name: string, total: Total, setting: HeatSetting): MatrixTotal {
  const { locale, display } = setting;
  const { value, bound, missing } = total;
  const said = heatmapWords[locale.style];
  const { colon } = locale.words;
  const lacking = missing > 0 ? said.lacking(missing) : "";
  if (value === undefined) return { text: "–", spoken: sentence(locale, [name + colon + said.noTotal, lacking]) };
  return { text: bounded(formatIn(value, display, locale.style), bound, locale.style), spoken: sentence(locale, [name + colon + totalText(total, setting), lacking]) };
}
