import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { charts, compose, figure } from "../src/index.js";
import { readExamples, type Example } from "./browser/legibility/examples.js";
import { EDGES } from "./edges.js";
import { strays } from "./scene.js";

const examples = readExamples();
const bad = (name: string): string => new URL(`../examples/bad/${name}.json`, import.meta.url).pathname;

const MAY_REFUSE = ["sixty", "negative"];

describe.each(charts.map(({ type }) => type))("%s", (type) => {
  const own = examples.filter((example) => example.type === type);
  const text = (variant: string): string => JSON.stringify(own.find((example) => example.variant === variant)?.json ?? {});

  it.each(EDGES)("shows or refuses the edge case %s", (edge) => {
    const shown = own.some(({ variant }) => variant === edge);
    const refused = MAY_REFUSE.includes(edge) && existsSync(bad(`${type}-${edge}`));
    expect(shown || refused).toBe(true);
    if (refused) expect(JSON.parse(readFileSync(bad(`${type}-${edge}`), "utf8"))).toMatchObject({ type });
  });

  it("has the hard cases that their names promise", () => {
    expect(text("empty")).toMatch(/"data":\[\]/);
    expect(text("missing")).toMatch(/:null/);
    if (own.some(({ variant }) => variant === "negative")) expect(text("negative")).toMatch(/:"?-\d/);
    for (const letters of [/㵘/, /珺/, /𠮷/u, /\p{Script=Arabic}/u, /\p{Script=Hebrew}/u, /\p{Script=Han}[^"]*[A-Za-z]|[A-Za-z][^"]*\p{Script=Han}/u]) expect(text("scripts")).toMatch(letters);
    const labels = (JSON.stringify(own.find(({ variant }) => variant === "longest")?.json).match(/"(?:zh|en)":"[^"]*"/g) ?? []).map((label) => label.length);
    expect(Math.max(...labels)).toBeGreaterThan(60);
  });

  // Who moved from which tier to which has not been published anywhere that we could find.
  it.skipIf(type === "tier-flow")("has a figure of real numbers", () => {
    expect(own.some(({ json, variant }) => variant !== "empty" && !JSON.stringify(json).includes('"illustrative"'))).toBe(true);
  });

  it("keeps every mark inside the figure, from 240 px to 1600", () => {
    for (const { variant, json } of own) {
      const drawn = figure(json);
      for (const width of [240, 320, 479, 480, 640, 899, 900, 1200, 1600]) {
        for (const locale of ["zh", "en"]) expect([variant, width, locale, strays(compose(drawn, { width, locale }))]).toEqual([variant, width, locale, []]);
      }
    }
  });

  it("keeps its marks when it is told to be higher, and fills the height", () => {
    for (const { json } of own) {
      const scene = compose(figure(json), { height: 900 });
      expect(scene.height).toBeGreaterThanOrEqual(900);
      expect(strays(scene)).toEqual([]);
    }
  });
});

it("every example is of a chart", () => {
  const types = new Set(charts.map(({ type }) => type));
  expect(examples.filter((example: Example) => !types.has(example.type)).map(({ type }) => type)).toEqual([]);
});
