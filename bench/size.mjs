/** Bundle size: what one chart with `toSVG` adds to a page. esbuild, minified, gzip -9; React left out of the one that needs it. */
import { existsSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { BENCH, contenders, DIST, names, ROOT } from "./contenders.mjs";
import { workloads } from "./workloads.mjs";

/** Charts of the package that have no workload of their own yet. */
const MORE = ["bullet", "waffle", "kpi"];
const KILO = 1000;

/** What B1 loads into a page. */
const PAGES = { limit: "limit (by hand), SVG", uplot: "uPlot", chartjs: "Chart.js", echarts: "ECharts (core, canvas)", plot: "Plot", banyan: "**banyan-charts** `{ clusterTrajectory, mount }`" };

async function bundle(source, resolveDir, more = {}) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    define: { "process.env.NODE_ENV": '"production"' },
    external: ["react", "react-dom", "react-dom/server", "react/jsx-runtime"],
    logLevel: "error",
    ...more,
  });
  const code = outputFiles[0].contents;
  return { minified: code.length / KILO, gzip: gzipSync(code, { level: 9 }).length / KILO };
}

const contender = async ({ id, folder }, { file }) =>
  existsSync(`${BENCH}${folder}/${file}`) ? [{ id, ...(await bundle(`export { render } from "./${folder}/${file}";`, BENCH)) }] : [];

/** `"banyan-charts"` from the root of the package itself, so that its `exports` decide, with the condition bundlers use. */
const our = async (builder) => ({ id: "ours", builder, ...(await bundle(`export { ${builder}, toSVG } from "banyan-charts";`, ROOT)) });

async function ours() {
  if (!existsSync(DIST)) return [];
  const banyan = await import(DIST);
  const builders = [...new Set([...workloads.map((w) => w.builder), ...MORE])].filter((b) => banyan[b]);
  return Promise.all(builders.map(our));
}

const ALIAS = { "banyan-charts": `${ROOT}dist/esm/index.js`, "banyan-charts/live": `${ROOT}dist/esm/live.js` };

async function pages() {
  const found = Object.entries(PAGES).filter(([id]) => id !== "banyan" || existsSync(ALIAS["banyan-charts/live"]));
  return Promise.all(found.map(async ([id, page]) => ({ page, ...(await bundle(`export { draw } from "./page/${id}/line.mjs";`, BENCH, { alias: ALIAS, loader: { ".css": "text" } })) })));
}

export async function measure() {
  const results = [];
  for (const workload of workloads) {
    for (const c of contenders) results.push(...(await contender(c, workload)).map((r) => ({ workload: workload.id, ...r })));
  }
  return { results: [...results, ...(await ours()), ...(await pages())] };
}

const label = (r) => r.page ?? (r.builder ? `**banyan-charts** \`{ ${r.builder}, toSVG }\`` : `${names[r.id]}${r.id === "visx" ? ", React not counted" : ""}`);

export function table(size) {
  const rows = size.results.map((r) => `| ${label(r)} | ${r.page ? "A1 line, in a page (B1)" : (r.workload ?? "any data")} | ${r.minified.toFixed(1)} | ${r.gzip.toFixed(1)} |`);
  return ["| | draws | kB min | kB gzip |", "| --- | --- | --: | --: |", ...rows].join("\n");
}
