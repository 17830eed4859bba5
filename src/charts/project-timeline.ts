import { build, chart, type Figure, type Plot } from "../chart.js";
import { drawTimeline } from "../guides/project-timeline/timeline.js";
import { bracketed, isPlanned, rangeOf, sharedStatus, standApart, wholeOf, type TimelineEntry, type TimelineSetting } from "../guides/project-timeline/entry.js";
import { timelineItem } from "../guides/project-timeline/item.js";
import { displayOf, periodWords, spokenReading } from "../guides/words.js";
import { layoutTimeline, type TimelinePlot } from "../layout/project-timeline/timeline.js";
import { say, type Locale } from "../locale/index.js";
import { projectTimelineWords } from "../locale/project-timeline.js";
import { shift } from "../quantity/decimal.js";
import { unitText } from "../quantity/format.js";
import type { Period } from "../quantity/period.js";
import { dayOf } from "../quantity/span.js";
import { asReading, sumOf } from "../quantity/sum.js";
import { reportMixedUnits, type Checked } from "../schema/check.js";
import { names, number, period, required, text, type ColumnsOf, type RowOut } from "../schema/column.js";
import type { Report } from "../schema/issue.js";
import { isKnown, type Known, type NumberSlot } from "../schema/reading.js";
import { listOf } from "../schema/record.js";
import { reportReferences } from "../schema/references.js";
import { share } from "../schema/share.js";
import { optional, words, type CommonRow, type Entries, type SharedSpec } from "../schema/shared.js";
import type { Status, Text } from "../schema/vocabulary.js";

/** A project. */
export interface ProjectTimelineRow extends CommonRow {
  /** Name of the project. */
  readonly label: Text | number;
  /** Second words after the name: place, lead firm. */
  readonly detail?: Text | number | undefined;
  /** Heading under which it stands. */
  readonly group?: Text | number | undefined;
  /** When work starts: a day, month, quarter, year or fuzzy period, drawn over the whole span in which it lies. */
  readonly start?: string | number | undefined;
  /** When it ends. Without one the bar is open to the right, and no end is invented. */
  readonly end?: string | number | undefined;
  /** Share done: 0 to 1, or `"40%"`. */
  readonly progress?: NumberSlot | undefined;
  /** Investment or another amount; one unit for all rows. `null` is not disclosed. */
  readonly amount?: NumberSlot | undefined;
  /** Id of each project that must end before this one starts. */
  readonly dependsOn?: string | readonly string[] | undefined;
  /** Dated events: `[{ "label": "签约", "period": "2021-04-23" }]`. */
  readonly milestones?: readonly ProjectMilestone[] | undefined;
  /** Consecutive parts: `[{ "label": "设计", "start": "2024-01", "end": "2024-06" }]`. */
  readonly phases?: readonly ProjectPhase[] | undefined;
}

/** A dated event of a project. */
export interface ProjectMilestone {
  /** What happens: 签约, 投产. */
  readonly label: Text | number;
  /** When; a year is drawn as a box over the year. */
  readonly period: string | number;
  /** `target` or `projection` for one that is only announced. Default: that of the row. */
  readonly status?: Status | undefined;
}

/** A part of a project. */
export interface ProjectPhase {
  readonly label: Text | number;
  readonly start: string | number;
  readonly end: string | number;
  /** `target` or `projection` for one that is only announced. Default: that of the row. */
  readonly status?: Status | undefined;
}

interface ProjectTimelineOptions {
  /** Heading of the amounts. Default 投资额 / Investment. */
  readonly amountLabel?: Text | undefined;
  /** Word before each bar, for what `start` means: 开工 / Started. Default none. */
  readonly startLabel?: Text | undefined;
}

/** Spec of a project timeline: when does each project start, reach its milestones, finish? */
export type ProjectTimelineSpec<R = ProjectTimelineRow> = SharedSpec<ProjectTimelineRow, R> & ProjectTimelineOptions;

