import { lineY, plot, pointerX, tip } from "@observablehq/plot";
import { yi } from "../../format.mjs";
import { COLORS, dayWords } from "../frame.mjs";

const STYLE = { background: "#fff", fontFamily: "Noto Sans SC,sans-serif", fontSize: "12px" };

const figure = (d, more = []) => plot({
  width: 800, height: 400, marginLeft: 72, title: d.title, style: STYLE,
  color: { domain: d.series.map((s) => s.name), range: COLORS.slice(0, d.series.length), legend: true },
  x: { type: "utc", label: null, tickFormat: (t) => String(t.getUTCFullYear()) },
  y: { grid: true, label: null, tickFormat: yi },
  // Columns as they are; `z: null` and one colour a line, so that nothing is grouped.
  marks: [...d.series.map(({ values }, j) => lineY({ length: values.length }, { x: d.x, y: values, z: null, stroke: COLORS[j] })), ...more],
});

export const draw = (host, d) => host.replaceChildren(figure(d));

export function live(host, d) {
  draw(host, d);
  return { update: (next) => draw(host, next) };
}

export const hover = (host, d) => host.replaceChildren(figure(d, d.series.map(({ values, name }) =>
  tip({ length: values.length }, pointerX({ x: d.x, y: values, title: (_, i) => `${dayWords(d.x[i])}\n${name} ${values[i]} ${d.unit}` })))));
