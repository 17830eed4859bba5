import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../../scripts/browser.mjs";
import type * as Library from "../../../src/index.js";
import type { Mounted, MountOptions } from "../../../src/live/index.js";
import type * as Live from "../../../src/live/index.js";
import { openPage, type LivePage } from "./page.js";

type Hovered = { readonly index: number | undefined; readonly text: string; readonly row: unknown } | undefined;
type Banyan = typeof Library & typeof Live;
interface Scope {
  readonly banyan: Banyan;
  mounted?: Mounted;
  hovered: Hovered[];
}

let browser: Browser;
let live: LivePage;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  live = await openPage(browser, { body: "<button>前</button><div id=a></div><button>后</button>" });
  page = live.page;
}, 60_000);
afterAll(async () => {
  expect(live.violations).toEqual([]);
  expect(live.errors).toEqual([]);
  await browser.close();
});

/** Mounts a figure of many rows, and gathers what is hovered. */
async function show(kind: "bubble" | "line", count: number, options: MountOptions = {}): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(([kind, count, options]) => {
    const scope = window as unknown as Scope;
    const { banyan } = scope;
    scope.mounted?.destroy();
    const shared = { title: "很多数据", basis: "illustrative", source: "示意" } as const;
    const of = (value: (i: number) => number): Float64Array => Float64Array.from({ length: count }, (_, i) => value(i));
    const figure = kind === "bubble"
      ? banyan.projectBubble({ ...shared, axes: { x: { label: "投资", unit: "亿元" }, y: { label: "产出", unit: "亿元" } }, data: { x: of((i) => (i * 7919) % 1009), y: of((i) => (i * 104_729) % 997) } })
      : banyan.clusterTrajectory({ ...shared, unit: "亿元", data: { period: of((i) => Date.UTC(1980, 0, 1) + i * 86_400_000), value: of((i) => 100 + ((i * 37) % 61)) } });
    scope.hovered = [];
    scope.mounted = banyan.mount(document.getElementById("a"), figure, { width: 800, ...options });
    scope.mounted.on("hover", (detail) => scope.hovered.push(detail && { index: detail.index, text: detail.text, row: detail.row }));
  }, [kind, count, options] as const);
}

/** Mounts columns of twelve years, 2001 to 2012. */
async function showYears(options: MountOptions): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate((options) => {
    const scope = window as unknown as Scope;
    scope.mounted?.destroy();
    const data = Array.from({ length: 12 }, (_, i) => ({ period: 2001 + i, value: 10 + ((i * 7) % 5) }));
    scope.mounted = scope.banyan.mount(document.getElementById("a"), scope.banyan.columns({ basis: "illustrative", source: "示意", unit: "亿元", data }), options);
  }, options);
}

const hovered = (): Promise<Hovered> => page.evaluate(() => (window as unknown as Scope).hovered.at(-1));

/** Middle of the plot in the window. */
async function middle(): Promise<readonly [x: number, y: number]> {
  const box = (await page.locator("#a > svg").boundingBox())!;
  return [box.x + box.width / 2, box.y + box.height / 2];
}

describe("very many points", () => {
  it("are painted on a canvas under an svg that says the same as the string", async () => {
    await show("bubble", 20_000);
    const [canvas, labels, ink] = await page.evaluate(() => {
      const host = document.getElementById("a")!;
      const canvas = host.querySelector("canvas")!;
      const [own, svg] = [canvas.getBoundingClientRect(), host.querySelector("svg")!.getBoundingClientRect()];
      const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
      let ink = 0;
      for (let i = 0; i < data.length; i += 4) if (data[i]! < 128) ink += 1;
      return [[own.x - svg.x, own.y - svg.y, own.width - svg.width, own.height - svg.height], [...host.querySelectorAll("svg [aria-label]")].map((one) => one.getAttribute("aria-label")), ink] as const;
    });
    expect(canvas).toEqual([0, 0, 0, 0]);
    expect(ink).toBeGreaterThan(5000);
    const string = await page.evaluate(() => [...(window as unknown as Scope).banyan.toSVG((window as unknown as Scope).mounted!.figure, { width: 800 }).matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label));
    expect(labels).toEqual(string);
  });

  it("are each found by the pointer, with their row and their words", async () => {
    const [x, y] = await middle();
    await page.mouse.move(x, y);
    const found = (await hovered())!;
    expect(found.row).toEqual({ x: (found.index! * 7919) % 1009, y: (found.index! * 104_729) % 997 });
    await expect.poll(() => page.locator(".banyan-tooltip p").first().textContent()).toBe(found.text);
    expect(found.text).toContain(`${(found.index! * 7919) % 1009}亿元`);
  });

  it("are each reached by keys: into the cloud, along it, to its highest, and out", async () => {
    await page.mouse.move(0, 0);
    await page.locator("button", { hasText: "前" }).focus();
    await page.keyboard.press("Tab");
    const label = (): Promise<string | null> => page.evaluate(() => document.activeElement!.getAttribute("aria-label"));
    expect(await label()).toContain("20000个点");
    await page.keyboard.press("Enter");
    const first = await label();
    expect((await hovered())?.row).toMatchObject({ x: 0 });
    await page.keyboard.press("ArrowRight");
    expect(await label()).not.toBe(first);
    await page.keyboard.press("End");
    expect((await hovered())?.row).toMatchObject({ x: 1008 });
    await page.keyboard.press("m");
    expect((await hovered())?.row).toMatchObject({ y: 996 });
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    expect(await label()).toContain("20000个点");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe("后");
  });

  it("give way to elements again when there are few", async () => {
    await page.evaluate(() => {
      const scope = window as unknown as Scope;
      scope.mounted!.update(scope.banyan.projectBubble({ basis: "illustrative", source: "示意", axes: { x: { label: "投资", unit: "亿元" }, y: { label: "产出", unit: "亿元" } }, data: [{ label: "甲", x: 1, y: 2 }] }));
    });
    expect(await page.locator("#a canvas").count()).toBe(0);
    expect(await page.locator("#a svg circle").count()).toBeGreaterThan(0);
  });
});

