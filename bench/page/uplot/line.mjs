import uPlot from "uplot";
import { yi } from "../../format.mjs";
import { COLORS, FONT } from "../frame.mjs";
import { style } from "./style.mjs";

/** The band is uPlot's own; the target a line of its own and a word drawn by a hook, as its demos do it. */
export function draw(host, d) {
  style();
  const x = d.periods.map((_, i) => i);
  const word = (u) => {
    u.ctx.fillStyle = "#171C1F";
    u.ctx.font = `700 ${12 * devicePixelRatio}px ${FONT}`;
    u.ctx.textAlign = "left";
    u.ctx.fillText(d.target.label, u.bbox.left + 4, u.valToPos(d.target.value, "y", true) - 6);
  };
  const series = [
    { label: "年份", value: (_, v) => d.periods[v] ?? "–" },
    ...d.series.map(({ name }, j) => ({ label: name, stroke: COLORS[j], width: 2.5, points: { show: false } })),
    { label: d.band.name, stroke: "transparent", points: { show: false } },
    { label: "下限", stroke: "transparent", points: { show: false } },
    { label: d.target.label, stroke: "#171C1F", dash: [8, 4], width: 1.5, points: { show: false } },
  ];
  return new uPlot({
    width: 800,
    height: 400,
    title: d.title,
    series,
    bands: [{ series: [d.series.length + 1, d.series.length + 2], fill: "rgba(15,91,130,.15)" }],
    scales: { x: { time: false }, y: { range: (_, min, max) => [0, Math.ceil(Math.max(max, d.target.value) / 2000) * 2000] } },
    axes: [
      { font: `12px ${FONT}`, splits: () => x, values: () => d.periods },
      { font: `12px ${FONT}`, size: 64, values: (_, ticks) => ticks.map(yi) },
    ],
    hooks: { draw: [word] },
  }, [x, ...d.series.map((s) => s.values), d.band.high, d.band.low, x.map(() => d.target.value)], host);
}
