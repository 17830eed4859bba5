import type { Guide } from "./guide.js";
import { invented } from "./made.js";

export const guide: Guide = {
  type: "tier-pyramid",
  example: "wenzhou-tiers",
  learned: { zh: "转化率与相对首层的比率分开标注，参考VChart的转化漏斗图；两期对照的画法参考人口金字塔。", en: "Rates against the tier below and against the base kept apart come from VChart’s conversion funnel; two dates back to back from population pyramids." },
  use: [
    { zh: "企业梯队有几层，每层有多少家。", en: "Enterprises stand on a few tiers: how many on each." },
    { zh: "同一梯队，两期对照。", en: "The same tiers at two dates." },
  ],
  avoid: [
    { zh: "要看谁升了、谁降了：用[梯队流动](tier-flow--guide)；两个时点的存量推不出流动。", en: "Who rose and who fell: use [tier flow](tier-flow--guide); stocks at two dates do not give the flows." },
    { zh: "各区各有多少：用[热力图](heatmap--guide)。", en: "How many in each district: use [heatmap](heatmap--guide)." },
    { zh: "各组没有高低之分：用[排名图](ranking--guide)。", en: "The groups are not above one another: use [ranking](ranking--guide)." },
  ],
  read: [
    { zh: "条长与家数成比例，最上层最高；太短的条画成两像素，并在注里写明。", en: "Lengths are in proportion to the counts, highest tier on top; bars too short to draw are two pixels, and the note says so." },
    { zh: "写了`nested: true`（上层包含在下层里），才印转化率；层与层可能重叠时，不印。", en: "Only with `nested: true`, when each tier is part of the one below, are conversion rates printed; where tiers may overlap, none." },
    { zh: "认定标准变了，两期之间有断开的记号。", en: "Where the criteria changed there is a break between the two dates." },
  ],
  pairs: [
    {
      good: { spec: "wenzhou-tiers", words: { zh: "各层是否包含没有说明时，只印家数。", en: "Where it is not stated that tiers contain each other, only counts are printed." } },
      bad: {
        words: { zh: "写了逐层包含，上层却比下层还多。", en: "Said to be nested, yet the upper tier is larger than the lower." },
        spec: { ...invented, type: "tier-pyramid", unit: "家", nested: true, data: [{ tier: { zh: "龙头", en: "Leading" }, value: 30 }, { tier: { zh: "骨干", en: "Backbone" }, value: 20 }] },
      },
    },
    {
      good: { spec: "pair-nested", words: { zh: "两期左右对照，家数和比率都印出。", en: "Two dates back to back, with counts and rates." } },
      bad: {
        words: { zh: "行业之间没有高低，排成金字塔会误导读者。", en: "Industries, none above another, stacked like tiers." },
        spec: { ...invented, type: "tier-pyramid", unit: "家", title: { zh: "四个行业的企业数", en: "Enterprises in four industries" }, data: ["甲", "乙", "丙", "丁"].map((name, n) => ({ tier: { zh: `行业${name}`, en: `Industry ${"ABCD"[n]!}` }, value: [40, 90, 60, 120][n]! })) },
      },
    },
  ],
};
