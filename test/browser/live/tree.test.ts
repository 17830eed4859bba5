import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../../scripts/browser.mjs";
import { compose, figure, toSVG } from "../../../src/index.js";
import { stopsOf } from "../../../src/scene/stops.js";
import { spoken } from "../../scene.js";
import { filled } from "./figures.js";
import { openPage, type LivePage } from "./page.js";

const shown = filled.flatMap(({ type, json }, i) => (["zh", "en"] as const).map((locale) => ({ name: `${type} ${locale}`, locale, json, id: `f${i}${locale}` })));

let browser: Browser;
let live: LivePage;
/** The same figures as strings, where no script runs. */
let still: LivePage;

const bodyOf = (inner: (id: string, i: number) => string): string => `<main>${shown.map(({ id }, i) => `<div id=${id}>${inner(id, i)}</div>`).join("")}</main>`;

beforeAll(async () => {
  browser = await launch();
  const svgs = shown.map(({ json, locale, id }) => toSVG(figure(json), { locale, idPrefix: `x${id}`, width: 640 }));
  const css = "main>div{width:640px}";
  [live, still] = await Promise.all([openPage(browser, { css, body: bodyOf(() => "") }), openPage(browser, { css, body: bodyOf((_, i) => svgs[i]!), context: { javaScriptEnabled: false } })]);
  await live.page.evaluate((all) => {
    for (const { id, json, locale } of all) banyan.mount(document.getElementById(id), banyan.figure(json), { locale, idPrefix: `x${id}` });
  }, shown);
});
afterAll(async () => {
  expect(live.errors).toEqual([]);
  expect(live.violations).toEqual([]);
  await browser.close();
});

interface Told {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly roledescription: string;
  readonly below: readonly Told[];
}

type Nodes = readonly { readonly nodeId: string; readonly ignored: boolean; readonly role?: { readonly value?: unknown }; readonly name?: { readonly value?: unknown }; readonly description?: { readonly value?: unknown }; readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[]; readonly childIds?: readonly string[] }[];

/** Roles whose inside is presentational: what they are named says it all. */
const LEAF = new Set(["graphics-symbol", "img", "image"]);

/** What a screen reader is given of a page: of each figure its root, and below it everything that is not ignored. */
async function treesOf({ page }: LivePage): Promise<readonly Told[]> {
  const session = await page.context().newCDPSession(page);
  const nodes = (await session.send("Accessibility.getFullAXTree")).nodes as Nodes;
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (node: Nodes[number]): Told[] => (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    if (child === undefined) return [];
    return child.ignored || child.role?.value === "generic" ? below(child) : [tell(child)];
  });
  const tell = (node: Nodes[number]): Told => {
    const word = (value: unknown): string => (typeof value === "string" ? value : "");
    const property = (name: string): string => word(node.properties?.find((one) => one.name === name)?.value.value);
    const role = word(node.role?.value);
    return {
      role, name: word(node.name?.value), description: word(node.description?.value),
      // The protocol gives its bytes one by one.
      roledescription: Buffer.from(property("roledescription"), "latin1").toString(),
      below: LEAF.has(role) ? [] : below(node),
    };
  };
  return nodes.filter(({ role, ignored }) => !ignored && role?.value === "graphics-document").map(tell);
}

const flat = (told: Told): Told[] => told.below.flatMap((one) => [one, ...flat(one)]);
/** Without what a page adds around a mark that can be focused. */
const bare = ({ role, name, description, roledescription, below }: Told): unknown => [role, name, description, roledescription, below.map(bare)];

