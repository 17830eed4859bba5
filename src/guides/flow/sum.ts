import { flowWords } from "../../locale/flow.js";
import { capital, say, type Locale } from "../../locale/index.js";
import { plain, shift } from "../../quantity/decimal.js";
import { bounded, displayFor, formatIn, withUnit, type Display } from "../../quantity/display.js";
import { basisOf, leastSure, mixesAims, sumOf, type Sum } from "../../quantity/sum.js";
import type { RowBase } from "../../schema/check.js";
import type { Report } from "../../schema/issue.js";
import { isKnown, type Reading } from "../../schema/reading.js";
import { nearest, shown } from "../../schema/issue.js";
import { STATUSES, type Text } from "../../schema/vocabulary.js";
import { inkOf, type Certainty } from "../bar.js";
import { displayOf, periodWords, sentence, statusWord } from "../words.js";

/** A row of a chart of flows. */
export interface FlowRow extends RowBase {
  readonly from: string;
  readonly to: string;
  readonly value: Reading;
}

/** A node that the spec lists. */
export interface FlowNode {
  readonly id: string;
  readonly label?: Text | undefined;
}

/** Place of a stop in the list of nodes; none for several, or where none are listed. */
export function placeOf([id, second]: readonly string[], nodes: readonly FlowNode[]): number | undefined {
  const place = second === undefined ? nodes.findIndex((node) => node.id === id) : -1;
  return place < 0 ? undefined : place;
}

/** What several readings come to: nothing where none is known, no bound where they must not be added. */
export type Total = Pick<Sum, "value" | "bound" | "missing" | "status">;

/** The sum of the known ones, since every figure of flows says beside it how many are missing. */
export function totalOf(readings: readonly Reading[]): Total {
  const known = readings.filter(isKnown);
  return { ...sumOf(known), missing: readings.length - known.length };
}

/** Rows by each of their keys, in the order in which keys are met. */
export function gathered(rows: readonly FlowRow[], keysOf: (row: FlowRow) => readonly string[]): Map<string, FlowRow[]> {
  const found = new Map<string, FlowRow[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const own = found.get(key);
      if (own) own.push(row);
      else found.set(key, [row]);
    }
  }
  return found;
}

/** What flows into each node and out of it. */
export function endsOf(ids: readonly string[], rows: readonly FlowRow[]): Map<string, { readonly into: readonly FlowRow[]; readonly out: readonly FlowRow[] }> {
  const [into, out] = [gathered(rows, ({ to }) => [to]), gathered(rows, ({ from }) => [from])];
  return new Map(ids.map((id) => [id, { into: into.get(id) ?? [], out: out.get(id) ?? [] }]));
}

/** The unit of all numbers of a figure of flows, in which no flow prints like the sum that it is a part of. */
export function flowDisplay(rows: readonly FlowRow[], locale: Locale): Display {
  const stops = ({ from, to, period }: FlowRow): string[] => (period ? ["", String(period.start)] : [""]).flatMap((when) => [when, `${when} → ${to}`, `${when} ${from} →`]);
  return displayOf(rows.map(({ value }) => value), locale, [...gathered(rows, stops).values()].flatMap((own) => totalOf(own.map(({ value }) => value)).value ?? []));
}

/** Every number here has its own unit, so one far smaller than the rest is 1200家 and not 0.12万家. */
function displayIn(value: number, display: Display, locale: Locale): Display {
  return value !== 0 && value < 10 ** display.exponent && display.exponent > 0 ? displayFor([value], display.unit, locale.style) : display;
}

export function totalWords({ value, bound }: Pick<Total, "value" | "bound">, display: Display, locale: Locale): string {
  if (value === undefined) return locale.words.notDisclosed;
  return bound === undefined ? locale.words.noTotal : bounded(withUnit(value, displayIn(value, display, locale), locale.style), bound, locale.style);
}

/** A total in a sentence, where no hatch and no note says what it is: `100亿元（预测）`. */
export function toldTotal({ status, ...total }: Pick<Total, "value" | "bound" | "status">, display: Display, locale: Locale): string {
  const plainly = status === "actual" || total.value === undefined || total.bound === undefined;
  return totalWords(total, display, locale) + (plainly ? "" : locale.words.brackets.join(locale.words.status[status]));
}

