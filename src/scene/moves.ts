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
  const lane = inOrder(stops.all.filter((one) => one.lane === stop.lane && one.parent === stop.parent));
  // Bands keep to those of the same node.
  const row = lane.filter(({ ends }) => ends?.[0] === stop.ends?.[0]);
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
      return extreme(lane, valueOf, 1);
    case "min":
      return extreme(lane, valueOf, -1);
    case "next":
    case "previous":
      return flows(lane) ? along(stop, move, stops) : row[at + (move === "next" ? 1 : -1)];
    case "up":
    case "down":
      return across(stop, move, lanesWith(stop, stops)) ?? beside(stop, move, row);
  }
}

/** Along the lane; what has no place in it stands behind. */
function inOrder(row: readonly Stop[]): readonly Stop[] {
  return row.some(({ at }) => at !== undefined) ? [...row].sort((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity) || 0) : row;
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

/** Along a flow: from a node into its first band, and from a band to the node at its end. */
function along(stop: Stop, move: "next" | "previous", stops: Stops): Stop | undefined {
  const side = move === "next" ? 1 : 0;
  if (stop.ends) return stops.of(stop.ends[side]);
  return nearest(stops.all.filter(({ ends }) => ends?.[1 - side] === stop.key), centre);
}

const middle = ({ box: { x, width } }: Stop): number => x + width / 2;
const centre = ({ box: { y, height } }: Stop): number => y + height / 2;

/** The lanes among which a stop stands, in the order of the picture; bands of a flow are not walked with what they join. */
function lanesWith(stop: Stop, { all }: Stops): readonly (readonly Stop[])[] {
  const lanes = new Map<string, Stop[]>();
  for (const one of all) {
    if (one.parent !== stop.parent || (one.ends === undefined) !== (stop.ends === undefined)) continue;
    const lane = lanes.get(one.lane);
    if (lane) lane.push(one);
    else lanes.set(one.lane, [one]);
  }
  return [...lanes.values()];
}

/** Another lane at the same place along it; the stop itself in the last one, nothing where there is but one. */
function across(stop: Stop, move: "up" | "down", lanes: readonly (readonly Stop[])[]): Stop | undefined {
  if (lanes.length < 2) return undefined;
  const own = lanes.findIndex((lane) => lane.includes(stop));
  const found = lanes.map((lane, i) => (i === own ? stop : placeIn(lane, stop, lanes[own] ?? [])));
  const height = (i: number): number => centre(found[i] ?? stop);
  const isHere = (i: number): boolean => overlaps(found[i] ?? stop, stop);
  // Of lanes that cross or lie on one another, what is seen above or below, whichever lane it is of; those that have nothing there keep their order.
  const order = plotsOf(lanes).flatMap((plot) => {
    if (!plot.includes(own)) return plot.toSorted((a, b) => height(a) - height(b));
    const gone = plot.filter((i) => !isHere(i));
    return [...gone.filter((i) => i < own), ...plot.filter(isHere).sort((a, b) => height(a) - height(b)), ...gone.filter((i) => i > own)];
  });
  return found[order[order.indexOf(own) + (move === "down" ? 1 : -1)] ?? own];
}

/** Lanes that share a place, such as the lines of one panel; the others stand alone. */
function plotsOf(lanes: readonly (readonly Stop[])[]): readonly (readonly number[])[] {
  const boxes = lanes.map(boxOf);
  let plots: (readonly number[])[] = [];
  boxes.forEach((box, i) => {
    const meets = (plot: readonly number[]): boolean => plot.some((j) => shares(boxes[j] ?? box, box));
    plots = [...plots.filter((plot) => !meets(plot)), [...plots.filter(meets).flat(), i].sort((a, b) => a - b)];
  });
  return plots.sort(([a = 0], [b = 0]) => a - b);
}

/** Whether a lane and a later one lie on one another, or the later one above. */
function shares(a: Ends, b: Ends): boolean {
  return a.left < b.right && b.left < a.right && a.bottom > b.top + 1;
}

interface Ends {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf(lane: readonly Stop[]): Ends {
  const ends = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { box: { x, y, width, height } } of lane) {
    ends.left = Math.min(ends.left, x);
    ends.right = Math.max(ends.right, x + width);
    ends.top = Math.min(ends.top, y);
    ends.bottom = Math.max(ends.bottom, y + height);
  }
  return ends;
}

/** What of a lane is as far along as a stop of another one. */
function placeIn(lane: readonly Stop[], stop: Stop, own: readonly Stop[]): Stop {
  const { at } = stop;
  if (at !== undefined && lane.every((one) => one.at !== undefined)) return nearest(lane, (one) => Math.abs((one.at ?? 0) - at)) ?? stop;
  // Panels side by side: what is as far along in the next one.
  const [here, there] = [boxOf(own), boxOf(lane)];
  const shift = here.right <= there.left || there.right <= here.left ? there.left - here.left : 0;
  return nearest(lane, (one) => Math.abs(middle(one) - middle(stop) - shift) + Math.abs(centre(one) - centre(stop)) / 1000) ?? stop;
}

/** In a single row that is set as lines or a grid: what stands above or below; else the neighbour. */
function beside(stop: Stop, move: "up" | "down", row: readonly Stop[]): Stop | undefined {
  const sign = move === "down" ? 1 : -1;
  const beyond = row.filter((one) => (centre(one) - centre(stop)) * sign > 1 && (stop.ends !== undefined || overlaps(one, stop)));
  const found = nearest(beyond, (one) => Math.abs(centre(one) - centre(stop)) + Math.abs(middle(one) - middle(stop)) / 4);
  return found ?? (stop.ends ? undefined : row[row.indexOf(stop) + sign]);
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
