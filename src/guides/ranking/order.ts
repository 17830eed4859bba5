import { say, type Locale } from "../../locale/index.js";
import { denoise } from "../../quantity/decimal.js";
import { asReading, sumOf } from "../../quantity/sum.js";
import type { Unit } from "../../quantity/unit.js";
import type { Checked, RowBase } from "../../schema/check.js";
import { isKnown, type Known, type Reading } from "../../schema/reading.js";
import type { State, Text } from "../../schema/vocabulary.js";
import { isStrong } from "../members.js";
import { folded, ordered } from "../order.js";
import type { AimRow } from "../target-words.js";

interface RankingMemberRow extends RowBase {
  readonly label: Text;
  readonly value: Reading;
  readonly previous?: Reading | undefined;
  readonly target?: Reading | undefined;
  readonly planned?: Reading | undefined;
  readonly paid?: Reading | undefined;
  readonly progress?: Reading | undefined;
  readonly state?: State | undefined;
  readonly group?: Text | undefined;
}

export interface FullRankingSpec extends Checked<RankingMemberRow> {
  readonly form?: "bar" | "lollipop" | undefined;
  readonly ranks?: boolean | undefined;
  readonly mean?: boolean | undefined;
  readonly adds?: boolean | undefined;
  readonly valueLabel?: Text | undefined;
  readonly previousLabel?: Text | undefined;
  readonly targetLabel?: Text | undefined;
  readonly plannedLabel?: Text | undefined;
  readonly paidLabel?: Text | undefined;
  readonly targets: readonly AimRow[];
  readonly average: readonly AimRow[];
}

/** Places gained since the previous period; `new` without a number of it, `unknown` where that is not disclosed. */
export type Move = number | "new" | "unknown";

/** A row with its place among all. */
export interface Member {
  readonly row: RankingMemberRow;
  readonly id: string | undefined;
  readonly label: string;
  /** What it is sorted by, the greatest first. */
  readonly value: number | undefined;
  readonly rank: number | undefined;
  readonly before: number | undefined;
  readonly move: Move | undefined;
  readonly chosen: boolean;
}

/** What the members beyond the top come to. */
export interface Rest {
  readonly members: readonly Member[];
  readonly missing: number;
  /** None where they must not be added. */
  readonly total: Known | undefined;
  /** The least and the greatest of them. */
  readonly ends: readonly [Known, Known] | undefined;
}

export interface Order {
  /** All members in the order of the figure. */
  readonly all: readonly Member[];
  readonly shown: readonly Member[];
  readonly rest: Rest | undefined;
  /** Whether rank numbers are printed. */
  readonly ranked: boolean;
}

/** The rank of each number: equal ones share it and the next is skipped (1, 2, 2, 4); none for what is missing. */
export function ranksOf(values: readonly (number | undefined)[], lower = false): (number | undefined)[] {
  const known = values.flatMap((value) => (value === undefined ? [] : [denoise(value)])).sort((a, b) => (lower ? a - b : b - a));
  const first = new Map<number, number>();
  known.forEach((value, i) => {
    if (!first.has(value)) first.set(value, i + 1);
  });
  return values.map((value) => (value === undefined ? undefined : first.get(denoise(value))));
}

const numberOf = (reading: Reading | undefined): number | undefined => (isKnown(reading) ? reading.value : undefined);

/** Members in the order of the figure with their ranks among all, and those that fold. */
export function orderOf(spec: FullRankingSpec, locale: Locale): Order {
  const lower = spec.goodWhen === "lower";
  const { data, sort = "value" } = spec;
  const ranks = ranksOf(data.map(({ value }) => numberOf(value)), lower);
  const before = ranksOf(data.map(({ previous }) => numberOf(previous)), lower);
  const compared = before.some((rank) => rank !== undefined);
  const members = data.map((row, i): Member => {
    const label = say(row.label, locale);
    const value = numberOf(row.value);
    const singled = spec.highlight !== undefined && spec.highlight.length > 0;
    return {
      row, id: row.id, label, rank: ranks[i], before: before[i],
      value: value === undefined ? undefined : lower ? -value : value,
      move: compared ? moveOf(row, ranks[i], before[i]) : undefined,
      chosen: singled && isStrong(spec, row.id, label),
    };
  });
  const all = ordered(members, sort);
  const { shown, rest } = folded(all, spec);
  return { all, shown, rest: rest.length === 0 ? undefined : restOf(rest, spec), ranked: spec.ranks ?? sort === "value" };
}

function moveOf({ previous }: RankingMemberRow, rank: number | undefined, before: number | undefined): Move | undefined {
  if (rank === undefined) return undefined;
  if (before !== undefined) return before - rank;
  return previous === undefined ? "new" : "unknown";
}

/** Amounts and counts add up; rates, indexes and scores do not. */
function isSummable({ kind, base }: Unit): boolean {
  return base !== "" && (kind === "money" || kind === "count" || kind === "physical");
}

function restOf(members: readonly Member[], spec: FullRankingSpec): Rest {
  const known = members.map(({ row }) => row.value).filter(isKnown);
  const sorted = [...known].sort((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  return { members, missing: members.length - known.length, total: totalOf(members, spec), ends: low && high ? [low, high] : undefined };
}

/** The sum of members that may be added: amounts of one period that the spec does not say to overlap. Missing ones are said beside it. */
export function totalOf(members: readonly Member[], { adds }: Pick<FullRankingSpec, "adds">): Known | undefined {
  const readings = members.map(({ row }) => row.value).filter(isKnown);
  const [first] = readings;
  if (!first || adds === false || !isSummable(first.unit) || !isOfOnePeriod(members.map(({ row }) => row))) return undefined;
  const total = sumOf(readings);
  return total.bound === undefined || total.bound === "order" ? undefined : asReading(first, total, total.bound);
}

/** Amounts of two years have no sum that is of a year; neither have one of a year and one that is of who knows when. */
export function isOfOnePeriod(rows: readonly RowBase[]): boolean {
  const first = rows[0]?.period;
  return rows.every(({ period }) => period?.start === first?.start && period?.end === first?.end);
}
