import type { ColumnPart, ColumnsInput, ColumnsLayout, PlacedPart, PlacedRemark, PlacedTarget } from "../../layout/columns/model.js";
import type { KeyBox } from "../../layout/key.js";
import type { Label, Tone } from "../../layout/label.js";
import type { Box, Segment } from "../../layout/place.js";
import { boxOf } from "../../layout/columns/text.js";
import type { Mark, Member } from "../../scene/mark.js";
import { contrastRatio, labelledFill, mix, WORDS, wordsOn } from "../../theme/color.js";
import type { Hue, Theme } from "../../theme/theme.js";
import { drawGrid, drawGridLabels } from "../axis.js";
import { areaPaint, BOUND_HEAD, drawMissing } from "../bar.js";
import type { ColumnSeries, ColumnsSetting } from "./columns.js";
import { drawKey, type Swatch } from "../key.js";
import { drawLabels, toneColor } from "../label.js";
import type { Look } from "../look.js";
import { isStrong, memberColor, memberHues } from "../members.js";
import { memberFact } from "../cluster-trajectory/trajectory.js";

/** The colours of a series: its bars, the words on them, its name. */
interface Ink {
  /** The member that it is; none where it has no name or stands for several. */
  readonly member: Member | undefined;
  readonly fill: string;
  readonly on: string;
  readonly text: string;
  readonly edge: string | undefined;
}

/** As many hues as a reader tells apart without a key at hand. */
const MOST_HUES = 4;
const STEP = 0.2;

/** What is singled out has its hue, the rest steps of context; without a subject the first four have hues. */
export function inksOf(setting: ColumnsSetting, theme: Theme): Ink[] {
  const { series, spec } = setting.whole ?? setting;
  const all = new Map(paintsOf(series, spec, theme).map((paint, i) => [series[i]?.key, paint]));
  return setting.series.map(({ key, members: [one, other] }) => ({ ...(all.get(key) ?? contextPaint(0, theme)), member: one && !other ? memberFact(one) : undefined }));
}

type Paint = Omit<Ink, "member">;

function paintsOf(series: readonly ColumnSeries[], spec: ColumnsSetting["spec"], theme: Theme): Paint[] {
  const hues = memberHues(series, spec, theme);
  const singled = spec.highlight !== undefined && spec.highlight.length > 0;
  let greys = 0;
  return series.map(({ id, label, name, key }, i) => {
    const fixed = memberColor(spec, id, label) ?? memberColor(spec, undefined, name);
    if (fixed !== undefined) return { fill: fixed, on: wordsOn(theme, fixed), text: theme.ink, edge: contrastRatio(fixed, theme.bg) < 3 ? theme.contextEdge : undefined };
    const grey = key === "rest" || (singled ? !isStrong(spec, id, label) : series.length > 1 && i >= Math.min(MOST_HUES, theme.categorical.length));
    return grey ? contextPaint(greys++, theme) : huePaint(hues[i] ?? theme.subject, theme);
  });
}

function huePaint(hue: Hue, theme: Theme): Paint {
  const { fill, text } = labelledFill(theme, hue);
  return { fill, on: text, text: hue.text, edge: hue.edge };
}

/** Steps of context towards the ground, from the most visible; pale ones get an edge. */
function contextPaint(index: number, theme: Theme): Paint {
  const { fill } = labelledFill(theme, { mark: theme.context, text: theme.ink3 });
  const own = mix(fill, theme.bg, (index % MOST_HUES) * STEP);
  return { fill: own, on: wordsOn(theme, own), text: theme.ink2, edge: contrastRatio(own, theme.bg) < 3 ? theme.contextEdge : undefined };
}

