import { scaleLinear, scalePoint } from "d3-scale";
import { area, line } from "d3-shape";
import { yi } from "../format.mjs";

const COLORS = ["#0F5B82", "#C65F0A"];

function axes(x, y, periods) {
  const rows = y.ticks(5).map((v) => `<g transform="translate(0,${y(v).toFixed(1)})"><path d="M72 0H776" stroke="#E2E6E6"/><text x="66" y="4" text-anchor="end" fill="#5F696F">${yi(v)}</text></g>`);
  const years = periods.map((p) => `<text x="${x(p)}" y="420" text-anchor="middle" fill="#5F696F">${p}</text>`);
  return rows.join("") + years.join("");
}

function legend(names) {
  return names.map((name, j) => `<path d="M${124 + j * 90} 55h14" stroke="${COLORS[j]}" stroke-width="2.5"/><text x="${144 + j * 90}" y="60">${name}</text>`).join("");
}

/** A line chart from d3 scales and shapes, written by template strings. */
export function render(d) {
  const x = scalePoint(d.periods, [88, 759]);
  const y = scaleLinear([0, Math.max(d.target.value, ...d.band.high)], [400, 100]).nice(5);
  const px = (_, i) => x(d.periods[i]);
  const curve = line(px, (v) => y(v)).digits(1);
  const band = area(px, (_, i) => y(d.band.low[i]), (_, i) => y(d.band.high[i])).digits(1);
  const series = d.series.map((s, j) => `<path d="${curve(s.values)}" fill="none" stroke="${COLORS[j]}" stroke-width="2.5"/>`);
  const ty = y(d.target.value);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="450" viewBox="0 0 800 450" font-family="Noto Sans SC,sans-serif" font-size="12"><rect width="800" height="450" fill="#fff"/><text x="24" y="32" font-size="18" font-weight="700">${d.title}</text><rect x="24" y="50" width="14" height="10" fill="#0F5B82" fill-opacity=".15"/><text x="44" y="60">${d.band.name}</text>${legend(d.series.map((s) => s.name))}${axes(x, y, d.periods)}<path d="${band(d.band.low)}" fill="#0F5B82" fill-opacity=".15"/>${series.join("")}<path d="M72 ${ty.toFixed(1)}H776" stroke="#171C1F" stroke-width="1.5" stroke-dasharray="8 4"/><text x="76" y="${(ty - 6).toFixed(1)}" font-weight="700">${d.target.label}</text></svg>`;
}
