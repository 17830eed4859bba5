import { densityOf, MANY_POINTS } from "./density.js";
import type { BatchInput, Level } from "./model.js";
import { radiusOf, type AreaScale } from "./size.js";

/** Radii of points without a size: the more there are, the smaller, px. */
function plainRadius(count: number): number {
  return count > MANY_POINTS ? 0.8 : count > 3000 ? 1.25 : count > 1000 ? 1.75 : 2.5;
}

/** Steps between radii that are drawn as one thing, px: finer than the eye. */
const STEP = 0.25;

type PlaceOf = (point: { readonly x: number; readonly y: number }) => { readonly x: number; readonly y: number };

/** The points of one group by radius, the largest first, each where it stands. */
export function batchLevels({ x, y, size, rows }: BatchInput, area: AreaScale, sized: boolean, at: PlaceOf): Level[] {
  const plain = plainRadius(x.length);
  if (!sized && x.length > MANY_POINTS) return [denseLevel({ x, y, rows }, plain, at)];
  const levels = new Map<number, { r: number; x: number[]; y: number[]; rows: number[] }>();
  for (let i = 0; i < x.length; i += 1) {
    const value = size[i] ?? NaN;
    const r = !sized || Number.isNaN(value) ? plain : Math.round(radiusOf(value, area) / STEP) * STEP;
    let level = levels.get(r);
    if (!level) levels.set(r, (level = { r, x: [], y: [], rows: [] }));
    const point = at({ x: x[i] ?? 0, y: y[i] ?? 0 });
    level.x.push(Math.round(point.x * 100) / 100);
    level.y.push(Math.round(point.y * 100) / 100);
    level.rows.push(rows[i] ?? -1);
  }
  return [...levels.values()].sort((a, b) => b.r - a.r);
}

/** Points of one size that are too many to be told apart. */
function denseLevel({ x, y, rows }: Pick<BatchInput, "x" | "y" | "rows">, r: number, at: PlaceOf): Level {
  const [across, up] = [new Float64Array(x.length), new Float64Array(x.length)];
  for (let i = 0; i < x.length; i += 1) {
    const place = at({ x: x[i] ?? 0, y: y[i] ?? 0 });
    across[i] = place.x;
    up[i] = place.y;
  }
  return { r, x: across, y: up, rows, tones: densityOf({ x: across, y: up }) };
}
