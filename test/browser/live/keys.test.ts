import type { Browser } from "playwright";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launch } from "../../../scripts/browser.mjs";
import { examples, filled } from "./figures.js";
import { openPage, type LivePage } from "./page.js";

let browser: Browser;
let live: LivePage;

beforeAll(async () => {
  browser = await launch();
  live = await openPage(browser, { body: "<main><button id=before>1</button><div id=a></div><button id=after>2</button></main>", css: "#a{width:640px;margin:8px}.quiet [role=tooltip]{visibility:hidden}" });
  await live.page.evaluate(() => {
    const shared = window as unknown as { show: (json: unknown, options?: object) => void; mounted?: { destroy: () => void } };
    shared.show = (json, options) => {
      shared.mounted?.destroy();
      shared.mounted = banyan.mount(document.getElementById("a"), banyan.figure(json), options);
    };
  });
});
beforeEach(async () => {
  await live.page.setViewportSize({ width: 800, height: 2400 });
  await live.page.evaluate(() => scrollTo(0, 0));
  await live.page.mouse.move(799, 1);
});
afterAll(async () => {
  expect(live.errors).toEqual([]);
  expect(live.violations).toEqual([]);
  await browser.close();
});

const show = (json: unknown, options: object = {}): Promise<void> => live.page.evaluate(([json, options]) => (window as unknown as { show: (json: unknown, options: object) => void }).show(json, options), [json, options] as const);
const press = (key: string): Promise<void> => live.page.keyboard.press(key);
/** Where the focus is: the id of a button, the words of a mark. */
const focused = (): Promise<string> => live.page.evaluate(() => document.activeElement!.id || document.activeElement!.getAttribute("aria-label") || document.activeElement!.localName);
const tip = (): Promise<string | null> => live.page.evaluate(() => document.querySelector("[role=tooltip] p")?.textContent ?? null);
const charts = filled.map(({ type, json }) => [type, json] as const);

describe("the tab key", () => {
  it.each(charts)("comes to one mark of the figure, goes on, and comes back to the mark visited last: %s", async (_type, json) => {
    await show(json);
    await live.page.focus("#before");
    await press("Tab");
    const first = await focused();
    expect(await live.page.evaluate(() => document.activeElement!.closest("#a svg") !== null)).toBe(true);
    expect(first).not.toBe("svg");
    await press("End");
    await press("ArrowRight");
    const last = await focused();
    const controls = await live.page.locator("#a [role=toolbar]").count();
    for (let i = 0; i < controls; i++) {
      await press("Tab");
      expect(await live.page.evaluate(() => document.activeElement!.closest("[role=toolbar]") !== null)).toBe(true);
    }
    await press("Tab");
    expect(await focused()).toBe("after");
    for (let i = 0; i < controls; i++) await press("Shift+Tab");
    await press("Shift+Tab");
    expect(await focused()).toBe(last);
    await press("Shift+Tab");
    expect(await focused()).toBe("before");
  });
});

describe("the arrows", () => {
  it.each(charts)("lead from the first mark to every other, and the tooltip says what a screen reader says: %s", async (_type, json) => {
    await show(json);
    const told = await live.page.evaluate(() => {
      const all = new Set(document.querySelectorAll<SVGElement>("#a svg [aria-label]"));
      const key = (key: string): boolean => !document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      const first = document.querySelector<SVGElement>("#a svg [tabindex='0']")!;
      const seen = new Set([first]);
      const wrong: unknown[] = [];
      for (const at of seen) {
        for (const move of ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp", "Enter", "Home", "End"]) {
          at.focus();
          if (!key(move)) wrong.push(`${move} was not taken`);
          const here = document.activeElement as SVGElement;
          const said = document.querySelector("[role=tooltip] p")?.textContent;
          if (said !== here.getAttribute("aria-label")) wrong.push([here.getAttribute("aria-label"), said]);
          seen.add(here);
        }
      }
      return { all: all.size, wrong: wrong.slice(0, 3), unreached: [...all].filter((one) => !seen.has(one)).map((one) => one.getAttribute("aria-label")) };
    });
    expect(told.wrong).toEqual([]);
    expect(told.unreached).toEqual([]);
    expect(told.all).toBeGreaterThan(2);
  });
});

