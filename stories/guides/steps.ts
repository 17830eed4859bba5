import type { Scene } from "../../src/index.js";
import { moveFrom, type Move } from "../../src/scene/moves.js";
import { stopsOf } from "../../src/scene/stops.js";

/** Keys in the order in which somebody tries them, and the key that brings back. */
const TRIED: readonly { readonly keys: string; readonly move: Move }[] = [
  { keys: "→", move: "next" },
  { keys: "↓", move: "down" },
  { keys: "End", move: "last" },
  { keys: "Enter", move: "in" },
];

export interface Steps {
  /** Places where the reader can halt. */
  readonly count: number;
  /** What is said where the tab key comes in. */
  readonly first: string;
  /** From there, each key that leads anywhere, and what is said there. */
  readonly steps: readonly { readonly keys: string; readonly label: string }[];
}

/** A walk through a figure by its keys, as a reader would make it. */
export function stepsOf(scene: Scene): Steps {
  const stops = stopsOf(scene);
  const [first] = stops.all;
  if (!first) return { count: 0, first: "", steps: [] };
  const noValue = (): undefined => undefined;
  const from = (start: typeof first, before: string): Steps["steps"] =>
    TRIED.flatMap(({ keys, move }) => {
      const there = moveFrom(start, move, stops, noValue);
      return there === start ? [] : [{ keys: before + keys, label: there.label }];
    });
  const inside = moveFrom(first, "in", stops, noValue);
  const within = inside === first ? [] : from(inside, "Enter ");
  return { count: stops.all.length, first: first.label, steps: [...from(first, ""), ...within] };
}
