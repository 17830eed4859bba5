import * as v from "valibot";
import { build, chart, type Figure, type Plot } from "../chart.js";
import { rankingLines } from "../guides/ranking/lines.js";
import { rankingExtent, rankingItems, rankingSetting, isTouching } from "../guides/ranking/ranking.js";
import { drawRanking } from "../guides/ranking/marks.js";
import { describeRanking, rankingKey, rankingNotes } from "../guides/ranking/telling.js";
import { layoutRanking, type RankingPlot } from "../layout/ranking/ranking.js";
import { rankingWords } from "../locale/ranking.js";
import { unitText } from "../quantity/format.js";
import { reportForeignUnits, reportMixedUnits, type Checked } from "../schema/check.js";
import { choice, goalNumber, number, period, required, targetNumber, text, type ColumnsOf, type RowOut } from "../schema/column.js";
import type { Report } from "../schema/issue.js";
import { past } from "../schema/past.js";
import { isKnown, type NumberSlot, type Reading } from "../schema/reading.js";
import { reportDuplicates } from "../schema/references.js";
import { share } from "../schema/share.js";
import { oneOf, optional, words, type CommonRow, type Entries, type SharedSpec } from "../schema/shared.js";
import { STATES, type State, type Text } from "../schema/vocabulary.js";

/** A member of a ranking: an industry, a district, a project. */
export interface RankingRow extends CommonRow {
  /** Name of the member. */
  readonly label: Text | number;
  /** What it is ranked by; of a project, the total announced. `null` is not disclosed and has no rank. */
  readonly value: NumberSlot;
  /** The number of the previous period, for the change of rank. A row without one is new; `null` is not disclosed. */
  readonly previous?: NumberSlot | undefined;
  /** What this member was to reach: a thick tick. */
  readonly target?: NumberSlot | undefined;
  /** What was planned by now, against `paid` or else `value`: a thin tick. */
  readonly planned?: NumberSlot | undefined;
  /** What has been paid in of an announced total: the solid part of the bar. */
  readonly paid?: NumberSlot | undefined;
  /** How much is done, 0 to 1 or `40%`: the solid part of the bar where nothing is `paid`. */
  readonly progress?: NumberSlot | undefined;
  /** State of a project, as mark and word. */
  readonly state?: State | undefined;
  /** Kind or place, under the name; `color` may name it. */
  readonly group?: Text | number | undefined;
  /** Period of the value; printed behind the number where periods differ, once in the note where they agree. */
  readonly period?: string | number | undefined;
}

/** A number that all members are set against. */
export interface RankingLineRow {
  readonly value: NumberSlot;
  /** Its name. Default 目标 / Target, 平均 / Average. */
  readonly label?: Text | number | undefined;
  /** When it is to be reached, or was measured. */
  readonly period?: string | number | undefined;
  /** What it measures, where that is not what the members do. */
  readonly measure?: Text | undefined;
  /** What it covers, where that is not what the members do. */
  readonly scope?: Text | undefined;
}

interface RankingOptions {
  /** Targets of all members, each a dashed line: `[{ "value": 100 }]`. */
  readonly targets?: readonly RankingLineRow[] | undefined;
  /** Averages as published, each a thin line: `[{ "value": 9.7, "label": "全国" }]`. */
  readonly average?: readonly RankingLineRow[] | undefined;
  /** Whether to compute the plain mean of all members and draw it as a thin line; its arithmetic stands in the note. */
  readonly mean?: boolean | undefined;
  /** `false` where members overlap or count one amount twice: no sum of them is then told, and 其他 / Other is a range. Default: amounts and counts of one period add up. */
  readonly adds?: boolean | undefined;
  /** Bars, or a dot on a stem. Default `bar`. */
  readonly form?: "bar" | "lollipop" | undefined;
  /** Whether rank numbers are printed. Default: where members are sorted by value. A list of some projects only is no ranking. */
  readonly ranks?: boolean | undefined;
  /** Word for the value beside amounts paid in. Default 公布总额 / Announced total. */
  readonly valueLabel?: Text | undefined;
  /** Name of the previous period. Default 上期 / the previous period. */
  readonly previousLabel?: Text | undefined;
  /** Word for what was to be reached. Default 目标 / Target. */
  readonly targetLabel?: Text | undefined;
  /** Word for what was planned. Default 计划 / Planned. */
  readonly plannedLabel?: Text | undefined;
  /** Word for what has been paid in. Default 到位 / Paid in. */
  readonly paidLabel?: Text | undefined;
}

