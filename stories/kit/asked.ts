import type { Entry } from "./catalogue.js";

/** What of a chart is compared with what a reader typed. */
export type Known = Pick<Entry, "type" | "name" | "question" | "terms" | "asks">;

/** Longer than any question: what was pasted by mistake. */
const MOST = 60;
/** Words that stand in any question. */
const EMPTY = new Set(["多少", "哪个", "哪些", "什么", "怎么", "如何", "我们", "还有", "是否", "the", "is", "are", "of", "to", "in", "a", "an", "and", "or", "do", "does", "what", "which", "how", "much", "many", "we", "it", "for", "from", "our", "was", "were"]);

/** Letters as they are compared: without case, spaces and hyphens. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[\s\-–—_]+/g, "");
}

/** What a chart is called and asked by: its names and terms, its questions, in both languages. */
function wordsOf({ type, name, question, terms, asks }: Known): string[] {
  const { zh, en } = typeof question === "string" ? { zh: question, en: question } : question;
  return [type, name.zh, name.en, zh, en, ...terms, ...asks];
}

/** What a question can be recognised by: its Latin words, and every two neighbours of its Han. */
function pieces(typed: string): string[] {
  const latin = typed.match(/[a-z][a-z0-9]+/g) ?? [];
  const han = (typed.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) => Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)));
  return [...new Set([...latin, ...han])].filter((piece) => !EMPTY.has(piece));
}

/** Whether a chart's word holds a piece: Han anywhere, Latin as a word or its beginning. */
function holds(word: string, piece: string): boolean {
  return /^[a-z]/.test(piece) ? word.toLowerCase().split(/[^a-z0-9]+/).some((one) => one === piece || (piece.length > 3 && one.startsWith(piece))) : word.includes(piece);
}

/** What answers a reader who typed this. */
export interface Found {
  /** Whether each word is part of a name, a term or a question, as where one types the name of a chart; else these are only near, the nearest first. */
  readonly exact: boolean;
  readonly types: readonly string[];
}

/** Which charts go by what a reader typed; where none does, which ones have most of the question's words, rare ones counting more. */
export function chartsFor(typed: string, entries: readonly Known[]): Found {
  const asked = typed.slice(0, MOST).toLowerCase();
  const words = asked.split(/[\s,，、。？?！!]+/).map(plain).filter((word) => word !== "");
  const all = entries.map((entry) => ({ type: entry.type, words: wordsOf(entry) }));
  const named = all.filter((one) => words.every((word) => plain(one.words.join("|")).includes(word)));
  if (named.length > 0) return { exact: true, types: named.map(({ type }) => type) };
  const sought = pieces(asked).map((piece) => ({ piece, among: all.filter((one) => one.words.some((word) => holds(word, piece))) })).filter(({ among }) => among.length > 0);
  const scores = all.map((one) => {
    const terms = one.words.filter((word) => word.length > 1 && asked.includes(word.toLowerCase())).reduce((sum, word) => sum + word.length, 0);
    const rest = sought.filter(({ among }) => among.includes(one)).reduce((sum, { among }) => sum + 2 / among.length, 0);
    return { type: one.type, score: terms + rest };
  });
  const best = Math.max(...scores.map(({ score }) => score));
  return { exact: false, types: scores.filter(({ score }) => score > 0 && score >= best / 3).sort((a, b) => b.score - a.score).slice(0, 6).map(({ type }) => type) };
}
