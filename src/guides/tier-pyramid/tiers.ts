import type { PyramidHeads, PyramidSide, PyramidTier } from "../../layout/tier-pyramid/pyramid.js";
import { say, type Locale } from "../../locale/index.js";
import { tierPyramidWords } from "../../locale/tier-pyramid.js";
import { bounded, formatIn, unitText, type Display } from "../../quantity/display.js";
import { denoise } from "../../quantity/decimal.js";
import type { Period } from "../../quantity/period.js";
import type { Checked, RowBase } from "../../schema/check.js";
import { isKnown, type Known, type Reading } from "../../schema/reading.js";
import { nameKey, type Text } from "../../schema/vocabulary.js";
import { isStrong, memberColor } from "../members.js";
import { sharesOf } from "./tier-shares.js";
import { amountWords, displayOf, periodWords, sentence, statusWord } from "../words.js";

export interface TierRow extends RowBase {
  readonly tier: Text;
  readonly value: Reading;
  readonly detail?: Text | undefined;
}

/** A tier with its row at each period, the earlier first. */
export interface Tier {
  readonly name: Text;
  readonly rows: readonly (TierRow | undefined)[];
}

export interface TierBreak {
  readonly period: Period;
  readonly note?: Text | undefined;
  readonly inferred?: boolean | undefined;
}
type Spec = Checked<TierRow> & { readonly nested?: boolean | undefined; readonly breaks?: readonly TierBreak[] | undefined };

/** What the tiers of one figure share. */
interface TierSetting {
  readonly spec: Spec;
  readonly locale: Locale;
  readonly display: Display;
  readonly tiers: readonly Tier[];
  readonly periods: readonly (Period | undefined)[];
  readonly footnote: (source: number | undefined) => string;
}

const keyOf = (when: Period | undefined): string => (when === undefined ? "" : `${when.start}/${when.end}`);
/** What makes two rows rows of one period. */
export const spanKey = ({ period }: RowBase): string => keyOf(period);

/** The distinct periods, the earlier first. */
export function periodsOf(rows: readonly TierRow[]): readonly (Period | undefined)[] {
  const found = new Map(rows.map((one) => [spanKey(one), one.period]));
  return [...found.values()].sort((a, b) => (a?.end ?? 0) - (b?.end ?? 0) || (a?.start ?? 0) - (b?.start ?? 0));
}

/** The tiers in their given order. */
export function tiersOf(rows: readonly TierRow[]): readonly Tier[] {
  const spans = periodsOf(rows).map(keyOf);
  const names = new Map<string, Text>();
  for (const { tier } of rows) if (!names.has(nameKey(tier))) names.set(nameKey(tier), tier);
  const found = new Map(rows.map((one) => [`${nameKey(one.tier)}\n${spanKey(one)}`, one]));
  return [...names].map(([key, name]) => ({ name, rows: spans.map((span) => found.get(`${key}\n${span}`)) }));
}

export function settingOf(spec: Spec, locale: Locale, footnote: TierSetting["footnote"]): TierSetting {
  return { spec, locale, footnote, tiers: tiersOf(spec.data), periods: periodsOf(spec.data), display: displayOf(spec.data.map(({ value }) => value), locale) };
}

export function headsOf({ tiers, locale, display, periods, spec }: TierSetting): PyramidHeads {
  const { comma } = locale.words;
  if (periods.length < 2) return { sides: [], comma, change: "" };
  const unit = unitText(display, locale.style);
  const change = tiers.some((tier) => differenceOf(tier, spec) !== undefined) ? tierPyramidWords[locale.style].change : "";
  const forms = (["long", "short"] as const).map((form) => periods.map((when) => sentence(locale, [periodWords(when, locale, form), unit])));
  return { sides: periods.map((_, i) => forms.map((form) => form[i] ?? "")), comma, change };
}

type Rate = readonly [shares: readonly string[], words: (share: string) => string];

/** Each period's share of the tier below, and of the base where that is another tier. */
function ratesOf(at: number, { spec, tiers, locale }: TierSetting): Rate[] {
  const said = tierPyramidWords[locale.style];
  if (spec.nested !== true) return [];
  const against = (other: Tier | undefined): string[] => sharesOf((tiers[at]?.rows ?? []).map((one, i) => [one?.value, other?.rows[i]?.value] as const), locale);
  const rates: Rate[] = [[against(tiers[at + 1]), said.ofBelow], ...(at + 2 < tiers.length ? [[against(tiers.at(-1)), said.ofBase] as const] : [])];
  return rates.filter(([shares]) => shares.some((share) => share !== ""));
}

