import { denoise, decimals, integerDigits, magnitude, shift } from "./decimal.js";
import type { Unit } from "./unit.js";

/** How numbers are grouped and which magnitudes have words. */
export type NumberStyle = "zh" | "en";

/** The one unit in which an axis or a figure prints its numbers. */
export interface Display {
  readonly unit: Unit;
  /** Power of ten the printed numbers are in: 8 for 亿元 whatever the unit was written in. */
  readonly exponent: number;
  /** Values of the figure so near to each other that rounding could hide which is greater: ascending, in the base unit. Absent where there are none. */
  readonly close?: readonly number[];
}

const LADDER: Readonly<Record<NumberStyle, readonly number[]>> = { zh: [0, 4, 8, 12], en: [0, 6, 9, 12] };
export const MOST_DECIMALS = 3;
/** Enough values to see how many decimals they need; the largest and the smallest are always among them. */
const SAMPLE = 64;

function sampleOf(values: Iterable<number>): readonly number[] {
  const seen: number[] = [];
  let low = Infinity;
  let high = 0;
  for (const value of values) {
    const size = Math.abs(value);
    if (!Number.isFinite(size) || size === 0) continue;
    if (seen.length < SAMPLE) seen.push(denoise(size));
    low = Math.min(low, size);
    high = Math.max(high, size);
  }
  return high === 0 ? [] : [...seen, denoise(low), denoise(high)];
}

interface Fit {
  readonly exponent: number;
  readonly largest: number;
  readonly smallest: number;
  readonly digits: number;
  readonly decimals: number;
}

function fitOf(sample: readonly number[], exponent: number): Fit {
  const scaled = sample.map((value) => shift(value, -exponent));
  const largest = Math.max(...scaled);
  return {
    exponent,
    largest,
    smallest: Math.min(...scaled),
    digits: integerDigits(largest),
    decimals: Math.max(...scaled.map(decimals)),
  };
}

/** The most integer digits in a unit that we chose; `kept` where the caller wrote the unit. */
function longest(unit: Unit, exponent: number, style: NumberStyle, kept: boolean): number {
  if (style === "zh") return 5;
  if (exponent === 0) return unit.kind === "count" ? 7 : kept ? 5 : 6;
  return kept ? 5 : 4;
}

/** Numbers under one need a smaller unit first, then the shortest text wins. */
function better(a: Fit, b: Fit): number {
  return Number(a.smallest < 1) - Number(b.smallest < 1) || a.digits + a.decimals - b.digits - b.decimals;
}

function shortest(fits: readonly Fit[], style: NumberStyle): Fit | undefined {
  // Of equally many digits, Chinese prefers fewer decimals, English no comma: 10214亿元, CNY 1.021 trillion.
  const inOrder = style === "zh" ? [...fits] : [...fits].reverse();
  return inOrder.filter((fit) => fit.decimals <= MOST_DECIMALS).sort(better)[0];
}

function choose(sample: readonly number[], unit: Unit, style: NumberStyle): number {
  const room = (fit: Fit, kept: boolean): boolean => fit.digits <= longest(unit, fit.exponent, style, kept);
  const written = LADDER[style].includes(unit.exponent) ? fitOf(sample, unit.exponent) : undefined;
  const kept = written && room(written, true) ? written : undefined;
  if (kept && kept.decimals <= MOST_DECIMALS) return kept.exponent;
  const all = LADDER[style].map((exponent) => fitOf(sample, exponent));
  const fits = all.filter((fit) => fit.largest >= 1 && room(fit, false));
  const best = shortest(fits, style) ?? (kept && kept.largest >= 1 ? kept : fits[0]);
  return best?.exponent ?? ((all[0]?.largest ?? 0) < 1 ? 0 : 12);
}

/** Two decimals, or three digits of a number under one, keep numbers apart that differ by more than this share of a unit, or of themselves. */
const BLURRED = 0.013;

/** Neighbours that are not both printed whole and differ by less than rounding can hide. One sort, so that there may be very many. */
function closeOf(values: readonly number[], exponent: number): number[] {
  const ten = shift(1, exponent);
  const isWhole = (value: number): boolean => Math.round((value / ten) * 1000) / 1000 === value / ten;
  const close: number[] = [];
  const finite = values.filter(Number.isFinite);
  if (finite.every(isWhole)) return close;
  const sorted = Float64Array.from(finite).sort();
  for (let i = 1; i < sorted.length; i += 1) {
    const [a, b] = [sorted[i - 1] ?? 0, sorted[i] ?? 0];
    if (b - a > BLURRED * Math.min(ten, Math.max(Math.abs(a), Math.abs(b))) || (isWhole(a) && isWhole(b))) continue;
    for (const value of [denoise(a), denoise(b)]) if (value !== close.at(-1)) close.push(value);
  }
  return close;
}

/** Whether the unit takes 万 and 亿: never rates and symbols; a physical unit only where its magnitude has to be translated. */
function scales(unit: Unit, style: NumberStyle): boolean {
  if (unit.kind === "rate" || unit.kind === "points") return false;
  if (unit.kind === "money" || unit.kind === "count") return true;
  const words = unit.kind === "other" && /^(?:$|\p{Script=Han})/u.test(unit.words.zh);
  return words || !LADDER[style].includes(unit.exponent);
}

/**
 * The one unit for an axis or figure, from its values in the base unit; values that are not finite are skipped. The unit as it was written
 * stays while the largest value has at most five integer digits (7 for counts in English) and none needs more than three
 * decimals; else the magnitude that prints shortest is chosen: zh 万 亿 万亿, en million billion trillion. `beside` are printed with
 * them and do not choose; whatever differs among all of these does not print alike.
 */
export function displayFor(values: Iterable<number>, unit: Unit, style: NumberStyle, beside: Iterable<number> = []): Display {
  const exponent = exponentFor(values, unit, style);
  const close = closeOf([...values, ...beside], exponent);
  return { unit, exponent, ...(close.length > 0 ? { close } : {}) };
}

function exponentFor(values: Iterable<number>, unit: Unit, style: NumberStyle): number {
  if (!scales(unit, style)) return unit.exponent;
  const sample = sampleOf(values);
  return sample.length > 0 ? choose(sample, unit, style) : (LADDER[style].findLast((exponent) => exponent <= unit.exponent) ?? 0);
}

/** Decimals that print by default: all where there are at most three, else two, or three digits of a number under one. */
export function usualDecimals(scaled: number): number {
  const own = decimals(scaled);
  if (own <= MOST_DECIMALS) return own;
  return Math.abs(scaled) >= 1 ? 2 : Math.min(own, 2 - magnitude(scaled));
}
