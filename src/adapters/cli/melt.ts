import type { AnyChart } from "../../chart.js";
import { readPeriod } from "../../quantity/period.js";
import type { TableFile } from "../node/table.js";
import type { Header } from "./cells.js";

/** A table with what its headings were found to mean. */
export interface Wide {
  readonly chart: AnyChart;
  readonly table: TableFile;
  readonly headers: readonly Header[];
  readonly mapping: ReadonlyMap<string, Header>;
}

/** The same table with one row a datum. */
export interface Melted {
  readonly table: TableFile;
  readonly headers: readonly Header[];
  readonly mapping: ReadonlyMap<string, Header>;
  /** The first heading that became rows, as written. */
  readonly unitFrom: string;
  /** The headings that became rows. */
  readonly periods: readonly string[];
}

/**
 * One column a period becomes one row a period: columns `period` and `value`, every other column repeated, and the first free column of words as `series`
 * or `label`. `undefined` where the chart has no periods, the user named `period` or `value`, or fewer than two free headings are periods.
 */
export function melt({ chart, table, headers, mapping }: Wide): Melted | undefined {
  if (!chart.row.period || !chart.row.value || mapping.has("period") || mapping.has("value")) return undefined;
  const used = new Set(mapping.values());
  const across = headers.map((header, i) => ({ header, i })).filter(({ header }) => !used.has(header) && readPeriod(header.bare) !== undefined);
  if (across.length < 2) return undefined;
  const kept = headers.map((header, i) => ({ header, i })).filter(({ i }) => !across.some((one) => one.i === i));
  const period = plain("period", kept.map(({ header }) => header));
  const value = { ...plain("value", kept.map(({ header }) => header)), ...unitOf(across.map(({ header }) => header)) };
  const rows = table.rows.flatMap((row) => across.map(({ header, i }) => [...kept.map((one) => row[one.i] ?? ""), header.bare, row[i] ?? ""]));
  const newHeaders = [...kept.map(({ header }) => header), period, value];
  return {
    table: { ...table, columns: newHeaders.map(({ written }) => written), rows, lines: table.lines.flatMap((line) => across.map(() => line)) },
    headers: newHeaders,
    mapping: new Map([...mapping, ...memberOf(chart, kept.map(({ header }) => header), mapping), ["period", period], ["value", value]]),
    unitFrom: across[0]?.header.written ?? "",
    periods: across.map(({ header }) => header.bare),
  };
}

/** A heading of our own that no other has. */
function plain(name: string, taken: readonly Header[]): Header {
  const written = taken.some((header) => header.written === name) ? plain(`_${name}`, taken).written : name;
  return { written, bare: written, unitText: undefined, unit: undefined };
}

/** The unit that every heading of a period has. */
function unitOf(headers: readonly Header[]): Partial<Header> {
  const [first] = headers;
  return first?.unitText !== undefined && headers.every(({ unitText }) => unitText === first.unitText) ? { unitText: first.unitText, unit: first.unit } : {};
}

/** What each row of the wide table is about. */
function memberOf(chart: AnyChart, kept: readonly Header[], mapping: ReadonlyMap<string, Header>): [string, Header][] {
  const key = ["series", "label"].find((name) => chart.row[name] !== undefined);
  const free = kept.find((header) => ![...mapping.values()].includes(header));
  return key === undefined || free === undefined || mapping.has(key) ? [] : [[key, free]];
}
