import type { Basis, Bound, Status } from "../../schema/vocabulary.js";
import { after, room, type Weight } from "../../text/measure.js";
import { firstFit } from "../../text/fit.js";
import { wrap } from "../../text/wrap.js";
import type { Label } from "../label.js";
import type { Box } from "../place.js";
import { barsOf, countRoom, countsOver, HEAD, isCrowded, isOpen, LEAST_LENGTH, SHORTEST, styleOf, TIP, type Scale } from "./bars.js";
import { asideLines, nameLines, stacked, unitLines } from "./words.js";

/** A tier's number at one period. */
export interface PyramidSide {
  readonly key: string;
  /** Row of the spec; none where the tier has no row for the period. */
  readonly row: number | undefined;
  /** The number without its unit, or that it is missing. */
  readonly words: string;
  /** What follows the number in small: its unit, where no heading says it, and its source's mark. */
  readonly tail: string;
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
export type PyramidText = Label<PyramidTone>;

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
  readonly top: number;
  readonly bar: { readonly y: number; readonly height: number };
  readonly bars: readonly PyramidBar[];
  readonly texts: readonly PyramidText[];
}

export interface PyramidPlot {
  readonly heads: readonly PyramidText[];
  /** Where the two sides of a pair meet: one line, or one beside each bar where words stand between them. */
  readonly zeros: readonly { readonly x: number; readonly y1: number; readonly y2: number }[];
  readonly rows: readonly PyramidRow[];
  /** Between the rows of a stock, so that the eye finds a name's bar. */
  readonly rules: readonly { readonly x1: number; readonly x2: number; readonly y: number }[];
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

const GAP = 20;
const STEP = 4;
/** Under this many px for its bars, a pyramid sets the words above them. */
const LEAST_BARS = 170;

interface Columns {
  readonly label: number;
  readonly bars: readonly [number, number];
  readonly aside: number;
}

const widest = (texts: readonly string[], size: number, weight: Weight): number => Math.max(0, ...texts.map((text) => (text === "" ? 0 : room(text, { size, weight }))));
const isPair = (tiers: readonly PyramidTier[]): boolean => (tiers[0]?.sides.length ?? 1) > 1;

/** Bars centred, or back to back for two periods, on one scale from zero to `most`; words beside them where there is room, else above each. */
export function layoutPyramid(tiers: readonly PyramidTier[], heads: PyramidHeads, most: number, space: Space): PyramidPlot {
  if (tiers.length === 0) return { heads: [], zeros: [], rows: [], rules: [], short: [], bottom: space.y + space.height };
  const columns = columnsOf(tiers, heads, space);
  const pair = isPair(tiers);
  const { beside, over, count, ends } = placeOf(tiers, columns, space);
  const scale = scaleOf(tiers, most, ends, { space, count, over });
  const set = pair ? headTexts(heads, { beside, columns, scale }, space) : [];
  const top = space.y + (set.length > 0 ? Math.max(...set.map(({ y }) => y)) - space.y + 8 : 0);
  const rows = beside ? besideBars(tiers, columns, scale, { ...space, y: top }) : aboveBars(tiers, heads, { scale, over }, { ...space, y: top });
  const last = rows.at(-1)?.bar ?? { y: top, height: 0 };
  const end = last.y + last.height;
  const short = tiers.filter(({ sides }) => sides.some(({ value }) => value !== undefined && value > 0 && scale.length(value) < LEAST_LENGTH));
  const rules = beside && !pair ? rows.slice(1).map(({ top }) => ({ x1: space.x, x2: space.x + space.width, y: top - STEP / 2 })) : [];
  const spans = beside ? [{ y1: top - 2, y2: end + 2 }] : rows.map(({ bar }) => ({ y1: bar.y - 2, y2: bar.y + bar.height + 2 }));
  const zeros = pair ? spans.map((span) => ({ x: scale.centre, ...span })) : [];
  return { heads: set, zeros, rows, rules, short: short.map(({ label }) => label), bottom: Math.max(end + (zeros.length > 0 ? 2 : 0), space.y + space.height) };
}

interface Place {
  /** Words stand beside the bars, not above them. */
  readonly beside: boolean;
  /** So long are the numbers of a pair that they stand over its bars, not at their tips. */
  readonly over: boolean;
  /** What a stock's number takes of the width, px. */
  readonly count: number;
  readonly ends: readonly [left: number, right: number];
}

function placeOf(tiers: readonly PyramidTier[], { bars: [left, right] }: Columns, space: Space): Place {
  const pair = isPair(tiers);
  const count = pair ? 0 : TIP + Math.max(...tiers.flatMap(({ sides }) => sides.map((side) => countRoom(side, space))));
  const beside = right - left - count >= LEAST_BARS * (pair ? 1.5 : 1) && !isCrowded(tiers, (right - left) / 2, space);
  if (beside) return { beside, over: false, count, ends: [left, right] };
  return { beside, over: isCrowded(tiers, space.width / 2, space), count: 0, ends: [space.x, space.x + space.width] };
}

function columnsOf(tiers: readonly PyramidTier[], heads: PyramidHeads, space: Space): Columns {
  const { x, width, sizes } = space;
  const label = Math.min(Math.max(widest(tiers.map((tier) => tier.label), sizes.label, 700), widest(tiers.flatMap((tier) => tier.details), sizes.axis, 400)), width * 0.3);
  const change = Math.max(widest(tiers.map((tier) => tier.change), sizes.label, 700), widest([heads.change], sizes.axis, 400));
  const rates = Math.min(widest(tiers.flatMap((tier) => tier.rates), sizes.axis, 400), width * 0.33);
  const aside = Math.max(change, rates);
  return { label, bars: [x + label + GAP, x + width - (aside > 0 ? aside + GAP : 0)], aside };
}

/** Bars are as long as each leaves room for its own number: at the tip of a pair's, right of a stock's. */
function scaleOf(tiers: readonly PyramidTier[], most: number, [left, right]: Place["ends"], { space, count, over }: Pick<Place, "count" | "over"> & { readonly space: Space }): Scale {
  const sides = tiers.flatMap((tier) => tier.sides);
  const half = (right - left) / 2;
  const length = (whole: number) => (value: number): number => (most > 0 ? (value / most) * whole : 0);
  if (!isPair(tiers)) {
    const whole = right - left - count - (sides.some(isOpen) ? HEAD : 0);
    return { centre: left + whole / 2, length: length(whole) };
  }
  const tips = sides.map((side) => ((half - (over ? 0 : TIP + countRoom(side, space)) - (isOpen(side) ? HEAD : 0)) * most) / (side.value || 1e-9));
  return { centre: (left + right) / 2, length: length(Math.max(half * SHORTEST, Math.min(half - TIP, ...tips.filter((_, i) => (sides[i]?.value ?? 0) > 0)))) };
}

interface HeadPlace {
  readonly beside: boolean;
  readonly columns: Columns;
  readonly scale: Scale;
}

const END = { anchor: "end", tone: "ink3", weight: 400 } as const;

/** Period and unit over both sides of a pair, with what the last column shows. */
function headTexts(heads: PyramidHeads, { beside, columns, scale }: HeadPlace, { x, y, width, sizes }: Space): PyramidText[] {
  const size = sizes.axis;
  const line = (key: string, text: string, at: number, rest: Pick<PyramidText, "anchor" | "tone" | "weight">): PyramidText[] => (text === "" ? [] : [{ key, text, x: at, y: y + size, size, ...rest }]);
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
  const { x, y, width, sizes } = space;
  const names = tiers.map((tier) => stacked(nameLines(tier, columns.label, sizes), "name", x));
  const asides = tiers.map((tier) => stacked(asideLines(tier, columns.aside, sizes), "aside", columns.bars[1] + GAP));
  // Few tiers on a wide figure would be a flat staircase.
  const usual = tiers.length < 5 ? Math.max(sizes.tallRow + 8, Math.min(width * 0.08, 96)) : sizes.tallRow;
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
    const at = top;
    top += Math.max(step, height) + STEP;
    const words = [names[i], asides[i]].flatMap((set) => (set ? shifted(set.texts, centre - set.height / 2) : []));
    return { tier, top: at, bar, bars: barsOf(tier, bar, { scale, space, above: false }), texts: words };
  });
}

