import { yi } from "../format.mjs";

const HEAD = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="450" viewBox="0 0 800 450" font-family="Noto Sans SC,sans-serif" font-size="12"><rect width="800" height="450" fill="#fff"/><text x="24" y="32" font-size="18" font-weight="700">`;
const COLORS = ["#0F5B82", "#C65F0A", "#219581", "#80103A", "#6F5497", "#5F696F"];
const round = (v) => Math.round(v * 10) / 10;

/** Halves a list by value again and again, across the longer side. */
function split(list, from, to, total, x, y, width, height, place) {
  if (to - from === 1) {
    place(list[from], x, y, width, height);
    return;
  }
  let half = 0;
  let i = from;
  while (i < to - 1 && (i === from || half + list[i].value / 2 < total / 2)) half += list[i++].value;
  const share = half / total;
  if (width > height) {
    split(list, from, i, half, x, y, width * share, height, place);
    split(list, i, to, total - half, x + width * share, y, width * (1 - share), height, place);
  } else {
    split(list, from, i, half, x, y, width, height * share, place);
    split(list, i, to, total - half, x, y + height * share, width, height * (1 - share), place);
  }
}

/** A treemap by string: halved, not squarified; a name where the tile is large enough for it. */
export function render(d) {
  let s = `${HEAD}${d.title}</text>`;
  const groups = d.groups.map(({ name, leaves }, g) => ({ name, leaves, g, value: leaves.reduce((sum, leaf) => sum + leaf.value, 0) }));
  const total = groups.reduce((sum, { value }) => sum + value, 0);
  split(groups, 0, groups.length, total, 24, 50, 752, 380, ({ name, leaves, g, value }, x, y, width, height) => {
    s += `<text x="${round(x + 2)}" y="${round(y + 13)}" font-weight="700" fill="${COLORS[g]}">${name} ${yi(value)}</text>`;
    const sorted = [...leaves].sort((a, b) => b.value - a.value);
    split(sorted, 0, sorted.length, value, x, y + 18, width - 2, height - 20, (leaf, left, top, w, h) => {
      s += `<rect x="${round(left)}" y="${round(top)}" width="${round(w - 1)}" height="${round(h - 1)}" fill="${COLORS[g]}"/>`;
      if (w > 44 && h > 16) s += `<text x="${round(left + 4)}" y="${round(top + 14)}" fill="#fff">${leaf.name}</text>`;
      if (w > 44 && h > 30) s += `<text x="${round(left + 4)}" y="${round(top + 28)}" fill="#fff">${leaf.value}</text>`;
    });
  });
  return `${s}</svg>`;
}
