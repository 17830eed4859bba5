/** What only a sankey says. */
interface SankeyWords {
  readonly question: string;
  /** Headings of the first column and the last where none are given. */
  readonly source: string;
  readonly target: string;
  /** Heading of the flows that are named: the largest of many, or all. */
  readonly largest: (count: number) => string;
  readonly all: string;
  readonly foldedSmall: (count: number, names: string) => string;
  readonly foldedTop: (count: number, names: string) => string;
  /** `集群1：合计300亿元，来自银行甲100亿元、银行乙200亿元` */
  readonly comesFrom: (parts: string) => string;
  readonly goesTo: (parts: string) => string;
  readonly construction: (sources: number, targets: number, flows: number) => string;
  readonly largestFlows: (flows: string) => string;
  readonly totals: (parts: string) => string;
}

export const sankeyWords: Readonly<Record<"zh" | "en", SankeyWords>> = {
  zh: {
    question: "哪家银行的授信流向哪个集群？",
    source: "来源",
    target: "去向",
    largest: (count) => `最大的${count}个流向`,
    all: "各个流向",
    foldedSmall: (count, names) => `不足合计2%的${count}个并入“其他”：${names}`,
    foldedTop: (count, names) => `较小的${count}个并入“其他”：${names}`,
    comesFrom: (parts) => `来自${parts}`,
    goesTo: (parts) => `流向${parts}`,
    construction: (sources, targets, flows) => `${flows}个流向，从${sources}个来源到${targets}个去向`,
    largestFlows: (flows) => `最大：${flows}`,
    totals: (parts) => `各来源合计：${parts}`,
  },
  en: {
    question: "Which bank's credit goes to which cluster?",
    source: "From",
    target: "To",
    largest: (count) => `Largest ${count} flows`,
    all: "Flows",
    foldedSmall: (count, names) => `${count} under 2% of the total ${count === 1 ? "is" : "are"} grouped as Other: ${names}`,
    foldedTop: (count, names) => `The ${count} smaller ones are grouped as Other: ${names}`,
    comesFrom: (parts) => `from ${parts}`,
    goesTo: (parts) => `to ${parts}`,
    construction: (sources, targets, flows) => `${flows} ${flows === 1 ? "flow" : "flows"} from ${sources} ${sources === 1 ? "source" : "sources"} to ${targets} ${targets === 1 ? "destination" : "destinations"}`,
    largestFlows: (flows) => `Largest: ${flows}`,
    totals: (parts) => `By source: ${parts}`,
  },
};
