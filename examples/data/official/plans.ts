import type { FigureRow } from "../types.js";

/** Plan against result, in pairs: `plan2015.gdp.target` and `plan2015.gdp.actual`. */
export const plans = {
  "plan2015.gdp.target": {
    value: 4620, unit: "亿元", period: "2015", status: "target", basis: "official", source: "plan15", measure: "gdp",
    label: { zh: "地区生产总值计划", en: "GDP, plan" },
  },
  "plan2015.gdp.actual": {
    value: 4619.8, unit: "亿元", period: "2015", status: "actual", basis: "official", source: "plan15", measure: "gdp",
    label: { zh: "地区生产总值", en: "GDP" },
  },
  "plan2015.budget.target": {
    value: 397, unit: "亿元", period: "2015", status: "target", basis: "official", source: "plan15", measure: "budget-revenue",
    label: { zh: "一般公共预算收入计划", en: "General public budget revenue, plan" },
  },
  "plan2015.budget.actual": {
    value: 403.1, unit: "亿元", period: "2015", status: "actual", basis: "official", source: "plan15", measure: "budget-revenue",
    label: { zh: "一般公共预算收入", en: "General public budget revenue" },
  },
  "plan2015.investment.target": {
    value: 3420, unit: "亿元", period: "2015", status: "target", basis: "official", source: "plan15", measure: "fixed-investment",
    label: { zh: "固定资产投资计划", en: "Fixed-asset investment, plan" },
  },
  "plan2015.investment.actual": {
    value: 3456.4, unit: "亿元", period: "2015", status: "actual", basis: "official", source: "plan15", measure: "fixed-investment",
    label: { zh: "固定资产投资", en: "Fixed-asset investment" },
  },
  "plan2015.retail.target": {
    value: 2680, unit: "亿元", period: "2015", status: "target", basis: "official", source: "plan15", measure: "retail-sales",
    label: { zh: "社会消费品零售总额计划", en: "Retail sales of consumer goods, plan" },
  },
  "plan2015.retail.actual": {
    value: 2674.4, unit: "亿元", period: "2015", status: "actual", basis: "official", source: "plan15", measure: "retail-sales",
    label: { zh: "社会消费品零售总额", en: "Retail sales of consumer goods" },
  },
  "plan2015.trade.target": {
    value: 218, unit: "亿美元", period: "2015", status: "target", basis: "official", source: "plan15", measure: "trade",
    label: { zh: "进出口总额计划", en: "Imports and exports, plan" },
  },
  "plan2015.trade.actual": {
    value: 194.8, unit: "亿美元", period: "2015", status: "actual", basis: "official", source: "plan15", measure: "trade",
    label: { zh: "进出口总额", en: "Imports and exports" },
  },
  "plan2015.exports.target": {
    value: 195, unit: "亿美元", period: "2015", status: "target", basis: "official", source: "plan15", measure: "exports",
    label: { zh: "出口总额计划", en: "Exports, plan" },
  },
  "plan2015.exports.actual": {
    value: 171.2, unit: "亿美元", period: "2015", status: "actual", basis: "official", source: "plan15", measure: "exports",
    label: { zh: "出口总额", en: "Exports" },
  },
  "plan2015.imports.target": {
    value: 23, unit: "亿美元", period: "2015", status: "target", basis: "official", source: "plan15", measure: "imports",
    label: { zh: "进口总额计划", en: "Imports, plan" },
  },
  "plan2015.imports.actual": {
    value: 23.6, unit: "亿美元", period: "2015", status: "actual", basis: "official", source: "plan15", measure: "imports",
    label: { zh: "进口总额", en: "Imports" },
  },
  "plan2015.urbanIncome.target": {
    value: 43760, unit: "元", period: "2015", status: "target", basis: "official", source: "plan15", measure: "urban-income",
    label: { zh: "城镇居民人均可支配收入计划", en: "Urban income per head, plan" },
  },
  "plan2015.urbanIncome.actual": {
    value: 44026, unit: "元", period: "2015", status: "actual", basis: "official", source: "plan15", measure: "urban-income",
    label: { zh: "城镇居民人均可支配收入", en: "Urban income per head" },
  },
  "plan2015.ruralIncome.target": {
    value: 21140, unit: "元", period: "2015", status: "target", basis: "official", source: "plan15", measure: "rural-income",
    label: { zh: "农村居民人均可支配收入计划", en: "Rural income per head, plan" },
  },
  "plan2015.ruralIncome.actual": {
    value: 21235, unit: "元", period: "2015", status: "actual", basis: "official", source: "plan15", measure: "rural-income",
    label: { zh: "农村居民人均可支配收入", en: "Rural income per head" },
  },
  "plan2022.gdpGrowth.target": {
    value: 7, unit: "%", period: "2022", status: "target", bound: "about", basis: "official", source: "plan22", measure: "gdp-growth",
    label: { zh: "地区生产总值增速计划", en: "GDP growth, plan" },
    note: { zh: "计划为7%左右", en: "The plan says about 7%" },
  },
  "plan2022.gdpGrowth.actual": {
    value: 3.7, unit: "%", period: "2022", status: "actual", basis: "official", source: "plan22", measure: "gdp-growth",
    label: { zh: "地区生产总值增速", en: "GDP growth" },
  },
  "plan2022.budgetGrowth.target": {
    value: 8, unit: "%", period: "2022", status: "target", basis: "official", source: "plan22", measure: "budget-revenue-growth",
    label: { zh: "一般公共预算收入增速计划", en: "General public budget revenue growth, plan" },
  },
  "plan2022.budgetGrowth.actual": {
    value: -2.6, unit: "%", period: "2022", status: "actual", basis: "official", source: "plan22", measure: "budget-revenue-growth",
    label: { zh: "一般公共预算收入增速", en: "General public budget revenue growth" },
  },
  "plan2024.gdpGrowth.target": {
    value: 6, unit: "%", period: "2024", status: "target", bound: "atLeast", basis: "official", source: "plan24", measure: "gdp-growth",
    label: { zh: "地区生产总值增速计划", en: "GDP growth, plan" },
    note: { zh: "全年计划", en: "Plan for the full year" },
  },
  "plan2024.gdpGrowth.actual": {
    value: 6.2, unit: "%", period: "2024H1", status: "actual", basis: "official", source: "plan24", measure: "gdp-growth",
    label: { zh: "地区生产总值增速", en: "GDP growth" },
    note: { zh: "上半年", en: "First half of the year" },
  },
  "plan2024.farmGrowth.target": {
    value: 4, unit: "%", period: "2024", status: "target", basis: "official", source: "plan24", measure: "farm-value-added-growth",
    label: { zh: "农业增加值增速计划", en: "Farm value added growth, plan" },
    note: { zh: "全年计划", en: "Plan for the full year" },
  },
  "plan2024.farmGrowth.actual": {
    value: 4.2, unit: "%", period: "2024H1", status: "actual", basis: "official", source: "plan24", measure: "farm-value-added-growth",
    label: { zh: "农业增加值增速", en: "Farm value added growth" },
    note: { zh: "上半年", en: "First half of the year" },
  },
  "plan2024.industryGrowth.target": {
    value: 7, unit: "%", period: "2024", status: "target", bound: "atLeast", basis: "official", source: "plan24", measure: "industrial-value-added-growth",
    label: { zh: "规模以上工业增加值增速计划", en: "Industrial value added growth, above designated size, plan" },
    note: { zh: "全年计划", en: "Plan for the full year" },
  },
  "plan2024.industryGrowth.actual": {
    value: 11.2, unit: "%", period: "2024H1", status: "actual", basis: "official", source: "plan24", measure: "industrial-value-added-growth",
    label: { zh: "规模以上工业增加值增速", en: "Industrial value added growth, above designated size" },
    note: { zh: "上半年", en: "First half of the year" },
  },
  "plan2024.servicesGrowth.target": {
    value: 6.5, unit: "%", period: "2024", status: "target", bound: "about", basis: "official", source: "plan24", measure: "services-value-added-growth",
    label: { zh: "服务业增加值增速计划", en: "Services value added growth, plan" },
    note: { zh: "全年计划", en: "Plan for the full year" },
  },
  "plan2024.servicesGrowth.actual": {
    value: 5.2, unit: "%", period: "2024H1", status: "actual", basis: "official", source: "plan24", measure: "services-value-added-growth",
    label: { zh: "服务业增加值增速", en: "Services value added growth" },
    note: { zh: "上半年", en: "First half of the year" },
  },
  "plan2024.investmentGrowth.target": {
    value: 7, unit: "%", period: "2024", status: "target", basis: "official", source: "plan24", measure: "fixed-investment-growth",
    label: { zh: "固定资产投资增速计划", en: "Fixed-asset investment growth, plan" },
    note: { zh: "全年计划", en: "Plan for the full year" },
  },
  "plan2024.investmentGrowth.actual": {
    value: 0.7, unit: "%", period: "2024H1", status: "actual", basis: "official", source: "plan24", measure: "fixed-investment-growth",
    label: { zh: "固定资产投资增速", en: "Fixed-asset investment growth" },
    note: { zh: "上半年", en: "First half of the year" },
  },
  "plan2024.manufacturingInvestmentGrowth.target": {
    value: 17, unit: "%", period: "2024", status: "target", basis: "official", source: "plan24", measure: "manufacturing-investment-growth",
    label: { zh: "制造业投资增速计划", en: "Manufacturing investment growth, plan" },
    note: { zh: "全年计划", en: "Plan for the full year" },
  },
  "plan2024.manufacturingInvestmentGrowth.actual": {
    value: 9.9, unit: "%", period: "2024H1", status: "actual", basis: "official", source: "plan24", measure: "manufacturing-investment-growth",
    label: { zh: "制造业投资增速", en: "Manufacturing investment growth" },
    note: { zh: "上半年", en: "First half of the year" },
  },
} as const satisfies Record<string, FigureRow>;