/** Spec of a ranking: who leads, by how much, how far along? */
export type RankingSpec<R = RankingRow> = SharedSpec<RankingRow, R> & RankingOptions;

const row = {
  label: required(text), value: required(number), previous: past(number), target: targetNumber, planned: targetNumber, paid: past(number),
  progress: share, state: choice(STATES), group: text, period,
} as const satisfies ColumnsOf<Omit<RankingRow, keyof CommonRow>>;
const average = { value: required(number), label: text, period, measure: text, scope: text } as const satisfies ColumnsOf<RankingLineRow>;
const targets = { ...average, value: required(goalNumber) } as const satisfies ColumnsOf<RankingLineRow>;
const options: Entries<Omit<RankingOptions, "targets" | "average">> = {
  mean: optional(v.boolean() as never),
  adds: optional(v.boolean() as never),
  form: optional(oneOf(["bar", "lollipop"])),
  ranks: optional(v.boolean() as never),
  valueLabel: optional(words),
  previousLabel: optional(words),
  targetLabel: optional(words),
  plannedLabel: optional(words),
  paidLabel: optional(words),
};

type Row = RowOut<typeof row> & Checked["data"][number];
type Spec = Checked<Row> & Omit<RankingOptions, "targets" | "average"> & { readonly targets: readonly RowOut<typeof targets>[]; readonly average: readonly RowOut<typeof average>[] };

export const rankingChart = chart<Spec, RankingPlot & Plot>({
  type: "ranking",
  question: { zh: rankingWords.zh.question, en: rankingWords.en.question },
  options,
  row,
  lists: { targets, average },
  unused: ["annotations", "prices", "labels", "asOf"],
  check: (spec, report) => {
    reportDuplicates(spec.data, report);
    for (const one of spec.data) checkRow(one, report);
    checkUnits(spec, report);
  },
  extent: (spec) => ({ value: rankingExtent(spec) }),
  layout: (spec, frame, domains) => {
    const { locale } = frame;
    const setting = rankingSetting(spec, locale, frame.footnote);
    const items = rankingItems(setting, frame);
    const unit = isTouching(setting.display, locale) ? "" : locale.words.unit(unitText(setting.display, locale.style));
    const input = { items, lines: rankingLines(setting), form: spec.form ?? "bar", unit, key: rankingKey(setting, items), comma: locale.words.comma };
    return { ...layoutRanking(input, frame, domains?.["value"] ?? rankingExtent(spec)), notes: rankingNotes(setting, items) };
  },
  draw: drawRanking,
  describe: (spec, locale) => describeRanking(rankingSetting(spec, locale, () => "")),
});

/**
 * Shows who leads, by how much and how far along: bars or lollipops from zero, sorted by value unless `sort` says otherwise, the lowest first with
 * `goodWhen: "lower"`. Rows `{label, value, previous?, target?, planned?, paid?, progress?, state?, group?}`. Equal numbers share a rank (1, 2, 2, 4); what is not
 * disclosed has none. Members beyond `top` fold into 其他 / Other, with their sum where they may be added; those in `highlight` never fold.
 * @throws SpecError when the spec cannot be drawn: mixed units, a negative number with a part that is paid or done.
 */
export function ranking<const R extends object & Partial<RankingRow>>(spec: RankingSpec<R>): Figure {
  return build(rankingChart, spec);
}

function checkRow({ index, value, previous, target, planned, paid, progress }: Row, report: Report): void {
  const others = { previous, target, planned, paid };
  reportForeignUnits(value, Object.entries(others).map(([field, reading]) => ({ path: [field], reading })), report);
  const atLeastZero = (field: string, reading: Reading | undefined): void => {
    if (isKnown(reading) && reading.value < 0) report({ path: ["data", index, field], code: "out-of-range", row: index, expected: "≥ 0", received: String(reading.value) });
  };
  atLeastZero("paid", paid);
  // Part of a loss can be neither paid in nor done.
  if (isKnown(paid) || isKnown(progress)) atLeastZero("value", value);
}

function checkUnits({ data, targets: aims, average: means }: Spec, report: Report): void {
  const known = data.map(({ value }) => value).filter(isKnown);
  reportMixedUnits(known, (reading) => ["data", reading.row, reading.field], report);
  for (const [list, rows] of Object.entries({ targets: aims, average: means })) {
    rows.forEach(({ value }, i) => {
      const first = known[0];
      if (first && isKnown(value)) reportMixedUnits([first, value], () => [list, i, "value"], report);
    });
  }
}
