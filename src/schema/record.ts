import { fault, isNumeric, override, type Column, type Columns, type ColumnsOf, type Place, type RowOut } from "./column.js";
import { isRecord } from "./intake.js";
import { rowOf } from "./place.js";
import { nearest, shown } from "./issue.js";

/** Records under one key: targets, breaks, milestones, ranges. */
export function list<C extends Columns, In = object>(of: C): Column<readonly In[], readonly RowOut<C>[], false> {
  return {
    kind: "list",
    required: false,
    of,
    read: (value, place, _name, written) => {
      if (!Array.isArray(value)) return fault(place, written, "wrong-type", value, { expected: "[…]" });
      const path = [...place.path, written];
      return (value as unknown[]).map((record, i) => ({ index: i, ...readRecord(record, of, { ...place, path: [...path, i] }) }) as unknown as RowOut<C>);
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
function readRecord(record: unknown, columns: Columns, place: Place): Readonly<Record<string, unknown>> {
  if (!isRecord(record)) {
    place.report({ path: place.path, code: "not-an-object", received: shown(record) });
    return {};
  }
  for (const key of Object.keys(record)) {
    if (Object.hasOwn(columns, key) || COMMON.includes(key as never)) continue;
    const known = [...Object.keys(columns), ...COMMON];
    fault(place, key, "unknown-key", record[key], { expected: Object.keys(columns).join(" "), suggestion: nearest(key, known) });
  }
  const within = override(record, place);
  const out: Record<string, unknown> = { status: within.status, basis: within.basis, source: within.source, note: within.note };
  for (const key of Object.keys(columns)) {
    const value = readColumn({ key, written: key, columns, record, place: within, strict: true });
    if (value !== undefined) out[key] = value;
  }
  return out;
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
  if (value !== undefined && (value !== null || isNumeric(column))) return column.read(value, place, key, written);
  if (column.required) {
    const suggestion = strict === true ? undefined : nearest(written, Object.keys(record));
    place.report({ path: place.path, code: "missing", expected: written, suggestion, row: rowOf(place) });
  }
  return undefined;
}
