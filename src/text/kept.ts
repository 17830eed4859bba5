// What stands for one thing in a text and is kept on one line where it fits.

import { MONTHS, UNITS } from "../locale/units.js";

// A quantity as it is written in either language, its sign, currency and bound included.
/** Longest first, so that 年 does not take the beginning of 年度. */
const chineseUnits = /* @__PURE__ */ [
  ...UNITS.map(([zh]) => zh),
  ..."亿级|万级|百分点|吨标准煤|万吨|瓦时|瓦|名|座|处|成|位|层|格|像素|次方|年期|年度|季度|季|月|日|期|％|℃".split("|"),
].sort((a, b) => b.length - a.length).join("|");
const chineseUnit = `(?:万|亿|千|百)*(?:${chineseUnits})?`;
// A currency before the next number is that number's own: in "2027 CNY 81 billion" the year has no unit.
const englishUnit =
  "(?:\\s?(?:thousand|million|billion|trillion|mn|bn|tn)\\b)?(?:\\s?(?:percentage points?|percent|pp|yuan|CNY(?!\\s?\\d)|USD(?!\\s?\\d)|RMB(?!\\s?\\d)|[kMGT]W[hp]?|TWh|km²?|kt|Mt|tce|t|kg|ha|enterprises?|firms|projects?|items?|tasks|clusters|tiers|years?|months?|pixels|cells|tonnes?|people|jobs)\\b)?";
const number = "\\d+(?:[.,]\\d+)*(?:%?[－–—~～-]\\d+(?:[.,]\\d+)*)?";
const quantity =
  "(?:(?:约|超过?|近|逾|第|about|over|at least|at most|≥|≤|≈|[<>~])\\s?)?[+−±-]?(?:(?:CNY|USD|RMB|EUR|HKD|JPY|GBP|US\\$|HK\\$|[$¥￥€£])\\s?)?[+−±-]?";

const chineseDate = "\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?|[上下]半年|第?[一二三四1-4]季度|底|末|初)|\\d{1,2}月\\d{1,2}日";
/** `Jan` and `January`, and `Sept` too. */
const monthNames = /* @__PURE__ */ MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|");
const months = `(?:Sept|${monthNames})`;
const englishDate = `(?:\\d{1,2}\\s)?\\b${months}(?:\\s\\d{1,2},)?\\s\\d{4}|\\b\\d{1,2}\\s${months}\\b|\\b[QH][1-4]\\s\\d{4}`;

const term = "\\d(?:[\\d.,]*\\d)?%?";
const operator = "[+＋−×÷=＝]";
/** A sum of a few steps with its result, `400−150−90−60=100`; of a longer one, that no line begins with an operator. A sign touches only its own number. */
const arithmetic = `${term}(?:\\s?${operator}\\s?${term}){1,4}\\s?[=＝]\\s?${term}|${term}\\s?[×÷]\\s?${term}|${term}(?:\\s${operator}(?=\\s\\d)|${operator}(?=\\d))`;

const chineseQuoted = "[“‘「『《][^“”‘’「」『』《》\\s]{1,10}[”’」』》]|（[^（）\\s]{1,5}）";
// A straight quote opens only after a space or a bracket, else the text between two quoted titles would be a term.
const englishQuoted = "(?<![^\\s(（])\"[^\"\\s](?:[^\"]{0,18}[^\"\\s])?\"|“[A-Za-z][^“”]{0,19}”";
/** A name and its letter or number: Cluster A, Project 01, 银行B, 集群甲; a unit of money in two words. */
const named = "[A-Za-z]{2,}\\s(?:[A-HJ-Z](?![\\w’'&-])|(?<=[A-Z][a-z]+\\s)\\d{1,3}(?![\\d.,%]*\\d))|[\\u4e00-\\u9fff]{2}(?:[A-Z]|0\\d)(?![A-Za-z\\d])|(?:集群|项目|系列|银行|企业|园区)[甲乙丙丁戊己庚辛]|(?:CNY|USD|EUR|HKD|JPY)\\s(?:thousand|million|billion|trillion)";
const glossary =
  "小巨人|专精特新|国家级|省级|市级|规上工业|规模以上|增加值|总产值|榕树计划|独角兽|单项冠军|瞪羚|高新技术|百分点|万亿级|千亿级|百亿级|未公布|示意数据";

const measured = `${chineseDate}|${englishDate}|${quantity}${number}(?:${chineseUnit}${englishUnit})`;
const allMeasured = /* @__PURE__ */ new RegExp(measured, "g");
const allKept = /* @__PURE__ */ new RegExp(`${arithmetic}|${measured}|${glossary}`, "g");
/** In a pass of its own, because a name may hold a number that has a unit: "Of 87 projects". */
const allNamed = /* @__PURE__ */ new RegExp(`${chineseQuoted}|${englishQuoted}|${named}`, "g");

/** The spans [start, end) of the quantities and dates in a text, in UTF-16 units: a part of one would be another number. */
export function quantities(text: string): readonly (readonly [number, number])[] {
  return Array.from(text.matchAll(allMeasured), (match) => [match.index, match.index + match[0].length] as const);
}

/** 1 at each UTF-16 unit that a break before would part something kept together. */
export function keptStarts(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  for (const kept of [allKept, allNamed]) {
    for (const match of text.matchAll(kept)) inside.fill(1, match.index + 1, match.index + match[0].length);
  }
  return inside;
}
