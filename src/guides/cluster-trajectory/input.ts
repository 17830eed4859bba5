import type { TrajectoryInput, TrajectoryTarget } from "../../layout/cluster-trajectory/model.js";
import { MONTHS_IN, monthsAt, positionOf, timeCells, type TimeUnit } from "../../layout/time.js";
import { endsOf } from "../../layout/cluster-trajectory/column.js";
import { valueAxis, type ValueAxis } from "../../layout/value-axis.js";
import { trajectoryWords } from "../../locale/cluster-trajectory.js";
import { capital, say } from "../../locale/index.js";
import { tickLabel, unitText } from "../../quantity/format.js";
import type { Period } from "../../quantity/period.js";
import type { Reading } from "../../schema/reading.js";
import type { Text } from "../../schema/vocabulary.js";
import { room } from "../../text/measure.js";
import type { Frame } from "../look.js";
import { gapsOf, targetsOf } from "./targets.js";
import { means, seriesOf, tellingOf, type Member, type Telling, type TrajectorySpec } from "./trajectory.js";
import { periodWords } from "../words.js";

export type { BreakRow } from "./trajectory.js";
export interface NoteRow {
  readonly index: number;
  readonly x?: Period | undefined;
  readonly y?: Reading | undefined;
  readonly text: Text;
}
export interface FullSpec extends TrajectorySpec {
  readonly annotations: readonly NoteRow[];
}

/** Ends of the axes that the figure would choose: months since year 0, and values in the base unit. */
export function extentOf(telling: Telling & { readonly spec: FullSpec }, series = seriesOf(telling)): { readonly time: readonly [number, number]; readonly axis: ValueAxis } {
  const { spec, display, unit } = telling;
  const values: number[] = [];
  let [from, to] = [Infinity, -Infinity];
  const reach = (at: number | undefined): void => {
    if (at !== undefined && at < from) from = at;
    if (at !== undefined && at > to) to = at;
  };
  const add = (value: number | null | undefined): void => {
    if (value !== undefined && value !== null) values.push(value);
  };
  for (const { points } of series) {
    for (const { at, value, low, high } of points) {
      reach(at);
      add(value);
      add(low);
      add(high);
    }
  }
  for (const { period, value } of spec.targets) {
    reach(period && positionOf(period, unit));
    add(value.value);
  }
  for (const { x, y } of spec.annotations) {
    reach(x && positionOf(x, unit));
    add(y?.value);
  }
  return { time: [from, to], axis: valueAxis(values, display) };
}

/** So many parts of a px are told apart before it is known where each px begins. Where a line breaks, the very points beside the break count. */
const COLUMNS_IN_PX = 2;
const columnsIn = ({ breaks }: FullSpec, { width }: Frame): number => (breaks.length > 0 ? Infinity : width * COLUMNS_IN_PX);

/** Puts a checked spec into the words and numbers that the layout places. */
export function trajectoryInput(spec: FullSpec, frame: Frame, domains: { readonly x?: readonly [number, number]; readonly y?: readonly [number, number] } = {}): { readonly input: TrajectoryInput; readonly notes: readonly string[]; readonly members: readonly Member[]; readonly all: readonly Member[]; readonly unit: string } {
  const { locale, footnote } = frame;
  const telling = { ...tellingOf(spec, locale, footnote, domains.y), spec };
  const said = trajectoryWords[locale.style];
  const { display, unit } = telling;
  const series = seriesOf(telling, columnsIn(spec, frame));
  const own = extentOf(telling, series);
  const axis = domains.y === undefined ? own.axis : valueAxis(domains.y, display, 0);
  const targets = targetsOf(telling, frame.panel !== undefined);
  const { gaps, notes } = gapsOf(telling, series, targets);
  const unitLine = unitText(display, locale.style);
  const stated = spec.subtitle !== undefined && say(spec.subtitle, locale).includes(unitLine);
  const time = domains.x ?? own.time;
  const asOf = spec.asOf && { time: spec.asOf.end, text: locale.words.asOf(periodWords(spec.asOf, locale)) };
  const late = asOf !== undefined && isBeyond(asOf.time, time, unit);
  const input: TrajectoryInput = {
    unit,
    style: locale.style,
    series,
    targets,
    gaps,
    axis: { ...axis, labels: axis.ticks.map((tick) => tickLabel(tick, display, locale.style)) },
    time,
    breaks: spec.breaks.map(({ period, note, inferred, series: of }) => ({
      period,
      text: inferred ? said.inferred(say(note, locale)) : say(note, locale),
      caption: said.break(periodWords(period, locale), inferred ? said.inferred(say(note, locale)) : say(note, locale)),
      series: of === undefined ? undefined : telling.members.findIndex(({ rows }) => means(rows[0]?.series, of)),
    })),
    annotations: spec.annotations.map(({ x, y, text }) => ({ at: x && positionOf(x, unit), value: y?.value ?? undefined, text: say(text, locale), caption: (x ? periodWords(x, locale) + locale.words.colon : "") + say(text, locale) })),
    asOf: late ? undefined : asOf,
    keep: keptPeriods(spec, series, own.time),
    unitLine: stated || frame.panel?.unitSaid === true ? "" : unitLine,
    projection: said.projectionPeriod,
    projectionCaption: projectionCaption(series, telling),
    few: spec.labels === "few",
    legend: spec.legend !== "none",
  };
  const after = [...rowNotes(telling), ...(late ? [capital(asOf.text)] : []), ...(axis.domain[0] > 0 || axis.domain[1] < 0 ? [said.notFromZero] : [])];
  const shared = { members: telling.members, all: telling.all, unit: stated ? "" : unitLine };
  return frame.panel ? { ...shared, ...inPanel(input, after, frame) } : { ...shared, input, notes: [...notes, ...after] };
}

