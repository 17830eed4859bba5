import { build, chart, type Figure, type Plot } from "../chart.js";
import { drawWaterfall } from "../guides/waterfall/marks.js";
import { closes, extentOf, stepsOf } from "../guides/waterfall/levels.js";
import { describeWaterfall, waterfallNotes } from "../guides/waterfall/notes.js";
import { itemsOf, settingOf, unitLine, written, type WaterfallSpec as Spec } from "../guides/waterfall/waterfall.js";
import { layoutWaterfall } from "../layout/waterfall/waterfall.js";
import type { WaterfallLayout } from "../layout/waterfall/model.js";
import { localeOf } from "../locale/index.js";
import { waterfallWords } from "../locale/waterfall.js";
import { reportMixedUnits } from "../schema/check.js";
import { choice, number, period, required, text, type ColumnsOf } from "../schema/column.js";
import type { Report } from "../schema/issue.js";
import type { NumberSlot } from "../schema/reading.js";
import { reportDuplicates } from "../schema/references.js";
import { oneOf, optional, type CommonRow, type Entries, type SharedSpec } from "../schema/shared.js";
import type { Text } from "../schema/vocabulary.js";

/** A part of a change, or a level between parts. */
export interface WaterfallRow extends CommonRow {
  /** Name of the part or the total. */
  readonly label: Text | number;
  /** How much a part adds, or takes away where it is negative; the level of a total, which may be left out and is then the sum. `null` is not disclosed. */
  readonly value?: NumberSlot | undefined;
  /** A `part` (default) changes the level; a `subtotal` or `total` states it. A first row that is a total is where the figure begins. */
  readonly kind?: "part" | "subtotal" | "total" | undefined;
  /** When; printed under the name where rows differ in it. */
  readonly period?: string | number | undefined;
}

interface WaterfallOptions {
  /** What is printed at the bars: amounts, percentages of the start (of the last total where there is no start), or both. Default `amount`. */
  readonly show?: "amount" | "percent" | "both" | undefined;
}

/** Spec of a waterfall: which parts made the change? */
export type WaterfallSpec<R = WaterfallRow> = SharedSpec<WaterfallRow, R> & WaterfallOptions;

const row = { label: required(text), value: number, kind: choice(["part", "subtotal", "total"]), period } as const satisfies ColumnsOf<Omit<WaterfallRow, keyof CommonRow>>;
const options: Entries<WaterfallOptions> = { show: optional(oneOf(["amount", "percent", "both"])) };

export const waterfallChart = chart<Spec, WaterfallLayout & Plot>({
  type: "waterfall",
  question: { zh: waterfallWords.zh.question, en: waterfallWords.en.question },
  options,
  row,
  unused: ["legend", "annotations", "prices", "labels", "asOf", "goodWhen"],
  check: checkWaterfall,
  extent: (spec) => ({ value: extentOf(settingOf(spec, localeOf(spec.locale), () => "").steps) }),
  layout: (spec, frame, domains) => {
    const setting = settingOf(spec, frame.locale, frame.footnote);
    const { x, y, width, height, sizes, sizeClass, panel } = frame;
    const space = { x, y, width, height: panel ? 0 : height, sizes, narrow: sizeClass === "narrow", margin: panel && domains ? panel.margin : undefined };
    const plot = layoutWaterfall(itemsOf(setting), unitLine(setting), domains?.["value"] ?? extentOf(setting.steps), space);
    return { ...plot, notes: waterfallNotes(setting), axis: panel && domains && { margin: plot.margin ?? [0, 0], repeats: true, unit: "" } };
  },
  draw: drawWaterfall,
  describe: (spec, locale) => describeWaterfall(settingOf(spec, locale, () => "")),
});

/**
 * Shows which parts made a change. Rows `{label, value, kind?}`: parts add up in the order given, totals and subtotals stand on zero.
 * A total may leave its value out and is then computed; a stated one must be what the parts come to, unless it or one of them is only a bound or
 * 约 / about, which the note says. After a part that is not disclosed a total without a value is not drawn. `sort` and `top` work between two totals.
 * @throws SpecError when the spec cannot be drawn, or when a stated total is not the sum of its parts.
 */
export function waterfall<const R extends object & Partial<WaterfallRow>>(spec: WaterfallSpec<R>): Figure {
  return build(waterfallChart, spec);
}

function checkWaterfall(spec: Spec, report: Report): void {
  reportDuplicates(spec.data, report);
  spec.data.forEach(({ index, value, kind }) => {
    const stands = kind === undefined || kind === "part" || index === 0;
    if (stands && value === undefined) report({ path: ["data", index], code: "missing", expected: "value", row: index });
  });
  reportMixedUnits(spec.data.flatMap(({ value }) => (value ? [value] : [])), (reading) => ["data", reading.row, reading.field], report);
  for (const step of stepsOf(spec.data)) {
    const { value, index } = step.row;
    if (!value || step.sum === undefined || step.amount === undefined || closes(step) || !step.firm || !step.exact) continue;
    report({ path: ["data", index, "value"], code: "unbalanced", row: index, expected: written(step.sum, value), received: written(step.amount, value) });
  }
}