/** Paint order: grid, bars with their words, lines over them, words last. */
export function drawColumns(plot: Drawn, look: Look): Mark[] {
  const { theme } = look;
  const { grid, zero, input, setting } = plot;
  const inks = inksOf(setting, theme);
  const toneOf = (tone: string): string => (tone.startsWith("series-") ? (inks[Number(tone.slice(7))]?.text ?? theme.ink) : toneColor(tone as Tone, theme));
  const axis = { grid: grid.lines, left: grid.left, right: grid.right, zero: undefined };
  const marks: Mark[] = [{ kind: "group", key: "axis", marks: [...drawGrid(axis, look).map((line, i) => (i === 0 && line.kind === "line" ? { ...line, stroke: theme.grid } : line)), ...plot.patches.map((box, i): Mark => ({ kind: "rect", key: `patch-${i}`, ...box, fill: theme.bg }))] }];
  input.columns.forEach((column, index) => {
    const parts = plot.parts.filter((part) => part.column === index);
    if (parts.length > 0) marks.push({ kind: "group", key: column.key, marks: parts.map((bar) => drawPart(bar, { ink: inks[bar.part.series], facts: factsOf(bar.part, column.start, { inks, setting }) }, look)) });
  });
  return [
    ...marks,
    ...zero.map((one, i) => line(`zero-${i}`, one, { stroke: theme.ink })),
    ...drawTotals(plot, look),
    ...plot.targets.map((target) => drawTarget(target, plot, inks, look)),
    ...plot.remarks.map((remark) => drawRemark(remark, look)),
    ...drawKey({ ...plot.key, boxes: plot.key.boxes.map((box) => ({ ...box, ...namingOf(box.key, plot, inks) })) }, look, (box) => swatchOf(box, inks, setting, theme)),
    ...plot.key.boxes.flatMap((box) => symbolOf(box, theme)),
    { kind: "group", key: "words", marks: [...drawGridLabels(axis, look), ...plot.leaders.map((leader, i) => line(`leader-${i}`, leader, { stroke: theme.ink3 })), ...drawLabels(plot.labels, theme, toneOf).map((mark, i) => ({ ...mark, ...namingOf(plot.labels[i]?.tone ?? "", plot, inks) }))] },
  ];
}

type Drawn = ColumnsLayout & { readonly setting: ColumnsSetting; readonly input: ColumnsInput };

type Facts = Pick<Mark, "member" | "lane" | "datum">;

const laneOf = (one: ColumnSeries | undefined): string => `series ${one?.key ?? ""}`;

/** What a mark of a series is of, and where it is walked: along time. */
function factsOf({ row, series, certainty }: Pick<ColumnPart, "row" | "series" | "certainty">, at: number, { inks, setting }: { readonly inks: readonly Ink[]; readonly setting: ColumnsSetting }): Facts {
  const one = setting.series[series];
  const name = one?.name === "" ? undefined : one?.name;
  return { member: inks[series]?.member, lane: { name: laneOf(one), at }, ...(row === undefined ? {} : { datum: { row, field: "value", series: name, ...certainty } }) };
}

/** Whose name stands in a colour: that of a series, which a reader may hide there. */
function namingOf(tone: string, { input }: Drawn, inks: readonly Ink[]): Pick<Mark, "member" | "toggles"> {
  const member = tone.startsWith("series-") ? inks[Number(tone.slice(7))]?.member : undefined;
  return member && input.named ? { member, toggles: true } : {};
}

function line(key: string, { x1, y1, x2, y2 }: Segment, style: { readonly stroke: string; readonly strokeWidth?: number; readonly dash?: string }): Mark {
  return { kind: "line", key, x1, y1, x2, y2, ...style };
}

/** One number: its bar as it is certain, with its words on it or beside it. */
function drawPart(bar: PlacedPart, { ink, facts }: { readonly ink: Ink | undefined; readonly facts: Facts }, look: Look): Mark {
  const { theme, sizes } = look;
  const { part, kind, box, inside, outside } = bar;
  const own = ink ?? contextPaint(0, theme);
  const shape = kind === "missing" ? drawHole(box, sizes.axis, theme) : kind === "zero" ? [{ kind: "rect", key: "bar", ...box, fill: own.fill } as const] : drawBar(bar, own, theme);
  const marks: Mark[] = [...shape, ...drawInside(bar, inside, own, theme), ...drawLabels(outside, theme)];
  return { kind: "group", key: part.key, label: part.spoken, marks, ...facts };
}

/** A box too small for its dash is only a box. */
function drawHole(box: Box, size: number, theme: Theme): Mark[] {
  const marks = drawMissing("missing", box, size, theme);
  return box.width >= 11 && box.height >= 14 ? marks : marks.slice(0, 1);
}

const OPEN = 12;
const GAP = 3;

