import type { Order, Segment } from "./order.js";

/** A stop of flows in one column, as geometry knows it. */
export interface StopShape {
  readonly column: number;
  readonly order: Order;
  /** Room for words above its bar, px. */
  readonly before: number;
  /** Least height with its words beside it, px. */
  readonly least: number;
}

/** A link between two stops, the first in an earlier column. */
export interface LinkShape {
  readonly from: number;
  readonly to: number;
  /** Not negative; `undefined` is missing and takes no part in sums. */
  readonly value: number | undefined;
}

/** What a link of unknown width takes at its stops, px. */
export const OPEN_WIDTH = 8;
const GAP = 10;

/** A number of a list whose length is known to reach so far. */
export const at = (list: readonly number[], index: number | undefined): number => (index === undefined ? 0 : (list[index] ?? 0));

/** A stop, or the place where a longer link passes through a column. */
export interface Knot extends StopShape {
  readonly into: number[];
  readonly out: number[];
}

export interface Graph {
  readonly knots: readonly Knot[];
  /** Segments between neighbouring columns, with the link that each belongs to. */
  readonly segments: readonly (Segment & { readonly link: number })[];
  readonly values: readonly (number | undefined)[];
}

/** Stops, and knots where longer links pass through columns, with all segments between neighbouring columns. */
export function graphOf(stops: readonly StopShape[], links: readonly LinkShape[]): Graph {
  const knots: Knot[] = stops.map((stop) => ({ ...stop, into: [], out: [] }));
  const segments: (Segment & { readonly link: number })[] = [];
  const join = (link: number, from: number, to: number, weight: number): void => {
    knots[from]?.out.push(segments.length);
    knots[to]?.into.push(segments.length);
    segments.push({ link, from, to, weight });
  };
  // Weights relative to the whole, so that what they decide does not hang on the unit.
  const whole = links.reduce((sum, { value }) => sum + (value ?? 0), 0) || 1;
  links.forEach(({ from, to, value }, link) => {
    const weight = value === undefined ? 0.01 : value / whole;
    let last = from;
    for (let column = (knots[from]?.column ?? 0) + 1; column < (knots[to]?.column ?? 0); column += 1) {
      const passing = knots.push({ column, order: undefined, before: 0, least: 0, into: [], out: [] }) - 1;
      join(link, last, passing, weight);
      last = passing;
    }
    join(link, last, to, weight);
  });
  return { knots, segments, values: links.map(({ value }) => value) };
}

/** Height of a bar: of what is known, and for links whose number is missing. */
export interface Size {
  readonly height: number;
  readonly open: number;
}
const NONE: Size = { height: 0, open: 0 };

export function total(size: Size = NONE): number {
  return size.height + size.open;
}

export function middleOf(y: number, size: Size | undefined): number {
  return y + total(size) / 2;
}

/** What the links of each knot add up to, on its fuller side. */
export function sizesOf({ knots, segments, values }: Graph, widths: readonly number[]): Size[] {
  const side = (ids: readonly number[], known: boolean): number => ids.reduce((sum, id) => {
    const link = segments[id]?.link ?? -1;
    return (values[link] !== undefined) === known ? sum + (widths[link] ?? 0) : sum;
  }, 0);
  const size = ({ into, out }: Knot, known: boolean): number => Math.max(side(into, known), side(out, known));
  return knots.map((knot) => ({ height: size(knot, true), open: size(knot, false) }));
}

/** Height that a knot takes in its column. */
export function slot({ before, least }: Knot, size: Size | undefined): number {
  return before + Math.max(total(size) + GAP, least);
}

export function slotSum(column: readonly number[], { knots }: Graph, sizes: readonly Size[]): number {
  return column.reduce((sum, i) => sum + slot(knots[i] as Knot, sizes[i]), 0);
}
