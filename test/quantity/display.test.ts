import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { denoise, shift } from "../../src/quantity/decimal.js";
import {
  bounded, displayFor, formatIn, formatQuantity, formatShare, formatShares, shares, unitText, withUnit, type NumberStyle,
} from "../../src/quantity/display.js";
import { parseQuantity } from "../../src/quantity/parse.js";
import { readUnit, type Unit } from "../../src/quantity/unit.js";
import { BOUNDS } from "../../src/schema/vocabulary.js";
import { holds } from "../holds.js";

const unit = (name: string): Unit => readUnit(name) ?? expect.unreachable(name);
const STYLES: readonly NumberStyle[] = ["zh", "en"];

const PRINTED: readonly [value: number, unit: string, zh: string, en: string][] = [
  [1e11, "元", "1000亿元", "CNY 100 billion"],
  [1.02e12, "元", "1.02万亿元", "CNY 1.02 trillion"],
  [9.995e11, "元", "9995亿元", "CNY 999.5 billion"],
  [1.02139e12, "元", "10213.9亿元", "CNY 1,021.39 billion"],
  [1.021e12, "元", "1.021万亿元", "CNY 1.021 trillion"],
  [43760, "元", "43760元", "CNY 43,760"],
  [123456, "元", "12.35万元", "CNY 123,456"],
  [12345678, "元", "1234.57万元", "CNY 12.35 million"],
  [0, "元", "0元", "CNY 0"],
  [1000, "亿元", "1000亿元", "CNY 100 billion"],
  [12000, "亿元", "12000亿元", "CNY 1.2 trillion"],
  [86000, "亿元", "86000亿元", "CNY 8.6 trillion"],
  [99999, "亿元", "99999亿元", "CNY 9,999.9 billion"],
  [100000, "亿元", "10万亿元", "CNY 10 trillion"],
  [673.3, "亿元", "673.3亿元", "CNY 67.33 billion"],
  [809.04, "亿元", "809.04亿元", "CNY 80.904 billion"],
  [126.55, "亿元", "126.55亿元", "CNY 12.655 billion"],
  [0.05, "亿元", "0.05亿元", "CNY 5 million"],
  [0.0005, "亿元", "5万元", "CNY 50,000"],
  [-3.5, "亿元", "−3.5亿元", "−CNY 350 million"],
  [194.8, "亿美元", "194.8亿美元", "USD 19.48 billion"],
  [100, "万元", "100万元", "CNY 1 million"],
  [100, "CNY billion", "1000亿元", "CNY 100 billion"],
  [1038, "家", "1038家", "1,038 enterprises"],
  [1, "家", "1家", "1 enterprise"],
  [1, "项", "1项", "1 item"],
  [43, "项", "43项", "43 items"],
  [43, "个", "43个", "43"],
  [9291, "家", "9291家", "9,291 enterprises"],
  [960000, "户", "96万户", "960,000 entities"],
  [140, "万户", "140万户", "1.4 million entities"],
  [12.3, "万户", "12.3万户", "123,000 entities"],
  [7.4, "%", "7.4%", "7.4%"],
  [-2.6, "%", "−2.6%", "−2.6%"],
  [0.7, "个百分点", "0.7个百分点", "0.7 percentage points"],
  [1, "个百分点", "1个百分点", "1 percentage point"],
  [6, "GWh", "6 GWh", "6 GWh"],
  [100, "亿千瓦时", "100亿千瓦时", "10 billion kWh"],
  [12.3, "万吨", "12.3万吨", "123,000 tonnes"],
  [2.5, "倍", "2.5倍", "2.5×"],
  [20, "周年", "20周年", "20 years"],
  [12345.6, "", "12345.6", "12,345.6"],
  [0.1 + 0.2, "%", "0.3%", "0.3%"],
  [1 / 3, "%", "0.333%", "0.333%"],
  [NaN, "亿元", "–", "–"],
];

