/** What only a bump chart says. */
interface BumpWords {
  readonly question: string;
  /** `第3名`, `3rd` */
  readonly rank: (rank: number) => string;
  readonly tied: string;
  /** Beside a rank of a period at which a member is not disclosed. */
  readonly among: string;
  readonly entry: string;
  readonly exit: string;
  readonly rose: (places: number, since: string) => string;
  readonly fell: (places: number, since: string) => string;
  readonly kept: (since: string) => string;
  /** Over the squashed ranks: `第10名以下` */
  readonly below: (top: number) => string;
  readonly belowCount: (top: number, count: number) => string;
  readonly squashNote: (top: number) => string;
  readonly tieNote: string;
  readonly lowestFirst: string;
  readonly barNote: string;
  readonly gapNote: (gaps: string) => string;
  readonly partialNote: string;
  readonly inexactNote: (members: string) => string;
  readonly counts: (members: number, periods: number, from: string, to: string) => string;
  readonly one: (members: number, period: string) => string;
  readonly leaders: (period: string, names: string) => string;
  /** One member's way: `集群丙，从第3名到第1名，升2名`. */
  readonly way: (name: string, from: string, to: string, places: number) => string;
  /** The largest rise, or that of several members. */
  readonly most: (ways: string, count: number) => string;
  readonly least: (ways: string, count: number) => string;
  readonly steady: string;
}

function ordinal(rank: number): string {
  const teen = rank % 100 >= 11 && rank % 100 <= 13;
  return `${rank}${teen ? "th" : (["th", "st", "nd", "rd"][rank % 10] ?? "th")}`;
}

const places = (count: number): string => `${count} ${count === 1 ? "place" : "places"}`;

export const bumpWords: Readonly<Record<"zh" | "en", BumpWords>> = {
  zh: {
    question: "名次逐年如何变化？",
    rank: (rank) => `第${rank}名`,
    tied: "并列",
    among: "已公布者中",
    entry: "新",
    exit: "退出",
    rose: (count, since) => `较${since}升${count}名`,
    fell: (count, since) => `较${since}降${count}名`,
    kept: (since) => `与${since}相同`,
    below: (top) => `第${top}名以下`,
    belowCount: (top, count) => `第${top}名以下${count}项`,
    squashNote: (top) => `虚线以下为第${top}名以后，间距缩小`,
    tieNote: "数值相同的名次并列，其后的名次空出",
    lowestFirst: "数值最小的排第1名",
    barNote: "线端竖条表示该期新进入或此后退出名单",
    gapNote: (gaps) => `${gaps}没有名次`,
    partialNote: "有成员未公布的一期，名次只在已公布者之间排",
    inexactNote: (members) => `${members}的数值不是精确数，名次按所列数排定`,
    counts: (members, periods, from, to) => `共${members}个成员，${from}至${to}共${periods}期。`,
    one: (members, period) => `共${members}个成员，${period}。`,
    leaders: (period, names) => `${period}：${names}。`,
    way: (name, from, to, count) => `${name}，从${from}到${to}，${count > 0 ? "升" : "降"}${Math.abs(count)}名`,
    most: (ways) => `上升最多的是${ways}。`,
    least: (ways) => `下降最多的是${ways}。`,
    steady: "首尾两期的名次都没有变化。",
  },
  en: {
    question: "How did the order change over the years?",
    rank: ordinal,
    tied: "tied",
    among: "of those disclosed",
    entry: "new",
    exit: "out",
    rose: (count, since) => `up ${places(count)} on ${since}`,
    fell: (count, since) => `down ${places(count)} on ${since}`,
    kept: (since) => `as in ${since}`,
    below: (top) => `Below ${ordinal(top)}`,
    belowCount: (top, count) => `${count} below ${ordinal(top)}`,
    squashNote: (top) => `Under the dashed line, ranks below ${ordinal(top)} are set closer together`,
    tieNote: "Equal values share a rank, and the ranks after it stay empty",
    lowestFirst: "The lowest value ranks 1st",
    barNote: "A bar at the end of a line marks a member that is new, or that is not listed afterwards",
    gapNote: (gaps) => `There is no rank for ${gaps}`,
    partialNote: "Where a member is not disclosed, ranks are among the others",
    inexactNote: (members) => `Values are not exact, and ranked as listed: ${members}`,
    counts: (members, periods, from, to) => `${members} ${members === 1 ? "member" : "members"} over ${periods} periods, ${from} to ${to}.`,
    one: (members, period) => `${members} ${members === 1 ? "member" : "members"}, ${period}.`,
    leaders: (period, names) => `${period}: ${names}.`,
    way: (name, from, to, count) => `${name}, from ${from} to ${to}, ${count > 0 ? "up" : "down"} ${places(Math.abs(count))}`,
    most: (ways, count) => `The largest ${count === 1 ? "rise is" : "rises are"} ${ways}.`,
    least: (ways, count) => `The largest ${count === 1 ? "fall is" : "falls are"} ${ways}.`,
    steady: "No rank differs between the first and the last period.",
  },
};
