import type { FlowLink, FlowStop } from "../../layout/flow/plot.js";
import { flowWords } from "../../locale/flow.js";
import { say, type Locale } from "../../locale/index.js";
import { tierFlowWords, type Move } from "../../locale/tier-flow.js";
import type { Display } from "../../quantity/display.js";
import type { Period } from "../../quantity/period.js";
import type { Checked } from "../../schema/check.js";
import type { Report } from "../../schema/issue.js";
import type { Status, Text } from "../../schema/vocabulary.js";
import { asWritten, certaintyOf, flowDisplay, footnotesOf, gathered, imbalanceOf, pairWords, placeOf, spokenFlow, stopWords, toldTotal, totalOf, totalWords, type FlowNode, type FlowRow } from "../flow/sum.js";
import { isStrong, memberColor } from "../members.js";
import { folded } from "../order.js";
import { sayAll } from "../words.js";
import { bandWords, pairOf } from "./moves.js";

interface TierNode extends FlowNode {
  readonly tier?: string | undefined;
  readonly role?: "entry" | "exit" | "merged" | undefined;
}
export type TierFlowSpec = Checked<FlowRow> & { readonly nodes: readonly TierNode[]; readonly columns?: readonly Text[] | undefined };

/** A tier, or what stands for entering and leaving; or the tiers that fold into 其他. */
interface TierStop {
  readonly key: string;
  readonly ids: readonly string[];
  readonly label: string;
  readonly order: number;
  readonly role: TierNode["role"];
}

/** Who moved alike in one period. */
export interface TierMove {
  readonly key: string;
  readonly period: number;
  /** Indexes of stops. */
  readonly from: number;
  readonly to: number;
  readonly move: Move;
  readonly rows: readonly FlowRow[];
  readonly value: number | undefined;
}

export interface TierFlowSetting {
  readonly spec: TierFlowSpec;
  readonly locale: Locale;
  readonly display: Display;
  readonly periods: readonly (Period | undefined)[];
  readonly stops: readonly TierStop[];
  readonly moves: readonly TierMove[];
  /** Name of each node by its id. */
  readonly labels: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
  readonly footnote: (source: number | undefined) => string;
}

const spanOf = ({ period }: Pick<FlowRow, "period">): string => (period === undefined ? "" : `${period.start}/${period.end}`);

/** The distinct periods, the earlier first. */
function periodsOf(rows: readonly FlowRow[]): (Period | undefined)[] {
  return [...new Map(rows.map((row) => [spanOf(row), row.period])).values()].sort((a, b) => (a?.start ?? 0) - (b?.start ?? 0) || (a?.end ?? 0) - (b?.end ?? 0));
}

function nodesOf({ nodes, data }: Pick<TierFlowSpec, "nodes" | "data">): readonly TierNode[] {
  return nodes.length > 0 ? nodes : [...new Set(data.flatMap(({ from, to }) => [from, to]))].map((id) => ({ id }));
}

/** Rank of each tier, 1 at the top: the numbers that `tier` gives, else its words in the order listed, else the list itself. */
function ranksOf(nodes: readonly TierNode[]): ReadonlyMap<string, number> {
  const tiers = nodes.filter(({ role }) => role === undefined);
  const words = [...new Set(tiers.map(({ tier, id }) => tier ?? id))];
  const numbered = tiers.every(({ tier }) => tier !== undefined && Number.isFinite(Number(tier)));
  return new Map(tiers.map(({ tier, id }) => [id, numbered ? Number(tier) : words.indexOf(tier ?? id)]));
}

function moveOf(from: TierNode, to: TierNode, ranks: ReadonlyMap<string, number>): Move {
  if (to.role === "merged" || to.role === "exit") return to.role;
  if (from.role === "entry") return "entry";
  const step = (ranks.get(to.id) ?? 0) - (ranks.get(from.id) ?? 0);
  return step < 0 ? "rise" : step > 0 ? "fall" : from.id === to.id ? "stay" : "across";
}

/** Entries that something flows into, exits that something flows out of, periods that leave a gap, tiers that gain or lose members between two periods. */
export function reportTierFlow(spec: TierFlowSpec, report: Report): void {
  const { data } = spec;
  const nodes = nodesOf(spec);
  const roles = new Map(nodes.map(({ id, role }) => [id, role]));
  for (const { index, from, to } of data) {
    const [a, b] = [roles.get(from), roles.get(to)];
    if (a === "exit" || a === "merged") report({ path: ["data", index, "from"], code: "wrong-order", row: index, expected: `→ ${from} (${a})`, received: pairWords(from, to) });
    if (b === "entry") report({ path: ["data", index, "to"], code: "wrong-order", row: index, expected: `${to} (${b}) →`, received: pairWords(from, to) });
  }
  reportPeriods(data, report);
  const periods = periodsOf(data);
  for (let i = 1; i < periods.length; i += 1) {
    const [earlier, later] = [periods[i - 1]?.text ?? "", periods[i]?.text ?? ""];
    for (const { id } of nodes.filter(({ role }) => role === undefined)) {
      const [into, out] = (imbalanceOf(...betweenOf(data, id, periods, i)) ?? []).map((value) => asWritten(value, data));
      if (into !== undefined && out !== undefined) report({ severity: "warning", path: ["data"], code: "unbalanced", expected: `${earlier} ${into} → ${id} → ${later} ${into}`, received: `${into} → ${id} → ${out}` });
    }
  }
}

