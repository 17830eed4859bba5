import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../../scripts/browser.mjs";
import { figure, toSVG, validate } from "../../../src/index.js";
import { filled } from "./figures.js";
import { openPage, type LivePage } from "./page.js";

const hostile = [
  "<script>window.pwned=1</script>", '"><img src=x onerror=alert(1)>', "'><svg onload=alert(1)>", "]]><script>alert(1)</script>", "</metadata></svg><script>alert(1)</script>", "</title><b>b</b>",
  "java" + "script:alert(1)", "url(https://evil.test/x)", "\u0000\uFFFE\uD800", "{{constructor}}", "&lt;b&gt;", "<iframe srcdoc='<script>parent.pwned=1</script>'>", "__proto__", "${alert(1)}", "-->",
];

/** All texts inside a value, each once. */
function textsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === "string") found.add(value);
  else if (typeof value === "object" && value !== null) for (const one of Object.values(value)) textsIn(one, found);
  return found;
}

const swap = (value: unknown, from: string, to: string): unknown => {
  if (value === from) return to;
  if (Array.isArray(value)) return value.map((one) => swap(one, from, to));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, swap(one, from, to)]));
};

/** The same figure with every text replaced that need not be what it is: what is no period, unit, number or word of the vocabulary. */
function poisoned(json: unknown): unknown {
  let at = 0;
  return [...textsIn(json)].reduce((now, text) => {
    const next = swap(now, text, `${hostile[at % hostile.length]!} ${at}`);
    if (validate(next).some(({ severity }) => severity === "error")) return now;
    at += 1;
    return next;
  }, json);
}

const figures = filled.map(({ type, json }) => ({ type, json: poisoned(json) }));

let browser: Browser;
let live: LivePage;
const dialogs: string[] = [];

beforeAll(async () => {
  browser = await launch();
  live = await openPage(browser, { body: "<main><div id=a></div></main>", css: "#a{width:640px}", context: { viewport: { width: 800, height: 1600 } } });
  live.page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
});
afterAll(async () => {
  await browser.close();
});

/** What no figure makes: other elements than its own, handlers, addresses. */
const strangers = (page: LivePage["page"]): Promise<string[]> => page.evaluate(() => {
  const own = /^(svg|title|desc|metadata|defs|pattern|g|rect|circle|line|path|text|div|p|span|button|dl|dt|dd|table|caption|thead|tbody|tr|th|td|canvas|main)$/;
  return [...document.body.querySelectorAll("*")].flatMap((element) => [
    ...(own.test(element.localName) ? [] : [element.outerHTML.slice(0, 200)]),
    ...[...element.attributes].filter(({ name, value }) => /^on|^(href|src|srcdoc|xlink:href|action)$/.test(name) || (/url\(/.test(value) && !/^url\(#[\w.-]+\)$/.test(value) && !/^aria-label$/.test(name))).map(({ name, value }) => `${element.localName} ${name}=${value}`),
  ]);
});

describe("hostile words", () => {
  it.each(figures.map(({ type, json }) => [type, json] as const))("stay words in the page, whatever the reader does: %s", async (_type, json) => {
    for (const locale of ["zh", "en"] as const) {
      const said = await live.page.evaluate(async ([json, locale]) => {
        const host = document.getElementById("a")!;
        (window as unknown as { mounted?: ReturnType<typeof banyan.mount> }).mounted?.destroy();
        const mounted = banyan.mount(host, banyan.figure(json), { locale, menu: true, zoom: true, select: "many", link: "g", announce: true });
        Object.assign(window, { mounted });
        const key = (key: string): boolean => document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
        const said = new Set<string>();
        for (const mark of host.querySelectorAll("svg [aria-label]")) {
          mark.dispatchEvent(new PointerEvent("pointermove", { bubbles: true, pointerType: "mouse" }));
          said.add(document.querySelector("[role=tooltip]")?.textContent ?? "");
          mark.dispatchEvent(new MouseEvent("click", { bubbles: true }));
        }
        host.querySelector<SVGElement>("svg [tabindex='0']")!.focus();
        for (const move of ["ArrowRight", "ArrowDown", "Enter", " ", "Escape", "End", "m", "?", "t"]) key(move);
        host.querySelector<HTMLElement>("button[aria-expanded], button[aria-haspopup]")?.click();
        for (const name of [...host.querySelectorAll<HTMLElement>(".banyan-names button")].slice(0, 2)) name.click();
        mounted.update(banyan.figure({ ...(json as object), title: "<img src=y onerror=alert(2)>" }));
        await new Promise((done) => setTimeout(done, 50));
        return [...said].join("\n");
      }, [json, locale] as const);
      // The words are there, as words.
      expect(said).toMatch(/[<>]|__proto__|url\(|constructor|alert|&lt;/);
      expect(await live.page.locator("#a table").count()).toBe(1);
      expect(await strangers(live.page)).toEqual([]);
    }
    expect(await live.page.evaluate(() => "pwned" in window)).toBe(false);
    expect([dialogs, live.violations, live.requests, live.errors]).toEqual([[], [], [], []]);
  });

  it("stay words in the string, in a page without any policy", async () => {
    const page = await (await browser.newContext()).newPage();
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.route("**/*", (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await page.setContent(figures.map(({ json }) => toSVG(figure(json), { locale: "en" })).join(""));
    await page.waitForTimeout(200);
    expect(await strangers(page)).toEqual([]);
    expect(asked).toEqual([]);
    expect(await page.evaluate(() => ["pwned" in window, document.querySelectorAll("svg").length, document.body.textContent.includes("<img src=x onerror=alert(1)>")])).toEqual([false, figures.length, true]);
  });
});
