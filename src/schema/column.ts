import { readPeriod, type Period } from "../quantity/period.js";
import { readQuantity } from "../quantity/parse.js";
import { readUnit, sameBase, unitNames, type Unit } from "../quantity/unit.js";
import { shift } from "../quantity/decimal.js";
import { isRecord } from "./intake.js";
import { nearest } from "./issue.js";
import { fault, rowOf, type Place } from "./place.js";
import type { NumberSlot, Reading } from "./reading.js";
import { BASES, BOUNDS, STATUSES, type Basis, type Bound, type Status, type Text } from "./vocabulary.js";

export { fault, type Place };

/**
 * One column of a row, and how it is read. Its JSON Schema follows from its kind, at build time.
 * `In` is what the user writes, `Out` what a chart works with. Reading is ours and not valibot's because a number slot needs the unit, basis and
 * source of its row and figure, and rows are many.
 */
export interface Column<In, Out, Required extends boolean = boolean> {
  readonly kind: "number" | "period" | "text" | "name" | "choice" | "flag" | "names" | "list" | "share";
  readonly required: Required;
  /** `written` is the user's own name of the column. `undefined` when it cannot be read, which has been reported. */
  readonly read: (value: unknown, place: Place, name: string, written: string | number) => Out | undefined;
  /** Columns of the records in a list. */
  readonly of?: Columns;
  /** The words of a choice. */
  readonly words?: readonly string[];
  /** Never set; carries the type of what is written. A column may accept more than an interface asks of it. */
  readonly in?: (value: In) => void;
}
export type Columns = Readonly<Record<string, Column<never, unknown>>>;

/** Ties a chart's columns to its row interface: a column missing here, or one too many, does not compile. */
export type ColumnsOf<Row> = {
  readonly [K in keyof Row]-?: Column<Exclude<Row[K], undefined>, unknown, undefined extends Row[K] ? false : true>;
};

/** What a chart works with after the check. */
export type RowOut<C> = { readonly [K in keyof C as C[K] extends Column<never, unknown, true> ? K : never]: OutOf<C[K]> } & {
  readonly [K in keyof C as C[K] extends Column<never, unknown, true> ? never : K]?: OutOf<C[K]> | undefined;
} & RecordBase;

/** What every record knows of itself, inherited where it does not say. */
export interface RecordBase {
  /** Its place in its list as written. */
  readonly index: number;
  readonly status: Status;
  readonly basis: Basis | undefined;
  /** Index into the figure's sources. */
  readonly source: number | undefined;
  readonly note?: Text | undefined;
}
type OutOf<C> = C extends Column<never, infer Out> ? Out : never;

/** Whether a column holds readings. */
export function isNumeric({ kind }: Pick<Column<never, unknown>, "kind">): boolean {
  return kind === "number" || kind === "share";
}

/** Marks a column as one that every row must have. */
export function required<In, Out>(column: Column<In, Out>): Column<In, Out, true> {
  return { ...column, required: true };
}

export function isText(value: unknown): value is Text {
  if (typeof value === "string") return true;
  return isRecord(value) && typeof value.zh === "string" && typeof value.en === "string" && Object.values(value).every((words) => typeof words === "string");
}

/** Words for a reader. A number is taken as its digits, as spreadsheets write codes and years. */
export const text: Column<Text | number, Text, false> = {
  kind: "text",
  required: false,
  read: (value, place, _name, written) => {
    if (isText(value)) return value;
    return typeof value === "number" && Number.isFinite(value) ? String(value) : fault(place, written, "wrong-type", value, { expected: "text" });
  },
};

/** A word that other rows refer to. */
export const name: Column<string | number, string, false> = {
  kind: "name",
  required: false,
  read: (value, place, _name, written) =>
    (typeof value === "string" && value !== "") || (typeof value === "number" && Number.isFinite(value))
      ? String(value)
      : fault(place, written, "wrong-type", value, { expected: "text" }),
};

/** Words that other rows refer to: one, or several. */
export const names: Column<string | readonly string[], readonly string[], false> = {
  kind: "names",
  required: false,
  read: (value, place, _name, written) => {
    const list: unknown[] = Array.isArray(value) ? value : [value];
    return list.every((one): one is string => typeof one === "string") ? list : fault(place, written, "wrong-type", value, { expected: "text[]" });
  },
};

export const flag: Column<boolean, boolean, false> = {
  kind: "flag",
  required: false,
  read: (value, place, _name, written) => (typeof value === "boolean" ? value : fault(place, written, "wrong-type", value, { expected: "true | false" })),
};