/** Why one of these has no total. */
export function noTotalNote(sums: readonly (readonly FlowRow[])[], locale: Locale): string {
  return flowWords[locale.style].noTotalNote[sums.some((rows) => mixesAims(rows.map(({ value }) => value).filter(isKnown))) ? "aims" : "bounds"];
}

/** A total where it stands without a name: `合计100亿元`. */
export function wholeWords(total: Total, display: Display, locale: Locale): string {
  return total.value !== undefined && total.bound === undefined ? locale.words.noTotal : flowWords[locale.style].total(toldTotal(total, display, locale));
}

/** A total without its unit, where it is in the unit of the figure. */
export function bareWords({ value, bound }: Pick<Total, "value" | "bound">, display: Display, locale: Locale): string {
  if (value === undefined || bound === undefined || displayIn(value, display, locale) !== display) return totalWords({ value, bound }, display, locale);
  return bounded(formatIn(value, display, locale.style), bound, locale.style);
}

/** What a total leaves out, in words; nothing where it is whole or wholly missing. */
export function missingWords({ value, missing }: Total, locale: Locale): string[] {
  return missing > 0 && value !== undefined ? [flowWords[locale.style].moreMissing(missing)] : [];
}

/** Ink of a sum: that of its least certain part. */
export function certaintyOf(readings: readonly Reading[]): Certainty {
  const inks = readings.map(inkOf);
  return { status: leastSure(inks), basis: basisOf(inks), bound: readings.length === 1 ? (readings[0]?.bound ?? "exact") : "exact" };
}

/** `银行甲 → 集群1` */
export function pairWords(from: string, to: string): string {
  return `${from} → ${to}`;
}

interface Speech {
  readonly display: Display;
  readonly locale: Locale;
  /** Name of a node by its id. */
  readonly labels: ReadonlyMap<string, string>;
}

/** A link as a screen reader says it; one that is a sum with its parts. */
export function spokenFlow(pair: string, rows: readonly FlowRow[], what: readonly string[], { display, locale, labels }: Speech): string {
  const [one] = rows;
  const total = totalOf(rows.map(({ value }) => value));
  const amount = (rows.length === 1 ? totalWords : toldTotal)(total, display, locale);
  const status = one && rows.length === 1 ? statusWord(one.value, locale) : "";
  return sentence(locale, [pair + locale.words.colon + amount, ...missingWords(total, locale), periodWords(one?.period, locale), status, ...what, ...partWords(rows, { display, locale, labels })]);
}

function partWords(rows: readonly FlowRow[], { display, locale, labels }: Speech): string[] {
  if (rows.length < 2) return [];
  const parts = rows.map(({ from, to, value }) => `${pairWords(labels.get(from) ?? from, labels.get(to) ?? to)} ${toldTotal(totalOf([value]), display, locale)}`);
  return [flowWords[locale.style].ofWhich(fewNames(parts, locale, 60))];
}

/** Footnote marks of all sources of these rows. */
export function footnotesOf(rows: readonly FlowRow[], footnote: (source: number | undefined) => string): string {
  return [...new Set(rows.map(({ value }) => footnote(value.source)))].join("");
}

/** Notes of rows, under the pair that they are of. */
export function rowNotes(rows: readonly FlowRow[], labelOf: (id: string) => string, locale: Locale): string[] {
  return rows.flatMap(({ from, to, note, value }) => {
    const text = note ?? value.note;
    return text === undefined ? [] : [pairWords(labelOf(from), labelOf(to)) + locale.words.colon + say(text, locale)];
  });
}

/** What flows through a stop: the rows of the greater of both sums. */
export function throughOf(into: readonly FlowRow[], out: readonly FlowRow[]): readonly FlowRow[] {
  const [a, b] = [into, out].map((rows) => totalOf(rows.map(({ value }) => value)).value ?? -1);
  return out.length === 0 || (into.length > 0 && (a ?? -1) > (b ?? -1)) ? into : out;
}

