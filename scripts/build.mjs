// Builds dist/ when what it is made of has changed since the last build; `--force` builds anyway.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const stampFile = join(root, "dist", ".stamp");
const inputs = ["src", "examples/data", "rollup.config.js", "tsconfig.json", "tsconfig.build.json", "package.json", "package-lock.json", "scripts/build.mjs", "scripts/schema.mjs", "scripts/json-of.mjs", "scripts/interfaces.mjs", "scripts/descriptions.mjs"];
// In this order: the JSON Schema is read off the built modules.
const steps = [
  ["node_modules/rollup/dist/bin/rollup", "--config", "--silent"],
  ["scripts/schema.mjs"],
];

function filesOf(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full).sort().flatMap((name) => filesOf(`${path}/${name}`));
}

function stampOf() {
  const hash = createHash("sha256");
  for (const path of inputs.flatMap(filesOf)) hash.update(path).update("\0").update(readFileSync(join(root, path))).update("\0");
  return hash.digest("hex");
}

const stamp = stampOf();
const fresh = existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp;
if (!fresh || process.argv.includes("--force")) {
  console.log("正在构建 dist/ … · Building dist/ …");
  rmSync(join(root, "dist"), { recursive: true, force: true });
  for (const step of steps) {
    const { status } = spawnSync(process.execPath, step, { cwd: root, stdio: "inherit" });
    if (status !== 0) process.exit(status ?? 1);
  }
  writeFileSync(stampFile, stamp);
}
