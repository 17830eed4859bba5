import { hierarchy, treemap, treemapSquarify } from "d3-hierarchy";
import type { Member } from "../../scene/mark.js";
import type { Basis, Bound, Status } from "../../schema/vocabulary.js";
import { room } from "../../text/measure.js";
import type { Label } from "../label.js";
import type { Box } from "../place.js";
import { fitStrip, fitTile, TILE_PAD, type FittedWords, type TileTone, type TileWords } from "./treemap-words.js";

/** A part of a whole with its words. */
export interface Part extends TileWords {
  readonly key: string;
  /** Row of the spec; none for a sum. */
  readonly row: number | undefined;
  /** `rest` is what a stated total leaves beside its known parts. */
  readonly kind: "part" | "other" | "rest";
  /** Its name; none for a sum that only the figure makes. */
  readonly member: Member | undefined;
  /** How much area it takes, above zero. */
  readonly size: number;
  /** How it compares with the largest that stands alone, 0–1: it decides the tone. */
  readonly weight: number;
  readonly certainty: { readonly status: Status; readonly basis: Basis | undefined; readonly bound: Bound };
  readonly strong: boolean;
  readonly color: string | undefined;
  /** Which of the names that several columns share. */
  readonly series: number;
  /** Name of what it is a part of, where that is not the whole; else `""`. */
  readonly group: string;
  readonly spoken: string;
  readonly parts: readonly Part[];
}

export interface Tile {
  readonly part: Part;
  /** The whole area of the part; marks are drawn within it. */
  readonly box: Box;
  readonly words: FittedWords | undefined;
}

/** Parts under one strip, which says their sum; a part without parts of its own is the only tile under its strip. */
export interface TileGroup {
  readonly part: Part;
  readonly strip: Box | undefined;
  readonly labels: readonly Label<TileTone>[];
  readonly tiles: readonly Tile[];
}

const STRIP = 24;
const GAP = 6;
/** Words are wide, so tiles are better wide than high. */
const WIDER = 1.5;
/** Best form of a group, width to height. */
const BEST = 2;
const MOST_ROWS = 8;
/** Least area of a tile that may hold words, px². */
const TILE = 3400;

/** Height at which parts have room for their words in this width. */
export function treemapHeight(parts: readonly Part[], width: number, least: number): number {
  const tiles = parts.reduce((count, { parts: inner }) => count + Math.max(1, inner.length), 0);
  const usual = Math.min(Math.max(width * 0.56, 280), 540);
  const strips = parts.some(({ parts: inner }) => inner.length > 0) ? STRIP * 2 : 0;
  return Math.round(Math.max(usual + strips, (tiles * TILE) / width, least));
}

/**
 * Tiles whose areas are in proportion to their sizes, all of them, strips or not. Parts that have parts stand in rows under strips of equal height; a
 * row is as high as its strip and its area need, so that no strip takes area from the parts below it.
 */
export function layoutTiles(parts: readonly Part[], space: Box, size: number): TileGroup[] {
  if (parts.every((part) => part.parts.length === 0)) {
    const tiles = squarified(parts, space).map(({ part, box }) => ({ part, box, words: fitTile(part, inner(part, box), size) }));
    return tiles.map((tile) => ({ part: tile.part, strip: undefined, labels: [], tiles: [tile] }));
  }
  return bestRows(parts, space, size).map(({ part, box }) => {
    const strip = { ...box, height: STRIP };
    const ground = { ...box, y: box.y + STRIP, height: box.height - STRIP };
    const labels = fitStrip(part, strip, size);
    if (part.parts.length === 0) return { part, strip, labels, tiles: [{ part, box: ground, words: undefined }] };
    return { part, strip, labels, tiles: squarified(part.parts, ground).map((tile) => ({ ...tile, words: fitTile(tile.part, inner(tile.part, tile.box), size) })) };
  });
}

/** The end of a preliminary tile is an open cell, which words leave free. */
export const OPEN_CELL = 12;
export function hasOpenCell({ certainty }: Part, box: Box): boolean {
  return certainty.status === "preliminary" && box.width > OPEN_CELL * 4;
}
function inner(part: Part, box: Box): Box {
  return hasOpenCell(part, box) ? { ...box, width: box.width - OPEN_CELL - 3 } : box;
}

