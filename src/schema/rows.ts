import { name, override, period, text, type Columns, type Place } from "./column.js";
import type { RowBase } from "./check.js";
import { isNumberColumn, isRecord, LIMITS } from "./intake.js";
import { nearest, shown, type IssueCode } from "./issue.js";
import { isTime, leanRows } from "./lean.js";
import { COMMON, readColumn } from "./record.js";

type Values = Readonly<Record<string, unknown>>;
/** The chart's name of each column, and the user's. */
type Wanted = readonly (readonly [key: string, written: string])[];

/** Reads `data`, as rows or as columns, through `fields`. Unused columns are ignored. */
export function readRows(input: Values, columns: Columns, place: Place): RowBase[] {
  const fields = readFields(input.fields, columns, place);
  const { data } = input;
  if (data === undefined) {
    place.report({ path: [], code: "missing", expected: "data" });
    return [];
  }
  const wanted: Wanted = [...new Set([...Object.keys(columns), ...COMMON])].map((key) => [key, fields.get(key) ?? key]);
  if (isRecord(data)) {
    const lean = leanColumns(data, columns, wanted, place);
    if (lean) return lean;
  }
  const rows = Array.isArray(data) ? (data as unknown[]) : isRecord(data) ? fromColumns(data, columns, wanted, place) : undefined;
  if (!rows) {
    place.report({ path: ["data"], code: "wrong-type", expected: "[…]", received: shown(data) });
    return [];
  }
  if (rows.length > LIMITS.rows) place.report({ path: ["data"], code: "too-large", expected: String(LIMITS.rows), received: String(rows.length) });
  const here = Array.isArray(data) ? present(rows, fields, wanted, place) : wanted;
  const inherited = here.filter(([key]) => INHERITED.includes(key));
  return rows.slice(0, LIMITS.rows).map((row, index) => readRow(row, index, { wanted: here, inherited, columns, place }));
}

/** The columns to read: one that `fields` names and no row has is reported once, and not looked for in every row. */
function present(rows: readonly unknown[], fields: ReadonlyMap<string, string>, wanted: Wanted, place: Place): Wanted {
  const records = rows.filter(isRecord);
  const absent = new Set([...fields].filter(([, column]) => records.length > 0 && !records.some((record) => record[column] !== undefined)).map(([key]) => key));
  for (const key of absent) {
    const column = fields.get(key) ?? key;
    place.report({ path: ["fields", key], code: "unknown-reference", received: shown(column), suggestion: nearest(column, Object.keys(records[0] ?? {})) });
  }
  return wanted.filter(([key]) => !absent.has(key));
}

function readFields(fields: unknown, columns: Columns, place: Place): Map<string, string> {
  const known = [...new Set([...Object.keys(columns), ...COMMON])];
  const result = new Map<string, string>();
  if (fields === undefined) return result;
  if (!isRecord(fields)) {
    place.report({ path: ["fields"], code: "wrong-type", expected: "{ value: … }", received: shown(fields) });
    return result;
  }
  for (const [key, column] of Object.entries(fields)) {
    if (!known.includes(key)) place.report({ path: ["fields", key], code: "unknown-key", received: shown(column), suggestion: nearest(key, known) });
    else if (typeof column === "string") result.set(key, column);
    else place.report({ path: ["fields", key], code: "wrong-type", expected: "text", received: shown(column) });
  }
  return result;
}

/** Columns of one length, none of which is missing or changes what numbers inherit, as rows that need no reading one by one. */
function leanColumns(data: Values, columns: Columns, wanted: Wanted, place: Place): RowBase[] | undefined {
  const given = wanted.filter(([, written]) => data[written] !== undefined);
  const lists = given.flatMap(([key, written]): (readonly [string, ArrayLike<unknown>])[] => (isColumn(data[written]) && !INHERITED.includes(key) ? [[key, data[written] as ArrayLike<unknown>]] : []));
  const length = lists[0]?.[1].length ?? 0;
  const isEven = lists.length === given.length && length > 0 && length <= LIMITS.rows && lists.every(([, values]) => values.length === length);
  const isWhole = wanted.every(([key, written]) => columns[key]?.required !== true || data[written] !== undefined);
  return isEven && isWhole ? leanRows(lists, columns, place) : undefined;
}

