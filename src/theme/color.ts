import type { Hue, Theme } from "./theme.js";

/** Least contrast of words, WCAG 2.2 success criterion 1.4.3 (AA). */
export const WORDS = 4.5;
/** Least contrast of marks that carry meaning, WCAG 2.2 success criterion 1.4.11 (AA). */
export const MARKS = 3;

/** Is this a colour as the library writes them: exactly `#rrggbb`, in either case? */
export function isColor(value: unknown): value is string {
  return typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value);
}

function channels(color: string): [number, number, number] {
  const rgb = Number.parseInt(color.slice(1), 16);
  return [rgb >> 16, (rgb >> 8) & 255, rgb & 255];
}

function linear(channel: number): number {
  const s = channel / 255;
  return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
}

/**
 * How light is a colour, from 0 (black) to 1 (white)? `color` is `#rrggbb`, checked before with `isColor`.
 * Formula: relative luminance, WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance).
 */
export function luminance(color: string): number {
  const [r, g, b] = channels(color);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/**
 * How well does one colour stand out on another, from 1 (not at all) to 21? The order does not matter.
 * Formula: contrast ratio, WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
 */
export function contrastRatio(a: string, b: string): number {
  const one = luminance(a) + 0.05;
  const other = luminance(b) + 0.05;
  return Math.max(one, other) / Math.min(one, other);
}

/** Which of these colours reads best on a background? The first one wins a tie. */
export function readableOn(background: string, choices: readonly [string, ...string[]]): string {
  return choices.reduce((best, next) =>
    contrastRatio(next, background) > contrastRatio(best, background) ? next : best,
  );
}

/**
 * Which fill and which words go together where a label stands inside a mark of this hue? The mark's own colour where
 * the background colour or ink reads on it, so that it stays the colour of the key; else the hue's word form.
 */
export function labelledFill(theme: Theme, hue: Hue): { readonly fill: string; readonly text: string } {
  const fill = [hue.mark, hue.text].find((color) => contrastRatio(wordsOn(theme, color), color) >= WORDS);
  return { fill: fill ?? hue.text, text: wordsOn(theme, fill ?? hue.text) };
}

/** Which of a theme's two extremes, background colour or ink, reads better on this fill? */
export function wordsOn(theme: Theme, fill: string): string {
  return readableOn(fill, [theme.bg, theme.ink]);
}

/** The colour that lies `share` (0–1) of the way from one to another, by sRGB channel. */
export function mix(from: string, to: string, share: number): string {
  const end = channels(to);
  const hex = channels(from).map((c, i) => Math.round(c + ((end[i] ?? c) - c) * share).toString(16).padStart(2, "0"));
  return `#${hex.join("")}`;
}

/** The form of a mark's colour that words can have on all of `grounds`: itself, or the least step towards ink. */
export function wordForm(mark: string, ink: string, grounds: readonly string[]): string {
  for (let step = 0; step < 16; step++) {
    const color = step === 0 ? mark : mix(mark, ink, step / 16);
    if (grounds.every((ground) => contrastRatio(color, ground) >= WORDS)) return color;
  }
  return ink;
}
