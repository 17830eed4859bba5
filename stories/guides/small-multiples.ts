import type { Guide } from "./guide.js";
import { invented, otherwise } from "./made.js";

export const guide: Guide = {
  type: "small-multiples",
  example: "us-unemployment",
  learned: { zh: "同一张图按成员分格、共用刻度，参考了Vega-Lite与Observable Plot。", en: "One chart drawn once for each member, on shared scales, comes from Vega-Lite and Observable Plot." },
  use: [
    { zh: "成员多，叠在一张图里看不清，每个都要看到。", en: "Members are many, would hide each other in one figure, and each must be seen." },
    { zh: "两种量上下两格、共用一条时间轴，代替双轴图。", en: "Two measures in two panels on one time axis, in place of a dual axis." },
  ],
  avoid: [
    { zh: "只要一两个成员：直接用那张图。", en: "One or two members will do: use the chart itself." },
    { zh: "要读出每一格的准数：用[热力图](heatmap--guide)或表格。", en: "Every number is to be read: use [heatmap](heatmap--guide) or a table." },
  ],
  read: [
    { zh: "各格刻度相同，所以高低可以隔着格子比；各用各的刻度时，副标题会写明。", en: "All panels have one scale, so heights compare across them; where scales are free the subtitle says so." },
    { zh: "写`sort: \"value\"`就按最后的数从大到小排。", en: "With `sort: \"value\"` panels stand by their last value." },
    { zh: "一格是重点，其余作背景。", en: "One panel is the subject and the others are context." },
  ],
  pairs: [
    {
      good: { spec: "top-six", words: { zh: "刻度相同：谁高谁低，隔着格子也看得出。", en: "One scale: which is higher shows across panels." } },
      bad: { spec: otherwise("small-multiples", "top-six", { scales: "free" }), words: { zh: "同样的数写`scales: \"free\"`：每格刻度不同，高的不一定多。图上有说明，但读者常常忽略。只有各格单位不同时才这样写。", en: "The same numbers with `scales: \"free\"`: each panel has its own ruler, and higher need not be more. The figure says so; readers often miss it. Keep it for panels of different units." } },
    },
    {
      good: { spec: "columns", words: { zh: "格里可以是折线、柱形、排名等九种图。", en: "A panel may hold any of nine charts: lines, columns, rankings and others." } },
      bad: {
        words: { zh: "把指标卡再分格：卡片本来就是并排的。", en: "Cards divided into panels: cards stand side by side anyway." },
        spec: { type: "small-multiples", by: "district", of: { ...invented, type: "kpi", data: [{ district: "一区", label: "产值", value: 10 }] } },
      },
    },
  ],
};
