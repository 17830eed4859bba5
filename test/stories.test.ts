import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { transformSync } from "esbuild";
import { describe, expect, it } from "vitest";
import { run as command } from "../src/adapters/cli/program.js";
import * as react from "../src/adapters/react/index.js";
import * as library from "../src/index.js";
import * as live from "../src/live/index.js";
import preview from "../.storybook/preview.js";
import { codeOf } from "../stories/code.js";
import type { Guide } from "../stories/guides/guide.js";
import { exampleOf } from "../stories/kit/catalogue.js";
import { forms, type Setting } from "../stories/setting.js";
import { builderOf, specOf } from "../stories/spec.js";
import { groups, termsOf } from "../stories/terms.js";
import { readExamples } from "./browser/legibility/examples.js";
import { EDGES } from "./edges.js";

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

  it("show every example under its name, and what of the edge set is refused", () => {
    const shown = [...storiesOf(type)].filter(([name]) => name !== "Playground");
    const own = examples.filter((example) => example.type === type).map(({ variant }) => [exportOf(variant), `${type}/${variant}`]);
    const refused = EDGES.filter((edge) => existsSync(`${folder}../examples/bad/${type}-${edge}.json`)).map((edge) => [exportOf(edge), `bad/${type}-${edge}`]);
    expect(shown.sort()).toEqual([...own, ...refused].sort());
    expect([...story(type).matchAll(/^export const (\w+): .* parameters: \{ refused: true \} \};$/gm)].map(([, name]) => name).sort()).toEqual(refused.map(([name]) => name).sort());
  });

  it("have the whole edge set, and variants beside it", () => {
    const names = [...storiesOf(type).keys()].filter((name) => name !== "Playground");
    const edges = EDGES.map(exportOf);
    expect(names).toEqual(expect.arrayContaining(edges));
    expect(names.filter((name) => !edges.includes(name)).length).toBeGreaterThan(4);
  });
});

describe.each(charts.map(({ type }) => type))("the guide of %s", (type) => {
  const guideOf = async (): Promise<Guide> => ((await import(`../stories/guides/${type}.ts`)) as { readonly guide: Guide }).guide;

  it("stands after the playground and has words to be found by", () => {
    expect(story(type)).toMatch(/^export const Playground.*\nexport const Guide: PageStory = \{ name: "说明 Guide", tags: \["!autodocs", "page"\], \.\.\.guidePage\(guide\) \};$/m);
    expect(story(type)).toContain(`import { guide } from "./guides/${type}.js";`);
    expect(termsOf(type).split(" ").length).toBeGreaterThan(5);
  });

  it("says when to use it and when not, with a link to a better chart that exists", async () => {
    const guide = await guideOf();
    expect(guide.type).toBe(type);
    for (const part of [guide.use, guide.avoid, guide.read]) expect(part.length).toBeGreaterThan(1);
    const said = JSON.stringify(guide);
    const links = [...said.matchAll(/\]\(([\w-]+)\)/g)].map(([, id]) => id!);
    for (const id of links) expect(charts.map((chart) => `${chart.type}--guide`)).toContain(id);
    expect(links.length).toBeGreaterThan(0);
    expect(links).not.toContain(`${type}--guide`);
    // Every word in both languages, and one of them is not the other.
    for (const words of [guide.learned, ...guide.use, ...guide.avoid, ...guide.read, ...guide.pairs.flatMap(({ good, bad }) => [good.words, bad.words])]) {
      expect(words).toEqual({ zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.not.stringMatching(/\p{Script=Han}{8}/u) });
    }
  });

  it("shows what is right without a fault, and beside it what is refused or would mislead, invented under no real name", async () => {
    const { pairs } = await guideOf();
    expect(pairs.length).toBeGreaterThan(1);
    for (const { good, bad } of pairs) {
      const [right, wrong] = [good, bad].map(({ spec }) => (typeof spec === "string" ? exampleOf(type, spec) : spec));
      expect(library.validate(right).filter(({ severity }) => severity === "error")).toEqual([]);
      expect(right).not.toEqual(wrong);
      expect(wrong).toHaveProperty("type", type);
      if (typeof bad.spec === "object") expect(JSON.stringify(bad.spec)).toContain(`"basis":"illustrative"`);
    }
  });
});

it("shelves stand in the sidebar in the order of their questions", () => {
  const { order } = (preview.parameters as { readonly options: { readonly storySort: { readonly order: readonly (string | readonly unknown[])[] } } }).options.storySort;
  const within = order[order.indexOf("图表 Charts") + 1];
  expect(within).toEqual(groups.flatMap(({ shelf, types }) => [shelf, types.map((type) => new RegExp(`title: "图表 Charts/${shelf}/([^"/]* ${type})"`).exec(story(type))?.[1])]));
  expect(groups.flatMap(({ types }) => types).sort()).toEqual(charts.map(({ type }) => type).sort());
});

type Values = Readonly<Record<string, unknown>>;
type Form = Setting["form"];
const unwrapped = <Spec extends { of?: unknown }>(spec: Spec): Spec => (typeof spec.of === "function" ? { ...spec, of: (spec.of as () => unknown)() } : spec);
const builders = Object.fromEntries(charts.map((chart) => [builderOf(chart.type), (spec: Values) => unwrapped<Values>({ type: chart.type, ...spec })]));
const withoutMenu = ({ menu, ...options }: Values): Values => (expect(menu).toBe(true), options);

