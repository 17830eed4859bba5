import { room } from "../../text/measure.js";
import { lineHeight, linesIn } from "../callout.js";
import { strandsOf } from "../strands.js";
import { monthsAt, timeScale, type TimeScale } from "../time.js";
import { endsOf, widest } from "./column.js";
import { keptOf } from "./columns.js";
import { asideWidth } from "./panel.js";
import type { Box } from "../place.js";
import type { Sample, TrajectoryGap, TrajectoryInput, TrajectoryText } from "./model.js";
import type { Setting, Space } from "./space.js";

/** What the right column asks of the plot, px. */
export interface Beside {
  /** From the end of the plot to the end of the column, gap included; 0 for none. */
  readonly width: number;
  /** The words of the column, one under the other. */
  readonly height: number;
  /** What stands over the plot: a legend. */
  readonly above: number;
}

/** The slimmest plot over time, width to height. */
const SLIMMEST = 2.4;

/** Where the plot lies, and its scales. */
export function settingOf(input: TrajectoryInput, space: Space, beside: Beside): Setting {
  const { x, y, width, sizes } = space;
  const top = y + beside.above + (input.unitLine === "" ? 0 : lineHeight(sizes.axis) + 2);
  const floor = Math.round(top + (space.panel ? space.height : Math.max(sizes.plot, space.height, width / SLIMMEST, beside.height))) + 0.5;
  const inset = insetOf(input, space);
  const left = Math.round(x + inset);
  const aside = beside.width > 0 ? beside.width : marginOf(input, space);
  const right = Math.round(x + width - aside);
  const time = timeScale(input.time, left, right);
  const [low, high] = input.axis.domain;
  const ceiling = top + headroom(input, space, right - x);
  const scales = { x: time.x, y: (value: number): number => floor - ((value - low) / (high - low || 1)) * (floor - ceiling) };
  return { input, space, scales, plot: { left, right, top, floor, margin: [inset, aside] }, strands: strandsIn(input, time) };
}

/** From the left edge to the first point: tick labels, and first values where several series begin side by side. */
function insetOf(input: TrajectoryInput, { sizes, panel }: Space): number {
  if (panel) return panel.margin?.[0] ?? Math.ceil(widest(input.axis.labels, sizes.axis)) + 4;
  const ticks = widest(input.axis.labels, sizes.axis) + 14;
  const several = input.series.length > 1;
  const firsts = input.series.flatMap(({ points }) => {
    const { first, last } = endsOf(points);
    const point = first === undefined || first === last ? undefined : points[first];
    return several && point?.at === input.time[0] ? [room(point.words().number(), { size: sizes.label, weight: 700 })] : [];
  });
  return Math.max(24, ticks + (firsts.length > 0 ? Math.max(...firsts) + 14 : 6));
}

function marginOf({ series }: TrajectoryInput, { narrow, panel, sizes }: Space): number {
  if (panel) return panel.margin?.[1] ?? (series.length > 1 ? asideWidth(series, sizes.label) : 9);
  return narrow || series.length > 1 ? 22 : 28;
}

/** Room over the highest value: for the words on a target line, else over a point. */
function headroom(input: TrajectoryInput, { sizes, narrow, panel }: Space, width: number): number {
  const high = input.axis.domain[1];
  // Panels must not differ in their scales by what their words take.
  if (panel) return lineHeight(sizes.label) + 12;
  const top = input.targets.find(({ value }) => value >= high);
  if (!top) return lineHeight(sizes.label) + 22;
  const lines = linesIn(top.title, width - 14, { size: sizes.label, weight: 700 }).length;
  const gap = input.gaps.find(({ target }) => input.targets[target] === top);
  return Math.max(gap && top.at !== undefined ? gapHeight(gap, top.title, width, { sizes, narrow }) : 0, lines * lineHeight(sizes.label) + (top.order ? 11 : 7));
}

