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
  execFileSync(process.execPath, [join(root, "node_modules", "storybook", "dist", "bin", "dispatcher.js"), "build", "--quiet", "-o", join(work, "book")], { cwd: root, env, stdio: "pipe", timeout: 200_000 });
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

  const pick = async (from: string, to: string): Promise<void> => {
    await page.getByRole("button", { name: from, exact: false }).first().click();
    await page.getByText(to, { exact: true }).last().click();
  };

  it("prints the code in the form that the toolbar says, at once, in the panel of a story", async () => {
    await page.goto(`${BASE}?path=/story/bullet--playground`);
    await preview().locator(".banyan > svg").waitFor();
    await page.getByRole("tab", { name: "Code" }).click();
    const shows = (words: string): Promise<void> => page.locator("[role=tabpanel] pre:visible", { hasText: words }).waitFor({ timeout: 10_000 });
    await shows('from "banyan-charts/live"');
    for (const [from, to, words] of [["ES模块", "React", "banyan-charts/react"], ["React", "元素 Element", "banyan-charts.min"], ["元素", "JSON", '"type"'], ["JSON", "命令行 CLI", "npx"]] as const) {
      await pick(from, to);
      await shows(words);
    }
    expect(problems).toEqual([]);
  });

  it("leaves code open on the docs page when the toolbar changes, and it follows", async () => {
    await page.goto(`${BASE}?path=/docs/bullet--docs`);
    await preview().locator(".banyan > svg").first().waitFor();
    await preview().getByText("Show code").first().click();
    await preview().getByText('from "banyan-charts/live"').first().waitFor();
    await pick("ES模块", "React");
    await preview().getByText("banyan-charts/react").first().waitFor({ timeout: 5000 });
    await pick("中文", "English");
    await preview().locator(".banyan > svg[lang=en]").first().waitFor();
    expect(await preview().getByText("banyan-charts/react").count()).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  });

  it("finds a chart by what people call it, and leads to its guide", async () => {
    await page.goto(`${BASE}?path=/story/start-welcome--page`);
    await preview().locator("#storybook-root h1").waitFor();
    const field = page.locator("#storybook-explorer-searchfield");
    const [first] = [page.locator(".search-result-item").first()];
    for (const [typed, name, id] of [["甘特图", "项目时间线", "project-timeline"], ["Gantt", "项目时间线", "project-timeline"], ["桑基图", "桑基图", "sankey"], ["漏斗", "梯队金字塔", "tier-pyramid"], ["treemap", "构成图", "composition"]] as const) {
      await field.fill(typed);
      await page.locator(`.search-result-item[data-id="${id}--guide"]`).waitFor();
      expect(await first.getAttribute("data-id")).toBe(`${id}--guide`);
      expect(await first.innerText()).toContain(name);
      expect(await first.locator("mark", { hasText: typed }).first().isVisible()).toBe(true);
    }
    await first.click();
    await preview().locator("#storybook-root h1", { hasText: "构成图" }).waitFor();
    expect(problems).toEqual([]);
  });

  it("lets a stranger put numbers and words of their own into the playground", async () => {
    await page.goto(`${BASE}?path=/story/ranking--playground&globals=locale:en`);
    const svg = preview().locator(".banyan > svg");
    await svg.waitFor();
    await preview().getByLabel("value, row 1", { exact: true }).fill("120");
    await svg.getByText("120", { exact: true }).waitFor();
    // The first control is the title, in plain words.
    await page.getByRole("tab", { name: /^Controls/ }).click();
    await page.locator("[role=tabpanel] textarea:visible").first().fill("Acme leads by revenue");
    await svg.locator("> title", { hasText: "Acme leads by revenue" }).waitFor({ state: "attached" });
    const paste = preview().getByLabel("Paste a whole table", { exact: false });
    await paste.fill("a\tb\nx\ty\n");
    await preview().getByText("Value (value)", { exact: false }).waitFor();
    await paste.fill("Company\tRevenue\nAcme\t120\nBirch\t80\n");
    await svg.getByText("Birch", { exact: true }).waitFor();
    await svg.getByText("80", { exact: true }).waitFor();
    await page.getByRole("tab", { name: "Code" }).click();
    await page.locator("[role=tabpanel] pre:visible", { hasText: "Birch" }).waitFor();
    expect(problems).toEqual([]);
  });

  it("shows the whole of a figure that is wider than the canvas, and says how small", async () => {
    await page.goto(`${BASE}?path=/story/bullet--playground&globals=locale:en;width:1280px`);
    await preview().locator(".banyan > svg").waitFor();
    await preview().getByText(/1280 px wide, shown at \d+%/).waitFor();
    const frame = (await page.locator("#storybook-preview-iframe").boundingBox())!;
    const actions = (await preview().getByRole("button", { name: "Actions" }).boundingBox())!;
    expect(actions.x + actions.width).toBeLessThan(frame.x + frame.width);
  });

  it("keeps the table of controls beside the list of contents on the docs page", async () => {
    await page.goto(`${BASE}?path=/docs/bullet--docs`);
    const table = preview().locator(".docblock-argstable").first();
    await table.waitFor();
    await preview().locator(".banyan > svg").first().waitFor();
    expect(await table.evaluate((one) => one.getBoundingClientRect().right <= one.closest(".sbdocs-content")!.getBoundingClientRect().right + 1)).toBe(true);
    expect(await preview().getByRole("link", { name: "What each column is" }).first().getAttribute("href")).toContain("bullet--guide");
  });

  it("has on every page of prose the figures that it promises, and the files that it says are running", async () => {
    const { entries } = JSON.parse(readFileSync(join(work, "book", "index.json"), "utf8")) as { readonly entries: Readonly<Record<string, { readonly id: string; readonly tags: readonly string[] }>> };
    const pages = Object.values(entries).filter(({ id, tags }) => tags.includes("page") && (tags.includes("dev") || /^integrations-.*--in-use$/.test(id)));
    expect(pages.length).toBeGreaterThan(50);
    await page.goto(`${BASE}iframe.html?viewMode=story&id=start-welcome--page`);
    await page.locator("#storybook-root h1").waitFor();
    const faults: string[] = [];
    for (const { id } of pages) {
      problems.length = 0;
      const lacking = await page.evaluate(turnTo, id);
      faults.push(...[...lacking, ...problems].map((fault) => `${id}: ${fault.split("\n")[0]!}`));
    }
    expect(faults).toEqual([]);
  }, 300_000);
});

