import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../../scripts/browser.mjs";
import { figure, toSVG } from "../../../src/index.js";
import { openPage, type LivePage } from "./page.js";

const read = (name: string): Record<string, unknown> => JSON.parse(readFileSync(new URL(`../../../examples/${name}.json`, import.meta.url), "utf8")) as Record<string, unknown>;
const plan = read("bullet/plan-2022");
const clusters = read("cluster-trajectory/wenzhou-clusters");
const files = {
  "/plan.json": JSON.stringify(plan),
  "/clusters.json": JSON.stringify(clusters),
  "/news.json": JSON.stringify(plan),
  "/broken.json": "{",
  "/misspelt.json": JSON.stringify({ ...plan, titel: 1 }),
  "/huge.json": `{"data":"${"x".repeat(5_000_001)}"}`,
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Opens a page with `body`, and closes it without a fault; what went wrong in the network is told to the page's own test. */
async function inPage(body: string, test: (page: Page, live: LivePage) => Promise<void>, faults: readonly RegExp[] = []): Promise<void> {
  const live = await openPage(browser, { body, files, css: "main{width:640px}" });
  live.page.setDefaultTimeout(5000);
  await test(live.page, live);
  expect(live.errors.filter((error) => !faults.some((fault) => fault.test(error)))).toEqual([]);
  expect(live.violations).toEqual([]);
  await live.close();
}
const drawn = (page: Page, selector = "banyan-chart"): Promise<void> => page.waitForSelector(`${selector}[class~=banyan]>svg [tabindex="0"]`, { state: "attached" }).then(() => undefined);
const titleOf = (page: Page, selector = "banyan-chart"): Promise<string | null> => page.evaluate((selector) => document.querySelector(`${selector} svg>title`)?.textContent ?? null, selector);
const alert = (page: Page): Promise<string> => page.locator("banyan-chart [role=alert]").innerText();
const settled = (page: Page): Promise<void> => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
const json = JSON.stringify(plan);
const title = plan["title"] as { zh: string; en: string };

describe("<banyan-chart> takes its spec", () => {
  it("from an address", () =>
    inPage("<main><banyan-chart src=/plan.json></banyan-chart></main>", async (page) => {
      await drawn(page);
      expect(await titleOf(page)).toBe(title.zh);
      expect(await page.locator("banyan-chart").getAttribute("aria-busy")).toBeNull();
    }));
  it("from an attribute", () =>
    inPage(`<main><banyan-chart spec='${json.replaceAll("'", "&#39;")}' locale=en></banyan-chart></main>`, async (page) => {
      await drawn(page);
      expect(await titleOf(page)).toBe(title.en);
    }));
  it("from a property, before the others", () =>
    inPage("<main><banyan-chart src=/plan.json></banyan-chart></main>", async (page) => {
      await page.evaluate((spec) => Object.assign(document.querySelector("banyan-chart")!, { spec }), clusters);
      await drawn(page);
      expect(await titleOf(page)).toBe((clusters["title"] as { zh: string }).zh);
    }));
  it("from a script inside, which stays", () =>
    inPage(`<main><banyan-chart><script type="application/json">${json}</script></banyan-chart></main>`, async (page) => {
      await drawn(page);
      expect(await page.locator("banyan-chart>script").count()).toBe(1);
    }));
  it("from a script that comes later", () =>
    inPage(`<main><banyan-chart></banyan-chart></main><template><script type="application/json">${json}</script></template>`, async (page) => {
      await settled(page);
      await page.evaluate(() => document.querySelector("banyan-chart")!.append(document.querySelector("template")!.content.firstChild!));
      await drawn(page);
    }));
  it("from a picture that a server wrote, in its language and theme, and keeps its very elements where it stands", () => {
    const svg = toSVG(figure(plan), { width: 640, locale: "en", theme: "dark" });
    return inPage(`<main><banyan-chart>${svg}</banyan-chart></main>`, async (page) => {
      await drawn(page);
      expect(await page.evaluate(() => document.querySelectorAll("banyan-chart>svg").length)).toBe(1);
      expect(await titleOf(page)).toBe(title.en);
      expect(await page.evaluate(() => document.querySelector("banyan-chart>svg>rect")!.getAttribute("fill"))).toBe("#14191C");
      // Out of the page and in again: the picture is there for the next time.
      await page.evaluate(() => {
        const [element, main] = [document.querySelector("banyan-chart")!, document.querySelector("main")!];
        (window as unknown as { before: Element }).before = element.querySelector("svg")!;
        element.remove();
        return new Promise<void>((done) => setTimeout(() => {
          main.append(element);
          setTimeout(done, 50);
        }, 50));
      });
      await drawn(page);
      expect(await page.evaluate(() => document.querySelector("banyan-chart>svg") === (window as unknown as { before: Element }).before)).toBe(true);
    });
  });
});

describe("<banyan-chart> as an element", () => {
  it("takes over properties that were set before the page knew it, and keeps them in attributes", () =>
    inPage("<main></main>", async (page) => {
      const told = await page.evaluate((spec) => {
        // An element of a page that does not know it yet: one from a document without scripts.
        const other = document.implementation.createHTMLDocument("");
        const early = other.createElement("banyan-chart");
        Object.assign(early, { spec, theme: "dark", width: 500, menu: true, select: "many", idPrefix: "early" });
        document.querySelector("main")!.append(early);
        return early.outerHTML.slice(0, early.outerHTML.indexOf(">") + 1);
      }, plan);
      for (const attribute of ['theme="dark"', 'width="500"', 'menu=""', 'select="many"', 'id-prefix="early"']) expect(told).toContain(attribute);
      await drawn(page);
      expect(await page.evaluate(() => ({ width: document.querySelector("svg")!.getAttribute("width"), id: document.querySelector("svg>title")!.id, own: Object.keys(document.querySelector("banyan-chart")!) }))).toEqual({ width: "500", id: "early-t", own: [] });
    }));
  it("changes the figure that stands, and takes changes back", () =>
    inPage("<main><banyan-chart src=/plan.json></banyan-chart></main>", async (page, live) => {
      await drawn(page);
      const seen = await page.evaluate(async () => {
        const element = document.querySelector("banyan-chart")!;
        const svg = element.querySelector("svg")!;
        const next = (): Promise<unknown> => new Promise((done) => setTimeout(() => done(0), 50));
        const look = (): unknown => [element.querySelector("svg") === svg, svg.getAttribute("width"), svg.getAttribute("lang"), svg.querySelector(":scope>rect")!.getAttribute("fill")];
        const seen = [look()];
        element.theme = "dark";
        element.locale = "en";
        element.width = 400;
        await next();
        seen.push(look());
        for (const name of ["theme", "locale", "width"]) element.removeAttribute(name);
        await next();
        seen.push(look());
        return seen;
      });
      expect(seen).toEqual([[true, "640", "zh-CN", "#FFFFFF"], [true, "400", "en", "#14191C"], [true, "640", "zh-CN", "#FFFFFF"]]);
      expect(live.requests.filter((path) => path === "/plan.json")).toHaveLength(1);
    }));
  it("goes on living when it is moved in the page, and lets go when it is taken out", () =>
    inPage("<main><banyan-chart src=/plan.json></banyan-chart></main><aside></aside>", async (page) => {
      await drawn(page);
      const seen = await page.evaluate(async () => {
        const element = document.querySelector("banyan-chart")!;
        const svg = element.querySelector("svg")!;
        document.querySelector("aside")!.append(element);
        await new Promise((done) => setTimeout(done, 50));
        const moved = element.querySelector("svg") === svg;
        element.remove();
        await new Promise((done) => setTimeout(done, 50));
        return { moved, left: element.childElementCount, classes: element.className, sheets: document.adoptedStyleSheets.length };
      });
      expect(seen).toEqual({ moved: true, left: 0, classes: "", sheets: 0 });
    }));
  it("stands many times in a page without sharing an id, and keeps its class when a framework writes another", () =>
    inPage(`<main>${"<banyan-chart src=/plan.json></banyan-chart>".repeat(20)}</main>`, async (page) => {
      await page.waitForFunction(() => document.querySelectorAll("banyan-chart>svg").length === 20);
      const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      await page.evaluate(() => document.querySelector("banyan-chart")!.setAttribute("class", "mine"));
      expect(await page.evaluate(() => getComputedStyle(document.querySelector("banyan-chart")!).display)).toBe("block");
    }));
  it("reads its address anew when asked to, and when it comes back into the page, not when the same is set again", () =>
    inPage("<main><banyan-chart src=/news.json select=one></banyan-chart></main>", async (page) => {
      let asked = 0;
      await page.route("**/news.json", async (route) => {
        asked += 1;
        await route.fulfill({ body: JSON.stringify({ ...plan, title: `第${asked}版` }), contentType: "application/json" });
      });
      // Where requests are answered by a test, nothing is stored; so what is asked of the store is listened to.
      await page.evaluate(() => {
        const real = fetch;
        Object.assign(window, { modes: [], fetch: (address: string, init?: RequestInit) => {
          (window as unknown as { modes: unknown[] }).modes.push(init?.cache);
          return real(address, init);
        } });
      });
      await page.evaluate(() => document.querySelector("banyan-chart")!.reload());
      await expect.poll(() => titleOf(page)).toMatch(/^第\d版$/);
      await settled(page);
      const before = asked;
      const picture = await page.evaluateHandle(() => {
        const element = document.querySelector("banyan-chart")!;
        element.src = "/news.json";
        element.theme = "dark";
        return element.querySelector("svg");
      });
      await page.waitForTimeout(100);
      expect(asked).toBe(before);
      await page.evaluate(() => document.querySelector("banyan-chart")!.reload());
      // The figure stands while the next one is on its way, and becomes it.
      expect(await page.locator("banyan-chart>svg").count()).toBe(1);
      await expect.poll(() => titleOf(page)).toBe(`第${before + 1}版`);
      expect(await page.evaluate((svg) => document.querySelector("banyan-chart>svg") === svg, picture)).toBe(true);
      expect(await page.evaluate(() => (window as unknown as { modes: unknown[] }).modes.at(-1))).toBe("no-cache");
      await page.evaluate(async () => {
        const [element, main] = [document.querySelector("banyan-chart")!, document.querySelector("main")!];
        element.remove();
        await new Promise((done) => setTimeout(done, 50));
        main.append(element);
      });
      await expect.poll(() => titleOf(page)).toBe(`第${before + 2}版`);
    }));
  it("reads again what stands inside it when asked to", () =>
    inPage(`<main><banyan-chart><script type="application/json">${json}</script></banyan-chart></main><template><script type="application/json">${JSON.stringify({ ...plan, title: "新的" })}</script></template>`, async (page) => {
      await drawn(page);
      await page.evaluate(() => {
        const element = document.querySelector("banyan-chart")!;
        element.querySelector("script")!.replaceWith(document.querySelector("template")!.content.firstChild!);
        element.reload();
      });
      await expect.poll(() => titleOf(page)).toBe("新的");
    }));
  it("answers pointer and keys, with events that name it", () =>
    inPage("<main><banyan-chart src=/plan.json></banyan-chart></main>", async (page) => {
      await drawn(page);
      await page.evaluate(() => document.addEventListener("banyan-hover", ({ detail, target }) => Object.assign(window, { told: [(target as Element).localName, detail?.via] })));
      await page.locator("banyan-chart svg [tabindex='0']").first().focus();
      await page.keyboard.press("ArrowRight");
      expect(await page.locator("[role=tooltip]").count()).toBe(1);
      expect(await page.evaluate(() => (window as unknown as { told: unknown }).told)).toEqual(["banyan-chart", "keyboard"]);
    }));
});

describe("what goes wrong in <banyan-chart>", () => {
  it("stands in it with path and nearest word, is told as an event, and goes when it is right again", () =>
    inPage("<main><banyan-chart></banyan-chart></main>", async (page) => {
      await page.evaluate(() => document.addEventListener("banyan-error", ({ detail }) => Object.assign(window, { fault: detail.error.name })));
      const set = (spec: unknown): Promise<void> => page.evaluate((spec) => Object.assign(document.querySelector("banyan-chart")!, { spec }), spec).then(() => settled(page));
      await set({ ...plan, titel: 1 });
      expect(await alert(page)).toMatch(/图表无法显示：[\s\S]*\/titel[\s\S]*title/);
      expect(await page.evaluate(() => (window as unknown as { fault: unknown }).fault)).toBe("SpecError");
      await set({ ...plan, type: "bulet", locale: "en" });
      expect(await alert(page)).toMatch(/cannot be shown:[\s\S]*\/type[\s\S]*bullet/);
      await set(plan);
      expect(await page.locator("[role=alert]").count()).toBe(0);
      await drawn(page);
      // An earlier figure must not stand for a spec that is wrong.
      await set({ ...plan, titel: 1 });
      expect(await page.locator("banyan-chart>svg").count()).toBe(0);
    }));
  it.each([
    ["theme=drak", /\/theme[\s\S]*dark/],
    ["width=12", /\/width/],
    ["id-prefix='1 2'", /\/idPrefix/],
  ])("says that an attribute is wrong: %s", (attribute, words) =>
    inPage(`<main><banyan-chart src=/plan.json ${attribute}></banyan-chart></main>`, async (page) => {
      expect(await alert(page)).toMatch(words);
    }));
  it.each([
    ["/nowhere.json", /服务器返回404/],
    ["/broken.json", /不是有效的JSON/],
    ["/huge.json", /超过5MB/],
    ["http://", /读取不到数据/],
    ["https://elsewhere.test/plan.json", /读取不到数据/],
    ["/misspelt.json", /\/titel/],
  ])("says why an address gives no spec: %s", async (src, words) => {
    const live = await openPage(browser, { body: `<main><banyan-chart src="${src}"></banyan-chart></main>`, files });
    expect(await alert(live.page)).toMatch(words);
    await live.close();
  });
  it("never shows what is no longer asked for", () =>
    inPage("<main></main>", async (page) => {
      await page.route("**/slow.json", async (route) => {
        await new Promise((done) => setTimeout(done, 300));
        await route.fulfill({ body: JSON.stringify(clusters), contentType: "application/json" }).catch(() => undefined);
      });
      await page.evaluate(async () => {
        const element = document.createElement("banyan-chart");
        document.querySelector("main")!.append(element);
        element.src = "/slow.json";
        await new Promise((done) => setTimeout(done, 50));
        element.src = "/plan.json";
      });
      await drawn(page);
      await page.waitForTimeout(400);
      expect(await titleOf(page)).toBe(title.zh);
      // Taken out while it reads: nothing comes of it.
      const left = await page.evaluate(async () => {
        const element = document.createElement("banyan-chart");
        element.src = "/slow.json";
        document.querySelector("main")!.append(element);
        await new Promise((done) => setTimeout(done, 20));
        element.remove();
        await new Promise((done) => setTimeout(done, 400));
        return element.childElementCount;
      });
      expect(left).toBe(0);
    }, [/ERR_ABORTED/]));
});
