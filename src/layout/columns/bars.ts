import type { ColumnsForm } from "../../locale/columns.js";
import type { Column, ColumnPart, PlacedPart, Toward } from "./model.js";
import type { Box } from "../place.js";

/** How one column lies: along the values, and across them. */
interface Lie {
  readonly form: ColumnsForm;
  /** px of a value. */
  readonly along: (value: number) => number;
  /** Which way px grow with values: −1 for columns, 1 for rows. */
  readonly grows: 1 | -1;
  readonly start: number;
  readonly size: number;
  /** px of a dashed box for a missing part. */
  readonly cell: number;
}

/** Between two parts that touch, px. */
const SEAM = 1;
/** A number too small to see is still there, px. */
const LEAST = 1;
const STUB = 2;

/** The bars of one column: parts on each other from zero, negative ones below; or side by side. What is missing is a dashed box, zero a stub. */
export function barsOf(column: Column, index: number, lie: Lie): PlacedPart[] {
  return lie.form === "grouped" ? sideBySide(column, index, lie) : onEachOther(column, index, lie);
}

type Bar = Pick<PlacedPart, "part" | "kind" | "toward" | "outer"> & { readonly from: number; readonly to: number; readonly start?: number; readonly size?: number };

function onEachOther({ parts }: Column, index: number, lie: Lie): PlacedPart[] {
  const { along, grows, cell } = lie;
  const last = (side: number): ColumnPart | undefined => parts.findLast(({ at }) => at !== undefined && at * side > 0);
  const ends = [last(1), last(-1)];
  const empty = !parts.some(({ at }) => at !== undefined && at !== 0);
  const reached = { up: 0, down: 0 };
  const missing = parts.filter(({ at }) => at === undefined).length;
  const height = missing === 0 ? 0 : holeOf(parts, cell, lie.form) / missing;
  const over = (parts.reduce((total, { at = 0 }) => total + Math.max(0, at), 0));
  let top = along(over) + grows * (over > 0 ? 2 : empty && missing < parts.length ? STUB + 2 : 0);
  return parts.map((part): PlacedPart => {
    const { at } = part;
    if (at === undefined) {
      const from = top;
      top += grows * height;
      return placed({ part, kind: "missing", toward: toward(1, grows), outer: true, from, to: top }, index, lie);
    }
    const side = at < 0 ? "down" : "up";
    const from = along(reached[side]);
    reached[side] += at;
    const outer = ends.includes(part) || (empty && at === 0);
    const to = at === 0 ? from + grows * (empty ? STUB : LEAST) : atLeast(from, along(reached[side]), LEAST);
    const length = Math.abs(to - from);
    const end = outer || length <= 2 * SEAM ? to : to - Math.sign(to - from) * SEAM;
    return placed({ part, kind: at === 0 ? "zero" : "bar", toward: toward(at < 0 ? -1 : 1, grows), outer, from, to: end }, index, lie);
  });
}

/** px that the dashed boxes of missing parts reach. */
export function holeOf(parts: readonly ColumnPart[], cell: number, form: ColumnsForm): number {
  const missing = parts.filter(({ at }) => at === undefined).length;
  if (missing === 0) return 0;
  if (form === "grouped") return cell * 2;
  // A column of which nothing is known is one box, as tall as its parts ask.
  return missing === parts.length ? Math.max(cell * missing, cell * 2.4) : cell * missing;
}

function sideBySide({ parts }: Column, index: number, lie: Lie): PlacedPart[] {
  const { along, grows, start, size, cell } = lie;
  const pitch = size / Math.max(1, parts.length);
  const gap = Math.min(2, pitch * 0.15);
  return parts.map((part, i): PlacedPart => {
    const { at } = part;
    const place = { start: start + i * pitch + gap / 2, size: pitch - gap };
    const from = along(0);
    const kind = at === undefined ? "missing" : at === 0 ? "zero" : "bar";
    const to = at === undefined ? from + grows * holeOf([part], cell, "grouped") : at === 0 ? from + grows * STUB : atLeast(from, along(at), STUB);
    return placed({ part, kind, toward: toward((at ?? 0) < 0 ? -1 : 1, grows), outer: true, from, to, ...place }, index, lie);
  });
}

function atLeast(from: number, to: number, least: number): number {
  return Math.abs(to - from) >= least ? to : from + (Math.sign(to - from) || 1) * least;
}

function toward(side: 1 | -1, grows: 1 | -1): Toward {
  if (grows < 0) return side > 0 ? "up" : "down";
  return side > 0 ? "right" : "left";
}

function placed({ part, kind, toward: way, outer, from, to, start, size }: Bar, column: number, lie: Lie): PlacedPart {
  const [low, length] = [Math.min(from, to), Math.abs(to - from)];
  const [across, wide] = [start ?? lie.start, size ?? lie.size];
  const box: Box = lie.grows < 0 ? { x: across, y: low, width: wide, height: length } : { x: low, y: across, width: length, height: wide };
  return { part, column, kind, box, toward: way, outer, inside: undefined, outside: [] };
}

/** How far beyond its end a bar reaches that is only a bound, px. */
export const HEAD = 8;

export function headOf({ part, outer, kind }: PlacedPart): number {
  const { bound } = part.certainty;
  return outer && kind === "bar" && (bound === "atLeast" || bound === "moreThan") ? HEAD : 0;
}
