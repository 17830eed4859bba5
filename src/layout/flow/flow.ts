import { at, graphOf, middleOf, OPEN_WIDTH, sizesOf, slot, slotSum, total, type Graph, type Knot, type LinkShape, type Size, type StopShape } from "./graph.js";
import { orderColumns } from "./order.js";
import { spread } from "../spread.js";

// d3-sankey is not used: it writes into its input, cannot keep the caller's order while it reduces crossings inside it, and relaxes for most of a chart's time.

/** One stretch of a link, from one column to the next: its upper edge at both ends. */
export interface Stretch {
  readonly column: number;
  readonly y0: number;
  readonly y1: number;
}

export interface PlacedLink {
  readonly width: number;
  readonly stretches: readonly Stretch[];
}

interface PlacedStop {
  readonly y: number;
  /** Of what is known. */
  readonly height: number;
  /** Below that, for links whose number is missing. */
  readonly open: number;
}

export interface Placement {
  readonly stops: readonly PlacedStop[];
  readonly links: readonly PlacedLink[];
  /** Px of one. */
  readonly scale: number;
  /** Links that would be thinner than can be seen, and are drawn at {@link LEAST_WIDTH}. */
  readonly widened: readonly number[];
  readonly top: number;
  readonly bottom: number;
}

/** Nothing thinner than this can be seen, px. */
export const LEAST_WIDTH = 1;
/** Columns of stops and the links between them on one scale: the widths of a stop's links add up to its height. Input is only read. */
export function placeFlow(stops: readonly StopShape[], links: readonly LinkShape[], { top, height }: { readonly top: number; readonly height: number }): Placement {
  const graph = graphOf(stops, links);
  const columns = orderColumns(graph.knots.map(({ column }) => column), graph.knots.map(({ order }) => order), graph.segments);
  const { scale, room } = scaleOf(graph, columns, height);
  const widths = links.map(({ value }) => (value === undefined ? OPEN_WIDTH : value > 0 ? Math.max(LEAST_WIDTH, value * scale) : 0));
  const sizes = sizesOf(graph, widths);
  const ends = offsetsOf(graph, columns, widths);
  const ys = heightsOf({ graph, columns, sizes, ends, widths, top, room: Math.max(room, ...columns.map((column) => slotSum(column, graph, sizes))) });
  const stretches = links.map((): Stretch[] => []);
  graph.segments.forEach(({ from, to, link }, i) => {
    stretches[link]?.push({ column: graph.knots[from]?.column ?? 0, y0: (ys[from] ?? 0) + (ends[i]?.[0] ?? 0), y1: (ys[to] ?? 0) + (ends[i]?.[1] ?? 0) });
  });
  const placed = stops.map((_, i): PlacedStop => ({ y: ys[i] ?? 0, height: sizes[i]?.height ?? 0, open: sizes[i]?.open ?? 0 }));
  const widened = links.flatMap(({ value }, i) => (value !== undefined && value > 0 && value * scale < LEAST_WIDTH ? [i] : []));
  const bottom = Math.max(top, ...graph.knots.map((knot, i) => Math.max((ys[i] ?? 0) + total(sizes[i]), middleOf(ys[i] ?? 0, sizes[i]) + knot.least / 2)));
  return { stops: placed, links: widths.map((width, i) => ({ width, stretches: stretches[i] ?? [] })), scale, widened, top, bottom };
}

/** The greatest scale on which every column still has room for its words and gaps; columns full of words get room for their bars besides. */
function scaleOf(graph: Graph, columns: readonly (readonly number[])[], height: number): { readonly scale: number; readonly room: number } {
  const [none, one] = [sizesOf(graph, graph.values.map((value) => (value === undefined ? OPEN_WIDTH : 0))), sizesOf(graph, graph.values.map((value) => value ?? OPEN_WIDTH))];
  const need = (scale: number): number =>
    Math.max(...columns.map((column) => column.reduce((sum, i) => sum + slot(graph.knots[i] as Knot, { height: (one[i]?.height ?? 0) * scale, open: none[i]?.open ?? 0 }), 0)));
  const most = Math.max(0, ...one.map((size) => size.height));
  const bare = need(0);
  const room = Math.max(height, bare + height * 0.4);
  if (most === 0) return { scale: 0, room: bare };
  let [low, high] = [0, room / most];
  for (let i = 0; i < 24; i += 1) {
    const middle = (low + high) / 2;
    if (need(middle) <= room) low = middle;
    else high = middle;
  }
  return { scale: low, room };
}

