import { monthsAt } from "../../layout/time.js";
import type { ColumnsForm } from "../../locale/columns.js";
import { columnsWords } from "../../locale/columns.js";
import type { Locale } from "../../locale/index.js";
import { displayFor, type Display } from "../../quantity/display.js";
import { sum } from "../../quantity/decimal.js";
import { sameLength, type Period } from "../../quantity/period.js";
import { sumOf } from "../../quantity/sum.js";
import type { Checked, RowBase } from "../../schema/check.js";
import { isKnown, type Known, type Reading } from "../../schema/reading.js";
import type { Text } from "../../schema/vocabulary.js";
import type { Frame } from "../look.js";
import { isStrong } from "../members.js";
import { folded } from "../order.js";
import type { BreakRow, NoteRow } from "../cluster-trajectory/input.js";
import { means, membersOf, type Member, type TargetRow } from "../cluster-trajectory/trajectory.js";
import { displayOf } from "../words.js";

export interface ColumnRow extends RowBase {
  readonly period: Period;
  readonly value: Reading;
  readonly series?: Text | undefined;
}
export interface ColumnsSpec extends Checked<ColumnRow> {
  readonly form?: ColumnsForm | undefined;
  readonly targets: readonly TargetRow[];
  readonly breaks: readonly BreakRow[];
  readonly annotations: readonly NoteRow[];
  readonly full?: ColumnsSpec | undefined;
}

/** What is drawn as one colour: a member, or several that fold into 其他. */
export interface ColumnSeries {
  readonly key: string;
  readonly id: string | undefined;
  /** The other name by which the spec may mean it. */
  readonly label: string;
  /** `""` where there is but one without a name. */
  readonly name: string;
  readonly members: readonly Member[];
}

/** A period on the axis; without rows where the axis only has a hole, or a target. */
export interface Slot {
  readonly key: string;
  readonly period: Period;
  readonly hole: boolean;
  readonly rows: readonly ColumnRow[];
}

/** What all parts of one figure share. */
export interface ColumnsSetting {
  readonly spec: ColumnsSpec;
  readonly form: ColumnsForm;
  readonly locale: Locale;
  readonly display: Display;
  /** Values that no number may be rounded onto. */
  readonly near: readonly number[];
  readonly series: readonly ColumnSeries[];
  /** Where a reader sees some of the series only: the whole figure, and the names of those that are hidden. */
  readonly whole: ColumnsSetting | undefined;
  readonly hidden: readonly string[];
  readonly slots: readonly Slot[];
  readonly neverNegative: boolean;
  readonly footnote: Frame["footnote"];
}

/** `ends` of an axis that is shared decide the unit of what is printed on it. */
export function settingOf(spec: ColumnsSpec, locale: Locale, footnote: Frame["footnote"], ends?: readonly number[]): ColumnsSetting {
  const form = spec.form ?? "stacked";
  const targets = form === "share" ? [] : spec.targets.map(({ value }) => value);
  const whole = spec.full && settingOf(spec.full, locale, footnote, ends);
  const series = whole ? seriesIn(whole, membersOf(spec, locale)) : seriesOf(spec, locale);
  const slots = slotsOf(spec);
  const neverNegative = isNeverNegative(spec.full ?? spec);
  const hidden = whole ? hiddenIn(whole, series, slots) : [];
  const sums = form === "stacked" ? slots.flatMap(({ rows }) => amountOf(rows.map(({ value }) => value), neverNegative)?.reading ?? []) : [];
  const printed = [...spec.data.map(({ value }) => value), ...targets, ...sums];
  const own = displayOf(printed, locale);
  const display = ends === undefined || form === "share" ? own : displayFor(ends, own.unit, locale.style, printed.flatMap(({ value }) => value ?? []));
  return { spec, form, locale, display, near: targets.filter(isKnown).map(({ value }) => value), series, whole, hidden, slots, neverNegative, footnote };
}

