import { yi } from "../format.mjs";

const HEAD = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="450" viewBox="0 0 800 450" font-family="Noto Sans SC,sans-serif" font-size="12"><rect width="800" height="450" fill="#fff"/><text x="24" y="32" font-size="18" font-weight="700">`;
const COLORS = ["#0F5B82", "#C65F0A"];
function tickStep(top) {
  const power = 10 ** Math.floor(Math.log10(top / 5));
  const rest = top / 5 / power;
  return power * (rest >= 7.07 ? 10 : rest >= 3.16 ? 5 : rest >= 1.41 ? 2 : 1);
}

/** A line chart by string, margins known in advance: the least work that gives this picture. */
export function render(d) {
  let top = d.target.value;
  for (const v of d.band.high) if (v > top) top = v;
  const step = tickStep(top);
  top = Math.ceil(top / step) * step;
  const k = 300 / top;
  const y = (v) => Math.round((400 - v * k) * 10) / 10;
  let s = `${HEAD}${d.title}</text>`;
  for (let v = 0; v <= top; v += step) {
    s += `<path d="M72 ${y(v)}H776" stroke="#E2E6E6"/><text x="66" y="${y(v) + 4}" text-anchor="end" fill="#5F696F">${yi(v)}</text>`;
  }
  let up = "";
  let down = "";
  const n = d.periods.length;
  for (let i = 0; i < n; i++) {
    const x = 88 + i * 61;
    s += `<text x="${x}" y="420" text-anchor="middle" fill="#5F696F">${d.periods[i]}</text>`;
    up += `${i ? "L" : "M"}${x} ${y(d.band.high[i])}`;
    down = `L${x} ${y(d.band.low[i])}${down}`;
  }
  s += `<path d="${up}${down}Z" fill="#0F5B82" fill-opacity=".15"/><text x="44" y="60">${d.band.name}</text><rect x="24" y="50" width="14" height="10" fill="#0F5B82" fill-opacity=".15"/>`;
  for (let j = 0; j < d.series.length; j++) {
    const { name, values } = d.series[j];
    let path = `M88 ${y(values[0])}`;
    for (let i = 1; i < n; i++) path += `L${88 + i * 61} ${y(values[i])}`;
    const x = 124 + j * 90;
    s += `<path d="${path}" fill="none" stroke="${COLORS[j]}" stroke-width="2.5"/><path d="M${x} 55h14" stroke="${COLORS[j]}" stroke-width="2.5"/><text x="${x + 20}" y="60">${name}</text>`;
  }
  const ty = y(d.target.value);
  return `${s}<path d="M72 ${ty}H776" stroke="#171C1F" stroke-width="1.5" stroke-dasharray="8 4"/><text x="76" y="${ty - 6}" font-weight="700">${d.target.label}</text></svg>`;
}
