import { positionOf } from "../../layout/time.js";
import type { TrajectoryGap, TrajectoryPoint, TrajectorySeries, TrajectoryTarget } from "../../layout/cluster-trajectory/model.js";
import { trajectoryWords } from "../../locale/cluster-trajectory.js";
import { say, type Locale } from "../../locale/index.js";
import { bounded, formatIn } from "../../quantity/format.js";
import { countsTowards } from "../../quantity/gap.js";
import { numbersOf } from "../../schema/lean.js";
import type { Period } from "../../quantity/period.js";
import { isKnown, type Known } from "../../schema/reading.js";
import { growthBetween, growthText, isBroken, rateNote, sayGap, type GapWords, type Side } from "../gap.js";
import { isStrong } from "../members.js";
import { rowAt } from "../rows.js";
import { means, nameOf, type BreakRow, type TargetRow, type Telling } from "./trajectory.js";
import { amountWords, periodWords } from "../words.js";

/** Targets in words; `bare` ones leave the unit to the figure. */
export function targetsOf(telling: Telling, bare = false): TrajectoryTarget[] {
  const { spec, locale, display, unit, members, all, footnote } = telling;
  const said = trajectoryWords[locale.style];
  const { words } = locale;
  const dated = spec.targets.filter(({ period }) => period !== undefined).length;
  return spec.targets.flatMap((target): TrajectoryTarget[] => {
    const { index, value, period, label, series } = target;
    if (!isKnown(value)) return [];
    const of = series === undefined ? spec.data : (members.find(({ rows }) => means(rows[0]?.series, series))?.rows ?? []);
    const near = [...numbersOf(of, "value")];
    const amount = amountWords(value, display, locale, { near });
    const when = period === undefined ? "" : periodWords(period, locale);
    const name = label === undefined ? said.target(series === undefined || all.length < 2 ? "" : say(series, locale), dated > 1 ? when : "") : say(label, locale);
    const order = value.bound === "order";
    const [open, close] = words.brackets;
    const aside = order ? open + words.measureNotStated + close : "";
    const printed = bare ? bounded(formatIn(value.value, display, locale.style, { near }), value.bound, locale.style) : amount;
    const title = order && label !== undefined ? name + aside : `${name} ${printed}${aside}`;
    const spoken = [name, when].filter((part) => part !== "").join(words.comma) + words.colon + amount + aside;
    const own = series === undefined ? undefined : found(members.findIndex(({ rows }) => means(rows[0]?.series, series)));
    return [{ index, series: own, value: value.value, at: period && positionOf(period, unit), period, order, basis: value.basis, name, number: printed, title: title + footnote(value.source), plain: title, spoken }];
  });
}

/** The gaps between targets and the series they belong to, as far as they may be compared; with the arithmetic for the note. */
export function gapsOf(telling: Telling, series: readonly TrajectorySeries[], targets: readonly TrajectoryTarget[]): { readonly gaps: readonly TrajectoryGap[]; readonly notes: readonly string[] } {
  const gaps: TrajectoryGap[] = [];
  const notes: string[] = [];
  const { spec, locale } = telling;
  targets.forEach((target, place) => {
    const row = spec.targets.find(({ index }) => index === target.index);
    const subject = row && subjectOf(row, telling);
    if (row === undefined || subject === undefined || target.order) return;
    const told = gapTo(row, { target: place, title: target.plain }, { telling, series: subject, points: series[subject]?.points ?? [] });
    if (!told) return;
    if (told === "refused") notes.push(trajectoryWords[locale.style].otherMeasure(target.plain));
    else {
      gaps.push(told.gap);
      notes.push(...told.notes);
    }
  });
  return { gaps, notes };
}

/** The series that a target speaks of: its own, else the only one, else the only one that is highlighted. */
function subjectOf({ series }: TargetRow, { members, all, spec }: Telling): number | undefined {
  if (series !== undefined) return found(members.findIndex(({ rows }) => means(rows[0]?.series, series)));
  const [strong, other] = all.filter(({ id, label }) => isStrong(spec, id, label));
  return strong && !other ? found(members.findIndex(({ key }) => key === strong.key)) : undefined;
}

const found = (index: number): number | undefined => (index < 0 ? undefined : index);

interface Subject {
  readonly telling: Telling;
  readonly series: number;
  readonly points: readonly TrajectoryPoint[];
}

interface Goal {
  readonly target: number;
  readonly title: string;
}

