import { room } from "../../text/measure.js";
import { wrap } from "../../text/wrap.js";
import { lineHeight } from "../callout.js";
import { barsOf, headOf, holeOf } from "./bars.js";
import type { Column, ColumnRemark, ColumnsInput, ColumnsLayout, ColumnsSpace, PlacedPart, PlacedRemark, PlacedTarget, PlacedTotal } from "./model.js";
import { beyond, ended, netOf, unfit, within, type RowSetting } from "./row-words.js";
import { boxOf, uprightParts } from "./text.js";
import { endColumns } from "./words.js";
import { isDrawn, keyEntries } from "./columns.js";
import { layoutKey } from "../key.js";
import { label, middle, type Label } from "../label.js";
import type { Box, Segment } from "../place.js";

const BAR = 22;
const SLIM = 15;
const CELL = 18;
const HOLE = 12;
/** What numbers leave to the bars, however long they are, px. */
const LEAST_PLOT = 48;
/** Words under a bar keep clear of the line of zero, px. */
const CLEAR = 5;
/** More bars than these are an overview, which columns give better even on a phone. */
const MOST_ROWS = 24;
const MOST_BARS = 40;

/** Whether a phone shows the periods as rows. */
export function fitsRows({ columns, series, form }: ColumnsInput): boolean {
  return form === "grouped" ? columns.length * series.length <= MOST_BARS : columns.length <= MOST_ROWS;
}

interface Row {
  readonly parts: readonly PlacedPart[];
  readonly totals: readonly PlacedTotal[];
  readonly labels: readonly Label[];
  readonly leaders: readonly Segment[];
  readonly targets: readonly PlacedTarget[];
  readonly remarks: readonly PlacedRemark[];
  readonly bottom: number;
}

/** What is left of the line of zero between words, no bar is as slim, px. */
const STRAY = 12;

/** Periods one under the other, as a phone shows them: name left or above, bar from zero, total at its end. */
export function layoutRows(input: ColumnsInput, space: ColumnsSpace): ColumnsLayout {
  const { x, y, width, sizes } = space;
  const key = layoutKey(input.legend ? keyEntries(input, space, { side: false }).filter((entry) => !entry.key.startsWith("line-")) : [], { x, y, width, size: sizes.axis });
  const head = key.bottom + (key.boxes.length > 0 ? 8 : 0);
  const unit = input.unitLine === "" ? [] : [label("unit", input.unitLine, x, head + sizes.axis * 0.86, { size: sizes.axis, tone: "ink3" })];
  const setting = settingOf(input, space);
  const lines = targetHeads(setting, head + (unit.length > 0 ? sizes.axis + 8 : 0));
  const rows: Row[] = [];
  let top = lines.bottom;
  input.columns.forEach((column, i) => {
    if (column.label === "") top += HOLE;
    else {
      const row = setRow(column, i, top, setting);
      rows.push(row);
      top = row.bottom;
    }
  });
  const boxes = [...lines.targets.flatMap(({ labels }) => labels), ...rows.flatMap((row) => [...row.labels, ...row.totals.flatMap((total) => total.labels), ...row.parts.flatMap((bar) => [...bar.outside, ...(bar.inside ? [bar.inside] : [])])])].map((one) => boxOf(one));
  const under = rows.flatMap(({ targets, remarks }) => [...targets, ...remarks].flatMap(({ labels }) => labels.map(boxOf)));
  const zero = Math.round(setting.along(0)) + 0.5;
  const from = lines.bottom - 2;
  return {
    bottom: top,
    zero: uprightParts(zero, [from, Math.max(from + 8, top - 6)], [...boxes, ...under]).filter(({ y1, y2 }) => y2 - y1 > STRAY),
    grid: { lines: [], left: x, right: x + width },
    parts: rows.flatMap(({ parts }) => parts),
    totals: rows.flatMap(({ totals }) => totals),
    targets: [...lines.targets.map((one) => ({ ...one, lines: one.lines.flatMap(({ x1, y1 }) => uprightParts(x1, [y1, top - 4], [...boxes, ...under])) })), ...rows.flatMap(({ targets }) => targets)],
    remarks: rows.flatMap(({ remarks }) => remarks),
    key,
    labels: [...unit, ...rows.flatMap(({ labels }) => labels)],
    leaders: rows.flatMap(({ leaders }) => leaders),
    patches: [],
    unplaced: [],
  };
}

const segment = (x: number, y1: number, y2: number): Segment => ({ x1: x, y1, x2: x, y2 });

