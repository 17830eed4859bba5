/** What only a composition says. */
interface CompositionWords {
  readonly question: string;
  /** `合计 87个` */
  readonly total: (amount: string) => string;
  /** The sum of what is known, where some parts are not. */
  readonly knownTotal: (amount: string) => string;
  /** Name of an opened part with its number and its share of the whole: `全部 › 集群甲 120亿元，占全部的30%`. */
  readonly path: (names: readonly string[]) => string;
  readonly all: string;
  readonly ofAll: (share: string) => string;
  /** `其他（5项）` */
  readonly other: (count: number) => string;
  /** What is left of a stated total: nobody says what it is, or nobody splits it. */
  readonly undisclosed: string;
  readonly undisclosedOf: (count: number) => string;
  readonly unsplit: string;
  readonly areaNote: string;
  readonly mosaicNote: string;
  readonly widthAxis: (total: string) => string;
  readonly heightAxis: string;
  /** `占合计40.2%` */
  readonly ofTotal: (share: string) => string;
  /** `占集群甲62%` */
  readonly ofGroup: (group: string, share: string) => string;
  readonly otherNote: (name: string, parts: string) => string;
  readonly restNote: (whole: string, arithmetic: string) => string;
  readonly theWhole: string;
  readonly missingNote: (count: number) => string;
  readonly boundNote: string;
  /** In place of the total. */
  readonly noTotal: string;
  /** Why there is none: aims among results, bounds that come to none. */
  readonly unaddedNote: Readonly<Record<"aims" | "bounds", string>>;
  readonly periodsNote: (periods: string) => string;
  readonly noPeriod: string;
  readonly ownTotal: (part: string) => string;
  readonly smallNote: (parts: string) => string;
  /** Parts of a part that is not opened: `其中`. */
  readonly within: (parts: string) => string;
  readonly beside: (parts: string) => string;
  /** What the opened part is itself a part of. */
  readonly above: (parts: string) => string;
  readonly count: (parts: number, groups: number) => string;
  readonly extremes: (largest: string, smallest: string) => string;
  readonly equal: (amount: string) => string;
  /** So many parts that share an extreme. */
  readonly several: (count: number) => string;
  readonly missing: (parts: string) => string;
  readonly zero: (parts: string) => string;
}

export const compositionWords: Readonly<Record<"zh" | "en", CompositionWords>> = {
  zh: {
    question: "由哪些部分构成？",
    total: (amount) => `合计 ${amount}`,
    knownTotal: (amount) => `已公布合计 ${amount}`,
    path: (names) => names.join(" › "),
    all: "全部",
    ofAll: (share) => `占全部的${share}`,
    other: (count) => `其他（${count}项）`,
    undisclosed: "其余，未公布",
    undisclosedOf: (count) => `未公布（${count}项）`,
    unsplit: "其余，未细分",
    areaNote: "面积与数值成正比",
    mosaicNote: "面积与数值成正比：列宽为各列占合计的比重，格高为各项占本列的比重",
    widthAxis: (total) => `宽度：占合计${total}的比重`,
    heightAxis: "高度：占本列的比重",
    ofTotal: (share) => `占合计${share}`,
    ofGroup: (group, share) => `占${group}${share}`,
    otherNote: (name, parts) => `${name}：${parts}`,
    restNote: (whole, arithmetic) => `${whole}减去已列各项为其余：${arithmetic}`,
    theWhole: "总数",
    missingNote: (count) => `${count}项未公布，不计入合计与占比`,
    boundNote: "有的数只是界限，因此不写占比",
    noTotal: "无法合计",
    periodsNote: (periods) => `各数不是同一时期：${periods}`,
    noPeriod: "时期未注明",
    unaddedNote: { aims: "兼有目标与实际的，不作加减，不计占比", bounds: "有的数只是界限或约数，合不成总数，不计占比" },
    ownTotal: (part) => `${part}的总数未公布，按已公布的各项相加`,
    smallNote: (parts) => `过小未标全：${parts}`,
    within: (parts) => `其中${parts}`,
    beside: (parts) => `此外${parts}`,
    above: (parts) => `属于${parts}`,
    count: (parts, groups) => `共${parts}项` + (groups > 0 ? `，分${groups}组` : ""),
    extremes: (largest, smallest) => `最大的是${largest}，最小的是${smallest}`,
    several: (count) => `${count}项各`,
    equal: (amount) => `各项相等，均为${amount}`,
    missing: (parts) => `未公布：${parts}`,
    zero: (parts) => `为零：${parts}`,
  },
  en: {
    question: "What is it made of?",
    total: (amount) => `Total ${amount}`,
    knownTotal: (amount) => `Disclosed total ${amount}`,
    path: (names) => names.join(" › "),
    all: "All",
    ofAll: (share) => `${share} of all`,
    other: (count) => `Other (${count})`,
    undisclosed: "Rest, not disclosed",
    undisclosedOf: (count) => `Not disclosed (${count})`,
    unsplit: "Rest, not broken down",
    areaNote: "Areas are in proportion to the numbers",
    mosaicNote: "Areas are in proportion to the numbers: the width of a column is its share of the total, the height of a cell its share of the column",
    widthAxis: (total) => `width: share of the total, ${total}`,
    heightAxis: "height: share of the column",
    ofTotal: (share) => `${share} of the total`,
    ofGroup: (group, share) => `${share} of ${group}`,
    otherNote: (name, parts) => `${name}: ${parts}`,
    restNote: (whole, arithmetic) => `The rest is ${whole} less what is listed: ${arithmetic}`,
    theWhole: "the total",
    missingNote: (count) => `${count} ${count === 1 ? "part is" : "parts are"} not disclosed and left out of the total and the shares`,
    boundNote: "Some numbers are only bounds, so there are no shares",
    noTotal: "No total",
    periodsNote: (periods) => `The numbers are not of one period: ${periods}`,
    noPeriod: "period not stated",
    unaddedNote: { aims: "Targets stand beside results, so there are no sums and no shares", bounds: "Some numbers are bounds or approximations that come to no total, so there are no shares" },
    ownTotal: (part) => `The total of ${part} is not disclosed; it is the sum of its disclosed parts`,
    smallNote: (parts) => `Too small to label in full: ${parts}`,
    within: (parts) => `of which ${parts}`,
    beside: (parts) => `besides ${parts}`,
    above: (parts) => `part of ${parts}`,
    count: (parts, groups) => `${parts} ${parts === 1 ? "part" : "parts"}` + (groups > 0 ? ` in ${groups} ${groups === 1 ? "group" : "groups"}` : ""),
    extremes: (largest, smallest) => `The largest is ${largest}, the smallest ${smallest}`,
    several: (count) => `${count} parts with`,
    equal: (amount) => `All are equal, ${amount} each`,
    missing: (parts) => `Not disclosed: ${parts}`,
    zero: (parts) => `Zero: ${parts}`,
  },
};
