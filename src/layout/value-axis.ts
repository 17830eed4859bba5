import { denoise, sum } from "../quantity/decimal.js";
import type { Display } from "../quantity/display.js";
import { axisTicks } from "../quantity/ticks.js";

/** A value axis: its ends in the base unit, and its ticks from the low end upwards. */
export interface ValueAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

/** How much of a step the lowest value keeps from the low end, so that no mark lies on it. */
const AIR = 0.25;

/**
 * An axis for lines: from a tick below the lowest value to the highest value, which is a target as often as a result, with three to five ticks.
 * It need not hold zero, but amounts that are not negative never go below it. One value alone is measured from zero; none at all from 0 to 1.
 * Ends that were chosen before need no more `air`.
 */
export function valueAxis(values: readonly number[], display: Display, air = AIR): ValueAxis {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low > high) return { domain: [0, 1], ticks: [0] };
  // Numbers this close differ by noise, and no step lies between them.
  if (high - low <= Math.max(Math.abs(low), Math.abs(high)) * 1e-9) [low, high] = low === 0 ? [0, 1] : [Math.min(0, low), Math.max(0, high)];
  const floor = low >= 0 ? 0 : -Infinity;
  let from = Math.max(floor, below(low, stepOf(axisTicks(low, high, 4, display), high - low), air));
  let ticks = axisTicks(from, high, 4, display);
  if (ticks[0] !== from) {
    from = Math.max(floor, below(from, stepOf(ticks, high - from), 0));
    ticks = axisTicks(from, high, 4, display);
  }
  return { domain: [from, high], ticks: ticks[0] === from ? ticks : [from, ...ticks] };
}

function stepOf(ticks: readonly number[], otherwise: number): number {
  const [first, second] = ticks;
  return first !== undefined && second !== undefined ? sum([second, -first]) : otherwise;
}

function below(value: number, step: number, air: number): number {
  // Of the least numbers that there are, a step is nothing.
  return value === 0 || step === 0 ? value : denoise(Math.floor(denoise(value / step) - air) * step);
}