/** Either all rows are dated or none, and each period begins where the one before it ends: else one column would be two moments. */
function reportPeriods(rows: readonly FlowRow[], report: Report): void {
  const dated = rows.some(({ period }) => period !== undefined);
  for (const { index, period } of rows) if (dated && period === undefined) report({ path: ["data", index], code: "missing", expected: "period", row: index });
  const periods = periodsOf(rows.filter(({ period }) => period !== undefined));
  periods.forEach((period, i) => {
    const before = periods[i - 1];
    if (!before || !period || before.end === period.start) return;
    const index = rows.find((one) => spanOf(one) === spanOf({ period }))?.index ?? 0;
    report({ path: ["data", index, "period"], code: "wrong-order", row: index, expected: `${before.text} →`, received: period.text });
  });
}

/** What flows into a tier in the period before a column, and out of it in the one after. */
function betweenOf(rows: readonly FlowRow[], id: string, periods: TierFlowSetting["periods"], column: number): readonly [into: FlowRow[], out: FlowRow[]] {
  const of = (end: "from" | "to", at: number): FlowRow[] => rows.filter((row) => row[end] === id && spanOf(row) === spanOf({ period: periods[at] }));
  return [of("to", column - 1), of("from", column)];
}

const LAST = 1e6; // Roles stand under the tiers.

export function tierFlowSetting(spec: TierFlowSpec, locale: Locale, footnote: TierFlowSetting["footnote"]): TierFlowSetting {
  const nodes = nodesOf(spec);
  const byId = new Map(nodes.map((one) => [one.id, one]));
  const ranks = ranksOf(nodes);
  const all = nodes.map(({ id, label, role }, i): TierStop => ({ key: id, ids: [id], label: say(label ?? id, locale), order: role === undefined ? i : LAST + i, role }));
  const tiers = all.filter(({ role }) => role === undefined);
  const touching = spec.top === undefined ? new Map<string, FlowRow[]>() : gathered(spec.data, ({ from, to }) => (from === to ? [from] : [from, to]));
  const { shown, rest } = spec.top === undefined ? { shown: tiers, rest: [] } : folded(tiers.map((one) => ({ ...one, id: one.key, value: totalOf((touching.get(one.key) ?? []).map(({ value }) => value)).value ?? 0 })), spec);
  const other = rest.length === 0 ? [] : [{ key: "other", ids: rest.map(({ key }) => key), label: flowWords[locale.style].other(rest.length), order: LAST - 1, role: undefined }];
  const stops = [...shown, ...other, ...all.filter(({ role }) => role !== undefined)];
  const at = new Map(stops.flatMap(({ ids }, i) => ids.map((id) => [id, i] as const)));
  const periods = periodsOf(spec.data);
  const spans = periods.map((period) => spanOf({ period }));
  const alike = new Map<string, Omit<TierMove, "rows" | "value"> & { readonly rows: FlowRow[] }>();
  for (const row of spec.data) {
    const move = moveOf(byId.get(row.from) ?? { id: row.from }, byId.get(row.to) ?? { id: row.to }, ranks);
    const [from, to, period] = [at.get(row.from) ?? 0, at.get(row.to) ?? 0, spans.indexOf(spanOf(row))];
    const key = [period, stops[from]?.key, stops[to]?.key, move].join(" ");
    alike.set(key, alike.get(key) ?? { key, period, from, to, move, rows: [] });
    alike.get(key)?.rows.push(row);
  }
  const moves = [...alike.values()].map((one): TierMove => ({ ...one, key: (one.rows.length === 1 ? one.rows[0]?.id : undefined) ?? one.key, value: totalOf(one.rows.map(({ value }) => value)).value }));
  const notes = rest.length === 0 ? [] : [tierFlowWords[locale.style].folded(rest.length, locale.words.join(rest.map(({ label }) => label)))];
  return { spec, locale, footnote, periods, stops, moves, labels: new Map(all.map(({ key, label }) => [key, label])), notes, display: flowDisplay(spec.data, locale) };
}

