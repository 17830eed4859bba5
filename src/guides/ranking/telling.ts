import { say } from "../../locale/index.js";
import type { KeyEntry } from "../../layout/key.js";
import type { RankingItem } from "../../layout/ranking/item.js";
import { sum } from "../../quantity/decimal.js";
import { highest } from "../../quantity/ends.js";
import { formatIn } from "../../quantity/format.js";
import { isKnown } from "../../schema/reading.js";
import { STATES } from "../../schema/vocabulary.js";
import { rankingLines } from "./lines.js";
import { noMeanOf, toldAmount, type RankingSetting } from "./ranking.js";
import { totalOf, type Member } from "./order.js";
import { sharedPeriod } from "../target-words.js";
import { periodWords } from "../words.js";

const hasPaid = ({ spec }: RankingSetting): boolean => spec.data.some(({ paid }) => paid !== undefined);
const hasProgress = ({ spec }: RankingSetting): boolean => spec.data.some(({ progress }) => progress !== undefined);

/** What solid and open stand for. */
export function rankingKey(setting: RankingSetting, items: readonly RankingItem[]): KeyEntry[] {
  const { names, said, spec } = setting;
  if (spec.legend === "none" || !items.some(({ solid }) => solid !== undefined)) return [];
  const money = hasPaid(setting);
  return [{ key: "solid", text: money ? names.paid : said.done }, { key: "open", text: money ? names.value : said.remaining }];
}

/** Sentences under the figure: how to read the ranks and the marks, arithmetic, notes of rows. */
export function rankingNotes(setting: RankingSetting, items: readonly RankingItem[]): string[] {
  const { spec, said, names, locale } = setting;
  const when = sharedPeriod(spec.data, "period");
  const paid = hasPaid(setting);
  const both = spec.data.some((row) => row.paid !== undefined && row.progress !== undefined);
  const note = (holds: boolean, words: string): string[] => (holds ? [words] : []);
  return [
    ...note(when !== undefined, said.period(periodWords(when, locale))),
    ...note(paid, said.paidNote(names.paid, names.value)),
    ...note(both, said.bothNote(names.paid)),
    ...note(!paid && hasProgress(setting), said.progressNote),
    ...note(items.some(({ target }) => target !== undefined), said.targetNote(names.target)),
    ...note(items.some(({ planned }) => planned !== undefined), said.plannedNote(names.planned)),
    ...rankNotes(setting, items),
    ...note(items.some(({ folded, at, value }) => folded && at === undefined && /\d/.test(value) && isSum(setting)), said.otherNote(locale.words.other)),
    ...meanNotes(setting),
    ...spec.data.flatMap((row) => (row.note === undefined ? [] : [say(row.label, locale) + locale.words.colon + say(row.note, locale)])),
  ];
}

const isSum = ({ order }: RankingSetting): boolean => order.rest?.total !== undefined;

function rankNotes({ order, said, names }: RankingSetting, items: readonly RankingItem[]): string[] {
  if (!order.ranked) return [];
  const ranks = order.shown.flatMap(({ rank }) => (rank === undefined ? [] : [rank]));
  const moves = order.shown.flatMap(({ move }) => (move === undefined ? [] : [move]));
  const bounded = order.all.some(({ row }) => isKnown(row.value) && row.value.bound !== "exact");
  const [moved, same, unknown] = [moves.some((move) => typeof move === "number" && move !== 0), moves.includes(0), moves.includes("unknown")];
  return [
    ...(moved || same || unknown ? [said.changeNote(names.previous, moved, same, unknown)] : []),
    ...(moves.includes("new") ? [said.newNote(names.previous)] : []),
    ...(new Set(ranks).size < ranks.length ? [said.tieNote] : []),
    ...(bounded && items.length > 1 ? [said.boundNote] : []),
  ];
}

