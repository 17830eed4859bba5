import type { AnyChart } from "../../chart.js";
import { headings } from "../../locale/headings.js";
import { sameBase, readUnit, type Unit } from "../../quantity/unit.js";
import { isNumeric } from "../../schema/column.js";
import { nearest } from "../../schema/issue.js";
import { COMMON } from "../../schema/record.js";
import type { TableFile } from "../node/table.js";
import { choiceOf, isChoiceKey } from "./choices.js";
import { cellOf, headerOf, isMissing, type Header } from "./cells.js";
import { periodCell } from "./dates.js";
import { melt, type Melted } from "./melt.js";
import { CliError } from "./session.js";
import { hasTwoHeaderRows, headerHint, unitSaid, warningsOf } from "./table-signs.js";
import type { CliWords } from "./words.js";

/** A table to be drawn, and what the user said of it. */
export interface TableRequest {
  readonly chart: AnyChart;
  readonly table: TableFile;
  /** Column of the table for each column of the chart, as the user wrote it. */
  readonly fields: Readonly<Record<string, string>>;
  readonly unit: string | undefined;
  readonly words: CliWords;
}

/** The part of a spec that a table gives. */
export interface TableSpec {
  readonly spec: { readonly data: readonly object[]; readonly fields?: Readonly<Record<string, string>>; readonly unit?: string };
  /** Row number in the file of each datum. */
  readonly lines: readonly number[];
  /** What was understood without being said. */
  readonly notes: readonly string[];
  /** What is likely to be wrong in the figure though it can be drawn. */
  readonly warnings: readonly string[];
}

/**
 * Turns a table into rows: one row a datum, or, where the chart has periods and two or more headings are periods, one column a period.
 * Headings may carry their unit in brackets, and may be the chart's own words for its columns in Chinese or English.
 * @throws CliError for a named column that is not there, for a unit that contradicts its heading or another period's, and for a header of two rows.
 */
export function specOfTable(request: TableRequest): TableSpec {
  const { table, words } = request;
  const notes = [...(table.title === undefined ? [] : [words.skippedTitle(table.title)]), ...(table.below ?? []).map((text) => words.skippedBelow(text))];
  const headers = table.columns.map(headerOf);
  const named = matchHeadings(headers, namedFields(headers, request), request, notes);
  const melted = melt({ chart: request.chart, table, headers, mapping: named, words });
  if (melted) notes.push(words.melted(melted.periods.length, melted.periods[0] ?? "", melted.periods.at(-1) ?? ""));
  const source: Source = melted ?? { table, headers, mapping: named };
  refuseUnmapped(source.mapping, request);
  if (hasTwoHeaderRows(table) && [...source.mapping].some(([key, header]) => header === headers[0] && request.chart.row[key]?.required === true)) throw new CliError(1, words.headerOneRow.trim());
  const warnings = warningsOf(source, request);
  const unit = unitAbove(source, request, notes) ?? unitOf(source, request, notes);
  const fields = Object.fromEntries([...source.mapping].filter(([key, header]) => key !== header.written).map(([key, header]) => [key, header.written]));
  return {
    spec: { data: rowsOf(source, request, unit), ...(Object.keys(fields).length > 0 && { fields }), ...(unit !== undefined && { unit }) },
    lines: source.table.lines,
    notes,
    warnings,
  };
}

type Source = Pick<Melted, "table" | "headers" | "mapping"> & Partial<Melted>;
/** Heading for each column of the chart. */
type Mapping = ReadonlyMap<string, Header>;

/** What the user mapped with `--field`; a heading may be named with or without its unit. */
function namedFields(headers: readonly Header[], { chart, table, fields, words }: TableRequest): Map<string, Header> {
  const find = (column: string): Header => {
    const found = headers.find(({ written }) => written === column) ?? headers.find(({ bare }) => bare === column);
    if (found) return found;
    const names = headers.map(({ written }) => written);
    const near = nearest(column, [...names, ...headers.map(({ bare }) => bare)]) ?? names.find((name) => name.includes(column) || column.includes(name));
    throw new CliError(1, words.noColumn(column, near, names.join(" · ")) + headerHint(table, words));
  };
  const keys = [...new Set([...Object.keys(chart.row), ...COMMON])];
  const entries = Object.entries(fields).map(([key, column]): [string, Header] => {
    if (!keys.includes(key)) throw new CliError(1, words.noKey(key, nearest(key, keys), keys.join(" · ")));
    return [key, find(column)];
  });
  return new Map(entries);
}

