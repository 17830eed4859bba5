import type { Part } from "../layout/treemap.js";
import { say, type Locale } from "../locale/index.js";
import { compositionWords } from "../locale/composition.js";
import { bounded, formatIn, withUnit } from "../quantity/format.js";
import { isKnown, type Reading } from "../schema/reading.js";
import { STATUSES } from "../schema/vocabulary.js";
import type { CompositionSetting } from "./composition-parts.js";
import type { TreeNode } from "./composition-tree.js";
import { amountWords } from "./words.js";

export const nameOf = ({ name }: TreeNode, locale: Locale): string => say(name, locale);

/** The number of a part as printed, without the unit, which the total states; a percentage keeps its sign. */
export function printed(node: TreeNode, { display, locale }: CompositionSetting): string {
  const { row, amount = 0 } = node;
  const own = isKnown(row?.value) ? row.value : undefined;
  const text = display.unit.kind === "rate" ? withUnit(amount, display, locale.style) : formatIn(amount, display, locale.style);
  return withStatus(own ? bounded(text, own.bound, locale.style) : text, own, locale);
}

/** `7500 初步数`, `目标 10000`. */
function withStatus(text: string, own: Reading | undefined, { words }: Locale): string {
  if (own === undefined || own.status === "actual") return text;
  return own.status === "target" ? `${words.status.target} ${text}` : `${text} ${words.status[own.status]}`;
}

/** The number of a part with its unit and status. */
export function spokenAmount({ row, amount }: TreeNode, { display, locale }: CompositionSetting): string {
  if (isKnown(row?.value)) return withStatus(amountWords(row.value, display, locale), row.value, locale);
  return amount === undefined ? locale.words.notDisclosed : withUnit(amount, display, locale.style);
}

/** A part with all that it is made of, for parts that are not shown one by one. */
export function tell(node: TreeNode, setting: CompositionSetting): string {
  const { locale } = setting;
  const [open, close] = locale.words.brackets;
  const inner = node.parts.map((part) => tell(part, setting)).join(locale.words.comma);
  return `${nameOf(node, locale)} ${spokenAmount(node, setting)}` + (inner === "" ? "" : open + compositionWords[locale.style].within(inner) + close);
}

/** How sure a number is; what is only about right is drawn like an estimate, and a sum is as unsure as its least sure part. */
export function certaintyOf(node: TreeNode): Part["certainty"] {
  if (isKnown(node.row?.value)) {
    const { status, basis, bound } = node.row.value;
    return { basis, bound, status: status === "actual" && (bound === "about" || bound === "order") ? "estimate" : status };
  }
  return leastSure(node.parts.filter(({ amount }) => amount !== undefined).map(certaintyOf));
}

export function leastSure(all: readonly Part["certainty"][]): Part["certainty"] {
  const status = STATUSES[Math.max(0, ...all.map((one) => STATUSES.indexOf(one.status)))] ?? "actual";
  const basis = all.some((one) => one.basis === "illustrative") ? "illustrative" : all[0]?.basis;
  return { status, basis, bound: "exact" };
}

/** What more is said of a part: its parts where they are not shown, and its note. */
export function asidesOf(node: TreeNode, open: boolean, setting: CompositionSetting): string[] {
  const { locale } = setting;
  const hidden = open || node.parts.length === 0 ? "" : compositionWords[locale.style].within(node.parts.map((part) => tell(part, setting)).join(locale.words.comma));
  const note = node.row?.value?.note ?? node.row?.note;
  return [hidden, note === undefined ? "" : say(note, locale)];
}
