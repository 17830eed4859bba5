import { BarChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import { use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { yi } from "../../format.mjs";
import { draw } from "./draw.mjs";

use([BarChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

export const render = (d) => draw(d.title, {
  color: ["#0F5B82", "#C65F0A", "#219581", "#80103A", "#8A6FB0"],
  grid: { left: 72, right: 24, top: 80, bottom: 50 },
  legend: { left: 24, top: 46, itemWidth: 12, itemHeight: 10, data: d.series.map((s) => s.name) },
  xAxis: { type: "category", data: d.periods, axisLabel: { interval: 0 } },
  yAxis: { type: "value", axisLabel: { formatter: yi } },
  series: d.series.map(({ name, values }) => ({ type: "bar", stack: "all", silent: true, name, data: values })),
});