/** The series from the base upwards: what is singled out first, then as the spec orders them; beyond `top` they fold. */
function seriesOf(spec: ColumnsSpec, locale: Locale): ColumnSeries[] {
  const singled = spec.highlight !== undefined && spec.highlight.length > 0;
  const ranked = membersOf(spec, locale).map((member) => ({ ...member, value: sum(member.rows.flatMap(({ value }) => (isKnown(value) ? [value.value] : []))) }));
  const { shown, rest } = folded(ranked, spec);
  const strong = (member: Member): boolean => singled && isStrong(spec, member.id, member.label);
  const list = [...shown.filter(strong), ...shown.filter((member) => !strong(member))].map((member): ColumnSeries => ({ key: member.key, id: member.id, label: member.label, name: member.name, members: [member] }));
  if (rest.length === 0) return list;
  return [...list, { key: "rest", id: undefined, label: "", name: columnsWords[locale.style].folded(locale.words.other, rest.length), members: rest }];
}

/** The series of the whole figure that have rows among those shown, with these. */
function seriesIn(whole: ColumnsSetting, shown: readonly Member[]): ColumnSeries[] {
  const own = whole.series.map((one) => ({ ...one, members: shown.filter(({ key }) => one.members.some((member) => member.key === key)) }));
  return own.filter(({ members }) => members.length > 0);
}

/** Names of the series that are not shown, though they have rows in the periods that are. */
function hiddenIn(whole: ColumnsSetting, series: readonly ColumnSeries[], slots: readonly Slot[]): string[] {
  const keys = new Set(slots.map(({ key }) => key));
  const rows = new Set(whole.slots.flatMap((slot) => (keys.has(slot.key) ? slot.rows : [])));
  return whole.series.filter((one) => !series.some(({ key }) => key === one.key) && one.members.some((member) => member.rows.some((row) => rows.has(row)))).map(({ name }) => name);
}

const spanOf = ({ start, end }: Period): string => `${start}-${end}`;
const STEPS: Readonly<Partial<Record<Period["kind"], number>>> = { year: 12, half: 6, quarter: 3, month: 1 };

/** The periods in order of time, those of dated targets too; where all are years or all are quarters, missing ones leave a hole. */
function slotsOf({ data, targets, form }: ColumnsSpec): Slot[] {
  const found = new Map<string, { readonly period: Period; readonly rows: ColumnRow[] }>();
  for (const row of data) {
    const key = spanOf(row.period);
    const slot = found.get(key);
    if (slot) slot.rows.push(row);
    else found.set(key, { period: row.period, rows: [row] });
  }
  for (const { period, value } of form === "share" ? [] : targets) {
    if (period && isKnown(value) && !found.has(spanOf(period))) found.set(spanOf(period), { period, rows: [] });
  }
  const slots = [...found].map(([key, { period, rows }]): Slot => ({ key, period, rows, hole: false })).sort((a, b) => a.period.start - b.period.start || a.period.end - b.period.end);
  return withHoles(slots);
}

function withHoles(slots: readonly Slot[]): Slot[] {
  const step = stepOf(slots);
  const out: Slot[] = [];
  if (step === undefined) return [...slots];
  for (const slot of slots) {
    const last = out.at(-1);
    const months = last ? monthsAt(slot.period.start) - monthsAt(last.period.start) : step;
    for (let at = step; at < months; at += step) out.push({ key: `hole-${out.length}`, period: slot.period, hole: true, rows: [] });
    out.push(slot);
  }
  return out;
}

/** Months from one period to the next, where all are of one kind and the holes are not more than the periods. */
function stepOf(slots: readonly Slot[]): number | undefined {
  const first = slots[0]?.period;
  const last = slots.at(-1)?.period;
  const step = first && STEPS[first.kind];
  if (!first || !last || step === undefined || slots.some(({ period }) => period.kind !== first.kind)) return undefined;
  return (monthsAt(last.start) - monthsAt(first.start)) / step + 1 <= slots.length * 2 ? step : undefined;
}

