import { room, type Weight } from "../../text/measure.js";
import { wrap } from "../../text/wrap.js";
import type { LaneItem } from "./lane-item.js";
import type { LaneSpace } from "./lane-words.js";
import type { Box, Segment } from "../place.js";
import { cutAround, routeWires, type Port, type Route } from "./route.js";
import { headDomain, timeHead, type TimeHead } from "../time-header.js";
import { layRow, type Columns, type LaneBox, type SheetText } from "./row.js";
import { timeScale, type TimeScale } from "../time.js";
import { layKey, type KeyMark } from "./key.js";
import type { LaneKind } from "../../locale/project-timeline.js";
import type { NumberStyle } from "../../quantity/display.js";

export type { LaneBox, SheetText } from "./row.js";

export interface TimelinePlot {
  readonly x: number;
  readonly width: number;
  /** Head of the table and headings of groups. */
  readonly texts: readonly SheetText[];
  readonly rule: number;
  readonly grid: readonly (Segment & { readonly major: boolean })[];
  /** Hairlines between rows. */
  readonly hairlines: readonly number[];
  /** Clear ground under words on the grid. */
  readonly patches: readonly Box[];
  readonly rows: readonly LaneBox[];
  readonly asOf: { readonly pieces: readonly Segment[]; readonly words: SheetText } | undefined;
  readonly routes: readonly Route[];
  readonly key: readonly KeyMark[];
  readonly bottom: number;
}

interface TimelineSpace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly sizeClass: "narrow" | "page" | "wide";
  readonly sizes: { readonly label: number; readonly axis: number; readonly row: number };
  readonly style: NumberStyle;
}

interface TimelineHeads {
  /** Over the column of amounts, and their unit; `""` where no row has an amount. */
  readonly amount: string;
  readonly unit: string;
  readonly asOf: { readonly time: number; readonly words: string } | undefined;
  /** Earliest and latest time of all rows; undefined where no row has any. */
  readonly range: readonly [number, number] | undefined;
  /** What each kind of mark means. */
  readonly key: Readonly<Record<LaneKind, string>>;
}

const HEADING = 30;
const FEW_ROWS = 16;
const TIGHT_ROW = 28;
const GAP = 14;

/** Rows of projects on one scale of time, under headings; names and amounts before the lanes, or above them in a narrow figure. */
export function layoutTimeline(items: readonly LaneItem[], heads: TimelineHeads, space: TimelineSpace): TimelinePlot {
  const columns = columnsOf(items, heads, space);
  const range = heads.range ?? (heads.asOf ? [heads.asOf.time, heads.asOf.time] : [0, 0]);
  const scale = timeScale(headDomain(...range), columns.time, space.x + space.width);
  const head = timeHead(scale, { style: space.style, size: space.sizes.axis });
  const top = layHead(head, heads, columns, space);
  const stack = stackRows(items, heads, { scale, columns, space, top: top.rule + 8 });
  const bottom = Math.max(stack.bottom, space.y + space.height - 26);
  const arrows = !columns.above && items.some(({ needs }) => needs.length > 0);
  const words = heads.asOf || arrows ? [...stack.texts.map(boxOf), ...wordBoxes(stack.rows)] : [];
  const lanes = columns.above ? stack.rows.map(laneSpan) : [[top.rule, bottom + 6] as const];
  const asOf = heads.asOf && layAsOf(heads.asOf, words, scale, { space, lanes, bottom });
  const routes = arrows ? routesOf(stack.rows, words, scale) : [];
  const key = layKey(stack.rows, routes.length > 0, heads.key, space, asOf ? bottom + 32 : bottom + 14);
  return {
    x: space.x, width: space.width,
    texts: [...top.texts, ...stack.texts],
    rule: top.rule,
    grid: gridOf(head, stack.rows, { top: top.rule, bottom, narrow: columns.above }),
    hairlines: columns.above || items.length > FEW_ROWS ? stack.hairlines : [],
    patches: patchesOf(stack.rows, columns.above ? [] : stack.texts),
    rows: stack.rows,
    asOf,
    routes,
    key: key.marks,
    bottom: key.marks.length > 0 ? key.bottom : asOf ? bottom + 26 : bottom + 4,
  };
}

