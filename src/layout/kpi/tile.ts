import type { Basis, Bound, Status, Verdict } from "../../schema/vocabulary.js";
import { room } from "../../text/measure.js";
import { numberRuns, SIGN_SIZE, type KpiNumber, type KpiSizes } from "./number.js";
import type { Box } from "../place.js";
import { layoutSpark, type Spark, type TrendPoint } from "../spark.js";

/** One tile in words, and as multiples of its target. */
export interface KpiItem {
  readonly key: string;
  readonly row: number;
  readonly label: string;
  /** The number as it is best printed, then in larger and larger units for want of room. */
  readonly numbers: readonly KpiNumber[];
  /** Period, status, detail. */
  readonly when: string;
  readonly change: { readonly direction: 1 | -1 | 0 | undefined; readonly amount: string; readonly base: string } | undefined;
  readonly meter: KpiMeter | undefined;
  readonly trend: readonly TrendPoint[];
  /** First and last period of the trend, from the fullest form to the shortest. */
  readonly ends: readonly (readonly [string, string])[];
  readonly joins: (a: TrendPoint, b: TrendPoint) => boolean;
  readonly certainty: { readonly status: Status; readonly basis: Basis | undefined; readonly bound: Bound };
  readonly missing: boolean;
  /** The figure singles it out. */
  readonly chosen: boolean;
  /** The figure singles another one out. */
  readonly faint: boolean;
  readonly color: string | undefined;
  readonly spoken: string;
}

export interface KpiMeter {
  /** Value and target by the target, or by the larger of them where it is not above zero; absent where they are not disclosed. */
  readonly at: number | undefined;
  readonly target: number | undefined;
  /** The target is only an order of magnitude. */
  readonly order: boolean;
  /** The target is surely not met. */
  readonly missed: boolean;
  readonly text: string;
  readonly verdict: Verdict | undefined;
  readonly verdictWord: string;
}

export type Tone = "ink" | "ink2" | "ink3" | "number";

interface TileText {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: 400 | 700;
  readonly anchor: "start" | "end";
  readonly tone: Tone;
}

/** A scale from zero, in px. */
interface MeterScale {
  readonly zero: number;
  readonly at: (ratio: number) => number;
}

export interface KpiTile {
  readonly item: KpiItem;
  readonly texts: readonly TileText[];
  /** Centre of the mark of direction. */
  readonly arrow: { readonly x: number; readonly y: number } | undefined;
  readonly meter: { readonly bar: Box; readonly scale: MeterScale; readonly hatch: readonly [number, number] | undefined } | undefined;
  readonly verdict: { readonly x: number; readonly y: number } | undefined;
  readonly spark: Spark | undefined;
}

/** Bold words behind a mark, with plain ones beside or below. */
export interface Lines {
  readonly leads: readonly string[];
  /** Width of the mark before the first line. */
  readonly mark: number;
  readonly beside: { readonly text: string; readonly x: number } | undefined;
  readonly rest: readonly string[];
}

/** What a tile holds, broken into lines of its width. */
export interface Blocks {
  readonly label: readonly string[];
  readonly number: KpiNumber | undefined;
  /** A unit too long to stand beside its number. */
  readonly unit: readonly string[];
  readonly when: readonly string[];
  readonly change: Lines | undefined;
  readonly meter: Lines | undefined;
  /** There is a target to measure a bar by: without one a bar would read as 100%. */
  readonly bar: boolean;
  readonly trend: boolean;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly sizes: KpiSizes;
  /** The trend stands over the meter. */
  readonly trendFirst: boolean;
  /** How far meters reach, by their targets. */
  readonly reach: number;
}

const LINE = 17;
const BAR = 8;
/** A lone tile is not stretched over a slide. */
const WIDEST_GRAPHIC = 280;
const middle = (size: number): number => size * 0.36;

