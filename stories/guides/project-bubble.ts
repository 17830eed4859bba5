import type { Guide } from "./guide.js";
import { invented, otherwise } from "./made.js";

const axes = { x: { label: { zh: "总投资", en: "Investment" }, unit: "亿元" }, y: { label: { zh: "年产值", en: "Annual output" }, unit: "亿元" } };

export const guide: Guide = {
  type: "project-bubble",
  example: "quadrants",
  learned: { zh: "按重要程度标名称，参考了Our World in Data的散点图；圆的面积图例与带名称的象限，参考了Highcharts。", en: "Labels by importance come from the scatter plots of Our World in Data; the key of areas and named quadrants from Highcharts." },
  use: [
    { zh: "两个量之间有没有关系：投资多，产出是不是也多。", en: "Whether two measures go together: does more investment bring more output." },
    { zh: "找出明显偏离的几个。", en: "Which ones stand apart." },
    { zh: "第三个量用面积表示，第四个用组。", en: "A third measure as area, a fourth as group." },
  ],
  avoid: [
    { zh: "横轴是时间：用[集群轨迹](cluster-trajectory--guide)。", en: "The axis across is time: use [cluster trajectory](cluster-trajectory--guide)." },
    { zh: "只有一个量：用[排名图](ranking--guide)。", en: "There is one measure only: use [ranking](ranking--guide)." },
    { zh: "三五个项目，读者要记准数：用表格或[排名图](ranking--guide)。", en: "There are three or five projects and the numbers matter: use a table or [ranking](ranking--guide)." },
  ],
  read: [
    { zh: "圆的面积（不是直径）与数成比例，图例里有大小对照。", en: "Areas, not diameters, are in proportion; a key shows sizes with numbers." },
    { zh: "标不下的名字不标，注里写明标了几个；提示框和数据表里都有。", en: "Names that do not fit are left out and the note says how many; tooltip and table have them all." },
    { zh: "缺一个坐标的点不画在零上，列在注里。", en: "A point that lacks a coordinate is not drawn at zero but listed in the note." },
    { zh: "相关不等于因果：图只说明两者同高同低。", en: "Going together is not causing: the figure says no more than the first." },
  ],
  pairs: [
    {
      good: { spec: "highlight", words: { zh: "突出一组，其余作背景。", en: "One group in front, the others as context." } },
      bad: { spec: otherwise("project-bubble", "highlight", { highlight: undefined }), words: { zh: "同样的数不分主次：标题讲的那一组要自己找。", en: "The same numbers with nothing in front: the group of the title must be looked for." } },
    },
    {
      good: { spec: "quadrants", words: { zh: "两条轴各一个单位，线和象限都有名字。", en: "One unit for each axis; lines and quadrants are named." } },
      bad: {
        words: { zh: "一条轴上有人民币也有美元。", en: "Yuan and dollars on one axis." },
        spec: { ...invented, type: "project-bubble", axes, data: [{ label: { zh: "项目01", en: "Project 01" }, x: "10亿元", y: 20 }, { label: { zh: "项目02", en: "Project 02" }, x: "3亿美元", y: 8 }] },
      },
    },
  ],
};