/** What somebody who takes the printed code gets: a spec, and how it is shown. */
const RUNS: Readonly<Record<Form, (code: string) => { readonly spec: Values; readonly options: Values }>> = {
  module: (code) => {
    const imports = [...code.matchAll(/^import \{ (.*) \} from "(.*)";$/gm)].map(([, names, from]) => [from, names!.split(", ")] as const);
    for (const [from, names] of imports) for (const name of names) expect(from === "banyan-charts" ? library : live).toHaveProperty(name);
    let taken = {} as ReturnType<(typeof RUNS)["module"]>;
    const mount = (_: unknown, spec: Values, options: Values): unknown => (taken = { spec, options: withoutMenu(options) });
    runInNewContext(code.replace(/^import .*$/gm, ""), { ...builders, mount, document: { getElementById: () => null } });
    return taken;
  },
  react: (code) => {
    const component = /^import \{ (\w+) \} from "banyan-charts\/react";$/m.exec(code)![1]!;
    expect(react).toHaveProperty(component);
    const { code: plain } = transformSync(code.replace(/^import .*$/gm, "").replace("export function", "function"), { loader: "tsx", jsxFactory: "h" });
    const { figure, ...props } = withoutMenu(runInNewContext(`${plain}\nChart();`, { ...builders, [component]: component, h: (_: unknown, given: Values) => given }) as Values);
    const type = charts.find((chart) => builderOf(`-${chart.type}`) === component)!.type;
    return { spec: (figure as Values | undefined) ?? { type, ...props }, options: figure ? props : {} };
  },
  element: (code) => {
    const [, attributes, json] = /^<script src="node_modules\/banyan-charts\/dist\/banyan-charts.min.js"><\/script>\n<banyan-chart([^>]*)>\n<script type="application\/json">\n([^<]*)<\/script>\n<\/banyan-chart>\n$/.exec(code)!;
    const options = Object.fromEntries([...attributes!.matchAll(/ ([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [name, value === undefined ? true : name === "width" ? Number(value) : value]));
    return { spec: JSON.parse(json!) as Values, options: withoutMenu(options) };
  },
  json: (code) => ({ spec: JSON.parse(code) as Values, options: {} }),
  cli: (code) => {
    const [, json, flags] = /^cat > chart\.json <<'JSON'\n(.*)\nJSON\nnpx banyan-charts render chart\.json -o chart\.svg(.*)\n$/s.exec(code)!;
    const options = Object.fromEntries([...flags!.matchAll(/ --(\w+) (\S+)/g)].map(([, name, value]) => [name, name === "width" ? Number(value) : value]));
    return { spec: JSON.parse(json!) as Values, options };
  },
};

/** Plain data of this world, and what stands in the spec itself told apart from what stands beside it. */
function run(form: Form, type: string, args: Values, globals: Values = {}): { readonly spec: Values; readonly options: Values } {
  return JSON.parse(JSON.stringify(RUNS[form](codeOf(type, args, { ...globals, form })))) as ReturnType<typeof run>;
}

describe.each(forms.map(({ value }) => value))("the code that a story shows as %s", (form) => {
  it.each(examples.map((example) => [`${example.type}/${example.variant}`, example] as const))("is the spec of %s", (_, { type, json }) => {
    const { $schema: _schema, locale: _locale, ...spec } = json as Record<string, unknown>;
    expect(run(form, type, json as Values)).toEqual({ spec, options: {} });
  });

  it("names what the toolbar changes, and leaves out what nobody filled in", () => {
    const rest = { type: "bullet", note: "“a\n</script>‘b", data: [{ "产值": 1, "a-b": 2, label: '"甲' }] };
    const args = { ...rest, title: { zh: "", en: "" }, highlight: [], color: {}, top: undefined, select: "none", zoom: false };
    const { spec, options } = run(form, "bullet", args, { locale: "en", theme: "dark", width: "320px" });
    expect({ ...spec, ...options }).toEqual({ ...rest, locale: "en", theme: "dark", width: 320 });
  });

  it("says how it behaves, where a page is to be alive", () => {
    const { options, spec } = run(form, "bump", { type: "bump", data: [], select: "many", zoom: true });
    expect({ ...spec, ...options }).toEqual({ type: "bump", data: [], ...(form === "json" || form === "cli" ? {} : { select: "many", zoom: true }) });
  });
});

it("the command that a story shows draws the figure", async () => {
  const { json } = examples.find(({ type, variant }) => type === "bullet" && variant === "plan-2022")!;
  const { spec, options } = run("cli", "bullet", json as Values, { locale: "en", theme: "dark", width: "320px" });
  const out: string[] = [];
  const io = { stdin: () => Promise.resolve(new TextEncoder().encode(JSON.stringify(spec))), stdout: (content: string | Uint8Array) => void out.push(String(content)), stderr: (line: string) => void out.push(line) };
  const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  expect(await command(["render", "-", "-o", "-", "--format", "svg", ...flags], io)).toBe(0);
  expect(out.join("").replace(/<metadata>.*<\/metadata>/, "").replaceAll(/b[a-z0-9]+-/g, "")).toBe(`${library.toSVG(library.figure(spec), { ...options, embed: "none" })}\n`.replaceAll(/b[a-z0-9]+-/g, ""));
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