function columnsOf(items: readonly LaneItem[], { amount, unit }: TimelineHeads, { x, width, sizes, sizeClass }: TimelineSpace): Columns {
  if (sizeClass === "narrow") return { above: true, name: x, nameWidth: width, amount: x + width, time: x };
  const { label: size, axis } = sizes;
  const widest = (texts: readonly string[], weight: Weight, px: number): number => Math.max(0, ...texts.map((text) => room(text, { size: px, weight })));
  const amounts = amount === "" ? 0 : Math.max(widest(items.map((item) => item.amount), 700, size), widest([unit], 400, axis), Math.min(room(amount, { size: axis }), 90));
  const labels = items.map(({ label }) => room(label, { size, weight: 700 }));
  const names = Math.max(0, ...items.map(({ detail }, i) => (labels[i] ?? 0) + (detail === "" ? 0 : 8 + room(detail, { size: axis }))));
  // Names of two lines leave the time more room; one so long that it would take four gets more itself.
  const [usual, most] = [Math.max(110, width * 0.24), Math.max(110, width * 0.33 - (amounts > 0 ? 20 : 0))];
  const longest = Math.max(0, ...labels);
  const nameWidth = Math.min(names, longest > usual * 2.6 ? most : usual);
  const end = x + nameWidth + (amounts > 0 ? GAP + amounts : 0);
  return { above: false, name: x, nameWidth, amount: end, time: end + GAP + 4 };
}

function layHead(head: TimeHead, heads: TimelineHeads, columns: Columns, { y, sizes }: TimelineSpace): { readonly texts: SheetText[]; readonly rule: number } {
  const { axis: size } = sizes;
  const line = size + 5;
  const own = columns.above || heads.amount === "" ? [] : wrap(heads.amount, 90, { size }, { maxLines: 6 }).concat(heads.unit === "" ? [] : [heads.unit]);
  const lines = Math.max(head.tiers, own.length);
  const rule = y + lines * line + 4.5;
  const baselineOf = (i: number): number => rule - 8.5 - (lines - 1 - i) * line;
  const cells = head.cells.map(({ key, text, x, anchor, tier }): SheetText => ({ key, text, x, y: baselineOf(lines - 2 + tier), size, weight: 400, anchor, tone: "ink3" }));
  const amounts = own.map((text, i): SheetText => ({ key: `amount-${i}`, text, x: columns.amount, y: baselineOf(lines - own.length + i), size, weight: 400, anchor: "end", tone: "ink3" }));
  return { texts: [...amounts, ...cells], rule };
}

interface Stacking {
  readonly scale: TimeScale;
  readonly columns: Columns;
  readonly space: TimelineSpace;
  readonly top: number;
}

function stackRows(items: readonly LaneItem[], heads: TimelineHeads, { scale, columns, space, top }: Stacking): { readonly rows: LaneBox[]; readonly texts: SheetText[]; readonly hairlines: number[]; readonly bottom: number } {
  const { label: size, axis } = space.sizes;
  const lane: LaneSpace = { scale, size: axis, asOf: heads.asOf === undefined ? undefined : scale.at(heads.asOf.time) };
  const rows: LaneBox[] = [];
  const texts: SheetText[] = [];
  const hairlines: number[] = [];
  const step = columns.above ? 34 : items.length > FEW_ROWS ? TIGHT_ROW : space.sizes.row;
  let y = top;
  let group = "";
  for (const item of items) {
    if (item.group !== group) {
      group = item.group;
      const lines = wrap(group, space.width, { size }, { maxLines: 3 });
      for (const [i, text] of lines.entries()) texts.push({ key: `group-${rows.length}-${i}`, text, x: space.x, y: y + (i + 1) * (size + 6) + 2, size, weight: 400, anchor: "start", tone: "ink3", ...item.naming });
      y += HEADING + (lines.length - 1) * (size + 6);
    } else if (rows.length > 0) hairlines.push(y);
    const row = layRow(item, y, columns, { lane, size, step });
    rows.push(row);
    y = row.bottom;
  }
  return { rows, texts, hairlines, bottom: y };
}

