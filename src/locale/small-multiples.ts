/** What only small multiples say. */
interface SmallMultiplesWords {
  readonly question: string;
  /** Over the panels, where each has its own scale. */
  readonly free: string;
  /** Members that `top` leaves out. */
  readonly hidden: (count: number, names: string) => string;
  readonly construction: (count: number, isShared: boolean) => string;
  readonly extremes: (when: string, high: readonly [name: string, value: string], low: readonly [name: string, value: string]) => string;
  readonly equal: (when: string, value: string) => string;
}

const zh: SmallMultiplesWords = {
  question: "各成员分别如何，彼此相比如何？",
  free: "各图刻度不同，高低不可比",
  hidden: (count, names) => `另有${count}个未画出${names === "" ? "" : `：${names}`}`,
  construction: (count, isShared) => `${count}幅小图${count === 1 ? "" : isShared ? "，刻度相同" : "，刻度各不相同"}。`,
  extremes: (when, [high, most], [low, least]) => `${when}最高的是${high}，为${most}；最低的是${low}，为${least}。`,
  equal: (when, value) => `${when}各成员相等，均为${value}。`,
};

const en: SmallMultiplesWords = {
  question: "How does each member fare, on scales that compare?",
  free: "Each panel has its own scale: heights cannot be compared",
  hidden: (count, names) => `${count} more not shown${names === "" ? "" : `: ${names}`}`,
  construction: (count, isShared) => (count === 1 ? "1 panel." : `${count} panels, ${isShared ? "all on one scale" : "each on its own scale"}.`),
  extremes: (when, [high, most], [low, least]) => `${when === "" ? "" : `In ${when}, `}${high} is highest at ${most} and ${low} lowest at ${least}.`,
  equal: (when, value) => `${when === "" ? "All" : `In ${when}, all`} members are equal, at ${value}.`,
};

export const smallMultiplesWords: Readonly<Record<"zh" | "en", SmallMultiplesWords>> = { zh, en };
