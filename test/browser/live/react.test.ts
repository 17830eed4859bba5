import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../../scripts/browser.mjs";
import { STRICT } from "./page.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
/** Where each React is: the one of the project, and the oldest that is served (`test/react-18`). */
const reacts = { 19: `${root}node_modules`, 18: `${root}test/react-18/node_modules` };
type Version = keyof typeof reacts;

/** A program with one React in it, for a page or for Node. */
async function program(entry: string, version: Version, platform: "browser" | "node"): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: `${root}test/browser/live`, loader: "tsx" }, bundle: true, write: false, charset: "ascii", logLevel: "error", jsx: "automatic", jsxDev: true, platform,
    format: platform === "node" ? "cjs" : "iife",
    alias: { react: `${reacts[version]}/react`, "react-dom": `${reacts[version]}/react-dom` },
    // Development: it is there that React warns.
    define: { "process.env.NODE_ENV": '"development"' },
  });
  return outputFiles[0]!.text;
}

/** The HTML that a server sends, from a process without a page. */
async function served(version: Version): Promise<string> {
  const code = await program('import { renderToString } from "react-dom/server"; import { App } from "./react-app.js"; process.stdout.write(renderToString(<App />));', version, "node");
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=commonjs"], { input: code, encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout;
}

const START = `
import { StrictMode, version } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./react-app.js";
const place = document.getElementById("root");
window.version = version;
window.first = place.querySelector("svg");
window.texts = [...place.querySelectorAll("svg *")];
const app = <StrictMode><App /></StrictMode>;
const faults = { onRecoverableError: (error) => console.error("recovered", error.message) };
window.root = place.firstChild ? hydrateRoot(place, app, faults) : createRoot(place);
if (!place.firstChild) window.root.render(app);
`;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

interface Shared {
  version: string;
  first: Element | null;
  texts: Element[];
  root: { unmount: () => void };
  set: (change: object) => void;
  told: unknown[];
  shift: number;
}

async function open(version: Version, markup: string): Promise<{ page: Awaited<ReturnType<Browser["newPage"]>>; problems: string[] }> {
  const script = await program(START, version, "browser");
  const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
  page.setDefaultTimeout(5000);
  const problems: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
  page.on("pageerror", ({ message }) => problems.push(message));
  await page.exposeFunction("refused", (words: string) => void problems.push(words));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, sample }) => (window as unknown as { refused: (words: string) => void }).refused(`${violatedDirective} ${sample}`));
    const shared = window as unknown as Shared;
    shared.shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (shared.shift += (entry as unknown as { value: number }).value))).observe({ type: "layout-shift", buffered: true });
  });
  const files: Record<string, [string, string]> = {
    "/": ["text/html; charset=utf-8", `<!doctype html><html lang="zh"><meta charset="utf-8"><title>t</title><link rel="stylesheet" href="/page.css"><body><div id="root">${markup}</div><p>below</p><script src="/app.js"></script></body></html>`],
    "/page.css": ["text/css", "body{margin:0}#root{width:640px}"],
    "/app.js": ["text/javascript", script],
  };
  await page.route("**/*", async (route) => {
    const [contentType, body] = files[new URL(route.request().url()).pathname] ?? ["text/plain", ""];
    await route.fulfill({ contentType, body, headers: { "content-security-policy": STRICT } });
  });
  await page.goto("http://banyan.test/");
  await page.waitForSelector("#root .banyan>svg [tabindex='0']", { state: "attached" });
  return { page, problems };
}

describe.each([19, 18] as const)("React %i", (version) => {
  it("takes over what a server drew: the same elements, no warning, no shift", async () => {
    const { page, problems } = await open(version, await served(version));
    const seen = await page.evaluate(async () => {
      // A shift is reported some frames after it was seen.
      await new Promise((done) => setTimeout(done, 150));
      const shared = window as unknown as Shared;
      const svg = document.querySelector("#root svg")!;
      const now = new Set(svg.querySelectorAll("*"));
      return { version: parseInt(shared.version), same: svg === shared.first, gone: shared.texts.filter((one) => !now.has(one)).length, were: shared.texts.length, shift: shared.shift };
    });
    expect(seen).toMatchObject({ version, same: true, gone: 0, shift: 0 });
    expect(seen.were).toBeGreaterThan(30);
    expect(problems).toEqual([]);
    await page.close();
  });

  it("draws in the page, hears the reader, follows fast changes of props, and goes without a trace", async () => {
    const { page, problems } = await open(version, "");
    await page.locator("#root svg [tabindex='0']").focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.locator("[role=tooltip]").count()).toBe(1);
    expect((await page.evaluate(() => (window as unknown as Shared).told)).length).toBeGreaterThan(0);
    const seen = await page.evaluate(async () => {
      const shared = window as unknown as Shared;
      const svg = document.querySelector("#root svg")!;
      for (let i = 0; i < 50; i++) shared.set({ title: `change ${i}`, theme: i % 2 ? "light" : "dark", width: i % 2 ? 400 : undefined, className: `c${i}` });
      for (let i = 0; i < 20; i++) {
        shared.set({ title: `slow ${i}`, width: undefined, theme: "dark" });
        await new Promise((done) => setTimeout(done, 5));
      }
      await new Promise((done) => setTimeout(done, 100));
      return { same: document.querySelector("#root svg") === svg, count: document.querySelectorAll("#root svg").length, title: svg.querySelector("title")!.textContent, width: svg.getAttribute("width"), ground: svg.querySelector(":scope>rect")!.getAttribute("fill"), classes: svg.parentElement!.className, test: svg.parentElement!.dataset["testid"] };
    });
    expect(seen).toEqual({ same: true, count: 1, title: "slow 19", width: "640", ground: "#14191C", classes: "banyan c49", test: "figure" });
    // Hidden while something else is awaited, and shown again.
    await page.evaluate(() => (window as unknown as Shared).set({ wait: true }));
    await page.waitForSelector("#waiting");
    await page.evaluate(() => (window as unknown as Shared).set({ wait: false, title: "back" }));
    await page.waitForFunction(() => document.querySelector("#root svg>title")?.textContent === "back" && !document.querySelector("#waiting"));
    expect(await page.locator("#root svg").count()).toBe(1);
    await page.evaluate(() => (window as unknown as Shared).root.unmount());
    expect(await page.evaluate(() => [document.getElementById("root")!.childNodes.length, document.adoptedStyleSheets.length])).toEqual([0, 0]);
    expect(problems).toEqual([]);
    await page.close();
  });

  it("throws a wrong spec while rendering, for the error boundary above", async () => {
    const { page } = await open(version, "");
    await page.evaluate(() => (window as unknown as Shared).set({ titel: "x" }));
    await page.waitForSelector("#fault");
    expect(await page.locator("#fault").innerText()).toMatch(/SpecError: \/titel: .*title/);
    await page.close();
  });
});
