import type { FactRow } from "../types.js";

/** What was said of manufacturing: paths, bases and actions, as a tree by `parent`. */
export const manufacturing = {
  "mfg.action": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "新一轮制造业“腾笼换鸟、凤凰涅槃”行动", en: "New round of the manufacturing action \"empty the cage for new birds, phoenix reborn\"" },
    quote: "深入推进新一轮制造业“腾笼换鸟、凤凰涅槃”行动",
    parent: "pillar.manufacturing",
  },
  "mfg.path1": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "增资扩产", en: "Raise capital and expand capacity" },
    quote: "把握“增资扩产、转型升级、招大引强”路径要求",
    parent: "pillar.manufacturing", role: { zh: "路径", en: "path" },
  },
  "mfg.path2": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "转型升级", en: "Transform and upgrade" },
    quote: "把握“增资扩产、转型升级、招大引强”路径要求",
    parent: "pillar.manufacturing", role: { zh: "路径", en: "path" },
  },
  "mfg.path3": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "招大引强", en: "Attract large and strong investors" },
    quote: "把握“增资扩产、转型升级、招大引强”路径要求",
    parent: "pillar.manufacturing", role: { zh: "路径", en: "path" },
  },
  "mfg.base1": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "有国际竞争力的先进制造业基地", en: "Internationally competitive advanced manufacturing base" },
    quote: "加快建设有国际竞争力的先进制造业基地、全国领先的时尚智造基地、长三角南翼制造业创新基地",
    parent: "pillar.manufacturing", role: { zh: "基地", en: "base" },
  },
  "mfg.base2": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "全国领先的时尚智造基地", en: "Nation-leading fashion smart-manufacturing base" },
    quote: "加快建设有国际竞争力的先进制造业基地、全国领先的时尚智造基地、长三角南翼制造业创新基地",
    parent: "pillar.manufacturing", role: { zh: "基地", en: "base" },
  },
  "mfg.base3": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "长三角南翼制造业创新基地", en: "Manufacturing innovation base on the southern wing of the Yangtze River Delta" },
    quote: "加快建设有国际竞争力的先进制造业基地、全国领先的时尚智造基地、长三角南翼制造业创新基地",
    parent: "pillar.manufacturing", role: { zh: "基地", en: "base" },
  },
  "mfg.act1": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "保主体稳预期", en: "Protect market entities and stabilize expectations" },
    quote: "要全力保主体稳预期,全力助企纾困,助力拓展市场,精准保供保畅,优化助企服务,最大限度稳企业、保主体、增动能",
    parent: "pillar.manufacturing", order: 1, items: ["助企纾困", "拓展市场", "保供保畅", "优化助企服务"],
  },
  "mfg.act2": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "双轮驱动", en: "Two-wheel drive (traditional pillars + emerging leaders)" },
    quote: "要全力实施“双轮驱动”,引导传统支柱产业提升层次能级,加快新兴主导产业培育腾飞,打造区域生产性服务业基地",
    parent: "pillar.manufacturing", order: 2, items: ["传统支柱产业提升层次能级", "新兴主导产业培育腾飞", "区域生产性服务业基地"],
  },
  "mfg.act3": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "两链融合", en: "Integration of the innovation chain and the industrial chain" },
    quote: "要全力深化“两链融合”,突出提升科研能力、成果应用转化、企业主体作用,加速创新链与产业链融合发展",
    parent: "pillar.manufacturing", order: 3, items: ["科研能力", "成果应用转化", "企业主体作用"],
  },
  "mfg.act4": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "两化两增", en: "Two transformations (smart, energy-saving) and two increases (capital, output)" },
    quote: "要全力推动“两化两增”,大力实施企业智能化、节能化改造,支持企业增资、增产,催生更大裂变效应",
    parent: "pillar.manufacturing", order: 4, items: ["智能化", "节能化", "增资", "增产"],
  },
  "mfg.act5": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "双招双引", en: "Attracting investment and attracting talent (two-way recruitment)" },
    quote: "要全力攻坚“双招双引”,以更开放胸怀大抓招商引资、招才引智,推进平台提升、项目攻坚",
    parent: "pillar.manufacturing", order: 5, items: ["招商引资", "招才引智", "平台提升", "项目攻坚"],
  },
  "mfg.act6": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "优化资源配置", en: "Optimize allocation of resources" },
    quote: "要全力优化资源配置,推动要素向优势平台、优势产业、优势项目集中",
    parent: "pillar.manufacturing", order: 6, items: ["优势平台", "优势产业", "优势项目"],
  },
  "mfg.actions.count": {
    kind: "derived", value: 6, unit: "项", basis: "derived", source: "report",
    label: { zh: "“要全力”行动数", en: "Number of \"all-out\" manufacturing actions" },
    quote: "要全力优化资源配置",
    note: { zh: "六个以“要全力”起头的分句，由本项目计数；原文无总数", en: "Counted by us: six clauses with the same opening words; the report gives no total" },
  },
  "mfg.act1.goals": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "稳企业、保主体、增动能", en: "Steady firms, protect market entities, add momentum" },
    quote: "最大限度稳企业、保主体、增动能",
    parent: "mfg.act1", count: 3,
  },
  "mfg.idea": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "制造业立市、强市、兴市、富民", en: "Manufacturing to found, strengthen and invigorate the city and enrich its people" },
    quote: "牢固树立制造业立市、强市、兴市、富民理念",
    parent: "pillar.manufacturing", count: 4,
  },
  "innov.four": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "制度、科技、模式、管理创新", en: "Institutional, technological, model and management innovation" },
    quote: "加强企业制度创新、科技创新、模式创新、管理创新",
    parent: "pillar.manufacturing", count: 4,
  },
  "chain.two": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "产业基础高级化、产业链现代化", en: "Upgrade the industrial base, modernize the industrial chain" },
    quote: "加快产业基础高级化和产业链现代化",
    parent: "pillar.manufacturing", count: 2,
  },
} as const satisfies Record<string, FactRow>;
