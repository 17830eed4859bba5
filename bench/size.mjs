/** Bundle size: what one chart with `toSVG` adds to a page. esbuild, minified, gzip -9; React left out of the one that needs it. */
import { existsSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { BENCH, contenders, DIST, names, ROOT } from "./contenders.mjs";
import { workloads } from "./workloads.mjs";

/** Charts of the package that have no workload of their own yet. */
const MORE = ["bullet", "waffle", "kpi"];
const KILO = 1000;

async function bundle(source, resolveDir) {
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

export async function measure() {
  const results = [];
  for (const workload of workloads) {
    for (const c of contenders) results.push(...(await contender(c, workload)).map((r) => ({ workload: workload.id, ...r })));
  }
  return { results: [...results, ...(await ours())] };
}

const label = (r) => (r.builder ? `**banyan-charts** \`{ ${r.builder}, toSVG }\`` : `${names[r.id]}${r.id === "visx" ? ", React not counted" : ""}`);

export function table(size) {
  const rows = size.results.map((r) => `| ${label(r)} | ${r.workload ?? "any data"} | ${r.minified.toFixed(1)} | ${r.gzip.toFixed(1)} |`);
  return ["| | draws | kB min | kB gzip |", "| --- | --- | --: | --: |", ...rows].join("\n");
}
