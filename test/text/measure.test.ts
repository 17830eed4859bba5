import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstFit } from "../../src/text/fit.js";
import { after, measure, room } from "../../src/text/measure.js";
import { beyondAscii, bold, regular } from "../../src/text/widths.js";
import { holds } from "../holds.js";

const style = { size: 10 };

describe("measure", () => {
  it.each([
    ["", 0],
    ["温州", 20],
    ["，。“”‘’…·①▲（）", 120],
    ["0123456789", 55.5],
    ["1.02万亿元", 3 * 5.55 + 2.78 + 30],
    ["−", 5.55],
    ["ก", 10],
    ["한글", 20],
    ["𠮷", 10],
  ])("%s is %d px wide at 10 px", (text, width) => {
    expect(measure(text, style)).toBeCloseTo(width, 6);
  });

  it("sets bold digits wider, all of one width", () => {
    const widths = Array.from("0123456789", (digit) => measure(digit, { size: 10, weight: 700 }));
    expect(new Set(widths)).toEqual(new Set([5.9]));
  });

  it("gives all raised digits one width, as footnote marks stand in columns", () => {
    const widths = Array.from("⁰¹²³⁴⁵⁶⁷⁸⁹", (digit) => measure(digit, style));
    expect(new Set(widths)).toEqual(new Set([4.11]));
  });

  it("counts nothing for combining marks and one em for a joined emoji", () => {
    expect(measure("e\u0301", style)).toBe(measure("e", style));
    expect(measure("👨‍👩‍👧‍👦", style)).toBe(10);
    expect(measure("👍🏽", style)).toBe(10);
  });

  it("has two digits of the table for each character, in both weights", () => {
    expect(regular.length).toBe(2 * (95 + beyondAscii.length));
    expect(bold.length).toBe(regular.length);
  });

  it("adds up from its parts, and grows with the size", () => {
    holds(
      fc.property(fc.string(), fc.constantFrom("温州", "abc", "1.5%"), (a, b) => {
        expect(measure(a + b, style)).toBeCloseTo(measure(a, style) + measure(b, style), 6);
        expect(measure(b, { size: 20 })).toBeCloseTo(2 * measure(b, style), 6);
      }),
    );
  });
});

describe("room", () => {
  it("adds nothing for Chinese, which is one em in every font", () => {
    expect(room("温州市，“小巨人”", style)).toBe(measure("温州市，“小巨人”", style));
    expect(room("", style)).toBe(0);
  });

  it("adds 8 % of the Latin part and 2 px", () => {
    expect(room("温州1000", style)).toBeCloseTo(20 + 22.2 * 1.08 + 2, 6);
  });
});

describe("room in bold", () => {
  it("adds 5 % of the Latin part and 1 px, as other fonts are narrower in bold", () => {
    expect(room("温州1000", { size: 10, weight: 700 })).toBeCloseTo(20 + 4 * 5.9 * 1.05 + 1, 6);
  });
});

describe("after", () => {
  it("leaves the gap as the eye sees it, where that holds the slack", () => {
    expect(after("温州", style, 8)).toBe(28);
    expect(after("1000", style, 8)).toBeCloseTo(22.2 + 8, 6);
  });

  it("never lets a wider font run into what follows", () => {
    holds(
      fc.property(fc.string({ minLength: 1 }), fc.constantFrom(400, 700), fc.integer({ min: 0, max: 12 }), (text, weight, gap) => {
        const at = after(text, { size: 13, weight }, gap);
        expect(at).toBeGreaterThan(room(text, { size: 13, weight }));
        expect(at).toBeGreaterThanOrEqual(measure(text, { size: 13, weight }) + gap);
      }),
    );
  });
});

describe("firstFit", () => {
  const candidates = ["电气产业 1000亿元", "电气产业", ""];
  it("takes the first that has room, down to nothing", () => {
    expect(firstFit(candidates, 200, style)).toBe(candidates[0]);
    expect(firstFit(candidates, 40, style)).toBe("电气产业");
    expect(firstFit(candidates, 39, style)).toBe("");
  });

  it("is undefined when nothing may be dropped and nothing fits", () => {
    expect(firstFit(["电气产业"], 39, style)).toBeUndefined();
  });
});
