import type { RankingItem } from "../../layout/ranking/item.js";
import { say, type Locale } from "../../locale/index.js";
import { rankingWords, type RankingWords } from "../../locale/ranking.js";
import { denoise } from "../../quantity/decimal.js";
import { highest, lowest } from "../../quantity/ends.js";
import { asReading, mixesAims, sumOf } from "../../quantity/sum.js";
import type { Display } from "../../quantity/display.js";
import { bounded, formatIn, formatShare, wordsAround } from "../../quantity/format.js";
import { isKnown, type Known, type Reading } from "../../schema/reading.js";
import type { Text } from "../../schema/vocabulary.js";
import { differenceWords, gapOf } from "../against.js";
import { inkOf } from "../bar.js";
import type { Frame } from "../look.js";
import { memberColor } from "../members.js";
import { namedOf } from "../order.js";
import { asideOf, periodForm, type AsideSpace } from "./aside.js";
import { isOfOnePeriod, orderOf, totalOf, type FullRankingSpec, type Member, type Order, type Rest } from "./order.js";
import { targetAmount, type AimRow } from "../target-words.js";
import { amountWords, asAim, displayOf, periodWords, sayAll, sentence, spokenReading, statusWord } from "../words.js";

/** What the members of one figure share. */
export interface RankingSetting {
  readonly spec: FullRankingSpec;
  readonly locale: Locale;
  readonly said: RankingWords;
  readonly order: Order;
  readonly display: Display;
  readonly mean: Known | undefined;
  readonly names: Readonly<Record<"value" | "previous" | "target" | "planned" | "paid", string>>;
  readonly footnote: Frame["footnote"];
}

export function rankingSetting(spec: FullRankingSpec, locale: Locale, footnote: Frame["footnote"]): RankingSetting {
  const said = rankingWords[locale.style];
  const order = orderOf(spec, locale);
  const mean = meanOf(spec);
  const readings = spec.data.flatMap(({ value, target, planned, paid }) => [value, target, planned, paid]);
  const sums = [mean, totalOf(order.all, spec)].flatMap((one) => one?.value ?? []);
  const word = (given: Text | undefined, usual: string): string => (given === undefined ? usual : say(given, locale));
  const names = {
    value: word(spec.valueLabel, said.value), previous: word(spec.previousLabel, said.previous), target: word(spec.targetLabel, said.target),
    planned: word(spec.plannedLabel, said.planned), paid: word(spec.paidLabel, said.paid),
  };
  return { spec, locale, said, order, mean, names, footnote, display: displayOf([...readings, ...linesIn(spec).map(({ value }) => value)], locale, sums) };
}

function linesIn({ targets, average }: FullRankingSpec): readonly AimRow[] {
  return [...targets, ...average];
}

/** The plain mean of all known members, as sure as the least sure of them, where it is asked for and nothing speaks against it. */
function meanOf(spec: FullRankingSpec): Known | undefined {
  const known = spec.data.map(({ value }) => value).filter(isKnown);
  const [first] = known;
  const { bound, ...total } = sumOf(known);
  if (spec.mean !== true || !first || total.value === undefined || bound === undefined || noMeanOf(spec) !== undefined) return undefined;
  return { ...asReading(first, { ...total, bound }, bound), value: denoise(total.value / known.length), basis: total.basis === "illustrative" ? "illustrative" : "derived" };
}

/** Why known members have no mean: they are of different periods, aims stand among results, or some are only bounds. */
export function noMeanOf({ data }: FullRankingSpec): "periods" | "aims" | "bounds" | undefined {
  const known = data.filter(({ value }) => isKnown(value));
  const readings = known.map(({ value }) => value);
  if (!isOfOnePeriod(known)) return "periods";
  if (mixesAims(readings)) return "aims";
  return readings.every(({ bound }) => bound === "exact" || bound === "about") ? undefined : "bounds";
}

/** All that stands on the value axis, so that figures can share it. */
export function rankingExtent(spec: FullRankingSpec): readonly [number, number] {
  const rows = spec.data.flatMap(({ value, target, planned, paid }) => [value, target, planned, paid]);
  const values = [...rows, ...linesIn(spec).map(({ value }) => value), meanOf(spec)].flatMap((reading) => (isKnown(reading) ? [reading.value] : []));
  return [lowest(values, 0), highest(values, 0)];
}

/** Numbers that no printed one is rounded onto. */
export function nearOf({ spec, mean }: RankingSetting, target?: Reading): number[] {
  return [target, mean, ...linesIn(spec).map(({ value }) => value)].flatMap((reading) => (isKnown(reading) ? [reading.value] : []));
}

