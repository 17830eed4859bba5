/** An axis-parallel box in CSS pixels from the top left of the figure. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/**
 * What can be wrong with a figure:
 * `overlap` two texts meet · `frame` something leaves the picture · `size` a text under 12 px · `turned` a text not
 * horizontal · `contrast` below WCAG AA · `edge` what lies under a text changes inside it · `hatch` a text stands on a
 * hatch · `covered` a mark is painted over a text · `label` an expected text is not shown · `blank` no text at all, or
 * no picture · `unmeasured` the picture uses what this measurement cannot see.
 */
export type Check =
  | "overlap"
  | "frame"
  | "size"
  | "turned"
  | "contrast"
  | "edge"
  | "hatch"
  | "covered"
  | "label"
  | "blank"
  | "unmeasured";

export interface Finding {
  /** Name of the figure as it was given. */
  readonly figure: string;
  readonly check: Check;
  readonly message: string;
  readonly box?: Box;
}

export interface FigureInput {
  readonly name: string;
  readonly svg: string;
  /** Texts that the figure must show, compared without white space; a wrapped text counts as shown. */
  readonly labels?: readonly string[];
}

export interface PageOptions {
  /** Replaces every font stack of the figure. */
  readonly font?: string;
  /** The checks to report; all by default. */
  readonly checks?: readonly Check[];
}

/** Called by whatever finds something; `box` is where to look. */
export type Report = (check: Check, message: string, box?: Box) => void;
