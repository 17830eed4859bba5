import { stepAt, type Shades } from "../../layout/shades.js";
import type { TrendPoint } from "../../layout/spark.js";
import type { Tile, TileItem } from "../../layout/tile-map/tiles.js";
import { wenzhouTiles } from "../../layout/tile-map/wenzhou.js";
import { say, type Locale } from "../../locale/index.js";
import { shadeWords } from "../../locale/shades.js";
import { bounded, formatIn, type Display } from "../../quantity/display.js";
import type { Period } from "../../quantity/period.js";
import type { Checked, RowBase } from "../../schema/check.js";
import { isRecord } from "../../schema/intake.js";
import { isText } from "../../schema/column.js";
import { isKnown, type Known, type Reading } from "../../schema/reading.js";
import { nameKey, type Text } from "../../schema/vocabulary.js";
import { hasZeroMark, linesOf, shadesFor, type ShadeOptions } from "../shades-input.js";
import { joins, trendWords } from "../trend.js";
import { displayOf, periodWords, sentence, spokenReading } from "../words.js";

interface TileRow extends RowBase {
  readonly code: string;
  readonly value?: Reading | undefined;
  readonly category?: Text | undefined;
  readonly trend?: readonly { readonly period: Period; readonly value: Reading }[] | undefined;
}

/** A place as a spec may write it. */
interface WrittenTile {
  readonly code: string | number;
  readonly row: number;
  readonly column: number;
  readonly label?: Text | undefined;
}

export interface TileSpec extends Checked<TileRow>, ShadeOptions {
  readonly layout: string | readonly WrittenTile[];
  readonly inside?: "shade" | "bar" | undefined;
  readonly whole?: readonly { readonly value: Reading; readonly label?: Text | undefined; readonly period?: Period | undefined }[] | undefined;
}

/** Layouts that ship, by name. */
export const LAYOUTS: Readonly<Record<string, readonly Tile[]>> = { wenzhou: wenzhouTiles };

const isPlace = (value: unknown): boolean => typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 100;

export function isLayout(value: unknown): boolean {
  if (typeof value === "string") return true;
  return Array.isArray(value) && value.length > 0 && value.every((one) => isRecord(one) && (typeof one.code === "string" || typeof one.code === "number") && isPlace(one.row) && isPlace(one.column) && (one.label === undefined || isText(one.label)));
}

