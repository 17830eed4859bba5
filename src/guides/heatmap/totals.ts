import { sumOf, type Sum } from "../../quantity/sum.js";
import { isKnown, type Reading } from "../../schema/reading.js";
import type { Status } from "../../schema/vocabulary.js";

/** A sum of cells; no `value` where there is nothing to be told. */
export interface Total extends Pick<Sum, "value" | "missing" | "status"> {
  readonly bound: NonNullable<Sum["bound"]>;
  /** Kinds of its parts that are not facts. */
  readonly unsettled: readonly Status[];
}

export function totalOf(parts: readonly (Reading | undefined)[], neverNegative: boolean): Total {
  const { value, bound, missing, status } = sumOf(parts, { neverNegative });
  const unsettled = [...new Set(parts.filter(isKnown).map(({ status }) => status).filter((status) => status !== "actual"))];
  // A magnitude is told in its cell; as the total of a line it would look like a number.
  const open = bound === undefined || bound === "order";
  return { value: open ? undefined : value, bound: open ? "exact" : bound, missing, status, unsettled };
}
