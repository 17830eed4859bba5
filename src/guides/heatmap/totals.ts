import type { TotalReason } from "../../locale/heatmap.js";
import { mixesAims, sumOf, type Sum } from "../../quantity/sum.js";
import { isKnown, type Reading } from "../../schema/reading.js";
import type { Status } from "../../schema/vocabulary.js";

/** A sum of cells; no `value` where there is nothing to be told. */
export interface Total extends Pick<Sum, "value" | "missing" | "status"> {
  readonly bound: NonNullable<Sum["bound"]>;
  /** Kinds of its parts that are not facts. */
  readonly unsettled: readonly Status[];
  /** Why it is only a bound, or is not told. */
  readonly reasons: readonly TotalReason[];
}

export function totalOf(parts: readonly (Reading | undefined)[], neverNegative: boolean): Total {
  const { value, bound, missing, status } = sumOf(parts, { neverNegative });
  const known = parts.filter(isKnown);
  const unsettled = [...new Set(known.map((part) => part.status).filter((one) => one !== "actual"))];
  // A magnitude is told in its cell; as the total of a line it would look like a number.
  const open = bound === undefined || bound === "order";
  const inexact: readonly TotalReason[] = known.some((part) => part.bound !== "exact") ? ["inexact"] : [];
  const lacking: readonly TotalReason[] = missing > 0 ? ["missing"] : [];
  const reasons: readonly TotalReason[] = known.length === 0 ? ["unknown"] : mixesAims(known) ? ["aims"] : bound === "exact" ? [] : [...lacking, ...inexact];
  return { value: open ? undefined : value, bound: open ? "exact" : bound, missing, status, unsettled, reasons };
}
