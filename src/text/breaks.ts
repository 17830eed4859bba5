import { collectGraphemes } from "unicode-segmenter/grapheme";

/** How bad a line break is: 0 legal, 1 inside what should stay together, 2 inside a word, 3 against 避头尾. */
export type Badness = 0 | 1 | 2 | 3;

/** A text cut into graphemes, and for each how bad a break before it is. */
export interface Broken {
  readonly graphemes: readonly string[];
  readonly badness: readonly Badness[];
}

type Kind = "space" | "han" | "open" | "close" | "glue" | "word";

/** 避头: a line never starts with these. */
const closing =
  "，。、；：？！）》」』”’〉】〕］｝〗…—·・‧～％%‰°℃′″,.;:?!)]}–›»¹²³⁴⁵⁶⁷⁸⁹⁰†‡々ー／";
/** 避尾: a line never ends with these. */
const opening = "（《「『“‘〈【〔［｛〖([{‹«¥￥$€£#▲▼△";
/** A straight quote may open or close, so no line is broken on either side of one inside a word. */
const glueing = "\"'\u00a0\u202f\u2060";

// A quantity as it is written in either language, its sign, currency and bound included.
const chineseUnit =
  "(?:万|亿|千|百)*(?:亿级|万级|美元|欧元|港元|日元|元|个百分点|百分点|平方公里|公里|平方米|亩|公顷|吨标准煤|万吨|吨|千瓦时|千瓦|瓦时|瓦|户|家|项|个|人|名|条|座|处|倍|成|位|年期|年度|年|个月|季度|季|月|日|天|期|批|辆|台|套|件|％|%|‰|℃)?";
const englishUnit =
  "(?:\\s?(?:thousand|million|billion|trillion|mn|bn|tn)\\b)?(?:\\s?(?:percentage points?|percent|pp|yuan|CNY|USD|RMB|[kMGT]W[hp]?|TWh|km²?|kt|Mt|tce|t|kg|ha)\\b)?";
const number = "\\d+(?:[.,]\\d+)*(?:%?[－–—~～-]\\d+(?:[.,]\\d+)*)?";
const quantity =
  "(?:(?:约|超过?|近|逾|第|about|over|at least|at most|≥|≤|≈|[<>~])\\s?)?(?:[+−±-]?(?:CNY|USD|RMB|EUR|HKD|JPY|GBP|US\\$|HK\\$|[$¥￥€£])\\s?)?[+−±-]?";
const date = "\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?|[上下]半年|第?[一二三四1-4]季度|底|末|初)";
const month = "\\d{1,2}月\\d{1,2}日";
const quoted = "[“‘「『《][^“”‘’「」『』《》\\s]{1,10}[”’」』》]";
const glossary =
  "小巨人|专精特新|规上工业|规模以上|增加值|总产值|榕树计划|独角兽|单项冠军|瞪羚|高新技术|百分点|万亿级|千亿级|百亿级|未公布|示意数据";

const measured = `${date}|${month}|${quantity}${number}(?:${chineseUnit}${englishUnit})`;
const allMeasured = /* @__PURE__ */ new RegExp(measured, "g");
/** What stands for one thing and is kept on one line where it fits. */
const allKept = /* @__PURE__ */ new RegExp(`${quoted}|${measured}|${glossary}`, "g");

/** The spans [start, end) of the quantities and dates in a text, in UTF-16 units: a part of one would be another number. */
export function quantities(text: string): readonly (readonly [number, number])[] {
  return Array.from(text.matchAll(allMeasured), (match) => [match.index, match.index + match[0].length] as const);
}

/** Cuts a text that holds no line break into graphemes and grades each place between them. */
export function findBreaks(text: string): Broken {
  const graphemes = collectGraphemes(text);
  const kept = keptStarts(text);
  const badness: Badness[] = [];
  let at = 0;
  let last = "";
  let spaced = false;
  for (const grapheme of graphemes) {
    badness.push(at === 0 ? 0 : grade(last, grapheme, spaced, kept[at] === 1));
    spaced = kindOf(grapheme) === "space";
    if (!spaced) last = grapheme;
    at += grapheme.length;
  }
  return { graphemes, badness };
}

/** 1 at each UTF-16 unit that a break before would part something kept together. */
function keptStarts(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  for (const match of text.matchAll(allKept)) inside.fill(1, match.index + 1, match.index + match[0].length);
  return inside;
}

/** How bad is a break between `last`, the last that is no space, and `next`; `spaced` when spaces stand between? */
function grade(last: string, next: string, spaced: boolean, kept: boolean): Badness {
  const [before, after] = [last === "" ? "space" : kindOf(last), kindOf(next)];
  // Spaces hang at the end of a line, so the break is after them.
  if (after === "space") return 2;
  if (after === "close" || before === "open") return 3;
  if (!spaced && before !== "space" && isInWord(before, after, last, next)) return /[-/_?&=]/.test(last) && !kept ? 1 : 2;
  return kept ? 1 : 0;
}

function isInWord(before: Kind, after: Kind, last: string, next: string): boolean {
  if (before === "glue" || after === "glue") return true;
  const goesOn = after === "word" || (after === "open" && isAscii(next));
  return goesOn && (before === "word" || isAscii(last) || last === "’");
}

function isAscii(grapheme: string): boolean {
  return grapheme < "\u0080";
}

function kindOf(grapheme: string): Kind {
  const first = String.fromCodePoint(grapheme.codePointAt(0) ?? 0);
  if (first === " " || first === "\t" || first === "\u3000") return "space";
  if (glueing.includes(first)) return "glue";
  if (closing.includes(first)) return "close";
  if (opening.includes(first)) return "open";
  return first >= "\u2190" ? "han" : "word";
}
