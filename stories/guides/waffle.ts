import type { Guide } from "./guide.js";
import { invented } from "./made.js";

export const guide: Guide = {
  type: "waffle",
  example: "items-by-state",
  learned: { zh: "一格代表一件、零头占格子的一部分，参考了Observable Plot；按组排格子参考了nivo。", en: "One cell for one thing and a share of a cell for the rest come from Observable Plot; cells ordered by group from nivo." },
  use: [
    { zh: "可以逐件清点的：43项任务、87个项目，各是什么状态。", en: "Things that can be counted: 43 tasks, 87 projects, and the state of each." },
    { zh: "要让读者直观感到有多少。", en: "The reader is to feel how many they are." },
  ],
  avoid: [
    { zh: "连续的量，如产值：用[排名图](ranking--guide)或[构成图](composition--guide)。", en: "Continuous amounts such as output: use [ranking](ranking--guide) or [composition](composition--guide)." },
    { zh: "每一项有自己的日期：用[项目时间线](project-timeline--guide)。", en: "Each item has dates: use [project timeline](project-timeline--guide)." },
    { zh: "上千件：一格代表一百件，或者换[排名图](ranking--guide)。", en: "There are thousands: let a cell stand for a hundred, or use [ranking](ranking--guide)." },
  ],
  read: [
    { zh: "一格一件；实心为已完成，半实心为进行中，空框为未开始，浅色为状态不明。", en: "One cell, one thing: solid is done, half begun, an open box not begun, pale unknown." },
    { zh: "两张清单是两块，从不相加；同一张清单的各组排成一行行，写了`whole`才有合计。", en: "Two lists are two panels and never summed; groups of one list are rows, and only `whole` gives them a total." },
    { zh: "一格代表多少写在图上。", en: "What a cell stands for is printed." },
  ],
  pairs: [
    {
      good: { spec: "items-by-state", words: { zh: "每件事的状态都知道，一格一件。", en: "The state of each item is known: one cell each." } },
      bad: {
        words: { zh: "用格子数金额：4400亿元无法一格一格地数。", en: "Counting money in cells: 440 billion cannot be counted one by one." },
        spec: { ...invented, type: "waffle", data: [{ label: { zh: "集群甲", en: "Cluster A" }, value: "3200亿元" }, { label: { zh: "集群乙", en: "Cluster B" }, value: "1200亿元" }] },
      },
    },
    {
      good: { spec: "wenzhou-key-projects", words: { zh: "同一张清单的七类，写了总名，才印合计。", en: "Seven kinds of one list, whose name is given, and so a total is printed." } },
      bad: { spec: { ...invented, type: "waffle", form: "rows", data: [{ label: { zh: "清单甲", en: "List A" }, value: 40, unit: "项" }, { label: { zh: "清单乙", en: "List B" }, value: 20, unit: "条" }] }, words: { zh: "把两张清单排成一张：一张数“项”，一张数“条”，也不知道有没有重叠。", en: "Two lists set like one: they count different things and may overlap." } },
    },
  ],
};