describe("one number in running text", () => {
  test.each(PRINTED)("%d %s is %s, %s", (value, name, zh, en) => {
    expect(formatQuantity(value, { unit: name, locale: "zh" })).toBe(zh);
    expect(formatQuantity(value, { unit: name, locale: "en" })).toBe(en);
  });

  test("takes words of the caller's own, 万 and 亿 before them", () => {
    const own = { zh: "万标准箱", en: "10,000 TEU" };
    expect(formatQuantity(102.5, { unit: own, locale: "zh" })).toBe("102.5万标准箱");
    expect(formatQuantity(102.5, { unit: own, locale: "en" })).toBe("1.025 million TEU");
  });

  test("keeps off what it must not round onto", () => {
    expect(formatQuantity(9999.9996, { unit: "亿元", locale: "zh" })).toBe("10000亿元");
    expect(formatQuantity(9999.9996, { unit: "亿元", locale: "zh", near: [10000] })).toBe("9999.9996亿元");
    expect(formatQuantity(9e11, { unit: "元", locale: "en", bound: "moreThan" })).toBe("over CNY 900 billion");
  });

  test("does not guess a unit", () => {
    expect(() => formatQuantity(1, { unit: "亿圆元", locale: "zh" })).toThrow(/不认识的单位 \/ unknown unit/);
  });
});

describe("one unit for an axis", () => {
  test.each([
    [[0, 2.5e11, 5e11, 1e12], "元", "亿元", "CNY billion"],
    [[6.5e11, 9e11, 1.02e12], "元", "亿元", "CNY billion"],
    [[1e12, 1.2e12, 8.6e12], "元", "万亿元", "CNY trillion"],
    [[6606.1e8, 10213.9e8, 12000e8], "亿元", "亿元", "CNY billion"],
    [[0, 5e12, 1e13], "亿元", "万亿元", "CNY trillion"],
    [[NaN, 1e11, Infinity], "元", "亿元", "CNY billion"],
    [[], "亿元", "亿元", "CNY million"],
    [[0], "元", "元", "CNY"],
    [[2073, 824, 107], "家", "家", "enterprises"],
    [[1e6, 1234567], "家", "万家", "enterprises"],
    [[12345678], "家", "万家", "million enterprises"],
    [[1e9], "GWh", "GWh", "GWh"],
    [[123456789], "%", "%", "%"],
    [[-3e11, 1e10], "元", "亿元", "CNY billion"],
  ])("%j in %s: %s, %s", (values, name, zh, en) => {
    expect(unitText(displayFor(values, unit(name), "zh"), "zh")).toBe(zh);
    expect(unitText(displayFor(values, unit(name), "en"), "en")).toBe(en);
  });

  test("is the same whatever the order of the values", () => {
    holds(
      fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 }), { maxLength: 20 }), fc.constantFrom(...STYLES), (values, style) => {
        const display = displayFor(values, unit("元"), style);
        expect(displayFor([...values].reverse(), unit("元"), style)).toEqual(display);
      }),
    );
  });
});

