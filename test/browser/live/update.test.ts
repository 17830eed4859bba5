import type { Browser, Locator, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../../scripts/browser.mjs";
import { figure, toSVG } from "../../../src/index.js";
import { openPage, type LivePage } from "./page.js";

interface Shared {
  mounted: ReturnType<typeof banyan.mount> | undefined;
  readonly told: [name: string, index: number | undefined, state: boolean][];
}

let browser: Browser;
let live: LivePage;

beforeAll(async () => {
  browser = await launch();
  live = await openPage(browser, { body: "<main><div id=a></div></main>", css: "#a{width:640px;margin:8px}", context: { viewport: { width: 800, height: 900 } } });
  await live.page.evaluate(() => Object.assign(window, { mounted: undefined, told: [] }));
});
afterAll(async () => {
  expect(live.errors).toEqual([]);
  expect(live.violations).toEqual([]);
  await browser.close();
});

const show = (json: unknown, options: object = {}): Promise<void> => live.page.evaluate(([json, options]) => {
  const shared = window as unknown as Shared;
  const host: HTMLElement = document.querySelector("#a")!;
  shared.mounted?.destroy();
  const mounted = banyan.mount(host, banyan.figure(json), { animate: false, ...options });
  shared.told.length = 0;
  mounted.on("select", ({ index, selected }) => shared.told.push(["select", index, selected]));
  mounted.on("error", ({ error }) => shared.told.push([error.message, undefined, false]));
  shared.mounted = mounted;
}, [json, options] as const);
/** Another figure, or the same, with other options. */
const update = (json?: unknown, options?: object): Promise<void> => live.page.evaluate(([json, options]) => {
  const { mounted } = window as unknown as Shared;
  mounted!.update(json === undefined ? mounted!.figure : banyan.figure(json), options);
}, [json, options] as const);
const told = (): Promise<Shared["told"]> => live.page.evaluate(() => (window as unknown as Shared).told.splice(0));
const mark = (name: string): Locator => live.page.locator(`#a svg [aria-label*="${name}"]`);
const button = (name: string | RegExp): Locator => live.page.getByRole("button", { name });
const words = (): Promise<string> => live.page.locator("#a > svg").evaluate((svg) => svg.textContent);

/** A page in which a server has written a figure. */
async function withPicture(json: object, test: (page: Page) => Promise<void>): Promise<void> {
  const drawn = await openPage(browser, { body: `<main><div id=a>${toSVG(figure(json), { width: 640 })}</div></main>`, css: "#a{width:640px}" });
  await test(drawn.page);
  expect(drawn.errors).toEqual([]);
  await drawn.close();
}

const shared = { title: "产值", unit: "亿元", basis: "illustrative", source: "x" };
const columnsOf = (series: readonly string[]): object => ({ ...shared, type: "columns", data: ["2023", "2024"].flatMap((period, i) => series.map((name, j) => ({ period, series: name, value: 100 + i * 10 + j }))) });
const rankingOf = (labels: readonly string[], more: object = {}): object => ({ ...shared, ...more, type: "ranking", data: labels.map((label, i) => ({ label, value: 90 - i * 10 })) });
const yearsOf = (from: number, to: number): object => ({ ...shared, type: "columns", data: Array.from({ length: to - from + 1 }, (_, i) => ({ period: from + i, value: 50 + ((i * 7) % 11) })) });

describe("what a reader has hidden", () => {
  it("is forgotten with the data it was in, so that the note speaks of this figure and the others can be hidden", async () => {
    await show(columnsOf(["甲", "乙", "丙"]));
    await button("隐藏甲").click();
    expect(await words()).toContain("未显示甲");
    await update(columnsOf(["乙", "丙"]));
    expect(await words()).not.toContain("未显示");
    await button("隐藏乙").click();
    expect(await words()).toContain("未显示乙");
    await update(rankingOf(["丁", "戊"]));
    expect(await words()).not.toContain("未显示");
    expect(await button(/^隐藏/).count()).toBe(0);
  });

  it("stays hidden while the data have it, also where they have more", async () => {
    await show(columnsOf(["甲", "乙", "丙"]));
    await button("隐藏甲").click();
    await update(columnsOf(["丁", "甲", "乙"]));
    expect(await words()).toContain("未显示甲");
    expect(await mark("年，甲").count()).toBe(0);
    expect(await mark("年，丁").count()).toBe(2);
  });

  it("is shown where the data have nothing else", async () => {
    await show(columnsOf(["甲", "乙", "丙"]));
    await button("隐藏甲").click();
    await button("隐藏乙").click();
    await update(columnsOf(["甲", "乙"]));
    expect(await words()).not.toContain("未显示");
    expect(await mark("年，甲").count()).toBe(2);
  });
});

describe("what a reader has selected", () => {
  const current = (): Promise<string[]> => live.page.locator("#a [aria-current=true]").evaluateAll((all) => all.map((one) => /[a-zA-Z]{3}/.exec(one.getAttribute("aria-label")!)![0]));

  it("is found again where its row has moved, and taken back where it is gone", async () => {
    await show(rankingOf(["aaa", "bbb", "ccc"]), { select: "many" });
    await mark("aaa").click();
    await mark("ccc").click();
    await told();
    await update(rankingOf(["zzz", "ccc", "yyy", "aaa"]));
    expect((await current()).sort()).toEqual(["aaa", "ccc"]);
    expect(await told()).toEqual([]);
    await update(rankingOf(["zzz", "yyy", "ccc"]));
    expect(await current()).toEqual(["ccc"]);
    expect(await told()).toEqual([["select", 3, false]]);
    await update(columnsOf(["甲", "乙"]));
    expect(await current()).toEqual([]);
    expect(await told()).toEqual([["select", 2, false]]);
    // It does not come back with its data: to select is the reader's.
    await update(rankingOf(["aaa", "bbb", "ccc"]));
    expect(await current()).toEqual([]);
    await mark("aaa").click();
    expect(await told()).toEqual([["select", 0, true]]);
  });

  it("is told apart by period, by id, and by a name that stands once although its period moves on", async () => {
    await show(columnsOf(["甲", "乙"]), { select: "one" });
    await mark("2024年，甲").click();
    await update({ ...shared, type: "columns", data: [["2024", "乙"], ["2024", "甲"], ["2025", "乙"], ["2025", "甲"]].map(([period, series], i) => ({ period, series, value: 90 + i })) });
    expect(await live.page.locator("#a [aria-current=true]").getAttribute("aria-label")).toContain("2024年，甲");
    const plan = (period: string, rows: readonly object[]): object => ({ ...shared, type: "bullet", data: rows.map((row) => ({ period, value: 3, target: 4, ...row })) });
    await show(plan("2023", [{ id: "p1", label: "aaa" }, { label: "bbb" }]), { select: "many" });
    await mark("aaa").click();
    await mark("bbb").click();
    await update(plan("2024", [{ label: "bbb" }, { label: "aaa" }, { id: "p1", label: "AAA" }]));
    expect((await current()).sort()).toEqual(["AAA", "bbb"]);
  });

  it("comes back with what was hidden meanwhile", async () => {
    await show(columnsOf(["甲", "乙"]), { select: "one" });
    await mark("2024年，甲").click();
    await button("隐藏甲").click();
    await update(columnsOf(["乙", "甲"]));
    await button("隐藏甲").click();
    expect(await live.page.locator("#a [aria-current=true]").getAttribute("aria-label")).toContain("2024年，甲");
    expect(await told()).toEqual([["select", 2, true]]);
  });
});

describe("the part that a reader looks at", () => {
  const part = (): Promise<string | undefined> => words().then((all) => /只显示(\d+)年至(\d+)年/.exec(all)?.slice(1).join("–"));
  const spanOf = async (): Promise<readonly [number, number]> => ((await part()) ?? "0–0").split("–").map(Number) as [number, number];

  it("goes on where the data slide, and ends where they end", async () => {
    await show(yearsOf(1980, 2019), { zoom: true });
    await button("放大").click();
    await button("放大").click();
    for (let i = 0; i < 12; i++) await button("后移").click();
    const [from, to] = await spanOf();
    expect(to).toBe(2019);
    await update(yearsOf(1978, 2016));
    expect(await spanOf()).toEqual([from, 2016]);
    await button("缩小").click();
    const [wider, end] = await spanOf();
    expect([wider < from, end]).toEqual([true, 2016]);
    // Nothing of the span is left: the nearest years.
    await update(yearsOf(1960, 1979));
    expect(await spanOf()).toEqual([1978, 1979]);
  });

  it("is all where the figure can no longer be zoomed, or is another one", async () => {
    const bubble = { ...shared, unit: undefined, type: "project-bubble", axes: { x: { label: "投资", unit: "亿元" }, y: { label: "产出", unit: "亿元" } }, data: Array.from({ length: 20 }, (_, i) => ({ label: `项目${i}`, x: 1 + i, y: 2 + ((i * 7) % 20) })) };
    for (const [json, options] of [[undefined, { zoom: false }], [yearsOf(2015, 2019), {}], [bubble, {}]] as const) {
      await show(yearsOf(1980, 2019), { zoom: true });
      await button("放大").click();
      expect(await words()).toContain("只显示");
      await update(json, options);
      expect(await words()).not.toContain("只显示");
      expect(await told()).toEqual([]);
    }
    await update(undefined, { zoom: true });
    expect(await words()).not.toContain("只显示");
  });

  it("is not chosen by a drag that began here and ended elsewhere", async () => {
    await show(yearsOf(1980, 2019), { zoom: true });
    const box = (await live.page.locator("#a > svg").boundingBox())!;
    const y = box.y + box.height / 2;
    await live.page.mouse.move(box.x + box.width - 3, y);
    await live.page.mouse.down();
    await live.page.mouse.move(box.x + box.width + 60, y);
    await live.page.mouse.up();
    await live.page.mouse.move(box.x + box.width / 2, y, { steps: 3 });
    expect(await live.page.locator(".banyan-brush").count()).toBe(0);
    await live.page.mouse.down();
    await live.page.mouse.up();
    expect(await words()).not.toContain("只显示");
  });

  it("is left alone by a wheel that did not turn", async () => {
    await show(yearsOf(1980, 2019), { zoom: true });
    await button("放大").click();
    const before = await part();
    expect(before).toBeDefined();
    await live.page.evaluate(() => {
      for (const keys of [{ ctrlKey: true }, { shiftKey: true }]) document.querySelector("#a > svg > *")!.dispatchEvent(new WheelEvent("wheel", { ...keys, deltaY: 0, bubbles: true, cancelable: true }));
    });
    expect(await part()).toBe(before);
  });
});

describe("what goes wrong", () => {
  it("while a figure is mounted leaves the page as it was", async () => {
    await show(columnsOf(["甲"]));
    const left = await live.page.evaluate(async (json) => {
      (window as unknown as Shared).mounted?.destroy();
      const figure = banyan.figure(json);
      const broken = { ...figure, chart: { ...figure.chart, layout: () => { throw new Error("no room"); } } } as typeof figure;
      const host = document.getElementById("a")!;
      // An attribute without a word in it says nothing.
      const whole = (): string => document.documentElement.outerHTML.replace(/ (class|style)=""/g, "");
      const before = whole();
      const faults: string[] = [];
      let watching = 0;
      const signals: AbortSignal[] = [];
      const Real = ResizeObserver;
      Object.assign(window, { ResizeObserver: class extends Real {
        override observe(element: Element): void {
          watching += 1;
          super.observe(element);
        }
        override disconnect(): void {
          watching -= 1;
          super.disconnect();
        }
      } });
      document.addEventListener = (...[type, act, options]: Parameters<typeof document.addEventListener>) => {
        if (typeof options === "object" && options.signal) signals.push(options.signal);
        Document.prototype.addEventListener.call(document, type, act, options);
      };
      for (const [figure_, options] of [[figure, { locale: "fr" }], [broken, {}]] as const) {
        for (const display of ["", "none"]) {
          host.style.display = display;
          try {
            const mounted = banyan.mount(host, figure_, options);
            faults.push("none");
            mounted.destroy();
          } catch (cause) {
            faults.push((cause as Error).message.slice(-20));
          }
        }
      }
      host.removeAttribute("style");
      Object.assign(window, { ResizeObserver: Real });
      delete (document as Partial<Document>).addEventListener;
      await new Promise((done) => setTimeout(done, 50));
      return { faults, same: whole() === before, sheets: document.adoptedStyleSheets.length, watching, open: signals.filter(({ aborted }) => !aborted).length, some: signals.length > 0 };
    }, columnsOf(["甲", "乙"]));
    const locale = expect.stringContaining("use zh or en") as unknown;
    // What cannot be seen is not laid out yet; a language that is not there is known all the same.
    expect(left).toEqual({ faults: [locale, locale, "no room", "none"], same: true, sheets: 0, watching: 0, open: 0, some: true });
  });

  it("while the picture of a server is taken over leaves the picture", () => withPicture(columnsOf(["甲", "乙"]), async (page) => {
    const seen = await page.evaluate(() => {
      const host = document.getElementById("a")!;
      const before = host.innerHTML;
      let fault = "";
      try {
        banyan.hydrate(host, { charts: banyan.charts, locale: "fr" });
      } catch (cause) {
        fault = (cause as Error).name;
      }
      const same = [host.innerHTML === before, host.className, document.adoptedStyleSheets.length];
      // And it can be taken over after all.
      const svg = host.querySelector("svg");
      banyan.hydrate(host, { charts: banyan.charts });
      return { fault, same, kept: host.querySelector("svg") === svg, svgs: document.querySelectorAll("#a > svg").length };
    });
    expect(seen).toEqual({ fault: "RangeError", same: [true, "", 0], kept: true, svgs: 1 });
  }));

  it("while a figure is updated leaves figure, options and picture, which goes on living", async () => {
    await show(columnsOf(["甲", "乙"]));
    const seen = await live.page.evaluate(async (json) => {
      const { mounted } = window as unknown as Shared;
      const figure = mounted!.figure;
      const next = banyan.figure(json);
      const broken = { ...next, chart: { ...next.chart, layout: () => { throw new Error("no room"); } } } as typeof next;
      const faults: string[] = [];
      const before = document.getElementById("a")!.innerHTML;
      for (const [figure, options] of [[next, { locale: "fr" }], [broken, { width: 300 }]] as const) {
        try {
          mounted!.update(figure, options);
        } catch (cause) {
          faults.push((cause as Error).name);
        }
      }
      const same = [document.getElementById("a")!.innerHTML === before, mounted!.figure === figure];
      document.getElementById("a")!.style.width = "500px";
      await new Promise((done) => setTimeout(done, 150));
      return { faults, same, width: document.querySelector("#a > svg")!.getAttribute("width") };
    }, columnsOf(["丙", "丁"]));
    expect(seen).toEqual({ faults: ["RangeError", "Error"], same: [true, true], width: "500" });
    expect(await told()).toEqual([]);
    await live.page.evaluate(() => document.getElementById("a")!.removeAttribute("style"));
  });

  it("in a listener is told to the page, and neither other listeners nor the figure miss anything", async () => {
    await show(columnsOf(["甲", "乙"]));
    const seen = await live.page.evaluate(() => {
      const { mounted } = window as unknown as Shared;
      const heard: string[] = [];
      const reported = (event: ErrorEvent): void => {
        heard.push((event.error as Error).message);
        event.preventDefault();
      };
      addEventListener("error", reported);
      const off = mounted!.on("hover", () => {
        throw new Error("mine");
      });
      mounted!.on("hover", () => void heard.push("second"));
      document.getElementById("a")!.addEventListener("banyan-hover", () => void heard.push("page"), { once: true });
      document.querySelector<SVGElement>("#a svg [tabindex='0']")!.focus();
      document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true, cancelable: true }));
      off();
      removeEventListener("error", reported);
      return { heard: [...new Set(heard)], ring: document.querySelectorAll("#a .banyan-ring").length, tooltip: document.querySelectorAll("[role=tooltip]").length };
    });
    expect(seen).toEqual({ heard: ["mine", "second", "page"], ring: 1, tooltip: 1 });
  });
});