const row = {
  label: required(text),
  detail: text,
  group: text,
  start: period,
  end: period,
  progress: share,
  amount: number,
  dependsOn: names,
  milestones: listOf<ProjectMilestone>()({ label: required(text), period: required(period) }),
  phases: listOf<ProjectPhase>()({ label: required(text), start: required(period), end: required(period) }),
} as const satisfies ColumnsOf<Omit<ProjectTimelineRow, keyof CommonRow>>;
const options: Entries<ProjectTimelineOptions> = { amountLabel: optional(words), startLabel: optional(words) };

type Row = RowOut<typeof row> & TimelineEntry;
type Spec = Checked<Row> & ProjectTimelineOptions;
/** Wider than this, no month can be seen. */
const MOST_YEARS = 400;

export const projectTimelineChart = chart<Spec, TimelinePlot & Plot & { readonly plain: boolean }>({
  type: "project-timeline",
  question: { zh: projectTimelineWords.zh.question, en: projectTimelineWords.en.question },
  options,
  row,
  unused: ["top", "legend", "annotations", "prices", "labels"],
  check: (spec, report) => {
    for (const one of spec.data) checkOrder(one, report);
    const amounts = spec.data.flatMap(({ amount }) => amount ?? []);
    reportMixedUnits(amounts, (reading) => ["data", reading.row, reading.field], report);
    for (const { row: index, field, value, unit } of amounts) if (value !== null && value < 0) report({ path: ["data", index, field], code: "out-of-range", row: index, expected: "≥ 0", received: String(shift(value, -unit.exponent)) });
    reportReferences(spec.data.map(({ index, id, dependsOn }) => ({ index, id, refers: dependsOn ?? [] })), "dependsOn", report);
    const range = rangeOf(spec.data);
    const years = range ? dayOf(range[1]).year - dayOf(range[0]).year : 0;
    if (years > MOST_YEARS) report({ path: ["data"], code: "out-of-range", expected: `${MOST_YEARS}年 / years`, received: String(years) });
  },
  layout: (spec, frame) => {
    const setting = settingOf(spec, frame.locale, frame.footnote);
    const { locale, display, amountLabel, amountStatus } = setting;
    const items = ordered(spec, locale).map((one) => timelineItem(one, setting));
    const asOf = spec.asOf && { time: spec.asOf.end, words: locale.words.asOf(periodWords(spec.asOf, locale)) };
    const heads = { amount: display ? amountLabel + bracketed(amountStatus, locale) : "", unit: display ? unitText(display, locale.style) : "", asOf, range: rangeOf(spec.data), key: projectTimelineWords[locale.style].key };
    const plot = layoutTimeline(items, heads, { ...frame, style: locale.style });
    return { ...plot, notes: notesOf(spec, locale), plain: spec.asOf === undefined && !spec.highlight?.length };
  },
  draw: (plot, look) => drawTimeline(plot, plot.plain, look),
  describe: (spec, locale) => describeTimeline(spec, locale),
});

/**
 * Shows when each project starts, reaches its milestones and finishes. Rows `{label, start?, end?, milestones?, phases?, progress?, amount?, dependsOn?}`.
 * With `asOf`, what is elapsed is solid and what is announced is open; without it nothing counts as elapsed. Dates known only roughly fill their span.
 * @throws SpecError when the spec cannot be drawn.
 */
export function projectTimeline<const R extends object & Partial<ProjectTimelineRow>>(spec: ProjectTimelineSpec<R>): Figure {
  return build(projectTimelineChart, spec);
}

/** An end that surely lies before its beginning, and phases of which one surely begins before another ends. */
function checkOrder(one: Row, report: Report): void {
  const wrong = (path: readonly (string | number)[], start: Period, end: Period): void => {
    if (end.end <= start.start) report({ path: ["data", one.index, ...path], code: "wrong-order", row: one.index, expected: `≥ ${start.text}`, received: end.text });
  };
  if (one.start && one.end) wrong(["end"], one.start, one.end);
  const phases = (one.phases ?? []).map((phase, i) => ({ ...phase, i }));
  for (const { start, end, i } of phases) wrong(["phases", i, "end"], start, end);
  phases.sort((a, b) => a.start.start - b.start.start).forEach(({ start, i }, k) => {
    const before = phases[k - 1];
    if (before && start.end <= before.end.start) report({ path: ["data", one.index, "phases", i, "start"], code: "wrong-order", row: one.index, expected: `≥ ${before.end.text}`, received: start.text });
  });
}

