import uPlot from "uplot";
import { FONT } from "../frame.mjs";
import { style } from "./style.mjs";

const amount = (wan) => (wan >= 1e4 ? `${+(wan / 1e4).toFixed(1)}亿元` : `${wan}万元`);

/** The scatter of its own demo: one path of arcs. */
function paint(u, index) {
  const size = 2 * devicePixelRatio;
  uPlot.orient(u, index, (_s, xs, ys, scaleX, scaleY, toX, toY, left, top, width, height, _m, _l, _r, arc) => {
    const [data, path] = [u.data[index], new Path2D()];
    for (let i = 0; i < data[0].length; i++) {
      const x = toX(data[0][i], scaleX, width, left);
      const y = toY(data[1][i], scaleY, height, top);
      path.moveTo(x + size / 2, y);
      arc(path, x, y, size / 2, 0, 2 * Math.PI);
    }
    u.ctx.fillStyle = "rgba(15,91,130,.4)";
    u.ctx.fill(path);
  });
  return null;
}

export function draw(host, d) {
  style();
  const axis = (label) => ({ label, font: `12px ${FONT}`, labelFont: `12px ${FONT}`, values: (_, ticks) => ticks.map(amount) });
  return new uPlot({
    width: 800,
    height: 400,
    title: d.title,
    mode: 2,
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: false, range: [0, d.xTop] }, y: { range: [0, d.yTop] } },
    axes: [axis(d.xName), { ...axis(d.yName), size: 70 }],
    series: [null, { label: d.yName, paths: paint }],
  }, [null, [d.x, d.y]], host);
}
