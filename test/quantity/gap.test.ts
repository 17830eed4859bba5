import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countsTowards, gap, type Measured } from "../../src/quantity/gap.js";
import { readPeriod } from "../../src/quantity/period.js";
import { PLAIN, readUnit } from "../../src/quantity/unit.js";
import { BOUNDS, type Bound } from "../../src/schema/vocabulary.js";
import { holds } from "../holds.js";

function measured(value: number, bound: Bound = "exact", unit = "亿元", period?: string): Measured {
  const when = period === undefined ? undefined : readPeriod(period);
  return { value, bound, unit: readUnit(unit) ?? PLAIN, ...(when && { period: when }) };
}

/** Values 90, 100 and 110 against a target of 100: + met, − missed, ? open. About 110 begins at 105, where about 100 ends. */
const MET: readonly [value: Bound, target: Bound, higher: string, lower: string][] = [
  ["exact", "exact", "−++", "++−"],
  ["exact", "atLeast", "−++", "++?"],
  ["exact", "moreThan", "−−+", "++?"],
  ["exact", "atMost", "?++", "++−"],
  ["exact", "about", "−++", "++−"],
  ["atLeast", "exact", "?++", "??−"],
  ["atLeast", "atLeast", "?++", "???"],
  ["atLeast", "moreThan", "??+", "???"],
  ["atLeast", "atMost", "?++", "??−"],
  ["atLeast", "about", "?++", "??−"],
  ["moreThan", "exact", "?++", "?−−"],
  ["moreThan", "atLeast", "?++", "???"],
  ["moreThan", "moreThan", "?++", "???"],
  ["moreThan", "atMost", "?++", "?−−"],
  ["moreThan", "about", "?++", "??−"],
  ["atMost", "exact", "−??", "++?"],
  ["atMost", "atLeast", "−??", "++?"],
  ["atMost", "moreThan", "−−?", "++?"],
  ["atMost", "atMost", "???", "++?"],
  ["atMost", "about", "−??", "++?"],
  ["about", "exact", "−?+", "+?−"],
  ["about", "atLeast", "−?+", "+??"],
  ["about", "moreThan", "−?+", "+??"],
  ["about", "atMost", "??+", "+?−"],
  ["about", "about", "−?+", "+??"],
];

describe("whether a target is met is decided by what the bounds leave possible", () => {
  test.each(MET)("%s against %s: higher %s, lower %s", (value, target, higher, lower) => {
    const sign = (met: boolean | undefined): string => (met === undefined ? "?" : met ? "+" : "−");
    const row = (good: "higher" | "lower"): string =>
      [90, 100, 110].map((number) => sign(gap(measured(number, value), measured(100, target), good).met)).join("");
    expect([row("higher"), row("lower")]).toEqual([higher, lower]);
  });

  test("the table has every pair of bounds but orders", () => {
    expect(new Set(MET.map(([value, target]) => value + target)).size).toBe((BOUNDS.length - 1) ** 2);
  });

  test.each([
    [6.96, 7, undefined],
    [6.9, 7, false],
    [3.7, 7, false],
    [7, 7, true],
    [136, 140, undefined],
    [134, 140, false],
  ])("%d against about %d, which reaches half of its second digit: %s", (value, target, met) => {
    expect(gap(measured(value, "exact", "%"), measured(target, "about", "%")).met).toBe(met);
  });

  test("a target that says at most is good when lower, unless told otherwise", () => {
    expect(gap(measured(4, "exact", "%"), measured(5, "atMost", "%")).met).toBe(true);
    expect(gap(measured(6, "exact", "%"), measured(5, "atMost", "%")).met).toBe(false);
    expect(gap(measured(6, "exact", "%"), measured(5, "atMost", "%"), "higher").met).toBe(true);
  });

  test("arithmetic noise neither misses nor meets a target", () => {
    expect(gap(measured(1.1 * 3), measured(3.3, "moreThan")).met).toBe(false);
    expect(gap(measured(0.3), measured(0.1 + 0.2)).met).toBe(true);
  });
});

