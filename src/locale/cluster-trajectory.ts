import type { Prices } from "../schema/vocabulary.js";

/** How a yearly growth was computed: `10000÷7500开3次方，减1，得10.1%`. */
export type Rate = (to: string, from: string, years: string, growth: string) => string;

/** What only a trajectory says. */
export interface TrajectoryWords {
  readonly question: string;
  /** Word of a projected period. */
  readonly projectionPeriod: string;
  /** `2024年初步数` */
  readonly detail: (period: string, status: string) => string;
  readonly projectedWord: string;
  /** `预测 9190` */
  readonly projected: (amount: string) => string;
  /** `集群甲2027年目标` */
  readonly target: (series: string, period: string) => string;
  readonly short: (amount: string, hedge: string) => string;
  readonly beyond: (amount: string, hedge: string) => string;
  readonly below: (amount: string, hedge: string) => string;
  readonly reached: string;
  /** A projection that comes to the very number of the target. */
  readonly reaching: string;
  /** The very number of a target that asks for more than that. */
  readonly level: string;
  readonly atMost: string;
  readonly atLeast: string;
  readonly about: string;
  /** In two parts, so that they may stand in two lines. */
  readonly needs: (growth: string, hedge: string) => readonly [string, string];
  readonly yearly: (growth: string) => string;
  readonly difference: (name: string, sum: string) => string;
  readonly neededRate: Rate;
  readonly projectedRate: Rate;
  readonly prices: Readonly<Record<Prices, string>>;
  readonly inferred: (note: string) => string;
  /** A target that may not be set against the values. */
  readonly otherMeasure: (target: string) => string;
  readonly construction: (series: number, span: string, unit: string) => string;
  readonly change: (name: string, from: string, to: string, direction: "rose" | "fell" | "same" | "open") => string;
  readonly only: (name: string, at: string) => string;
  readonly none: (name: string) => string;
  readonly valueAt: (period: string, amount: string) => string;
  /** Very many data of a series at once. */
  readonly summed: (name: string, count: number, span: string, highest: string, lowest: string) => string;
  readonly gap: (name: string, target: string, gap: string) => string;
  readonly orderTarget: (target: string) => string;
  readonly missing: (name: string, periods: string) => string;
  /** At a missing number whose row says why. */
  readonly absent: string;
  readonly without: (name: string, periods: string) => string;
  /** The period of the number that is set against a target of another one. */
  readonly since: (period: string) => string;
  /** The axis begins elsewhere. */
  readonly notFromZero: string;
  readonly break: (period: string, note: string) => string;
  readonly range: (low: string, high: string) => string;
  readonly span: (from: string, to: string) => string;
  /** What a dashed line is, whose name has no room beside it. */
  readonly dashedLine: (name: string) => string;
}

const zh: TrajectoryWords = {
  question: "产值离目标还有多远，要多快的增长才能达到？",
  projectionPeriod: "预测期",
  detail: (period, status) => period + status,
  projectedWord: "预测",
  projected: (amount) => `预测 ${amount}`,
  target: (series, period) => `${series}${period}目标`,
  short: (amount, hedge) => `${hedge}差${amount}`,
  beyond: (amount, hedge) => `${hedge}超目标${amount}`,
  below: (amount, hedge) => `${hedge}低于目标${amount}`,
  reached: "已达目标",
  reaching: "预计达到目标",
  level: "与目标持平，未超过",
  atMost: "至多",
  atLeast: "至少",
  about: "约",
  needs: (growth, hedge) => [`达标${hedge}需`, `年均${growth}`],
  yearly: (growth) => `年均${growth}`,
  difference: (name, sum) => `${name === "" ? "" : `与${name}的`}差距：${sum}`,
  neededRate: (...facts) => `达标年均增速：${chineseRate(...facts)}`,
  projectedRate: (...facts) => `预测年均增速：${chineseRate(...facts)}`,
  prices: { current: "增速按现价计算", constant: "增速按不变价计算", unstated: "增速按所列数值计算，未说明价格口径" },
  inferred: (note) => `${note}（推断）`,
  otherMeasure: (target) => `“${target}”与所示数值口径不同，不计算差距`,
  construction: (series, span, unit) => `${series > 1 ? `${series}个系列，` : ""}${span}${unit === "" ? "" : `，单位${unit}`}。`,
  change: (name, from, to, direction) => `${name}由${from}${{ rose: "升至", fell: "降至", same: "到", open: "变为" }[direction]}${to}${direction === "same" ? "，持平" : ""}。`,
  only: (name, at) => `${name}${at}。`,
  none: (name) => `${name === "" ? "数值" : name}均未公布。`,
  valueAt: (period, amount) => `${period}${amount}`,
  summed: (name, count, span, highest, lowest) => `${name === "" ? "" : `${name}：`}${count}个数据，${span}${highest === "" ? "，均未公布" : `，最高为${highest}，最低为${lowest}`}`,
  gap: (name, target, gap) => `${name}对照${target}：${gap}。`,
  orderTarget: (target) => `目标：${target}，不计算差距。`,
  missing: (name, periods) => `${name}${periods}未公布。`,
  absent: "无数据",
  without: (name, periods) => `${name}${periods}无数据。`,
  since: (period) => `按${period}值`,
  notFromZero: "纵轴不从零开始",
  break: (period, note) => `${period}起序列中断：${note}。`,
  range: (low, high) => `范围${low}至${high}`,
  span: (from, to) => `${from}至${to}`,
  dashedLine: (name) => `虚线为${name}`,
};

