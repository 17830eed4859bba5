import type { Basis, Bound, Status } from "../../schema/vocabulary.js";
import { room } from "../../text/measure.js";
import type { Label } from "../label.js";
import type { Box, Segment } from "../place.js";

/** What a number at a bar is said in; `rise` and `fall` are those of a part that is singled out. */
export type WaterfallTone = "ink" | "ink2" | "ink3" | "rise" | "fall";
export type WaterfallLabel = Label<WaterfallTone>;

export interface WaterfallItem {
  readonly key: string;
  /** Row of the spec; none for parts that are folded together. */
  readonly row: number | undefined;
  readonly kind: "part" | "subtotal" | "total";
  readonly label: string;
  /** Under the label: period, status, basis; may be `""`. */
  readonly detail: string;
  /** Levels in the base unit; a total's begins at zero. */
  readonly from: number;
  readonly to: number;
  readonly missing: boolean;
  /** Everything before it is known, so that its place is. */
  readonly firm: boolean;
  /** Its level is that at which the parts before it end. */
  readonly closes: boolean;
  /** The number, and a second one in plain weight; both may be `""`. */
  readonly amount: string;
  readonly second: string;
  /** What the strong part is of the whole; `""` elsewhere. */
  readonly share: string;
  /** Printed large. */
  readonly large: boolean;
  readonly tone: WaterfallTone;
  readonly strong: boolean;
  readonly color: string | undefined;
  readonly certainty: { readonly status: Status; readonly basis: Basis | undefined; readonly bound: Bound };
  readonly spoken: string;
}

interface WaterfallSizes {
  readonly label: number;
  readonly axis: number;
  readonly emphasis: number;
  readonly plot: number;
  readonly row: number;
}

export interface WaterfallSpace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
  readonly sizes: WaterfallSizes;
  /** In a panel of small multiples: room left and right of the bars, the same in all of them. */
  readonly margin?: readonly [left: number, right: number] | undefined;
}

export interface WaterfallBar {
  readonly item: WaterfallItem;
  /** Ends along the value axis, px. */
  readonly from: number;
  readonly to: number;
  /** Across it: where the bar begins and how thick it is, px. */
  readonly at: number;
  readonly thick: number;
  /** Where a missing number would be. */
  readonly missing: Box | undefined;
  readonly labels: readonly WaterfallLabel[];
}

/** From the end of one bar to the next; `loose` where a number before it is missing. */
export interface Connector extends Segment {
  readonly loose: boolean;
}

export interface WaterfallLayout {
  /** Columns, as opposed to rows. */
  readonly upright: boolean;
  readonly bars: readonly WaterfallBar[];
  readonly connectors: readonly Connector[];
  /** Of length where bars may lie on either side of it, else at each bar. */
  readonly zeros: readonly Segment[];
  /** The unit, where no other words of the figure say it. */
  readonly head: readonly WaterfallLabel[];
  readonly bottom: number;
  /** Room left and right of the bars that lie. */
  readonly margin?: readonly [left: number, right: number];
}

/** A bound's arrow head ends so far beyond its bar, px. */
export const HEAD = 8;
/** Large numbers only where each of them has room. */
export function numberSize(items: readonly WaterfallItem[], width: number, { label, emphasis }: WaterfallSizes): number {
  return items.every((item) => !item.large || room(item.amount, { size: emphasis, weight: 700 }) <= width) ? emphasis : label;
}
