import type { Finding } from "../schema/issue.js";
import { bracketed, type Locale } from "./locale.js";

const hint = (finding: Finding): string => (finding.suggestion === undefined ? "" : `，是否应为“${finding.suggestion}”？`);
const row = (finding: Finding): string => (finding.row === undefined ? "" : `第${finding.row + 1}行：`);
const got = (finding: Finding): string => (finding.received === undefined ? "" : `，现为 ${finding.received}`);

/** 应有的种类，用中文说。 */
const kind = ({ expected = "" }: Finding): string => ({ text: "文字", string: "文字", "text[]": "文字的列表" })[expected] ?? expected;

/** 中文。 */
export const zh: Locale = {
  name: "zh",
  lang: "zh-CN",
  style: "zh",
  words: {
    note: "注：",
    source: "来源：",
    semicolon: "；",
    comma: "，",
    colon: "：",
    stop: "。",
    brackets: ["（", "）"],
    figure: "图表",
    noSource: "未注明",
    noBasis: "未说明",
    notDisclosed: "未公布",
    noData: "暂无数据",
    other: "其他",
    target: "目标",
    gapAtMost: "至多",
    about: "约",
    points: (points) => `${points}个百分点`,
    ofTarget: (share, target) => `为${target}的${share}`,
    gapShare: (share) => `相当于目标的${share}`,
    arithmetic: (terms, operator, result) => `${bracketed(terms).join(operator)}=${result}`,
    join: (names) => names.join("、"),
    measureNotStated: "口径未公布",
    roundedShares: "因四舍五入，合计可能不等于100%",
    illustrativeSpoken: "图中含示意数据，不代表真实情况。",
    asOf: (period) => `截至${period}`,
    unit: (unit) => `单位：${unit}`,
    missingCount: (count) => `${count}项未公布。`,
    summary: (count) => `共${count}个数值，详见数据表。`,
    status: { actual: "实际", preliminary: "初步数", estimate: "估计", projection: "预测", target: "目标" },
    basis: { reported: "本报道", official: "官方", press: "媒体", derived: "推算", illustrative: "示意" },
    bound: { exact: "", atLeast: "不低于", moreThan: "超过", atMost: "不超过", about: "约", order: "量级" },
    verdict: { met: "达标", onTrack: "按进度", behind: "落后", missed: "未达", unknown: "未公布" },
    issues: {
      "not-an-object": (f) => `${row(f)}应为一个对象 {…}${got(f)}`,
      "unknown-type": (f) => `没有名为 ${f.received ?? ""} 的图表类型${hint(f)} 可用：${f.expected ?? ""}`,
      "unknown-key": (f) => `${row(f)}不认识的字段“${f.where}”${hint(f)}`,
      "forbidden-key": (f) => `字段名“${f.where}”不允许使用`,
      missing: (f) => `${row(f)}缺少必需的字段“${f.expected ?? ""}”${f.suggestion === undefined ? "" : `，表中有“${f.suggestion}”；列名不同时用 fields 对应`}`,
      "wrong-type": (f) => `${row(f)}“${f.where}”应为 ${kind(f)}${got(f)}`,
      "not-a-choice": (f) => `${row(f)}“${f.where}”应为 ${f.expected ?? ""} 之一${got(f)}${hint(f)}`,
      "not-a-quantity": (f) => `${row(f)}“${f.where}”读不成数${got(f)}；可写 12.3 或 "1.02万亿元"，未公布写 null`,
      "not-a-period": (f) => `${row(f)}“${f.where}”读不成日期${got(f)}；可写 ${f.expected ?? ""}`,
      "not-a-unit": (f) => `${row(f)}不认识的单位 ${f.received ?? ""}${hint(f) || "；"}自定单位写 {"zh": …, "en": …}`,
      "not-a-color": (f) => `“${f.where}”应为 #rrggbb 颜色${got(f)}`,
      "wrong-unit": (f) => `${row(f)}“${f.where}”的单位与本列（${f.expected ?? ""}）不同${got(f)}`,
      "mixed-units": (f) => `同一坐标轴上单位不能混用：${f.expected ?? ""} 与 ${f.received ?? ""}（#为行号）`,
      duplicate: (f) => `${row(f)}“${f.received ?? ""}”重复${f.expected === undefined ? "" : `，第${f.expected}行已有`}`,
      "unknown-reference": (f) => `${row(f)}“${f.where}”指向不存在的 ${f.received ?? ""}${hint(f)}`,
      "out-of-range": (f) => `${row(f)}“${f.where}”应${/^[≥≤]/.test(f.expected ?? "") ? ` ${f.expected ?? ""}` : `在 ${f.expected ?? ""} 之内`}${got(f)}`,
      "wrong-order": (f) => `${row(f)}“${f.where}”的先后顺序不对：${f.expected ?? ""}${got(f)}`,
      cycle: (f) => `${row(f)}循环引用${f.received === undefined ? "" : `：${f.received}`}`,
      "uneven-columns": (f) => `“${f.where}”列的长度是 ${f.received ?? ""}，其他列是 ${f.expected ?? ""}`,
      "too-large": (f) => `输入过大：${f.received ?? ""}，上限 ${f.expected ?? ""}`,
      "unreadable-theme": (f) => `主题中“${f.where}”看不清：对比度 ${f.received ?? ""}，至少 ${f.expected ?? ""}`,
      unbalanced: (f) => `${row(f)}合计不符：应为 ${f.expected ?? ""}，实为 ${f.received ?? ""}`,
      "no-source": (f) => `${row(f)}没有写来源（source），图上将印“来源：未注明”`,
      "no-basis": (f) => `${row(f)}没有写依据（basis）：reported、official、press、derived 或 illustrative`,
      unused: (f) => `${f.expected ?? ""} 图不使用“${f.where}”`,
      "not-embedded": (f) => `图的规格为 ${f.received ?? ""} 字节，超过 ${f.expected ?? ""}，未写入 SVG`,
      more: (f) => `另有 ${f.received ?? ""} 处同类问题（${f.expected ?? ""}）`,
    },
  },
};
