import type { Tile } from "./tiles.js";

const tile = (code: string, zh: string, en: string, row: number, column: number): Tile => ({ code, label: { zh, en }, row, column });

/** The twelve divisions of Wenzhou by their administrative codes, on a grid that was fitted to their centres and borders. */
export const wenzhouTiles: readonly Tile[] = [
  tile("330324", "永嘉", "Yongjia", 0, 2),
  tile("330304", "瓯海", "Ouhai", 1, 1),
  tile("330302", "鹿城", "Lucheng", 1, 2),
  tile("330382", "乐清", "Yueqing", 1, 3),
  tile("330381", "瑞安", "Rui'an", 2, 1),
  tile("330303", "龙湾", "Longwan", 2, 2),
  tile("330305", "洞头", "Dongtou", 2, 3),
  tile("330328", "文成", "Wencheng", 3, 0),
  tile("330326", "平阳", "Pingyang", 3, 1),
  tile("330329", "泰顺", "Taishun", 4, 0),
  tile("330327", "苍南", "Cangnan", 4, 1),
  tile("330383", "龙港", "Longgang", 4, 2),
];

/** Which of them border on each other: a layout is judged by how many of these it keeps. */
export const wenzhouBorders: readonly (readonly [string, string])[] = [
  ["330324", "330302"], ["330304", "330302"], ["330302", "330382"], ["330304", "330381"], ["330302", "330303"], ["330382", "330305"], ["330381", "330303"],
  ["330303", "330305"], ["330381", "330326"], ["330328", "330326"], ["330328", "330329"], ["330326", "330327"], ["330329", "330327"], ["330327", "330383"],
  // Borders that the grid loses, because its tiles lie apart or meet only at a corner.
  ["330304", "330303"], ["330324", "330382"], ["330303", "330382"], ["330328", "330381"], ["330328", "330327"], ["330326", "330383"],
];
