import type { FactRow } from "../types.js";

/** The three pillars and what was said of the private economy, as a tree by `parent`. */
export const privateEconomy = {
  "revit.count": {
    kind: "number", value: 4, unit: "个", basis: "reported", source: "report",
    label: { zh: "四大振兴", en: "Four Major Revitalizations" },
    quote: "全面推进“四大振兴”",
    note: { zh: "文中只点出产业振兴，其余三项未列", en: "Only industrial revitalization is named; the other three are not" },
  },
  "revit.industry": {
    kind: "category", value: "产业振兴", basis: "reported", source: "report",
    label: { zh: "产业振兴", en: "Industrial revitalization" },
    quote: "产业振兴是最基础、最根本、最关键的所在",
    parent: "revit.count",
  },
  "twoHealths.count": {
    kind: "number", value: 2, unit: "个", basis: "reported", source: "report",
    label: { zh: "两个健康", en: "\"Two Healths\"" },
    quote: "“两个健康”先行示范",
    note: { zh: "原文未展开", en: "Not spelled out in the report" },
  },
  "unswerving.count": {
    kind: "number", value: 2, unit: "个", basis: "reported", source: "report",
    label: { zh: "两个毫不动摇", en: "\"Two Unswervings\"" },
    quote: "坚持“两个毫不动摇”“三个没有变”方针",
  },
  "unchanged.count": {
    kind: "number", value: 3, unit: "个", basis: "reported", source: "report",
    label: { zh: "三个没有变", en: "\"Three Unchangeds\"" },
    quote: "坚持“两个毫不动摇”“三个没有变”方针",
  },
  "private.rank": {
    kind: "claim", value: "最大特色、最大资源和最大优势", basis: "reported", source: "report",
    label: { zh: "民营经济的定位", en: "Private economy: the greatest feature, resource and strength" },
    quote: "民营经济是温州最大特色、最大资源和最大优势",
    note: { zh: "定性表述，无经济、税收、就业占比", en: "Qualitative; no share of GDP, tax or jobs is given" },
  },
  "pillar.private": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "推动新时代民营经济新飞跃", en: "A new leap of the private economy in the new era" },
    quote: "基础根基是推动新时代民营经济新飞跃,充分激发创业创新创造的澎湃动力",
    parent: "revit.industry", order: 1, role: { zh: "基础根基", en: "foundation" },
  },
  "pillar.manufacturing": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "促进制造业高质量发展", en: "High-quality development of manufacturing" },
    quote: "核心关键是要促进制造业高质量发展,夯实经济稳健发展的重要基石",
    parent: "revit.industry", order: 2, role: { zh: "核心关键", en: "core and key" },
  },
  "pillar.twoHealths": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "推动“两个健康”先行示范", en: "Leading by example in the \"Two Healths\"" },
    quote: "根本保障是推动“两个健康”先行示范,为制造业和民营经济发展提供更优的环境和制度",
    parent: "revit.industry", order: 3, role: { zh: "根本保障", en: "fundamental guarantee" },
  },
  "private.role1": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "引领经济发展的重要力量", en: "An important force leading economic development" },
    quote: "要让民营企业成为引领经济发展的重要力量",
    parent: "pillar.private",
  },
  "private.role1.a": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "坚持招引和培育头部企业", en: "Attract and nurture leading (head) enterprises" },
    quote: "坚持招引和培育头部企业",
    parent: "private.role1",
  },
  "private.role1.b": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "大力支持“专精特新”企业发展", en: "Strongly support SRDI enterprises" },
    quote: "大力支持“专精特新”企业发展",
    parent: "private.role1",
  },
  "private.role1.c": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "推进企业上规上市", en: "Help enterprises reach designated size and list on exchanges" },
    quote: "推进企业上规上市",
    parent: "private.role1",
  },
  "private.role1.d": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "实施优质企业梯度培育“榕树计划”", en: "\"Banyan Plan\" for tiered cultivation of quality enterprises" },
    quote: "实施优质企业梯度培育“榕树计划”",
    parent: "private.role1",
    note: { zh: "层级、指标、期限均未给出", en: "Tiers, quotas and dates of the plan are not given" },
  },
  "private.role2": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "服务和融入新发展格局的开路先锋", en: "Trail-blazers serving and joining the new development pattern" },
    quote: "要让民营企业成为服务和融入新发展格局的开路先锋",
    parent: "pillar.private",
  },
  "private.role2.a": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "畅通市场“大循环”", en: "Unblock the market \"great circulation\"" },
    quote: "畅通市场“大循环”",
    parent: "private.role2",
  },
  "private.role2.b": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "四个回归：温商、温青、总部、新动能", en: "Four returns: Wenzhou merchants, Wenzhou youth, headquarters, new growth drivers" },
    quote: "推动温商回归、温青回归、总部回归、新动能回归",
    parent: "private.role2", count: 4, items: ["温商回归", "温青回归", "总部回归", "新动能回归"],
  },
  "private.role2.c": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "深化国际产能合作", en: "Deepen international capacity cooperation" },
    quote: "深化国际产能合作",
    parent: "private.role2",
  },
  "private.role3": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "富民增收的重要渠道", en: "An important channel for enriching people and raising incomes" },
    quote: "要让民营企业成为富民增收的重要渠道",
    parent: "pillar.private",
  },
  "private.role3.a": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "高质量就业创业、民营资本活力、企业社会责任", en: "Quality employment and entrepreneurship; vitality of private capital; corporate social responsibility" },
    quote: "推动高质量就业创业,激发民营资本活力,落实企业社会责任",
    parent: "private.role3", count: 3,
  },
  "private.focus": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "四个聚焦聚力", en: "Four foci: high-quality development, competitiveness, modernization pioneer, common-prosperity demonstration" },
    quote: "总的要聚焦聚力高质量发展、竞争力提升、现代化先行和共同富裕示范",
    parent: "pillar.private", count: 4,
  },
  "private.benchmark": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "“民营经济看温州”新标杆", en: "A new benchmark of \"for the private economy, look to Wenzhou\"" },
    quote: "重塑“民营经济看温州”新标杆",
    parent: "pillar.private",
  },
  "private.height": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "民营经济高质量发展新高地", en: "A new height of quality private-economy development" },
    quote: "打造民营经济高质量发展新高地",
    parent: "pillar.private",
  },
  "goal.city": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "全国民营经济示范城市", en: "National demonstration city for the private economy" },
    quote: "高水平建设全国民营经济示范城市",
    parent: "pillar.private",
  },
  "firm.spec": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "做专、做精、做实；做强、做大、做长久", en: "Make the main business specialized, refined, solid; the firm strong, large, lasting" },
    quote: "坚持把主业做专、做精、做实,把企业做强、做大、做长久",
    parent: "pillar.private", count: 6,
  },
} as const satisfies Record<string, FactRow>;
