import { AxisBottom, AxisLeft } from "@visx/axis";
import { Group } from "@visx/group";
import { scaleBand, scaleOrdinal, scaleUtc } from "@visx/scale";
import { Bar } from "@visx/shape";
import { createElement as h, Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { money } from "../../format.mjs";
import { page } from "./page.mjs";

const COLORS = ["#0F5B82", "#C65F0A", "#80103A", "#219581"];
const TICK = { fill: "#5F696F", fontFamily: "Noto Sans SC,sans-serif" };

function row(r, d, x, y, color) {
  const x0 = x(Date.UTC(d.firstYear, r.start));
  const width = x(Date.UTC(d.firstYear, r.end)) - x0;
  const top = y(r.id);
  const bar = { x: x0, y: top, height: y.bandwidth(), fill: color(r.group) };
  return h(Fragment, { key: r.id },
    h(Bar, { ...bar, width, fillOpacity: 0.3 }),
    h(Bar, { ...bar, width: width * r.progress }),
    h("text", { x: x0 + width + 3, y: top + 7, fill: "#475057" }, money(r.amount)));
}

function Chart({ d }) {
  const x = scaleUtc({ domain: [Date.UTC(d.firstYear, 0), Date.UTC(d.firstYear, d.months)], range: [112, 728] });
  const y = scaleBand({ domain: d.rows.map((r) => r.id), range: [56, 437], padding: 0.25 });
  const color = scaleOrdinal({ domain: d.groups, range: COLORS });
  const names = new Map(d.rows.map((r) => [r.id, r.label]));
  return page(d.title, 26, 8, [
    ...d.groups.map((name, g) => h(Group, { key: name, left: 24 + g * 90, top: 38 }, h("rect", { width: 12, height: 10, fill: color(name) }), h("text", { x: 16, y: 9, fontSize: 12 }, name))),
    h(AxisBottom, { scale: x, top: 437, numTicks: 8, tickLength: -381, hideAxisLine: true, tickStroke: "#E2E6E6", tickFormat: (t) => String(new Date(t).getUTCFullYear()), tickLabelProps: { ...TICK, y: 9, fontSize: 12, textAnchor: "start", dx: 3 } }),
    h(AxisLeft, { scale: y, left: 110, numTicks: 40, hideTicks: true, hideAxisLine: true, tickLength: 4, tickFormat: (id) => names.get(id), tickLabelProps: { ...TICK, fill: "#171C1F", fontSize: 8, textAnchor: "end", dy: "0.3em" } }),
    ...d.rows.map((r) => row(r, d, x, y, color)),
  ]);
}

export const render = (d) => renderToStaticMarkup(h(Chart, { d }));