function chineseRate(to: string, from: string, years: string, growth: string): string {
  if (years === "1") return `${to}÷${from}−1=${growth}`;
  return `${to}÷${from}${/^\d+$/.test(years) ? `开${years}次方` : `的1/${years}次方`}，减1，得${growth}`;
}

const en: TrajectoryWords = {
  question: "Where is output against its target, and what growth would reach it?",
  projectionPeriod: "Projection",
  detail: (period, status) => `${period}, ${status}`,
  projectedWord: "Projected",
  projected: (amount) => `Projected ${amount}`,
  target: (series, period) => [series, period, series + period === "" ? "Target" : "target"].filter((word) => word !== "").join(" "),
  short: (amount, hedge) => `${hedge}${amount} short`,
  beyond: (amount, hedge) => `${hedge}${amount} above target`,
  below: (amount, hedge) => `${hedge}${amount} below target`,
  reached: "target met",
  reaching: "projected to meet the target",
  level: "at the target, not above it",
  atMost: "at most ",
  atLeast: "at least ",
  about: "about ",
  needs: (growth, hedge) => ["Needs", `${hedge}${growth} a year`],
  yearly: (growth) => `${growth} a year`,
  difference: (name, sum) => `${name === "" ? "Gap" : `${name}, gap`}: ${sum}`,
  neededRate: (...facts) => `Annual growth needed: ${englishRate(...facts)}`,
  projectedRate: (...facts) => `Projected annual growth: ${englishRate(...facts)}`,
  prices: { current: "Growth is at current prices", constant: "Growth is at constant prices", unstated: "Growth is computed from the values shown, whose price basis is not stated" },
  inferred: (note) => `${note} (inferred)`,
  otherMeasure: (target) => `"${target}" is measured differently from the values, so no gap is computed`,
  construction: (series, span, unit) => `${series > 1 ? `${series} series, ` : ""}${span}${unit === "" ? "" : `, in ${unit}`}.`,
  change: (name, from, to, direction) => `${name === "" ? "The value" : name} ${{ rose: "rose", fell: "fell", same: "stayed the same,", open: "went" }[direction]} from ${from} to ${to}.`,
  only: (name, at) => `${name === "" ? "" : `${name}: `}${at}.`,
  none: (name) => `${name === "" ? "No value" : `${name}: no value`} is disclosed.`,
  valueAt: (period, amount) => `${amount} in ${period}`,
  summed: (name, count, span, highest, lowest) => `${name === "" ? "" : `${name}: `}${count} data, ${span}${highest === "" ? ", none disclosed" : `; highest ${highest}, lowest ${lowest}`}`,
  gap: (name, target, gap) => `${name === "" ? "Against" : `${name} against`} ${target}: ${gap}.`,
  orderTarget: (target) => `Target: ${target}; no gap is computed.`,
  missing: (name, periods) => `${name === "" ? "" : `${name}: `}${periods} not disclosed.`,
  absent: "no value",
  without: (name, periods) => `${name === "" ? "" : `${name}: `}no value for ${periods}.`,
  since: (period) => `as of ${period}`,
  notFromZero: "The axis does not start at zero",
  break: (period, note) => `Break in the series at ${period}: ${note}.`,
  range: (low, high) => `range ${low} to ${high}`,
  span: (from, to) => `${from} to ${to}`,
  dashedLine: (name) => `Dashed line: ${name}`,
};

/** `cube root`, `6th root`. */
function rootWord(years: string): string {
  if (years === "2") return "square root";
  if (years === "3") return "cube root";
  const ending = /1[1-3]$/.test(years) ? "th" : (["th", "st", "nd", "rd"][Number(years.slice(-1))] ?? "th");
  return `${years}${ending} root`;
}

function englishRate(to: string, from: string, years: string, growth: string): string {
  if (years === "1") return `${to} ÷ ${from} − 1 = ${growth}`;
  const quotient = `${to} ÷ ${from}`;
  return `${/^\d+$/.test(years) ? `${rootWord(years)} of ${quotient}` : `${quotient} to the power of 1/${years}`}, minus 1, is ${growth}`;
}

export const trajectoryWords: Readonly<Record<"zh" | "en", TrajectoryWords>> = { zh, en };
