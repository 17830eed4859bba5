import { contrastRatio, MARKS, readableOn, WORDS, wordsOn } from "./color.js";
import type { Hue, Theme } from "./theme.js";

/** Two colours of a theme that a reader must tell apart, and how well. */
export interface Pair {
  /** `subject.text on track`. */
  readonly pair: string;
  readonly a: string;
  readonly b: string;
  /** Contrast, cut (not rounded) to two decimals, so that 4.499 does not read as enough. */
  readonly ratio: number;
  readonly needed: number;
}

function pairOf(pair: string, a: string, b: string, needed: number): Pair {
  return { pair, a, b, ratio: Math.floor(contrastRatio(a, b) * 100) / 100, needed };
}

function hues(theme: Theme): [string, Hue][] {
  return [
    ["subject", theme.subject],
    ["shortfall", theme.shortfall],
    ...theme.categorical.map((hue, i): [string, Hue] => [`categorical[${i}]`, hue]),
  ];
}

function wordPairs(theme: Theme): Pair[] {
  const words = [
    ...(["ink", "ink2", "ink3"] as const).map((key) => [key, theme[key]] as const),
    ...hues(theme).map(([name, hue]) => [`${name}.text`, hue.text] as const),
  ];
  return (["bg", "track"] as const).flatMap((ground) =>
    words.map(([name, color]) => pairOf(`${name} on ${ground}`, color, theme[ground], WORDS)),
  );
}

/** A pale fill may rest on its edge, so the better of the two counts. */
function markPairs(theme: Theme): Pair[] {
  const { bg } = theme;
  const marks = [
    ["context", theme.context, theme.contextEdge] as const,
    ...hues(theme).map(([name, hue]) => [name, hue.mark, hue.edge ?? hue.mark] as const),
    ...Object.entries(theme.status).map(([name, color]) => [`status.${name}`, color, color] as const),
  ];
  return marks.map(([name, fill, edge]) => pairOf(`${name} on bg`, readableOn(bg, [fill, edge]), bg, MARKS));
}

function stepPairs(theme: Theme): Pair[] {
  return (["sequential", "diverging"] as const).flatMap((scale) =>
    theme[scale].map((step, i) => pairOf(`words on ${scale}[${i}]`, wordsOn(theme, step), step, WORDS)),
  );
}

/** Every pair of a theme that must be told apart: words on their grounds (4.5), marks on the background (3), words on steps (4.5). */
export function pairs(theme: Theme): Pair[] {
  return [...wordPairs(theme), ...markPairs(theme), ...stepPairs(theme)];
}
