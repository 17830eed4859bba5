import { build, chart, type Figure, type Plot } from "../chart.js";
import { differenceWords, gapOf, isMissed, verdictOf } from "../guides/against.js";
import { drawHeads, drawRow } from "../guides/bullet-marks.js";
import type { Frame } from "../guides/look.js";
import { isStrong, memberColor } from "../guides/members.js";
import { sharedPeriod, targetAmount } from "../guides/target-words.js";
import { amountWords, displayOf, periodWords, sentence, statusWord } from "../guides/words.js";
import { layoutBullet, type BulletItem, type BulletPlot } from "../layout/bullet/bullet.js";
import { bulletWords } from "../locale/bullet.js";
import { say, type Locale } from "../locale/index.js";
import type { Period } from "../quantity/period.js";
import { reportForeignUnits, type Checked } from "../schema/check.js";
import type { Display } from "../quantity/display.js";
import { formatIn, withUnit } from "../quantity/format.js";
import type { Gap } from "../quantity/gap.js";
import { choice, number, period, required, targetNumber, text, type ColumnsOf, type RowOut } from "../schema/column.js";
import { isKnown, type NumberSlot, type Reading } from "../schema/reading.js";
import { listOf } from "../schema/record.js";
import { reportDuplicates } from "../schema/references.js";
import { optional, words, type CommonRow, type Entries, type SharedSpec } from "../schema/shared.js";
import type { Text } from "../schema/vocabulary.js";

/** A measure with its target. */
export interface BulletRow extends CommonRow {
  /** What is measured. */
  readonly label: Text | number;
  /** The result. `null` is not disclosed. */
  readonly value: NumberSlot;
  /** What was to be reached, in the unit of the row. */
  readonly target?: NumberSlot | undefined;
  /** Bands behind the bar, from zero upwards: `[{ "to": 60, "label": "差" }]`. */
  readonly ranges?: readonly BulletRange[] | undefined;
  /** Period of the value. */
  readonly period?: string | number | undefined;
  /** Period of the target, where it ends later than the value's. Growth in half a year is then on track or behind; an amount is not judged, unless it has met the year's already. */
  readonly targetPeriod?: string | number | undefined;
  /** Which direction is good for this row, where it differs from the figure's. */
  readonly goodWhen?: "higher" | "lower" | undefined;
}

/** A band behind a bar. */
export interface BulletRange {
  /** Where the band ends; it begins at the one before. */
  readonly to: NumberSlot;
  readonly label: Text | number;
}

interface BulletOptions {
  /** Word for the result. Default 实际 / Actual. */
  readonly valueLabel?: Text | undefined;
  /** Word for what was to be reached. Default 目标 / Target. */
  readonly targetLabel?: Text | undefined;
}

/** Spec of a bullet chart: how far is each measure from its own target? Rows may differ in unit. */
export type BulletSpec<R = BulletRow> = SharedSpec<BulletRow, R> & BulletOptions;

const row = {
  label: required(text),
  value: required(number),
  target: targetNumber,
  ranges: listOf<BulletRange>()({ to: required(number), label: required(text) }),
  period,
  targetPeriod: period,
  goodWhen: choice(["higher", "lower"]),
} as const satisfies ColumnsOf<Omit<BulletRow, keyof CommonRow>>;
const options: Entries<BulletOptions> = { valueLabel: optional(words), targetLabel: optional(words) };

type Row = RowOut<typeof row> & Checked["data"][number];
type Spec = Checked<Row> & BulletOptions;

/** What the items of one figure share. */
interface Setting {
  readonly spec: Spec;
  readonly locale: Locale;
  readonly target: string;
  readonly footnote: Frame["footnote"];
  /** Periods that all rows share, which are then said once. */
  readonly when: Period | undefined;
  readonly due: Period | undefined;
}

