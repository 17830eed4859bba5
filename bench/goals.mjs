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

export const GOALS = [
  { id: "S1", what: "server-side rendering, time × limit, check of the spec and fitted text included", aim: "first ≤ 12, then ≤ 7", first: 12, last: 7, of: ssrOf("time") },
  { id: "S3", what: "bytes of SVG without embedded spec, × limit", aim: "≤ 1.8", last: 1.8, of: ssrOf("bytes") },
  { id: "S4", what: "cold start to first SVG, as installed, × bare node", aim: "≤ 1.6", last: 1.6, of: coldOf },
  { id: "C1", what: "one chart with `toSVG`, kB gzip, largest of the charts", aim: "≤ 24", last: 24, of: sizeOf },
];

const shown = (value) => (value === undefined ? "–" : digits(value));

function verdict(value, { first = 0, last }) {
  if (value === undefined) return "not measured";
  if (value <= last) return "reached";
  return value <= first ? "first step reached" : "**not reached**";
}

export function goalTable(all) {
  const rows = GOALS.map((g) => {
    const voided = (g.id === "S1" || g.id === "S3") && unequal(all);
    const ours = g.of(all, "ours");
    const others = ["d3strings", "visx", "echarts"].map((id) => shown(g.of(all, id)));
    return `| ${[g.id, g.what, g.aim, shown(ours), voided ? "**picture not equivalent**" : verdict(ours, g), ...others].join(" | ")} |`;
  });
  return ["| | goal | aim | ours | | d3 + strings | visx | ECharts |", "| --- | --- | --: | --: | --- | --: | --: | --: |", ...rows].join("\n");
}
