/** What became of those who started at a tier. */
export type Move = "stay" | "rise" | "fall" | "across" | "entry" | "exit" | "merged";

/** What only a tier flow says. */
interface TierFlowWords {
  readonly question: string;
  readonly move: Readonly<Record<Move, string>>;
  /** Column headings where none are given. */
  readonly start: (period: string) => string;
  readonly end: (period: string) => string;
  /** `左右合计均为180家` */
  readonly sameTotal: (amount: string) => string;
  readonly startTotal: (period: string, amount: string) => string;
  readonly folded: (count: number, names: string) => string;
  readonly construction: (tiers: number, periods: number) => string;
  readonly summary: (period: string, parts: string) => string;
  readonly largestMove: (flow: string) => string;
  /** What ▲ and ▼ beside a tier count. */
  readonly arrivals: string;
}

export const tierFlowWords: Readonly<Record<"zh" | "en", TierFlowWords>> = {
  zh: {
    question: "谁升级，谁降级，谁进入，谁退出？",
    move: { stay: "留在本级", rise: "升级", fall: "降级", across: "同级转移", entry: "进入", exit: "退出", merged: "合并" },
    start: (period) => (period === "" ? "期初" : `${period}初`),
    end: (period) => (period === "" ? "期末" : `${period}末`),
    sameTotal: (amount) => `左右合计均为${amount}`,
    startTotal: (period, amount) => `${period}合计${amount}`,
    folded: (count, names) => `较小的${count}层并入“其他”：${names}`,
    construction: (tiers, periods) => `${tiers}个层级，${periods}个时期`,
    summary: (period, parts) => (period === "" ? parts : `${period}：${parts}`),
    largestMove: (flow) => `变动最多的是${flow}`,
    arrivals: "层级旁的▲▼是升入、降入该层级的数量，不是该层级的增减",
  },
  en: {
    question: "Who rose, fell, entered, left?",
    move: { stay: "Stayed", rise: "Moved up", fall: "Moved down", across: "Moved across", entry: "Entered", exit: "Left", merged: "Merged" },
    start: (period) => (period === "" ? "Start" : `Start of ${period}`),
    end: (period) => (period === "" ? "End" : `End of ${period}`),
    sameTotal: (amount) => `Both sides add up to ${amount}`,
    startTotal: (period, amount) => `${period}: ${amount} in all`,
    folded: (count, names) => `The ${count} smaller tiers are grouped as Other: ${names}`,
    construction: (tiers, periods) => `${tiers} ${tiers === 1 ? "tier" : "tiers"} over ${periods} ${periods === 1 ? "period" : "periods"}`,
    summary: (period, parts) => (period === "" ? parts : `${period}: ${parts}`),
    largestMove: (flow) => `The largest move is ${flow}`,
    arrivals: "▲ and ▼ beside a tier count those who moved up or down into it, not its own change",
  },
};
