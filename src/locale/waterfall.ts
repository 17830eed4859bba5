/** What only a waterfall says. */
interface WaterfallWords {
  readonly question: string;
  /** The level after a part: `此后为52家`. */
  readonly level: (amount: string) => string;
  /** The strong part against the last total: `占合计51.4%`. */
  readonly ofTotal: (share: string) => string;
  /** The strong part against the opening total: `相当于期初的12%`. */
  readonly ofStart: (share: string) => string;
  readonly ofAll: (total: string, share: string) => string;
  /** Parts that stand together: `其他（5项）`. */
  readonly other: (other: string, count: number) => string;
  /** What a folded entry holds. */
  readonly holds: (parts: string) => string;
  readonly missingNote: (parts: string) => string;
  readonly notComputed: (total: string) => string;
  /** All parts are known, but their bounds pull both ways. */
  readonly notAdded: (total: string) => string;
  readonly notChecked: (total: string) => string;
  readonly differs: (total: string, amount: string) => string;
  /** A total of more parts than a sum can be printed of. */
  readonly sumNote: (total: string) => string;
  readonly inexactNote: (total: string) => string;
  readonly percentNote: (base: string) => string;
  readonly noBaseNote: string;
  readonly derivedNote: string;
  readonly roundedNote: string;
  readonly unknown: string;
  readonly fromTo: (from: string, to: string) => string;
  readonly change: (from: string, to: string, difference: string, direction: number) => string;
  readonly total: (to: string) => string;
  readonly counts: (all: number, rises: number, falls: number) => string;
  readonly largestRise: (part: string) => string;
  readonly largestFall: (part: string) => string;
  /** Parts that are equally large. */
  readonly tied: (names: readonly string[], amount: string) => string;
  readonly several: (count: number) => string;
  /** What the numbers at the parts of a rate are. */
  readonly pointsNote: string;
}

const parts = (count: number): string => `${count} ${count === 1 ? "part" : "parts"}`;

export const waterfallWords: Readonly<Record<"zh" | "en", WaterfallWords>> = {
  zh: {
    question: "哪些部分造成了变化？",
    level: (amount) => `此后为${amount}`,
    ofTotal: (share) => `占合计${share}`,
    ofStart: (share) => `相当于期初的${share}`,
    ofAll: (total, share) => `${total}的${share}`,
    other: (other, count) => `${other}（${count}项）`,
    holds: (list) => `含${list}`,
    missingNote: (list) => `${list}未公布，其后的条只按已公布的项累计`,
    notComputed: (total) => `${total}因此无法算出`,
    notAdded: (total) => `各项的界限方向不同，${total}无法算出`,
    notChecked: (total) => `${total}按原数画出，无法与各项核对`,
    differs: (total, amount) => `${total}与已公布各项之和相差${amount}`,
    sumNote: (total) => `${total}为此前各项之和`,
    inexactNote: (total) => `${total}或其中的项不是精确数，未作核对`,
    percentNote: (base) => `百分比以${base}为100%`,
    noBaseNote: "没有大于零的期初数或合计作基数，因此只印数额",
    derivedNote: "各项变化均为推算",
    roundedNote: "因四舍五入，各项之和可能与合计不等",
    unknown: "无法算出",
    fromTo: (from, to) => `从${from}到${to}。`,
    change: (from, to, difference, direction) => `从${from}到${to}，${direction === 0 ? "没有变化" : (direction > 0 ? "增加" : "减少") + difference}。`,
    total: (to) => `${to}。`,
    counts: (all, rises, falls) => `共${all}项，${rises}项增加，${falls}项减少。`,
    largestRise: (part) => `增加最多的是${part}。`,
    largestFall: (part) => `减少最多的是${part}。`,
    tied: (names, amount) => `${names.join("、")}，各${amount}`,
    several: (count) => `${count}项`,
    pointsNote: "各项增减以百分点计",
  },
  en: {
    question: "Which parts made the change?",
    level: (amount) => `then at ${amount}`,
    ofTotal: (share) => `${share} of the total`,
    ofStart: (share) => `${share} of the base`,
    ofAll: (total, share) => `${share} of ${total}`,
    other: (other, count) => `${other} (${count})`,
    holds: (list) => `made of ${list}`,
    missingNote: (list) => `Not disclosed: ${list}; the bars after it stand on the sum of what is known`,
    notComputed: (total) => `${total} therefore cannot be computed`,
    notAdded: (total) => `The bounds of the parts point both ways, so ${total} cannot be computed`,
    notChecked: (total) => `${total} is drawn as stated and cannot be checked against the parts`,
    differs: (total, amount) => `${total} differs from the sum of the known parts by ${amount}`,
    sumNote: (total) => `${total} is the sum of the preceding parts`,
    inexactNote: (total) => `${total} or some of its parts are not exact and were not checked against each other`,
    percentNote: (base) => `Percentages: ${base}\u00A0=\u00A0100%`,
    noBaseNote: "There is no base or total above zero to take percentages of, so only amounts are printed",
    derivedNote: "All changes are derived",
    roundedNote: "Numbers are rounded, and parts may not add up to totals",
    unknown: "cannot be computed",
    fromTo: (from, to) => `From ${from} to ${to}.`,
    change: (from, to, difference, direction) => `From ${from} to ${to}: ${direction === 0 ? "no change" : `${direction > 0 ? "up" : "down"} ${difference}`}.`,
    total: (to) => `${to}.`,
    counts: (all, rises, falls) => `${parts(all)}: ${rises} up, ${falls} down.`,
    largestRise: (part) => `The largest rise is ${part}.`,
    largestFall: (part) => `The largest fall is ${part}.`,
    tied: (names, amount) => `${names.join(", ").replace(/, ([^,]*)$/, " and $1")}, ${amount} each`,
    several: (count) => `${count} parts`,
    pointsNote: "Changes are in percentage points (pp)",
  },
};
