import type { FactRow } from "../types.js";

/** The page itself, the conference of 27 April 2022 and the figures it named. */
export const conference = {
  "doc.title": {
    kind: "document", value: "温州:打造具有国际竞争力的先进制造业基地", basis: "reported", source: "report",
    label: { zh: "标题", en: "Title" },
    quote: "温州:打造具有国际竞争力的先进制造业基地",
    note: { zh: "英文译名为本项目所译", en: "Our rendering: Wenzhou: building an internationally competitive advanced manufacturing base" },
  },
  "doc.published": {
    kind: "date", value: "2022-04-28 08:19:33", period: "2022-04-28", basis: "reported", source: "report",
    label: { zh: "刊发时间", en: "Published" },
    quote: "时间:2022-04-28 08:19:33",
    note: { zh: "页面未注明时区", en: "The page does not state a time zone" },
  },
  "doc.outlet": {
    kind: "organisation", value: "意大利侨网", basis: "reported", source: "report",
    label: { zh: "转载媒体", en: "Republishing outlet" },
    quote: "来源: 意大利侨网",
  },
  "doc.original": {
    kind: "organisation", value: "温州新闻客户端", basis: "reported", source: "report",
    label: { zh: "原始来源", en: "Original source: Wenzhou News app" },
    quote: "(来源:温州新闻客户端)",
  },
  "event.date": {
    kind: "date", value: "2022-04-27", period: "2022-04-27", basis: "reported", source: "report",
    label: { zh: "会议日期", en: "Conference date (morning of 27 April)" },
    quote: "4月27日上午,全市制造业与民营经济高质量发展大会暨“两个健康”再深化推进会召开",
    note: { zh: "句中只有月、日，年份取自刊发时间", en: "The sentence gives month and day; the year is taken from the publication line" },
  },
  "event.name": {
    kind: "event", value: "全市制造业与民营经济高质量发展大会暨“两个健康”再深化推进会", period: "2022-04-27", basis: "reported", source: "report",
    label: { zh: "会议名称", en: "Citywide Conference on High-quality Development of Manufacturing and the Private Economy, and Meeting on Further Deepening the \"Two Healths\"" },
    quote: "全市制造业与民营经济高质量发展大会暨“两个健康”再深化推进会",
  },
  "event.film": {
    kind: "event", value: "《千年商港·再出发》", period: "2022-04-27", basis: "reported", source: "report",
    label: { zh: "专题片", en: "Feature film \"Millennium Trading Port: Setting Out Again\"" },
    quote: "会上,播放了《千年商港·再出发》专题片",
    note: { zh: "英文译名为本项目所译", en: "The English title is our rendering" },
  },
  "credit.banks": {
    kind: "number", value: 10, unit: "家", period: "2022-04-27", basis: "reported", source: "report",
    label: { zh: "签约银行", en: "Banks that signed" },
    quote: "10家银行分别与我市10家产业集群代表举行了总计1000亿元的银企银项授信签约",
    note: { zh: "未列银行名称", en: "No bank is named" },
  },
  "credit.clusterReps": {
    kind: "number", value: 10, unit: "家", period: "2022-04-27", basis: "reported", source: "report",
    label: { zh: "产业集群代表", en: "Representatives of industrial clusters that signed" },
    quote: "10家银行分别与我市10家产业集群代表举行了总计1000亿元的银企银项授信签约",
    note: { zh: "原文为10家产业集群代表，未说是10个不同集群，也未列名称", en: "The text says ten representatives of industrial clusters; it does not say ten distinct clusters, and names none" },
  },
  "credit.total": {
    kind: "number", value: 1000, unit: "亿元", period: "2022-04-27", basis: "reported", source: "report",
    label: { zh: "银企银项授信签约总额", en: "Total bank-enterprise and bank-project credit lines signed" },
    quote: "10家银行分别与我市10家产业集群代表举行了总计1000亿元的银企银项授信签约",
    note: { zh: "授信是约定的额度，不是已发放贷款；为总计数，未分项", en: "Credit lines agreed, not loans drawn; a grand total without breakdown" },
  },
  "credit.pairing": {
    kind: "structure", period: "2022-04-27", basis: "reported", source: "report",
    label: { zh: "签约结构", en: "Pairing of signatories" },
    quote: "10家银行分别与我市10家产业集群代表举行了总计1000亿元的银企银项授信签约",
    note: { zh: "“分别”宜理解为十对一一签约；配对、各自金额均未给出", en: "\"Respectively\" most naturally reads as ten one-to-one pairs; the pairs and their amounts are not given" },
  },
  "tasks.key": {
    kind: "number", value: 43, unit: "项", period: "2022", basis: "reported", source: "report",
    label: { zh: "今年“两个健康”重点", en: "Key items of this year's \"Two Healths\" work" },
    quote: "抓好今年43项重点、20条新清单落地落实",
  },
  "tasks.newList": {
    kind: "number", value: 20, unit: "条", period: "2022", basis: "reported", source: "report",
    label: { zh: "今年新清单", en: "Items on the new list for this year" },
    quote: "抓好今年43项重点、20条新清单落地落实",
    note: { zh: "20条与43项是包含、并列还是叠加，原文未说明，不可相加", en: "Whether the 20 are inside, beside or on top of the 43 is not stated: never add them" },
  },
  "anniv.years": {
    kind: "number", value: 20, unit: "周年", period: "2022", basis: "reported", source: "report",
    label: { zh: "“续写创新史”嘱托周年", en: "Anniversary of the charge to \"continue writing the history of innovation\"" },
    quote: "要以习近平总书记寄予温州“续写创新史”殷殷嘱托20周年为新起点",
    note: { zh: "由2022年倒推为2002年，原文未写年份", en: "Implies 2002, counted back from 2022; the text gives no year" },
  },
  "projects.topTen": {
    kind: "number", value: 10, unit: "个", period: "2022-04-27", basis: "reported", source: "report",
    label: { zh: "民间投资十佳项目", en: "\"Ten Best\" private-investment projects (honour)" },
    quote: "民间投资十佳项目等授牌",
    note: { zh: "“十佳”是荣誉称号；名单、金额、次序、时间均未给出", en: "\"Ten Best\" is an honour; no names, amounts, order or dates are given" },
  },
  "clusters.count": {
    kind: "number", value: 2, unit: "个", basis: "reported", source: "report",
    label: { zh: "两大万亿级产业集群", en: "Two trillion-yuan-level industrial clusters" },
    quote: "聚焦培育传统支柱产业、新兴主导产业两大万亿级产业集群",
  },
  "clusters.scale": {
    kind: "target", value: 10000, unit: "亿元", status: "target", bound: "order", basis: "reported", source: "report",
    label: { zh: "万亿级", en: "Trillion-yuan level (order of magnitude, each)" },
    quote: "聚焦培育传统支柱产业、新兴主导产业两大万亿级产业集群",
    note: { zh: "“聚焦培育”是目标，不是已达到的水平；无年份、无指标、无基数；按每个集群理解", en: "\"To cultivate\" is an aim, not an achievement; no date, no metric, no base value; read as each cluster" },
  },
  "clusters.traditional": {
    kind: "category", value: "传统支柱产业", basis: "reported", source: "report",
    label: { zh: "传统支柱产业", en: "Traditional pillar industries" },
    quote: "聚焦培育传统支柱产业、新兴主导产业两大万亿级产业集群",
    parent: "clusters.count",
    note: { zh: "原文未列所含行业", en: "Member industries are not named in the report" },
  },
  "clusters.emerging": {
    kind: "category", value: "新兴主导产业", basis: "reported", source: "report",
    label: { zh: "新兴主导产业", en: "Emerging leading industries" },
    quote: "聚焦培育传统支柱产业、新兴主导产业两大万亿级产业集群",
    parent: "clusters.count",
    note: { zh: "原文未列所含行业", en: "Member industries are not named in the report" },
  },
} as const satisfies Record<string, FactRow>;
