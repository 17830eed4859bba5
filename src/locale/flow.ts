/** What charts of flows say alike. */
interface FlowWords {
  readonly scaleNote: string;
  /** Beside a total of which a part is missing. */
  readonly moreMissing: (count: number) => string;
  readonly missingNote: (pairs: string) => string;
  readonly zeroNote: string;
  readonly widenedNote: (pairs: string) => string;
  /** `其他（3个）` */
  readonly other: (count: number) => string;
  /** Beside a stop whose sums differ. */
  readonly into: (amount: string) => string;
  readonly out: (amount: string) => string;
  readonly unbalancedNote: (name: string, into: string, out: string) => string;
  readonly total: (amount: string) => string;
  /** What a sum of several folded links is made of. */
  readonly ofWhich: (parts: string) => string;
  readonly boundNote: string;
  /** Why there is no total: aims among results, bounds that come to none. */
  readonly noTotalNote: Readonly<Record<"aims" | "bounds", string>>;
}

export const flowWords: Readonly<Record<"zh" | "en", FlowWords>> = {
  zh: {
    scaleNote: "宽度与数值成正比",
    moreMissing: (count) => `另有${count}项未公布`,
    missingNote: (pairs) => `虚线为未公布，不计入合计：${pairs}`,
    zeroNote: "数值为零的只列出，不画线",
    widenedNote: (pairs) => `过细的流按1像素画出：${pairs}`,
    other: (count) => `其他（${count}个）`,
    into: (amount) => `流入${amount}`,
    out: (amount) => `流出${amount}`,
    unbalancedNote: (name, into, out) => `${name}流入${into}，流出${out}，两者不等`,
    total: (amount) => `合计${amount}`,
    ofWhich: (parts) => `其中${parts}`,
    boundNote: "合计中含不精确的数",
    noTotalNote: { aims: "兼有目标与实际的，不计合计", bounds: "有的数只是界限或约数，合不成总数，不计合计" },
  },
  en: {
    scaleNote: "Widths are in proportion to the numbers",
    moreMissing: (count) => `${count} more ${count === 1 ? "flow" : "flows"} not disclosed`,
    missingNote: (pairs) => `Dashed lines are not disclosed and in no total: ${pairs}`,
    zeroNote: "What is zero is listed and not drawn",
    widenedNote: (pairs) => `Too thin to be seen and drawn at 1 pixel: ${pairs}`,
    other: (count) => `Other (${count})`,
    into: (amount) => `In: ${amount}`,
    out: (amount) => `Out: ${amount}`,
    unbalancedNote: (name, into, out) => `${name} takes in ${into} and gives out ${out}, which differ`,
    total: (amount) => `${amount} in all`,
    ofWhich: (parts) => `of which ${parts}`,
    boundNote: "Totals contain numbers that are not exact",
    noTotalNote: { aims: "Targets and results are not added up", bounds: "Bounds and approximations that come to no total are not added up" },
  },
};
