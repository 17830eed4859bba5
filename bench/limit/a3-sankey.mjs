const HEAD = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="450" viewBox="0 0 800 450" font-family="Noto Sans SC,sans-serif" font-size="12"><rect width="800" height="450" fill="#fff"/><text x="24" y="32" font-size="18" font-weight="700">`;
const COLORS = ["#0F5B82", "#C65F0A", "#219581", "#80103A", "#8A6FB0", "#5F696F"];
const LEFT = [100, 390, 680];
const GAP = 8;

/** A sankey by string: nodes in the order given, nothing relaxed, so that links cross as they will. */
export function render(d) {
  const round = (v) => Math.round(v * 10) / 10;
  const at = new Map();
  const totals = [0, 0, 0];
  const counts = [0, 0, 0];
  for (const { id, column } of d.nodes) at.set(id, { column, sum: 0, y: 0, out: 0, in: 0, color: COLORS[counts[column]++ % 6] });
  for (const { from, to, value } of d.links) {
    const [a, b] = [at.get(from), at.get(to)];
    a.sum += value;
    if (b.column === 2) b.sum += value;
  }
  for (const node of at.values()) totals[node.column] += node.sum;
  let k = Infinity;
  for (let c = 0; c < 3; c++) k = Math.min(k, (376 - GAP * (counts[c] - 1)) / totals[c]);
  const tops = [0, 1, 2].map((c) => 56 + (376 - totals[c] * k - GAP * (counts[c] - 1)) / 2);
  let s = "";
  for (const { id } of d.nodes) {
    const node = at.get(id);
    const height = node.sum * k;
    node.y = node.out = node.in = tops[node.column];
    tops[node.column] += height + GAP;
    const x = LEFT[node.column];
    s += `<rect x="${x}" y="${round(node.y)}" width="14" height="${round(height)}" fill="${node.color}"/><text x="${node.column === 2 ? x + 20 : x - 6}" y="${round(node.y + height / 2 + 4)}"${node.column === 2 ? "" : ' text-anchor="end"'}>${id} ${node.sum}</text>`;
  }
  let links = "";
  for (const { from, to, value } of d.links) {
    const [a, b] = [at.get(from), at.get(to)];
    const width = value * k;
    const [x1, x2] = [LEFT[a.column] + 14, LEFT[b.column]];
    const middle = (x1 + x2) / 2;
    const [y1, y2] = [round(a.out + width / 2), round(b.in + width / 2)];
    a.out += width;
    b.in += width;
    links += `<path d="M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}" stroke="${a.color}" stroke-width="${round(width)}"/>`;
  }
  return `${HEAD}${d.title}</text><g fill="none" stroke-opacity=".35">${links}</g>${s}</svg>`;
}