/** Headings as given, else the start of each period and the end of the last. */
export function headingsOf({ spec, locale, periods }: TierFlowSetting, wordsOf: (period: Period | undefined) => string): string[] {
  const said = tierFlowWords[locale.style];
  const given = sayAll(spec.columns ?? [], locale);
  const own = [said.start(wordsOf(periods[0])), ...periods.map((period) => said.end(wordsOf(period)))];
  return own.map((heading, i) => {
    const row = spec.data.find((one) => i > 0 && spanOf(one) === spanOf({ period: periods[i - 1] }));
    const status = row && statusOf({ spec }, row);
    return (given[i] ?? heading) + (status === undefined ? "" : locale.words.brackets.join(locale.words.status[status]));
  });
}

/** What all numbers of a row's period are, where they are alike and no facts: said once over its column. */
export function statusOf({ spec }: Pick<TierFlowSetting, "spec">, row: FlowRow): Status | undefined {
  const { status } = row.value;
  const alike = status !== "actual" && spec.data.every((one) => spanOf(one) !== spanOf(row) || one.value.status === status);
  return alike ? status : undefined;
}

/** What a stop holds in a column, and where it comes from or goes to. */
interface Held {
  readonly at: number;
  readonly column: number;
  readonly into: readonly FlowRow[];
  readonly out: readonly FlowRow[];
}

/** The stops that are met in these periods, each once in a column. */
function heldIn({ stops, moves, periods }: TierFlowSetting, first: number, last: number): Held[] {
  const held: Held[] = [];
  for (let column = first; column <= last + 1; column += 1) {
    stops.forEach((_, at) => {
      const rows = (end: "from" | "to", period: number): FlowRow[] => moves.flatMap((move) => (move[end] === at && move.period === period ? move.rows : []));
      const [into, out] = [rows("to", column - 1), rows("from", column)];
      const shows = (column > first && into.length > 0) || (column <= last && out.length > 0);
      if (shows && column >= 0 && column <= periods.length) held.push({ at, column, into, out });
    });
  }
  return held;
}

export interface TierBoard {
  readonly stops: readonly FlowStop[];
  readonly links: readonly FlowLink[];
}

/** Stops and links of some periods, in columns counted from the first. */
export function boardOf(setting: TierFlowSetting, first: number, last: number, headings: readonly string[]): TierBoard {
  const { stops, moves, spec, locale, footnote } = setting;
  const held = heldIn(setting, first, last);
  const items = held.map((one): FlowStop => {
    const { key, ids, label, order, role } = stops[one.at] as TierStop;
    const rows = [...one.into, ...one.out];
    const { amounts, asides } = stopWords(one.into, one.out, setting.display, locale);
    const told = stopWords(one.into, one.out, setting.display, locale, rows.every((row) => statusOf(setting, row) !== undefined) ? totalWords : toldTotal);
    const spoken = [headings[one.column] ?? "", label].filter((text) => text !== "").join(locale.words.comma) + locale.words.colon + [told.amounts[0], ...told.asides].join(locale.words.comma);
    return {
      key: `${key} ${one.column}`, row: placeOf(ids, spec.nodes), column: one.column - first, order, name: label + footnotesOf(rows, footnote), amounts, asides, spoken, certainty: certaintyOf((one.into.length > 0 ? one.into : rows).map(({ value }) => value)),
      kind: role ?? "tier", strong: isStrong(spec, key, label), color: ids.map((id) => memberColor(spec, id, label)).find((color) => color !== undefined),
    };
  });
  const index = (at: number, column: number): number => held.findIndex((one) => one.at === at && one.column === column);
  const links = moves.filter(({ period }) => period >= first && period <= last).map((move) => linkOf(move, setting, index(move.from, move.period), index(move.to, move.period + 1)));
  return { stops: items, links };
}

/** Whether a move is of a tier that the figure is about. */
export function isOf({ from, to }: TierMove, { spec, stops }: TierFlowSetting): boolean {
  return [from, to].some((at) => isStrong(spec, stops[at]?.key, stops[at]?.label ?? ""));
}

function linkOf(one: TierMove, setting: TierFlowSetting, from: number, to: number): FlowLink {
  const { locale } = setting;
  const { key, move, rows, value } = one;
  const strong = isOf(one, setting);
  const above = ["rise", "fall", "exit", "merged"].includes(move) ? 1 : 0;
  return {
    key, row: rows.length === 1 ? rows[0]?.index : undefined, from, to, value, kind: move, strong, layer: (strong ? 2 : 0) + above, certainty: certaintyOf(rows.map((row) => row.value)),
    ...(strong ? bandWords(one, setting) : { words: [], aside: "" }), end: move === "stay" || move === "entry" || move === "across" ? "from" : "to",
    spoken: spokenFlow(pairOf(setting, one), rows, [tierFlowWords[locale.style].move[move].toLowerCase()], setting),
  };
}
