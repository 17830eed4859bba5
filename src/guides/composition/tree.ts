import { decimals, denoise, shift, sum } from "../../quantity/decimal.js";
import { highest } from "../../quantity/ends.js";
import { sumOf, type Sum } from "../../quantity/sum.js";
import type { Checked, RowBase } from "../../schema/check.js";
import { nearest, shown, type Report } from "../../schema/issue.js";
import { isKnown, type Known, type Reading } from "../../schema/reading.js";
import type { Basis, Bound, Status, Text } from "../../schema/vocabulary.js";

interface CompositionData extends RowBase {
  readonly label: Text;
  readonly value?: Reading | undefined;
  readonly parent?: Text | undefined;
}

export type CompositionInput = Checked<CompositionData> & {
  readonly form?: "treemap" | "marimekko" | undefined;
  readonly level?: number | undefined;
  readonly of?: string | undefined;
  readonly whole?: number | string | undefined;
};

/** A part with the parts that it is made of. */
export interface TreeNode {
  readonly key: string;
  readonly name: Text;
  /** Its row; none where other rows only name it as their parent. */
  readonly row: CompositionData | undefined;
  readonly parts: readonly TreeNode[];
  /** Its own number, else the sum of its known parts; none where nothing is known. In the base unit. */
  readonly amount: number | undefined;
  /** What `amount` bounds, how sure it is and who says so; no bound where its parts must not be added. */
  readonly bound: Bound | undefined;
  readonly status: Status;
  readonly basis: Basis | undefined;
  /** What its own number leaves beside its known parts: zero where that cannot be told, since bounds pull both ways or an aim would be taken from a result. */
  readonly rest: number;
  /** What `rest` bounds and how sure it is. */
  readonly left: Pick<Known, "bound" | "status">;
  /** How much area it takes: never less than its parts. */
  readonly size: number;
}

/** The words by which other rows may name a text. */
const namesOf = (text: Text): readonly string[] => (typeof text === "string" ? [text] : Object.values(text));
const mainName = (text: Text): string => (typeof text === "string" ? text : text.zh);

interface Links {
  /** For each row, the row that it is a part of. */
  readonly up: ReadonlyMap<number, number>;
  /** Rows that name a parent which is no row, by its name. */
  readonly named: ReadonlyMap<string, { readonly name: Text; readonly rows: readonly number[] }>;
}

/** A parent is the row of that id, else the row of that label, one without a parent first; else it is only a name. */
function linksOf(rows: readonly CompositionData[]): Links {
  const find = new Map<string, number>();
  const enter = (name: string, index: number): unknown => (find.has(name) ? undefined : find.set(name, index));
  rows.forEach(({ id }, i) => id !== undefined && enter(id, i));
  for (const top of [true, false]) rows.forEach(({ label, parent }, i) => (parent === undefined) === top && namesOf(label).forEach((name) => enter(name, i)));
  const up = new Map<number, number>();
  const named = new Map<string, { name: Text; rows: number[] }>();
  rows.forEach(({ parent, id }, i) => {
    if (parent === undefined) return;
    const found = namesOf(parent).flatMap((name) => find.get(name) ?? [])[0];
    // A row that bears its parent's name is not its own parent, unless it says so by its id.
    if (found !== undefined && (found !== i || (id !== undefined && namesOf(parent).includes(id)))) up.set(i, found);
    else if (named.has(mainName(parent))) named.get(mainName(parent))?.rows.push(i);
    else named.set(mainName(parent), { name: parent, rows: [i] });
  });
  return { up, named };
}

/** Half of the last digit of every part: by so much published parts and their total may differ. Counts are exact. */
function slackOf(readings: readonly (Reading | undefined)[]): number {
  const known = readings.filter(isKnown).filter(({ unit }) => unit.kind !== "count" && unit.kind !== "other");
  const places = highest(known.map(({ value, unit }) => decimals(shift(value, -unit.exponent))), 0);
  return known.length === 0 ? 0 : shift(0.5 * known.length, (known[0]?.unit.exponent ?? 0) - places);
}

/** What a number that is taken away makes of what is left: less at least so much is at most the rest. */
const TAKEN: Readonly<Record<Bound, Bound>> = { exact: "exact", about: "about", order: "order", atLeast: "atMost", moreThan: "atMost", atMost: "atLeast" };
const WHOLE: Pick<TreeNode, "rest" | "left"> = { rest: 0, left: { bound: "exact", status: "actual" } };

function remainderOf(own: Omit<Sum, "missing" | "value"> & { readonly value: number }, parts: Sum, slack: number): Pick<TreeNode, "rest" | "left"> {
  const over = denoise(own.value - (parts.value ?? 0));
  const { bound = "order", status } = sumOf([own, ...(parts.value === undefined ? [] : [{ ...parts, value: -parts.value, bound: parts.bound && TAKEN[parts.bound] }])]);
  return bound === "order" || over <= slack ? WHOLE : { rest: over, left: { bound, status } };
}

function nodeOf(key: string, name: Text, row: CompositionData | undefined, parts: readonly TreeNode[]): TreeNode {
  // What is missing is said beside the sum.
  const total = sumOf(parts.flatMap(({ amount: value, bound, status, basis }) => (value === undefined ? [] : [{ value, bound, status, basis }])));
  const own = row?.value?.value ?? undefined;
  const { bound, status, basis } = isKnown(row?.value) ? row.value : total;
  const amount = own ?? total.value;
  const { rest, left } = own === undefined || parts.length === 0 ? WHOLE : remainderOf({ value: own, bound, status, basis }, total, slackOf(parts.map((part) => part.row?.value)));
  const size = parts.length > 0 ? sum(parts.map((part) => part.size)) + rest : Math.max(0, amount ?? 0);
  return { key, name, row, parts, amount, bound, status, basis, rest, left, size };
}

