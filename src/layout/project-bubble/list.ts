import { room } from "../../text/measure.js";
import { wrap } from "../../text/wrap.js";
import type { BubbleInput, BubblePlot, Written } from "./model.js";
import { label, middle, type Label } from "../label.js";

interface ListSpace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** Parts in as many lines as they need, none of them broken that fits in a line. */
export function flow(parts: readonly string[], width: number, size: number, gap = " · "): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const joined = lines.length === 0 ? part : `${lines.at(-1)}${gap}${part}`;
    if (lines.length > 0 && room(joined, { size }) <= width) lines[lines.length - 1] = joined;
    else lines.push(...wrap(part, width, { size }));
  }
  return lines;
}

const COLUMN_GAP = 20;
const RING = 5;

/** Names behind the numbers, in as many columns as their widest allows, read downwards. */
export function layoutNames(list: Written["list"], { x, y, width, size }: ListSpace): { readonly labels: readonly Label[]; readonly bottom: number } {
  if (list.length === 0) return { labels: [], bottom: y - 8 };
  const numbers = Math.max(...list.map(({ number }) => room(number, { size, weight: 700 }))) + 6;
  const widest = Math.max(...list.map(({ text, values }) => room([text, ...values].join(" · "), { size }))) + numbers;
  const count = Math.max(1, Math.min(Math.floor((width + COLUMN_GAP) / (widest + COLUMN_GAP)), Math.ceil(list.length / 2)));
  const column = (width + COLUMN_GAP) / count;
  const each = Math.ceil(list.length / count);
  const space = column - COLUMN_GAP - numbers;
  const short = list.every(({ values }) => values.every((part) => room(part, { size }) <= space));
  const line = size + 5;
  const labels: Label[] = [];
  let bottom = y;
  for (let first = 0; first < list.length; first += each) {
    const left = x + (first / each) * column;
    let top = y;
    for (const { key, number, text, values } of list.slice(first, first + each)) {
      const lines = flow(short ? [text, ...values] : [text], space, size);
      labels.push(label(`number-${key}`, number, left + numbers - 6, top + size, { size, weight: 700, anchor: "end", tone: "ink2" }));
      lines.forEach((words, i) => labels.push(label(`name-${key}-${i}`, words, left + numbers, top + size + i * line, { size, tone: "ink2" })));
      top += lines.length * line;
    }
    bottom = Math.max(bottom, top);
  }
  return { labels, bottom };
}

/** Rows that have no place in the plane, each with a dashed ring, one after another. */
export function layoutUnplaced({ unplaced, unplacedHead }: BubbleInput, { x, y, width, size }: ListSpace): { readonly head: readonly Label[]; readonly entries: BubblePlot["unplaced"]; readonly bottom: number } {
  if (unplaced.length === 0) return { head: [], entries: [], bottom: y - 8 };
  const line = size + 6;
  const head = wrap(unplacedHead, width, { size, weight: 700 }).map((text, i) => label(`unplaced-${i}`, text, x, y + size + i * line, { size, weight: 700, tone: "ink2" }));
  const indent = RING * 2 + 7;
  let [left, top, deep] = [x, y + head.length * line + 2, 1];
  const entries = unplaced.map(({ key, text }) => {
    const lines = wrap(text, width - indent, { size });
    const need = indent + Math.max(...lines.map((words) => room(words, { size })), 0);
    if (left > x && left + need > x + width) [left, top, deep] = [x, top + deep * line, 1];
    const labels = lines.map((words, i) => label(`text-${i}`, words, left + indent, top + line / 2 + middle(size) + i * line, { size, tone: "ink2" }));
    const entry = { key, ring: { x: left + RING + 1, y: top + line / 2, r: RING }, labels };
    left += need + 16;
    deep = Math.max(deep, lines.length);
    return entry;
  });
  return { head, entries, bottom: top + deep * line };
}
