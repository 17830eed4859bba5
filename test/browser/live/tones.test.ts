import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser } from "playwright";
import { launch } from "../../../scripts/browser.mjs";
import type * as Library from "../../../src/index.js";
import type * as Live from "../../../src/live/index.js";
import { openPage, type LivePage } from "./page.js";

let browser: Browser;
let live: LivePage;
beforeAll(async () => {
  browser = await launch();
  live = await openPage(browser);
}, 60_000);
afterAll(() => browser.close());

const show = (tones: boolean): Promise<void> =>
  live.page.evaluate((tones) => {
    const scope = window as unknown as { banyan: typeof Library & typeof Live; mounted?: { destroy: () => void }; made: OfflineAudioContext[]; AudioContext: unknown };
    scope.mounted?.destroy();
    scope.made = [];
    // What would sound is written down instead.
    scope.AudioContext = function Recorder() {
      const context = new OfflineAudioContext(1, 44_100 * 2, 44_100);
      scope.made.push(context);
      return Object.assign(context, { close: () => Promise.resolve() });
    };
    const figure = scope.banyan.columns({ basis: "illustrative", source: "示意", unit: "亿元", data: [{ period: 2021, value: 10 }, { period: 2022, value: 30 }, { period: 2023, value: 20 }] });
    scope.mounted = scope.banyan.mount(document.getElementById("a"), figure, { width: 600, tones });
  }, tones);

/** How often the sound crosses zero in each quarter of a second: twice its pitch. */
const crossings = (): Promise<number[] | undefined> =>
  live.page.evaluate(async () => {
    const [context] = (window as unknown as { made: OfflineAudioContext[] }).made;
    if (!context) return undefined;
    const samples = (await context.startRendering()).getChannelData(0);
    const pitches: number[] = [];
    for (let from = 0; from + 11_025 <= samples.length; from += 11_025) {
      let count = 0;
      for (let i = from + 1; i < from + 9000; i += 1) if (samples[i - 1]! < 0 !== samples[i]! < 0) count += 1;
      pitches.push(count);
    }
    return pitches.slice(0, 4);
  });

it("are heard on the key s alone, low, high and in between, then silence", async () => {
  await show(true);
  await live.page.locator("#a svg [tabindex='0']").focus();
  await live.page.keyboard.press("ArrowRight");
  expect(await live.page.evaluate(() => (window as unknown as { made: unknown[] }).made.length)).toBe(0);
  await live.page.keyboard.press("s");
  const [first, second, third, fourth] = (await crossings())!;
  expect(second).toBeGreaterThan(third! * 1.5);
  expect(third).toBeGreaterThan(first! * 1.5);
  expect(fourth).toBe(0);
  await expect.poll(() => live.page.locator("[role=status]").textContent()).toMatch(/^播放3个数，音越高数越大。最低：2021年.*；最高：2022年/);
});

it("are not there where nobody asked for them", async () => {
  await show(false);
  await live.page.locator("#a svg [tabindex='0']").focus();
  await live.page.keyboard.press("s");
  expect(await crossings()).toBeUndefined();
  expect(live.errors).toEqual([]);
});
