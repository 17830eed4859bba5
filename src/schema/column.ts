import { readPeriod, type Period } from "../quantity/period.js";
import { readQuantity } from "../quantity/parse.js";
import { readUnit, sameBase, type Unit } from "../quantity/unit.js";
import { shift } from "../quantity/decimal.js";
import { isRecord } from "./intake.js";
import { nearest, shown, type Finding, type IssueCode } from "./issue.js";
import type { NumberSlot, Reading } from "./reading.js";
import { BASES, BOUNDS, STATUSES, type Basis, type Bound, type Status, type Text } from "./vocabulary.js";

/** What a column's reader knows of the place it reads at. */
export interface Place {
  /** Path of the row or record in the spec as written. */
  readonly path: readonly (string | number)[];
  /** Index of the row, for words such as "row 3". */
  readonly row: number;
  /** What numbers without a unit of their own are in. */
  readonly unit: Unit;
  readonly status: Status;
  readonly bound: Bound | undefined;
  readonly basis: Basis | undefined;
  readonly source: number | undefined;
  readonly note: Text | undefined;
  readonly report: (finding: Finding) => void;
  /** Number of the source in the figure's list; reports one that is not there. */
  readonly sourceOf: (source: unknown, path: readonly (string | number)[]) => number | undefined;
}

/**
 * One column of a row: how it is read, and what it is called in JSON Schema.
 * `In` is what the user writes, `Out` what a chart works with. Reading is ours and not valibot's because a number slot needs the unit, basis and
 * source of its row and figure, and rows are many.
 */
export interface Column<In, Out, Required extends boolean = boolean> {
  readonly kind: "number" | "period" | "text" | "name" | "choice" | "flag" | "names" | "list" | "key";
  readonly required: Required;
  readonly json: Readonly<Record<string, unknown>>;
  /** `written` is the user's own name of the column. `undefined` when it cannot be read, which has been reported. */
  readonly read: (value: unknown, place: Place, name: string, written: string | number) => Out | undefined;
  /** Columns of the records in a list. */
  readonly of?: Columns;
  /** Never set; carries the type of what is written. */
  readonly in?: In;
}
export type Columns = Readonly<Record<string, Column<unknown, unknown>>>;

/** Ties a chart's columns to its row interface: a column missing here, or one too many, does not compile. */
export type ColumnsOf<Row> = {
  readonly [K in keyof Row]-?: Column<Exclude<Row[K], undefined>, unknown, undefined extends Row[K] ? false : true>;
};

/** What a chart works with after the check. */
export type RowOut<C> = { readonly [K in keyof C as C[K] extends Column<unknown, unknown, true> ? K : never]: OutOf<C[K]> } & {
  readonly [K in keyof C as C[K] extends Column<unknown, unknown, true> ? never : K]?: OutOf<C[K]> | undefined;
} & RecordBase;

/** What every record knows of itself, inherited where it does not say. */
export interface RecordBase {
  readonly status: Status;
  readonly basis: Basis | undefined;
  /** Index into the figure's sources. */
  readonly source: number | undefined;
  readonly note?: Text | undefined;
}
type OutOf<C> = C extends Column<unknown, infer Out> ? Out : never;

export function fault(place: Place, written: string | number, code: IssueCode, value: unknown, extra: Partial<Finding> = {}): undefined {
  place.report({ path: [...place.path, written], code, received: shown(value), row: place.row < 0 ? undefined : place.row, ...extra });
  return undefined;
}

/** Marks a column as one that every row must have. */
export function required<In, Out>(column: Column<In, Out>): Column<In, Out, true> {
  return { ...column, required: true };
}

/** JSON Schema of words. */
export const TEXT_JSON = {
  anyOf: [
    { type: "string" },
    { type: "object", properties: { zh: { type: "string" }, en: { type: "string" } }, required: ["zh", "en"], additionalProperties: { type: "string" } },
  ],
};

export function isText(value: unknown): value is Text {
  if (typeof value === "string") return true;
  return isRecord(value) && typeof value.zh === "string" && typeof value.en === "string" && Object.values(value).every((words) => typeof words === "string");
}

/** Words for a reader. A number is taken as its digits, as spreadsheets write codes and years. */
export const text: Column<Text | number, Text, false> = {
  kind: "text",
  required: false,
  json: { anyOf: [...TEXT_JSON.anyOf, { type: "number" }] },
  read: (value, place, _name, written) => {
    if (isText(value)) return value;
    return typeof value === "number" && Number.isFinite(value) ? String(value) : fault(place, written, "wrong-type", value, { expected: "text" });
  },
};

/** A word that other rows refer to. */
export const name: Column<string | number, string, false> = {
  kind: "name",
  required: false,
  json: { type: ["string", "number"] },
  read: (value, place, _name, written) =>
    (typeof value === "string" && value !== "") || typeof value === "number" ? String(value) : fault(place, written, "wrong-type", value, { expected: "text" }),
};

/** Words that other rows refer to: one, or several. */
export const names: Column<string | readonly string[], readonly string[], false> = {
  kind: "names",
  required: false,
  json: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] },
  read: (value, place, _name, written) => {
    const list: unknown[] = Array.isArray(value) ? value : [value];
    return list.every((one) => typeof one === "string") ? (list as string[]) : fault(place, written, "wrong-type", value, { expected: "text[]" });
  },
};

export const flag: Column<boolean, boolean, false> = {
  kind: "flag",
  required: false,
  json: { type: "boolean" },
  read: (value, place, _name, written) => (typeof value === "boolean" ? value : fault(place, written, "wrong-type", value, { expected: "true | false" })),
};

