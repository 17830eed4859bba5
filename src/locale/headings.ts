import type { Locale } from "./locale.js";

/** Headings of the table by column name, in Chinese and in English. They stand apart so that a page which prints no table does not load them. */
export const headings: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  label: ["名称", "Name"],
  parent: ["所属", "Part of"],
  value: ["数值", "Value"],
  target: ["目标", "Target"],
  period: ["时期", "Period"],
  series: ["系列", "Series"],
  low: ["下限", "Low"],
  high: ["上限", "High"],
  tier: ["层级", "Tier"],
  state: ["状态", "State"],
  group: ["分组", "Group"],
  start: ["开始", "Start"],
  end: ["结束", "End"],
  progress: ["进度", "Progress"],
  amount: ["金额", "Amount"],
  dependsOn: ["前置项目", "Depends on"],
  milestones: ["里程碑", "Milestones"],
  phases: ["阶段", "Phases"],
  ranges: ["区间", "Ranges"],
  previous: ["上期", "Previous"],
  change: ["增速", "Growth"],
  trend: ["走势", "Trend"],
  id: ["编号", "Id"],
  unit: ["单位", "Unit"],
  status: ["数据性质", "Status"],
  bound: ["界限", "Bound"],
  basis: ["依据", "Basis"],
  source: ["来源", "Source"],
  note: ["说明", "Note"],
  text: ["文字", "Text"],
  to: ["至", "To"],
  list: ["类别", "Kind"],
  targets: ["目标", "Target"],
  breaks: ["口径变化", "Break in series"],
  data: ["数据", "Data"],
  inferred: ["推断", "Inferred"],
  detail: ["补充", "Detail"],
  targetPeriod: ["目标时期", "Target period"],
  goodWhen: ["好的方向", "Good when"],
  measure: ["口径", "Measure"],
  scope: ["范围", "Scope"],
  changeLabel: ["增速说明", "Growth of"],
  x: ["横轴", "X"],
  y: ["纵轴", "Y"],
  size: ["大小", "Size"],
  axes: ["坐标轴", "Axes"],
  quadrants: ["象限", "Quadrants"],
  annotations: ["批注", "Annotations"],
  row: ["行", "Row"],
  column: ["列", "Column"],
  code: ["代码", "Code"],
  category: ["类别", "Category"],
  whole: ["公布的合计", "Stated total"],
  kind: ["行的种类", "Kind of row"],
  rank: ["名次", "Rank"],
  planned: ["计划", "Planned"],
  paid: ["到位", "Paid in"],
  average: ["平均", "Average"],
  from: ["从", "From"],
  nodes: ["节点", "Node"],
  role: ["角色", "Role"],
};

/** Words of the choices that a row may make, for the table. */
const choices: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  done: ["已完成", "done"],
  doing: ["进行中", "under way"],
  todo: ["未开始", "not begun"],
  unknown: ["进度未公布", "progress not disclosed"],
  part: ["分项", "part"],
  subtotal: ["小计", "subtotal"],
  total: ["合计", "total"],
  entry: ["进入", "entry"],
  exit: ["退出", "exit"],
  merged: ["并入", "merged"],
  higher: ["越高越好", "higher"],
  lower: ["越低越好", "lower"],
  true: ["是", "yes"],
  false: ["否", "no"],
};

/** A choice in words; itself where nobody named it. */
export function choiceOf(word: string, { style }: Locale): string {
  const known = Object.hasOwn(choices, word) ? choices[word] : undefined;
  return known?.[style === "zh" ? 0 : 1] ?? word;
}

/** Heading of a column: a locale's own word for it, else ours, else its name. */
export function headingOf(key: string, { style, words }: Locale): string {
  const known = Object.hasOwn(headings, key) ? headings[key] : undefined;
  return words.columns?.[key] ?? known?.[style === "zh" ? 0 : 1] ?? key;
}
