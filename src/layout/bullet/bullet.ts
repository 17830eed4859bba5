import type { Basis, Bound, Status, Verdict } from "../../schema/vocabulary.js";
import { measure, room, type Weight } from "../../text/measure.js";
import { wrap } from "../../text/wrap.js";
import { alignedScale, type AlignedScale } from "../aligned-scale.js";
import { amountTexts, bandsFit, bandTexts, resultTexts, stack, VERDICT_MARK, type RowText } from "./words.js";
import { middle, type PlacedText } from "../label.js";

/** One measure, in words and as multiples of its reference. */
export interface BulletItem {
  readonly key: string;
  readonly row: number;
  readonly label: string;
  /** Second line under the label: period, status. */
  readonly detail: string;
  /** The same with the bands in words, where these have no room under the bar. */
  readonly banded: string;
  readonly value: string;
  readonly target: string;
  /** Share of the target, or difference to it. */
  readonly difference: string;
  readonly at: number | undefined;
  readonly targetAt: number | undefined;
  readonly ranges: readonly { readonly to: number; readonly text: string }[];
  readonly lower: boolean;
  /** Something is surely missing to the target. */
  readonly missed: boolean;
  /** There is nothing to measure a bar by. */
  readonly bare: boolean;
  readonly certainty: { readonly status: Status; readonly basis: Basis | undefined; readonly bound: Bound };
  readonly order: boolean;
  readonly verdict: Verdict | undefined;
  readonly verdictWord: string;
  readonly strong: boolean;
  readonly color: string | undefined;
  readonly spoken: string;
}

export interface BulletRowBox {
  readonly item: BulletItem;
  readonly scale: AlignedScale;
  readonly top: number;
  readonly bar: { readonly y: number; readonly height: number };
  /** The part of the track that is missing to the target, px. */
  readonly hatch: { readonly from: number; readonly to: number } | undefined;
  readonly texts: readonly RowText[];
  /** Centre of the verdict's mark, but for half its width. */
  readonly verdict: { readonly x: number; readonly y: number };
}

export interface BulletPlot {
  readonly x: number;
  readonly width: number;
  readonly heads: readonly PlacedText[];
  readonly rule: number;
  readonly rows: readonly BulletRowBox[];
  readonly bottom: number;
}

interface BulletHeads {
  readonly label: string;
  readonly value: string;
  readonly whole: string;
  readonly verdict: string;
}

interface Space {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly sizes: { readonly label: number; readonly axis: number; readonly tallRow: number };
}

interface Columns {
  /** Width of the words at the left. */
  readonly label: number;
  /** Right end of the amounts. */
  readonly value: number;
  readonly bar: readonly [number, number];
  readonly result: number;
}

const GAP = 16;
/** Under this many px for its bars, a bullet chart sets the words above them. */
const LEAST_BAR = 150;
/** Labels are broken rather than bars set shorter than this, px. */
const GOOD_BAR = 240;
/** A bar on bands is thinner by this than one on a track, px. */
const THINNER = 6;
/** From a bar's end to the line of words under it, px: beyond its bands and its target's tick. */
const UNDER_BAR = 19;

const widest = (texts: readonly string[], size: number, weight: Weight): number => Math.max(0, ...texts.map((text) => (text === "" ? 0 : room(text, { size, weight }))));

/** Columns side by side where there is room for the bars, else the words above each bar. */
export function layoutBullet(items: readonly BulletItem[], heads: BulletHeads, space: Space): BulletPlot {
  const result = resultWidth(items, space);
  const wanted = columnsOf(items, heads, space, result);
  const fits = bandsFit(items, scaleOf(items, ...wanted.bar), space.sizes.axis);
  const spelled = fits ? items : items.map((item) => ({ ...item, detail: item.banded }));
  const columns = fits ? wanted : columnsOf(spelled, heads, space, result);
  return columns.bar[1] - columns.bar[0] >= LEAST_BAR ? besideBars(spelled, heads, space, { ...columns, banded: fits }) : aboveBars(items, heads, space, result);
}

/** Verdicts and differences share one column: a difference on a bar would read as its value. */
function resultWidth(items: readonly BulletItem[], { sizes: { label: size, axis } }: Space): number {
  const words = widest(items.map((item) => item.verdictWord), size, 700);
  const judged = items.some((item) => item.verdict !== undefined);
  return Math.max(judged ? VERDICT_MARK + words : 0, widest(items.map((item) => item.difference), axis, 700));
}

