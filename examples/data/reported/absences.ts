import type { Words } from "../types.js";

/** What the report does not give: why a figure is missing, or why an example had to be invented. */
export const absences = {
  "absent.series": { zh: "没有任何时间序列", en: "No time series of any kind: not one figure is given for two dates" },
  "absent.output": { zh: "没有产值、营收、增加值、GDP、增速、税收、就业、出口数据", en: "No output, revenue, value added, GDP, growth rate, tax, employment or export figure" },
  "absent.clusterBase": { zh: "两大集群无现值、行业构成、指标口径和目标年份", en: "No current size, member industries, metric or target year for the two trillion-yuan-level clusters" },
  "absent.bankNames": { zh: "无银行名称，无单家金额、期限、利率、提款", en: "No bank is named; no amount, term, rate or drawdown per bank" },
  "absent.clusterNames": { zh: "无十个集群名称，无配对", en: "The ten industrial-cluster representatives are not named; no bank-cluster pairs" },
  "absent.creditSplit": { zh: "1000亿元无银企、银项拆分", en: "No split of the CNY 100 billion between enterprise and project credit lines" },
  "absent.projectList": { zh: "十佳项目无名单、地点、金额、时间、名次", en: "No list, names, places, amounts, dates or order of the Ten Best projects" },
  "absent.honourees": { zh: "无获奖企业数量与名单", en: "No number or names of honoured enterprises (the three companies that spoke are not said to be honoured)" },
  "absent.tierCounts": { zh: "无各梯度企业数量与层级顺序", en: "No count of enterprises in any tier, and no order of tiers" },
  "absent.banyan": { zh: "榕树计划无层级、指标、期限", en: "No tiers, quotas or period of the Banyan Plan" },
  "absent.taskDetail": { zh: "43项与20条无明细、责任、期限、进度，二者关系不明", en: "No names, owners, deadlines, status or grouping of the 43 key items and 20 new-list items, nor how 20 relates to 43" },
  "absent.districts": { zh: "无县（市、区）数据，平阳县仅作发言", en: "No district data; Pingyang County is mentioned only as a speaker" },
  "absent.revitOthers": { zh: "四大振兴其余三项未列", en: "The other three of the Four Revitalizations are not named" },
  "absent.acronyms": { zh: "两个健康、两个毫不动摇、三个没有变未展开", en: "The \"Two Healths\", \"Two Unswervings\" and \"Three Unchangeds\" are not spelled out" },
  "absent.attendance": { zh: "无参会人数", en: "No number of attendees" },
} as const satisfies Record<string, Words>;