const linesIn = (lines: Lines | undefined): number => (lines ? lines.leads.length + lines.rest.length : 0);
const changeHeight = (blocks: Blocks): number => (blocks.change ? 7 + linesIn(blocks.change) * LINE : 0);
/** From the top of a meter's place to that of its words. */
const meterWords = (blocks: Blocks): number => (blocks.bar ? 28 : 7);
const meterHeight = (blocks: Blocks): number => (blocks.meter ? meterWords(blocks) + 4 + linesIn(blocks.meter) * LINE : 0);
const trendHeight = (blocks: Blocks, { axis, kpi }: KpiSizes): number => (blocks.trend ? 12 + kpi + axis + 7 : 0);

/** Where the lines of a row of tiles stand: equal things at equal heights. A row whose tiles have one line each under the date gives it one place. */
function linesOf(all: readonly Blocks[], { y, sizes, trendFirst }: Place): Readonly<Record<"number" | "unit" | "when" | "change" | "meter" | "trend", number>> {
  const most = (of: (blocks: Blocks) => number): number => Math.max(0, ...all.map(of));
  const { label, axis, kpi, kpiUnit } = sizes;
  const first = y + 2 + label * 0.86;
  const number = first + (most((blocks) => blocks.label.length) - 1) * (label + 5) + 10 + kpi;
  const unit = number + kpiUnit + 7;
  const units = most((blocks) => blocks.unit.length);
  const when = number + (units > 0 ? 7 + units * (kpiUnit + 5) - 5 : 0) + axis + 10;
  const change = when + (most((blocks) => blocks.when.length) - 1) * LINE + 4;
  const single = all.every((blocks) => [blocks.change, blocks.meter, blocks.trend].filter(Boolean).length < 2);
  const under = single ? change : change + most(changeHeight);
  const meter = single || !trendFirst ? under : under + most((blocks) => trendHeight(blocks, sizes));
  return { number, unit, when, change, meter, trend: single || trendFirst ? under : under + most(meterHeight) };
}

/** Lays out one tile of a row, its lines level with those of the others. */
export function alignTile(item: KpiItem, all: readonly Blocks[], index: number, place: Place): { readonly tile: KpiTile; readonly bottom: number } {
  const { x, y, width, sizes } = place;
  const at = linesOf(all, place);
  const blocks = all[index];
  if (!blocks) return { tile: { item, texts: [], arrow: undefined, meter: undefined, verdict: undefined, spark: undefined }, bottom: y };
  const graphic = Math.min(width, WIDEST_GRAPHIC);
  const trendTop = at.trend + 12;
  const spark = blocks.trend ? layoutSpark(item.trend, { x, y: trendTop, width: graphic, height: sizes.kpi }, item.joins) : undefined;
  const { label, axis, kpiUnit } = sizes;
  const texts: TileText[] = [
    // Labels stand on their numbers, where they have fewer lines than others.
    ...column("label", blocks.label, { x, y: at.number - sizes.kpi - 10 - (blocks.label.length - 1) * (label + 5), size: label, step: label + 5, weight: 400, tone: "ink2" }),
    ...numberTexts(item, blocks, x, at.number, sizes),
    ...column("unit-line", blocks.unit, { x, y: at.unit, size: kpiUnit, step: kpiUnit + 5, weight: 400, tone: "ink2" }),
    ...column("when", blocks.when, { x, y: at.when, size: axis, step: LINE, weight: 400, tone: "ink3" }),
    ...leadTexts("change", blocks.change, x, at.change + 3 + LINE, sizes),
    ...leadTexts("target", blocks.meter, x, at.meter + meterWords(blocks) + LINE, sizes),
    ...(spark ? endTexts(item.ends, x, trendTop + sizes.kpi + axis + 3, graphic, axis) : []),
  ];
  const tile: KpiTile = {
    item,
    texts,
    arrow: item.change?.direction === undefined ? undefined : { x: x + 5, y: at.change + 3 + LINE - middle(label) },
    meter: meterOf(item, { x, y: at.meter + 13, width: graphic }, place.reach),
    verdict: item.meter?.verdict === undefined ? undefined : { x, y: at.meter + meterWords(blocks) + LINE - middle(label) },
    spark,
  };
  const ends = [at.change, at.change + changeHeight(blocks), at.meter + meterHeight(blocks), at.trend + trendHeight(blocks, sizes)];
  return { tile, bottom: Math.max(...ends) + 4 };
}

