import { ScatterChart } from "echarts/charts";
import { GridComponent, TitleComponent } from "echarts/components";
import { use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { start } from "./start.mjs";

use([ScatterChart, GridComponent, TitleComponent, CanvasRenderer]);
const amount = (wan) => (wan >= 1e4 ? `${+(wan / 1e4).toFixed(1)}亿元` : `${wan}万元`);

/** `large` with symbols under 4 px: the only setting that is quick and keeps the density. Not progressive: all of it in the frame that is timed. */
export function draw(host, d) {
  const data = new Float64Array(d.x.length * 2);
  for (let i = 0; i < d.x.length; i++) {
    data[2 * i] = d.x[i];
    data[2 * i + 1] = d.y[i];
  }
  const axis = (name, max) => ({ type: "value", name, min: 0, max, axisLabel: { formatter: amount } });
  return start(host, d.title, {
    grid: { left: 72, right: 64, top: 80, bottom: 50 },
    xAxis: axis(d.xName, d.xTop),
    yAxis: axis(d.yName, d.yTop),
    series: [{ type: "scatter", data, dimensions: ["x", "y"], large: true, largeThreshold: 2000, progressive: 0, symbolSize: 2, itemStyle: { color: "rgba(15,91,130,.4)" } }],
  });
}
