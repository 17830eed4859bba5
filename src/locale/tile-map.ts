/** What only a tile map says. */
interface TileMapWords {
  readonly question: string;
  readonly schematic: string;
  /** Of how many tiles how many have something to show. */
  readonly shape: (tiles: number, known: number) => string;
  readonly largest: (what: string) => string;
  readonly smallest: (what: string) => string;
  readonly several: (count: number) => string;
  readonly allEqual: (amount: string) => string;
  readonly unlisted: (count: number) => string;
  /** Tiles of one category. */
  readonly members: (category: string, count: number, names: string) => string;
  /** Heading of the side column. */
  readonly shareOf: (amount: string) => string;
  readonly whole: string;
  readonly share: (share: string) => string;
  /** The divisions whose part of the total is not given. */
  readonly rest: (count: number) => string;
  readonly restDetail: (share: string) => string;
  /** Divisions that are known and too small to be named. */
  readonly others: (count: number) => string;
  readonly restNote: (arithmetic: string) => string;
  /** Why the rest of a total is not worked out. */
  readonly openNote: (total: string, reasons: readonly string[]) => string;
  readonly inexact: string;
  readonly negative: string;
  readonly mixed: (statuses: string) => string;
  readonly apart: string;
  readonly excess: string;
  readonly restSpoken: (count: number, amount: string, share: string) => string;
  readonly trendNote: string;
  readonly barNote: string;
  readonly trend: (from: string, to: string) => string;
}

export const tileMapWords: Readonly<Record<"zh" | "en", TileMapWords>> = {
  zh: {
    question: "各在哪里？",
    schematic: "示意方格，不按比例，不表示实际边界",
    shape: (tiles, known) => `${tiles}个方格，${known}格有数据。`,
    largest: (what) => `最大为${what}`,
    smallest: (what) => `最小为${what}`,
    several: (count) => `${count}格`,
    allEqual: (amount) => `有数据的各格均为${amount}。`,
    unlisted: (count) => `另有${count}格无数据。`,
    members: (category, count, names) => `${category}${count}格：${names}`,
    shareOf: (amount) => `${amount}的分布`,
    whole: "合计",
    share: (share) => `占${share}`,
    rest: (count) => (count === 0 ? "不在各格之内" : `其余${count}地`),
    restDetail: (share) => `合计${share}，未分列`,
    others: (count) => `另外${count}地`,
    restNote: (arithmetic) => `未分列的${arithmetic}`,
    openNote: (total, reasons) => `${total}（${reasons.join("，")}，不计算其余部分）`,
    inexact: "有数不是确数",
    negative: "有数为负",
    mixed: (statuses) => `兼有${statuses}`,
    apart: "各数不是同一时期",
    excess: "各格之和大于合计数",
    restSpoken: (count, amount, share) => (count === 0 ? `不在各格之内的${amount}，占${share}` : `其余${count}地合计${amount}，占${share}，未分列`),
    trendNote: "各格折线用各自的尺度，只表示走向",
    barNote: "格内横条从零起，同一尺度",
    trend: (from, to) => `从${from}到${to}`,
  },
  en: {
    question: "Where is it?",
    schematic: "Schematic tiles, not to scale; they do not show real boundaries",
    shape: (tiles, known) => `${tiles} tiles, ${known} with data.`,
    largest: (what) => `The largest is ${what}`,
    smallest: (what) => `the smallest is ${what}`,
    several: (count) => `${count} tiles`,
    allEqual: (amount) => `Every tile with data is ${amount}.`,
    unlisted: (count) => `${count} more tiles have no data.`,
    members: (category, count, names) => `${category}, ${count}: ${names}`,
    shareOf: (amount) => `Where the ${amount} are`,
    whole: "Total",
    share: (share) => `${share} of the total`,
    rest: (count) => (count === 0 ? "In none of the tiles" : count === 1 ? "The other one" : `The other ${count}`),
    restDetail: (share) => `${share} together, not split`,
    others: (count) => `${count} more`,
    restNote: (arithmetic) => `Not split: ${arithmetic}`,
    openNote: (total, reasons) => `${total} (the rest is not worked out: ${reasons.join("; ")})`,
    inexact: "some numbers are not exact",
    negative: "some numbers are negative",
    mixed: (statuses) => `numbers of different status (${statuses})`,
    apart: "numbers of different periods",
    excess: "the tiles come to more than the total",
    restSpoken: (count, amount, share) => `${count === 0 ? "In none of the tiles" : count === 1 ? "The other one" : `The other ${count} together`}: ${amount}, ${share} of the total, not split`,
    trendNote: "The lines have scales of their own and only show direction",
    barNote: "Bars in the tiles begin at zero, on one scale",
    trend: (from, to) => `from ${from} to ${to}`,
  },
};
