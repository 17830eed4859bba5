import type { Guide } from "./guide.js";
import { cluster, invented } from "./made.js";

export const guide: Guide = {
  type: "bullet",
  example: "plan-2022",
  learned: { zh: "子弹图由斯蒂芬·菲尤（Stephen Few）提出，用来代替仪表盘；区间和目标刻度的画法参考了Carbon与G2Plot。", en: "Devised by Stephen Few in place of gauges; ranges and target ticks were learned from Carbon and G2Plot." },
  use: [
    { zh: "年度计划有好几项指标，每项有自己的目标，要一眼看出哪项达到、哪项没有。", en: "A plan has several measures, each with its own target, and the reader must see at once which were met." },
    { zh: "各项单位不同：亿元、%、户可以放在一张图里，每行只和自己的目标比。", en: "Units differ: amounts, percentages and counts may share the figure, because each row is compared with its own target only." },
    { zh: "目标是“不超过”：写`goodWhen: \"lower\"`。", en: "The target is an upper limit: write `goodWhen: \"lower\"`." },
  ],
  avoid: [
    { zh: "要比各项的大小：用[排名图](ranking--guide)。", en: "Sizes are to be compared: use [ranking](ranking--guide)." },
    { zh: "要看几年里怎样走向目标：用[集群轨迹](cluster-trajectory--guide)。", en: "The way to the target over the years matters: use [cluster trajectory](cluster-trajectory--guide)." },
    { zh: "只有一两个数：用[指标卡](kpi--guide)。", en: "There are only one or two numbers: use [indicator cards](kpi--guide)." },
  ],
  read: [
    { zh: "所有目标刻度对齐成一条竖线：条越过它就是达到；越低越好的相反。", en: "All target ticks stand in one line: a bar beyond it has met its target, or missed it where less is better." },
    { zh: "斜纹是差额；右边写着差多少。增长率之间差的是百分点，不是百分比。", en: "The hatch is the shortfall, and its amount is printed. Rates differ by percentage points, not percent." },
    { zh: "目标为零或负数时，那一行用自己的刻度，注里会说明。", en: "Where a target is zero or negative its row has a scale of its own, and the note says so." },
    { zh: "没写`goodWhen`就不判好坏，只写差多少。", en: "Without `goodWhen` nothing is judged; only the difference is printed." },
  ],
  pairs: [
    {
      good: { spec: "plan-2022", words: { zh: "单位不同的几项，各和自己的目标比。", en: "Measures in different units, each against its own target." } },
      bad: {
        words: { zh: "拿条长比大小：乙的条比甲长，产值只有甲的四分之一。", en: "Comparing sizes by the bars: B’s is longer than A’s, though B produces a quarter as much." },
        spec: { ...invented, type: "bullet", unit: "亿元", title: { zh: "集群乙的条最长", en: "Cluster B has the longest bar" }, data: [{ label: cluster(0), value: 1240, target: 1500 }, { label: cluster(1), value: 310, target: 300 }, { label: cluster(2), value: 640, target: 700 }] },
      },
    },
    {
      good: { spec: "lower-is-better", words: { zh: "越低越好的指标写明`goodWhen: \"lower\"`。", en: "Where less is better, `goodWhen: \"lower\"` says so." } },
      bad: {
        words: { zh: "把“没有目标”写成目标为0。没有就不写，图上会标明。", en: "Writing 0 for “no target”. Leave it out, and the figure says that there is none." },
        spec: { ...invented, type: "bullet", unit: "亿元", title: { zh: "目标写成了零", en: "A target of nought" }, data: [{ label: cluster(0), value: 1240, target: 0 }, { label: cluster(1), value: 310, target: 300 }] },
      },
    },
  ],
};