function settingOf(spec: Spec, locale: Locale, footnote: TimelineSetting["footnote"]): TimelineSetting {
  const amounts = spec.data.flatMap(({ amount }) => amount ?? []);
  const said = (given: Text | undefined, usual: string): string => (given === undefined ? usual : say(given, locale));
  return {
    spec, locale, footnote,
    display: amounts.length > 0 ? displayOf(amounts, locale, [totalOf(spec.data)?.value ?? NaN]) : undefined,
    amountLabel: said(spec.amountLabel, projectTimelineWords[locale.style].amount),
    amountStatus: sharedStatus(spec.data, locale),
    startLabel: said(spec.startLabel, ""),
    apart: standApart(spec.data),
    needed: new Set(spec.data.flatMap(({ dependsOn }) => dependsOn ?? [])),
    names: new Map(spec.data.map((one) => [one.id ?? "", say(one.label, locale)])),
  };
}

/** Groups in the order in which they first come, those without one first; within a group as the spec says. */
function ordered(spec: Spec, locale: Locale): Row[] {
  const groupOf = ({ group }: Row): string => (group === undefined ? "" : say(group, locale));
  const groups = ["", ...new Set(spec.data.map(groupOf))];
  const rows = [...spec.data];
  const amountOf = ({ amount }: Row): number => (isKnown(amount) ? amount.value : -Infinity);
  if (spec.sort === "value") rows.sort((a, b) => amountOf(b) - amountOf(a) || a.index - b.index);
  if (spec.sort === "label") rows.sort((a, b) => (say(a.label, locale) < say(b.label, locale) ? -1 : 1));
  return rows.sort((a, b) => groups.indexOf(groupOf(a)) - groups.indexOf(groupOf(b)));
}

/** What rows say themselves; how to read the marks says the key. */
function notesOf(spec: Spec, locale: Locale): string[] {
  return spec.data.flatMap((one) => (one.note === undefined ? [] : [say(one.label, locale) + locale.words.colon + say(one.note, locale)]));
}

function describeTimeline(spec: Spec, locale: Locale): string {
  const said = projectTimelineWords[locale.style];
  const range = rangeOf(spec.data);
  const later = spec.data.filter((one) => wholeOf(one)?.to ?? one.end ?? one.milestones?.some(({ status }) => isPlanned(status)));
  const groups = new Set(spec.data.map(({ group }) => (group === undefined ? "" : say(group, locale))));
  const total = totalOf(spec.data);
  const parts = [
    said.count(spec.data.length, groups.size),
    range ? said.span(dayOf(range[0]).year, dayOf(range[1] - 1).year) : "",
    said.dated(later.length),
    total ? said.total(spec.amountLabel === undefined ? said.amount : say(spec.amountLabel, locale), spokenReading({ ...total, basis: undefined }, displayOf([total], locale, spec.data.map(({ amount }) => amount?.value ?? NaN)), locale)) : "",
    nextWords(spec, locale),
  ];
  return parts.filter((part) => part !== "").join(locale.style === "zh" ? "" : " ");
}

/** The sum of the amounts, only where all are there, exact and of one status. */
function totalOf(rows: readonly Row[]): Known | undefined {
  const amounts = rows.map(({ amount }) => amount).filter(isKnown);
  const first = amounts[0];
  if (!first || amounts.length < Math.max(2, rows.length)) return undefined;
  // Of several statuses or bounds a sentence would have to say more than a sum.
  const total = sumOf(amounts);
  return total.bound === "exact" && amounts.every(({ status }) => status === first.status) ? asReading(first, total, "exact") : undefined;
}

/** The first milestone that begins after the as-of date. */
function nextWords({ asOf, data }: Spec, locale: Locale): string {
  if (!asOf) return "";
  const events = data.flatMap((one) => (one.milestones ?? []).map(({ label, period }) => ({ name: one.label, label, period })));
  const next = events.filter(({ period }) => period.start >= asOf.end).sort((a, b) => a.period.start - b.period.start)[0];
  return next ? projectTimelineWords[locale.style].next(periodWords(asOf, locale), say(next.name, locale), say(next.label, locale), periodWords(next.period, locale)) : "";
}