function settingOf(input: ColumnsInput, space: ColumnsSpace): RowSetting {
  const { x, width, sizes } = space;
  const bold = { size: sizes.label, weight: 700 } as const;
  const names = Math.max(0, ...input.columns.map(({ label: text, mark, status }) => Math.max(room(text + mark, bold), room(status, { size: sizes.axis }))));
  const beside = input.form !== "grouped" && names <= width * 0.26;
  const left = beside ? x + names + 10 : x;
  const numbers = input.form === "grouped" ? input.columns.flatMap(({ parts }) => parts.map(({ text }) => room(text, { size: sizes.axis }))) : input.columns.map(({ total }) => (total ? room(total.text, bold) : 0));
  const cell = Math.min(CELL, (width * 0.3) / Math.max(1, ...input.columns.map(({ parts }) => parts.filter(({ at }) => at === undefined).length)));
  const bounded = input.columns.some(({ parts }) => parts.some(({ certainty: { bound } }) => bound === "atLeast" || bound === "moreThan"));
  const [low, high] = input.domain;
  // Half of it is there however long the numbers are.
  const beyondZero = (Math.max(0, high) / (high - low || 1)) * (x + width - left) * 0.5;
  const holes = input.form === "share" ? 0 : Math.max(0, ...input.columns.map(({ parts }) => holeOf(parts, cell, input.form) - (input.form === "stacked" && parts.some(({ at }) => at !== undefined) ? 0 : beyondZero)));
  const reserved = Math.min(Math.max(width * 0.5, x + width - left - LEAST_PLOT), Math.max(0, ...numbers) + (bounded ? 9 : 0) + holes + (input.form === "share" ? 0 : 8) + (input.targets.length > 0 ? 8 : 0));
  const before = input.form === "grouped" && low < 0 ? reserved : 0;
  const [from, right] = [left + before, x + width - reserved];
  const along = (value: number): number => from + ((value - low) / (high - low || 1)) * (right - from);
  const lines = input.targets.filter((target) => target.column === undefined && isDrawn(target, input.form)).map(({ at }) => along(at));
  return { input, space, left, right, along, cell, lines, beside, ends: endColumns(input) };
}

/** Words of targets over the rows, each over its own line. */
function targetHeads({ input, space, along }: RowSetting, y: number): { readonly targets: PlacedTarget[]; readonly bottom: number } {
  const { x, width, sizes } = space;
  let top = y;
  const targets = input.targets.filter(({ column }) => column === undefined).map((target): PlacedTarget => {
    const at = along(target.at);
    const set = (text: string, style: Pick<Label, "size" | "weight" | "tone">): Pick<Label, "text" | "size" | "weight" | "tone">[] => (text === "" ? [] : wrap(text, width, style, { balance: true }).map((one) => ({ text: one, ...style })));
    const words = [...set(target.title, { size: sizes.label, weight: 700, tone: "ink" }), ...set(target.aside, { size: sizes.axis, weight: 400, tone: "ink2" })];
    // One edge for all lines: where one of them is too long to end at the line of the target, all end further on.
    const edge = Math.max(Math.min(at + 4, x + width), ...words.map(({ text, ...style }) => x + room(text, style)));
    const labels = words.map(({ text, ...style }, i) => {
      const one = label(`${target.key}-${i}`, text, edge, top + style.size * 0.86 + 2, { ...style, anchor: "end" });
      top += lineHeight(style.size);
      return one;
    });
    const lines = isDrawn(target, input.form) ? [segment(at, top, top)] : [];
    top += 4;
    return { target, tick: false, lines, labels };
  });
  return { targets, bottom: top + 4 };
}

