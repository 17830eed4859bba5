// What changed in the pictures, seen (`npm run visual`): every example as it stands reviewed in git beside the same as src/ draws it now, and their difference.
//   node scripts/visual.mjs [--base HEAD] [--only bullet[/plan-2022]] [--accept] [--out visual]
// Both are drawn by the pinned browser from the SVG that test/snapshots keeps, so no picture need stand in git. `--old FOLDER` takes the old ones from a folder.
// Ends with 1 where a picture changed; `--accept` writes the new ones to test/snapshots and ends with 0.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { launch } from "./browser.mjs";
import { freshFolder } from "./folder.mjs";
import { pictures, snapshotName, snapshotText } from "./snapshots.mjs";
import { loadLibrary } from "./source.mjs";
import { visualHtml } from "./visual-page.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const snapshots = "test/snapshots";
const usual = join(root, "visual");
const { values } = parseArgs({
  options: {
    base: { type: "string", default: "HEAD" },
    old: { type: "string" },
    only: { type: "string" },
    accept: { type: "boolean", default: false },
    out: { type: "string", short: "o", default: usual },
  },
});
const isAsked = (name) => values.only === undefined || name.startsWith(values.only.includes("/") ? `${values.only}-` : `${values.only}/`);

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true }).map((path) => path.replaceAll("\\", "/")).filter((path) => path.endsWith(".svg"));
}

/** The reviewed pictures, name → SVG. */
function reviewed() {
  if (values.old !== undefined) return new Map(filesIn(values.old).map((name) => [name, readFileSync(join(values.old, name), "utf8")]));
  const git = (args, input) => spawnSync("git", args, { cwd: root, input, maxBuffer: 2 ** 30 });
  const tree = git(["ls-tree", "-r", "--full-tree", values.base, `${snapshots}/`]);
  if (tree.status !== 0) {
    console.error(`没有 ${values.base} 可比：请在 git 仓库里运行，或用 --old 指定文件夹 · No ${values.base} to compare with: run this in the git repository, or name a folder by --old`);
    process.exit(2);
  }
  const entries = tree.stdout.toString("utf8").trim().split("\n").filter(Boolean).map((line) => /^\d+ \w+ (\w+)\t(.*)$/.exec(line));
  // One process for all: each answers "<id> blob <length>\n<bytes>\n".
  const answer = git(["cat-file", "--batch"], entries.map(([, id]) => `${id}\n`).join("")).stdout;
  let at = 0;
  return new Map(entries.map(([, , path]) => {
    const start = answer.indexOf("\n", at) + 1;
    const length = Number(answer.subarray(at, start).toString("utf8").split(" ")[2]);
    at = start + length + 1;
    return [path.slice(snapshots.length + 1), answer.subarray(start, start + length).toString("utf8")];
  }));
}

/** Every picture of every example as src/ draws it now. */
async function drawn() {
  const { charts, figure, toSVG } = await loadLibrary();
  const now = new Map();
  for (const { type } of charts) {
    const folder = join(root, "examples", type);
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "labels.json")) {
      const variant = file.slice(0, -".json".length);
      const asked = pictures.filter((picture) => isAsked(snapshotName(type, variant, picture)));
      if (asked.length === 0) continue;
      const checked = figure(JSON.parse(readFileSync(join(folder, file), "utf8")));
      for (const picture of asked) now.set(snapshotName(type, variant, picture), snapshotText(checked, picture, toSVG));
    }
  }
  return now;
}

/** Runs in the page: paints two SVGs, and what differs between them in red on the pale new one. */
async function compare({ before, after, scale }) {
  const paint = async (svg) => {
    if (svg === undefined) return undefined;
    const image = new window.Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [Math.ceil(image.naturalWidth * scale), Math.ceil(image.naturalHeight * scale)];
    canvas.getContext("2d", { willReadFrequently: true }).drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas;
  };
  const [old, now] = [await paint(before), await paint(after)];
  const url = (canvas) => canvas?.toDataURL("image/png");
  if (!old || !now) return { old: url(old), now: url(now), share: 1, width: (old ?? now).width / scale };
  const [width, height] = [Math.max(old.width, now.width), Math.max(old.height, now.height)];
  const [a, b] = [old, now].map((canvas) => canvas.getContext("2d").getImageData(0, 0, width, height));
  let changed = 0;
  for (let i = 0; i < b.data.length; i += 4) {
    const differs = [0, 1, 2, 3].some((channel) => Math.abs(a.data[i + channel] - b.data[i + channel]) > 2);
    if (differs) changed += 1;
    for (let channel = 0; channel < 3; channel += 1) b.data[i + channel] = differs ? [208, 0, 48][channel] : 255 - (255 - b.data[i + channel]) * 0.25;
    b.data[i + 3] = 255;
  }
  const difference = document.createElement("canvas");
  [difference.width, difference.height] = [width, height];
  difference.getContext("2d").putImageData(b, 0, 0);
  return { old: url(old), now: url(now), difference: url(difference), share: changed / (width * height), width: width / scale };
}

/** A PNG beside the page; its name there. */
function keep(name, url) {
  if (url === undefined) return undefined;
  const file = join("pictures", name);
  mkdirSync(dirname(join(values.out, file)), { recursive: true });
  writeFileSync(join(values.out, file), Buffer.from(url.slice(url.indexOf(",") + 1), "base64"));
  return file.replaceAll("\\", "/");
}

function accept(name, svg) {
  const file = join(root, snapshots, name);
  if (svg === undefined) return rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, svg);
}

const old = reviewed();
freshFolder(values.out, "visual", usual);
const now = await drawn();
const names = [...new Set([...old.keys(), ...now.keys()])].filter(isAsked).sort();
const changed = names.filter((name) => old.get(name) !== now.get(name));
const rows = [];
if (changed.length > 0) {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    for (const name of changed) {
      const seen = await page.evaluate(compare, { before: old.get(name), after: now.get(name), scale: 2 });
      const stem = name.slice(0, -".svg".length);
      rows.push({ name, share: seen.share, width: seen.width, old: keep(`${stem}-old.png`, seen.old), now: keep(`${stem}-new.png`, seen.now), difference: keep(`${stem}-difference.png`, seen.share > 0 ? seen.difference : undefined) });
    }
  } finally {
    await browser.close();
  }
  rows.sort((a, b) => b.share - a.share);
  writeFileSync(join(values.out, "index.html"), visualHtml(rows));
} else rmSync(values.out, { recursive: true });

const seen = rows.filter(({ share }) => share > 0).length;
const page = relative(process.cwd(), join(values.out, "index.html"));
console.log(`${names.length} 幅：${seen} 幅看得出变化，${rows.length - seen} 幅只有读不到的变化 · ${names.length} pictures: ${seen} look different, ${rows.length - seen} differ only in what is not seen`);
if (rows.length > 0) console.log(`  ${page}`);
if (values.accept) {
  for (const name of changed) accept(name, now.get(name));
  if (changed.length > 0) console.log(`已写入 ${snapshots}：请查看页面后再提交 · Written to ${snapshots}: look at the page before you commit`);
} else if (rows.length > 0) process.exitCode = 1;
