import type { Rate, TrajectoryWords } from "../locale/cluster-trajectory.js";
import type { Locale } from "../locale/index.js";
import type { Display } from "../quantity/display.js";
import { formatIn, formatShare, withUnit } from "../quantity/format.js";
import { gap, type Gap, type Measured } from "../quantity/gap.js";
import { yearsBetween, type Period } from "../quantity/period.js";
import type { Known } from "../schema/reading.js";

/** A number that a target is set against, or the target itself. */
export interface Side {
  readonly reading: Known;
  readonly period: Period | undefined;
  readonly measure: string | undefined;
  readonly scope: string | undefined;
}

export interface GapWords {
  readonly locale: Locale;
  readonly said: TrajectoryWords;
  readonly display: Display;
  readonly goodWhen: "higher" | "lower" | undefined;
  /** What the target is called, where there are several; else `""`. */
  readonly name: string;
}

/** A gap in words. */
export interface GapSaid {
  readonly short: boolean;
  readonly amount: string;
  readonly share: string;
  readonly growth: readonly string[];
  readonly yearly: number | undefined;
  /** Arithmetic, for the note. */
  readonly notes: readonly string[];
}

export function measured({ reading, period, measure, scope }: Side): Measured {
  const { value, unit, bound } = reading;
  return { value, unit, bound, ...(period && { period }), ...(measure !== undefined && { measure }), ...(scope !== undefined && { scope }) };
}

/**
 * How far `end` is from its target, and what yearly growth from `base` reaches it. `end` is the projection of the target's date where there is one,
 * else it is `base`. Undefined where the two may not be compared.
 */
export function sayGap(end: Side, base: Side, target: Side, words: GapWords): GapSaid | undefined {
  const found = gap(measured(end), measured(target), words.goodWhen);
  if (found.refused !== undefined || found.amount === undefined) return undefined;
  const lower = words.goodWhen === "lower" || (words.goodWhen === undefined && target.reading.bound === "atMost");
  const short = lower ? found.amount < 0 : found.amount > 0;
  const yearly = short ? gap(measured(base), measured(target), words.goodWhen).yearly : undefined;
  const hedge = hedgeOf(found, words.said);
  return {
    short,
    amount: amountOf(found, { short, lower, hedge, words }),
    share: shareOf(found, words),
    growth: yearly === undefined ? [] : words.said.needs(growthText(yearly, words.locale), hedgeOf(gap(measured(base), measured(target), words.goodWhen), words.said)),
    yearly,
    notes: short ? arithmetic(end, base, target, { yearly, words }) : [],
  };
}

/** Growth with its sign, always to a tenth, so that two in one figure compare: `+10.1%`, `+7.0%`. */
export function growthText(yearly: number, { style }: Locale): string {
  return (yearly > 0 ? "+" : "") + formatShare(yearly, style, 1, true);
}

function hedgeOf({ atMost, atLeast, about }: Gap, said: TrajectoryWords): string {
  if (atMost) return said.atMost;
  if (atLeast) return said.atLeast;
  return about ? said.about : "";
}

interface Facts {
  readonly short: boolean;
  readonly lower: boolean;
  readonly hedge: string;
  readonly words: GapWords;
}

function amountOf({ amount = 0, inPoints }: Gap, { short, lower, hedge, words }: Facts): string {
  const { said, display, locale } = words;
  if (amount === 0) return said.reached;
  const size = Math.abs(amount);
  const text = inPoints ? locale.words.points(formatIn(size, display, locale.style)) : withUnit(size, display, locale.style);
  if (lower) return short ? said.beyond(text, hedge) : said.below(text, hedge);
  return short ? said.short(text, hedge) : said.beyond(text, hedge);
}

function shareOf({ amount = 0, percent }: Gap, { locale }: GapWords): string {
  if (percent === undefined || amount === 0) return "";
  return locale.words.gapShare(formatShare(Math.abs(1 - percent), locale.style));
}

/** Yearly growth from one number to a later one, where that has a meaning. */
export function growthBetween(from: Side, to: Side): number | undefined {
  return gap(measured(from), { ...measured(to), bound: "exact" }, "higher").yearly;
}

/** How the growth from one number to another was computed, in the figure's unit. */
export function rateNote(say: Rate, from: Side, to: Side, growth: number, { display, locale }: GapWords): string {
  if (!from.period || !to.period) return "";
  const years = String(Number(yearsBetween(from.period, to.period).toFixed(2)));
  return say(formatIn(to.reading.value, display, locale.style), formatIn(from.reading.value, display, locale.style), years, formatShare(growth, locale.style, 1, true));
}

function arithmetic(end: Side, base: Side, target: Side, { yearly, words }: { readonly yearly: number | undefined; readonly words: GapWords }): string[] {
  const { said, display, locale } = words;
  const number = (value: number): string => formatIn(value, display, locale.style);
  const [larger, smaller] = [Math.max(end.reading.value, target.reading.value), Math.min(end.reading.value, target.reading.value)];
  const amount = gap(measured(end), measured(target), words.goodWhen).amount ?? 0;
  const notes = [said.difference(words.name, locale.words.arithmetic([number(larger), number(smaller)], "−", number(Math.abs(amount))))];
  if (yearly !== undefined) notes.push(rateNote(said.neededRate, base, target, yearly, words));
  return notes;
}
