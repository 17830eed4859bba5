import { Chart, Decimation, Legend, LinearScale, LineController, LineElement, PointElement, Title, Tooltip } from "chart.js";
import { yi } from "../../format.mjs";
import { COLORS, dayWords, years } from "../frame.mjs";
import { canvas } from "./canvas.mjs";

Chart.register(Decimation, Legend, LinearScale, LineController, LineElement, PointElement, Title, Tooltip);

const points = (d, { values }) => Array.from(values, (y, i) => ({ x: d.x[i], y }));
const datasets = (d) => d.series.map((s, j) => ({ label: s.name, data: points(d, s), borderColor: COLORS[j], borderWidth: 1.5, pointRadius: 0, pointHitRadius: 0 }));

/** As its guide to performance says: no parsing, ascending data, decimation, no points, no animation, a linear axis in milliseconds. */
function options(d, interactive) {
  return {
    animation: false, responsive: false, parsing: false, normalized: true, devicePixelRatio: 1,
    events: interactive ? ["mousemove", "mouseout"] : [],
    interaction: { mode: "nearest", axis: "x", intersect: false },
    plugins: {
      decimation: { enabled: true, algorithm: "min-max" },
      title: { display: true, text: d.title, align: "start", font: { size: 18 } },
      legend: { align: "start" },
      tooltip: { enabled: interactive, callbacks: { title: ([item]) => dayWords(item.parsed.x), label: ({ dataset, parsed }) => `${dataset.label} ${parsed.y} ${d.unit}` } },
    },
    scales: {
      x: { type: "linear", min: d.x[0], max: d.x[d.x.length - 1], afterBuildTicks: (axis) => { axis.ticks = years(axis.min, axis.max).map(([, value]) => ({ value })); }, ticks: { callback: (t) => new Date(t).getUTCFullYear() } },
      y: { ticks: { callback: yi } },
    },
  };
}

const chart = (host, d, interactive) => new Chart(canvas(host), { type: "line", data: { datasets: datasets(d) }, options: options(d, interactive) });

export const draw = (host, d) => chart(host, d, false);
export const hover = (host, d) => chart(host, d, true);
export function live(host, d) {
  const one = draw(host, d);
  return {
    update: (next) => {
      next.series.forEach((s, j) => { one.data.datasets[j].data = points(next, s); });
      one.update("none");
    },
  };
}
