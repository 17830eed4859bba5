import { FunnelChart } from "echarts/charts";
import { TitleComponent } from "echarts/components";
import { use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { households } from "../../format.mjs";
import { draw } from "./draw.mjs";

use([FunnelChart, TitleComponent, SVGRenderer]);

const COLORS = ["#063D57", "#065D80", "#297DA1", "#4796B8", "#67ACCA", "#A4CFE1", "#D9EBF3"];

export const render = (d) => draw(d.title, {
  color: COLORS,
  series: [{
    type: "funnel",
    sort: "ascending",
    left: 120, right: 180, top: 60, bottom: 22, gap: 3,
    minSize: "0%",
    label: { position: "right", fontSize: 14, color: "#171C1F", formatter: (p) => `${p.name}  ${households(p.value)}` },
    data: d.tiers,
  }],
});