describe("an update", () => {
  it("of a figure that a server drew carries its spec, unless the new one says otherwise or is too large", () => withPicture(columnsOf(["甲", "乙"]), async (page) => {
    const large = { ...shared, type: "ranking", title: "太大", data: Array.from({ length: 60 }, (_, i) => ({ label: `第${i}`, value: i + 1, note: "注".repeat(1800) })) };
    const carried = await page.evaluate(([json, large]) => {
      const host = document.getElementById("a")!;
      const mounted = banyan.hydrate(host, { charts: banyan.charts });
      const carried = (): string | undefined => {
        const text = host.querySelector("svg > metadata")?.textContent;
        return text === undefined ? undefined : (JSON.parse(text) as { spec: { title: string } }).spec.title;
      };
      const seen = [carried()];
      for (const next of [{ ...json, title: "秘密", embed: "none" }, { ...json, title: "公开" }, large]) {
        mounted.update(banyan.figure(next));
        seen.push(carried());
      }
      return seen;
    }, [columnsOf(["甲", "乙"]), large] as const);
    expect(carried).toEqual(["产值", undefined, "公开", undefined]);
  }));

  it("without a width follows the container at once", async () => {
    await show(columnsOf(["甲", "乙"]), { width: 400 });
    const width = (): Promise<string | null> => live.page.locator("#a > svg").getAttribute("width");
    expect(await width()).toBe("400");
    expect(await live.page.evaluate(() => {
      const { mounted } = window as unknown as Shared;
      mounted!.update(mounted!.figure, { width: undefined });
      return document.querySelector("#a > svg")!.getAttribute("width");
    })).toBe("640");
    await update(undefined, { theme: "dark" });
    expect(await width()).toBe("640");
  });
});
