import type { Guide } from "./guide.js";
import { cluster, invented, otherwise } from "./made.js";

const close = [["2022", [1000, 998, 996]], ["2023", [1001, 1003, 999]], ["2024", [1004, 1003, 1006]]] as const;

export const guide: Guide = {
  type: "bump",
  example: "top-five",
  learned: { zh: "两端都有名称、缺数留空，参考了nivo；前十以外压进一条带里，参考了英国国家统计局。", en: "Names at both ends and gaps for missing values come from nivo; pressing what is below the top into one band from the UK’s Office for National Statistics." },
  use: [
    { zh: "先后次序本身就是消息：谁上来了，谁掉下去了。", en: "The order itself is the news: who came up and who fell back." },
    { zh: "三到十来个时期，突出一到三个成员。", en: "Three to a dozen periods, with one to three members in front." },
  ],
  avoid: [
    { zh: "差多少比排第几要紧：用[集群轨迹](cluster-trajectory--guide)。", en: "By how much matters more than the place: use [cluster trajectory](cluster-trajectory--guide)." },
    { zh: "只有两期：用[排名图](ranking--guide)，名次升降写在名字旁。", en: "There are two periods only: use [ranking](ranking--guide), which prints the change beside the name." },
  ],
  read: [
    { zh: "圆里是名次，线往上走是名次靠前；线的斜度不表示数量。", en: "The disc holds the rank and up is better; the slope of a line is no amount." },
    { zh: "没公布的一期，线断开；进榜和出榜的地方有起点和终点。", en: "A period that is not disclosed breaks the line; entries and exits have their beginnings and ends." },
    { zh: "数相同就并列，其后的名次空出。", en: "Equal numbers tie, and the next place is left free." },
    { zh: "`top`以外的压进最下面一条带，那里不分先后。", en: "What is below `top` is pressed into one band, in which there is no order." },
  ],
  pairs: [
    {
      good: { spec: "top-five", words: { zh: "突出一升一降，其余为灰色。", en: "One that rose and one that fell in front, the others grey." } },
      bad: { spec: otherwise("bump", "top-five", { highlight: undefined, top: undefined }), words: { zh: "同样的数，不分主次，十条线全画：缠成一团。", en: "The same numbers with nothing chosen: ten lines, one tangle." } },
    },
    {
      good: { spec: "four", words: { zh: "名次变了几回，差距也确实有。", en: "Places that changed several times, over differences that are real." } },
      bad: {
        words: { zh: "三家只差千分之几，名次却翻来覆去：小差别画成了大起落。", en: "Three that differ by a few per mille: the order turns small differences into great falls." },
        spec: { ...invented, type: "bump", unit: "亿元", title: { zh: "差不多大的三个集群", en: "Three clusters of nearly one size" }, data: close.flatMap(([period, values]) => values.map((value, n) => ({ period, label: cluster(n), value }))) },
      },
    },
  ],
};