describe("the number alone", () => {
  const yi = { unit: unit("元"), exponent: 8 };
  const wanyi = { unit: unit("元"), exponent: 12 };

  test("rounding never meets a line that the value misses", () => {
    expect(formatIn(9.995e11, wanyi, "zh", { near: [1e12], decimals: 0 })).toBe("0.9995");
    expect(formatIn(9.995e11, wanyi, "zh", { decimals: 0 })).toBe("1");
    expect(formatIn(1.0004e12, wanyi, "zh", { near: [1e12], decimals: 1 })).toBe("1.0004");
    expect(formatIn(1e12, wanyi, "zh", { near: [1e12], decimals: 1 })).toBe("1");
    expect(formatIn(0.1 + 0.2, { ...yi, exponent: 0 }, "zh", { near: [0.3] })).toBe("0.3");
  });

  test("two different numbers beside each other do not read alike", () => {
    const options = (line: number): object => ({ near: [line], decimals: 0 });
    expect(formatIn(9994.6e8, yi, "zh", options(9995.4e8))).toBe("9994.6");
    expect(formatIn(9995.4e8, yi, "zh", options(9994.6e8))).toBe("9995.4");
  });

  test("what is not zero does not print as zero, and zero has no sign", () => {
    expect(formatIn(-0.04, { ...yi, exponent: 0 }, "zh", { decimals: 1 })).toBe("−0.04");
    expect(formatIn(-0, yi, "zh", { sign: true })).toBe("0");
    expect(formatIn(0.1 + 0.2 - 0.3, { ...yi, exponent: 0 }, "en", { sign: true })).toBe("0");
  });

  test("signs and separators", () => {
    expect(formatIn(7.4, { ...yi, exponent: 0 }, "zh", { sign: true })).toBe("+7.4");
    expect(formatIn(-123456e8, yi, "zh")).toBe("−123456");
    expect(formatIn(-1234567.5e8, yi, "en")).toBe("−1,234,567.5");
    expect(formatIn(999e8, yi, "en")).toBe("999");
    expect(withUnit(1038, { unit: unit("家"), exponent: 0 }, "en", { sign: true })).toBe("+1,038 enterprises");
    expect(withUnit(5.25e9, { unit: unit("元"), exponent: 9 }, "en", { sign: true })).toBe("+CNY 5.25 billion");
    expect(withUnit(-6e8, { unit: unit("美元"), exponent: 6 }, "en")).toBe("−USD 600 million");
  });
});

describe("bounds", () => {
  test.each([
    ["exact", "9000亿元", "CNY 900 billion"],
    ["about", "约9000亿元", "about CNY 900 billion"],
    ["moreThan", "超9000亿元", "over CNY 900 billion"],
    ["atLeast", "≥9000亿元", "≥CNY 900 billion"],
    ["atMost", "≤9000亿元", "≤CNY 900 billion"],
    ["order", "9000亿元级", "CNY 900 billion level"],
  ] as const)("%s is said as %s, %s", (bound, zh, en) => {
    expect([bounded("9000亿元", bound, "zh"), bounded("CNY 900 billion", bound, "en")]).toEqual([zh, en]);
  });

  test("every one is read back, in both languages", () => {
    for (const bound of BOUNDS) {
      for (const locale of STYLES) {
        const text = formatQuantity(9e11, { unit: "元", locale, bound });
        expect(parseQuantity(text), text).toMatchObject({ value: 9e11, unit: "元", bound });
      }
    }
  });
});

