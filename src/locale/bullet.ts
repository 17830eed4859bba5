/** What only a bullet chart says. */
interface BulletWords {
  readonly question: string;
  readonly label: string;
  readonly value: string;
  readonly target: string;
  readonly verdict: string;
  /** `计划=100%` */
  readonly whole: (target: string) => string;
  /** `计划 12000亿元`, `计划约7%` */
  readonly aim: (target: string, amount: string) => string;
  /** Amounts of several units on one scale. */
  readonly ratioNote: (target: string) => string;
  /** Amounts of one unit, each on the scale of its own target. */
  readonly sameUnitNote: (target: string) => string;
  /** Rows whose target cannot be 100%. */
  readonly ownScaleNote: (labels: string) => string;
  /** Where a band ends: `偏低至20`. */
  readonly range: (label: string, end: string) => string;
  readonly counts: (total: number, judged: number, met: number) => string;
}

export const bulletWords: Readonly<Record<"zh" | "en", BulletWords>> = {
  zh: {
    question: "各项指标离各自的目标还有多远？",
    label: "指标",
    value: "实际",
    target: "目标",
    verdict: "结果",
    whole: (target) => `${target}=100%`,
    aim: (target, amount) => target + (/^[\d+−]/.test(amount) ? " " : "") + amount,
    ratioNote: (target) => `各项单位不同，条长只表示实际与${target}之比，不可跨行比较绝对量`,
    sameUnitNote: (target) => `条长表示实际与各自${target}之比，不表示数额大小`,
    ownScaleNote: (labels) => `${labels}没有大于零的目标，按自身比例绘制`,
    range: (label, end) => `${label}至${end}`,
    counts: (total, judged, met) => `共${total}项，${judged}项可判定，其中${met}项达标。`,
  },
  en: {
    question: "How far is each measure from its own target?",
    label: "Measure",
    value: "Actual",
    target: "Target",
    verdict: "Result",
    whole: (target) => `${target} = 100%`,
    aim: (target, amount) => `${target} ${amount}`,
    ratioNote: (target) => `Units differ: a bar shows only actual against ${target.toLowerCase()}, so lengths do not compare across rows`,
    sameUnitNote: (target) => `Each bar shows actual against its own ${target.toLowerCase()}, not the amount`,
    ownScaleNote: (labels) => `No target above zero, so on a scale of their own: ${labels}`,
    range: (label, end) => `${label} to ${end}`,
    counts: (total, judged, met) => `Of ${total} measures, ${judged} can be judged and ${met} met the target.`,
  },
};
