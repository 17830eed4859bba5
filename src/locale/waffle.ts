import type { State } from "../schema/vocabulary.js";

/** What only a waffle says. */
interface WaffleWords {
  readonly question: string;
  readonly states: Readonly<Record<State, string>>;
  /** Unit of items that have none. */
  readonly items: string;
  readonly oneCell: (cell: string) => string;
  readonly oneItem: string;
  readonly partNote: string;
  readonly allUnknown: string;
  readonly totalNote: (whole: string, sum: string) => string;
  readonly noTotalNote: (labels: string) => string;
  readonly periodsNote: (periods: string) => string;
  readonly noPeriod: string;
  /** Words beside the big number of a panel. */
  readonly heading: (unit: string, label: string) => string;
  /** A space that does not break keeps the number with its word. */
  readonly stateCount: (state: string, count: string) => string;
}

export const waffleWords: Readonly<Record<"zh" | "en", WaffleWords>> = {
  zh: {
    question: "共有多少项，各在什么状态？",
    states: { done: "已完成", doing: "进行中", todo: "未开始", unknown: "进度未公布" },
    items: "项",
    oneCell: (cell) => `每格代表${cell}`,
    oneItem: "每格代表一项",
    partNote: "不满一格的余数按比例涂色",
    allUnknown: "进度均未公布，格数只表示数量",
    totalNote: (whole, sum) => `${whole}合计${sum}`,
    periodsNote: (periods) => `各数不是同一时期：${periods}`,
    noPeriod: "时期未注明",
    noTotalNote: (labels) => `${labels}没有确数，不计算合计`,
    heading: (unit, label) => unit + label,
    stateCount: (state, count) => `${state}\u00a0${count}`,
  },
  en: {
    question: "How many items are there, and in what state?",
    states: { done: "done", doing: "under way", todo: "not begun", unknown: "progress not disclosed" },
    items: "items",
    oneCell: (cell) => `One cell is ${cell}`,
    oneItem: "One cell is one item",
    partNote: "A remainder fills its share of a cell",
    allUnknown: "No progress is disclosed; the cells only count",
    totalNote: (whole, sum) => `${whole}: ${sum}`,
    periodsNote: (periods) => `The numbers are not of one period: ${periods}`,
    noPeriod: "period not stated",
    noTotalNote: (labels) => `There is no exact number for ${labels}, so no total is given`,
    heading: (unit, label) => (unit === "" || label.toLowerCase().includes(unit.toLowerCase()) ? label : label === "" ? unit : `${unit} · ${label}`),
    stateCount: (state, count) => `${state}\u00a0${count}`,
  },
};
