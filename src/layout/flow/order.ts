/** A link between neighbouring columns, by the indexes of its stops; dashed links count too. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** How much a crossing of it weighs. */
  readonly weight: number;
}

/** What the caller says of a stop's place in its column: stops of different order never change places, all others may. */
export type Order = number | undefined;

const SWEEPS = 3;
/** Beyond this, a column keeps the order that it starts with: sifting takes the square of its length. */
const MOST = 200;

/**
 * The stops of each column from the top: the caller's order first, and inside what that leaves open as few crossings, weighed by width, as moving single
 * stops can reach (sifting). It begins with the caller's stops, then the others by weight, and changes nothing that does not uncross.
 */
export function orderColumns(columnOf: readonly number[], orders: readonly Order[], segments: readonly Segment[]): number[][] {
  const neighbours = columnOf.map((): [Link[], Link[]] => [[], []]);
  for (const { from, to, weight } of segments) {
    neighbours[from]?.[1].push({ other: to, weight });
    neighbours[to]?.[0].push({ other: from, weight });
  }
  const weights = neighbours.map(([into, out]) => Math.max(sumOf(into), sumOf(out)));
  const columns = Array.from({ length: Math.max(0, ...columnOf) + 1 }, (): number[] => []);
  columnOf.forEach((column, stop) => columns[column]?.push(stop));
  for (const column of columns) column.sort((a, b) => (orders[a] ?? Infinity) - (orders[b] ?? Infinity) || (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  uncross(columns, { orders, neighbours, places: columnOf.map(() => 0) });
  return columns;
}

function uncross(columns: readonly number[][], setting: Setting): void {
  const number = (column: readonly number[]): void => column.forEach((stop, i) => (setting.places[stop] = i));
  columns.forEach(number);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    let moved = false;
    for (const column of sweep % 2 === 0 ? columns : columns.toReversed()) {
      if (column.length < 2 || column.length > MOST) continue;
      for (const stop of [...column]) if (sift(column, stop, setting)) moved = true;
      number(column);
    }
    if (!moved) break;
  }
}

interface Link {
  readonly other: number;
  readonly weight: number;
}

interface Setting {
  readonly orders: readonly Order[];
  readonly neighbours: readonly (readonly [Link[], Link[]])[];
  readonly places: number[];
}

function sumOf(links: readonly Link[]): number {
  return links.reduce((sum, { weight }) => sum + weight, 0);
}

/** Moves a stop to where it crosses least; whether it moved. */
function sift(column: number[], stop: number, { orders, neighbours, places }: Setting): boolean {
  const at = column.indexOf(stop);
  const own = orders[stop];
  let [best, least] = [at, -1e-9];
  for (const step of [-1, 1]) {
    let change = 0;
    for (let i = at + step; i >= 0 && i < column.length; i += step) {
      const other = column[i] ?? stop;
      if (own !== undefined && orders[other] !== undefined && orders[other] !== own) break;
      const [upper, lower] = step < 0 ? [stop, other] : [other, stop];
      change += crossings(neighbours[upper], neighbours[lower], places) - crossings(neighbours[lower], neighbours[upper], places);
      if (change < least) [best, least] = [i, change];
    }
  }
  if (best === at) return false;
  column.splice(at, 1);
  column.splice(best, 0, stop);
  return true;
}

/** How much the links of two stops cross when one stands above the other. */
function crossings(upper: Setting["neighbours"][number] | undefined, lower: Setting["neighbours"][number] | undefined, places: readonly number[]): number {
  let sum = 0;
  for (const side of [0, 1] as const) {
    for (const a of upper?.[side] ?? []) for (const b of lower?.[side] ?? []) if ((places[a.other] ?? 0) > (places[b.other] ?? 0)) sum += a.weight * b.weight;
  }
  return sum;
}
