import * as v from "valibot";
import { build, chart, type Figure, type Plot } from "../chart.js";
import { reportFlows } from "../guides/flow/sum.js";
import { reportTierFlow, tierFlowSetting } from "../guides/tier-flow/tier-flow.js";
import { describeTierFlow, drawTierFlow, layoutTierFlow, type TierFlowPlot } from "../guides/tier-flow/plot.js";
import { tierFlowWords } from "../locale/tier-flow.js";
import { reportMixedUnits, type Checked } from "../schema/check.js";
import { choice, name, number, period, required, text, type ColumnsOf, type RowOut } from "../schema/column.js";
import type { NumberSlot } from "../schema/reading.js";
import { optional, words, type CommonRow, type Entries, type SharedSpec } from "../schema/shared.js";
import type { Text } from "../schema/vocabulary.js";

/** How many went from one tier to another in a period. */
export interface TierFlowRow extends CommonRow {
  /** Id of the tier at the start of the period, or of an entry. */
  readonly from: string | number;
  /** Id of the tier at its end, or of an exit; the same tier for those who stayed. */
  readonly to: string | number;
  /** How many. `null` is not disclosed. */
  readonly value: NumberSlot;
  /** When; several periods, each beginning where the last ends, make several columns. */
  readonly period?: string | number | undefined;
}

/** A tier, or what stands for entering and leaving. */
export interface TierFlowNode {
  /** What `from` and `to` call it. */
  readonly id: string | number;
  /** Its name. Default is its id. */
  readonly label?: Text | number | undefined;
  /** Its rank, 1 the top; nodes of one rank are level. Default is its place in the list. */
  readonly tier?: string | number | undefined;
  /** What it is, where it is no tier: whence the new ones come, where those go who leave, or who merged into another. */
  readonly role?: "entry" | "exit" | "merged" | undefined;
}

interface TierFlowOptions {
  /** The tiers from the top, then entries and exits; every node must be listed. Without, tiers stand as rows first name them, the top one first. */
  readonly nodes?: readonly TierFlowNode[] | undefined;
  /** Headings of the columns: one more than there are periods. */
  readonly columns?: readonly Text[] | undefined;
}

/** Spec of a tier flow: who rose, fell, entered, left? */
export type TierFlowSpec<R = TierFlowRow> = SharedSpec<TierFlowRow, R> & TierFlowOptions;

const row = { from: required(name), to: required(name), value: required(number), period } as const satisfies ColumnsOf<Omit<TierFlowRow, keyof CommonRow>>;
const nodes = { id: required(name), label: text, tier: name, role: choice(["entry", "exit", "merged"]) } as const satisfies ColumnsOf<TierFlowNode>;
const options: Entries<Omit<TierFlowOptions, "nodes">> = { columns: optional(v.array(words) as never) };

type Row = RowOut<typeof row> & Checked["data"][number];
type Spec = Checked<Row> & Pick<TierFlowOptions, "columns"> & { readonly nodes: readonly RowOut<typeof nodes>[] };

export const tierFlowChart = chart<Spec, TierFlowPlot & Plot>({
  type: "tier-flow",
  question: { zh: tierFlowWords.zh.question, en: tierFlowWords.en.question },
  options,
  row,
  lists: { nodes },
  unused: ["annotations", "prices", "asOf", "goodWhen", "sort"],
  check: (spec, report) => {
    reportFlows(spec.data, spec.nodes, report);
    reportMixedUnits(spec.data.map(({ value }) => value), (reading) => ["data", reading.row, reading.field], report);
    reportTierFlow(spec, report);
  },
  layout: (spec, frame) => layoutTierFlow(tierFlowSetting(spec, frame.locale, frame.footnote), frame),
  draw: drawTierFlow,
  describe: (spec, locale) => describeTierFlow(tierFlowSetting(spec, locale, () => "")),
});

/**
 * Shows who rose, fell, entered and left between tiers, from period to period.
 * Rows `{from, to, value, period?}`; `nodes` give the tiers in rank order and the entries and exits. Each tier stands once in each column; all widths are
 * on one scale. `top` folds all tiers but the greatest; on a phone each period is a picture of its own.
 * @throws SpecError when the spec cannot be drawn: a number below zero, a pair that stands twice in a period, a gap between periods, an entry that something flows into.
 */
export function tierFlow<const R extends object & Partial<TierFlowRow>>(spec: TierFlowSpec<R>): Figure {
  return build(tierFlowChart, spec);
}
