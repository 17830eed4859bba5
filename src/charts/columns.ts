import { build, chart, type Figure, type Plot } from "../chart.js";
import { checkColumns } from "../guides/columns/check.js";
import { columnsInput, inPanel } from "../guides/columns/input.js";
import { drawColumns } from "../guides/columns/marks.js";
import { describeColumns } from "../guides/columns/telling.js";
import { extentOf, settingOf, type ColumnsSetting, type ColumnsSpec as FullSpec } from "../guides/columns/columns.js";
import type { ColumnsInput, ColumnsLayout } from "../layout/columns/model.js";
import { fitsRows, layoutRows } from "../layout/columns/rows.js";
import { layoutColumns } from "../layout/columns/columns.js";
import { axisWidth } from "../layout/columns/space.js";
import { columnsWords } from "../locale/columns.js";
import { localeOf } from "../locale/index.js";
import { flag, goalNumber, number, period, required, text, type ColumnsOf } from "../schema/column.js";
import type { NumberSlot } from "../schema/reading.js";
import { oneOf, optional, type Annotation, type BreakFields, type CommonRow, type Entries, type SharedSpec, type TargetFields } from "../schema/shared.js";
import type { Text } from "../schema/vocabulary.js";

/** A part of a period. */
export interface ColumnsRow extends CommonRow {
  /** When: `2024`, `2024H1`, `2024Q1`, `2024-04`, `2024-01/2024-04`. */
  readonly period: string | number;
  /** How much. `null` is not disclosed, and the column then has no exact total. */
  readonly value: NumberSlot;
  /** Which part it is, where a period has several. The first series stands at the base. */
  readonly series?: Text | number | undefined;
}

/** What is to be reached. */
export interface ColumnsTarget extends TargetFields {
  /** How much; in %, where the columns are shares. */
  readonly value: NumberSlot;
  /** When it is to be reached: a tick across that column. A target without a date is a line across all of them. */
  readonly period?: string | number | undefined;
  /** The series it is meant for. Default: the total. */
  readonly series?: Text | number | undefined;
}

/** A change of definition. */
export interface ColumnsBreak extends BreakFields {
  /** What changed: nothing is computed across it. */
  readonly note: Text;
}

interface ColumnsOptions {
  /** Parts on each other with their total, side by side, or as shares of 100. Default `stacked`. */
  readonly form?: "stacked" | "grouped" | "share" | undefined;
  /** What is to be reached: always inside the axis. */
  readonly targets?: readonly ColumnsTarget[] | undefined;
  /** Changes of definition. */
  readonly breaks?: readonly ColumnsBreak[] | undefined;
}

/** Spec of columns: how do the parts develop over the periods? */
export type ColumnsSpec<R = ColumnsRow> = SharedSpec<ColumnsRow, R> & ColumnsOptions;

const row = { period: required(period), value: required(number), series: text } as const satisfies ColumnsOf<Omit<ColumnsRow, keyof CommonRow>>;
const targets = { value: required(goalNumber), period, series: text, label: text, measure: text, scope: text } as const satisfies ColumnsOf<Omit<ColumnsTarget, keyof CommonRow>>;
const breaks = { period: required(period), note: required(text), inferred: flag } as const satisfies ColumnsOf<Omit<ColumnsBreak, Exclude<keyof CommonRow, "note">>>;
const annotations = { x: period, y: number, text: required(text) } as const satisfies ColumnsOf<Annotation>;
const options: Entries<Pick<ColumnsOptions, "form">> = { form: optional(oneOf(["stacked", "grouped", "share"])) };

interface ColumnsPlot extends ColumnsLayout, Plot {
  readonly setting: ColumnsSetting;
  readonly input: ColumnsInput;
}

export const columnsChart = chart<FullSpec, ColumnsPlot>({
  type: "columns",
  question: { zh: columnsWords.zh.question, en: columnsWords.en.question },
  options,
  row,
  lists: { targets, breaks, annotations },
  unused: ["asOf"],
  zoom: ["period"],
  check: checkColumns,
  extent: (spec) => ({ value: extentOf(settingOf(spec, localeOf(spec.locale), () => "")) }),
  layout: (spec, frame, domains) => {
    const setting = settingOf(spec, frame.locale, frame.footnote, domains?.["value"]);
    const { input: whole, notes: all } = columnsInput(setting, domains?.["value"]);
    const { panel } = frame;
    const { input, notes } = panel ? inPanel(whole, panel) : { input: whole, notes: [] };
    // Small multiples compare heights, so their panels never turn into rows.
    const rows = frame.sizeClass === "narrow" && !panel && fitsRows(input);
    const plot = (rows ? layoutRows : layoutColumns)(input, frame);
    const axis = panel && { margin: [axisWidth(input, frame), 0] as const, alike: true, unit: whole.unitLine };
    return { ...plot, notes: [...plot.unplaced, ...notes, ...all], setting, input, axis };
  },
  draw: drawColumns,
  describe: describeColumns,
});

/**
 * Shows how parts develop over periods: stacked with their total, side by side, or as shares of 100. Rows `{period, value, series?}` with `targets` and `breaks`.
 * Periods stand in order of time, with a gap where one is missing; a part that is not disclosed is a dashed box, and its column has no exact total. A phone
 * shows periods as rows.
 * @throws SpecError when the spec cannot be drawn: a series twice in a period, two units, negative parts in shares.
 */
export function columns<const R extends object & Partial<ColumnsRow>>(spec: ColumnsSpec<R>): Figure {
  return build(columnsChart, spec);
}
