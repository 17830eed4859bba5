import type { FlowLink, FlowStop } from "../../layout/flow/plot.js";
import { columnsOfStops } from "../../layout/flow/columns.js";
import { flowWords } from "../../locale/flow.js";
import { say, type Locale } from "../../locale/index.js";
import { sankeyWords } from "../../locale/sankey.js";
import type { Display } from "../../quantity/display.js";
import type { Checked } from "../../schema/check.js";
import type { Finding, Report } from "../../schema/issue.js";
import { reportReferences } from "../../schema/references.js";
import type { Text } from "../../schema/vocabulary.js";
import { asWritten, bareWords, certaintyOf, endsOf, fewNames, flowDisplay, footnotesOf, gathered, imbalanceOf, missingWords, pairWords, placeOf, spokenFlow, stopWords, throughOf, toldTotal, totalOf, totalWords, wholeWords, type FlowNode, type FlowRow } from "../flow/sum.js";
import { isStrong, memberColor } from "../members.js";
import { folded, ordered } from "../order.js";

export interface SankeyNode extends FlowNode {
  readonly column?: string | undefined;
}
export type SankeySpec = Checked<FlowRow> & { readonly nodes: readonly SankeyNode[]; readonly columns?: readonly Text[] | undefined };

/** A node with what flows through it, or the nodes that fold into 其他. */
export interface Member {
  readonly key: string;
  readonly ids: readonly string[];
  readonly label: string;
  readonly column: number;
  readonly order: number;
  readonly into: readonly FlowRow[];
  readonly out: readonly FlowRow[];
  /** The greater of what flows in and out. */
  readonly value: number | undefined;
}

export interface SankeySetting {
  readonly spec: SankeySpec;
  readonly locale: Locale;
  readonly display: Display;
  readonly members: readonly Member[];
  /** Index of the member that a node belongs to. */
  readonly memberOf: ReadonlyMap<string, number>;
  readonly flows: readonly Flow[];
  /** Name of each node by its id. */
  readonly labels: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
  readonly footnote: (source: number | undefined) => string;
}

/** Rows between the same two members: one, unless they fold. */
export interface Flow {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly rows: readonly FlowRow[];
  readonly value: number | undefined;
}

/** Ids of the nodes: those listed, else in the order in which rows name them. */
function idsOf({ nodes, data }: Pick<SankeySpec, "nodes" | "data">): string[] {
  return nodes.length > 0 ? nodes.map(({ id }) => id) : [...new Set(data.flatMap(({ from, to }) => [from, to]))];
}

function columnOf(spec: SankeySpec, ids: readonly string[]): number[] {
  const at = new Map(ids.map((id, i) => [id, i]));
  const links = spec.data.map(({ from, to }) => ({ from: at.get(from) ?? 0, to: at.get(to) ?? 0 }));
  const fixed = ids.map((_, i) => (spec.nodes[i]?.column === undefined ? undefined : Number(spec.nodes[i].column) - 1));
  return columnsOfStops(ids.length, links, fixed);
}

const MOST_COLUMNS = 20;

/** Columns that are none, links that run in a circle or backwards, and stops that give out more or less than they take in. */
export function reportSankey(spec: SankeySpec, report: Report): void {
  const found = [...badColumns(spec), ...circles(spec)];
  found.forEach(report);
  if (found.length > 0) return;
  const ids = idsOf(spec);
  const columns = columnOf(spec, ids);
  const at = new Map(ids.map((id, i) => [id, columns[i] ?? 0]));
  for (const { index, from, to } of spec.data) {
    const [a, b] = [at.get(from) ?? 0, at.get(to) ?? 0];
    if (a >= b) report({ path: ["data", index, "to"], code: "wrong-order", row: index, expected: `column ${from} < ${to}`, received: `${a + 1} ≥ ${b + 1}` });
  }
  for (const [id, ends] of endsOf(ids, spec.data)) {
    const differ = imbalanceOf(ends.into, ends.out);
    const [into, out] = (differ ?? []).map((value) => asWritten(value, spec.data));
    if (into !== undefined && out !== undefined) report({ severity: "warning", path: ["data"], code: "unbalanced", expected: `${into} → ${id} → ${into}`, received: `${into} → ${id} → ${out}` });
  }
}

function badColumns({ nodes }: SankeySpec): Finding[] {
  return nodes.flatMap(({ column }, i): Finding[] => {
    const number = Number(column ?? 1);
    if (Number.isInteger(number) && number >= 1 && number <= MOST_COLUMNS) return [];
    return [{ path: ["nodes", i, "column"], code: "out-of-range", expected: `1–${MOST_COLUMNS}`, received: column }];
  });
}

