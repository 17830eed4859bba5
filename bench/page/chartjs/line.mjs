import { CategoryScale, Chart, Filler, Legend, LinearScale, LineController, LineElement, PointElement, Title } from "chart.js";
import { yi } from "../../format.mjs";
import { COLORS, FONT } from "../frame.mjs";
import { canvas } from "./canvas.mjs";

Chart.register(CategoryScale, Filler, Legend, LinearScale, LineController, LineElement, PointElement, Title);

/** A word on the target line: a plugin by hand, lighter than chartjs-plugin-annotation. */
const word = (target) => ({
  id: "word",
  afterDatasetsDraw: ({ ctx, scales, chartArea }) => {
    ctx.save();
    ctx.fillStyle = "#171C1F";
    ctx.font = `700 12px ${FONT}`;
    ctx.textAlign = "left";
    ctx.fillText(target.label, chartArea.left + 4, scales.y.getPixelForValue(target.value) - 6);
    ctx.restore();
  },
});

export function draw(host, d) {
  const bare = { pointRadius: 0, borderWidth: 0 };
  return new Chart(canvas(host), {
    type: "line",
    data: {
      labels: d.periods,
      datasets: [
        ...d.series.map(({ name, values }, j) => ({ label: name, data: values, borderColor: COLORS[j], backgroundColor: COLORS[j], borderWidth: 2.5, pointRadius: 0 })),
        { ...bare, label: d.band.name, data: d.band.high, backgroundColor: "rgba(15,91,130,.15)", fill: "+1" },
        { ...bare, label: "", data: d.band.low },
        { ...bare, label: d.target.label, data: d.periods.map(() => d.target.value), borderColor: "#171C1F", borderWidth: 1.5, borderDash: [8, 4] },
      ],
    },
    options: {
      animation: false, responsive: false, events: [], devicePixelRatio: 1,
      font: { family: FONT },
      plugins: { title: { display: true, text: d.title, align: "start", font: { size: 18 } }, legend: { align: "start", labels: { filter: ({ text }) => text !== "", boxHeight: 2 } } },
      scales: { y: { beginAtZero: true, ticks: { callback: yi } } },
    },
    plugins: [word(d.target)],
  });
}
