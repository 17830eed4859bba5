import { build, chart, type Figure, type Plot } from "../chart.js";
import { drawBar, drawTick, shortfallPaint } from "../guides/bar.js";
import { aimOf } from "../guides/aim.js";
import { bigNumbers, comparable } from "../guides/big-number.js";
import { changeOf } from "../guides/change.js";
import type { Frame, Look } from "../guides/look.js";
import { isStrong, memberColor } from "../guides/members.js";
import { drawSpark } from "../guides/spark.js";
import { sharedPeriod } from "../guides/target-words.js";
import { joins, trendEnds, trendWords } from "../guides/trend.js";
import { drawVerdict, VERDICT_SIZE } from "../guides/verdict.js";
import { amountWords, displayOf, periodWords, sentence, statusWord } from "../guides/words.js";
import { layoutKpi, type KpiPlot } from "../layout/kpi/kpi.js";
import type { KpiItem, KpiTile } from "../layout/kpi/tile.js";
import type { TrendPoint } from "../layout/spark.js";
import { kpiWords } from "../locale/kpi.js";
import { say, type Locale } from "../locale/index.js";
import type { Period } from "../quantity/period.js";
import type { Mark } from "../scene/mark.js";
import { reportForeignUnits, type Checked } from "../schema/check.js";
import { choice, number, period, required, targetNumber, text, type ColumnsOf, type RowOut } from "../schema/column.js";
import type { Report } from "../schema/issue.js";
import { isKnown, type NumberSlot, type Reading } from "../schema/reading.js";
import { growth, past } from "../schema/past.js";
import { listOf } from "../schema/record.js";
import { reportDuplicates } from "../schema/references.js";
import { optional, words, type CommonRow, type Entries, type SharedSpec } from "../schema/shared.js";
import type { Text } from "../schema/vocabulary.js";
import type { Theme } from "../theme/theme.js";

/** One number, with what it is compared with. */
export interface KpiRow extends CommonRow {
  /** What the number is. */
  readonly label: Text | number;
  /** The number. `null` is not disclosed. */
  readonly value: NumberSlot;
  /** The number before, in the unit of the row; the difference is printed where no `change` is given. */
  readonly previous?: NumberSlot | undefined;
  /** Growth as published: `"7.4%"`, `"0.7个百分点"`; a bare number is percent. */
  readonly change?: NumberSlot | undefined;
  /** What the change is measured against. Default 同比 / year on year for published growth. */
  readonly changeLabel?: Text | number | undefined;
  /** What is to be reached, in the unit of the row. */
  readonly target?: NumberSlot | undefined;
  /** The number over time. */
  readonly trend?: readonly KpiTrendPoint[] | undefined;
  /** Words behind the date: 签约, 累计. */
  readonly detail?: Text | number | undefined;
  /** Period of the value. */
  readonly period?: string | number | undefined;
  /** Period of the target, where it ends later than the value's. */
  readonly targetPeriod?: string | number | undefined;
  /** Which direction is good for this row, where it differs from the figure's. */
  readonly goodWhen?: "higher" | "lower" | undefined;
}

/** A point of a trend. */
export interface KpiTrendPoint {
  readonly period: string | number;
  /** In the unit of the row. `null` is not disclosed, and leaves a gap. */
  readonly value: NumberSlot;
}

interface KpiOptions {
  /** Word for what is to be reached. Default 目标 / target. */
  readonly targetLabel?: Text | undefined;
}

/** Spec of a kpi figure: what is the one number, its change, its target? One to twelve tiles, each with its own unit. */
export type KpiSpec<R = KpiRow> = SharedSpec<KpiRow, R> & KpiOptions;

const row = {
  label: required(text),
  value: required(number),
  previous: past(number),
  change: growth,
  changeLabel: text,
  target: targetNumber,
  trend: past(listOf<KpiTrendPoint>()({ period: required(period), value: required(number) })),
  detail: text,
  period,
  targetPeriod: period,
  goodWhen: choice(["higher", "lower"]),
} as const satisfies ColumnsOf<Omit<KpiRow, keyof CommonRow>>;
const options: Entries<KpiOptions> = { targetLabel: optional(words) };

type Row = RowOut<typeof row> & Checked["data"][number];
type Spec = Checked<Row> & KpiOptions;

/** What the tiles of one figure share. */
interface Setting {
  readonly spec: Spec;
  readonly locale: Locale;
  readonly footnote: Frame["footnote"];
  /** A period that all tiles share, which is then said once. */
  readonly shared: Period | undefined;
  /** Trends are said point by point, or by their ends. */
  readonly full: boolean;
}

const MOST_TILES = 12;