describe("a key", () => {
  it("that means nothing here, or comes with Ctrl, Alt or Meta, is left to the page", async () => {
    await show(filled.find(({ type }) => type === "columns")!.json);
    const taken = await live.page.evaluate(() => {
      const mark = document.querySelector<SVGElement>("#a svg [tabindex='0']")!;
      const take = (target: Element, init: KeyboardEventInit): boolean => !target.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init }));
      mark.focus();
      const moves = ["ArrowRight", "ArrowDown", "Home", "m", "Enter", " ", "?", "Escape"];
      return {
        others: ["a", "c", "1", "/", "Tab", "F5", "Delete", "Backspace", "Insert", "AudioVolumeUp"].filter((key) => take(mark, { key })),
        withKeys: moves.flatMap((key) => [{ ctrlKey: true }, { altKey: true }, { metaKey: true }].filter((init) => take(mark, { key, ...init }))),
        outside: moves.filter((key) => take(document.getElementById("after")!, { key }) || take(document.body, { key })),
        inside: moves.slice(0, 4).filter((key) => take(mark, { key })),
      };
    });
    expect(taken).toEqual({ others: [], withKeys: [], outside: [], inside: ["ArrowRight", "ArrowDown", "Home", "m"] });
  });

  it("? shows what the keys do, and Escape takes it away", async () => {
    for (const [locale, words] of [["zh", "最大值、最小值"], ["en", "highest, lowest value"]] as const) {
      await show(filled.find(({ type }) => type === "columns")!.json, { locale });
      await live.page.focus("#before");
      await press("Tab");
      expect(await live.page.locator("[role=tooltip]").textContent()).toContain(locale === "zh" ? "按?查看全部按键" : "? for all keys");
      await press("?");
      const panel = live.page.getByRole("note");
      expect(await panel.textContent()).toContain(words);
      expect(await panel.getAttribute("lang")).toBe(locale === "zh" ? "zh-CN" : "en");
      await press("Escape");
      expect(await panel.count()).toBe(0);
    }
  });
});

/** Contrast of the ring about a box of the window with what lies on both sides of it, at its worst of many places along its four sides. */
async function ringContrast(ring: { x: number; y: number; width: number; height: number }): Promise<number> {
  const out = 6;
  const clip = { x: Math.round(ring.x) - out, y: Math.round(ring.y) - out, width: Math.round(ring.width) + out * 2, height: Math.round(ring.height) + out * 2 };
  const png = (await live.page.screenshot({ clip })).toString("base64");
  return live.page.evaluate(async ([png, out]) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(png), (one) => one.charCodeAt(0))], { type: "image/png" }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!;
    context.drawImage(bitmap, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const luminance = (x: number, y: number): number => {
      const [r, g, b] = [0, 1, 2].map((i) => data[(y * width + x) * 4 + i]! / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    /** Across one side, from outside in: the most that two px of it differ from what is beside them. */
    const across = (at: (depth: number) => number): number => {
      let best = 1;
      for (let depth = 2; depth + 3 < out * 2; depth++) {
        if (contrast(at(depth), at(depth + 1)) > 1.2) continue;
        best = Math.max(best, Math.min(contrast(at(depth), at(depth - 2)), contrast(at(depth + 1), at(depth + 3))));
      }
      return best;
    };
    let worst = Infinity;
    for (const share of [0.4, 0.5, 0.6]) {
      const [x, y] = [Math.round(width * share), Math.round(height * share)];
      const sides = [(d: number) => luminance(x, d), (d: number) => luminance(x, height - 1 - d), (d: number) => luminance(d, y), (d: number) => luminance(width - 1 - d, y)];
      for (const side of sides) worst = Math.min(worst, across(side));
    }
    return worst;
  }, [png, out] as const);
}

