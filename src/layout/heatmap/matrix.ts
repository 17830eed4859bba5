import type { Lane, Member } from "../../scene/mark.js";
import type { Basis, Bound, Status } from "../../schema/vocabulary.js";
import { room } from "../../text/measure.js";
import { wrap } from "../../text/wrap.js";
import { label, middle, type Label, type Naming } from "../label.js";
import { planMatrix, transposed, type MatrixPlan, type MatrixSpace } from "./plan.js";
import type { Box } from "../place.js";

export type { MatrixSpace } from "./plan.js";

/** A number at its row and column, or that there is none. */
export interface MatrixCell {
  readonly key: string;
  readonly row: number | undefined;
  /** Name of its row, in data, whichever way the matrix is turned. */
  readonly series: string;
  readonly member: Member;
  /** The number as printed; `""` where it is missing. */
  readonly text: string;
  readonly spoken: string;
  /** Shade: place among the theme's steps; none where it is missing. */
  readonly step: number | undefined;
  /** Zero with a mark of its own. */
  readonly zero: boolean;
  readonly certainty: { readonly status: Status; readonly basis: Basis | undefined; readonly bound: Bound };
}

export interface MatrixName {
  readonly key: string;
  readonly label: string;
  readonly naming: Naming;
  /** Singled out. */
  readonly strong: boolean;
}

export interface MatrixTotal {
  readonly text: string;
  readonly spoken: string;
}

export interface MatrixInput {
  readonly rows: readonly MatrixName[];
  readonly columns: readonly MatrixName[];
  /** By row, then by column. */
  readonly cells: readonly (readonly MatrixCell[])[];
  readonly rowTotals: readonly MatrixTotal[] | undefined;
  readonly columnTotals: readonly MatrixTotal[] | undefined;
  readonly grand: MatrixTotal | undefined;
  readonly total: string;
}

export interface MatrixBox {
  readonly cell: MatrixCell;
  readonly box: Box;
  /** Its row and column in the picture. */
  readonly lane: Lane;
  /** Where its number stands, where it has room. */
  readonly number: { readonly x: number; readonly y: number; readonly size: number } | undefined;
}

export interface MatrixPlot {
  readonly cells: readonly MatrixBox[];
  /** Headings, row names, and the list of columns that are numbered. */
  readonly labels: readonly Label[];
  readonly totals: readonly { readonly key: string; readonly spoken: string; readonly label: Label; readonly lane: Lane; readonly member: Member | undefined }[];
  /** Around rows and columns that are singled out. */
  readonly frames: readonly Box[];
  /** Above the totals of the columns. */
  readonly rules: readonly { readonly x1: number; readonly x2: number; readonly y: number }[];
  readonly bottom: number;
}

const CELL_GAP = 2;
const NAME_GAP = 10;
/** Between the words of two column names, px. */
const HEAD_GAP = 6;
const BANK_GAP = 20;

interface Parts {
  readonly cells: MatrixBox[];
  readonly labels: Label[];
  readonly totals: MatrixPlot["totals"][number][];
  readonly frames: Box[];
  readonly rules: MatrixPlot["rules"][number][];
}

/** Where one bank of columns stands. */
interface Bank {
  readonly index: number;
  /** Columns from this one to before that one. */
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly last: boolean;
}

/**
 * Rows of cells with their names at the left, column names above, totals outside. Where the columns have no room for their numbers, the matrix turns, or its
 * columns stand in two or three banks; where their names have none, they are numbered and listed above.
 */
export function layoutMatrix(given: MatrixInput, space: MatrixSpace): MatrixPlot {
  const plan = planMatrix(given, space);
  const input = plan.turned ? transposed(given) : given;
  const parts: Parts = { cells: [], labels: [], totals: [], frames: [], rules: [] };
  let y = space.y;
  if (plan.numbered) y = listColumns(input, space, y, parts);
  for (let from = 0; from < input.columns.length; from += plan.perBank) {
    const bank: Bank = { index: from / plan.perBank, from, to: Math.min(input.columns.length, from + plan.perBank), left: space.x + plan.names + NAME_GAP, last: from + plan.perBank >= input.columns.length };
    y = layoutBank(input, plan, bank, { ...space, y }, parts) + (bank.last ? 0 : BANK_GAP);
  }
  return { ...parts, bottom: y };
}

