import type { State } from "../schema/vocabulary.js";

/** What only a ranking says. */
export interface RankingWords {
  readonly question: string;
  readonly states: Readonly<Record<State, string>>;
  /** What a total beside amounts paid in is. */
  readonly value: string;
  readonly previous: string;
  readonly target: string;
  readonly planned: string;
  readonly paid: string;
  readonly average: string;
  readonly mean: string;
  /** A member that has no number of the previous period. */
  readonly isNew: string;
  /** `到位120` */
  readonly named: (word: string, amount: string) => string;
  readonly progress: (share: string) => string;
  /** A word inside a sentence. */
  readonly inside: (word: string) => string;
  readonly done: string;
  readonly remaining: string;
  /** A rank as it is said: `第3位`. */
  readonly rank: (rank: number) => string;
  readonly moved: (places: number) => string;
  readonly unmoved: string;
  readonly entered: (previous: string) => string;
  /** Members that are folded and cannot be summed: `另有8项`. */
  readonly others: (count: number) => string;
  readonly counted: (other: string, count: number) => string;
  readonly missingOf: (count: number) => string;
  readonly range: (low: string, high: string) => string;
  readonly sum: (amount: string) => string;
  /** `均为2023年数` */
  readonly period: (period: string) => string;
  /** How places moved, of what is shown: triangles, no change, a number that is not disclosed. */
  readonly changeNote: (previous: string, moved: boolean, same: boolean, unknown: boolean) => string;
  readonly newNote: (previous: string) => string;
  readonly tieNote: string;
  readonly boundNote: string;
  readonly meanNote: (mean: string, count: number, arithmetic: string) => string;
  /** Why there is no mean. */
  readonly noMean: Readonly<Record<"periods" | "aims" | "bounds", string>>;
  readonly paidNote: (paid: string, value: string) => string;
  readonly progressNote: string;
  readonly bothNote: (paid: string) => string;
  readonly targetNote: (target: string) => string;
  readonly plannedNote: (planned: string) => string;
  readonly otherNote: (other: string) => string;
  readonly count: (members: number, order: "high" | "low" | "given" | "label") => string;
  readonly first: (told: string) => string;
  readonly last: (told: string) => string;
  readonly total: (value: string, amount: string) => string;
  readonly chosen: (name: string, rank: string, amount: string) => string;
  readonly moves: (previous: string, up: number, down: number, same: number, entered: number) => string;
  readonly stateCounts: (states: string) => string;
  readonly line: (name: string, above: number, of: number) => string;
}

/** Keeps a number with the word that names it. */
const SPACE = "\u00a0";

