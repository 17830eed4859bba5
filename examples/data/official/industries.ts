import type { FigureRow } from "../types.js";

/** Industries of Wenzhou: the two groups of pillars, output, credit, legal units. */
export const industries = {
  "growth.trad.2022Q1": {
    value: 11.2, unit: "%", period: "2022Q1", status: "actual", basis: "official", source: "q122", measure: "value-added-growth",
    label: { zh: "五大传统支柱产业增加值增速", en: "Growth of value added, five traditional pillar industries" }, scope: { zh: "五大传统支柱产业", en: "five traditional pillar industries" },
    note: { zh: "口径为规模以上", en: "Above designated size" },
  },
  "growth.trad.2022": {
    value: 5.1, unit: "%", period: "2022", status: "actual", basis: "official", source: "r22", measure: "value-added-growth",
    label: { zh: "五大传统支柱产业增加值增速", en: "Growth of value added, five traditional pillar industries" }, scope: { zh: "五大传统支柱产业", en: "five traditional pillar industries" },
  },
  "growth.trad.2023": {
    value: 10.4, unit: "%", period: "2023", status: "actual", basis: "official", source: "iav23", measure: "value-added-growth",
    label: { zh: "五大传统支柱产业增加值增速", en: "Growth of value added, five traditional pillar industries" }, scope: { zh: "五大传统支柱产业", en: "five traditional pillar industries" },
  },
  "growth.trad.2025": {
    value: 11.4, unit: "%", period: "2025", status: "actual", basis: "official", source: "n25", measure: "value-added-growth",
    label: { zh: "五大传统支柱产业增加值增速", en: "Growth of value added, five traditional pillar industries" }, scope: { zh: "五大传统支柱产业", en: "five traditional pillar industries" },
  },
  "growth.emerg.2022": {
    value: 7.7, unit: "%", period: "2022", status: "actual", basis: "official", source: "r22", measure: "value-added-growth",
    label: { zh: "战略性新兴产业增加值增速", en: "Growth of value added, strategic emerging industries" }, scope: { zh: "战略性新兴产业", en: "strategic emerging industries" },
    note: { zh: "原文称战略性新兴产业，与后来的“五大新兴”口径不一定相同", en: "The source says strategic emerging industries; not necessarily the later \"five emerging\"" },
  },
  "growth.emerg.2023": {
    value: 9.9, unit: "%", period: "2023", status: "actual", basis: "official", source: "iav23", measure: "value-added-growth",
    label: { zh: "五大新兴产业增加值增速", en: "Growth of value added, five emerging industries" }, scope: { zh: "五大新兴产业", en: "five emerging industries" },
    note: { zh: "原文作“五大战略性新兴产业”", en: "The source says \"five new strategic\" industries" },
  },
  "growth.emerg.2025": {
    value: 12.6, unit: "%", period: "2025", status: "actual", basis: "official", source: "n25", measure: "value-added-growth",
    label: { zh: "五大新兴产业增加值增速", en: "Growth of value added, five emerging industries" }, scope: { zh: "五大新兴产业", en: "five emerging industries" },
  },
  "income.2023": {
    value: 7432.5, unit: "亿元", period: "2023", status: "actual", basis: "official", source: "iav23", measure: "operating-income",
    label: { zh: "规模以上工业营业收入", en: "Operating income of industry above designated size" }, scope: { zh: "规模以上工业", en: "industry above designated size" },
  },
  "cluster.trad.2023": {
    value: 9000, unit: "亿元", period: "2023", status: "actual", bound: "moreThan", basis: "press", source: "cl23", measure: "output",
    label: { zh: "传统支柱产业总产值", en: "Traditional pillar industries, gross output" }, scope: { zh: "全部规模", en: "all sizes" },
    note: { zh: "与新兴主导产业口径不同且有重叠，不可相加", en: "Not the same scope as the emerging industries, and the two overlap: never add them" },
  },
  "cluster.emerg.2023": {
    value: 6500, unit: "亿元", period: "2023", status: "actual", bound: "moreThan", basis: "press", source: "cl23", measure: "output",
    label: { zh: "新兴主导产业产值", en: "Emerging leading industries, output" }, scope: { zh: "规模以上", en: "above designated size" },
    note: { zh: "与传统支柱产业口径不同且有重叠，不可相加", en: "Not the same scope as the traditional industries, and the two overlap: never add them" },
  },
  "cluster.aim": {
    value: 10000, unit: "亿元", status: "target", bound: "order", basis: "official", source: "cd22", measure: "value-unstated",
    label: { zh: "万亿级集群（各自）", en: "Trillion-yuan level, each cluster" },
    note: { zh: "目标未给年份，“值”的口径未说明", en: "The aim has no date, and its metric is not stated" },
  },
  "output.2022.target": {
    value: 12000, unit: "亿元", period: "2022", status: "target", basis: "official", source: "plan22", measure: "gross-industrial-output",
    label: { zh: "工业总产值计划", en: "Gross industrial output, plan" },
    note: { zh: "市计划", en: "The city's annual plan" },
  },
  "output.2022": {
    value: 12000, unit: "亿元", period: "2022", status: "actual", basis: "official", source: "plan22", measure: "gross-industrial-output",
    label: { zh: "工业总产值", en: "Gross industrial output" },
  },
  "growth.output.2022": {
    value: 9, unit: "%", period: "2022", status: "actual", basis: "official", source: "plan22", measure: "gross-industrial-output-growth",
    label: { zh: "工业总产值增速", en: "Growth of gross industrial output" },
  },
  "valves.yongjia.2021": {
    value: 373, unit: "亿元", period: "2021", status: "actual", bound: "about", basis: "press", source: "yj", measure: "output",
    label: { zh: "永嘉泵阀产业产值", en: "Yongjia pumps and valves, output" }, district: { zh: "永嘉县", en: "Yongjia" },
  },
  "digital.2023": {
    value: 689.2, unit: "亿元", period: "2023", status: "actual", basis: "official", source: "de23", measure: "digital-core-value-added",
    label: { zh: "数字经济核心产业增加值", en: "Value added of the digital economy's core industries" },
  },
  "digital.2025.target": {
    value: 1000, unit: "亿元", period: "2025", status: "target", basis: "official", source: "de25", measure: "digital-core-value-added",
    label: { zh: "数字经济核心产业增加值", en: "Value added of the digital economy's core industries" },
    note: { zh: "“十四五”规划目标", en: "Target of the 14th Five-Year Plan" },
  },
  "digital.2027.target": {
    value: 1100, unit: "亿元", period: "2027", status: "target", basis: "official", source: "de23", measure: "digital-core-value-added",
    label: { zh: "数字经济核心产业增加值", en: "Value added of the digital economy's core industries" },
    note: { zh: "规划目标", en: "Target of the plan" },
  },
  "services.2025.target": {
    value: 5550, unit: "亿元", period: "2025", status: "target", bound: "moreThan", basis: "official", source: "sv25", measure: "services-value-added",
    label: { zh: "服务业增加值", en: "Value added of services" },
    note: { zh: "规划目标", en: "Target of the plan" },
  },
  "loans.2021": {
    value: 15755.4, unit: "亿元", period: "2021", status: "actual", basis: "official", source: "info21", measure: "loans",
    label: { zh: "人民币贷款余额", en: "RMB loans outstanding" },
    note: { zh: "年末数", en: "At the end of the year" },
  },
  "units.2023": {
    value: 107156, unit: "个", period: "2023", status: "actual", basis: "official", source: "cen", measure: "legal-units",
    label: { zh: "工业法人单位", en: "Industrial legal units" },
    note: { zh: "年末数", en: "At the end of the year" },
  },
  "units.2023.electrical": {
    value: 20.9, unit: "%", period: "2023", status: "actual", basis: "official", source: "cen", measure: "legal-units-share",
    label: { zh: "工业法人单位占比：电气机械", en: "Share of industrial legal units: electrical machinery" }, scope: { zh: "电气机械", en: "electrical machinery" },
    note: { zh: "年末数", en: "At the end of the year" },
  },
  "units.2023.machinery": {
    value: 13.6, unit: "%", period: "2023", status: "actual", basis: "official", source: "cen", measure: "legal-units-share",
    label: { zh: "工业法人单位占比：通用设备", en: "Share of industrial legal units: general machinery" }, scope: { zh: "通用设备", en: "general machinery" },
    note: { zh: "年末数", en: "At the end of the year" },
  },
  "units.2023.leather": {
    value: 7.8, unit: "%", period: "2023", status: "actual", basis: "official", source: "cen", measure: "legal-units-share",
    label: { zh: "工业法人单位占比：皮革和制鞋", en: "Share of industrial legal units: leather and footwear" }, scope: { zh: "皮革和制鞋", en: "leather and footwear" },
    note: { zh: "年末数", en: "At the end of the year" },
  },
} as const satisfies Record<string, FigureRow>;
