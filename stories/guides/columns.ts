import type { Guide } from "./guide.js";
import { invented, otherwise } from "./made.js";

export const guide: Guide = {
  type: "columns",
  example: "to-target",
  learned: { zh: "堆积柱上方印合计、名字直接标在最后一柱旁，参考了《金融时报》和Datawrapper。", en: "Totals above the stacks and names beside the last column come from the Financial Times and Datawrapper." },
  use: [
    { zh: "几个时期的量，由几部分组成：`form: \"stacked\"`。", en: "Amounts over some periods, made of a few parts: `form: \"stacked\"`." },
    { zh: "各部分要并排比：`form: \"grouped\"`；只看占比：`form: \"share\"`。", en: "Parts are to be compared side by side: `form: \"grouped\"`; only shares matter: `form: \"share\"`." },
    { zh: "每年各有计划数，要看当年完成没有。", en: "Each year has a plan of its own that was met or not." },
  ],
  avoid: [
    { zh: "时期很多、看走势：用[集群轨迹](cluster-trajectory--guide)。", en: "There are many periods and the trend matters: use [cluster trajectory](cluster-trajectory--guide)." },
    { zh: "只有一个时期：用[构成图](composition--guide)或[排名图](ranking--guide)。", en: "There is one period only: use [composition](composition--guide) or [ranking](ranking--guide)." },
    { zh: "要解释从期初到期末的变化：用[瀑布图](waterfall--guide)。", en: "A change from start to end is to be explained: use [waterfall](waterfall--guide)." },
  ],
  read: [
    { zh: "柱子一律从零开始；只有最下面一层能直接比高低，所以突出的系列放在底部。", en: "Columns start at zero. Only the lowest layer can be compared directly, so the subject stands at the base." },
    { zh: "柱顶的粗体是合计；有一部分没公布，合计就不是准数，图上会说明。", en: "Bold above a column is its total; where a part is not disclosed there is no exact total, and the figure says so." },
    { zh: "斜纹是还不是事实的数：估计、预测；年内累计不和全年连在一起比。", en: "Hatched parts are not yet fact: estimates, projections. Year to date is not joined to whole years." },
    { zh: "窄屏上，柱子横过来排成行。", en: "On a narrow screen the columns become rows." },
  ],
  pairs: [
    {
      good: { spec: "folded", words: { zh: "`top: 3`：小的折进“其他”，合计不变。", en: "`top: 3` folds the small ones into Other; totals stay." } },
      bad: { spec: otherwise("columns", "folded", { top: undefined }), words: { zh: "同样的数全部列出：层太薄，无法比较。", en: "The same numbers all spread out: layers too thin to compare." } },
    },
    {
      good: { spec: "negative", words: { zh: "有负数就画在零线以下，另标净额。", en: "Negative parts stand below zero, and the net amount is marked." } },
      bad: {
        words: { zh: "有负数还要画占比：负的占比没有意义。", en: "Shares of a total with negative parts mean nothing." },
        spec: { ...invented, type: "columns", form: "share", unit: "万元", data: [{ period: "2023", series: "甲", value: 60 }, { period: "2023", series: "乙", value: -20 }] },
      },
    },
  ],
};