function gapTo(row: TargetRow, goal: Goal, subject: Subject): { readonly gap: TrajectoryGap; readonly notes: readonly string[] } | "refused" | undefined {
  const { telling, series, points } = subject;
  const { spec, locale, display } = telling;
  const ends = endsUntil(points, row, breaksOf(telling, series));
  if (ends === undefined || !isKnown(row.value)) return undefined;
  const { base, end } = ends;
  const words: GapWords = { locale, said: trajectoryWords[locale.style], display, goodWhen: spec.goodWhen, name: spec.targets.length > 1 ? goal.title : "" };
  const side = (index: number): Side => sideOf(points[index], telling);
  const aim: Side = { reading: row.value, period: row.period, measure: nameOf(row.measure ?? spec.measure), scope: nameOf(row.scope ?? spec.scope) };
  const told = sayGap(side(end), side(base), aim, words);
  if (!told) return aim.measure !== nameOf(spec.measure) || aim.scope !== nameOf(spec.scope) ? "refused" : undefined;
  const { notes, ...said } = told;
  const trend = end === base ? { words: [], notes: [] } : trendOf(side(base), side(end), points[end], words);
  const isRated = said.yearly !== undefined || trend.notes.length > 0;
  const money = row.value.unit.kind === "money" && isRated ? [words.said.prices[spec.prices ?? "unstated"]] : [];
  const since = sinceOf(points, end, row.period, words);
  const gap = { ...said, ...spokenGap({ ...said, since }, goal.title, locale), since, series, target: goal.target, base, end, trend: trend.words };
  return { gap, notes: [...notes, ...trend.notes, ...money] };
}

/** The period of what is set against a target of another one; nothing where there is no other number. */
function sinceOf(points: readonly TrajectoryPoint[], end: number, due: Period | undefined, { said, locale }: GapWords): string {
  const isOnly = points.filter(({ value }) => value !== undefined).length < 2;
  const period = points[end]?.period;
  return isOnly || (period && due && isDue(period, due)) ? "" : said.since(periodWords(period, locale));
}

/** The breaks of a series: its own, and those of all. */
function breaksOf({ spec, members }: Telling, series: number): readonly BreakRow[] {
  const name = members[series]?.rows[0]?.series;
  return spec.breaks.filter((one) => one.series === undefined || means(name, one.series));
}

/** Whether a period is that of a target, or ends with it where the target only says when it ends. */
const isDue = (period: Period, due: Period): boolean => period.end === due.end && (period.start === due.start || due.soft === true);

/** The last result by the date of a target that compares with it, and what is set against it: the projection of that very date, else the result. None across a break. */
function endsUntil(points: readonly TrajectoryPoint[], { period: due, value: { unit } }: TargetRow, breaks: readonly BreakRow[]): { readonly base: number; readonly end: number } | undefined {
  const last = (fits: (point: TrajectoryPoint) => boolean): number =>
    points.findLastIndex((point) => point.value !== undefined && (!due || point.period.end <= due.end) && countsTowards(point.period, due, unit) && fits(point));
  const base = last(({ status }) => status !== "projection" && status !== "target");
  if (base < 0 || isBroken(breaks, points[base]?.period, due)) return undefined;
  const projected = due ? last(({ status, period }) => status === "projection" && isDue(period, due)) : -1;
  return { base, end: Math.max(base, projected) };
}

/** What the projection came to, and at what growth; where it has a range, the ends of that stand there instead. */
function trendOf(base: Side, end: Side, point: TrajectoryPoint | undefined, words: GapWords): { readonly words: readonly string[]; readonly notes: readonly string[] } {
  const { said, locale } = words;
  const rate = growthBetween(base, end, said);
  const number = point?.words().number() ?? "";
  if (rate === undefined || point?.low !== undefined) return { words: [said.projected(number)], notes: [] };
  return { words: [said.projected(number), said.yearly(rate.hedge + growthText(rate.growth, locale))], notes: [rateNote(said.projectedRate, base, end, rate, words)] };
}

/** The gap as it is said away from its bracket: in a sentence, or under the plot with the name of its target. */
function spokenGap({ amount, share, since, growth }: Pick<TrajectoryGap, "amount" | "share" | "since" | "growth">, title: string, { style, words: { comma, colon } }: Locale): Pick<TrajectoryGap, "comma" | "spoken" | "caption" | "growthCaption"> {
  const grows = growth.join(style === "zh" ? "" : " ").replace(/^N/, "n");
  const spoken = [amount, share, since, grows].filter((part) => part !== "").join(comma);
  return { comma, spoken, caption: title + colon + spoken, growthCaption: title + colon + grows };
}

function sideOf(point: TrajectoryPoint | undefined, { spec }: Telling): Side {
  const reading = rowAt(spec.data, point?.row ?? -1)?.value as Known;
  return { reading, period: point?.period, measure: nameOf(spec.measure), scope: nameOf(spec.scope) };
}
