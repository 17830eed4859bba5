import type { Guide } from "./guide.js";
import { invented, otherwise } from "./made.js";

export const guide: Guide = {
  type: "cluster-trajectory",
  example: "to-target",
  learned: { zh: "名称直接标在线旁，参考了Our World in Data；预测的画法参考了《金融时报》的扇形图；差额填充参考了Observable Plot。", en: "Names beside their lines come from Our World in Data, the drawing of what is projected from the fan charts of the Financial Times, the filled gap from Observable Plot." },
  use: [
    { zh: "产值、增加值一年年走向一个写明时间的目标。", en: "Output or value added moves year by year towards a dated target." },
    { zh: "要说清“按现在的速度到不到得了、还差多少、要多快”。", en: "The question is whether the present pace suffices, by how much it falls short, and what pace would do." },
    { zh: "一到三个系列是重点，其余作背景。", en: "One to three series are the point and the others are context." },
  ],
  avoid: [
    { zh: "各期是一段时间里的量，要看由谁构成：用[柱形图](columns--guide)。", en: "The parts of each period matter: use [columns](columns--guide)." },
    { zh: "十几条线都要看清：用[小多图](small-multiples--guide)。", en: "A dozen lines must each be seen: use [small multiples](small-multiples--guide)." },
    { zh: "只有今年的数和目标：用[子弹图](bullet--guide)。", en: "There is only this year’s number and its target: use [bullet](bullet--guide)." },
  ],
  read: [
    { zh: "实线是已经发生的；虚线、空心点是初步数、估计或预测，图例和提示框里都写明。", en: "Solid is fact; dashes and open marks are preliminary, estimated or projected, and key and tooltip say which." },
    { zh: "目标永远在轴的范围里；有期限的是菱形，没有期限的是一条横线。", en: "A target is always inside the axis: a diamond where it has a date, a level line where it has none." },
    { zh: "差额写三样：金额、占目标的比重、要达到所需的年均增速。口径不同时一样也不写。", en: "A gap is printed as an amount, a share of the target and the yearly growth that would close it; where the measures differ, none of these." },
    { zh: "统计口径变了，线就断开；缺数的年份留空，不连过去。", en: "Where the definition changed the line is broken; a missing year is a gap that no line crosses." },
  ],
  pairs: [
    {
      good: { spec: "eight-series", words: { zh: "八条线，突出要说的两条。", en: "Eight lines, and the two of the finding stand out." } },
      bad: { spec: otherwise("cluster-trajectory", "eight-series", { highlight: undefined }), words: { zh: "同样的数，不写`highlight`：八条线轻重相同，看不出重点。", en: "The same numbers without `highlight`: eight lines of equal weight, and none of them speaks." } },
    },
    {
      good: { spec: "to-target", words: { zh: "一条轴，一个单位，目标和结果同一口径。", en: "One axis, one unit; target and result in the same measure." } },
      bad: {
        words: { zh: "亿元和户画在同一条轴上。想看两种量的关系，用[小多图](small-multiples--guide)上下两格。", en: "Amounts and counts on one axis. For two measures use two panels of [small multiples](small-multiples--guide)." },
        spec: { ...invented, type: "cluster-trajectory", data: [{ period: "2022", value: "9200亿元" }, { period: "2023", value: "9600户" }] },
      },
    },
  ],
};
