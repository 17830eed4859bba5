import type { Basis, Bound, Status } from "../schema/vocabulary.js";
import { room } from "../text/measure.js";
import { wrap } from "../text/wrap.js";
import { label, middle, type Label } from "./label.js";
import type { Box } from "./place.js";

/** One bar with its words. */
export interface BarListItem {
  readonly key: string;
  /** Row of the spec; none for a sum such as 其他. */
  readonly row: number | undefined;
  /** Another list of the spec that the row is of. */
  readonly list?: string | undefined;
  readonly label: string;
  /** Second line under the label; may be `""`. */
  readonly detail: string;
  /** The number as printed at the end of the bar. */
  readonly value: string;
  /** The number; none where it is missing. */
  readonly at: number | undefined;
  readonly certainty: { readonly status: Status; readonly basis: Basis | undefined; readonly bound: Bound };
  readonly spoken: string;
}

export interface BarListRow {
  readonly item: BarListItem;
  /** From zero to the value, px. */
  readonly bar: { readonly from: number; readonly to: number; readonly y: number; readonly height: number };
  /** Where a missing number would be. */
  readonly missing: Box | undefined;
  readonly labels: readonly Label[];
}

export interface BarList {
  readonly rows: readonly BarListRow[];
  /** x of zero, where bars go both ways. */
  readonly zero: { readonly x: number; readonly y1: number; readonly y2: number } | undefined;
  readonly bottom: number;
}

interface BarListSpace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly sizes: { readonly label: number; readonly axis: number; readonly row: number };
}

const GAP = 14;
const TIP = 8;
/** A bound's arrow head ends so far beyond its bar, px. */
const HEAD = 8;
/** Under this many px for its bars, a list sets names above them. */
const LEAST_BARS = 160;
const MISSING_WIDTH = 28;

/** Bars from zero on one scale, in the order given: name left, number at the end; on a phone the name stands above its bar. */
export function layoutBarList(items: readonly BarListItem[], space: BarListSpace, domain?: readonly [number, number]): BarList {
  const { x, width, sizes } = space;
  const known = items.flatMap(({ at }) => (at === undefined ? [] : [at]));
  const [low, high] = domain ?? [Math.min(0, ...known), Math.max(0, ...known)];
  const names = Math.min(width * 0.36, Math.max(0, ...items.map((item) => Math.max(room(item.label, { size: sizes.label, weight: 700 }), room(item.detail, { size: sizes.axis })))));
  const value = Math.max(0, ...items.map((item) => room(item.value, { size: sizes.label }))) + TIP + HEAD;
  const beside = width - names - GAP - value * (low < 0 ? 2 : 1) >= LEAST_BARS;
  const left = beside ? x + names + GAP : x;
  // Numbers stand outside their bars on both sides of zero; above the bars they take no width.
  const from = left + (low < 0 && beside ? value : 0);
  const to = x + width - (beside ? value : HEAD);
  const scale = (at: number): number => (high > low ? from + ((at - low) / (high - low)) * (to - from) : from);
  const setting: Setting = { ...space, scale, names, left };
  let top = space.y;
  const rows = items.map((item) => {
    const row = beside ? besideRow(item, top, setting) : aboveRow(item, top, setting);
    top += row.step;
    return row.row;
  });
  const bottom = rows.length === 0 ? space.y : Math.max(...rows.map(({ bar, labels }) => Math.max(bar.y + bar.height, ...labels.map(({ y }) => y + 4))));
  return { rows, zero: low < 0 && high > low && beside ? { x: scale(0), y1: space.y, y2: bottom } : undefined, bottom };
}

interface Setting extends BarListSpace {
  readonly scale: (at: number) => number;
  readonly names: number;
  readonly left: number;
}

interface Set {
  readonly row: BarListRow;
  readonly step: number;
}

function besideRow(item: BarListItem, top: number, { x, sizes, names, scale }: Setting): Set {
  const lines = nameLines(item, names, sizes);
  const words = lines.reduce((sum, { size }) => sum + size + 4, 0);
  const step = Math.max(sizes.row, words + 8);
  const height = Math.min(sizes.row * 0.6, step - 8);
  const centre = top + step / 2;
  const { bar, missing, end } = barOf(item, scale, { y: centre - height / 2, height });
  const down = (item.at ?? 0) < 0;
  const value = label("value", item.value, down ? end - TIP : end + TIP, centre + middle(sizes.label), { size: sizes.label, anchor: down ? "end" : "start", tone: item.at === undefined ? "ink3" : "ink" });
  return { row: { item, bar, missing, labels: [...stacked(lines, x, centre - words / 2), value] }, step };
}

function aboveRow(item: BarListItem, top: number, { x, width, sizes, scale }: Setting): Set {
  const value = room(item.value, { size: sizes.label });
  const lines = nameLines(item, width - value - GAP, sizes);
  const words = lines.reduce((sum, { size }) => sum + size + 4, 0);
  const band = { y: top + words + 2, height: 14 };
  const { bar, missing } = barOf(item, scale, band);
  const end = label("value", item.value, x + width, top + 2 + sizes.label * 0.86, { size: sizes.label, anchor: "end", tone: item.at === undefined ? "ink3" : "ink" });
  return { row: { item, bar, missing, labels: [...stacked(lines, x, top), end] }, step: words + 2 + band.height + 12 };
}

function barOf({ at, certainty }: BarListItem, scale: (at: number) => number, band: { readonly y: number; readonly height: number }): { readonly bar: BarListRow["bar"]; readonly missing: Box | undefined; readonly end: number } {
  const zero = scale(0);
  if (at === undefined) return { bar: { from: zero, to: zero, ...band }, missing: { x: zero, width: MISSING_WIDTH, ...band }, end: zero + MISSING_WIDTH };
  const to = scale(at);
  const open = certainty.bound === "atLeast" || certainty.bound === "moreThan" ? HEAD : 0;
  return { bar: { from: zero, to, ...band }, missing: undefined, end: to < zero ? Math.min(to, zero - 2) - open : Math.max(to, zero + 2) + open };
}

interface NameLine {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 700;
}

function nameLines(item: BarListItem, width: number, sizes: BarListSpace["sizes"]): NameLine[] {
  const names = wrap(item.label, width, { size: sizes.label, weight: 700 }).map((text): NameLine => ({ text, size: sizes.label, weight: 700 }));
  const details = item.detail === "" ? [] : wrap(item.detail, width, { size: sizes.axis }).map((text): NameLine => ({ text, size: sizes.axis, weight: 400 }));
  return [...names, ...details];
}

function stacked(lines: readonly NameLine[], x: number, top: number): Label[] {
  let y = top;
  return lines.map(({ text, size, weight }, i) => {
    const set = label(`name-${i}`, text, x, y + 2 + size * 0.86, { size, weight, tone: weight === 700 ? "ink" : "ink3" });
    y += size + 4;
    return set;
  });
}