describe("the ring about what is focused", () => {
  it.each(charts)("is whole and seen on light and dark: %s", async (_type, json) => {
    await live.page.evaluate(() => document.body.classList.add("quiet"));
    for (const theme of ["light", "dark"]) {
      await show(json, { theme });
      await live.page.focus("#before");
      await press("Tab");
      for (const key of ["Home", "End", "ArrowDown"]) {
        await press(key);
        const ring = (await live.page.locator(".banyan-ring").boundingBox())!;
        const mark = (await live.page.evaluate(() => document.activeElement!.getBoundingClientRect().toJSON())) as DOMRect;
        // Boxes of letters reach above and below what is seen of them.
        const outside = Math.max(ring.x - mark.x, ring.y - mark.y, mark.right - ring.x - ring.width, mark.bottom - ring.y - ring.height);
        expect([theme, key, outside]).toEqual([theme, key, expect.toSatisfy((px: number) => px <= 10)]);
        expect([theme, key, await ringContrast(ring)]).toEqual([theme, key, expect.toSatisfy((contrast: number) => contrast >= 3)]);
      }
    }
    await live.page.evaluate(() => document.body.classList.remove("quiet"));
  });
});

describe("the tooltip", () => {
  it.each(charts)("says on hover what a screen reader says: %s", async (_type, json) => {
    await show(json);
    const wrong = await live.page.evaluate(() => {
      const words = (): string | null | undefined => document.querySelector("[role=tooltip] p")?.textContent;
      const wrong: unknown[] = [];
      let hovered = 0;
      for (const mark of document.querySelectorAll<SVGElement>("#a svg [aria-label]")) {
        const { x, y, width, height } = (mark.querySelector("circle,rect,path,line") ?? mark).getBoundingClientRect();
        const [clientX, clientY] = [x + width / 2, y + height / 2];
        const drawn = document.elementFromPoint(clientX, clientY)?.closest("#a svg [aria-label]");
        if (!drawn) continue;
        hovered++;
        document.elementFromPoint(clientX, clientY)!.dispatchEvent(new PointerEvent("pointermove", { clientX, clientY, bubbles: true, pointerType: "mouse" }));
        if (words() !== drawn.getAttribute("aria-label")) wrong.push(["hover", drawn.getAttribute("aria-label"), words()]);
      }
      return { wrong: wrong.slice(0, 3), hovered };
    });
    expect(wrong.wrong).toEqual([]);
    expect(wrong.hovered).toBeGreaterThan(2);
  });

  it("can be hovered itself, and Escape closes it wherever the focus is", async () => {
    await show(filled.find(({ type }) => type === "ranking")!.json);
    const mark = live.page.locator("#a svg [aria-label]").nth(1);
    await mark.hover();
    // A reader who has arrived and read; until then the tooltip of a row goes along with the pointer.
    await live.page.waitForTimeout(250);
    const box = (await live.page.locator("[role=tooltip]").boundingBox())!;
    await live.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
    await live.page.waitForTimeout(400);
    expect(await tip()).toBe(await mark.getAttribute("aria-label"));
    await press("Escape");
    expect(await tip()).toBe(null);
    await mark.hover({ position: { x: 4, y: 4 } });
    expect(await tip()).not.toBe(null);
    await live.page.mouse.move(799, 1);
    await live.page.waitForTimeout(400);
    expect(await tip()).toBe(null);
  });

  it("is closed by Escape first, and the mark keeps the focus", async () => {
    await show(filled.find(({ type }) => type === "ranking")!.json);
    await live.page.focus("#before");
    await press("Tab");
    const at = await focused();
    expect(await tip()).toBe(at);
    await press("Escape");
    expect([await tip(), await focused()]).toEqual([null, at]);
    await press("ArrowDown");
    expect(await tip()).toBe(await focused());
  });

  it("is never cut by an edge of the window, nor changes it", async () => {
    await live.page.setViewportSize({ width: 320, height: 480 });
    const longest = [...filled, ...examples.filter(({ variant }) => variant === "longest")].map(({ json }) => json);
    const cut = await live.page.evaluate(async (jsons) => {
      const host = document.getElementById("a")!;
      host.style.width = "304px";
      const wrong: unknown[] = [];
      const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
      let looked = 0;
      for (const [n, json] of jsons.entries()) {
        (window as unknown as { show: (json: unknown) => void }).show(json);
        const marks = [...document.querySelectorAll<SVGElement>("#a svg [aria-label]")];
        for (const [i, mark] of marks.entries()) {
          if (i !== 0 && i !== marks.length - 1 && i % 11 !== 3) continue;
          for (const block of ["start", "end"] as const) {
            mark.scrollIntoView({ block });
            mark.dispatchEvent(new PointerEvent("pointermove", { bubbles: true, pointerType: "mouse" }));
            await frame();
            await frame();
            const tooltip = document.querySelector("[role=tooltip]")!;
            const { left, top, right, bottom } = tooltip.getBoundingClientRect();
            looked++;
            if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight || tooltip.scrollWidth > tooltip.clientWidth) wrong.push([n, i, block, left, top, right, bottom]);
          }
        }
      }
      host.style.width = "";
      return { wrong: wrong.slice(0, 5), looked };
    }, longest);
    expect(cut.wrong).toEqual([]);
    expect(cut.looked).toBeGreaterThan(100);
  });

  it("is opened by a finger, and closed by one elsewhere", async () => {
    const touch = await openPage(browser, { body: "<main><div id=a></div><p id=elsewhere>…</p></main>", context: { hasTouch: true } });
    await touch.page.evaluate((json) => void banyan.mount(document.getElementById("a"), banyan.figure(json)), filled.find(({ type }) => type === "ranking")!.json);
    const mark = touch.page.locator("#a svg [aria-label]").first();
    await mark.tap();
    expect(await touch.page.locator("[role=tooltip] p").first().textContent()).toBe(await mark.getAttribute("aria-label"));
    await touch.page.locator("#elsewhere").tap();
    await touch.page.waitForTimeout(300);
    expect(await touch.page.locator("[role=tooltip]").count()).toBe(0);
    await mark.tap();
    expect(await touch.page.locator("[role=tooltip]").count()).toBe(1);
    await touch.page.touchscreen.tap(320, 8);
    await touch.page.waitForTimeout(300);
    expect(await touch.page.locator("[role=tooltip]").count()).toBe(0);
    expect(touch.errors).toEqual([]);
    await touch.close();
  });
});

