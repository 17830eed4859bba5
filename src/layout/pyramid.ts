import type { Basis, Bound, Status } from "../schema/vocabulary.js";
import { room, type Weight } from "../text/measure.js";
import { firstFit } from "../text/fit.js";
import { wrap } from "../text/wrap.js";
import type { PlacedText } from "./bullet.js";
import type { Box } from "./place.js";
import { asideLines, nameLines, stacked } from "./pyramid-words.js";

/** A tier's number at one period. */
export interface PyramidSide {
  readonly key: string;
  /** Row of the spec; none where the tier has no row for the period. */
  readonly row: number | undefined;
  /** The number without its unit, or that it is missing. */
  readonly words: string;
  /** The number with its unit, where no heading says it. */
  readonly full: string;
  readonly value: number | undefined;
  readonly certainty: { readonly status: Status; readonly basis: Basis | undefined; readonly bound: Bound };
  readonly spoken: string;
}

export interface PyramidTier {
  readonly key: string;
  readonly label: string;
  /** Second lines under the label. */
  readonly details: readonly string[];
  /** One for a stock, the earlier and the later for a pair. */
  readonly sides: readonly PyramidSide[];
  readonly change: string;
  readonly rates: readonly string[];
  readonly strong: boolean;
  readonly color: string | undefined;
}

export interface PyramidHeads {
  /** Over each side: its period and unit, the longest form first. */
  readonly sides: readonly (readonly string[])[];
  /** Between two texts on one line. */
  readonly comma: string;
  readonly change: string;
}

export type PyramidTone = "ink" | "ink2" | "ink3" | "later";
export type PyramidText = PlacedText & { readonly tone: PyramidTone };

export interface PyramidBar {
  readonly side: PyramidSide;
  /** Ends of the bar, px; `from` is its zero in a pair. */
  readonly from: number;
  readonly to: number;
  /** Where a missing number would be. */
  readonly missing: Box | undefined;
  readonly texts: readonly PyramidText[];
}

export interface PyramidRow {
  readonly tier: PyramidTier;
  readonly bar: { readonly y: number; readonly height: number };
  readonly bars: readonly PyramidBar[];
  readonly texts: readonly PyramidText[];
}

export interface PyramidPlot {
  readonly heads: readonly PyramidText[];
  /** Where the two sides of a pair meet: one line, or one beside each bar where words stand between them. */
  readonly zeros: readonly { readonly x: number; readonly y1: number; readonly y2: number }[];
  readonly rows: readonly PyramidRow[];
  /** Tiers with a bar that is too short for the eye. */
  readonly short: readonly string[];
  readonly bottom: number;
}

export interface Space {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly sizes: { readonly label: number; readonly axis: number; readonly emphasis: number; readonly tallRow: number };
}

/** Shortest bar, px. */
export const LEAST_LENGTH = 2;
const GAP = 20;
const STEP = 4;
/** Depth of the arrow head of a bound beyond its value, px. */
const HEAD = 8;
/** Under this many px for its bars, a pyramid sets the words above them. */
const LEAST_BARS = 170;
const MISSING_WIDTH = 40;
/** Between the tip of a pair's bar and its number. */
const TIP = 7;

interface Columns {
  readonly label: number;
  /** Right edge of the numbers of a stock. */
  readonly count: number;
  readonly bars: readonly [number, number];
  readonly aside: number;
}

const widest = (texts: readonly string[], size: number, weight: Weight): number => Math.max(0, ...texts.map((text) => (text === "" ? 0 : room(text, { size, weight }))));
const middle = (size: number): number => size * 0.36;
const isPair = (tiers: readonly PyramidTier[]): boolean => (tiers[0]?.sides.length ?? 1) > 1;
const styleOf = (side: PyramidSide, { sizes }: Space): { readonly size: number; readonly weight: Weight } => (side.value === undefined ? { size: sizes.axis, weight: 400 } : { size: sizes.emphasis, weight: 700 });
const countRoom = (tiers: readonly PyramidTier[], space: Space): number => Math.max(...tiers.flatMap(({ sides }) => sides.map((side) => room(side.words, styleOf(side, space)))));

