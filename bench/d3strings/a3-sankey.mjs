import { sankey, sankeyLinkHorizontal } from "d3-sankey";

const COLORS = ["#0F5B82", "#C65F0A", "#219581", "#80103A", "#8A6FB0", "#5F696F"];

/** A sankey laid out by d3-sankey, six rounds of relaxation as it has them, written by template strings. */
export function render(d) {
  const layout = sankey().nodeId((n) => n.id).nodeWidth(14).nodePadding(8).extent([[100, 56], [694, 432]]);
  const { nodes, links } = layout({ nodes: d.nodes.map(({ id, column }) => ({ id, column })), links: d.links.map(({ from, to, value }) => ({ source: from, target: to, value })) });
  const path = sankeyLinkHorizontal();
  const color = ({ index }) => COLORS[index % 6];
  const bands = links.map((l) => `<path d="${path(l)}" stroke="${color(l.source)}" stroke-width="${l.width.toFixed(1)}"/>`);
  const boxes = nodes.map((n) => {
    const last = n.column === 2;
    return `<rect x="${n.x0.toFixed(1)}" y="${n.y0.toFixed(1)}" width="14" height="${(n.y1 - n.y0).toFixed(1)}" fill="${color(n)}"/><text x="${(last ? n.x1 + 6 : n.x0 - 6).toFixed(1)}" y="${((n.y0 + n.y1) / 2 + 4).toFixed(1)}"${last ? "" : ' text-anchor="end"'}>${n.id} ${n.value}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="450" viewBox="0 0 800 450" font-family="Noto Sans SC,sans-serif" font-size="12"><rect width="800" height="450" fill="#fff"/><text x="24" y="32" font-size="18" font-weight="700">${d.title}</text><g fill="none" stroke-opacity=".35">${bands.join("")}</g>${boxes.join("")}</svg>`;
}
