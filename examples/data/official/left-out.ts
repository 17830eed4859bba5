import type { LeftOut } from "../types.js";

const COPY = "copy";

/** Figures that are known to exist and do not stand here, each with the reason and without its value. */
export const leftOut: readonly LeftOut[] = [
  { label: { zh: "鞋业与服装产业总产值", en: "Footwear and garments, gross output" }, reason: "period", note: { zh: "2022年12月报道，未说明所属年份", en: "Reported in December 2022; the year it belongs to is not stated" } },
  { label: { zh: "全国“小巨人”企业数，2022年年中", en: "China: little giants, mid-2022" }, reason: "period", note: { zh: "“年中”不是确切时间", en: "\"Mid-year\" is not an exact date" } },
  { label: { zh: "全国制造业单项冠军，前八批", en: "China: manufacturing single champions, eight batches" }, reason: "period", note: { zh: "只说到批次，未说时间", en: "Dated by batch only" } },
  { label: { zh: "民营企业家节（每年11月1日）", en: "Day for Private Entrepreneurs (1 November each year)" }, reason: "quantity", note: { zh: "每年的日子，没有年份", en: "A day of every year, without a year" } },
  { label: { zh: "地区生产总值", en: "GDP" }, period: "2021", reason: COPY },
  { label: { zh: "地区生产总值", en: "GDP" }, period: "2024", reason: COPY },
  { label: { zh: "地区生产总值", en: "GDP" }, period: "2025", reason: COPY },
  { label: { zh: "规模以上工业增加值", en: "Industrial value added, above designated size" }, period: "2024", reason: COPY },
  { label: { zh: "规模以上工业企业", en: "Industrial enterprises above designated size" }, period: "2024", reason: COPY },
  { label: { zh: "五大传统支柱产业增加值增速", en: "Growth of value added, five traditional pillar industries" }, period: "2024", reason: COPY },
  { label: { zh: "乐清电气产业产值，2021—2025年", en: "Yueqing electrical industry, output, 2021–2025" }, reason: COPY },
  { label: { zh: "温州泵阀产业产值，2022年1—5月", en: "Wenzhou pumps and valves, output, January–May 2022" }, reason: COPY },
  { label: { zh: "新能源产业产值目标", en: "New-energy output, aim" }, period: "2024", reason: COPY },
  { label: { zh: "电气、新能源两个三千亿级集群", en: "Electrical and new energy: two clusters of the 300-billion-yuan level" }, period: "2025", reason: COPY },
  { label: { zh: "“小巨人”企业第二批、第四批数", en: "Little giants of the second and fourth batches" }, reason: COPY },
  { label: { zh: "单项冠军企业数", en: "Single-champion enterprises" }, period: "2025", reason: COPY },
  { label: { zh: "永嘉“小巨人”企业数", en: "Yongjia little giants" }, period: "2023-10", reason: COPY },
  { label: { zh: "乐清上市公司数", en: "Yueqing listed companies" }, period: "2025", reason: COPY },
  { label: { zh: "2020年、2021年制造业大会日期", en: "Dates of the manufacturing conferences of 2020 and 2021" }, reason: COPY },
  { label: { zh: "瑞安异质结光伏、永嘉电池、龙湾三期项目", en: "Rui'an heterojunction, Yongjia battery and Longwan phase 3 projects" }, reason: COPY },
  { label: { zh: "浙江“415X”集群2026年目标", en: "Zhejiang 415X clusters, aim for 2026" }, period: "2026", reason: COPY },
  { label: { zh: "苏州超万亿元产业数", en: "Suzhou: industries above CNY 1 trillion" }, period: "2021", reason: COPY },
];
