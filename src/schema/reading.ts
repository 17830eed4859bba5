import type { Unit } from "../quantity/unit.js";
import type { Basis, Bound, Status, Text } from "./vocabulary.js";

/** What may stand where a number is expected: a number in the unit of its row, a text, either with what differs, or `null` for missing. */
export type NumberSlot = number | string | null | {
  /** A number in `unit`, or a text such as `"1.02万亿元"`; `null` is missing. */
  readonly value: number | string | null;
  /** Unit of this number, where it differs from its row. */
  readonly unit?: Text | undefined;
  /** How far it is from being a fact. */
  readonly status?: Status | undefined;
  /** What the number bounds. */
  readonly bound?: Bound | undefined;
  /** Who says so. */
  readonly basis?: Basis | undefined;
  /** Where it comes from: words, or an id of `sources`. */
  readonly source?: SourceInput | undefined;
  /** What a reader must know of it. */
  readonly note?: Text | undefined;
};

/** A number of the spec after the check, with everything that is known of it. */
export interface Reading {
  /** In the base unit: 12000亿元 is 1.2e12. `null` is missing, which is never zero. */
  readonly value: number | null;
  /** Unit as written; its exponent says what `value` was written in. */
  readonly unit: Unit;
  readonly bound: Bound;
  readonly status: Status;
  readonly basis: Basis | undefined;
  /** Index into the figure's sources. */
  readonly source: number | undefined;
  readonly note: Text | undefined;
  /** Index of the row it stands in, and the column; -1 outside `data`. */
  readonly row: number;
  readonly field: string;
}

export type Known = Reading & { readonly value: number };

export function isKnown(reading: Reading | undefined): reading is Known {
  return reading !== undefined && reading.value !== null;
}

/** Where a number comes from. */
export interface Source {
  /** Who published it. */
  readonly name: Text;
  /** Title of the page or document. */
  readonly title?: Text | undefined;
  /** Day, month or year of publication, `2022-04-28`. */
  readonly date?: string | undefined;
  /** Address, https or http. Kept in the data, never made a link. */
  readonly url?: string | undefined;
  /** Page or table within it. */
  readonly page?: string | undefined;
}
export type SourceInput = Text | Source;