/** Columns as rows; what is no column, or none that the chart needs, is reported once and not row by row. */
function fromColumns(data: Values, columns: Columns, wanted: Wanted, place: Place): Values[] {
  const given = wanted.filter(([, written]) => data[written] !== undefined);
  const lists = given.filter(([, written]) => isColumn(data[written]));
  const fault = (written: string, code: IssueCode, expected: string): void => place.report({ path: ["data", written], code, expected, received: received(data[written], code) });
  for (const [, written] of given) if (!isColumn(data[written])) fault(written, "wrong-type", "[…]");
  const lengths = lists.map(([, written]) => lengthOf(data[written]));
  const length = Math.max(0, ...lengths);
  for (const [, written] of lists) if (lengthOf(data[written]) !== length) fault(written, "uneven-columns", String(length));
  const absent = wanted.filter(([key, written]) => columns[key]?.required === true && data[written] === undefined);
  for (const [, written] of absent) place.report({ path: ["data"], code: "missing", expected: written, suggestion: nearest(written, Object.keys(data)) });
  if (absent.length > 0 || lists.length < given.length) return [];
  const rows: Values[] = [];
  for (let i = 0; i < Math.min(LIMITS.rows + 1, ...lengths); i++) rows.push(Object.fromEntries(lists.map(([key, written]) => [written, cellOf(data[written], i, key)])));
  return rows;
}

function received(column: unknown, code: IssueCode): string {
  return code === "uneven-columns" ? String(lengthOf(column)) : shown(column);
}

function isColumn(column: unknown): boolean {
  return Array.isArray(column) || isNumberColumn(column);
}

function lengthOf(column: unknown): number {
  return (column as ArrayLike<unknown>).length;
}

function cellOf(column: unknown, i: number, key: string): unknown {
  const value: unknown = (column as ArrayLike<unknown>)[i];
  // NaN is how a typed array says that a number is missing.
  if (isNumberColumn(column) && Number.isNaN(value)) return null;
  return key === "period" && typeof value === "number" && isTime(value) ? new Date(value).toISOString().slice(0, 10) : value;
}

interface Table {
  readonly wanted: Wanted;
  /** Those of them that change what a row's numbers inherit. */
  readonly inherited: Wanted;
  readonly columns: Columns;
  readonly place: Place;
}

function readRow(row: unknown, index: number, { wanted, inherited, columns, place }: Table): RowBase {
  if (!isRecord(row)) {
    place.report({ path: ["data", index], code: "not-an-object", row: index, received: shown(row) });
    return { index, status: place.status, basis: place.basis, source: place.source };
  }
  const within = override(commonOf(row, inherited), rowPlace(place, index));
  const out: Record<string, unknown> = { index, status: within.status, basis: within.basis, source: within.source };
  for (const [key, written] of wanted) {
    // Most rows leave most columns empty; only a required one is missed.
    if (row[written] === undefined && !columns[key]?.required) continue;
    const value = readColumn({ key, written, columns: columns[key] ? columns : OWN, record: row, place: within });
    if (value !== undefined) out[key] = value;
  }
  return out as unknown as RowBase;
}

function rowPlace({ unit, units, status, bound, basis, source, note, report, sourceOf }: Place, row: number): Place {
  return { path: ["data", row], row, unit, units, status, bound, basis, source, note, report, sourceOf };
}

/** Common columns that change what the numbers of a row inherit. */
const INHERITED: readonly string[] = ["unit", "status", "bound", "basis", "source", "note"];

/** Common columns that a row keeps for itself; the others are for its numbers. */
const OWN: Columns = { id: name, note: text, period };

const NOTHING: Values = {};

function commonOf(row: Values, inherited: Wanted): Values {
  let common: Record<string, unknown> | undefined;
  for (const [key, written] of inherited) {
    const value = row[written];
    // An empty cell says nothing, so the figure's own word holds.
    if (value !== undefined && value !== null) (common ??= {})[key] = value;
  }
  return common ?? NOTHING;
}
