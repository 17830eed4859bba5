import type { Locale } from "../../locale/index.js";
import { tierFlowWords, type Move } from "../../locale/tier-flow.js";
import { bareWords, pairWords, totalOf, totalWords } from "../flow/sum.js";
import type { TierFlowSetting, TierMove } from "./tier-flow.js";

/** Marks of moves that go up or down. */
const SIGNS: Readonly<Partial<Record<Move, string>>> = { rise: "▲", fall: "▼" };

/** `▲升级`, `▲ Moved up` */
const joined = (before: string | undefined, word: string, { style }: Locale): string => (before === undefined ? word : before + (style === "zh" ? "" : " ") + word);

/** What a move is called: entries and exits as the caller calls them. */
export function moveWord({ move, from, to }: Pick<TierMove, "move" | "from" | "to">, { stops, locale }: TierFlowSetting): string {
  if (move === "entry") return stops[from]?.label ?? "";
  return move === "exit" || move === "merged" ? (stops[to]?.label ?? "") : joined(SIGNS[move], tierFlowWords[locale.style].move[move], locale);
}

export function pairOf({ stops }: TierFlowSetting, { from, to }: TierMove): string {
  return pairWords(stops[from]?.label ?? "", stops[to]?.label ?? "");
}

/** What may stand in a band, the fullest first, and what its target says where nothing fits. */
export function bandWords(one: TierMove, setting: TierFlowSetting): { readonly words: readonly string[]; readonly aside: string } {
  const { spec, locale, display } = setting;
  const total = totalOf(one.rows.map(({ value }) => value));
  const [amount, number] = [totalWords(total, display, locale), bareWords(total, display, locale)];
  const [word, sign] = [moveWord(one, setting), SIGNS[one.move]];
  if (!one.value || (spec.labels === "few" && sign === undefined)) return { words: [], aside: "" };
  const short = sign === undefined ? "" : joined(sign, number, locale);
  const named = (text: string): string => word + "\u00a0" + text;
  return { words: [named(amount), named(number), short === "" ? number : short], aside: short };
}