export const kpiChart = chart<Spec, KpiPlot & Plot>({
  type: "kpi",
  question: { zh: kpiWords.zh.question, en: kpiWords.en.question },
  options,
  row,
  unused: ["sort", "top", "legend", "labels", "annotations", "asOf"],
  check: (spec, report) => {
    reportDuplicates(spec.data, report);
    if (spec.data.length > MOST_TILES) report({ path: ["data"], code: "too-large", expected: String(MOST_TILES), received: String(spec.data.length) });
    for (const one of spec.data) checkRow(one, report);
  },
  layout: (spec, frame) => {
    const setting = { spec, locale: frame.locale, footnote: frame.footnote, shared: sharedPeriod(spec.data, "period"), full: true };
    const most = { narrow: 2, page: spec.data.length % 5 === 0 ? 5 : 4, wide: 6 }[frame.sizeClass];
    return { ...layoutKpi(spec.data.map((one) => itemOf(one, setting)), { ...frame, most }), notes: notesOf(setting) };
  },
  draw: (plot, look) => {
    const rules: Mark[] = plot.rules.map((rule, i) => ({ kind: "line", key: `rule-${i}`, ...rule, stroke: look.theme.rule }));
    return [...rules, ...plot.tiles.map((tile) => drawTile(tile, look))];
  },
  describe: (spec, locale) => {
    const setting = { spec, locale, footnote: () => "", shared: undefined, full: false };
    return spec.data.map((one) => itemOf(one, setting).spoken + locale.words.stop).join(locale.style === "zh" ? "" : " ");
  },
});

/**
 * Shows one to twelve numbers, each with its change, target and trend where it has them; units may differ from tile to tile, and nothing is summed.
 * Rows `{label, value, previous?, change?, target?, trend?}`.
 * @throws SpecError when the spec cannot be drawn.
 */
export function kpi<const R extends object & Partial<KpiRow>>(spec: KpiSpec<R>): Figure {
  return build(kpiChart, spec);
}

function checkRow(one: Row, report: Report): void {
  const { index, period: done, targetPeriod: due, trend = [] } = one;
  checkUnits(one, report);
  if (done && due && due.end < done.end) report({ path: ["data", index, "targetPeriod"], code: "wrong-order", row: index, expected: `≥ ${done.text}`, received: due.text });
  trend.forEach(({ period: at }, i) => {
    const before = trend[i - 1]?.period;
    if (before && at.end <= before.end) report({ path: ["data", index, "trend", i, "period"], code: "wrong-order", row: index, expected: `> ${before.text}`, received: at.text });
  });
}

/** All numbers of a tile share its unit; its growth is a rate, or an amount in that unit. */
function checkUnits({ index, value, previous, change, target, trend }: Row, report: Report): void {
  const wrong = (field: string, { unit }: Reading, expected: string): void => {
    report({ path: ["data", index, field], code: "wrong-unit", row: index, expected, received: unit.words.zh });
  };
  const points = (trend ?? []).map((point, i) => ({ path: ["trend", i, "value"], reading: point.value }));
  reportForeignUnits(value, [{ path: ["previous"], reading: previous }, { path: ["target"], reading: target }, ...points], report);
  if (!isKnown(change) || change.unit.kind === "rate" || change.unit.kind === "points") return;
  if (change.unit.base === "" || change.unit.base !== value.unit.base) wrong("change", change, "7.4% | 0.7个百分点");
}

function notesOf({ spec, locale, shared }: Setting): string[] {
  const when = periodWords(shared, locale);
  const head = [spec.title, spec.subtitle].map((words) => (words === undefined ? "" : say(words, locale))).join(" ");
  return [
    ...(head.includes(when) ? [] : [kpiWords[locale.style].allFor(when)]),
    ...spec.data.flatMap(({ label, note }) => (note === undefined ? [] : [say(label, locale) + locale.words.colon + say(note, locale)])),
  ];
}

function itemOf(one: Row, { spec, locale, footnote, shared, full }: Setting): KpiItem {
  const { value, target, previous } = one;
  const trend = trendOf(one);
  const display = displayOf(comparable(value, [target, previous]), locale, trend.map((point) => point.value ?? NaN));
  const label = say(one.label, locale);
  const near = [target, previous].filter(isKnown).map((reading) => reading.value);
  const change = changeOf(one, display, locale, spec.prices);
  const mark = (reading: Reading | undefined): string => (reading === undefined || reading.source === value.source ? "" : footnote(reading.source));
  const meter = target && aimOf(one, target, { display, locale, goodWhen: one.goodWhen ?? spec.goodWhen, word: spec.targetLabel });
  const strong = isStrong(spec, one.id, label);
  const [open, close] = locale.words.brackets;
  return {
    key: one.id ?? String(one.index),
    row: one.index,
    label: label + footnote(value.source),
    numbers: bigNumbers(value, display, locale, near),
    when: whenWords(one, shared === undefined, locale),
    change: change && { ...change, base: change.base + mark(one.change ?? previous) },
    meter: meter && { ...meter, text: meter.text + mark(target) },
    trend,
    ends: trendEnds(trend, mark(one.trend?.at(-1)?.value), locale),
    joins: (a, b) => joins(a, b, value),
    certainty: value,
    missing: !isKnown(value),
    chosen: spec.highlight !== undefined && spec.highlight.length > 0 && strong,
    faint: !strong,
    color: memberColor(spec, one.id, label),
    spoken: sentence(locale, [label + locale.words.colon + amountWords(value, display, locale, { near }), whenWords(one, true, locale), change && change.amount + open + change.base + close, meter?.text, meter?.verdictWord, trendWords(trend, display, locale, full, near)]),
  };
}

