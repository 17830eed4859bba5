import { SankeyChart } from "echarts/charts";
import { TitleComponent } from "echarts/components";
import { use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { draw } from "./draw.mjs";

use([SankeyChart, TitleComponent, SVGRenderer]);

export const render = (d) => draw(d.title, {
  color: ["#0F5B82", "#C65F0A", "#219581", "#80103A", "#8A6FB0", "#5F696F"],
  series: [{
    type: "sankey", silent: true, left: 24, right: 110, top: 56, bottom: 18, nodeWidth: 14, nodeGap: 8,
    label: { formatter: (p) => `${p.name} ${p.value}` },
    lineStyle: { color: "source", opacity: 0.35 },
    data: d.nodes.map(({ id }) => ({ name: id })),
    links: d.links.map(({ from, to, value }) => ({ source: from, target: to, value })),
  }],
});
