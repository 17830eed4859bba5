import type { LegendItem, WaffleBlock, WaffleKind, WaffleRun } from "../../layout/waffle/cells.js";
import { capital, say, type Locale } from "../../locale/index.js";
import { waffleWords } from "../../locale/waffle.js";
import { denoise } from "../../quantity/decimal.js";
import { displayFor } from "../../quantity/display.js";
import { bounded, formatIn, unitText, withUnit } from "../../quantity/format.js";
import type { Unit } from "../../quantity/unit.js";
import type { Checked, RowBase } from "../../schema/check.js";
import { isKnown, type Reading } from "../../schema/reading.js";
import { STATES, type State, type Text } from "../../schema/vocabulary.js";
import { isStrong, memberColor } from "../members.js";
import { amountWords, displayOf, periodWords, sentence, statusWord } from "../words.js";

export interface WaffleRow extends RowBase {
  readonly label: Text;
  readonly value?: Reading | undefined;
  readonly state?: State | undefined;
  readonly group?: Text | undefined;
}

/** What one cell stands for: an amount in the base unit, and words where the spec has them. */
export interface CellWorth {
  readonly amount: number;
  /** The spec says how much; a count may then end in a part of a cell. */
  readonly stated: boolean;
  readonly unit: Unit;
  readonly words: Text | undefined;
}

type Spec = Checked<WaffleRow> & { readonly whole?: Text | undefined };

/** What the lists of one figure share. */
export interface WaffleSetting {
  readonly spec: Spec;
  readonly locale: Locale;
  readonly form: "panels" | "rows";
  readonly cell: CellWorth;
  readonly footnote: (source: number | undefined) => string;
}

/** Names of this many items or fewer are spoken one by one. */
const NAMED = 100;

/** Whether each row is an item, and not a number of them. */
export function isItems(rows: readonly WaffleRow[]): boolean {
  return rows.every(({ value }) => value === undefined);
}

const textKey = (text: Text | undefined): string => (text === undefined ? "" : typeof text === "string" ? text : text.zh);

