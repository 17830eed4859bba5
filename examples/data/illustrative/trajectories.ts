import type { InventedRow, TrajectoryRow, TrajectorySet } from "../types.js";

const INVENTED: InventedRow = { basis: "illustrative", source: "invented" };
const A = { zh: "集群甲", en: "Cluster A" };
const B = { zh: "集群乙", en: "Cluster B" };

type Point = readonly [period: string, value: number | null, status?: TrajectoryRow["status"], low?: number, high?: number];

const rows = (points: readonly Point[], series?: TrajectoryRow["series"]): readonly TrajectoryRow[] =>
  points.map(([period, value, status = "actual", low, high]) => ({
    period, value, status, ...INVENTED,
    ...(series && { series }),
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
  }));

/** A path that ends short of its target: actual, preliminary and projected years, a band, a dated target. */
export const clusterA: TrajectorySet = {
  id: "cluster-a",
  label: { zh: "集群甲总产值", en: "Gross output of Cluster A" },
  unit: "亿元",
  generator: {
    zh: "2018年5000、2024年7500为设定值，其间取整到50；2025—2027年按年均7.0%推算，取整到10；区间为±2%、±4%、±6%",
    en: "5000 in 2018 and 7500 in 2024 are set, years between rounded to 50; 2025–2027 grow 7.0% a year, rounded to 10; band ±2%, ±4%, ±6%",
  },
  absent: "absent.clusterBase",
  rows: rows([
    ["2018", 5000], ["2019", 5350], ["2020", 5500], ["2021", 6200], ["2022", 6600], ["2023", 7000],
    ["2024", 7500, "preliminary"],
    ["2025", 8030, "projection", 7870, 8190], ["2026", 8590, "projection", 8250, 8930], ["2027", 9190, "projection", 8640, 9740],
  ], A),
  targets: [{ value: 10000, period: "2027", label: { zh: "目标", en: "Target" }, ...INVENTED }],
};

/** A year that is missing, and a break where the scope widens. */
export const clusterB: TrajectorySet = {
  id: "cluster-b",
  label: { zh: "集群乙总产值", en: "Gross output of Cluster B" },
  unit: "亿元",
  generator: {
    zh: "每年加200；2020年留空；2023年起统计范围扩大，另加600",
    en: "200 more each year; 2020 left empty; 600 more from 2023, when the scope widens",
  },
  absent: "absent.clusterBase",
  rows: rows([
    ["2018", 3000], ["2019", 3200], ["2020", null], ["2021", 3600], ["2022", 3800],
    ["2023", 4600], ["2024", 4800], ["2025", 5000, "preliminary"],
  ], B),
  breaks: [{ period: "2023", note: { zh: "统计范围扩大", en: "Scope widened" } }],
};

/** One series whose break is inferred and not stated. */
export const parkOutput: TrajectorySet = {
  id: "park-output",
  label: { zh: "示例园区总产值", en: "Gross output of an example park" },
  unit: "亿元",
  generator: { zh: "每年加20；2020年起另加40", en: "20 more each year; 40 more from 2020" },
  absent: "absent.series",
  rows: rows([
    ["2016", 200], ["2017", 220], ["2018", 240], ["2019", 260],
    ["2020", 320], ["2021", 340], ["2022", 360], ["2023", 380, "preliminary"],
  ]),
  targets: [{ value: 500, bound: "order", label: { zh: "五百亿级", en: "CNY 50 billion level" }, ...INVENTED }],
  breaks: [{ period: "2020", note: { zh: "推断：基数修订", en: "Inferred: base revised" }, inferred: true }],
};
