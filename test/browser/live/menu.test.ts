import { readFile } from "node:fs/promises";
import type { Browser, Download } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../../scripts/browser.mjs";
import { figure, readFigure, toCSV, toSVG, toTable } from "../../../src/index.js";
import { filled } from "./figures.js";
import { openPage, type LivePage } from "./page.js";

let browser: Browser;
let live: LivePage;

beforeAll(async () => {
  browser = await launch();
  live = await openPage(browser, { body: "<main><button id=before>b</button><div id=a></div><button id=after>a</button></main>", context: { acceptDownloads: true } });
});
afterAll(async () => {
  expect([live.violations, live.requests, live.errors]).toEqual([[], [], []]);
  await browser.close();
});

async function mount(json: unknown, options: Readonly<Record<string, unknown>> = {}): Promise<void> {
  await live.page.evaluate(({ json, options }) => {
    const page = window as unknown as { mounted?: { destroy: () => void } };
    page.mounted?.destroy();
    page.mounted = banyan.mount(document.getElementById("a"), banyan.figure(json), { menu: true, ...options });
    document.getElementById("before")!.focus();
  }, { json, options });
}

const button = () => live.page.locator(".banyan-actions > button");
const items = () => live.page.locator("[role=menu] [role=menuitem]");
const focus = (): Promise<string | null> => live.page.evaluate(() => {
  const at = document.activeElement!;
  return at.closest("svg") ? "mark" : at.id || at.textContent;
});

