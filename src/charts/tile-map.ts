import { build, chart, type Figure, type Plot } from "../chart.js";
import { describeTiles, drawTileMap, tileNotes, type TilePlot } from "../guides/tile-map/tile-map.js";
import { isLayout, LAYOUTS, readingOf, tileItems, tileSetting, tilesOf, type TileSetting, type TileSpec } from "../guides/tile-map/input.js";
import { splitOf, statedOf, type Split } from "../guides/tile-map/whole.js";
import { basisOf, checkShades, extentOf, keyWords, missingWords, shadeOptions } from "../guides/shades-input.js";
import type { Frame } from "../guides/look.js";
import { layoutKey } from "../layout/key.js";
import { layoutShadeKey } from "../layout/shades-key.js";
import { layoutTiles, neighboursOf, type Tile, type TileGrid, type TileItem } from "../layout/tile-map/tiles.js";
import { wenzhouBorders, wenzhouTiles } from "../layout/tile-map/wenzhou.js";
import { layoutWholeBar, layoutWholeColumn, partsThatFit, type WholeBar } from "../layout/tile-map/whole.js";
import { say } from "../locale/index.js";
import { tileMapWords } from "../locale/tile-map.js";
import { sum } from "../quantity/decimal.js";
import { reportMixedUnits } from "../schema/check.js";
import { name, number, period, required, text, type ColumnsOf } from "../schema/column.js";
import { nearest, shown, type Report } from "../schema/issue.js";
import { listOf } from "../schema/record.js";
import { reportDuplicates } from "../schema/references.js";
import { isKnown, type NumberSlot } from "../schema/reading.js";
import { checked, oneOf, optional, type CommonRow, type Entries, type SharedSpec } from "../schema/shared.js";
import { nameKey, type Text } from "../schema/vocabulary.js";

/** What is known of a division. */
export interface TileMapRow extends CommonRow {
  /** The division, by its code in the layout. */
  readonly code: string | number;
  /** How much. `null` is not disclosed; a division without a row has no data. Neither is zero. */
  readonly value?: NumberSlot | undefined;
  /** What kind: told by a hue, and in words. */
  readonly category?: Text | number | undefined;
  /** Course of the number over time, drawn as a small line: `[{ "period": "2021", "value": 20 }]`. */
  readonly trend?: readonly TileMapPoint[] | undefined;
  /** When. */
  readonly period?: string | number | undefined;
}

/** A point of a small line. */
export interface TileMapPoint {
  readonly period: string | number;
  readonly value: NumberSlot;
}

/** A stated total of all divisions together. */
export interface TileMapWhole extends CommonRow {
  readonly value: NumberSlot;
  /** What it is called. Default 合计 / Total. */
  readonly label?: Text | number | undefined;
  /** When. */
  readonly period?: string | number | undefined;
}

/** Where a division stands on the grid. */
export interface TileMapTile {
  readonly code: string | number;
  /** Counted from 0 at the top. */
  readonly row: number;
  /** Counted from 0 at the left. */
  readonly column: number;
  /** Its name; the code unless given. */
  readonly label?: Text | undefined;
}

interface TileMapOptions {
  /** Where each division stands: a layout that ships (`wenzhou`), or `[{ "code": "a", "row": 0, "column": 1, "label": "甲" }]`. */
  readonly layout: string | readonly TileMapTile[];
  /** How a number is shown: as the shade of its tile or as a small bar in it. Default `shade`. */
  readonly inside?: "shade" | "bar" | undefined;
  /** The stated total, one record: what the divisions leave of it is shown as not split. */
  readonly whole?: readonly TileMapWhole[] | undefined;
  /** `sequential`: one colour, deeper for more; `diverging`: two colours that part at `middle`; `binned` (default): in steps. */
  readonly scale?: "sequential" | "diverging" | "binned" | undefined;
  /** How many bins, 2 to 7, or the limits between them in the figure's unit: `[10, 20, 50]`. A number on a limit belongs to the bin above it. */
  readonly bins?: number | readonly number[] | undefined;
  /** Where the two colours part, in the figure's unit; giving it makes the scale diverging. Zero unless given. */
  readonly middle?: number | undefined;
}

/** Spec of a tile map: where? A grid stands for the divisions; no boundary is drawn. */
export type TileMapSpec<R = TileMapRow> = SharedSpec<TileMapRow, R> & TileMapOptions;

