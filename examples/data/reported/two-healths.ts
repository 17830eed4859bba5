import type { FactRow } from "../types.js";

/** What was said of the "Two Healths", and what the mayor asked for, as a tree by `parent`. */
export const twoHealths = {
  "th.aims": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "稳预期、增信心、明方向、促共富", en: "Steady expectations, raise confidence, clarify direction, promote common prosperity" },
    quote: "总的要围绕“稳预期、增信心、明方向、促共富”",
    parent: "pillar.twoHealths", count: 4,
  },
  "th.leap": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "实践探索地 → 制度创新策源地、标准规范领航地、理论研究新高地", en: "From practice-exploration ground to: source of institutional innovation, pilot of standards, new height of theory" },
    quote: "推动“两个健康”实践探索地向制度创新策源地、标准规范领航地、理论研究新高地跃升",
    parent: "pillar.twoHealths", count: 3,
  },
  "th.attr": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "时代引领性、全国影响力、温州辨识度", en: "Era-leading, nationally influential, recognizably Wenzhou" },
    quote: "打造一批具有时代引领性、全国影响力、温州辨识度的标志性成果",
    parent: "pillar.twoHealths", count: 3,
  },
  "th.act1": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "把牢民营经济发展定盘星", en: "Hold fast to the guiding star of private-economy development" },
    quote: "要把牢民营经济发展定盘星",
    parent: "pillar.twoHealths", order: 1,
  },
  "th.act2": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "加快打造营商环境最优市", en: "Become the city with the best business environment" },
    quote: "要加快打造营商环境最优市,争取民营经济法治营商环境试点,提升市场开放水平",
    parent: "pillar.twoHealths", order: 2,
  },
  "th.act3": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "推动创新工作走前列", en: "Keep innovative work in the front rank" },
    quote: "要持续推动创新工作走前列,全面落实“两个健康”促进条例,加快创建国家标准,深化“两个健康”理论研究,不断提升“两个健康”影响力",
    parent: "pillar.twoHealths", order: 3, items: ["促进条例", "国家标准", "理论研究", "影响力"],
  },
  "claim.birthplace": {
    kind: "claim", value: "我国民营经济重要发祥地", basis: "reported", source: "report",
    label: { zh: "民营经济重要发祥地", en: "An important birthplace of China's private economy" },
    quote: "温州是我国民营经济重要发祥地",
  },
  "claim.path": {
    kind: "claim", value: "续写创新史、走好共富路", basis: "reported", source: "report",
    label: { zh: "续写创新史、走好共富路", en: "Continue the history of innovation, walk the road of common prosperity" },
    quote: "续写创新史、走好共富路,全面推进“四大振兴”",
  },
  "th.zone": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "新时代“两个健康”先行区", en: "Pilot zone for the \"Two Healths\" in the new era" },
    quote: "以领跑姿态持续深化新时代“两个健康”先行区建设",
    parent: "pillar.twoHealths",
  },
  "gov.cordialClean": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "亲清政商关系", en: "Cordial and clean relations between government and business" },
    quote: "党委政府将构建亲清政商关系",
    parent: "event.name",
  },
  "gov.problems": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "“急难愁盼”问题", en: "Urgent, difficult and worrying problems of enterprises" },
    quote: "及时精准帮助企业解决“急难愁盼”问题",
    parent: "speech.mayor",
  },
  "mayor.system": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "支撑高质量发展的现代产业体系", en: "A modern industrial system supporting quality development" },
    quote: "加快构建支撑高质量发展的现代产业体系",
    parent: "speech.mayor",
  },
  "reclaim.two": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "重振温州雄风、再创温州辉煌", en: "Revive Wenzhou's might, recreate Wenzhou's glory" },
    quote: "重振温州雄风、再创温州辉煌",
    parent: "event.name", count: 2,
  },
  "speech.mayor": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "市长的三个“更”", en: "Mayor Zhang Zhenfeng's three demands" },
    quote: "张振丰强调,要以更强决心奋勇争先、奋力赶超",
    parent: "event.name", count: 3,
  },
  "mayor.1": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "更强决心", en: "Stronger resolve" },
    quote: "要以更强决心奋勇争先、奋力赶超",
    parent: "speech.mayor", order: 1,
  },
  "mayor.2": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "更实举措", en: "More solid measures (table-and-list execution)" },
    quote: "要以更实举措攻坚克难、全力突破,表格式清单化抓落实,全力稳增长、强创新、促转型",
    parent: "speech.mayor", order: 2, items: ["稳增长", "强创新", "促转型"],
  },
  "mayor.3": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "更优服务", en: "Better services" },
    quote: "要以更优服务赋能企业、聚力发展",
    parent: "speech.mayor", order: 3,
  },
  "three.re": {
    kind: "hierarchy", basis: "reported", source: "report",
    label: { zh: "重塑、重振、重燃", en: "Reshape (private economy), revive (manufacturing), rekindle (entrepreneurs' passion)" },
    quote: "重塑温州民营经济新优势、重振温州制造业雄风、重燃温州企业家创业创新激情",
    parent: "event.name", count: 3,
  },
} as const satisfies Record<string, FactRow>;
