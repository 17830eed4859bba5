import type { Stretch } from "./flow.js";

/** Where the links of a column begin and end, px. */
export interface ColumnEdges {
  /** Where links flow in, and where they flow out. */
  readonly enter: number;
  readonly leave: number;
}

/** How flows run from column to column. */
export interface FlowPaths {
  readonly columns: readonly ColumnEdges[];
  /** So far a link runs level at both ends, px: there its words and its stop's words find a straight edge. */
  readonly lead: number;
}

const px = (value: number): string => String(Math.round(value * 100) / 100);

function ends({ columns }: FlowPaths, { column }: Stretch): readonly [number, number] {
  return [columns[column]?.leave ?? 0, columns[column + 1]?.enter ?? 0];
}

/** Upper edge of a stretch at `x`. Its curve is the cubic whose x runs evenly, so that this is exact. */
export function edgeAt(stretch: Stretch, x: number, paths: FlowPaths): number {
  const [from, to] = ends(paths, stretch);
  const { y0, y1 } = stretch;
  const t = Math.min(1, Math.max(0, (x - from - paths.lead) / Math.max(1e-9, to - from - paths.lead * 2)));
  return y0 + (y1 - y0) * t * t * (3 - 2 * t);
}

/** One edge of a link over all its stretches, from left to right or back, `down` px under the upper one. */
function edge(stretches: readonly Stretch[], down: number, paths: FlowPaths, back: boolean): string {
  return (back ? stretches.toReversed() : stretches).map((stretch) => {
    const [from, to] = ends(paths, stretch);
    const [x0, x1, y0, y1] = back ? [to, from, stretch.y1 + down, stretch.y0 + down] : [from, to, stretch.y0 + down, stretch.y1 + down];
    const lead = back ? -paths.lead : paths.lead;
    const [a, b] = [x0 + lead, x1 - lead];
    const start = `${px(x0)} ${px(y0)}`;
    if (y0 === y1) return `${start}H${px(x1)}`;
    return `${start}${lead === 0 ? "" : `H${px(a)}`}C${px(a + (b - a) / 3)} ${px(y0)} ${px(b - (b - a) / 3)} ${px(y1)} ${px(b)} ${px(y1)}${lead === 0 ? "" : `H${px(x1)}`}`;
  }).join("L");
}

/** The outline of a link, closed. */
export function bandPath(stretches: readonly Stretch[], width: number, paths: FlowPaths): string {
  return `M${edge(stretches, 0, paths, false)}L${edge(stretches, width, paths, true)}Z`;
}

/** The middle line of a link. */
export function midPath(stretches: readonly Stretch[], width: number, paths: FlowPaths): string {
  return `M${edge(stretches, width / 2, paths, false)}`;
}
