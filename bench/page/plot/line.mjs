import { areaY, lineY, plot, ruleY, text } from "@observablehq/plot";
import { yi } from "../../format.mjs";
import { COLORS } from "../frame.mjs";

const STYLE = { background: "#fff", fontFamily: "Noto Sans SC,sans-serif", fontSize: "12px" };

export function draw(host, d) {
  const names = d.series.map((s) => s.name);
  const rows = d.series.flatMap((s) => s.values.map((value, i) => ({ period: d.periods[i], series: s.name, value })));
  const band = d.periods.map((period, i) => ({ period, low: d.band.low[i], high: d.band.high[i] }));
  host.replaceChildren(plot({
    width: 800, height: 400, marginLeft: 72, title: d.title, style: STYLE,
    color: { domain: [...names, d.band.name], range: [COLORS[0], COLORS[1], "#DBE6EC"], legend: true },
    x: { type: "point", label: null },
    y: { zero: true, nice: true, grid: true, label: null, tickFormat: yi },
    marks: [
      areaY(band, { x: "period", y1: "low", y2: "high", fill: COLORS[0], fillOpacity: 0.15 }),
      lineY(rows, { x: "period", y: "value", stroke: "series", strokeWidth: 2.5 }),
      ruleY([d.target.value], { strokeDasharray: "8 4", strokeWidth: 1.5 }),
      text([d.target], { y: "value", text: "label", frameAnchor: "left", textAnchor: "start", dx: 4, dy: -8, fontWeight: 700 }),
    ],
  }));
}
