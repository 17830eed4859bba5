import type { FigureRow } from "../types.js";

/** The economy of Wenzhou: GDP, industrial value added, enterprises above designated size. */
export const economy = {
  "gdp.2015": {
    value: 4619.8, unit: "亿元", period: "2015", status: "actual", basis: "official", source: "plan15", measure: "gdp",
    label: { zh: "地区生产总值", en: "GDP" },
    note: { zh: "当年首次公布数，后经修订", en: "First figure published; later revised" },
  },
  "gdp.2015.revised": {
    value: 4670, unit: "亿元", period: "2015", status: "actual", basis: "official", source: "gwr21", measure: "gdp",
    label: { zh: "地区生产总值（修订数）", en: "GDP, revised" },
    note: { zh: "2021年政府工作报告回顾2015年时所用", en: "As given when the 2021 government work report looked back at 2015" },
  },
  "gdp.2019": {
    value: 6606.1, unit: "亿元", period: "2019", status: "actual", basis: "official", source: "gdp19", measure: "gdp",
    label: { zh: "地区生产总值", en: "GDP" },
  },
  "gdp.2020": {
    value: 6871, unit: "亿元", period: "2020", status: "actual", basis: "official", source: "gwr21", measure: "gdp",
    label: { zh: "地区生产总值", en: "GDP" },
  },
  "gdp.2022": {
    value: 8029.8, unit: "亿元", period: "2022", status: "actual", basis: "official", source: "plan22", measure: "gdp",
    label: { zh: "地区生产总值", en: "GDP" },
  },
  "gdp.2023": {
    value: 8730.6, unit: "亿元", period: "2023", status: "actual", basis: "official", source: "ov24", measure: "gdp",
    label: { zh: "地区生产总值", en: "GDP" },
    note: { zh: "首次公布数；以后各年可能已按第五次全国经济普查修订", en: "First figure published; later years may rest on the fifth national economic census" },
  },
  "growth.gdp.2023": {
    value: 6.9, unit: "%", period: "2023", status: "actual", basis: "official", source: "ov24", measure: "gdp-growth",
    label: { zh: "地区生产总值增速", en: "GDP growth" },
  },
  "iav.2021": {
    value: 1319.6, unit: "亿元", period: "2021", status: "actual", basis: "official", source: "info21", measure: "industrial-value-added",
    label: { zh: "规模以上工业增加值", en: "Industrial value added, above designated size" }, scope: { zh: "规模以上工业", en: "industry above designated size" },
  },
  "growth.iav.2021": {
    value: 10.1, unit: "%", period: "2021", status: "actual", basis: "official", source: "info21", measure: "industrial-value-added-growth",
    label: { zh: "规模以上工业增加值增速", en: "Growth of industrial value added, above designated size" }, scope: { zh: "规模以上工业", en: "industry above designated size" },
  },
  "iav.2023": {
    value: 1619.8, unit: "亿元", period: "2023", status: "actual", basis: "official", source: "iav23", measure: "industrial-value-added",
    label: { zh: "规模以上工业增加值", en: "Industrial value added, above designated size" }, scope: { zh: "规模以上工业", en: "industry above designated size" },
  },
  "growth.iav.2023": {
    value: 9.4, unit: "%", period: "2023", status: "actual", basis: "official", source: "iav23", measure: "industrial-value-added-growth",
    label: { zh: "规模以上工业增加值增速", en: "Growth of industrial value added, above designated size" }, scope: { zh: "规模以上工业", en: "industry above designated size" },
  },
  "iav.2022Q1": {
    value: 673.3, unit: "亿元", period: "2022Q1", status: "actual", basis: "official", source: "q122", measure: "industrial-value-added",
    label: { zh: "全部工业增加值", en: "Industrial value added, all industry" }, scope: { zh: "全部工业", en: "all industry" },
    note: { zh: "2022年4月27日发布，即会议当天", en: "Released on 27 April 2022, the day of the conference" },
  },
  "growth.iav.2022Q1": {
    value: 7.4, unit: "%", period: "2022Q1", status: "actual", basis: "official", source: "q122", measure: "industrial-value-added-growth",
    label: { zh: "全部工业增加值增速", en: "Growth of industrial value added, all industry" }, scope: { zh: "全部工业", en: "all industry" },
  },
  "firms.size.2021": {
    value: 6708, unit: "家", period: "2021", status: "actual", basis: "official", source: "info21", measure: "enterprises",
    label: { zh: "规模以上工业企业", en: "Industrial enterprises above designated size" }, scope: { zh: "规模以上工业", en: "industry above designated size" },
  },
} as const satisfies Record<string, FigureRow>;
