import { closest } from "fastest-levenshtein";
import { brandTheme, isRecord, type BrandTheme, type ThemeName, type ThemeProblem } from "./brand.js";
import { contrast } from "./contrast.js";
import { dark } from "./dark.js";
import { light } from "./light.js";
import { print } from "./print.js";
import type { Theme } from "./theme.js";

export type { BrandTheme, Expected, HueInput, ThemeName, ThemeProblem } from "./brand.js";
export type { Hue, Theme } from "./theme.js";
export { contrastRatio, isColor, labelledFill, luminance, readableOn, wordsOn } from "./color.js";

/** The themes that ship, by name. */
export const themes: Readonly<Record<ThemeName, Theme>> = { light, dark, print, contrast };

/** A theme by name, or a house style that names its base and what differs. */
export type ThemeInput = ThemeName | BrandTheme;

function isThemeName(value: unknown): value is ThemeName {
  return typeof value === "string" && Object.hasOwn(themes, value);
}

function unknownTheme(path: string, received: unknown): ThemeProblem {
  if (typeof received !== "string") return { kind: "unknownTheme", path, received };
  return { kind: "unknownTheme", path, received, suggestion: closest(received, Object.keys(themes)) };
}

/**
 * Which colours does this theme mean, and can they be read? A name costs nothing; a house style is checked, and each pair
 * that cannot be read is refused by name. Unchecked JSON may be passed: it is refused, never thrown on. Default: `light`.
 */
export function resolveTheme(input: ThemeInput = "light"): { theme: Theme; problems: ThemeProblem[] } {
  const given: unknown = input;
  if (isThemeName(given)) return { theme: themes[given], problems: [] };
  if (!isRecord(given)) return { theme: light, problems: [unknownTheme("", given)] };
  const base = given["extends"] ?? "light";
  if (isThemeName(base)) return brandTheme(given, themes[base]);
  const { theme, problems } = brandTheme(given, light);
  // Pairs against a guessed base would mislead; what is misspelt would not.
  return { theme, problems: [unknownTheme("extends", base), ...problems.filter(({ kind }) => kind !== "unreadable")] };
}
