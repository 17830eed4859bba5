import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import type { Browser, Page } from "playwright";
import { compile } from "svelte/compiler";
import { compileScript, parse } from "vue/compiler-sfc";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { launch } from "../../scripts/browser.mjs";

// The examples as they stand, in a project that has the packed package installed.
const root = fileURLToPath(new URL("../../", import.meta.url));
const project = inject("consumer");
const here = join(project, "examples/integrations");

let browser: Browser;
beforeAll(async () => {
  mkdirSync(join(project, "examples"), { recursive: true });
  cpSync(join(root, "examples/integrations"), here, { recursive: true });
  for (const type of ["bullet", "cluster-trajectory"]) symlinkSync(join(root, "examples", type), join(project, "examples", type), "junction");
  symlinkSync(join(project, "node_modules/banyan-charts/dist"), join(project, "dist"), "junction");
  browser = await launch();
});
afterAll(() => browser.close());

/** What the plugins of Vite do for the two frameworks. */
const frameworks: Plugin = {
  name: "frameworks",
  setup: (bundler) => {
    bundler.onLoad({ filter: /\.vue$/ }, ({ path }) => {
      const compilerOptions = { isCustomElement: (tag: string) => tag === "banyan-chart" };
      const { descriptor } = parse(readFileSync(path, "utf8"), { filename: path, templateParseOptions: compilerOptions });
      return { contents: compileScript(descriptor, { id: "app", inlineTemplate: true, templateOptions: { compilerOptions } }).content, loader: "ts" };
    });
    bundler.onLoad({ filter: /\.svelte$/ }, ({ path }) => ({ contents: compile(readFileSync(path, "utf8"), { filename: path, generate: "client" }).js.code, loader: "js" }));
  },
};

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry], bundle: true, write: false, format: "esm", jsx: "automatic", logLevel: "error", plugins: [frameworks], conditions: ["browser", "development"], mainFields: ["module", "main"], nodePaths: [join(project, "node_modules")],
    define: { "process.env.NODE_ENV": '"development"', __VUE_OPTIONS_API__: "true", __VUE_PROD_DEVTOOLS__: "false", __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false" },
  });
  return outputFiles[0]!.text;
}

interface Visit {
  readonly page: Page;
  readonly problems: string[];
}

async function tab(): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 800, height: 1200 } });
  page.setDefaultTimeout(10_000);
  const problems: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
  page.on("pageerror", ({ message }) => problems.push(message));
  await page.addInitScript(() => {
    const shared = window as unknown as { shift: number };
    shared.shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (shared.shift += (entry as unknown as { value: number }).value))).observe({ type: "layout-shift", buffered: true });
  });
  return { page, problems };
}

/** The page of an example, as a server of files would give it, with its modules bundled. */
async function open(name: string): Promise<Visit> {
  const visit = await tab();
  const types: Readonly<Record<string, string>> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".tsx": "text/javascript; charset=utf-8", ".json": "application/json" };
  const modules = name !== "script-tag";
  await visit.page.route("http://examples.test/**", async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/favicon.ico") return route.fulfill({ status: 204 });
    const file = join(project, pathname);
    const body = modules && /\.(js|tsx)$/.test(file) ? await bundled(file) : readFileSync(file, "utf8");
    return route.fulfill({ body, contentType: types[extname(file)]! });
  });
  await visit.page.goto(`http://examples.test/examples/integrations/${name}/index.html`);
  await visit.page.waitForSelector(".banyan>svg [tabindex='0']", { state: "attached" });
  return visit;
}

/** Draws, and answers keys and pointer. */
async function answers({ page }: Visit): Promise<void> {
  const tooltip = page.locator("[role=tooltip]");
  await page.locator(".banyan>svg [tabindex='0']").first().focus();
  await page.keyboard.press("ArrowRight");
  const byKey = await tooltip.locator("p").first().innerText();
  expect(byKey.length).toBeGreaterThan(5);
  await page.keyboard.press("Escape");
  await tooltip.waitFor({ state: "detached" });
  await page.locator(`.banyan>svg [aria-label="${byKey}"]`).first().hover();
  expect(await tooltip.locator("p").first().innerText()).toBe(byKey);
}

