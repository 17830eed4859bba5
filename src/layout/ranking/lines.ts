import { room } from "../../text/measure.js";
import { wrap } from "../../text/wrap.js";
import { label, type Label } from "../label.js";
import type { RankingLine, RankingRowBox } from "./item.js";

/** A line through all members, with its words at the top. */
export interface RankingLineBox {
  readonly line: RankingLine;
  readonly x: number;
  /** From words to the first member, then where it is drawn between the words of members. */
  readonly segments: readonly (readonly [from: number, to: number])[];
  readonly labels: readonly Label[];
}

/** Words of a line, before they know how high they stand. */
export interface Flag {
  readonly line: RankingLine;
  readonly x: number;
  readonly left: number;
  readonly right: number;
  readonly texts: readonly string[];
  /** Storeys from the members up. */
  readonly storey: number;
  /** Whether nothing stands between the words and the members. */
  readonly clear: boolean;
}

const GAP = 10;
const CLEAR = 4;

/** Words over their lines, in as many storeys as keep them off one another and off the lines of others. */
export function raiseFlags(lines: readonly RankingLine[], at: (line: RankingLine) => number, { left, right, size }: { readonly left: number; readonly right: number; readonly size: number }): Flag[] {
  const flags: Flag[] = [];
  const sorted = [...lines].sort((a, b) => at(a) - at(b));
  for (const line of sorted) {
    const texts = wrap(line.text, right - left, { size, weight: weightOf(line) });
    const width = Math.max(...texts.map((text) => room(text, { size, weight: weightOf(line) })));
    const x = at(line);
    const lefts = [x - width / 2, x - 2, x - width + 2].map((wanted) => Math.max(left, Math.min(wanted, right - width)));
    flags.push(free(flags, lefts.map((from) => ({ line, x, left: from, right: from + width, texts }))));
  }
  return flags;
}

type Seat = Omit<Flag, "storey" | "clear">;

function free(flags: readonly Flag[], seats: readonly Seat[]): Flag {
  for (let storey = 0; storey <= flags.length; storey += 1) {
    const seat = seats.find((one) => !flags.some((other) => conflicts({ ...one, storey }, other)));
    if (seat) return { ...seat, storey, clear: true };
  }
  // Two lines in one place: the words of one stand over those of the other, without a line between.
  return { ...(seats[0] as Seat), storey: flags.length, clear: false };
}

function conflicts(own: Seat & { readonly storey: number }, other: Flag): boolean {
  if (own.storey === other.storey) return own.left < other.right + GAP && other.left < own.right + GAP;
  const [above, below] = own.storey > other.storey ? [own, other] : [other, own];
  return above.x > below.left - CLEAR && above.x < below.right + CLEAR;
}

/** A line at `x` from top to bottom, interrupted where words or the box of a missing number stand. */
export function partedBy(rows: readonly RankingRowBox[], x: number, [from, to]: readonly [number, number]): (readonly [number, number])[] {
  const gaps = rows.flatMap(({ labels, missing }): (readonly [number, number])[] => {
    const texts = labels.filter(({ text, x: at, size, weight, anchor }) => {
      const left = anchor === "end" ? at - room(text, { size, weight }) : at;
      return x > left - CLEAR && x < left + room(text, { size, weight }) + CLEAR;
    });
    const boxes = [...texts.map(({ y, size }) => [y - size, y + size * 0.4] as const), ...(missing && x > missing.x - CLEAR && x < missing.x + missing.width + CLEAR ? [[missing.y - 2, missing.y + missing.height + 2] as const] : [])];
    return boxes.length === 0 ? [] : [[Math.min(...boxes.map(([top]) => top)), Math.max(...boxes.map(([, bottom]) => bottom))]];
  });
  const ends = [from, ...gaps.flat(), to];
  return Array.from({ length: gaps.length + 1 }, (_, i) => [ends[i * 2] as number, ends[i * 2 + 1] as number] as const).filter(([start, end]) => end - start > 1);
}

const weightOf = ({ kind }: RankingLine): 400 | 700 => (kind === "target" ? 700 : 400);

/** Flags set from `top` down; says where the members may begin and where each line starts. */
export function setFlags(flags: readonly Flag[], top: number, size: number): { readonly bottom: number; readonly set: readonly { readonly flag: Flag; readonly labels: readonly Label[]; readonly from: number }[] } {
  const step = size + 4;
  const storeys = Math.max(0, ...flags.map(({ storey }) => storey + 1));
  const heights = Array.from({ length: storeys }, (_, storey) => Math.max(0, ...flags.map((flag) => (flag.storey === storey ? flag.texts.length * step + 2 : 0))));
  const bottom = top + heights.reduce((sum, height) => sum + height, 0);
  const set = flags.map((flag) => {
    const foot = bottom - heights.slice(0, flag.storey).reduce((sum, height) => sum + height, 0);
    const first = foot - flag.texts.length * step;
    const style = { size, weight: weightOf(flag.line), tone: flag.line.kind === "target" ? "ink" : "ink2" } as const;
    const labels = flag.texts.map((text, i) => label(`text-${i}`, text, flag.left, first + i * step + size * 0.86 - 1, style));
    return { flag, labels, from: flag.clear ? foot + 1 : bottom + 1 };
  });
  return { bottom: flags.length > 0 ? bottom : top, set };
}
