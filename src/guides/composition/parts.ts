import type { Part } from "../../layout/composition/treemap.js";
import { say, type Locale } from "../../locale/index.js";
import { compositionWords } from "../../locale/composition.js";
import { sum } from "../../quantity/decimal.js";
import { displayFor, type Display } from "../../quantity/display.js";
import { highest } from "../../quantity/ends.js";
import { mixesAims, sumOf } from "../../quantity/sum.js";
import { formatShares } from "../../quantity/format.js";
import { isKnown, type Reading } from "../../schema/reading.js";
import { nameKey } from "../../schema/vocabulary.js";
import { nodesOf, openedOf, treeOf, type CompositionInput, type TreeNode } from "./tree.js";
import { asidesOf, certaintyOf, nameOf, printed, spokenAmount, tell } from "./words.js";
import { isStrong, memberColor } from "../members.js";
import { folded, namedOf, ordered } from "../order.js";
import { periodWords, sentence } from "../words.js";

/** What the parts of one figure share. */
export interface CompositionSetting {
  readonly spec: CompositionInput;
  readonly locale: Locale;
  readonly footnote: (source: number | undefined) => string;
  readonly tree: TreeNode;
  /** The part whose parts are shown. */
  readonly opened: TreeNode;
  readonly display: Display;
  /** How deep parts are shown, 1 or 2. */
  readonly depth: number;
  readonly shares: "exact" | "about" | "none";
}

export function settingOf(spec: CompositionInput, whole: Reading | undefined, locale: Locale, footnote: CompositionSetting["footnote"]): CompositionSetting {
  const tree = treeOf(spec.data, whole);
  const opened = openedOf(tree, spec.of) ?? tree;
  const nodes = nodesOf(opened);
  const readings = nodes.flatMap(({ row }) => (row?.value === undefined ? [] : [row.value]));
  const unit = (readings.find(isKnown) ?? readings[0])?.unit ?? spec.unit;
  const display = displayFor(nodes.flatMap(({ amount, rest }) => (amount === undefined ? [] : [amount, rest])), unit, locale.style);
  return { spec, locale, footnote, tree, opened, display, depth: spec.form === "marimekko" ? 2 : (spec.level ?? 2), shares: nodes.some(isUnadded) ? "none" : sharesOf(readings) };
}

/** Whether a part or the whole has parts that must not be added, or taken from it. */
export const isUnadded = ({ amount, bound, status, parts }: TreeNode): boolean => parts.length > 0 && amount !== undefined && (bound === undefined || hasAims({ status, parts }));

/** Whether aims stand among the results of a part, or under one. */
export const hasAims = ({ status, parts }: Pick<TreeNode, "status" | "parts">): boolean => mixesAims([{ status }, ...parts.filter((part) => part.amount !== undefined)]);

/** Percentages are shares already, and what is only a bound has none. */
function sharesOf(readings: readonly Reading[]): CompositionSetting["shares"] {
  const known = readings.filter(isKnown);
  if (known.some(({ unit, bound }) => unit.kind === "rate" || unit.kind === "points" || (bound !== "exact" && bound !== "about"))) return "none";
  return known.some(({ bound }) => bound === "about") ? "about" : "exact";
}

/** A part before its share is known. */
type Draft = Omit<Part, "share" | "amount" | "parts" | "weight" | "spoken"> & { readonly parts: readonly Draft[]; readonly title: string; readonly lead: string; readonly tail: string };

/** A part that takes no area: none of it, or nobody says how much. */
export interface ListedPart {
  readonly key: string;
  readonly row: number | undefined;
  readonly kind: "zero" | "missing";
  readonly name: string;
  readonly value: string;
  readonly certainty: Part["certainty"];
  readonly spoken: string;
}

export interface PartSheet {
  readonly parts: readonly Part[];
  readonly listed: readonly ListedPart[];
  /** What folded into 其他, for each such part, as written in the note. */
  readonly folds: readonly string[];
  /** Names that stand in more than one column, in their order; none where each name stands once. */
  readonly series: readonly string[];
  /** Printed shares miss 100. */
  readonly misses: boolean;
}

interface Gathered {
  readonly setting: CompositionSetting;
  readonly listed: ListedPart[];
  readonly folds: string[];
}

