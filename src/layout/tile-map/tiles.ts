import type { Member } from "../../scene/mark.js";
import type { Basis, Bound, Status, Text } from "../../schema/vocabulary.js";
import { room, type Style } from "../../text/measure.js";
import { wrap } from "../../text/wrap.js";
import { label, type Label } from "../label.js";
import { breaksWord } from "../heatmap/plan.js";
import type { Box } from "../place.js";
import { layoutSpark, type Spark, type TrendPoint } from "../spark.js";

/** A division's place on a grid, counted from 0 at the top left. */
export interface Tile {
  readonly code: string;
  readonly label: Text;
  readonly row: number;
  readonly column: number;
}

/** Pairs of tiles that share a side, each by its codes, the left or upper one first. */
export function neighboursOf(tiles: readonly Tile[]): readonly (readonly [string, string])[] {
  return tiles.flatMap((a) => tiles.filter((b) => (b.row === a.row && b.column === a.column + 1) || (b.column === a.column && b.row === a.row + 1)).map((b) => [a.code, b.code] as const));
}

/** What stands in a tile. */
export interface TileItem {
  readonly key: string;
  readonly row: number | undefined;
  readonly at: Pick<Tile, "row" | "column">;
  /** Its category, or itself. */
  readonly member: Member;
  readonly label: string;
  /** The number as printed, `""` where there is none. */
  readonly number: string;
  /** The category, `""` where there is none. */
  readonly words: string;
  readonly missing: boolean;
  /** Shade, or index of the category. */
  readonly step: number | undefined;
  readonly zero: boolean;
  readonly category: number | undefined;
  /** Length of a bar as a share of the longest, and where zero lies on that scale. */
  readonly bar: { readonly from: number; readonly to: number } | undefined;
  readonly trend: readonly TrendPoint[] | undefined;
  readonly joins: (a: TrendPoint, b: TrendPoint) => boolean;
  readonly strong: boolean;
  readonly certainty: { readonly status: Status; readonly basis: Basis | undefined; readonly bound: Bound };
  readonly spoken: string;
}

export interface TileBox {
  readonly item: TileItem;
  readonly box: Box;
  /** In the colour of words on the tile. */
  readonly texts: readonly Label[];
  readonly bar: Box | undefined;
  readonly spark: Spark | undefined;
}

export interface TileGrid {
  readonly tiles: readonly TileBox[];
  /** Names, and numbers, of tiles that have no room for them. */
  readonly list: readonly Label[];
  /** Whether categories stand in their tiles or in the list. */
  readonly worded: boolean;
  readonly right: number;
  /** Of the grid, and of the list under it. */
  readonly gridBottom: number;
  readonly bottom: number;
}

interface TileSpace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Width for the list of names. */
  readonly whole: number;
  readonly narrow: boolean;
  readonly sizes: { readonly label: number; readonly axis: number; readonly emphasis: number };
}

/** How all tiles of a figure are set. */
interface Setting {
  readonly width: number;
  readonly height: number;
  readonly gap: number;
  readonly pad: number;
  readonly size: number;
  readonly number: number;
  /** Whether names, categories and numbers stand in the tiles; where names or numbers do not, an index does. */
  readonly names: boolean;
  readonly words: boolean;
  readonly numbers: boolean;
}

const BAR = 6;
const SPARK = 30;
const LIST_GAP = 22;

/** Tiles on their grid, as large as there is room for. Where a name or a number has no room in its tile, an index does, and a list below says what it stands for. */
export function layoutTiles(items: readonly TileItem[], space: TileSpace): TileGrid {
  const { x, y } = space;
  const [left, top] = [Math.min(...items.map(({ at }) => at.column)), Math.min(...items.map(({ at }) => at.row))];
  const columns = Math.max(...items.map(({ at }) => at.column)) - left + 1;
  const rows = Math.max(...items.map(({ at }) => at.row)) - top + 1;
  const setting = settingOf(items, columns, space);
  const { width, height, gap } = setting;
  const tiles = items.map((item, i) => tileBox(item, i, { x: x + (item.at.column - left) * (width + gap), y: y + (item.at.row - top) * (height + gap), width, height }, setting));
  const gridBottom = y + rows * (height + gap) - gap;
  const list = setting.names && setting.numbers ? [] : listBelow(items, setting, space, gridBottom + 14);
  const worded = setting.words || items.every(({ words }) => words === "");
  const last = list.at(-1);
  return { tiles, list, worded, right: x + columns * (width + gap) - gap, gridBottom, bottom: last ? Math.max(...list.map((one) => one.y)) + 5 : gridBottom };
}

/** The largest sizes that fit; first names, categories and numbers, then an index and numbers, then the index alone. */
function settingOf(items: readonly TileItem[], columns: number, { width: free, narrow, sizes }: TileSpace): Setting {
  const { label, axis } = sizes;
  const wide = label > 13;
  const gap = columns > 8 || (narrow && columns > 3) ? 3 : narrow ? 5 : 7;
  const width = Math.min(narrow ? 96 : wide ? 150 : 104, Math.floor(((free - gap * (columns - 1)) / columns) * 4) / 4);
  const tries = ([[9, label], [6, label], [9, axis], [6, axis], [4, axis], [3, axis]] as const).filter(([pad]) => width > pad * 3 && (pad > 4 || width < 80));
  const named = tries.find(([pad, size]) => items.every((item) => fits(item.label, width - pad - LEAST_PAD, size, 700)));
  const [pad, size] = named ?? [width >= 46 ? 6 : width >= 36 ? 4 : 3, axis];
  const inner = width - pad - LEAST_PAD;
  const words = named !== undefined && items.every((item) => item.words === "" || fits(item.words, inner, axis, 400));
  const number = [sizes.emphasis, size + 3, size].find((one) => items.every((item) => item.number === "" || room(item.number, { size: one, weight: 700 }) <= inner));
  const fixed = { width, gap, pad, size, number: number ?? size, names: named !== undefined, words, numbers: number !== undefined };
  return { ...fixed, height: Math.max(heightOf(items, fixed, inner, axis), Math.floor(width * (wide ? 0.62 : 0.72))) };
}

