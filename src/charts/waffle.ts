import { build, chart, type Figure, type Plot } from "../chart.js";
import { drawWaffle } from "../guides/waffle/waffle.js";
import { describeWaffle, waffleNotes } from "../guides/waffle/notes.js";
import { blocksOf, groupsOf, isItems, legendOf, type CellWorth, type WaffleSetting } from "../guides/waffle/words.js";
import type { Frame } from "../guides/look.js";
import type { WafflePlot } from "../layout/waffle/cells.js";
import { layoutWaffle } from "../layout/waffle/waffle.js";
import type { Locale } from "../locale/index.js";
import { waffleWords } from "../locale/waffle.js";
import { denoise, shift } from "../quantity/decimal.js";
import { readQuantity } from "../quantity/parse.js";
import type { Unit } from "../quantity/unit.js";
import { reportMixedUnits, type Checked } from "../schema/check.js";
import { choice, isText, number, period, required, text, type ColumnsOf, type RowOut } from "../schema/column.js";
import { shown, type Report } from "../schema/issue.js";
import { reportDuplicates } from "../schema/references.js";
import { isKnown, type NumberSlot, type Reading } from "../schema/reading.js";
import { checked, oneOf, optional, words, type CommonRow, type Entries, type SharedSpec } from "../schema/shared.js";
import { STATES, type State, type Text } from "../schema/vocabulary.js";

/** A list or a group with its number, or one item with its state. */
export interface WaffleRow extends CommonRow {
  /** Name of the list, group or item. */
  readonly label: Text | number;
  /** How many there are. `null` is not disclosed. Rows without any `value` are items. */
  readonly value?: NumberSlot | undefined;
  /** State of an item; one that is not given is `unknown`, which is not `todo`. */
  readonly state?: State | undefined;
  /** List that an item belongs to. */
  readonly group?: Text | number | undefined;
  /** When. */
  readonly period?: string | number | undefined;
}

interface WaffleOptions {
  /** What one cell stands for: an amount (`100`, `"100家"`) or words for one item (`{ "zh": "一个项目", "en": "one project" }`). Default one item. */
  readonly cell?: number | Text | undefined;
  /** `panels`: lists side by side, never summed; `rows`: groups of one list, each a row of cells. Default `panels` for up to three, else `rows`. */
  readonly form?: "panels" | "rows" | undefined;
  /** Name of the one list that all rows are parts of; only then is their sum printed. */
  readonly whole?: Text | undefined;
}

/** Spec of a waffle: how many of the items, in what state? */
export type WaffleSpec<R = WaffleRow> = SharedSpec<WaffleRow, R> & WaffleOptions;

const row = { label: required(text), value: number, state: choice(STATES), group: text, period } as const satisfies ColumnsOf<Omit<WaffleRow, keyof CommonRow>>;
const isCell = (value: unknown): boolean => isText(value) || (typeof value === "number" && value > 0 && Number.isFinite(value));
const options: Entries<WaffleOptions> = {
  cell: optional(checked<number | Text>(isCell, "100 | \"100家\" | {zh, en}")),
  form: optional(oneOf(["panels", "rows"])),
  whole: optional(words),
};

type Row = RowOut<typeof row> & Checked["data"][number];
type Spec = Checked<Row> & WaffleOptions;

/** More cells than this are neither counted nor seen. */
const MOST_CELLS = 1000;
/** Up to this many lists stand as panels. */
const MOST_PANELS = 3;

export const waffleChart = chart<Spec, WafflePlot & Plot>({
  type: "waffle",
  question: { zh: waffleWords.zh.question, en: waffleWords.en.question },
  options,
  row,
  unused: ["top", "legend", "annotations", "prices", "labels", "asOf", "goodWhen"],
  check: (spec, report) => {
    reportDuplicates(spec.data, report);
    if (isItems(spec.data)) checkTotal(spec.data.length, spec, report);
    else checkCounts(spec, report);
  },
  layout: (spec, frame) => {
    const setting = settingOf(spec, frame.locale, frame.footnote);
    const blocks = blocksOf(setting);
    return { ...layoutWaffle(setting.form, blocks, legendOf(setting), frame), notes: waffleNotes(setting, blocks) };
  },
  draw: drawWaffle,
  describe: (spec, locale) => describeWaffle(settingOf(spec, locale, () => "")),
});

/**
 * Shows how many of the items, in what state: a cell an item, or a cell so many.
 * Rows `{label, value}` are lists (panels) or groups of one list (rows); rows `{label, state?, group?}` are items, in the order of their states
 * unless `sort` is `given`. A sum is printed only with `whole`. Where no state is known the cells only count.
 * @throws SpecError when the spec cannot be drawn: a negative or broken count, units mixed in one list, more than 1000 cells.
 */
