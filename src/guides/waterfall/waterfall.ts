import type { WaterfallItem, WaterfallTone } from "../../layout/waterfall/model.js";
import { say, type Locale } from "../../locale/index.js";
import { waterfallWords } from "../../locale/waterfall.js";
import { integerDigits, shift } from "../../quantity/decimal.js";
import type { Display } from "../../quantity/display.js";
import { bounded, formatIn, formatShares, unitText } from "../../quantity/format.js";
import { asReading } from "../../quantity/sum.js";
import type { Checked } from "../../schema/check.js";
import { isKnown, type Reading } from "../../schema/reading.js";
import type { Text } from "../../schema/vocabulary.js";
import type { Frame } from "../look.js";
import { isStrong, memberColor } from "../members.js";
import { folded, ordered } from "../order.js";
import { changesOf, extentOf, stepsOf, type Step, type WaterfallRow } from "./levels.js";
import { shareWords, spokenOf } from "./speech.js";
import { displayOf, periodWords, sentence } from "../words.js";

export interface WaterfallSpec extends Checked<WaterfallRow> {
  readonly show?: "amount" | "percent" | "both" | undefined;
}

/** What the bars of one figure share. */
export interface WaterfallSetting {
  readonly spec: WaterfallSpec;
  readonly locale: Locale;
  readonly footnote: Frame["footnote"];
  readonly display: Display;
  readonly steps: readonly Step[];
  /** Whether members are singled out. */
  readonly singled: boolean;
  /** What percentages are of: the opening total, else the last one. */
  readonly base: Step | undefined;
  /** What the one strong part is a share of. */
  readonly whole: Step | undefined;
  readonly percents: ReadonlyMap<Step, string>;
  readonly prints: "amount" | "percent" | "both";
  /** The one period of all rows, which the subtitle says. */
  readonly samePeriod: boolean;
  /** All parts are derived, which is then said once. */
  readonly allDerived: boolean;
  /** At most so many decimals are printed. */
  readonly decimals: number;
}

/** Of the largest level: more are not compared by eye, and the spoken words have all of them. */
const MOST_DIGITS = 5;

export function settingOf(spec: WaterfallSpec, locale: Locale, footnote: Frame["footnote"]): WaterfallSetting {
  const rows = arranged(spec, locale);
  const steps = stepsOf(rows);
  const spans = new Set(spec.data.map(({ period }) => (period ? `${period.start}/${period.end}` : "")));
  const base = baseOf(steps);
  const levels = steps.flatMap(({ row, computed, amount }) => (computed && amount !== undefined && row.value === undefined && spec.data[0]?.value ? [{ ...spec.data[0].value, value: amount }] : []));
  const display = displayOf([...spec.data.map(({ value }) => value), ...levels], locale);
  const parts = steps.filter(({ kind }) => kind === "part");
  return {
    spec,
    locale,
    footnote,
    steps,
    base,
    percents: percentsOf(steps, base, locale),
    display,
    singled: spec.highlight !== undefined && spec.highlight.length > 0,
    whole: wholeOf(steps),
    prints: base === undefined ? "amount" : (spec.show ?? "amount"),
    samePeriod: spans.size === 1,
    allDerived: parts.length > 1 && parts.every(({ row }) => row.value?.basis === "derived"),
    decimals: Math.max(0, Math.min(3, MOST_DIGITS - integerDigits(shift(Math.max(...extentOf(steps).map(Math.abs)), -display.exponent)))),
  };
}

/** Parts are sorted and folded between two totals, which stay where they are. */
function arranged(spec: WaterfallSpec, locale: Locale): WaterfallRow[] {
  const rows: WaterfallRow[] = [];
  let run: WaterfallRow[] = [];
  const flush = (): void => {
    rows.push(...segment(run, rows.length, spec, locale));
    run = [];
  };
  for (const row of spec.data) {
    if ((row.kind ?? "part") === "part") run.push(row);
    else {
      flush();
      rows.push(row);
    }
  }
  flush();
  return rows;
}