/** Bars centred, or back to back for two periods, on one scale from zero to `most`; words beside them where there is room, else above each. */
export function layoutPyramid(tiers: readonly PyramidTier[], heads: PyramidHeads, most: number, space: Space): PyramidPlot {
  if (tiers.length === 0) return { heads: [], zeros: [], rows: [], short: [], bottom: space.y + space.height };
  const columns = columnsOf(tiers, heads, space);
  const beside = columns.bars[1] - columns.bars[0] >= LEAST_BARS * (isPair(tiers) ? 1.5 : 1);
  const [left, right] = beside ? columns.bars : [space.x, space.x + space.width];
  const scale = scaleOf(tiers, most, [left, right], space);
  const set = headTexts(heads, { beside, columns, scale, pair: isPair(tiers) }, space);
  const top = space.y + (set.length > 0 ? Math.max(...set.map(({ y }) => y)) - space.y + 8 : 0);
  const rows = beside ? besideBars(tiers, columns, scale, { ...space, y: top }) : aboveBars(tiers, heads, scale, { ...space, y: top });
  const last = rows.at(-1)?.bar ?? { y: top, height: 0 };
  const end = last.y + last.height;
  const short = tiers.filter(({ sides }) => sides.some(({ value }) => value !== undefined && value > 0 && scale.length(value) < LEAST_LENGTH));
  const spans = beside ? [{ y1: top - 2, y2: end + 2 }] : rows.map(({ bar }) => ({ y1: bar.y - 2, y2: bar.y + bar.height + 2 }));
  const zeros = isPair(tiers) ? spans.map((span) => ({ x: scale.centre, ...span })) : [];
  return { heads: set, zeros, rows, short: short.map(({ label }) => label), bottom: Math.max(end + (zeros.length > 0 ? 2 : 0), space.y + space.height) };
}

function columnsOf(tiers: readonly PyramidTier[], heads: PyramidHeads, space: Space): Columns {
  const { x, width, sizes } = space;
  const label = Math.min(Math.max(widest(tiers.map((tier) => tier.label), sizes.label, 700), widest(tiers.flatMap((tier) => tier.details), sizes.axis, 400)), width * 0.3);
  const count = x + label + (isPair(tiers) ? 0 : GAP + countRoom(tiers, space));
  const change = Math.max(widest(tiers.map((tier) => tier.change), sizes.label, 700), widest([heads.change], sizes.axis, 400));
  const rates = Math.min(widest(tiers.flatMap((tier) => tier.rates), sizes.axis, 400), width * 0.25);
  const aside = Math.max(change, rates);
  return { label, count, bars: [count + GAP, x + width - (aside > 0 ? aside + GAP : 0)], aside };
}

interface Scale {
  readonly centre: number;
  readonly length: (value: number) => number;
}

const isOpen = ({ certainty: { bound } }: PyramidSide): boolean => bound === "atLeast" || bound === "moreThan";

/** A pair's bars are as long as each leaves room for its own number at its tip. */
function scaleOf(tiers: readonly PyramidTier[], most: number, [left, right]: readonly [number, number], space: Space): Scale {
  const sides = tiers.flatMap((tier) => tier.sides);
  const half = (right - left) / 2;
  const tips = sides.map((side) => ((half - TIP - room(side.words, styleOf(side, space)) - (isOpen(side) ? HEAD : 0)) * most) / (side.value || 1e-9));
  const whole = isPair(tiers) ? Math.max(half * 0.2, Math.min(half - TIP, ...tips.filter((_, i) => (sides[i]?.value ?? 0) > 0))) : right - left - (sides.some(isOpen) ? HEAD * 2 : 0);
  return { centre: (left + right) / 2, length: (value) => (most > 0 ? (value / most) * whole : 0) };
}

interface HeadPlace {
  readonly beside: boolean;
  readonly columns: Columns;
  readonly scale: Scale;
  readonly pair: boolean;
}

const END = { anchor: "end", tone: "ink3", weight: 400 } as const;

/** The unit over the numbers of a stock; period and unit over both sides of a pair, with what the last column shows. */
function headTexts(heads: PyramidHeads, { beside, columns, scale, pair }: HeadPlace, { x, y, width, sizes }: Space): PyramidText[] {
  const size = sizes.axis;
  const line = (key: string, text: string, at: number, rest: Pick<PyramidText, "anchor" | "tone" | "weight">): PyramidText[] => (text === "" ? [] : [{ key, text, x: at, y: y + size, size, ...rest }]);
  if (!pair) return beside ? line("unit", heads.sides[0]?.[0] ?? "", columns.count, END) : [];
  const right = beside ? columns.bars[1] : x + width;
  const half = right - scale.centre - TIP;
  const lines = heads.sides.map((forms) => (firstFit(forms, half, { size, weight: 700 }) === undefined ? wrap(forms.at(-1) ?? "", half, { size, weight: 700 }) : [firstFit(forms, half, { size, weight: 700 }) ?? ""]));
  const sides = lines.flatMap((texts, i) =>
    texts.flatMap((text, k) => line(`head-${i}-${k}`, text, scale.centre + (i === 0 ? -TIP : TIP), { anchor: i === 0 ? "end" : "start", tone: i === 0 ? "ink2" : "later", weight: 700 }).map((set) => ({ ...set, y: set.y + k * (size + 4) }))),
  );
  const later = Math.max(0, ...(lines[1] ?? []).map((text) => room(text, { size, weight: 700 })));
  const clear = beside || later + room(heads.change, { size }) + 8 <= half;
  return [...sides, ...(clear ? line("change", heads.change, beside ? right + GAP : right, beside ? { ...END, anchor: "start" } : END) : [])];
}

const shifted = (texts: readonly PyramidText[], by: number): PyramidText[] => texts.map((text) => ({ ...text, y: text.y + by }));

