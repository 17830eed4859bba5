import { room } from "../../text/measure.js";
import { wrap } from "../../text/wrap.js";
import { fitStretch, onStretch, shareOf, thinned, type Stretch } from "./axis.js";
import { batchLevels } from "./batch.js";
import { layoutNames, layoutUnplaced } from "./list.js";
import type { AxisInput, BubbleInput, BubbleItem, BubblePlot } from "./model.js";
import { areaScale, inParts, layoutSizeKey, PLAIN_R, leastRadius, radiusOf, type AreaScale, type RingInput } from "./size.js";
import { quadrantSeats, quadrantWords, writePlane, type Spot, type WordSpace } from "./words.js";
import { layoutKey } from "../key.js";
import { label, type Label } from "../label.js";

interface BubbleSpace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Least height of all, px. */
  readonly height: number;
  readonly narrow: boolean;
  readonly sizes: { readonly label: number; readonly axis: number; readonly plot: number };
}

/** Room beyond a circle for the caret of a bound, px. */
const CARET = 7;
const AIR = 2;

/** The plane with its axes, and over it what tells how to read it. */
export function layoutBubble(input: BubbleInput, space: BubbleSpace): BubblePlot {
  const { x, width, sizes: { axis: size } } = space;
  const gutter = Math.max(...input.y.labels.map((text) => room(text, { size })), 0) + 10;
  const left = x + Math.min(gutter, width * 0.4);
  const right = x + width;
  const tall = Math.max(Math.min(space.narrow ? space.sizes.plot : space.sizes.plot + 40, width * 1.4), space.height - 120);
  const most = input.size?.most ?? 0;
  const sized = [...input.items.map((item) => item.size ?? 0), ...(most > 0 ? input.batches.flatMap(({ size: all }) => Array.from(all, (value) => (Number.isNaN(value) ? 0 : value))) : [])];
  const area = areaScale(sized, most, { width: right - left, height: tall });
  const head = layoutHead(input, area, space);
  const top = head.bottom;
  const radii = input.items.map((item) => reach(item, area));
  const across = stretchOf(input, "x", radii, area, [left + AIR, right - AIR]);
  const lineX = input.x.line && onStretch(across, shareOf(input.x.line.value, input.x.axis));
  const blocks = input.quadrants.length === 4 && lineX !== undefined ? quadrantWords(input.quadrants, lineX, { left, right, size }) : [];
  const tops = Math.max(0, ...blocks.slice(0, 2).map(({ height }) => height)) + (blocks.length > 0 ? 5 : 0);
  const bottoms = Math.max(0, ...blocks.slice(2).map(({ height }) => height)) + (blocks.length > 0 ? 5 : 0);
  const base = top + tall + tops + bottoms;
  const up = stretchOf(input, "y", radii, area, [-(base - bottoms - AIR), -(top + tops + Math.max(AIR, size - 4))]);
  const at = (item: { readonly x: number; readonly y: number }): { readonly x: number; readonly y: number } => ({ x: onStretch(across, shareOf(item.x, input.x.axis)), y: -onStretch(up, shareOf(item.y, input.y.axis)) });
  const lineY = input.y.line && -onStretch(up, shareOf(input.y.line.value, input.y.axis));
  const rows = input.y.axis.ticks.map((tick, i) => ({ key: `row-${i}`, y: at({ x: tick, y: tick }).y, label: input.y.labels[i] ?? "" }));
  const ticks = thinned(input.x.axis.ticks.map((tick, i) => ({ x: at({ x: tick, y: tick }).x, text: input.x.labels[i] ?? "" })), { left: x, right, size });
  const columns = ticks.map((tick, i) => ({ ...tick, key: `column-${i}` }));
  const grid = [...rows.map(({ y }) => ({ x1: x, y1: y, x2: right, y2: y })), ...columns.map((one) => ({ x1: one.x, y1: top, x2: one.x, y2: base }))];
  const zeroOf = (axis: AxisInput["axis"], px: number): number | undefined => (!axis.log && axis.domain[0] <= 0 && axis.domain[1] >= 0 ? px : undefined);
  const origin = at({ x: 0, y: 0 });
  const zero = { x: zeroOf(input.x.axis, origin.x), y: zeroOf(input.y.axis, origin.y) };
  const words: WordSpace = { left, right, top, base, narrow: space.narrow, size: space.sizes.label, axis: size, grid, lines: { x: lineX, y: lineY }, zero, singled: input.items.some(({ highlighted }) => highlighted) };
  const spots = spotsOf(input, radii, area, at);
  const annotations = input.annotations.map((one) => ({ text: one.text, x: one.x === undefined ? undefined : at({ x: one.x, y: NaN }).x, y: one.y === undefined ? undefined : at({ x: NaN, y: one.y }).y }));
  const written = writePlane({ ...input, annotations }, spots, quadrantSeats(blocks, { left, right, top, base, zero: zero.x }), words);
  const foot = footTitles(input.x, space, base);
  const names = layoutNames(written.list, { x, y: foot.bottom + 8, width, size });
  const lost = layoutUnplaced(input, { x, y: names.bottom + (names.labels.length > 0 ? 6 : 8), width, size });
  return {
    ...written,
    x,
    width,
    left,
    top,
    base,
    key: head.key,
    sizeKey: head.sizeKey,
    area,
    titles: [...head.titles, ...foot.labels, ...lineTitle(input.x, lineX, { ...space, y: top })],
    rows,
    columns,
    zero,
    lines: { x: lineX, y: lineY },
    batches: input.batches.map((batch) => ({ key: batch.key, levels: batchLevels(batch, area, most > 0, at) })),
    listed: names.labels,
    unplaced: lost.entries,
    unplacedHead: lost.head,
    tooSmall: sized.some((value) => value > 0 && Math.sqrt(value / area.most) * area.r < leastRadius(area) - 0.25),
    bottom: Math.max(lost.bottom, space.y + space.height),
  };
}

