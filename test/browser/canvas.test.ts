import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../scripts/browser.mjs";
import type { Kind, Mark, Scene } from "../../src/scene/mark.js";
import type * as InPage from "./canvas/page.js";
import type { Comparison, Difference, Input, Named } from "./canvas/page.js";
import { readExamples } from "./legibility/examples.js";

const SCALE = 2;
const WIDTH = 640;
/** What SVG and canvas may differ by: edges of curves, which Chromium smooths tile by tile in the one and at once in the other. */
const LIMITS = { step: 32, share: 0.2, patch: 20 };
/** Figures in one screenshot. */
const BATCH = 8;
const MINUTES = 60_000;
type Probe = { readonly probe: typeof InPage };

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const entry = fileURLToPath(new URL("./canvas/page.ts", import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: "iife", globalName: "probe", target: "es2023" });
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 800, height: 800 }, deviceScaleFactor: SCALE });
  await page.setContent("<!doctype html><meta charset=utf-8><body style='margin:0'></body>");
  await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
}, MINUTES);
afterAll(async () => {
  await browser.close();
});

async function compared(width: number, height: number, options: Partial<Comparison> = {}): Promise<Difference[]> {
  await page.setViewportSize({ width, height });
  const png = await page.screenshot({ clip: { x: 0, y: 0, width, height } });
  const comparison: Comparison = { scale: SCALE, step: LIMITS.step, ...options };
  return page.evaluate(([sent, how]) => (globalThis as unknown as Probe).probe.compareWith(sent, how), [png.toString("base64"), comparison] as const);
}

async function compareScenes(scenes: readonly Named[], options: Partial<Comparison> = {}): Promise<Difference[]> {
  const height = await page.evaluate((sent) => (globalThis as unknown as Probe).probe.showScenes(sent), scenes);
  return compared(scenes[0]!.scene.width, height, options);
}

async function compareFigures(inputs: readonly Input[]): Promise<Difference[]> {
  const found: Difference[] = [];
  for (let from = 0; from < inputs.length; from += BATCH) {
    const height = await page.evaluate((sent) => (globalThis as unknown as Probe).probe.showFigures(sent), inputs.slice(from, from + BATCH));
    found.push(...(await compared(WIDTH, height)));
  }
  return found;
}

const isTooFar = ({ share, patch }: Difference): boolean => share > LIMITS.share || patch > LIMITS.patch;
const say = ({ name, share, patch, at }: Difference): string => `${name}: ${share.toFixed(3)} % differ, the largest patch ${patch} px at ${at.map((value) => value / SCALE).join(",")}`;

function reportWorst(what: string, found: readonly Difference[]): void {
  const most = (key: "share" | "patch"): string => say([...found].sort((a, b) => b[key] - a[key])[0]!);
  console.log(`${what}, ${found.length} figures. Most pixels: ${most("share")}. Largest patch: ${most("patch")}.`);
}

const examples = readExamples();
const inputs = (theme: "light" | "dark"): Input[] => examples.map(({ type, variant, json }) => ({ name: `${type}/${variant} ${theme}`, json, options: { width: WIDTH, theme, locale: "zh" } }));

const isWide = process.env["BANYAN_SWEEP"] === "wide";

