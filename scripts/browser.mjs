// One browser for tests and scripts, pinned by npm: the same glyphs on every machine, and nothing from apt.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { access, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const modules = join(root, "node_modules");
const run = promisify(execFile);

/** Noto Sans SC, which figures are measured for, then what a reader's system has for letters beyond it: accented Latin, Arabic, Hebrew, emoji. */
const families = ["noto-sans-sc", "arimo", "noto-sans-arabic", "noto-sans-hebrew", "noto-emoji"];

/** Folders of TrueType files that the browser draws with, and nothing else: each family regular and bold. */
export const fontDirs = families.flatMap((family) => ["400Regular", "700Bold"].map((weight) => join(modules, "@expo-google-fonts", family, weight)));

async function can(path, mode) {
  return access(path, mode).then(() => true, () => false);
}

/** Our cache in node_modules; a folder of one's own where node_modules belongs to another user. */
async function cacheDir() {
  const inside = join(modules, ".cache", "chromium");
  const usable = await mkdir(inside, { recursive: true }).then(() => can(inside, constants.W_OK), () => false);
  return usable ? inside : join(tmpdir(), `banyan-chromium-${userInfo().uid}`);
}

/**
 * Unpacks into a folder of its own and renames it into place, so that two processes may start at once.
 * A child does it, because the package changes TMPDIR-dependent variables of whoever imports it; the
 * AWS variable makes it unpack libnss3 as well, which a bare Debian lacks.
 */
async function unpack(home, staging) {
  console.error("正在解包浏览器（仅首次）… · Unpacking the browser (first time only)…");
  await mkdir(staging, { recursive: true });
  const script = 'await (await import("@sparticuz/chromium")).default.executablePath()';
  const env = { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
  await run(process.execPath, ["--input-type=module", "-e", script], { cwd: root, env });
  await rename(staging, home).catch(async (error) => {
    await rm(staging, { recursive: true, force: true });
    if (!(await can(join(home, "chromium"), constants.X_OK))) throw error;
  });
}

async function unpacked() {
  const { version } = JSON.parse(await readFile(join(modules, "@sparticuz", "chromium", "package.json"), "utf8"));
  const cache = await cacheDir();
  // The binary is unpacked for its owner only, so each user has their own.
  const home = join(cache, `${version}-${userInfo().uid}`);
  const ready = await can(join(home, "chromium"), constants.X_OK);
  if (!ready) await unpack(home, join(cache, `unpacking-${process.pid}-${process.hrtime.bigint()}`));
  return home;
}

/** A fontconfig file that names only our fonts, so that no font of the host changes a picture. */
async function fontconfig(home, dirs) {
  const file = join(home, `fonts-${createHash("sha256").update(dirs.join("|")).digest("hex").slice(0, 12)}.conf`);
  if (await can(file, constants.R_OK)) return file;
  const escape = (path) => path.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const alias = (family) => `<alias><family>${family}</family><prefer><family>Noto Sans SC</family></prefer></alias>`;
  const lines = [
    '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>',
    ...dirs.map((dir) => `<dir>${escape(dir)}</dir>`),
    `<cachedir>${escape(join(home, "fontcache"))}</cachedir>`,
    ...["sans-serif", "serif", "monospace", "system-ui"].map(alias),
    "</fontconfig>\n",
  ];
  const draft = `${file}.${process.pid}-${process.hrtime.bigint()}`;
  await writeFile(draft, lines.join("\n"));
  await rename(draft, file);
  return file;
}

/** Launch settings for Playwright (also for vitest's browser provider). `dirs` names other font folders than ours. */
export async function launchOptions(dirs = fontDirs) {
  if (process.env.CHROMIUM_PATH) return { executablePath: process.env.CHROMIUM_PATH, args: ["--no-sandbox"] };
  if (process.platform !== "linux" || process.arch !== "x64") return { args: [] };
  const home = await unpacked();
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: [join(home, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":"),
    FONTCONFIG_FILE: await fontconfig(home, dirs),
    // A user without a home still needs somewhere for the browser's own files.
    HOME: home,
  };
  const args = ["--no-sandbox", "--headless=shell", "--disable-dev-shm-usage", "--font-render-hinting=none", "--force-color-profile=srgb"];
  return { executablePath: join(home, "chromium"), args, env };
}

/**
 * Starts the browser; the caller closes it.
 * `CHROMIUM_PATH` overrides the pinned one; off Linux x64 Playwright's own browser is used.
 * @param {string[]} [dirs] folders of fonts to draw with, `fontDirs` unless told
 * @returns {Promise<import("playwright").Browser>}
 */
export async function launch(dirs = fontDirs) {
  const { chromium } = await import("playwright");
  const options = await launchOptions(dirs);
  return chromium.launch(options).catch((error) => {
    if (options.executablePath) throw error;
    const words = "此平台没有随包浏览器：请运行 npx playwright install chromium，或设置 CHROMIUM_PATH。\n"
      + "No browser is packed for this platform: run `npx playwright install chromium`, or set CHROMIUM_PATH.";
    throw new Error(words, { cause: error });
  });
}
