import { money } from "../format.mjs";

const HEAD = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="450" viewBox="0 0 800 450" font-family="Noto Sans SC,sans-serif" font-size="8"><rect width="800" height="450" fill="#fff"/><text x="24" y="26" font-size="18" font-weight="700">`;
const COLORS = ["#0F5B82", "#C65F0A", "#80103A", "#219581"];

/** A Gantt chart by string, margins known in advance. */
export function render(d) {
  const k = 616 / d.months;
  const round = (v) => Math.round(v * 10) / 10;
  let s = `${HEAD}${d.title}</text>`;
  for (let m = 0; m <= d.months; m += 12) {
    const x = round(112 + m * k);
    s += `<path d="M${x} 56V436" stroke="#E2E6E6"/><text x="${x + 3}" y="446" font-size="12" fill="#5F696F">${d.firstYear + m / 12}</text>`;
  }
  for (let g = 0; g < d.groups.length; g++) {
    s += `<rect x="${24 + g * 90}" y="38" width="12" height="10" fill="${COLORS[g]}"/><text x="${40 + g * 90}" y="47" font-size="12">${d.groups[g]}</text>`;
  }
  for (let i = 0; i < d.rows.length; i++) {
    const r = d.rows[i];
    const y = 57 + i * 9.5;
    const x = round(112 + r.start * k);
    const w = round((r.end - r.start) * k);
    const color = COLORS[d.groups.indexOf(r.group)];
    s += `<text x="106" y="${y + 7}" text-anchor="end">${r.label}</text><rect x="${x}" y="${y}" width="${w}" height="7" fill="${color}" fill-opacity=".3"/><rect x="${x}" y="${y}" width="${round(w * r.progress)}" height="7" fill="${color}"/><text x="${round(x + w + 3)}" y="${y + 7}" fill="#475057">${money(r.amount)}</text>`;
  }
  return `${s}</svg>`;
}