/** A stop's number with and without its unit, and what else it must say; both sums where what flows in and out differ. `words` are those of a picture or of a sentence. */
export function stopWords(into: readonly FlowRow[], out: readonly FlowRow[], display: Display, locale: Locale, words: typeof toldTotal = totalWords): { readonly amounts: readonly string[]; readonly asides: readonly string[] } {
  const said = flowWords[locale.style];
  const [a, b] = [totalOf(into.map(({ value }) => value)), totalOf(out.map(({ value }) => value))];
  if (imbalanceOf(into, out)) return { amounts: [said.into(words(a, display, locale)), said.into(bareWords(a, display, locale))], asides: [said.out(words(b, display, locale))] };
  const total = totalOf(throughOf(into, out).map(({ value }) => value));
  return { amounts: [...new Set([words(total, display, locale), bareWords(total, display, locale)])], asides: missingWords(total, locale) };
}

/** Which links are not yet facts, by what they are: `预测：甲 → 乙`. */
export function statusNotes(rows: readonly FlowRow[], labels: ReadonlyMap<string, string>, locale: Locale): string[] {
  return STATUSES.flatMap((status) => {
    const own = status === "actual" ? [] : rows.filter(({ value }) => isKnown(value) && value.status === status);
    const pairs = own.map(({ from, to }) => pairWords(labels.get(from) ?? from, labels.get(to) ?? to));
    return pairs.length === 0 ? [] : [capital(locale.words.status[status]) + locale.words.colon + fewNames([...new Set(pairs)], locale)];
  });
}

/** Names in a row, a few of many. */
export function fewNames(names: readonly string[], locale: Locale, most = 8): string {
  const shownNames = names.slice(0, most);
  return locale.words.join(shownNames) + (names.length > most ? "…" : "");
}

/** Reports what charts of flows refuse alike: a number below zero, a pair that stands twice, a node listed twice, one that the list does not have. */
export function reportFlows(rows: readonly FlowRow[], nodes: readonly FlowNode[], report: Report): void {
  const listed = new Map<string, number>();
  nodes.forEach(({ id }, i) => {
    const first = listed.get(id);
    if (first === undefined) listed.set(id, i);
    else report({ path: ["nodes", i, "id"], code: "duplicate", received: id, expected: String(first + 1) });
  });
  const seen = new Map<string, number>();
  for (const { index, from, to, value, period } of rows) {
    if (isKnown(value) && value.value < 0) report({ path: ["data", index, "value"], code: "out-of-range", row: index, expected: "≥ 0", received: String(value.value) });
    const pair = JSON.stringify([from, to, period?.start, period?.end]);
    const first = seen.get(pair);
    if (first === undefined) seen.set(pair, index);
    else report({ path: ["data", index, "to"], code: "duplicate", row: index, received: pairWords(from, to), expected: String(first + 1) });
    if (nodes.length === 0) continue;
    for (const [key, id] of [["from", from], ["to", to]] as const) {
      if (!listed.has(id)) report({ path: ["data", index, key], code: "unknown-reference", row: index, received: shown(id), suggestion: nearest(id, [...listed.keys()]) });
    }
  }
}

/** A sum in the unit that its rows are written in, for words about a spec. */
export function asWritten(value: number, [first]: readonly FlowRow[]): string {
  return plain(shift(value, -(first?.value.unit.exponent ?? 0)));
}

/** What flows into a stop and out of it, where both are known and exact and differ. */
export function imbalanceOf(into: readonly FlowRow[], out: readonly FlowRow[]): readonly [into: number, out: number] | undefined {
  if (into.length === 0 || out.length === 0) return undefined;
  const [a, b] = [into, out].map((rows) => totalOf(rows.map(({ value }) => value)));
  if (!a || !b || a.missing > 0 || b.missing > 0 || a.bound !== "exact" || b.bound !== "exact") return undefined;
  return a.value === undefined || b.value === undefined || a.value === b.value ? undefined : [a.value, b.value];
}
