import { magnitude, shift } from "../../quantity/decimal.js";
import type { Display } from "../../quantity/display.js";
import { axisTicks } from "../../quantity/ticks.js";
import { room } from "../../text/measure.js";
import { valueAxis } from "../value-axis.js";

/** An axis of a plane: its ends and ticks in the base unit, and whether equal steps are equal factors. */
export interface PlaneAxis {
  readonly log: boolean;
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

interface AxisWish {
  readonly display: Display;
  readonly log: boolean;
  /** Ends that another figure has chosen. */
  readonly domain?: readonly [number, number] | undefined;
}

/** Zero is shown where it costs less than so much of the axis. */
const NEAR_ZERO = 0.45;
const MOST_LOG_TICKS = 7;

/**
 * Ends and ticks for numbers in a plane. Zero is an end where it is not far; else the numbers themselves are the ends, because no length is read from them. A log axis
 * begins at a round number under the least, and all of its numbers are positive.
 */
export function planeAxis(values: readonly number[], { display, log, domain }: AxisWish): PlaneAxis {
  const [low, high] = domain ?? endsOf(values);
  if (log) {
    const ends = domain ?? (low > high ? ([1, 10] as const) : ([roundUnder(low), high > low ? high : low * 10] as const));
    return { log, domain: ends, ticks: logTicks(ends[0], ends[1], display) };
  }
  if (domain) return { log, domain, ticks: axisTicks(low, high, 4, display) };
  const near = (low >= 0 && low <= high * NEAR_ZERO) || (high <= 0 && high >= low * NEAR_ZERO);
  const apart = high - low > Math.max(Math.abs(low), Math.abs(high)) * 1e-9;
  // Numbers that are all the same, or none, are measured as on any other axis.
  if (!apart) return { log, ...valueAxis(low > high ? [] : [low, high], display) };
  const ends = near ? ([Math.min(low, 0), Math.max(high, 0)] as const) : ([low, high] as const);
  return { log, domain: ends, ticks: axisTicks(...ends, 4, display) };
}

export function endsOf(values: Iterable<number>): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

/** The greatest of 1, 2 and 5 times a power of ten that is not above a positive number. */
export function roundUnder(value: number): number {
  const power = magnitude(value);
  const mantissa = [5, 2, 1].find((one) => shift(one, power) <= value) ?? 1;
  return shift(mantissa, power);
}

/** 1-2-5 in every decade, else 1 in every decade, every second, and so on: as many as can be told apart; even steps within less than a decade. */
function logTicks(low: number, high: number, display: Display): readonly number[] {
  const [from, to] = [magnitude(low), magnitude(high)];
  const inside = (mantissas: readonly number[], every: number): number[] => {
    const ticks: number[] = [];
    for (let power = from; power <= to; power += 1) {
      if ((power - from) % every === 0) ticks.push(...mantissas.map((one) => shift(one, power)).filter((tick) => tick >= low && tick <= high));
    }
    return ticks;
  };
  const fine = inside([1, 2, 5], 1);
  if (fine.length < 3) return axisTicks(low, high, 4, display);
  if (fine.length <= MOST_LOG_TICKS) return fine;
  for (let every = 1; every < 60; every += 1) {
    const ticks = inside([1], every);
    if (ticks.length <= MOST_LOG_TICKS) return ticks.length > 1 ? ticks : fine.filter((_, i) => i % 2 === 0);
  }
  return fine;
}

/** How far along the axis a number lies: 0 at the low end, 1 at the high one. */
export function shareOf(value: number, { log, domain: [low, high] }: PlaneAxis): number {
  return log ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
}

/** A stretch of the picture on which an axis lies, px; `one` may be left of `zero`. */
export interface Stretch {
  readonly zero: number;
  readonly one: number;
}

export const onStretch = ({ zero, one }: Stretch, share: number): number => zero + share * (one - zero);

/**
 * The longest stretch for an axis within [from, to], px, on which every circle, with its share and radius, lies whole. `shares` of 0 and 1 are the
 * ends of the axis.
 */
export function fitStretch(from: number, to: number, shares: ArrayLike<number>, radii: ArrayLike<number>): Stretch {
  let [zero, one] = [from, to];
  const rounds = shares.length > 2000 ? 2 : 24;
  for (let round = 0; round < rounds; round += 1) {
    // Each end gives way for the circles nearer to it, by what the worst of them needs, so that their order does not matter.
    let [up, down] = [0, 0];
    for (let i = 0; i < shares.length; i += 1) {
      const [share, r] = [shares[i] ?? 0, radii[i] ?? 0];
      const at = zero + share * (one - zero);
      if (share < 0.5) up = Math.max(up, (from + r - at) / (1 - share));
      else down = Math.max(down, (at + r - to) / share);
    }
    if (up === 0 && down === 0) break;
    zero += up;
    one -= down;
  }
  return holds(from, to, { zero, one }, shares, radii) ? { zero, one } : inset(from, to, radii);
}

function holds(from: number, to: number, stretch: Stretch, shares: ArrayLike<number>, radii: ArrayLike<number>): boolean {
  if (!(stretch.zero >= from && stretch.one <= to && stretch.one > stretch.zero)) return false;
  for (let i = 0; i < shares.length; i += 1) {
    const at = onStretch(stretch, shares[i] ?? 0);
    const r = radii[i] ?? 0;
    if (at - r < from - 0.01 || at + r > to + 0.01) return false;
  }
  return true;
}

function inset(from: number, to: number, radii: ArrayLike<number>): Stretch {
  let most = 0;
  for (let i = 0; i < radii.length; i += 1) most = Math.max(most, radii[i] ?? 0);
  const by = Math.min(most, (to - from) / 2 - 1);
  return { zero: from + by, one: to - by };
}

export interface TickLabel {
  readonly text: string;
  readonly x: number;
  /** Middle of the words, inside the figure where the tick is at its edge. */
  readonly labelX: number;
}

/** Labels under an axis that do not meet: both ends first, then what fits between them. */
export function thinned(ticks: readonly { readonly x: number; readonly text: string }[], { left, right, size }: { readonly left: number; readonly right: number; readonly size: number }): TickLabel[] {
  const placed = ticks.map((tick) => {
    const half = room(tick.text, { size }) / 2;
    return { ...tick, half, labelX: Math.max(left + half, Math.min(tick.x, right - half)) };
  });
  const kept: typeof placed = [];
  const last = placed.length - 1;
  for (const i of new Set([0, last, ...placed.keys()])) {
    const one = placed[i];
    if (one && kept.every((other) => Math.abs(other.labelX - one.labelX) >= other.half + one.half + 6)) kept.push(one);
  }
  return placed.map(({ text, x, labelX }, i) => ({ text: kept.includes(placed[i] as (typeof placed)[number]) ? text : "", x, labelX }));
}