function columnsOf(items: readonly BulletItem[], heads: BulletHeads, { x, width, sizes }: Space, results: number): Columns {
  const { label: size, axis } = sizes;
  const needed = Math.max(widest(items.map((item) => item.label), size, 700), widest(items.map((item) => item.detail), axis, 400), room(heads.label, { size: axis }));
  const value = Math.max(widest(items.map((item) => item.value), size, 700), widest(items.map((item) => item.target), axis, 400), room(heads.value, { size: axis }));
  const result = results === 0 ? 0 : Math.max(results, room(heads.verdict, { size: axis }));
  const rest = width - GAP - value - 20 - result - (result > 0 ? GAP : 0);
  // Labels take more lines before bars become short.
  const label = Math.min(needed, width * 0.26, Math.max(rest - GOOD_BAR, width * 0.2));
  const end = x + label + GAP + value;
  return { label, value: end, bar: [end + 20, x + width - result - (result > 0 ? GAP : 0)], result: x + width - result };
}

function scaleOf(items: readonly BulletItem[], left: number, right: number): AlignedScale {
  const ends = items.map((item) => {
    const all = [item.at, item.targetAt, ...item.ranges.map(({ to }) => to)].filter((ratio): ratio is number => ratio !== undefined);
    // An arrow head that says "more than" stands beyond its number.
    const beyond = item.certainty.bound === "atLeast" || item.certainty.bound === "moreThan" ? 0.04 : 0;
    return { low: Math.min(0, ...all), high: Math.max(0, ...all) + beyond };
  });
  return alignedScale(ends, left, right - 2);
}

function besideBars(items: readonly BulletItem[], heads: BulletHeads, space: Space, columns: Columns & { readonly banded: boolean }): BulletPlot {
  const { x, y, width, sizes } = space;
  const { label: size, axis } = sizes;
  const scale = scaleOf(items, ...columns.bar);
  const headLine = y + axis;
  const rule = y + axis + 10.5;
  const head = (key: string, text: string, at: number, anchor: PlacedText["anchor"]): PlacedText => ({ key, text, x: at, y: headLine, size: axis, weight: 400, anchor });
  const placed = [head("label", heads.label, x, "start"), head("value", heads.value, columns.value, "end"), ...scaleHeads(scale, heads.whole, columns.value + 8, columns.result - 8, axis, headLine)];
  if (columns.result < x + width) placed.push(head("verdict", heads.verdict, columns.result, "start"));
  const rows: BulletRowBox[] = [];
  let top = rule;
  for (const item of items) {
    const lines = wrap(item.label, columns.label, { size, weight: 700 }, { maxLines: 4, balance: true });
    const details = item.detail === "" ? [] : wrap(item.detail, columns.label, { size: axis }, { maxLines: 6 });
    const words = lines.length * (size + 5) + details.length * (axis + 4);
    const banded = columns.banded && item.ranges.length > 0;
    const height = Math.max(sizes.tallRow + (banded ? axis + 8 : 0), words + 18);
    const center = top + height / 2;
    const first = center - words / 2 + size;
    const bar = barAt(item, center - (banded ? (axis + 4) / 2 : 0), size);
    const texts = [
      ...stack("label", lines, { x, y: first, step: size + 5, size, weight: 700, anchor: "start", tone: "ink" }),
      ...stack("detail", details, { x, y: first + lines.length * (size + 5), step: axis + 4, size: axis, weight: 400, anchor: "start", tone: "ink3" }),
      ...amountTexts(item, columns.value, center, size, axis),
      ...(banded ? bandTexts(item, scale, bar.y + bar.height + UNDER_BAR, axis) : []),
    ];
    const [one, two] = item.verdict && item.difference !== "" ? [center - 9, center + 10] : [center, center];
    texts.push(...resultTexts(item, columns.result, { y: one + middle(size), size, weight: 700 }, { y: two + middle(axis), size: axis, weight: 400 }));
    rows.push({ item, scale, top, bar, hatch: hatchOf(item, scale), texts, verdict: { x: columns.result, y: one } });
    top += height;
  }
  return { x, width, heads: placed, rule, rows, bottom: Math.max(top, y + space.height) };
}

