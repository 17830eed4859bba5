import { cellAt, cellsOf, isOpen, SWATCH, type WaffleBlock, type WaffleBox, type WaffleGrid, type WaffleKind, type WafflePlot } from "../../layout/waffle/cells.js";
import type { Mark, Paint } from "../../scene/mark.js";
import { contrastRatio, mix } from "../../theme/color.js";
import type { Theme } from "../../theme/theme.js";
import { areaPaint, drawMissing, type Certainty } from "../bar.js";
import { drawLabels } from "../label.js";
import type { Look } from "../look.js";

/** The key, then each list or group as a labelled group of cells. */
export function drawWaffle(plot: WafflePlot, look: Look): Mark[] {
  const { theme } = look;
  const certainty = plot.boxes[0]?.block.certainty ?? { status: "actual", basis: undefined, bound: "exact" };
  const legend = plot.legend.map(({ item, x, y, text }): Mark => {
    const grid = { x, y, width: SWATCH, height: SWATCH, gap: 0, perRow: 1 };
    return { kind: "group", key: item.kind, label: item.spoken, lane: BLOCKS, ...memberOf(item.kind), marks: [...cellMarks([0], grid, paintsOf(item.kind, theme.subject.mark, certainty, theme)), ...drawLabels([text], theme)] };
  });
  return [...(legend.length > 0 ? [{ kind: "group", key: "legend", marks: legend } as const] : []), ...plot.boxes.map((box) => drawBox(box, look))];
}

/** The key is walked with the blocks under it. */
const BLOCKS = { name: "" } as const;

function memberOf(kind: WaffleKind): Pick<Mark, "member"> {
  return kind === "count" || kind === "solid" ? {} : { member: { field: "state", value: kind } };
}

/** How cells of one kind are painted: their ground and edge, what fills them, a dash for what is not known. */
interface CellPaint {
  readonly ground?: Paint;
  readonly edge?: string;
  readonly weight: number;
  readonly fill?: Paint;
  /** The part that is filled, from the left. */
  readonly share: number;
  readonly dash?: string;
}

function paintsOf(kind: WaffleKind, color: string, certainty: Certainty, theme: Theme): CellPaint {
  const { fill, solid, faint, edge } = inksOf(color, certainty, theme);
  const ground = faint ?? theme.bg;
  switch (kind) {
    case "count":
      return countPaint(certainty, theme);
    case "unknown":
      return { ground: theme.track, edge: theme.contextEdge, weight: 1, share: 0, dash: theme.ink3 };
    case "todo":
      return { ground, edge: edge ?? color, weight: 1.5, share: 0 };
    case "doing":
      return { ground, edge: edge ?? color, weight: 1.5, fill: solid, share: 0.5 };
    default:
      return { ...(edge === undefined ? {} : { edge }), weight: 1, fill: kind === "done" ? solid : fill, share: 1 };
  }
}

/** Cells that only count are grey: a colour, however pale, would look like a state. */
function countPaint(certainty: Certainty, theme: Theme): CellPaint {
  const { fill, stroke } = areaPaint(certainty, theme.contextEdge, theme);
  return { fill: stroke === undefined ? theme.track : fill, edge: stroke ?? theme.contextEdge, weight: 1, share: 1 };
}

/** Where only the basis is invented, its hatch stays on the `faint` ground of a cell, and `solid` says how much of the cell is filled. */
function inksOf(color: string, certainty: Certainty, theme: Theme): { readonly fill: Paint; readonly solid: Paint; readonly faint?: Paint; readonly edge: string | undefined } {
  const { fill, stroke } = areaPaint(certainty, color, theme);
  const pale = color === theme.context && theme.contextEdge !== theme.context ? theme.contextEdge : contrastRatio(color, theme.bg) < 3 ? theme.ink3 : undefined;
  const edge = stroke ?? pale;
  if (typeof fill === "string" || fill.hatch !== "\\") return { fill, solid: fill, edge };
  return { fill, solid: color, faint: { ...fill, color: mix(theme.bg, color, 0.4), weight: 1 }, edge };
}

const px = (value: number): number => Math.round(value * 100) / 100;

/** Rectangles of the cells as one path, so that a thousand of them stay one mark. */
function cellPath(cells: readonly number[], grid: WaffleGrid, inset: number, share: number): string {
  const [width, height] = [(grid.width - inset * 2) * share, grid.height - inset * 2];
  return cells.map((index) => {
    const { x, y } = cellAt(grid, index);
    const left = x + inset;
    const top = y + inset;
    return `M${px(left)} ${px(top)}H${px(left + width)}V${px(top + height)}H${px(left)}Z`;
  }).join("");
}