/** `1 层级A  2 层级B`: names of columns that have no room above them. */
function listColumns({ columns }: MatrixInput, { x, width, sizes }: MatrixSpace, y: number, { labels }: Parts): number {
  const { axis: size } = sizes;
  let [left, top] = [x, y];
  columns.forEach(({ key, label: name, naming }, i) => {
    const lines = wrap(`${i + 1} ${name}`, width, { size });
    const need = Math.max(...lines.map((line) => room(line, { size })));
    if (left > x && left + need > x + width) [left, top] = [x, top + size + 6];
    lines.forEach((line, k) => labels.push({ ...label(`list-${key}-${k}`, line, left, top + size * 0.86 + k * (size + 4), { size, tone: "ink2" }), ...naming }));
    if (lines.length > 1) [left, top] = [x, top + (lines.length - 1) * (size + 4)];
    left += need + 16;
  });
  return top + size + 14;
}

function layoutBank(input: MatrixInput, plan: MatrixPlan, bank: Bank, space: MatrixSpace, parts: Parts): number {
  const { sizes } = space;
  const top = headBank(input, plan, bank, space, parts);
  const cellsBefore = parts.cells.length;
  let y = top;
  input.rows.forEach((row, r) => {
    const names = wrap(row.label, plan.names, { size: sizes.label, weight: row.strong ? 700 : 400 });
    const height = Math.max(plan.cellHeight, names.length * (sizes.label + 4) + 4);
    const first = y + height / 2 + middle(sizes.label) - ((names.length - 1) * (sizes.label + 4)) / 2;
    names.forEach((text, k) => parts.labels.push({ ...label(`row-${bank.index}-${row.key}-${k}`, text, space.x, first + k * (sizes.label + 4), { size: sizes.label, weight: row.strong ? 700 : 400 }), ...row.naming }));
    layoutCells(input.cells[r] ?? [], plan, bank, { top: y, height: height - CELL_GAP, size: sizes.label, lane: laneOf(row) }, parts);
    const total = bank.last ? input.rowTotals?.[r] : undefined;
    if (total) parts.totals.push({ key: `row-total-${row.key}`, spoken: total.spoken, label: label("total", total.text, totalEnd(plan, bank), y + (height - CELL_GAP) / 2 + middle(sizes.label), { size: sizes.label, weight: 700, anchor: "end" }), lane: { name: laneOf(row), at: input.columns.length }, member: row.naming.member });
    if (row.strong) parts.frames.push({ x: bank.left - 1, y: y - 1, width: (bank.to - bank.from) * plan.step - CELL_GAP + 2, height: height - CELL_GAP + 2 });
    y += height;
  });
  frameColumns(input, plan, bank, parts, [top, y]);
  const bottom = parts.cells.length > cellsBefore ? y - CELL_GAP : y;
  return plan.columnTotals ? footBank(input, plan, bank, { ...space, y: bottom }, parts) : bottom;
}

const laneOf = ({ key }: MatrixName): string => `row ${key}`;
const totalEnd = (plan: MatrixPlan, bank: Bank): number => bank.left + (bank.to - bank.from) * plan.step + plan.totals;
const centre = (plan: MatrixPlan, bank: Bank, c: number): number => bank.left + (c - bank.from) * plan.step + (plan.step - CELL_GAP) / 2;

