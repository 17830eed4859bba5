import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launch } from "../../../scripts/browser.mjs";
import type { MountOptions } from "../../../src/live/index.js";
import { openPage, type LivePage } from "./page.js";

interface Scope {
  mounted: ReturnType<typeof banyan.mount>;
  root: Document | ShadowRoot;
}

let browser: Browser;
let live: LivePage;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  live = await openPage(browser, { body: "<button id=before>1</button><main id=all></main><button id=after>2</button>", css: "#all>div{width:640px}#all>.narrow{width:400px}#all>.least{width:160px}" });
  page = live.page;
});
beforeEach(() => page.evaluate(() => {
  (window as unknown as Partial<Scope>).mounted?.destroy();
  document.getElementById("all")!.replaceChildren();
}));
afterAll(async () => {
  expect(live.errors).toEqual([]);
  expect(live.violations).toEqual([]);
  await browser.close();
});

const columns = { type: "columns", title: "产值", unit: "亿元", basis: "illustrative", source: "x", data: ["2021", "2022", "2023", "2024", "2025", "2026", "2027", "2028", "2029"].flatMap((period, i) => ["电气", "鞋业"].map((series, j) => ({ period, series, value: 100 + i * 10 + j }))) };
const cloud = { type: "project-bubble", title: "很多", basis: "illustrative", source: "x", axes: { x: { label: "投资", unit: "亿元" }, y: { label: "产出", unit: "亿元" } }, data: Array.from({ length: 2500 }, (_, i) => ({ x: (i * 7919) % 1009, y: (i * 104_729) % 997 })) };

/** Mounts into a new element of the page, or of a shadow tree there. */
const show = (json: unknown, options: MountOptions = {}, where: "page" | "shadow" = "page"): Promise<void> => page.evaluate(([json, options, where]) => {
  const outer = document.getElementById("all")!.appendChild(document.createElement("div"));
  const root = where === "shadow" ? outer.attachShadow({ mode: "open" }) : document;
  const host = where === "shadow" ? (root as ShadowRoot).appendChild(document.createElement("div")) : outer;
  host.id = "host";
  const scope = window as unknown as Scope;
  scope.root = root;
  scope.mounted = banyan.mount(host, banyan.figure(json), options);
}, [json, options, where] as const);

/** What has the focus there. */
const focused = (): Promise<string | null> => page.evaluate(() => {
  const active = (window as unknown as Scope).root.activeElement;
  return active && active.getAttribute("aria-label");
});

describe("in a page or in a shadow tree", () => {
  it.each(["page", "shadow"] as const)("the focus stays on the button that was pressed, a zoom button or a name: %s", async (where) => {
    await show(columns, { zoom: true, animate: false }, where);
    await page.evaluate(() => (window as unknown as Scope).root.querySelector<HTMLElement>(".banyan-zoom [aria-label='放大']")!.focus());
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("放大");
    await page.evaluate(() => (window as unknown as Scope).root.querySelector<HTMLElement>(".banyan-names button")!.focus());
    const name = await focused();
    expect(name).toMatch(/^隐藏/);
    // Another order of the names puts all the buttons anew.
    await page.evaluate((json) => (window as unknown as Scope).mounted.update(banyan.figure({ ...json, data: [{ period: "2020", series: "服装", value: 3 }, ...json.data] })), columns);
    expect(await focused()).toBe(name);
  });

  it.each(["page", "shadow"] as const)("the focus goes on to a mark that is left when its own is gone: %s", async (where) => {
    await show(columns, { animate: false }, where);
    await page.locator("#before").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("End");
    expect(await focused()).toContain("2029");
    await page.evaluate((json) => (window as unknown as Scope).mounted.update(banyan.figure({ ...json, data: json.data.slice(0, 4) })), columns);
    expect(await focused()).toMatch(/202[12]年/);
  });
});