/** Height of what stands in the fullest tile. */
function heightOf(items: readonly TileItem[], { pad, size, number, names, words, numbers }: Omit<Setting, "height">, inner: number, axis: number): number {
  const most = (texts: readonly string[], style: Style): number => Math.max(0, ...texts.map((text) => (text === "" ? 0 : wrap(text, inner, style).length)));
  const heads = names ? most(items.map((item) => item.label), { size, weight: 700 }) : 1;
  const lines = words ? most(items.map((item) => item.words), { size: axis }) : 0;
  const figure = items.some(({ trend }) => trend) ? SPARK : items.some(({ bar }) => bar) ? BAR + 5 : 0;
  const below = lines === 0 || (numbers && items.some((item) => item.number !== "")) ? number + 3 : 0;
  return Math.ceil(edgeOf(pad) * 2 - 2 + heads * (size + 3) + lines * (axis + 3) + below + figure);
}

/** Room above and below what stands in a tile: narrow pads let long names in, but words on the edge look like a slip, and the corner needs room. */
const edgeOf = (pad: number): number => Math.max(pad, 6);

/** Least room at the right of a text that starts at its pad: the slack kept for other fonts is hardly ever used. */
const LEAST_PAD = 0.25;

function fits(text: string, width: number, size: number, weight: 400 | 700): boolean {
  const lines = wrap(text, width, { size, weight });
  return lines.length <= 3 && !breaksWord(text, lines) && lines.every((line) => room(line, { size, weight }) <= width);
}

function tileBox(item: TileItem, index: number, box: Box, setting: Setting): TileBox {
  const { pad, size, number, names, numbers } = setting;
  const inner = box.width - pad - LEAST_PAD;
  const figure = box.width - pad * 2;
  const x = box.x + pad;
  const texts: Label[] = [];
  let y = box.y + edgeOf(pad) - 1;
  const head = names ? wrap(item.label, inner, { size, weight: 700 }) : room(String(index + 1), { size, weight: 700 }) <= box.width - 4 ? [String(index + 1)] : [];
  head.forEach((text, i) => texts.push(label(`name-${i}`, text, x, y + size * 0.9 + i * (size + 3), { size, weight: 700 })));
  y += Math.max(1, head.length) * (size + 3);
  if (setting.words && item.words !== "") {
    const words = wrap(item.words, inner, { size: 12 });
    words.forEach((text, i) => texts.push(label(`words-${i}`, text, x, y + 12 * 0.9 + i * 15, { size: 12 })));
    y += words.length * 15;
  }
  const text = item.missing ? "–" : numbers ? item.number : "";
  if (text !== "" && y + number <= box.y + box.height) texts.push(label("number", text, x, y + number * 0.92 + 1, { size: item.missing ? Math.min(number, size + 3) : number, weight: item.missing ? 400 : 700 }));
  const foot = box.y + box.height - edgeOf(pad) + 1;
  const bar = item.bar ? { x: x + item.bar.from * figure, y: foot - BAR, width: Math.max(2, (item.bar.to - item.bar.from) * figure), height: BAR } : undefined;
  const spark = item.trend && !item.missing && figure >= 24 ? layoutSpark(item.trend, { x: x - 4, y: foot - SPARK + 6, width: figure + 8, height: SPARK - 2 }, item.joins) : undefined;
  return { item, box, texts, bar, spark };
}

/** `1 鹿城  20` in as many columns as there is room for. */
function listBelow(items: readonly TileItem[], { names: named, numbers }: Setting, { x, whole, sizes: { axis: size } }: TileSpace, top: number): Label[] {
  const bold = { size, weight: 700 } as const;
  const texts = items.map((item, i) => ({ member: item.member, name: named ? item.label : `${i + 1} ${item.label}`, number: numbers ? "" : item.missing ? "–" : item.number }));
  const end = Math.max(...texts.map(({ number }) => (number === "" ? 0 : room(number, bold) + 10)));
  const need = Math.min(whole, Math.max(...texts.map(({ name }) => room(name, { size }))) + end + LIST_GAP);
  const columns = Math.max(1, Math.floor((whole + LIST_GAP) / need));
  const inner = columns === 1 ? Math.min(need, whole) : need - LIST_GAP;
  const labels: Label[] = [];
  let y = top;
  for (let from = 0; from < texts.length; from += columns) {
    const line = texts.slice(from, from + columns).map(({ name, ...rest }) => ({ names: wrap(name, inner - end, { size }), ...rest }));
    line.forEach(({ names, number, member }, c) => {
      const at = y + size * 0.86;
      names.forEach((text, k) => labels.push({ ...label(`list-${from + c}-${k}`, text, x + c * need, at + k * (size + 3), { size, tone: "ink2" }), member }));
      if (number !== "") labels.push({ ...label(`list-${from + c}-number`, number, x + c * need + inner, at, { ...bold, anchor: "end" }), member });
    });
    y += Math.max(...line.map(({ names }) => names.length)) * (size + 3) + 4;
  }
  return labels;
}