describe.each([["in the page", () => live], ["as a string, where no script runs", () => still]] as const)("what a screen reader is given %s", (_, where) => {
  it("is of each figure its kind, title and description in its language", async () => {
    const trees = await treesOf(where());
    expect(trees.length).toBe(shown.length);
    for (const [i, { json, locale }] of shown.entries()) {
      const { title, description } = compose(figure(json), { locale, width: 640 });
      expect(description.length).toBeGreaterThan(20);
      expect(trees[i]).toMatchObject({ name: title, description, roledescription: locale === "zh" ? "图表" : "chart" });
    }
    const langs = await where().page.locator("main svg").evaluateAll((svgs) => svgs.map((svg) => svg.getAttribute("lang")));
    expect(langs).toEqual(shown.map(({ locale }) => (locale === "zh" ? "zh-CN" : "en")));
  });

  it("is everything that has something to say, once, in the order of the picture, and no tick, gridline or ornament", async () => {
    for (const [i, told] of (await treesOf(where())).entries()) {
      const { json, locale, name } = shown[i]!;
      const labels = spoken(compose(figure(json), { locale, width: 640 }));
      const inside = flat(told);
      expect([name, inside.map((one) => one.name)]).toEqual([name, labels]);
      expect([name, new Set(inside.map(({ role }) => role))]).toEqual([name, expect.toSatisfy((roles: Set<string>) => [...roles].every((role) => /^graphics-(symbol|object)$/.test(role)))]);
    }
  });

  it("has no id twice, and what refers to an id finds it", async () => {
    const wrong = await where().page.evaluate(() => {
      const all = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      const known = new Set(all);
      const asked = [...document.querySelectorAll("main *")].flatMap((element) => [...element.attributes].flatMap(({ name, value }) => (/^aria-(labelledby|describedby|controls)$/.test(name) ? value.split(" ") : [...value.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id!))));
      return { twice: all.filter((id, i) => all.indexOf(id) !== i), lost: asked.filter((id) => !known.has(id)), asked: asked.length };
    });
    expect(wrong).toMatchObject({ twice: [], lost: [] });
    expect(wrong.asked).toBeGreaterThan(shown.length * 2);
  });
});

describe("a figure in the page and the string", () => {
  it("say the same", async () => {
    const [one, other] = [await treesOf(live), await treesOf(still)];
    expect(one.map(bare)).toEqual(other.map(bare));
    for (const { id } of shown) expect(await live.page.locator(`#${id} svg`).ariaSnapshot()).toBe(await still.page.locator(`#${id} svg`).ariaSnapshot());
  });

  it.each(filled.map(({ type, json }) => [type, json] as const))("say every row of the data that is not folded into others: %s", (_type, json) => {
    const checked = figure({ ...(json as object), top: undefined });
    const said = new Set(stopsOf(compose(checked)).all.flatMap(({ datum }) => (datum && checked.chart.lists?.[datum.field] === undefined ? [datum.row] : [])));
    expect(checked.spec.data.filter(({ index }) => !said.has(index))).toEqual([]);
  });
});

describe("a figure in the page", () => {
  it("has nothing that axe-core objects to, nor has its tooltip", async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    await live.page.evaluate(axe);
    await live.page.locator("main [tabindex='0']").first().focus();
    await live.page.locator("[role=tooltip]").waitFor();
    const found = await live.page.evaluate(async () => {
      const { violations, passes } = await (window as unknown as { axe: { run: (element: Element) => Promise<Record<"violations" | "passes", { id: string; nodes: { html: string }[] }[]>> } }).axe.run(document.querySelector("main")!);
      return { violations: violations.map(({ id, nodes }) => `${id} ${nodes.length} ${nodes[0]!.html.slice(0, 200)}`), passes: passes.map(({ id }) => id) };
    });
    expect(found.violations).toEqual([]);
    expect(found.passes).toEqual(expect.arrayContaining(["aria-roles", "aria-valid-attr-value", "aria-allowed-attr", "color-contrast"]));
  });

  it("has in every chart a stop whose tooltip says its name, with an id of its own, and describes it by the second paragraph", async () => {
    for (const { id, name } of shown) {
      const stop = live.page.locator(`#${id} svg [tabindex='0']`).first();
      await stop.focus();
      const told = await stop.evaluate((mark) => {
        const [tooltip, ...others] = document.querySelectorAll("[role=tooltip]");
        const [label, origin] = tooltip!.children;
        const ids = [...document.querySelectorAll("[id]")].map((one) => one.id);
        return {
          others: others.length, inside: mark.closest("main > div")!.contains(tooltip!), says: label!.textContent === mark.getAttribute("aria-label"),
          hidden: mark.closest("[aria-hidden]") !== null, lang: tooltip!.getAttribute("lang") === mark.closest("svg")!.getAttribute("lang"),
          described: (origin as HTMLElement).hidden || document.getElementById(mark.getAttribute("aria-describedby") ?? "") === origin,
          twice: ids.filter((one, i) => one === "" || ids.indexOf(one) !== i),
        };
      });
      expect([name, told]).toEqual([name, { others: 0, inside: true, says: true, hidden: false, lang: true, described: true, twice: [] }]);
    }
  });
});