export const bulletChart = chart<Spec, BulletPlot & Plot>({
  type: "bullet",
  question: { zh: bulletWords.zh.question, en: bulletWords.en.question },
  options,
  row,
  unused: ["top", "legend", "annotations", "prices", "labels", "asOf"],
  check: (spec, report) => {
    reportDuplicates(spec.data, report);
    for (const { index, value, target, ranges, period: done, targetPeriod: due } of spec.data) {
      const bands = (ranges ?? []).map(({ to }, i) => ({ path: ["ranges", i, "to"], reading: to }));
      reportForeignUnits(value, [{ path: ["target"], reading: target }, ...bands], report);
      if (done && due && due.end < done.end) {
        report({ path: ["data", index, "targetPeriod"], code: "wrong-order", row: index, expected: `≥ ${done.text}`, received: due.text });
      }
    }
  },
  layout: (spec, frame) => {
    const { locale } = frame;
    const said = bulletWords[locale.style];
    const setting = { spec, locale, target: wordOf(spec.targetLabel, said.target, locale), footnote: frame.footnote, when: sharedPeriod(spec.data, "period"), due: sharedPeriod(spec.data, "targetPeriod") };
    const rows = sorted(spec, locale);
    const items = rows.map((one) => itemOf(one, setting));
    // Where no row prints a share, 100% would be a number without a use.
    const whole = items.some(({ difference }) => difference.endsWith("%")) ? said.whole(setting.target) : setting.target;
    const heads = { label: said.label, value: wordOf(spec.valueLabel, said.value, locale), whole: rows.every(hasOwnScale) ? "" : whole, verdict: said.verdict };
    return { ...layoutBullet(items, heads, frame), notes: notesOf(rows, setting) };
  },
  draw: (plot, look) => [...drawHeads(plot, look), ...plot.rows.map((box, i) => drawRow(box, plot, look, i))],
  describe: (spec, locale) => {
    const said = bulletWords[locale.style];
    const setting = { spec, locale, target: wordOf(spec.targetLabel, said.target, locale), footnote: () => "", when: undefined, due: undefined };
    const items = spec.data.map((one) => itemOf(one, setting));
    const judged = items.filter(({ verdict }) => verdict === "met" || verdict === "missed");
    const met = judged.filter(({ verdict }) => verdict === "met").length;
    const counts = judged.length > 0 ? [said.counts(items.length, judged.length, met)] : [];
    return [...counts, ...items.map((item) => item.spoken + locale.words.stop)].join(locale.style === "zh" ? "" : " ");
  },
});

/**
 * Shows how far each measure is from its own target; units may differ from row to row.
 * Rows `{label, value, target?, ranges?}`. All target ticks stand in one line; a row whose target is missing, zero or negative has a scale of its own.
 * @throws SpecError when the spec cannot be drawn.
 */
export function bullet<const R extends object & Partial<BulletRow>>(spec: BulletSpec<R>): Figure {
  return build(bulletChart, spec);
}

function wordOf(given: Text | undefined, usual: string, locale: Locale): string {
  return given === undefined ? usual : say(given, locale);
}

function hasOwnScale({ target }: Row): boolean {
  return !isKnown(target) || target.value <= 0;
}

function sorted(spec: Spec, locale: Locale): readonly Row[] {
  const rows = [...spec.data];
  const share = ({ value, target }: Row): number => (isKnown(value) && isKnown(target) && target.value > 0 ? value.value / target.value : -Infinity);
  if (spec.sort === "value") rows.sort((a, b) => share(b) - share(a));
  if (spec.sort === "label") rows.sort((a, b) => (say(a.label, locale) < say(b.label, locale) ? -1 : 1));
  return rows;
}

/** Without target or bands there is nothing to measure a bar by. */
function isBare({ target, ranges }: Row): boolean {
  return !isKnown(target) && (ranges ?? []).length === 0;
}

function notesOf(rows: readonly Row[], { spec, locale, target, when, due }: Setting): string[] {
  const said = bulletWords[locale.style];
  const own = rows.filter((one) => hasOwnScale(one) && !isBare(one)).map((one) => say(one.label, locale));
  const dated = ([[wordOf(spec.valueLabel, said.value, locale), when], [target, due]] as const).flatMap(([word, at]) => (at ? [word + locale.words.colon + periodWords(at, locale)] : []));
  const aligned = rows.length > 1 && rows.some((one) => !hasOwnScale(one));
  const units = new Set(rows.map((one) => one.value.unit.base));
  return [
    ...(dated.length > 0 ? [dated.join(locale.words.semicolon)] : []),
    ...(aligned ? [(units.size > 1 ? said.ratioNote : said.sameUnitNote)(target)] : []),
    ...(aligned && own.length > 0 ? [said.ownScaleNote(locale.words.join(own))] : []),
    ...rows.flatMap((one) => (one.note === undefined ? [] : [say(one.label, locale) + locale.words.colon + say(one.note, locale)])),
  ];
}