/** `2024年初步数，累计`: period where `dated`, status, detail. */
function whenWords({ period: at, value, detail }: Row, dated: boolean, locale: Locale): string {
  const first = [dated ? periodWords(at, locale) : "", statusWord(value, locale)];
  return sentence(locale, [...(locale.style === "zh" ? [first.join("")] : first), detail === undefined ? "" : say(detail, locale)]);
}

/** The trend in order of time; its point of the row's own period is as certain as the row's number. */
function trendOf({ trend, period: own, value }: Row): TrendPoint[] {
  return (trend ?? []).map(({ period: at, value: { value: amount, bound, status, basis } }) => {
    const same = own !== undefined && at.start === own.start && at.end === own.end;
    return { period: at, value: amount, bound, status: same ? value.status : status, basis, own: same };
  });
}

function drawTile(tile: KpiTile, { theme }: Look): Mark {
  const { item, arrow, meter, verdict, spark } = tile;
  const hue = item.faint ? theme.context : theme.subject.mark;
  const color = item.color ?? hue;
  const fills = { ink: theme.ink, ink2: theme.ink2, ink3: theme.ink3, number: item.chosen ? theme.subject.text : theme.ink } as const;
  const marks: Mark[] = tile.texts.map(({ tone, ...line }) => ({ kind: "text", ...line, fill: fills[tone] }));
  if (arrow) marks.push(drawDirection(item.change?.direction ?? 0, arrow.x, arrow.y, theme));
  if (meter) marks.push({ kind: "group", key: "meter", marks: drawMeter(tile, meter, color, theme) });
  if (item.meter?.verdict && verdict) marks.push(...drawVerdict(item.meter.verdict, verdict.x + VERDICT_SIZE / 2, verdict.y, theme));
  if (spark) marks.push(drawSpark(spark, color, theme));
  const { status, basis, bound } = item.certainty;
  return { kind: "group", key: item.key, marks, label: item.spoken, datum: { row: item.row, field: "value", status, basis, bound } };
}

/** Up, down or level, in ink: direction is neither good nor bad. */
function drawDirection(direction: 1 | -1 | 0, x: number, y: number, theme: Theme): Mark {
  const key = "direction";
  if (direction === 0) return { kind: "rect", key, x: x - 5, y: y - 1.25, width: 10, height: 2.5, fill: theme.ink };
  return { kind: "path", key, d: `M${x - 5} ${y + direction * 4.5}H${x + 5}L${x} ${y - direction * 4.5}Z`, fill: theme.ink };
}

function drawMeter({ item }: KpiTile, { bar, scale, hatch }: NonNullable<KpiTile["meter"]>, color: string, theme: Theme): Mark[] {
  const { at, target, order } = item.meter ?? {};
  // A target that is not above zero is no length to fill, so the track is the whole scale.
  const [from, to] = target === undefined || target <= 0 ? [bar.x, bar.x + bar.width] : [scale.zero, scale.at(target)];
  const ground = { kind: "rect", key: "track", x: from, y: bar.y, width: to - from, height: bar.height } as const;
  // An empty track would read as zero.
  const marks: Mark[] = at === undefined ? [{ ...ground, stroke: theme.context, strokeWidth: 1.25, dash: "3 3" }] : [{ ...ground, fill: theme.track }];
  if (hatch && hatch[0] >= scale.zero) marks.push({ kind: "rect", key: "shortfall", x: hatch[0], y: bar.y, width: hatch[1] - hatch[0], height: bar.height, fill: shortfallPaint(theme) });
  if (at !== undefined) marks.push(...drawBar("bar", [scale.zero, scale.at(at)], bar, { certainty: item.certainty, color }, theme));
  if (at !== undefined && at < 0) marks.push({ kind: "line", key: "zero", x1: scale.zero, y1: bar.y - 4, x2: scale.zero, y2: bar.y + bar.height + 4, stroke: theme.ink });
  return target === undefined ? marks : [...marks, ...drawTick(scale.at(target), bar, order ?? false, theme, Math.sign(target))];
}
