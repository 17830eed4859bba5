import type { Guide } from "./guide.js";
import { invented, otherwise } from "./made.js";

export const guide: Guide = {
  type: "heatmap",
  example: "districts",
  learned: { zh: "缺数画成虚线空格，参考了Carbon与nivo；行列合计和排序是本库所加。", en: "Empty dashed cells for missing numbers come from Carbon and nivo; totals of rows and columns and their order are our own." },
  use: [
    { zh: "两个维度交叉：哪个区有多少哪一层的企业。", en: "Two dimensions cross: which district has how many enterprises of which tier." },
    { zh: "几十上百个数，先看深浅，再读准数。", en: "Some dozens or hundreds of numbers: the pattern first, then each value." },
  ],
  avoid: [
    { zh: "只有一行或一列：用[排名图](ranking--guide)。", en: "There is one row or column only: use [ranking](ranking--guide)." },
    { zh: "要看位置在哪里：用[方格地图](tile-map--guide)。", en: "Where they lie matters: use [tile map](tile-map--guide)." },
    { zh: "重点是走势的形状：用[小多图](small-multiples--guide)。", en: "The shape of the course matters: use [small multiples](small-multiples--guide)." },
  ],
  read: [
    { zh: "颜色越深数越大，每格还印着数；只看走势可以不印。", en: "Deeper is more, and each cell prints its number; for the pattern alone they may be left out." },
    { zh: "虚线空格是没公布，不是零；合计会写成“至少”。", en: "An empty dashed cell is not disclosed and not zero; totals then say “at least”." },
    { zh: "比率和指数没有合计。", en: "Rates and indices have no totals." },
    { zh: "有分界的（荣枯线100、增长率0）写`middle`，用两种颜色。", en: "Where there is a dividing line, such as 100 or zero growth, `middle` parts two colours." },
  ],
  pairs: [
    {
      good: { spec: "middle", words: { zh: "以100为界，两边两种颜色。", en: "Two colours that part at 100." } },
      bad: { spec: otherwise("heatmap", "middle", { middle: undefined, scale: "sequential" }), words: { zh: "同样的数用一种颜色：荣枯线看不见了。", en: "The same numbers in one colour: the dividing line is gone." } },
    },
    {
      good: { spec: "districts", words: { zh: "全表一个单位，缺数留空。", en: "One unit for all cells, and gaps where nothing is known." } },
      bad: {
        words: { zh: "每列一个单位，却共用一套颜色。", en: "A unit for each column, and one scale of colour for all." },
        spec: { ...invented, type: "heatmap", data: [{ row: "一区", column: "产值", value: "120亿元" }, { row: "一区", column: "企业", value: "300家" }] },
      },
    },
  ],
};