describe("very many points of several groups", () => {
  /** How dark the painting is in all, so that what steps back is seen. */
  const ink = (): Promise<number> => page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>("#a canvas")!;
    const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
    let ink = 0;
    for (let i = 0; i < data.length; i += 4) ink += 765 - data[i]! - data[i + 1]! - data[i + 2]!;
    return ink;
  });
  const showGroups = (options: MountOptions = {}): Promise<void> => page.evaluate((options) => {
    const scope = window as unknown as Scope;
    const { banyan } = scope;
    scope.mounted?.destroy();
    const data = Array.from({ length: 3000 }, (_, i) => ({ x: (i * 7919) % 1009, y: (i * 104_729) % 997, group: ["甲", "乙", "丙"][i % 3]! }));
    scope.mounted = banyan.mount(document.getElementById("a"), banyan.projectBubble({ title: "很多数据", basis: "illustrative", source: "示意", axes: { x: { label: "投资", unit: "亿元" }, y: { label: "产出", unit: "亿元" } }, data }), { width: 800, ...options });
  }, options);

  it("step back in the painting when a name is pointed at, and come forward again", async () => {
    await page.mouse.move(0, 0);
    await showGroups();
    expect(await page.locator("#a canvas").count()).toBe(1);
    const before = await ink();
    await page.locator("#a .banyan-names button").first().focus();
    const during = await ink();
    expect(during).toBeLessThan(before * 0.9);
    expect(during).toBeGreaterThan(before * 0.2);
    await page.locator("button", { hasText: "前" }).focus();
    expect(await ink()).toBe(before);
  });

  it("show which of them are selected, to the eye and to a screen reader, wherever the picture goes", async () => {
    await showGroups({ select: "many", width: undefined });
    const [x, y] = await middle();
    await page.mouse.click(x, y);
    const picked = page.locator("#a [aria-current='true']");
    await expect.poll(() => picked.count()).toBeGreaterThan(0);
    const label = await page.locator(".banyan-tooltip p").first().textContent();
    const ring = page.locator("#a .banyan-picked");
    expect([await ring.count(), await ring.getAttribute("aria-label"), await ring.getAttribute("role")]).toEqual([1, label, "img"]);
    const box = (await ring.boundingBox())!;
    expect(Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y)).toBeLessThan(30);
    await page.evaluate(() => (document.getElementById("a")!.style.width = "500px"));
    await expect.poll(async () => (await ring.boundingBox())!.x).toBeLessThan(box.x - 30);
    await page.evaluate(() => (document.getElementById("a")!.style.width = ""));
    await expect.poll(async () => Math.abs((await ring.boundingBox())!.x - box.x)).toBeLessThan(2);
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
    expect(await page.locator("#a [aria-current='true']").count()).toBe(0);
  });
});

describe("a very long line", () => {
  it("tells the datum under the pointer", async () => {
    await show("line", 15_000);
    const [x, y] = await middle();
    await page.mouse.move(x, y);
    const found = (await hovered())!;
    expect((found.row as { value: number }).value).toBe(100 + ((found.index! * 37) % 61));
    expect(found.text).toContain(`${100 + ((found.index! * 37) % 61)}亿元`);
  });
});

