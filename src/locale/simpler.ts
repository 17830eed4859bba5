/** What only the plain form of a figure says. */
interface SimplerWords {
  /** Under totals of nodes that stand in several columns. */
  readonly nodes: string;
  /** Under totals at several moments. */
  readonly moments: string;
  /** What the bars of projects measure. */
  readonly bars: (amount: string) => string;
  /** Of a total that sums numbers of several kinds. */
  readonly sumOf: (parts: string) => string;
  /** In place of a total that nothing true can be said of. */
  readonly noSum: (parts: string) => string;
}

export const simplerWords: Readonly<Record<"zh" | "en", SimplerWords>> = {
  zh: {
    nodes: "各节点的合计；同一笔数在每一列各计一次，列与列不相加",
    moments: "各时点分别计数，时点之间不相加",
    bars: (amount) => `条形为${amount}`,
    sumOf: (parts) => `由${parts}相加`,
    noSum: (parts) => `无法合计，各项为${parts}`,
  },
  en: {
    nodes: "Totals of nodes; every column counts the same amounts once, so columns do not add up",
    moments: "Each moment is counted by itself, so moments do not add up",
    bars: (amount) => `Bars show: ${amount}`,
    sumOf: (parts) => `the sum of ${parts}`,
    noSum: (parts) => `no total; its parts are ${parts}`,
  },
};
