import type { Guide } from "./guide.js";
import { invented } from "./made.js";

export const guide: Guide = {
  type: "project-timeline",
  example: "plan",
  learned: { zh: "节点菱形、依赖连线、进度条参考了Highcharts Gantt与frappe-gantt；日期不确定时画成虚边，是本库所加。", en: "Diamonds, dependencies and progress come from Highcharts Gantt and frappe-gantt; soft ends for dates that are not exact are our own." },
  use: [
    { zh: "项目何时开工、到哪个节点、何时完成，以及前后关系。", en: "When projects start, reach their milestones and finish, and which waits for which." },
    { zh: "日期有粗有细：`2022-04-27`、`2025年下半年`、`2025`都能写。", en: "Dates are of any grain: `2022-04-27`, `2025年下半年`, `2025`." },
  ],
  avoid: [
    { zh: "只比投资额大小：用[排名图](ranking--guide)。", en: "Only amounts compare: use [ranking](ranking--guide)." },
    { zh: "几十个项目只看做完几个：用[方格图](waffle--guide)。", en: "Of dozens of projects only how many are done matters: use [waffle](waffle--guide)." },
    { zh: "看规模与产出的关系：用[项目气泡图](project-bubble--guide)。", en: "Size and output are to be related: use [project bubbles](project-bubble--guide)." },
  ],
  read: [
    { zh: "实心是已经过去或完成的，空框是宣布的；虚边表示日期不确定。", en: "Solid is past or done, the open box announced; a dashed edge is a date that is not exact." },
    { zh: "竖虚线是`asOf`（数据截止日），图自己不看今天是几号。", en: "The dashed upright is `asOf`, the date of the data; the figure never asks what day it is." },
    { zh: "菱形是节点，实心为已到；连线从前置项目指向后续项目。", en: "Diamonds are milestones, solid once reached; lines lead from what must be finished to what waits for it." },
    { zh: "没给完成时间的，条就没有右边。", en: "Where no end is given the bar has none." },
  ],
  pairs: [
    {
      good: { spec: "fuzzy", words: { zh: "只知道“年内”“下半年”，就照那样写，画成一段。", en: "Where only a year or a half-year is known, write that; it is drawn as a span." } },
      bad: {
        words: { zh: "完成早于开工。", en: "Finished before it began." },
        spec: { ...invented, type: "project-timeline", data: [{ label: { zh: "项目01", en: "Project 01" }, start: "2022-06", end: "2022-01" }] },
      },
    },
    {
      good: { spec: "plan", words: { zh: "前后关系写在`dependsOn`里，一项落后，受影响的项目一目了然。", en: "`dependsOn` says which waits for which; a delay shows what it holds up." } },
      bad: {
        words: { zh: "三个项目互为前置：都无法开工。", en: "Three projects that wait for each other: none can begin." },
        spec: { ...invented, type: "project-timeline", data: [{ id: "a", label: "项目01", start: "2022-01", end: "2022-06", dependsOn: "c" }, { id: "b", label: "项目02", start: "2022-03", end: "2022-09", dependsOn: "a" }, { id: "c", label: "项目03", start: "2022-05", end: "2022-12", dependsOn: "b" }] },
      },
    },
  ],
};