describe("a canvas shows what the SVG shows", () => {
  // Every fifth figure, to keep the usual run short; `npm run test:all` compares all of them.
  it(isWide ? "in every example" : "in every fifth example", async () => {
    const found = await compareFigures(inputs("light").filter((_, i) => isWide || i % 5 === 0));
    reportWorst("light", found);
    expect(found.filter(isTooFar).map(say)).toEqual([]);
  });

  it("on a dark ground", async () => {
    const found = await compareFigures(inputs("dark").filter((_, i) => i % 12 === 0));
    reportWorst("dark", found);
    expect(found.filter(isTooFar).map(say)).toEqual([]);
  });

  it("in every kind of mark, with all that may be said of it", async () => {
    const found = await compareScenes([{ name: "kinds", scene: KINDS }]);
    expect(found.filter(isTooFar).map(say)).toEqual([]);
  });

  it.each(["group", "rect", "line", "circle", "path", "text", "points"] as const)("and is found out when it leaves out %s", async (without: Kind) => {
    const found = await compareScenes([{ name: "kinds", scene: KINDS }], { without });
    expect(found.filter(isTooFar).length).toBe(1);
  });

  // Discs that overlap in one pixel are reckoned one after the other, where the SVG takes their union.
  it.each([[4000, 1.25, 0.1], [20_000, 1.25, 1], [100_000, 0.8, 2]] as const)("in %i points", async (count, r, share) => {
    const found = await compareScenes([{ name: `${count} points`, scene: sceneOf([cloud(count, r)]) }]);
    reportWorst("points", found);
    expect(found.filter((one) => one.share > share || one.patch > LIMITS.patch).map(say)).toEqual([]);
  });
});

describe("the mark at a place", () => {
  const scene = sceneOf([
    { kind: "rect", key: "ground", x: 0, y: 0, width: 640, height: 300, fill: "#eeeeee" },
    { kind: "rect", key: "a", label: "below", x: 50, y: 50, width: 100, height: 100, fill: "#225588" },
    { kind: "circle", key: "b", label: "above", x: 100, y: 100, r: 20, fill: "#882222" },
    { kind: "path", key: "c", label: "ring", d: "M200 50L300 50L300 150L200 150ZM220 70L220 130L280 130L280 70Z", fill: "#228855" },
    { kind: "path", key: "d", label: "curve", d: "M350 150C400 50 450 50 500 150", stroke: "#222222", strokeWidth: 2 },
    {
      kind: "group",
      key: "e",
      label: "outer",
      marks: [
        { kind: "line", key: "x", x1: 50, y1: 220, x2: 150, y2: 220, stroke: "#222222" },
        { kind: "group", key: "y", label: "inner", marks: [{ kind: "text", key: "t", x: 200, y: 225, text: "温州", size: 20, fill: "#222222", anchor: "middle" }] },
      ],
    },
    { kind: "points", key: "f", label: "points", x: [400, 500], y: [220, 220], r: 3, fill: "#222222" },
  ]);

  it.each([
    ["the topmost", 100, 100, "above"],
    ["what lies under it, beside", 60, 60, "below"],
    ["a path where it is filled", 210, 100, "ring"],
    ["nothing in the middle of its hole", 250, 100, undefined],
    ["the nearest, in the hole by its edge", 225, 100, "ring"],
    ["a line", 425, 76, "curve"],
    ["the nearest within 12 px of a curve", 425, 86, "curve"],
    ["nothing 20 px from a curve, though within its bounds", 425, 100, undefined],
    ["the group that speaks for a mark", 100, 221, "outer"],
    ["the innermost group that speaks", 185, 220, "inner"],
    ["nothing on decoration alone", 600, 280, undefined],
    ["one of many points", 402, 221, "points"],
    ["one of many points, near", 510, 222, "points"],
    ["the nearer of two", 158, 100, "below"],
  ] as const)("is %s", async (_, x, y, label) => {
    await page.evaluate((sent) => (globalThis as unknown as Probe).probe.showScenes(sent), [{ name: "hit", scene }]);
    expect(await page.evaluate(([left, top]) => (globalThis as unknown as Probe).probe.labelAt(left, top), [x, y] as const)).toBe(label);
  });
});

function sceneOf(marks: readonly Mark[]): Scene {
  return { width: WIDTH, height: 300, background: "#ffffff", font: "'Noto Sans SC',sans-serif", lang: "zh-CN", title: "", description: "", marks };
}

/** Points that are denser in the middle, the same each time. */
function cloud(count: number, r: number): Mark {
  let seed = 1;
  const chance = (): number => (seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0) / 2 ** 32;
  const middling = (): number => (chance() + chance() + chance() + chance()) / 4;
  const [x, y]: [number[], number[]] = [[], []];
  for (let i = 0; i < count; i++) {
    x.push(middling() * WIDTH);
    y.push(middling() * 300);
  }
  return { kind: "points", key: "cloud", x, y, r, fill: "#0f5a80" };
}