describe("shares", () => {
  test.each([
    [0.081, "8.1%"],
    [0.5, "50%"],
    [0, "0%"],
    [1, "100%"],
    [0.0004, "0.04%"],
    [0.9996, "99.96%"],
    [-0.026, "−2.6%"],
    [0.12345, "12.3%"],
    [NaN, "–"],
  ])("%d is %s", (share, text) => {
    expect(formatShare(share, "zh")).toBe(text);
  });

  test.each([
    [0.07, 1, "7.0%"],
    [0.07, 2, "7.00%"],
    [0.0704, 1, "7.0%"],
    [0.07, 0, "7%"],
    [0, 1, "0.0%"],
    [0.9996, 1, "99.96%"],
    [-0.02, 1, "−2.0%"],
    [NaN, 1, "–"],
  ])("%d always to %d decimals is %s", (share, places, text) => {
    expect(formatShare(share, "zh", places, true)).toBe(text);
  });

  test.each([
    [[0.101, 0.07], 1, ["10.1%", "7.0%"]],
    [[0.168, 0.12984], 1, ["16.8%", "13.0%"]],
    [[0.0075, 0.0131], 2, ["0.75%", "1.31%"]],
    [[0.0075, 0.013], 2, ["0.75%", "1.30%"]],
    [[0.07, 0.12], 1, ["7%", "12%"]],
    [[0.5, NaN, 0.125], 1, ["50.0%", "–", "12.5%"]],
    [[0.99996, 0.5], 1, ["99.996%", "50.0%"]],
    [[], 1, []],
  ])("%j side by side, to at most %d decimals, are %j", (values, places, texts) => {
    expect(formatShares(values, "zh", places)).toEqual(texts);
  });

  test("side by side have equal decimals, and at most those asked for unless 0% or 100% would be printed", () => {
    holds(
      fc.property(fc.array(fc.double({ min: 0.01, max: 0.99, noNaN: true }), { minLength: 1, maxLength: 8 }), fc.integer({ min: 0, max: 3 }), (values, places) => {
        const lengths = formatShares(values, "en", places).map((text) => /\.(\d+)/.exec(text)?.[1]?.length ?? 0);
        expect(new Set(lengths.filter((length) => length <= places)).size).toBeLessThanOrEqual(1);
        expect(Math.max(...lengths)).toBeLessThanOrEqual(Math.max(places, 2));
      }),
    );
  });

  test("are correctly rounded, alike where equal, and say when they miss 100", () => {
    expect(shares([1, 1, 1])).toEqual({ texts: ["33.3%", "33.3%", "33.3%"], misses: true });
    expect(shares([13, 1, 35, 9, 4, 24, 1], 0).texts).toEqual(["15%", "1%", "40%", "10%", "5%", "28%", "1%"]);
    expect(shares([13, 1, 35, 9, 4, 24, 1], 0).misses).toBe(false);
    expect(shares([1, 7], 0)).toEqual({ texts: ["13%", "88%"], misses: true });
    expect(shares([1, 3])).toEqual({ texts: ["25%", "75%"], misses: false });
    expect(shares([0.1, 0.2], 4)).toEqual({ texts: ["33.3333%", "66.6667%"], misses: false });
  });

  test("missing has none, zero has zero, nothing of nothing has none", () => {
    expect(shares([1, NaN, 0, 3])).toEqual({ texts: ["25%", "–", "0%", "75%"], misses: false });
    expect(shares([0, 0])).toEqual({ texts: ["–", "–"], misses: false });
    expect(shares([])).toEqual({ texts: [], misses: false });
    expect(shares([-1, 1]).texts).toEqual(["–", "100%"]);
  });
});

/** Figures as they are published: up to twelve digits, of any magnitude. */
const figure = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: -4, max: 6 }))
  .map(([digits, power]) => Number(`${digits}e${power}`));
const units = fc.constantFrom("元", "万元", "亿元", "万亿元", "CNY billion", "美元", "家", "万户", "%", "个百分点", "GWh", "万吨", "");
const style = fc.constantFrom(...STYLES);

describe("whatever the figure", () => {
  test("what is printed is read back, within half of its last digit, in its unit", () => {
    holds(
      fc.property(figure, units, style, (value, name, locale) => {
        const text = formatQuantity(value, { unit: name, locale });
        const read = parseQuantity(text);
        const base = shift(value, unit(name).exponent);
        expect(read.unit).toBe(unit(name).base);
        const half = shift(0.5, read.exponent - read.decimals);
        expect(Math.abs(read.value - base), text).toBeLessThanOrEqual(half * (1 + 1e-9) + Math.abs(base) * 1e-15);
      }),
      2000,
    );
  });

  test("languages differ in words, never in sign or size", () => {
    holds(
      fc.property(figure, units, (value, name) => {
        const [zh, en] = STYLES.map((locale) => parseQuantity(formatQuantity(value, { unit: name, locale })));
        if (!zh || !en) return expect.unreachable();
        expect(Math.sign(zh.value)).toBe(Math.sign(en.value));
        expect(Math.sign(zh.value)).toBe(Math.sign(value) + 0);
        const slack = [zh, en].reduce((all, q) => all + shift(0.5, q.exponent - q.decimals), 0);
        expect(Math.abs(zh.value - en.value)).toBeLessThanOrEqual(slack * (1 + 1e-9) + Math.abs(zh.value) * 1e-15);
      }),
      1000,
    );
  });

  test("rounding neither meets nor crosses a line", () => {
    const close = fc.tuple(figure, fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -9, max: 0 }));
    holds(
      fc.property(close, fc.constantFrom(0, 4, 6, 8, 12), style, fc.integer({ min: 0, max: 3 }), ([line, off, power], exponent, locale, places) => {
        const value = denoise(line + Number(`${off}e${power}`));
        fc.pre(value !== line);
        const display = { unit: unit("元"), exponent };
        const text = formatIn(value, display, locale, { near: [line], decimals: places }).replace("−", "-").replaceAll(",", "");
        expect(Math.sign(shift(Number(text), exponent) - line), text).toBe(Math.sign(value - line));
      }),
      2000,
    );
  });

  test("no number makes it throw", () => {
    holds(
      fc.property(fc.double(), fc.double(), units, style, (value, near, name, locale) => {
        expect(formatQuantity(value, { unit: name, locale, near: [near] })).not.toBe("");
      }),
      1000,
    );
  });
});

