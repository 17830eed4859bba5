import { yi } from "../format.mjs";

const HEAD = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="450" viewBox="0 0 800 450" font-family="Noto Sans SC,sans-serif" font-size="12"><rect width="800" height="450" fill="#fff"/><text x="24" y="32" font-size="18" font-weight="700">`;
const COLORS = ["#0F5B82", "#C65F0A", "#219581", "#80103A", "#8A6FB0"];

function tickStep(top) {
  const power = 10 ** Math.floor(Math.log10(top / 5));
  const rest = top / 5 / power;
  return power * (rest >= 7.07 ? 10 : rest >= 3.16 ? 5 : rest >= 1.41 ? 2 : 1);
}

/** Stacked columns by string, margins known in advance. */
export function render(d) {
  const n = d.periods.length;
  let top = 0;
  for (let i = 0; i < n; i++) {
    let total = 0;
    for (const { values } of d.series) total += values[i];
    if (total > top) top = total;
  }
  const step = tickStep(top);
  top = Math.ceil(top / step) * step;
  const k = 320 / top;
  const round = (v) => Math.round(v * 10) / 10;
  let s = `${HEAD}${d.title}</text>`;
  for (let j = 0; j < d.series.length; j++) s += `<rect x="${24 + j * 80}" y="50" width="12" height="10" fill="${COLORS[j]}"/><text x="${40 + j * 80}" y="60">${d.series[j].name}</text>`;
  for (let v = 0; v <= top; v += step) {
    const y = round(400 - v * k);
    s += `<path d="M72 ${y}H776" stroke="#E2E6E6"/><text x="66" y="${y + 4}" text-anchor="end" fill="#5F696F">${yi(v)}</text>`;
  }
  for (let i = 0; i < n; i++) {
    const x = round(72 + ((i + 0.18) * 704) / n);
    let at = 0;
    for (let j = 0; j < d.series.length; j++) {
      const value = d.series[j].values[i];
      at += value;
      s += `<rect x="${x}" y="${round(400 - at * k)}" width="45" height="${round(value * k)}" fill="${COLORS[j]}"/>`;
    }
    s += `<text x="${x + 22.5}" y="420" text-anchor="middle" fill="#5F696F">${d.periods[i]}</text>`;
  }
  return `${s}</svg>`;
}