function circles({ data }: SankeySpec): Finding[] {
  const found: Finding[] = [];
  const leaving = gathered(data, ({ from }) => [from]);
  const refers = [...new Set(data.flatMap(({ from, to }) => [from, to]))].map((id) => ({ id, index: 0, refers: (leaving.get(id) ?? []).map(({ to }) => to) }));
  reportReferences(refers, "to", (finding) => {
    // The row at fault is the one that closes the circle.
    const row = Math.max(0, data.findIndex(({ from, to }) => finding.received?.endsWith(pairWords(from, to))));
    found.push({ ...finding, path: ["data", row, "to"], row });
  });
  return found;
}

/** Under this share of its column a node folds, unless `top` says how many stay. */
const SMALL = 0.02;

export function sankeySetting(spec: SankeySpec, locale: Locale, footnote: SankeySetting["footnote"]): SankeySetting {
  const ids = idsOf(spec);
  const columns = columnOf(spec, ids);
  const rows = endsOf(ids, spec.data);
  const all = ids.map((id, i): Member => {
    const label = spec.nodes[i]?.label;
    return member({ key: id, ids: [id], label: label === undefined ? say(id, locale) : say(label, locale), column: columns[i] ?? 0, order: 0, ...(rows.get(id) ?? { into: [], out: [] }) });
  }).filter(({ into, out }) => into.length + out.length > 0);
  const notes: string[] = [];
  const members = [...new Set(all.map(({ column }) => column))].sort((a, b) => a - b).flatMap((column, place, used) => {
    const own = inOrder(all.filter((one) => one.column === column), spec).map((one) => ({ ...one, column: place }));
    return fold(own, spec, locale, notes, used.length > 1);
  });
  const memberOf = new Map(members.flatMap(({ ids: own }, i) => own.map((id) => [id, i] as const)));
  return { spec, locale, footnote, members, memberOf, notes, labels: new Map(all.map(({ key, label }) => [key, label])), flows: flowsOf(spec.data, memberOf), display: flowDisplay(spec.data, locale) };
}

function member(one: Omit<Member, "value">): Member {
  const [into, out] = [one.into, one.out].map((rows) => totalOf(rows.map(({ value }) => value)).value);
  return { ...one, value: into === undefined ? out : Math.max(into, out ?? 0) };
}

/** Fixed by the caller's list or `sort`; else all are of one order, and may change places to cross less. */
function inOrder(members: readonly Member[], spec: SankeySpec): Member[] {
  if (spec.sort === "value" || spec.sort === "label") {
    const sorted = ordered(members, spec.sort);
    const first = new Map<unknown, number>();
    return sorted.map((one, i) => {
      const key = spec.sort === "value" ? one.value : one.label;
      if (!first.has(key)) first.set(key, i);
      return { ...one, order: first.get(key) ?? i };
    });
  }
  const given = spec.nodes.length > 0 || spec.sort === "given";
  return members.map((one, i) => ({ ...one, order: given ? i : 0 }));
}

function fold(members: readonly Member[], spec: SankeySpec, locale: Locale, notes: string[], several: boolean): Member[] {
  const said = sankeyWords[locale.style];
  const { shown, rest } = spec.top === undefined ? small(members, spec) : folded(members.map((one) => ({ ...one, id: one.key })), spec);
  if (rest.length === 0 || !several) return [...members];
  const names = fewNames(rest.map(({ label }) => label), locale);
  notes.push(spec.top === undefined ? said.foldedSmall(rest.length, names) : said.foldedTop(rest.length, names));
  const column = members[0]?.column ?? 0;
  const one = { key: `other-${column}`, ids: rest.flatMap(({ ids }) => ids), label: flowWords[locale.style].other(rest.length), column, order: 1e6 };
  return [...shown, member({ ...one, into: rest.flatMap(({ into }) => into), out: rest.flatMap(({ out }) => out) })];
}

/** More than this share of its column does not fold unasked: what is left over must not outweigh what is named. */
const MOST_FOLDED = 0.2;

/** Many slivers fold; but neither one alone, nor much of a column, nor one that is singled out. */
function small(members: readonly Member[], spec: SankeySpec): { readonly shown: readonly Member[]; readonly rest: readonly Member[] } {
  const whole = members.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const singled = spec.highlight !== undefined && spec.highlight.length > 0;
  const rest = members.filter(({ key, label, value }) => value !== undefined && value > 0 && value < whole * SMALL && !(singled && isStrong(spec, key, label)));
  const gone = new Set(rest);
  const sum = rest.reduce((part, { value }) => part + (value ?? 0), 0);
  return rest.length < 2 || sum > whole * MOST_FOLDED ? { shown: members, rest: [] } : { shown: members.filter((one) => !gone.has(one)), rest };
}

