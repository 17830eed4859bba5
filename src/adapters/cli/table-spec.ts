import type { AnyChart } from "../../chart.js";
import { en, zh } from "../../locale/index.js";
import { sameBase, readUnit, type Unit } from "../../quantity/unit.js";
import { isNumeric } from "../../schema/column.js";
import { nearest } from "../../schema/issue.js";
import { COMMON } from "../../schema/record.js";
import type { TableFile } from "../node/table.js";
import { cellOf, headerOf, isMissing, type Header } from "./cells.js";
import { melt, type Melted } from "./melt.js";
import { CliError } from "./session.js";
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
}

/**
 * Turns a table into rows: one row a datum, or, where the chart has periods and two or more headings are periods, one column a period.
 * Headings may carry their unit in brackets, and may be the chart's own words for its columns in Chinese or English.
 * @throws CliError for a named column that is not there, and for a unit that contradicts its heading.
 */
export function specOfTable(request: TableRequest): TableSpec {
  const { table, words } = request;
  const notes = table.title === undefined ? [] : [words.skippedTitle(table.title)];
  const headers = table.columns.map(headerOf);
  const named = matchHeadings(headers, namedFields(headers, request), request, notes);
  const melted = melt({ chart: request.chart, table, headers, mapping: named });
  if (melted) notes.push(words.melted(melted.periods.length, melted.periods[0] ?? "", melted.periods.at(-1) ?? ""));
  const source: Source = melted ?? { table, headers, mapping: named };
  refuseUnmapped(source.mapping, request);
  const unit = unitOf(source, request, notes);
  const fields = Object.fromEntries([...source.mapping].filter(([key, header]) => key !== header.written).map(([key, header]) => [key, header.written]));
  return {
    spec: { data: rowsOf(source, request.chart, unit), ...(Object.keys(fields).length > 0 && { fields }), ...(unit !== undefined && { unit }) },
    lines: source.table.lines,
    notes,
  };
}

type Source = Pick<Melted, "table" | "headers" | "mapping"> & Partial<Melted>;
/** Heading for each column of the chart. */
export type Mapping = ReadonlyMap<string, Header>;

/** What the user mapped with `--field`; a heading may be named with or without its unit. */
function namedFields(headers: readonly Header[], { chart, fields, words }: TableRequest): Map<string, Header> {
  const find = (column: string): Header => {
    const found = headers.find(({ written }) => written === column) ?? headers.find(({ bare }) => bare === column);
    if (found) return found;
    const names = headers.map(({ written }) => written);
    const near = nearest(column, [...names, ...headers.map(({ bare }) => bare)]) ?? names.find((name) => name.includes(column) || column.includes(name));
    throw new CliError(1, words.noColumn(column, near, names.join(" · ")));
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
  if (absent.length > 0) throw new CliError(1, words.unmapped(absent, table.columns.join(" · ")));
}

/** Headings that are a key of the chart, or its word for one, stand for it where the user named no other. */
function matchHeadings(headers: readonly Header[], named: Map<string, Header>, { chart, words }: TableRequest, notes: string[]): Map<string, Header> {
  const own = Object.keys(chart.row);
  for (const key of new Set([...own, ...COMMON])) {
    const free = headers.filter((header) => ![...named.values()].includes(header));
    if (named.has(key)) continue;
    const exact = free.find(({ bare }) => bare === key);
    const said = own.includes(key) || key === "unit" ? free.find(({ bare }) => headings(key).includes(bare.toLowerCase())) : undefined;
    if (exact) named.set(key, exact);
    else if (said) {
      named.set(key, said);
      notes.push(words.matched(said.written, key));
    }
  }
  return named;
}

function headings(key: string): string[] {
  return [zh, en].flatMap(({ words }) => words.columns[key]?.toLowerCase() ?? []);
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

function sameUnit(a: Unit, b: Unit): boolean {
  return sameBase(a, b) && a.exponent === b.exponent;
}

function rowsOf({ table, headers, mapping }: Source, chart: AnyChart, figureUnit: string | undefined): object[] {
  const unit = figureUnit === undefined ? undefined : readUnit(figureUnit);
  const readers = headers.map((header) => {
    const key = [...mapping].find(([, one]) => one === header)?.[0];
    const kind = key === undefined ? "text" : (chart.row[key]?.kind ?? (["id", "source", "note"].includes(key) ? "text" : "choice"));
    // A column in another unit than the figure's says so in each of its numbers.
    const own = key !== undefined && isNumber(chart, key) && header.unit && !(unit && sameUnit(unit, header.unit)) ? header.unitText : undefined;
    return (cell: string): unknown => {
      const bare = cellOf(cell, kind);
      const value = typeof bare === "number" && header.unit?.kind === "rate" ? `${cell}${header.unitText ?? ""}` : bare;
      return own === undefined || isMissing(cell) ? value : { value, unit: own };
    };
  });
  return table.rows.map((row) => Object.fromEntries(headers.map((header, i) => [header.written, readers[i]?.(row[i] ?? "")])));
}