function numberTexts(item: KpiItem, { number, unit }: Blocks, x: number, y: number, sizes: KpiSizes): TileText[] {
  if (!number) return [];
  return numberRuns(number, sizes, unit.length > 0).runs.map(({ key, text, x: from, style }) => {
    const bold = style.weight === 700;
    // A sign such as ≥ stands at the height of the digits, not on their line.
    const lift = key === "mark" && /[≥≤]/.test(text) ? sizes.kpi * (1 - SIGN_SIZE) * 0.2 : 0;
    return { key, text, x: x + from, y: y - lift, size: style.size, weight: bold && !item.missing ? 700 : 400, anchor: "start", tone: bold ? (item.missing ? "ink3" : "number") : "ink2" };
  });
}

interface Setting {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly step: number;
  readonly weight: 400 | 700;
  readonly tone: TileText["tone"];
}

function column(key: string, lines: readonly string[], { step, y, ...rest }: Setting): TileText[] {
  return lines.map((text, i) => ({ key: `${key}-${i}`, text, y: y + i * step, anchor: "start", ...rest }));
}

function leadTexts(key: string, lines: Lines | undefined, x: number, y: number, { label, axis }: KpiSizes): TileText[] {
  if (!lines) return [];
  const leads = lines.leads.map((text, i): TileText => ({ key: `${key}-${i}`, text, x: x + (i === 0 ? lines.mark : 0), y: y + i * LINE, size: label, weight: 700, anchor: "start", tone: "ink" }));
  const last = y + (lines.leads.length - 1) * LINE;
  const beside: TileText[] = lines.beside ? [{ key: `${key}-beside`, text: lines.beside.text, x: x + lines.beside.x, y: last, size: axis, weight: 400, anchor: "start", tone: "ink3" }] : [];
  return [...leads, ...beside, ...column(`${key}-rest`, lines.rest, { x, y: last + LINE, size: axis, step: LINE, weight: 400, tone: "ink3" })];
}

/** First and last period of a trend, or the last alone where both do not fit. */
/** The first of the forms that has room, else the last end of the shortest. */
function endTexts(forms: KpiItem["ends"], x: number, y: number, width: number, size: number): TileText[] {
  const fitting = forms.find(([first, last]) => room(first, { size }) + room(last, { size }) + 10 <= width);
  const end: TileText = { key: "trend-last", text: (fitting ?? forms.at(-1))?.[1] ?? "", x: x + width, y, size, weight: 400, anchor: "end", tone: "ink3" };
  return fitting ? [{ ...end, key: "trend-first", text: fitting[0], x, anchor: "start" }, end] : [end];
}

function meterOf(item: KpiItem, { x, y, width }: Omit<Box, "height">, reach: number): KpiTile["meter"] {
  const { meter, certainty } = item;
  if (meter?.target === undefined) return undefined;
  const beyond = certainty.bound === "atLeast" || certainty.bound === "moreThan";
  const scale = meterScale(meter, beyond, reach, { x, width });
  const bar = { x, y, width, height: BAR };
  if (!meter.missed || meter.at === undefined || meter.order) return { bar, scale, hatch: undefined };
  const ends = [scale.at(Math.max(0, meter.at)), scale.at(meter.target)].sort((a, b) => a - b) as [number, number];
  return { bar, scale, hatch: ends[1] - ends[0] < 3 ? undefined : ends };
}

/** A bar from zero, with its target; the scale of all meters, or one of its own where its target is not above zero or far behind. */
function meterScale({ at = 0, target = 0 }: KpiMeter, beyond: boolean, reach: number, { x, width }: Pick<Box, "x" | "width">): MeterScale {
  const low = Math.min(0, at, target);
  // An arrow head that says "more than" stands beyond its number.
  const high = Math.max(0, at, target, target === 1 && at <= reach ? reach : 0) + (beyond && at > target * 0.9 ? 0.08 : 0);
  const perUnit = (width - 4) / (high - low || 1);
  const zero = x - low * perUnit;
  return { zero, at: (ratio) => zero + ratio * perUnit };
}