describe("a mark that can be clicked", () => {
  it("can be hit within 24 px, but for what a neighbour has nearer, in every chart", async () => {
    let all = 0;
    for (const [type, json] of charts) {
      await show(json, { select: "one" });
      const { missed, tried } = await live.page.evaluate(() => {
        const shape = "circle,rect,path,line,text";
        const marks = [...document.querySelectorAll<SVGElement>("#a svg [aria-label]")].map((mark) => {
          const own = mark.matches(shape) ? [mark] : [...mark.querySelectorAll<SVGElement>(shape)].filter((part) => part.closest("[aria-label]") === mark);
          return { mark, boxes: own.map((part) => part.getBoundingClientRect()) };
        });
        const far = (box: DOMRect, x: number, y: number): number => Math.hypot(Math.max(box.x - x, 0, x - box.right), Math.max(box.y - y, 0, y - box.bottom));
        const missed: unknown[] = [];
        let tried = 0;
        for (const { mark, boxes: [box] } of marks) {
          if (!box || (box.width > 24 && box.height > 24)) continue;
          for (const [dx, dy] of [[0, 0], [11, 0], [-11, 0], [0, 11], [0, -11]] as const) {
            // Along a side that is longer, the mark's own length is there to hit.
            if ((box.width > 24 && dx !== 0) || (box.height > 24 && dy !== 0)) continue;
            const [clientX, clientY] = [box.x + box.width / 2 + dx, box.y + box.height / 2 + dy];
            if (marks.some((other) => other.mark !== mark && other.boxes.some((one) => far(one, clientX, clientY) < 12))) continue;
            tried++;
            const target = document.elementFromPoint(clientX, clientY) ?? document.body;
            target.dispatchEvent(new PointerEvent("pointermove", { clientX, clientY, bubbles: true, pointerType: "mouse" }));
            const hit = document.querySelector("[role=tooltip] p")?.textContent;
            if (hit !== mark.getAttribute("aria-label")) missed.push([mark.getAttribute("aria-label"), dx, dy, hit]);
          }
        }
        return { missed: missed.slice(0, 4), tried };
      });
      expect([type, missed]).toEqual([type, []]);
      all += tried;
    }
    expect(all).toBeGreaterThan(200);
  });
});
