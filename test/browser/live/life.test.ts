import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../../scripts/browser.mjs";
import { compose, figure } from "../../../src/index.js";
import { examples, filled } from "./figures.js";
import { openPage, type LivePage } from "./page.js";

let browser: Browser;
let live: LivePage;

const css = `.w{width:640px}.zero{width:0;height:0}.gone{display:none}.flex{display:flex;width:700px}.grid{display:grid;grid-template-columns:1fr 200px;width:700px}
.side{width:200px;flex:none}`;

beforeAll(async () => {
  browser = await launch();
  live = await openPage(browser, { body: "<main></main>", css });
});
afterAll(async () => {
  expect(live.errors).toEqual([]);
  expect(live.violations).toEqual([]);
  await browser.close();
});

const columns = filled.find(({ type }) => type === "columns")!.json;

describe("life and death", () => {
  it("leaves nothing behind after a thousand figures that were mounted, used and destroyed", async () => {
    const session = await live.page.context().newCDPSession(live.page);
    await session.send("Performance.enable");
    const figures = examples.filter(({ type, variant }) => variant === "equal" && ["columns", "bullet", "sankey", "tile-map"].includes(type)).map(({ json }) => json);
    const round = (times: number): Promise<void> => live.page.evaluate(([figures, times]) => {
      const main = document.querySelector("main")!;
      const all = figures.map((json) => banyan.figure(json));
      for (let n = 0; n < times; n++) {
        const host = main.appendChild(document.createElement("div"));
        host.className = "w";
        const mounted = banyan.mount(host, all[n % all.length]!, { link: "g", select: "one", menu: true, announce: true });
        const off = mounted.on("hover", () => undefined);
        const mark = host.querySelector<SVGElement>("svg [tabindex='0']")!;
        mark.focus();
        mark.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
        mark.dispatchEvent(new KeyboardEvent("keydown", { key: "?", bubbles: true }));
        host.querySelector<HTMLElement>(".banyan-names button")?.click();
        mounted.update(all[(n + 1) % all.length]!);
        if (n % 2 === 0) off();
        if (n % 3 === 0) host.remove();
        mounted.destroy();
        host.remove();
      }
    }, [figures, times] as const);
    const measure = async (): Promise<Record<"Nodes" | "JSEventListeners" | "JSHeapUsedSize", number>> => {
      await live.page.waitForTimeout(300);
      for (let i = 0; i < 3; i++) await session.send("HeapProfiler.collectGarbage");
      const { metrics } = await session.send("Performance.getMetrics");
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value])) as never;
    };
    // Until the engine has compiled what it runs often, its own code grows.
    for (let i = 0; i < 5; i++) await round(100);
    const before = await measure();
    for (let i = 0; i < 5; i++) await round(100);
    const after = await measure();
    expect(after.Nodes).toBeLessThanOrEqual(before.Nodes);
    expect(after.JSEventListeners).toBeLessThanOrEqual(before.JSEventListeners);
    expect(after.JSHeapUsedSize - before.JSHeapUsedSize).toBeLessThan(1_000_000);
    expect(await live.page.evaluate(() => [document.adoptedStyleSheets.length, document.body.children.length, document.querySelector("main")!.children.length])).toEqual([0, 1, 0]);
  });

  it("is quiet about what comes after its end, or after its element has left the page", async () => {
    const left = await live.page.evaluate(async (json) => {
      const main = document.querySelector("main")!;
      const host = main.appendChild(document.createElement("div"));
      host.className = "w mine";
      host.append("mine");
      const figure = banyan.figure(json);
      const mounted = banyan.mount(host, figure, { announce: true });
      mounted.destroy();
      mounted.destroy();
      mounted.update(figure);
      mounted.resize(300);
      mounted.on("hover", () => undefined)();
      const html = [host.className, host.childNodes.length, host.textContent, host.getAttribute("style") ?? ""];
      const other = banyan.mount(host, figure, { announce: true });
      host.querySelector<SVGElement>("svg [tabindex='0']")!.focus();
      other.update(banyan.figure({ ...(json as object), title: "x" }));
      host.remove();
      await new Promise((done) => setTimeout(done, 100));
      other.update(figure);
      other.destroy();
      await new Promise((done) => setTimeout(done, 600));
      return { html, below: host.querySelectorAll("*").length };
    }, columns);
    expect(left).toEqual({ html: ["w mine", 1, "mine", ""], below: 0 });
  });

  it("is one svg when mounted, destroyed and mounted again at once, as frameworks do that look for mistakes", async () => {
    const found = await live.page.evaluate((json) => {
      const host = document.querySelector("main")!.appendChild(document.createElement("div"));
      host.className = "w";
      const figure = banyan.figure(json);
      banyan.mount(host, figure).destroy();
      const again = banyan.mount(host, figure);
      const found = [host.querySelectorAll("svg").length, document.adoptedStyleSheets.length];
      again.destroy();
      host.remove();
      return found;
    }, columns);
    expect(found).toEqual([1, 1]);
  });
});