/** The parts of the opened part with their words, and what takes no area. */
export function sheetOf(setting: CompositionSetting): PartSheet {
  const gathered: Gathered = { setting, listed: [], folds: [] };
  const drafts = draftsOf(setting.opened, setting.depth, false, "", gathered);
  const { listed, folds } = gathered;
  const series = setting.spec.form === "marimekko" ? seriesOf(drafts, setting.spec.sort) : [];
  return { ...finished(series.length > 0 ? bySeries(drafts, series) : drafts, setting), listed, folds, series };
}

function draftsOf(node: TreeNode, depth: number, strong: boolean, path: string, gathered: Gathered): Draft[] {
  const { setting } = gathered;
  const { spec, locale } = setting;
  for (const part of node.parts) if (part.size === 0) gathered.listed.push(listedOf(part, path, setting));
  const members = node.parts.filter(({ size }) => size > 0).map((part) => ({ id: part.row?.id, label: nameOf(part, locale), value: part.size, node: part }));
  const { shown, rest } = folded(ordered(members, spec.sort ?? "value"), spec);
  const drafts = shown.map((member) => draftOf(member.node, depth, strong, path, gathered));
  if (rest.length > 0) drafts.push(otherOf(node, rest.map((member) => member.node), path, gathered));
  if (node.rest > 0) drafts.push(restOf(node, path, setting));
  return drafts;
}

function draftOf(node: TreeNode, depth: number, within: boolean, path: string, gathered: Gathered): Draft {
  const { setting } = gathered;
  const { spec, locale, footnote } = setting;
  const { row } = node;
  const name = nameOf(node, locale);
  const strong = within || ((spec.highlight ?? []).length > 0 && isStrong(spec, row?.id, name));
  const open = depth > 1 && node.parts.length > 0;
  return {
    key: node.key, row: row?.value === undefined ? undefined : row.index, kind: "part", member: { field: row ? "label" : "parent", value: nameKey(node.name) }, series: -1, strong, group: path,
    title: name,
    name: name + footnote(row?.value?.source),
    value: printed(node, setting),
    size: node.size,
    certainty: certaintyOf([node]),
    color: memberColor(spec, row?.id, name),
    lead: sentence(locale, [path, name]) + locale.words.colon + spokenAmount(node, setting),
    tail: sentence(locale, [periodWords(row?.period, locale), ...asidesOf(node, open, setting)]),
    parts: open ? draftsOf(node, depth - 1, strong, name, gathered) : [],
  };
}

/** The small parts as one, with how many they are; what they are stands in the note. */
function otherOf(parent: TreeNode, nodes: readonly TreeNode[], path: string, { setting, folds }: Gathered): Draft {
  const { locale } = setting;
  const said = compositionWords[locale.style];
  const amount = sum(nodes.map(({ size }) => size));
  const whole = { ...sumOf(nodes.map((node) => ({ ...node, value: node.size }))), amount };
  const name = said.other(nodes.length);
  const parts = namedOf(nodes, (node) => tell(node, setting)).join(locale.words.comma);
  folds.push(said.otherNote(path === "" ? locale.words.other : `${path} › ${locale.words.other}`, namedOf(nodes, (node) => `${nameOf(node, locale)} ${printed(node, setting)}`).join(locale.words.comma)));
  return {
    key: `${parent.key}-other`, row: undefined, kind: "other", member: undefined, title: name, name, size: amount, strong: false, color: undefined, series: -1, parts: [], group: path,
    value: printed(whole, setting),
    certainty: certaintyOf(nodes),
    lead: sentence(locale, [path, name]) + locale.words.colon + spokenAmount(whole, setting),
    tail: said.within(parts),
  };
}

function restOf(node: TreeNode, path: string, setting: CompositionSetting): Draft {
  const { locale, tree } = setting;
  const said = compositionWords[locale.style];
  const unknown = node.parts.filter((part) => part.amount === undefined).length;
  const name = unknown > 0 ? said.undisclosedOf(unknown) : node === tree ? said.undisclosed : said.unsplit;
  const level = { ...node.left, amount: node.rest };
  return {
    key: `${node.key}-rest`, row: undefined, kind: "rest", member: undefined, title: name, name, size: node.rest, strong: false, color: undefined, series: -1, parts: [], group: path,
    value: printed(level, setting),
    // Its dashes say already that nobody gives it; what it bounds stands in its words.
    certainty: { status: "actual", basis: undefined, bound: "exact" },
    lead: sentence(locale, [path, name]) + locale.words.colon + spokenAmount(level, setting),
    tail: "",
  };
}