/** Where each segment begins and ends within its knots: sorted by what it leads to, so that links of one knot never cross at it; the missing last. */
function offsetsOf({ knots, segments, values }: Graph, columns: readonly (readonly number[])[], widths: readonly number[]): [number, number][] {
  const places = knots.map(() => 0);
  for (const column of columns) column.forEach((knot, i) => (places[knot] = i));
  const ends = segments.map((): [number, number] => [0, 0]);
  const stack = (ids: readonly number[], end: 0 | 1): void => {
    const rank = (id: number): number => places[end === 0 ? (segments[id]?.to ?? 0) : (segments[id]?.from ?? 0)] ?? 0;
    const missing = (id: number): number => Number(values[segments[id]?.link ?? 0] === undefined);
    let y = 0;
    for (const id of [...ids].sort((a, b) => missing(a) - missing(b) || rank(a) - rank(b) || a - b)) {
      const own = ends[id];
      if (own) own[end] = y;
      y += widths[segments[id]?.link ?? 0] ?? 0;
    }
  };
  for (const { into, out } of knots) {
    stack(out, 0);
    stack(into, 1);
  }
  return ends;
}

interface Heights {
  readonly graph: Graph;
  readonly columns: readonly (readonly number[])[];
  readonly sizes: readonly Size[];
  readonly ends: readonly (readonly [number, number])[];
  readonly widths: readonly number[];
  readonly top: number;
  readonly room: number;
}

/** Upper edges of the bars: the fullest column first, then its neighbours outwards, each as level with what it is linked to as its order allows. */
function heightsOf(all: Heights): number[] {
  const { graph, columns, sizes, room } = all;
  const ys = graph.knots.map(() => 0);
  const sums = columns.map((column) => slotSum(column, graph, sizes));
  const fullest = sums.indexOf(Math.max(...sums));
  const full = columns[fullest] ?? [];
  // What is left over parts the stops, so that the column ends where the others may.
  const spare = full.length > 1 ? (room - (sums[fullest] ?? 0)) / (full.length - 1) : 0;
  let y = all.top;
  for (const i of full) {
    ys[i] = barTop(y, slot(graph.knots[i] as Knot, sizes[i]), graph.knots[i] as Knot, sizes[i]);
    y += slot(graph.knots[i] as Knot, sizes[i]) + spare;
  }
  for (let c = fullest + 1; c < columns.length; c += 1) level(columns[c] ?? [], 1, ys, all);
  for (let c = fullest - 1; c >= 0; c -= 1) level(columns[c] ?? [], 0, ys, all);
  return ys;
}

function barTop(slotTop: number, height: number, { before }: Knot, size: Size | undefined): number {
  return slotTop + before + (height - before - total(size)) / 2;
}

/** Puts a column level with its neighbour on one side: `end` 1 with what flows in, 0 with what flows out. */
function level(column: readonly number[], end: 0 | 1, ys: number[], { graph, sizes, ends, widths, top, room }: Heights): void {
  const { knots, segments } = graph;
  const heights = column.map((i) => slot(knots[i] as Knot, sizes[i]));
  const wishes = column.map((i, place) => {
    const knot = knots[i] as Knot;
    let [sum, weight] = [0, 0];
    for (const id of end === 1 ? knot.into : knot.out) {
      const segment = segments[id];
      const width = at(widths, segment?.link);
      const other = at(ys, end === 1 ? segment?.from : segment?.to);
      sum += width * (other + at(ends[id] ?? [], 1 - end) - at(ends[id] ?? [], end));
      weight += width;
    }
    const height = at(heights, place);
    return weight > 0 ? sum / weight - barTop(0, height, knot, sizes[i]) + height / 2 : undefined;
  });
  const centres = spread(monotone(wishes, top), heights, top, top + room);
  column.forEach((i, place) => (ys[i] = barTop(at(centres, place) - at(heights, place) / 2, at(heights, place), knots[i] as Knot, sizes[i])));
}

/** Wishes that keep the order of the column, half way between yielding downwards and upwards; one without a wish follows the one before it. */
function monotone(wishes: readonly (number | undefined)[], top: number): number[] {
  let last = wishes.find((wish) => wish !== undefined) ?? top;
  const filled = wishes.map((wish) => (last = wish ?? last));
  let most = -Infinity;
  const up = filled.map((wish) => (most = Math.max(most, wish)));
  let least = Infinity;
  const down = filled.toReversed().map((wish) => (least = Math.min(least, wish))).reverse();
  return up.map((wish, i) => (wish + (down[i] ?? wish)) / 2);
}
