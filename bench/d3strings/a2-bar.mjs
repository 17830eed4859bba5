import { scaleBand, scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import { yi } from "../format.mjs";

const COLORS = ["#0F5B82", "#C65F0A", "#219581", "#80103A", "#8A6FB0"];

/** Stacked columns from d3 scales and d3-shape's stack, written by template strings. */
export function render(d) {
  const layers = stack().keys(d.series.map((_, j) => j)).value((i, j) => d.series[j].values[i])(d.periods.map((_, i) => i));
  const x = scaleBand(d.periods, [72, 776]).padding(0.36);
  const y = scaleLinear([0, Math.max(...layers.at(-1).map((p) => p[1]))], [400, 80]).nice(5);
  const width = x.bandwidth().toFixed(1);
  const legend = d.series.map(({ name }, j) => `<rect x="${24 + j * 80}" y="50" width="12" height="10" fill="${COLORS[j]}"/><text x="${40 + j * 80}" y="60">${name}</text>`);
  const grid = y.ticks(5).map((v) => `<g transform="translate(0,${y(v).toFixed(1)})"><path d="M72 0H776" stroke="#E2E6E6"/><text x="66" y="4" text-anchor="end" fill="#5F696F">${yi(v)}</text></g>`);
  const bars = layers.map((layer, j) => `<g fill="${COLORS[j]}">${layer.map(([low, high], i) => `<rect x="${x(d.periods[i]).toFixed(1)}" y="${y(high).toFixed(1)}" width="${width}" height="${(y(low) - y(high)).toFixed(1)}"/>`).join("")}</g>`);
  const years = d.periods.map((p) => `<text x="${(x(p) + x.bandwidth() / 2).toFixed(1)}" y="420" text-anchor="middle" fill="#5F696F">${p}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="450" viewBox="0 0 800 450" font-family="Noto Sans SC,sans-serif" font-size="12"><rect width="800" height="450" fill="#fff"/><text x="24" y="32" font-size="18" font-weight="700">${d.title}</text>${legend.join("")}${grid.join("")}${bars.join("")}${years.join("")}</svg>`;
}