/** A bar's fill and edge. A pale fill needs an edge, and a hatch in the colour of the ground, which would be none, takes a wide one; the edges of a thin bar would hide what they enclose. */
function paintOf({ part: { certainty }, box }: PlacedPart, { fill, edge }: Paint, theme: Theme): ReturnType<typeof areaPaint> {
  const paint = areaPaint(certainty, fill, theme);
  const hatch = typeof paint.fill === "string" || contrastRatio(fill, theme.bg) > 1.2 ? paint.fill : { ...paint.fill, color: theme.rule, gap: 9 };
  const stroke = edge ?? paint.stroke;
  if (stroke === undefined) return paint;
  const thin = Math.min(box.width, box.height) < 7;
  return { ...paint, fill: hatch, stroke, strokeWidth: thin ? 0.5 : (paint.strokeWidth ?? 1) };
}

function drawBar(bar: PlacedPart, ink: Paint, theme: Theme): Mark[] {
  const { part: { certainty }, box, outer, toward } = bar;
  const paint = paintOf(bar, ink, theme);
  const inset = (paint.strokeWidth ?? 0) / 2;
  const length = toward === "up" || toward === "down" ? box.height : box.width;
  if (outer && (certainty.bound === "atLeast" || certainty.bound === "moreThan")) return [{ kind: "path", key: "bar", d: arrow(bar, inset), ...paint }];
  if (certainty.status !== "preliminary" || !outer || length <= OPEN * 2) return [{ kind: "rect", key: "bar", ...shrunk(box, inset), ...paint }];
  const [solid, open] = split(box, toward);
  return [
    { kind: "rect", key: "bar", ...shrunk(solid, inset), ...paint },
    { kind: "rect", key: "open", ...shrunk(open, 0.75), fill: theme.bg, stroke: ink.edge ?? ink.fill, strokeWidth: 1.5 },
  ];
}

function shrunk({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: Math.max(0.4, width - by * 2), height: Math.max(0.4, height - by * 2) };
}

/** The solid part of a preliminary bar, and the open cell at its end. */
function split({ x, y, width, height }: Box, toward: PlacedPart["toward"]): readonly [Box, Box] {
  const rest = OPEN + GAP;
  switch (toward) {
    case "up":
      return [{ x, y: y + rest, width, height: height - rest }, { x, y, width, height: OPEN }];
    case "down":
      return [{ x, y, width, height: height - rest }, { x, y: y + height - OPEN, width, height: OPEN }];
    case "right":
      return [{ x, y, width: width - rest, height }, { x: x + width - OPEN, y, width: OPEN, height }];
    case "left":
      return [{ x: x + rest, y, width: width - rest, height }, { x, y, width: OPEN, height }];
  }
}

const px = (value: number): number => Math.round(value * 100) / 100;

/** A bar whose end is an arrow head: its number is only a bound. */
function arrow({ box, toward }: PlacedPart, inset: number): string {
  const { x, y, width, height } = shrunk(box, inset);
  const [right, bottom] = [x + width, y + height];
  const points = {
    up: [[x, bottom], [x, y], [x + width / 2, y - BOUND_HEAD], [right, y], [right, bottom]],
    down: [[x, y], [x, bottom], [x + width / 2, bottom + BOUND_HEAD], [right, bottom], [right, y]],
    right: [[x, y], [right, y], [right + BOUND_HEAD, y + height / 2], [right, bottom], [x, bottom]],
    left: [[right, y], [x, y], [x - BOUND_HEAD, y + height / 2], [x, bottom], [right, bottom]],
  }[toward];
  return points.map(([a = 0, b = 0], i) => `${i === 0 ? "M" : "L"}${px(a)} ${px(b)}`).join("") + "Z";
}

/** Words on a bar; on a hatch, or where they would not read, on a clear patch. */
function drawInside({ part, kind }: PlacedPart, inside: Label | undefined, { fill, on }: Paint, theme: Theme): Mark[] {
  if (!inside || kind !== "bar") return [];
  const solid = typeof areaPaint(part.certainty, fill, theme).fill === "string" && part.certainty.status !== "target";
  if (solid && contrastRatio(on, fill) >= WORDS) return drawLabels([inside], theme, () => on);
  const { x, y, width, height } = boxOf(inside);
  return [{ kind: "rect", key: "patch", x: x - 2, y, width: width + 4, height, fill: theme.bg }, ...drawLabels([inside], theme)];
}

