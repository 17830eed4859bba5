/** How the series of a period stand: on each other, side by side, or as shares of their sum. */
export type ColumnsForm = "stacked" | "grouped" | "share";

/** What only columns say. */
interface ColumnsWords {
  readonly question: string;
  readonly total: string;
  readonly net: string;
  /** Some parts of a column are not facts: `含预测`. */
  readonly partly: (status: string) => string;
  /** Under a total that lacks parts: `未含集群乙`. */
  readonly without: (names: string) => string;
  readonly withoutNote: (period: string, names: string) => string;
  /** A reader has hidden some series; stands beside a note that names them. */
  readonly hiddenNote: (form: ColumnsForm) => string;
  readonly openTotal: (periods: string, reason: string) => string;
  readonly noShares: (periods: string, reason: string) => string;
  /** Reasons for that: aims among results, mere magnitudes or bounds, bounds that point both ways, a missing number that may be negative, nothing to be shared. */
  readonly aims: string;
  readonly inexact: string;
  readonly bothWays: string;
  readonly signs: string;
  readonly undisclosed: string;
  readonly nothing: string;
  readonly ratesNote: string;
  /** Some that are missing of those that fold into one. */
  readonly someOf: (other: string, count: number) => string;
  /** Periods with the same number. */
  readonly tied: (periods: readonly string[], amount: string) => string;
  readonly several: (count: number) => string;
  readonly unequal: string;
  readonly uneven: string;
  /** At a part that no row gives. */
  readonly absent: string;
  /** `占合计34.2%` */
  readonly ofTotal: (share: string) => string;
  /** Parts that stand for several: `其他（3项）`. */
  readonly folded: (other: string, count: number) => string;
  readonly holds: (members: string) => string;
  readonly noted: (period: string, status: string) => string;
  readonly construction: (form: ColumnsForm, columns: number, series: number, span: string, unit: string) => string;
  readonly ends: (what: string, most: string, least: string) => string;
  readonly level: (what: string, amount: string) => string;
  readonly shareOf: (name: string) => string;
  readonly shareChange: (name: string, from: string, to: string, direction: "rose" | "fell" | "same" | "open") => string;
  readonly targetOf: (target: string) => string;
  /** `2022年计划` */
  readonly datedTarget: (name: string, period: string) => string;
}

const zh: ColumnsWords = {
  question: "各部分随时间怎样变化？",
  total: "合计",
  net: "净额",
  partly: (status) => `含${status}`,
  without: (names) => `未含${names}`,
  withoutNote: (period, names) => `${period}合计未含${names}`,
  hiddenNote: (form) => (form === "share" ? "占比仍按包括未显示部分的合计计算" : "合计不含未显示的部分"),
  openTotal: (periods, reason) => `${periods}${reason}，不计合计`,
  noShares: (periods, reason) => `${periods}${reason}，不计占比`,
  aims: "兼有目标与实际",
  inexact: "有数不是确数",
  bothWays: "各数的界限方向不同",
  signs: "有数未公布，可能为负",
  undisclosed: "有数未公布",
  nothing: "合计为零",
  ratesNote: "各项为比率，不能相加，不计合计",
  someOf: (other, count) => `${other}中的${count}项`,
  tied: (periods, amount) => `${periods.join("、")}，均为${amount}`,
  several: (count) => `${count}期`,
  unequal: "各期时段长短不同，不宜直接比较",
  uneven: "各期间隔不等，横轴不按时间比例",
  absent: "无数据",
  ofTotal: (share) => `占合计${share}`,
  folded: (other, count) => `${other}（${count}项）`,
  holds: (members) => `其中${members}`,
  noted: (period, status) => `${period}为${status}`,
  construction: (form, columns, series, span, unit) => `${{ stacked: "堆叠柱", grouped: "并列柱", share: "占比柱" }[form]}，${span}共${columns}期${series > 1 ? `，${series}个系列` : ""}${unit === "" ? "" : `，单位${unit}`}。`,
  ends: (what, most, least) => `${what}最高为${most}，最低为${least}。`,
  level: (what, amount) => `${what}各期均为${amount}。`,
  shareOf: (name) => `${name}占比`,
  shareChange: (name, from, to, direction) => `${name}占比由${from}${{ rose: "升至", fell: "降至", same: "到", open: "变为" }[direction]}${to}${direction === "same" ? "，持平" : ""}。`,
  targetOf: (target) => `${target}。`,
  datedTarget: (name, period) => period + name,
};

const en: ColumnsWords = {
  question: "How do the parts develop over the periods?",
  total: "Total",
  net: "Net",
  partly: (status) => `part ${status}`,
  without: (names) => `without ${names}`,
  withoutNote: (period, names) => `The total of ${period} is without ${names}`,
  hiddenNote: (form) => (form === "share" ? "Shares are still of the whole, with what is not shown" : "Totals are without what is not shown"),
  openTotal: (periods, reason) => `No total for ${periods}, where ${reason}`,
  noShares: (periods, reason) => `No shares for ${periods}, where ${reason}`,
  aims: "targets stand beside results",
  inexact: "a number is not exact",
  bothWays: "bounds point both ways",
  signs: "a number that may be negative is not disclosed",
  undisclosed: "a part is not disclosed",
  nothing: "the total is zero",
  ratesNote: "These are rates, which do not add up, so no total is given",
  someOf: (other, count) => `${count} of ${other}`,
  tied: (periods, amount) => `${amount} in ${periods.join(", ").replace(/, ([^,]*)$/, " and $1")}`,
  several: (count) => `${count} periods`,
  unequal: "The periods differ in length and cannot be compared directly",
  uneven: "Intervals between periods differ; the axis is not to the scale of time",
  absent: "no data",
  ofTotal: (share) => `${share} of the total`,
  folded: (other, count) => `${other} (${count})`,
  holds: (members) => `of which ${members}`,
  noted: (period, status) => `${period}: ${status}`,
  construction: (form, columns, series, span, unit) => `${{ stacked: "Stacked columns", grouped: "Grouped columns", share: "Columns of shares" }[form]}, ${columns} ${columns === 1 ? "period" : "periods"}, ${span}${series > 1 ? `, ${series} series` : ""}${unit === "" ? "" : `, in ${unit}`}.`,
  ends: (what, most, least) => `${what} highest at ${most}, lowest at ${least}.`,
  level: (what, amount) => `${what} at ${amount} in every period.`,
  shareOf: (name) => `The share of ${name}`,
  shareChange: (name, from, to, direction) => `The share of ${name} ${{ rose: "rose", fell: "fell", same: "stayed the same,", open: "went" }[direction]} from ${from} to ${to}.`,
  targetOf: (target) => `${target}.`,
  datedTarget: (name, period) => `${name} for ${period}`,
};

export const columnsWords: Readonly<Record<"zh" | "en", ColumnsWords>> = { zh, en };