function aboveBars(tiers: readonly PyramidTier[], heads: PyramidHeads, { scale, over }: { readonly scale: Scale; readonly over: boolean }, space: Space): PyramidRow[] {
  let top = space.y + 4;
  return tiers.map((tier) => {
    const { texts, depth } = wordsAbove(tier, heads, space, top);
    const counts = over ? countsOver(tier, scale.centre, space.width / 2 - TIP, space) : { texts: [], height: 0 };
    const first = top + space.sizes.label * 0.86;
    const bar = { y: top + depth + counts.height + 6, height: 20 };
    const set = shifted(counts.texts, top + depth + 2);
    top = bar.y + bar.height + 16;
    return { tier, top: first, bar, bars: barsOf(tier, bar, { scale, space, above: true, over }), texts: [...texts, ...set] };
  });
}

/** Name, number and rates of a tier over its bar. A number stands after its name, a change at the right edge, where all changes are one column. */
function wordsAbove(tier: PyramidTier, heads: PyramidHeads, space: Space, top: number): { readonly texts: PyramidText[]; readonly depth: number } {
  const { x, width, sizes } = space;
  const single = tier.sides.length === 1 ? tier.sides[0] : undefined;
  const end = endOf(tier, space);
  const { tail } = end;
  const beside = width - end.width;
  // A long unit would squeeze the name into a column of single words, so the number goes under it.
  const under = single !== undefined && beside < width / 2 && room(tier.label, { size: sizes.label, weight: 700 }) > beside;
  const names = nameLines(tier, under ? width : beside, sizes, width);
  const rates = asideLines({ change: "", rates: tier.rates.length > 0 ? [tier.rates.join(heads.comma)] : [] }, width, sizes);
  const { texts, height } = stacked([...names, ...rates], "name", x);
  const depth = height + (under ? end.size + 6 : 0);
  const line = top + (under ? depth - end.size * 0.14 : sizes.label * 0.86);
  const nameRoom = under ? -10 : Math.max(0, ...names.filter(({ weight }) => weight === 700).map(({ text, size }) => room(text, { size, weight: 700 })));
  const at = single ? { x: x + nameRoom + 10, anchor: "start" as const } : { x: x + width, anchor: "end" as const };
  // A unit as wide as a phone takes lines of its own.
  const apart = under && end.width - 10 > width;
  const unit = unitLines(tail, apart ? { x, y: line + sizes.axis + 4, width } : { x: at.x + after(end.text, end, 4), y: line, width: Infinity }, sizes.axis);
  const count: PyramidText[] = end.text === "" ? [] : [{ key: "count", text: end.text, size: end.size, weight: end.weight, ...at, y: line, tone: single && single.value === undefined ? "ink3" : "ink" }];
  return { texts: [...shifted(texts, top), ...count, ...unit], depth: depth + (apart ? unit.length * (sizes.axis + 4) : 0) };
}

/** What stands after a tier's name: a stock's number with its unit, or a pair's change; with the width that it takes. */
function endOf(tier: PyramidTier, space: Space): { readonly text: string; readonly size: number; readonly weight: Weight; readonly tail: string; readonly width: number } {
  const [single, second] = tier.sides;
  const end = single && !second ? { text: single.words, tail: single.tail, ...styleOf(single, space) } : { text: tier.change, tail: "", size: space.sizes.label, weight: 700 as const };
  const unit = end.tail === "" ? 0 : 4 + room(end.tail, { size: space.sizes.axis });
  return { ...end, width: end.text === "" ? 0 : room(end.text, end) + 10 + unit };
}
