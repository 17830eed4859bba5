import type { BulletSet, FlowRow, IllustrativeSet, InventedRow, KpiRow, TierRow, TierSet } from "../types.js";

const INVENTED: InventedRow = { basis: "illustrative", source: "invented" };
const LOW = { zh: "低", en: "Low" };
const MIDDLE = { zh: "中", en: "Middle" };
const HIGH = { zh: "高", en: "High" };

/** Measures with their own units: under, on and over target, a negative value, a negative target. */
export const measuresHigher: BulletSet = {
  id: "measures-higher",
  label: { zh: "集群甲各项指标与目标", en: "Cluster A, measures against target" },
  goodWhen: "higher",
  generator: { zh: "目标取整数，实际为目标的50%至120%，另设负值两行", en: "Round targets, values at 50% to 120% of them, and two rows with negatives" },
  absent: "absent.output",
  rows: [
    { label: { zh: "总产值", en: "Gross output" }, unit: "亿元", value: 800, target: 1000, ranges: [{ to: 500, label: LOW }, { to: 900, label: MIDDLE }, { to: 1200, label: HIGH }], ...INVENTED },
    { label: { zh: "投资", en: "Investment" }, unit: "亿元", value: 120, target: 100, ...INVENTED },
    { label: { zh: "新增企业", en: "New enterprises" }, unit: "家", value: 50, target: 50, ...INVENTED },
    { label: { zh: "新增就业", en: "New jobs" }, unit: "人", value: 5000, target: 10000, ...INVENTED },
    { label: { zh: "增速", en: "Growth" }, unit: "%", value: -2, target: 6, ...INVENTED },
    { label: { zh: "净利润", en: "Net profit" }, unit: "亿元", value: -20, target: -10, ...INVENTED },
  ],
};

/** Measures that are better the lower they are. */
export const measuresLower: BulletSet = {
  id: "measures-lower",
  label: { zh: "集群甲能耗与用时", en: "Cluster A, energy and time used" },
  goodWhen: "lower",
  generator: { zh: "目标与实际相差一成", en: "Values one tenth above or below target" },
  absent: "absent.output",
  rows: [
    { label: { zh: "审批用时", en: "Time to approve" }, unit: "天", value: 9, target: 10, ...INVENTED },
    { label: { zh: "空置率", en: "Vacancy rate" }, unit: "%", value: 11, target: 10, ...INVENTED },
  ],
};

const TIERS = [
  [{ zh: "第一层", en: "Tier 1" }, 5000, 6000],
  [{ zh: "第二层", en: "Tier 2" }, 1000, 1500],
  [{ zh: "第三层", en: "Tier 3" }, 200, 300],
  [{ zh: "第四层", en: "Tier 4" }, 40, 60],
  [{ zh: "第五层", en: "Tier 5" }, 8, 12],
] as const;

const tier = (period: string, column: 1 | 2): readonly TierRow[] =>
  TIERS.map((row) => ({ tier: row[0], period, value: row[column], ...INVENTED }));

/** Five tiers in two periods, each tier a part of the one below. */
export const tiersNested: TierSet = {
  id: "tiers-nested",
  label: { zh: "示例梯度企业数", en: "Enterprises by tier, example" },
  unit: "家",
  nested: true,
  generator: { zh: "2022年自下而上每层为下一层的五分之一；2024年为其1.2至1.5倍", en: "In 2022 each tier is a fifth of the one below; 2024 is 1.2 to 1.5 times that" },
  absent: "absent.tierCounts",
  rows: [...tier("2022", 1), ...tier("2024", 2)],
};

/** Single numbers: with a change, a target, a trend with a missing quarter, and a bare one. */
export const headlineNumbers: IllustrativeSet<KpiRow> = {
  id: "headline-numbers",
  label: { zh: "集群甲主要指标", en: "Cluster A, headline numbers" },
  generator: { zh: "取整数，按固定步长增减", en: "Round numbers in fixed steps" },
  absent: "absent.output",
  rows: [
    { label: { zh: "总产值", en: "Gross output" }, unit: "亿元", period: "2024", value: 7500, previous: 7000, target: 10000, ...INVENTED },
    { label: { zh: "规上企业", en: "Firms above designated size" }, unit: "家", period: "2024", value: 600, previous: 640, ...INVENTED },
    { label: { zh: "出口占比", en: "Export share" }, unit: "%", period: "2024", value: 30, previous: 28, ...INVENTED },
    {
      label: { zh: "季度投资", en: "Investment in the quarter" }, unit: "亿元", period: "2024Q4", value: 50, ...INVENTED,
      trend: [{ period: "2024Q1", value: 20 }, { period: "2024Q2", value: 30 }, { period: "2024Q3", value: null }, { period: "2024Q4", value: 50 }],
    },
    { label: { zh: "在建项目", en: "Projects under way" }, unit: "个", period: "2024-12", value: 20, ...INVENTED },
  ],
};

const BANKS = [{ zh: "银行甲", en: "Bank A" }, { zh: "银行乙", en: "Bank B" }, { zh: "银行丙", en: "Bank C" }] as const;
const CLUSTERS = [{ zh: "集群甲", en: "Cluster A" }, { zh: "集群乙", en: "Cluster B" }, { zh: "集群丙", en: "Cluster C" }] as const;

/** Credit from three banks to three clusters; nine bands. */
export const creditLines: IllustrativeSet<FlowRow> & { readonly unit: string } = {
  id: "credit-lines",
  label: { zh: "示例授信", en: "Credit lines, example" },
  unit: "亿元",
  generator: { zh: "第i家银行给第j个集群10×i×j", en: "Bank i gives cluster j 10 × i × j" },
  absent: "absent.creditSplit",
  rows: BANKS.flatMap((from, i) => CLUSTERS.map((to, j) => ({ from, to, value: 10 * (i + 1) * (j + 1), ...INVENTED }))),
};