function drawnRadius({ size }: BubbleItem, area: AreaScale): number {
  return size === undefined || size === null ? PLAIN_R : radiusOf(size, area);
}

/** A circle's radius with what stands at its edge. */
function reach(item: BubbleItem, area: AreaScale): number {
  return drawnRadius(item, area) + (item.caret.x !== 0 || item.caret.y !== 0 ? CARET : 0.5);
}

function stretchOf({ items, batches, x, y }: BubbleInput, side: "x" | "y", radii: readonly number[], area: AreaScale, [from, to]: readonly [number, number]): Stretch {
  const axis = side === "x" ? x.axis : y.axis;
  const shares = items.map((item) => shareOf(item[side], axis));
  if (batches.length === 0) return fitStretch(from, to, shares, radii);
  const least = Math.max(area.r, ...radii);
  return fitStretch(from, to, [0, 1], [least, least]);
}

/** Circles in paint order: the largest behind; equal ones as given. */
function spotsOf({ items, x, y }: BubbleInput, radii: readonly number[], area: AreaScale, at: (item: BubbleItem) => { readonly x: number; readonly y: number }): readonly Spot[] {
  const middleOf = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const shares = items.map((item) => ({ x: shareOf(item.x, x.axis), y: shareOf(item.y, y.axis) }));
  const center = { x: middleOf(shares.map((one) => one.x)), y: middleOf(shares.map((one) => one.y)) };
  const spots = items.map((item, i) => {
    const share = shares[i] ?? center;
    return { item, ...at(item), r: drawnRadius(item, area), reach: radii[i] ?? 0, outlying: Math.min(1, Math.hypot(share.x - center.x, share.y - center.y)) };
  });
  return spots.sort((a, b) => b.r - a.r);
}

interface Head {
  readonly key: BubblePlot["key"];
  readonly sizeKey: BubblePlot["sizeKey"];
  readonly titles: readonly Label[];
  /** Top of the plane. */
  readonly bottom: number;
}

/** Key, then the title of the upright axis beside the legend of sizes; the words of the level line over it. */
function layoutHead(input: BubbleInput, area: AreaScale, { x, y, width, sizes: { axis: size } }: BubbleSpace): Head {
  const key = layoutKey(input.keys, { x, y, width, size });
  const top = key.bottom + (input.keys.length > 0 ? 6 : 0);
  const line = size + 4;
  const rings: RingInput = input.size ?? { title: [], rings: [] };
  const sizeKey = layoutSizeKey(rings, area, { right: x + width, top, most: width < 260 ? width : width * 0.6, size });
  const beside = width - sizeKey.width - 16;
  const stacked = sizeKey.width > 0 && beside < 90;
  const words = inParts(input.y.title, stacked ? width : beside, size);
  const height = stacked ? sizeKey.height + 6 + words.length * line : Math.max(sizeKey.height, words.length * line);
  const bottom = top + height;
  const titles = words.map((text, i) => label(`y-title-${i}`, text, x, bottom - 3 - (words.length - 1 - i) * line, { size, tone: "ink2" }));
  const upright = input.x.line === undefined ? 0 : line * linesOf(input.x, width, size).length;
  return { key, sizeKey, titles, bottom: bottom + upright + (sizeKey.height > words.length * line ? 8 : 6) };
}

function linesOf({ line }: AxisInput, width: number, size: number): readonly string[] {
  return line === undefined ? [] : wrap(line.text, width * 0.6, { size, weight: 700 }, { balance: true });
}

/** The words of the upright line stand on its top, inside the figure. */
function lineTitle(input: AxisInput, at: number | undefined, { x, y, width, sizes: { axis: size } }: BubbleSpace): Label[] {
  if (at === undefined) return [];
  const words = linesOf(input, width, size);
  const half = Math.max(...words.map((text) => room(text, { size, weight: 700 }))) / 2;
  const middle = Math.max(x + half, Math.min(at, x + width - half));
  return words.map((text, i) => label(`x-line-${i}`, text, middle, y - 5 - (words.length - 1 - i) * (size + 4), { size, weight: 700, anchor: "middle", tone: "ink2" }));
}

/** The title of the level axis under its numbers, at the right. */
function footTitles({ title }: AxisInput, { x, width, sizes: { axis: size } }: BubbleSpace, base: number): { readonly labels: readonly Label[]; readonly bottom: number } {
  const line = size + 4;
  const first = base + 8 + size + line;
  const labels = inParts(title, width, size).map((text, i) => label(`x-title-${i}`, text, x + width, first + i * line, { size, anchor: "end", tone: "ink2" }));
  return { labels, bottom: first + (labels.length - 1) * line + 4 };
}
