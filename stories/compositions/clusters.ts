import type { LocaleName, Text } from "../../src/index.js";
import type { Spec } from "../kit/figures.js";

const SHARED = { source: { zh: "示意数据，不代表真实情况", en: "Illustrative data, not real figures" }, basis: "illustrative" } as const;
const YEARS = [2021, 2022, 2023, 2024, 2025];
const TIERS: readonly Text[] = [{ zh: "规上企业", en: "Large" }, { zh: "专精特新", en: "Specialized" }, { zh: "小巨人", en: "Little giants" }];

interface Cluster {
  readonly cluster: { readonly zh: string; readonly en: string };
  /** Output of each year, 亿元. */
  readonly output: readonly number[];
  readonly target: number;
  /** Enterprises on each tier. */
  readonly tiers: readonly number[];
  readonly projects: readonly { readonly label: Text; readonly start: string; readonly end: string; readonly progress: number }[];
}

const named = (zh: string, en: string): Cluster["cluster"] => ({ zh: `集群${zh}`, en: `Cluster ${en}` });
const project = (zh: string, en: string, start: string, end: string, progress: number): Cluster["projects"][number] => ({ label: { zh, en }, start, end, progress });

/** Five invented clusters; four figures ask the same of the same five. */
const CLUSTERS: readonly Cluster[] = [
  { cluster: named("甲", "A"), output: [980, 1050, 1120, 1200, 1280], target: 1200, tiers: [120, 46, 9], projects: [project("总装厂", "Assembly plant", "2024-03", "2026-06", 0.7), project("检测中心", "Test centre", "2025-02", "2026-12", 0.2)] },
  { cluster: named("乙", "B"), output: [820, 850, 890, 930, 950], target: 1000, tiers: [95, 31, 6], projects: [project("扩产一期", "Expansion I", "2024-06", "2026-03", 0.8)] },
  { cluster: named("丙", "C"), output: [480, 510, 560, 600, 640], target: 600, tiers: [70, 38, 12], projects: [project("研究院", "Institute", "2023-09", "2025-11", 1), project("中试基地", "Pilot base", "2025-04", "2027-03", 0.15)] },
  { cluster: named("丁", "D"), output: [360, 380, 390, 400, 410], target: 400, tiers: [48, 15, 2], projects: [project("物流园", "Logistics park", "2024-10", "2026-09", 0.5)] },
  { cluster: named("戊", "E"), output: [300, 290, 280, 270, 260], target: 300, tiers: [40, 9, 1], projects: [project("技改", "Refit", "2025-01", "2026-06", 0.4)] },
];

/** Names of the members, as the figures show them. */
export const clusterNames = (locale: LocaleName): string[] => CLUSTERS.map(({ cluster }) => cluster[locale === "zh" ? "zh" : "en"]);

/** The column `cluster` is what the figures know each other's members by. */
export const dashboard: readonly Spec[] = [
  {
    ...SHARED, type: "bullet", unit: "亿元", goodWhen: "higher", fields: { label: "cluster" },
    title: { zh: "五个集群中三个达到2025年目标", en: "Three of five clusters met their target for 2025" },
    subtitle: { zh: "产值与目标，2025年", en: "Output against target, 2025" },
    data: CLUSTERS.map(({ cluster, output, target }) => ({ cluster, value: output.at(-1), target })),
  },
  {
    ...SHARED, type: "cluster-trajectory", unit: "亿元", fields: { series: "cluster" }, highlight: ["集群戊"],
    title: { zh: "只有集群戊连年下降", en: "Only Cluster E has fallen year after year" },
    subtitle: { zh: "产值，2021—2025年", en: "Output, 2021–2025" },
    data: CLUSTERS.flatMap(({ cluster, output }) => YEARS.map((year, i) => ({ cluster, period: String(year), value: output[i] }))),
  },
  {
    // Whoever stands on a tier stands on those below it too: their sum would count enterprises twice.
    ...SHARED, type: "heatmap", totals: "none", unit: { zh: "家", en: "enterprises" }, fields: { row: "cluster" },
    title: { zh: "小巨人最多的是集群丙，不是最大的集群甲", en: "Cluster C has the most little giants, not the largest, A" },
    subtitle: { zh: "各层级企业数，2025年", en: "Enterprises by tier, 2025" },
    data: CLUSTERS.flatMap(({ cluster, tiers }) => TIERS.map((column, i) => ({ cluster, column, value: tiers[i] }))),
  },
  {
    ...SHARED, type: "project-timeline", asOf: "2025-12", fields: { group: "cluster" },
    title: { zh: "七个项目，一个已建成", en: "Of seven projects, one is finished" },
    subtitle: { zh: "按集群，2023—2027年", en: "By cluster, 2023–2027" },
    data: CLUSTERS.flatMap(({ cluster, projects }) => projects.map((one) => ({ cluster, ...one }))),
  },
];
