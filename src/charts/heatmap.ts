import { build, chart, type Figure, type Plot } from "../chart.js";
import { describeHeatmap, drawHeatmap, heatNotes, type HeatPlot } from "../guides/heatmap/heatmap.js";
import { addsUp, cellKey, heatSetting, matrixOf, type HeatSpec } from "../guides/heatmap/input.js";
import { basisOf, checkShades, extentOf, keyWords, missingWords, shadeOptions } from "../guides/shades-input.js";
import { layoutMatrix } from "../layout/heatmap/matrix.js";
import { layoutShadeKey } from "../layout/shades-key.js";
import { heatmapWords } from "../locale/heatmap.js";
import { reportMixedUnits } from "../schema/check.js";
import { number, period, required, text, type ColumnsOf } from "../schema/column.js";
import { reportDuplicates } from "../schema/references.js";
import { isKnown, type NumberSlot } from "../schema/reading.js";
import { oneOf, optional, type CommonRow, type Entries, type SharedSpec } from "../schema/shared.js";
import { nameKey, type Text } from "../schema/vocabulary.js";

/** The number of one row in one column. */
export interface HeatmapRow extends CommonRow {
  /** Which row: a district. Rows stand in the order in which they are first named. */
  readonly row: Text | number;
  /** Which column: a tier. Columns stand in the order in which they are first named. */
  readonly column: Text | number;
  /** How much. `null` is not disclosed; a cell that no row gives has no data. Neither is zero. */
  readonly value: NumberSlot;
  /** When. */
  readonly period?: string | number | undefined;
}

interface HeatmapOptions {
  /** `sequential`: one colour, deeper for more; `diverging`: two colours that part at `middle`; `binned`: in steps. Not given, numbers below zero make it diverging. */
  readonly scale?: "sequential" | "diverging" | "binned" | undefined;
  /** How many bins, 2 to 7, or the limits between them in the figure's unit: `[10, 20, 50]`. A number on a limit belongs to the bin above it. */
  readonly bins?: number | readonly number[] | undefined;
  /** Where the two colours part, in the figure's unit; giving it makes the scale diverging. Zero unless given. */
  readonly middle?: number | undefined;
  /** Which totals stand outside; rates and indices never have any. Default `both`. */
  readonly totals?: "both" | "rows" | "columns" | "none" | undefined;
  /** Order of the columns; `sort` is that of the rows. Default `given`. */
  readonly columnSort?: "given" | "value" | "label" | undefined;
}

/** Spec of a heatmap: which district has which tiers? */
export type HeatmapSpec<R = HeatmapRow> = SharedSpec<HeatmapRow, R> & HeatmapOptions;

const row = { row: required(text), column: required(text), value: required(number), period } as const satisfies ColumnsOf<Omit<HeatmapRow, keyof CommonRow>>;
const options: Entries<HeatmapOptions> = { ...shadeOptions, totals: optional(oneOf(["both", "rows", "columns", "none"])), columnSort: optional(oneOf(["given", "value", "label"])) };

export const heatmapChart = chart<HeatSpec, HeatPlot & Plot>({
  type: "heatmap",
  question: { zh: heatmapWords.zh.question, en: heatmapWords.en.question },
  options,
  row,
  unused: ["top", "color", "annotations", "prices", "asOf", "goodWhen"],
  check: (spec, report) => {
    reportDuplicates(spec.data, report);
    checkShades(spec, spec.data.map(({ value }) => value), report);
    reportMixedUnits(spec.data.map(({ value }) => value).filter(isKnown), (reading) => ["data", reading.row, reading.field], report);
    const seen = new Map<string, number>();
    for (const one of spec.data) {
      const first = seen.get(cellKey(one));
      if (first === undefined) seen.set(cellKey(one), one.index);
      else report({ path: ["data", one.index, "value"], code: "duplicate", row: one.index, received: heatmapWords.zh.cell(nameKey(one.row), nameKey(one.column)), expected: String(first + 1) });
    }
    if (spec.totals !== undefined && spec.totals !== "none" && !addsUp(spec)) report({ severity: "warning", path: ["totals"], code: "unused", expected: "heatmap" });
  },
  extent: (spec) => extentOf(spec, spec.data.map(({ value }) => value)),
  layout: (spec, frame, domains) => {
    const { locale, x, y, width, sizes } = frame;
    const setting = heatSetting(spec, locale, frame.footnote, domains?.["value"]);
    const readings = spec.data.map(({ value }) => value);
    const unlisted = setting.rows.length * setting.columns.length > spec.data.length;
    const words = keyWords(setting.shades, readings, setting.display, missingWords(readings.some((reading) => !isKnown(reading)), unlisted, locale), locale);
    const key = spec.legend === "none" ? undefined : layoutShadeKey(setting.shades, words, { x, y, width, size: sizes.axis });
    const plot = layoutMatrix(matrixOf(setting), { x, y: key && key.bottom > y ? key.bottom + 16 : y, width, narrow: frame.sizeClass === "narrow", sizes, few: spec.labels === "few" });
    return { ...plot, key, parted: setting.shades.middle !== undefined, basis: basisOf(readings), notes: heatNotes(setting) };
  },
  draw: drawHeatmap,
  describe: (spec, locale) => describeHeatmap(heatSetting(spec, locale, () => "")),
});

/**
 * Shows a number for each row and column as a shade, with the number in its cell and totals outside. Rows `{row, column, value}`; `sort` orders the rows,
 * `columnSort` the columns. What is missing is an empty dashed cell, never the colour of zero, and a total that lacks a part says that it is at least so much.
 * @throws SpecError when the spec cannot be drawn: one cell twice, mixed units, limits of bins that do not rise.
 */
export function heatmap<const R extends object & Partial<HeatmapRow>>(spec: HeatmapSpec<R>): Figure {
  return build(heatmapChart, spec);
}
