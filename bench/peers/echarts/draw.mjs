import * as echarts from "echarts/core";

const FRAME = { animation: false, textStyle: { fontFamily: "Noto Sans SC,sans-serif" } };

/** One server-side chart as ECharts' handbook has it: init, option, string, dispose. */
export function draw(title, option) {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: 800, height: 450 });
  chart.setOption({ ...FRAME, title: { text: title, left: 19, top: 12, textStyle: { fontSize: 18 } }, backgroundColor: "#fff", ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
