import { hierarchy, treemap } from "d3-hierarchy";
import { yi } from "../format.mjs";

const COLORS = ["#0F5B82", "#C65F0A", "#219581", "#80103A", "#6F5497", "#5F696F"];

/** A treemap squarified by d3-hierarchy, written by template strings. */
export function render(d) {
  const root = hierarchy({ children: d.groups.map((g) => ({ name: g.name, children: g.leaves })) }).sum((n) => n.value ?? 0).sort((a, b) => b.value - a.value);
  treemap().size([752, 380]).paddingTop((n) => (n.depth === 1 ? 18 : 0)).paddingInner(1)(root);
  const tiles = root.children.map((g, i) => {
    const head = `<text x="${(g.x0 + 26).toFixed(1)}" y="${(g.y0 + 63).toFixed(1)}" font-weight="700" fill="${COLORS[i]}">${g.data.name} ${yi(g.value)}</text>`;
    return head + g.children.map((n) => {
      const [x, y, w, h] = [n.x0 + 24, n.y0 + 50, n.x1 - n.x0, n.y1 - n.y0];
      const rect = `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${w.toFixed(1)}" height="${h.toFixed(1)}" fill="${COLORS[i]}"/>`;
      const name = w > 44 && h > 16 ? `<text x="${(x + 4).toFixed(1)}" y="${(y + 14).toFixed(1)}" fill="#fff">${n.data.name}</text>` : "";
      const number = w > 44 && h > 30 ? `<text x="${(x + 4).toFixed(1)}" y="${(y + 28).toFixed(1)}" fill="#fff">${n.value}</text>` : "";
      return rect + name + number;
    }).join("");
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="450" viewBox="0 0 800 450" font-family="Noto Sans SC,sans-serif" font-size="12"><rect width="800" height="450" fill="#fff"/><text x="24" y="32" font-size="18" font-weight="700">${d.title}</text>${tiles.join("")}</svg>`;
}
