import type { KeyBox } from "../../layout/key.js";
import type { MosaicColumn } from "../../layout/composition/mosaic.js";
import type { Box } from "../../layout/place.js";
import { hasOpenCell, OPEN_CELL, type Part, type TileGroup } from "../../layout/composition/treemap.js";
import type { FittedWords, TileTone } from "../../layout/composition/treemap-words.js";
import type { Label } from "../../layout/label.js";
import type { Mark } from "../../scene/mark.js";
import { contrastRatio, labelledFill, MARKS, mix, WORDS, wordsOn } from "../../theme/color.js";
import type { Theme } from "../../theme/theme.js";
import { areaPaint } from "../bar.js";
import { drawBarList, LIST } from "../bar-list.js";
import type { ListedPart } from "./parts.js";
import type { CompositionPlot } from "./plot.js";
import { drawKey, type Swatch } from "../key.js";
import { drawLabels } from "../label.js";
import type { Look } from "../look.js";

type Paint = ReturnType<typeof areaPaint>;

export function drawComposition(plot: CompositionPlot, look: Look): Mark[] {
  const { theme } = look;
  const colorOf = (part: Part): string => colorIn(part, plot.singled, theme);
  const { spoken, row, labels } = plot.header;
  const header: Mark = { kind: "group", key: "header", heads: true, label: spoken, ...(row === undefined ? {} : { datum: { row, field: "value" } }), ...(plot.lists.length > 0 ? { lane: LIST } : {}), marks: drawLabels(labels, theme) };
  const tiles = plot.groups.map((group) => drawGroup(group, colorOf, look));
  const bars = plot.lists.map((list, i): Mark => ({ kind: "group", key: `list-${list.part?.key ?? i}`, marks: drawList(list, colorOf, look) }));
  const series = drawKey(plot.series, look, (_, i) => ({ fill: labelledFill(theme, theme.categorical[i] ?? theme.subject).fill, ...edgeOf(theme.categorical[i]?.mark ?? "", theme) })).map((mark) => ({ ...mark, key: "series" }));
  const mosaic = plot.mosaic ? [...drawAxes(plot.mosaic, look), ...plot.mosaic.columns.map((column, i) => drawColumn(column, i, colorOf, look))] : [];
  return [header, ...series, ...tiles, ...mosaic, ...bars, ...drawEntries(plot, colorOf, look)];
}

/** Context under words: half as strong as the context of bars, with its edge, so that ink reads well on it and large areas stay calm. */
function quiet(theme: Theme): string {
  return mix(theme.context, theme.bg, 0.55);
}

/** The point in the subject's colour and the rest grey; series by hue; else darker by size, from the fourth step of the scale, since paler ones need an edge. */
function colorIn({ kind, color, strong, series, weight }: Part, singled: boolean, theme: Theme): string {
  if (color !== undefined) return color;
  if (kind !== "part" || (singled && !strong)) return quiet(theme);
  if (singled) return theme.subject.mark;
  const hue = theme.categorical[series];
  if (series >= 0) return hue ? labelledFill(theme, hue).fill : quiet(theme);
  const [low = "#000000", middle = "#000000", high = "#000000"] = theme.sequential.slice(3);
  const at = Math.sqrt(weight) * 2;
  return at < 1 ? mix(low, middle, at) : mix(middle, high, at - 1);
}

/** A pale fill has an edge that can be seen on the background. */
function edgeOf(fill: string, theme: Theme): { readonly stroke?: string; readonly strokeWidth?: number } {
  return fill === "" || contrastRatio(fill, theme.bg) >= MARKS ? {} : { stroke: contrastRatio(theme.contextEdge, theme.bg) >= MARKS ? theme.contextEdge : theme.ink3, strokeWidth: 1 };
}

function paintOf(part: Part, color: string, theme: Theme): Paint | Swatch {
  if (part.kind === "rest") return { stroke: theme.context === theme.contextEdge ? theme.context : theme.ink3, strokeWidth: 1.25, dash: "3 3" };
  const paint = areaPaint(part.certainty, color, theme);
  return typeof paint.fill === "string" && paint.stroke === undefined ? { ...paint, ...edgeOf(paint.fill, theme) } : { ...paint, ...hatchInk(paint, theme) };
}