/** The tiles of a spec in reading order. */
export function tilesOf({ layout }: Pick<TileSpec, "layout">): readonly Tile[] {
  const tiles = typeof layout === "string" ? (LAYOUTS[layout] ?? []) : layout.map(({ code, label, row, column }): Tile => ({ code: String(code), label: label ?? String(code), row, column }));
  return [...tiles].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** What the tiles of one figure share. */
export interface TileSetting {
  readonly spec: TileSpec;
  readonly locale: Locale;
  readonly display: Display;
  readonly shades: Shades;
  readonly tiles: readonly Tile[];
  readonly rows: ReadonlyMap<string, TileRow>;
  /** Categories in the order in which they are first named. */
  readonly categories: readonly Text[];
  /** What is shown of a number. */
  readonly form: "category" | "line" | "bar" | "shade";
  readonly footnote: (source: number | undefined) => string;
}

/** The number of a row: its own, or the last that its trend knows. */
export function readingOf({ value, trend }: TileRow): Reading | undefined {
  return value ?? trend?.findLast((point) => isKnown(point.value))?.value ?? trend?.at(-1)?.value;
}

/** When that was. */
export function whenOf({ value, trend, period }: TileRow, reading: Reading | undefined): Period | undefined {
  return value === undefined && reading !== undefined ? trend?.find((point) => point.value === reading)?.period : period;
}

export function tileSetting(spec: TileSpec, locale: Locale, footnote: TileSetting["footnote"], domain?: readonly [number, number]): TileSetting {
  const readings = spec.data.map(readingOf);
  const display = displayOf([...readings, ...(spec.whole ?? []).map(({ value }) => value)], locale);
  const names = new Map<string, Text>();
  for (const { category } of spec.data) if (category !== undefined && !names.has(nameKey(category))) names.set(nameKey(category), category);
  const form = names.size > 0 ? "category" : spec.data.some(({ trend }) => (trend ?? []).length > 0) ? "line" : (spec.inside ?? "shade");
  return { spec, locale, display, footnote, form, shades: shadesFor(spec, readings, display, "binned", domain), tiles: tilesOf(spec), rows: new Map(spec.data.map((row) => [row.code, row])), categories: [...names.values()] };
}

/** Tiles in words and numbers. */
export function tileItems(setting: TileSetting): TileItem[] {
  const known = setting.spec.data.map(readingOf).flatMap((reading) => (isKnown(reading) ? [reading.value] : []));
  const ends = [Math.min(0, ...known), Math.max(0, ...known)] as const;
  return setting.tiles.map((tile) => tileItem(tile, ends, setting));
}

function tileItem(tile: Tile, ends: readonly [number, number], setting: TileSetting): TileItem {
  const { rows, locale, footnote, categories } = setting;
  const row = rows.get(tile.code);
  const reading = row ? readingOf(row) : undefined;
  const name = say(tile.label, locale);
  const kind = row?.category;
  const category = kind === undefined ? undefined : categories.findIndex((one) => nameKey(one) === nameKey(kind));
  return {
    key: tile.code,
    row: row?.index,
    at: tile,
    member: kind === undefined ? { field: "code", value: tile.code } : { field: "category", value: nameKey(kind) },
    label: name + (row ? footnote((reading ?? row).source) : ""),
    words: kind === undefined ? "" : say(kind, locale),
    missing: !isKnown(reading) && category === undefined,
    category,
    trend: setting.form === "line" && row?.trend ? pointsOf(row.trend) : undefined,
    joins: (a, b) => reading !== undefined && joins(a, b, reading),
    strong: isSingled(tile, row, setting),
    certainty: certaintyOf(row, reading),
    spoken: name + locale.words.colon + spokenOf(row, reading, setting),
    ...(isKnown(reading) ? figureOf(reading, ends, setting) : { number: "", step: undefined, zero: false, bar: undefined }),
  };
}

/** A number as it is printed, shaded and measured. */
function figureOf(reading: Known, [low, high]: readonly [number, number], { locale, display, shades, form }: TileSetting): Pick<TileItem, "number" | "step" | "zero" | "bar"> {
  const { value } = reading;
  const share = (one: number): number => (high > low ? (one - low) / (high - low) : 0);
  return {
    number: bounded(formatIn(value, display, locale.style, { near: linesOf(shades) }), reading.bound, locale.style),
    step: form === "shade" ? stepAt(shades, value) : undefined,
    zero: form === "shade" && hasZeroMark(shades) && value === 0,
    bar: form === "bar" ? { from: share(Math.min(0, value)), to: share(Math.max(0, value)) } : undefined,
  };
}

function certaintyOf(row: TileRow | undefined, reading: Reading | undefined): TileItem["certainty"] {
  return reading ?? { status: row?.status ?? "actual", basis: row?.basis, bound: "exact" };
}

function isSingled({ code, label }: Tile, row: TileRow | undefined, { spec: { highlight = [] } }: TileSetting): boolean {
  const names = [code, row?.id, ...(typeof label === "string" ? [label] : Object.values(label))];
  return highlight.some((one) => names.includes(one));
}

function pointsOf(trend: NonNullable<TileRow["trend"]>): TrendPoint[] {
  return trend.map(({ period, value: { value, bound, status, basis } }) => ({ period, value, bound, status, basis }));
}

/** A number as it is said. What the figure's badge says of all need not be said of each. */
export function spokenAmount(reading: Reading, { locale, display, shades, spec }: TileSetting): string {
  const plain = spec.basis === "illustrative" && reading.basis === "illustrative" ? { ...reading, basis: undefined } : reading;
  return spokenReading(plain, display, locale, { near: linesOf(shades) });
}

function spokenOf(row: TileRow | undefined, reading: Reading | undefined, setting: TileSetting): string {
  const { locale, display } = setting;
  if (row === undefined) return shadeWords[locale.style].notListed;
  const amount = reading === undefined ? (row.category === undefined ? locale.words.notDisclosed : "") : spokenAmount(reading, setting);
  const points = pointsOf(row.trend ?? []);
  return sentence(locale, [row.category === undefined ? "" : say(row.category, locale), amount, periodWords(whenOf(row, reading), locale), points.length > 1 ? trendWords(points, display, locale, true) : ""]);
}
