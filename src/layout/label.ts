import type { Member } from "../scene/mark.js";
import type { Weight } from "../text/measure.js";

/** Whose name a text is, where it names a member of the figure; whether a reader may hide that member there. */
export interface Naming {
  readonly member?: Member | undefined;
  readonly toggles?: boolean | undefined;
}

/** A text in its place. */
export interface PlacedText {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly anchor: "start" | "middle" | "end";
}

/** What a text is said in; it becomes a colour only when it is drawn. */
export type Tone = "ink" | "ink2" | "ink3" | "subject" | "shortfall";

export type Label<T extends string = Tone> = PlacedText & Naming & { readonly tone: T };

export interface LabelStyle<T extends string = Tone> {
  readonly size: number;
  readonly weight?: Weight;
  readonly anchor?: PlacedText["anchor"];
  readonly tone?: T;
}

/** A label; regular, from the left and in ink unless its style says otherwise. */
export function label<T extends string = Tone>(key: string, text: string, x: number, y: number, { size, weight = 400, anchor = "start", tone }: LabelStyle<T>): Label<T> {
  return { key, text, x, y, size, weight, anchor, tone: tone ?? ("ink" as T) };
}

/** From the middle of a line to its baseline. */
export const middle = (size: number): number => size * 0.36;