/** Whether the unit touches its number, and so is printed with each: `7.4%`. */
export function isTouching(display: Display, { style }: Locale): boolean {
  const [before, after] = wordsAround("2", display, style);
  return before === "" && /^(?:[%‰×]|$)/.test(after);
}

/** A number of the figure without its unit, which is said once. */
function printed(reading: Reading, setting: RankingSetting, near = nearOf(setting)): string {
  const { display, locale } = setting;
  if (!isKnown(reading)) return locale.words.notDisclosed;
  if (isTouching(display, locale)) return amountWords(reading, display, locale, { near });
  // Beside 30000万家, one is 1家 and not 0.0001.
  if (reading.value !== 0 && Math.abs(reading.value) < 10 ** (display.exponent - 2)) return amountWords(reading, displayOf([reading], locale), locale, { near });
  return bounded(formatIn(reading.value, display, locale.style, { near }), reading.bound, locale.style);
}

/** A number in a sentence, with its status; never rounded onto a line, nor onto a target of its own. */
export function toldAmount(reading: Reading, setting: RankingSetting, target?: Reading): string {
  return spokenReading({ ...reading, basis: undefined }, setting.display, setting.locale, { near: nearOf(setting, target) });
}

/** Members as they are shown, the sum of the others after the last that has a number. */
export function rankingItems(setting: RankingSetting, space: AsideSpace): RankingItem[] {
  const { spec, order, locale } = setting;
  const form = periodForm(spec, locale, space);
  let last = 0;
  const items = order.shown.map((member): RankingItem => {
    const apart = order.rest !== undefined && order.ranked && member.rank !== undefined && last > 0 && passed(member, last, order);
    last = member.rank ?? last;
    return { ...memberItem(member, apart, setting), aside: asideOf(member.row, form, setting) };
  });
  if (order.rest === undefined) return items;
  const known = order.shown.filter(({ rank }) => rank !== undefined).length;
  items.splice(spec.sort === "given" || spec.sort === "label" ? items.length : known, 0, restItem(order.rest, setting, locale));
  return items;
}

/** Whether a folded member lies between this one and the one shown before it. */
function passed(member: Member, last: number, { rest }: Order): boolean {
  return (rest?.members ?? []).some(({ rank }) => rank !== undefined && rank > last && rank < (member.rank ?? 0));
}

function memberItem(member: Member, apart: boolean, setting: RankingSetting): Omit<RankingItem, "aside"> {
  const { spec, locale, said, order, footnote } = setting;
  const { row, label } = member;
  const { value, target, planned, state, group } = row;
  const solid = solidOf(member);
  const gap = gapOf(row, spec.goodWhen ?? "higher");
  const kind = group === undefined ? "" : say(group, locale);
  return {
    key: row.id ?? `row-${row.index}`, row: row.index,
    rank: order.ranked && member.rank !== undefined ? String(member.rank) : "",
    move: order.ranked ? moveWord(member, said) : undefined,
    label: label + footnote(value.source), state, details: [state === undefined ? "" : said.states[state], kind].filter((part) => part !== ""),
    value: printed(value, setting, nearOf(setting, target)), amounts: amountsOf(member, setting),
    at: value.value ?? undefined, certainty: inkOf(value), solid,
    planned: planned?.value ?? undefined,
    target: isKnown(target) ? { at: target.value, order: target.bound === "order", missed: gap?.met === false } : undefined,
    chosen: member.chosen, apart, folded: false,
    color: memberColor(spec, member.id, label) ?? memberColor(spec, undefined, kind),
    spoken: spokenOf(member, setting),
  };
}

function moveWord({ move }: Member, said: RankingWords): RankingItem["move"] {
  return move === undefined || typeof move === "number" ? move : move === "new" ? said.isNew : "–";
}

/** What is paid in; else the share of the value that is done. */
function solidOf({ row: { value, paid, progress } }: Member): RankingItem["solid"] {
  const stated = paid ?? progress;
  if (stated === undefined) return undefined;
  if (isKnown(paid)) return { at: paid.value, certainty: inkOf(paid), known: true };
  if (paid !== undefined || !isKnown(progress) || !isKnown(value)) return { at: 0, certainty: inkOf(stated), known: isKnown(stated) };
  // The end of the part is as sure as the share; that the whole is a bound, the frame says.
  return { at: denoise((value.value * progress.value) / 100), certainty: { ...inkOf(progress), bound: "exact" }, known: true };
}

/** What is said under the number: paid in, planned, done, aimed at. */
function amountsOf({ row }: Member, setting: RankingSetting): string[] {
  const { said, names, footnote, locale } = setting;
  const { value, paid, planned, target } = row;
  const mark = (reading: Reading | undefined) => (text: string): string => text + (reading === undefined || reading.source === value.source ? "" : footnote(reading.source));
  const named = (name: string, reading: Reading | undefined): string[] => (reading === undefined ? [] : [said.named(said.inside(name), printed(reading, setting, nearOf(setting, target))) + bracketed(statusWord(reading, locale), locale)].map(mark(reading)));
  return [...named(names.paid, paid), ...named(names.planned, planned && asAim(planned)), ...progressOf(row, setting).map(mark(row.progress)), ...targetOf(row, setting).map(mark(target))];
}