describe("zoom", () => {
  const drawn = (): Promise<string> => page.locator("#a > svg").evaluate((svg) => svg.textContent);

  it("shows the span of time that was dragged over, says so in the figure, and all again", async () => {
    await show("line", 1000, { zoom: true });
    const before = await drawn();
    const [x, y] = await middle();
    await page.mouse.move(x - 100, y);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 4 });
    expect(await page.locator(".banyan-brush").count()).toBe(1);
    await page.mouse.up();
    expect(await page.locator(".banyan-brush").count()).toBe(0);
    expect(await drawn()).toMatch(/注：只显示1980年12月\d+日至1981年5月\d+日。/);
    await page.getByRole("button", { name: "显示全部" }).click();
    await expect.poll(drawn).toBe(before);
  });

  it("works by keys and by buttons, and leaves the focus where it was", async () => {
    await page.getByRole("button", { name: "放大" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement!.getAttribute("aria-label"))).toBe("放大");
    expect(await drawn()).toContain("只显示");
    await page.locator("#a > svg [tabindex='0']").focus();
    await page.keyboard.press("0");
    await expect.poll(drawn).not.toContain("只显示");
    await page.keyboard.press("+");
    await expect.poll(drawn).toContain("只显示");
    const earlier = /只显示(\S+?)至/.exec(await drawn())![1];
    await page.keyboard.press("Shift+ArrowRight");
    expect(/只显示(\S+?)至/.exec(await drawn())![1]).not.toBe(earlier);
  });

  it("takes both axes of points", async () => {
    await show("bubble", 20_000, { zoom: true });
    const [x, y] = await middle();
    await page.mouse.move(x - 60, y - 60);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 60, { steps: 4 });
    await page.mouse.up();
    const text = await page.locator(".banyan-zoom span").textContent();
    const shown = Number(/中的(\d+)个/.exec(text!)![1]);
    expect(shown).toBeGreaterThan(100);
    expect(shown).toBeLessThan(4000);
  });

  it("moves by wheel, closer with Ctrl and along with Shift, and says each time what is shown", async () => {
    const said = (): Promise<string | null> => page.getByRole("status").textContent();
    const shown = async (): Promise<string | undefined> => /只显示[^。]+/.exec(await drawn())?.[0];
    await showYears({ zoom: true, animate: false });
    const [x, y] = await middle();
    await page.mouse.move(x, y);
    const turn = async (key: "Control" | "Shift", by: number): Promise<void> => {
      await page.keyboard.down(key);
      await page.mouse.wheel(0, by);
      await page.keyboard.up(key);
    };
    const steps = [
      ["Control", -100, "只显示2003年至2010年"], ["Control", -100, "只显示2005年至2009年"], ["Shift", 100, "只显示2006年至2010年"], ["Shift", -100, "只显示2005年至2009年"],
      ["Control", 100, "只显示2004年至2011年"],
    ] as const;
    for (const [i, [key, by, words]] of steps.entries()) {
      await turn(key, by);
      await expect.poll(shown).toBe(words);
      if (i === 0) expect(await said()).toBe(words);
    }
    // Another figure, so that nothing was said a moment ago.
    await showYears({ zoom: true, animate: false });
    await page.locator("#a > svg [tabindex='0']").focus();
    await page.keyboard.press("0");
    expect(await said()).toBe("显示全部");
  });

  it("takes a drag of less than 8 px for a click", async () => {
    await showYears({ zoom: true, animate: false });
    const { x, y, width, height } = (await page.locator('#a svg [aria-label^="2006"]').first().boundingBox())!;
    for (const [far, words] of [[3, 0], [5, 1]] as const) {
      await page.mouse.move(x + width / 2 - far, y + height / 2);
      await page.mouse.down();
      await page.mouse.move(x + width / 2 + far, y + height / 2, { steps: 3 });
      expect(await page.locator(".banyan-brush").count()).toBe(words);
      await page.mouse.up();
      expect([...(await drawn()).matchAll(/只显示/g)].length).toBe(words);
    }
  });

  it("is not there where nobody asked for it, and leaves its keys to the page", async () => {
    await show("line", 100);
    expect(await page.locator(".banyan-zoom").count()).toBe(0);
    await page.locator("#a > svg [tabindex='0']").focus();
    const left = await page.evaluate(() => {
      const event = new KeyboardEvent("keydown", { key: "+", bubbles: true, cancelable: true });
      document.activeElement!.dispatchEvent(event);
      return !event.defaultPrevented;
    });
    expect(left).toBe(true);
  });
});

describe("columns on a phone, whose time runs down", () => {
  it("are narrowed to the rows that were dragged over", async () => {
    await showYears({ width: 320, zoom: true });
    const at = async (name: string): Promise<{ x: number; y: number; width: number; height: number }> => (await page.locator(`#a svg [aria-label^="${name}"]`).first().boundingBox())!;
    const [from, to] = [await at("2004"), await at("2007")];
    await page.mouse.move(from.x + 2, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 4, to.y + to.height, { steps: 5 });
    await page.mouse.up();
    expect(await page.locator("#a > svg").textContent()).toContain("只显示2004年至2007年");
    // The last of them too.
    await expect.poll(() => page.locator("#a svg [aria-label^='20']").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")!.slice(0, 4)))).toEqual(["2004", "2005", "2006", "2007"]);
  });
});
