import type { TrajectoryInput } from "./model.js";

/** The sizes that a trajectory uses, px. */
export interface Sizes {
  readonly label: number;
  readonly axis: number;
  readonly emphasis: number;
  readonly plot: number;
}

/** Where a trajectory may lay itself out. */
export interface Space {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
  readonly sizes: Sizes;
  /** In a panel of small multiples: which axes have labels, and the room for those of values. */
  readonly panel?: { readonly first: boolean; readonly last: boolean; readonly margin: readonly [left: number, right: number] | undefined } | undefined;
}

/** Turns months and values into px. */
export interface Scales {
  readonly x: (months: number) => number;
  readonly y: (value: number) => number;
}

/** What placing marks and words needs to know. */
export interface Setting {
  readonly input: TrajectoryInput;
  readonly space: Space;
  readonly scales: Scales;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly floor: number; readonly margin: readonly [left: number, right: number] };
  /** Unbroken stretches of each series, as indexes of its points: of very many, those through which the line looks the same. */
  readonly strands: readonly (readonly (readonly number[])[])[];
}
