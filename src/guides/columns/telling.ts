import { columnsWords } from "../../locale/columns.js";
import { highest, lowest } from "../../quantity/ends.js";
import { trajectoryWords } from "../../locale/cluster-trajectory.js";
import { capital, say, type Locale } from "../../locale/index.js";
import { formatShares, unitText } from "../../quantity/format.js";
import type { Known } from "../../schema/reading.js";
import { targetsOf } from "./targets.js";
import { toldOf, type Told } from "./input.js";
import { isAlike, isOpen, settingOf, type ColumnsSetting, type ColumnsSpec } from "./columns.js";
import { periodWords, spokenReading } from "../words.js";

/** More series than this are counted, not told one by one. */
const MOST_TOLD = 6;

/** What the columns show, in sentences: construction, the total or each series from first to last, the highest and lowest, targets, breaks. */
export function describeColumns(spec: ColumnsSpec, locale: Locale): string {
  const setting = settingOf(spec, locale, () => "");
  const told = toldOf(setting);
  const said = columnsWords[locale.style];
  const shown = told.filter(({ slot }) => slot.rows.length > 0);
  const [first, last] = [shown[0]?.slot.period, shown.at(-1)?.slot.period];
  const span = shown.length < 2 ? periodWords(first, locale) : trajectoryWords[locale.style].span(periodWords(first, locale), periodWords(last, locale));
  const sentences = [
    said.construction(setting.form, shown.length, setting.series.length, span, unitText(setting.display, locale.style)),
    ...(setting.form === "share" ? shareSentences(shown, setting) : setting.form === "grouped" || setting.series.length === 1 ? seriesSentences(shown, setting) : totalSentences(shown, setting)),
    ...targetsOf(setting, told).targets.map(({ spoken }) => said.targetOf(spoken)),
    ...spec.breaks.map(({ period, note, inferred }) => trajectoryWords[locale.style].break(periodWords(period, locale), inferred ? trajectoryWords[locale.style].inferred(say(note, locale)) : say(note, locale))),
  ];
  return sentences.filter((sentence) => sentence !== "").join(locale.style === "zh" ? "" : " ");
}

interface Point {
  readonly told: Told;
  readonly reading: Known;
}

function totalSentences(shown: readonly Told[], setting: ColumnsSetting): string[] {
  const points = shown.flatMap((told): Point[] => (told.total && told.total.bound !== "order" ? [{ told, reading: told.total }] : []));
  if (points.length === 0) return seriesSentences(shown, setting);
  const { hidden, locale } = setting;
  const said = columnsWords[locale.style];
  const [open, close] = locale.words.brackets;
  return trendOf(said.total + (hidden.length === 0 ? "" : open + said.without(locale.words.join(hidden)) + close), points, setting);
}

function seriesSentences(shown: readonly Told[], setting: ColumnsSetting): string[] {
  const { locale, spec, series } = setting;
  if (series.length > MOST_TOLD) return [locale.words.summary(spec.data.length)];
  return series.flatMap((one, i) => {
    const told = shown.map((each) => ({ told: each, cell: each.cells[i] }));
    const points = told.flatMap(({ told, cell }): Point[] => (cell?.reading && !cell.partial && !isOpen(one, cell.reading) ? [{ told, reading: cell.reading }] : []));
    // Of several that fold and do not add up there is nothing to tell.
    return points.length === 0 && told.some(({ cell }) => isOpen(one, cell?.reading)) ? [] : trendOf(one.name, points, setting);
  });
}

/** From the first to the last, then the highest and the lowest where these are others. */
function trendOf(name: string, points: readonly Point[], setting: ColumnsSetting): string[] {
  const { locale, display, near } = setting;
  const said = trajectoryWords[locale.style];
  const at = ({ told, reading }: Point): string => said.valueAt(periodWords(told.slot.period, locale), spokenReading(reading, display, locale, { near }));
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [said.none(name)];
  if (first === last) return [said.only(name, at(first))];
  const values = points.map(({ reading }) => reading.value);
  const [low, high] = [lowest(values), highest(values)];
  const exact = points.every(({ reading }) => reading.bound === "exact");
  // Periods of different length are not compared, nor those on both sides of a break.
  const direction = directionOf(first, last, setting);
  const alike = isAlike(points.map(({ told }) => told.slot.period));
  const end = (value: number): string => tiedWords(points.filter(({ reading }) => reading.value === value), at, setting);
  const ends = exact && alike && direction !== "open" && points.length > 2 && high > low ? [capital(columnsWords[locale.style].ends(name, end(high), end(low)).trim())] : [];
  return [said.change(name, at(first), at(last), direction), ...ends];
}

/** All periods with one number, up to three by name; those of another status have words of their own. */
function tiedWords(points: readonly Point[], at: (point: Point) => string, { locale, display, near }: ColumnsSetting): string {
  const said = columnsWords[locale.style];
  const found = new Map<string, Point[]>();
  for (const point of points) {
    const amount = spokenReading(point.reading, display, locale, { near });
    found.set(amount, [...(found.get(amount) ?? []), point]);
  }
  return locale.words.join([...found].map(([amount, [one, ...others]]) => {
    if (one === undefined || others.length === 0) return one ? at(one) : "";
    const periods = [one, ...others].map(({ told }) => periodWords(told.slot.period, locale));
    return said.tied(periods.length > 3 ? [said.several(periods.length)] : periods, amount);
  }));
}

/** No direction is claimed across a break, between bounds, or between periods that do not compare. */
function directionOf(a: Point, b: Point, { spec }: ColumnsSetting): "rose" | "fell" | "same" | "open" {
  const broken = spec.breaks.some(({ period }) => period.start > a.told.slot.period.start && period.start <= b.told.slot.period.start);
  if (broken || a.reading.bound !== "exact" || b.reading.bound !== "exact" || !isAlike([a.told.slot.period, b.told.slot.period])) return "open";
  return a.reading.value === b.reading.value ? "same" : a.reading.value < b.reading.value ? "rose" : "fell";
}

function shareSentences(shown: readonly Told[], { series, spec, locale }: ColumnsSetting): string[] {
  const said = trajectoryWords[locale.style];
  const known = shown.filter(({ shares }) => shares !== undefined);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return [];
  if (series.length > MOST_TOLD) return [locale.words.summary(spec.data.length)];
  const texts = formatShares([...(first.shares ?? []), ...(last.shares ?? [])].map((share) => share ?? NaN), locale.style);
  const broken = spec.breaks.some(({ period }) => period.start > first.slot.period.start && period.start <= last.slot.period.start);
  return series.map(({ name }, i) => {
    const [a, b] = [first.shares?.[i] ?? 0, last.shares?.[i] ?? 0];
    const at = (told: Told, text = ""): string => said.valueAt(periodWords(told.slot.period, locale), shareWords(told, text, locale));
    if (first === last) return said.only(columnsWords[locale.style].shareOf(name), at(first, texts[i]));
    return columnsWords[locale.style].shareChange(name, at(first, texts[i]), at(last, texts[series.length + i]), broken || first.about || last.about ? "open" : a === b ? "same" : a < b ? "rose" : "fell");
  });
}

/** A share is as unsure as the whole that it is of. */
function shareWords({ total, about }: Told, text: string, { words }: Locale): string {
  const status = total && total.status !== "actual" ? words.brackets.join(words.status[total.status]) : "";
  return (about ? words.about : "") + text + status;
}
