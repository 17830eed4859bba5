import type { FactRow } from "../types.js";

const OPEN_LIST = { zh: "次序为原文行文次序，不是排名；“等”表示未列全；获奖数量与名单未给出", en: "The order is the text's, not a ranking; the list is open; recipients are neither counted nor named" };
const NAMED_ONLY = { zh: "报道只点名，未给数量，也未排层级", en: "Named only: never counted and never ordered as a pyramid in the report" };

/** Honours, tiers, speakers and people that the report names. */
export const named = {
  "honour.single": {
    kind: "category", basis: "reported", source: "report",
    label: { zh: "单项冠军", en: "Manufacturing single champion" },
    quote: "市领导为单项冠军、数字化绿色化转型标杆、“专精特新”小巨人、公共服务示范平台等制造业高质量发展企业代表,以及民营经济纳税突出贡献企业、民间投资十佳项目等授牌",
    order: 1, group: { zh: "制造业", en: "manufacturing" },
    note: OPEN_LIST,
  },
  "honour.digitalGreen": {
    kind: "category", basis: "reported", source: "report",
    label: { zh: "数字化绿色化转型标杆", en: "Benchmark of digital and green transformation" },
    quote: "市领导为单项冠军、数字化绿色化转型标杆、“专精特新”小巨人、公共服务示范平台等制造业高质量发展企业代表,以及民营经济纳税突出贡献企业、民间投资十佳项目等授牌",
    order: 2, group: { zh: "制造业", en: "manufacturing" },
    note: OPEN_LIST,
  },
  "honour.littleGiant": {
    kind: "category", basis: "reported", source: "report",
    label: { zh: "“专精特新”小巨人", en: "SRDI \"little giant\" enterprise" },
    quote: "市领导为单项冠军、数字化绿色化转型标杆、“专精特新”小巨人、公共服务示范平台等制造业高质量发展企业代表,以及民营经济纳税突出贡献企业、民间投资十佳项目等授牌",
    order: 3, group: { zh: "制造业", en: "manufacturing" },
    note: OPEN_LIST,
  },
  "honour.platform": {
    kind: "category", basis: "reported", source: "report",
    label: { zh: "公共服务示范平台", en: "Public-service demonstration platform" },
    quote: "市领导为单项冠军、数字化绿色化转型标杆、“专精特新”小巨人、公共服务示范平台等制造业高质量发展企业代表,以及民营经济纳税突出贡献企业、民间投资十佳项目等授牌",
    order: 4, group: { zh: "制造业", en: "manufacturing" },
    note: OPEN_LIST,
  },
  "honour.tax": {
    kind: "category", basis: "reported", source: "report",
    label: { zh: "民营经济纳税突出贡献企业", en: "Private enterprise with outstanding tax contribution" },
    quote: "市领导为单项冠军、数字化绿色化转型标杆、“专精特新”小巨人、公共服务示范平台等制造业高质量发展企业代表,以及民营经济纳税突出贡献企业、民间投资十佳项目等授牌",
    order: 5, group: { zh: "民营经济", en: "private economy" },
    note: OPEN_LIST,
  },
  "honour.topTen": {
    kind: "category", basis: "reported", source: "report",
    label: { zh: "民间投资十佳项目", en: "Ten Best private-investment projects" },
    quote: "市领导为单项冠军、数字化绿色化转型标杆、“专精特新”小巨人、公共服务示范平台等制造业高质量发展企业代表,以及民营经济纳税突出贡献企业、民间投资十佳项目等授牌",
    order: 6, group: { zh: "民营经济", en: "private economy" },
    note: OPEN_LIST,
  },
  "tier.head": {
    kind: "category", basis: "reported", source: "report",
    label: { zh: "头部企业", en: "Leading (head) enterprises" },
    quote: "坚持招引和培育头部企业",
    note: NAMED_ONLY,
  },
  "tier.srdi": {
    kind: "category", basis: "reported", source: "report",
    label: { zh: "“专精特新”企业", en: "SRDI enterprises" },
    quote: "大力支持“专精特新”企业发展",
    note: NAMED_ONLY,
  },
  "tier.littleGiant": {
    kind: "category", basis: "reported", source: "report",
    label: { zh: "“专精特新”小巨人", en: "SRDI \"little giants\"" },
    quote: "“专精特新”小巨人",
    note: NAMED_ONLY,
  },
  "tier.single": {
    kind: "category", basis: "reported", source: "report",
    label: { zh: "单项冠军", en: "Manufacturing single champions" },
    quote: "市领导为单项冠军",
    note: NAMED_ONLY,
  },
  "tier.size": {
    kind: "category", basis: "reported", source: "report",
    label: { zh: "上规", en: "Reaching designated size" },
    quote: "推进企业上规上市",
    note: NAMED_ONLY,
  },
  "tier.listed": {
    kind: "category", basis: "reported", source: "report",
    label: { zh: "上市", en: "Listing on a stock exchange" },
    quote: "推进企业上规上市",
    note: NAMED_ONLY,
  },
  "speaker.wzeic": {
    kind: "organisation", basis: "reported", source: "report",
    label: { zh: "市经信局", en: "Wenzhou Economy and Information Technology Bureau" },
    quote: "市经信局、市工商联、平阳县及正泰集团、亿联集团、浙江戈尔德股份有限公司作了交流发言",
    order: 1, group: { zh: "政府部门", en: "government body" },
  },
  "speaker.wzfic": {
    kind: "organisation", basis: "reported", source: "report",
    label: { zh: "市工商联", en: "Wenzhou Federation of Industry and Commerce" },
    quote: "市经信局、市工商联、平阳县及正泰集团、亿联集团、浙江戈尔德股份有限公司作了交流发言",
    order: 2, group: { zh: "人民团体", en: "federation" },
  },
  "speaker.pingyang": {
    kind: "organisation", basis: "reported", source: "report",
    label: { zh: "平阳县", en: "Pingyang County" },
    quote: "市经信局、市工商联、平阳县及正泰集团、亿联集团、浙江戈尔德股份有限公司作了交流发言",
    order: 3, group: { zh: "县", en: "county" },
  },
  "speaker.chint": {
    kind: "organisation", basis: "reported", source: "report",
    label: { zh: "正泰集团", en: "CHINT Group" },
    quote: "市经信局、市工商联、平阳县及正泰集团、亿联集团、浙江戈尔德股份有限公司作了交流发言",
    order: 4, group: { zh: "企业", en: "enterprise" },
  },
  "speaker.yilian": {
    kind: "organisation", basis: "reported", source: "report",
    label: { zh: "亿联集团", en: "Yilian Group" },
    quote: "市经信局、市工商联、平阳县及正泰集团、亿联集团、浙江戈尔德股份有限公司作了交流发言",
    order: 5, group: { zh: "企业", en: "enterprise" },
  },
  "speaker.gold": {
    kind: "organisation", basis: "reported", source: "report",
    label: { zh: "浙江戈尔德股份有限公司", en: "Zhejiang Ge'erde (Gold) Co., Ltd." },
    quote: "市经信局、市工商联、平阳县及正泰集团、亿联集团、浙江戈尔德股份有限公司作了交流发言",
    order: 6, group: { zh: "企业", en: "enterprise" },
    note: { zh: "英文名称未经核实", en: "The English name is unverified" },
  },
  "speakers.count": {
    kind: "derived", value: 6, unit: "家", basis: "derived", source: "report",
    label: { zh: "交流发言单位数", en: "Organisations that gave exchange speeches" },
    quote: "市经信局、市工商联、平阳县及正泰集团、亿联集团、浙江戈尔德股份有限公司作了交流发言",
    note: { zh: "由本项目计数：2个部门团体、1个县、3家企业", en: "Counted by us: two bodies, one county, three enterprises" },
  },
  "person.liu": {
    kind: "person", basis: "reported", source: "report",
    label: { zh: "刘小涛", en: "Liu Xiaotao" },
    quote: "市委书记刘小涛",
    role: { zh: "市委书记", en: "Secretary, CPC Wenzhou Municipal Committee" },
  },
  "person.zhang": {
    kind: "person", basis: "reported", source: "report",
    label: { zh: "张振丰", en: "Zhang Zhenfeng" },
    quote: "市委副书记、市长张振丰主持",
    role: { zh: "市委副书记、市长", en: "Deputy Secretary and Mayor; chaired" },
  },
  "person.ge": {
    kind: "person", basis: "reported", source: "report",
    label: { zh: "葛益平", en: "Ge Yiping" },
    quote: "市领导葛益平、陈作荣、林晓峰等参加",
    role: { zh: "市领导", en: "Municipal leader" },
  },
  "person.chen": {
    kind: "person", basis: "reported", source: "report",
    label: { zh: "陈作荣", en: "Chen Zuorong" },
    quote: "市领导葛益平、陈作荣、林晓峰等参加",
    role: { zh: "市领导", en: "Municipal leader" },
  },
  "person.lin": {
    kind: "person", basis: "reported", source: "report",
    label: { zh: "林晓峰", en: "Lin Xiaofeng" },
    quote: "市领导葛益平、陈作荣、林晓峰等参加",
    role: { zh: "市领导", en: "Municipal leader" },
  },
} as const satisfies Record<string, FactRow>;
