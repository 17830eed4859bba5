/**
 * node bench/run.mjs            all measurements (about fifteen minutes); writes results.json and the tables of README.md
 * node bench/run.mjs --browser  the browser only; the same as --only=browser. --browser=b3,b5 some of it, which writes nothing
 * node bench/run.mjs --quick    server-side rendering and size only, coarse, under 30 s, writes nothing: for tuning; with --browser a coarse browser
 * node bench/run.mjs --only=ssr one of ssr, cold, size, browser
 */
import { existsSync } from "node:fs";
import { DIST } from "./contenders.mjs";
import { install } from "./install.mjs";
import { record } from "./record.mjs";

process.env.NODE_ENV = "production";

const quick = process.argv.includes("--quick");
const valueOf = (name) => process.argv.find((a) => a.startsWith(`--${name}=`))?.slice(name.length + 3);
const some = valueOf("browser")?.split(",") ?? [];
const only = process.argv.includes("--browser") || some.length > 0 ? "browser" : valueOf("only");
const PACE = quick ? { rounds: 5, slice: 30e3, warm: 150e3 } : { rounds: 21, slice: 100e3, warm: 500e3 };

async function ssr() {
  const { complaints, measure, table } = await import("./ssr.mjs");
  const result = await measure(PACE);
  return { result, table: table(result), complaints: complaints(result) };
}

async function cold() {
  const { measure, table } = await import("./cold.mjs");
  const result = await measure({ spawns: quick ? 5 : 21 });
  return { result, table: table(result) };
}

async function size() {
  const { measure, table } = await import("./size.mjs");
  const result = await measure();
  return { result, table: table(result) };
}

async function browser() {
  const { race } = await import("./browser.mjs");
  const { complaints, summary, tables } = await import("./browser-tables.mjs");
  const result = summary(await race({ quick, only: some }));
  return { result, table: tables(result), complaints: complaints(result) };
}

const PARTS = { ssr, cold, size, browser };
const chosen = only ? [only] : quick ? ["ssr", "size"] : Object.keys(PARTS);
if (chosen.some((part) => !Object.hasOwn(PARTS, part))) {
  console.error(`Unknown part "${only}". Parts: ${Object.keys(PARTS).join(", ")}.`);
  process.exit(2);
}

/** A part of a part, or a coarse one, is for tuning and stays unwritten. */
const isWhole = !quick && some.length === 0;

install();
if (!existsSync(DIST)) console.log("banyan-charts is not built (no dist/node/index.js): measuring the others without it. Run `npm run build` first to take part.\n");
for (const part of chosen) {
  const { result, table, complaints = [] } = await PARTS[part]();
  console.log(`\n${part}\n${table}`);
  for (const line of complaints) console.log(`NOT EQUIVALENT ${line}`);
  if (complaints.length) process.exitCode = 1;
  if (isWhole) record(part, result, table);
}
if (isWhole) console.log("\nWritten to bench/results.json and bench/README.md.");
