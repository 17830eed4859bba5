import { name, override, period, text, type Columns, type Place } from "./column.js";
import type { RowBase } from "./check.js";
import { isNumberColumn, isRecord, LIMITS } from "./intake.js";
import { nearest, shown } from "./issue.js";
import { COMMON, readInto } from "./record.js";

type Values = Readonly<Record<string, unknown>>;

/** Reads `data`, as rows or as columns, through `fields`. Unused columns are ignored. */
export function readRows(input: Values, columns: Columns, place: Place): RowBase[] {
  const fields = readFields(input.fields, columns, place);
  const { data } = input;
  if (data === undefined) {
    place.report({ path: [], code: "missing", expected: "data", suggestion: nearest("data", Object.keys(input)) });
    return [];
  }
  const rows = Array.isArray(data) ? (data as unknown[]) : isRecord(data) ? fromColumns(data, columns, fields, place) : undefined;
  if (!rows) {
    place.report({ path: ["data"], code: "wrong-type", expected: "[…]", received: shown(data) });
    return [];
  }
  if (rows.length > LIMITS.rows) place.report({ path: ["data"], code: "too-large", expected: String(LIMITS.rows), received: String(rows.length) });
  const wanted: readonly (readonly [string, string])[] = [...new Set([...Object.keys(columns), ...COMMON])].map((key) => [key, fields.get(key) ?? key]);
  return rows.slice(0, LIMITS.rows).map((row, index) => readRow(row, index, wanted, columns, place));
}

function readFields(fields: unknown, columns: Columns, place: Place): Map<string, string> {
  const known = [...Object.keys(columns), ...COMMON];
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

function fromColumns(data: Values, columns: Columns, fields: ReadonlyMap<string, string>, place: Place): Values[] {
  const wanted = new Set([...Object.keys(columns), ...COMMON].map((key) => fields.get(key) ?? key));
  const lists = Object.entries(data).filter(([key]) => wanted.has(key));
  const length = lists.reduce((most, [, column]) => Math.max(most, lengthOf(column)), 0);
  for (const [key, column] of lists) {
    if (lengthOf(column) !== length) place.report({ path: ["data", key], code: "uneven-columns", expected: String(length), received: String(lengthOf(column)) });
  }
  const rows: Values[] = [];
  for (let i = 0; i < Math.min(length, LIMITS.rows + 1); i++) rows.push(Object.fromEntries(lists.map(([key, column]) => [key, cellOf(column, i)])));
  return rows;
}

function lengthOf(column: unknown): number {
  return Array.isArray(column) || isNumberColumn(column) ? column.length : -1;
}

function cellOf(column: unknown, i: number): unknown {
  const value: unknown = (column as ArrayLike<unknown>)[i];
  // NaN is how a typed array says that a number is missing.
  return isNumberColumn(column) && Number.isNaN(value) ? null : value;
}

function readRow(row: unknown, index: number, wanted: readonly (readonly [string, string])[], columns: Columns, place: Place): RowBase {
  const path = ["data", index];
  if (!isRecord(row)) {
    place.report({ path, code: "not-an-object", row: index, received: shown(row) });
    return { index, status: place.status, basis: place.basis, source: place.source };
  }
  const common: Record<string, unknown> = {};
  for (const [key, written] of wanted) {
    const value = row[written];
    if (value !== undefined && COMMON.includes(key as never)) common[key] = value;
  }
  const within = override(common, { ...place, path, row: index });
  const out: Record<string, unknown> = { index, status: within.status, basis: within.basis, source: within.source };
  for (const [key, written] of wanted) {
    const value = row[written];
    if (Object.hasOwn(columns, key)) readInto(out, key, written, value === null && !takesNull(key, columns) ? undefined : value, columns, within, row);
    else if (value === undefined || value === null) continue;
    else if (key === "id") out.id = name.read(value, within, key, written);
    else if (key === "note") out.note = text.read(value, within, key, written);
    else if (key === "period") out.period = period.read(value, within, key, written);
  }
  return out as unknown as RowBase;
}

/** `null` is a missing number; in any other column it is no value at all. */
function takesNull(key: string, columns: Columns): boolean {
  return columns[key]?.kind === "number";
}
