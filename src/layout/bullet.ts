import type { Basis, Bound, Status, Verdict } from "../schema/vocabulary.js";
import { measure, room, type Weight } from "../text/measure.js";
import { wrap } from "../text/wrap.js";
import { alignedScale, type AlignedScale } from "./aligned-scale.js";

/** One measure, in words and as multiples of its reference. */
export interface BulletItem {
  readonly key: string;
  readonly row: number;
  readonly label: string;
  /** Second line under the label: period, status. */
  readonly detail: string;
  readonly value: string;
  readonly target: string;
  /** Share of the target, or difference to it. */
  readonly difference: string;
  readonly at: number | undefined;
  readonly targetAt: number | undefined;
  readonly ranges: readonly { readonly to: number; readonly label: string }[];
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

export interface PlacedText {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly anchor: "start" | "middle" | "end";
}

export interface BulletRowBox {
  readonly item: BulletItem;
  readonly scale: AlignedScale;
  readonly top: number;
  readonly bar: { readonly y: number; readonly height: number };
  /** The part of the track that is missing to the target, px. */
  readonly hatch: { readonly from: number; readonly to: number } | undefined;
  /** Clear ground under a label on the track. */
  readonly patch: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | undefined;
  readonly texts: readonly (PlacedText & { readonly tone: "ink" | "ink2" | "ink3" | "onBar" })[];
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

export interface BulletHeads {
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
  readonly label: number;
  readonly value: number;
  readonly bar: readonly [number, number];
  readonly target: number;
  readonly verdict: number;
}

const GAP = 16;
const VERDICT_MARK = 13 + 6;
/** Under this many px for its bars, a bullet chart sets the words above them. */
const LEAST_BAR = 150;

/** A hatch shorter than this beside a label is no longer read as one, px. */
const LEAST_HATCH = 16;

const widest = (texts: readonly string[], size: number, weight: Weight): number => Math.max(0, ...texts.map((text) => (text === "" ? 0 : room(text, { size, weight }))));
const middle = (size: number): number => size * 0.36;

/** Columns side by side where there is room for the bars, else the words above each bar. */
export function layoutBullet(items: readonly BulletItem[], heads: BulletHeads, space: Space): BulletPlot {
  const columns = columnsOf(items, heads, space);
  return columns.bar[1] - columns.bar[0] >= LEAST_BAR ? besideBars(items, heads, space, columns) : aboveBars(items, heads, space);
}

function columnsOf(items: readonly BulletItem[], heads: BulletHeads, { x, width, sizes }: Space): Columns {
  const { label: size, axis } = sizes;
  const label = Math.min(Math.max(widest(items.map((item) => item.label), size, 700), widest(items.map((item) => item.detail), axis, 400), room(heads.label, { size: axis })), width * 0.26);
  const value = Math.max(widest(items.map((item) => item.value), size, 700), room(heads.value, { size: axis }));
  // A difference that has no place at its bar stands under the target.
  const target = Math.max(widest(items.map((item) => item.target), axis, 400), widest(items.map((item) => item.difference), axis, 700));
  const judged = items.some((item) => item.verdict !== undefined);
  const verdict = judged ? VERDICT_MARK + Math.max(widest(items.map((item) => item.verdictWord), size, 700), 0) : 0;
  const right = x + width - verdict - (judged ? GAP : 0);
  return { label, value: x + label + GAP + value, bar: [x + label + GAP + value + 20, right - target - (target > 0 ? 14 : 0)], target: right - target, verdict: x + width - verdict };
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

function besideBars(items: readonly BulletItem[], heads: BulletHeads, space: Space, columns: Columns): BulletPlot {
  const { x, y, width, sizes } = space;
  const { label: size, axis } = sizes;
  const scale = scaleOf(items, ...columns.bar);
  const headLine = y + axis;
  const rule = y + axis + 10.5;
  const head = (key: string, text: string, at: number, anchor: PlacedText["anchor"], weight: Weight = 400): PlacedText => ({ key, text, x: at, y: headLine, size: axis, weight, anchor });
  const placed = [head("label", heads.label, x, "start"), head("value", heads.value, columns.value, "end"), ...scaleHeads(scale, heads.whole, columns.value + 8, columns.verdict - 8, axis, headLine)];
  if (columns.verdict < x + width) placed.push(head("verdict", heads.verdict, columns.verdict, "start"));
  const barHeight = Math.round(size * 1.4);
  const rows: BulletRowBox[] = [];
  let top = rule;
  for (const item of items) {
    const lines = wrap(item.label, columns.label, { size, weight: 700 }, { maxLines: 3 });
    const details = item.detail === "" ? [] : wrap(item.detail, columns.label, { size: axis }, { maxLines: 4 });
    const words = lines.length * (size + 5) + details.length * (axis + 4);
    const height = Math.max(sizes.tallRow, words + 18);
    const center = top + height / 2;
    const first = center - words / 2 + size;
    const texts: BulletRowBox["texts"][number][] = [
      ...lines.map((text, i) => ({ key: `label-${i}`, text, x, y: first + i * (size + 5), size, weight: 700 as const, anchor: "start" as const, tone: "ink" as const })),
      ...details.map((text, i) => ({ key: `detail-${i}`, text, x, y: first + lines.length * (size + 5) + i * (axis + 4), size: axis, weight: 400 as const, anchor: "start" as const, tone: "ink3" as const })),
      { key: "value", text: item.value, x: columns.value, y: center + middle(size), size, weight: 700, anchor: "end", tone: "ink" },
    ];
    const below = item.difference !== "" && !differencePlace(item, scale, size, columns.bar[1]);
    const line = { x: columns.target, size: axis, anchor: "start" } as const;
    if (item.target !== "") texts.push({ key: "target", text: item.target, ...line, y: center + middle(axis) - (below ? 9 : 0), weight: 400, tone: "ink2" });
    if (below) texts.push({ key: "difference", text: item.difference, ...line, y: center + middle(axis) + 9, weight: 700, tone: "ink" });
    if (item.verdict) texts.push({ key: "verdict-word", text: item.verdictWord, x: columns.verdict + VERDICT_MARK, y: center + middle(size), size, weight: 700, anchor: "start", tone: "ink" });
    const bar = { y: center - barHeight / 2, height: barHeight };
    rows.push({ item, scale, top, bar, ...markDifference(item, scale, bar, size, columns.bar[1]), texts: [...texts, ...differenceText(item, scale, bar, size, columns.bar[1])], verdict: { x: columns.verdict, y: center } });
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

function aboveBars(items: readonly BulletItem[], heads: BulletHeads, space: Space): BulletPlot {
  const { x, y, width, sizes } = space;
  const { label: size, axis } = sizes;
  const scale = scaleOf(items, x + 1, x + width);
  const headed = heads.whole !== "";
  const rule = headed ? y + axis + 10.5 : y + 0.5;
  const barHeight = Math.round(size * 1.4);
  const rows: BulletRowBox[] = [];
  let top = rule;
  for (const item of items) {
    const verdict = item.verdict ? VERDICT_MARK + room(item.verdictWord, { size: axis }) : 0;
    const below = differencePlace(item, scale, size, x + width) ? "" : item.difference;
    const amounts = [item.value, item.target, below].filter((text) => text !== "").join(" / ");
    const beside = room(item.label, { size, weight: 700 }) + 10 + room(amounts, { size: axis }) + (verdict > 0 ? verdict + 10 : 0) <= width;
    const labelRoom = width - (verdict > 0 ? verdict + 10 : 0);
    const lines = beside ? [item.label] : wrap(item.label, labelRoom, { size, weight: 700 }, { maxLines: 3 });
    const said = beside ? [] : wrap(amounts, width, { size: axis }, { maxLines: 5 });
    const under = [...said, ...(item.detail === "" ? [] : wrap(item.detail, width, { size: axis }, { maxLines: 4 }))];
    const first = top + 12 + size * 0.86;
    const step = size + 6;
    const texts: BulletRowBox["texts"][number][] = lines.map((text, i) => ({ key: `label-${i}`, text, x, y: first + i * step, size, weight: 700, anchor: "start", tone: "ink" }));
    if (beside) texts.push({ key: "amounts", text: amounts, x: x + room(item.label, { size, weight: 700 }) + 10, y: first, size: axis, weight: 400, anchor: "start", tone: "ink2" });
    under.forEach((text, i) => texts.push({ key: `under-${i}`, text, x, y: first + (lines.length + i) * step, size: axis, weight: 400, anchor: "start", tone: i < said.length ? "ink2" : "ink3" }));
    if (item.verdict) texts.push({ key: "verdict-word", text: item.verdictWord, x: x + width - verdict + VERDICT_MARK, y: first, size: axis, weight: 400, anchor: "start", tone: "ink" });
    const bar = item.bare ? { y: first + (lines.length + under.length - 1) * step - 2, height: 0 } : { y: first + (lines.length + under.length - 1) * step + 15, height: barHeight };
    rows.push({ item, scale, top, bar, ...markDifference(item, scale, bar, size, x + width), texts: [...texts, ...differenceText(item, scale, bar, size, x + width)], verdict: { x: x + width - verdict, y: first - middle(axis) } });
    top = bar.y + bar.height + 18;
  }
  const wholeHeads = headed ? scaleHeads(scale, heads.whole, x, x + width, axis, y + axis) : [];
  return { x, width, heads: wholeHeads, rule, rows, bottom: Math.max(top, y + space.height) };
}

/** Where the difference is written: on the track it has left open, else in the bar, else beside both; else nowhere, for it is spoken and in the table. */
function differencePlace(item: BulletItem, scale: AlignedScale, size: number, right: number): { readonly x: number; readonly on: "track" | "bar" | "beside" } | undefined {
  if (item.difference === "" || item.at === undefined || item.targetAt === undefined) return undefined;
  const width = room(item.difference, { size, weight: 700 });
  const end = scale.at(Math.max(0, item.at)) + (item.certainty.bound === "exact" ? 0 : 8);
  const tick = scale.at(item.targetAt);
  if (item.missed && !item.lower && tick - end >= width + 16 + LEAST_HATCH) return { x: end + 8, on: "track" };
  const solid = item.certainty.basis !== "illustrative" && item.certainty.status === "actual" && item.certainty.bound === "exact";
  const inside = Math.min(scale.at(item.at), item.targetAt > 0 && tick < end + 6 ? tick - 6 : Infinity) - 6;
  if (solid && item.at > 0 && inside - width - 6 >= scale.zero) return { x: inside - width, on: "bar" };
  const beside = Math.max(end, tick, ...item.ranges.map(({ to }) => scale.at(to))) + 8;
  return beside + width <= right ? { x: beside, on: "beside" } : undefined;
}

function differenceText(item: BulletItem, scale: AlignedScale, bar: { readonly y: number; readonly height: number }, size: number, right: number): BulletRowBox["texts"][number][] {
  const place = differencePlace(item, scale, size, right);
  if (!place) return [];
  return [{ key: "difference", text: item.difference, x: place.x, y: bar.y + bar.height / 2 + middle(size), size, weight: 700, anchor: "start", tone: place.on === "bar" ? "onBar" : "ink" }];
}

/** The hatched shortfall, and the clear patch under its label. */
function markDifference(item: BulletItem, scale: AlignedScale, bar: { readonly y: number; readonly height: number }, size: number, right: number): Pick<BulletRowBox, "hatch" | "patch"> {
  if (!item.missed || item.at === undefined || item.targetAt === undefined || item.order) return { hatch: undefined, patch: undefined };
  const place = differencePlace(item, scale, size, right);
  const from = scale.at(item.lower ? item.targetAt : Math.max(0, item.at));
  const to = scale.at(item.lower ? item.at : item.targetAt);
  if (to - from < 3) return { hatch: undefined, patch: undefined };
  if (place?.on !== "track") return { hatch: { from, to }, patch: undefined };
  const edge = place.x + room(item.difference, { size, weight: 700 }) + 6;
  return { hatch: { from: edge, to }, patch: { x: from, y: bar.y, width: edge - from, height: bar.height } };
}