const hatched = (hatch: "/" | "\\" | "x", background?: string) => ({ hatch, color: "#0f5a80", gap: 4, weight: 1.25, background });
const words = (key: string, y: number, text: string, more: object = {}): Mark => ({ kind: "text", key, x: 500, y, text, size: 14, fill: "#171c1f", ...more });
const KINDS: Scene = sceneOf([
  { kind: "rect", key: "square", x: 10.126, y: 10, width: 60, height: 30, fill: "#0f5a80", stroke: "#aa5500", strokeWidth: 3 },
  { kind: "rect", key: "round", x: 80, y: 10, width: 60, height: 30, radius: 8, fill: hatched("/"), stroke: "#0f5a80", dash: "4 3" },
  { kind: "rect", key: "flat", x: 150, y: 10, width: 60, height: 8, radius: 8, fill: hatched("\\", "#ffeecc") },
  { kind: "rect", key: "thin", x: 150, y: 24, width: 10, height: 20, radius: 9, fill: hatched("x", "#ffffff") },
  { kind: "rect", key: "none", x: 170, y: 24, width: 0, height: 20, fill: "#ff0000", stroke: "#ff0000", strokeWidth: 4 },
  { kind: "line", key: "plain", x1: 10, y1: 60, x2: 200, y2: 60, stroke: "#171c1f" },
  { kind: "line", key: "dashed", x1: 10, y1: 70, x2: 200, y2: 74, stroke: "#171c1f", strokeWidth: 3, dash: "8 4" },
  { kind: "line", key: "dots", x1: 10, y1: 84, x2: 200, y2: 84, stroke: "#171c1f", strokeWidth: 3, dash: "0.1,6", cap: "round" },
  { kind: "line", key: "ends", x1: 14, y1: 96, x2: 100, y2: 96, stroke: "#171c1f", strokeWidth: 6, cap: "square" },
  { kind: "circle", key: "disc", x: 30, y: 130, r: 16, fill: "#aa5500" },
  { kind: "circle", key: "ring", x: 80, y: 130, r: 16, stroke: "#aa5500", strokeWidth: 2, dash: "5 3" },
  { kind: "circle", key: "hatched", x: 130, y: 130, r: 16, fill: hatched("/", "#ffffff"), stroke: "#0f5a80" },
  { kind: "path", key: "sharp", d: "M220 140L240 60L260 140", stroke: "#0f5a80", strokeWidth: 6 },
  { kind: "path", key: "sharper", d: "M270 140L278 60L286 140", stroke: "#0f5a80", strokeWidth: 6 },
  { kind: "path", key: "rounded", d: "M300 140L320 60L340 140", stroke: "#0f5a80", strokeWidth: 6, join: "round", cap: "round" },
  { kind: "path", key: "curve", d: "M220 160C260 160 300 220 340 220L340 240C300 240 260 180 220 180Z", fill: hatched("\\", "#d9ebf3"), stroke: "#0f5a80" },
  {
    kind: "group",
    key: "words",
    marks: [
      words("start", 30, "1.02万亿元 AV To"),
      words("middle", 60, "来源，《公报》“≥”数", { anchor: "middle" }),
      words("end", 90, "Bold 粗体", { anchor: "end", weight: 700, size: 18 }),
      words("rtl", 120, "مدينة\u200e 12", { anchor: "end" }),
      words("hebrew", 150, "תל אביב\u200e (3)", { anchor: "start" }),
      words("spaces", 180, " a   b，“c” ", { anchor: "middle" }),
      words("broken", 210, "é 国\nx🏙", { anchor: "middle" }),
    ],
  },
  { kind: "points", key: "points", x: [20, 30, 40, 46, 60.128], y: [200, 210, 200, 204, 220.126], r: 5, fill: "#228855" },
]);
