/**
 * Server-side rendering: CPU time of the main thread, as a ratio to the hand-written limit of the same round.
 * Contenders alternate: round r times each once, in an order that rotates, so that a slow spell of the machine hits all.
 */
import { readFileSync } from "node:fs";
import { missingTexts } from "./check.mjs";
import { names, renderers } from "./contenders.mjs";
import { digits, geomean, median } from "./statistics.mjs";
import { workloads } from "./workloads.mjs";

/** Microseconds of CPU of this thread (Linux); elsewhere of the whole process, garbage-collector threads included. */
export const clock = (() => {
  const file = "/proc/thread-self/schedstat";
  const read = () => Number(readFileSync(file, "utf8").split(" ", 1)[0]) / 1e3;
  try {
    read();
    return { read, name: file };
  } catch {
    return { read: () => { const { user, system } = process.cpuUsage(); return user + system; }, name: "process.cpuUsage()" };
  }
})();

let sink = 0;

/** CPU µs for `count` pictures. charCodeAt makes V8 join the pieces of the string, as writing it out would. */
function time(render, variants, count) {
  const before = clock.read();
  for (let i = 0; i < count; i++) {
    const svg = render(variants[i % variants.length]);
    sink = (sink + svg.charCodeAt(svg.length - 1) + svg.length) | 0;
  }
  return clock.read() - before;
}

/** Warms up, and finds how many pictures fill one slice (a multiple of the variants, so that each round draws all alike). */
function calibrate(render, variants, slice, warm) {
  const cycle = variants.length;
  const start = process.hrtime.bigint();
  let done = 0;
  while (Number(process.hrtime.bigint() - start) / 1e3 < warm || done < 2 * cycle) {
    time(render, variants, cycle);
    done += cycle;
  }
  const probe = Math.ceil(done / cycle / 4) * cycle;
  return Math.max(cycle, Math.round(slice / (time(render, variants, probe) / probe) / cycle) * cycle);
}

const bytes = (render, variants) => variants.reduce((sum, d) => sum + Buffer.byteLength(render(d)), 0) / variants.length;

function prepare(workload, found, { slice, warm }) {
  return Object.entries(found).map(([id, render]) => {
    const lacks = missingTexts(workload, render);
    return { id, render, lacks, bytes: bytes(render, workload.variants), count: calibrate(render, workload.variants, slice, warm), micros: [] };
  });
}

function round(entrants, variants, r) {
  for (let k = 0; k < entrants.length; k++) {
    const entrant = entrants[(k + r) % entrants.length];
    entrant.micros.push(time(entrant.render, variants, entrant.count) / entrant.count);
  }
}

function summary({ id, micros, bytes, lacks }, limit) {
  return {
    id,
    micros: median(micros),
    perSecond: 1e6 / median(micros),
    timesLimit: median(micros.map((m, r) => m / limit.micros[r])),
    bytes,
    bytesTimesLimit: bytes / limit.bytes,
    ...(lacks.length && { lacks }),
  };
}

/** Every workload against its limit: `{ clock, rounds, workloads: [{ id, results }] }`. */
export async function measure({ rounds, slice, warm }) {
  const races = [];
  for (const workload of workloads) races.push({ workload, entrants: prepare(workload, await renderers(workload), { slice, warm }) });
  for (let r = 0; r < rounds; r++) for (const { workload, entrants } of races) round(entrants, workload.variants, r);
  return {
    clock: clock.name,
    rounds,
    workloads: races.map(({ workload, entrants }) => {
      const limit = entrants.find((e) => e.id === "limit");
      return { id: workload.id, results: entrants.map((e) => summary(e, limit)) };
    }),
  };
}

/** Geometric means of one contender over the workloads it has; undefined when it has none. */
export function geomeans(ssr, id) {
  const have = ssr.workloads.flatMap((w) => w.results.filter((r) => r.id === id));
  if (!have.length) return undefined;
  return { count: have.length, time: geomean(have.map((r) => r.timesLimit)), bytes: geomean(have.map((r) => r.bytesTimesLimit)) };
}

/** The table: pictures per second (× limit) of each workload, geomeans of time and bytes. [n] = of n workloads. */
export function table(ssr) {
  const total = ssr.workloads.length;
  const head = ["", ...ssr.workloads.map((w) => w.id), "time × limit", "bytes × limit"];
  const rows = Object.keys(names).flatMap((id) => {
    const mean = geomeans(ssr, id);
    if (!mean) return [];
    const results = ssr.workloads.map((w) => w.results.find((r) => r.id === id));
    const cells = results.map((r) => (r ? `${digits(r.perSecond)} (${digits(r.timesLimit)})` : "–"));
    const of = mean.count < total ? ` [${mean.count}]` : "";
    return [[names[id], ...cells, digits(mean.time) + of, digits(mean.bytes) + of]];
  });
  return [head, head.map((_, i) => (i ? "--:" : "---")), ...rows].map((r) => `| ${r.join(" | ")} |`).join("\n");
}

/** Lines on contenders whose picture lacks a required text; none when all are equivalent. */
export const complaints = (ssr) =>
  ssr.workloads.flatMap((w) => w.results.flatMap((r) => (r.lacks ? [`${r.id}, ${w.id}: the picture lacks ${r.lacks.slice(0, 5).join("、")}${r.lacks.length > 5 ? ` and ${r.lacks.length - 5} more` : ""}`] : [])));
