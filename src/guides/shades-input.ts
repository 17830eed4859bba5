import { middleOf, shadeEnds, shadesOf, DIVERGING_STEPS, SEQUENTIAL_STEPS, type Shades, type ShadeWish } from "../layout/shades.js";
import type { ShadeKeyWords } from "../layout/shades-key.js";
import type { Locale } from "../locale/index.js";
import { shadeWords } from "../locale/shades.js";
import { shift } from "../quantity/decimal.js";
import { formatIn, tickLabel, unitText, type Display } from "../quantity/display.js";
import type { Checked } from "../schema/check.js";
import { shown, type Report } from "../schema/issue.js";
import { isKnown, type Known, type Reading } from "../schema/reading.js";
import { checked, oneOf, optional } from "../schema/shared.js";

/** Options of every chart that shades. */
export interface ShadeOptions {
  /** `sequential`: one colour, deeper for more; `diverging`: two colours that part at `middle`; `binned`: in steps. Not given, numbers below zero make it diverging. */
  readonly scale?: "sequential" | "diverging" | "binned" | undefined;
  /** How many bins, 2 to 7, or the limits between them in the figure's unit: `[10, 20, 50]`. A number on a limit belongs to the bin above it. */
  readonly bins?: number | readonly number[] | undefined;
  /** Where the two colours part, in the figure's unit; giving it makes the scale diverging. Zero unless given. */
  readonly middle?: number | undefined;
}

const isBins = (value: unknown): boolean =>
  typeof value === "number" ? Number.isInteger(value) && value >= 2 && value <= DIVERGING_STEPS : Array.isArray(value) && value.length > 0 && value.every((limit) => typeof limit === "number" && Number.isFinite(limit));
const isNumber = (value: unknown): boolean => typeof value === "number" && Number.isFinite(value) && Math.abs(value) <= 1e15;

export const shadeOptions = {
  scale: optional(oneOf(["sequential", "diverging", "binned"])),
  bins: optional(checked<number | readonly number[]>(isBins, "2–7 | [10, 20, …]")),
  middle: optional(checked<number>(isNumber, "12.3")),
};

type Spec = Checked & ShadeOptions;

/** Limits must rise, and no more bins are told apart than the theme has steps. */
export function checkShades({ bins, scale, middle }: Spec, readings: readonly (Reading | undefined)[], report: Report): void {
  if (bins === undefined) return;
  const parted = middleOf(knownOf(readings).map(({ value }) => value), { scale, middle }) !== undefined;
  const most = parted ? DIVERGING_STEPS : SEQUENTIAL_STEPS;
  const count = typeof bins === "number" ? bins : bins.length + 1;
  if (count > most) report({ path: ["bins"], code: "too-large", received: `${count} bins`, expected: String(most) });
  if (typeof bins === "number") return;
  const slip = bins.findIndex((limit, i) => i > 0 && limit <= (bins[i - 1] ?? -Infinity));
  if (slip > 0) report({ path: ["bins", slip], code: "wrong-order", expected: `> ${bins[slip - 1] ?? ""}`, received: shown(bins[slip]) });
}

/** Numbers of the spec stand in its unit, those of a scale in the base unit. */
function wishOf({ scale, bins, middle, unit }: Spec): ShadeWish {
  const base = (value: number): number => shift(value, unit.exponent);
  return { scale, bins: typeof bins === "object" ? bins.map(base) : bins, middle: middle === undefined ? undefined : base(middle) };
}

function knownOf(readings: readonly (Reading | undefined)[]): Known[] {
  return readings.filter(isKnown);
}

/** Ends of the scale that these readings would choose. */
export function extentOf(spec: Spec, readings: readonly (Reading | undefined)[]): { readonly value: readonly [number, number] } {
  const known = knownOf(readings);
  return { value: shadeEnds(known.map(({ value }) => value), wishOf(spec), known[0]?.unit ?? spec.unit) };
}

export function shadesFor(spec: Spec, readings: readonly (Reading | undefined)[], display: Display, usual: "smooth" | "binned", domain?: readonly [number, number]): Shades {
  return shadesOf(knownOf(readings).map(({ value }) => value), wishOf(spec), usual, display, domain);
}

/** Whether zero is the least that there can be, and so has a mark of its own: none is not a little. */
export function hasZeroMark(shades: Shades): boolean {
  return shades.middle === undefined && shades.low >= 0;
}

/** Numbers that no printed value may be rounded onto. */
export function linesOf({ limits, middle }: Shades): readonly number[] {
  return [...(limits ?? []), ...(middle === undefined ? [] : [middle])];
}

/** What an empty cell means: a number that is not disclosed, or one that no row gives. */
export function missingWords(undisclosed: boolean, unlisted: boolean, locale: Locale): string {
  const said = shadeWords[locale.style];
  if (undisclosed && unlisted) return said.notDisclosedOrListed;
  return undisclosed ? locale.words.notDisclosed : unlisted ? said.notListed : "";
}

/** Words of the key. */
export function keyWords(shades: Shades, readings: readonly (Reading | undefined)[], display: Display, missing: string, locale: Locale): ShadeKeyWords {
  const unit = unitText(display, locale.style);
  const statuses = [...new Set(knownOf(readings).map(({ status }) => status))].filter((status) => status !== "actual");
  const number = (value: number): string => formatIn(value, display, locale.style, { near: linesOf(shades) });
  return {
    heading: unit === "" || knownOf(readings).length === 0 ? "" : locale.words.unit(unit),
    zero: hasZeroMark(shades) && knownOf(readings).some(({ value }) => value === 0) ? "0" : "",
    missing,
    kinds: statuses.map((status) => ({ status, text: locale.words.status[status] })),
    number,
    tick: (value) => tickLabel(value, display, locale.style),
    range: shadeWords[locale.style].range,
    display,
  };
}

/** A sentence where a number stands on a limit. */
export function limitNote({ limits }: Shades, readings: readonly (Reading | undefined)[], locale: Locale): string[] {
  return knownOf(readings).some(({ value }) => limits?.includes(value)) ? [shadeWords[locale.style].onLimit] : [];
}

/** The basis of a key's swatches: invented where all that is shown is. */
export function basisOf(readings: readonly (Reading | undefined)[]): Reading["basis"] {
  return knownOf(readings).every(({ basis }) => basis === "illustrative") ? "illustrative" : undefined;
}
