import type { FigureRow } from "../types.js";

/** Enterprises by tier, what a new title is rewarded with, and five years of the "Two Healths". */
export const enterprises = {
  "littleGiants.2021-07": {
    value: 21, unit: "家", period: "2021-07", status: "actual", basis: "official", source: "ch21", measure: "little-giants",
    label: { zh: "国家级专精特新“小巨人”企业", en: "National \"little giants\"" },
    note: { zh: "累计数", en: "Cumulative" },
  },
  "littleGiants.2021-09": {
    value: 52, unit: "家", period: "2021-09", status: "actual", basis: "official", source: "lg52", measure: "little-giants",
    label: { zh: "国家级专精特新“小巨人”企业", en: "National \"little giants\"" },
    note: { zh: "累计数，含第三批31家", en: "Cumulative, with the 31 of the third batch" },
  },
  "littleGiants.batch3": {
    value: 31, unit: "家", period: "2021-09", status: "actual", basis: "official", source: "lg52", measure: "little-giants-batch",
    label: { zh: "第三批国家级专精特新“小巨人”企业", en: "National \"little giants\", third batch" },
  },
  "littleGiants.2023-06": {
    value: 107, unit: "家", period: "2023-06", status: "actual", basis: "press", source: "t23", measure: "little-giants",
    label: { zh: "国家级专精特新“小巨人”企业", en: "National \"little giants\"" },
    note: { zh: "累计数", en: "Cumulative" },
  },
  "srdi.2023-06": {
    value: 824, unit: "家", period: "2023-06", status: "actual", basis: "press", source: "t23", measure: "provincial-srdi",
    label: { zh: "省级专精特新中小企业", en: "Provincial SRDI SMEs" },
    note: { zh: "累计数", en: "Cumulative" },
  },
  "innovative.2023-06": {
    value: 2073, unit: "家", period: "2023-06", status: "actual", basis: "press", source: "t23", measure: "innovative-smes",
    label: { zh: "创新型中小企业", en: "Innovative SMEs" },
  },
  "singleChampions.2021-07": {
    value: 10, unit: "个", period: "2021-07", status: "actual", basis: "official", source: "ch21", measure: "single-champions",
    label: { zh: "制造业单项冠军", en: "Manufacturing single champions" },
    note: { zh: "企业或产品合计", en: "Enterprises or products, together" },
  },
  "hiddenChampions.2022-02": {
    value: 43, unit: "家", period: "2022-02", status: "actual", basis: "press", source: "hc", measure: "hidden-champions",
    label: { zh: "省级“隐形冠军”企业", en: "Provincial hidden champions" },
  },
  "hiddenChampions.2022-02.yueqing": {
    value: 11, unit: "家", period: "2022-02", status: "actual", basis: "press", source: "hc", measure: "hidden-champions",
    label: { zh: "省级“隐形冠军”企业", en: "Provincial hidden champions" }, district: { zh: "乐清市", en: "Yueqing" },
  },
  "hiddenChampions.2022-02.yongjia": {
    value: 9, unit: "家", period: "2022-02", status: "actual", basis: "press", source: "hc", measure: "hidden-champions",
    label: { zh: "省级“隐形冠军”企业", en: "Provincial hidden champions" }, district: { zh: "永嘉县", en: "Yongjia" },
  },
  "hiddenCultivation.2021-07": {
    value: 200, unit: "家", period: "2021-07", status: "actual", basis: "official", source: "ch21", measure: "hidden-champions-and-cultivation",
    label: { zh: "“隐形冠军”及培育企业", en: "Hidden champions and those under cultivation" },
  },
  "cultivation.2021-07": {
    value: 10105, unit: "家", period: "2021-07", status: "actual", basis: "official", source: "ch21", measure: "provincial-cultivation",
    label: { zh: "省级培育企业", en: "Enterprises under provincial cultivation" },
  },
  "reward.littleGiant": {
    value: 100, unit: "万元", period: "2022", status: "actual", basis: "official", source: "rew", measure: "reward",
    label: { zh: "新认定“小巨人”企业奖励", en: "Reward for a new little giant" },
  },
  "reward.singleChampion": {
    value: 100, unit: "万元", period: "2022", status: "actual", basis: "official", source: "rew", measure: "reward",
    label: { zh: "新认定单项冠军示范企业奖励", en: "Reward for a new single-champion demonstration enterprise" },
  },
  "reward.singleChampionCultivation": {
    value: 50, unit: "万元", period: "2022", status: "actual", basis: "official", source: "rew", measure: "reward",
    label: { zh: "新认定单项冠军培育企业奖励", en: "Reward for a new single-champion cultivation enterprise" },
  },
  "reward.singleChampionProduct": {
    value: 50, unit: "万元", period: "2022", status: "actual", basis: "official", source: "rew", measure: "reward",
    label: { zh: "新认定单项冠军产品奖励", en: "Reward for a new single-champion product" },
  },
  "reward.hiddenChampion": {
    value: 50, unit: "万元", period: "2022", status: "actual", basis: "official", source: "rew", measure: "reward",
    label: { zh: "新认定省级“隐形冠军”企业奖励", en: "Reward for a new provincial hidden champion" },
  },
  "reward.hiddenChampionCultivation": {
    value: 10, unit: "万元", period: "2022", status: "actual", basis: "official", source: "rew", measure: "reward",
    label: { zh: "新认定“隐形冠军”培育企业奖励", en: "Reward for a new hidden-champion cultivation enterprise" },
  },
  "fiveYears.firms.2018": {
    value: 4900, unit: "家", period: "2018", status: "actual", basis: "press", source: "th5", measure: "enterprises",
    label: { zh: "规模以上工业企业", en: "Industrial enterprises above designated size" }, scope: { zh: "规模以上工业", en: "industry above designated size" },
    note: { zh: "五年回顾的起点，月份未说明", en: "Start of a five-year review; the month is not stated" },
  },
  "fiveYears.firms.2023": {
    value: 8400, unit: "家", period: "2023", status: "actual", basis: "press", source: "th5", measure: "enterprises",
    label: { zh: "规模以上工业企业", en: "Industrial enterprises above designated size" }, scope: { zh: "规模以上工业", en: "industry above designated size" },
    note: { zh: "五年回顾的终点，月份未说明", en: "End of a five-year review; the month is not stated" },
  },
  "fiveYears.entities.2018": {
    value: 96, unit: "万户", period: "2018", status: "actual", basis: "press", source: "th5", measure: "market-entities",
    label: { zh: "市场主体", en: "Market entities" },
    note: { zh: "五年回顾的起点，月份未说明", en: "Start of a five-year review; the month is not stated" },
  },
  "fiveYears.entities.2023": {
    value: 140, unit: "万户", period: "2023", status: "actual", bound: "about", basis: "press", source: "th5", measure: "market-entities",
    label: { zh: "市场主体", en: "Market entities" },
    note: { zh: "近140万户；五年回顾的终点，月份未说明", en: "Nearly 1.4 million; end of a five-year review, the month is not stated" },
  },
  "fiveYears.listed": {
    value: 37, unit: "家", period: "2018/2023", status: "actual", basis: "press", source: "th5", measure: "new-listings",
    label: { zh: "五年新增上市企业", en: "Newly listed companies in five years" },
    note: { zh: "五年累计，起止月份未说明", en: "Over five years; the first and last months are not stated" },
  },
  "fiveYears.reforms": {
    value: 224, unit: "项", period: "2018/2023", status: "actual", basis: "press", source: "th5", measure: "reform-measures",
    label: { zh: "“两个健康”改革举措", en: "\"Two Healths\" reform measures" },
    note: { zh: "五年累计，起止月份未说明", en: "Over five years; the first and last months are not stated" },
  },
  "fiveYears.spread": {
    value: 75, unit: "项", period: "2018/2023", status: "actual", basis: "press", source: "th5", measure: "reform-results-spread",
    label: { zh: "在全省或全国推广的改革成果", en: "Reform results spread across the province or the country" },
    note: { zh: "五年累计，起止月份未说明", en: "Over five years; the first and last months are not stated" },
  },
} as const satisfies Record<string, FigureRow>;
