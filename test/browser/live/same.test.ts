import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../../scripts/browser.mjs";
import { figure, toSVG } from "../../../src/index.js";
import { examples, filled, types } from "./figures.js";
import { openPage, type LivePage } from "./page.js";

let browser: Browser;
let live: LivePage;

beforeAll(async () => {
  browser = await launch();
  live = await openPage(browser, { css: "#a{width:640px}" });
});
afterAll(async () => {
  expect(live.errors).toEqual([]);
  await browser.close();
});

const ofType = (type: string): unknown[] => examples.filter((example) => example.type === type).map(({ json }) => json);

describe("a figure in the page", () => {
  it.each(types)("is what the string says: every example of %s", async (type) => {
    const wrong = await live.page.evaluate((jsons) => {
      const host = document.getElementById("a")!;
      return jsons.flatMap((json, i) => (["zh", "en"] as const).flatMap((locale) => {
        const figure = banyan.figure(json);
        const mounted = banyan.mount(host, figure, { idPrefix: "x", locale });
        const found = banyan.tellElement(host.querySelector("svg")!);
        mounted.destroy();
        const meant = banyan.tellString(banyan.toSVG(figure, { idPrefix: "x", embed: "none", width: 640, locale }));
        return banyan.difference(found, meant) ?? (found.length > 500 ? [] : [`${i} is too little to be a figure`]);
      }));
    }, ofType(type));
    expect(wrong).toEqual([]);
  });

  it.each(types)("is a fresh drawing after any update has been shown, interrupted or not: %s", async (type) => {
    const wrong = await live.page.evaluate((jsons) => {
      const host = document.getElementById("a")!;
      const frames = banyan.holdFrames();
      const figures = jsons.map((json) => banyan.figure(json));
      const fresh = figures.map((figure) => banyan.tellString(banyan.toSVG(figure, { idPrefix: "x", embed: "none", width: 640 })));
      const mounted = banyan.mount(host, figures[0]!, { idPrefix: "x" });
      const wrong: string[] = [];
      let moved = 0;
      const look = (i: number, what: string): void => {
        const found = banyan.difference(banyan.tellElement(host.querySelector("svg")!), fresh[i]!);
        if (found !== undefined) wrong.push(`${what} ${i}: ${found}`);
      };
      for (let n = 0, at = 0; n < figures.length; n++) {
          at = (at + 1) % figures.length;
          mounted.update(figures[at]!);
          if (banyan.difference(banyan.tellElement(host.querySelector("svg")!), fresh[at]!) !== undefined) moved++;
          frames.to(1000);
          look(at, "whole");
          const [one, two] = [(at + 2) % figures.length, (at + 5) % figures.length];
          mounted.update(figures[one]!);
          frames.to(100);
          mounted.update(figures[two]!);
          frames.to(200);
          mounted.update(figures[at]!);
          frames.to(1000);
          look(at, "interrupted");
      }
      mounted.destroy();
      return { wrong: wrong.slice(0, 3), moved };
    }, ofType(type));
    expect(wrong.wrong).toEqual([]);
    expect(wrong.moved).toBeGreaterThan(0);
  });
});

describe("a figure that a server wrote", () => {
  const written = filled.map(({ json }, i) => ({ width: 400 + i, theme: (["light", "dark", "print"] as const)[i % 3]!, locale: (["en", "zh"] as const)[i % 2]!, json }));
  const svgs = written.map(({ json, ...options }, i) => toSVG(figure(json), { ...options, idPrefix: `s${i}` }));
  const hosts = (more: number): string => svgs.map((svg, i) => `<div style-width id=h${i} class="w w${written[i]!.width + more}">${svg}</div>`).join("").replaceAll(" style-width", "");
  const css = (more: number): string => written.map(({ width }) => `.w${width + more}{width:${width + more}px}`).join("");

  /** Brings all to life and says of each what changed, in how many drawings, and how it stands at last. */
  const bring = async (more: number): Promise<{ readonly changed: readonly string[]; readonly drawings: number; readonly stands: string }[]> => {
    const page = await openPage(browser, { body: hosts(more), css: css(more) });
    const told = await page.page.evaluate(async () => {
      const all = [...document.querySelectorAll<HTMLElement>(".w")].map((host) => {
        const svg = host.querySelector("svg")!;
        const records: MutationRecord[] = [];
        const observer = new MutationObserver((more) => void records.push(...more));
        observer.observe(svg, { subtree: true, childList: true, attributes: true, characterData: true });
        let drawings = 0;
        const set = svg.setAttribute.bind(svg);
        svg.setAttribute = (name, value) => {
          if (name === "width") drawings++;
          set(name, value);
        };
        banyan.hydrate(host, { charts: banyan.charts });
        return { host, svg, records, told: () => ({ drawings }) };
      });
      await new Promise((done) => setTimeout(done, 300));
      return all.map(({ host, svg, records, told }) => {
        const changed = records.filter(({ type, attributeName }) => type !== "attributes" || attributeName !== "tabindex").map(({ type, target, attributeName }) => `${type} ${attributeName ?? ""} ${(target as Element).nodeName}`);
        return { changed, ...told(), stands: (svg.isConnected && host.children[0] === svg ? "" : "replaced ") + banyan.tellElement(svg) };
      });
    });
    expect(page.errors).toEqual([]);
    await page.close();
    return told;
  };

  it("is taken over without any change where it has its width, in the theme and language that it was drawn in", async () => {
    for (const [i, { changed, drawings }] of (await bring(0)).entries()) expect([filled[i]!.type, changed, drawings]).toEqual([filled[i]!.type, [], 0]);
  });

  it("is laid out once for another width", async () => {
    const told = await bring(37);
    const meant = written.map(({ json, width, ...options }, i) => toSVG(figure(json), { ...options, width: width + 37, idPrefix: `s${i}` }));
    const fresh = await live.page.evaluate((svgs) => svgs.map(banyan.tellString), meant);
    for (const [i, { changed, drawings, stands }] of told.entries()) {
      expect([filled[i]!.type, drawings, changed.length > 0]).toEqual([filled[i]!.type, 1, true]);
      expect(stands).toBe(fresh[i]);
    }
  });
});