export const rankingWords: Readonly<Record<"zh" | "en", RankingWords>> = {
  zh: {
    question: "谁领先，领先多少，进展到哪一步？",
    states: { done: "已完成", doing: "进行中", todo: "未开始", unknown: "进度未公布" },
    value: "公布总额",
    previous: "上期",
    target: "目标",
    planned: "计划",
    paid: "到位",
    average: "平均",
    mean: "平均",
    isNew: "新",
    named: (word, amount) => word + (/^[\d+−≥≤]/.test(amount) ? SPACE : "") + amount,
    progress: (share) => `完成${share}`,
    inside: (word) => word,
    done: "已完成部分",
    remaining: "未完成部分",
    rank: (rank) => `第${rank}位`,
    moved: (places) => (places > 0 ? `上升${places}位` : `下降${-places}位`),
    unmoved: "名次未变",
    entered: (previous) => `${previous}没有数`,
    others: (count) => `另有${count}项`,
    counted: (other, count) => `${other}${count}项`,
    missingOf: (count) => `其中${count}项未公布`,
    range: (low, high) => `${low}—${high}`,
    sum: (amount) => `合计${amount}`,
    period: (period) => `均为${period}数`,
    changeNote: (previous, moved, same, unknown) => [...(moved ? [`▲▼为较${previous}升降的位数`] : []), ...(same ? [`“=”为名次与${previous}相同`] : []), ...(unknown ? [`“–”为${previous}数未公布`] : [])].join("，") + `；${previous}名次按图中各项当时的数排出`,
    newNote: (previous) => `“新”为没有${previous}数`,
    tieNote: "数值相同的名次并列",
    boundNote: "有的数只是“超”“约”等界限，名次按所公布的数排列",
    meanNote: (mean, count, arithmetic) => `${mean}为${count}项的简单平均，未加权：${arithmetic}`,
    noMean: { periods: "各数不是同一时期的，不计算平均", aims: "各数兼有目标与实际的，不计算平均", bounds: "有的数只是界限，不计算平均" },
    paidNote: (paid, value) => `填充部分为${paid}，空框为${value}；公布的总额不等于已投入的资金`,
    progressNote: "填充部分为已完成的，全长为数值",
    bothNote: (paid) => `填充部分只表示${paid}，完成进度只写在文字里`,
    targetNote: (target) => `粗竖线为各项${target}`,
    plannedNote: (planned) => `细竖线为${planned}`,
    otherNote: (other) => `${other}是各项之和，大于图中最长的条，只写数、不画条`,
    count: (members, order) => `共${members}项，${{ high: "按数值从高到低排列", low: "按数值从低到高排列", given: "按给定顺序排列", label: "按名称排列" }[order]}。`,
    first: (told) => `居首的是${told}。`,
    last: (told) => `居末的是${told}。`,
    total: (value, amount) => `${value}合计${amount}。`,
    chosen: (name, rank, amount) => `${name}${rank}，${amount}。`,
    moves: (previous, up, down, same, entered) => `较${previous}，${up}项上升，${down}项下降，${same}项未变${entered > 0 ? `，${entered}项没有${previous}数` : ""}。`,
    stateCounts: (states) => `${states}。`,
    line: (name, above, of) => `${of}项中有${above}项不低于${name}。`,
  },
  en: {
    question: "Who leads, by how much, how far along?",
    states: { done: "done", doing: "under way", todo: "not begun", unknown: "progress not disclosed" },
    value: "Announced total",
    previous: "the previous period",
    target: "Target",
    planned: "Planned",
    paid: "Paid in",
    average: "Average",
    mean: "Mean",
    isNew: "new",
    named: (word, amount) => word + SPACE + amount,
    progress: (share) => `${share} done`,
    inside: lower,
    done: "Done",
    remaining: "Not done",
    rank: (rank) => `No. ${rank}`,
    moved: (places) => `${places > 0 ? "up" : "down"} ${Math.abs(places)} ${Math.abs(places) === 1 ? "place" : "places"}`,
    unmoved: "rank unchanged",
    entered: (previous) => `no number for ${previous}`,
    others: (count) => `${count} more`,
    counted: (other, count) => `${other} (${count})`,
    missingOf: (count) => `${count} of them not disclosed`,
    range: (low, high) => `${low} to ${high}`,
    sum: (amount) => `${amount} in all`,
    period: (period) => `All numbers are for ${period}`,
    changeNote: (previous, moved, same, unknown) => [...(moved ? [`▲▼ show places gained or lost since ${previous}`] : []), ...(same ? [`"=" means the same rank as in ${previous}`] : []), ...(unknown ? [`"–" means that the number for ${previous} is not disclosed`] : [])].join(", ") + "; earlier ranks compare the same members",
    newNote: (previous) => `"new" means that there is no number for ${previous}`,
    tieNote: "Equal numbers share a rank",
    boundNote: "Some numbers are bounds, such as \"over\" or \"about\"; ranks follow the numbers as published",
    meanNote: (mean, count, arithmetic) => `${mean} is the unweighted mean of ${count} members: ${arithmetic}`,
    noMean: { periods: "Numbers are of different periods, so no mean is computed", aims: "Targets stand beside results, so no mean is computed", bounds: "Some numbers are only bounds, so no mean is computed" },
    paidNote: (paid, value) => `A filled bar means ${lower(paid)}, an open frame ${lower(value)}; an announced total is not a payment`,
    progressNote: "The filled part is done; the whole length is the value",
    bothNote: (paid) => `A filled bar means ${lower(paid)} only; progress of the work is given in words`,
    targetNote: (target) => `The thick tick marks each member's ${lower(target)}`,
    plannedNote: (planned) => `The thin tick marks ${lower(planned)}`,
    otherNote: (other) => `${other} is a sum greater than the longest bar, so it is printed without a bar`,
    count: (members, order) => `${members} ${members === 1 ? "member" : "members"}, ${{ high: "the highest first", low: "the lowest first", given: "in the order given", label: "by name" }[order]}.`,
    first: (told) => `First: ${told}.`,
    last: (told) => `Last: ${told}.`,
    total: (value, amount) => `${value === "" ? "Total" : `${value}, total`}: ${amount}.`,
    chosen: (name, rank, amount) => `${name}: ${rank}, ${amount}.`,
    moves: (previous, up, down, same, entered) => `Since ${previous}, ${up} moved up, ${down} moved down, ${same} kept their rank${entered > 0 ? `, ${entered} had no number` : ""}.`,
    stateCounts: (states) => `${states}.`,
    line: (name, above, of) => `At or above ${name}: ${above} of ${of}.`,
  },
};

function lower(word: string): string {
  return /^[A-Z][a-z]/.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word;
}
