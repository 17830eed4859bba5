import { AxisBottom, AxisLeft } from "@visx/axis";
import { Group } from "@visx/group";
import { scaleLinear, scalePoint } from "@visx/scale";
import { Area, LinePath } from "@visx/shape";
import { createElement as h } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { yi } from "../../format.mjs";
import { page } from "./page.mjs";

const COLORS = ["#0F5B82", "#C65F0A"];
const TICK = { fontSize: 12, fill: "#5F696F", fontFamily: "Noto Sans SC,sans-serif" };

const key = (mark, name, left) => h(Group, { key: name, left, top: 56 }, mark, h("text", { x: 20, y: 4 }, name));

function legend(d) {
  return [
    key(h("rect", { y: -6, width: 14, height: 10, fill: COLORS[0], fillOpacity: 0.15 }), d.band.name, 24),
    ...d.series.map((s, j) => key(h("line", { x2: 14, stroke: COLORS[j], strokeWidth: 2.5 }), s.name, 124 + j * 90)),
  ];
}

function Chart({ d }) {
  const x = scalePoint({ domain: d.periods, range: [88, 759] });
  const y = scaleLinear({ domain: [0, Math.max(d.target.value, ...d.band.high)], range: [400, 100], nice: 5 });
  const px = (_, i) => x(d.periods[i]);
  const ty = y(d.target.value);
  return page(d.title, 32, 12, [
    ...legend(d),
    h(AxisLeft, { scale: y, left: 72, numTicks: 5, tickFormat: yi, hideAxisLine: true, tickLength: -704, tickStroke: "#E2E6E6", tickLabelProps: { ...TICK, x: -6, textAnchor: "end", dy: "0.25em" } }),
    h(AxisBottom, { scale: x, top: 400, tickLength: 4, tickLabelProps: { ...TICK, textAnchor: "middle" } }),
    h(Area, { data: d.band.low, x: px, y0: (_, i) => y(d.band.low[i]), y1: (_, i) => y(d.band.high[i]), fill: COLORS[0], fillOpacity: 0.15 }),
    ...d.series.map((s, j) => h(LinePath, { key: s.name, data: s.values, x: px, y: (v) => y(v), stroke: COLORS[j], strokeWidth: 2.5 })),
    h("line", { x1: 72, x2: 776, y1: ty, y2: ty, stroke: "#171C1F", strokeWidth: 1.5, strokeDasharray: "8 4" }),
    h("text", { x: 76, y: ty - 6, fontWeight: 700 }, d.target.label),
  ]);
}

export const render = (d) => renderToStaticMarkup(h(Chart, { d }));
