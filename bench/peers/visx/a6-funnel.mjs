import { Group } from "@visx/group";
import { scaleBand, scaleLinear, scaleOrdinal } from "@visx/scale";
import { Area } from "@visx/shape";
import { createElement as h } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { households } from "../../format.mjs";
import { page } from "./page.mjs";

const COLORS = ["#063D57", "#065D80", "#297DA1", "#4796B8", "#67ACCA", "#A4CFE1", "#D9EBF3"];

function Chart({ d }) {
  const names = d.tiers.map((t) => t.name);
  const half = scaleLinear({ domain: [0, d.tiers.at(-1).value], range: [0, 250] });
  const y = scaleBand({ domain: names, range: [60, 428], paddingInner: 0.06 });
  const color = scaleOrdinal({ domain: names, range: COLORS });
  const height = y.bandwidth();
  return page(d.title, 32, 14, d.tiers.map((t, i) =>
    h(Group, { key: t.name, top: y(t.name) },
      h(Area, { data: [[0, i ? half(d.tiers[i - 1].value) : 0], [height, half(t.value)]], y: (p) => p[0], x0: (p) => 400 - p[1], x1: (p) => 400 + p[1], fill: color(t.name) }),
      h("text", { x: 24, y: 30 }, t.name),
      h("text", { x: 776, y: 30, textAnchor: "end", fontWeight: 700 }, households(t.value)))));
}

export const render = (d) => renderToStaticMarkup(h(Chart, { d }));
