import type { Level } from "./model.js";

/** More points of one size than this lie on each other: they are counted. */
export const MANY_POINTS = 20_000;
/** Side of the squares in which points are counted, px. */
export const CELL = 2;
/** How many tones tell few points from many. */
const TONES = 5;

/**
 * Where points lie, and how many on each other: for each tone, from few points to most, the squares that hold so many, as lines one square high.
 * Each tone is as much more than the one before it by factor, since few places are very dense.
 */
export function densityOf({ x, y }: Pick<Level, "x" | "y">): readonly string[] {
  const { left, top, across, counts } = countsOf(x, y);
  let most = 1;
  for (const count of counts) if (count > most) most = count;
  const perFactor = TONES / Math.log(most + 1);
  const tones = new Uint8Array(most + 1).map((_, count) => (count === 0 ? 0 : Math.min(TONES, 1 + Math.floor(Math.log(count) * perFactor))));
  const paths = new Array<string>(TONES).fill("");
  for (let start = 0; start < counts.length; start += across) {
    const level = top + (start / across) * CELL + CELL / 2;
    for (let from = start; from < start + across; ) {
      const tone = tones[counts[from] ?? 0] ?? 0;
      let to = from + 1;
      while (to < start + across && tones[counts[to] ?? 0] === tone) to += 1;
      if (tone > 0) paths[tone - 1] = `${paths[tone - 1] ?? ""}M${left + (from - start) * CELL} ${level}h${(to - from) * CELL}`;
      from = to;
    }
  }
  return paths;
}

interface Counts {
  readonly left: number;
  readonly top: number;
  /** Squares in a row. */
  readonly across: number;
  readonly counts: Uint32Array;
}

/** Squares begin at whole px, so that they are sharp. */
function countsOf(x: ArrayLike<number>, y: ArrayLike<number>): Counts {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < x.length; i += 1) {
    const [px, py] = [x[i] ?? 0, y[i] ?? 0];
    if (px < left) left = px;
    if (px > right) right = px;
    if (py < top) top = py;
    if (py > bottom) bottom = py;
  }
  [left, top] = [Math.floor(left / CELL) * CELL, Math.floor(top / CELL) * CELL];
  const across = Math.floor((right - left) / CELL) + 1;
  const counts = new Uint32Array(across * (Math.floor((bottom - top) / CELL) + 1));
  for (let i = 0; i < x.length; i += 1) {
    const at = Math.floor(((y[i] ?? 0) - top) / CELL) * across + Math.floor(((x[i] ?? 0) - left) / CELL);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return { left, top, across, counts };
}