function besideBars(tiers: readonly PyramidTier[], columns: Columns, scale: Scale, space: Space): PyramidRow[] {
  const { x, y, sizes } = space;
  const names = tiers.map((tier) => stacked(nameLines(tier, columns.label, sizes), "name", x));
  const asides = tiers.map((tier) => stacked(asideLines(tier, columns.aside, sizes), "aside", columns.bars[1] + GAP));
  const usual = sizes.tallRow + (tiers.length < 5 ? 8 : 0);
  const needs = tiers.map((_, i) => Math.max(usual, (names[i]?.height ?? 0) + 6, (asides[i]?.height ?? 0) + 6));
  const spare = space.height - (y - space.y) - needs.reduce((sum, need) => sum + need + STEP, 0);
  // A least height stretches the bars, but not into slabs; words of many lines part them.
  const stretch = Math.max(0, Math.min(spare / tiers.length, usual * 0.6));
  const height = Math.max(usual, Math.min(usual * 1.3, ...needs)) + stretch;
  let top = y;
  return tiers.map((tier, i) => {
    const step = (needs[i] ?? usual) + stretch;
    const centre = top + Math.max(step, height) / 2;
    const bar = { y: centre - height / 2, height };
    top += Math.max(step, height) + STEP;
    const words = [names[i], asides[i]].flatMap((set) => (set ? shifted(set.texts, centre - set.height / 2) : []));
    return { tier, bar, bars: barsOf(tier, bar, isPair(tiers) ? { scale, space } : { scale, space, count: columns.count }), texts: words };
  });
}

function aboveBars(tiers: readonly PyramidTier[], heads: PyramidHeads, scale: Scale, space: Space): PyramidRow[] {
  const { x, width, sizes } = space;
  let top = space.y + 4;
  return tiers.map((tier) => {
    const single = tier.sides.length === 1 ? tier.sides[0] : undefined;
    const end = single ? { text: single.full, ...styleOf(single, space) } : { text: tier.change, size: sizes.label, weight: 700 as const };
    const endRoom = end.text === "" ? 0 : room(end.text, end) + 10;
    const names = nameLines(tier, width - endRoom, sizes, width);
    const rates = asideLines({ change: "", rates: tier.rates.length > 0 ? [tier.rates.join(heads.comma)] : [] }, width, sizes);
    const { texts, height } = stacked([...names, ...rates], "name", x);
    const first = top + sizes.label * 0.86;
    const nameRoom = Math.max(0, ...names.filter(({ weight }) => weight === 700).map(({ text, size }) => room(text, { size, weight: 700 })));
    // A number stands after its name, a change at the right edge, where all changes are one column.
    const at = single ? { x: x + nameRoom + 10, anchor: "start" as const } : { x: x + width, anchor: "end" as const };
    const count: PyramidText[] = end.text === "" ? [] : [{ key: "count", ...end, ...at, y: first, tone: single?.value === undefined && single ? "ink3" : "ink" }];
    const bar = { y: top + height + 6, height: 20 };
    top = bar.y + bar.height + 16;
    return { tier, bar, bars: barsOf(tier, bar, { scale, space }), texts: [...shifted(texts, bar.y - 6 - height), ...count] };
  });
}

interface Slot {
  readonly scale: Scale;
  readonly space: Space;
  /** Right edge of a stock's numbers, where they have a column. */
  readonly count?: number;
}

/** The bar of each side, with its number at the tip of a pair's bar or at the right edge of a stock's number column. */
function barsOf(tier: PyramidTier, bar: PyramidRow["bar"], slot: Slot): PyramidBar[] {
  const pair = tier.sides.length > 1;
  return tier.sides.map((side, i) => {
    const length = side.value === undefined ? MISSING_WIDTH : Math.max(LEAST_LENGTH, slot.scale.length(side.value));
    const { centre } = slot.scale;
    const [from, to] = pair ? [centre, i === 0 ? centre - length : centre + length] : [centre - length / 2, centre + length / 2];
    const height = Math.min(bar.height, 28);
    const missing = side.value === undefined ? { x: Math.min(from, to), y: bar.y + (bar.height - height) / 2, width: length, height } : undefined;
    const texts = countText(side, pair ? { to, direction: i === 0 ? -1 : 1 } : undefined, bar, slot);
    return { side, from, to, missing, texts };
  });
}

function countText(side: PyramidSide, tip: { readonly to: number; readonly direction: 1 | -1 } | undefined, bar: PyramidRow["bar"], { space, count }: Slot): PyramidText[] {
  const style = styleOf(side, space);
  const line = { key: "count", text: side.words, ...style, y: bar.y + bar.height / 2 + middle(style.size) };
  const tone = side.value === undefined ? "ink3" : undefined;
  if (!tip) return count === undefined ? [] : [{ ...line, x: count, anchor: "end", tone: tone ?? "ink" }];
  const { to, direction } = tip;
  const earlier = direction < 0;
  return [{ ...line, x: to + direction * (TIP + (isOpen(side) ? HEAD : 0)), anchor: earlier ? "end" : "start", tone: tone ?? (earlier ? "ink2" : "later") }];
}