/** One of a few words. */
export function choice<const Word extends string>(words: readonly Word[]): Column<Word, Word, false> {
  return {
    kind: "choice",
    required: false,
    json: { enum: words },
    read: (value, place, _name, written) =>
      words.includes(value as Word)
        ? (value as Word)
        : fault(place, written, "not-a-choice", value, {
            expected: words.join(" | "),
            suggestion: typeof value === "string" ? nearest(value, words) : undefined,
          }),
  };
}

/** A span of time, as `2021`, `2022H1`, `2022-04-27`, `2025年下半年`; in a column of many, milliseconds UTC. */
export const period: Column<string | number, Period, false> = {
  kind: "period",
  required: false,
  json: { type: ["string", "number"], examples: ["2021", "2022H1", "2022Q1", "2022-04", "2022-01/2022-04", "2022-04-27", "2025年下半年"] },
  read: (value, place, _name, written) => {
    const read = typeof value === "string" || typeof value === "number" ? readPeriod(value) : undefined;
    return read ?? fault(place, written, "not-a-period", value, { expected: "2021 · 2022H1 · 2022Q1 · 2022-04 · 2022-04-27" });
  },
};

const SLOT_KEYS = ["value", "status", "bound", "basis", "source", "note", "unit"] as const;

/** A number, a text such as `1.02万亿元`, or either with what differs from its row. `null` is missing. */
export const number: Column<NumberSlot, Reading, false> = {
  kind: "number",
  required: false,
  json: {
    anyOf: [
      { type: ["number", "string", "null"] },
      {
        type: "object",
        properties: {
          value: { type: ["number", "string", "null"] },
          unit: TEXT_JSON,
          status: { enum: STATUSES },
          bound: { enum: BOUNDS },
          basis: { enum: BASES },
          source: TEXT_JSON,
          note: TEXT_JSON,
        },
        required: ["value"],
        additionalProperties: false,
      },
    ],
  },
  read: (value, place, name, written) => {
    if (!isRecord(value)) return readAmount(value, place, name, [written]);
    const within = slotPlace(value, place, written);
    return readAmount(value.value, within, name, [written, "value"]);
  },
};

/** A {@link number} that is to be reached: its status is `target`, and what the row's value bounds is none of its business. */
export const targetNumber: Column<NumberSlot, Reading, false> = {
  ...number,
  read: (value, place, name, written) => number.read(value, { ...place, status: "target", bound: undefined }, name, written),
};

function slotPlace(slot: Readonly<Record<string, unknown>>, place: Place, written: string | number): Place {
  const path = [...place.path, written];
  const at: Place = { ...place, path };
  for (const key of Object.keys(slot)) {
    if (!SLOT_KEYS.includes(key as never)) fault(at, key, "unknown-key", slot[key], { expected: SLOT_KEYS.join(" "), suggestion: nearest(key, SLOT_KEYS) });
  }
  return { ...override(slot, at), path: place.path };
}

/** What a row or a slot says of itself, over what it inherits. */
export function override(record: Readonly<Record<string, unknown>>, place: Place): Place {
  const { unit, status, bound, basis, source, note } = record;
  if (unit === undefined && status === undefined && bound === undefined && basis === undefined && source === undefined && note === undefined) return place;
  return {
    ...place,
    unit: unit === undefined ? place.unit : readUnitAt(unit, place),
    status: status === undefined ? place.status : (STATUS.read(status, place, "status", "status") ?? place.status),
    bound: bound === undefined ? place.bound : BOUND.read(bound, place, "bound", "bound"),
    basis: basis === undefined ? place.basis : BASIS.read(basis, place, "basis", "basis"),
    source: source === undefined ? place.source : place.sourceOf(source, [...place.path, "source"]),
    note: note === undefined ? place.note : text.read(note, place, "note", "note"),
  };
}
const STATUS = choice(STATUSES);
const BOUND = choice(BOUNDS);
const BASIS = choice(BASES);

function readUnitAt(unit: unknown, place: Place): Unit {
  const read = isText(unit) ? readUnit(unit) : undefined;
  if (read) return read;
  fault(place, "unit", "not-a-unit", unit);
  return place.unit;
}

function readAmount(value: unknown, place: Place, name: string, written: readonly (string | number)[]): Reading | undefined {
  const { row, unit, status, basis, source, note } = place;
  const base = { row, field: name, status, basis, source, note };
  if (value === null || value === undefined) return { ...base, value: null, unit, bound: "exact" };
  if (typeof value === "number" && Number.isFinite(value)) return { ...base, value: shift(value, unit.exponent), unit, bound: place.bound ?? "exact" };
  const at: Place = { ...place, path: [...place.path, ...written.slice(0, -1)] };
  const last = written.at(-1) ?? "";
  if (typeof value !== "string") return fault(at, last, "not-a-quantity", value, { expected: "12.3 | 1.02万亿元" });
  const read = readQuantity(value, unit);
  if (!read) return fault(at, last, "not-a-quantity", value, { expected: "12.3 | 1.02万亿元" });
  const own = read.of ?? unit;
  if (unit.base !== "" && !sameBase(own, unit)) return fault(at, last, "wrong-unit", value, { expected: unit.words.zh || unit.base });
  return { ...base, value: read.value, unit: unit.base === "" ? own : unit, bound: read.bound === "exact" ? (place.bound ?? "exact") : read.bound };
}
