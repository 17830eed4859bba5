import type { FigureRow } from "../types.js";

/** Projects with their announced investment, signing rounds, and the provincial key projects of 2022. Announced totals; none of it is the report's Ten Best list. */
export const projects = {
  "rept.phase1": {
    value: 17.3, unit: "亿元", period: "2017", status: "actual", basis: "press", source: "rp", measure: "announced-investment",
    label: { zh: "瑞浦一期（6 GWh）", en: "REPT phase 1 (6 GWh)" }, district: { zh: "龙湾区", en: "Longwan" }, event: "year-only",
    note: { zh: "只知年份，未能确认是签约还是开工的年份", en: "Only a year is known; whether of signing or of start could not be confirmed" },
  },
  "rept.phase2": {
    value: 39.7, unit: "亿元", period: "2020", status: "actual", basis: "press", source: "rp", measure: "announced-investment",
    label: { zh: "瑞浦二期（20 GWh）", en: "REPT phase 2 (20 GWh)" }, district: { zh: "龙湾区", en: "Longwan" }, event: "year-only",
    note: { zh: "只知年份，未能确认是签约还是开工的年份", en: "Only a year is known; whether of signing or of start could not be confirmed" },
  },
  "rept.base": {
    value: 300, unit: "亿元", period: "2021-04-23", status: "actual", bound: "moreThan", basis: "press", source: "rp36", measure: "announced-investment",
    label: { zh: "瑞浦新能源基地（100 GWh）", en: "REPT battery base (100 GWh)" }, district: { zh: "龙湾区", en: "Longwan" }, event: "signed",
    note: { zh: "公布的总投资，不是报道中的“十佳项目”名单", en: "Announced total investment; not the report's Ten Best list" },
  },
  "rept.base.output": {
    value: 1000, unit: "亿元", period: "2027", status: "target", bound: "about", basis: "press", source: "rp36", measure: "expected-output",
    label: { zh: "瑞浦新能源基地预期产值", en: "REPT battery base, expected output" }, district: { zh: "龙湾区", en: "Longwan" }, event: "full-output",
    note: { zh: "计划2026年完成投资，2027年全面达产", en: "Investment to be finished in 2026 and full output reached in 2027" },
  },
  "chint.base": {
    value: 150, unit: "亿元", period: "2021-04-25", status: "actual", basis: "press", source: "rp36", measure: "announced-investment",
    label: { zh: "正泰数字绿色产业基地", en: "CHINT digital-green industrial base" }, district: { zh: "乐清市", en: "Yueqing" }, event: "signed",
    note: { zh: "公布的总投资，不是报道中的“十佳项目”名单", en: "Announced total investment; not the report's Ten Best list" },
  },
  "yunda.park": {
    value: 102, unit: "亿元", period: "2022", status: "actual", basis: "press", source: "yd", measure: "announced-investment",
    label: { zh: "运达风电零碳产业园", en: "Yunda wind-power zero-carbon park" }, district: { zh: "洞头区", en: "Dongtou" }, event: "signed",
    note: { zh: "分三期；公布的总投资，不是报道中的“十佳项目”名单", en: "In three phases; announced total investment, not the report's Ten Best list" },
  },
  "spic.solar": {
    value: 50, unit: "亿元", period: "2023-01-01", status: "actual", bound: "moreThan", basis: "press", source: "spic", measure: "announced-investment",
    label: { zh: "国家电投5 GW异质结项目", en: "SPIC 5 GW heterojunction solar project" }, district: { zh: "龙港市", en: "Longgang" }, event: "started",
    note: { zh: "公布的总投资，不是报道中的“十佳项目”名单", en: "Announced total investment; not the report's Ten Best list" },
  },
  "signed.2022": {
    value: 4119, unit: "亿元", period: "2022", status: "actual", basis: "official", source: "r22", measure: "signed-investment",
    label: { zh: "集中签约重大项目总投资", en: "Major projects signed, total investment" },
    note: { zh: "全年四批工业项目", en: "Industrial projects, four batches in the year" },
  },
  "signed.2022.count": {
    value: 218, unit: "个", period: "2022", status: "actual", basis: "official", source: "r22", measure: "signed-projects",
    label: { zh: "集中签约重大项目", en: "Major projects signed" },
    note: { zh: "全年四批工业项目", en: "Industrial projects, four batches in the year" },
  },
  "signed.2023Q1": {
    value: 840, unit: "亿元", period: "2023Q1", status: "actual", basis: "official", source: "p23", measure: "signed-investment",
    label: { zh: "集中签约重大项目总投资", en: "Major projects signed, total investment" },
  },
  "signed.2023Q1.count": {
    value: 80, unit: "个", period: "2023Q1", status: "actual", basis: "official", source: "p23", measure: "signed-projects",
    label: { zh: "集中签约重大项目", en: "Major projects signed" },
  },
  "signed.2023Q2": {
    value: 809.04, unit: "亿元", period: "2023Q2", status: "actual", basis: "official", source: "p23", measure: "signed-investment",
    label: { zh: "集中签约重大项目总投资", en: "Major projects signed, total investment" },
  },
  "signed.2023Q2.count": {
    value: 152, unit: "个", period: "2023Q2", status: "actual", basis: "official", source: "p23", measure: "signed-projects",
    label: { zh: "集中签约重大项目", en: "Major projects signed" },
  },
  "signed.2024Q3": {
    value: 988, unit: "亿元", period: "2024Q3", status: "actual", basis: "official", source: "p24", measure: "signed-investment",
    label: { zh: "集中签约重大项目总投资", en: "Major projects signed, total investment" },
  },
  "signed.2024Q3.count": {
    value: 174, unit: "个", period: "2024Q3", status: "actual", basis: "official", source: "p24", measure: "signed-projects",
    label: { zh: "集中签约重大项目", en: "Major projects signed" },
  },
  "keyProjects.water": {
    value: 13, unit: "个", period: "2022", status: "actual", basis: "official", source: "k87", measure: "provincial-key-projects",
    label: { zh: "省重点建设项目：水利", en: "Provincial key projects: water conservancy" }, scope: { zh: "水利", en: "water conservancy" },
  },
  "keyProjects.ecology": {
    value: 1, unit: "个", period: "2022", status: "actual", basis: "official", source: "k87", measure: "provincial-key-projects",
    label: { zh: "省重点建设项目：生态环保", en: "Provincial key projects: ecology" }, scope: { zh: "生态环保", en: "ecology" },
  },
  "keyProjects.transport": {
    value: 35, unit: "个", period: "2022", status: "actual", basis: "official", source: "k87", measure: "provincial-key-projects",
    label: { zh: "省重点建设项目：交通", en: "Provincial key projects: transport" }, scope: { zh: "交通", en: "transport" },
  },
  "keyProjects.energy": {
    value: 9, unit: "个", period: "2022", status: "actual", basis: "official", source: "k87", measure: "provincial-key-projects",
    label: { zh: "省重点建设项目：清洁能源", en: "Provincial key projects: clean energy" }, scope: { zh: "清洁能源", en: "clean energy" },
  },
  "keyProjects.manufacturing": {
    value: 4, unit: "个", period: "2022", status: "actual", basis: "official", source: "k87", measure: "provincial-key-projects",
    label: { zh: "省重点建设项目：先进制造业", en: "Provincial key projects: advanced manufacturing" }, scope: { zh: "先进制造业", en: "advanced manufacturing" },
  },
  "keyProjects.social": {
    value: 24, unit: "个", period: "2022", status: "actual", basis: "official", source: "k87", measure: "provincial-key-projects",
    label: { zh: "省重点建设项目：社会民生", en: "Provincial key projects: social services" }, scope: { zh: "社会民生", en: "social services" },
  },
  "keyProjects.logistics": {
    value: 1, unit: "个", period: "2022", status: "actual", basis: "official", source: "k87", measure: "provincial-key-projects",
    label: { zh: "省重点建设项目：物流", en: "Provincial key projects: logistics" }, scope: { zh: "物流", en: "logistics" },
  },
  "keyProjects.total": {
    value: 87, unit: "个", period: "2022", status: "actual", basis: "official", source: "k87", measure: "provincial-key-projects",
    label: { zh: "省重点建设项目合计", en: "Provincial key projects, total" },
  },
  "keyProjects.investment": {
    value: 3448, unit: "亿元", period: "2022", status: "actual", basis: "official", source: "k87", measure: "key-projects-investment",
    label: { zh: "省重点建设项目总投资", en: "Provincial key projects, total investment" },
  },
  "keyProjects.yearPlan": {
    value: 460, unit: "亿元", period: "2022", status: "target", basis: "official", source: "k87", measure: "key-projects-year-plan",
    label: { zh: "省重点建设项目年度计划投资", en: "Provincial key projects, investment planned for the year" },
  },
} as const satisfies Record<string, FigureRow>;
