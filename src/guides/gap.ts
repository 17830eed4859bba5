import type { Rate, TrajectoryWords } from "../locale/cluster-trajectory.js";
import type { Locale } from "../locale/index.js";
import { decimals as decimalsOf, round, sum } from "../quantity/decimal.js";
import type { Display } from "../quantity/display.js";
import { bounded, formatIn, formatShare, withUnit } from "../quantity/format.js";
import { countsTowards, gap, type Gap, type Measured } from "../quantity/gap.js";
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

/** Whether a series breaks between two periods, so that numbers of the one and of the other are not of one kind. */
export function isBroken(breaks: readonly { readonly period: Period }[], from: Period | undefined, to: Period | undefined): boolean {
  return from !== undefined && to !== undefined && breaks.some(({ period: { start } }) => start > from.start && start <= to.start);
}

/**
 * How far `end` is from its target, and what yearly growth from `base` reaches it. `end` is the projection of the target's date where there is one,
 * else it is `base`. Undefined where the two may not be compared, or the bounds leave open on which side of the target the value is.
 */
export function sayGap(end: Side, base: Side, target: Side, words: GapWords): GapSaid | undefined {
  const found = gap(measured(end), measured(target), words.goodWhen);
  if (found.refused !== undefined || found.amount === undefined || !countsTowards(end.period, target.period, end.reading.unit)) return undefined;
  const lower = words.goodWhen === "lower" || (words.goodWhen === undefined && target.reading.bound === "atMost");
  const short = lower ? found.amount < 0 : found.amount > 0;
  if (!isSure(found, short)) return undefined;
  const needed = gap(measured(base), measured(target), words.goodWhen);
  const yearly = short && isSure(needed, true) ? needed.yearly : undefined;
  const hedge = hedgeOf(found, short, words.said);
  // The gap is to the number of the target, also where more than that is asked for.
  const aim: Side = { ...target, reading: { ...target.reading, bound: target.reading.bound === "about" ? "about" : "exact" } };
  const facts = { short, lower, hedge, words, projected: end.reading.status === "projection" };
  const rate = { growth: yearly ?? 0, hedge: hedgeOf(needed, true, words.said) };
  return {
    short,
    amount: amountOf(found, facts),
    share: shareOf(found, words),
    growth: yearly === undefined ? [] : words.said.needs(growthText(yearly, words.locale), rate.hedge),
    yearly,
    notes: short ? [differenceNote(end, aim, Math.abs(found.amount), facts), ...(yearly === undefined ? [] : [rateNote(words.said.neededRate, base, aim, rate, words)])] : [],
  };
}

/** Whether the bounds leave no doubt of what is said: that the value is beyond its target, or by how much it falls short at most. */
function isSure({ met, atMost }: Gap, short: boolean): boolean {
  return short ? met === false || (met === undefined && atMost) : met !== undefined;
}

/** Growth with its sign, always to a tenth, so that two in one figure compare: `+10.1%`, `+7.0%`. */
export function growthText(yearly: number, { style }: Locale): string {
  return (yearly > 0 ? "+" : "") + formatShare(yearly, style, 1, true);
}

/** What bounds a shortfall from above bounds what is beyond the target from below. */
function hedgeOf({ atMost, atLeast, about }: Gap, short: boolean, said: TrajectoryWords): string {
  const [most, least] = short ? [atMost, atLeast] : [atLeast, atMost];
  return (most ? said.atMost : least ? said.atLeast : "") + (about ? said.about : "");
}

interface Facts {
  readonly short: boolean;
  readonly lower: boolean;
  readonly hedge: string;
  readonly projected: boolean;
  readonly words: GapWords;
}

function amountOf({ amount = 0, inPoints, met }: Gap, { short, lower, hedge, projected, words }: Facts): string {
  const { said, display, locale } = words;
  if (amount === 0) return met !== true ? said.level : projected ? said.reaching : said.reached;
  const size = Math.abs(amount);
  const text = inPoints ? locale.words.points(formatIn(size, display, locale.style)) : withUnit(size, display, locale.style);
  if (lower) return short ? said.beyond(text, hedge) : said.below(text, hedge);
  return short ? said.short(text, hedge) : said.beyond(text, hedge);
}

function shareOf({ amount = 0, percent }: Gap, { locale }: GapWords): string {
  if (percent === undefined || amount === 0) return "";
  return locale.words.gapShare(formatShare(Math.abs(1 - percent), locale.style));
}

/** A yearly growth, with what the bounds of its ends make of it. */
interface Growth {
  readonly growth: number;
  /** `至少`, or `""`. */
  readonly hedge: string;
}

/** Yearly growth from one number to a later one, where that has a meaning and the bounds do not pull both ways. */
export function growthBetween(from: Side, to: Side, said: TrajectoryWords): Growth | undefined {
  const [start, end] = [from.reading.bound, to.reading.bound];
  const least = start === "atMost" || end === "atLeast" || end === "moreThan";
  const most = end === "atMost" || start === "atLeast" || start === "moreThan";
  if ((least && most) || end === "order") return undefined;
  const growth = gap(measured(from), { ...measured(to), bound: "exact" }, "higher").yearly;
  return growth === undefined ? undefined : { growth, hedge: (least ? said.atLeast : most ? said.atMost : "") + (start === "about" || end === "about" ? said.about : "") };
}

/** How the growth from one number to another was computed, in the figure's unit. */
export function rateNote(say: Rate, from: Side, to: Side, { growth, hedge }: Growth, words: GapWords): string {
  if (!from.period || !to.period) return "";
  const span = yearsBetween(from.period, to.period);
  const text = (rate: number): string => formatShare(rate, words.locale.style, 1, true);
  const [later = "", earlier = ""] = operands([to, from], words, ([a = 0, b = 0]) => text((a / b) ** (1 / span) - 1) === text(growth));
  return say(later, earlier, String(Number(span.toFixed(2))), hedge + text(growth));
}

function differenceNote(end: Side, target: Side, size: number, { hedge, words }: Facts): string {
  const { said, display, locale } = words;
  const result = formatIn(size, display, locale.style);
  const number = numberIn(result);
  const sides = end.reading.value > target.reading.value ? [end, target] : [target, end];
  const terms = operands(sides, words, ([a = 0, b = 0]) => round(sum([a, -b]), decimalsOf(number)) === number);
  return said.difference(words.name, locale.words.arithmetic(terms, "−", hedge + result));
}

const numberIn = (text: string): number => Number(text.replaceAll(",", "").replace("−", "-"));

/** More decimals than any number has after its noise is gone. */
const MOST_DECIMALS = 20;

/** Numbers with what they bound, and with as many decimals as it takes for the result to come of what is printed. */
function operands(sides: readonly Side[], { display, locale: { style } }: GapWords, comes: (printed: readonly number[]) => boolean): string[] {
  const print = (decimals?: number): string[] => sides.map(({ reading }) => formatIn(reading.value, display, style, decimals === undefined ? {} : { decimals }));
  let texts = print();
  for (let decimals = 4; decimals < MOST_DECIMALS && !comes(texts.map(numberIn)); decimals += 1) texts = print(decimals);
  return texts.map((text, i) => bounded(text, sides[i]?.reading.bound ?? "exact", style));
}