function gridOf(head: TimeHead, rows: readonly LaneBox[], { top, bottom, narrow }: { readonly top: number; readonly bottom: number; readonly narrow: boolean }): TimelinePlot["grid"] {
  const spans = narrow ? rows.map(laneSpan) : [[top, bottom] as const];
  return head.grid.flatMap(({ x, major }) => spans.map(([y1, y2]) => ({ x1: x, y1, x2: x, y2, major })));
}

/** From top to bottom of a lane without the name above it. */
function laneSpan({ center, bottom, marks }: LaneBox): readonly [number, number] {
  return [center - Math.max(15, marks.rise), bottom];
}

/** Clear ground, 3 px wider than the words, under what stands on the grid. */
function patchesOf(rows: readonly LaneBox[], headings: readonly SheetText[]): Box[] {
  const patches: Box[] = [];
  const add = ({ x, y, width, height }: Box, center: number): void => void patches.push({ x: x - 3, y: y + center, width: width + 6, height });
  for (const heading of headings) add(boxOf(heading), 0);
  for (const { center, marks } of rows) for (const { box, tone } of marks.texts) if (tone !== "onDone") add(box, center);
  return patches;
}

function boxOf({ text, x, y, size, weight, anchor }: SheetText): Box {
  const width = room(text, { size, weight });
  return { x: anchor === "end" ? x - width : x, y: y - size, width, height: size + 4 };
}

function wordBoxes(rows: readonly LaneBox[]): Box[] {
  return rows.flatMap(({ center, marks, texts }) => [
    ...marks.texts.map(({ box }) => ({ ...box, y: box.y + center })),
    ...texts.map(boxOf),
  ]);
}

function layAsOf({ time, words }: NonNullable<TimelineHeads["asOf"]>, taken: readonly Box[], scale: TimeScale, { space, lanes, bottom }: { readonly space: TimelineSpace; readonly lanes: readonly (readonly [number, number])[]; readonly bottom: number }): TimelinePlot["asOf"] {
  const x = scale.at(time);
  const size = space.sizes.axis;
  const half = room(words, { size }) / 2;
  const boxes = taken.map((box) => ({ ...box, x: box.x - 2, width: box.width + 4 }));
  const center = Math.max(space.x + half, Math.min(x, space.x + space.width - half));
  return {
    pieces: lanes.flatMap(([y1, y2]) => cutAround({ x1: x, y1, x2: x, y2, width: 1 }, boxes)),
    words: { key: "as-of", text: words, x: center, y: bottom + 8 + size, size, weight: 400, anchor: "middle", tone: "ink2" },
  };
}

function routesOf(rows: readonly LaneBox[], words: readonly Box[], scale: TimeScale): Route[] {
  const byKey = new Map(rows.map((row) => [row.item.key, row]));
  const port = ({ top, bottom, center, marks }: LaneBox, x: number): Port => ({ x, y: center, half: marks.half, above: top, below: bottom });
  const wires = rows.flatMap((row) =>
    row.item.needs.flatMap((need) => {
      const before = byKey.get(need);
      if (!before || before.item.absent !== "" || row.item.absent !== "") return [];
      return [{ key: `${need}>${row.item.key}`, from: port(before, before.marks.right + 1), to: port(row, row.marks.left) }];
    }),
  );
  const marks = rows.flatMap(({ center, marks: { rects, points } }) => [...rects.map((box) => ({ ...box, y: box.y + center })), ...points.map(({ x }) => ({ x: x - 6, y: center - 6, width: 12, height: 12 }))]);
  return routeWires(wires, words, marks, { x: scale.left - 12, y: 0, width: scale.right - scale.left + 24, height: 0 });
}
