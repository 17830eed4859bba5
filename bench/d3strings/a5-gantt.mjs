import { scaleBand, scaleOrdinal, scaleUtc } from "d3-scale";
import { money } from "../format.mjs";

const COLORS = ["#0F5B82", "#C65F0A", "#80103A", "#219581"];

function axis(x, top, bottom) {
  return x.ticks(8).map((t) => {
    const at = x(t).toFixed(1);
    return `<path d="M${at} ${top}V${bottom}" stroke="#E2E6E6"/><text x="${at}" dx="3" y="446" font-size="12" fill="#5F696F">${t.getUTCFullYear()}</text>`;
  }).join("");
}

function bar(r, d, x, y, color) {
  const x0 = x(Date.UTC(d.firstYear, r.start));
  const width = x(Date.UTC(d.firstYear, r.end)) - x0;
  const top = y(r.id).toFixed(1);
  const base = (y(r.id) + 7).toFixed(1);
  const height = y.bandwidth().toFixed(1);
  return `<text x="106" y="${base}" text-anchor="end">${r.label}</text><rect x="${x0.toFixed(1)}" y="${top}" width="${width.toFixed(1)}" height="${height}" fill="${color(r.group)}" fill-opacity=".3"/><rect x="${x0.toFixed(1)}" y="${top}" width="${(width * r.progress).toFixed(1)}" height="${height}" fill="${color(r.group)}"/><text x="${(x0 + width + 3).toFixed(1)}" y="${base}" fill="#475057">${money(r.amount)}</text>`;
}

/** A Gantt chart from d3 scales, written by template strings. */
export function render(d) {
  const x = scaleUtc([Date.UTC(d.firstYear, 0), Date.UTC(d.firstYear, d.months)], [112, 728]);
  const y = scaleBand(d.rows.map((r) => r.id), [56, 437]).padding(0.25);
  const color = scaleOrdinal(d.groups, COLORS);
  const legend = d.groups.map((name, g) => `<rect x="${24 + g * 90}" y="38" width="12" height="10" fill="${color(name)}"/><text x="${40 + g * 90}" y="47" font-size="12">${name}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="450" viewBox="0 0 800 450" font-family="Noto Sans SC,sans-serif" font-size="8"><rect width="800" height="450" fill="#fff"/><text x="24" y="26" font-size="18" font-weight="700">${d.title}</text>${legend.join("")}${axis(x, 56, 436)}${d.rows.map((r) => bar(r, d, x, y, color)).join("")}</svg>`;
}
