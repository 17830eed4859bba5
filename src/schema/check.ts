import * as v from "valibot";
import { readPeriod, type Period } from "../quantity/period.js";
import { PLAIN, readUnit, unitNames, type Unit } from "../quantity/unit.js";
import { isText, unitWords, type Columns, type Place } from "./column.js";
import { isRecord, takeIn } from "./intake.js";
import { nearest, shown, type Report } from "./issue.js";
import { isKnown, type Reading, type Source } from "./reading.js";
import { list } from "./record.js";
import { readRows } from "./rows.js";
import { isSource, SOURCE_KEYS, sharedEntries, type SharedSpec } from "./shared.js";
import type { Basis, Status, Text } from "./vocabulary.js";

export type SharedOptions = Omit<SharedSpec<object>, "data" | "fields" | "unit" | "source" | "sources" | "asOf" | "annotations">;
export type SharedKey = keyof SharedSpec<object>;

/** What every checked row knows besides its own columns. */
export interface RowBase {
  /** Index into `data` as written. */
  readonly index: number;
  readonly id?: string | undefined;
  readonly note?: Text | undefined;
  readonly period?: Period | undefined;
  readonly status: Status;
  readonly basis: Basis | undefined;
  /** Index into the figure's sources. */
  readonly source: number | undefined;
}

/** A spec after the check, whatever its chart. */
export interface Checked<Row = RowBase> extends SharedOptions {
  readonly type: string;
  readonly data: readonly (Row & RowBase)[];
  /** The unit as written; one with base `""` when none is given. */
  readonly unit: Unit;
  /** Distinct sources in order of first use. */
  readonly sources: readonly Source[];
  readonly basis: Basis | undefined;
  /** Index into `sources`, of numbers that do not say otherwise. */
  readonly source: number | undefined;
  readonly asOf: Period | undefined;
  /** In a panel of small multiples: the series of all panels, each of which has one colour in all of them. */
  readonly cast?: readonly Text[] | undefined;
  /** Where a reader sees a part of the figure only: all of it. Colours, ranks and sums of all members are those that it has. */
  readonly full?: Checked<Row> | undefined;
}

/** A valibot schema as the outside sees it: our types need no valibot to compile. */
export interface OptionSchema {
  readonly type: string;
}

/** The parts of a chart that a check needs. */
interface SpecParts {
  readonly type: string;
  /** valibot schemas of the chart's own options. */
  readonly options: Readonly<Record<string, OptionSchema>>;
  /** Columns of `data`. */
  readonly row: Columns;
  /** Columns of other lists of records: targets, breaks. */
  readonly lists?: Readonly<Record<string, Columns>> | undefined;
  /** Where in the spec the unit of a column is written, of columns that have one of their own: `{ x: ["axes", "x", "unit"] }`. */
  readonly units?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Shared fields that this chart has no use for; giving one is a warning. */
  readonly unused: readonly SharedKey[];
}

/** Checks everything but the rows' own arithmetic, which each chart checks. Reports all faults; never throws for bad input. */
export function check(input: unknown, parts: SpecParts, report: Report): { readonly spec: Checked; readonly input: unknown } {
  const taken = takeIn(input, report);
  if (taken === undefined && input !== undefined) return { spec: emptySpec(parts), input: taken };
  if (!isRecord(taken)) {
    report({ path: [], code: "not-an-object", received: shown(taken) });
    return { spec: emptySpec(parts), input: taken };
  }
  checkOptions(taken, parts, report);
  const sources = collectSources(taken, report);
  const place = { ...placeOf(taken, sources, report), units: parts.units && columnUnits(taken, parts.units, report) };
  const lists = Object.entries(parts.lists ?? {}).map(([key, columns]) => {
    const value = taken[key];
    return [key, value === undefined ? [] : (list(columns).read(value, { ...place, path: [] }, key, key) ?? [])] as const;
  });
  const data = readRows(taken, parts.row, place);
  const spec = {
    ...taken,
    // Faults are put into words in the spec's own language, so it must be one even when it is itself a fault.
    locale: typeof taken.locale === "string" ? taken.locale : undefined,
    ...Object.fromEntries(lists),
    type: parts.type,
    data,
    unit: place.unit,
    sources: sources.found,
    basis: place.basis,
    source: place.source,
    asOf: asOfOf(taken.asOf, report),
  } as Checked;
  return { spec, input: taken };
}

function emptySpec(parts: SpecParts): Checked {
  return { type: parts.type, data: [], unit: PLAIN, sources: [], basis: undefined, source: undefined, asOf: undefined };
}

function checkOptions(input: Readonly<Record<string, unknown>>, parts: SpecParts, report: Report): void {
  const own = ["type", "data", "fields", ...Object.keys(parts.lists ?? {})];
  const entries: Readonly<Record<string, v.GenericSchema>> = { ...(sharedEntries as Readonly<Record<string, v.GenericSchema>>), ...(parts.options as Readonly<Record<string, v.GenericSchema>>) };
  const known = [...own, ...Object.keys(entries)];
  for (const key of Object.keys(input)) {
    if (own.includes(key)) continue;
    const schema = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (!schema) report({ path: [key], code: "unknown-key", received: shown(input[key]), suggestion: nearest(key, known) });
    else if (parts.unused.includes(key as SharedKey)) report({ severity: "warning", path: [key], code: "unused", expected: parts.type });
    // What a source is, `collectSources` says.
    else if (key !== "source") checkOption(key, input[key], schema, report);
  }
  for (const [key, schema] of Object.entries(parts.options)) {
    if (input[key] === undefined && schema.type !== "optional") report({ path: [], code: "missing", expected: key });
  }
}

