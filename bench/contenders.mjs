/**
 * Who takes part. A contender is a folder with one file per workload that exports `render(data) → string`;
 * ours is one file of specs over the built package. To add a chart: a workload, a file in each folder, a spec in ours.mjs.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const BENCH = fileURLToPath(new URL(".", import.meta.url));
export const ROOT = fileURLToPath(new URL("..", import.meta.url));
export const DIST = `${ROOT}dist/node/index.js`;

export const contenders = [
  { id: "limit", name: "limit (by hand)", folder: "limit" },
  { id: "d3strings", name: "d3 + strings", folder: "d3strings" },
  { id: "visx", name: "visx + react-dom/server", folder: "peers/visx" },
  { id: "echarts", name: "ECharts (core, ssr, svg)", folder: "peers/echarts" },
];

/** The renderers of one workload, by contender id; ours too when the package is built and has its chart. */
export async function renderers(workload) {
  const found = {};
  for (const { id, folder } of contenders) {
    const file = `${BENCH}${folder}/${workload.file}`;
    if (existsSync(file)) found[id] = (await import(file)).render;
  }
  return { ...found, ...(await ours(workload)) };
}

async function ours(workload) {
  if (!existsSync(DIST)) return {};
  const { oursOf } = await import("./ours.mjs");
  return oursOf(await import(DIST), workload);
}

export const names = {
  ...Object.fromEntries(contenders.map((c) => [c.id, c.name])),
  ours: "**banyan-charts**, `embed: \"none\"`",
  oursEmbedded: "banyan-charts, spec embedded",
};