/** The later number less the earlier, in the base unit, where both are exact, alike in being aims or results, and no break lies between. */
export function differenceOf({ rows }: Tier, { breaks = [] }: Pick<Spec, "breaks">): number | undefined {
  const [earlier, later] = rows;
  if (!isKnown(earlier?.value) || !isKnown(later?.value)) return undefined;
  if (earlier.value.bound !== "exact" || later.value.bound !== "exact") return undefined;
  if ((earlier.value.status === "target") !== (later.value.status === "target")) return undefined;
  const broken = breaks.some(({ period }) => isBetween(period, earlier.period, later.period));
  return broken ? undefined : denoise(later.value.value - earlier.value.value);
}

function isBetween(first: Period, earlier: Period | undefined, later: Period | undefined): boolean {
  return earlier !== undefined && later !== undefined && earlier.start < first.start && first.start < later.end;
}

/** One tier in words and numbers. */
export function tierItem(at: number, setting: TierSetting): PyramidTier {
  const { spec, tiers, locale, display, periods, footnote } = setting;
  const tier = tiers[at] ?? { name: "", rows: [] };
  const label = say(tier.name, locale);
  const rows = tier.rows.filter((one) => one !== undefined);
  const oneSource = new Set(rows.map(({ value }) => value.source)).size === 1;
  const difference = differenceOf(tier, spec);
  const detail = rows.map((one) => one.detail).find((text) => text !== undefined);
  const status = periods.length === 1 && rows[0] ? statusOf(rows[0].value, locale) : "";
  const ids = rows.map(({ id }) => id);
  const shown = rows.some(({ id }) => isStrong(spec, id, label));
  return {
    key: nameKey(tier.name),
    label: label + (oneSource ? footnote(rows[0]?.value.source) : ""),
    details: [detail === undefined ? "" : say(detail, locale), status].filter((text) => text !== ""),
    sides: tier.rows.map((one, i) => sideOf(at, i, { ...setting, footnote: oneSource ? () => "" : footnote })),
    change: difference === undefined ? "" : formatIn(difference, display, locale.style, { sign: true }),
    rates: ratesOf(at, setting).map(([shares, words]) => words(shares.map((share) => (share === "" ? "–" : share)).join(" → "))),
    strong: spec.highlight !== undefined && spec.highlight.length > 0 && shown,
    color: memberColor(spec, ids.find((id) => id !== undefined && spec.color?.[id] !== undefined), label),
  };
}

/** Also an aim is named, because its outline alone would be a riddle. */
function statusOf(reading: Reading, locale: Locale): string {
  return reading.status === "target" ? locale.words.status.target : statusWord(reading, locale);
}

function sideOf(at: number, period: number, setting: TierSetting): PyramidSide {
  const { locale, periods, footnote, tiers } = setting;
  const one = tiers[at]?.rows[period];
  const reading = one?.value;
  const full = wordsOf(one, setting);
  const mark = asideOf(reading, setting) + footnote(reading?.source);
  const number = isKnown(reading) ? bounded(formatIn(reading.value, displayIn(reading.value, setting), locale.style), reading.bound, locale.style) : full;
  // A unit before its number, as of money, stays with it.
  const [words, tail] = periods.length > 1 ? [number, ""] : full.startsWith(number) ? [number, full.slice(number.length).trim()] : [full, ""];
  return {
    key: periods[period]?.text ?? "number",
    row: one?.index,
    words: tail === "" ? words + mark : words,
    tail: tail === "" ? "" : tail + mark,
    value: reading?.value ?? undefined,
    certainty: inkOf(reading),
    spoken: spokenOf(at, period, setting),
  };
}

/** In a pair, each number says itself what it is; in a stock the line under the name does. */
function asideOf(reading: Reading | undefined, { locale, periods }: TierSetting): string {
  const status = periods.length > 1 && isKnown(reading) ? statusOf(reading, locale) : "";
  return status === "" ? "" : locale.words.brackets.join(status);
}

/** What is only about right is drawn like an estimate. */
function inkOf(reading: Reading | undefined): PyramidSide["certainty"] {
  if (!reading) return { status: "actual", basis: undefined, bound: "exact" };
  const { status, basis, bound } = reading;
  return { basis, bound, status: status === "actual" && (bound === "about" || bound === "order") ? "estimate" : status };
}

function wordsOf(one: TierRow | undefined, setting: TierSetting): string {
  const { locale } = setting;
  return one === undefined ? locale.words.noData : amountWords(one.value, displayIn(one.value.value ?? 1, setting), locale);
}

/** Where every number has its own unit, one far smaller than the rest is 1200家 and not 0.12万家. */
function displayIn(value: number, { display, periods }: TierSetting): Display {
  const tiny = periods.length < 2 && display.exponent > display.unit.exponent && value < 10 ** display.exponent;
  return tiny ? { ...display, exponent: display.unit.exponent } : display;
}

