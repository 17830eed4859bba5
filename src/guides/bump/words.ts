import type { BumpInput, BumpMemberInput, BumpPointInput } from "../../layout/bump/model.js";
import { say } from "../../locale/index.js";
import { bumpWords } from "../../locale/bump.js";
import { highest } from "../../quantity/ends.js";
import { sameLength, type Period } from "../../quantity/period.js";
import { isKnown } from "../../schema/reading.js";
import type { BumpSetting, Contender, Standing } from "./bump.js";
import { isStrong } from "../members.js";
import { amountWords, periodWords, sentence } from "../words.js";

/** Up to this many are listed by name. */
const MOST_NAMED = 3;
/** More members than this are told by their extremes. */
const MOST_TOLD = 12;

export const isSingled = ({ highlight }: BumpSetting["spec"]): boolean => highlight !== undefined && highlight.length > 0;

/** Puts members into the words and ranks that the layout places. */
export function bumpInput(setting: BumpSetting, time: readonly [number, number], ranks: number): BumpInput {
  const { members, periods, places, unit, locale } = setting;
  return { members: members.map((one) => memberInput(one, setting)), periods, places, time, unit, style: locale.style, ranks, top: topOf(setting), below: belowWords(setting) };
}

/** Ranks beyond are squashed; folding one rank away would say less than it does. */
export function topOf({ spec, ranks }: BumpSetting): number | undefined {
  return spec.top === undefined || spec.top >= ranks - 1 ? undefined : spec.top;
}

function memberInput(member: Contender, setting: BumpSetting): BumpMemberInput {
  const { spec, locale, footnote } = setting;
  const said = bumpWords[locale.style];
  const { key, id, label, standings, enters, leaves } = member;
  const sources = new Set(standings.map(({ row }) => (row.value ?? row.rank)?.source));
  return {
    key,
    label: label + (sources.size === 1 ? footnote([...sources][0]) : ""),
    strong: isSingled(spec) && isStrong(spec, id, label),
    points: standings.map((standing, i) => pointInput(standing, { member, before: standings[i - 1], setting })),
    entry: enters ? said.entry : "",
    exit: leaves ? said.exit : "",
  };
}

interface Told {
  readonly member: Contender;
  readonly before: Standing | undefined;
  readonly setting: BumpSetting;
}

function pointInput(standing: Standing, told: Told): BumpPointInput {
  const { row, at, rank, tied, joined } = standing;
  const { status, basis } = row.rank ?? row.value ?? row;
  return { key: row.id ?? `${row.period.start}-${row.period.end}`, row: row.index, field: row.rank ? "rank" : "value", at, rank, tied, joined, certainty: { status, basis, bound: "exact" }, spoken: spokenOf(standing, told) };
}

/** Member, period, rank, value, what kind of number it is, the change since the period before, entry or exit. */
function spokenOf(standing: Standing, { member, before, setting }: Told): string {
  const { locale, display } = setting;
  const { words } = locale;
  const { row, rank, partial, joined } = standing;
  const value = isKnown(row.value) ? amountWords(row.value, display, locale) : "";
  const { status, basis } = row.rank ?? row.value ?? row;
  const asides = [status === "actual" ? "" : words.status[status], basis === "derived" || basis === "illustrative" ? words.basis[basis] : ""];
  const change = before && joined && !before.partial && !partial ? changeWords(before.rank - rank, periodWords(before.row.period, locale), setting) : "";
  return sentence(locale, [member.label, periodWords(row.period, locale), rankWords(standing, setting), value, ...asides, change, ...endWords(standing, member, setting)]);
}

function endWords({ at }: Standing, { standings, enters, leaves }: Contender, { locale }: BumpSetting): string[] {
  const said = bumpWords[locale.style];
  return [enters && standings[0]?.at === at ? said.entry : "", leaves && standings.at(-1)?.at === at ? said.exit : ""];
}

function rankWords({ rank, tied, partial }: Standing, { locale }: BumpSetting, status = ""): string {
  const said = bumpWords[locale.style];
  const asides = sentence(locale, [tied ? said.tied : "", partial ? said.among : "", status]);
  return said.rank(rank) + (asides === "" ? "" : locale.words.brackets.join(asides));
}

/** A rank in a sentence, with what it is where it is no fact: `第1名（预测）`. */
function toldRank(standing: Standing, setting: BumpSetting): string {
  const { status } = standing.row.rank ?? standing.row.value ?? standing.row;
  return rankWords(standing, setting, status === "actual" ? "" : setting.locale.words.status[status]);
}

function changeWords(places: number, since: string, { locale }: BumpSetting): string {
  const said = bumpWords[locale.style];
  return places === 0 ? said.kept(since) : places > 0 ? said.rose(places, since) : said.fell(-places, since);
}

/** Who ends among the squashed ranks, by name where they are few. */
function belowWords(setting: BumpSetting): string {
  const { members, periods, spec, locale } = setting;
  const top = topOf(setting);
  const said = bumpWords[locale.style];
  if (top === undefined) return "";
  const names = members.filter(({ standings, id, label }) => (standings.at(-1)?.rank ?? 0) > top && standings.at(-1)?.at === periods.length - 1 && !(isSingled(spec) && isStrong(spec, id, label))).map(({ label }) => label);
  if (names.length === 0) return "";
  return names.length <= MOST_NAMED ? said.below(top) + locale.words.colon + locale.words.join(names) : said.belowCount(top, names.length);
}

