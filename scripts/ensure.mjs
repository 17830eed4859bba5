// Makes `npm start` and `npm test` work in a fresh clone: installs what package-lock.json names, once.
// Node built-ins only, and syntax that an old Node can still parse, so that its refusal is readable.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, constants, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir, tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const stampFile = join(root, "node_modules", ".cache", "banyan-install");
const least = 20;

function stop(zh, en) {
  console.error(`✗ ${zh}\n  ${en}`);
  process.exit(2);
}

function readOr(file, fallback) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return fallback;
  }
}

function writeStamp(stamp) {
  try {
    mkdirSync(dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, stamp);
  } catch {
    // A read-only node_modules (installed by someone else) is as good as ours: look again next time.
  }
}

/** True when a hand-run `npm install` already put every locked package in place, so that nothing is installed twice. */
function alreadyInstalled(lock) {
  const installed = JSON.parse(readOr(join(root, "node_modules", ".package-lock.json"), "{}")).packages || {};
  return Object.entries(JSON.parse(lock).packages).every(
    ([path, entry]) => path === "" || entry.optional || (installed[path] || {}).version === entry.version,
  );
}

/** npm needs a cache it can write; service users often have no home. */
function cacheEnv() {
  const wanted = process.env.npm_config_cache || join(homedir(), ".npm");
  try {
    mkdirSync(wanted, { recursive: true });
    accessSync(wanted, constants.W_OK);
    return process.env;
  } catch {
    return { ...process.env, npm_config_cache: join(tmpdir(), `npm-cache-${userInfo().uid}`) };
  }
}

function install() {
  console.log("正在安装依赖（仅首次，约半分钟）… · Installing packages (first time only, about half a minute)…");
  const windows = process.platform === "win32";
  const flags = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status, error } = spawnSync(windows ? "npm.cmd" : "npm", flags, { cwd: root, stdio: "inherit", env: cacheEnv(), shell: windows });
  if (error || status !== 0) {
    stop(
      "安装未完成：请检查网络，以及当前用户能否写入本目录，然后再运行一次。",
      "The install did not finish: check the network, and that you may write to this folder; then run the command again.",
    );
  }
}

if (Number(process.versions.node.split(".")[0]) < least) {
  stop(
    `需要 Node ${least} 或更新的版本，当前为 ${process.version}。请到 https://nodejs.org 下载。`,
    `Node ${least} or newer is needed; this is ${process.version}. It can be had from https://nodejs.org.`,
  );
}
const lock = readOr(join(root, "package-lock.json"), "");
if (!lock) stop("找不到 package-lock.json：请在完整的仓库里运行。", "package-lock.json is missing: run this in a complete clone.");
const stamp = createHash("sha256").update(lock).update(`${process.version} ${process.platform} ${process.arch}`).digest("hex");
if (readOr(stampFile, "") !== stamp) {
  if (!alreadyInstalled(lock)) install();
  writeStamp(stamp);
}
