import { wcagContrast, wcagLuminance } from "culori";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mix, wordForm } from "../../src/theme/color.js";
import { contrastRatio, isColor, labelledFill, luminance, readableOn, type Theme, themes } from "../../src/theme/index.js";
import { pairs } from "../../src/theme/legible.js";
import { holds } from "../holds.js";

const all = Object.values(themes).map((theme) => [theme.name, theme] as const);
const anyColor = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, "0")}`);

/** Every string in a theme but its name, however deep. */
function colorsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(colorsIn) : [];
}

function fieldsOf(value: object): string[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === "object" && !Array.isArray(inner) ? [key, ...fieldsOf(inner as object)] : [key],
  );
}

test("all themes have the same fields", () => {
  for (const [, theme] of all) expect(fieldsOf(theme)).toEqual(fieldsOf(themes.light));
  expect(Object.keys(themes)).toEqual(all.map(([name]) => name));
});

describe.each(all)("theme %s", (name, theme) => {
  test("every colour is #rrggbb", () => {
    const { name: _, ...rest } = theme;
    expect(colorsIn(rest).filter((color) => !isColor(color))).toEqual([]);
  });

  test("every word and every mark can be read, by a second implementation of the formula", () => {
    const measured = pairs(theme);
    const failing = measured.filter(({ a, b, needed }) => wcagContrast(a, b) < needed).map(({ pair }) => pair);
    expect(failing).toEqual([]);
    // Words on two grounds, marks on one, steps of two scales: none is forgotten.
    const hues = theme.categorical.length + 2;
    expect(measured).toHaveLength(2 * (3 + hues) + (1 + hues + 5) + 6 + 7);
    expect(new Set(measured.map(({ pair }) => pair)).size).toBe(measured.length);
  });

  test("words on a sequential step, in the background colour or ink, reach 4.6", () => {
    for (const step of theme.sequential) {
      const words = readableOn(step, [theme.bg, theme.ink]);
      expect(wcagContrast(words, step), step).toBeGreaterThanOrEqual(4.6);
    }
  });

  test("a label inside a mark of any hue can be read", () => {
    for (const hue of [...theme.categorical, theme.subject, theme.shortfall]) {
      const { fill, text } = labelledFill(theme, hue);
      expect(wcagContrast(text, fill), hue.mark).toBeGreaterThanOrEqual(4.5);
      expect([hue.mark, hue.text]).toContain(fill);
      expect([theme.bg, theme.ink]).toContain(text);
    }
  });

  test("labelled fills stay distinct members", () => {
    const fills = theme.categorical.map((hue) => labelledFill(theme, hue).fill);
    expect(new Set(fills).size).toBe(fills.length);
  });

  test("the high end of the sequential scale is the far one from the background", () => {
    const ratios = theme.sequential.map((step) => wcagContrast(step, theme.bg));
    expect(ratios).toEqual([...ratios].sort((a, b) => a - b));
    expect(name).toBe(theme.name);
  });
});

test("the design language's own contrasts hold", () => {
  const on = (theme: Theme, colors: readonly string[]) => colors.map((color) => contrastRatio(color, theme.bg).toFixed(1));
  const { light, dark, contrast } = themes;
  expect(on(light, [light.ink, light.ink2, light.ink3, light.context])).toEqual(["17.2", "8.2", "5.6", "3.1"]);
  expect(on(dark, [dark.ink, dark.ink2, dark.ink3, dark.context])).toEqual(["16.0", "10.1", "7.0", "4.2"]);
  expect(on(light, light.categorical.map(({ mark }) => mark))).toEqual(["7.4", "4.2", "10.2", "3.7", "4.1", "3.1", "3.2"]);
  expect(on(light, Object.values(light.status))).toEqual(["6.4", "4.4", "4.4", "7.4", "4.8"]);
  expect(on(dark, Object.values(dark.status))).toEqual(["11.5", "6.4", "9.3", "7.3", "3.7"]);
  // 赭石 is 7.379, printed as 7.4; the other four are well above.
  for (const { mark } of contrast.categorical) expect(contrastRatio(mark, contrast.bg)).toBeGreaterThanOrEqual(7.35);
  for (const words of [contrast.ink, contrast.ink2, contrast.ink3]) expect(words).toBe("#000000");
  for (const color of Object.values(contrast.status)) expect(contrastRatio(color, contrast.bg)).toBeGreaterThanOrEqual(7);
});

describe("colour arithmetic", () => {
  test("contrast of known pairs", () => {
    expect(contrastRatio("#000000", "#ffffff")).toBeCloseTo(21, 10);
    expect(contrastRatio("#767676", "#FFFFFF")).toBeCloseTo(4.54, 2);
    expect(contrastRatio("#777777", "#FFFFFF")).toBeLessThan(4.5);
    expect(luminance("#ff0000")).toBeCloseTo(0.2126, 10);
  });

  test("it agrees with a second implementation on any colours", () => {
    holds(
      fc.property(anyColor, anyColor, (a, b) => {
        expect(luminance(a)).toBeCloseTo(wcagLuminance(a), 6);
        expect(contrastRatio(a, b)).toBeCloseTo(wcagContrast(a, b), 4);
        expect(contrastRatio(a, b)).toBe(contrastRatio(b, a));
      }),
    );
  });

  test("readableOn takes the choice that reads best, and the first of equals", () => {
    expect(readableOn("#0F5B82", ["#171C1F", "#FFFFFF"])).toBe("#FFFFFF");
    expect(readableOn("#D9EBF3", ["#FFFFFF", "#171C1F"])).toBe("#171C1F");
    expect(readableOn("#000000", ["#FFFFFF", "#ffffff"])).toBe("#FFFFFF");
    expect(readableOn("#FFFFFF", ["#EEEEEE"])).toBe("#EEEEEE");
  });

  test("mix runs from one colour to the other", () => {
    expect(mix("#000000", "#FF8000", 0)).toBe("#000000");
    expect(mix("#000000", "#ff8000", 1)).toBe("#ff8000");
    expect(mix("#000a00", "#200aff", 0.5)).toBe("#100a80");
  });

  test("a word form reads on all its grounds, and a colour that reads already is left alone", () => {
    const grounds = [themes.light.bg, themes.light.track];
    expect(wordForm("#0F5B82", themes.light.ink, grounds)).toBe("#0F5B82");
    holds(
      fc.property(anyColor, (color) => {
        const words = wordForm(color, themes.light.ink, grounds);
        for (const ground of grounds) expect(wcagContrast(words, ground)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  test.each(["#fff", "red", "#12345", "#1234567", "#12345g", "rgb(0,0,0)", " #000000", "#000000 ", "#000000\n", "url(#x)", "", 0, null, undefined, []])(
    "%j is not a colour",
    (value) => expect(isColor(value)).toBe(false),
  );
});