const row = {
  code: required(name),
  value: number,
  category: text,
  trend: listOf<TileMapPoint>()({ period: required(period), value: required(number) }),
  period,
} as const satisfies ColumnsOf<Omit<TileMapRow, keyof CommonRow>>;
const whole = { value: required(number), label: text, period } as const;
const options: Entries<Omit<TileMapOptions, "whole">> = {
  layout: checked<string | readonly TileMapTile[]>(isLayout, '"wenzhou" | [{code, row, column, label}]'),
  inside: optional(oneOf(["shade", "bar"])),
  ...shadeOptions,
};

/** Layouts that ship, with the borders between their divisions, and a measure of what a layout of your own keeps of them. */
export const tileLayouts: Readonly<Record<"wenzhou", { readonly tiles: readonly Tile[]; readonly borders: readonly (readonly [string, string])[] }>> = { wenzhou: { tiles: wenzhouTiles, borders: wenzhouBorders } };

/** Compares the neighbours on a grid with real borders: which it keeps, which it loses, and which it makes up. */
export function compareBorders(tiles: readonly Tile[], borders: readonly (readonly [string, string])[]): { readonly kept: readonly (readonly [string, string])[]; readonly lost: readonly (readonly [string, string])[]; readonly invented: readonly (readonly [string, string])[] } {
  const keyOf = (pair: readonly [string, string]): string => [...pair].sort().join(" ");
  const drawn = neighboursOf(tiles);
  const [onGrid, real] = [new Set(drawn.map(keyOf)), new Set(borders.map(keyOf))];
  return { kept: borders.filter((pair) => onGrid.has(keyOf(pair))), lost: borders.filter((pair) => !onGrid.has(keyOf(pair))), invented: drawn.filter((pair) => !real.has(keyOf(pair))) };
}

export const tileMapChart = chart<TileSpec, TilePlot & Plot>({
  type: "tile-map",
  question: { zh: tileMapWords.zh.question, en: tileMapWords.en.question },
  options,
  row,
  lists: { whole },
  unused: ["sort", "top", "annotations", "prices", "labels", "asOf", "goodWhen"],
  check: (spec, report) => {
    reportDuplicates(spec.data, report);
    if (!checkLayout(spec, report)) return;
    checkCodes(spec, report);
    checkNumbers(spec, report);
  },
  names: (spec) => new Map(tilesOf(spec).map(({ code, label }) => [code, label])),
  extent: (spec) => extentOf(spec, spec.data.map(readingOf)),
  layout: (spec, frame, domains) => {
    const { locale, x, y, width, sizes } = frame;
    const setting = tileSetting(spec, locale, frame.footnote, domains?.["value"]);
    const readings = spec.data.map(readingOf);
    const undisclosed = spec.data.some((one) => !isKnown(readingOf(one)) && one.category === undefined);
    const listed = new Set(spec.data.map(({ code }) => code));
    const words = keyWords(setting.shades, readings, setting.display, missingWords(undisclosed, setting.tiles.some(({ code }) => !listed.has(code)), locale), locale);
    const shades = setting.form === "shade" ? setting.shades : { low: 0, high: 0, middle: undefined, limits: undefined, open: false };
    const key = spec.legend === "none" ? undefined : layoutShadeKey(shades, setting.form === "shade" ? words : { ...words, zero: "", kinds: [] }, { x, y, width, size: sizes.axis });
    const categories = setting.categories.map((category) => ({ key: nameKey(category), text: say(category, locale), member: { field: "category", value: nameKey(category) } }));
    const top = key && key.bottom > y ? key.bottom + 16 : y;
    const items = tileItems(setting);
    const worded = categories.length === 0 || layoutBody(items, setting, frame, top).worded;
    // Categories that have no room in their tiles stand in a key.
    const kinds = layoutKey(worded ? [] : categories, { x, y: worded ? y : top - (top > y ? 8 : 0), width, size: sizes.axis });
    const body = layoutBody(items, setting, frame, worded ? top : kinds.bottom + 10);
    return { ...body, key, kinds, setting, basis: basisOf(readings), notes: tileNotes(setting, body.split) };
  },
  draw: drawTileMap,
  describe: (spec, locale) => {
    const setting = tileSetting(spec, locale, () => "");
    return describeTiles(setting, splitOf(setting, Infinity));
  },
});

