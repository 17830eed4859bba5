import type { NumberStyle } from "../../quantity/display.js";
import type { Period } from "../../quantity/period.js";
import type { Basis, Bound, Status } from "../../schema/vocabulary.js";
import type { PlacedText } from "../label.js";
import type { Box, Segment } from "../place.js";
import type { TimeTick } from "../time-ticks.js";
import type { TimeUnit } from "../time.js";

export interface BumpPointInput {
  readonly key: string;
  readonly row: number;
  /** The column that its rank comes from. */
  readonly field: string;
  /** Index into the periods. */
  readonly at: number;
  readonly rank: number;
  readonly tied: boolean;
  readonly joined: boolean;
  readonly certainty: { readonly status: Status; readonly basis: Basis | undefined; readonly bound: Bound };
  readonly spoken: string;
}

export interface BumpMemberInput {
  readonly key: string;
  readonly label: string;
  readonly strong: boolean;
  readonly points: readonly BumpPointInput[];
  /** Words at its first and last point, where it enters or leaves within the span; else `""`. */
  readonly entry: string;
  readonly exit: string;
}

export interface BumpInput {
  readonly members: readonly BumpMemberInput[];
  readonly periods: readonly Period[];
  /** In months. */
  readonly places: readonly number[];
  readonly time: readonly [number, number];
  readonly unit: TimeUnit;
  readonly style: NumberStyle;
  readonly ranks: number;
  /** Ranks beyond are squashed. */
  readonly top: number | undefined;
  /** Words for those that are squashed at the end. */
  readonly below: string;
}

export interface BumpSpace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
  readonly wide: boolean;
  readonly sizes: { readonly label: number; readonly axis: number };
}

export interface BumpPoint extends BumpPointInput {
  readonly x: number;
  readonly y: number;
  /** A disc stands here instead of a dot. */
  readonly end: boolean;
}

/** Straight from rank to rank; `status` is that of the later end. */
export interface BumpRun {
  readonly d: string;
  readonly status: Status;
  readonly invented: boolean;
}

export interface BumpLine {
  readonly member: number;
  readonly runs: readonly BumpRun[];
  readonly points: readonly BumpPoint[];
}

/** A rank at an end of the figure. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly text: string;
  /** Whose it is; none for a rank that nobody has. */
  readonly members: readonly number[];
  readonly solid: boolean;
}

/** A name at an end, in the colour of its member. */
export interface EndLabel extends PlacedText {
  readonly of: number | undefined;
}

export interface BumpLayout {
  readonly lines: readonly BumpLine[];
  readonly discs: readonly Disc[];
  readonly labels: readonly EndLabel[];
  readonly leaders: readonly (Segment & { readonly member: number | undefined })[];
  readonly marks: readonly EndMark[];
  readonly patches: readonly Box[];
  /** x of the lines that stand at periods. */
  readonly uprights: readonly number[];
  /** Where the ranks begin to be squashed. */
  readonly fold: Segment | undefined;
  readonly ticks: readonly TimeTick[];
  readonly top: number;
  readonly base: number;
  readonly bottom: number;
}

/** Radius of a disc, px. */
export const DISC = 10;
/** A bar across the end of a line that begins or ends within the span, with its word where there is room. */
export interface EndMark {
  readonly key: string;
  readonly member: number;
  readonly bar: Segment;
  readonly word: PlacedText | undefined;
}

/** Where each rank lies; ranks beyond the top ones are squashed into a band. */
export interface RankScale {
  readonly y: (rank: number) => number;
  readonly step: number;
  readonly fold: number | undefined;
  readonly base: number;
  readonly isSquashed: (rank: number) => boolean;
}
