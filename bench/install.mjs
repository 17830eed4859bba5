/** Installs the peers (bench/package-lock.json) when they are missing or the lock changed. Node built-ins only. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { BENCH } from "./contenders.mjs";

const STAMP = `${BENCH}node_modules/.cache/bench-lock`;

export function install() {
  const hash = createHash("sha256").update(readFileSync(`${BENCH}package-lock.json`)).digest("hex");
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === hash) return;
  console.log("Installing the peers into bench/node_modules (once) …");
  execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: BENCH, stdio: "inherit" });
  mkdirSync(`${BENCH}node_modules/.cache`, { recursive: true });
  writeFileSync(STAMP, hash);
}
