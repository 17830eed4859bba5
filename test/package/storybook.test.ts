import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../scripts/browser.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css", ".json": "application/json", ".svg": "image/svg+xml", ".woff2": "font/woff2", ".png": "image/png" };
/** Not at the root of its site, as in the shared folder of an office. */
const BASE = "http://book.test/shared/charts/";

/** Loaded into the build before anything else: who asks for a connection is written down, and gets none. */
const NO_NETWORK = `
const { Socket } = require("node:net");
const { appendFileSync } = require("node:fs");
const connect = Socket.prototype.connect;
Socket.prototype.connect = function (...args) {
  const [first] = args.flat();
  const to = typeof first === "object" ? first : { port: first, host: args.flat()[1] };
  if (to.path || /^(localhost|127\\.|::1)/.test(to.host ?? "localhost")) return connect.apply(this, args);
  appendFileSync(process.env.ASKED, to.host + "\\n");
  throw new Error("no network: " + to.host);
};`;

let work: string;
let browser: Browser;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), "banyan-book-"));
  writeFileSync(join(work, "no-network.cjs"), NO_NETWORK);
  const env = { ...process.env, ASKED: join(work, "asked"), NODE_OPTIONS: `--require ${join(work, "no-network.cjs")}`, NODE_ENV: "production" };
  // Vitest sets it for its own children, and Storybook would build for tests.
  delete (env as { VITEST?: string }).VITEST;
  execFileSync(process.execPath, [join(root, "node_modules", "storybook", "dist", "bin", "dispatcher.js"), "build", "--quiet", "-o", join(work, "book")], { cwd: root, env, stdio: "pipe" });
  browser = await launch();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  await page.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    const path = url.href.startsWith(BASE) ? decodeURI(url.pathname).slice(new URL(BASE).pathname.length) || "index.html" : undefined;
    const file = path === undefined ? undefined : join(work, "book", path);
    if (file !== undefined && existsSync(file)) return route.fulfill({ body: readFileSync(file), contentType: TYPES[extname(file)] ?? "application/octet-stream" });
    problems.push(`asked for ${url.href}`);
    return route.abort();
  });
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("pageerror", ({ message }) => problems.push(message));
  page.on("websocket", (socket) => problems.push(`opened ${socket.url()}`));
}, 240_000);

afterAll(async () => {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
});

const preview = () => page.frameLocator("#storybook-preview-iframe");

describe("the static Storybook, from a sub-path and with no network", () => {
  it("was built without asking for a connection", () => {
    expect(existsSync(join(work, "asked")) ? readFileSync(join(work, "asked"), "utf8") : "").toBe("");
  });

  it("opens on the welcome", async () => {
    await page.goto(BASE);
    await preview().locator("#storybook-root h1").waitFor();
    expect(new URL(page.url()).searchParams.get("path")).toMatch(/^\/story\/start-welcome--/);
    expect(problems).toEqual([]);
  });

  it("shows a story as the address asks, which acts on the reader's wish only", async () => {
    await page.goto(`${BASE}?path=/story/bullet--playground&globals=locale:en;theme:dark;width:320px`);
    const svg = preview().locator(".banyan > svg");
    await svg.waitFor();
    expect([await svg.getAttribute("lang"), await svg.getAttribute("width")]).toEqual(["en", "320"]);
    expect(await preview().locator(".banyan-tooltip").count()).toBe(0);
    await svg.locator("[role~=graphics-symbol]").first().hover({ force: true });
    await preview().locator(".banyan-tooltip").waitFor();
    expect(problems).toEqual([]);
  });

  it("follows the toolbar with the same figure, and sees as others see", async () => {
    await page.goto(`${BASE}?path=/story/bullet--playground`);
    const svg = preview().locator(".banyan > svg");
    await svg.waitFor();
    await svg.evaluate((element) => element.setAttribute("data-same", "yes"));
    await page.getByRole("button", { name: "中文", exact: false }).first().click();
    await page.getByText("English", { exact: true }).last().click();
    await preview().locator(".banyan > svg[lang=en]").waitFor();
    expect(await svg.getAttribute("data-same")).toBe("yes");
    await page.goto(`${BASE}?path=/story/bullet--playground&globals=vision:achromat`);
    await svg.waitFor();
    const grey = await page.locator("#storybook-preview-iframe").screenshot();
    const colors = await page.evaluate(async (bytes) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: "image/png" }));
      const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d")!;
      context.drawImage(picture, 0, 0);
      const { data } = context.getImageData(0, 0, picture.width, picture.height);
      let colored = 0;
      for (let i = 0; i < data.length; i += 4) if (Math.max(data[i]!, data[i + 1]!, data[i + 2]!) - Math.min(data[i]!, data[i + 1]!, data[i + 2]!) > 2) colored += 1;
      return colored;
    }, [...grey]);
    expect(colors).toBe(0);
    expect(problems).toEqual([]);
  });

  it("shows every story on the docs page, with ids of its own and its code", async () => {
    await page.goto(`${BASE}iframe.html?viewMode=docs&id=bullet--docs`);
    await page.locator(".banyan > svg").nth(18).waitFor();
    const ids = await page.evaluate(() => [...document.querySelectorAll(".banyan [id]")].map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(30);
    expect(new Set(ids).size).toBe(ids.length);
    await page.getByText("Show code").first().click();
    await page.getByText('from "banyan-charts/live"').first().waitFor();
    expect(problems).toEqual([]);
  });
});
