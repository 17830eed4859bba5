import { say, type Locale } from "../locale/index.js";
import type { Period } from "../quantity/period.js";
import type { Checked } from "../schema/check.js";
import type { Text } from "../schema/vocabulary.js";
import { isStrong } from "./members.js";
import { periodWords } from "./words.js";

/** What is to be put in order: its words, and the number it is sorted by, none where that is missing. */
interface Ranked {
  readonly id?: string | undefined;
  readonly label: string;
  readonly value: number | undefined;
}

/**
 * Members in the order that the spec asks for: as given, by value with the greatest first and the missing last, or by label (by code point, which is the
 * same on every machine). Equal members keep the given order.
 */
export function ordered<M extends Ranked>(members: readonly M[], sort: Checked["sort"]): M[] {
  const sorted = [...members];
  if (sort === "value") sorted.sort((a, b) => Number(a.value === undefined) - Number(b.value === undefined) || (b.value ?? 0) - (a.value ?? 0));
  if (sort === "label") sorted.sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
  return sorted;
}

/** More than these are not listened to, nor read in a note; the table has all. */
const MOST_NAMED = 200;

/** The first of very many, for a list in words, with an ellipsis for the others. */
export function namedOf<M>(members: readonly M[], wordsOf: (member: M) => string): string[] {
  const named = members.slice(0, MOST_NAMED).map(wordsOf);
  return members.length > MOST_NAMED ? [...named, "…"] : named;
}

/** Whose number is of which period, `2021年（甲、乙），2022年（丙）`, in the order given; `""` where all are of one, or none says. */
export function periodsTold(rows: readonly { readonly label: Text; readonly period?: Period | undefined }[], unstated: string, locale: Locale): string {
  const groups = new Map<string, Text[]>();
  for (const { label, period } of rows) {
    const when = periodWords(period, locale) || unstated;
    const own = groups.get(when);
    if (own) own.push(label);
    else groups.set(when, [label]);
  }
  if (groups.size < 2) return "";
  return [...groups].map(([when, own]) => when + locale.words.brackets.join(locale.words.join(namedOf(own, (label) => say(label, locale))))).join(locale.words.comma);
}

/** Members that stand for themselves, and those that fold into 其他 / Other; both in the order given. */
export interface Folded<M> {
  readonly shown: readonly M[];
  readonly rest: readonly M[];
}

/**
 * Keeps the `top` members of greatest value, and any that is singled out; the rest folds. One member alone is never folded, since its own name says more
 * than 其他.
 */
export function folded<M extends Ranked>(members: readonly M[], { top, highlight, color }: Pick<Checked, "top" | "highlight" | "color">): Folded<M> {
  if (top === undefined || members.length <= top + 1) return { shown: members, rest: [] };
  const greatest = new Set(ordered(members, "value").slice(0, top));
  const singled = highlight !== undefined && highlight.length > 0;
  const keep = (member: M): boolean => greatest.has(member) || (singled && isStrong({ highlight, color }, member.id, member.label));
  const rest = members.filter((member) => !keep(member));
  return rest.length < 2 ? { shown: members, rest: [] } : { shown: members.filter(keep), rest };
}
