import type { Browser } from "playwright";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launch } from "../../../scripts/browser.mjs";
import { examples, filled } from "./figures.js";
import { openPage, type LivePage } from "./page.js";

let browser: Browser;
let live: LivePage;

beforeAll(async () => {
  browser = await launch();
  live = await openPage(browser, { body: "<main id=all></main>", css: "main>div{margin-block:8px}" });
});
beforeEach(async () => {
  await live.page.setViewportSize({ width: 800, height: 600 });
});
afterAll(async () => {
  expect(live.errors).toEqual([]);
  expect(live.violations).toEqual([]);
  await browser.close();
});

/** Mounts figures one below the other, each in an element of its own. */
const showAll = (jsons: readonly unknown[], options: object = {}): Promise<void> => live.page.evaluate(([jsons, options]) => {
  const shared = window as unknown as { mounted?: ReturnType<typeof banyan.mount>[] };
  for (const one of shared.mounted ?? []) one.destroy();
  document.getElementById("all")!.replaceChildren();
  shared.mounted = jsons.map((json) => banyan.mount(document.getElementById("all")!.appendChild(document.createElement("div")), banyan.figure(json), options));
}, [jsons, options] as const);
const charts = filled.map(({ json }) => json);

describe("a reader's own colours", () => {
  /** Colours of words, marks and ground of each figure. */
  const colors = (): Promise<{ readonly ground: string; readonly words: readonly string[]; readonly marks: readonly string[]; readonly labels: number }[]> => live.page.evaluate(() => [...document.querySelectorAll("#all svg")].map((svg) => {
    const seen = (selector: string, of: "fill" | "stroke"): string[] => [...new Set([...svg.querySelectorAll(selector)].map((one) => getComputedStyle(one)[of]).filter((color) => color.startsWith("rgb")))];
    return { ground: getComputedStyle(svg.querySelector(":scope > rect")!).fill, words: seen("text", "fill"), marks: [...seen("rect,path,circle,line", "stroke")], labels: svg.querySelectorAll("[aria-label]").length };
  }));
  const system = (name: string): Promise<string> => live.page.evaluate((name) => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.color = name;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);
  const contrast = (a: string, b: string): number => {
    const light = (color: string): number => {
      const [r = 0, g = 0, b = 0] = color.match(/\d+/g)!.map((c) => (Number(c) / 255 <= 0.04045 ? Number(c) / 255 / 12.92 : ((Number(c) / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    return (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
  };

  it("are taken at once and given back, on light and on dark, in every chart", async () => {
    await showAll(charts);
    const before = await colors();
    const drawn = await live.page.evaluate(() => [...document.querySelectorAll("#all svg")].map((svg) => banyan.tellElement(svg)));
    for (const colorScheme of ["dark", "light"] as const) {
      await live.page.emulateMedia({ forcedColors: "active", colorScheme });
      await live.page.waitForTimeout(100);
      const [canvas, text] = [await system("Canvas"), await system("CanvasText")];
      expect(contrast(canvas, text)).toBeGreaterThan(15);
      for (const [i, { ground, words, marks, labels }] of (await colors()).entries()) {
        expect([filled[i]!.type, ground, labels]).toEqual([filled[i]!.type, canvas, before[i]!.labels]);
        // Words on a dark mark are those of the ground.
        expect([filled[i]!.type, words.filter((color) => color !== text && color !== canvas)]).toEqual([filled[i]!.type, []]);
        expect(words).toContain(text);
        if (marks.length > 0) expect([filled[i]!.type, marks.some((color) => contrast(color, canvas) >= 3)]).toEqual([filled[i]!.type, true]);
      }
    }
    await live.page.emulateMedia({ forcedColors: "none", colorScheme: "light" });
    await live.page.waitForTimeout(100);
    expect(await live.page.evaluate(() => [...document.querySelectorAll("#all svg")].map((svg) => banyan.tellElement(svg)))).toEqual(drawn);
  });

  it("colour the tooltip and the ring too", async () => {
    await showAll([charts[0]]);
    await live.page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
    await live.page.waitForTimeout(100);
    await live.page.keyboard.press("Tab");
    const [canvas, text, highlight] = [await system("Canvas"), await system("CanvasText"), await system("Highlight")];
    const found = await live.page.evaluate(() => {
      const tip = getComputedStyle(document.querySelector("[role=tooltip]")!);
      return [tip.backgroundColor, tip.color, getComputedStyle(document.querySelector(".banyan-ring")!).borderTopColor];
    });
    expect(found).toEqual([canvas, text, highlight]);
    expect(contrast(highlight, canvas)).toBeGreaterThanOrEqual(3);
    await live.page.emulateMedia({ forcedColors: "none", colorScheme: "light" });
  });
});

describe("movement", () => {
  const told = (): Promise<string[]> => live.page.evaluate(() => [...document.querySelectorAll("#all svg")].map((svg) => banyan.tellElement(svg)));
  const ofColumns = examples.filter(({ type }) => type === "columns").map(({ json }) => json);
  const update = (json: unknown): Promise<boolean> => live.page.evaluate((json) => {
    const { mounted } = window as unknown as { mounted: ReturnType<typeof banyan.mount>[] };
    const before = banyan.tellElement(document.querySelector("#all svg")!);
    mounted[0]!.update(banyan.figure(json));
    document.querySelector<HTMLElement>(".banyan-names button")?.click();
    return before !== banyan.tellElement(document.querySelector("#all svg")!);
  }, json);

  it("is none for who wants less of it: what is drawn at once is what stands a second later", async () => {
    await live.page.emulateMedia({ reducedMotion: "reduce" });
    await showAll([ofColumns[4]]);
    expect(await update(ofColumns[5])).toBe(true);
    const first = await told();
    expect(await live.page.evaluate(() => document.getAnimations().length)).toBe(0);
    await live.page.waitForTimeout(1000);
    expect(await told()).toEqual(first);
    await live.page.emulateMedia({ reducedMotion: "no-preference" });
  });

  it("ends within two seconds, is none on request, and nothing moves when a figure first comes", async () => {
    await showAll([ofColumns[4]]);
    const fresh = await told();
    await live.page.waitForTimeout(100);
    expect(await told()).toEqual(fresh);
    await update(ofColumns[5]);
    const first = await told();
    await live.page.waitForTimeout(2000);
    const last = await told();
    expect(last).not.toEqual(first);
    await live.page.waitForTimeout(300);
    expect(await told()).toEqual(last);
    await showAll([ofColumns[4]], { animate: false });
    await update(ofColumns[5]);
    expect(await told()).toEqual(last);
  });
});

describe("words in a movement", () => {
  const at = (value: number): unknown => ({ type: "ranking", unit: "亿元", basis: "illustrative", source: "x", sort: "given", data: [{ label: "甲", value }, { label: "乙", value: 950 }] });

  /** Half-way between two figures: words with their place and how much of them is seen, and how long the first bar is; and the same at the end. */
  const shown = (from: unknown, to: unknown): Promise<{ readonly half: readonly string[]; readonly end: readonly string[]; readonly bars: readonly number[]; readonly seen: readonly number[] }> => live.page.evaluate(([from, to]) => {
    const own = [window.requestAnimationFrame.bind(window), window.cancelAnimationFrame.bind(window)] as const;
    const frames = banyan.holdFrames();
    const host = document.getElementById("all")!.appendChild(document.createElement("div"));
    const mounted = banyan.mount(host, banyan.figure(from), { width: 640 });
    const words = (): string[] => [...host.querySelectorAll("svg text")].map((one) => `${one.textContent} ${one.getAttribute("x")} ${one.getAttribute("y")}`).sort();
    const bar = (): number => Math.max(...[...host.querySelectorAll<SVGGraphicsElement>("svg [aria-label^=甲] :is(rect,path)")].map((one) => one.getBBox().width));
    const before = bar();
    mounted.update(banyan.figure(to));
    frames.to(150);
    const half = words();
    const seen = [...host.querySelectorAll("svg text")].map((one) => Number(one.closest("[opacity]")?.getAttribute("opacity") ?? 1));
    const middle = bar();
    frames.to(1000);
    const found = { half, end: words(), bars: [before, middle, bar()], seen };
    mounted.destroy();
    host.remove();
    Object.assign(window, { requestAnimationFrame: own[0], cancelAnimationFrame: own[1] });
    return found;
  }, [from, to] as const);

  it("stand at once where they belong, and come to light while the bar is on its way", async () => {
    const { half, end, bars, seen } = await shown(at(100), at(900));
    expect(half).toEqual(end);
    expect(end.join()).toContain("900");
    expect(bars[1]).toBeGreaterThan(bars[0]!);
    expect(bars[1]).toBeLessThan(bars[2]!);
    expect(seen.some((opacity) => opacity > 0 && opacity < 1)).toBe(true);
  });

  it("are never there twice: those of what goes have gone, in every chart", async () => {
    for (const [i, { type, json }] of examples.entries()) {
      const next = examples[i + 1];
      if (next?.type !== type || i % 3 > 0) continue;
      const { half, end } = await shown(json, next.json);
      expect([type, half]).toEqual([type, end]);
    }
  });
});

/** Pairs of words of one figure that run into one another, words that leave it, and words under 12 px. */
const clashes = (): Promise<string[]> => live.page.evaluate(() => [...document.querySelectorAll<SVGSVGElement>("#all svg")].flatMap((svg) => {
  const frame = svg.getBoundingClientRect();
  const scale = svg.getScreenCTM()!.a;
  const texts = [...svg.querySelectorAll("text")].map((text) => {
    const { x, y, width } = text.getBoundingClientRect();
    const size = parseFloat(getComputedStyle(text).fontSize) * scale;
    const baseline = (svg.getBoundingClientRect().y + Number(text.getAttribute("y")) * scale);
    // Ink, not line boxes: these reach far above and below what is seen.
    return { words: text.textContent, x, right: x + width, top: baseline - size * 0.7, bottom: baseline, size, y };
  });
  const small = texts.filter(({ size }) => size < 11.99).map(({ words, size }) => `${words} is ${size} px`);
  const outside = texts.filter(({ x, right }) => x < frame.x - 0.5 || right > frame.right + 0.5).map(({ words }) => `${words} leaves`);
  const over = texts.flatMap((a, i) => texts.slice(i + 1).filter((b) => a.x < b.right - 0.5 && b.x < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5).map((b) => `${a.words} × ${b.words}`));
  return [...small, ...outside, ...over];
}));

describe("a narrow window, a large one, and spaced words", () => {
  it("320 px wide, nothing scrolls sideways and every word is 12 px at least, menu and all", async () => {
    await live.page.setViewportSize({ width: 320, height: 600 });
    await showAll(charts, { menu: true, zoom: true });
    const { scroll, widths } = await live.page.evaluate(() => ({ scroll: document.documentElement.scrollWidth, widths: [...document.querySelectorAll("#all svg")].map((svg) => svg.getBoundingClientRect().width) }));
    expect([scroll, new Set(widths)]).toEqual([320, new Set([320])]);
    expect(await clashes()).toEqual([]);
  });

  it("at 200 %, which is half the window, figures are laid out anew", async () => {
    await live.page.setViewportSize({ width: 400, height: 300 });
    await showAll(charts);
    await live.page.setViewportSize({ width: 800, height: 600 });
    await live.page.waitForTimeout(200);
    expect(await live.page.evaluate(() => [...document.querySelectorAll("#all svg")].every((svg) => svg.getAttribute("width") === "800"))).toBe(true);
    await live.page.setViewportSize({ width: 400, height: 300 });
    await live.page.waitForTimeout(200);
    expect(await live.page.evaluate(() => [document.documentElement.scrollWidth, [...document.querySelectorAll("#all svg")].every((svg) => svg.getAttribute("width") === "400")])).toEqual([400, true]);
    expect(await clashes()).toEqual([]);
  });

  it("with the spacing of WCAG 1.4.12, words of the picture stay apart and those beside it get their room", async () => {
    await showAll(charts, { menu: true });
    await live.page.focus("#all svg [tabindex='0']");
    await live.page.keyboard.press("?");
    const heights = (): Promise<number[]> => live.page.evaluate(() => ["[role=tooltip]", "[role=note]"].map((one) => document.querySelector(one)!.getBoundingClientRect().height));
    const before = await heights();
    await live.page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}");
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
    await live.page.waitForTimeout(100);
    expect(await clashes()).toEqual([]);
    const after = await heights();
    expect(after[0]).toBeGreaterThan(before[0]!);
    const cut = await live.page.evaluate(() => [...document.querySelectorAll<HTMLElement>("[role=tooltip], [role=note], #all button:not(.banyan-name)")].filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1).map((one) => one.className + one.textContent));
    expect(cut).toEqual([]);
    await live.page.evaluate(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
    });
  });
});
