import uPlot from "uplot";
import { yi } from "../../format.mjs";
import { COLORS, dayWords, FONT } from "../frame.mjs";
import { style } from "./style.mjs";

const dataOf = (d) => [d.x, ...d.series.map((s) => s.values)];

function options(d, more = {}) {
  return {
    width: 800,
    height: 400,
    title: d.title,
    ms: 1,
    tzDate: (t) => uPlot.tzDate(new Date(t), "Etc/UTC"),
    series: [{ label: "日期", value: (_, t) => (t == null ? "–" : dayWords(t)) }, ...d.series.map(({ name }, j) => ({ label: name, stroke: COLORS[j], width: 1.5, points: { show: false } }))],
    axes: [
      { font: `12px ${FONT}`, values: (_, ticks) => ticks.map((t) => new Date(t).getUTCFullYear()) },
      { font: `12px ${FONT}`, size: 64, values: (_, ticks) => ticks.map(yi) },
    ],
    ...more,
  };
}

export function draw(host, d) {
  style();
  return new uPlot(options(d), dataOf(d), host);
}

export function live(host, d) {
  const chart = draw(host, d);
  return { update: (next) => chart.setData(dataOf(next)) };
}

/** Its cursor, and a tooltip by a hook, as its demo has it. */
export function hover(host, d) {
  style();
  const tip = document.createElement("div");
  tip.style.cssText = "position:absolute;left:0;top:0;font:12px Noto Sans SC;background:#fff;border:1px solid #888;padding:4px;white-space:pre;pointer-events:none;z-index:9";
  const say = (u) => {
    const { idx, left } = u.cursor;
    if (idx == null) return;
    tip.style.transform = `translateX(${left + 10}px)`;
    tip.textContent = `${dayWords(d.x[idx])}\n${d.series.map((s) => `${s.name} ${s.values[idx]} ${d.unit}`).join("\n")}`;
  };
  const hooks = { init: [(u) => u.over.append(tip)], setCursor: [say] };
  return new uPlot(options(d, { hooks, legend: { live: false } }), dataOf(d), host);
}