/** What a cell's ground and edge, which have one outline, are painted with; a fill of the whole cell is its ground. */
function outlineOf(paint: CellPaint, share: number, grid: WaffleGrid): { readonly fill?: Paint; readonly stroke?: string; readonly weight: number } {
  const whole = share === 1 && paint.ground === undefined && paint.fill !== undefined;
  const fill = whole ? denser(paint.fill ?? "", grid) : paint.ground === undefined ? undefined : denser(paint.ground, grid);
  const stroke = paint.edge ?? (share < 1 && typeof paint.fill === "string" ? paint.fill : undefined);
  const weight = stroke === undefined ? 0 : grid.width < 8 ? Math.min(1, paint.weight) : paint.weight;
  return { weight, ...(fill === undefined ? {} : { fill }), ...(stroke === undefined ? {} : { stroke }) };
}

function cellMarks(cells: readonly number[], grid: WaffleGrid, paint: CellPaint, part = 1): Mark[] {
  const share = paint.share * part;
  const { weight, ...outline } = outlineOf(paint, share, grid);
  const filled = paint.fill !== undefined && (share < 1 || paint.ground !== undefined);
  const key = filled || paint.fill === undefined ? "ground" : "fill";
  const marks: Mark[] = [{ kind: "path", key, d: cellPath(cells, grid, weight / 2, 1), ...outline, ...(weight > 0 ? { strokeWidth: weight } : {}) }];
  // A remainder shows where it ends, which a hatch or a pale fill would not.
  const end = part < 1 && paint.edge !== undefined ? { stroke: paint.edge, strokeWidth: weight } : undefined;
  if (filled) marks.push({ kind: "path", key: "fill", d: cellPath(cells, grid, paint.ground === undefined && end === undefined ? 0 : weight / 2, share), fill: denser(paint.fill, grid), ...end });
  if (paint.dash !== undefined) marks.push({ kind: "path", key: "dash", d: dashPath(cells, grid), stroke: paint.dash, strokeWidth: 1.5 });
  return marks;
}

/** In small cells a hatch of the usual gap would be one line or none. */
function denser(fill: Paint, { width }: WaffleGrid): Paint {
  return typeof fill === "string" || width >= 20 ? fill : { ...fill, gap: 2.75 };
}

function dashPath(cells: readonly number[], grid: WaffleGrid): string {
  return cells.map((index) => {
    const { x, y } = cellAt(grid, index);
    return `M${px(x + grid.width * 0.3)} ${px(y + grid.height / 2)}H${px(x + grid.width * 0.7)}`;
  }).join("");
}

function drawBox({ block, grid, missing, texts }: WaffleBox, look: Look): Mark {
  const { theme } = look;
  const color = block.color ?? (block.strong ? theme.subject.mark : theme.context);
  const marks: Mark[] = missing ? drawMissing("missing", missing, look.sizes.axis, theme) : [];
  if (block.items) marks.push(...namedCells(block, grid, color, theme));
  else marks.push(...runMarks(block, grid, color, theme));
  if (isOpen(block)) marks.push(arrow(cellAt(grid, cellsOf(block) - 1), grid, color));
  const { status, basis, bound } = block.certainty;
  const datum = block.row === undefined ? {} : { datum: { row: block.row, field: "value", status, basis, bound } };
  return { kind: "group", key: block.key, label: block.spoken, marks: [...marks, ...drawLabels(texts, theme)], ...datum };
}

function runMarks(block: WaffleBlock, grid: WaffleGrid, color: string, theme: Theme): Mark[] {
  let first = 0;
  return block.runs.map((run): Mark => {
    const whole = Math.floor(run.cells);
    const cells = Array.from({ length: whole }, (_, i) => first + i);
    const paint = paintsOf(run.kind, color, block.certainty, theme);
    const marks = whole > 0 ? cellMarks(cells, grid, paint) : [];
    if (run.cells > whole) marks.push({ kind: "group", key: "part", marks: cellMarks([first + whole], grid, paint, run.cells - whole) });
    first += Math.ceil(run.cells);
    return { kind: "group", key: run.kind, ...memberOf(run.kind), ...(run.spoken === "" ? {} : { label: run.spoken }), marks };
  });
}

function namedCells(block: WaffleBlock, grid: WaffleGrid, color: string, theme: Theme): Mark[] {
  const kinds = block.runs.flatMap(({ kind, cells }) => Array.from({ length: cells }, () => kind));
  const { status, basis } = block.certainty;
  return (block.items ?? []).map(({ row, spoken }, i) => ({
    kind: "group", key: `item-${row}`, label: spoken, datum: { row, field: "state", status, basis }, ...memberOf(kinds[i] ?? "unknown"),
    marks: cellMarks([i], grid, paintsOf(kinds[i] ?? "unknown", color, block.certainty, theme)),
  }));
}

function arrow(at: { readonly x: number; readonly y: number }, { width, height }: WaffleGrid, color: string): Mark {
  const x = at.x + width + 2;
  return { kind: "path", key: "more", d: `M${px(x)} ${px(at.y)}L${px(x + 6)} ${px(at.y + height / 2)}L${px(x)} ${px(at.y + height)}Z`, fill: color };
}
