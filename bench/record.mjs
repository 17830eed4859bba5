/** Keeps what was measured: results.json by part, and the tables of README.md between their markers. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { BENCH } from "./contenders.mjs";
import { goalTable } from "./goals.mjs";

const RESULTS = `${BENCH}results.json`;
const README = `${BENCH}README.md`;

/** Four significant digits: what is below is noise, and would make every diff of results.json a wall. */
const rounded = (_, value) => (typeof value === "number" ? +value.toPrecision(4) : value);

function writeTable(part, table) {
  const readme = readFileSync(README, "utf8");
  const between = new RegExp(`(<!-- results ${part} -->\n)[\\s\\S]*?(<!-- /results ${part} -->)`);
  if (!between.test(readme)) throw new Error(`bench/README.md has no markers for ${part}`);
  writeFileSync(README, readme.replace(between, (_, open, close) => `${open}${table}\n${close}`));
}

export function record(part, result, table) {
  const all = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, "utf8")) : {};
  const machine = { node: process.version, platform: `${process.platform} ${process.arch}`, cpu: cpus()[0]?.model ?? "unknown", cores: cpus().length };
  const now = { ...all, machine, [part]: result };
  writeFileSync(RESULTS, `${JSON.stringify(now, rounded, 2)}\n`);
  writeTable(part, table);
  writeTable("goals", goalTable(now));
}