function setRow(column: Column, index: number, y: number, setting: RowSetting): Row {
  const { input, space } = setting;
  const { x, width, sizes } = space;
  const breaks = input.breaks.filter((one) => one.column === index && index > 0).map((one) => breakOf(one, y, space));
  const top = breaks.reduce((bottom, one) => Math.max(bottom, one.bottom), y);
  const name = label("period-" + column.key, column.label + column.mark, x, top + sizes.label * 0.86 + 4, { size: sizes.label, weight: 700 });
  const after = setting.beside ? 0 : room(name.text, { size: sizes.label, weight: 700 }) + 8;
  const status = column.status === "" ? [] : [label("status-" + column.key, column.status, x + after, name.y + (setting.beside ? lineHeight(sizes.label) : 0), { size: sizes.axis, tone: "ink3" })];
  const barTop = setting.beside ? top + 2 : top + lineHeight(sizes.label) + 6;
  const size = input.form === "grouped" ? column.parts.length * (SLIM + 4) : BAR;
  const bars = barsOf(column, index, { form: input.form, along: setting.along, grows: 1, start: barTop, size, cell: setting.cell });
  const words = input.form === "grouped" ? bars.map((bar) => ended(bar, setting)) : bars.map((bar) => within(bar, setting, netOf(column, bars, setting)));
  const below = input.form === "grouped" ? { labels: [], leaders: [], bottom: barTop + size } : unfit(words, index, barTop + size, setting);
  const total = totalOf(column, index, words, { ...setting, under: below.bottom });
  const lines = linesUnder(column, index, Math.max(below.bottom, ...total.flatMap(({ labels }) => labels.map((one) => one.y + 4)), setting.beside && status.length > 0 ? top + lineHeight(sizes.label) + sizes.axis + 6 : 0), { ...setting, box: { x: setting.left, y: barTop, width: width - setting.left + x, height: size } });
  return {
    parts: words,
    totals: total,
    labels: [name, ...status, ...below.labels, ...lines.labels],
    leaders: below.leaders,
    targets: lines.targets,
    remarks: [...breaks.map(({ remark }) => remark), ...lines.remarks],
    bottom: lines.bottom + (input.form === "grouped" ? 14 : 12),
  };
}

function breakOf(remark: ColumnRemark, y: number, { x, width, sizes: { axis: size } }: ColumnsSpace): { readonly remark: PlacedRemark; readonly bottom: number } {
  const words = wrap(remark.text, width, { size });
  const labels = words.map((text, i) => label(`${remark.key}-${i}`, text, x, y + 8 + i * lineHeight(size) + size * 0.86, { size, tone: "ink2" }));
  return { remark: { remark, kind: "break", lines: [{ x1: x, y1: y + 0.5, x2: x + width, y2: y + 0.5 }], labels }, bottom: y + 8 + words.length * lineHeight(size) + 8 };
}

/** The total behind its bar; under it, where it is too long for the width. */
function totalOf(column: Column, index: number, bars: readonly PlacedPart[], setting: RowSetting & { readonly under: number }): PlacedTotal[] {
  const { total } = column;
  if (!total) return [];
  const { left, space: { x: start, width, sizes: { label: size } } } = setting;
  const zero = setting.along(0);
  const end = Math.max(zero, ...bars.map((bar) => (bar.toward === "right" ? bar.box.x + bar.box.width + headOf(bar) : zero)));
  const [box] = bars.map((bar) => bar.box);
  const y = (box?.y ?? 0) + (box?.height ?? 0) / 2;
  const wide = room(total.text, { size, weight: 700 });
  const x = beyond(end + 6, wide, false, setting, index);
  const net = netOf(column, bars, setting);
  const behind = x + wide <= start + width;
  const number = label("total", total.text, behind ? x : left + CLEAR, behind ? y + middle(size) : setting.under + 4 + size * 0.86, { size, weight: 700 });
  return [{ column: index, labels: [number], net: net === undefined ? undefined : { x: net, y }, box: { x: zero, y: y - BAR / 2, width: Math.max(1, end - zero), height: BAR } }];
}

/** Words under a bar: targets of this row, comments, what its total lacks. */
function linesUnder(column: Column, index: number, y: number, { input, space, left, along, box }: RowSetting & { readonly box: Box }): Pick<Row, "labels" | "targets" | "remarks" | "bottom"> {
  const { axis: size } = space.sizes;
  const inset = left > space.x ? CLEAR : 0;
  let top = y;
  const set = (key: string, text: string, tone: Label["tone"]): Label[] =>
    wrap(text, space.x + space.width - left - inset, { size }).map((line, i) => {
      top += i === 0 ? 4 : 0;
      const one = label(`${key}-${i}`, line, left + inset, top + size * 0.86, { size, tone });
      top += lineHeight(size);
      return one;
    });
  const targets = input.targets.filter((target) => target.column === index).map((target): PlacedTarget => {
    const at = along(target.at);
    const pitch = box.height / Math.max(1, column.parts.length);
    const [from, height] = input.form === "grouped" && target.series !== undefined ? [box.y + pitch * target.series, pitch] : [box.y, box.height];
    return { target, tick: true, lines: [segment(at, from - 3, from + height + 3)], labels: set(target.key, [target.title, ...target.gap.slice(0, 1)].join(" · "), "ink2") };
  });
  const remarks = input.remarks.filter((remark) => remark.column === index).map((remark): PlacedRemark => ({ remark, kind: "remark", lines: [], labels: set(remark.key, remark.text, "ink2") }));
  const aside = column.total && column.total.aside !== "" ? set(`aside-${column.key}`, column.total.aside, "ink3") : [];
  return { labels: aside, targets, remarks, bottom: top };
}
