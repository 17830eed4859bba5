// Every number that a figure may print or say: as its spec has it, counted, or by the arithmetic that its chart stands for. Worked out here by code of its
// own, so that a fault in the library's arithmetic cannot hide one in its words.
import type { Figure } from "../src/index.js";
import { settingOf } from "../src/guides/waterfall/waterfall.js";
import { localeOf } from "../src/locale/index.js";
import { entriesOf, type Entry } from "../src/provenance/readings.js";
import type { Reading } from "../src/schema/reading.js";
import type { Bound, Status } from "../src/schema/vocabulary.js";
import { sumsOfFlows } from "./flow-sums.js";
import { numerals } from "./numerals.js";

type Json = Readonly<Record<string, unknown>>;
type Known = Reading & { readonly value: number };

const add = (values: readonly number[]): number => Number(values.reduce((total, value) => total + value, 0).toPrecision(15));
const isNumber = (reading: Reading): reading is Known => reading.value !== null;

/** Every number that a sentence about this figure may hold. */
export function numbersOf(json: Json, drawn: Figure): number[] {
  const entries = entriesOf(drawn.spec, drawn.chart);
  const rows = [...entries.map(({ readings }) => readings), ...totalsOf(json, entries).map((total) => [total])];
  const written = numerals(JSON.stringify(json).replace(/"(?:url|\$schema)": ?"[^"]*"/g, "")).map(({ value }) => Math.abs(value));
  const known = rows.flat().filter(isNumber);
  const values = known.map(({ value }) => value);
  const own = entries.flatMap(({ readings }) => readings.filter(isNumber).map(({ value }) => value));
  const counts = Array.from({ length: Math.max(rows.length, values.length) + 1 }, (_, i) => i);
  const derived = [...compared(known), ...bounds(known), ...ofChart(json, drawn, entries, known)];
  return [...written, ...written.map((value) => -value), ...values, ...values.map(Math.abs), ...counts, ...derived, ...derived.map(Math.abs), add(own), ...values.map((value) => value * 100)];
}

/** Differences, shares and growth of any two numbers of one unit. */
function compared(known: readonly Known[]): number[] {
  if (known.length > 200) return [];
  const years = [1, 2, 3, 4, 5, 6, 8, 10];
  return known.flatMap(({ value: a, unit: one }) =>
    known.flatMap(({ value: b, unit: other }) => (one.base !== other.base ? [] : [a - b, b - a, (a / b) * 100, ((a - b) / b) * 100, (b / a - 1) * 100, ...years.map((span) => ((b / a) ** (1 / span) - 1) * 100)])),
  );
}

/** At most 93.33% is not at most 93.3%: a share that is a bound is rounded to the side on which it stays true. */
function bounds(known: readonly Known[]): number[] {
  const rounders: Readonly<Record<string, (value: number) => number>> = { atMost: Math.ceil, atLeast: Math.floor, moreThan: Math.floor };
  return known.flatMap(({ value: a, bound, unit: one }) => {
    const round = rounders[bound];
    return round ? known.flatMap(({ value: b, unit: other }) => (one.base === other.base && b !== 0 ? [round((a / b) * 1000) / 10] : [])) : [];
  });
}

/** Sums over rows that stand in one column, row or panel: they are compared as rows are. */
function totalsOf(json: Json, entries: readonly Entry[]): Known[] {
  const groups: Readonly<Record<string, readonly (readonly string[])[]>> = {
    columns: [["period"]],
    heatmap: [["row"], ["column"]],
    "small-multiples": [[String(json["by"])], [String(json["by"]), "period"]],
  };
  return (groups[String(json["type"])] ?? []).flatMap((keys) => sumsBy(entries, keys));
}

function sumsBy(entries: readonly Entry[], keys: readonly string[]): Known[] {
  const sums = new Map<string, Known>();
  for (const { list, record, readings: [reading] } of entries) {
    if (list !== "data" || reading === undefined || !isNumber(reading)) continue;
    const key = JSON.stringify(keys.map((name) => record[name]));
    sums.set(key, { ...reading, value: add([sums.get(key)?.value ?? 0, reading.value]) });
  }
  return [...sums.values()];
}

/** What only one chart works out. */
function ofChart(json: Json, drawn: Figure, entries: readonly Entry[], known: readonly Known[]): number[] {
  switch (json["type"]) {
    case "composition":
      return partsOf(json, known);
    case "ranking":
      return tailsOf(known);
    case "waterfall":
      return levelsOf(drawn);
    case "tile-map":
      return restOf(entries);
    case "sankey":
    case "tier-flow":
      return sumsOfFlows(json, drawn.spec.data.map((row) => (row as unknown as { readonly value?: Reading }).value?.value ?? undefined));
    default:
      return [];
  }
}

/** Where rows are parts: sums by parent and of all, of the smallest parts that fold, what a stated whole leaves, and the share of each in each sum. */
function partsOf(json: Json, known: readonly Known[]): number[] {
  const rows = json["data"] as readonly { readonly parent?: unknown }[];
  const groups = new Map<string, number[]>();
  for (const { row, value } of known) {
    const parent = JSON.stringify(rows[row]?.parent ?? "");
    groups.set(parent, [...(groups.get(parent) ?? []), value]);
  }
  const lists = [...groups.values()].map((list) => list.sort((a, b) => a - b));
  const folds = lists.flatMap((list) => list.map((_, i) => add(list.slice(0, i + 1))));
  const sums = lists.map(add);
  const whole = typeof json["whole"] === "number" ? [json["whole"] * 10 ** (known[0]?.unit.exponent ?? 0)] : [];
  const stated = known.filter(({ value }) => known.length < 40 && value > 0).map(({ value }) => value);
  const totals = [...sums, add(sums), ...whole, ...stated, ...(lists.length > 1 ? [add(groups.get('""') ?? [])] : [])];
  const rests = [...stated, ...whole].flatMap((one) => [...folds, ...sums].map((other) => one - other));
  const parts = [...known.map(({ value }) => value), ...folds, ...sums, ...rests];
  return [...folds, ...sums, ...rests, ...whole, ...parts.flatMap((part) => totals.map((total) => (part / total) * 100))];
}

/** Sum and mean of each field, and the sums of those that are left when the greatest, and perhaps one more, are shown. */
function tailsOf(known: readonly Known[]): number[] {
  return [...new Set(known.map(({ field }) => field))].flatMap((field) => {
    const values = known.filter((reading) => reading.field === field).map(({ value }) => value).sort((a, b) => b - a);
    const tails = values.map((_, i) => values.slice(i)).filter((tail) => tail.length > 1);
    return [add(values) / values.length, ...tails.map(add), ...(values.length > 40 ? [] : tails.flatMap((tail) => tail.map((one) => add([...tail, -one]))))];
  });
}

/** Levels of a waterfall: running sums of the parts between its totals, in the order of `sort`, with what `top` folds; and the last less the first. */
function levelsOf({ spec }: Figure): number[] {
  const { steps } = settingOf(spec as never, localeOf("zh"), () => "");
  const runs: number[] = [];
  let level = 0;
  for (const { kind, amount, row } of steps) {
    level = kind === "part" ? level + (amount ?? 0) : (row.value?.value ?? level);
    runs.push(level, ...(row.folds ? [add(row.folds.map((one) => one.value?.value ?? 0))] : []));
  }
  return [...runs, level - (runs[0] ?? 0)];
}

/** What a stated whole leaves to those that are not known, and its share. */
function restOf(entries: readonly Entry[]): number[] {
  const parts = entries.filter(({ list }) => list === "data").flatMap(({ readings }) => readings.filter(isNumber).map(({ value }) => value));
  return entries.filter(({ list }) => list === "whole").flatMap(({ readings }) => readings.filter(isNumber)).flatMap(({ value }) => {
    const rest = value - add(parts);
    return [rest, (rest / value) * 100];
  });
}

/**
 * What a sum bounds, by trial: each part lies in an interval, and the whole in the sum of them. `undefined` where no word says that truly: it may lie on both
 * sides further than "about" reaches, or it adds what is to what is meant to be.
 */
export function boundOfSum(parts: readonly { readonly value: number | null; readonly bound: Bound; readonly status: Status }[], neverNegative: boolean): Bound | undefined {
  const [only] = parts;
  if (parts.length === 1 && only?.value !== undefined && only.value !== null) return only.bound;
  const known = parts.filter(({ value }) => value !== null);
  if (new Set(known.map(({ status }) => status === "target")).size > 1) return undefined;
  // How far below and above what is printed: none, a little, any.
  const reach = (one: (typeof parts)[number]): readonly [down: number, up: number] => {
    if (one.value === null) return [neverNegative ? 0 : Infinity, Infinity];
    return ({ exact: [0, 0], atLeast: [0, Infinity], moreThan: [0, Infinity], atMost: [Infinity, 0], about: [1, 1], order: [Infinity, Infinity] } as const)[one.bound];
  };
  const [down, up] = parts.map(reach).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
  // Strictly more in one part is strictly more in all; "at least" is said as soon as one part is no more than that.
  const strict = parts.every(({ value, bound }) => value !== null && bound !== "atLeast");
  if (down === 0) return up === 0 ? "exact" : strict ? "moreThan" : "atLeast";
  if (up === 0) return "atMost";
  return Number.isFinite(down + up) ? "about" : undefined;
}