function drawTotals({ totals, input }: { readonly totals: ColumnsLayout["totals"]; readonly input: ColumnsInput }, { theme }: Look): Mark[] {
  return totals.flatMap(({ column, labels, net, box }): Mark[] => {
    const spoken = input.columns[column]?.total?.spoken ?? "";
    const dot: Mark[] = net ? [{ kind: "circle", key: "net", x: net.x, y: net.y, r: 5, fill: theme.ink, stroke: theme.bg, strokeWidth: 1.5 }] : [];
    const marks: Mark[] = [...dot, ...drawLabels(labels, theme)];
    if (marks.length === 0 && spoken === "") return [];
    // Where no number is printed, the sum is still to be found.
    const ground: Mark[] = marks.length === 0 ? [{ kind: "rect", key: "sum", x: box.x, y: box.y, width: box.width, height: 0.01, fill: theme.bg }] : [];
    return [{ kind: "group", key: `total-${input.columns[column]?.key ?? ""}`, ...(spoken === "" ? {} : { label: spoken, lane: { name: "totals", at: input.columns[column]?.start } }), marks: [...ground, ...marks] }];
  });
}

function drawTarget({ target, lines, tick, labels }: PlacedTarget, { input, setting }: Drawn, inks: readonly Ink[], { theme }: Look): Mark {
  const own = setting.series[target.series ?? -1];
  const at = input.columns[target.column ?? -1]?.start;
  const under = lines.map((one, i) => line(`ground-${i}`, one, { stroke: theme.bg, strokeWidth: tick ? 5 : 3.5 }));
  const over = lines.map((one, i) => line(`line-${i}`, one, tick ? { stroke: theme.ink, strokeWidth: 3, ...(target.order ? { dash: "3 3" } : {}) } : { stroke: theme.ink, strokeWidth: 1.5, dash: "8 4" }));
  const marks: Mark[] = [...under, ...over, ...drawLabels(labels, theme)];
  return { kind: "group", key: target.key, label: target.spoken, marks, datum: { row: target.row, field: "targets", series: own?.name, status: "target", basis: target.basis }, lane: { name: own ? laneOf(own) : "targets", at }, member: inks[target.series ?? -1]?.member };
}

function drawRemark({ remark, kind, lines, labels }: PlacedRemark, { theme }: Look): Mark {
  const style = kind === "break" ? { stroke: theme.ink2, dash: "2 3" } : { stroke: theme.ink3 };
  return { kind: "group", key: remark.key, label: remark.caption, datum: { row: remark.row, field: kind === "break" ? "breaks" : "annotations" }, lane: { name: "remarks", at: remark.start }, marks: [...lines.map((one, i) => line(`line-${i}`, one, style)), ...drawLabels(labels, theme)] };
}

function swatchOf({ key }: KeyBox, inks: readonly Ink[], { spec }: ColumnsSetting, theme: Theme): Swatch {
  const ink = inks[Number(key.slice(7))];
  if (!key.startsWith("series-") || !ink) return {};
  const invented = spec.data.every(({ value }) => value.basis === "illustrative");
  const paint = areaPaint({ status: "actual", basis: invented ? "illustrative" : undefined, bound: "exact" }, ink.fill, theme);
  return { ...paint, ...(ink.edge === undefined ? {} : { stroke: ink.edge, strokeWidth: 1 }) };
}

/** What a key shows that is no area: the dash of a target, its tick, the disc of a net amount. */
function symbolOf({ key, x, y, width, height }: KeyBox, theme: Theme): Mark[] {
  const middle = y + height / 2;
  if (key === "net") return [{ kind: "circle", key: "key-net", x: x + width / 2, y: middle, r: 5, fill: theme.ink }];
  if (key === "tick") return [line("key-tick", { x1: x, y1: middle, x2: x + width, y2: middle }, { stroke: theme.ink, strokeWidth: 3 })];
  return key.startsWith("line-") ? [line(`key-${key}`, { x1: x - 1, y1: middle, x2: x + width + 1, y2: middle }, { stroke: theme.ink, strokeWidth: 1.5, dash: "5 3" })] : [];
}