/** All parts under the one whole, whose number is `whole` where that is stated. Rows that stand in a circle belong nowhere. */
export function treeOf(rows: readonly CompositionData[], whole?: Reading): TreeNode {
  const { up, named } = linksOf(rows);
  const below = new Map<number, number[]>();
  up.forEach((parent, child) => {
    const own = below.get(parent);
    if (own) own.push(child);
    else below.set(parent, [child]);
  });
  const named1 = new Set([...named.values()].flatMap((one) => one.rows));
  const build = (i: number): TreeNode => {
    const row = rows[i] as CompositionData;
    return nodeOf(row.id ?? String(row.index), row.label, row, (below.get(i) ?? []).map(build));
  };
  const tops: TreeNode[] = [];
  const done = new Set<string>();
  rows.forEach((row, i) => {
    const group = row.parent === undefined ? undefined : named.get(mainName(row.parent));
    if (row.parent === undefined) tops.push(build(i));
    else if (group && named1.has(i) && !done.has(mainName(group.name))) {
      done.add(mainName(group.name));
      tops.push(nodeOf(mainName(group.name), group.name, undefined, group.rows.map(build)));
    }
  });
  const [only] = tops;
  if (tops.length === 1 && only && only.parts.length > 0 && whole === undefined) return only;
  return nodeOf("whole", "", whole && ({ value: whole } as CompositionData), tops);
}

/** Every node below and with this one, each after its parent. */
export function nodesOf(node: TreeNode): TreeNode[] {
  return [node, ...node.parts.flatMap(nodesOf)];
}

/** The part that the spec opens, by id or by name; the whole where it opens none. */
export function openedOf(tree: TreeNode, of: string | undefined): TreeNode | undefined {
  if (of === undefined) return tree;
  return nodesOf(tree).find(({ row, name, parts }) => parts.length > 0 && (row?.id === of || namesOf(name).includes(of)));
}

/** What makes rows no parts of a whole: circles, parts named twice, negative numbers, parts that exceed their whole. */
export function checkTree(spec: CompositionInput, whole: Reading | undefined, report: Report): void {
  const { data } = spec;
  const { up, named } = linksOf(data);
  const parents = new Set(up.values());
  const seen = new Map<string, number>();
  for (const [i, { index, label, parent, value }] of data.entries()) {
    const key = [up.get(i) ?? (parent === undefined ? "" : `/${mainName(parent)}`), mainName(label)].join("\n");
    const first = seen.get(key);
    if (first !== undefined) report({ path: ["data", index, "label"], code: "duplicate", row: index, received: mainName(label), expected: String(first + 1) });
    else seen.set(key, index);
    if (value === undefined && !parents.has(i)) report({ path: ["data", index], code: "missing", expected: "value", row: index });
    if (isKnown(value) && value.value < 0) report({ path: ["data", index, "value"], code: "out-of-range", row: index, expected: "≥ 0", received: String(shift(value.value, -value.unit.exponent)) });
  }
  if (reportCircles(data, up, report)) return;
  const tree = treeOf(data, whole);
  for (const node of nodesOf(tree)) reportExcess(node, report);
  if (openedOf(tree, spec.of) === undefined) {
    const open = [...[...parents].flatMap((i) => [data[i]?.id ?? "", ...namesOf(data[i]?.label ?? "")]), ...[...named.values()].flatMap(({ name }) => namesOf(name))];
    report({ path: ["of"], code: "unknown-reference", received: shown(spec.of), suggestion: nearest(spec.of ?? "", open.filter((name) => name !== "")) });
  }
}

/** Each circle once, with its whole path. */
function reportCircles(data: readonly CompositionData[], up: ReadonlyMap<number, number>, report: Report): boolean {
  const finished = new Set<number>();
  let found = false;
  for (const start of data.keys()) {
    const path: number[] = [];
    let at: number | undefined = start;
    while (at !== undefined && !finished.has(at) && !path.includes(at)) {
      path.push(at);
      at = up.get(at);
    }
    if (at !== undefined && path.includes(at)) {
      found = true;
      const names = [...path.slice(path.indexOf(at)), at].map((i) => data[i]?.id ?? mainName(data[i]?.label ?? ""));
      const index = data[at]?.index ?? 0;
      report({ path: ["data", index, "parent"], code: "cycle", row: index, received: names.join(" → ") });
    }
    path.forEach((i) => finished.add(i));
  }
  return found;
}

const isPlain = (reading: Reading | undefined): boolean => reading === undefined || reading.bound === "exact";
const isLeast = (reading: Reading | undefined): boolean => isPlain(reading) || reading?.bound === "atLeast" || reading?.bound === "moreThan";

/** Parts may exceed their whole only by rounding, or where one of them is a mere bound. */
function reportExcess({ row, parts, amount }: TreeNode, report: Report): void {
  const own = row?.value;
  if (!isKnown(own) || parts.length === 0 || amount === undefined || !isPlain(own) || !parts.every((part) => isLeast(part.row?.value))) return;
  const inner = sum(parts.map((part) => part.amount ?? 0));
  if (denoise(inner - own.value) <= slackOf(parts.map((part) => part.row?.value))) return;
  const [stated, found] = [own.value, inner].map((value) => String(shift(value, -own.unit.exponent)));
  const path = own.row < 0 ? ["whole"] : ["data", own.row, "value"];
  report({ path, code: "unbalanced", row: own.row < 0 ? undefined : own.row, expected: `≤ ${stated ?? ""}`, received: found });
}
