/** Lines of many points on a canvas: in every pixel column one stroke from its least to its greatest value, one pass, one path. */
import { axes, BOX, canvasIn, COLORS, dayWords, heading, nearest, years } from "../frame.mjs";

const { left, right, top, bottom } = BOX;

function extent(series) {
  let [low, high] = [Infinity, -Infinity];
  for (const { values } of series) {
    for (let i = 0; i < values.length; i++) {
      const v = values[i];
      if (v < low) low = v;
      if (v > high) high = v;
    }
  }
  return [Math.floor(low / 1000) * 1000, Math.ceil(high / 1000) * 1000];
}

/** The x are a day apart, so a column's end is an index. */
function trace(c, values, k, y0) {
  const n = values.length;
  const columns = right - left;
  c.beginPath();
  if (n < columns * 4) {
    for (let i = 0; i < n; i++) c.lineTo(left + (i * columns) / (n - 1), y0 - values[i] * k);
    c.stroke();
    return;
  }
  let last = values[0];
  for (let column = 0, i = 0; column < columns; column++) {
    const end = Math.min(n, Math.ceil(((column + 1) * (n - 1)) / columns));
    // From where the column before ended, so that both touch.
    let low = last;
    let high = last;
    for (; i < end; i++) {
      const v = values[i];
      if (v < low) low = v;
      else if (v > high) high = v;
    }
    last = values[end - 1];
    const x = left + column + 0.5;
    c.moveTo(x, y0 - low * k + 0.75);
    c.lineTo(x, y0 - high * k - 0.75);
  }
  c.stroke();
}

export const draw = (host, d) => drawOn(canvasIn(host), d);

function drawOn({ canvas, c }, d) {
  const [low, high] = extent(d.series);
  const k = (bottom - top) / (high - low);
  const y = (v) => bottom - (v - low) * k;
  const [from, to] = [d.x[0], d.x[d.x.length - 1]];
  const x = (t) => left + ((t - from) * (right - left)) / (to - from);
  heading(c, d.title, d.series.map((s) => s.name));
  const rows = [];
  for (let v = low; v <= high; v += 1000) rows.push([v, y(v)]);
  axes(c, { rows, columns: years(from, to).map(([year, t]) => [String(year), x(t)]) });
  c.lineWidth = 1.5;
  c.lineJoin = "bevel";
  d.series.forEach(({ values }, j) => {
    c.strokeStyle = COLORS[j];
    trace(c, values, k, bottom + low * k);
  });
  return { canvas, x, y, from, to };
}

export function live(host, d) {
  const { canvas, c } = canvasIn(host);
  const update = (next) => {
    c.fillStyle = "#fff";
    c.fillRect(0, 0, 800, 450);
    drawOn({ canvas, c }, next);
  };
  update(d);
  return { update };
}

/** A rule, and a box with words, moved over the canvas; the canvas is not drawn again. */
export function hover(host, d) {
  const { canvas, x, from, to } = draw(host, d);
  host.style.position = "relative";
  const rule = document.createElement("div");
  rule.style.cssText = `position:absolute;left:0;top:${top}px;width:1px;height:${bottom - top}px;background:#888;pointer-events:none`;
  const tip = document.createElement("div");
  tip.style.cssText = `position:absolute;left:0;top:${top}px;font:12px Noto Sans SC;background:#fff;border:1px solid #888;padding:4px;white-space:pre;pointer-events:none`;
  host.append(rule, tip);
  canvas.addEventListener("mousemove", (event) => {
    const i = nearest(d.x, from + ((event.offsetX - left) * (to - from)) / (right - left));
    const at = x(d.x[i]);
    rule.style.transform = `translateX(${at}px)`;
    tip.style.transform = `translateX(${at + 10}px)`;
    tip.textContent = `${dayWords(d.x[i])}\n${d.series.map((s) => `${s.name} ${s.values[i]} ${d.unit}`).join("\n")}`;
  });
}
