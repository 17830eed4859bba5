import type { Guide } from "./guide.js";
import { invented } from "./made.js";

const near = [21, 20, 20, 19, 18, 18, 17, 17];

export const guide: Guide = {
  type: "composition",
  example: "us-employment",
  learned: { zh: "逐层打开的矩形树图参考了ECharts，马赛克图的标注次序参考了Our World in Data。", en: "The treemap that opens level by level comes from ECharts, the order of labels in the marimekko from Our World in Data." },
  use: [
    { zh: "一个整体，部分多、大小悬殊，还分两三层：`form: \"treemap\"`。", en: "One whole with many parts of very different size, perhaps in two or three levels: `form: \"treemap\"`." },
    { zh: "每一大类内部的构成也要比：`form: \"marimekko\"`，列宽是大类，列内是占比。", en: "The make-up within each group matters too: `form: \"marimekko\"`, where width is the group and height the share in it." },
  ],
  avoid: [
    { zh: "各部分差不多大，要分先后：用[排名图](ranking--guide)，长短比面积准。", en: "Parts are nearly equal and their order matters: use [ranking](ranking--guide); lengths are read better than areas." },
    { zh: "要看占比逐年的变化：用[柱形图](columns--guide)的`share`。", en: "Shares change over the years: use [columns](columns--guide) with `share`." },
    { zh: "数的是可以逐件清点的东西：用[方格图](waffle--guide)。", en: "Single things are counted: use [waffle](waffle--guide)." },
  ],
  read: [
    { zh: "面积就是数量；突出的部分为蓝色，其余为灰色。", en: "Area is the amount; the subject is blue and the rest grey." },
    { zh: "写了`whole`，各部分没覆盖的那块印成“未公布”。", en: "With `whole`, what the parts leave of it is shown as not disclosed." },
    { zh: "占比按四舍五入印，合计不到100%时注里会说。", en: "Shares are rounded; where they miss 100% the note says so." },
    { zh: "窄屏上变成排好序的条。", en: "On a narrow screen it becomes a sorted list of bars." },
  ],
  pairs: [
    {
      good: { spec: "us-employment", words: { zh: "大项一眼可见，细项可以打开。", en: "The large parts show at once, and details can be opened." } },
      bad: {
        words: { zh: "八块差不多大：面积分不出先后，换成排名图。", en: "Eight parts of nearly one size: areas do not tell their order. Use a ranking." },
        spec: { ...invented, type: "composition", unit: "亿元", title: { zh: "八个集群，谁大？", en: "Eight clusters: which is larger?" }, data: near.map((value, n) => ({ label: { zh: `集群${n + 1}`, en: `Cluster ${n + 1}` }, value })) },
      },
    },
    {
      good: { spec: "not-disclosed", words: { zh: "写明总数，没公布的部分单独占一块。", en: "With the total stated, what is not disclosed has a part of its own." } },
      bad: {
        words: { zh: "部分加起来超过总数。", en: "Parts that add up to more than the whole." },
        spec: { ...invented, type: "composition", unit: "家", whole: 160, data: [{ label: "甲", value: 100 }, { label: "乙", value: 90 }] },
      },
    },
  ],
};