describe("the real plans and results of the city", () => {
  test.each([
    ["GDP 2015", 4619.8, 4620, "亿元", false, 0.2],
    ["budget revenue 2015", 403.1, 397, "亿元", true, -6.1],
    ["exports 2015", 171.2, 195, "亿美元", false, 23.8],
    ["urban income 2015", 44026, 43760, "元", true, -266],
    ["budget revenue growth 2022", -2.6, 8, "%", false, 10.6],
    ["urbanization 2022", 73.3, 73.3, "%", true, 0],
    ["growth 2024 H1", 6.2, 6, "%", true, -0.2],
    ["manufacturing investment 2024 H1", 9.9, 17, "%", false, 7.1],
  ])("%s", (_, value, target, unit, met, amount) => {
    expect(gap(measured(value, "exact", unit), measured(target, "exact", unit))).toMatchObject({ met, amount, inPoints: unit === "%" });
  });
});

describe("percent of target", () => {
  test("is for amounts that are not negative, with a positive target", () => {
    expect(gap(measured(900), measured(1000)).percent).toBe(0.9);
    expect(gap(measured(0), measured(1000)).percent).toBe(0);
    expect(gap(measured(-5), measured(1000))).not.toHaveProperty("percent");
    expect(gap(measured(5), measured(0))).not.toHaveProperty("percent");
    expect(gap(measured(5), measured(-1))).not.toHaveProperty("percent");
    for (const rate of ["%", "‰", "个百分点"]) expect(gap(measured(3, "exact", rate), measured(7, "exact", rate))).not.toHaveProperty("percent");
    // A row of zeros says nothing.
    expect(gap(measured(1000), measured(1)).percent).toBe(1000);
    expect(gap(measured(1001), measured(1))).not.toHaveProperty("percent");
    expect(gap(measured(6, "exact", "GWh"), measured(24, "exact", "GWh")).percent).toBe(0.25);
  });
});

describe("the growth a year that closes the gap", () => {
  const growth = (from: string, to: string, unit = "亿元"): number | undefined =>
    gap(measured(9000, "exact", unit, from), measured(10000, "exact", unit, to)).yearly;

  test("is (target / value)^(1 / years) − 1", () => {
    expect(growth("2023", "2024")).toBeCloseTo(1 / 9, 10);
    expect(growth("2022", "2024")).toBeCloseTo(Math.sqrt(10 / 9) - 1, 10);
    expect(growth("2023", "2025年底")).toBeCloseTo(Math.sqrt(10 / 9) - 1, 10);
    expect(growth("2022Q1", "2023Q1")).toBeCloseTo(1 / 9, 10);
    expect(growth("2023-06", "2024", "家")).toBeCloseTo((10 / 9) ** (1 / 1.5) - 1, 10);
  });

  test("needs a target dated later, alike in length, and both positive", () => {
    expect(growth("2024", "2024")).toBeUndefined();
    expect(growth("2024", "2023")).toBeUndefined();
    expect(growth("2022Q1", "2025")).toBeUndefined();
    expect(growth("2022Q1", "2025年底")).toBeUndefined();
    expect(growth("2022-01/2022-04", "2025")).toBeUndefined();
    for (const part of ["2025H1", "2025Q4", "2025-06", "2025年中", "2024/2025"]) expect(growth("2022", part)).toBeUndefined();
    expect(growth("2021/2023", "2021/2025")).toBeUndefined();
    expect(growth("2021/2022", "2023/2024")).toBeCloseTo(Math.sqrt(10 / 9) - 1, 10);
    expect(growth("2022", "2021/2025", "家")).toBeUndefined();
    expect(growth("2022-01/2022-04", "2023-01/2023-06", "家")).toBeUndefined();
    expect(growth("2022", "2025", "%")).toBeUndefined();
    expect(gap(measured(9000), measured(10000, "exact", "亿元", "2025"))).not.toHaveProperty("yearly");
    expect(gap(measured(-1, "exact", "亿元", "2022"), measured(5, "exact", "亿元", "2025"))).not.toHaveProperty("yearly");
    expect(gap(measured(1, "exact", "亿元", "2022"), measured(1e12, "exact", "亿元", "2025"))).not.toHaveProperty("yearly");
  });

  test("money counts towards a target of its own period, or of one that it begins", () => {
    const counts = (from: string, to: string, unit = "亿元"): boolean => countsTowards(readPeriod(from), readPeriod(to), readUnit(unit) ?? PLAIN);
    for (const from of ["2024", "2025", "2025H1", "2025-01/2025-09"]) expect(counts(from, "2025")).toBe(true);
    for (const from of ["2025H2", "2025Q3", "2025-06", "2023/2024", "2024-01/2024-06"]) expect(counts(from, "2025")).toBe(false);
    for (const from of ["2025Q1", "2024"]) for (const to of ["2025年底", "2025年内"]) expect(counts(from, to)).toBe(true);
    expect(counts("2025Q3", "2025年底")).toBe(false);
    expect(counts("2025-06", "2025", "家")).toBe(true);
    expect(countsTowards(readPeriod("2025Q3"), undefined, PLAIN)).toBe(true);
  });

  test("is not asked of a target that is met", () => {
    expect(gap(measured(11000, "exact", "亿元", "2022"), measured(10000, "exact", "亿元", "2025"))).not.toHaveProperty("yearly");
  });
});

