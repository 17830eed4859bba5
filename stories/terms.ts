import type { Text } from "../src/index.js";

/** How people call a chart, in the trade and in textbooks; what a reader may type to find it. */
interface Names {
  readonly zh: string;
  readonly en: string;
  readonly terms: readonly string[];
  /** Pieces of the questions that people have when they need it, beside the chart's own question. */
  readonly asks: readonly string[];
  /** Example of the thumbnail. */
  readonly example: string;
}

/** Groups by question, with the name of their shelf in the sidebar, and in each the types from the first to try to the last. */
export const groups: readonly { readonly question: Text; readonly shelf: string; readonly types: readonly string[] }[] = [
  { question: { zh: "离目标还有多远？", en: "How far from the target?" }, shelf: "目标与进度 Targets", types: ["cluster-trajectory", "bullet", "kpi"] },
  { question: { zh: "由什么构成，变化从哪里来？", en: "What is it made of, and what changed?" }, shelf: "构成与变化 Parts and change", types: ["columns", "composition", "waterfall"] },
  { question: { zh: "谁领先，彼此相比如何？", en: "Who leads, and how do they compare?" }, shelf: "排名与比较 Ranking and comparison", types: ["ranking", "bump", "small-multiples"] },
  { question: { zh: "企业在哪一层，如何升降？", en: "On which tier do enterprises stand, and how do they move?" }, shelf: "企业梯队 Tiers", types: ["tier-pyramid", "tier-flow", "heatmap"] },
  { question: { zh: "项目进展到哪一步？", en: "How far along are projects?" }, shelf: "项目 Projects", types: ["project-timeline", "project-bubble", "waffle"] },
  { question: { zh: "从哪里流向哪里，各在何处？", en: "From where to where, and where?" }, shelf: "流向与地区 Flows and places", types: ["sankey", "tile-map"] },
];

