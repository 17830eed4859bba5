import { endsOf } from "../../layout/cluster-trajectory/column.js";
import type { TrajectoryPoint } from "../../layout/cluster-trajectory/model.js";
import { trajectoryWords } from "../../locale/cluster-trajectory.js";
import { say, type Locale } from "../../locale/index.js";
import { unitText } from "../../quantity/format.js";
import { sameLength } from "../../quantity/period.js";
import type { Reading } from "../../schema/reading.js";
import { rowAt } from "../rows.js";
import { gapsOf, targetsOf } from "./targets.js";
import { seriesOf, tellingOf, type Member, type Telling, type TrajectorySpec } from "./trajectory.js";
import { periodWords, spokenReading } from "../words.js";

/** More series than this are counted, not told one by one. */
const MOST_TOLD = 8;

/** What a trajectory shows, in sentences: construction, each series from first to last, targets with their gaps, what is missing, breaks. */
export function describeTrajectory(spec: TrajectorySpec, locale: Locale): string {
  const telling = tellingOf(spec, locale, () => "");
  const said = trajectoryWords[locale.style];
  const series = seriesOf(telling);
  const targets = targetsOf(telling);
  const { gaps } = gapsOf(telling, series, targets);
  const periods = series.flatMap(({ points }) => points).sort((a, b) => a.at - b.at);
  const [first, last] = [periods[0]?.period, periods.at(-1)?.period];
  const one = first && last && first.start === last.start;
  const span = one ? periodWords(first, locale) : said.span(periodWords(first, locale), periodWords(last, locale));
  const nameAt = (index: number): string => (telling.all.length > 1 ? (telling.members[index]?.name ?? "") : "");
  const sentences = [
    said.construction(series.length, span, unitText(telling.display, locale.style)),
    ...series.slice(0, MOST_TOLD).flatMap(({ points }, i) => tellSeries(points, { name: nameAt(i), telling, member: telling.members[i], broken: spec.breaks.length > 0 })),
    ...(series.length > MOST_TOLD ? [locale.words.summary(spec.data.length)] : []),
    ...gaps.map((gap) => said.gap(nameAt(gap.series), targets[gap.target]?.plain ?? "", gap.spoken)),
    ...targets.filter(({ order }) => order).map(({ plain }) => said.orderTarget(plain)),
    ...spec.breaks.map(({ period, note, inferred }) => said.break(periodWords(period, locale), inferred ? said.inferred(say(note, locale)) : say(note, locale))),
  ];
  return sentences.filter((sentence) => sentence !== "").join(locale.style === "zh" ? "" : " ");
}

interface Told {
  readonly name: string;
  readonly telling: Telling;
  readonly member: Member | undefined;
  readonly broken: boolean;
}

function tellSeries(points: readonly TrajectoryPoint[], { name, telling, member, broken }: Told): string[] {
  const { locale, spec } = telling;
  const said = trajectoryWords[locale.style];
  const { first, fact, last } = endsOf(points);
  const reading = (index: number): Reading | undefined => rowAt(spec.data, points[index]?.row ?? -1)?.value;
  const at = (index: number): string => {
    const value = reading(index);
    return value === undefined ? "" : said.valueAt(periodWords(points[index]?.period, locale), spokenReading(value, telling.display, locale, { near: telling.near }));
  };
  if (first === undefined || last === undefined || !member) return [said.none(name)];
  const sentences: string[] = [];
  if (fact !== undefined) sentences.push(fact === first ? said.only(name, at(first)) : said.change(name, at(first), at(fact), directionOf(points[first], points[fact], broken)));
  if (last !== fact) sentences.push(said.only(name, at(last)));
  for (const [explained, say] of [[false, said.missing], [true, said.without]] as const) {
    const missing = points.filter((point) => point.value === undefined && point.explained === explained).map(({ period }) => periodWords(period, locale));
    if (missing.length > 0 && missing.length <= 6) sentences.push(say(name, locale.words.join(missing)));
  }
  return sentences;
}

/** No direction is claimed across a break, between bounds, or between periods that do not compare. */
function directionOf(from: TrajectoryPoint | undefined, to: TrajectoryPoint | undefined, broken: boolean): "rose" | "fell" | "same" | "open" {
  if (broken || from?.value === undefined || to?.value === undefined || from.bound !== "exact" || to.bound !== "exact" || !sameLength(from.period, to.period)) return "open";
  if (from.value === to.value) return "same";
  return from.value < to.value ? "rose" : "fell";
}