function flowsOf(rows: readonly FlowRow[], memberOf: ReadonlyMap<string, number>): Flow[] {
  const found = gathered(rows, ({ from, to }) => [`${memberOf.get(from) ?? 0}-${memberOf.get(to) ?? 0}`]);
  return [...found.values()].map((own) => {
    const [first] = own;
    const key = own.length === 1 && first ? (first.id ?? pairWords(first.from, first.to)) : `sum ${first?.from ?? ""} ${first?.to ?? ""}`;
    return { key, rows: own, from: memberOf.get(first?.from ?? "") ?? 0, to: memberOf.get(first?.to ?? "") ?? 0, value: totalOf(own.map(({ value }) => value)).value };
  });
}

export function isSingled({ spec }: SankeySetting, { ids, key, label }: Member): boolean {
  return spec.highlight !== undefined && spec.highlight.length > 0 && [key, ...ids].some((id) => isStrong(spec, id, label));
}

export function pairOf({ members }: SankeySetting, { from, to }: Flow): string {
  return pairWords(members[from]?.label ?? "", members[to]?.label ?? "");
}

/** What a member's bar stands for, in a sentence: in and out where they differ. */
export function memberAmount({ into, out }: Member, { display, locale }: SankeySetting): string {
  const { amounts, asides } = stopWords(into, out, display, locale, toldTotal);
  return [amounts[0], ...asides].join(locale.words.comma);
}

/** The same as a part of a sentence. */
function memberTotal(one: Member, setting: SankeySetting): string {
  const { display, locale } = setting;
  const total = totalOf(throughOf(one.into, one.out).map(({ value }) => value));
  if (imbalanceOf(one.into, one.out)) return flowWords[locale.style].total(memberAmount(one, setting));
  return [wholeWords(total, display, locale), ...missingWords(total, locale)].join(locale.words.comma);
}

/** Total of a member, and where it comes from and goes to. */
function memberSpoken(one: Member, setting: SankeySetting): string {
  const { locale, labels, display } = setting;
  const said = sankeyWords[locale.style];
  const parts = (rows: readonly FlowRow[], end: "from" | "to"): string => fewNames(rows.map((row) => `${labels.get(row[end]) ?? ""} ${toldTotal(totalOf([row.value]), display, locale)}`), locale, 60);
  const from = one.into.length > 0 && one.ids.length === 1 ? [said.comesFrom(parts(one.into, "from"))] : [];
  const to = one.out.length > 0 && one.ids.length === 1 ? [said.goesTo(parts(one.out, "to"))] : [];
  return one.label + locale.words.colon + [memberTotal(one, setting), ...from, ...to].join(locale.words.comma);
}

export function sankeyStops(setting: SankeySetting): FlowStop[] {
  const { members, spec, footnote, locale } = setting;
  return members.map((one): FlowStop => {
    const rows = [...one.into, ...one.out];
    return {
      key: one.key, row: placeOf(one.ids, spec.nodes), column: one.column, order: one.order, name: one.label + footnotesOf(rows, footnote), ...stopWords(one.into, one.out, setting.display, locale),
      spoken: memberSpoken(one, setting), certainty: certaintyOf(rows.map(({ value }) => value)), kind: one.ids.length > 1 ? "other" : "node", strong: isSingled(setting, one),
      color: one.ids.map((id) => memberColor(spec, id, one.label)).find((color) => color !== undefined),
    };
  });
}

/** Links as layout takes them; in their bands stand their numbers. */
export function sankeyLinks(setting: SankeySetting): FlowLink[] {
  const { flows, members, spec, display, locale } = setting;
  const singled = spec.highlight !== undefined && spec.highlight.length > 0;
  return flows.map((flow): FlowLink => {
    const { rows, from, to, value } = flow;
    const readings = rows.map((row) => row.value);
    const [a, b] = [members[from], members[to]];
    const strong = singled && a !== undefined && b !== undefined && (isSingled(setting, a) || isSingled(setting, b));
    const total = totalOf(readings);
    const few = spec.labels === "few" && !strong;
    return {
      key: flow.key, row: rows.length === 1 ? rows[0]?.index : undefined, from, to, value, kind: "", strong, layer: strong ? 1 : 0, certainty: certaintyOf(readings),
      words: few || members.length <= 2 ? [] : [totalWords(total, display, locale), bareWords(total, display, locale)], end: "from", aside: "", spoken: spokenFlow(pairOf(setting, flow), rows, [], setting),
    };
  });
}