/** Reports what is wrong with one option, whoever gives it: a spec, or a caller who draws. */
export function checkOption(key: string, value: unknown, schema: v.GenericSchema, report: Report): void {
  for (const issue of v.safeParse(schema, value).issues ?? []) {
    const path = [key, ...(issue.path ?? []).map((item) => item.key as string | number)];
    const expected = (issue.type === "custom" ? issue.message : (issue.expected ?? "")).replace(/[()"]/g, "");
    const choices = issue.type === "picklist" ? expected.split(" | ") : [];
    const suggestion = typeof issue.input === "string" ? nearest(issue.input, choices) : undefined;
    report({ path, code: choices.length > 0 ? "not-a-choice" : "wrong-type", expected, received: shown(issue.input), suggestion });
  }
}

function asOfOf(asOf: unknown, report: Report): Period | undefined {
  if (typeof asOf !== "string") return undefined;
  const period = readPeriod(asOf);
  if (!period) report({ path: ["asOf"], code: "not-a-period", received: shown(asOf), expected: "2022-04-27" });
  return period;
}

function unitOf(unit: unknown, report: Report): Unit {
  if (!isText(unit)) return PLAIN;
  const read = readUnit(unit);
  if (!read) report({ path: ["unit"], code: "not-a-unit", received: shown(unit), suggestion: typeof unit === "string" ? nearest(unit, unitNames()) : undefined });
  return read ?? PLAIN;
}

function columnUnits(input: unknown, paths: NonNullable<SpecParts["units"]>, report: Report): Readonly<Record<string, Unit>> {
  const units: Record<string, Unit> = {};
  for (const [column, path] of Object.entries(paths)) {
    const written = path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), input);
    const unit = isText(written) ? readUnit(written) : undefined;
    if (unit) units[column] = unit;
    else if (isText(written)) report({ path, code: "not-a-unit", received: shown(written), suggestion: typeof written === "string" ? nearest(written, unitNames()) : undefined });
  }
  return units;
}

function placeOf(input: Readonly<Record<string, unknown>>, sources: Sources, report: Report): Place {
  return {
    path: ["data"],
    row: -1,
    unit: unitOf(input.unit, report),
    status: "actual",
    bound: undefined,
    basis: input.basis as Basis | undefined,
    source: input.source === undefined ? undefined : sources.indexOf(input.source, ["source"]),
    note: undefined,
    report,
    sourceOf: (source, path) => sources.indexOf(source, path),
  };
}

interface Sources {
  readonly found: readonly Source[];
  readonly indexOf: (source: unknown, path: readonly (string | number)[]) => number | undefined;
}

/** The figure's sources, each once, in the order in which its numbers first name them. */
function collectSources(input: Readonly<Record<string, unknown>>, report: Report): Sources {
  const named = isRecord(input.sources) ? input.sources : {};
  const found: Source[] = [];
  const indexes = new Map<string, number>();
  const indexOf: Sources["indexOf"] = (source, path) => {
    const known = typeof source === "string" && Object.hasOwn(named, source) ? named[source] : source;
    if (!isSource(known)) {
      const row = path[0] === "data" && typeof path[1] === "number" ? path[1] : undefined;
      report({ path, row, code: "wrong-type", expected: `text | {${SOURCE_KEYS.join(", ")}}`, received: shown(source) });
      return undefined;
    }
    const key = typeof source === "string" ? source : JSON.stringify(known);
    const index = indexes.get(key) ?? found.push(isText(known) ? { name: known } : known) - 1;
    indexes.set(key, index);
    return index;
  };
  return { found, indexOf };
}

/** Reports each number of a row that has another unit than the row's value, or none where that has one: on one scale both would be read as the same. */
export function reportForeignUnits(value: Reading, others: readonly { readonly path: readonly (string | number)[]; readonly reading: Reading | undefined }[], report: Report): void {
  for (const { path, reading } of others) {
    if (!isKnown(value) || !isKnown(reading) || reading.unit.base === value.unit.base) continue;
    report({ path: ["data", value.row, ...path], code: "wrong-unit", row: value.row, expected: unitWords(value.unit), received: unitWords(reading.unit) });
  }
}

/** For readings that must share one axis: reports the first whose unit differs, with both rows named. */
export function reportMixedUnits(
  readings: readonly { readonly unit: Unit; readonly row: number; readonly field: string }[], path: (reading: { readonly row: number; readonly field: string }) => readonly (string | number)[], report: Report,
): void {
  const first = readings[0];
  const other = readings.find((reading) => first !== undefined && reading.unit.base !== first.unit.base);
  if (!first || !other) return;
  report({
    path: path(other),
    code: "mixed-units",
    row: other.row < 0 ? undefined : other.row,
    expected: `${unitWords(first.unit)} (#${first.row + 1})`,
    received: `${unitWords(other.unit)} (#${other.row + 1})`,
  });
}
