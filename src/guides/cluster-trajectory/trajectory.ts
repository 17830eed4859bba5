import { positionOf, unitOf } from "../../layout/time.js";
import { thinned } from "../../layout/cluster-trajectory/columns.js";
import type { PointWords, TrajectoryPoint, TrajectorySeries } from "../../layout/cluster-trajectory/model.js";
import type { TimeUnit } from "../../layout/time.js";
import { trajectoryWords } from "../../locale/cluster-trajectory.js";
import { say, type Locale } from "../../locale/index.js";
import { displayFor, type Display } from "../../quantity/display.js";
import { PLAIN } from "../../quantity/unit.js";
import { bounded, formatIn } from "../../quantity/format.js";
import type { Period } from "../../quantity/period.js";
import type { Member as SceneMember } from "../../scene/mark.js";
import type { Checked, RowBase } from "../../schema/check.js";
import type { RecordBase } from "../../schema/column.js";
import { areLean, numbersOf, specimens } from "../../schema/lean.js";
import { isKnown, type Reading } from "../../schema/reading.js";
import { nameKey, type Text } from "../../schema/vocabulary.js";
import type { Frame } from "../look.js";
import { isStrong } from "../members.js";
import { extremes, rowAt } from "../rows.js";
import type { AimRow } from "../target-words.js";
import { amountWords, periodWords, spokenReading, statusWord } from "../words.js";

interface ValueRow extends RowBase {
  readonly period: Period;
  readonly value: Reading;
  readonly series?: Text | undefined;
  readonly low?: Reading | undefined;
  readonly high?: Reading | undefined;
}
export interface TargetRow extends AimRow {
  readonly series?: Text | undefined;
}
export interface BreakRow extends RecordBase {
  readonly period: Period;
  readonly note: Text;
  readonly inferred?: boolean | undefined;
  readonly series?: Text | undefined;
}
export interface TrajectorySpec extends Checked<ValueRow> {
  readonly targets: readonly TargetRow[];
  readonly breaks: readonly BreakRow[];
}

/** Rows of one name, in order of time. */
export interface Member {
  readonly key: string;
  readonly id: string | undefined;
  readonly name: string;
  readonly label: string;
  readonly rows: readonly ValueRow[];
}

/** What all numbers of one figure share. */
export interface Telling {
  readonly spec: TrajectorySpec;
  readonly locale: Locale;
  readonly unit: TimeUnit;
  readonly display: Display;
  readonly near: readonly number[];
  readonly members: readonly Member[];
  /** Those of the whole figure, where a reader sees some of them only. */
  readonly all: readonly Member[];
  readonly footnote: Frame["footnote"];
}

/** One string for a text, whatever its languages. */
export function nameOf(text: Text | undefined): string {
  return text === undefined ? "" : typeof text === "string" ? text : `${text.zh}\n${text.en}`;
}

/** What a mark of a series belongs to; nothing where the series has no name. */
export function memberFact({ rows }: Pick<Member, "rows">): SceneMember | undefined {
  const name = rows[0]?.series;
  return name === undefined ? undefined : { field: "series", value: nameKey(name) };
}

/** Whether a reference means a name: equal, or equal to its words in either language. */
export function means(name: Text | undefined, reference: Text): boolean {
  if (name === undefined) return false;
  const of = (text: Text): string[] => (typeof text === "string" ? [text] : [text.zh, text.en]);
  return of(reference).some((word) => of(name).includes(word));
}

export function membersOf(spec: Checked<ValueRow>, locale: Locale): Member[] {
  const groups = new Map<string, ValueRow[]>();
  let [last, group]: [Text | undefined, ValueRow[] | undefined] = [undefined, undefined];
  for (const row of spec.data) {
    const { series } = row;
    // Rows of a name mostly stand together.
    if (group === undefined || series !== last) {
      const key = nameOf(series);
      group = groups.get(key);
      if (!group) groups.set(key, (group = []));
      last = series;
    }
    group.push(row);
  }
  const members = [...groups].map(([key, rows]): Member => {
    const { series } = rows[0] ?? {};
    const name = series === undefined ? "" : say(series, locale);
    return { key, id: typeof series === "object" ? series.zh : undefined, name, label: typeof series === "object" ? series.en : name, rows };
  });
  const latest = ({ rows }: Member): number => rows.findLast(({ value }) => isKnown(value))?.value.value ?? -Infinity;
  if (spec.sort === "value") members.sort((a, b) => latest(b) - latest(a));
  if (spec.sort === "label") members.sort((a, b) => (a.name < b.name ? -1 : 1));
  return members;
}

/** `ends` of an axis that is shared decide the unit of what is printed on it. */
export function tellingOf(spec: TrajectorySpec, locale: Locale, footnote: Frame["footnote"], ends?: readonly number[]): Telling {
  const known = tellings.get(spec) ?? new Map<Locale, Telling>();
  const telling = known.get(locale) ?? newTelling(spec, locale);
  tellings.set(spec, known.set(locale, telling));
  return { ...telling, footnote, display: ends === undefined ? telling.display : displayFor(ends, telling.display.unit, locale.style, numbersOf(spec.data, "value")) };
}

/** What words need of all rows is worked out once for a spec: to draw it, to describe it and to say one datum of very many. */
const tellings = new WeakMap<TrajectorySpec, Map<Locale, Telling>>();

function newTelling(spec: TrajectorySpec, locale: Locale): Telling {
  const { data, targets } = spec;
  const near = targets.flatMap(({ value }) => (isKnown(value) ? [value.value] : []));
  const first = (data.find(({ value }) => isKnown(value)) ?? targets.find(({ value }) => isKnown(value)) ?? data[0] ?? targets[0])?.value;
  const values = numbersOf(data, "value");
  const display = displayFor(near.length === 0 ? values : [...values, ...near], first?.unit ?? PLAIN, locale.style);
  const unit = data.some(({ period }) => period.kind === "day") ? "day" : unitOf(data.map(({ period }) => period));
  const members = membersOf(spec, locale);
  return { spec, locale, display, near, unit, members, all: spec.full ? membersOf(spec.full, locale) : members, footnote: () => "" };
}

