/** What the hand-written canvases share: title, legend, grid, axes with 万/亿 labels. */
import { yi } from "../format.mjs";

export const BOX = { left: 72, right: 776, top: 80, bottom: 400 };
export const COLORS = ["#0F5B82", "#C65F0A", "#219581", "#80103A"];
export const FONT = "Noto Sans SC,sans-serif";

export function canvasIn(host) {
  const canvas = document.createElement("canvas");
  canvas.width = 800;
  canvas.height = 450;
  host.replaceChildren(canvas);
  const c = canvas.getContext("2d", { alpha: false });
  c.fillStyle = "#fff";
  c.fillRect(0, 0, 800, 450);
  return { canvas, c };
}

export function heading(c, title, names) {
  c.fillStyle = "#171C1F";
  c.font = `700 18px ${FONT}`;
  c.fillText(title, 24, 32);
  c.font = `12px ${FONT}`;
  c.lineWidth = 2.5;
  names.forEach((name, j) => {
    c.strokeStyle = COLORS[j];
    c.beginPath();
    c.moveTo(24 + j * 90, 56);
    c.lineTo(38 + j * 90, 56);
    c.stroke();
    c.fillText(name, 44 + j * 90, 60);
  });
}

/** Grid lines with values at the left, labels under the plot. */
export function axes(c, { rows, columns, label = yi }) {
  c.font = `12px ${FONT}`;
  c.strokeStyle = "#E2E6E6";
  c.fillStyle = "#5F696F";
  c.lineWidth = 1;
  c.textAlign = "right";
  c.beginPath();
  for (const [value, y] of rows) {
    c.moveTo(BOX.left, y);
    c.lineTo(BOX.right, y);
    c.fillText(label(value), BOX.left - 6, y + 4);
  }
  c.stroke();
  c.textAlign = "center";
  for (const [text, x] of columns) c.fillText(text, x, 420);
  c.textAlign = "start";
}

/** Years at round steps, as milliseconds UTC. */
export function years(from, to, most = 8) {
  const [first, last] = [new Date(from).getUTCFullYear(), new Date(to).getUTCFullYear()];
  const step = [1, 2, 5, 10, 20, 50, 100, 200].find((s) => (last - first) / s <= most);
  const found = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) if (Date.UTC(year, 0) >= from) found.push([year, Date.UTC(year, 0)]);
  return found;
}

/** Index of the value nearest to `wanted` in ascending values. */
export function nearest(values, wanted) {
  let [low, high] = [0, values.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (values[middle] < wanted) low = middle;
    else high = middle;
  }
  return wanted - values[low] <= values[high] - wanted ? low : high;
}

export const dayWords = (time) => new Date(time).toISOString().slice(0, 10);
