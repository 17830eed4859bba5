import type { Guide } from "./guide.js";
import { invented } from "./made.js";

const many = Array.from({ length: 20 }, (_, n) => ({ label: { zh: `指标${n + 1}`, en: `Measure ${n + 1}` }, value: 10 * (n + 1) }));

export const guide: Guide = {
  type: "kpi",
  example: "industry-2023",
  learned: { zh: "数、单位、变化与目标排成一张卡，参考了Highcharts、VChart的指标卡和Carbon的进度条；不做仪表盘：占地大，只能表示一个数。", en: "Number, unit, change and target on one card, learned from Highcharts, VChart and Carbon’s meter; there is no gauge, which spends much room on one number." },
  use: [
    { zh: "报告开头，用几个数交代全局。", en: "At the head of a report, where a few numbers give the whole." },
    { zh: "每个数都有可比的：上一期、公布的增速或目标。", en: "Each number has something to be compared with: the previous period, the growth as published, or a target." },
  ],
  avoid: [
    { zh: "多于十二个数：用[子弹图](bullet--guide)或表格。", en: "There are more than twelve numbers: use [bullet](bullet--guide) or a table." },
    { zh: "数之间要比大小：用[排名图](ranking--guide)。", en: "The numbers are to be compared with each other: use [ranking](ranking--guide)." },
    { zh: "变化的过程才是重点：用[集群轨迹](cluster-trajectory--guide)或[柱形图](columns--guide)。", en: "The course of the change matters: use [cluster trajectory](cluster-trajectory--guide) or [columns](columns--guide)." },
  ],
  read: [
    { zh: "三角只表示升降，不表示好坏；有`goodWhen`才判好坏。", en: "The triangle says up or down, not good or bad; only `goodWhen` brings a verdict." },
    { zh: "公布的同比增速原样印出，图不会拿现价去重算。", en: "Published growth is printed as published; the figure does not recompute it from current prices." },
    { zh: "小折线有自己的刻度，只看走向，不与别的卡比高低。", en: "A small line has its own scale and shows direction only; it does not compare with the next card’s." },
  ],
  pairs: [
    {
      good: { spec: "conference", words: { zh: "几个数，各有时间、单位和说明。", en: "A few numbers, each with its date, unit and a word of explanation." } },
      bad: { spec: { ...invented, type: "kpi", data: many }, words: { zh: "二十张卡：等于没有选择。", en: "Twenty cards: nothing has been chosen." } },
    },
    {
      good: { spec: "over-target", words: { zh: "数旁边有目标，读者知道该怎么看它。", en: "Beside its target a number can be judged." } },
      bad: {
        words: { zh: "只有一个数：没有时间，没有比较，读者无从判断。", en: "A number by itself: without a date or anything to compare, a reader can only nod." },
        spec: { ...invented, type: "kpi", title: { zh: "集群甲的产值", en: "Output of Cluster A" }, data: [{ label: { zh: "总产值", en: "Gross output" }, value: "1240亿元" }] },
      },
    },
  ],
};