/** Items by group, in the order in which the groups first appear. */
export function groupsOf(rows: readonly WaffleRow[]): readonly (readonly WaffleRow[])[] {
  const groups = new Map<string, WaffleRow[]>();
  for (const row of rows) {
    const key = textKey(row.group);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

const stateOf = ({ state }: WaffleRow): State => state ?? "unknown";

/** The lists or groups in their order, in words and cells. */
export function blocksOf(setting: WaffleSetting): readonly WaffleBlock[] {
  const { spec } = setting;
  if (!isItems(spec.data)) return shownRows(spec, setting.locale).map((row) => countBlock(row, setting));
  const groups = sortedBy(spec, groupsOf(spec.data), ({ length }) => length, ([first]) => first?.group ?? "", setting.locale);
  return groups.map((group) => itemBlock(group, groups.length > 1, setting));
}

/** The rows in the order in which they are shown. */
export function shownRows(spec: Spec, locale: Locale): readonly WaffleRow[] {
  return sortedBy(spec, spec.data, ({ value }) => value?.value ?? -1, ({ label }) => label, locale);
}

function sortedBy<T>({ sort }: Spec, all: readonly T[], value: (one: T) => number, label: (one: T) => Text, locale: Locale): readonly T[] {
  if (sort === "value") return [...all].sort((a, b) => value(b) - value(a));
  if (sort === "label") return [...all].sort((a, b) => (say(label(a), locale) < say(label(b), locale) ? -1 : 1));
  return all;
}

function memberOf(spec: Spec, id: string | undefined, label: string): Pick<WaffleBlock, "strong" | "singled" | "color"> {
  return { strong: isStrong(spec, id, label), singled: (spec.highlight?.length ?? 0) > 0, color: memberColor(spec, id, label) };
}

function countBlock(row: WaffleRow, { spec, locale, form, cell, footnote }: WaffleSetting): WaffleBlock {
  const reading = row.value as Reading;
  const display = displayOf([reading], locale);
  const { style } = locale;
  const label = say(row.label, locale);
  const number = isKnown(reading) ? bounded(formatIn(reading.value, display, style), reading.bound, style) : locale.words.notDisclosed;
  const status = reading.status === "target" ? locale.words.status.target : statusWord(reading, locale);
  const unit = isKnown(reading) ? unitText(display, style) : "";
  const cells = isKnown(reading) ? denoise(reading.value / cell.amount) : 0;
  const own = label + footnote(reading.source);
  return {
    key: String(row.index), row: row.index, label: own, number, detail: status === "" ? [] : [status], missing: !isKnown(reading),
    words: waffleWords[style].heading(unit, own), unit,
    runs: cells > 0 ? [{ kind: form === "panels" ? "count" : "solid", cells, spoken: "" }] : [],
    items: undefined, certainty: reading, ...memberOf(spec, row.id, label),
    spoken: sentence(locale, [label + locale.words.colon + amountWords(reading, display, locale), periodWords(row.period, locale), status]),
  };
}

/** Items in the order of their states, so that their shares are seen, unless the spec asks for the given order. */
function inOrder(group: readonly WaffleRow[], { spec, locale }: WaffleSetting): readonly WaffleRow[] {
  if (spec.sort === "given") return group;
  const all = spec.sort === "label" ? sortedBy(spec, group, () => 0, ({ label }) => label, locale) : group;
  return [...all].sort((a, b) => STATES.indexOf(stateOf(a)) - STATES.indexOf(stateOf(b)));
}

/** With no state known anywhere, cells only count. */
export function anyState({ data }: Spec): boolean {
  return data.some((row) => stateOf(row) !== "unknown");
}

function itemBlock(group: readonly WaffleRow[], grouped: boolean, setting: WaffleSetting): WaffleBlock {
  const { spec, locale, footnote } = setting;
  const said = waffleWords[locale.style];
  const first = group[0];
  const rows = inOrder(group, setting);
  const title = titleOf(first, spec, locale);
  const unit = spec.unit.base === "" ? said.items : unitText({ unit: spec.unit, exponent: 0 }, locale.style);
  const status = anyState(spec) ? sentence(locale, countWords(group, locale)) : "";
  const label = title + (grouped ? sourceMark(group, footnote) : "");
  const total = withUnit(group.length, itemDisplay(spec, locale), locale.style);
  return {
    key: `group-${first?.index ?? 0}`, row: undefined, label, number: formatCount(group.length, locale), missing: false,
    detail: grouped && status !== "" ? withCommas(countWords(group, locale), locale) : [], words: said.heading(unit, label), unit, ...cellsFor(rows, setting),
    certainty: { status: first?.status ?? "actual", basis: group.find(({ basis }) => basis === "illustrative")?.basis ?? first?.basis, bound: "exact" },
    ...memberOf(spec, undefined, title),
    spoken: sentence(locale, [(title === "" ? "" : title + locale.words.colon) + total, status || said.allUnknown]),
  };
}

function withCommas(parts: readonly string[], { words }: Locale): string[] {
  return parts.map((part, i) => (i === 0 ? capital(part) : part) + (i < parts.length - 1 ? words.comma : ""));
}

function sourceMark(rows: readonly WaffleRow[], footnote: WaffleSetting["footnote"]): string {
  return new Set(rows.map(({ source }) => source)).size === 1 ? footnote(rows[0]?.source) : "";
}

function titleOf(first: WaffleRow | undefined, { whole }: Spec, locale: Locale): string {
  const title = first?.group ?? whole;
  return title === undefined ? "" : say(title, locale);
}

function countWords(rows: readonly WaffleRow[], locale: Locale): string[] {
  const said = waffleWords[locale.style];
  return stateCounts(rows).map(([state, count]) => said.stateCount(said.states[state], formatCount(count, locale)));
}

function itemDisplay(spec: Spec, locale: Locale): { readonly unit: Unit; readonly exponent: number } {
  const unit: Unit = spec.unit.base === "" ? { base: "项", exponent: 0, kind: "count", words: { zh: "项", en: "items", enOne: "item" } } : spec.unit;
  return displayFor([], { ...unit, exponent: 0 }, locale.style);
}

function formatCount(count: number, locale: Locale): string {
  return formatIn(count, { unit: { base: "", exponent: 0, kind: "count", words: { zh: "", en: "" } }, exponent: 0 }, locale.style);
}

function stateCounts(rows: readonly WaffleRow[]): (readonly [State, number])[] {
  return STATES.map((state) => [state, rows.filter((row) => stateOf(row) === state).length] as const).filter(([, count]) => count > 0);
}

/** Few items are spoken one by one, many as one run for each state. */
function cellsFor(rows: readonly WaffleRow[], { spec, locale }: WaffleSetting): Pick<WaffleBlock, "runs" | "items"> {
  const runs: { kind: WaffleKind; cells: number; spoken: string }[] = [];
  for (const row of rows) {
    const kind = stateOf(row);
    const last = runs.at(-1);
    if (last?.kind === kind) last.cells += 1;
    else runs.push({ kind, cells: 1, spoken: "" });
  }
  if (spec.data.length <= NAMED) return { runs, items: rows.map((row) => ({ row: row.index, spoken: itemWords(row, locale) })) };
  const { states } = waffleWords[locale.style];
  const spoken = ({ kind, cells }: WaffleRun): string => (kind in states ? capital(states[kind as State]) + locale.words.colon + formatCount(cells, locale) : "");
  return { runs: runs.map((run) => ({ ...run, spoken: spoken(run) })), items: undefined };
}

function itemWords(row: WaffleRow, locale: Locale): string {
  const group = row.group === undefined ? "" : say(row.group, locale);
  return sentence(locale, [say(row.label, locale) + locale.words.colon + waffleWords[locale.style].states[stateOf(row)], group, periodWords(row.period, locale), row.note === undefined ? "" : say(row.note, locale)]);
}

/** The states that are there; with their counts where all items are of one list. */
export function legendOf({ spec, locale }: WaffleSetting): readonly LegendItem[] {
  if (!isItems(spec.data) || !anyState(spec)) return [];
  const said = waffleWords[locale.style];
  const one = spec.whole !== undefined || groupsOf(spec.data).length === 1;
  return stateCounts(spec.data).map(([state, count]) => {
    const name = capital(said.states[state]);
    return { kind: state, text: one ? said.stateCount(name, formatCount(count, locale)) : name, spoken: one ? name + locale.words.colon + formatCount(count, locale) : name };
  });
}
