import { TreemapChart } from "echarts/charts";
import { TitleComponent } from "echarts/components";
import { use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { yi } from "../../format.mjs";
import { draw } from "./draw.mjs";

use([TreemapChart, TitleComponent, SVGRenderer]);

export const render = (d) => draw(d.title, {
  color: ["#0F5B82", "#C65F0A", "#219581", "#80103A", "#6F5497", "#5F696F"],
  series: [{
    type: "treemap", silent: true, roam: false, nodeClick: false, breadcrumb: { show: false },
    left: 24, right: 24, top: 50, bottom: 20,
    label: { formatter: (p) => `${p.name}\n${p.value}`, position: "insideTopLeft" },
    upperLabel: { show: true, height: 18, color: "#171C1F", formatter: (p) => `${p.name} ${yi(p.value)}` },
    levels: [{ itemStyle: { gapWidth: 2 }, upperLabel: { show: false } }, { itemStyle: { gapWidth: 1, borderColor: "#fff" } }],
    data: d.groups.map(({ name, leaves }) => ({ name, children: leaves })),
  }],
});