describe("the style of a figure", () => {
  const styled = (): Promise<string> => page.evaluate(() => getComputedStyle((window as unknown as Scope).root.querySelector("#host > svg")!).display);

  it.each([undefined, 500])("is there once its element stands in a shadow tree, though it was mounted before: width %s", async (width) => {
    await page.evaluate(([json, width]) => {
      const scope = window as unknown as Scope;
      const outer = document.createElement("div");
      const host = document.createElement("div");
      host.id = "host";
      scope.mounted = banyan.mount(host, banyan.figure(json), width === undefined ? {} : { width });
      scope.root = outer.attachShadow({ mode: "open" });
      scope.root.append(host);
      document.getElementById("all")!.append(outer);
    }, [columns, width] as const);
    await expect.poll(styled).toBe("block");
    const sheets = await page.evaluate(() => {
      const scope = window as unknown as Scope;
      const before = (scope.root as ShadowRoot).adoptedStyleSheets.length;
      scope.mounted.destroy();
      return [before, (scope.root as ShadowRoot).adoptedStyleSheets.length, document.adoptedStyleSheets.length];
    });
    expect(sheets).toEqual([1, 0, 0]);
  });

  it("is there in another document of the page", async () => {
    const found = await page.evaluate(async (json) => {
      const frame = document.getElementById("all")!.appendChild(document.createElement("iframe"));
      const host = frame.contentDocument!.body.appendChild(frame.contentDocument!.createElement("div"));
      const mounted = banyan.mount(host, banyan.figure(json), { menu: true, zoom: true });
      await new Promise((done) => setTimeout(done, 100));
      const found = frame.contentWindow!.getComputedStyle(host.querySelector("svg")!).display;
      mounted.destroy();
      return [found, frame.contentDocument!.adoptedStyleSheets.length];
    }, columns);
    expect(found).toEqual(["block", 0]);
  });

  it("stays with a second figure of one element when the first goes, and goes with the last", async () => {
    const found = await page.evaluate((json) => {
      const host = document.getElementById("all")!.appendChild(document.createElement("div"));
      const [one, two] = [banyan.mount(host, banyan.figure(json)), banyan.mount(host, banyan.figure(json))];
      const look = (): unknown => [host.className, host.style.getPropertyValue("--banyan-ink") !== "", document.adoptedStyleSheets.length];
      one.destroy();
      const between = look();
      two.destroy();
      return [between, look()];
    }, columns);
    expect(found).toEqual([["banyan", true, 1], ["", false, 0]]);
  });
});

describe("a picture that the page shrinks", () => {
  /** Of each of these how far it stands from where the picture has it, px. */
  const apart = (): Promise<Record<string, number>> => page.evaluate(() => {
    const host = document.getElementById("host")!;
    const svg = host.querySelector("svg")!.getBoundingClientRect();
    const off = (a: DOMRect | { x: number; y: number; right: number; bottom: number }, b: { x: number; y: number; right: number; bottom: number }): number => Math.max(...(["x", "y", "right", "bottom"] as const).map((side) => Math.abs(a[side] - b[side])));
    const middle = ({ x, y, right, bottom }: DOMRect): { x: number; y: number; right: number; bottom: number } => ({ x: (x + right) / 2, y: (y + bottom) / 2, right: (x + right) / 2, bottom: (y + bottom) / 2 });
    const found: Record<string, number> = {};
    const canvas = host.querySelector("canvas");
    if (canvas) found["canvas"] = off(canvas.getBoundingClientRect(), svg);
    for (const button of host.querySelectorAll(".banyan-name")) {
      const words = [...host.querySelectorAll("svg text")].find(({ textContent }) => button.getAttribute("aria-label")!.endsWith(textContent))!;
      found[button.getAttribute("aria-label")!] = off(middle(button.getBoundingClientRect()), middle(words.getBoundingClientRect()));
    }
    const [ring, mark] = [host.querySelector(".banyan-ring"), host.querySelector("svg [tabindex='0']")];
    if (ring && mark) found["ring"] = off(middle(ring.getBoundingClientRect()), middle(mark.getBoundingClientRect()));
    const point = host.querySelector(".banyan-point:focus");
    if (ring && point) found["point"] = off(middle(ring.getBoundingClientRect()), middle(point.getBoundingClientRect()));
    return found;
  });
  const resize = async (name: string): Promise<void> => {
    await page.evaluate((name) => (document.getElementById("host")!.className += ` ${name}`), name);
    await page.waitForTimeout(150);
  };

  it("keeps names and ring in their places, with a width of its own", async () => {
    await show(columns, { width: 800 });
    await page.evaluate(() => (document.querySelector<SVGElement>("#host svg [tabindex='0']")!).focus());
    await page.keyboard.press("ArrowRight");
    await resize("narrow");
    expect((await page.locator("#host > svg").boundingBox())!.width).toBe(400);
    const found = await apart();
    expect(Object.keys(found)).toEqual(["隐藏电气", "隐藏鞋业", "ring"]);
    // Words are wider in one place than in another by what the browser's letters differ from ours.
    for (const [name, off] of Object.entries(found)) expect([name, off < 6]).toEqual([name, true]);
  });

  it("keeps them below the least width", async () => {
    await show(columns);
    await resize("least");
    expect((await page.locator("#host > svg").boundingBox())!.width).toBe(160);
    await page.evaluate(() => (document.getElementById("host")!.style.paddingInlineEnd = "40px"));
    await page.waitForTimeout(150);
    for (const [name, off] of Object.entries(await apart())) expect([name, off < 6]).toEqual([name, true]);
  });

  it("keeps its painting below it, and the point that has the focus", async () => {
    await show(cloud, { width: 800 });
    await page.evaluate(() => (document.querySelector<SVGElement>("#host svg [tabindex='0']")!).focus());
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowRight");
    await resize("narrow");
    const found = await apart();
    expect(found["canvas"]).toBeLessThan(1);
    expect(found["point"]).toBeLessThan(2);
  });
});

