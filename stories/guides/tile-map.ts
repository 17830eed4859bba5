import type { Guide } from "./guide.js";
import { invented, otherwise } from "./made.js";

export const guide: Guide = {
  type: "tile-map",
  example: "values",
  learned: { zh: "把格子的位置写成数据，参考了geofacet；格中放小图，参考了Highcharts。不用边界文件，也就不涉及地图审核。", en: "The layout as data comes from geofacet, small charts in tiles from Highcharts. There is no boundary file, and so no question of borders." },
  use: [
    { zh: "各县市区的数，位置有意义：沿海、山区、相邻。", en: "Numbers of districts whose place means something: coast, hills, neighbours." },
    { zh: "小的区县要和大的一样看得清。", en: "Small districts must be seen as well as large ones." },
  ],
  avoid: [
    { zh: "位置不说明什么：用[排名图](ranking--guide)。", en: "Their place says nothing: use [ranking](ranking--guide)." },
    { zh: "每个区有好几个数：用[热力图](heatmap--guide)或[小多图](small-multiples--guide)。", en: "Each district has several numbers: use [heatmap](heatmap--guide) or [small multiples](small-multiples--guide)." },
    { zh: "要量距离、看地形：用真正的地图。", en: "Distances or terrain matter: this is no map; use a real one." },
  ],
  read: [
    { zh: "一格一地，大小相同，位置只是大致相邻；注里写着“示意”。", en: "One tile for each place, all of one size, their places only roughly right; the note says so." },
    { zh: "深浅分档；虚线格是没公布，不算进总数。", en: "Shades go by steps; a dashed tile is not disclosed and counts in no total." },
    { zh: "写了`whole`，没有分到各格的部分单列一条。", en: "With `whole`, what is not split among the tiles has a bar of its own." },
  ],
  pairs: [
    {
      good: { spec: "missing", words: { zh: "没公布的写`null`，画成虚线格。", en: "What is not disclosed is `null`, and its tile is dashed." } },
      bad: { spec: zeros(), words: { zh: "没公布的写成0：读者会以为一家也没有。", en: "Writing 0 for it: readers will take it for none." } },
    },
    {
      good: { spec: "wenzhou-hidden-champions", words: { zh: "按区划代码对上格子，名称写法不同也不会错位。", en: "Tiles are found by code, however the names are spelt." } },
      bad: {
        words: { zh: "把名称写成代码：对不上的会报错，并给出最接近的代码。", en: "A name where a code belongs: what matches nothing is named, with the nearest code." },
        spec: { ...invented, type: "tile-map", unit: "家", layout: "wenzhou", data: [{ code: "乐清", value: null }] },
      },
    },
  ],
};

/** The example with what is not disclosed as nought. */
function zeros(): Guide["pairs"][number]["bad"]["spec"] {
  const { data } = otherwise("tile-map", "missing", {}) as { readonly data: readonly { readonly value?: unknown }[] };
  return otherwise("tile-map", "missing", { title: { zh: "没公布的都写成了零", en: "Nought for all that is not disclosed" }, data: data.map((row) => ({ ...row, value: row.value ?? 0 })) });
}