describe("copies of a figure on one page", () => {
  it("have no id twice, and every reference finds its own, tooltips and help included", async () => {
    const told = await live.page.evaluate((jsons) => {
      const main = document.querySelector("main")!;
      const all = [...jsons, ...jsons].map((json) => {
        const host = main.appendChild(document.createElement("div"));
        host.className = "w";
        return banyan.mount(host, banyan.figure(json), { menu: true });
      });
      document.querySelectorAll<SVGElement>("main svg [tabindex='0']").forEach((mark) => {
        mark.focus();
        mark.dispatchEvent(new KeyboardEvent("keydown", { key: "?", bubbles: true }));
      });
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      const lost = [...document.querySelectorAll("main *")].flatMap((element) => [...element.attributes].flatMap(({ name, value }) => {
        const asked = /^aria-(labelledby|describedby|controls|owns)$/.test(name) ? value.split(" ") : [...value.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id!);
        const home = element.closest(".w");
        return asked.filter((id) => !home!.contains(document.getElementById(id)));
      }));
      for (const one of all) one.destroy();
      main.replaceChildren();
      return { ids: ids.length, twice: ids.filter((id, i) => ids.indexOf(id) !== i), lost };
    }, filled.map(({ json }) => json));
    expect(told).toMatchObject({ twice: [], lost: [] });
    expect(told.ids).toBeGreaterThan(70);
  });
});

/** Mounts into the element of a page that `body` describes, does something and says how often was drawn, and how high the figure stood from then on. */
async function drawings(body: string, act: (height: number) => void, { json = columns, height = 0 } = {}): Promise<{ readonly width: number; readonly drawn: number; readonly heights: readonly number[] }> {
  await live.page.goto("http://banyan.test/");
  await live.page.evaluate(([json, body]) => {
    const build = (words: string): HTMLElement => {
      const [tag = "div", ...names] = words.split(".");
      const element = document.createElement(tag);
      element.className = names.join(" ");
      return element;
    };
    // `div.flex>div#a+div.side`, enough for these pages.
    const main = document.querySelector("main")!;
    let at: Element = main;
    for (const level of body.split(">")) {
      const all = level.split("+").map(build);
      at.append(...all);
      at = all[0]!;
    }
    at.id = "a";
    const errors: string[] = [];
    addEventListener("error", (event) => void errors.push(event.message));
    const mounted = banyan.mount(at as HTMLElement, banyan.figure(json));
    const shared = { drawn: 0, errors, mounted };
    new MutationObserver((records) => {
      shared.drawn += records.filter(({ attributeName }) => attributeName === "viewBox").length;
    }).observe(at, { subtree: true, childList: true, attributes: true, attributeFilter: ["viewBox"] });
    Object.assign(window, { shared });
  }, [json, body] as const);
  await live.page.waitForTimeout(150);
  await live.page.evaluate(() => {
    (window as unknown as { shared: { drawn: number } }).shared.drawn = 0;
  });
  await live.page.evaluate(act, height);
  const heights: number[] = [];
  for (let i = 0; i < 3; i++) {
    await live.page.waitForTimeout(i === 0 ? 450 : 50);
    heights.push(await live.page.evaluate(() => document.getElementById("a")!.offsetHeight));
  }
  const told = await live.page.evaluate(() => {
    const { drawn, errors } = (window as unknown as { shared: { drawn: number; errors: string[] } }).shared;
    return { width: document.querySelector("#a svg")?.clientWidth ?? 0, drawn, errors };
  });
  expect(told.errors).toEqual([]);
  return { width: told.width, drawn: told.drawn, heights };
}

