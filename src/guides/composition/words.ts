import type { Part } from "../../layout/composition/treemap.js";
import { say, type Locale } from "../../locale/index.js";
import { compositionWords } from "../../locale/composition.js";
import { bounded, formatIn, withUnit } from "../../quantity/format.js";
import { basisOf, leastSure } from "../../quantity/sum.js";
import { isKnown } from "../../schema/reading.js";
import type { Status } from "../../schema/vocabulary.js";
import { inkOf } from "../bar.js";
import type { CompositionSetting } from "./parts.js";
import type { TreeNode } from "./tree.js";

export const nameOf = ({ name }: TreeNode, locale: Locale): string => say(name, locale);

/** A number of a part or of a sum. */
export type Level = Pick<TreeNode, "amount" | "bound" | "status">;

/** The number of a part as printed, without the unit, which the total states; a percentage keeps its sign. */
export function printed({ amount = 0, bound, status }: Level, { display, locale }: CompositionSetting): string {
  if (bound === undefined) return locale.words.noTotal;
  const text = display.unit.kind === "rate" ? withUnit(amount, display, locale.style) : formatIn(amount, display, locale.style);
  return withStatus(bounded(text, bound, locale.style), status, locale);
}

/** `7500 初步数`, `目标 10000`. */
function withStatus(text: string, status: Status, { words }: Locale): string {
  if (status === "actual") return text;
  return status === "target" ? `${words.status.target} ${text}` : `${text} ${words.status[status]}`;
}

/** The number of a part with its unit, what it bounds and its status, or why there is none. A sum is as unsure as its least sure part. */
export function spokenAmount({ amount, bound, status }: Level, { display, locale }: CompositionSetting): string {
  if (amount === undefined) return locale.words.notDisclosed;
  return bound === undefined ? locale.words.noTotal : withStatus(bounded(withUnit(amount, display, locale.style), bound, locale.style), status, locale);
}

/** A part with all that it is made of, for parts that are not shown one by one. */
export function tell(node: TreeNode, setting: CompositionSetting): string {
  const { locale } = setting;
  const [open, close] = locale.words.brackets;
  const inner = node.parts.map((part) => tell(part, setting)).join(locale.words.comma);
  return `${nameOf(node, locale)} ${spokenAmount(node, setting)}` + (inner === "" ? "" : open + compositionWords[locale.style].within(inner) + close);
}

/** How sure a number is, drawn; a sum is as unsure as its least sure part. */
export function certaintyOf(nodes: readonly TreeNode[]): Part["certainty"] {
  const [one] = nodes;
  if (one && nodes.length === 1 && one.row?.value !== undefined && isKnown(one.row.value)) return inkOf(one.row.value);
  const inks = leavesOf(nodes);
  return { status: leastSure(inks), basis: basisOf(inks), bound: "exact" };
}

function leavesOf(nodes: readonly TreeNode[]): Part["certainty"][] {
  return nodes.flatMap(({ row, parts, amount }) => (amount === undefined ? [] : isKnown(row?.value) ? [inkOf(row.value)] : leavesOf(parts)));
}

/** What more is said of a part: its parts where they are not shown, and its note. */
export function asidesOf(node: TreeNode, open: boolean, setting: CompositionSetting): string[] {
  const { locale } = setting;
  const hidden = open || node.parts.length === 0 ? "" : compositionWords[locale.style].within(node.parts.map((part) => tell(part, setting)).join(locale.words.comma));
  const note = node.row?.value?.note ?? node.row?.note;
  return [hidden, note === undefined ? "" : say(note, locale)];
}
