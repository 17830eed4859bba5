import type { Known, Reading } from "../schema/reading.js";
import { STATUSES, type Basis, type Bound, type Status } from "../schema/vocabulary.js";
import { sum } from "./decimal.js";

/** What is added: a reading, or a sum of readings; `null` is missing, and no `bound` says that its own parts leave it open. */
interface Addend {
  readonly value: number | null;
  readonly bound: Bound | undefined;
  readonly status: Status;
  readonly basis: Basis | undefined;
}

/** What several numbers come to. */
export interface Sum {
  /** What the known ones come to, none where none is known. Where `bound` is none it is a length to be drawn, and no number to be told. */
  readonly value: number | undefined;
  /** What `value` says of the whole, the missing ones included; none where nothing follows: the bounds pull both ways, or aims stand among results. */
  readonly bound: Bound | undefined;
  /** As sure as the least sure of them. */
  readonly status: Status;
  readonly basis: Basis | undefined;
  /** How many are missing. */
  readonly missing: number;
}

interface SumRules {
  /** Nothing in the figure is below zero, so that a missing number is not either: the whole is then at least what is known. */
  readonly neverNegative?: boolean;
  /** Aims add to results, as the steps to a level that is itself an aim. */
  readonly aimsAdd?: boolean;
}

/**
 * What several numbers come to, and how much of that may be said. Who says of the missing ones beside the sum adds the known ones alone.
 */
export function sumOf(addends: readonly (Addend | Reading | undefined)[], { neverNegative = false, aimsAdd = false }: SumRules = {}): Sum {
  const known = addends.filter((one): one is Addend & { readonly value: number } => one !== undefined && one.value !== null);
  const missing = addends.length - known.length;
  const [only] = known;
  const open = !aimsAdd && mixesAims(known);
  const bound = addends.length === 1 && only ? only.bound : open ? undefined : boundOf(known.map((one) => one.bound), missing > 0, neverNegative);
  return { value: only && sum(known.map(({ value }) => value)), bound, status: leastSure(known), basis: basisOf(known), missing };
}

/** An aim and a result add up to nothing that is or will be. */
export function mixesAims(addends: readonly { readonly status: Status }[]): boolean {
  const aims = addends.filter(({ status }) => status === "target").length;
  return aims > 0 && aims < addends.length;
}

/** The status of the least sure. */
export function leastSure(addends: readonly { readonly status: Status }[]): Status {
  const least = addends.reduce((most, { status }) => Math.max(most, STATUSES.indexOf(status)), 0);
  return STATUSES[least] ?? "actual";
}

/** Numbers of one basis add up to one of that basis, others to one that is derived; but what holds an invented number is invented. */
export function basisOf(addends: readonly { readonly basis: Basis | undefined }[]): Basis | undefined {
  const all = new Set(addends.map(({ basis }) => basis));
  if (all.has("illustrative")) return "illustrative";
  return all.size > 1 ? "derived" : addends[0]?.basis;
}

/** The one bound that all have which are not exact; more than one and at least another is at least both. A sum of mere magnitudes bounds nothing. */
function boundOf(bounds: readonly (Bound | undefined)[], missing: boolean, neverNegative: boolean): Bound | undefined {
  const kinds = new Set(bounds);
  if (kinds.has(undefined) || kinds.has("order") || (missing && !neverNegative)) return undefined;
  const least = missing || kinds.has("atLeast") ? (["atLeast"] as const) : kinds.has("moreThan") ? (["moreThan"] as const) : [];
  const found = [...least, ...(kinds.has("atMost") ? ["atMost" as const] : []), ...(kinds.has("about") ? ["about" as const] : [])];
  return found.length > 1 ? undefined : (found[0] ?? "exact");
}

/** A sum of known numbers as a reading of its own. */
export function asReading(first: Known, { value, status, basis }: Sum, bound: Bound): Known {
  return { ...first, value: value ?? first.value, bound, status, basis, row: -1, note: undefined };
}