/** In a panel, words that need room go to the note, and the time axis names its ends only. */
function inPanel(input: TrajectoryInput, notes: readonly string[], { width, panel, sizes, locale }: Frame): { readonly input: TrajectoryInput; readonly notes: readonly string[] } {
  const { breaks, annotations, asOf, projectionCaption, time, unit, series } = input;
  const cells = timeCells(time, unit);
  const ends = [cells.at(-1)?.period, cells[0]?.period].filter((period) => period !== undefined);
  const details = series.flatMap(({ points }) => points.filter(({ value, status }) => value !== undefined && (status === "preliminary" || status === "target")).map((point) => point.words().detail()));
  // A name that would need several lines goes to the note, and its number stays at the line.
  const fits = ({ title }: TrajectoryTarget): boolean => room(title, { size: sizes.label, weight: 700 }) <= (width - (panel?.margin?.[0] ?? 0)) * 0.8;
  const targets = input.targets.map((target) => (fits(target) ? target : { ...target, title: target.number }));
  const lines = input.targets.filter((target) => !fits(target)).map(({ name }) => trajectoryWords[locale.style].dashedLine(name));
  return {
    input: { ...input, targets, gaps: [], annotations: [], asOf: undefined, keep: time[0] === time[1] ? ends.slice(0, 1) : ends, few: true, legend: false },
    notes: [...lines, ...details, ...breaks.map(({ caption }) => caption), ...annotations.map(({ caption }) => caption), ...(asOf ? [capital(asOf.text)] : []), projectionCaption, ...notes].filter((note) => note !== ""),
  };
}

function projectionCaption(series: TrajectoryInput["series"], { locale }: Telling): string {
  const said = trajectoryWords[locale.style];
  const projected = series.flatMap(({ points }) => points.filter(({ status }) => status === "projection")).sort((a, b) => a.at - b.at);
  const [first, last] = [projected[0]?.period, projected.at(-1)?.period];
  return first && last ? said.projectionPeriod + locale.words.colon + said.span(periodWords(first, locale), periodWords(last, locale)) : "";
}

/** A day at the very end of the axis, or beyond it, is told in the note. */
function isBeyond(time: number, [from, to]: readonly [number, number], unit: TimeUnit): boolean {
  const at = monthsAt(time);
  return at >= to + MONTHS_IN[unit] / 2 || at < from - MONTHS_IN[unit];
}

/** Last, first, target and base years keep their labels, in this order. */
function keptPeriods(spec: FullSpec, series: TrajectoryInput["series"], [from, to]: readonly [number, number]): Period[] {
  const points = series.flatMap((one) => one.points);
  const dated = spec.targets.flatMap(({ period }) => (period ? [period] : []));
  const last = points.find(({ at }) => at === to)?.period ?? dated.at(-1);
  const first = points.find(({ at }) => at === from)?.period;
  const bases = series.flatMap((one) => {
    const { fact, last: end } = endsOf(one.points);
    return fact !== undefined && fact !== end ? [one.points[fact]?.period] : [];
  });
  return [last, first, ...dated, ...bases].filter((period) => period !== undefined);
}

/** Notes of rows, with their series and period. */
function rowNotes({ spec, locale, all }: Telling): string[] {
  const { words } = locale;
  const noted = new Map<string, string>();
  for (const row of spec.data) {
    if (row.note === undefined) continue;
    const name = all.length > 1 && row.series !== undefined ? say(row.series, locale) : "";
    const text = say(row.note, locale);
    const head = [name, periodWords(row.period, locale)].filter((part) => part !== "").join(words.comma);
    noted.set(head + text, head + words.colon + text);
  }
  return noted.size > 6 ? [] : [...noted.values()];
}
