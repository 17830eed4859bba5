import { sum } from "../quantity/decimal.js";
import { isKnown, type Reading } from "../schema/reading.js";
import type { Bound, Status } from "../schema/vocabulary.js";

/** A sum, and what it bounds. */
export interface Total {
  /** None where the parts leave it open, or are aims and results together. */
  readonly value: number | undefined;
  readonly bound: Bound;
  /** How many parts are missing. */
  readonly missing: number;
  /** Kinds of its parts that are not facts. */
  readonly unsettled: readonly Status[];
}

/** A sum of parts of which some may be missing. A missing part is only known to be no less than zero, and only where nothing in the figure is below it. */
export function totalOf(parts: readonly (Reading | undefined)[], neverNegative: boolean): Total {
  const known = parts.filter(isKnown);
  const missing = parts.length - known.length;
  const unsettled = [...new Set(known.map(({ status }) => status).filter((status) => status !== "actual"))];
  // An aim and a result add up to nothing.
  const aims = unsettled.includes("target") && known.some(({ status }) => status !== "target");
  const bound = aims ? undefined : boundOf(known.map((part) => part.bound), missing > 0, neverNegative);
  return { value: known.length === 0 || bound === undefined ? undefined : sum(known.map(({ value }) => value)), bound: bound ?? "exact", missing, unsettled };
}

/** What a sum of such parts bounds; `undefined` where they pull both ways. */
function boundOf(bounds: readonly Bound[], missing: boolean, neverNegative: boolean): Bound | undefined {
  if (bounds.includes("order") || (missing && !neverNegative)) return undefined;
  const up = missing || bounds.includes("atLeast") || bounds.includes("moreThan");
  const down = bounds.includes("atMost");
  const about = bounds.includes("about");
  if (Number(up) + Number(down) + Number(about) > 1) return undefined;
  return up ? "atLeast" : down ? "atMost" : about ? "about" : "exact";
}
