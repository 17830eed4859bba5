import { capital } from "../../locale/index.js";
import { room } from "../../text/measure.js";
import { wrap } from "../../text/wrap.js";
import { label, type Label } from "../label.js";
import { headColumns, type ColumnHead } from "./mosaic-heads.js";
import type { Box } from "../place.js";
import { hasOpenCell, OPEN_CELL, type Part } from "./treemap.js";
import { fitTile, TILE_PAD, type FittedWords, type TileTone } from "./treemap-words.js";

interface MosaicCell {
  readonly part: Part;
  readonly box: Box;
  readonly words: FittedWords | undefined;
}

/** A column is as wide as its share of the total; its cells are as high as their shares of it, the first at the bottom. */
export interface MosaicColumn {
  readonly part: Part;
  readonly box: Box;
  readonly cells: readonly MosaicCell[];
  readonly head: ColumnHead | undefined;
}

export interface Mosaic {
  readonly columns: readonly MosaicColumn[];
  readonly ground: Box;
  /** Ticks of both axes, and the words that say what they measure. */
  readonly axes: readonly Label[];
  readonly ticks: readonly { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }[];
  readonly bottom: number;
}

interface MosaicSpace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the columns. */
  readonly height: number;
  readonly sizes: { readonly label: number; readonly axis: number };
}

/** What width and height mean. */
interface AxisWords {
  readonly width: string;
  readonly height: string;
  /** What parts them in one line. */
  readonly between: string;
}

const SHARES = [0, 25, 50, 75, 100];

/** Columns side by side without gaps, so that widths and areas stay in proportion. `named` says whether a key names the cells. */
export function layoutMosaic(parts: readonly Part[], axes: AxisWords, named: boolean, space: MosaicSpace): Mosaic {
  const { x, y, width, height, sizes } = space;
  const gutter = Math.ceil(room("100%", { size: sizes.axis })) + 8;
  const plot = { x: x + gutter, width: width - gutter };
  const total = parts.reduce((sum, part) => sum + part.size, 0);
  let left = plot.x;
  const spans = parts.map((part) => {
    const span = { part, x: left, width: (plot.width * part.size) / total };
    left += span.width;
    return span;
  });
  const { heads, height: above } = headColumns(spans, { x, y, right: x + width, sizes });
  const ground = { ...plot, y: y + above, height };
  const columns = spans.map(({ part, ...span }, i): MosaicColumn => {
    const box = { ...ground, ...span };
    return { part, box, cells: cellsOf(part, box, named, sizes.label), head: heads[i] };
  });
  return { columns, ground, ...axesOf(ground, axes, space) };
}

function cellsOf(part: Part, box: Box, named: boolean, size: number): MosaicCell[] {
  if (part.parts.length === 0) return [{ part, box, words: undefined }];
  let foot = box.y + box.height;
  const total = part.parts.reduce((sum, one) => sum + one.size, 0);
  return part.parts.map((one) => {
    const height = (box.height * one.size) / total;
    foot -= height;
    const cell = { ...box, y: foot, height };
    const free = hasOpenCell(one, cell) ? { ...cell, width: cell.width - OPEN_CELL - 3 } : cell;
    return { part: one, box: cell, words: fitTile(one, free, size) ?? (named || one.strong ? shareOnly(one, free, size) : undefined) };
  });
}

/** Where a key names the cell, a share alone still says something. */
function shareOnly(part: Part, box: Box, size: number): FittedWords | undefined {
  const text = part.share === "" ? part.value : part.share;
  const wide = room(text, { size });
  const pad = Math.min(TILE_PAD, (box.width - wide) / 2);
  if (pad < 2 || box.height < size + 8) return undefined;
  const y = box.y + Math.min(TILE_PAD, (box.height - size) / 2) + size * 0.86;
  const labels = [label<TileTone>("share", text, box.x + pad, y, { size, tone: "plain" })];
  return { labels, plate: { x: box.x + 2, y: box.y + 2, width: wide + pad * 2 - 4, height: y - box.y - 2 + size * 0.3 + 2 }, named: false, valued: part.share === "" };
}

function axesOf(ground: Box, words: AxisWords, { x, width, sizes }: MosaicSpace): Pick<Mosaic, "axes" | "ticks" | "bottom"> {
  const foot = ground.y + ground.height;
  const text = { size: sizes.axis, tone: "ink3" } as const;
  const across = (share: number): number => ground.x + (ground.width * share) / 100;
  const up = (share: number): number => foot - (ground.height * share) / 100;
  const axes = SHARES.flatMap((share): Label[] => [
    label(`y-${share}`, `${share}%`, ground.x - 8, up(share) + sizes.axis * (share === 100 ? 0.76 : share === 0 ? 0 : 0.36), { ...text, anchor: "end" }),
    label(`x-${share}`, `${share}%`, across(share), foot + 8 + sizes.axis, { ...text, anchor: share === 0 ? "start" : share === 100 ? "end" : "middle" }),
  ]);
  const ticks = SHARES.flatMap((share) => [
    { x1: across(share), y1: foot + 1, x2: across(share), y2: foot + 5 },
    { x1: ground.x - 5, y1: up(share), x2: ground.x - 1, y2: up(share) },
  ]);
  const both = words.width + words.between + words.height;
  const lines = room(both, text) <= width ? [both] : [words.width, words.height].flatMap((one) => wrap(one, width, text));
  const titles = lines.map((line, i) => label(`axis-${i}`, capital(line), x, foot + 16 + sizes.axis * 2 + i * (sizes.axis + 5), text));
  return { axes: [...axes, ...titles], ticks, bottom: foot + 16 + sizes.axis * 2 + (lines.length - 1) * (sizes.axis + 5) + 6 };
}
