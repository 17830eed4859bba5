import { fault, override, period, TEXT_JSON, type Column, type Columns, type ColumnsOf, type Place, type RowOut } from "./column.js";
import { isRecord } from "./intake.js";
import { rowOf } from "./place.js";
import { nearest, shown } from "./issue.js";
import { BASES, BOUNDS, STATUSES } from "./vocabulary.js";

/** Records under one key: targets, breaks, milestones, ranges. */
export function list<C extends Columns, In = object>(of: C): Column<readonly In[], readonly RowOut<C>[], false> {
  return {
    kind: "list",
    required: false,
    of,
    json: { type: "array", items: rowJson(of) },
    read: (value, place, _name, written) => {
      if (!Array.isArray(value)) return fault(place, written, "wrong-type", value, { expected: "[…]" });
      const path = [...place.path, written];
      return (value as unknown[]).map((record, i) => readRecord(record, of, { ...place, path: [...path, i] }) as RowOut<C>);
    },
  };
}

/** A {@link list} whose columns are tied to the interface of what is written. */
export function listOf<In extends object>(): <const C extends ColumnsOf<Omit<In, (typeof COMMON)[number]>>>(of: C) => Column<readonly In[], readonly RowOut<C>[], false> {
  return (of) => list(of as Columns) as never;
}

/** Columns that any row or record may have. */
export const COMMON = ["id", "unit", "status", "bound", "basis", "source", "note", "period"] as const;

/** Reads a strict record: every key must be a column or common. */
export function readRecord(record: unknown, columns: Columns, place: Place): Readonly<Record<string, unknown>> {
  if (!isRecord(record)) {
    place.report({ path: place.path, code: "not-an-object", received: shown(record) });
    return {};
  }
  const known = [...Object.keys(columns), ...COMMON];
  for (const key of Object.keys(record)) {
    if (!known.includes(key)) fault(place, key, "unknown-key", record[key], { expected: Object.keys(columns).join(" "), suggestion: nearest(key, known) });
  }
  const within = override(record, place);
  const out = { status: within.status, basis: within.basis, source: within.source, note: within.note };
  const readings = Object.keys(columns).map((key) => [key, readColumn({ key, written: key, columns, record, place: within, strict: true })] as const);
  return { ...out, ...Object.fromEntries(readings.filter(([, value]) => value !== undefined)) };
}

/** One column of one record. */
export interface Slot {
  /** The chart's name of the column, and the user's. */
  readonly key: string;
  readonly written: string;
  readonly columns: Columns;
  readonly record: Readonly<Record<string, unknown>>;
  readonly place: Place;
  /** Whether a key that is no column was reported already, so that a near one need not be named again. */
  readonly strict?: boolean;
}

/** Reads one column of a record; a required one that is missing is reported with the nearest name that is there. */
export function readColumn({ key, written, columns, record, place, strict }: Slot): unknown {
  const column = columns[key];
  if (!column) return undefined;
  const value = record[written];
  // `null` is a missing number; in any other column it is no value at all.
  if (value !== undefined && (value !== null || column.kind === "number")) return column.read(value, place, key, written);
  if (column.required) {
    const suggestion = strict === true ? undefined : nearest(written, Object.keys(record));
    place.report({ path: place.path, code: "missing", expected: written, suggestion, row: rowOf(place) });
  }
  return undefined;
}

/** JSON Schema of a row: its own columns, the common ones, and room for others. */
export function rowJson(columns: Columns): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const [key, column] of Object.entries(columns)) properties[key] = column.json;
  return {
    type: "object",
    properties: {
      id: { type: "string" },
      period: period.json,
      unit: TEXT_JSON,
      status: { enum: STATUSES },
      bound: { enum: BOUNDS },
      basis: { enum: BASES },
      source: sourceJson(),
      note: TEXT_JSON,
      ...properties,
    },
    required: Object.keys(columns).filter((key) => columns[key]?.required),
  };
}

/** JSON Schema of a source. */
export function sourceJson(): Record<string, unknown> {
  return {
    anyOf: [
      { type: "string" },
      {
        type: "object",
        properties: { zh: { type: "string" }, en: { type: "string" }, name: TEXT_JSON, title: TEXT_JSON, date: { type: "string" }, url: { type: "string" }, page: { type: "string" } },
      },
    ],
  };
}