/** How much is done; that it is not disclosed is said once. */
function progressOf({ progress, state }: Member["row"], { said, locale }: RankingSetting): string[] {
  if (progress === undefined || (progress.value === null && state === "unknown")) return [];
  return [isKnown(progress) ? said.progress(bounded(formatShare(progress.value / 100, locale.style), progress.bound, locale.style)) : said.states.unknown];
}

function targetOf({ value, target }: Member["row"], setting: RankingSetting): string[] {
  const { said, names, locale, display, spec } = setting;
  if (target === undefined) return [];
  const pair = { value, target };
  const difference = differenceWords(pair, gapOf(pair, spec.goodWhen ?? "higher"), display, locale);
  const amount = target.bound === "order" || isTouching(display, locale) ? targetAmount(pair, target, display, locale) : printed(target, setting, isKnown(value) ? [value.value] : []);
  return [said.named(said.inside(names.target), amount) + bracketed(difference, locale)];
}

function bracketed(words: string, { words: { brackets } }: Locale): string {
  return words === "" ? "" : brackets.join(words);
}

function restItem({ members, missing, total, ends }: Rest, setting: RankingSetting, locale: Locale): RankingItem {
  const { said, order } = setting;
  const most = highest(order.shown.map((member) => Math.abs(member.row.value.value ?? 0)), 0);
  const name = total ? said.counted(locale.words.other, members.length) : said.others(members.length);
  const range = ends && ends[0].value !== ends[1].value ? said.range(printed(ends[0], setting), printed(ends[1], setting)) : ends ? printed(ends[0], setting) : locale.words.notDisclosed;
  const gone = missing > 0 && missing < members.length ? said.missingOf(missing) : "";
  const stated = total ? said.sum(toldAmount(total, setting)) : "";
  const all = namedOf(members, (member) => spokenOf(member, setting)).join(locale.words.semicolon);
  return {
    key: "other", row: undefined, rank: "", move: undefined, label: name, state: undefined, details: gone === "" ? [] : [gone],
    value: total ? printed(total, setting) : range, aside: total ? statusWord(total, locale) : "", amounts: [],
    at: total && Math.abs(total.value) <= most ? total.value : undefined,
    certainty: total ? inkOf(total) : { status: "actual", basis: undefined, bound: "exact" },
    solid: undefined, planned: undefined, target: undefined, chosen: false, apart: false, folded: true, color: undefined,
    spoken: sentence(locale, [name, stated, gone]) + locale.words.colon + all,
  };
}

/** Rank, name, number, and all that is known besides. */
function spokenOf(member: Member, setting: RankingSetting): string {
  const { row, label, rank, before, move } = member;
  const { spec, locale, said, order, display, names } = setting;
  const { value, previous, paid, planned, target, state, group, period } = row;
  const { colon, brackets: [open, close] } = locale.words;
  const spoken = (reading: Reading): string => spokenReading(reading, display, locale, { near: nearOf(setting, target) });
  const named = (name: string, reading: Reading | undefined): string => (reading === undefined ? "" : said.named(said.inside(name), spoken(reading)));
  const old = previous === undefined ? "" : named(names.previous, previous) + (before === undefined || !order.ranked ? "" : open + said.rank(before) + close);
  const aim = target === undefined ? "" : named(names.target, asAim(target)) + differenceOf(row, setting);
  const kinds = [state === undefined ? "" : said.states[state], ...sayAll([group, spec.data.length > 20 ? undefined : row.note], locale)];
  return sentence(locale, [
    order.ranked && rank !== undefined ? said.rank(rank) : "", label + colon + spoken(value), periodWords(period, locale),
    old, order.ranked ? moveSpoken(move, setting) : "", named(names.paid, paid), named(names.planned, planned && asAim(planned)), ...progressOf(row, setting), aim, ...kinds,
  ]);
}

function moveSpoken(move: Member["move"], { said, names }: RankingSetting): string {
  if (move === undefined || move === "unknown") return "";
  if (move === "new") return said.entered(names.previous);
  return move === 0 ? said.unmoved : said.moved(move);
}

function differenceOf({ value, target }: Member["row"], { spec, display, locale }: RankingSetting): string {
  const pair = { value, target };
  const words = differenceWords(pair, gapOf(pair, spec.goodWhen ?? "higher"), display, locale);
  return bracketed(words, locale);
}
