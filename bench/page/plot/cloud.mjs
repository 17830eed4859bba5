import { dot, plot } from "@observablehq/plot";

const STYLE = { background: "#fff", fontFamily: "Noto Sans SC,sans-serif", fontSize: "12px" };
const amount = (wan) => (wan >= 1e4 ? `${+(wan / 1e4).toFixed(1)}亿元` : `${wan}万元`);

export const draw = (host, d) => host.replaceChildren(plot({
  width: 800, height: 420, marginLeft: 72, title: d.title, style: STYLE,
  x: { domain: [0, d.xTop], label: d.xName, tickFormat: amount },
  y: { domain: [0, d.yTop], label: d.yName, grid: true, tickFormat: amount },
  marks: [dot({ length: d.x.length }, { x: d.x, y: d.y, r: 1, fill: "#0F5B82", fillOpacity: 0.4, stroke: null })],
}));
