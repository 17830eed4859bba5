import type { Stop, Stops } from "./stops.js";

/** Where a reader can go from a stop. */
export type Move = "next" | "previous" | "up" | "down" | "first" | "last" | "forward" | "back" | "in" | "out" | "max" | "min";

/** Share of a row that `forward` and `back` leap. */
const LEAP = 0.1;

/**
 * The stop that a move leads to; the same one where there is none. `next` and `previous` run along a row, `up` and `down` to the row beside it,
 * `in` and `out` between a group and its parts; along a flow `next` follows what flows out and `previous` what flows in.
 * `valueOf` reads the number of a stop, for `max` and `min`.
 */
export function moveFrom(stop: Stop, move: Move, stops: Stops, valueOf: (stop: Stop) => number | undefined): Stop {
  return targetOf(stop, move, stops, valueOf) ?? stop;
}

function targetOf(stop: Stop, move: Move, stops: Stops, valueOf: (stop: Stop) => number | undefined): Stop | undefined {
  const row = stops.all.filter(({ lane, parent }) => lane === stop.lane && parent === stop.parent);
  const at = row.indexOf(stop);
  switch (move) {
    case "in":
      return stops.all.find(({ parent }) => parent === stop.key);
    case "out":
      return stop.parent === undefined ? undefined : stops.of(stop.parent);
    case "first":
      return row[0];
    case "last":
      return row.at(-1);
    case "forward":
      return row[Math.min(row.length - 1, at + leap(row))];
    case "back":
      return row[Math.max(0, at - leap(row))];
    case "max":
      return extreme(row, valueOf, 1);
    case "min":
      return extreme(row, valueOf, -1);
    case "next":
    case "previous":
      return flows(row) ? along(stop, move, stops) : row[at + (move === "next" ? 1 : -1)];
    case "up":
    case "down":
      return across(stop, move, stops) ?? beside(stop, move, row);
  }
}

const flows = (row: readonly Stop[]): boolean => row.some(({ ends }) => ends !== undefined);

const leap = (row: readonly Stop[]): number => Math.max(1, Math.round(row.length * LEAP));

function extreme(row: readonly Stop[], valueOf: (stop: Stop) => number | undefined, sign: 1 | -1): Stop | undefined {
  let best: Stop | undefined;
  let most = -Infinity;
  for (const stop of row) {
    const value = valueOf(stop);
    if (value === undefined || value * sign <= most) continue;
    most = value * sign;
    best = stop;
  }
  return best;
}

/** Along a flow: from a node into a band, and from a band to the node at its end. */
function along(stop: Stop, move: "next" | "previous", stops: Stops): Stop | undefined {
  const side = move === "next" ? 1 : 0;
  if (stop.ends) return stops.of(stop.ends[side]);
  return stops.all.find(({ ends }) => ends?.[1 - side] === stop.key);
}

const middle = ({ box: { x, width } }: Stop): number => x + width / 2;
const centre = ({ box: { y, height } }: Stop): number => y + height / 2;

/** The row beside, at the same place along it. */
function across(stop: Stop, move: "up" | "down", stops: Stops): Stop | undefined {
  const peers = stops.all.filter(({ parent, ends }) => parent === stop.parent && (ends === undefined) === (stop.ends === undefined));
  const lanes = [...new Set(peers.map(({ lane }) => lane))];
  if (lanes.length < 2) return undefined;
  const lane = lanes[lanes.indexOf(stop.lane) + (move === "down" ? 1 : -1)];
  const row = peers.filter((one) => one.lane === lane);
  return nearest(row, (one) => Math.abs(middle(one) - middle(stop)) + Math.abs(centre(one) - centre(stop)) / 1000);
}

/** In a single row that is set as lines or a grid: what stands above or below; else the neighbour. Bands keep to those of the same node. */
function beside(stop: Stop, move: "up" | "down", row: readonly Stop[]): Stop | undefined {
  const sign = move === "down" ? 1 : -1;
  const peers = stop.ends ? row.filter(({ ends }) => ends?.[0] === stop.ends?.[0]) : row.filter(({ ends }) => ends === undefined);
  const beyond = peers.filter((one) => (centre(one) - centre(stop)) * sign > 1 && (stop.ends !== undefined || overlaps(one, stop)));
  return nearest(beyond, (one) => Math.abs(centre(one) - centre(stop)) + Math.abs(middle(one) - middle(stop)) / 4) ?? peers[peers.indexOf(stop) + sign];
}

function overlaps(a: Stop, b: Stop): boolean {
  return a.box.x < b.box.x + b.box.width && b.box.x < a.box.x + a.box.width;
}

function nearest(list: readonly Stop[], distance: (stop: Stop) => number): Stop | undefined {
  let best: Stop | undefined;
  let least = Infinity;
  for (const one of list) {
    const far = distance(one);
    if (far < least) [best, least] = [one, far];
  }
  return best;
}
