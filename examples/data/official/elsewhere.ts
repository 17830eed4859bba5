import type { FigureRow } from "../types.js";

/** Single divisions of Wenzhou (no complete set was found), and places outside it. Measures differ: for a list, not for a ranking. */
export const elsewhere = {
  "china.littleGiants.2025": {
    value: 17600, unit: "家", period: "2025", status: "actual", basis: "official", source: "ppl", measure: "little-giants",
    label: { zh: "国家级专精特新“小巨人”企业", en: "National \"little giants\"" }, area: { zh: "全国", en: "China" },
  },
  "china.innovative.2025.target": {
    value: 1000000, unit: "家", period: "2025", status: "target", basis: "official", source: "pku", measure: "innovative-smes",
    label: { zh: "创新型中小企业", en: "Innovative SMEs" }, area: { zh: "全国", en: "China" },
  },
  "china.srdi.2025.target": {
    value: 100000, unit: "家", period: "2025", status: "target", basis: "official", source: "pku", measure: "provincial-srdi",
    label: { zh: "专精特新中小企业", en: "SRDI SMEs" }, area: { zh: "全国", en: "China" },
  },
  "china.littleGiants.2025.target": {
    value: 10000, unit: "家", period: "2025", status: "target", basis: "official", source: "pku", measure: "little-giants",
    label: { zh: "国家级专精特新“小巨人”企业", en: "National \"little giants\"" }, area: { zh: "全国", en: "China" },
  },
  "zhejiang.415x.2023": {
    value: 86000, unit: "亿元", period: "2023", status: "estimate", basis: "press", source: "wp", measure: "operating-revenue",
    label: { zh: "“415X”先进制造业集群营业收入", en: "415X advanced manufacturing clusters, revenue" }, scope: { zh: "规模以上工业", en: "industry above designated size" }, area: { zh: "浙江省", en: "Zhejiang" },
    note: { zh: "预计数", en: "Expected" },
  },
  "zhejiang.415x.2024.target": {
    value: 93000, unit: "亿元", period: "2024", status: "target", basis: "official", source: "wp", measure: "operating-revenue",
    label: { zh: "“415X”先进制造业集群营业收入", en: "415X advanced manufacturing clusters, revenue" }, scope: { zh: "规模以上工业", en: "industry above designated size" }, area: { zh: "浙江省", en: "Zhejiang" },
  },
  "guangdong.clusters.2023": {
    value: 8, unit: "个", period: "2023", status: "actual", basis: "official", source: "gd", measure: "trillion-yuan-clusters",
    label: { zh: "万亿级产业集群", en: "Industrial clusters worth CNY 1 trillion each" }, area: { zh: "广东省", en: "Guangdong" },
  },
  "huzhou.output.2025.target": {
    value: 10000, unit: "亿元", period: "2025", status: "target", basis: "official", source: "hz", measure: "gross-industrial-output",
    label: { zh: "工业总产值", en: "Gross industrial output" }, area: { zh: "湖州市", en: "Huzhou" },
  },
  "china.clusters25.2022H1": {
    value: 62000, unit: "亿元", period: "2022H1", status: "actual", basis: "official", source: "mi25", measure: "output",
    label: { zh: "25个先进制造业集群产值", en: "25 advanced manufacturing clusters, output" }, area: { zh: "全国", en: "China" },
  },
  "wencheng.gdp.2022": {
    value: 126.55, unit: "亿元", period: "2022", status: "actual", basis: "official", source: "wc", measure: "gdp",
    label: { zh: "地区生产总值", en: "GDP" }, district: { zh: "文成县", en: "Wencheng" },
  },
  "pingyang.gdp.2022": {
    value: 653.05, unit: "亿元", period: "2022", status: "actual", basis: "official", source: "py", measure: "gdp",
    label: { zh: "地区生产总值", en: "GDP" }, district: { zh: "平阳县", en: "Pingyang" },
    note: { zh: "最终核实数", en: "Final" },
  },
  "pingyang.gdp.2023": {
    value: 711.81, unit: "亿元", period: "2023", status: "actual", basis: "official", source: "py", measure: "gdp",
    label: { zh: "地区生产总值", en: "GDP" }, district: { zh: "平阳县", en: "Pingyang" },
    note: { zh: "首次公布数；与上年最终核实数不同步，不可直接相比", en: "First figure; not to be set against the final figure of the year before" },
  },
  "ouhai.gdp.2020": {
    value: 684, unit: "亿元", period: "2020", status: "estimate", basis: "press", source: "oh", measure: "gdp",
    label: { zh: "地区生产总值", en: "GDP" }, district: { zh: "瓯海区", en: "Ouhai" },
    note: { zh: "预计数", en: "Expected" },
  },
} as const satisfies Record<string, FigureRow>;
