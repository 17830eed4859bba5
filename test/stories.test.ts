import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import * as library from "../src/index.js";
import { codeOf } from "../stories/code.js";
import { builderOf, specOf } from "../stories/spec.js";
import { readExamples } from "./browser/legibility/examples.js";

const folder = fileURLToPath(new URL("../stories/", import.meta.url));
const { charts } = library;
const examples = readExamples();
const story = (type: string): string => readFileSync(`${folder}${type}.stories.ts`, "utf8");

/** Named exports of a story file → the example file that its args are. */
function storiesOf(type: string): Map<string, string | undefined> {
  const text = story(type);
  const imports = new Map([...text.matchAll(/^import (\w+) from "\.\.\/examples\/([\w-]+\/[\w-]+)\.json";$/gm)].map(([, name, path]) => [name, path]));
  return new Map([...text.matchAll(/^export const (\w+): ChartStory = \{.*\bargs: (\w+)\b/gm)].map(([, name, args]) => [name!, imports.get(args)]));
}

/** `plan-2015` → `Plan2015`, which Storybook turns back into the end of an address. */
const exportOf = (variant: string): string => variant.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

describe.each(charts.map(({ type }) => type))("stories of %s", (type) => {
  it("stand in a file of that name, under a title that ends with it", () => {
    expect(story(type)).toMatch(new RegExp(`title: "图表 Charts/[^"]* ${type}", id: "${type}", \\.\\.\\.chartMeta\\("${type}"\\)`));
  });

  it("have a playground, where a reader acts and looks closer if the chart lets them", () => {
    expect(story(type)).toMatch(/^export const Playground: ChartStory = \{ name: "试一试 Playground", args: \w+, play: actAsReader \};$/m);
    const closer = /^export const \w+: ChartStory = \{.* play: lookCloser \};$/m.test(story(type));
    expect(closer).toBe(charts.find((chart) => chart.type === type)?.zoom !== undefined);
  });

  it("show every example under its name", () => {
    const shown = [...storiesOf(type)].filter(([name]) => name !== "Playground").sort();
    const own = examples.filter((example) => example.type === type).map(({ variant }) => [exportOf(variant), `${type}/${variant}`]);
    expect(shown).toEqual(own.sort());
  });
});

/** What the printed code would give to the builder and to `toSVG`. */
function run(code: string, type: string): { spec: unknown; options: unknown } {
  const taken = { spec: undefined as unknown, options: undefined as unknown };
  const builders = charts.map((chart) => [builderOf(chart.type), (spec: object) => ({ type: chart.type, ...spec })] as const);
  const take = (spec: { of?: unknown }): unknown => (taken.spec = typeof spec.of === "function" ? { ...spec, of: (spec.of as () => unknown)() } : spec);
  const globals = { ...Object.fromEntries(builders), [builderOf(type)]: take, toSVG: (_: unknown, options: unknown) => (taken.options = options) };
  runInNewContext(code.replace(/^import .*$/m, ""), globals);
  return JSON.parse(JSON.stringify(taken)) as typeof taken;
}

describe("the code that a story shows", () => {
  it.each(examples.map((example) => [`${example.type}/${example.variant}`, example] as const))("is the spec of %s", (_, { type, json }) => {
    const { $schema: _schema, type: _type, locale: _locale, ...spec } = json as Record<string, unknown>;
    expect(run(codeOf(type, json as Record<string, unknown>, {}), type)).toEqual({ spec });
    expect(library).toHaveProperty(builderOf(type));
  });

  it("names what the toolbar changes, and leaves out what nobody filled in", () => {
    const args = { type: "bullet", title: { zh: "", en: "" }, highlight: [], color: {}, top: undefined, note: "“a\n‘b", data: [{ "产值": 1, "a-b": 2, label: "甲" }] };
    const code = codeOf("bullet", args, { locale: "en", theme: "dark", width: "320px" });
    expect(run(code, "bullet")).toEqual({ spec: { note: args.note, data: args.data }, options: { locale: "en", theme: "dark", width: 320 } });
    expect(code).toContain('{ 产值: 1, "a-b": 2, label: "甲" }');
  });
});

describe("a spec from the controls", () => {
  it("keeps empty data, so that the check can speak of it", () => {
    expect(specOf({ data: [], unit: "" })).toEqual({ data: [] });
  });

  it("keeps zero, false and a brand's theme, and lets the toolbar stand for the names", () => {
    expect(specOf({ height: 0, nested: false, theme: { base: "dark" }, locale: "en", width: 900 })).toEqual({ height: 0, nested: false, theme: { base: "dark" } });
    expect(specOf({ theme: "print" })).toEqual({});
  });
});
