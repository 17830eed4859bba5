import type { Guide } from "./guide.js";
import { invented, otherwise } from "./made.js";

export const guide: Guide = {
  type: "waterfall",
  example: "subtotals",
  learned: { zh: "合计、小计写成数据里的标记，台阶之间用细线相连，参考了Highcharts与G2Plot。", en: "Totals and subtotals as flags in the data, and thin lines from step to step, come from Highcharts and G2Plot." },
  use: [
    { zh: "从期初的数到期末的数，中间各项加减多少。", en: "From an amount at the start to one at the end, and what each part added or took." },
    { zh: "各项相加正好等于变化，图会替你核对。", en: "The parts add up to the change exactly; the figure checks it." },
  ],
  avoid: [
    { zh: "没有起点，只比各部分的大小：用[构成图](composition--guide)或[排名图](ranking--guide)。", en: "There is no start and only sizes compare: use [composition](composition--guide) or [ranking](ranking--guide)." },
    { zh: "企业在各层之间进出：用[梯队流动](tier-flow--guide)，它记得从哪里到哪里。", en: "Enterprises move between tiers: use [tier flow](tier-flow--guide), which knows from where to where." },
    { zh: "要逐年看：用[柱形图](columns--guide)。", en: "Every year is to be seen: use [columns](columns--guide)." },
  ],
  read: [
    { zh: "灰色实柱是合计，从零起；悬着的是一项项增减，从上一项的终点接起。", en: "Solid grey columns are totals and start at zero; the floating ones are changes and start where the last one ended." },
    { zh: "增用蓝，减用赭，另有正负号；写了`highlight`时，只有突出的那一项着色，其余的增为灰色。颜色不表示好坏。", en: "Rises are blue and falls ochre, each with its sign; with `highlight` only the rises that it names are blue and the others grey. Colour does not mean good or bad." },
    { zh: "窄屏上转成一行一项。", en: "On a narrow screen it turns into rows." },
  ],
  pairs: [
    {
      good: { spec: "folded", words: { zh: "`top`留下大项，小项合成一项。", en: "`top` keeps the large parts and joins the small ones." } },
      bad: { spec: otherwise("waterfall", "folded", { top: undefined }), words: { zh: "每一项都列出：小项把大项挤窄了。", en: "Every part shown: the small ones crowd the large." } },
    },
    {
      good: { spec: "subtotals", words: { zh: "中间加小计，前后核对得上。", en: "Subtotals in between, all of which agree." } },
      bad: {
        words: { zh: "小计与各项对不上：相差10亿元，图会指出来。", en: "A subtotal that its parts do not give: the figure will not smooth over the ten that are missing." },
        spec: { ...invented, type: "waterfall", unit: "亿元", data: [{ label: "上年", value: 400, kind: "total" }, { label: "新项目", value: 90 }, { label: "停产", value: -60 }, { label: "小计", value: 440, kind: "subtotal" }] },
      },
    },
  ],
};
