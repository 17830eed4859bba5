import type { Guide } from "./guide.js";
import { cluster, invented } from "./made.js";

const years = [["2020", 820], ["2021", 940], ["2022", 900], ["2023", 1080], ["2024", 1010]] as const;

export const guide: Guide = {
  type: "ranking",
  example: "projects-progress",
  learned: { zh: "数印在条的末端、正负分两侧，参考了Our World in Data；圆点加细杆的画法参考了Carbon。", en: "Values at the ends of bars and labels on either side of zero come from Our World in Data; the dot on a stem from Carbon." },
  use: [
    { zh: "同一指标、同一时间，比较谁多谁少、领先多少。", en: "One measure at one time: who has more, and by how much." },
    { zh: "项目的公布总额、到位资金、应到位多少，放在一根条上看。", en: "Of projects: announced, paid in and due, on one bar." },
    { zh: "要和平均数或统一目标比：`average`、`mean`、`targets`。", en: "Against an average or one target for all: `average`, `mean`, `targets`." },
  ],
  avoid: [
    { zh: "比的是各年：用[柱形图](columns--guide)或[集群轨迹](cluster-trajectory--guide)，时间要按时间排。", en: "Years are compared: use [columns](columns--guide) or [cluster trajectory](cluster-trajectory--guide), where time keeps its order." },
    { zh: "名次几年间怎样变化：用[名次变化图](bump--guide)。", en: "The order changed over several years: use [bump](bump--guide)." },
    { zh: "每行有自己的单位和目标：用[子弹图](bullet--guide)。", en: "Each row has its own unit and target: use [bullet](bullet--guide)." },
  ],
  read: [
    { zh: "数相同，名次相同；▲▼是和上一期比的名次，“新”是上一期不在榜上。", en: "Equal numbers share a rank; ▲▼ are places against the previous period, and “new” was not listed then." },
    { zh: "实心是已到位，空框是公布而没到位；斜纹是比应到位少的部分。", en: "Solid is paid in, the open box announced and not paid in; the hatch is what is short of the amount due." },
    { zh: "没公布的排在最后，不给名次，不进平均。", en: "What is not disclosed stands last, has no rank and enters no mean." },
    { zh: "只列部分成员时，用`ranks: false`，不要冒充完整的排行榜。", en: "Where only some members are listed, `ranks: false` keeps it from posing as a full league table." },
  ],
  pairs: [
    {
      good: { spec: "top", words: { zh: "同一指标、同一年，前四名加上要说的那一个，其余折叠。", en: "One measure, one year: the first four and the one in question; the others fold." } },
      bad: {
        words: { zh: "拿年份排名：时间次序没有了，看不出涨跌。", en: "Ranking years: their order is gone, and with it the rises and falls." },
        spec: { ...invented, type: "ranking", unit: "亿元", title: { zh: "集群甲五年的产值", en: "Output of Cluster A in five years" }, data: years.map(([label, value]) => ({ label: { zh: `${label}年`, en: label }, value })) },
      },
    },
    {
      good: { spec: "progress", words: { zh: "完成多少画在条里，不另起一条轴。", en: "Progress stands inside the bar and needs no axis of its own." } },
      bad: {
        words: { zh: "金额和家数放在一起排：单位不同，无法比较。", en: "Amounts ranked among counts: neither is more." },
        spec: { ...invented, type: "ranking", data: [{ label: cluster(0), value: "120亿元" }, { label: cluster(1), value: "300家" }] },
      },
    },
  ],
};