const still = (heights: readonly number[]): boolean => new Set(heights).size === 1;

describe("the width of the container", () => {
  it("of nothing draws nothing, and draws once when there is room", async () => {
    for (const kind of ["zero", "gone"]) {
      const { width, drawn, heights } = await drawings(`div.${kind}`, () => {
        const shared = (window as unknown as { shared: { mounted: ReturnType<typeof banyan.mount> } }).shared;
        if (document.querySelector("#a svg") !== null) throw new Error("drawn without room");
        // What is asked of a figure that cannot be seen is kept for when it can.
        shared.mounted.update(shared.mounted.figure, { announce: true });
        shared.mounted.resize();
        document.getElementById("a")!.className = "w";
      });
      expect([kind, width, drawn, still(heights)]).toEqual([kind, 640, 1, true]);
    }
  });

  it("is followed in flex and grid, both ways", async () => {
    for (const kind of ["flex", "grid"]) {
      const grown = await drawings(`div.${kind}>div+div.side`, () => {
        document.querySelector<HTMLElement>("main>div")!.style.width = "900px";
      });
      expect([kind, grown.width, still(grown.heights)]).toEqual([kind, 700, true]);
      const shrunk = await drawings(`div.${kind}>div+div.side`, () => {
        document.querySelector<HTMLElement>("main>div")!.style.width = "520px";
      });
      expect([kind, shrunk.width, still(shrunk.heights)]).toEqual([kind, 320, true]);
      for (const { drawn } of [grown, shrunk]) expect(drawn).toBeLessThanOrEqual(2);
    }
  });

  it("that a scrollbar takes and gives back, because of the figure's own height, comes to rest", async () => {
    const heightAt = (json: unknown, width: number): number => compose(figure(json), { width }).height;
    const fickle = examples.find(({ json }) => heightAt(json, 490) > heightAt(json, 474) + 50)!.json;
    // The browser of tests has no scrollbars that take room, so this one is of paper.
    const { drawn, heights } = await drawings("div.w>div", (height) => {
      const [outer, host] = [document.querySelector<HTMLElement>("main>div")!, document.getElementById("a")!];
      outer.style.width = "490px";
      outer.style.boxSizing = "border-box";
      new ResizeObserver(() => requestAnimationFrame(() => {
        outer.style.paddingRight = host.offsetHeight > height ? "16px" : "0px";
      })).observe(host);
    }, { json: fickle, height: (heightAt(fickle, 490) + heightAt(fickle, 474)) / 2 });
    expect([still(heights), drawn]).toEqual([true, expect.toSatisfy((count: number) => count >= 1 && count <= 3)]);
  });

  it("is not followed where a width was asked for", async () => {
    const { width, drawn } = await drawings("div.w", () => {
      const { mounted } = (window as unknown as { shared: { mounted: ReturnType<typeof banyan.mount> } }).shared;
      mounted.update(mounted.figure, { width: 400 });
      document.getElementById("a")!.className = "flex";
    });
    expect([width, drawn]).toEqual([400, 1]);
  });
});