export const names: Readonly<Record<string, Names>> = {
  "cluster-trajectory": { zh: "集群轨迹", en: "Cluster trajectory", terms: ["折线图", "趋势", "增速", "预测", "目标线", "万亿", "line chart", "trend", "forecast", "target line", "growth"], asks: ["还差多少", "离目标", "能否达到", "哪年达到", "何时达到", "历年", "走势", "增长多快", "多快", "how much is missing", "reach", "when", "over time", "years"], example: "to-target" },
  bullet: { zh: "子弹图", en: "Bullet chart", terms: ["完成率", "计划", "达标", "进度条", "仪表盘", "gauge", "progress", "plan", "actual vs target", "KPI"], asks: ["还差多少", "离目标", "完成多少", "完成了吗", "达到目标", "计划完成", "how much is missing", "reached", "met", "missed"], example: "plan-2022" },
  kpi: { zh: "指标卡", en: "Indicator cards", terms: ["关键指标", "大数字", "同比", "环比", "仪表盘", "看板", "KPI", "big number", "scorecard", "gauge", "dashboard", "sparkline"], asks: ["是多少", "同比增长", "总体情况", "主要指标", "how much", "headline"], example: "industry-2023" },
  columns: { zh: "柱形图", en: "Columns", terms: ["柱状图", "堆积柱形图", "分组柱形图", "百分比堆积", "直方", "column chart", "bar chart", "stacked", "grouped", "vertical bars"], asks: ["每年多少", "各年", "历年", "各季度", "逐年", "year by year", "quarters"], example: "wenzhou-industry" },
  composition: { zh: "构成图", en: "Composition", terms: ["矩形树图", "树状图", "占比", "饼图", "环形图", "马赛克图", "treemap", "marimekko", "mosaic", "pie", "donut", "share"], asks: ["占多少", "比重", "份额", "结构", "由什么组成", "made of", "proportion"], example: "us-employment" },
  waterfall: { zh: "瀑布图", en: "Waterfall", terms: ["增减", "贡献", "分解", "桥图", "bridge", "contribution", "decomposition", "cascade"], asks: ["为什么增长", "为什么下降", "拉动", "原因", "哪些带来增长", "why", "drivers"], example: "subtotals" },
  ranking: { zh: "排名图", en: "Ranking", terms: ["排行榜", "条形图", "百强", "前十", "龙头企业", "bar chart", "horizontal bars", "league table", "top ten", "lollipop"], asks: ["谁最大", "谁最多", "哪家", "哪个最", "排第几", "最高", "最大", "谁高", "公司", "营收", "差距多大", "largest", "biggest", "best", "who"], example: "projects-progress" },
  bump: { zh: "名次变化图", en: "Bump chart", terms: ["凹凸图", "位次", "排名变化", "坡度图", "slope chart", "rank over time"], asks: ["超过谁", "谁上升", "名次上升", "第几名", "overtook", "moved up"], example: "top-five" },
  "small-multiples": { zh: "小多图", en: "Small multiples", terms: ["分面", "网格图", "多图对比", "facet", "trellis", "panel", "lattice"], asks: ["各地", "各行业", "分别", "逐个看", "each", "separately"], example: "us-unemployment" },
  "tier-pyramid": { zh: "梯队金字塔", en: "Tier pyramid", terms: ["专精特新", "小巨人", "单项冠军", "隐形冠军", "企业梯队", "漏斗图", "pyramid", "funnel", "tiers", "little giants", "champions"], asks: ["多少家", "各级", "每级", "how many", "each level"], example: "wenzhou-tiers" },
  "tier-flow": { zh: "梯队流动", en: "Tier flow", terms: ["升规", "升级", "降级", "退出", "培育库", "冲积图", "alluvial", "transition", "promotion", "cohort"], asks: ["升上去", "掉下来", "晋级", "去了哪里", "moved between"], example: "two-columns" },
  heatmap: { zh: "热力图", en: "Heatmap", terms: ["矩阵", "交叉表", "色块", "县市区", "matrix", "crosstab", "cells", "heat map"], asks: ["哪里多", "空白", "集中在", "both", "where", "gaps"], example: "districts" },
  "project-timeline": { zh: "项目时间线", en: "Project timeline", terms: ["甘特图", "甘特", "工期", "节点", "开工", "投产", "里程碑", "Gantt", "schedule", "milestones"], asks: ["何时", "什么时候", "进度", "延期", "落后", "几月", "when", "late", "delay"], example: "plan" },
  "project-bubble": { zh: "项目气泡图", en: "Project bubbles", terms: ["气泡图", "散点图", "象限", "投资额", "bubble chart", "scatter plot", "scatterplot", "quadrant", "correlation"], asks: ["规模", "投入", "产出", "有没有关系", "relation", "size"], example: "quadrants" },
  waffle: { zh: "方格图", en: "Waffle", terms: ["华夫饼图", "重点项目", "任务清单", "单位图", "unit chart", "isotype", "pictogram", "checklist", "pie"], asks: ["多少个", "几项", "完成几个", "how many", "done"], example: "wenzhou-key-projects" },
  sankey: { zh: "桑基图", en: "Sankey", terms: ["流向图", "资金流", "授信", "能流", "银行", "flow", "alluvial", "credit", "energy"], asks: ["去向", "流向哪里", "从哪来", "谁给谁", "哪家银行", "money", "goes", "from"], example: "banks-clusters" },
  "tile-map": { zh: "方格地图", en: "Tile map", terms: ["地图", "区划", "县市区", "分布", "map", "choropleth", "cartogram", "grid map", "districts"], asks: ["哪个县", "哪里", "各地分布", "各县", "where", "county"], example: "wenzhou-hidden-champions" },
};

/** What people type to find a chart, as one line for the search of Storybook, which looks at the beginning of every word. */
export function termsOf(type: string): string {
  const known = names[type];
  return known ? [known.zh, known.en, ...known.terms].join(" ") : "";
}
