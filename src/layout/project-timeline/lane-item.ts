import type { Basis, Bound, Status, Verdict } from "../../schema/vocabulary.js";
import type { Naming } from "../label.js";
import type { Part, Tone } from "./spans.js";

/** One project, in words and in milliseconds UTC. */
export interface LaneItem {
  readonly key: string;
  readonly row: number;
  readonly label: string;
  readonly detail: string;
  /** Column of the row that the figure shows a number of, else that of its name. */
  readonly field: string;
  /** Heading under which it stands; `""` for none. */
  readonly group: string;
  readonly naming: Naming;
  /** The number of the amount's column, and the amount with its unit where there is no column. */
  readonly amount: string;
  readonly amountLong: string;
  /** The bar in parts: one stretch, or one for each phase. */
  readonly stretches: readonly { readonly label: string; readonly parts: readonly Part[] }[];
  /** The bar has a beginning and no end. */
  readonly open: boolean;
  readonly events: readonly LaneEvent[];
  readonly progress: LaneProgress | undefined;
  /** Word before the bar: 开工. */
  readonly startWord: string;
  /** What stands in the lane when no date is known. */
  readonly absent: string;
  /** Elapsed parts are hatched, so that no words can stand on them. */
  readonly hatched: boolean;
  /** Keys of the projects that must end before it starts. */
  readonly needs: readonly string[];
  /** The same in words, for where arrows have no room. */
  readonly follows: string;
  /** Words after a bar without an end. */
  readonly openWord: string;
  /** Another project waits for it. */
  readonly feeds: boolean;
  readonly strong: boolean;
  readonly color: string | undefined;
  readonly certainty: { readonly status: Status; readonly basis: Basis | undefined; readonly bound: Bound };
  readonly spoken: string;
}

/** A milestone. */
export interface LaneEvent {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly tone: Tone;
  /** Known so roughly that it is a box over its whole span. */
  readonly boxed: boolean;
  readonly soft: boolean;
  /** An agreement, of which no work is known: a ring instead of a diamond. */
  readonly ring: boolean;
}

/** How much is done, as stated. */
export interface LaneProgress {
  readonly from: number;
  readonly to: number;
  /** 0 to 1. */
  readonly share: number;
  /** Where the inner bar should end by now. */
  readonly expectedAt: number | undefined;
  readonly words: string;
  readonly verdict: Verdict | undefined;
}
