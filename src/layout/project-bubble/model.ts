import type { AreaScale, SizeKey } from "./size.js";
import type { TickLabel } from "./axis.js";
import type { PlaneAxis } from "./axis.js";
import type { Disc } from "./seats.js";
import type { SetText } from "../callout.js";
import type { Key, KeyEntry } from "../key.js";
import type { Label, Tone } from "../label.js";
import type { Box, Segment } from "../place.js";

/** One thing in the plane, in numbers of the base unit and in words. */
export interface BubbleItem {
  readonly key: string;
  /** Index of its row. */
  readonly row: number;
  readonly x: number;
  readonly y: number;
  /** `null` is not disclosed, `undefined` not asked for. */
  readonly size: number | null | undefined;
  /** `""` for one without a name. */
  readonly name: string;
  /** Its numbers in words, where names alone leave room for them. */
  readonly values: readonly string[];
  readonly highlighted: boolean;
  /** Which way its numbers may lie from where it stands. */
  readonly caret: { readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1 };
  /** Words can stand on its fill. */
  readonly solid: boolean;
}

/** Very many points of one group, drawn as one thing. */
export interface BatchInput {
  readonly key: string;
  /** Row of each point. */
  readonly rows: ArrayLike<number>;
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  /** `NaN` where there is none. */
  readonly size: ArrayLike<number>;
}

export interface AxisInput {
  readonly axis: PlaneAxis;
  /** One for each tick. */
  readonly labels: readonly string[];
  /** In one line, or each part in its own. */
  readonly title: readonly string[];
  readonly line: { readonly value: number; readonly text: string } | undefined;
}

export interface BubbleInput {
  readonly items: readonly BubbleItem[];
  readonly batches: readonly BatchInput[];
  readonly x: AxisInput;
  readonly y: AxisInput;
  /** Absent where no row has a size. */
  readonly size: { readonly most: number; readonly title: readonly string[]; readonly rings: readonly { readonly value: number; readonly text: string }[] } | undefined;
  readonly keys: readonly KeyEntry[];
  /** Names of the quadrants: top left, top right, bottom left, bottom right. */
  readonly quadrants: readonly string[];
  readonly annotations: readonly { readonly x: number | undefined; readonly y: number | undefined; readonly text: string }[];
  /** Rows that have no place, with what is known of them; and the words over them. */
  readonly unplaced: readonly { readonly key: string; readonly text: string }[];
  readonly unplacedHead: string;
  /** Only names that are the point. */
  readonly few: boolean;
  /** Names of several things at one place. */
  /** What the level line is, for the note. */
  readonly level: (text: string) => string;
  readonly together: (names: readonly string[]) => string;
}

/** A circle in its place. */
export interface BubbleDisc extends Disc {
  readonly item: BubbleItem;
  readonly texts: readonly SetText<Tone>[];
  readonly leaders: readonly Segment[];
  /** A number that stands on the circle itself. */
  readonly inside: { readonly text: string; readonly y: number } | undefined;
}

/** Points of one radius. */
export interface Level {
  readonly r: number;
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  /** Row of each. */
  readonly rows: ArrayLike<number>;
  /** Where they lie on each other, so many that only their density shows: paths for tones, from few to most. */
  readonly tones?: readonly string[] | undefined;
}

/** What was written into the plane, and what found no room. */
export interface Written {
  readonly discs: readonly BubbleDisc[];
  readonly texts: readonly SetText<Tone>[];
  readonly patches: readonly Box[];
  readonly leaders: readonly Segment[];
  /** Names behind the numbers in the plane. */
  readonly list: readonly { readonly key: string; readonly number: string; readonly text: string; readonly values: readonly string[] }[];
  /** Words that are to be said in the note instead. */
  readonly homeless: readonly string[];
  /** How many names are printed, of how many. */
  readonly named: { readonly shown: number; readonly all: number };
}

export interface BubblePlot extends Written {
  readonly x: number;
  readonly width: number;
  readonly left: number;
  readonly top: number;
  readonly base: number;
  readonly key: Key;
  readonly sizeKey: SizeKey;
  readonly area: AreaScale;
  readonly titles: readonly Label[];
  readonly rows: readonly { readonly key: string; readonly y: number; readonly label: string }[];
  readonly columns: readonly (TickLabel & { readonly key: string })[];
  readonly zero: { readonly x: number | undefined; readonly y: number | undefined };
  readonly lines: { readonly x: number | undefined; readonly y: number | undefined };
  readonly batches: readonly { readonly key: string; readonly levels: readonly Level[] }[];
  readonly listed: readonly Label[];
  readonly unplaced: readonly { readonly key: string; readonly ring: Disc; readonly labels: readonly Label[] }[];
  readonly unplacedHead: readonly Label[];
  /** Something is smaller than can be drawn in proportion. */
  readonly tooSmall: boolean;
  readonly bottom: number;
}
