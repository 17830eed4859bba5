import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { displayFor } from "../../src/quantity/display.js";
import { axisTicks } from "../../src/quantity/ticks.js";
import { PLAIN, readUnit } from "../../src/quantity/unit.js";
import { holds } from "../holds.js";

const plain = { unit: PLAIN, exponent: 0 };
const firms = { unit: readUnit("家") ?? PLAIN, exponent: 0 };

describe("the fewest good ticks inside the range", () => {
  test.each([
    [0, 1.2e12, [0, 5e11, 1e12]],
    [0, 1e12, [0, 2.5e11, 5e11, 7.5e11, 1e12]],
    [0, 1, [0, 0.25, 0.5, 0.75, 1]],
    [0, 0.3, [0, 0.1, 0.2, 0.3]],
    [-2.6, 11.2, [0, 5, 10]],
    [-10, 10, [-10, -5, 0, 5, 10]],
    [0, 45, [0, 20, 40]],
    [1, 5.9, [1, 2, 3, 4, 5]],
    [10, 0, [0, 2.5, 5, 7.5, 10]],
  ])("%d to %d", (low, high, expected) => {
    expect(axisTicks(low, high, 4, plain)).toEqual(expected);
  });

  test("a count of single items has whole ticks", () => {
    expect(axisTicks(0, 10, 4, firms)).toEqual([0, 5, 10]);
    expect(axisTicks(0, 2, 4, firms)).toEqual([0, 1, 2]);
    expect(axisTicks(0, 0.5, 4, firms)).toEqual([0]);
  });
});

describe("ranges that have no room for ticks end at once", () => {
  test.each([
    [0, 0, [0]],
    [5, 5, [5]],
    [1, 1 + Number.EPSILON, [1, 1 + Number.EPSILON]],
    [1e13, 1e13 + 1e-2, [1e13, 1e13 + 1e-2]],
    [-Number.MAX_VALUE, Number.MAX_VALUE, [-Number.MAX_VALUE, Number.MAX_VALUE]],
    [0, Number.MIN_VALUE, [0]],
    [NaN, 1, []],
    [0, Infinity, []],
  ])("%d to %d", (low, high, expected) => {
    expect(axisTicks(low, high, 4, plain)).toEqual(expected);
  });
});

test("ticks stand inside the range, ascend, are few and have short texts", () => {
  const number = fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: -9, max: 15 })).map(([n, e]) => Number(`${n}e${e}`));
  holds(
    fc.property(number, number, fc.integer({ min: 1, max: 10 }), (a, b, count) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const ticks = axisTicks(a, b, count, plain);
      expect(ticks.length).toBeGreaterThan(0);
      expect(ticks.length).toBeLessThanOrEqual(Math.max(2, count + 1));
      for (const [index, tick] of ticks.entries()) {
        expect(tick >= low && tick <= high).toBe(true);
        if (index > 0) expect(tick).toBeGreaterThan(ticks[index - 1] ?? NaN);
      }
    }),
    1000,
  );
});

test("every range from zero has three to five", () => {
  holds(
    fc.property(fc.integer({ min: 1, max: 99999 }), fc.integer({ min: -6, max: 12 }), (n, e) => {
      const count = axisTicks(0, Number(`${n}e${e}`), 4, plain).length;
      expect(count >= 3 && count <= 5).toBe(true);
    }),
  );
});

test("no pair of numbers makes it throw or hang", () => {
  holds(
    fc.property(fc.double(), fc.double(), fc.double(), (low, high, count) => {
      const ticks = axisTicks(low, high, count, firms);
      expect(ticks.length).toBeLessThanOrEqual(101);
      displayFor(ticks, firms.unit, "zh");
    }),
    2000,
  );
});