interface Placed {
  readonly part: Part;
  readonly box: Box;
}

interface Leaf {
  readonly part?: Part;
  readonly children?: readonly Leaf[];
}

/** Squarified in the order given, in a plane that is squeezed so that squares come out wider than high. */
function squarified(parts: readonly Part[], space: Box): Placed[] {
  const root = hierarchy<Leaf>({ children: parts.map((part) => ({ part })) }, ({ children }) => children).sum(({ part }) => part?.size ?? 0);
  const tree = treemap<Leaf>().tile(treemapSquarify.ratio(1)).size([space.width, space.height * WIDER])(root);
  return tree.leaves().flatMap(({ data, x0, y0, x1, y1 }) =>
    data.part ? [{ part: data.part, box: { x: space.x + x0, y: space.y + y0 / WIDER, width: x1 - x0, height: (y1 - y0) / WIDER } }] : [],
  );
}

/** The number of rows in which most strips can say their names and groups come out nearest to their best form. */
function bestRows(parts: readonly Part[], space: Box, size: number): Placed[] {
  const whole = parts.reduce((sum, part) => sum + part.size, 0);
  let best: { readonly placed: Placed[]; readonly cost: number } | undefined;
  for (let rows = 1; rows <= Math.min(parts.length, MOST_ROWS); rows += 1) {
    const placed = inRows(split(parts, rows), space);
    if (!placed) continue;
    const cost = placed.reduce((total, { part, box }) => total + Math.sqrt(part.size / whole) * (Math.abs(Math.log(box.width / (box.height - STRIP) / BEST)) + (room(part.name, { size, weight: 700 }) + TILE_PAD * 2 > box.width ? 2 : 0)), 0);
    if (!best || cost < best.cost) best = { placed, cost };
  }
  return best?.placed ?? [];
}

/** Rows of about equal size, in order, none empty. */
function split(parts: readonly Part[], rows: number): Part[][] {
  const total = parts.reduce((sum, part) => sum + part.size, 0);
  const found: Part[][] = Array.from({ length: rows }, () => []);
  let before = 0;
  let row = 0;
  parts.forEach((part, i) => {
    const due = Math.min(rows - 1, Math.floor(((before + part.size / 2) / total) * rows));
    // A row may not be skipped, and those that are left must not run out of parts.
    if ((found[row]?.length ?? 0) > 0 && (due > row || parts.length - i <= rows - 1 - row)) row = Math.min(rows - 1, row + 1);
    found[row]?.push(part);
    before += part.size;
  });
  return found.filter((one) => one.length > 0);
}

/** Heights follow from one area for one amount in all rows: strip + amount × area ÷ width. */
function inRows(rows: readonly (readonly Part[])[], { x, y, width, height }: Box): Placed[] | undefined {
  const sums = rows.map((row) => row.reduce((total, part) => total + part.size, 0));
  const widths = rows.map((row) => width - GAP * (row.length - 1));
  const free = height - rows.length * STRIP - GAP * (rows.length - 1);
  if (free < height * 0.4 || widths.some((one) => one < width / 2)) return rows.length > 1 ? undefined : squeezed(rows[0] ?? [], { x, y, width, height });
  const area = free / rows.reduce((total, _, i) => total + (sums[i] ?? 0) / (widths[i] ?? 1), 0);
  let top = y;
  return rows.flatMap((row, i) => {
    const [own, sum] = [widths[i] ?? 0, sums[i] ?? 1];
    const deep = STRIP + (area * sum) / own;
    let left = x;
    const placed = row.map((part) => {
      const box = { x: left, y: top, width: (own * part.size) / sum, height: deep };
      left += box.width + GAP;
      return { part, box };
    });
    top += deep + GAP;
    return placed;
  });
}

/** So many groups that gaps would eat the plane stand without gaps. */
function squeezed(row: readonly Part[], { x, y, width, height }: Box): Placed[] {
  const sum = row.reduce((total, part) => total + part.size, 0);
  let left = x;
  return row.map((part) => {
    const box = { x: left, y, width: (width * part.size) / sum, height };
    left += box.width;
    return { part, box };
  });
}