/** Tiles, and the total beside them; on a phone below. */
function layoutBody(items: readonly TileItem[], setting: TileSetting, { x, width, sizes, sizeClass }: Frame, y: number): TileGrid & { readonly whole: WholeBar | undefined; readonly split: Split | undefined } {
  const narrow = sizeClass === "narrow";
  const stated = statedOf(setting.spec) !== undefined;
  const side = stated && !narrow ? Math.min(300, width * 0.37) : 0;
  const between = side > 0 ? 32 : 0;
  const grid = layoutTiles(items, { x, y, width: width - side - between, whole: width, narrow, sizes });
  const split = splitOf(setting, narrow ? 6 : partsThatFit(grid.gridBottom - y, sizes));
  if (!split || split.parts.length === 0) return { ...grid, whole: undefined, split };
  if (narrow) {
    const bar = layoutWholeBar(split.title, split.parts, { x, y: grid.bottom + 18, width, sizes });
    return { ...grid, whole: bar, split, bottom: bar.bottom };
  }
  const bar = layoutWholeColumn(split.title, split.parts, { x: grid.right + between + 16, y, width: side - 16, height: grid.gridBottom - y, sizes });
  return { ...grid, whole: bar, split, bottom: Math.max(grid.bottom, bar.bottom) };
}

/** Whether there is a layout; each code and each place may stand in it once. */
function checkLayout({ layout }: TileSpec, report: Report): boolean {
  if (typeof layout === "string") {
    const known = Object.hasOwn(LAYOUTS, layout);
    if (!known) report({ path: ["layout"], code: "unknown-reference", received: shown(layout), suggestion: nearest(layout, Object.keys(LAYOUTS)) });
    return known;
  }
  const codes = new Set<string>();
  const places = new Set<string>();
  layout.forEach(({ code, row: down, column: across }, i) => {
    const place = `row ${down}, column ${across}`;
    if (codes.has(String(code))) report({ path: ["layout", i, "code"], code: "duplicate", received: String(code) });
    if (places.has(place)) report({ path: ["layout", i], code: "duplicate", received: place });
    codes.add(String(code));
    places.add(place);
  });
  return true;
}

/** Each row has a tile, and each tile one row. A name in place of a code is a slip that is easy to put right. */
function checkCodes(spec: TileSpec, report: Report): void {
  const tiles = tilesOf(spec);
  const byName = new Map(tiles.flatMap(({ code, label }) => [code, ...(typeof label === "string" ? [label] : Object.values(label))].map((word) => [word, code] as const)));
  const seen = new Map<string, number>();
  for (const { code, index } of spec.data) {
    const first = seen.get(code);
    if (!tiles.some((tile) => tile.code === code)) report({ path: ["data", index, "code"], code: "unknown-reference", row: index, received: shown(code), suggestion: byName.get(nearest(code, [...byName.keys()]) ?? "") });
    else if (first !== undefined) report({ path: ["data", index, "code"], code: "duplicate", row: index, received: code, expected: String(first + 1) });
    else seen.set(code, index);
  }
}

function checkNumbers(spec: TileSpec, report: Report): void {
  checkShades(spec, spec.data.map(readingOf), report);
  const all = [...spec.data.flatMap(({ value, trend = [] }) => [value, ...trend.map((point) => point.value)]), ...(spec.whole ?? []).map(({ value }) => value)].filter(isKnown);
  reportMixedUnits(all, ({ row: index, field }) => (index < 0 ? ["whole", 0, field] : ["data", index, field]), report);
  for (const { index, trend = [] } of spec.data) {
    trend.forEach(({ period: when }, i) => {
      const before = trend[i - 1]?.period;
      if (before && when.end <= before.end) report({ path: ["data", index, "trend", i, "period"], code: "wrong-order", row: index, expected: `> ${before.text}`, received: when.text });
    });
  }
  checkWhole(spec, report);
}

/** One total, of what can be added, and no less than its parts. */
function checkWhole(spec: TileSpec, report: Report): void {
  const { whole: given = [], data } = spec;
  if (given.length > 1) report({ path: ["whole"], code: "too-large", received: `${given.length} × whole`, expected: "1" });
  const stated = statedOf(spec)?.value;
  if (!stated && isKnown(given[0]?.value)) report({ severity: "warning", path: ["whole"], code: "unused", expected: "tile-map" });
  const total = sum(data.map(readingOf).filter(isKnown).map(({ value }) => value));
  if (stated?.bound === "exact" && total > stated.value) report({ severity: "warning", path: ["whole", 0, "value"], code: "unbalanced", expected: `≥ ${total}`, received: String(stated.value) });
}

/**
 * Shows each division as a tile on a grid: where, without a boundary. Rows `{code, value | category, trend?}` and a `layout` by name or as a list. A division that is
 * not disclosed, or has no row, is an empty dashed tile. With `whole` the stated total stands beside the tiles, with what of it is not split.
 * @throws SpecError when the spec cannot be drawn: a code that the layout lacks, one code twice, two tiles in one place, mixed units.
 */
export function tileMap<const R extends object & Partial<TileMapRow>>(spec: TileMapSpec<R>): Figure {
  return build(tileMapChart, spec);
}
