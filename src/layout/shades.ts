import { magnitude, shift, sum } from "../quantity/decimal.js";
import type { Display } from "../quantity/display.js";
import type { Unit } from "../quantity/unit.js";
import { axisTicks } from "../quantity/ticks.js";

/** What a spec says of its scale of shades; numbers in the base unit. */
export interface ShadeWish {
  readonly scale: "sequential" | "diverging" | "binned" | undefined;
  /** How many bins, or the limits between them. */
  readonly bins: number | readonly number[] | undefined;
  /** Where two colours part. */
  readonly middle: number | undefined;
}

/** A scale of shades from low to high, smooth or in bins; one colour, or two that part in the middle. */
export interface Shades {
  readonly low: number;
  readonly high: number;
  readonly middle: number | undefined;
  /** Limits between the bins, ascending; none on a smooth scale. A number on a limit belongs to the bin above it. */
  readonly limits: readonly number[] | undefined;
  /** The outer bins have no end. */
  readonly open: boolean;
}

/** Steps of a theme's colours: low to high, and from the highest over none to the lowest. */
export const SEQUENTIAL_STEPS = 6;
export const DIVERGING_STEPS = 7;
const NEUTRAL = 3;
const USUAL_BINS = 5;
/** Of the six steps, those for one to six bins: as far apart as they can be. */
const SPREAD = [[3], [1, 4], [0, 2, 4], [0, 2, 3, 5], [0, 1, 2, 3, 4], [0, 1, 2, 3, 4, 5]] as const;

/** Where two colours part, if they do: where the spec says, or at zero where numbers lie below it. */
export function middleOf(values: readonly number[], { scale, middle }: Pick<ShadeWish, "scale" | "middle">): number | undefined {
  const parted = scale === "diverging" || (scale !== "sequential" && values.some((value) => value < 0));
  return middle ?? (parted ? 0 : undefined);
}

/**
 * The ends of a scale for these numbers. Amounts begin at zero, so that a little more is a little deeper; so do rates that begin near it. Rates that lie
 * close together far from zero are told apart by their own ends, and so is what lies on both sides of a middle.
 */
export function shadeEnds(values: readonly number[], wish: Pick<ShadeWish, "scale" | "middle">, unit: Unit): readonly [low: number, high: number] {
  if (values.length === 0) return [0, 0];
  const [low, high] = values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [Infinity, -Infinity]);
  if (middleOf(values, wish) !== undefined) return [low, high];
  return low >= 0 && (isAmount(unit) || low <= high / 2 || low === high) ? [0, high] : [low, high];
}

/** The scale that is asked for. Where nothing is, numbers below zero make two colours part at zero. `domain` is shared with other figures. */
export function shadesOf(values: readonly number[], wish: ShadeWish, usual: "smooth" | "binned", display: Display, domain?: readonly [number, number]): Shades {
  const [least, most] = domain ?? shadeEnds(values, wish, display.unit);
  const middle = middleOf([least], wish);
  const [low, high] = middle === undefined ? [least, most] : [Math.min(least, middle), Math.max(most, middle)];
  const smooth = { low, high, middle, limits: undefined, open: false };
  const binned = wish.scale === "binned" || wish.bins !== undefined || (usual === "binned" && wish.scale === undefined);
  if (!binned) return smooth;
  if (typeof wish.bins === "object") return { ...smooth, limits: wish.bins, open: true };
  if (low === high) return { ...smooth, limits: [] };
  if (middle !== undefined) return { ...smooth, limits: limitsAround(middle, low, high, wish.bins ?? DIVERGING_STEPS, display), open: true };
  const ends = roundLimits(low, high, wish.bins ?? USUAL_BINS, display);
  return { low: ends[0] ?? low, high: ends.at(-1) ?? high, middle, limits: ends.slice(1, -1), open: false };
}

/** Round limits from below the lowest to above the highest number, for at most so many bins of one width. */
function roundLimits(low: number, high: number, most: number, display: Display): number[] {
  for (let count = most; count > 0; count -= 1) {
    const ticks = axisTicks(low, high, count, display);
    const [first, second] = ticks;
    const last = ticks.at(-1);
    if (first === undefined || second === undefined || last === undefined || first === second) continue;
    const step = sum([second, -first]);
    const limits = [...(low < first ? [sum([first, -step])] : []), ...ticks, ...(high > last ? [sum([last, step])] : [])];
    if (limits.length - 1 <= most) return limits;
  }
  return [low, high];
}

/** Limits on both sides of the middle, which lies in the midst of a bin of its own: what hardly differs from it takes no side. */
function limitsAround(middle: number, low: number, high: number, most: number, { unit }: Display): number[] {
  const reach = Math.max(high - middle, middle - low);
  const sides = Math.max(1, Math.floor((most - 1) / 2));
  const power = magnitude(reach) - 2;
  const halves = [10, 15, 20, 25, 30, 40, 50].flatMap((mantissa) => [0, 1, 2, 3].map((decade) => shift(mantissa, power - 1 + decade))).sort((a, b) => a - b);
  const half = halves.find((one) => one * (sides * 2 + 1) >= reach && (unit.kind !== "count" || Number.isInteger(one))) ?? 1;
  const offsets = Array.from({ length: sides }, (_, i) => half * (i * 2 + 1));
  const all = [...offsets.map((offset) => sum([middle, -offset])).reverse(), ...offsets.map((offset) => sum([middle, offset]))];
  return all.filter((limit) => limit > low && limit < high);
}

/** Index of the bin of a number. */
export function binOf(limits: readonly number[], value: number): number {
  return limits.filter((limit) => limit <= value).length;
}

/** The shade of a number: a place among the theme's steps, 0 for the first, with fractions between two. */
export function stepAt({ low, high, middle, limits }: Shades, value: number): number {
  if (limits) return binStep(limits, middle, binOf(limits, value));
  if (middle === undefined) return high > low ? within(0, (value - low) / (high - low), 1) * (SEQUENTIAL_STEPS - 1) : NEUTRAL;
  const reach = Math.max(high - middle, middle - low);
  return reach > 0 ? NEUTRAL - NEUTRAL * within(-1, (value - middle) / reach, 1) : NEUTRAL;
}

/** The shade of the bin of this index. */
export function binStep(limits: readonly number[], middle: number | undefined, bin: number): number {
  if (middle === undefined) return SPREAD[limits.length]?.[bin] ?? NEUTRAL;
  // Where the middle is itself a limit, no bin is neutral.
  const parted = limits.includes(middle);
  const home = binOf(limits, middle);
  const below = home;
  const above = limits.length - home + (parted ? 1 : 0);
  const rank = bin >= home ? bin - home + (parted ? 1 : 0) : bin - home;
  return NEUTRAL - (NEUTRAL * rank) / Math.max(below, above, 1);
}

/** Whether numbers of this unit can be added: rates, indices and years cannot. */
export function isAmount({ kind }: Unit): boolean {
  return kind === "count" || kind === "money" || kind === "physical";
}

function within(low: number, value: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
