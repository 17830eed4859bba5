/**
 * The browser: CPU time of the page's main thread until the picture is painted, in the pinned Chromium.
 * Contenders alternate as on the server: round r times each once, in an order that rotates; a ratio is the median of the ratios within a round.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { launch } from "../scripts/browser.mjs";
import { BENCH, DIST, ROOT } from "./contenders.mjs";
import { inkOf } from "./ink.mjs";
import { median } from "./statistics.mjs";
import { workloads } from "./workloads.mjs";

export const FLOOR = "floor";
/** In the order of the tables. `limit` is SVG by innerHTML, `limit-canvas` a canvas by hand. */
export const IDS = ["limit", "limit-canvas", "uplot", "chartjs", "echarts", "plot", "banyan"];
const LIVE = `${ROOT}dist/esm/live.js`;
const LINES = workloads.find((w) => w.id.startsWith("A1")).variants;
const SIZES = [1e4, 1e5, 1e6];
/** A picture that takes longer than this at one size is not tried at the next one; twice as long is drawn once, ms. */
const TOO_LONG = 1500;
/** Its cloud is one path of arcs, whose filling takes minutes from here on. */
const SKIPPED = ["uplot cloud 100000"];

/** One script per contender and kind of picture, so that a page loads what it needs. */
async function bundles(folder) {
  const files = {};
  for (const id of [FLOOR, ...IDS]) {
    if (id === "banyan" && !existsSync(DIST)) continue;
    for (const kind of ["line", "many", "cloud"]) {
      const file = `${BENCH}page/${id}/${kind}.mjs`;
      if (!existsSync(file)) continue;
      const outfile = join(folder, `${id}-${kind}.js`);
      await build({
        stdin: { contents: `import * as contender from ${JSON.stringify(file)};\nglobalThis.contender = contender;`, resolveDir: BENCH },
        outfile, bundle: true, minify: true, format: "iife", platform: "browser", loader: { ".css": "text" }, logLevel: "error",
        define: { "process.env.NODE_ENV": '"production"' },
        alias: { "banyan-charts": `${ROOT}dist/esm/index.js`, ...(existsSync(LIVE) && { "banyan-charts/live": LIVE }) },
      });
      (files[kind] ??= {})[id] = pathToFileURL(outfile).href;
    }
  }
  return files;
}

const PAGE = '<!doctype html><html lang="zh"><meta charset="utf-8"><style>body{margin:0;display:flex;flex-wrap:wrap;gap:8px}.host{width:800px;height:450px;font-family:Noto Sans SC}</style><body></body></html>';

/** What runs in every page besides the contender. */
async function harness(folder) {
  const { outputFiles } = await build({
    stdin: { contents: `import * as data from "./page/data.mjs"; import * as harness from "./page/harness.mjs"; globalThis.bench = { ...data, ...harness };`, resolveDir: BENCH },
    bundle: true, minify: true, format: "iife", write: false,
  });
  writeFileSync(join(folder, "page.html"), PAGE);
  return { url: pathToFileURL(join(folder, "page.html")).href, script: outputFiles[0].text };
}

/** A page in a process of its own: nothing is compiled or warm. */
async function open({ browser, blank }, { hosts = 1, viewport = { width: 820, height: 560 } } = {}) {
  const context = await browser.newContext({ viewport, locale: "zh-CN" });
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(blank.url);
  const cdp = await context.newCDPSession(page);
  await cdp.send("Performance.enable");
  await page.evaluate(blank.script);
  await page.evaluate((n) => bench.prepare(n), hosts);
  return { context, page, cdp, errors };
}

async function clock({ cdp }) {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return 1e3 * metrics.find((m) => m.name === "ThreadTime").value;
}

/** CPU ms of the main thread while `work` runs in the page. */
async function timed(opened, work) {
  await opened.cdp.send("HeapProfiler.collectGarbage");
  await opened.page.evaluate(() => bench.painted());
  const before = await clock(opened);
  await work(opened.page).catch((error) => { throw new Error(opened.errors[0] ?? error.message, { cause: error }); });
  const ms = (await clock(opened)) - before;
  if (opened.errors.length > 0) throw new Error(opened.errors[0]);
  return ms;
}

const rotated = (ids, r) => ids.map((_, k) => ids[(k + r) % ids.length]);

async function picture(opened, name) {
  mkdirSync(`${BENCH}out`, { recursive: true });
  // Where drawing outside of the main thread takes minutes there is no picture, and what is not seen is not judged.
  const png = await opened.page.screenshot({ path: `${BENCH}out/${name}.png`, timeout: 60_000 }).catch(() => undefined);
  return png && inkOf(opened, png);
}

/** B1, B2: library loaded into a fresh page, first pictures; then the same page again, warm. */
async function fresh(world, files, { hosts, rounds, name }) {
  const ids = Object.keys(files);
  const viewport = hosts > 1 ? { width: 1640, height: 2800 } : undefined;
  const found = Object.fromEntries(ids.map((id) => [id, { first: [], warm: [] }]));
  for (let r = 0; r < rounds; r++) {
    for (const id of rotated(ids, r)) {
      const opened = await open(world, { hosts, viewport });
      await opened.page.evaluate((lines) => { bench.lines = lines; }, LINES);
      found[id].first.push(await timed(opened, (page) => page.evaluate((url) => bench.loadAndDraw(url), files[id])));
      if (r === 0) found[id].ink = await picture(opened, `browser-${name}-${id}`);
      const warm = [];
      for (let k = 1; k <= 6; k++) {
        await opened.page.evaluate(() => bench.clear());
        warm.push(await timed(opened, (page) => page.evaluate((at) => bench.drawLines(at), k)));
      }
      found[id].warm.push(median(warm.slice(3)));
      await opened.context.close();
    }
  }
  return found;
}