/** The file that an item of the menu hands over. */
async function take(index: number): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await button().click();
  const [download]: [Download, unknown] = await Promise.all([live.page.waitForEvent("download"), items().nth(index).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
const [SVG, PNG, CSV, TABLE, COPY, SPEC] = [0, 1, 2, 3, 4, 5];

const columns = {
  type: "columns", title: "产值", unit: "亿元", basis: "illustrative", source: "示意",
  data: ["甲", "乙"].flatMap((series, i) => [2023, 2024].map((period) => ({ period: String(period), series, value: period + i }))),
};

describe("the menu of a figure", () => {
  it.each(filled.map(({ type, json }) => [type, json] as const))("hands over %s as SVG, PNG and CSV", async (type, json) => {
    const locale = type.length % 2 === 0 ? "zh" : "en";
    await mount(json, { locale });
    const built = figure(json);
    const svg = (await take(SVG)).bytes.toString("utf8");
    expect(JSON.stringify(readFigure(svg))).toBe(JSON.stringify(json));
    const wrong = await live.page.evaluate((text) => banyan.difference(banyan.tellElement(document.querySelector("#a svg")!).replaceAll(/banyan-\d+/g, "x"), banyan.tellString(text.replace(/<metadata>.*<\/metadata>/, "").replaceAll(/(id|by)="b[a-z0-9]+-/g, '$1="x-').replaceAll(/#b[a-z0-9]+-/g, "#x-"))), svg);
    expect(wrong).toBeUndefined();

    const png = await take(PNG);
    expect(png.name).toMatch(/\.png$/);
    const [width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg)!.slice(1).map(Number);
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([Math.ceil(width! * 2), Math.ceil(height! * 2)]);
    const seen = await live.page.evaluate(async (text) => {
      const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(text), (one) => one.charCodeAt(0))], { type: "image/png" }));
      const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d")!;
      context.drawImage(picture, 0, 0);
      const colors = new Uint32Array(context.getImageData(0, 0, picture.width, picture.height).data.buffer);
      return { inked: colors.filter((color) => color !== colors[0]).length / colors.length, colors: new Set(colors).size };
    }, png.bytes.toString("base64"));
    expect(seen.inked).toBeGreaterThan(0.01);
    expect(seen.colors).toBeGreaterThan(16);

    const csv = (await take(CSV)).bytes;
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.toString("utf8")).toBe(toCSV(built, { locale, bom: true }));
  });

  it("asks for frames while the PNG is made, in whose pauses Chromium encodes, and for none when it is done", async () => {
    await mount(columns);
    interface Held { asked: number; go: () => void; rest: () => Promise<number> }
    await live.page.evaluate(() => {
      const frame = window.requestAnimationFrame.bind(window);
      const own = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, "toBlob")!;
      const held: Held = {
        asked: 0,
        go: () => undefined,
        rest: async () => {
          for (let i = 0; i < 3; i++) await new Promise(frame);
          return held.asked;
        },
      };
      window.requestAnimationFrame = (act) => {
        held.asked++;
        return frame(act);
      };
      HTMLCanvasElement.prototype.toBlob = function (...how) {
        Object.defineProperty(HTMLCanvasElement.prototype, "toBlob", own);
        held.go = () => this.toBlob(...how);
      };
      Object.assign(window, { held });
    });
    await button().click();
    await items().nth(PNG).click();
    await live.page.waitForFunction(() => (window as unknown as { held: Held }).held.asked > 3, undefined, { polling: 20, timeout: 5000 });
    const [download] = await Promise.all([live.page.waitForEvent("download"), live.page.evaluate(() => (window as unknown as { held: Held }).held.go())]);
    expect(download.suggestedFilename()).toBe("产值.png");
    await live.page.locator(".banyan-said").waitFor();
    const [first, then] = await live.page.evaluate(async () => {
      const { held } = window as unknown as { held: Held };
      return [await held.rest(), await held.rest()];
    });
    expect(then).toBe(first);
  });

  it("saves the picture as seen and the data whole, and says so", async () => {
    await mount(columns);
    await live.page.locator(".banyan-names button").first().click();
    const hidden = /\+ (.)/.exec((await live.page.locator(".banyan-names [aria-pressed=true]").textContent())!)![1]!;
    const svg = (await take(SVG)).bytes.toString("utf8");
    expect(readFigure(svg)).toEqual(columns);
    expect(svg.replace(/<metadata>.*<\/metadata>/, "").match(new RegExp(`aria-label="[^"]*${hidden}`))).toBeNull();
    expect(await live.page.locator(".banyan-said").textContent()).toBe("已下载“产值.svg”；图与屏幕所见一致，未显示的数据不在图中");
    await take(PNG);
    await expect.poll(() => live.page.locator(".banyan-said").textContent()).toBe("已下载“产值.png”；图与屏幕所见一致，未显示的数据不在图中");
    const csv = (await take(CSV)).bytes.toString("utf8");
    expect(csv.trim().split("\r\n").length).toBe(1 + toTable(figure(columns)).rows.length);
    expect(await live.page.locator(".banyan-said").textContent()).toContain("含全部数据");
  });

  it("is one more tab stop before the figure, opened and walked by keyboard", async () => {
    await mount(columns, { locale: "en" });
    await live.page.keyboard.press("Tab");
    expect(await focus()).toBe("Actions");
    expect(await button().getAttribute("aria-expanded")).toBe("false");
    await live.page.keyboard.press("ArrowDown");
    expect([await focus(), await button().getAttribute("aria-expanded")]).toEqual(["Download SVG", "true"]);
    const walk: [key: string, at: string][] = [
      ["ArrowDown", "Download PNG"], ["End", "Copy spec (JSON)"], ["ArrowDown", "Download SVG"], ["ArrowUp", "Copy spec (JSON)"], ["Home", "Download SVG"],
      ["c", "Download CSV"], ["c", "Copy SVG for a design tool"], ["c", "Copy spec (JSON)"], ["t", "Show data table"],
    ];
    for (const [key, at] of walk) {
      await live.page.keyboard.press(key);
      expect([key, await focus()]).toEqual([key, at]);
    }
    await live.page.keyboard.press("Escape");
    expect([await focus(), await items().count()]).toEqual(["Actions", 0]);
    await live.page.keyboard.press("ArrowUp");
    expect(await focus()).toBe("Copy spec (JSON)");
    await live.page.keyboard.press("Tab");
    expect([await focus(), await items().count()]).toEqual(["mark", 0]);
    await live.page.keyboard.press("Shift+Tab");
    await live.page.keyboard.press("Enter");
    expect(await focus()).toBe("Download SVG");
    await live.page.keyboard.press("Shift+Tab");
    expect([await focus(), await items().count()]).toEqual(["before", 0]);
  });

  it("shows the table and takes it away; Escape goes back to the button", async () => {
    await mount(columns);
    await button().press("Enter");
    await live.page.keyboard.press("s");
    expect(await items().nth(TABLE).textContent()).toBe("查看数据表");
    await items().nth(TABLE).press("Enter");
    expect(await live.page.evaluate(() => document.activeElement!.className)).toBe("banyan-rows");
    await live.page.keyboard.press("Escape");
    expect(await focus()).toBe("操作");
    await live.page.keyboard.press("Enter");
    expect(await items().nth(TABLE).textContent()).toBe("收起数据表");
    await items().nth(TABLE).press(" ");
    expect([await live.page.locator(".banyan-table").count(), await focus()]).toEqual([0, "操作"]);
  });

  it("closes when something else is pressed, and stays within the window", async () => {
    await mount(columns);
    await button().click();
    const { x, y, width } = (await live.page.locator("[role=menu]").boundingBox())!;
    const below = (await button().boundingBox())!;
    expect(x + width).toBeLessThanOrEqual(800);
    expect(y).toBeGreaterThanOrEqual(below.y + below.height);
    for (const item of await items().all()) expect((await item.boundingBox())!.height).toBeGreaterThanOrEqual(24);
    await live.page.mouse.click(10, 300);
    expect(await items().count()).toBe(0);
  });

  it("copies the spec, or says that it may not", async () => {
    await mount(columns);
    const height = (): Promise<number> => live.page.locator("#a").evaluate((host) => (host as HTMLElement).offsetHeight);
    const before = await height();
    const copy = async (): Promise<string | null> => {
      await button().click();
      await items().nth(SPEC).click();
      await live.page.waitForFunction(() => document.querySelector(".banyan-said") !== null);
      return live.page.locator(".banyan-said").textContent();
    };
    expect(await copy()).toBe("浏览器不允许复制");
    expect(await height()).toBe(before);
    await mount(columns);
    await live.page.evaluate(() => {
      const page = window as unknown as { copied: string };
      Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText: (text: string) => Promise.resolve(void (page.copied = text)) } });
    });
    expect(await copy()).toBe("规格已复制");
    expect(JSON.parse(await live.page.evaluate(() => (window as unknown as { copied: string }).copied))).toEqual(columns);
    await mount({ ...columns, embed: "none" });
    await button().click();
    expect(await items().count()).toBe(SPEC);
    const svg = (await Promise.all([live.page.waitForEvent("download"), items().nth(SVG).click()]))[0];
    expect(await readFile(await svg.path(), "utf8")).not.toContain("<metadata");
  });

  it("copies the picture for a design tool: every part a layer with its name, text as text", async () => {
    await mount({ ...columns, title: "甲<乙" }, { locale: "en" });
    await live.page.evaluate(() => {
      const page = window as unknown as { copied: string };
      Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText: (text: string) => Promise.resolve(void (page.copied = text)) } });
    });
    await button().click();
    await items().nth(COPY).click();
    await live.page.waitForFunction(() => document.querySelector(".banyan-said") !== null);
    expect(await live.page.locator(".banyan-said").textContent()).toBe("SVG copied, with named layers");
    const svg = await live.page.evaluate(() => (window as unknown as { copied: string }).copied);
    expect(svg).toBe(toSVG(figure({ ...columns, title: "甲<乙" }), { locale: "en", width: 800, theme: undefined, layers: true, idPrefix: "columns" }));
    expect(readFigure(svg)).toEqual({ ...columns, title: "甲<乙" });
  });

  it("comes and goes with the option, speaks the figure's language and leaves nothing", async () => {
    await mount(columns, { menu: false });
    expect(await button().count()).toBe(0);
    const update = (options: object): Promise<void> => live.page.evaluate((options) => {
      const { mounted } = window as unknown as { mounted: ReturnType<typeof banyan.mount> };
      mounted.update(mounted.figure, options);
    }, options);
    await update({ menu: true, locale: "en" });
    expect(await button().textContent()).toBe("Actions");
    await button().click();
    await update({ menu: false });
    expect([await button().count(), await items().count()]).toEqual([0, 0]);
    await update({ menu: true, locale: "zh" });
    await button().click();
    await live.page.evaluate(() => (window as unknown as { mounted: { destroy: () => void } }).mounted.destroy());
    expect(await live.page.locator("#a").evaluate((host) => host.children.length)).toBe(0);
  });

  it("keeps a hostile title text, in file and name", async () => {
    const title = '../<img src=x onerror="alert(1)">\u202E|?';
    await mount({ ...columns, title });
    const { name, bytes } = await take(SVG);
    expect(name).toBe("img src=x onerror= alert(1).svg");
    expect(bytes.toString("utf8")).not.toContain("<img");
    expect((await live.page.locator(".banyan-said").textContent())!).toContain(name);
    expect(await live.page.locator("#a img").count()).toBe(0);
  });
});
