import { highest } from "../../quantity/ends.js";

/** A link by the indexes of its ends. */
interface Edge {
  readonly from: number;
  readonly to: number;
}

/**
 * The column of each stop: as the caller says, else one behind the last that flows into it; where nothing flows on, the last of all. Links must not run in a
 * circle.
 */
export function columnsOfStops(count: number, links: readonly Edge[], fixed: readonly (number | undefined)[]): number[] {
  const columns = Array.from({ length: count }, (_, i) => fixed[i] ?? 0);
  const waiting = columns.map(() => 0);
  const out = columns.map((): number[] => []);
  for (const { from, to } of links) {
    out[from]?.push(to);
    waiting[to] = (waiting[to] ?? 0) + 1;
  }
  const ready = columns.flatMap((_, i) => (waiting[i] === 0 ? [i] : []));
  // The list grows while it is walked: taking from its front would move all the rest each time.
  for (const stop of ready) {
    for (const to of out[stop] ?? []) {
      if (fixed[to] === undefined) columns[to] = Math.max(columns[to] ?? 0, (columns[stop] ?? 0) + 1);
      waiting[to] = (waiting[to] ?? 0) - 1;
      if (waiting[to] === 0) ready.push(to);
    }
  }
  const last = highest(columns, 0);
  return columns.map((column, i) => (fixed[i] === undefined && out[i]?.length === 0 ? last : column));
}