async function pagesOf(world, files) {
  const pages = {};
  for (const [id, url] of Object.entries(files)) {
    pages[id] = await open(world);
    await pages[id].page.evaluate((src) => bench.load(src), url);
  }
  return pages;
}

const close = (pages) => Promise.all(Object.values(pages).map(({ context }) => context.close()));

/** B3, B4: one picture of n points into an empty host. */
async function growth(world, files, { kind, rounds, only }) {
  const pages = await pagesOf(world, files);
  const found = {};
  for (const points of only ?? SIZES) {
    console.error(`  ${points}`);
    found[points] = {};
    const entrants = [];
    for (const [id, opened] of Object.entries(pages)) {
      const before = found[points / 10];
      if (SKIPPED.includes(`${id} ${kind} ${points}`) || (before && !(median(before[id]?.ms ?? [Infinity]) < TOO_LONG))) continue;
      await opened.page.evaluate(([k, n]) => bench.make(k, n), [kind, points]);
      const draw = () => timed(opened, (page) => page.evaluate(() => bench.drawMade()));
      // A picture that takes long is warm enough after one.
      const first = await draw();
      if (first < TOO_LONG) await draw();
      found[points][id] = { ms: first < 2 * TOO_LONG ? [] : [first] };
      entrants.push({ id, opened, draw, once: first >= 2 * TOO_LONG });
    }
    for (let r = 0; r < rounds(points); r++) {
      for (const { id, opened, draw, once } of rotated(entrants, r)) {
        if (once) continue;
        await opened.page.evaluate(() => bench.clear());
        found[points][id].ms.push(await draw());
      }
    }
    for (const { id, opened } of entrants) {
      found[points][id].ink = await picture(opened, `browser-${kind}-${points}-${id}`);
      await opened.page.evaluate(() => bench.clear());
    }
  }
  await close(pages);
  return found;
}

/** B5: updates of two lines of 1,000 points, one a frame. */
async function updates(world, files, { rounds, slice = 60 }) {
  const pages = await pagesOf(world, files);
  const found = {};
  for (const [id, opened] of Object.entries(pages)) {
    await opened.page.evaluate(() => bench.startUpdates());
    await opened.page.evaluate((n) => bench.update(n), slice);
    found[id] = { ms: [] };
  }
  for (let r = 0; r < rounds; r++) {
    for (const id of rotated(Object.keys(pages), r)) found[id].ms.push((await timed(pages[id], (page) => page.evaluate((n) => bench.update(n), slice))) / slice);
  }
  for (const [id, opened] of Object.entries(pages)) found[id].ink = await picture(opened, `browser-update-${id}`);
  await close(pages);
  return found;
}

/** Whether the page looks different with the mouse over another point. */
async function answers({ page }) {
  const looks = [];
  for (const x of [260, 420]) {
    await page.mouse.move(x, 250);
    await page.evaluate(() => bench.painted());
    await page.waitForTimeout(400);
    looks.push(await page.screenshot());
  }
  return !looks[0].equals(looks[1]);
}

/** B6: moves of a real mouse over a line of 100,000 points. */
async function moves(world, files, { rounds, slice = 20 }) {
  const pages = await pagesOf(world, files);
  const found = {};
  const over = async (page) => {
    for (let k = 0; k < slice; k++) {
      await page.mouse.move(120 + ((k * 7919) % 600), 200 + ((k * 31) % 100));
      await page.evaluate(() => bench.frame());
    }
  };
  for (const [id, opened] of Object.entries(pages)) {
    await opened.page.evaluate(() => bench.startHover());
    await over(opened.page);
    found[id] = { ms: [] };
  }
  for (let r = 0; r < rounds; r++) {
    for (const id of rotated(Object.keys(pages), r)) found[id].ms.push((await timed(pages[id], over)) / slice);
  }
  for (const [id, opened] of Object.entries(pages)) {
    found[id].answers = await answers(opened);
    found[id].ink = await picture(opened, `browser-hover-${id}`);
  }
  await close(pages);
  return found;
}

/** All of it: `{ chromium, b1, b2, b3, b4, b5, b6 }`, raw ms of every round. `only` names some of them. */
export async function race({ quick = false, only = [] } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "banyan-browser-"));
  const browser = await launch();
  const wanted = (name) => {
    const isWanted = only.length === 0 || only.includes(name);
    if (isWanted) console.error(`${new Date().toISOString().slice(11, 19)} ${name} …`);
    return isWanted;
  };
  const n = (all, few) => (quick ? few : all);
  try {
    const files = await bundles(folder);
    const world = { browser, blank: await harness(folder) };
    const rounds = (points) => (points < 1e6 ? n(9, 3) : n(5, 2));
    return {
      chromium: browser.version(),
      ...(wanted("b1") && { b1: await fresh(world, files.line, { hosts: 1, rounds: n(11, 3), name: "one" }) }),
      ...(wanted("b2") && { b2: await fresh(world, files.line, { hosts: 12, rounds: n(7, 2), name: "twelve" }) }),
      ...(wanted("b3") && { b3: await growth(world, files.many, { kind: "many", rounds }) }),
      ...(wanted("b4") && { b4: await growth(world, files.cloud, { kind: "cloud", rounds }) }),
      ...(wanted("b5") && { b5: await updates(world, files.many, { rounds: n(10, 3) }) }),
      ...(wanted("b6") && { b6: await moves(world, files.many, { rounds: n(9, 3) }) }),
    };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
