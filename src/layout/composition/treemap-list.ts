import { wrap } from "../../text/wrap.js";
import { layoutBarList, type BarList, type BarListItem } from "../bar-list.js";
import { label, type Label } from "../label.js";
import type { Part } from "./treemap.js";

/** Bars of the parts under the name and the sum of what they are part of; none for parts that stand alone. */
export interface PartList {
  readonly part: Part | undefined;
  readonly labels: readonly Label[];
  readonly bars: BarList;
  /** The part of each bar; none for one that is listed without area. */
  readonly parts: readonly (Part | undefined)[];
}

const BETWEEN = 10;

interface Space {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly sizes: { readonly label: number; readonly axis: number; readonly row: number };
}

function itemOf(part: Part): BarListItem {
  const { key, row, name, spoken, certainty, size } = part;
  return { key, row, label: name, detail: "", value: part.amount, at: size, certainty, spoken };
}

/** Parts as sorted bars on one scale, set alike in all lists: for a phone, and where nothing has an area. */
export function layoutPartLists(parts: readonly Part[], listed: readonly BarListItem[], space: Space): { readonly lists: readonly PartList[]; readonly bottom: number } {
  const nested = parts.some((part) => part.parts.length > 0);
  const blocks = nested ? parts.map((part) => (part.parts.length > 0 ? { part, own: part.parts } : { part: undefined, own: [part] })) : [{ part: undefined, own: parts }];
  const all = layoutBarList([...blocks.flatMap(({ own }) => own.map(itemOf)), ...listed], space);
  let at = 0;
  let shift = 0;
  const lists: PartList[] = [];
  const add = (part: Part | undefined, own: readonly (Part | undefined)[]): void => {
    const rows = all.rows.slice(at, at + own.length);
    const top = topOf(rows) + shift;
    const labels = part ? headOf(part, top, space) : [];
    shift += labels.length === 0 ? 0 : labels.length * (space.sizes.label + 5) + 6;
    lists.push({ part, labels, bars: moved(rows, shift), parts: own });
    at += own.length;
    shift += nested ? BETWEEN : 0;
  };
  for (const { part, own } of blocks) if (own.length > 0) add(part, own);
  if (listed.length > 0) add(undefined, listed.map(() => undefined));
  return { lists, bottom: lists.at(-1)?.bars.bottom ?? space.y };
}

type Rows = BarList["rows"];

function topOf(rows: Rows): number {
  return Math.min(...rows.flatMap(({ bar, labels }) => [bar.y, ...labels.map(({ y, size }) => y - size * 0.86 - 2)]));
}

function moved(rows: Rows, by: number): BarList {
  const set = rows.map(({ item, bar, missing, labels }) => ({
    item,
    bar: { ...bar, y: bar.y + by },
    missing: missing && { ...missing, y: missing.y + by },
    labels: labels.map((one) => ({ ...one, y: one.y + by })),
  }));
  return { rows: set, zero: undefined, bottom: Math.max(...set.flatMap(({ bar, labels }) => [bar.y + bar.height, ...labels.map(({ y }) => y + 4)])) };
}

function headOf(part: Part, y: number, { x, width, sizes }: Space): Label[] {
  const text = `${part.name}  ${part.amount}`;
  return wrap(text, width, { size: sizes.label, weight: 700 }).map((line, i) => label(`head-${i}`, line, x, y + sizes.label + i * (sizes.label + 5), { size: sizes.label, weight: 700 }));
}