function meanNotes({ spec, mean, said, display, locale }: RankingSetting): string[] {
  if (spec.mean !== true) return [];
  const known = spec.data.map(({ value }) => value).filter(isKnown);
  const reason = noMeanOf(spec);
  if (!mean) return known.length > 0 && reason ? [said.noMean[reason]] : [];
  const print = (value: number): string => formatIn(value, display, locale.style);
  const arithmetic = locale.words.arithmetic([print(sum(known.map(({ value }) => value))), String(known.length)], "÷", print(mean.value));
  return [said.meanNote(said.mean, known.length, arithmetic)];
}

/** True sentences: how many in what order, the first and the last, the sum, who is chosen, how ranks moved. */
export function describeRanking(setting: RankingSetting): string {
  const { spec, order, said, locale, names } = setting;
  const { sort = "value" } = spec;
  const kind = sort === "value" ? (spec.goodWhen === "lower" ? "low" : "high") : sort;
  const ranked = order.all.filter(({ rank }) => rank !== undefined);
  const total = totalOf(ranked, spec);
  const chosen = order.all.filter((member) => member.chosen && member.rank !== undefined && member.rank > 1);
  const sentences = [
    said.count(order.all.length, kind),
    ...endsOf(ranked, setting),
    ...(total && ranked.length > 1 ? [said.total(spec.valueLabel === undefined ? "" : names.value, toldAmount(total, setting))] : []),
    ...chosen.map(({ label, rank, row }) => said.chosen(label, said.rank(rank ?? 0), toldAmount(row.value, setting, row.target))),
    ...movesOf(setting),
    ...statesOf(setting),
    ...linesOf(ranked, setting),
  ];
  return sentences.join(locale.style === "zh" ? "" : " ");
}

function endsOf(ranked: readonly Member[], setting: RankingSetting): string[] {
  const { said, locale } = setting;
  const most = highest(ranked.map(({ rank }) => rank ?? 0), 0);
  const at = (rank: number): readonly Member[] => ranked.filter((member) => member.rank === rank);
  const told = (members: readonly Member[], words: (told: string) => string): string[] => {
    const amounts = members.map(({ row }) => toldAmount(row.value, setting, row.target));
    const { comma, semicolon, join } = locale.words;
    // Beyond three, names are a list and no answer.
    if (members.length === 0 || members.length > 3) return [];
    // One may be over what the other is exactly.
    if (new Set(amounts).size > 1) return [words(members.map(({ label }, i) => label + comma + (amounts[i] ?? "")).join(semicolon))];
    return [words(join(members.map(({ label }) => label)) + comma + (amounts[0] ?? ""))];
  };
  return [...told(at(1), said.first), ...(most > 1 ? told(at(most), said.last) : [])];
}

function movesOf({ order, said, names }: RankingSetting): string[] {
  const moves = order.all.map(({ move }) => move);
  const numbers = moves.filter((move) => typeof move === "number");
  if (!order.ranked || numbers.length === 0) return [];
  const count = (test: (move: number) => boolean): number => numbers.filter(test).length;
  return [said.moves(names.previous, count((move) => move > 0), count((move) => move < 0), count((move) => move === 0), moves.filter((move) => move === "new").length)];
}

function statesOf({ spec, said, locale }: RankingSetting): string[] {
  const counts = STATES.flatMap((state) => {
    const count = spec.data.filter((row) => row.state === state).length;
    return count > 0 ? [said.states[state] + locale.words.colon + String(count)] : [];
  });
  return counts.length > 0 ? [said.stateCounts(counts.join(locale.words.semicolon))] : [];
}

/** How many reach each exact line of what they measure; a bound may lie on either side. */
function linesOf(ranked: readonly Member[], setting: RankingSetting): string[] {
  if (ranked.some(({ row }) => row.value.bound !== "exact")) return [];
  const lines = rankingLines(setting).filter(({ alike, certainty }) => alike && certainty.bound === "exact");
  return lines.map(({ at, spoken }) => setting.said.line(spoken, ranked.filter(({ row }) => (row.value.value ?? 0) >= at).length, ranked.length));
}
