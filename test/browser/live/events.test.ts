import type { Browser, Locator } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../../scripts/browser.mjs";
import { filled } from "./figures.js";
import { openPage, type LivePage } from "./page.js";

interface Shared {
  readonly show: (id: string, json: unknown, options?: object) => ReturnType<typeof banyan.mount>;
  /** What figure `a` and the page were told, in order. */
  readonly told: unknown[];
}

let browser: Browser;
let live: LivePage;

beforeAll(async () => {
  browser = await launch();
  live = await openPage(browser, { body: "<main><button id=before>1</button><div id=a></div><div id=b></div><button id=after>2</button></main>", css: "#a,#b{width:640px;margin:8px}", context: { viewport: { width: 800, height: 1800 } } });
  await live.page.evaluate(() => {
    const mounted = new Map<string, ReturnType<typeof banyan.mount>>();
    const told: unknown[] = [];
    const show: Shared["show"] = (id, json, options) => {
      mounted.get(id)?.destroy();
      mounted.set(id, banyan.mount(document.getElementById(id), banyan.figure(json), options));
      for (const name of ["hover", "select", "toggle", "error"] as const) mounted.get(id)!.on(name, (detail) => told.push([name, detail]));
      told.length = 0;
      return mounted.get(id)!;
    };
    Object.assign(window, { show, told });
    for (const name of ["hover", "select", "toggle"]) document.addEventListener(`banyan-${name}`, (event) => void told.push([`${event.type} ${(event.target as Element).id}`, (event as CustomEvent).detail]));
  });
});
afterAll(async () => {
  expect(live.errors).toEqual([]);
  expect(live.violations).toEqual([]);
  await browser.close();
});

const show = async (id: string, json: unknown, options: object = {}): Promise<void> => {
  await live.page.mouse.move(799, 1);
  await live.page.keyboard.press("Escape");
  await live.page.evaluate(([id, json, options]) => void (window as unknown as Shared).show(id, json, options), [id, json, options] as const);
};
const told = (): Promise<[name: string, detail: Record<string, unknown> | undefined][]> => live.page.evaluate(() => (window as unknown as Shared).told.splice(0) as never);
const columns = { type: "columns", title: "产值", unit: "亿元", basis: "illustrative", source: "x", data: ["2023", "2024"].flatMap((period, i) => ["电气", "鞋业", "服装"].map((series, j) => ({ period, series, value: 100 + i * 10 + j, extra: `${i}${j}` }))) };
const mark = (name: string): Locator => live.page.locator(`#a svg [aria-label*="${name}"]`);
const names = (): Locator => live.page.locator("#a .banyan-names button");

