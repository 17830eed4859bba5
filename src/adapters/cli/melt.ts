import type { AnyChart } from "../../chart.js";
import { sameBase } from "../../quantity/unit.js";
import type { TableFile } from "../node/table.js";
import type { Header } from "./cells.js";
import { isExcelDate, periodHeading, type PeriodHeading } from "./dates.js";
import { CliError } from "./session.js";
import type { CliWords } from "./words.js";

/** A table with what its headings were found to mean. */
interface Wide {
  readonly chart: AnyChart;
  readonly table: TableFile;
  readonly headers: readonly Header[];
  readonly mapping: ReadonlyMap<string, Header>;
  readonly words: CliWords;
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

/** A heading that becomes rows, and where it stands. */
interface Across extends PeriodHeading {
  readonly header: Header;
  readonly i: number;
}

/**
 * One column a period becomes one row a period: columns `period` and `value` (and `status`, where a heading says 预测 or E), every other column repeated, and
 * the first free column of words as `series` or `label`. `undefined` where the chart has no periods, the user named `period` or `value`, or fewer than two
 * free headings are periods.
 * @throws CliError where the headings of two periods differ in unit, or are what Excel left of dates.
 */
export function melt({ chart, table, headers, mapping, words }: Wide): Melted | undefined {
  if (!chart.row.period || !chart.row.value || mapping.has("period") || mapping.has("value")) return undefined;
  const across = acrossOf({ headers, mapping, words });
  if (across.length < 2) return undefined;
  const kept = headers.map((header, i) => ({ header, i })).filter(({ i }) => !across.some((one) => one.i === i));
  const others = kept.map(({ header }) => header);
  const sure = across.some(({ status }) => status !== undefined) ? [plain("status", others)] : [];
  const period = plain("period", others);
  const value = { ...plain("value", others), ...unitOf(across, words) };
  const rows = table.rows.flatMap((row) => across.map((one) => [...kept.map(({ i }) => row[i] ?? ""), one.period, row[one.i] ?? "", ...sure.map(() => one.status ?? "")]));
  const newHeaders = [...others, period, value, ...sure];
  const named: [string, Header][] = [["period", period], ["value", value], ...sure.map((header): [string, Header] => ["status", header])];
  return {
    table: { ...table, columns: newHeaders.map(({ written }) => written), rows, lines: table.lines.flatMap((line) => across.map(() => line)) },
    headers: newHeaders,
    mapping: new Map([...mapping, ...memberOf(chart, others, mapping), ...named]),
    unitFrom: across[0]?.header.written ?? "",
    periods: across.map(({ header }) => header.bare),
  };
}

function acrossOf({ headers, mapping, words }: Pick<Wide, "headers" | "mapping" | "words">): Across[] {
  const used = new Set(mapping.values());
  return headers.flatMap((header, i): Across[] => {
    if (used.has(header)) return [];
    if (isExcelDate(header.bare)) throw new CliError(1, words.excelDate(header.bare));
    const read = periodHeading(header.bare);
    return read ? [{ header, i, ...read }] : [];
  });
}

/** A heading of our own that no other has. */
function plain(name: string, taken: readonly Header[]): Header {
  const written = taken.some((header) => header.written === name) ? plain(`_${name}`, taken).written : name;
  return { written, bare: written, unitText: undefined, unit: undefined };
}

/**
 * The unit that every heading of a period has.
 * @throws CliError for two that differ: their numbers would stand side by side as if they were alike.
 */
function unitOf(across: readonly Across[], words: CliWords): Partial<Header> {
  const [first] = across.map(({ header }) => header);
  const other = across.find(({ header: { unit } }) => (first?.unit && unit ? !(sameBase(first.unit, unit) && first.unit.exponent === unit.exponent) : first?.unit !== unit));
  if (first && other) throw new CliError(1, words.unitsAcross(first.written, other.header.written));
  return first?.unitText === undefined ? {} : { unitText: first.unitText, unit: first.unit };
}

/** What each row of the wide table is about. */
function memberOf(chart: AnyChart, kept: readonly Header[], mapping: ReadonlyMap<string, Header>): [string, Header][] {
  const key = ["series", "label"].find((name) => chart.row[name] !== undefined);
  const free = kept.find((header) => ![...mapping.values()].includes(header));
  return key === undefined || free === undefined || mapping.has(key) ? [] : [[key, free]];
}
