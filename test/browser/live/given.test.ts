import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../../scripts/browser.mjs";
import { figure, toSVG } from "../../../src/index.js";
import { openPage, type LivePage } from "./page.js";

const json = { type: "bullet", title: "甲", unit: "亿元", basis: "press", source: "x", data: [{ label: "a", value: 1, target: 2 }] };

let browser: Browser;
let live: LivePage;

beforeAll(async () => {
  browser = await launch();
  live = await openPage(browser);
});
afterAll(async () => {
  expect(live.errors).toEqual([]);
  await browser.close();
});

describe("what is given to a live figure", () => {
  it("is refused in words where there is no element, a spec for a figure, or an option that no spec may have; the page stays as it was", async () => {
    const seen = await live.page.evaluate((spec) => {
      const host = document.getElementById("a")!;
      const before = document.body.outerHTML;
      const made = banyan.figure(spec);
      const tries: (() => unknown)[] = [
        () => banyan.mount(document.getElementById("none"), made),
        () => banyan.hydrate(null, { charts: banyan.charts }),
        () => banyan.mount(host, spec as never),
        () => banyan.mount(host, made, { theme: { extends: "light", ink: "#FFFFFF" } }),
        () => banyan.mount(host, made, { idPrefix: "a b)" }),
      ];
      const faults = tries.map((attempt) => {
        try {
          attempt();
          return "drawn";
        } catch (error) {
          return `${(error as Error).name} ${(error as Error).message}`;
        }
      });
      return { faults, same: document.body.outerHTML === before };
    }, json);
    expect(seen.faults).toEqual([
      expect.stringMatching(/^TypeError .*no element to draw into/),
      expect.stringMatching(/^TypeError .*no element to draw into/),
      expect.stringMatching(/^TypeError .*a spec, not a figure yet/),
      expect.stringMatching(/^SpecError \/theme/),
      expect.stringMatching(/^SpecError \/idPrefix/),
    ]);
    expect(seen.same).toBe(true);
  });

  it("keeps the picture that stands when an update is refused", async () => {
    const seen = await live.page.evaluate((spec) => {
      const host = document.getElementById("a")!;
      const mounted = banyan.mount(host, banyan.figure(spec), { width: 400 });
      const before = host.innerHTML;
      let fault = "";
      try {
        mounted.update(banyan.figure(spec), { theme: "dakr" as "dark" });
      } catch (error) {
        fault = (error as Error).message;
      }
      const same = host.innerHTML === before;
      mounted.resize(500);
      const width = host.querySelector("svg")!.getAttribute("width");
      mounted.destroy();
      return { fault, same, width };
    }, json);
    expect(seen).toEqual({ fault: expect.stringContaining("dark") as string, same: true, width: "500" });
  });

  it("is drawn in the reader's own colours, whatever their contrast", async () => {
    const forced = await openPage(browser, { context: { forcedColors: "active" } });
    const background = await forced.page.evaluate((spec) => {
      const mounted = banyan.mount(document.getElementById("a"), banyan.figure(spec), { theme: "dark" });
      mounted.resize(500);
      return document.querySelector("#a > svg") !== null;
    }, json);
    expect(background).toBe(true);
    expect(forced.errors).toEqual([]);
  });

  it("is what its own metadata say, and foreign ones are refused in words", async () => {
    const svg = toSVG(figure(json), { locale: "en" });
    const pictures = [svg, svg.replace('"locale":"en"', '"locale":{"a":1}'), svg.replace('"drawn":{', '"drawn":{"theme":"dakr",'), svg.replace(/<metadata>[^<]*/, "<metadata>garbage"), svg.replace(/<metadata>[^<]*<\/metadata>/, "")];
    const served = await openPage(browser, { body: pictures.map((picture) => `<div class=from>${picture}</div>`).join("") });
    const came = await served.page.evaluate(() => [...document.querySelectorAll<HTMLElement>(".from")].map((host) => {
      try {
        banyan.hydrate(host, { charts: banyan.charts });
        return host.querySelector("svg")!.getAttribute("lang");
      } catch (error) {
        return `${(error as Error).name} ${(error as Error).message}`;
      }
    }));
    expect(came).toEqual(["en", "zh-CN", expect.stringMatching(/^SpecError \/theme/), expect.stringMatching(/^Error .*cannot be read/), expect.stringMatching(/^Error .*carries no spec/)]);
    expect(served.errors).toEqual([]);
  });
});
