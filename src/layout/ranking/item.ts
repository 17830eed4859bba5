import type { Label } from "../label.js";
import type { KeyEntry } from "../key.js";
import type { Box } from "../place.js";
import type { Basis, Bound, State, Status } from "../../schema/vocabulary.js";

export interface RankingCertainty {
  readonly status: Status;
  readonly basis: Basis | undefined;
  readonly bound: Bound;
}

/** Places gained (greater than zero) or lost, none, or a word. */
type RankingMove = number | string;

/** One member in words and numbers. */
export interface RankingItem {
  readonly key: string;
  /** Row of the spec; none for the sum of the others. */
  readonly row: number | undefined;
  /** `""` where it has none. */
  readonly rank: string;
  readonly move: RankingMove | undefined;
  readonly label: string;
  readonly state: State | undefined;
  /** Under the name: its state and its group. */
  readonly details: readonly string[];
  /** The number, and what is said behind it in grey: its period, its status. */
  readonly value: string;
  readonly aside: string;
  /** Other amounts, under the number. */
  readonly amounts: readonly string[];
  /** None where it is missing. */
  readonly at: number | undefined;
  readonly certainty: RankingCertainty;
  /** How much of it is paid in or done; the rest is then an open frame, a dashed one where nobody says how much. */
  readonly solid: { readonly at: number; readonly certainty: RankingCertainty; readonly known: boolean } | undefined;
  readonly planned: number | undefined;
  readonly target: { readonly at: number; readonly order: boolean; readonly missed: boolean } | undefined;
  /** Named in `highlight`. */
  readonly chosen: boolean;
  /** Members between it and the one above are not shown. */
  readonly apart: boolean;
  /** Folded members: no mark, or a grey one. */
  readonly folded: boolean;
  readonly color: string | undefined;
  readonly spoken: string;
}

/** A number that all members are set against. */
export interface RankingLine {
  readonly key: string;
  readonly kind: "target" | "average";
  readonly at: number;
  readonly text: string;
  readonly spoken: string;
  /** Row of its list; none for the mean, which we compute. */
  readonly row: number | undefined;
  readonly certainty: RankingCertainty;
}

export interface RankingInput {
  readonly items: readonly RankingItem[];
  readonly lines: readonly RankingLine[];
  readonly form: "bar" | "lollipop";
  /** `单位：亿元`; `""` where every number has its sign. */
  readonly unit: string;
  readonly key: readonly KeyEntry[];
  readonly comma: string;
}

/** How a member's mark goes along the value axis, px. */
interface RankingBar {
  readonly zero: number;
  readonly to: number;
  readonly y: number;
  readonly height: number;
}

export interface RankingRowBox {
  readonly item: RankingItem;
  readonly bar: RankingBar;
  /** Where a missing number would be. */
  readonly missing: Box | undefined;
  readonly solid: number | undefined;
  readonly planned: number | undefined;
  readonly target: number | undefined;
  readonly labels: readonly Label[];
  /** Triangle before the number of places. */
  readonly move: { readonly x: number; readonly y: number; readonly up: boolean } | undefined;
  readonly state: { readonly x: number; readonly y: number } | undefined;
  readonly top: number;
  readonly bottom: number;
}

/** Side of the mark of a state, px. */
export const STATE_MARK = 10;
