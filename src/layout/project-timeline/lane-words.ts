import { room, type Weight } from "../../text/measure.js";
import { evenFlags, stackFlags, type FlagWish } from "./flags.js";
import { overlaps, place, type Box, type Placed, type Segment } from "../place.js";
import type { TimeScale } from "../time.js";

/** Words in a lane; x is the left edge, y the baseline, `box` what they cover. */
export interface LaneText {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  /** `event` is the colour of the row, `onDone` reads on its solid parts. */
  readonly tone: "ink" | "ink2" | "ink3" | "event" | "onDone";
  readonly box: Box;
}

/** A line from a mark down to its words. */
export interface Leader {
  readonly key: string;
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
}

export interface LaneSpace {
  readonly scale: TimeScale;
  /** Size of words, px. */
  readonly size: number;
  /** px of the as-of date. */
  readonly asOf: number | undefined;
}

/** Words that may stand in several places, with the mark they belong to. */
export interface Wanted extends Pick<LaneText, "key" | "text" | "weight" | "tone"> {
  /** A second line, of words too long for one. */
  readonly more?: readonly string[];
  /** Room that they need, with a verdict's mark before them. */
  readonly width: number;
  readonly mark: { readonly x: number; readonly half: number; readonly bottom: number };
  /** Left edges on the line of the bar, in order of preference. */
  readonly beside: readonly number[];
  readonly priority: number;
  /** Goes under the mark where there is no place beside it. */
  readonly under: boolean;
  /** A verdict's mark goes before the words. */
  readonly judged?: boolean;
}

interface SetWords {
  readonly texts: readonly LaneText[];
  readonly leaders: readonly Leader[];
  /** Where the verdict's mark goes. */
  readonly verdict: { readonly x: number; readonly y: number } | undefined;
}

/** Width that a verdict's mark needs before its word, px. */
export const VERDICT_MARK = 17;
const FLAG_LINE = 16;
/** Height of the tallest mark on a bar, px. */
const TALLEST = 20;
/** Higher than any lane. */
const FAR = 50;

/** From the middle of a line to the baseline of words centred on it. */
export function middle(size: number): number {
  return size * 0.36;
}

/** Words set with their left edge at `x`, centred on `center`. */
export function textAt(words: Pick<LaneText, "key" | "text" | "weight" | "tone">, x: number, center: number, size: number): LaneText {
  const { key, text, weight, tone } = words;
  return { key, text, x, y: center + middle(size), size, weight, tone, box: { x, y: center - size / 2 - 1, width: room(text, { size, weight }), height: size + 3 } };
}

/** Sets words beside their marks, clear of the as-of line where that can be, else under them from `base` down. */
export function setWords(wanted: readonly Wanted[], obstacles: readonly Box[], base: number, space: LaneSpace): SetWords {
  if (wanted.length === 0) return { texts: [], leaders: [], verdict: undefined };
  const { scale, size } = space;
  const beside = placeBeside(wanted, obstacles, space);
  const texts: LaneText[] = [];
  const leaders: Leader[] = [];
  let verdict: SetWords["verdict"];
  const set = (one: Wanted, x: number, center: number): void => {
    if (one.judged) verdict = { x: x + 6.5, y: center };
    const { key, text, more = [], weight, tone, width } = one;
    [text, ...more].forEach((line, i) => {
      // Over the bar the last line is the nearest.
      const at = center + (center < 0 ? i - more.length : i) * FLAG_LINE;
      texts.push({ key: i === 0 ? key : `${key}-${i}`, text: line, x: x + (one.judged ? VERDICT_MARK : 0), y: at + middle(size), size, weight, tone, box: { x, y: at - size / 2 - 1, width, height: size + 3 } });
    });
  };
  for (const one of wanted) {
    const found = beside.get(one.key);
    if (found) set(one, found.box.x, 0);
  }
  let rest = wanted.filter((one) => one.under && !beside.has(one.key));
  const even = evenFlags(rest.map(flagOf), scale.left, scale.right);
  rest.forEach((one, i) => {
    const flag = even?.[i];
    if (flag) set(one, flag.x, flag.side * ((flag.side > 0 ? base : TALLEST / 2) + 4 + size / 2));
  });
  // What finds no place under the bar may stand over it.
  for (const side of even ? [] : [1, -1]) {
    const start = side > 0 ? base : TALLEST / 2;
    const flags = rest.length === 0 ? [] : stackFlags(rest.map(flagOf), scale.left, scale.right);
    rest.forEach((one, i) => {
      const flag = flags[i];
      if (!flag) return;
      const center = side * (start + 4 + size / 2 + flag.line * FLAG_LINE);
      set(one, flag.x, center);
      if (flag.line > 0) leaders.push({ key: `leader-${one.key}`, x: one.mark.x, y1: side * (side > 0 ? Math.max(base, one.mark.bottom) + 1 : start + 1), y2: center + (side * size) / 2 });
    });
    rest = rest.filter((one, i) => flags[i] === undefined && one.priority > 0);
  }
  return { texts, leaders, verdict };
}

function flagOf({ mark: { x, half, bottom }, width, priority, more = [] }: Wanted): FlagWish {
  return { x, half, width, priority: Math.min(priority, 1), rows: more.length + 1, below: priority === 0 || bottom > TALLEST / 2 };
}

/** First clear of the as-of line, which is cut only for words that have no other place on the line of the bar. */
function placeBeside(wanted: readonly Wanted[], obstacles: readonly Box[], space: LaneSpace): Map<string, Placed> {
  const { scale, size, asOf } = space;
  const [only] = wanted;
  if (wanted.length === 1 && only) {
    const free = firstFree(only, obstacles, space);
    return new Map(free ? [[only.key, free]] : []);
  }
  const bounds: Box = { x: scale.left, y: -FAR, width: scale.right - scale.left, height: FAR * 2 };
  const wishes = wanted.map((one) => ({ key: one.key, priority: one.priority, candidates: one.beside.map((x) => ({ x, y: -size / 2 - 1, width: one.width, height: size + 3 })) }));
  if (asOf === undefined) return place(wishes, obstacles, bounds);
  const line: Segment = { x1: asOf, y1: -FAR, x2: asOf, y2: FAR, width: 6 };
  const clear = place(wishes, [...obstacles, line], bounds);
  if (clear.size === wanted.length) return clear;
  const rest = place(wishes.filter(({ key }) => !clear.has(key)), [...obstacles, ...[...clear.values()].map(({ box }) => box)], bounds);
  return new Map([...clear, ...rest]);
}

/** The same for words that have no others to heed. */
function firstFree({ beside, width }: Wanted, obstacles: readonly Box[], { scale, size, asOf }: LaneSpace): Placed | undefined {
  const at = (clear: number): Placed | undefined => {
    for (let index = 0; index < beside.length; index += 1) {
      const x = beside[index] as number;
      if (x < scale.left || x + width > scale.right || (asOf !== undefined && x < asOf + clear && x + width > asOf - clear)) continue;
      const box: Box = { x, y: -size / 2 - 1, width, height: size + 3 };
      if (!obstacles.some((other) => overlaps(box, other))) return { box, index };
    }
    return undefined;
  };
  return at(3) ?? (asOf === undefined ? undefined : at(-FAR * FAR));
}