/** Room for a gap over its diamond: in one line on a page, else in lines that stand over the title where they have no room beside it. */
function gapHeight({ amount, share, since }: TrajectoryGap, title: string, width: number, { sizes, narrow }: Pick<Space, "sizes" | "narrow">): number {
  const { label, axis } = sizes;
  if (!narrow) return lineHeight(axis) + 14;
  const bold = { size: label, weight: 700 } as const;
  const raised = room(title, bold) + Math.max(room(amount, bold), room(share, { size: axis })) + 4 > width;
  const asides = [share, since].filter((part) => part !== "").length;
  return lineHeight(label) * (raised ? 2 : 1) + asides * lineHeight(axis) + 14;
}

function strandsIn({ series, breaks }: TrajectoryInput, { x }: TimeScale): Setting["strands"] {
  return series.map(({ points }, index) => {
    const own = breaks.filter((one) => one.series === undefined || one.series === index);
    return strandsOf(points, own.map(({ period }) => period.start)).map((strand) => keptOf(points, strand, x));
  });
}

/** A legend: samples of lines with their names, in as many rows as they take. */
export function legendOf({ series }: TrajectoryInput, { x, y, width, sizes }: Space): { readonly samples: readonly Sample[]; readonly texts: readonly TrajectoryText[]; readonly height: number } {
  const { label: size } = sizes;
  const tall = lineHeight(size) + 2;
  const samples: Sample[] = [];
  const texts: TrajectoryText[] = [];
  let [left, top] = [x, y];
  series.forEach(({ name, key }, i) => {
    const lines = linesIn(name, width - SAMPLE - 8, { size, weight: 700 });
    const needed = SAMPLE + 8 + widestBold(lines, size);
    if (left > x && left + needed > x + width) [left, top] = [x, top + tall];
    samples.push({ series: i, x1: left, x2: left + SAMPLE, y: top + tall / 2 });
    lines.forEach((text, k) => texts.push({ key: `legend-${key}-${k}`, text, x: left + SAMPLE + 8, y: top + k * tall + (tall - size) / 2 + size * 0.86, size, weight: 700, tone: i, names: true, anchor: "start" }));
    if (lines.length > 1) [left, top] = [x, top + lines.length * tall];
    else left += needed + 18;
  });
  return { samples, texts, height: top + (left > x ? tall : 0) - y + 6 };
}

const SAMPLE = 22;
const widestBold = (lines: readonly string[], size: number): number => lines.reduce((most, text) => Math.max(most, room(text, { size, weight: 700 })), 0);

/** A shorter part of a dotted line is a stray dot, px. */
const LEAST_PART = 8;

/** The parts of an upright line that no words stand on. */
export function partsBetween(x: number, [top, bottom]: readonly [number, number], boxes: readonly Box[]): (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let from = top;
  const across = boxes.filter((box) => box.x - 3 < x && box.x + box.width + 3 > x).sort((a, b) => a.y - b.y);
  for (const { y, height } of across) {
    if (y - 3 - from >= LEAST_PART) parts.push([from, y - 3]);
    from = Math.max(from, y + height + 3);
  }
  return bottom - from >= LEAST_PART ? [...parts, [from, bottom]] : parts;
}

/** Where breaks begin and as-of dates end, px, where the axis reaches them. */
export function uprightsOf({ input, scales, plot }: Setting): readonly { readonly key: string; readonly x: number; readonly text: string; readonly caption: string }[] {
  const all = input.breaks.map(({ period, text, caption }, i) => ({ key: `break-${i}`, x: Math.round(scales.x(monthsAt(period.start))) + 0.5, text, caption }));
  const asOf = input.asOf ? [{ key: "as-of", x: Math.round(scales.x(monthsAt(input.asOf.time))) + 0.5, text: input.asOf.text, caption: input.asOf.text }] : [];
  return [...all, ...asOf].filter(({ x }) => x >= plot.left - 16 && x <= plot.right + 16);
}
