/** Why a total is a bound, or is not told: no part is known, a part is missing, a part is itself a bound, targets stand among results. */
export type TotalReason = "unknown" | "missing" | "inexact" | "aims";

/** What only a heatmap says. */
interface HeatmapWords {
  readonly question: string;
  readonly total: string;
  /** `一区合计` */
  readonly totalOf: (name: string) => string;
  readonly grand: string;
  /** `有1项缺失` */
  readonly lacking: (count: number) => string;
  readonly noTotal: string;
  readonly reasons: Readonly<Record<TotalReason, string>>;
  readonly atLeastNote: (reasons: readonly string[]) => string;
  readonly noTotalNote: (reasons: readonly string[]) => string;
  readonly unsettledNote: (status: string) => string;
  readonly sortedNote: string;
  readonly shape: (rows: number, columns: number, known: number) => string;
  readonly largest: (what: string) => string;
  readonly smallest: (what: string) => string;
  /** More cells than can be named have the same number. */
  readonly several: (count: number) => string;
  readonly allEqual: (amount: string) => string;
  readonly totalIs: (amount: string) => string;
  readonly leader: (name: string, amount: string) => string;
  readonly unlisted: (count: number) => string;
  /** `一区·层级A` */
  readonly cell: (row: string, column: string) => string;
}

export const heatmapWords: Readonly<Record<"zh" | "en", HeatmapWords>> = {
  zh: {
    question: "哪里有哪些，各有多少？",
    total: "合计",
    totalOf: (name) => `${name}合计`,
    grand: "总计",
    lacking: (count) => `有${count}项缺失`,
    noTotal: "不计算",
    reasons: { unknown: "全部缺数", missing: "有缺数", inexact: "有数不是确数", aims: "兼有目标与实际" },
    atLeastNote: (reasons) => `“≥”表示${reasons.join("或")}，合计至少为此数`,
    noTotalNote: (reasons) => `${reasons.join("、")}的，不计算合计`,
    unsettledNote: (status) => `合计含${status}`,
    sortedNote: "按各自已知数的平均值从大到小排列",
    shape: (rows, columns, known) => `${rows}行${columns}列，${known}格有数。`,
    largest: (what) => `最大为${what}`,
    smallest: (what) => `最小为${what}`,
    several: (count) => `${count}格`,
    allEqual: (amount) => `各格均为${amount}。`,
    totalIs: (amount) => `总计${amount}。`,
    leader: (name, amount) => `合计最多的是${name}，${amount}。`,
    unlisted: (count) => `另有${count}格无数据。`,
    cell: (row, column) => `${row}·${column}`,
  },
  en: {
    question: "Which has how many of what?",
    total: "Total",
    totalOf: (name) => `${name}, total`,
    grand: "Grand total",
    lacking: (count) => `${count} missing`,
    noTotal: "not added up",
    reasons: { unknown: "no number is known", missing: "a number is missing", inexact: "a number is not exact", aims: "targets stand beside results" },
    atLeastNote: (reasons) => `Where ${reasons.join(" or ")}, "≥" says that the total is at least this`,
    noTotalNote: (reasons) => `No total where ${reasons.join(" or where ")}`,
    unsettledNote: (status) => `Totals include numbers that are not final: ${status}`,
    sortedNote: "Sorted by the mean of the known numbers, the greatest first",
    shape: (rows, columns, known) => `${rows} rows and ${columns} columns, ${known} cells with a number.`,
    largest: (what) => `The largest is ${what}`,
    smallest: (what) => `the smallest is ${what}`,
    several: (count) => `${count} cells`,
    allEqual: (amount) => `Every cell is ${amount}.`,
    totalIs: (amount) => `Grand total ${amount}.`,
    leader: (name, amount) => `The largest total is that of ${name}, ${amount}.`,
    unlisted: (count) => `${count} more cells have no data.`,
    cell: (row, column) => `${row} · ${column}`,
  },
};