/** What is squashed, what ties mean, where data are missing, and the notes of rows. */
export function bumpNotes(setting: BumpSetting): string[] {
  const { spec, locale, members, computed } = setting;
  const { words } = locale;
  const said = bumpWords[locale.style];
  const top = topOf(setting);
  const standings = members.flatMap((member) => member.standings);
  const inexact = members.filter((member) => computed && member.standings.some(({ row }) => row.value !== undefined && row.value.bound !== "exact"));
  const gaps = members.flatMap((member) => gapWords(member, setting));
  return [
    ...(computed && spec.goodWhen === "lower" ? [said.lowestFirst] : []),
    ...(top === undefined ? [] : [said.squashNote(top)]),
    ...(computed && standings.some(({ tied }) => tied) ? [said.tieNote] : []),
    ...(members.some(({ enters, leaves }) => enters || leaves) ? [said.barNote] : []),
    ...(gaps.length > 0 && gaps.length <= 6 ? [said.gapNote(gaps.join(words.semicolon))] : []),
    ...(standings.some(({ partial }) => partial) ? [said.partialNote] : []),
    ...(inexact.length > 0 ? [said.inexactNote(words.join(inexact.map(({ label }) => label)))] : []),
    ...new Set(spec.data.flatMap(({ label, note }) => (note === undefined ? [] : [say(label, locale) + words.colon + say(note, locale)]))),
  ];
}

/** The periods of the figure at which a member has no rank between two that it has, or where it is not disclosed. */
function gapWords({ label, standings, enters, leaves }: Contender, { periods, locale }: BumpSetting): string[] {
  const known = new Set(standings.map(({ at }) => at));
  const from = enters ? (standings[0]?.at ?? 0) : 0;
  const to = leaves ? (standings.at(-1)?.at ?? 0) : periods.length - 1;
  const missing = periods.filter((_, i) => i >= from && i <= to && !known.has(i));
  return missing.length === 0 ? [] : [`${label} ${locale.words.join(missing.map((period) => periodWords(period, locale)))}`];
}

/** How many over which span, who leads at the end, the largest rise and fall, then all where they are few. */
export function describeBump(setting: BumpSetting): string {
  const { members, periods, locale } = setting;
  const said = bumpWords[locale.style];
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return "";
  const word = (period: Period): string => periodWords(period, locale);
  const leaders = members.flatMap(({ label, standings }) => standings.filter(({ at, rank }) => at === periods.length - 1 && rank <= 3).map((standing) => ({ label, standing }))).sort((a, b) => a.standing.rank - b.standing.rank);
  const sentences = [
    periods.length > 1 ? said.counts(members.length, periods.length, word(first), word(last)) : said.one(members.length, word(first)),
    ...(leaders.length > 0 ? [said.leaders(word(last), leaders.map(({ label, standing }) => `${label} ${toldRank(standing, setting)}`).join(locale.words.comma))] : []),
    ...moveWords(setting),
    ...(members.length <= MOST_TOLD ? members.map((member) => pathWords(member, setting) + locale.words.stop) : []),
  ];
  return sentences.join(locale.style === "zh" ? "" : " ");
}

/** Who moved furthest between the first period and the last, where these can be compared. */
function moveWords(setting: BumpSetting): string[] {
  const { members, periods, locale } = setting;
  const said = bumpWords[locale.style];
  const [start, end] = [periods[0], periods.at(-1)];
  if (!start || !end || periods.length < 2 || !sameLength(start, end)) return [];
  const moves = members.flatMap(({ label, standings }) => {
    const [first, last] = [standings[0], standings.at(-1)];
    return first?.at === 0 && last?.at === periods.length - 1 && !first.partial && !last.partial ? [{ label, first, last, places: first.rank - last.rank }] : [];
  });
  const furthest = (side: 1 | -1, words: (ways: string, count: number) => string): string[] => {
    const most = highest(moves.map(({ places }) => places * side), 0);
    const own = moves.filter(({ places }) => most > 0 && places * side === most);
    // Beyond a few, names are a list and no answer.
    return own.length === 0 || own.length > MOST_NAMED ? [] : [words(own.map(({ label, first, last, places }) => said.way(label, toldRank(first, setting), toldRank(last, setting), places)).join(locale.words.semicolon), own.length)];
  };
  if (moves.length > 0 && moves.every(({ places }) => places === 0)) return [said.steady];
  return [...furthest(1, said.most), ...furthest(-1, said.least)];
}

function pathWords({ label, standings }: Contender, setting: BumpSetting): string {
  const { locale } = setting;
  const path = standings.map((standing) => `${periodWords(standing.row.period, locale)} ${toldRank(standing, setting)}`);
  return label + locale.words.colon + (path.length === 0 ? locale.words.notDisclosed : path.join(locale.words.comma));
}
