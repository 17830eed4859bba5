import { yi } from "../../format.mjs";
import { axes, canvasIn, COLORS, FONT } from "../frame.mjs";

function tickStep(top) {
  const power = 10 ** Math.floor(Math.log10(top / 5));
  const rest = top / 5 / power;
  return power * (rest >= 7.07 ? 10 : rest >= 3.16 ? 5 : rest >= 1.41 ? 2 : 1);
}

/** The picture of ../../limit/a1-line.mjs on a canvas. */
export function draw(host, d) {
  let top = d.target.value;
  for (const v of d.band.high) if (v > top) top = v;
  const step = tickStep(top);
  top = Math.ceil(top / step) * step;
  const y = (v) => 400 - (v * 300) / top;
  const x = (i) => 88 + i * 61;
  const { c } = canvasIn(host);
  c.fillStyle = "#171C1F";
  c.font = `700 18px ${FONT}`;
  c.fillText(d.title, 24, 32);
  const rows = [];
  for (let v = 0; v <= top; v += step) rows.push([v, y(v)]);
  axes(c, { rows, columns: d.periods.map((p, i) => [p, x(i)]), label: yi });
  c.globalAlpha = 0.15;
  c.fillStyle = COLORS[0];
  c.fillRect(24, 50, 14, 10);
  c.beginPath();
  d.band.high.forEach((v, i) => c.lineTo(x(i), y(v)));
  for (let i = d.band.low.length - 1; i >= 0; i--) c.lineTo(x(i), y(d.band.low[i]));
  c.fill();
  c.globalAlpha = 1;
  c.fillStyle = "#171C1F";
  c.fillText(d.band.name, 44, 60);
  c.lineWidth = 2.5;
  d.series.forEach(({ name, values }, j) => {
    c.strokeStyle = COLORS[j];
    c.beginPath();
    values.forEach((v, i) => c.lineTo(x(i), y(v)));
    c.moveTo(124 + j * 90, 55);
    c.lineTo(138 + j * 90, 55);
    c.stroke();
    c.fillText(name, 144 + j * 90, 60);
  });
  c.strokeStyle = "#171C1F";
  c.lineWidth = 1.5;
  c.setLineDash([8, 4]);
  c.beginPath();
  c.moveTo(72, y(d.target.value));
  c.lineTo(776, y(d.target.value));
  c.stroke();
  c.font = `700 12px ${FONT}`;
  c.fillText(d.target.label, 76, y(d.target.value) - 6);
}
