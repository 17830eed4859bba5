import { projectTimelineWords } from "../../locale/project-timeline.js";
import { say, type Locale } from "../../locale/index.js";
import type { LaneEvent, LaneItem, LaneProgress } from "../../layout/project-timeline/lane-item.js";
import { isCoarse, partsOf, uncovered, type Within } from "../../layout/project-timeline/spans.js";
import { bounded, formatIn, unitText } from "../../quantity/format.js";
import type { Period } from "../../quantity/period.js";
import { isKnown } from "../../schema/reading.js";
import { nameKey, type Text } from "../../schema/vocabulary.js";
import { isStrong, memberColor } from "../members.js";
import { bracketed, isPlanned, judge, wholeOf, type Judged, type TimelineEntry, type TimelineSetting } from "./entry.js";
import { spokenRow } from "./speech.js";
import { amountWords, statusWord } from "../words.js";

/** Says and dates one row: parts of its bar, milestones, progress against the as-of date, and the sentence that a screen reader says. */
export function timelineItem(entry: TimelineEntry, setting: TimelineSetting): LaneItem {
  const { spec, locale } = setting;
  const label = say(entry.label, locale);
  const group = said(entry.group, locale);
  const asOf = spec.asOf?.end;
  const stretches = stretchesOf(entry, asOf, locale);
  const source = isKnown(entry.amount) ? entry.amount.source : entry.source;
  const events = eventsOf(entry, stretches.length === 0, asOf, setting, source);
  const judged = judge(entry, setting);
  const amount = amountsOf(entry, setting);
  return {
    key: entry.id ?? `#${entry.index}`,
    row: entry.index,
    label: label + setting.footnote(source),
    detail: said(entry.detail, locale),
    field: isKnown(entry.amount) ? "amount" : "label",
    group,
    naming: entry.group === undefined ? {} : { member: { field: "group", value: nameKey(entry.group) }, toggles: setting.apart },
    ...amount,
    stretches,
    events,
    ...barFacts(entry, setting),
    progress: progressOf(judged, asOf),
    absent: stretches.length + events.length === 0 ? projectTimelineWords[locale.style].noDates : "",
    needs: entry.dependsOn ?? [],
    follows: entry.dependsOn?.length ? projectTimelineWords[locale.style].after(locale.words.join(entry.dependsOn.map((id) => setting.names.get(id) ?? id))) : "",
    strong: isStrong(spec, entry.id, label) || (group !== "" && isStrong(spec, undefined, group)),
    color: memberColor(spec, entry.id, label) ?? memberColor(spec, undefined, group),
    spoken: spokenRow(entry, amount.amountLong, judged, setting),
  };
}

function said(text: Text | undefined, locale: Locale): string {
  return text === undefined ? "" : say(text, locale);
}

/** The amount as a number of its column and as words; a row without one has a dash where others have one. */
function amountsOf({ amount }: TimelineEntry, { display, locale, amountStatus }: TimelineSetting): Pick<LaneItem, "amount" | "amountLong"> {
  if (display === undefined) return { amount: "", amountLong: "" };
  if (!isKnown(amount)) return { amount: "–", amountLong: "–" };
  const amountLong = amountWords(amount, display, locale);
  const unit = unitText(display, locale.style);
  const cut = unit !== "" && amountLong.endsWith(unit) ? amountLong.slice(0, -unit.length).trimEnd() : undefined;
  const status = bracketed(statusWord(amount, locale), locale);
  const number = cut ?? bounded(formatIn(amount.value, display, locale.style), amount.bound, locale.style);
  return { amount: number + (amountStatus === "" ? status : ""), amountLong: amountLong + status };
}

function barFacts({ id, start, end, phases, status, basis }: TimelineEntry, { startLabel, needed, locale }: TimelineSetting): Pick<LaneItem, "open" | "openWord" | "startWord" | "hatched" | "feeds" | "certainty"> {
  const planned = isPlanned(status);
  const open = start !== undefined && end === undefined && !phases?.length;
  return {
    open,
    openWord: open ? projectTimelineWords[locale.style].noEnd : "",
    startWord: start === undefined ? "" : startLabel,
    hatched: basis === "illustrative" || planned || status === "estimate",
    feeds: id !== undefined && needed.has(id),
    certainty: { status: planned ? "actual" : status, basis, bound: "exact" },
  };
}

function stretchesOf(entry: TimelineEntry, asOf: number | undefined, locale: Locale): LaneItem["stretches"] {
  const whole = wholeOf(entry);
  if (!whole) return [];
  const { from, to } = whole;
  const planned = isPlanned(entry.status);
  if (!entry.phases?.length) return [{ label: "", parts: partsOf({ from, to, planned }, asOf) }];
  const phases = [...entry.phases].sort((a, b) => a.start.start - b.start.start);
  const spans = phases.map((phase, i): Within => ({ start: phase.start.start, end: Math.min(phase.end.end, phases[i + 1]?.start.start ?? Infinity) }));
  const rest = uncovered({ start: from.start, end: Math.max(to?.end ?? 0, from.end) }, spans).map((span) => ({ start: span.start, label: "", parts: partsOf({ from: instant(span.start), to: instant(span.end), planned }, asOf) }));
  const named = phases.map((phase, i) => {
    const span = spans[i] as Within;
    const ends = span.end < phase.end.end ? instant(span.end) : phase.end;
    return { start: span.start, label: say(phase.label, locale), parts: partsOf({ from: phase.start, to: ends, planned: planned || isPlanned(phase.status) }, asOf) };
  });
  return [...rest, ...named].sort((a, b) => a.start - b.start);
}

function instant(time: number): Within {
  return { start: time, end: time };
}

/** A milestone from another source than its row says so itself. */
function eventsOf(entry: TimelineEntry, alone: boolean, asOf: number | undefined, { locale, footnote }: TimelineSetting, from: number | undefined): LaneEvent[] {
  const events = (entry.milestones ?? []).map(({ label, period, status, source }): LaneEvent => eventOf(say(label, locale) + (source === from ? "" : footnote(source)), period, isPlanned(status), alone, asOf));
  if (!alone || entry.end === undefined) return events;
  return [...events, eventOf(projectTimelineWords[locale.style].end, entry.end, isPlanned(entry.status), alone, asOf)];
}

function eventOf(label: string, period: Period, planned: boolean, alone: boolean, asOf: number | undefined): LaneEvent {
  const boxed = isCoarse(period);
  const ahead = planned || (asOf !== undefined && period.start >= asOf);
  return { label, start: period.start, end: period.end, tone: ahead ? "ahead" : asOf === undefined ? "even" : "done", boxed, soft: period.soft === true, ring: alone && !ahead };
}

function progressOf(judged: Judged | undefined, asOf: number | undefined): LaneProgress | undefined {
  const { from, to } = judged?.whole ?? {};
  if (!judged || !from || !to) return undefined;
  const within = asOf !== undefined && asOf > from.start && asOf < to.end;
  return { from: from.start, to: to.end, share: judged.progress.value / 100, expectedAt: judged.expected !== undefined && within ? asOf : undefined, words: judged.full, verdict: judged.verdict };
}