/** `0` over the zero line and `目标=100%` over the ticks, where they stand clear of each other. */
function scaleHeads(scale: AlignedScale, whole: string, left: number, right: number, size: number, y: number): PlacedText[] {
  if (whole === "") return [];
  const half = measure(whole, { size, weight: 700 }) / 2 + 2;
  const x = Math.min(Math.max(scale.one, left + half), right - half);
  const heads: PlacedText[] = [{ key: "whole", text: whole, x, y, size, weight: 700, anchor: "middle" }];
  return x - half - scale.zero > 14 && scale.zero - 5 >= left - 8 ? [{ key: "zero", text: "0", x: scale.zero, y, size, weight: 400, anchor: "middle" }, ...heads] : heads;
}

function barAt({ ranges }: BulletItem, center: number, size: number): BulletRowBox["bar"] {
  const height = Math.round(size * 1.4) - (ranges.length > 0 ? THINNER : 0);
  return { y: center - height / 2, height };
}

function aboveBars(items: readonly BulletItem[], heads: BulletHeads, space: Space, results: number): BulletPlot {
  const { x, y, width, sizes } = space;
  const { label: size, axis } = sizes;
  const scale = scaleOf(items, x + 1, x + width);
  const headed = heads.whole !== "";
  const rule = headed ? y + axis + 10.5 : y + 0.5;
  const result = x + width - results;
  const left = width - results - (results > 0 ? 12 : 0);
  const step = size + 6;
  const under = bandsFit(items, scale, axis);
  const rows: BulletRowBox[] = [];
  let top = rule;
  for (const item of items) {
    const first = top + 12 + size * 0.86;
    const lines = wrap(item.label, left, { size, weight: 700 }, { maxLines: 5 });
    const second = item.verdict && item.difference !== "";
    const said = amountLines(item, second && lines.length === 1 ? left : width, axis);
    const detail = under ? item.detail : item.banded;
    const details = detail === "" ? [] : wrap(detail, width, { size: axis }, { maxLines: 4 });
    const plain = { x, step, size: axis, weight: 400, anchor: "start" } as const;
    const last = first + (lines.length + said.length + details.length - 1) * step;
    const bar = item.bare ? { y: last - 2, height: 0 } : { ...barAt(item, 0, size), y: last + 15 };
    const texts = [
      ...stack("label", lines, { ...plain, y: first, size, weight: 700, tone: "ink" }),
      ...stack("amounts", said, { ...plain, y: first + lines.length * step, tone: "ink2" }),
      ...stack("detail", details, { ...plain, y: first + (lines.length + said.length) * step, tone: "ink3" }),
      ...resultTexts(item, result, { y: first, size: axis, weight: 400 }, { y: first + (second ? step : 0), size: axis, weight: 400 }),
      ...(under ? bandTexts(item, scale, bar.y + bar.height + UNDER_BAR, axis) : []),
    ];
    rows.push({ item, scale, top, bar, hatch: hatchOf(item, scale), texts, verdict: { x: result, y: first - middle(axis) } });
    top = bar.y + bar.height + 18 + (under && item.ranges.length > 0 ? axis + 2 : 0);
  }
  const wholeHeads = headed ? scaleHeads(scale, heads.whole, x, x + width, axis, y + axis) : [];
  return { x, width, heads: wholeHeads, rule, rows, bottom: Math.max(top, y + space.height) };
}

/** Result and target in one line where they fit, else each in its own. */
function amountLines({ value, target }: BulletItem, width: number, size: number): string[] {
  const one = target === "" ? value : `${value} / ${target}`;
  return room(one, { size }) <= width ? [one] : [value, target].flatMap((text) => wrap(text, width, { size }, { maxLines: 3 }));
}

/** What is missing to the target, from the number itself, also from one below zero; where it is long enough to be seen. */
function hatchOf({ missed, order, lower, at, targetAt }: BulletItem, scale: AlignedScale): BulletRowBox["hatch"] {
  if (!missed || order || at === undefined || targetAt === undefined) return undefined;
  const from = scale.at(lower ? targetAt : at);
  const to = scale.at(lower ? at : targetAt);
  return to - from < 3 ? undefined : { from, to };
}