/** Turns the page of the book, as the sidebar does, and says what is not there that the page promises. */
async function turnTo(id: string): Promise<string[]> {
  const channel = Reflect.get(globalThis, "__STORYBOOK_ADDONS_CHANNEL__") as { on: (event: string, hear: (told: unknown) => void) => void; emit: (event: string, told: unknown) => void };
  const said = await new Promise<string>((done) => {
    // Once what the story is tried with has been tried.
    channel.on("storyFinished", (told) => done((told as { readonly status: string }).status));
    setTimeout(() => done("did not end"), 30_000);
    channel.emit("setCurrentStory", { storyId: id, viewMode: "story" });
  });
  const lacking = (): Element[] => [...document.querySelectorAll("#storybook-root :is(.kit-host, .kit-runs, banyan-chart)")].filter((one) => !one.querySelector("svg, img"));
  const started = performance.now();
  while (lacking().length > 0 && performance.now() - started < 10_000) await new Promise((done) => setTimeout(done, 50));
  const torn = [...document.images].filter(({ complete, naturalWidth }) => complete && naturalWidth === 0).map(({ alt }) => `no picture: ${alt}`);
  return [...(said === "success" ? [] : [said]), ...lacking().map((one) => `nothing in ${one.outerHTML.slice(0, 80)}`), ...torn];
}
