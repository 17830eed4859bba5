import { closest } from "fastest-levenshtein";
import { isColor, wordForm } from "./color.js";
import { pairs, type Pair } from "./legible.js";
import type { Hue, Theme } from "./theme.js";

/** The themes that ship. */
export type ThemeName = "light" | "dark" | "print" | "contrast";

/** A hue: the mark's colour alone, its word form then derived, or both. */
export type HueInput =
  | string
  | { readonly mark: string; readonly text?: string | undefined; readonly edge?: string | undefined };

type Flat = "bg" | "ink" | "ink2" | "ink3" | "context" | "contextEdge" | "rule" | "grid" | "track";

/** A house style: a base and what differs from it. Every colour is exactly `#rrggbb`. */
export interface BrandTheme extends Partial<Readonly<Record<Flat, string>>> {
  /** Default `brand`. */
  readonly name?: string;
  /** Default `light`. */
  readonly extends?: ThemeName;
  readonly subject?: HueInput;
  readonly shortfall?: HueInput;
  /** One to seven hues in fixed order; replaces those of the base. */
  readonly categorical?: readonly HueInput[];
  /** Six steps, low to high. */
  readonly sequential?: readonly string[];
  /** Seven steps. */
  readonly diverging?: readonly string[];
  readonly status?: Partial<Theme["status"]>;
  /** Width of a strong series line, 1–8 px. */
  readonly line?: number;
}

/** What is wrong with a theme; `path` and `pair` name the field as it is written. */
export type ThemeProblem =
  | ({ readonly kind: "unreadable" } & Pair)
  | { readonly kind: "notAColor"; readonly path: string; readonly received: unknown }
  | { readonly kind: "unknownKey"; readonly path: string; readonly suggestion: string }
  | { readonly kind: "unknownTheme"; readonly path: string; readonly received: unknown; readonly suggestion?: string }
  | { readonly kind: "wrongKind"; readonly path: string; readonly expected: Expected; readonly received: unknown };

/** What stands where another kind was given; a list has a least and a greatest length. */
export type Expected = "text" | "object" | "width" | { readonly list: readonly [least: number, most: number] };

interface Given {
  readonly path: string;
  readonly value: unknown;
  readonly problems: ThemeProblem[];
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refuse({ path, value, problems }: Given, expected: Expected): void {
  problems.push({ kind: "wrongKind", path, expected, received: value });
}

function refuseUnknown(value: object, known: readonly string[], path: string, problems: ThemeProblem[]): void {
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) problems.push({ kind: "unknownKey", path: path + key, suggestion: closest(key, known) });
  }
}

/** Stands in for a colour that was refused, until the problems are read. */
const bare = "#000000";

function color({ path, value, problems }: Given, base: string): string {
  if (value === undefined) return base;
  if (isColor(value)) return value;
  problems.push({ kind: "notAColor", path, received: value });
  return base;
}

function list(given: Given, least: number, most: number): readonly unknown[] | undefined {
  const { value } = given;
  if (Array.isArray(value) && value.length >= least && value.length <= most) return value as readonly unknown[];
  if (value !== undefined) refuse(given, { list: [least, most] });
  return undefined;
}

function steps(given: Given, base: readonly string[]): readonly string[] {
  const { path, problems } = given;
  const found = list(given, base.length, base.length);
  return found?.map((value, i) => color({ path: `${path}[${i}]`, value: value ?? null, problems }, bare)) ?? base;
}

function hue(given: Given, ground: Ground, base?: Hue): Hue {
  const { path, value, problems } = given;
  if (value === undefined && base) return base;
  const parts = isRecord(value) ? value : { mark: value };
  if (isRecord(value)) refuseUnknown(value, ["mark", "text", "edge"], `${path}.`, problems);
  const markPath = isRecord(value) ? `${path}.mark` : path;
  const mark = color({ path: markPath, value: parts["mark"] ?? null, problems }, bare);
  const derived = wordForm(mark, ground.ink, [ground.bg, ground.track]);
  const text = color({ path: `${path}.text`, value: parts["text"], problems }, derived);
  if (parts["edge"] === undefined) return { mark, text };
  return { mark, text, edge: color({ path: `${path}.edge`, value: parts["edge"], problems }, bare) };
}

function status(given: Given, base: Theme["status"]): Theme["status"] {
  const { path, value, problems } = given;
  if (value === undefined) return base;
  if (!isRecord(value)) refuse(given, "object");
  const parts = isRecord(value) ? value : {};
  refuseUnknown(parts, Object.keys(base), `${path}.`, problems);
  const of = (key: keyof Theme["status"]): string =>
    color({ path: `${path}.${key}`, value: parts[key], problems }, base[key]);
  return { met: of("met"), onTrack: of("onTrack"), behind: of("behind"), missed: of("missed"), unknown: of("unknown") };
}

function name(given: Given): string {
  if (typeof given.value === "string") return given.value;
  if (given.value !== undefined) refuse(given, "text");
  return "brand";
}

function width(given: Given, base: number): number {
  const { value } = given;
  if (typeof value === "number" && value >= 1 && value <= 8) return value;
  if (value !== undefined) refuse(given, "width");
  return base;
}

type Ground = Pick<Theme, Flat>;
type Take = (key: keyof BrandTheme) => Given;

function ground(take: Take, base: Theme): Ground {
  const of = (key: Flat, fallback = base[key]): string => color(take(key), fallback);
  const context = of("context");
  // Where the base's context is its own edge, a brand's context is too.
  const edge = base.contextEdge === base.context ? context : base.contextEdge;
  return {
    bg: of("bg"), ink: of("ink"), ink2: of("ink2"), ink3: of("ink3"), context, contextEdge: of("contextEdge", edge),
    rule: of("rule"), grid: of("grid"), track: of("track"),
  };
}

function hueList(given: Given, plain: Ground, base: readonly Hue[]): readonly Hue[] {
  const { path, problems } = given;
  const found = list(given, 1, 7);
  return found?.map((value, i) => hue({ path: `${path}[${i}]`, value, problems }, plain)) ?? base;
}

/**
 * What does a house style look like on its base, and can it be read? `brand` may be unchecked JSON. Pairs are measured once
 * every field is right, since a misspelt background would make all of them wrong; a theme with problems is not to be drawn.
 */
export function brandTheme(brand: Readonly<Record<string, unknown>>, base: Theme): { theme: Theme; problems: ThemeProblem[] } {
  const problems: ThemeProblem[] = [];
  const take: Take = (key) => ({ path: key, value: brand[key], problems });
  refuseUnknown(brand, [...Object.keys(base), "extends"], "", problems);
  const plain = ground(take, base);
  const theme: Theme = {
    ...plain,
    name: name(take("name")),
    subject: hue(take("subject"), plain, base.subject),
    shortfall: hue(take("shortfall"), plain, base.shortfall),
    categorical: hueList(take("categorical"), plain, base.categorical),
    sequential: steps(take("sequential"), base.sequential),
    diverging: steps(take("diverging"), base.diverging),
    status: status(take("status"), base.status),
    line: width(take("line"), base.line),
  };
  if (problems.length > 0) return { theme, problems };
  return { theme, problems: unreadable(theme) };
}

function unreadable(theme: Theme): ThemeProblem[] {
  return pairs(theme).filter(({ ratio, needed }) => ratio < needed).map((pair) => ({ kind: "unreadable", ...pair }));
}
