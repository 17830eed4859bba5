import type { Guide } from "./guide.js";
import { invented, otherwise } from "./made.js";

export const guide: Guide = {
  type: "sankey",
  example: "banks-clusters",
  learned: { zh: "节点与带子的排序、最小带宽参考了ECharts与d3-sankey；布局自行实现，优先保持给定的次序。", en: "Order of nodes and bands and the least width of a band come from ECharts and d3-sankey; the layout is our own and keeps a given order first." },
  use: [
    { zh: "从哪里到哪里，各多少：哪家银行的授信给了哪个集群。", en: "From where to where, and how much: which bank’s credit goes to which cluster." },
    { zh: "来处和去处都不太多，大头分明。", en: "Sources and destinations are not too many, and a few flows stand out." },
  ],
  avoid: [
    { zh: "企业在有高低的层级之间升降：用[梯队流动](tier-flow--guide)。", en: "Enterprises move between tiers above one another: use [tier flow](tier-flow--guide)." },
    { zh: "几乎每个来处都流向每个去处：用[热力图](heatmap--guide)。", en: "Nearly every source flows to every destination: use [heatmap](heatmap--guide)." },
    { zh: "只要两头的合计：用[排名图](ranking--guide)。", en: "Only the totals at both ends matter: use [ranking](ranking--guide)." },
  ],
  read: [
    { zh: "带子的宽窄是金额，数印在带子上，两头是各自的合计。", en: "A band is as wide as its amount, which is printed on it; both ends carry their totals." },
    { zh: "不到2%的合并成“其他”，提示框和注里写明是哪些。", en: "What is under 2% folds into Other; tooltip and note name what it holds." },
    { zh: "指着一条带，会点亮它的来处和去处；规格里的`highlight`只点亮直接相连的，因为再往下不一定是同一笔钱。", en: "Pointing at a band lights the way up and down; `highlight` in a spec lights direct links only, because further on it need not be the same money." },
    { zh: "窄屏上变成两张清单和最大的几对。", en: "On a narrow screen it becomes two lists and the largest pairs." },
  ],
  pairs: [
    {
      good: { spec: "highlight", words: { zh: "只讲一家银行，其余淡化。", en: "One bank is the point, and the others step back." } },
      bad: { spec: otherwise("sankey", "highlight", { highlight: undefined }), words: { zh: "同样的数，没有突出：标题讲的那家银行要自己找。", en: "The same numbers with nothing in front: the bank of the title must be looked for." } },
    },
    {
      good: { spec: "three-columns", words: { zh: "一个方向，一列接一列。", en: "One direction, column by column." } },
      bad: {
        words: { zh: "流出去又流回来：桑基图画不了循环。", en: "Out and back again: a sankey cannot hold a cycle." },
        spec: { ...invented, type: "sankey", unit: "亿元", data: [{ from: "甲", to: "乙", value: 10 }, { from: "乙", to: "丙", value: 20 }, { from: "丙", to: "甲", value: 10 }] },
      },
    },
  ],
};
