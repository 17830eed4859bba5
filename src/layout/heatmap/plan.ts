import { room } from "../../text/measure.js";
import { wrap } from "../../text/wrap.js";
import type { MatrixCell, MatrixInput, MatrixTotal } from "./matrix.js";

export interface MatrixSpace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly narrow: boolean;
  readonly sizes: { readonly label: number; readonly axis: number };
  /** Whether as few numbers as possible are printed. */
  readonly few: boolean;
}

/** How a matrix stands in its width. */
export interface MatrixPlan {
  /** Rows are columns. */
  readonly turned: boolean;
  /** Width of the row names, and of the totals at the right with their distance. */
  readonly names: number;
  readonly totals: number;
  /** From one column to the next. */
  readonly step: number;
  readonly cellHeight: number;
  readonly perBank: number;
  /** Column names stand in a list, numbers above the columns, every so many. */
  readonly numbered: boolean;
  readonly everyHead: number;
  /** Columns have no room for numbers, or none are wanted. */
  readonly tiny: boolean;
  readonly columnTotals: boolean;
  /** Totals wider than their columns stand in two lines by turns. */
  readonly stagger: boolean;
}

const NAME_GAP = 10;
const LEAST_CELL = 30;
const TINY_CELL = 11;
/** By so much a total may be wider than its column. */
const STAGGER = 1.5;
const MOST_BANKS = 3;
/** Banks with more lines than this together are scrolled past, not read. */
const MOST_LINES = 100;
/** Column names take no more lines than this. */
const HEAD_LINES = 4;

/** The matrix with rows and columns exchanged. */
export function transposed({ rows, columns, cells, rowTotals, columnTotals, ...rest }: MatrixInput): MatrixInput {
  const turned = columns.map((_, c) => cells.flatMap((line): MatrixCell[] => line.slice(c, c + 1)));
  return { rows: columns, columns: rows, cells: turned, rowTotals: columnTotals, columnTotals: rowTotals, ...rest };
}

/** As it is given where that reads well; turned, where that reads better: on a phone by any means, else only where it leaves nothing to be wished. */
export function planMatrix(input: MatrixInput, space: MatrixSpace): MatrixPlan {
  const plan = planOf(input, space, false);
  const faults = (one: MatrixPlan, count: number): number => (one.tiny ? 5 : 0) + (Math.ceil(count / one.perBank) - 1) * 2 + (one.numbered ? 1 : 0);
  const given = faults(plan, input.columns.length);
  if (given < (space.narrow ? 1 : 2)) return plan;
  const turned = planOf(transposed(input), space, true);
  const other = faults(turned, input.rows.length);
  return other < given && (space.narrow || other === 0) ? turned : plan;
}

const widest = (totals: readonly MatrixTotal[], size: number): number => Math.max(0, ...totals.map(({ text }) => room(text, { size, weight: 700 })));

function planOf(input: MatrixInput, space: MatrixSpace, turned: boolean): MatrixPlan {
  const { width, narrow, sizes, few } = space;
  const { rows, columns, rowTotals, columnTotals, grand, total } = input;
  const count = columns.length;
  const names = Math.min(namesWidth(input, sizes.label), width * (narrow ? 0.34 : 0.32));
  const totals = rowTotals ? Math.max(widest([...rowTotals, ...(columnTotals && grand ? [grand] : [])], sizes.label), room(total, { size: sizes.axis, weight: 700 })) + 12 : 0;
  const numbers = Math.max(0, ...input.cells.flat().map(({ text }) => (text === "" ? 0 : room(text, { size: sizes.label })))) + 6;
  const need = Math.max(LEAST_CELL, numbers, columnTotals ? (widest(columnTotals, sizes.label) + 4) / STAGGER : 0) + 2;
  const free = width - names - NAME_GAP - totals;
  const perBank = Math.max(1, Math.min(count, Math.floor(free / need)));
  const banks = Math.ceil(count / perBank);
  const most = narrow ? 84 : width < 840 ? 120 : 160;
  if (!few && (banks <= MOST_BANKS || free / count < TINY_CELL) && (banks === 1 || rows.length * banks <= MOST_LINES)) {
    const even = Math.ceil(count / banks);
    const step = Math.min(most, free / even);
    const numbered = !headsFit(columns.map(({ label }) => label), step - 6, sizes.axis);
    const stagger = columnTotals !== undefined && widest(columnTotals, sizes.label) + 4 > step;
    return { turned, names, totals, step, stagger, perBank: even, numbered, everyHead: 1, tiny: false, columnTotals: columnTotals !== undefined, cellHeight: narrow ? 29 : width < 840 ? 32 : 38 };
  }
  return tinyPlan(input, space, { turned, names, totals, free });
}

function namesWidth({ rows, columnTotals, total }: MatrixInput, size: number): number {
  return Math.max(...rows.map(({ label, strong }) => room(label, { size, weight: strong ? 700 : 400 })), columnTotals ? room(total, { size, weight: 700 }) : 0);
}

/** Cells for their pattern alone. */
function tinyPlan({ columns }: MatrixInput, { sizes: { axis }, narrow }: MatrixSpace, { free, ...rest }: Pick<MatrixPlan, "turned" | "names" | "totals"> & { readonly free: number }): MatrixPlan {
  const count = columns.length;
  const perBank = Math.max(1, Math.min(count, Math.floor(free / TINY_CELL)));
  const even = Math.ceil(count / Math.ceil(count / perBank));
  const step = Math.min(narrow ? 40 : 56, free / even);
  const numbered = !headsFit(columns.map(({ label }) => label), step - 6, axis);
  const everyHead = Math.max(1, Math.ceil((room(String(count), { size: axis }) + 4) / step));
  return { ...rest, step, perBank: even, numbered, everyHead: [1, 2, 5, 10, 20, 50, 100].find((every) => every >= everyHead) ?? everyHead, tiny: true, columnTotals: false, stagger: false, cellHeight: 24 };
}

/** Whether column names can stand above their columns without a word being broken. */
function headsFit(names: readonly string[], width: number, size: number): boolean {
  return names.every((name) => {
    const lines = wrap(name, width, { size, weight: 700 });
    return lines.length <= HEAD_LINES && !breaksWord(name, lines);
  });
}

/** Whether a line ends in the midst of a word of letters or digits. */
export function breaksWord(text: string, lines: readonly string[]): boolean {
  let at = 0;
  return lines.slice(0, -1).some((line) => {
    at = text.indexOf(line, at) + line.length;
    return /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at)) && !/\p{Script=Han}/u.test(text.slice(at - 1, at + 1));
  });
}
