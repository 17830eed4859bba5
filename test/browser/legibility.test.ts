import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../scripts/browser.mjs";
import { figure, toSVG } from "../../src/index.js";
import { labelsAt, readExamples, type Example } from "./legibility/examples.js";
import { formatFindings, measureFigures, type FigureInput } from "./legibility/measure.js";

const WIDTHS = process.env["BANYAN_SWEEP"] === "wide" ? [320, 360, 400, 480, 560, 640, 720, 800, 899, 900, 1000, 1200, 1400, 1600] : [320, 640, 1200];
const LOCALES = ["zh", "en"] as const;
const THEMES = ["light", "dark", "print", "contrast"] as const;
type ThemeName = (typeof THEMES)[number];
const MINUTES = 60_000;

/** Drawn one by one as the browser takes them. */
function* drawn(examples: readonly Example[], themes: readonly ThemeName[]): Generator<FigureInput> {
  for (const example of examples) {
    const checked = figure(example.json);
    for (const width of WIDTHS) {
      for (const locale of LOCALES) {
        for (const theme of themes) {
          const name = `${example.type}/${example.variant} ${width} ${locale} ${theme}`;
          yield { name, svg: toSVG(checked, { width, theme, locale }), labels: labelsAt(example, locale, width) };
        }
      }
    }
  }
}

const examples = readExamples();
const types = [...new Set(examples.map(({ type }) => type))];
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
}, MINUTES);
afterAll(async () => {
  await browser.close();
});

it("there are examples to look at", () => {
  expect(examples.length).toBeGreaterThan(0);
});

describe.each(types)("%s", (type) => {
  const own = examples.filter((example) => example.type === type);

  it("can be read at every width, in both languages and every theme", async () => {
    const findings = await measureFigures(browser, drawn(own, THEMES));
    expect(findings.length, formatFindings(findings)).toBe(0);
  }, 10 * MINUTES);

  it("keeps its texts apart and inside the frame when drawn in Arial", async () => {
    const findings = await measureFigures(browser, drawn(own, ["light"]), { fonts: "arial" });
    expect(findings.length, formatFindings(findings)).toBe(0);
  }, 10 * MINUTES);
});