/** Whether columns stand further apart in time than they do on the axis. */
export function isUneven({ slots }: ColumnsSetting): boolean {
  const starts = slots.map(({ period }) => monthsAt(period.start));
  const steps = new Set(starts.slice(1).map((start, i) => start - (starts[i] ?? 0)));
  const first = slots[0]?.period;
  return first !== undefined && STEPS[first.kind] !== undefined && slots.every(({ period, hole }) => period.kind === first.kind && !hole) && steps.size > 1;
}

/** Whether all periods are equally long, and none is counted from January among others that are not. */
export function isAlike(periods: readonly Period[]): boolean {
  const first = periods[0];
  return first === undefined || periods.every((one) => sameLength(one, first) && (one.kind === "cumulative") === (first.kind === "cumulative"));
}

/** The rows of a series in a period: one, or those of all that fold into it. */
export function rowsOf({ members }: ColumnSeries, slot: Slot): ColumnRow[] {
  return members.flatMap(({ rows }) => rows.filter((row) => slot.rows.includes(row)));
}

/** What several numbers come to. */
export interface Amount {
  /** As certain as the least certain of them; `order` where nothing may be said of the sum. */
  readonly reading: Known;
  /** Some of them are missing. */
  readonly partial: boolean;
}

/** Growth rates of several series come to nothing. Where the spec calls its columns shares, it says that they are parts of one whole; percentage points are, as contributions to one growth. */
export const addsUp = ({ form, display }: Pick<ColumnsSetting, "form" | "display">): boolean => form === "share" || display.unit.kind !== "rate";

/** The sum of what is known, none where nothing is. */
export function amountOf(readings: readonly (Reading | undefined)[], neverNegative: boolean, adds = true): Amount | undefined {
  const first = readings.find(isKnown);
  if (!first) return undefined;
  if (readings.length === 1) return { reading: first, partial: false };
  const total = sumOf(readings, { neverNegative });
  return { reading: { ...first, value: total.value ?? 0, bound: (adds ? total.bound : undefined) ?? "order", status: total.status, basis: total.basis }, partial: total.missing > 0 };
}

/** Whether several fold into one, of whose sum nothing may be said. */
export const isOpen = ({ members }: ColumnSeries, reading: Known | undefined): boolean => members.length > 1 && reading?.bound === "order";

/** Whether nothing in the figure is below zero, so that what is missing is not either. */
const isNeverNegative = ({ data }: ColumnsSpec): boolean => data.every(({ value }) => !isKnown(value) || value.value >= 0);

/** The lowest and the highest that the axis must hold: sums from zero, or each bar, and every target. */
export function extentOf({ spec, form, series, slots, neverNegative }: ColumnsSetting): readonly [number, number] {
  if (form === "share") return [0, 1];
  let [low, high] = [0, 0];
  const add = (value: number): void => {
    low = Math.min(low, value);
    high = Math.max(high, value);
  };
  for (const slot of slots) {
    const values = series.flatMap((one) => amountOf(rowsOf(one, slot).map(({ value }) => value), neverNegative)?.reading.value ?? []);
    if (form === "grouped") values.forEach(add);
    else for (const side of [1, -1]) add(sum(values.filter((value) => value * side > 0)));
  }
  for (const { value, period, series: own } of spec.targets) {
    if (!isKnown(value)) continue;
    add(value.value);
    // In a stack the target of a series stands on what is under the series.
    const slot = form === "stacked" && own !== undefined ? slots.find((one) => !one.hole && one.period.start === period?.start && one.period.end === period.end) : undefined;
    const under = slot ? series.slice(0, Math.max(0, series.findIndex(({ members }) => members.some(({ rows }) => means(rows[0]?.series, own ?? ""))))) : [];
    if (slot) add(value.value + sum(under.map((one) => Math.max(0, amountOf(rowsOf(one, slot).map(({ value }) => value), neverNegative)?.reading.value ?? 0))));
  }
  return low === 0 && high === 0 ? [0, 1] : [low, high];
}
