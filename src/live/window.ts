import type { RowBase } from "../schema/check.js";

type Row = RowBase & Readonly<Record<string, unknown>>;

/** From where to where a reader looks along one column, both ends included. */
export type Span = readonly [from: number, to: number];

/** A column along which a figure can be narrowed, with the places on it where rows stand, in order. */
export interface Reach {
  readonly column: string;
  readonly places: readonly number[];
}

/** Where a row stands along a column: the start of its period, or its number; nowhere where that is missing. */
export function placeOf(row: Row, column: string): number | undefined {
  const value = row[column];
  if (typeof value !== "object" || value === null) return undefined;
  const at = "start" in value ? value.start : "value" in value ? value.value : undefined;
  return typeof at === "number" ? at : undefined;
}

export function reachOf(rows: readonly RowBase[], column: string): Reach {
  const places = new Set<number>();
  for (const row of rows) {
    const at = placeOf(row as Row, column);
    if (at !== undefined) places.add(at);
  }
  return { column, places: [...places].sort((a, b) => a - b) };
}

/** Fewest places that a narrowed figure shows: with one there would be no order to see. */
const FEWEST = 2;

/** The span widened to whole places, and to as many as must be shown; nothing where it is all of them. */
export function fitted([from, to]: Span, { places }: Reach): Span | undefined {
  let low = places.findIndex((at) => at >= from);
  let high = places.findLastIndex((at) => at <= to);
  if (low === -1) low = places.length - 1;
  if (high < low) high = low;
  while (high - low + 1 < Math.min(FEWEST, places.length)) {
    if (high < places.length - 1) high += 1;
    else low -= 1;
  }
  return low <= 0 && high >= places.length - 1 ? undefined : [places[low] ?? from, places[high] ?? to];
}

/** The span of `share` as many places about its middle: under 1 to look closer, over 1 to see more. */
export function scaled(span: Span | undefined, share: number, reach: Reach): Span | undefined {
  const [low, high] = indexes(span, reach);
  const count = high - low + 1;
  const next = Math.max(FEWEST, share < 1 ? Math.floor(count * share) : Math.ceil(count * share));
  const start = Math.round((low + high) / 2 - (next - 1) / 2);
  return between(start, start + next - 1, reach);
}

/** The span as many places on as a quarter of it holds, or back; it stops at the ends. */
export function shifted(span: Span | undefined, direction: 1 | -1, reach: Reach): Span | undefined {
  const [low, high] = indexes(span, reach);
  const step = Math.max(1, Math.round((high - low + 1) / 4)) * direction;
  const moved = Math.max(-low, Math.min(reach.places.length - 1 - high, step));
  return between(low + moved, high + moved, reach);
}

function indexes(span: Span | undefined, { places }: Reach): readonly [number, number] {
  const last = places.length - 1;
  if (span === undefined) return [0, last];
  return [Math.max(0, places.indexOf(span[0])), Math.max(0, places.indexOf(span[1]))];
}

function between(low: number, high: number, reach: Reach): Span | undefined {
  const { places } = reach;
  return fitted([places[Math.max(0, low)] ?? -Infinity, places[Math.min(places.length - 1, high)] ?? Infinity], reach);
}
