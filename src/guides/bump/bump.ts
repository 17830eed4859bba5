import { positionOf, unitOf, type TimeUnit } from "../../layout/time.js";
import { say, type Locale } from "../../locale/index.js";
import type { Display } from "../../quantity/display.js";
import { sameLength, type Period } from "../../quantity/period.js";
import type { Checked, RowBase } from "../../schema/check.js";
import { isKnown, type Reading } from "../../schema/reading.js";
import { nameKey, type Text } from "../../schema/vocabulary.js";
import type { Frame } from "../look.js";
import { displayOf } from "../words.js";

export interface BumpRow extends RowBase {
  readonly period: Period;
  readonly label: Text;
  readonly value?: Reading | undefined;
  readonly rank?: Reading | undefined;
}
export type BumpSpec = Checked<BumpRow>;

/** A member at a period at which its rank is known. */
export interface Standing {
  readonly row: BumpRow;
  /** Index into the periods. */
  readonly at: number;
  readonly rank: number;
  readonly tied: boolean;
  /** Computed at a period at which a member is not disclosed: its rank is one among the others. */
  readonly partial: boolean;
  /** Joined to the standing before it: no period lies between. */
  readonly joined: boolean;
}

export interface Contender {
  readonly key: string;
  readonly id: string | undefined;
  readonly label: string;
  /** In order of time; empty where no rank is known. */
  readonly standings: readonly Standing[];
  /** Whether it is absent before its first rank, or after its last, as opposed to not disclosed. */
  readonly enters: boolean;
  readonly leaves: boolean;
}

/** What the lines of one figure share. */
export interface BumpSetting {
  readonly spec: BumpSpec;
  readonly locale: Locale;
  readonly footnote: Frame["footnote"];
  readonly display: Display;
  readonly unit: TimeUnit;
  /** Distinct, in order of time, with their places in months. */
  readonly periods: readonly Period[];
  readonly places: readonly number[];
  readonly members: readonly Contender[];
  /** Those of the whole figure, where a reader sees some of them only. */
  readonly all: readonly Contender[];
  /** The last rank of the scale: as many as there are members at once, or the last rank given. */
  readonly ranks: number;
  /** Whether ranks are computed from values. */
  readonly computed: boolean;
}

export const nameOf = (label: Text): string => (typeof label === "string" ? label : `${label.zh}\n${label.en}`);
export const spanOf = ({ start, end }: Period): string => `${start}/${end}`;

export function settingOf(spec: BumpSpec, locale: Locale, footnote: Frame["footnote"]): BumpSetting {
  const distinct = [...new Map(spec.data.map(({ period }) => [spanOf(period), period])).values()];
  const unit = unitOf(distinct);
  const periods = distinct.sort((a, b) => positionOf(a, unit) - positionOf(b, unit) || a.end - b.end);
  const places = periods.map((period) => positionOf(period, unit));
  // A rank stays what it is while others are hidden.
  const whole = spec.full ?? spec;
  const computed = !whole.data.some(({ rank }) => rank !== undefined);
  const ranks = ranksOf(whole, computed);
  const adjacent = adjacency(periods, places);
  const contenders = ({ data }: BumpSpec): Contender[] => groupsOf(data).map((rows) => contender(rows, { locale, periods, ranks, adjacent }));
  const members = contenders(spec);
  return {
    spec,
    locale,
    footnote,
    display: displayOf(spec.data.map(({ value }) => value), locale),
    unit,
    periods,
    places,
    members,
    all: spec.full ? contenders(spec.full) : members,
    ranks: Math.max(1, ...[...ranks.values()].map(({ rank }) => rank), ...periods.map((period) => whole.data.filter((row) => ranks.has(row) && spanOf(row.period) === spanOf(period)).length)),
    computed,
  };
}

type Rank = Pick<Standing, "rank" | "tied" | "partial">;

/** Ranks as given, else from the values of each period: 1 for the greatest (with `goodWhen: "lower"` the least), equal values share a rank (1, 2, 2, 4). */
function ranksOf(spec: BumpSpec, computed: boolean): ReadonlyMap<BumpRow, Rank> {
  const sign = spec.goodWhen === "lower" ? 1 : -1;
  const score = ({ value, rank }: BumpRow): number | null | undefined => (computed ? isKnown(value) ? value.value * sign : undefined : rank?.value);
  const groups = new Map<string, [BumpRow, number][]>();
  const lacking = new Set<string>();
  for (const row of spec.data) {
    const own = score(row);
    const key = spanOf(row.period);
    if (own === undefined || own === null) {
      if (computed) lacking.add(key);
      continue;
    }
    groups.set(key, [...(groups.get(key) ?? []), [row, own]]);
  }
  const ranks = new Map<BumpRow, Rank>();
  for (const [key, group] of groups) {
    const partial = lacking.has(key);
    const sorted = group.map(([, own]) => own).sort((a, b) => a - b);
    for (const [row, own] of group) ranks.set(row, { rank: computed ? sorted.indexOf(own) + 1 : own, tied: sorted.indexOf(own) !== sorted.lastIndexOf(own), partial });
  }
  return ranks;
}

/**
 * Whether a period follows the one before it in the list without a gap. Periods at even steps have a gap where a step is left out; those at uneven
 * ones are taken as they are. Spans of different length are never joined.
 */
function adjacency(periods: readonly Period[], places: readonly number[]): readonly boolean[] {
  const steps = places.slice(1).map((place, i) => place - (places[i] ?? 0));
  const least = Math.min(...steps);
  const even = steps.every((step) => Math.abs(step / least - Math.round(step / least)) < 0.01);
  return periods.map((period, i) => {
    const before = periods[i - 1];
    const step = steps[i - 1] ?? Infinity;
    return before !== undefined && sameLength(before, period) && (!even || step < least * 1.5);
  });
}

/** Rows of one member stand together, known by id, else by name. */
function groupsOf(rows: readonly BumpRow[]): (readonly BumpRow[])[] {
  const groups = new Map<string, BumpRow[]>();
  for (const row of rows) {
    const key = nameOf(row.label);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

interface Field {
  readonly locale: Locale;
  readonly periods: readonly Period[];
  readonly ranks: ReadonlyMap<BumpRow, Rank>;
  readonly adjacent: readonly boolean[];
}

function contender(rows: readonly BumpRow[], { locale, periods, ranks, adjacent }: Field): Contender {
  const spans = periods.map(spanOf);
  const placed = rows.map((row) => ({ row, at: spans.indexOf(spanOf(row.period)) })).sort((a, b) => a.at - b.at);
  const known = placed.flatMap(({ row, at }) => {
    const rank = ranks.get(row);
    return rank ? [{ row, at, ...rank }] : [];
  });
  const standings = known.map((one, i): Standing => ({ ...one, joined: known[i - 1]?.at === one.at - 1 && adjacent[one.at] === true }));
  const [first, last] = [standings[0], standings.at(-1)];
  const [from, to] = [placed[0]?.at ?? 0, placed.at(-1)?.at ?? 0];
  const label = rows[0]?.label ?? "";
  return {
    key: nameKey(label),
    id: typeof label === "object" ? label.zh : undefined,
    label: say(label, locale),
    standings,
    enters: first !== undefined && first.at > 0 && from === first.at,
    leaves: last !== undefined && last.at < periods.length - 1 && to === last.at,
  };
}