describe("an event", () => {
  it("of hovering tells the row as written, by pointer and by keyboard, to listeners and to the page", async () => {
    await show("a", columns);
    await mark("2024年，鞋业").hover();
    const detail = { row: columns.data[4], index: 4, series: "鞋业", text: expect.stringContaining("2024年，鞋业"), key: expect.any(String), via: "pointer" };
    expect(await told()).toEqual([["hover", detail], ["banyan-hover a", detail]]);
    await live.page.mouse.move(799, 1);
    await live.page.waitForTimeout(400);
    expect(await told()).toEqual([["hover", undefined], ["banyan-hover a", null]]);
    await live.page.focus("#before");
    await live.page.keyboard.press("Tab");
    await live.page.keyboard.press("End");
    expect((await told()).at(-1)).toEqual(["banyan-hover a", { row: columns.data[3], index: 3, series: "电气", text: expect.stringContaining("2024年，电气"), key: expect.any(String), via: "keyboard" }]);
  });

  it("of selecting tells what is selected now and what no more: one, many, none", async () => {
    const selects = async (): Promise<unknown[]> => (await told()).filter(([name]) => name === "select").map(([, detail]) => [detail!["index"], detail!["selected"], detail!["via"]]);
    const current = (): Promise<number> => live.page.locator("#a [aria-current=true]").count();
    await show("a", columns, { select: "one" });
    await mark("2023年，电气").click();
    await mark("2024年，电气").click();
    expect(await selects()).toEqual([[0, true, "pointer"], [0, false, "pointer"], [3, true, "pointer"]]);
    await live.page.focus("#before");
    await live.page.keyboard.press("Tab");
    await live.page.keyboard.press("Home");
    await live.page.keyboard.press("Enter");
    expect(await selects()).toEqual([[3, false, "keyboard"], [0, true, "keyboard"]]);
    expect(await current()).toBe(1);
    await live.page.keyboard.press(" ");
    expect(await selects()).toEqual([[0, false, "keyboard"]]);
    expect(await current()).toBe(0);
    await show("a", columns, { select: "many" });
    await mark("2023年，电气").click();
    await mark("2024年，电气").click();
    expect(await selects()).toEqual([[0, true, "pointer"], [3, true, "pointer"]]);
    expect(await current()).toBe(2);
    await show("a", columns);
    await mark("2023年，电气").click();
    expect([await selects(), await current()]).toEqual([[], 0]);
  });

  it("is told no more once its listener is off", async () => {
    const counts = await live.page.evaluate((json) => {
      const mounted = (window as unknown as Shared).show("a", json);
      let count = 0;
      const off = mounted.on("hover", () => {
        count++;
      });
      const hover = (i: number): boolean => document.querySelectorAll("#a svg [aria-label]")[i]!.dispatchEvent(new PointerEvent("pointermove", { bubbles: true }));
      hover(0);
      off();
      off();
      hover(1);
      return count;
    }, columns);
    expect(counts).toBe(1);
  });

  it("tells what went wrong in a drawing that nobody asked for, and the picture stays", async () => {
    await show("a", columns);
    await live.page.evaluate((json) => {
      const { show, told } = window as unknown as Shared;
      const mounted = show("a", json);
      const figure = banyan.figure(json);
      let calls = 0;
      const layout: typeof figure.chart.layout = (...args) => {
        if (calls++ > 0) throw new Error("no room");
        return figure.chart.layout(...args);
      };
      mounted.update({ ...figure, chart: { ...figure.chart, layout } });
      told.length = 0;
      document.getElementById("a")!.style.width = "500px";
    }, columns);
    await live.page.waitForTimeout(200);
    expect(await live.page.evaluate(() => (window as unknown as Shared).told.map((one) => [(one as [string])[0], ((one as [string, { error: Error }])[1]).error.message]))).toEqual([["error", "no room"]]);
    expect(await live.page.locator("#a svg [aria-label]").count()).toBe(8);
    await live.page.evaluate(() => {
      document.getElementById("a")!.style.width = "";
    });
  });
});

