import type { MatrixBox, MatrixPlot } from "../../layout/heatmap/matrix.js";
import type { ShadeKey } from "../../layout/shades-key.js";
import { heatmapWords } from "../../locale/heatmap.js";
import { say } from "../../locale/index.js";
import { highest } from "../../quantity/ends.js";
import type { Mark } from "../../scene/mark.js";
import { isKnown } from "../../schema/reading.js";
import type { Basis } from "../../schema/vocabulary.js";
import { drawMissing } from "../bar.js";
import { extremeWords, type Held } from "../extremes.js";
import { addsUp, columnTotal, grandTotal, rowTotal, spokenCell, totalText, totalsOf, type HeatSetting } from "./input.js";
import { drawLabels } from "../label.js";
import type { Look } from "../look.js";
import { cellWords, drawShaded, drawShadeKey, shadeColor } from "../shades.js";
import { limitNote } from "../shades-input.js";
import type { Total } from "./totals.js";

export interface HeatPlot extends MatrixPlot {
  readonly key: ShadeKey | undefined;
  readonly parted: boolean;
  readonly basis: Basis | undefined;
}

/** Key, names, each cell as a labelled group, totals. */
export function drawHeatmap(plot: HeatPlot, look: Look): Mark[] {
  const { theme } = look;
  const rules = plot.rules.map(({ x1, x2, y }, i): Mark => ({ kind: "line", key: `rule-${i}`, x1, y1: y, x2, y2: y, stroke: theme.rule }));
  const totals = plot.totals.map(({ key, spoken, label, lane, member }): Mark => ({ kind: "group", key, label: spoken, lane, member, marks: drawLabels([label], theme) }));
  const frames = plot.frames.map((box, i): Mark => ({ kind: "rect", key: `frame-${i}`, ...box, stroke: theme.ink, strokeWidth: 1.5 }));
  return [
    ...(plot.key ? drawShadeKey(plot.key, plot.parted, plot.basis, look) : []),
    { kind: "group", key: "names", marks: drawLabels(plot.labels, theme) },
    { kind: "group", key: "cells", marks: plot.cells.map((box) => drawCell(box, plot.parted, look)) },
    ...rules,
    ...totals,
    ...frames,
  ];
}

function drawCell({ cell, box, number, lane }: MatrixBox, parted: boolean, { theme, sizes }: Look): Mark {
  const { key, spoken: label, row, series, member, step, zero, certainty, text } = cell;
  const { status, basis, bound } = certainty;
  const own = { key, label, lane, member, ...(row === undefined ? {} : { datum: { row, field: "value", series, status, basis, bound } }) };
  if (step === undefined) {
    const dashed = drawMissing("missing", box, sizes.axis, theme);
    return { kind: "group", ...own, marks: box.width < 16 ? dashed.slice(0, 1) : dashed };
  }
  const color = shadeColor(step, parted, theme);
  const marks = drawShaded("cell", box, { color, zero, certainty, mute: number === undefined }, theme);
  if (number) marks.push({ kind: "text", key: "number", x: number.x, y: number.y, size: number.size, text, anchor: "middle", fill: cellWords({ color, zero }, theme) });
  return { kind: "group", ...own, marks };
}

const REASONS = ["unknown", "missing", "inexact", "aims"] as const;

/** Sentences under the figure. */
export function heatNotes(setting: HeatSetting): string[] {
  const { spec, locale, rows, columns } = setting;
  const said = heatmapWords[locale.style];
  const shown = totalsOf(spec);
  const totals = [...(shown.rows && columns.length > 1 ? rows.map((row) => rowTotal(row, setting)) : []), ...(shown.columns && rows.length > 1 ? columns.map((column) => columnTotal(column, setting)) : [])];
  const unsettled = [...new Set(totals.flatMap((total) => (total.value === undefined ? [] : total.unsettled)))].map((status) => locale.words.status[status]);
  const means = !addsUp(spec);
  const why = (some: readonly Total[]): string[] => REASONS.filter((reason) => some.some(({ reasons }) => reasons.includes(reason))).map((reason) => said.reasons[reason]);
  const [least, none] = [totals.filter(({ value, bound }) => value !== undefined && bound === "atLeast"), totals.filter(({ value }) => value === undefined)];
  return [
    ...(least.length > 0 ? [said.atLeastNote(why(least))] : []),
    ...(none.length > 0 ? [said.noTotalNote(why(none))] : []),
    ...(unsettled.length > 0 ? [said.unsettledNote(locale.words.join(unsettled))] : []),
    ...(means && (spec.sort === "value" || spec.columnSort === "value") ? [said.sortedNote] : []),
    ...limitNote(setting.shades, spec.data.map(({ value }) => value), locale),
    ...spec.data.flatMap(({ row, column, note }) => (note === undefined ? [] : [said.cell(say(row, locale), say(column, locale)) + locale.words.colon + say(note, locale)])),
  ];
}

/** Size, extremes and totals in words. */
export function describeHeatmap(setting: HeatSetting): string {
  const { spec, locale, rows, columns } = setting;
  const said = heatmapWords[locale.style];
  const known = spec.data.map(({ value }) => value).filter(isKnown);
  const unlisted = rows.length * columns.length - spec.data.length;
  const total = grandTotal(setting);
  const shown = totalsOf(spec);
  const several = rows.length * columns.length > 1;
  return [
    said.shape(rows.length, columns.length, known.length),
    ...extremes(setting),
    ...(several && shown.rows && shown.columns && total.value !== undefined ? [said.totalIs(totalText(total, setting))] : []),
    ...(shown.rows ? leaderOf(setting) : []),
    ...(unlisted > 0 ? [said.unlisted(unlisted)] : []),
  ].join(locale.style === "zh" ? "" : " ");
}

function extremes(setting: HeatSetting): string[] {
  const { locale, spec } = setting;
  const said = heatmapWords[locale.style];
  const held = spec.data.flatMap(({ row, column, value }): Held[] => (isKnown(value) ? [{ name: said.cell(say(row, locale), say(column, locale)), reading: value }] : []));
  // A missing cell is not equal to the others.
  const allEqual = held.length === spec.data.length ? said.allEqual : () => "";
  return [extremeWords(held, (reading) => spokenCell(reading, setting), { ...said, allEqual }, locale, 3)].filter((text) => text !== "");
}

/** The row of the largest total, where that is beyond doubt. */
function leaderOf(setting: HeatSetting): string[] {
  const { rows, columns, locale } = setting;
  const totals = rows.map((row) => ({ row, total: rowTotal(row, setting) }));
  if (columns.length < 2 || rows.length < 2 || totals.some(({ total }) => total.value === undefined || total.bound !== "exact")) return [];
  const most = highest(totals.map(({ total }) => total.value ?? 0));
  const first = totals.filter(({ total }) => total.value === most);
  const [only] = first;
  return first.length === 1 && only ? [heatmapWords[locale.style].leader(only.row.label, totalText(only.total, setting))] : [];
}
