import { scaleBand, scaleLinear, scaleOrdinal } from "d3-scale";
import { area } from "d3-shape";
import { households } from "../format.mjs";

const COLORS = ["#063D57", "#065D80", "#297DA1", "#4796B8", "#67ACCA", "#A4CFE1", "#D9EBF3"];

/** A pyramid of trapezoids from d3 scales and shapes, written by template strings. */
export function render(d) {
  const half = scaleLinear([0, d.tiers.at(-1).value], [0, 250]);
  const y = scaleBand(d.tiers.map((t) => t.name), [60, 428]).paddingInner(0.06);
  const color = scaleOrdinal(d.tiers.map((t) => t.name), COLORS);
  const shape = area().y((p) => p[0]).x0((p) => 400 - p[1]).x1((p) => 400 + p[1]).digits(1);
  const tier = (t, i) => {
    const top = y(t.name);
    const outline = shape([[top, i ? half(d.tiers[i - 1].value) : 0], [top + y.bandwidth(), half(t.value)]]);
    const base = (top + 30).toFixed(1);
    return `<path d="${outline}" fill="${color(t.name)}"/><text x="24" y="${base}">${t.name}</text><text x="776" y="${base}" text-anchor="end" font-weight="700">${households(t.value)}</text>`;
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="450" viewBox="0 0 800 450" font-family="Noto Sans SC,sans-serif" font-size="14"><rect width="800" height="450" fill="#fff"/><text x="24" y="32" font-size="18" font-weight="700">${d.title}</text>${d.tiers.map(tier).join("")}</svg>`;
}
