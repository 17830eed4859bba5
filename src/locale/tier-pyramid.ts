/** What only a tier pyramid says. */
interface TierPyramidWords {
  readonly question: string;
  readonly change: string;
  /** `占下一层13.0%` */
  readonly ofBelow: (share: string) => string;
  readonly ofBase: (share: string) => string;
  readonly scaleNote: string;
  readonly pairNote: string;
  /** Whether the tiers contain one another is unknown; they do not; they do. */
  readonly unstatedNote: string;
  readonly notNestedNote: string;
  readonly nestedNote: (example: string) => string;
  readonly changeNote: (sums: string) => string;
  /** `，如` before the first of several sums. */
  readonly example: string;
  readonly shortNote: (tiers: string) => string;
  readonly breakNote: (period: string, note: string) => string;
  readonly inferred: string;
  /** `自上而下共3层` */
  readonly count: (tiers: number) => string;
  readonly fromTo: (tier: string, earlier: string, later: string) => string;
}

export const tierPyramidWords: Readonly<Record<"zh" | "en", TierPyramidWords>> = {
  zh: {
    question: "各层有多少家企业？",
    change: "变化",
    ofBelow: (share) => `占下一层${share}`,
    ofBase: (share) => `占最低一层${share}`,
    scaleNote: "条长与数量成正比",
    pairNote: "条长与数量成正比，两侧同一比例",
    unstatedNote: "各层是否互相包含，来源没有说明，因此不写转化率，也不相加",
    notNestedNote: "各层并非逐层包含，因此不写转化率，也不相加",
    nestedNote: (example) => `每一层都包含在下一层之内，占比由两层数量相除得出${example}`,
    changeNote: (sums) => `变化由两期数量相减得出${sums}`,
    example: "，如",
    shortNote: (tiers) => `不足2像素的条按2像素画出：${tiers}`,
    breakNote: (period, note) => `${period}起口径不同（${note}），不计算前后变化`,
    inferred: "，系推断",
    count: (tiers) => `自上而下共${tiers}层`,
    fromTo: (tier, earlier, later) => `${tier}由${earlier}变为${later}`,
  },
  en: {
    question: "How many enterprises stand on each tier?",
    change: "Change",
    ofBelow: (share) => `${share} of the tier below`,
    ofBase: (share) => `${share} of the lowest tier`,
    scaleNote: "Bars are in proportion to the numbers",
    pairNote: "Bars are in proportion to the numbers, both sides on one scale",
    unstatedNote: "The source does not say whether the tiers contain one another, so there are no conversion rates and no total",
    notNestedNote: "The tiers are not nested, so there are no conversion rates and no total",
    nestedNote: (example) => `Each tier is contained in the one below; shares are one tier divided by the other${example}`,
    changeNote: (sums) => `The change is the later number less the earlier one${sums}`,
    example: ", such as ",
    shortNote: (tiers) => `Bars under 2 pixels are drawn 2 pixels long: ${tiers}`,
    breakNote: (period, note) => `The definition changed in ${period} (${note}), so no change is computed`,
    inferred: ", inferred",
    count: (tiers) => `${tiers} ${tiers === 1 ? "tier" : "tiers"}, from the top`,
    fromTo: (tier, earlier, later) => `${tier} from ${earlier} to ${later}`,
  },
};
