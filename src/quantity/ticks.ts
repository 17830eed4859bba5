import { magnitude, shift } from "./decimal.js";
import type { Display } from "./magnitude.js";

interface Step {
  readonly mantissa: number;
  readonly power: number;
}

/** Whole mantissas of 1, 2, 2.5 and 5, so that index × mantissa is exact. */
const MANTISSAS = [10, 20, 25, 50] as const;

/** The step so many places above 1 × 10^`power` on the ladder 1, 2, 2.5, 5, 10 … */
function stepAt(place: number, power: number): Step {
  const decade = Math.floor(place / MANTISSAS.length);
  return { mantissa: MANTISSAS[place - decade * MANTISSAS.length] ?? 10, power: power + decade };
}

const sizeOf = ({ mantissa, power }: Step): number => shift(mantissa, power);

/** The finest step that needs no more than `count` intervals, then finer ones where it gives too few ticks, then a coarser one. */
function stepsFor(span: number, count: number): readonly Step[] {
  const least = span / count;
  const power = magnitude(least) - 1;
  const place = [0, 1, 2, 3].find((index) => sizeOf(stepAt(index, power)) >= least * (1 - 1e-12)) ?? 4;
  return [place, place - 1, place - 2, place + 1].map((index) => stepAt(index, power));
}

const ONE: Step = { mantissa: 10, power: -1 };

/** A count has no half: 2.5 enterprises is no tick, 2.5万家 is. */
function wholeSteps(steps: readonly Step[]): readonly Step[] {
  const whole = steps.filter((step) => Number.isInteger(sizeOf(step)));
  return whole.length > 0 ? whole : [ONE];
}

function ticksOf(low: number, high: number, { mantissa, power }: Step): readonly number[] {
  const step = sizeOf({ mantissa, power });
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  if (!(Math.max(Math.abs(first), Math.abs(last)) * mantissa < Number.MAX_SAFE_INTEGER)) return [];
  const ticks: number[] = [];
  for (let index = first; index <= last; index += 1) {
    const tick = shift(index * mantissa, power);
    if (tick >= low && tick <= high) ticks.push(tick === 0 ? 0 : tick);
  }
  return ticks;
}

/**
 * Ticks inside [low, high], in the base unit, on steps of 1, 2, 2.5 or 5 times a power of ten, exact decimals, ascending: the fewest good ones,
 * at most `count` + 1 (default 4, so three to five). Counts of single items get whole ticks. Where the range is
 * empty or narrower than numbers can step through, its ends; nothing where an end is not finite.
 */
export function axisTicks(low: number, high: number, count: number, display: Display): number[] {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [];
  const [from, to] = low <= high ? [low, high] : [high, low];
  if (from === to) return [from];
  const intervals = Math.max(1, Math.min(100, Math.round(count) || 4));
  const steps = stepsFor(to - from, intervals);
  const tried = (display.unit.kind === "count" ? wholeSteps(steps) : steps)
    .map((step) => ticksOf(from, to, step))
    .filter((ticks) => ticks.length <= intervals + 1);
  const enough = tried.find((ticks) => ticks.length >= Math.min(3, intervals));
  const best = enough ?? tried.reduce((a, b) => (b.length > a.length ? b : a), []);
  return best.length > 0 ? [...best] : [from, to];
}
