import { say } from "../../locale/index.js";
import { compositionWords } from "../../locale/composition.js";
import { sum } from "../../quantity/decimal.js";
import { isKnown } from "../../schema/reading.js";
import { bounded, formatIn, formatShare } from "../../quantity/format.js";
import { sumOf } from "../../quantity/sum.js";
import type { Bound } from "../../schema/vocabulary.js";
import { hasAims, isUnadded, sheetOf, type CompositionSetting, type PartSheet } from "./parts.js";
import { nodesOf, type TreeNode } from "./tree.js";
import { nameOf, spokenAmount, tell } from "./words.js";
import { periodsTold } from "../order.js";
import { sentence } from "../words.js";

/** The parts from the whole down to the opened one. */
function pathTo(from: TreeNode, to: TreeNode): TreeNode[] {
  if (from === to) return [from];
  for (const part of from.parts) {
    const path = pathTo(part, to);
    if (path.length > 0) return [from, ...path];
  }
  return [];
}

/** What stands over the figure: the whole with its number, or the way down to the opened part. */
export function headerOf(setting: CompositionSetting): { readonly text: string; readonly spoken: string } {
  const { tree, opened, locale } = setting;
  const said = compositionWords[locale.style];
  const amount = spokenAmount(opened, setting);
  const partial = missingIn(opened).length > 0;
  const total = opened.amount !== undefined && opened.bound === undefined ? said.noTotal : (partial ? said.knownTotal : said.total)(amount);
  if (opened === tree) {
    const name = nameOf(tree, locale);
    const text = name === "" ? total : said.path([`${name} ${amount}`]);
    return { text, spoken: text };
  }
  const path = pathTo(tree, opened);
  const names = path.map((node) => nameOf(node, locale) || said.all);
  const share = setting.shares === "none" || tree.size <= 0 ? "" : said.ofAll((setting.shares === "about" ? locale.words.about : "") + formatShare(opened.size / tree.size, locale.style));
  const text = sentence(locale, [`${said.path(names)} ${amount}`, share]);
  const above = path.slice(0, -1).filter(({ name, amount }) => name !== "" && amount !== undefined).map((node) => `${nameOf(node, locale)} ${spokenAmount(node, setting)}`);
  const beside = path.slice(0, -1).flatMap((node, i) => node.parts.filter((part) => part !== path[i + 1])).map((node) => tell(node, setting));
  const others = [[said.above, above], [said.beside, beside]] as const;
  return { text, spoken: sentence(locale, [text, ...others.map(([words, names]) => (names.length === 0 ? "" : words(names.join(locale.words.comma))))]) };
}

/** Parts that are not disclosed, and of which no stated total above them takes account. */
function missingIn({ row, parts }: TreeNode): TreeNode[] {
  if (isKnown(row?.value)) return [];
  return parts.flatMap((part) => (part.parts.length > 0 ? missingIn(part) : part.amount === undefined ? [part] : []));
}

/** Sentences under the figure: how to read it, what folded, arithmetic of what is left, what is not known, notes of rows. */
export function notesOf({ folds, misses }: PartSheet, setting: CompositionSetting, mosaic: boolean, areas: boolean): string[] {
  const { opened, locale, spec, shares, display } = setting;
  const said = compositionWords[locale.style];
  const missing = missingIn(opened).length;
  const nodes = nodesOf(opened).filter((node) => node === opened || setting.depth > 1);
  const rests = nodes.filter(({ rest }) => rest > 0).map((node) => said.restNote(nameOf(node, locale) || said.theWhole, restArithmetic(node, setting)));
  const unknown = nodes.filter(({ row, parts, amount }) => parts.length > 0 && row?.value?.value === null && amount !== undefined).map((node) => said.ownTotal(nameOf(node, locale)));
  // A part that is only the name of others has no number of its own.
  const periods = periodsTold(spec.data.filter(({ value }) => value !== undefined), said.noPeriod, locale);
  return [
    ...(areas ? [mosaic ? said.mosaicNote : said.areaNote] : []),
    ...folds,
    ...rests,
    ...unknown,
    ...(missing > 0 ? [said.missingNote(missing)] : []),
    ...(shares === "none" && display.unit.kind !== "rate" ? [unaddedNote(setting) ?? said.boundNote] : []),
    ...(periods === "" ? [] : [said.periodsNote(periods)]),
    ...(misses ? [locale.words.roundedShares] : []),
    ...spec.data.flatMap((row) => (row.note === undefined ? [] : [say(row.label, locale) + locale.words.colon + say(row.note, locale)])),
  ];
}