describe("a tooltip", () => {
  it.each(["甲", "乙", "丙"])("leaves title and badge free where there is room elsewhere: %s", async (name) => {
    await show({ type: "bullet", title: "五个集群中三个达到目标", subtitle: "产值与目标", unit: "亿元", basis: "illustrative", source: "x", data: ["甲", "乙", "丙"].map((label, i) => ({ label, value: 100 - i, target: 99 })) });
    await page.locator(`#host svg [aria-label^='${name}']`).first().hover();
    await expect.poll(() => page.evaluate(() => {
      const badge = [...document.querySelectorAll("#host svg text")].find(({ textContent }) => textContent.includes("ILLUSTRATIVE"))!;
      const tip = document.querySelector(".banyan-tooltip");
      return tip === null ? "none" : tip.getBoundingClientRect().top > badge.getBoundingClientRect().bottom;
    })).toBe(true);
  });
});

describe("a tooltip of a row", () => {
  const names = ["甲", "乙", "丙", "丁", "戊", "己"];
  it.each([0.3, 0.7])("is not in the way of who goes straight down or up the rows, at %f of the width", async (share) => {
    await show({ type: "ranking", title: "六个集群", unit: "亿元", basis: "illustrative", source: "x", data: names.map((label, i) => ({ label, value: 100 - i })) });
    const rows = await Promise.all(names.map(async (name) => (await page.locator(`#host svg [aria-label*='${name}']`).boundingBox())!));
    const x = rows[0]!.x + rows[0]!.width * share;
    for (const i of [0, 1, 2, 3, 4, 5, 4, 3, 2, 1, 0]) {
      await page.mouse.move(x, rows[i]!.y + rows[i]!.height / 2, { steps: 4 });
      await expect.poll(() => page.locator(".banyan-tooltip p").first().textContent()).toContain(names[i]);
    }
  });
});

describe("the help of a figure", () => {
  const open = (): Promise<number> => page.locator(".banyan-help").count();
  const ask = async (): Promise<void> => {
    await show(columns, { menu: true });
    await page.evaluate(() => document.querySelector<SVGElement>("#host svg [tabindex='0']")!.focus());
    await page.keyboard.press("?");
    expect(await open()).toBe(1);
  };

  it("goes when its reader goes elsewhere by Tab", async () => {
    await ask();
    await page.locator("#after").focus();
    expect(await open()).toBe(0);
  });

  it("goes when something else is pressed, not when it is pressed itself", async () => {
    await ask();
    await page.locator(".banyan-help dd").first().click();
    expect(await open()).toBe(1);
    await page.mouse.click(790, 590);
    expect(await open()).toBe(0);
  });

  it("goes by Escape wherever the focus is", async () => {
    await ask();
    await page.evaluate(() => (document.activeElement as SVGElement).blur());
    expect(await open()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await open()).toBe(0);
  });
});