/** Said once here, and not row by row by the check. */
function refuseUnmapped(mapping: Mapping, { chart, table, words }: TableRequest): void {
  const absent = Object.keys(chart.row).filter((key) => chart.row[key]?.required === true && !mapping.has(key));
  if (absent.length > 0) throw new CliError(1, words.unmapped(absent, table.columns.join(" · ")) + headerHint(table, words));
}

/** Headings that are a key of the chart, or its word for one, stand for it where the user named no other. */
function matchHeadings(headers: readonly Header[], named: Map<string, Header>, { chart, table, words }: TableRequest, notes: string[]): Map<string, Header> {
  const own = Object.keys(chart.row);
  for (const key of new Set([...own, ...COMMON])) {
    const free = headers.filter((header) => ![...named.values()].includes(header));
    if (named.has(key)) continue;
    const exact = free.find(({ bare }) => bare === key);
    const says = (header: Header): boolean => !isChoiceKey(key) || table.rows.some((row) => choiceOf(key, row[headers.indexOf(header)] ?? "") !== undefined);
    const said = own.includes(key) || key === "unit" || isChoiceKey(key) ? free.find((header) => headingsOf(key).includes(header.bare.toLowerCase()) && says(header)) : undefined;
    if (exact) named.set(key, exact);
    else if (said) {
      named.set(key, said);
      notes.push(words.matched(said.written, key));
    }
  }
  return named;
}

function headingsOf(key: string): string[] {
  return (headings[key] ?? []).map((word) => word.toLowerCase());
}

function isNumber(chart: AnyChart, key: string): boolean {
  const column = chart.row[key];
  return column !== undefined && isNumeric(column);
}

/** The unit of the figure: as given, else of the first column of amounts whose heading has one; of a rate only where it is the first. */
function unitOf({ mapping, unitFrom }: Source, { chart, unit, words }: TableRequest, notes: string[]): string | undefined {
  const numbers = Object.keys(chart.row).flatMap((key) => (isNumber(chart, key) ? (mapping.get(key) ?? []) : []));
  const header = numbers.find((one) => one.unit && one.unit.kind !== "rate") ?? numbers[0];
  if (!header?.unit || header.unitText === undefined) return unit;
  const heading = header.written === mapping.get("value")?.written ? (unitFrom ?? header.written) : header.written;
  if (unit === undefined) {
    notes.push(words.unitFromHeader(header.unitText, heading));
    return header.unitText;
  }
  const given = readUnit(unit);
  if (given && !sameUnit(given, header.unit)) throw new CliError(1, words.unitDiffers(heading, header.unitText, unit));
  return unit;
}

/** The unit that stands above the header, or in its corner, for amounts whose own heading has none. */
function unitAbove({ table, mapping }: Source, { chart, unit: given, words }: TableRequest, notes: string[]): string | undefined {
  const amounts = Object.keys(chart.row).filter((key) => key !== "change" && isNumber(chart, key));
  const unit = given === undefined && amounts.some((key) => mapping.has(key) && !mapping.get(key)?.unit) ? unitSaid(table) : undefined;
  if (unit !== undefined) notes.push(words.unitFromTitle(unit));
  return unit;
}

function sameUnit(a: Unit, b: Unit): boolean {
  return sameBase(a, b) && a.exponent === b.exponent;
}

function rowsOf({ table, headers, mapping }: Source, { chart, words }: TableRequest, figureUnit: string | undefined): object[] {
  const unit = figureUnit === undefined ? undefined : readUnit(figureUnit);
  const readers = headers.map((header) => {
    const key = [...mapping].find(([, one]) => one === header)?.[0];
    const kind = key === undefined ? "text" : (chart.row[key]?.kind ?? (["id", "source", "note"].includes(key) ? "text" : key === "period" ? key : "choice"));
    // A column in another unit than the figure's says so in each of its numbers.
    const own = key !== undefined && isNumber(chart, key) && header.unit && !(unit && sameUnit(unit, header.unit)) ? header.unitText : undefined;
    return (cell: string): unknown => {
      if (isChoiceKey(key)) return isMissing(cell) ? undefined : (choiceOf(key, cell) ?? cell);
      const bare = cellOf(kind === "period" ? periodCell(cell, words) : cell, kind);
      const value = typeof bare === "number" && header.unit?.kind === "rate" ? `${cell}${header.unitText ?? ""}` : bare;
      return own === undefined || isMissing(cell) ? value : { value, unit: own };
    };
  });
  const entries = (row: readonly string[]): [string, unknown][] => headers.map((header, i) => [header.written, readers[i]?.(row[i] ?? "")]);
  return table.rows.map((row) => Object.fromEntries(entries(row).filter(([, value]) => value !== undefined)));
}
