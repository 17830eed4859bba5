import { capital } from "./locale.js";

/** What only a kpi says. */
interface KpiWords {
  readonly question: string;
  readonly target: string;
  /** Base of published growth. */
  readonly yearOnYear: string;
  readonly unchanged: string;
  /** Base of a difference: `较上期52家`. */
  readonly onPrevious: (previous: string) => string;
  /** The same behind a base of its own: `上期52家`. */
  readonly previously: (previous: string) => string;
  readonly atPrices: Readonly<Record<"current" | "constant", string>>;
  /** `为2025年目标10000亿元的90%` */
  readonly shareOf: (share: string, target: TargetWords) => string;
  /** `2025年目标 10000亿元` */
  readonly aim: (target: TargetWords) => string;
  /** Of which period all tiles are. */
  readonly allFor: (period: string) => string;
  readonly trend: (points: string) => string;
  readonly fromTo: (first: string, last: string) => string;
}

interface TargetWords {
  readonly word: string;
  readonly amount: string;
  readonly period: string;
}

/** What bounds a share stands before what it is a share of: `超过2025年目标10000亿元的90%`. */
const leads: Readonly<Record<string, string>> = { "": "为", 约: "约为", "≥": "不低于", 超: "超过", "≤": "不超过" };

export const kpiWords: Readonly<Record<"zh" | "en", KpiWords>> = {
  zh: {
    question: "这个数是多少，有何变化，目标是多少？",
    target: "目标",
    yearOnYear: "同比",
    unchanged: "持平",
    onPrevious: (previous) => `较上期${previous}`,
    previously: (previous) => `上期${previous}`,
    atPrices: { current: "按现价计算", constant: "按不变价计算" },
    shareOf: (share, { word, amount, period }) => {
      const [, hedge = "", number = ""] = /^(不低于|不超过|超过|\D?)(.*)$/.exec(share) ?? [];
      return `${leads[hedge] ?? hedge}${period}${word}${amount}的${number}`;
    },
    aim: ({ word, amount, period }) => period + word + (/^[\d+−]/.test(amount) ? " " : "") + amount,
    allFor: (period) => `各项均为${period}`,
    trend: (points) => `走势：${points}`,
    fromTo: (first, last) => `走势：从${first}到${last}`,
  },
  en: {
    question: "What is the number, how has it changed, and what is its target?",
    target: "target",
    yearOnYear: "year on year",
    unchanged: "no change",
    onPrevious: (previous) => `from ${previous}`,
    previously: (previous) => `from ${previous}`,
    atPrices: { current: "at current prices", constant: "at constant prices" },
    shareOf: (share, { word, amount, period }) => `${share} of the ${word.toLowerCase()} of ${amount}${period === "" ? "" : ` for ${period}`}`,
    aim: ({ word, amount, period }) => `${capital(word)}${period === "" ? "" : ` for ${period}`} ${amount}`,
    allFor: (period) => `All figures are for ${period}`,
    trend: (points) => `trend: ${points}`,
    fromTo: (first, last) => `trend: from ${first} to ${last}`,
  },
};