export function waffle<const R extends object & Partial<WaffleRow>>(spec: WaffleSpec<R>): Figure {
  return build(waffleChart, spec);
}

function settingOf(spec: Spec, locale: Locale, footnote: Frame["footnote"]): WaffleSetting {
  return { spec, locale, footnote, form: formOf(spec), cell: cellOf(spec) };
}

function formOf({ form, data }: Spec): "panels" | "rows" {
  const blocks = isItems(data) ? groupsOf(data).length : data.length;
  return form ?? (blocks <= MOST_PANELS ? "panels" : "rows");
}

function valuesOf({ data }: Spec): readonly Reading[] {
  return data.flatMap(({ value }) => (value === undefined ? [] : [value]));
}

function isCounted({ kind }: Unit): boolean {
  return kind === "count" || kind === "other";
}

/** What one cell stands for; one item, or for amounts one of the unit as written, where the spec does not say. */
function cellOf(spec: Spec): CellWorth {
  const unit = spec.unit.base === "" ? (valuesOf(spec)[0]?.unit ?? spec.unit) : spec.unit;
  const usual = isCounted(unit) ? 1 : shift(1, unit.exponent);
  const { cell } = spec;
  if (cell === undefined) return { amount: usual, stated: false, unit, words: undefined };
  if (typeof cell === "number") return { amount: shift(cell, unit.exponent), stated: true, unit, words: undefined };
  const read = readQuantity(typeof cell === "string" ? cell : cell.zh, unit);
  return { amount: read && read.value > 0 ? read.value : usual, stated: read !== undefined, unit, words: cell };
}

function checkCounts(spec: Spec, report: Report): void {
  const cell = cellOf(spec);
  const seen = new Map<string, number>();
  for (const { index, label, value, state, period: when } of spec.data) {
    const key = `${typeof label === "string" ? label : label.zh} ${when?.text ?? ""}`.trim();
    const first = seen.get(key);
    if (first !== undefined) report({ path: ["data", index, "label"], code: "duplicate", row: index, received: key, expected: String(first + 1) });
    else seen.set(key, index);
    if (value === undefined) report({ path: ["data", index], code: "missing", expected: "value", row: index });
    else if (isKnown(value)) checkValue(value, cell, report);
    // A number of items in one state is a group of its own; a state beside a number would be read as the state of all.
    if (state !== undefined) report({ path: ["data", index, "state"], code: "unused", row: index, expected: "waffle (value)" });
  }
  if (cell.stated || spec.whole !== undefined || formOf(spec) === "rows") reportMixedUnits(valuesOf(spec), (reading) => ["data", reading.row, reading.field], report);
  checkTotal(valuesOf(spec).reduce((total, { value }) => total + Math.ceil(denoise(Math.max(0, value ?? 0) / cell.amount)), 0), spec, report);
}

function checkValue({ value, unit, row: index }: Reading & { readonly value: number }, cell: CellWorth, report: Report): void {
  const path = ["data", index, "value"];
  if (value < 0) report({ path, code: "out-of-range", row: index, expected: "≥ 0", received: String(value) });
  else if (!cell.stated && isCounted(unit) && !Number.isInteger(value)) report({ path, code: "out-of-range", row: index, expected: "0, 1, 2, 3 …", received: String(value) });
}

function checkTotal(cells: number, spec: Spec, report: Report): void {
  if (cells <= MOST_CELLS) return;
  if (isItems(spec.data)) return report({ path: ["data"], code: "too-large", received: shown(cells), expected: `${MOST_CELLS} ({label, value})` });
  const { amount, unit } = cellOf(spec);
  const values = valuesOf(spec).map(({ value }) => Math.max(0, value ?? 0));
  const larger = shift(largerCell(values, amount), -unit.exponent);
  report({ path: ["data"], code: "too-large", received: shown(cells), expected: `${MOST_CELLS} (cell: ${larger})`, suggestion: String(larger) });
}

/** The next of 1, 2, 5, 10 … cells' worth with which everything fits. */
function largerCell(values: readonly number[], amount: number): number {
  for (let power = 0; power < 20; power += 1) {
    for (const digit of [1, 2, 5]) {
      const tried = denoise(shift(digit, power) * amount);
      if (values.reduce((total, value) => total + Math.ceil(denoise(value / tried)), 0) <= MOST_CELLS) return tried;
    }
  }
  return Math.max(...values);
}