/** One of a few words. */
export function choice<const Word extends string>(words: readonly Word[]): Column<Word, Word, false> {
  return {
    kind: "choice",
    required: false,
    words,
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
  read: (value, place, name, written) => {
    if (!isRecord(value)) return readAmount(value, place, name, [written]);
    const within = slotPlace(value, place, written);
    if (value.value === undefined) place.report({ path: [...place.path, written], code: "missing", expected: "value", row: rowOf(place) });
    return readAmount(value.value, within, name, [written, "value"]);
  },
};

/** A {@link number} that is to be reached: its status is `target`, and what the row's value bounds is none of its business. */
export const targetNumber: Column<NumberSlot, Reading, false> = {
  ...number,
  read: (value, place, name, written) => number.read(value, { ...place, status: "target", bound: undefined }, name, written),
};

/** The number of a row that is itself a target: what the row bounds is the target's own. */
export const goalNumber: Column<NumberSlot, Reading, false> = {
  ...number,
  read: (value, place, name, written) => number.read(value, { ...place, status: "target" }, name, written),
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
  let own: Partial<Record<keyof Place, unknown>> | undefined;
  for (const [key, read] of OVERRIDES) {
    if (record[key] !== undefined) (own ??= {})[key] = read(record[key], place);
  }
  // A unit that stands nearer goes before that of the column.
  if (own?.unit !== undefined) own.units = undefined;
  return own === undefined ? place : { ...place, ...(own as Partial<Place>) };
}

const STATUS = choice(STATUSES);
const BOUND = choice(BOUNDS);
const BASIS = choice(BASES);
const OVERRIDES: readonly (readonly [keyof Place, (value: unknown, place: Place) => unknown])[] = [
  ["unit", readUnitAt],
  ["status", (value, place) => STATUS.read(value, place, "status", "status") ?? place.status],
  ["bound", (value, place) => BOUND.read(value, place, "bound", "bound")],
  ["basis", (value, place) => BASIS.read(value, place, "basis", "basis")],
  ["source", (value, place) => place.sourceOf(value, [...place.path, "source"])],
  ["note", (value, place) => text.read(value, place, "note", "note")],
];

function readUnitAt(value: unknown, place: Place): Unit {
  const read = isText(value) ? readUnit(value) : undefined;
  if (read) return read;
  fault(place, "unit", "not-a-unit", value, { suggestion: typeof value === "string" ? nearest(value, unitNames()) : undefined });
  return place.unit;
}

function readAmount(value: unknown, place: Place, name: string, written: readonly (string | number)[]): Reading | undefined {
  const unit = place.units?.[name] ?? place.unit;
  if (value === null || value === undefined) return readingOf(null, unit, "exact", place, name);
  const read = amountOf(value, unit, place, name);
  if (typeof read === "object") return read;
  const at: Place = { ...place, path: [...place.path, ...written.slice(0, -1)] };
  const expected = { "wrong-unit": unitWords(unit), "not-a-quantity": "12.3 | 1.02万亿元", "out-of-range": `±${LEAST}–${MOST}` }[read];
  return fault(at, written.at(-1) ?? "", read, value, { expected });
}

/** One literal for all readings: charts touch them millions of times, and objects of one shape are quick to read. */
export function readingOf(value: number | null, unit: Unit, bound: Bound, place: Place, field: string, row = place.row): Reading {
  const { status, basis, source, note } = place;
  return { value, unit, bound, status, basis, source, note, row, field };
}

/** Nothing counted or measured is smaller or larger in its base unit; beyond, ratios and scales would overflow. */
const LEAST = 1e-15;
const MOST = 1e21;

export function isPlausible(value: number): boolean {
  return value === 0 || (Math.abs(value) >= LEAST && Math.abs(value) <= MOST);
}

type AmountFault = "not-a-quantity" | "wrong-unit" | "out-of-range";

function amountOf(value: unknown, unit: Unit, place: Place, name: string): Reading | AmountFault {
  const { bound = "exact" } = place;
  if (typeof value === "number") {
    const amount = shift(value, unit.exponent);
    if (!Number.isFinite(value)) return "not-a-quantity";
    return isPlausible(amount) ? readingOf(amount, unit, bound, place, name) : "out-of-range";
  }
  const read = typeof value === "string" ? readQuantity(value, unit) : undefined;
  if (!read) return "not-a-quantity";
  const own = read.of ?? unit;
  if (unit.base !== "" && !sameBase(own, unit)) return "wrong-unit";
  if (!isPlausible(read.value)) return "out-of-range";
  return readingOf(read.value, unit.base === "" ? own : unit, read.bound === "exact" ? bound : read.bound, place, name);
}

/** A unit for a reader of either language: `元 / CNY`. */
export function unitWords({ words }: Unit): string {
  return [...new Set([words.zh, words.en])].filter((word) => word !== "").join(" / ") || "–";
}