/** A hatch in a pale colour would be lost on paper. */
function hatchInk(paint: Paint, theme: Theme): Partial<Paint> {
  if (typeof paint.fill === "string" || contrastRatio(paint.fill.color, theme.bg) >= MARKS) return {};
  const color = theme.ink3;
  return { fill: { ...paint.fill, color }, stroke: color };
}

/** The area of a part, half a pixel within its box, so that neighbours are parted by a line of background. */
function drawArea(part: Part, box: Box, color: string, theme: Theme): Mark[] {
  const paint = paintOf(part, color, theme);
  const open = part.kind === "part" && hasOpenCell(part, box);
  const rect = (key: string, area: Box, own: Paint | Swatch): Mark => {
    const inset = 0.5 + (own.strokeWidth ?? 0) / 2;
    const side = (length: number): number => Math.max(0.5, length - inset * 2);
    return { kind: "rect", key, x: area.x + Math.min(inset, area.width / 2), y: area.y + Math.min(inset, area.height / 2), width: Math.min(side(area.width), Math.max(0.01, area.width)), height: Math.min(side(area.height), Math.max(0.01, area.height)), ...own };
  };
  if (!open) return [rect("area", box, paint)];
  const solid = { ...box, width: box.width - OPEN_CELL - 3 };
  return [rect("area", solid, paint), rect("area-open", { ...box, x: box.x + box.width - OPEN_CELL, width: OPEN_CELL }, { fill: theme.bg, stroke: color, strokeWidth: 1.5 })];
}

/** Words in a tile: on its fill where they read there, else on a plate of background. */
function drawWords(words: FittedWords | undefined, part: Part, color: string, theme: Theme): Mark[] {
  if (!words) return [];
  const paint = paintOf(part, color, theme);
  const fill = "fill" in paint && typeof paint.fill === "string" ? paint.fill : undefined;
  const ink = fill === undefined ? theme.ink : wordsOn(theme, fill);
  const bare = part.kind === "rest" || (fill !== undefined && contrastRatio(ink, fill) >= WORDS);
  const plate: Mark[] = bare ? [] : [{ kind: "rect", key: "plate", ...words.plate, fill: theme.bg }];
  return [...plate, ...drawLabels<TileTone>(words.labels, theme, () => (bare ? ink : theme.ink))];
}

/** What a live figure knows of a part. */
function factsOf({ row, certainty, ...part }: Part | ListedPart): Pick<Mark, "datum" | "member"> {
  const member = "member" in part ? { member: part.member } : {};
  return row === undefined ? member : { datum: { row, field: "value", ...certainty }, ...member };
}

function drawGroup({ part, strip, labels, tiles }: TileGroup, colorOf: (part: Part) => string, { theme }: Look): Mark {
  const area = (one: Part, box: Box, words: FittedWords | undefined): Mark[] => [...drawArea(one, box, colorOf(one), theme), ...drawWords(words, one, colorOf(one), theme)];
  const head: Mark[] = strip ? drawStrip(strip, labels, part, theme) : [];
  const [only] = tiles;
  if (part.parts.length === 0 && only) return { kind: "group", key: part.key, label: part.spoken, ...factsOf(part), marks: [...head, ...area(part, only.box, only.words)] };
  const own: Mark = { kind: "group", key: "sum", heads: true, label: part.spoken, ...factsOf(part), marks: head };
  return { kind: "group", key: part.key, marks: [own, ...tiles.map(({ part: one, box, words }): Mark => ({ kind: "group", key: one.key, label: one.spoken, ...factsOf(one), marks: area(one, box, words) }))] };
}

function drawStrip(strip: Box, labels: readonly Label<TileTone>[], part: Part, theme: Theme): Mark[] {
  const ground: Mark = { kind: "rect", key: "strip", x: strip.x + 0.5, y: strip.y + 0.5, width: Math.max(0.5, strip.width - 1), height: strip.height - 1, fill: theme.track };
  return [ground, ...drawLabels<TileTone>(labels, theme, (tone) => (tone === "strong" && part.strong ? theme.subject.text : tone === "strong" ? theme.ink : theme.ink2))];
}

