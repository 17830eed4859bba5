import { expect, it } from "vitest";
import { launch } from "../../../scripts/browser.mjs";
import type * as Library from "../../../src/index.js";
import type * as Live from "../../../src/live/index.js";
import { openPage } from "./page.js";

it("hatches are drawn in a page whose <base> leads elsewhere", async () => {
  const browser = await launch();
  try {
    const { page, requests, close } = await openPage(browser, { body: "<div id=a></div>" });
    const pictures = [];
    for (const base of [undefined, "http://elsewhere.test/deep/page.html"]) {
      await page.evaluate((href) => {
        const { banyan } = window as unknown as { banyan: typeof Library & typeof Live };
        if (href !== undefined) document.head.append(Object.assign(document.createElement("base"), { href }));
        const host = document.getElementById("a")!;
        host.replaceChildren();
        banyan.mount(host, banyan.bullet({ basis: "illustrative", source: "示意", data: [{ label: "甲", value: 3, target: 4 }] }), { width: 400 });
      }, base);
      pictures.push((await page.locator("#a > svg").screenshot()).toString("base64"));
    }
    expect(pictures[1]).toBe(pictures[0]);
    // The badge alone has a hatch, so a picture without it would differ from the string's; here it is enough that the pattern is used at all.
    expect(await page.locator("#a pattern").count()).toBeGreaterThan(0);
    expect(requests).toEqual([]);
    await close();
  } finally {
    await browser.close();
  }
});