function readingsOf({ value, target, ranges }: Row): Reading[] {
  return [value, target, ...(ranges ?? []).map(({ to }) => to)].filter((reading) => reading !== undefined);
}

/** What a row's numbers are measured by: its target, or the largest of them where the target cannot be 100%. */
function referenceOf(one: Row): number {
  if (isKnown(one.target) && one.target.value > 0) return one.target.value;
  return Math.max(...readingsOf(one).filter(isKnown).map(({ value }) => Math.abs(value)), 0) || 1;
}

function itemOf(one: Row, setting: Setting): BulletItem {
  const { spec, locale, footnote } = setting;
  const { value, target } = one;
  const reference = referenceOf(one);
  const display = displayOf(readingsOf(one), locale);
  const goodWhen = one.goodWhen ?? spec.goodWhen;
  const verdict = verdictOf(one, goodWhen);
  const found = gapOf(one, goodWhen ?? "higher");
  const label = say(one.label, locale);
  const words = wordsOf(one, display, found, setting);
  const judged = verdict === undefined ? "" : locale.words.verdict[verdict];
  const { due, dated, bands, ...printed } = words;
  const said = bulletWords[locale.style];
  const share = found?.percent === undefined ? printed.difference : locale.words.ofTarget(printed.difference, setting.target);
  return {
    key: one.id ?? String(one.index),
    row: one.index,
    label: label + footnote(value.source),
    ...printed,
    at: isKnown(value) ? value.value / reference : undefined,
    targetAt: isKnown(target) ? target.value / reference : undefined,
    ranges: (one.ranges ?? []).flatMap(({ to, label: range }) => (isKnown(to) ? [{ to: to.value / reference, text: said.range(say(range, locale), formatIn(to.value, display, locale.style)) }] : [])),
    lower: goodWhen === "lower",
    missed: isMissed(one, found),
    bare: isBare(one) && isKnown(value),
    certainty: value,
    order: target?.bound === "order",
    verdict,
    verdictWord: judged,
    strong: isStrong(spec, one.id, label),
    color: memberColor(spec, one.id, label),
    spoken: sentence(locale, [label + locale.words.colon + printed.value, dated, bands, due, share, verdict === "unknown" ? "" : judged]),
  };
}

/** What a row prints, and what more of it is said: its periods, where the figure says them once, and its bands. */
function wordsOf(one: Row, display: Display, found: Gap | undefined, setting: Setting): Pick<BulletItem, "value" | "target" | "detail" | "banded" | "difference"> & Readonly<Record<"dated" | "due" | "bands", string>> {
  const { locale, footnote, target: word } = setting;
  const { value, target } = one;
  const status = statusWord(value, locale);
  const when = periodWords(one.period, locale);
  const bandWords = (print: typeof formatIn): string =>
    sentence(locale, (one.ranges ?? []).map(({ to, label }) => bulletWords[locale.style].range(say(label, locale), isKnown(to) ? print(to.value, display, locale.style) : locale.words.notDisclosed)));
  const near = isKnown(target) ? [target.value] : [];
  const detail = sentence(locale, [setting.when ? "" : when, status]);
  const aim = (dated: boolean): string => (target === undefined ? "" : bulletWords[locale.style].aim(word, targetAmount(one, target, display, locale, dated)));
  return {
    value: amountWords(value, display, locale, { near }),
    target: aim(!setting.due && one.targetPeriod?.text !== one.period?.text) + (target !== undefined && target.source !== value.source ? footnote(target.source) : ""),
    detail,
    banded: sentence(locale, [detail, bandWords(formatIn)]),
    difference: differenceWords(one, found, display, locale),
    dated: sentence(locale, [when, status]),
    due: aim(true),
    bands: bandWords(withUnit),
  };
}
