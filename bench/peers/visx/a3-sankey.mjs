import { sankey, sankeyLinkHorizontal } from "d3-sankey";
import { createElement as h } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { page } from "./page.mjs";

const COLORS = ["#0F5B82", "#C65F0A", "#219581", "#80103A", "#8A6FB0", "#5F696F"];

/** What visx's own sankey does: d3-sankey inside, React elements outside. */
function Chart({ d }) {
  const layout = sankey().nodeId((n) => n.id).nodeWidth(14).nodePadding(8).extent([[100, 56], [694, 432]]);
  const { nodes, links } = layout({ nodes: d.nodes.map(({ id, column }) => ({ id, column })), links: d.links.map(({ from, to, value }) => ({ source: from, target: to, value })) });
  const path = sankeyLinkHorizontal();
  const color = ({ index }) => COLORS[index % 6];
  return page(d.title, 32, 12, [
    h("g", { key: "links", fill: "none", strokeOpacity: 0.35 }, links.map((l) => h("path", { key: l.index, d: path(l), stroke: color(l.source), strokeWidth: l.width }))),
    ...nodes.map((n) => h("g", { key: n.id },
      h("rect", { x: n.x0, y: n.y0, width: 14, height: n.y1 - n.y0, fill: color(n) }),
      h("text", { x: n.column === 2 ? n.x1 + 6 : n.x0 - 6, y: (n.y0 + n.y1) / 2 + 4, textAnchor: n.column === 2 ? "start" : "end" }, `${n.id} ${n.value}`))),
  ]);
}

export const render = (d) => renderToStaticMarkup(h(Chart, { d }));
