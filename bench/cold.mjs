/**
 * Cold start: wall time from spawn to the first SVG on standard output, as a ratio to a bare Node of the same round that
 * writes one word. Every contender runs from its files as npm installed them; ours from `npm pack` in a folder of its own.
 */
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BENCH, contenders, DIST, names, ROOT } from "./contenders.mjs";
import { specs } from "./ours.mjs";
import { digits, median } from "./statistics.mjs";
import { workloads } from "./workloads.mjs";

const LINE = workloads[0];
const DATA = LINE.variants[0];
const WRITE = 'import { writeSync } from "node:fs";\n';

/** Installs the packed package, with its dependencies, as a user would. */
function installOurs(folder) {
  const pack = JSON.parse(execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  writeFileSync(join(folder, "package.json"), '{"private":true,"type":"module"}');
  execFileSync("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error", `./${pack[0].filename}`], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}

const entryOf = (file) => `${WRITE}import { render } from ${JSON.stringify(file)};\nwriteSync(1, render(${JSON.stringify(DATA)}));\n`;

const ourEntry = () =>
  `${WRITE}import { ${LINE.builder}, toSVG } from "banyan-charts";\nwriteSync(1, toSVG(${LINE.builder}(${JSON.stringify(specs[LINE.builder](DATA))}), { embed: "none" }));\n`;

/** Writes one entry file per contender; returns `[{ id, file }]`, bare Node first. */
function entries(folder) {
  const sources = { bare: `${WRITE}writeSync(1, "ready");\n` };
  for (const c of contenders) sources[c.id] = entryOf(`${BENCH}${c.folder}/${LINE.file}`);
  if (existsSync(DIST)) {
    installOurs(folder);
    sources.ours = ourEntry();
  }
  return Object.entries(sources).map(([id, source]) => {
    const file = join(folder, `${id}.mjs`);
    writeFileSync(file, source);
    return { id, file, wall: [] };
  });
}

/** Milliseconds until the first bytes; rejects when the child fails, so that a crash never counts as fast. */
function start(file) {
  return new Promise((resolve, reject) => {
    const began = process.hrtime.bigint();
    const child = spawn(process.execPath, [file], { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, NODE_ENV: "production" } });
    let first;
    let errors = "";
    child.stdout.on("data", () => { first ??= Number(process.hrtime.bigint() - began) / 1e6; });
    child.stderr.on("data", (chunk) => { errors += chunk; });
    child.on("error", reject);
    child.on("close", (code) => (code === 0 && first !== undefined ? resolve(first) : reject(new Error(`${file} failed (${code})\n${errors}`))));
  });
}

async function race(entrants, spawns) {
  for (const { file } of entrants) await start(file);
  for (let r = 0; r < spawns; r++) {
    for (let k = 0; k < entrants.length; k++) {
      const entrant = entrants[(k + r) % entrants.length];
      entrant.wall.push(await start(entrant.file));
    }
  }
}

export async function measure({ spawns }) {
  const folder = mkdtempSync(join(tmpdir(), "banyan-cold-"));
  try {
    const entrants = entries(folder);
    await race(entrants, spawns);
    const [bare] = entrants;
    return {
      spawns,
      results: entrants.map(({ id, wall }) => ({ id, ms: median(wall), timesBare: median(wall.map((ms, r) => ms / bare.wall[r])) })),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function table(cold) {
  const rows = cold.results.map((r) => `| ${r.id === "bare" ? "bare node" : names[r.id]} | ${digits(r.ms, 2 + (r.ms >= 100))} | ${digits(r.timesBare)} |`);
  return ["| | ms to first SVG | × bare node |", "| --- | --: | --: |", ...rows].join("\n");
}
