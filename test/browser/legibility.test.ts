import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../scripts/browser.mjs";
import { figure, toSVG } from "../../src/index.js";
import { labelsAt, readExamples, type Example } from "./legibility/examples.js";
import { formatFindings, measureFigures, type FigureInput } from "./legibility/measure.js";
import { LOCALES, MORE_WIDTHS, THEMES, WIDTHS, type ThemeName } from "./legibility/sweep.js";

const isWide = process.env["BANYAN_SWEEP"] === "wide";
const MINUTES = 60_000;

/** Drawn one by one as the browser takes them. */
function* drawn(examples: readonly Example[], themes: readonly ThemeName[], widths: readonly number[] = WIDTHS): Generator<FigureInput> {
  for (const example of examples) {
    const checked = figure(example.json);
    for (const width of widths) {
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

  it.runIf(isWide)("can be read at twenty more widths", async () => {
    const findings = await measureFigures(browser, drawn(own, ["light"], MORE_WIDTHS));
    expect(findings.length, formatFindings(findings)).toBe(0);
  }, 10 * MINUTES);

  it("keeps its texts apart and inside the frame when drawn in Arial", async () => {
    const findings = await measureFigures(browser, drawn(own, ["light"]), { fonts: "arial" });
    expect(findings.length, formatFindings(findings)).toBe(0);
  }, 10 * MINUTES);
});
