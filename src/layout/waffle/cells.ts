import type { Basis, Bound, State, Status } from "../../schema/vocabulary.js";
import { room } from "../../text/measure.js";
import { wrap } from "../../text/wrap.js";
import type { Label } from "../label.js";
import type { Box } from "../place.js";

/** How a cell is filled: as an item of a list without states, as one of a group, or by its state. */
export type WaffleKind = "count" | "solid" | State;

/** Cells of one kind in a row; the last may be a part. */
export interface WaffleRun {
  readonly kind: WaffleKind;
  readonly cells: number;
  readonly spoken: string;
}

/** One list or group: its number, and the cells that stand for it. */
export interface WaffleBlock {
  readonly key: string;
  readonly row: number | undefined;
  readonly label: string;
  /** The number alone, or that it is missing. */
  readonly number: string;
  /** Words beside the big number: unit and label. */
  readonly words: string;
  /** The unit alone, for beside the number where the words do not fit. */
  readonly unit: string;
  /** Parts of a second line, each with the mark that parts it from the next; no part is broken where it fits. */
  readonly detail: readonly string[];
  readonly missing: boolean;
  readonly runs: readonly WaffleRun[];
  /** Each cell by name, where they are few enough. */
  readonly items: readonly { readonly row: number; readonly spoken: string }[] | undefined;
  readonly certainty: { readonly status: Status; readonly basis: Basis | undefined; readonly bound: Bound };
  readonly strong: boolean;
  readonly singled: boolean;
  readonly color: string | undefined;
  readonly spoken: string;
}

export interface LegendItem {
  readonly kind: WaffleKind;
  readonly text: string;
  readonly spoken: string;
}

export type WaffleText = Label<"ink" | "ink2" | "ink3" | "subject">;

/** Cells from left to right, then down. */
export interface WaffleGrid {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly gap: number;
  readonly perRow: number;
}

export interface WaffleBox {
  readonly block: WaffleBlock;
  readonly grid: WaffleGrid;
  readonly missing: Box | undefined;
  readonly texts: readonly WaffleText[];
}

export interface WafflePlot {
  readonly form: "panels" | "rows";
  readonly legend: readonly { readonly item: LegendItem; readonly x: number; readonly y: number; readonly text: WaffleText }[];
  readonly boxes: readonly WaffleBox[];
  readonly bottom: number;
}

export interface Space {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly sizes: { readonly label: number; readonly axis: number; readonly kpi: number; readonly row: number };
}

/** Side of the swatch of a key, px. */
export const SWATCH = 14;

/** Cells of a block, parts counted as whole. */
export function cellsOf({ runs }: WaffleBlock): number {
  return runs.reduce((sum, { cells }) => sum + Math.ceil(cells), 0);
}

/** Where the cell of this index has its top left corner. */
export function cellAt({ x, y, width, height, gap, perRow }: WaffleGrid, index: number): { readonly x: number; readonly y: number } {
  return { x: x + (index % perRow) * (width + gap), y: y + Math.floor(index / perRow) * (height + gap) };
}

/** Height of a grid of so many cells, at least one line. */
export function gridHeight({ height, gap, perRow }: WaffleGrid, cells: number): number {
  const lines = Math.max(1, Math.ceil(cells / perRow));
  return lines * (height + gap) - gap;
}

/** Lines of whole parts. */
export function flow(parts: readonly string[], width: number, size: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = (lines.at(-1) ?? "") + part;
    if (lines.length > 0 && room(longer.trimEnd(), { size }) <= width) lines[lines.length - 1] = longer;
    else if (room(part.trimEnd(), { size }) <= width) lines.push(part);
    else lines.push(...wrap(part, width, { size }));
  }
  return lines.map((line) => line.trimEnd());
}

/** A number that may be larger ends in an arrow head. */
export function isOpen({ certainty: { bound } }: WaffleBlock): boolean {
  return bound === "atLeast" || bound === "moreThan";
}