function listedOf(node: TreeNode, path: string, setting: CompositionSetting): ListedPart {
  const { locale, footnote } = setting;
  const { row } = node;
  const kind = node.amount === undefined ? "missing" : "zero";
  const name = sentence(locale, [path, nameOf(node, locale)]).split(locale.words.comma).join(" › ") + footnote(row?.value?.source);
  const value = kind === "zero" ? printed(node, setting) : locale.words.notDisclosed;
  const spoken = sentence(locale, [path, tell(node, setting), row?.note === undefined ? "" : say(row.note, locale)]);
  return { key: node.key, row: row?.index, kind, name, value, certainty: certaintyOf([node]), spoken };
}

/** Names that stand in two columns or more make series: by their sums with the greatest first, what the figure is about before them. */
function seriesOf(columns: readonly Draft[], sort: CompositionInput["sort"]): string[] {
  const sums = new Map<string, { size: number; count: number; strong: boolean }>();
  for (const { title: name, kind, size, strong } of columns.flatMap((column) => column.parts)) {
    if (kind !== "part") continue;
    const seen = sums.get(name) ?? { size: 0, count: 0, strong: false };
    sums.set(name, { size: seen.size + size, count: seen.count + 1, strong: seen.strong || strong });
  }
  if (![...sums.values()].some(({ count }) => count > 1)) return [];
  const names = [...sums];
  names.sort(([, a], [, b]) => Number(b.strong) - Number(a.strong) || (sort === "given" ? 0 : b.size - a.size));
  return names.map(([name]) => name);
}

/** In every column the cells stand in the order of the series; 其他 and the rest stay last. */
function bySeries(columns: readonly Draft[], series: readonly string[]): Draft[] {
  const place = (draft: Draft): number => (draft.kind === "part" ? series.indexOf(draft.title) : series.length);
  return columns.map((column) => ({ ...column, parts: [...column.parts].sort((a, b) => place(a) - place(b)).map((part) => ({ ...part, series: part.kind === "part" ? place(part) : -1 })) }));
}

/** Shares of the whole, and in columns those of the column, for what stands side by side. */
function finished(drafts: readonly Draft[], setting: CompositionSetting): Pick<PartSheet, "parts" | "misses"> {
  const columns = setting.spec.form === "marimekko";
  const leaves = drafts.flatMap((draft) => (draft.parts.length > 0 ? draft.parts : [draft]));
  const most = highest(leaves.filter(({ kind }) => kind === "part").map(({ size }) => size), 0);
  const said = compositionWords[setting.locale.style];
  const finish = ({ title: _title, lead, tail, ...draft }: Draft, share: string, within: string, parts: readonly Part[] = []): Part => {
    const words = share === "" ? "" : within === "" ? said.ofTotal(share) : said.ofGroup(draft.group, share);
    return { ...draft, share, amount: draft.value + (share === "" ? "" : setting.locale.words.brackets.join(share)), parts, weight: most > 0 ? Math.min(1, draft.size / most) : 0, spoken: sentence(setting.locale, [lead, words, tail]) };
  };
  const tops = sharesIn(drafts, setting.opened.size, setting);
  const all = columns ? tops : sharesIn(leaves, setting.opened.size, setting);
  const own = drafts.map((draft) => (columns ? sharesIn(draft.parts, draft.size, setting) : all));
  const parts = drafts.map((draft, i) => {
    const cells = draft.parts.map((part, j) => finish(part, own[i]?.texts[columns ? j : leaves.indexOf(part)] ?? "", columns ? part.group : ""));
    return finish(draft, tops.texts[i] ?? "", "", cells);
  });
  return { parts, misses: [tops, ...own].some(({ misses }) => misses) };
}

/** One precision for all of them; whether as printed they miss 100. */
function sharesIn(list: readonly Draft[], total: number, { shares, locale }: CompositionSetting): { readonly texts: readonly string[]; readonly misses: boolean } {
  if (shares === "none" || total <= 0 || list.length === 0) return { texts: list.map(() => ""), misses: false };
  const texts = formatShares(list.map(({ size }) => size / total), locale.style);
  const about = shares === "about" ? locale.words.about : "";
  return { texts: texts.map((text) => about + text), misses: sum(texts.map((text) => Number(text.slice(0, -1)))) !== 100 };
}
