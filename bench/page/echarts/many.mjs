import { LineChart } from "echarts/charts";
import { DatasetComponent, GridComponent, LegendComponent, TitleComponent, TooltipComponent } from "echarts/components";
import { use } from "echarts/core";
import { UniversalTransition } from "echarts/features";
import { CanvasRenderer } from "echarts/renderers";
import { yi } from "../../format.mjs";
import { COLORS, dayWords } from "../frame.mjs";
import { start } from "./start.mjs";

use([LineChart, DatasetComponent, GridComponent, LegendComponent, TitleComponent, TooltipComponent, UniversalTransition, CanvasRenderer]);

/** Typed arrays with x and y by turns, which it keeps as they are; `sampling: "minmax"`. */
function series(d) {
  return d.series.map(({ name, values }, j) => {
    const data = new Float64Array(values.length * 2);
    for (let i = 0; i < values.length; i++) {
      data[2 * i] = d.x[i];
      data[2 * i + 1] = values[i];
    }
    return { type: "line", name, data, dimensions: ["x", "y"], encode: { x: "x", y: "y" }, showSymbol: false, sampling: "minmax", lineStyle: { width: 1.5, color: COLORS[j] }, itemStyle: { color: COLORS[j] } };
  });
}

const option = (d, more) => ({
  color: COLORS,
  grid: { left: 72, right: 24, top: 80, bottom: 50 },
  legend: { left: 24, top: 46, data: d.series.map((s) => s.name) },
  xAxis: { type: "time", axisLabel: { formatter: (t) => String(new Date(t).getUTCFullYear()), hideOverlap: true } },
  yAxis: { type: "value", scale: true, axisLabel: { formatter: yi } },
  series: series(d),
  ...more,
});

export const draw = (host, d) => start(host, d.title, option(d));

export function live(host, d) {
  const chart = draw(host, d);
  return { update: (next) => chart.setOption({ series: series(next) }) };
}

export const hover = (host, d) => start(host, d.title, option(d, {
  tooltip: { trigger: "axis", transitionDuration: 0, formatter: (items) => `${dayWords(items[0].value[0])}<br>${items.map((item) => `${item.seriesName} ${item.value[1]} ${d.unit}`).join("<br>")}` },
}));
