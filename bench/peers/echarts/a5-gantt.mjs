import { CustomChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import { use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { money } from "../../format.mjs";
import { draw } from "./draw.mjs";

use([CustomChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

const COLORS = ["#0F5B82", "#C65F0A", "#80103A", "#219581"];

/** The custom series of ECharts' own Gantt example: a bar, its done part, its amount. */
function renderItem(_, api) {
  const [x, y] = api.coord([api.value(0), api.value(2)]);
  const [right] = api.coord([api.value(1), api.value(2)]);
  const width = right - x;
  const fill = api.visual("color");
  const top = y - 3.5;
  return {
    type: "group",
    children: [
      { type: "rect", shape: { x, y: top, width, height: 7 }, style: { fill, opacity: 0.3 } },
      { type: "rect", shape: { x, y: top, width: width * api.value(3), height: 7 }, style: { fill } },
      { type: "text", style: { x: right + 3, y, text: money(api.value(4)), fontSize: 8, fill: "#475057", verticalAlign: "middle", fontFamily: "Noto Sans SC,sans-serif" } },
    ],
  };
}

export const render = (d) => draw(d.title, {
  color: COLORS,
  grid: { left: 112, right: 72, top: 56, bottom: 24 },
  legend: { left: 24, top: 34, itemHeight: 10, itemWidth: 12, data: d.groups },
  xAxis: { type: "time", min: Date.UTC(d.firstYear, 0), max: Date.UTC(d.firstYear, d.months), minInterval: 365 * 864e5, splitLine: { show: true }, axisLabel: { formatter: (t) => String(new Date(t).getUTCFullYear()) } },
  yAxis: { type: "category", inverse: true, data: d.rows.map((r) => r.label), axisLabel: { interval: 0, fontSize: 8 }, axisLine: { show: false }, axisTick: { show: false } },
  series: d.groups.map((group) => ({
    type: "custom",
    name: group,
    renderItem,
    encode: { x: [0, 1], y: 2 },
    data: d.rows.flatMap((r, i) => (r.group === group ? [[Date.UTC(d.firstYear, r.start), Date.UTC(d.firstYear, r.end), i, r.progress, r.amount]] : [])),
  })),
});