/** Tier, number with unit, period, status, shares, and with the later number the change. */
function spokenOf(at: number, period: number, setting: TierSetting): string {
  const { tiers, periods, locale, display, spec } = setting;
  const tier = tiers[at];
  const one = tier?.rows[period];
  if (!tier) return "";
  const { colon } = locale.words;
  const difference = period === 1 ? differenceOf(tier, spec) : undefined;
  const change = difference === undefined ? "" : tierPyramidWords[locale.style].change + colon + formatIn(difference, display, locale.style, { sign: true });
  const rates = ratesOf(at, setting).flatMap(([shares, words]) => (shares[period] ? [words(shares[period])] : []));
  const detail = one?.detail === undefined ? "" : say(one.detail, locale);
  return sentence(locale, [say(tier.name, locale) + colon + wordsOf(one, setting), periodWords(periods[period], locale), one ? statusOf(one.value, locale) : "", detail, ...rates, change]);
}

/** Sentences under the figure: how to read it, whether tiers nest, arithmetic of what is derived, breaks, notes of rows. */
export function notesOf(short: readonly string[], setting: TierSetting): string[] {
  const { spec, tiers, locale, periods } = setting;
  const said = tierPyramidWords[locale.style];
  return [
    periods.length > 1 ? said.pairNote : said.scaleNote,
    ...(tiers.length > 1 ? [nestedNote(setting)] : []),
    ...changeNotes(setting),
    ...(short.length > 0 ? [said.shortNote(locale.words.join(short))] : []),
    ...spec.data.flatMap((one) => (one.note === undefined ? [] : [say(one.tier, locale) + locale.words.colon + say(one.note, locale)])),
  ];
}

function nestedNote(setting: TierSetting): string {
  const { spec, tiers, locale, display } = setting;
  const said = tierPyramidWords[locale.style];
  if (spec.nested === undefined) return said.unstatedNote;
  if (!spec.nested) return said.notNestedNote;
  const at = tiers.findIndex((_, i) => (ratesOf(i, setting)[0]?.[0].at(-1) ?? "") !== "");
  const share = ratesOf(at, setting)[0]?.[0].at(-1) ?? "";
  const [part, whole] = [tiers[at]?.rows.at(-1)?.value, tiers[at + 1]?.rows.at(-1)?.value];
  if (share === "" || !isKnown(part) || !isKnown(whole)) return said.nestedNote("");
  const print = (reading: Known): string => formatIn(reading.value, display, locale.style);
  return said.nestedNote(said.example + locale.words.arithmetic([print(part), print(whole)], "÷", share));
}

/** The arithmetic of the changes, all of up to four; and why there is none. */
function changeNotes({ spec, tiers, locale, display, periods }: TierSetting): string[] {
  const said = tierPyramidWords[locale.style];
  const [earlier, later] = periods;
  const print = (value: number): string => formatIn(value, display, locale.style);
  const sums = tiers.flatMap((tier) => {
    const difference = differenceOf(tier, spec);
    const [from, to] = tier.rows;
    return difference !== undefined && isKnown(from?.value) && isKnown(to?.value) ? [locale.words.arithmetic([print(to.value.value), print(from.value.value)], "−", print(difference))] : [];
  });
  const broken = (spec.breaks ?? []).filter(({ period }) => isBetween(period, earlier, later));
  const breaks = broken.map(({ period, note, inferred }) => said.breakNote(periodWords(period, locale), (note === undefined ? "" : say(note, locale)) + (inferred === true ? said.inferred : "")));
  if (sums.length === 0) return breaks;
  const few = sums.length > 4 ? said.example + (sums[0] ?? "") : locale.words.colon + sums.join(locale.words.comma);
  return [said.changeNote(few), ...breaks];
}

/** True sentences with every number, from the top tier down. */
export function describeTiers(setting: TierSetting): string {
  const { tiers, periods, spec, locale } = setting;
  const said = tierPyramidWords[locale.style];
  const { colon, semicolon, stop } = locale.words;
  const parts = tiers.map((tier, i) => {
    const [first, second] = tier.rows.map((one) => wordsOf(one, setting) + asideOf(one?.value, setting));
    if (periods.length > 1) return said.fromTo(say(tier.name, locale), first ?? "", second ?? "");
    const status = tier.rows[0] ? statusOf(tier.rows[0].value, locale) : "";
    const rates = ratesOf(i, setting).flatMap(([shares, words]) => (shares[0] ? [words(shares[0])] : []));
    return sentence(locale, [say(tier.name, locale) + colon + (first ?? ""), status, ...rates]);
  });
  const when = periods.map((period) => periodWords(period, locale)).filter((text) => text !== "");
  const lead = sentence(locale, [said.count(tiers.length), when.join(locale.style === "zh" ? "与" : " and ")]);
  const nested = tiers.length < 2 || spec.nested === true ? [] : [spec.nested === false ? said.notNestedNote : said.unstatedNote];
  return [lead + colon + parts.join(semicolon) + stop, ...nested.map((note) => note + stop)].join(locale.style === "zh" ? "" : " ");
}