/** `columns` of px are all that a picture has for very many points. */
export function seriesOf(telling: Telling, columns = FEW_COLUMNS): TrajectorySeries[] {
  const { spec, members, all } = telling;
  return members.map((member): TrajectorySeries => {
    const sources = new Set(specimens(member.rows).map(({ value }) => value.source));
    const each = members.length === 1 || sources.size > 1;
    const points = shownRows(member, telling, columns).map((row) => pointOf(row, member, telling, each));
    const name = all.length === 1 ? "" : member.name + (each ? "" : telling.footnote(member.rows[0]?.value.source));
    return { key: member.key, name, strong: isStrong(spec, member.id, member.label), points: inOrder(points), spoken: () => spokenSeries(member, telling) };
  });
}

/** Enough for words, which speak of the ends. */
const FEW_COLUMNS = 100;

/** The rows of a series that so many columns can show: all, unless they are very many alike days; what is measured against a date needs them all. */
function shownRows({ rows }: Member, { spec, unit }: Telling, columns: number): readonly ValueRow[] {
  const isPlain = unit === "day" && areLean(rows) && rows[0]?.low === undefined && rows[0]?.high === undefined && spec.targets.length === 0;
  const kept = isPlain ? thinned(numbersOf(rows, "period"), numbersOf(rows, "value"), columns) : undefined;
  return kept?.map((index) => rows[index] as ValueRow) ?? rows;
}

function inOrder(points: TrajectoryPoint[]): readonly TrajectoryPoint[] {
  const isSorted = points.every(({ at }, i) => i === 0 || at >= (points[i - 1]?.at ?? 0));
  return isSorted ? points : points.sort((a, b) => a.at - b.at);
}

function pointOf(row: ValueRow, member: Member, telling: Telling, noted: boolean): TrajectoryPoint {
  const { value, period, low, high } = row;
  return {
    row: row.index,
    key: row.id ?? String(row.index),
    period,
    at: positionOf(period, telling.unit),
    value: value.value ?? undefined,
    low: low?.value ?? undefined,
    high: high?.value ?? undefined,
    status: value.status,
    basis: value.basis,
    bound: value.bound,
    explained: !isKnown(value) && row.note !== undefined,
    words: () => pointWords(row, member, telling, noted),
  };
}

function pointWords(row: ValueRow, member: Member, telling: Telling, noted: boolean): PointWords {
  const { value, period, low, high } = row;
  const { locale } = telling;
  return {
    number: () => (isKnown(value) ? numberText(value, telling) + (noted ? telling.footnote(value.source) : "") : absence(row, locale)),
    detail: () => (statusWord(value, locale) === "" ? "" : trajectoryWords[locale.style].detail(periodWords(period, locale), statusWord(value, locale))),
    word: () => (value.status === "projection" ? trajectoryWords[locale.style].projectedWord : ""),
    ends: () => [low, high].map((end) => numberText(end ?? value, telling)) as [string, string],
    spoken: () => spokenPoint(row, member, telling),
  };
}

/** The number without its unit, which the axis states: `7500`, `超9000`, `约7580`. */
function numberText(value: Reading, { display, locale, near }: Telling): string {
  if (!isKnown(value)) return locale.words.notDisclosed;
  const bound = value.status === "estimate" && value.bound === "exact" ? "about" : value.bound;
  return bounded(formatIn(value.value, display, locale.style, { near }), bound, locale.style);
}

/** What stands for a missing number: one whose row says why is not called undisclosed. */
function absence({ note }: ValueRow, { style, words }: Locale): string {
  return note === undefined ? words.notDisclosed : trajectoryWords[style].absent;
}

function spokenPoint(row: ValueRow, { name }: Member, { display, locale, near }: Telling): string {
  const { value, period, low, high, note } = row;
  const { words, style } = locale;
  const when = periodWords(period, locale);
  const head = name === "" ? when : name + words.comma + when;
  const range = isKnown(low ?? value) && isKnown(high ?? value) && low && high ? words.comma + trajectoryWords[style].range(amountWords(low, display, locale, { near }), amountWords(high, display, locale, { near })) : "";
  const amount = isKnown(value) ? spokenReading(value, display, locale, { near }) : absence(row, locale);
  return head + words.colon + amount + range + (note === undefined ? "" : words.comma + say(note, locale));
}

/** Very many data at once: how many, from when to when, the highest and the lowest. */
function spokenSeries({ name, rows }: Member, { display, locale, near }: Telling): string {
  const said = trajectoryWords[locale.style];
  const of = (row: ValueRow | undefined): string => (row ? said.valueAt(periodWords(row.period, locale), spokenReading(row.value, display, locale, { near })) : "");
  const when = (row: ValueRow | undefined): string => periodWords(row?.period, locale);
  const [low, high] = extremes(numbersOf(rows, "value"));
  const [first, last] = extremes(numbersOf(rows, "period"));
  return said.summed(name, rows.length, said.span(when(rows[first]), when(rows[last])), of(rows[high]), of(rows[low]));
}

/** One datum in the words that its mark would have. */
export function tellTrajectory(spec: TrajectorySpec, index: number, locale: Locale): string {
  const telling = tellingOf(spec, locale, () => "");
  const row = rowAt(spec.data, index);
  const member = row && telling.members.find(({ key }) => key === nameOf(row.series));
  return member ? spokenPoint(row, member, telling) : "";
}
