import * as echarts from "echarts/core";

const FRAME = { animation: false, textStyle: { fontFamily: "Noto Sans SC,sans-serif" } };

export function start(host, title, option) {
  const old = echarts.getInstanceByDom(host);
  if (old) old.dispose();
  const chart = echarts.init(host, null, { renderer: "canvas", width: 800, height: 450, devicePixelRatio: 1 });
  chart.setOption({ ...FRAME, title: { text: title, left: 19, top: 12, textStyle: { fontSize: 18 } }, backgroundColor: "#fff", ...option });
  return chart;
}
