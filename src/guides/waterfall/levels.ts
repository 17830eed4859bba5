import { sum } from "../../quantity/decimal.js";
import { sumOf, type Sum } from "../../quantity/sum.js";
import type { RowBase } from "../../schema/check.js";
import { isKnown, type Reading } from "../../schema/reading.js";
import type { Text } from "../../schema/vocabulary.js";
import type { Certainty } from "../bar.js";

type WaterfallKind = "part" | "subtotal" | "total";

/** A row after the check; `rows` are those it stands for where small parts are folded. */
export interface WaterfallRow extends RowBase {
  readonly label: Text;
  readonly value?: Reading | undefined;
  readonly kind?: WaterfallKind | undefined;
  readonly folds?: readonly WaterfallRow[] | undefined;
}

/** Where a row's bar stands, in the base unit. */
export interface Step {
  readonly row: WaterfallRow;
  readonly kind: WaterfallKind;
  /** The change of a part, the level of a total; none where it is not disclosed or cannot be computed. */
  readonly amount: number | undefined;
  readonly from: number;
  readonly to: number;
  /** Every part before it is known, back to the last stated total. */
  readonly firm: boolean;
  /** A total that the rows leave to us. */
  readonly computed: boolean;
  /** A stated total with what the known parts before it come to; equal where they close. */
  readonly sum: number | undefined;
  /** The number and every one that its level rests on are exact. */
  readonly exact: boolean;
  /** What a total is the sum of, the level before it first. */
  readonly terms: readonly number[];
  readonly certainty: Certainty;
}

/** What is carried from one row to the next. */
interface Carried {
  readonly level: number;
  readonly firm: boolean;
  /** Readings since the last stated total, it included. */
  readonly since: readonly Reading[];
}

/** The level after each row. Parts add up in exact decimals; a stated total is a new start. */
export function stepsOf(rows: readonly WaterfallRow[]): Step[] {
  let carried: Carried = { level: 0, firm: true, since: [] };
  return rows.map((row, i) => {
    const kind = row.kind ?? "part";
    const step = kind === "part" ? partStep(row, carried) : totalStep(row, kind, { carried, opening: i === 0 });
    carried = carry(carried, step);
    return step;
  });
}

function carry(before: Carried, { row, kind, amount, to, computed, firm }: Step): Carried {
  const own = row.value ? [row.value] : [];
  if (kind === "part") return { level: to, firm: before.firm && amount !== undefined, since: [...before.since, ...own] };
  if (computed || amount === undefined) return { ...before, firm: firm && (computed || before.since.length > 0) };
  return { level: amount, firm: true, since: own };
}

const PLAIN: Certainty = { status: "actual", basis: undefined, bound: "exact" };

function partStep(row: WaterfallRow, { level, firm, since }: Carried): Step {
  const { value } = row;
  const amount = isKnown(value) ? value.value : undefined;
  const certainty = value ?? PLAIN;
  return { row, kind: "part", amount, from: level, to: sum([level, amount ?? 0]), firm, computed: false, sum: undefined, exact: isExact([...since, ...(value ? [value] : [])]), terms: [], certainty };
}

const isExact = (readings: readonly Reading[]): boolean => readings.every(({ bound }) => bound === "exact");

function totalStep(row: WaterfallRow, kind: WaterfallKind, { carried, opening }: { readonly carried: Carried; readonly opening: boolean }): Step {
  const { level, firm, since } = carried;
  const { value } = row;
  const computed = value === undefined;
  const stated = isKnown(value) ? value.value : undefined;
  const known = since.filter(isKnown);
  const { bound, status, basis } = changesOf(known);
  const amount = computed ? (firm && bound !== undefined ? level : undefined) : stated;
  const exact = isExact([...known, ...(isKnown(value) ? [value] : [])]);
  const certainty = value ?? { status, basis, bound: bound ?? "exact" };
  const before = opening || stated === undefined ? undefined : level;
  return { row, kind, amount, from: 0, to: amount ?? level, firm, computed, sum: before, exact, terms: known.map((reading) => reading.value), certainty };
}

/** What changes come to. Aims add to results here: what is still to be done leads to a level that is itself an aim. */
export function changesOf(readings: readonly Reading[]): Sum {
  return sumOf(readings, { aimsAdd: true });
}

/** Ends of the value axis: zero is always among them, for totals stand on it. */
export function extentOf(steps: readonly Step[]): readonly [number, number] {
  let [low, high] = [0, 0];
  for (const { from, to } of steps) {
    low = Math.min(low, from, to);
    high = Math.max(high, from, to);
  }
  return [low, high];
}

/** Whether a stated total is what its known parts come to. */
export function closes({ sum: parts, amount }: Step): boolean {
  return parts === undefined || amount === undefined || sum([parts, -amount]) === 0;
}
