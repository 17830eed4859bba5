import type { DerivedRow } from "../types.js";

const REST = { zh: "由总数减去已知两地得出，含其余十个县（市、区）", en: "The total less the two divisions that are known; stands for the other ten" };

/** Numbers computed by us; the arithmetic is printed with them. */
export const derivedFigures = {
  "littleGiants.batch4": {
    value: 55, unit: "家", period: "2021-09/2023-06", status: "actual", basis: "derived", source: "t23",
    label: { zh: "第四批国家级专精特新“小巨人”企业", en: "National \"little giants\", fourth batch" },
    formula: "107−52＝55", inputs: ["littleGiants.2023-06", "littleGiants.2021-09"],
    note: { zh: "两次累计数之差；假定期间无企业退出", en: "Difference of two cumulative counts; assumes that none left in between" },
  },
  "hiddenChampions.2022-02.rest": {
    value: 23, unit: "家", period: "2022-02", status: "actual", basis: "derived", source: "hc",
    label: { zh: "省级“隐形冠军”企业：其余十地", en: "Provincial hidden champions: the other ten divisions" },
    formula: "43−11−9＝23", inputs: ["hiddenChampions.2022-02", "hiddenChampions.2022-02.yueqing", "hiddenChampions.2022-02.yongjia"],
    note: REST,
  },
  "units.2023.rest": {
    value: 57.7, unit: "%", period: "2023", status: "actual", basis: "derived", source: "cen",
    label: { zh: "工业法人单位占比：其他行业", en: "Share of industrial legal units: other industries" },
    formula: "100−20.9−13.6−7.8＝57.7", inputs: ["units.2023.electrical", "units.2023.machinery", "units.2023.leather"],
  },
  "keyProjects.rest": {
    value: 83, unit: "个", period: "2022", status: "actual", basis: "derived", source: "k87",
    label: { zh: "省重点建设项目：先进制造业以外", en: "Provincial key projects: other than advanced manufacturing" },
    formula: "87−4＝83", inputs: ["keyProjects.total", "keyProjects.manufacturing"],
  },
  "credit.shareOfLoans": {
    value: 6.3, unit: "%", period: "2021", status: "actual", bound: "about", basis: "derived", source: "info21",
    label: { zh: "授信签约额相当于2021年末贷款余额", en: "Credit lines signed against loans outstanding at the end of 2021" },
    formula: "1000÷15755.4＝6.3%", inputs: ["credit.total", "loans.2021"],
    notForFigures: { zh: "授信是约定的额度，贷款余额是存量，两者相比会误导", en: "Agreed lines and a stock of loans are different things; the comparison misleads" },
  },
} as const satisfies Record<string, DerivedRow>;
