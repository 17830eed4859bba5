import { build, chart, type Figure, type Plot } from "../chart.js";
import { nameOf, settingOf, spanOf, type BumpSetting, type BumpSpec as Spec } from "../guides/bump/bump.js";
import { drawBump } from "../guides/bump/marks.js";
import { bumpInput, bumpNotes, describeBump } from "../guides/bump/words.js";
import { layoutBump } from "../layout/bump/bump.js";
import type { BumpLayout } from "../layout/bump/model.js";
import { localeOf } from "../locale/index.js";
import { bumpWords } from "../locale/bump.js";
import { PLAIN } from "../quantity/unit.js";
import { reportMixedUnits } from "../schema/check.js";
import { number, period, required, text, type Column, type ColumnsOf } from "../schema/column.js";
import type { Report } from "../schema/issue.js";
import { isKnown, type NumberSlot, type Reading } from "../schema/reading.js";
import { reportDuplicates } from "../schema/references.js";
import type { CommonRow, SharedSpec } from "../schema/shared.js";
import type { Text } from "../schema/vocabulary.js";

/** A member at a period: its value, from which the rank is computed, or its rank. */
export interface BumpRow extends CommonRow {
  /** When: `2024`, `2024H1`, `2024Q1`, `2024-04`. */
  readonly period: string | number;
  /** Who. */
  readonly label: Text | number;
  /** How much; the greatest ranks 1st (with `goodWhen: "lower"` the least), and equal values share a rank: 1, 2, 2, 4. `null` is not disclosed, and the line stops there. */
  readonly value?: NumberSlot | undefined;
  /** The rank as published, from 1. Where one row has it all must; values are then only spoken. */
  readonly rank?: NumberSlot | undefined;
}

/** Spec of a bump chart: how did the order change over the years? `top` squashes the ranks below. */
export type BumpSpec<R = BumpRow> = SharedSpec<BumpRow, R>;

/** A rank is a plain number, whatever the unit of the values. */
const rank: Column<NumberSlot, Reading, false> = { ...number, read: (value, place, name, written) => number.read(value, { ...place, unit: PLAIN, bound: undefined }, name, written) };
const row = { period: required(period), label: required(text), value: number, rank } as const satisfies ColumnsOf<Omit<BumpRow, keyof CommonRow>>;

type BumpPlot = BumpLayout & Plot & { readonly setting: BumpSetting };

export const bumpChart = chart<Spec, BumpPlot>({
  type: "bump",
  question: { zh: bumpWords.zh.question, en: bumpWords.en.question },
  options: {},
  row,
  unused: ["sort", "legend", "labels", "annotations", "prices", "asOf"],
  zoom: ["period"],
  check: checkBump,
  extent: (spec) => {
    const setting = settingOf(spec, localeOf(spec.locale), () => "");
    return { x: timeOf(setting), rank: [1, setting.ranks] };
  },
  layout: (spec, frame, domains) => {
    const setting = settingOf(spec, frame.locale, frame.footnote);
    const { x, y, width, height, sizes, sizeClass } = frame;
    const input = bumpInput(setting, domains?.["x"] ?? timeOf(setting), Math.max(setting.ranks, domains?.["rank"]?.[1] ?? 0));
    return { ...layoutBump(input, { x, y, width, height, sizes, narrow: sizeClass === "narrow", wide: sizeClass === "wide" }), setting, notes: bumpNotes(setting) };
  },
  draw: drawBump,
  describe: (spec, locale) => describeBump(settingOf(spec, locale, () => "")),
});

/**
 * Shows how an order changed over the years. Rows `{period, label, value | rank}`: ranks are computed from values, or given.
 * A line breaks where a period is missing and is never bridged; ranks that nobody has keep their place; `top` squashes the ranks below it. Who enters or
 * leaves within the span is marked. Lines are straight between two ranks, since nothing is known of the time between.
 * @throws SpecError when the spec cannot be drawn.
 */
export function bump<const R extends object & Partial<BumpRow>>(spec: BumpSpec<R>): Figure {
  return build(bumpChart, spec);
}

function timeOf({ places }: BumpSetting): readonly [number, number] {
  return [places[0] ?? 0, places.at(-1) ?? 0];
}

function checkBump(spec: Spec, report: Report): void {
  reportDuplicates(spec.data, report);
  const ranked = spec.data.some((one) => one.rank !== undefined);
  const seen = new Map<string, number>();
  for (const { index, label, period: when, value, rank: place } of spec.data) {
    const key = `${nameOf(label)}\n${spanOf(when)}`;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, index);
    else report({ path: ["data", index, "period"], code: "duplicate", row: index, received: when.text, expected: String(before + 1) });
    if (ranked ? place === undefined : value === undefined) report({ path: ["data", index], code: "missing", expected: ranked ? "rank" : "value", row: index });
    if (isKnown(place) && !(Number.isInteger(place.value) && place.value >= 1 && place.value <= MOST_RANKS)) report({ path: ["data", index, "rank"], code: "out-of-range", row: index, expected: `1, 2, 3 … ${MOST_RANKS}`, received: String(place.value) });
  }
  reportMixedUnits(spec.data.flatMap(({ value }) => (value ? [value] : [])), (reading) => ["data", reading.row, reading.field], report);
}

/** Each rank has its place in the figure, so there are no more than can be drawn. */
const MOST_RANKS = 500;