function segment(run: readonly WaterfallRow[], at: number, spec: WaterfallSpec, locale: Locale): readonly WaterfallRow[] {
  const members = run.map((row) => ({ row, id: row.id, label: say(row.label, locale), value: row.value?.value ?? undefined }));
  const sorted = ordered(members, spec.sort);
  if (spec.top === undefined) return sorted.map(({ row }) => row);
  // A great fall counts as much as a great rise; what is not disclosed has no size and stays.
  const { rest } = folded(sorted.filter(({ value }) => value !== undefined).map((member) => ({ ...member, value: Math.abs(member.value ?? 0) })), spec);
  // What has no sum cannot be one bar.
  if (changesOf(rest.flatMap(({ row }) => row.value ?? [])).bound === undefined) return sorted.map(({ row }) => row);
  const gone = new Set(rest.map(({ row }) => row));
  const folds = run.filter((row) => gone.has(row));
  const first = folds[0];
  const kept = sorted.map(({ row }) => row).filter((row) => !gone.has(row));
  return first ? [...kept, foldedRow(first, folds, at, locale)] : kept;
}

function foldedRow(first: WaterfallRow, folds: readonly WaterfallRow[], at: number, locale: Locale): WaterfallRow {
  const readings = folds.map(({ value }) => value).filter(isKnown);
  const total = changesOf(readings);
  const source = new Set(readings.map((reading) => reading.source)).size === 1 ? first.source : undefined;
  const value = isKnown(first.value) && total.bound !== undefined ? { ...asReading(first.value, total, total.bound), source } : undefined;
  return { index: -1, id: `other-${at}`, label: waterfallWords[locale.style].other(locale.words.other, folds.length), status: first.status, basis: total.basis, source, value, folds };
}

function baseOf(steps: readonly Step[]): Step | undefined {
  const [first] = steps;
  const opens = first !== undefined && first.kind !== "part";
  const base = opens ? first : steps.findLast(({ kind }) => kind !== "part");
  return base?.amount !== undefined && base.amount > 0 ? base : undefined;
}

/** A share of the last total says something only where nothing is taken away; else the opening total is the measure. */
function wholeOf(steps: readonly Step[]): Step | undefined {
  const last = steps.at(-1);
  const [first] = steps;
  const plain = ({ certainty, amount }: Step): boolean => amount !== undefined && certainty.bound === "exact";
  if (!steps.every(plain)) return undefined;
  if (last && last.kind !== "part" && (last.amount ?? 0) > 0 && steps.every(({ amount }) => (amount ?? 0) >= 0)) return last;
  return first && first.kind !== "part" && (first.amount ?? 0) > 0 ? first : undefined;
}

export function itemsOf(setting: WaterfallSetting): WaterfallItem[] {
  const { steps, singled, spec, locale } = setting;
  const strong = steps.filter((step) => step.kind === "part" && singled && isStrongStep(step, spec, locale));
  const shared = strong.length === 1 ? strong[0] : undefined;
  const last = steps.findLast(({ kind }) => kind === "total");
  const seen = new Map<string, number>();
  return steps.map((step): WaterfallItem => {
    const { row, kind, amount, certainty } = step;
    const label = say(row.label, locale);
    const isShown = strong.includes(step);
    const mark = setting.footnote(row.value?.source);
    return {
      key: keyOf(row, seen),
      row: row.index < 0 ? undefined : row.index,
      kind,
      label: label + mark,
      detail: detailOf(step, setting),
      from: step.from,
      to: step.to,
      missing: amount === undefined,
      firm: step.firm,
      closes: step.sum === undefined || amount === step.sum,
      ...printed(step, setting),
      share: step === shared ? shareWords(step, setting) : "",
      large: isShown || step === last,
      tone: toneOf(step, isShown),
      strong: kind === "part" && (!singled || isShown),
      color: memberColor(spec, row.id, label),
      certainty: { status: certainty.status, basis: certainty.basis, bound: certainty.bound },
      spoken: spokenOf(step, setting, step === shared),
    };
  });
}