/** A column and its cells: all columns are walked as a lane, and so are the cells of a series. */
function drawColumn({ part, box, cells, head }: MosaicColumn, at: number, colorOf: (part: Part) => string, { theme }: Look): Mark {
  const title: Mark[] = head ? [...(head.leader ? [{ kind: "line", key: "leader", x1: head.leader.x1, y1: head.leader.y1, x2: head.leader.x2, y2: head.leader.y2, stroke: theme.ink3 } as const] : []), ...drawLabels(head.labels, theme)] : [];
  const own = { key: "sum", label: part.spoken, lane: { name: "columns", at }, ...factsOf(part) };
  if (part.parts.length === 0) return { kind: "group", ...own, key: part.key, marks: [...title, ...drawArea(part, box, colorOf(part), theme)] };
  const drawn = cells.map(({ part: cell, box: area, words }, i): Mark => ({
    kind: "group", key: cell.key, label: cell.spoken, lane: { name: cell.series < 0 ? `${cell.kind} ${i}` : `series ${cell.series}`, at }, ...factsOf(cell), marks: [...drawArea(cell, area, colorOf(cell), theme), ...drawWords(words, cell, colorOf(cell), theme)],
  }));
  return { kind: "group", key: part.key, marks: [{ kind: "group", ...own, marks: title }, ...drawn] };
}

function drawAxes({ axes, ticks }: NonNullable<CompositionPlot["mosaic"]>, { theme }: Look): Mark[] {
  const lines = ticks.map((tick, i): Mark => ({ kind: "line", key: `tick-${i}`, ...tick, stroke: theme.contextEdge }));
  return [{ kind: "group", key: "axes", marks: [...lines, ...drawLabels(axes, theme)] }];
}

function drawList({ part, labels, bars, parts }: CompositionPlot["lists"][number], colorOf: (part: Part) => string, look: Look): Mark[] {
  const { theme } = look;
  const head: Mark[] = part ? [{ kind: "group", key: `${part.key}-sum`, label: part.spoken, lane: LIST, ...factsOf(part), marks: drawLabels(labels, theme) }] : [];
  const drawn = drawBarList(bars, look, (_, i) => {
    const one = parts[i];
    return one ? colorOf(one) : theme.context;
  });
  return [...head, ...drawn.map((mark, i) => (mark.kind === "group" && parts[i] ? { ...mark, marks: mark.marks.map((shape) => inked(shape, parts[i], theme)) } : mark))];
}

/** In a list, too, what is left is an empty dashed bar, and a pale bar has an edge. */
function inked(shape: Mark, part: Part | undefined, theme: Theme): Mark {
  if (shape.kind !== "rect" || shape.key !== "bar" || !part) return shape;
  const { x, y, width, height } = shape;
  const paint = part.kind === "rest" ? { fill: theme.bg, ...paintOf(part, "", theme) } : typeof shape.fill === "string" && shape.stroke === undefined ? edgeOf(shape.fill, theme) : {};
  const inset = (paint.strokeWidth ?? 0) / 2;
  return { ...shape, ...paint, x: x + inset, y: y + inset, width: Math.max(0.5, width - inset * 2), height: height - inset * 2 };
}

/** What takes no area is walked with the tiles over it. */
const TILES = { name: "" } as const;

/** Parts without words of their own, and parts without area; the latter have no other place, so here they are spoken. */
function drawEntries({ key, entries, mosaic }: CompositionPlot, colorOf: (part: Part) => string, look: Look): Mark[] {
  const { theme } = look;
  const marks = entries.map((entry, i): Mark | undefined => {
    const box = key.boxes[i];
    if (!box) return undefined;
    const words = drawLabels(box.labels, theme);
    if ("share" in entry) return { kind: "group", key: entry.key, member: entry.member, marks: [...drawArea(entry, box, colorOf(entry), theme), ...words] };
    return { kind: "group", key: entry.key, label: entry.spoken, ...(mosaic ? {} : { lane: TILES }), ...factsOf(entry), marks: [swatchOf(entry.kind, box, theme), ...words] };
  });
  const found = marks.filter((mark) => mark !== undefined);
  return found.length > 0 ? [{ kind: "group", key: "key", marks: found }] : [];
}

/** Zero is a stub, missing an empty dashed box. */
function swatchOf(kind: "zero" | "missing", { x, y, width, height }: KeyBox, theme: Theme): Mark {
  if (kind === "zero") return { kind: "rect", key: "area", x: x + width - 2, y, width: 2, height, fill: theme.ink3 };
  return { kind: "rect", key: "area", x: x + 0.75, y: y + 0.75, width: width - 1.5, height: height - 1.5, stroke: theme.contextEdge, strokeWidth: 1.25, dash: "3 3" };
}