describe("a name in the picture", () => {
  it("hides its member by click, and the row below brings it back", async () => {
    await show("a", columns);
    const box = (await names().nth(1).boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
    await live.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    expect((await told()).filter(([name]) => name.includes("toggle"))).toEqual(["toggle", "banyan-toggle a"].map((name) => [name, expect.objectContaining({ hidden: true, series: "鞋业", via: "pointer" })]));
    await expect.poll(() => mark("年，鞋业").count()).toBe(0);
    expect(await mark("电气").count()).toBe(2);
    expect(await live.page.getByRole("status").textContent()).toBe("已隐藏鞋业");
    await live.page.getByRole("button", { name: "隐藏鞋业", pressed: true }).click();
    expect((await told()).filter(([name]) => name === "toggle")).toEqual([["toggle", expect.objectContaining({ hidden: false, series: "鞋业" })]]);
    await expect.poll(() => mark("年，鞋业").count()).toBe(2);
  });

  it.each(filled.map(({ type, json }) => [type, json] as const))("can be reached by keyboard, hides, stays focused, and shows again as it was, the last one staying: %s", async (_type, json) => {
    await show("a", json);
    const count = await names().count();
    if (count === 0) return;
    const before = await live.page.evaluate(() => banyan.tellElement(document.querySelector("#a svg")!));
    const first = names().first();
    await live.page.focus("#before");
    await live.page.keyboard.press("Tab");
    await live.page.keyboard.press("Tab");
    expect(await first.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await first.getAttribute("aria-label")).toMatch(/^隐藏./);
    await live.page.keyboard.press("Enter");
    expect(await first.evaluate((button) => [button === document.activeElement, button.getAttribute("aria-pressed")])).toEqual([true, "true"]);
    expect(await live.page.evaluate(() => banyan.tellElement(document.querySelector("#a svg")!))).not.toBe(before);
    for (let i = 1; i < count; i++) {
      await live.page.keyboard.press("ArrowRight");
      await live.page.keyboard.press(" ");
    }
    const pressed = live.page.locator("#a .banyan-names [aria-pressed=true]");
    expect(await pressed.count()).toBeGreaterThanOrEqual(count - 1);
    expect(await live.page.locator("#a svg [aria-label]").count()).toBeGreaterThan(0);
    for (let i = await pressed.count(); i > 0; i--) {
      await pressed.first().focus();
      await live.page.keyboard.press("Enter");
    }
    await expect.poll(() => live.page.evaluate(() => banyan.tellElement(document.querySelector("#a svg")!))).toBe(before);
  });

  it("is said in the reader's language, whatever the data call their member", async () => {
    const named = { ...columns, data: columns.data.map((row) => ({ ...row, series: { zh: row.series, en: `Sector ${row.extra[1]!}` } })) };
    await show("a", named, { locale: "en" });
    await live.page.getByRole("button", { name: "Hide Sector 1" }).press("Enter");
    expect((await told()).filter(([name]) => name === "toggle")).toEqual([["toggle", expect.objectContaining({ hidden: true, series: "Sector 1", text: expect.stringContaining("Sector 1") })]]);
    expect(await names().and(live.page.locator("[aria-pressed=true]")).textContent()).toContain("Sector 1");
  });

  it("of the last member that is shown hides nothing, and tells nobody", async () => {
    await show("a", columns);
    for (const name of ["电气", "鞋业", "服装"]) {
      await names().and(live.page.getByRole("button", { name })).focus();
      await live.page.keyboard.press("Enter");
    }
    expect(await live.page.locator("#a .banyan-names [aria-pressed=true]").count()).toBe(2);
    expect((await told()).filter(([name]) => name === "toggle").map(([, detail]) => detail)).toEqual(["电气", "鞋业"].map((series) => expect.objectContaining({ hidden: true, series })));
    expect(await mark("年，服装").count()).toBe(2);
  });

  it("is there in the charts that have series, at one place, though it be written at two", async () => {
    const having: string[] = [];
    for (const { type, json } of filled) {
      await show("a", json);
      const widths = await names().evaluateAll((all) => all.filter((one) => one.classList.contains("banyan-name")).map((one) => one.getBoundingClientRect().width));
      expect([type, Math.max(0, ...widths)]).toEqual([type, expect.toSatisfy((width: number) => width < 320)]);
      if ((await names().count()) > 1) having.push(type);
    }
    expect(having).toEqual(expect.arrayContaining(["bump", "cluster-trajectory", "columns"]));
  });
});

describe("linked figures", () => {
  const faint = (id: string): Promise<string[]> => live.page.evaluate((id) => [...document.querySelectorAll(`#${id} svg [aria-label]`)].filter((one) => one.closest(".banyan-faint") === null).map((one) => one.getAttribute("aria-label")!.split(/[：，]/)[0]!), id);

  it("show the same member: by its id, and by equal names in the same column, mapped or not", async () => {
    const ranking = { type: "ranking", unit: "亿元", basis: "illustrative", source: "x", data: [{ id: "e", label: "电气", value: 3 }, { label: "鞋业", value: 2 }, { label: "服装", value: 1 }] };
    const other = { type: "bullet", unit: "亿元", basis: "illustrative", source: "x", fields: { label: "行业" }, data: [{ id: "e", 行业: "Electric", value: 3, target: 4 }, { 行业: "鞋业", value: 2, target: 4 }] };
    await show("a", ranking, { link: "g" });
    await show("b", other, { link: "g" });
    const all = await faint("b");
    await live.page.locator("#a svg [aria-label*='电气']").hover();
    expect(await faint("b")).toEqual(["Electric"]);
    // The same words in another column may be someone else.
    await live.page.locator("#a svg [aria-label*='鞋业']").hover();
    expect(await faint("b")).toEqual(all);
    await show("b", { ...other, fields: {}, data: other.data.map(({ 行业, ...row }) => ({ ...row, label: 行业 })) }, { link: "g" });
    await live.page.locator("#a svg [aria-label*='鞋业']").hover();
    expect(await faint("b")).toEqual(["鞋业"]);
    await live.page.locator("#a svg [aria-label*='服装']").hover();
    expect(await faint("b")).toEqual(all);
    await show("b", other, { link: "elsewhere" });
    await live.page.locator("#a svg [aria-label*='电气']").hover();
    expect(await faint("b")).toEqual(all);
  });

  it("light the whole way of a flow, and nothing beside it", async () => {
    const flow = { type: "sankey", unit: "亿元", basis: "illustrative", source: "x", data: [["a", "c"], ["b", "c"], ["b", "d"], ["c", "e"], ["d", "f"]].map(([from, to]) => ({ from, to, value: 10 })) };
    await show("a", flow);
    const lit = (): Promise<string[]> => live.page.evaluate(() => [...document.querySelectorAll("#a svg [aria-label]")].filter((one) => one.closest(".banyan-faint") === null).map((one) => /^(\w)(?:\W*→\W*|流向|至|到)?(\w)?/.exec(one.getAttribute("aria-label")!)!.slice(1).join("")).sort());
    const all = await lit();
    await live.page.locator("#a svg [aria-label^='a']").first().hover();
    const way = await lit();
    expect(way.length).toBeLessThan(all.length);
    expect(way.join(" ")).not.toMatch(/[bdf]/);
    expect(way.length).toBe(5);
  });
});

describe("the status of the page", () => {
  it("is one for all figures, and speaks at most every five seconds, of the latest", async () => {
    const quiet = await openPage(browser, { body: "<main><div id=a></div><div id=b></div></main>" });
    await quiet.page.clock.install();
    const regions = await quiet.page.evaluate((json) => {
      const spoken: [number, string][] = [];
      const all = ["a", "b"].map((id) => banyan.mount(document.getElementById(id), banyan.figure(json), { announce: true }));
      const region = document.querySelector("[role=status]")!;
      new MutationObserver(() => void spoken.push([performance.now(), region.textContent])).observe(region, { childList: true, characterData: true, subtree: true });
      let n = 0;
      setInterval(() => {
        n += 1;
        all[n % 2]!.update(banyan.figure({ ...(json as object), title: `第${n}次` }));
      }, 100);
      Object.assign(window, { spoken, all });
      return document.querySelectorAll("[role=status], [aria-live]").length;
    }, columns);
    expect(regions).toBe(1);
    await quiet.page.clock.runFor(16_000);
    const spoken = await quiet.page.evaluate(() => (window as unknown as { spoken: [number, string][] }).spoken);
    expect(spoken.length).toBeGreaterThanOrEqual(3);
    expect(spoken.length).toBeLessThanOrEqual(4);
    for (let i = 1; i < spoken.length; i++) expect(spoken[i]![0] - spoken[i - 1]![0]).toBeGreaterThanOrEqual(5000);
    expect(spoken.at(-1)![1]).toMatch(/^已更新：第1[45]\d次$/);
    expect(quiet.errors).toEqual([]);
    await quiet.close();
  });
});
