import { isCoarse } from "../../layout/project-timeline/spans.js";
import type { Locale } from "../../locale/index.js";
import { projectTimelineWords } from "../../locale/project-timeline.js";
import type { Display } from "../../quantity/display.js";
import { bounded, withUnit, type NumberOptions } from "../../quantity/format.js";
import type { Period } from "../../quantity/period.js";
import type { Checked, RowBase } from "../../schema/check.js";
import type { RecordBase } from "../../schema/column.js";
import { isKnown, type Known, type Reading } from "../../schema/reading.js";
import { nameKey, type Status, type Text, type Verdict } from "../../schema/vocabulary.js";
import { sentence, statusWord } from "../words.js";

/** A row of a project timeline after the check. */
export interface TimelineEntry extends RowBase {
  readonly label: Text;
  readonly detail?: Text | undefined;
  readonly group?: Text | undefined;
  readonly start?: Period | undefined;
  readonly end?: Period | undefined;
  readonly progress?: Reading | undefined;
  readonly amount?: Reading | undefined;
  readonly dependsOn?: readonly string[] | undefined;
  readonly milestones?: readonly (RecordBase & { readonly label: Text; readonly period: Period })[] | undefined;
  readonly phases?: readonly (RecordBase & { readonly label: Text; readonly start: Period; readonly end: Period })[] | undefined;
}

/** What the rows of one figure share. */
export interface TimelineSetting {
  readonly spec: Checked<TimelineEntry>;
  readonly locale: Locale;
  /** Unit of the amounts; undefined where no row has one. */
  readonly display: Display | undefined;
  readonly amountLabel: string;
  /** The status that all amounts share where none is a fact: `预测`, said once over them. */
  readonly amountStatus: string;
  readonly startLabel: string;
  readonly footnote: (source: number | undefined) => string;
  /** Names of rows by id. */
  readonly names: ReadonlyMap<string, string>;
  /** No row waits for one of another group, so that a group can be hidden and the rest stays true. */
  readonly apart: boolean;
  /** Ids that other rows wait for. */
  readonly needed: ReadonlySet<string>;
}

/** Whether no row waits for one of another group. */
export function standApart(rows: readonly TimelineEntry[]): boolean {
  const groups = new Map(rows.map(({ id, group = "" }) => [id, nameKey(group)]));
  return rows.every(({ group = "", dependsOn = [] }) => dependsOn.every((id) => groups.get(id) === nameKey(group)));
}

export function isPlanned(status: Status): boolean {
  return status === "target" || status === "projection";
}

/** The whole bar of a row: from its own start or that of its first phase; its end only where one is given. */
export function wholeOf({ start, end, phases }: TimelineEntry): { readonly from: Period; readonly to: Period | undefined } | undefined {
  const earliest = phases?.reduce<Period | undefined>((least, phase) => (least && least.start <= phase.start.start ? least : phase.start), undefined);
  const latest = phases?.reduce<Period | undefined>((most, phase) => (most && most.end >= phase.end.end ? most : phase.end), undefined);
  const from = start ?? earliest;
  return from && { from, to: end ?? latest };
}

/** Where the work should stand by the as-of date if it went evenly, 0 to 1; undefined where an end of the bar is known only roughly. */
export function expectedShare({ from, to }: { readonly from: Period; readonly to: Period | undefined }, asOf: Period | undefined): number | undefined {
  if (!to || !asOf || isCoarse(from) || isCoarse(to)) return undefined;
  return Math.min(1, Math.max(0, (asOf.end - from.start) / (to.end - from.start)));
}

/** Stated progress with what it is held against. */
export interface Judged {
  readonly whole: { readonly from: Period; readonly to: Period | undefined } | undefined;
  readonly progress: Known;
  readonly expected: number | undefined;
  readonly verdict: Verdict | undefined;
  /** `46%` */
  readonly words: string;
  /** `完成46%，落后` */
  readonly full: string;
}

/** Holds stated progress against what time elapsed would ask for. */
export function judge(entry: TimelineEntry, { spec, locale }: TimelineSetting): Judged | undefined {
  const { progress } = entry;
  if (!isKnown(progress)) return undefined;
  const whole = wholeOf(entry);
  const expected = whole && expectedShare(whole, spec.asOf);
  const verdict = progressVerdict(progress, expected, spec.goodWhen);
  const words = shareWords(progress, locale, nearOf(expected));
  // What is complete needs no second word.
  const judged = verdict === undefined || verdict === "met" ? "" : locale.words.verdict[verdict];
  return { whole, progress, expected, verdict, words, full: sentence(locale, [projectTimelineWords[locale.style].done(words), judged]) };
}

/** So that what is stated and what is expected never print alike where they differ. */
function nearOf(expected: number | undefined): NumberOptions {
  return { decimals: 0, ...(expected === undefined ? {} : { near: [expected * 100] }) };
}

function shareWords(progress: Known, locale: Locale, options: NumberOptions): string {
  return bounded(withUnit(progress.value, { unit: progress.unit, exponent: 0 }, locale.style, options), progress.bound, locale.style) + bracketed(statusWord(progress, locale), locale);
}

export function bracketed(words: string, { words: { brackets } }: Locale): string {
  return words === "" ? "" : brackets.join(words);
}

/** The status that all known amounts share, as a word; nothing where they differ, or are facts. */
export function sharedStatus(entries: readonly TimelineEntry[], locale: Locale): string {
  const found = new Set(entries.flatMap(({ amount }) => (isKnown(amount) ? [statusWord(amount, locale)] : [])));
  return found.size === 1 ? ([...found][0] ?? "") : "";
}

/** Judged only where the spec says that more is good, and only as far as the bound of the number allows. */
export function progressVerdict({ value, bound }: Known, expected: number | undefined, goodWhen: "higher" | "lower" | undefined): Verdict | undefined {
  if (goodWhen !== "higher") return undefined;
  if (value >= 100 && bound !== "atMost") return "met";
  if (expected === undefined) return undefined;
  const reached = value >= expected * 100;
  if (bound === "exact") return reached ? "onTrack" : "behind";
  if (reached) return bound === "atLeast" || bound === "moreThan" ? "onTrack" : undefined;
  return bound === "atMost" ? "behind" : undefined;
}

/** Earliest and latest time that any row names. */
export function rangeOf(entries: readonly TimelineEntry[]): readonly [number, number] | undefined {
  let [low, high] = [Infinity, -Infinity];
  const add = (period: Period | undefined): void => {
    if (!period) return;
    low = Math.min(low, period.start);
    high = Math.max(high, period.end);
  };
  for (const { start, end, milestones, phases } of entries) {
    add(start);
    add(end);
    milestones?.forEach(({ period }) => add(period));
    phases?.forEach((phase) => [phase.start, phase.end].forEach(add));
  }
  return low < high ? [low, high] : undefined;
}

