import { yi } from "../../format.mjs";

const COLORS = ["#0F5B82", "#C65F0A"];
const PLAIN = { type: "line", symbol: "none", silent: true };

/** ECharts has no band: the usual way is a clear line and a filled one stacked on it. */
function band({ name, low, high }) {
  const base = { ...PLAIN, stack: "band", lineStyle: { opacity: 0 } };
  return [
    { ...base, data: low },
    { ...base, name, data: high.map((v, i) => v - low[i]), areaStyle: { color: COLORS[0], opacity: 0.15 }, itemStyle: { color: COLORS[0], opacity: 0.15 } },
  ];
}

const target = ({ value, label }) => ({
  silent: true,
  symbol: "none",
  lineStyle: { color: "#171C1F", width: 1.5, type: [8, 4] },
  label: { formatter: label, position: "insideStartTop", fontWeight: 700 },
  data: [{ yAxis: value }],
});

export const option = (d) => ({
  color: COLORS,
  grid: { left: 72, right: 24, top: 100, bottom: 50 },
  legend: { left: 24, top: 46, data: [d.band.name, ...d.series.map((s) => s.name)] },
  xAxis: { type: "category", data: d.periods, axisLabel: { interval: 0 } },
  yAxis: { type: "value", min: 0, max: (e) => Math.max(e.max, d.target.value), splitNumber: 5, axisLabel: { formatter: yi } },
  series: [
    ...band(d.band),
    ...d.series.map((s, j) => ({ ...PLAIN, name: s.name, data: s.values, lineStyle: { width: 2.5, color: COLORS[j] }, itemStyle: { color: COLORS[j] }, ...(j === 0 && { markLine: target(d.target) }) })),
  ],
});
