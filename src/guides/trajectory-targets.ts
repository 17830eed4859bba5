import { positionOf } from "../layout/time.js";
import { endsOf } from "../layout/trajectory-column.js";
import type { TrajectoryGap, TrajectoryPoint, TrajectorySeries, TrajectoryTarget } from "../layout/trajectory-model.js";
import { trajectoryWords } from "../locale/cluster-trajectory.js";
import { say } from "../locale/index.js";
import { isKnown, type Known } from "../schema/reading.js";
import { growthBetween, growthText, rateNote, sayGap, type GapWords, type Side } from "./gap.js";
import { means, nameOf, type Member, type TargetRow, type Telling } from "./trajectory.js";
import { amountWords, periodWords } from "./words.js";

export function targetsOf(telling: Telling): TrajectoryTarget[] {
  const { spec, locale, display, unit, members, footnote } = telling;
  const said = trajectoryWords[locale.style];
  const { words } = locale;
  const dated = spec.targets.filter(({ period }) => period !== undefined).length;
  return spec.targets.flatMap((target, index): TrajectoryTarget[] => {
    const { value, period, label, series } = target;
    if (!isKnown(value)) return [];
    const amount = amountWords(value, display, locale);
    const when = period === undefined ? "" : periodWords(period, locale);
    const name = label === undefined ? said.target(series === undefined || members.length < 2 ? "" : say(series, locale), dated > 1 ? when : "") : say(label, locale);
    const order = value.bound === "order";
    const [open, close] = words.brackets;
    const aside = order ? open + words.measureNotStated + close : "";
    const title = order && label !== undefined ? name + aside : `${name} ${amount}${aside}`;
    const spoken = [name, when].filter((part) => part !== "").join(words.comma) + words.colon + amount + aside;
    return [{ index, value: value.value, at: period && positionOf(period, unit), period, order, basis: value.basis, title: title + footnote(value.source), spoken }];
  });
}

/** The gaps between targets and the series they belong to, as far as they may be compared; with the arithmetic for the note. */
export function gapsOf(telling: Telling, series: readonly TrajectorySeries[], targets: readonly TrajectoryTarget[]): { readonly gaps: readonly TrajectoryGap[]; readonly notes: readonly string[] } {
  const gaps: TrajectoryGap[] = [];
  const notes: string[] = [];
  const { spec, locale, members } = telling;
  targets.forEach((target, place) => {
    const row = spec.targets[target.index];
    const subject = row && subjectOf(row, members, series);
    if (row === undefined || subject === undefined || target.order) return;
    const told = gapTo(row, { target: place, at: target.at, title: target.title }, { telling, series: subject, points: series[subject]?.points ?? [] });
    if (!told) return;
    if (told === "refused") notes.push(trajectoryWords[locale.style].otherMeasure(target.title));
    else {
      gaps.push(told.gap);
      notes.push(...told.notes);
    }
  });
  return { gaps, notes };
}

/** The series that a target speaks of: its own, else the only one, else the only one that is highlighted. */
function subjectOf({ series }: TargetRow, members: readonly Member[], all: readonly TrajectorySeries[]): number | undefined {
  if (series !== undefined) return found(members.findIndex(({ rows }) => means(rows[0]?.series, series)));
  const strong = all.flatMap((one, i) => (one.strong ? [i] : []));
  return strong.length === 1 ? strong[0] : undefined;
}

const found = (index: number): number | undefined => (index < 0 ? undefined : index);

interface Subject {
  readonly telling: Telling;
  readonly series: number;
  readonly points: readonly TrajectoryPoint[];
}

function gapTo(row: TargetRow, { target, at, title }: { readonly target: number; readonly at: number | undefined; readonly title: string }, { telling, series, points }: Subject): { readonly gap: TrajectoryGap; readonly notes: readonly string[] } | "refused" | undefined {
  const until = at === undefined ? points : points.slice(0, points.findLastIndex((point) => point.at <= at) + 1);
  const { fact: base } = endsOf(until);
  if (base === undefined || !isKnown(row.value)) return undefined;
  const projected = until.findLastIndex((point) => point.status === "projection" && point.value !== undefined && point.at === at);
  const end = projected > base ? projected : base;
  const { spec, locale, display } = telling;
  const said = trajectoryWords[locale.style];
  const words: GapWords = { locale, said, display, goodWhen: spec.goodWhen, name: spec.targets.length > 1 ? title : "" };
  const side = (index: number): Side => sideOf(points[index], telling);
  const goal: Side = { reading: row.value, period: row.period, measure: nameOf(row.measure ?? spec.measure), scope: nameOf(row.scope ?? spec.scope) };
  const told = sayGap(side(end), side(base), goal, words);
  if (!told) return "refused";
  const { amount, share, growth, yearly, short } = told;
  const rate = end === base ? undefined : growthBetween(side(base), side(end));
  const trend = end === base ? [] : [said.projected(points[end]?.number() ?? ""), rate === undefined ? "" : said.yearly(growthText(rate, locale))];
  const { comma, colon } = locale.words;
  const grows = growth.join(locale.style === "zh" ? "" : " ").replace(/^N/, "n");
  const spoken = [amount, share, grows].filter((part) => part !== "").join(comma);
  const rates = rate === undefined ? [] : [rateNote(said.projectedRate, side(base), side(end), words)];
  const money = row.value.unit.kind === "money" && (yearly !== undefined || rate !== undefined) ? [said.prices[spec.prices ?? "unstated"]] : [];
  return { gap: { series, target, base, end, short, amount, share, growth, yearly, trend, spoken, comma, caption: title + colon + spoken, growthCaption: title + colon + grows }, notes: [...told.notes, ...rates, ...money] };
}

function sideOf(point: TrajectoryPoint | undefined, { spec }: Telling): Side {
  const reading = spec.data.find(({ index }) => index === point?.row)?.value as Known;
  return { reading, period: point?.period, measure: nameOf(spec.measure), scope: nameOf(spec.scope) };
}