function isStrongStep({ row }: Step, spec: WaterfallSpec, locale: Locale): boolean {
  return isStrong(spec, row.id, say(row.label, locale));
}

const nameOf = (label: Text): string => (typeof label === "string" ? label : label.zh);

/** Known by id, else by name, so that it is the same bar when other rows change. */
function keyOf({ id, label, index, folds }: WaterfallRow, seen: Map<string, number>): string {
  const name = id ?? (folds || index < 0 ? `other ${nameOf(label)}` : nameOf(label));
  const before = seen.get(name) ?? 0;
  seen.set(name, before + 1);
  return `bar-${name}${before === 0 ? "" : `-${before}`}`;
}

function toneOf({ kind, amount }: Step, isShown: boolean): WaterfallTone {
  if (amount === undefined) return "ink3";
  if (kind !== "part" || !isShown) return "ink";
  return amount < 0 ? "fall" : "rise";
}

function detailOf({ row, kind, amount, computed }: Step, { locale, samePeriod, allDerived }: WaterfallSetting): string {
  const { words } = locale;
  if (amount === undefined) return computed && kind !== "part" ? waterfallWords[locale.style].unknown : words.notDisclosed;
  const { status, basis } = row.value ?? { status: "actual", basis: undefined };
  const asides = [samePeriod ? "" : periodWords(row.period, locale), status === "actual" ? "" : words.status[status], basis === "derived" && !allDerived ? words.basis.derived : ""];
  return sentence(locale, asides);
}

/** The number at a bar: a part's with its sign, a total's without. */
function printed(step: Step, setting: WaterfallSetting): { readonly amount: string; readonly second: string } {
  if (step.amount === undefined) return { amount: "", second: "" };
  const { locale, prints, display, decimals } = setting;
  // A number under one needs its own digits.
  const places = Math.abs(shift(step.amount, -display.exponent)) < 1 ? {} : { decimals };
  const amount = bounded(formatIn(step.amount, display, locale.style, { sign: step.kind === "part", near: nearOf(step, setting), ...places }), step.certainty.bound, locale.style);
  const percent = setting.percents.get(step) ?? "";
  if (prints === "amount") return { amount, second: "" };
  return prints === "percent" ? { amount: percent, second: "" } : { amount, second: percent };
}

/** A total that differs from what its parts come to, or from another total, must not be printed like it. */
function nearOf({ sum: parts, amount, kind }: Step, { steps }: WaterfallSetting): readonly number[] {
  const totals = kind === "part" ? [] : steps.filter((step) => step.kind !== "part");
  return [parts, ...totals.map((step) => step.amount)].flatMap((one) => (one === undefined || one === amount ? [] : [one]));
}

/** Of the base, with as many decimals in one figure as the number with most of them. */
function percentsOf(steps: readonly Step[], base: Step | undefined, { style }: Locale): ReadonlyMap<Step, string> {
  const whole = base?.amount;
  if (whole === undefined) return new Map();
  const texts = formatShares(steps.map(({ amount }) => (amount === undefined ? NaN : Math.abs(amount) / whole)), style);
  return new Map(
    steps.map((step, i) => {
      const { amount = 0, kind, certainty } = step;
      const sign = amount < 0 ? "−" : kind === "part" && amount > 0 ? "+" : "";
      return [step, step.amount === undefined ? "" : bounded(sign + (texts[i] ?? ""), certainty.bound, style)];
    }),
  );
}

/** The unit line over the bars, unless the subtitle says the unit. */
export function unitLine({ spec, display, locale, prints }: WaterfallSetting): string {
  const unit = unitText(display, locale.style);
  const stated = spec.subtitle !== undefined && say(spec.subtitle, locale).includes(unit);
  return unit === "" || stated || prints === "percent" ? "" : locale.words.unit(unit);
}

/** A number in the unit as it was written, as an error says it. */
export function written(value: number, { unit }: Reading): string {
  return String(shift(value, -unit.exponent));
}
