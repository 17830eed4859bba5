import type { Guide } from "./guide.js";
import { invented } from "./made.js";

const tier = (n: number): string => `t${n}`;

export const guide: Guide = {
  type: "tier-flow",
  example: "two-columns",
  learned: { zh: "列头和整条路径的点亮参考了Carbon的冲积图；先保持次序、再减少交叉，是吸取了ECharts桑基图的教训。", en: "Column headings and the lit path come from Carbon’s alluvial; keeping the given order first and reducing crossings within it is a lesson of ECharts’ sankey." },
  use: [
    { zh: "同一批企业，期初在哪一层、期末在哪一层。", en: "One set of enterprises: on which tier at the start, on which at the end." },
    { zh: "升级、降级、新入库、退出都有数。", en: "Promotions, demotions, entries and exits are all counted." },
  ],
  avoid: [
    { zh: "只有两个时点的家数，不知道谁去了哪里：用[梯队金字塔](tier-pyramid--guide)。", en: "Only the counts at two dates are known, not who went where: use [tier pyramid](tier-pyramid--guide)." },
    { zh: "流的是钱或能源，没有上下层：用[桑基图](sankey--guide)。", en: "Money or energy flows and nothing is above another: use [sankey](sankey--guide)." },
    { zh: "只关心净增减：用[瀑布图](waterfall--guide)。", en: "Only the net change matters: use [waterfall](waterfall--guide)." },
  ],
  read: [
    { zh: "从左到右是时间，从上到下是层级；新入库和退出在最下面。", en: "Time runs from left to right and tiers from the top; entries and exits stand last." },
    { zh: "带子的宽窄是家数：留在原层的淡，升级蓝，降级赭。", en: "A band is as wide as its count: those that stayed are pale, rises blue, falls ochre." },
    { zh: "注里写两端的合计；新入库、退出、合并算清楚，两端才对得上。", en: "The note gives both totals; with entries, exits and mergers counted, they agree." },
    { zh: "窄屏上名称移到条的上方，小的带子不印数。", en: "On a narrow screen names move above the bars, and small bands print no number." },
  ],
  pairs: [
    {
      good: { spec: "two-columns", words: { zh: "升级、降级、留在原层、新入库、退出，都有数。", en: "Those that rose, fell, stayed, came and left are all there." } },
      bad: {
        words: { zh: "只报升级的：能画出来，但留在原层、降级和退出的都没有了。", en: "Promotions only: it can be drawn, but those that stayed, fell or left are gone." },
        spec: { ...invented, type: "tier-flow", unit: "家", title: { zh: "两年间20家企业升级", en: "Twenty enterprises moved up in two years" }, nodes: [1, 2, 3].map((n) => ({ id: tier(n), label: { zh: `第${"一二三"[n - 1]!}层`, en: `Tier ${n}` } })), data: [{ from: tier(3), to: tier(2), value: 14 }, { from: tier(2), to: tier(1), value: 6 }] },
      },
    },
    {
      good: { spec: "three-columns", words: { zh: "各期首尾相接，中间不缺。", en: "Periods that follow on each other without a gap." } },
      bad: {
        words: { zh: "中间缺一年：2021年末到2023年初的变化无从知道。", en: "A year is missing: what happened from the end of 2021 to the start of 2023 nobody knows." },
        spec: { ...invented, type: "tier-flow", unit: "家", data: [{ from: tier(1), to: tier(1), value: 10, period: "2021" }, { from: tier(1), to: tier(2), value: 10, period: "2023" }] },
      },
    },
  ],
};
