import { after, room, type Weight } from "../../text/measure.js";
import { wrap } from "../../text/wrap.js";
import type { PyramidBar, PyramidRow, PyramidSide, PyramidText, PyramidTier, Space } from "./pyramid.js";

/** Between the tip of a pair's bar and its number. */
export const TIP = 7;
const MISSING_WIDTH = 40;
/** Between the lines of a number that is wrapped. */
const LEADING = 4;
/** Depth of the arrow head of a bound beyond its value, px. */
export const HEAD = 8;
/** Shortest bar, px. */
export const LEAST_LENGTH = 2;
/** Least of its half that the longest bar of a pair takes, whatever the numbers at the tips need. */
export const SHORTEST = 0.2;
export const middle = (size: number): number => size * 0.36;
export const styleOf = (side: PyramidSide, { sizes }: Space): { readonly size: number; readonly weight: Weight } => (side.value === undefined ? { size: sizes.axis, weight: 400 } : { size: sizes.emphasis, weight: 700 });
/** Room of a number with what follows it. */
export const countRoom = (side: PyramidSide, space: Space): number => room(side.words, styleOf(side, space)) + (side.tail === "" ? 0 : 4 + room(side.tail, { size: space.sizes.axis }));
export const isOpen = ({ certainty: { bound } }: PyramidSide): boolean => bound === "atLeast" || bound === "moreThan";

/** Middle of the bars, and their lengths, px. */
export interface Scale {
  readonly centre: number;
  readonly length: (value: number) => number;
}

interface Slot {
  readonly scale: Scale;
  readonly space: Space;
  /** Names stand above their bars; those of a stock then begin at the left edge as their names do. */
  readonly above: boolean;
  /** The numbers of a pair stand over its bars, since beside their tips they have no room. */
  readonly over?: boolean | undefined;
}

/** The bar of each side, with its number at the tip, or beside its name where that is above. */
export function barsOf(tier: PyramidTier, bar: PyramidRow["bar"], slot: Slot): PyramidBar[] {
  const pair = tier.sides.length > 1;
  return tier.sides.map((side, i) => {
    const length = side.value === undefined ? MISSING_WIDTH : side.value === 0 ? 0 : Math.max(LEAST_LENGTH, slot.scale.length(side.value));
    const { centre } = slot.scale;
    const side0 = slot.above ? slot.space.x : centre - length / 2;
    // The line between a pair's sides would hide a bar of a few px.
    const zero = centre + (i === 0 ? -1 : 1);
    const [from, to] = pair ? [zero, i === 0 ? zero - length : zero + length] : [side0, side0 + length];
    const height = Math.min(bar.height, 28);
    const missing = side.value === undefined ? { x: Math.min(from, to), y: bar.y + (bar.height - height) / 2, width: length, height } : undefined;
    const texts = !slot.over && (pair || !slot.above) ? countText(side, { to, direction: pair && i === 0 ? -1 : 1, pair }, bar, slot.space) : [];
    return { side, from, to, missing, texts };
  });
}

/** Whether in half of the width some number of a pair has no room beside the tip of its bar. */
export function isCrowded(tiers: readonly PyramidTier[], half: number, space: Space): boolean {
  const most = Math.max(...tiers.flatMap(({ sides }) => sides.map(({ value = 0 }) => value)));
  const least = ({ value }: PyramidSide): number => (value === undefined ? MISSING_WIDTH : Math.max(LEAST_LENGTH, (half * SHORTEST * value) / (most || 1)));
  return tiers.some(({ sides }) => sides.length > 1 && sides.some((side) => least(side) + TIP + (isOpen(side) ? HEAD : 0) + countRoom(side, space) > half));
}

/** The numbers of a pair on either side of its middle, over its bars, with what their lines take. */
export function countsOver({ sides }: PyramidTier, centre: number, half: number, space: Space): { readonly texts: readonly PyramidText[]; readonly height: number } {
  const lines = sides.map((side) => wrap(side.words, half, styleOf(side, space)));
  const tall = Math.max(...sides.map((side) => styleOf(side, space).size)) + LEADING;
  const most = Math.max(...lines.map((own) => own.length));
  // Lines of the shorter side end where those of the longer do, next to the bars.
  const texts = sides.flatMap((side, i) => {
    const own = lines[i] ?? [];
    const at = { x: centre + (i === 0 ? -TIP : TIP), anchor: i === 0 ? ("end" as const) : ("start" as const), tone: toneOf(side, i === 0) };
    return own.map((text, k): PyramidText => ({ key: `count-${i}-${k}`, text, ...styleOf(side, space), ...at, y: (most - own.length + k + 1) * tall - LEADING }));
  });
  return { texts, height: most * tall };
}

const toneOf = (side: PyramidSide, earlier: boolean): PyramidText["tone"] => (side.value === undefined ? "ink3" : earlier ? "ink2" : "later");

interface Tip {
  readonly to: number;
  readonly direction: 1 | -1;
  readonly pair: boolean;
}

function countText(side: PyramidSide, { to, direction, pair }: Tip, bar: PyramidRow["bar"], space: Space): PyramidText[] {
  const style = styleOf(side, space);
  const earlier = direction < 0;
  const x = to + direction * (TIP + (isOpen(side) ? HEAD : 0));
  const y = bar.y + bar.height / 2 + middle(style.size);
  const tone = pair || side.value === undefined ? toneOf(side, earlier) : "ink";
  const small = { key: "unit", text: side.tail, y, size: space.sizes.axis, weight: 400, tone: "ink2" } as const;
  const count: PyramidText = { key: "count", text: side.words, ...style, x, y, anchor: earlier ? "end" : "start", tone };
  if (side.tail === "") return [count];
  if (!earlier) return [count, { ...small, x: x + after(side.words, style, 4), anchor: "start" }];
  return [{ ...count, x: x - room(side.tail, { size: small.size }) - 4 }, { ...small, x, anchor: "end" }];
}
