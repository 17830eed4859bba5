import { build, chart, type Figure, type Plot } from "../chart.js";
import { drawComposition } from "../guides/composition/composition.js";
import { settingOf } from "../guides/composition/parts.js";
import { plotComposition, type CompositionPlot } from "../guides/composition/plot.js";
import { describeComposition } from "../guides/composition/telling.js";
import { checkTree } from "../guides/composition/tree.js";
import { compositionWords } from "../locale/composition.js";
import { shift } from "../quantity/decimal.js";
import { readQuantity } from "../quantity/parse.js";
import { sameBase } from "../quantity/unit.js";
import { reportMixedUnits, type Checked } from "../schema/check.js";
import { number, period, required, text, unitWords, type ColumnsOf, type RowOut } from "../schema/column.js";
import { shown, type Report } from "../schema/issue.js";
import type { NumberSlot, Reading } from "../schema/reading.js";
import { reportDuplicates } from "../schema/references.js";
import { checked, oneOf, optional, type CommonRow, type Entries, type SharedSpec } from "../schema/shared.js";
import type { Text } from "../schema/vocabulary.js";
import * as v from "valibot";

/** A part of the whole. */
export interface CompositionRow extends CommonRow {
  /** Name of the part. */
  readonly label: Text | number;
  /** How much it is, not below zero. `null` is not disclosed. A row with parts of its own may leave it out, and is then their sum. */
  readonly value?: NumberSlot | undefined;
  /** What it is a part of: id or label of a row, or a name that stands for the sum of its parts. */
  readonly parent?: Text | number | undefined;
  /** When. */
  readonly period?: string | number | undefined;
}

interface CompositionOptions {
  /** `treemap`: tiles, those of one parent under its strip. `marimekko`: a column for each parent, as wide as its share of the total; its cells are as high as their shares of it. Default `treemap`. */
  readonly form?: "treemap" | "marimekko" | undefined;
  /** How deep a treemap shows parts: 1 only the parents, 2 also what they are made of. What lies deeper is opened with `of`. Default 2. */
  readonly level?: 1 | 2 | undefined;
  /** Id or label of the part to open; only its parts are shown, under the way down to it. Default the whole. */
  readonly of?: string | undefined;
  /** The stated total of all parts (`100`, `"1.02万亿元"`). What the parts leave of it is shown as not disclosed. A row that all others are parts of does the same, with a source of its own. */
  readonly whole?: number | string | undefined;
}

/** Spec of a composition: what is it made of? */
export type CompositionSpec<R = CompositionRow> = SharedSpec<CompositionRow, R> & CompositionOptions;

const row = { label: required(text), value: number, parent: text, period } as const satisfies ColumnsOf<Omit<CompositionRow, keyof CommonRow>>;
const isWhole = (value: unknown): boolean => typeof value === "string" || (typeof value === "number" && value > 0 && Number.isFinite(value));
const options: Entries<CompositionOptions> = {
  form: optional(oneOf(["treemap", "marimekko"])),
  level: optional(v.picklist([1, 2]) as never),
  of: optional(v.string() as never),
  whole: optional(checked<number | string>(isWhole, "100 | \"1.02万亿元\"")),
};

type Row = RowOut<typeof row> & Checked["data"][number];
type Spec = Checked<Row> & CompositionOptions;

export const compositionChart = chart<Spec, CompositionPlot & Plot>({
  type: "composition",
  question: { zh: compositionWords.zh.question, en: compositionWords.en.question },
  options,
  row,
  unused: ["legend", "annotations", "prices", "labels", "asOf", "goodWhen"],
  check: (spec, report) => {
    reportDuplicates(spec.data, report);
    const values = spec.data.flatMap(({ value }) => (value === undefined ? [] : [value]));
    reportMixedUnits(values, (reading) => ["data", reading.row, reading.field], report);
    if (spec.form === "marimekko" && spec.level !== undefined) report({ severity: "warning", path: ["level"], code: "unused", expected: "marimekko" });
    if (spec.data.length > 0) checkTree(spec, wholeOf(spec, report), report);
  },
  layout: (spec, frame) => plotComposition(settingOf(spec, wholeOf(spec), frame.locale, frame.footnote), frame),
  draw: drawComposition,
  describe: (spec, locale) => describeComposition(settingOf(spec, wholeOf(spec), locale, () => "")),
});

/**
 * Shows what a whole is made of, as a treemap or a marimekko; on a phone as sorted bars.
 * Rows `{label, value, parent?}`. Areas are in proportion to the numbers, under strips too. Sorted by size unless `sort` is `given`; with `top` the
 * small parts of each whole fold into 其他 / Other, with their count. What is not disclosed and what is zero takes no area and is listed.
 * @throws SpecError when the spec cannot be drawn: a negative number, parts that exceed their whole, a circle of parents, a part named twice.
 */
export function composition<const R extends object & Partial<CompositionRow>>(spec: CompositionSpec<R>): Figure {
  return build(compositionChart, spec);
}

/** The stated total as a reading, so that it stands in the tree as any other number. */
function wholeOf({ whole, data, unit: own, basis, source }: Spec, report?: Report): Reading | undefined {
  if (whole === undefined) return undefined;
  const unit = data.find(({ value }) => value !== undefined)?.value?.unit ?? own;
  const read = typeof whole === "number" ? { value: shift(whole, unit.exponent), bound: "exact" as const, of: undefined } : readQuantity(whole, unit);
  if (!read) report?.({ path: ["whole"], code: "not-a-quantity", received: shown(whole) });
  else if (read.of && unit.base !== "" && !sameBase(read.of, unit)) report?.({ path: ["whole"], code: "wrong-unit", expected: unitWords(unit), received: unitWords(read.of) });
  else return { value: read.value, unit, bound: read.bound, status: "actual", basis, source, note: undefined, row: -1, field: "whole" };
  return undefined;
}