describe("bounds of the gap", () => {
  test("a lower bound below the target leaves at most the difference", () => {
    expect(gap(measured(9e11, "moreThan"), measured(1e12))).toMatchObject({ met: undefined, amount: 1e11, atMost: true, atLeast: false });
    expect(gap(measured(9e11, "atMost"), measured(1e12))).toMatchObject({ met: false, atMost: false, atLeast: true });
    expect(gap(measured(6, "atMost", "%"), measured(5, "exact", "%"), "lower")).toMatchObject({ met: undefined, atMost: true });
    expect(gap(measured(7, "about", "%"), measured(8, "exact", "%")).about).toBe(true);
  });
});

describe("what does not compare is refused, with the reason and without a number", () => {
  const value = measured(9e11);
  test.each([
    ["measure", { ...value, measure: "output" }, { ...value, measure: "revenue" }],
    ["scope", { ...value, scope: "above size" }, value],
    ["unit", value, measured(9e11, "exact", "美元")],
    ["unit", measured(1, "exact", "%"), measured(1, "exact", "个百分点")],
    ["order", value, measured(1e12, "order")],
    ["order", measured(1e12, "order"), value],
  ] as const)("%s", (refused, a, b) => {
    const result = gap(a, b);
    expect(result).toMatchObject({ refused, met: undefined });
    for (const key of ["amount", "percent", "yearly"]) expect(result).not.toHaveProperty(key);
  });

  test("a missing number gives nothing at all", () => {
    expect(gap(measured(NaN), measured(1))).not.toHaveProperty("amount");
    expect(gap(measured(NaN), measured(1)).met).toBeUndefined();
  });
});

test("lower is higher seen in a mirror", () => {
  const number = fc.integer({ min: -50, max: 50 });
  const flip: Partial<Record<Bound, Bound>> = { atLeast: "atMost", atMost: "atLeast" };
  const bound = fc.constantFrom<Bound>("exact", "atLeast", "atMost", "about");
  holds(
    fc.property(number, bound, number, bound, (a, one, b, other) => {
      const up = gap(measured(a, one), measured(b, other), "higher");
      const down = gap(measured(-a, flip[one] ?? one), measured(-b, flip[other] ?? other), "lower");
      expect(down.met).toBe(up.met);
    }),
    500,
  );
});