const titleOf = (page: Page): Promise<string | null> => page.evaluate(() => document.querySelector(".banyan>svg>title")!.textContent);
const title = (file: string, locale: "zh" | "en"): string => (JSON.parse(readFileSync(join(root, "examples/bullet", file), "utf8")) as { title: Record<string, string> }).title[locale]!;

it("a script tag draws the element, and a figure of a program beside it", async () => {
  const visit = await open("script-tag");
  await visit.page.waitForSelector("#clusters>svg");
  await visit.page.waitForSelector("banyan-chart>svg");
  await answers(visit);
  expect(visit.problems).toEqual([]);
  await visit.page.close();
});

it("modules mount a figure, move it to another year and hear what is selected", async () => {
  const visit = await open("modules");
  await answers(visit);
  await visit.page.click("[id='2015']");
  expect(await titleOf(visit.page)).toBe(title("plan-2015.json", "en"));
  await visit.page.locator("svg [tabindex='0']").focus();
  await visit.page.keyboard.press("Space");
  expect((await visit.page.innerText("#selected")).length).toBeGreaterThan(5);
  expect(visit.problems).toEqual([]);
  await visit.page.close();
});

it("React draws a component and is told what is hovered", async () => {
  const visit = await open("react");
  await answers(visit);
  expect(await visit.page.innerText("#hovered")).toBe(await visit.page.locator("[role=tooltip] p").first().innerText());
  expect(visit.problems).toEqual([]);
  await visit.page.close();
});

it.each(["vue", "svelte"])("%s sets the spec of the element, changes it, and hears its events", async (name) => {
  const visit = await open(name);
  expect(await titleOf(visit.page)).toBe(title("plan-2022.json", "zh"));
  await answers(visit);
  expect(await visit.page.innerText("#hovered")).toBe(await visit.page.locator("[role=tooltip] p").first().innerText());
  await visit.page.click("#y2015");
  await visit.page.waitForFunction((title) => document.querySelector("svg>title")!.textContent === title, title("plan-2015.json", "zh"));
  expect(visit.problems).toEqual([]);
  await visit.page.close();
});

it("a plain Node server draws, and the page keeps its very elements and does not move", async () => {
  const server = spawn(process.execPath, [join(here, "server/server.mjs")], { env: { ...process.env, PORT: "0" } });
  try {
    const [told] = (await once(server.stdout, "data")) as [Buffer];
    const visit = await tab();
    let release = (): void => undefined;
    const seen = new Promise<void>((done) => (release = done));
    await visit.page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
    await visit.page.route("**/client.js", async (route) => seen.then(() => route.continue()));
    await visit.page.goto(told.toString().trim(), { waitUntil: "commit" });
    await visit.page.waitForFunction(() => document.querySelector("main + p"));
    await visit.page.evaluate(() => Object.assign(window, { before: [...document.querySelectorAll("main svg, main svg *")] }));
    release();
    await visit.page.waitForSelector(".banyan>svg [tabindex='0']", { state: "attached" });
    // Before any key: a ring that follows the focus is meant to move.
    const kept = await visit.page.evaluate(async () => {
      // A shift is reported some frames after it was seen.
      await new Promise((done) => setTimeout(done, 150));
      const { before, shift } = window as unknown as { before: Element[]; shift: number };
      return { were: before.length > 30, gone: before.filter((one) => !one.isConnected).length, come: document.querySelectorAll("main svg, main svg *").length - before.length, shift };
    });
    expect(kept).toEqual({ were: true, gone: 0, come: 0, shift: 0 });
    await answers(visit);
    expect(visit.problems).toEqual([]);
    await visit.page.close();
  } finally {
    server.kill();
  }
});