function headBank({ columns, rowTotals, total }: MatrixInput, plan: MatrixPlan, bank: Bank, { y, sizes: { axis: size } }: MatrixSpace, { labels }: Parts): number {
  const shown = columns.slice(bank.from, bank.to);
  const heads = shown.map(({ label: name, strong }, i) => {
    const at = bank.from + i;
    if (!plan.numbered) return wrap(name, plan.step - HEAD_GAP, { size, weight: strong ? 700 : 400 });
    return at % plan.everyHead === 0 ? [String(at + 1)] : [];
  });
  const lines = Math.max(1, ...heads.map((one) => one.length));
  const base = y + (lines - 1) * (size + 3) + size * 0.86;
  shown.forEach(({ key, strong, naming }, i) => {
    const own = heads[i] ?? [];
    own.forEach((text, k) => labels.push({ ...label(`head-${key}-${k}`, text, centre(plan, bank, bank.from + i), base - (own.length - 1 - k) * (size + 3), { size, weight: strong ? 700 : 400, anchor: "middle", tone: strong ? "ink" : "ink2" }), ...naming }));
  });
  if (bank.last && rowTotals) labels.push(label("head-total", total, totalEnd(plan, bank), base, { size, weight: 700, anchor: "end" }));
  return base + 7;
}

function layoutCells(cells: readonly MatrixCell[], plan: MatrixPlan, bank: Bank, { top, height, size, lane }: { readonly top: number; readonly height: number; readonly size: number; readonly lane: string }, parts: Parts): void {
  for (let c = bank.from; c < bank.to; c += 1) {
    const cell = cells[c];
    if (!cell) continue;
    const box = { x: bank.left + (c - bank.from) * plan.step, y: top, width: plan.step - CELL_GAP, height };
    const fits = cell.text !== "" && !plan.tiny && room(cell.text, { size }) <= box.width - 4 && height >= size + 6;
    const number = fits ? { x: box.x + box.width / 2, y: top + height / 2 + middle(size), size } : undefined;
    parts.cells.push({ cell, box, number, lane: { name: lane, at: c } });
  }
}

function frameColumns({ columns }: MatrixInput, plan: MatrixPlan, bank: Bank, { frames }: Parts, [top, bottom]: readonly [number, number]): void {
  for (let c = bank.from; c < bank.to; c += 1) {
    if (columns[c]?.strong) frames.push({ x: bank.left + (c - bank.from) * plan.step - 1, y: top - 1, width: plan.step - CELL_GAP + 2, height: bottom - top - CELL_GAP + 2 });
  }
}

/** Totals of the columns under a rule. */
function footBank({ columns, columnTotals, grand, total }: MatrixInput, plan: MatrixPlan, bank: Bank, { x, y, sizes: { label: size } }: MatrixSpace, { labels, totals, rules }: Parts): number {
  const base = y + 8 + size;
  rules.push({ x1: x, x2: bank.last ? totalEnd(plan, bank) : bank.left + (bank.to - bank.from) * plan.step - CELL_GAP, y: y + 4.5 });
  const lines = wrap(total, plan.names, { size, weight: 700 });
  lines.forEach((text, i) => labels.push(label(`foot-${bank.index}-${i}`, text, x, base + i * (size + 4), { size, weight: 700 })));
  const lower = (c: number): number => (plan.stagger && (c - bank.from) % 2 === 1 ? size + 4 : 0);
  for (let c = bank.from; c < bank.to; c += 1) {
    const one = columnTotals?.[c];
    if (one) totals.push({ key: `column-total-${columns[c]?.key ?? c}`, spoken: one.spoken, label: label("total", one.text, centre(plan, bank, c), base + lower(c), { size, weight: 700, anchor: "middle" }), lane: { name: "totals", at: c }, member: columns[c]?.naming.member });
  }
  if (bank.last && grand) totals.push({ key: "grand-total", spoken: grand.spoken, label: label("total", grand.text, totalEnd(plan, bank), base, { size, weight: 700, anchor: "end" }), lane: { name: "totals", at: columns.length }, member: undefined });
  return base + Math.max(lines.length - 1, plan.stagger && bank.to - bank.from > 1 ? 1 : 0) * (size + 4) + 5;
}
