/** The browser's tables and summaries, from the raw ms of every round. */
import { FLOOR, IDS } from "./browser.mjs";
import { digits, median } from "./statistics.mjs";

const NAMES = {
  limit: "limit (by hand), SVG",
  "limit-canvas": "limit (by hand), canvas",
  uplot: "uPlot",
  chartjs: "Chart.js",
  echarts: "ECharts (canvas)",
  plot: "Plot (SVG)",
  banyan: "**banyan-charts**, `mount`",
};
/** How each of them is set for many points, where that matters. */
const SET = { chartjs: ", decimation", echarts: ", `sampling: minmax`" };
const CLOUD = { "limit-canvas": ", count and blit", echarts: ", `large`, 2 px" };

/** Ratios within the rounds; `net` takes off what the measurement itself costs. One sample alone is set against the medians. */
function compare(found, id, { limit, of = "ms", net }) {
  const own = found[id]?.[of];
  if (!own?.length) return undefined;
  const base = found[limit][of];
  const floor = found[FLOOR][of];
  const at = (list, r) => (own.length === 1 ? median(list) : list[r]);
  const off = (r) => (net ? at(floor, r) : 0);
  const ms = median(own.map((value, r) => value - off(r)));
  return { ms, times: median(own.map((value, r) => (value - off(r)) / (at(base, r) - off(r)))), samples: own.length };
}

const table = (head, rows) => [head, head.map((_, i) => (i ? "--:" : "---")), ...rows].map((r) => `| ${r.join(" | ")} |`).join("\n");
const cells = (found) => (found ? [digits(found.ms, found.ms < 100 ? 3 : 3), digits(found.times)] : ["–", "–"]);
const both = (found) => (found ? `${digits(found.ms)} (${digits(found.times)})` : "–");
const named = (id, more = {}) => NAMES[id] + (more[id] ?? "");

/** What the goals and the tables say: `{ chromium, first, growth, steps }` by contender. */
export function summary(race) {
  const by = (make) => Object.fromEntries(IDS.flatMap((id) => {
    const made = make(id);
    return made ? [[id, made]] : [];
  }));
  const first = (found) => found && by((id) => {
    const cold = compare(found, id, { limit: "limit", of: "first", net: true });
    return cold && { cold, warm: compare(found, id, { limit: "limit", of: "warm", net: true }), ink: found[id].ink };
  });
  const growth = (found) => found && by((id) => {
    const sizes = Object.entries(found).flatMap(([n, all]) => (all[id] ? [[n, { ...compare(all, id, { limit: "limit-canvas", net: false }), ink: all[id].ink }]] : []));
    if (sizes.length === 0) return undefined;
    const [from, to] = [sizes[0], sizes.at(-1)];
    const exponent = sizes.length > 1 ? Math.log10(to[1].ms / from[1].ms) / Math.log10(to[0] / from[0]) : undefined;
    return { sizes: Object.fromEntries(sizes), exponent, upTo: Number(to[0]) };
  });
  const step = (found) => found && by((id) => {
    const one = compare(found, id, { limit: "limit-canvas", net: true });
    return one && { ...one, ink: found[id].ink, ...(found[id].answers === false && { silent: true }) };
  });
  return {
    chromium: race.chromium,
    date: new Date().toISOString().slice(0, 10),
    b1: first(race.b1), b2: first(race.b2), b3: growth(race.b3), b4: growth(race.b4), b5: step(race.b5), b6: step(race.b6),
  };
}

function firstTable({ b1, b2 }) {
  const rows = IDS.filter((id) => b1?.[id] || b2?.[id]).map((id) => [named(id), ...[b1, b2].flatMap((b) => [...cells(b?.[id]?.cold), ...cells(b?.[id]?.warm)])]);
  return table(["", "B1 load + first, ms", "×", "B1 warm, ms", "×", "B2 load + twelve, ms", "×", "B2 warm, ms", "×"], rows);
}

function growthTable(found, title, more) {
  if (!found) return "";
  const sizes = [...new Set(Object.values(found).flatMap((one) => Object.keys(one.sizes)))];
  const rows = IDS.filter((id) => found[id]).map((id) => {
    const { exponent, upTo, sizes: all } = found[id];
    return [named(id, more), ...sizes.map((n) => both(all[n])), exponent === undefined ? "–" : digits(exponent, 2) + (upTo < sizes.at(-1) ? ` to ${upTo}` : "")];
  });
  return table([title, ...sizes.map((n) => Number(n).toLocaleString("en")), "exponent"], rows);
}

function stepTable({ b5, b6 }) {
  const rows = IDS.filter((id) => b5?.[id] || b6?.[id]).map((id) => [named(id, SET), ...cells(b5?.[id]), ...(b6?.[id]?.silent ? ["no answer", "–"] : cells(b6?.[id]))]);
  return table(["", "B5 update, ms", "×", "B6 mouse move, ms", "×"], rows);
}

/** All tables of the browser, in the order of the workloads. */
export const tables = (found) => [
  `Chromium ${found.chromium}, ${found.date}.`,
  found.b1 || found.b2 ? firstTable(found) : "",
  growthTable(found.b3, "B3 line of n points, ms (× limit)", SET),
  growthTable(found.b4, "B4 scatter of n points, ms (× limit)", CLOUD),
  found.b5 || found.b6 ? stepTable(found) : "",
].filter((part) => part !== "").join("\n\n");

/** A picture with much less ink than the limit's has lost data. */
const LEAST_INK = 0.5;

/** Lines on pictures that cannot be the same picture. */
export function complaints({ b1, b2, b3, b4, b5, b6 }) {
  const lines = [];
  const judge = (what, all, limit) => {
    for (const [id, { ink }] of Object.entries(all)) {
      if (ink < all[limit].ink * LEAST_INK) lines.push(`${id}, ${what}: ${digits(100 * ink)} % of the picture is drawn on, of the limit's ${digits(100 * all[limit].ink)} %`);
    }
  };
  if (b1) judge("B1", b1, "limit");
  if (b2) judge("B2", b2, "limit");
  for (const [what, all] of [["B3", b3], ["B4", b4]]) {
    for (const n of Object.keys(all?.["limit-canvas"].sizes ?? {})) {
      judge(`${what} ${n}`, Object.fromEntries(Object.entries(all).flatMap(([id, one]) => (one.sizes[n] ? [[id, one.sizes[n]]] : []))), "limit-canvas");
    }
  }
  if (b5) judge("B5", b5, "limit-canvas");
  for (const [id, { silent }] of Object.entries(b6 ?? {})) if (silent) lines.push(`${id}, B6: the mouse over another point changes nothing`);
  return lines;
}