/** Why there is no sum, where there is none. */
function unaddedNote({ opened, locale }: CompositionSetting): string | undefined {
  const said = compositionWords[locale.style].unaddedNote;
  const open = nodesOf(opened).filter(isUnadded);
  return open.length === 0 ? undefined : open.some(hasAims) ? said.aims : said.bounds;
}

/** What stands between the terms and a rest that is only bounded. */
const EQUALS: Readonly<Record<Bound, string>> = { exact: "=", about: "≈", atLeast: "≥", moreThan: ">", atMost: "≤", order: "≈" };

/** Every term of up to six; else the whole less the sum of its parts. */
function restArithmetic(node: TreeNode, { display, locale }: CompositionSetting): string {
  const { rest, left, parts } = node;
  const known = parts.filter(({ amount }) => amount !== undefined && amount !== 0);
  const terms = known.length > 6 ? [{ ...sumOf(known.map((part) => ({ ...part, value: part.amount ?? 0 }))), amount: sum(known.map(({ amount = 0 }) => amount)) }] : known;
  const print = (value: number): string => formatIn(value, display, locale.style);
  const figures = [node, ...terms].map(({ amount = 0, bound = "exact" }) => bounded(print(amount), bound, locale.style));
  return locale.words.arithmetic(figures, "−", print(rest)).replace("=", EQUALS[left.bound]);
}

/** True sentences: how many parts, their total, the largest and the smallest, what is not known. */
export function describeComposition(setting: CompositionSetting): string {
  const { opened, locale } = setting;
  const said = compositionWords[locale.style];
  const sheet = sheetOf(setting);
  const leaves = nodesOf(opened).filter(({ parts }) => parts.length === 0);
  const groups = nodesOf(opened).filter((node) => node !== opened && node.parts.length > 0).length;
  const known = leaves.filter(({ size }) => size > 0).sort((a, b) => b.size - a.size);
  const [largest, smallest] = [known[0], known.at(-1)];
  const names = (nodes: readonly TreeNode[]): string => locale.words.join(nodes.map((node) => nameIn(node, setting)));
  const ends = [atEnd(known, largest?.size, true), atEnd(known, smallest?.size, false)] as const;
  const [most, least] = ends.map((nodes) => tellEqual(nodes, setting));
  const extremes = known.length < 2 || most === undefined || least === undefined ? []
    : ends[0].length < known.length ? [said.extremes(most, least)]
    : new Set(known.map((node) => amountWords(node, setting))).size === 1 ? [said.equal(amountWords(known[0] as TreeNode, setting))] : [];
  const missing = leaves.filter(({ amount }) => amount === undefined);
  const zero = leaves.filter(({ amount }) => amount === 0);
  const tail = [...(missing.length > 0 ? [said.missing(names(missing))] : []), ...(zero.length > 0 ? [said.zero(names(zero))] : [])];
  const parts = sheet.parts.map(({ spoken }) => spoken);
  return [said.count(leaves.length, groups), headerOf(setting).spoken, ...extremes, ...(groups > 0 ? parts : []), ...tail].map((text) => text + locale.words.stop).join(locale.style === "zh" ? "" : " ");
}

/** The parts of this size; more than fifty is above fifty. */
function atEnd(known: readonly TreeNode[], size: number | undefined, upper: boolean): readonly TreeNode[] {
  const equal = known.filter((node) => node.size === size);
  const kept = equal.filter(({ bound }) => (bound === "moreThan") === upper);
  return kept.length > 0 ? kept : equal;
}

/** Parts of one size with their number, each with its own where its words differ. */
function tellEqual(nodes: readonly TreeNode[], setting: CompositionSetting): string {
  const { locale } = setting;
  const amounts = [...new Set(nodes.map((node) => amountWords(node, setting)))];
  const all = locale.words.join(amounts);
  if (nodes.length > 3) return `${compositionWords[locale.style].several(nodes.length)} ${all}`;
  if (amounts.length === 1) return `${locale.words.join(nodes.map((node) => nameIn(node, setting)))} ${all}`;
  return locale.words.join(nodes.map((node) => `${nameIn(node, setting)} ${amountWords(node, setting)}`));
}

const amountWords = (node: TreeNode, setting: CompositionSetting): string => spokenAmount(node, setting) + shareWords(node, setting);

function shareWords(node: TreeNode, { opened, locale, shares }: CompositionSetting): string {
  if (shares === "none" || opened.size <= 0) return "";
  const about = shares === "about" ? locale.words.about : "";
  return locale.words.brackets.join(about + formatShare(node.size / opened.size, locale.style));
}

function nameIn(node: TreeNode, { opened, locale }: CompositionSetting): string {
  return pathTo(opened, node).slice(1).map((one) => nameOf(one, locale)).join(" › ");
}
