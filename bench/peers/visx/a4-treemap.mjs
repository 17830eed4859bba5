import { hierarchy, treemap } from "d3-hierarchy";
import { createElement as h } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { yi } from "../../format.mjs";
import { page } from "./page.mjs";

const COLORS = ["#0F5B82", "#C65F0A", "#219581", "#80103A", "#6F5497", "#5F696F"];

/** What visx's own treemap does: d3-hierarchy inside, React elements outside. */
function Chart({ d }) {
  const root = hierarchy({ children: d.groups.map((g) => ({ name: g.name, children: g.leaves })) }).sum((n) => n.value ?? 0).sort((a, b) => b.value - a.value);
  treemap().size([752, 380]).paddingTop((n) => (n.depth === 1 ? 18 : 0)).paddingInner(1)(root);
  return page(d.title, 32, 12, root.children.map((g, i) => h("g", { key: g.data.name },
    h("text", { x: g.x0 + 26, y: g.y0 + 63, fontWeight: 700, fill: COLORS[i] }, `${g.data.name} ${yi(g.value)}`),
    g.children.map((n) => {
      const [x, y, width, height] = [n.x0 + 24, n.y0 + 50, n.x1 - n.x0, n.y1 - n.y0];
      return h("g", { key: n.data.name },
        h("rect", { x, y, width, height, fill: COLORS[i] }),
        width > 44 && height > 16 && h("text", { x: x + 4, y: y + 14, fill: "#fff" }, n.data.name),
        width > 44 && height > 30 && h("text", { x: x + 4, y: y + 28, fill: "#fff" }, n.value));
    }))));
}

export const render = (d) => renderToStaticMarkup(h(Chart, { d }));
