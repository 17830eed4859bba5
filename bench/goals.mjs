/** The goals beside what was measured: one table from results.json. */
import { digits } from "./statistics.mjs";
import { geomeans } from "./ssr.mjs";

/** A time for another picture is no result. */
const unequal = (all) => all.ssr?.workloads.some((w) => w.results.some((r) => r.id === "ours" && r.lacks));

const ssrOf = (key) => (all, id) => all.ssr && geomeans(all.ssr, id)?.[key];
const coldOf = (all, id) => all.cold?.results.find((r) => r.id === id)?.timesBare;

/** The largest bundle counts, ours and theirs: a goal for "one chart" holds for each. */
function sizeOf(all, id) {
  const sizes = all.size?.results.filter((r) => r.id === id).map((r) => r.gzip) ?? [];
  return sizes.length ? Math.max(...sizes) : undefined;
}

/** A workload by its first letters; the goal for sankeys includes a relaxed layout. */
const chartOf = (prefix) => (all, id) => all.ssr?.workloads.find((w) => w.id.startsWith(prefix))?.results.find((r) => r.id === id)?.timesLimit;

/** The browser knows ours by the name of its folder. */
const inBrowser = (read) => (all, id) => all.browser && read(all.browser, id === "ours" ? "banyan" : id);
const MILLION = 1_000_000;

export const GOALS = [
  { id: "S1", what: "server-side rendering, time × limit, check of the spec and fitted text included", aim: "first ≤ 12, then ≤ 7", first: 12, last: 7, of: ssrOf("time") },
  { id: "S2", what: "server-side sankey, time × limit", aim: "≤ 12", last: 12, of: chartOf("A3") },
  { id: "S3", what: "bytes of SVG without embedded spec, × limit", aim: "≤ 1.8", last: 1.8, of: ssrOf("bytes") },
  { id: "S4", what: "cold start to first SVG, as installed, × bare node", aim: "≤ 1.6", last: 1.6, of: coldOf },
  { id: "C1", what: "one chart with `toSVG`, kB gzip, largest of the charts", aim: "≤ 24", last: 24, of: sizeOf },
  { id: "B1", what: "browser: load and first small line, × limit (SVG)", aim: "≤ 3", last: 3, of: inBrowser((b, id) => b.b1?.[id]?.cold.times) },
  { id: "B2", what: "browser: page of twelve, warm, × limit (SVG)", aim: "≤ 2", last: 2, of: inBrowser((b, id) => b.b2?.[id]?.warm.times) },
  { id: "B3", what: "browser: lines of 1,000,000 points, × limit (canvas)", aim: "≤ 1.8", last: 1.8, of: inBrowser((b, id) => b.b3?.[id]?.sizes[MILLION]?.times) },
  { id: "B4", what: "browser: scatter of 1,000,000 points, density kept, × limit (canvas)", aim: "≤ 3", last: 3, of: inBrowser((b, id) => b.b4?.[id]?.sizes[MILLION]?.times) },
  { id: "B5", what: "browser: update of 2 × 1,000 points, × limit (canvas)", aim: "≤ 4", last: 4, of: inBrowser((b, id) => b.b5?.[id]?.times) },
  { id: "B6", what: "browser: mouse move over 100,000 points with tooltip, × limit (canvas)", aim: "≤ 1.3", last: 1.3, of: inBrowser((b, id) => (b.b6?.[id]?.silent ? undefined : b.b6?.[id]?.times)) },
  { id: "D1", what: "browser: exponent of growth of lines, 10⁴ to 10⁶", aim: "≤ 0.25", last: 0.25, of: inBrowser((b, id) => b.b3?.[id]?.upTo === MILLION ? b.b3[id].exponent : undefined) },
  { id: "D1", what: "browser: exponent of growth of scatters, 10⁴ to 10⁶", aim: "≤ 0.4", last: 0.4, of: inBrowser((b, id) => b.b4?.[id]?.upTo === MILLION ? b.b4[id].exponent : undefined) },
];

/** Libraries that draw the same; d3 + strings and the limit are references. */
const PEERS = { visx: "visx", echarts: "ECharts", uplot: "uPlot", chartjs: "Chart.js", plot: "Plot" };

function bestPeer(all, { of }) {
  const found = Object.keys(PEERS).flatMap((id) => {
    const value = of(all, id);
    return value === undefined ? [] : [{ id, value }];
  }).sort((a, b) => a.value - b.value)[0];
  return found ? `${PEERS[found.id]} ${shown(found.value)}` : "–";
}


const shown = (value) => (value === undefined ? "–" : digits(value));

function verdict(value, { first = 0, last }) {
  if (value === undefined) return "not measured";
  if (value <= last) return "reached";
  return value <= first ? "first step reached" : "**not reached**";
}

export function goalTable(all) {
  const rows = GOALS.map((g) => {
    const voided = g.id.startsWith("S") && g.id !== "S4" && unequal(all);
    const ours = g.of(all, "ours");
    return `| ${[g.id, g.what, g.aim, shown(ours), voided ? "**picture not equivalent**" : verdict(ours, g), bestPeer(all, g), shown(g.of(all, "d3strings"))].join(" | ")} |`;
  });
  return ["| | goal | aim | ours | | best peer | d3 + strings |", "| --- | --- | --: | --: | --- | --: | --: |", ...rows].join("\n");
}
