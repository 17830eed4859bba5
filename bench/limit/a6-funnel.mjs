import { households } from "../format.mjs";

const HEAD = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="450" viewBox="0 0 800 450" font-family="Noto Sans SC,sans-serif" font-size="14"><rect width="800" height="450" fill="#fff"/><text x="24" y="32" font-size="18" font-weight="700">`;
const COLORS = ["#063D57", "#065D80", "#297DA1", "#4796B8", "#67ACCA", "#A4CFE1", "#D9EBF3"];

/** A pyramid of trapezoids by string: a tier is as wide at its foot as its count, at its head as the tier above. */
export function render(d) {
  const { tiers } = d;
  const k = 250 / tiers[tiers.length - 1].value;
  let s = `${HEAD}${d.title}</text>`;
  let upper = 0;
  for (let i = 0; i < tiers.length; i++) {
    const { name, value } = tiers[i];
    const y = 60 + i * 53;
    const lower = Math.round(value * k * 10) / 10;
    s += `<path d="M${400 - upper} ${y}H${400 + upper}L${400 + lower} ${y + 50}H${400 - lower}Z" fill="${COLORS[i]}"/><text x="24" y="${y + 30}">${name}</text><text x="776" y="${y + 30}" text-anchor="end" font-weight="700">${households(value)}</text>`;
    upper = lower;
  }
  return `${s}</svg>`;
}
