import { Chart, LinearScale, PointElement, ScatterController, Title } from "chart.js";
import { canvas } from "./canvas.mjs";

Chart.register(LinearScale, PointElement, ScatterController, Title);
const amount = (wan) => (wan >= 1e4 ? `${+(wan / 1e4).toFixed(1)}亿元` : `${wan}万元`);

/** No `normalized`, and axes with given ends: unsorted data would be taken for sorted ones, and most of the cloud lost. */
export function draw(host, d) {
  const axis = (name, max) => ({ type: "linear", min: 0, max, title: { display: true, text: name }, ticks: { callback: amount } });
  return new Chart(canvas(host), {
    type: "scatter",
    data: { datasets: [{ data: Array.from(d.x, (x, i) => ({ x, y: d.y[i] })), backgroundColor: "rgba(15,91,130,.4)", pointRadius: 1, borderWidth: 0, pointBorderWidth: 0 }] },
    options: {
      animation: false, responsive: false, parsing: false, devicePixelRatio: 1, events: [],
      plugins: { title: { display: true, text: d.title, align: "start", font: { size: 18 } } },
      scales: { x: axis(d.xName, d.xTop), y: axis(d.yName, d.yTop) },
    },
  });
}