describe("values of one figure that differ", () => {
  test.each([
    [[99996, 100000], "家", "zh", ["9.9996", "10"]],
    [[99996, 100000], "家", "en", ["99,996", "100,000"]],
    [[123456, 123468, 12], "家", "zh", ["12.3456", "12.3468", "0.0012"]],
    [[12345600, 12346800], "人", "en", ["12.3456", "12.3468"]],
    [[9.99999e8, 10e8], "亿元", "zh", ["9.99999", "10"]],
    [[123449, 123450], "家", "zh", ["12.3449", "12.345"]],
    [[5.99712, 5.99708, 8.123456], "%", "zh", ["5.99712", "5.99708", "8.12"]],
    [[123456, 654321], "家", "zh", ["12.35", "65.43"]],
    [[0.0004, 1e12], "元", "zh", ["0.000000000004", "10000"]],
    [[1.234567e-5, 1.234568e-5, 1], "%", "zh", ["0.00001234567", "0.00001234568", "1"]],
    [[0.1 + 0.2, 0.3], "%", "zh", ["0.3", "0.3"]],
  ] as const)("%j %s in %s print as %j", (values, name, locale, texts) => {
    const display = displayFor(values, unit(name), locale);
    expect(values.map((value) => formatIn(value, display, locale))).toEqual(texts);
  });

  test("what is printed beside them keeps them apart, and does not choose the unit", () => {
    const display = displayFor([199996, 4], unit("家"), "zh", [200000, 123456789]);
    expect(display.exponent).toBe(4);
    expect([199996, 200000].map((value) => formatIn(value, display, "zh"))).toEqual(["19.9996", "20"]);
  });

  test("stand in their order and apart, in both languages", () => {
    const close = fc.tuple(figure, fc.array(fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -9, max: 2 })), { minLength: 1, maxLength: 8 }));
    holds(
      fc.property(close, units, style, ([start, steps], name, locale) => {
        const values = [...new Set([start, ...steps.map(([n, e]) => start + Number(`${n}e${e}`))].map((value) => denoise(shift(denoise(value), unit(name).exponent))))].sort((a, b) => a - b);
        const display = displayFor(values, unit(name), locale);
        const printed = values.map((value) => Number(formatIn(value, display, locale).replace("−", "-").replaceAll(",", "")));
        for (let i = 1; i < printed.length; i += 1) expect(printed[i], String(values)).toBeGreaterThan(printed[i - 1] ?? NaN);
      }),
      2000,
    );
  });

  test("are found at once among very many", () => {
    const values = Float64Array.from({ length: 200_000 }, (_, i) => Math.sin(i) * 1e12);
    const start = performance.now();
    expect(displayFor(values, unit("元"), "zh").exponent).toBe(8);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
