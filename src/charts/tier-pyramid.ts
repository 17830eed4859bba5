import { build, chart, type Figure, type Plot } from "../chart.js";
import { drawPyramid } from "../guides/tier-pyramid/pyramid.js";
import { describeTiers, headsOf, notesOf, periodsOf, settingOf, spanKey, tierItem, tiersOf } from "../guides/tier-pyramid/tiers.js";
import { layoutPyramid, type PyramidPlot } from "../layout/tier-pyramid/pyramid.js";
import { tierPyramidWords } from "../locale/tier-pyramid.js";
import { reportMixedUnits, type Checked } from "../schema/check.js";
import { flag, number, period, required, text, type ColumnsOf, type RowOut } from "../schema/column.js";
import type { Report } from "../schema/issue.js";
import { isKnown, type NumberSlot, type SourceInput } from "../schema/reading.js";
import { optional, type CommonRow, type Entries, type SharedSpec } from "../schema/shared.js";
import { nameKey, type Text } from "../schema/vocabulary.js";
import * as v from "valibot";

/** How many stand on a tier. */
export interface TierPyramidRow extends CommonRow {
  /** The tier; the top one comes first. */
  readonly tier: Text | number;
  /** How many there are. `null` is not disclosed. */
  readonly value: NumberSlot;
  /** When; one period for all tiers, or two to compare. */
  readonly period?: string | number | undefined;
  /** Second line under the tier: who certifies it. */
  readonly detail?: Text | number | undefined;
}

/** A change of definition, after which numbers are not compared with those before. */
export interface TierPyramidBreak {
  /** First period of the new definition. */
  readonly period: string | number;
  /** What changed. */
  readonly note: Text | number;
  /** Where it is said. */
  readonly source?: SourceInput | undefined;
  /** Nobody has said so; it is inferred from the numbers. */
  readonly inferred?: boolean | undefined;
}

interface TierPyramidOptions {
  /** Whether each tier is contained in the one below. Only then are conversion rates printed; not given means that nobody says. */
  readonly nested?: boolean | undefined;
  /** Changes of definition between the two periods. */
  readonly breaks?: readonly TierPyramidBreak[] | undefined;
}

/** Spec of a tier pyramid: how many enterprises stand on each tier, at one period or at two? */
export type TierPyramidSpec<R = TierPyramidRow> = SharedSpec<TierPyramidRow, R> & TierPyramidOptions;

const row = { tier: required(text), value: required(number), period, detail: text } as const satisfies ColumnsOf<Omit<TierPyramidRow, keyof CommonRow>>;
const breaks = { period: required(period), note: required(text), inferred: flag } as const satisfies ColumnsOf<Omit<TierPyramidBreak, "source">>;
const options: Entries<Omit<TierPyramidOptions, "breaks">> = { nested: optional(v.boolean() as never) };

type Row = RowOut<typeof row> & Checked["data"][number];
type Spec = Checked<Row> & Pick<TierPyramidOptions, "nested"> & { readonly breaks?: readonly RowOut<typeof breaks>[] };

export const tierPyramidChart = chart<Spec, PyramidPlot & Plot>({
  type: "tier-pyramid",
  question: { zh: tierPyramidWords.zh.question, en: tierPyramidWords.en.question },
  options,
  row,
  lists: { breaks },
  unused: ["top", "sort", "legend", "annotations", "prices", "labels", "asOf", "goodWhen"],
  check: (spec, report) => {
    checkPeriods(spec, report);
    for (const { index, value } of spec.data) {
      if (isKnown(value) && value.value < 0) report({ path: ["data", index, "value"], code: "out-of-range", row: index, expected: "≥ 0", received: String(value.value) });
    }
    reportMixedUnits(spec.data.map(({ value }) => value), (reading) => ["data", reading.row, reading.field], report);
    if (spec.nested === true) checkNested(spec, report);
  },
  extent: (spec) => ({ value: [0, mostOf(spec)] }),
  layout: (spec, frame, domains) => {
    const setting = settingOf(spec, frame.locale, frame.footnote);
    const items = setting.tiers.map((_, i) => tierItem(i, setting));
    const plot = layoutPyramid(items, headsOf(setting), domains?.["value"]?.[1] ?? mostOf(spec), frame);
    return { ...plot, notes: notesOf(plot.short, setting) };
  },
  draw: drawPyramid,
  describe: (spec, locale) => describeTiers(settingOf(spec, locale, () => "")),
});

/**
 * Shows how many enterprises stand on each tier: centred bars for one period, back to back for two.
 * Rows `{tier, value, period?, detail?}`, the top tier first. Lengths are linear from zero; nothing is summed. Conversion rates only with
 * `nested: true`; the change of a pair only where no break lies between its periods. A period missing for one tier is drawn as no data.
 * @throws SpecError when the spec cannot be drawn: three or more periods, a tier twice in one period, with `nested` a tier larger than its base.
 */
export function tierPyramid<const R extends object & Partial<TierPyramidRow>>(spec: TierPyramidSpec<R>): Figure {
  return build(tierPyramidChart, spec);
}

function mostOf(spec: Spec): number {
  return Math.max(0, ...spec.data.map(({ value }) => value.value ?? 0));
}

function checkPeriods(spec: Spec, report: Report): void {
  const seen = new Map<string, number>();
  const dated = spec.data.some((one) => one.period !== undefined);
  for (const one of spec.data) {
    const key = `${nameKey(one.tier)}\n${spanKey(one)}`;
    const first = seen.get(key);
    if (dated && one.period === undefined) report({ path: ["data", one.index], code: "missing", expected: "period", row: one.index });
    if (first === undefined) seen.set(key, one.index);
    else report({ path: ["data", one.index, "tier"], code: "duplicate", row: one.index, received: sayKey(one), expected: String(first + 1) });
  }
  const periods = periodsOf(spec.data).filter((when) => when !== undefined);
  if (periods.length > 2) report({ path: ["data"], code: "too-large", received: `${periods.length} × period: ${periods.map(({ text: words }) => words).join(", ")}`, expected: "2 × period (→ small-multiples)" });
}

function sayKey({ tier, period: when }: Row): string {
  return [nameKey(tier), when?.text ?? ""].filter((part) => part !== "").join(" ");
}

/** With `nested` a tier cannot hold more than the next known one below it, as far as their bounds can tell. */
function checkNested(spec: Spec, report: Report): void {
  const tiers = tiersOf(spec.data);
  for (let at = 0; at < (tiers[0]?.rows.length ?? 0); at += 1) {
    const known = tiers.flatMap(({ rows }) => (isKnown(rows[at]?.value) ? [rows[at]] : [])).filter((one) => one !== undefined);
    known.forEach((one, i) => {
      const base = known[i + 1];
      if (!base || !isKnown(one.value) || !isKnown(base.value) || one.value.value <= base.value.value) return;
      if (!["exact", "atLeast", "moreThan"].includes(one.value.bound) || !["exact", "atMost"].includes(base.value.bound)) return;
      report({ path: ["data", one.index, "value"], code: "out-of-range", row: one.index, expected: `≤ ${base.value.value} (#${base.index + 1} ${sayKey(base)})`, received: `${one.value.value} (#${one.index + 1} ${sayKey(one)})` });
    });
  }
}
