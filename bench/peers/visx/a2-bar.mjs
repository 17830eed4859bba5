import { AxisBottom, AxisLeft } from "@visx/axis";
import { scaleBand, scaleLinear, scaleOrdinal } from "@visx/scale";
import { BarStack } from "@visx/shape";
import { createElement as h } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { yi } from "../../format.mjs";
import { page } from "./page.mjs";

const COLORS = ["#0F5B82", "#C65F0A", "#219581", "#80103A", "#8A6FB0"];

function Chart({ d }) {
  const names = d.series.map((s) => s.name);
  const rows = d.periods.map((period, i) => ({ period, ...Object.fromEntries(d.series.map((s) => [s.name, s.values[i]])) }));
  const top = Math.max(...rows.map((row) => names.reduce((sum, name) => sum + row[name], 0)));
  const x = scaleBand({ domain: d.periods, range: [72, 776], padding: 0.36 });
  const y = scaleLinear({ domain: [0, top], range: [400, 80], nice: 5 });
  const color = scaleOrdinal({ domain: names, range: COLORS });
  return page(d.title, 32, 12, [
    ...names.flatMap((name, j) => [h("rect", { key: `r${j}`, x: 24 + j * 80, y: 50, width: 12, height: 10, fill: COLORS[j] }), h("text", { key: `t${j}`, x: 40 + j * 80, y: 60 }, name)]),
    h(AxisLeft, { key: "y", scale: y, left: 72, numTicks: 5, tickFormat: yi, hideAxisLine: true }),
    h(AxisBottom, { key: "x", scale: x, top: 400 }),
    h(BarStack, { key: "bars", data: rows, keys: names, x: (row) => row.period, xScale: x, yScale: y, color }),
  ]);
}

export const render = (d) => renderToStaticMarkup(h(Chart, { d }));
