import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planeAxis } from "../../src/layout/project-bubble/axis.js";
import { valueAxis } from "../../src/layout/value-axis.js";
import { denoise, shift, sum } from "../../src/quantity/decimal.js";
import { displayFor, tickLabel } from "../../src/quantity/display.js";
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

describe("labels of ticks", () => {
  const read = (label: string, exponent: number): number => shift(Number(label.replace("−", "-").replaceAll(",", "")), exponent);

  test.each([
    [[123450, 123462], "家", "zh", ["12.3445", "12.345", "12.3455", "12.346"]],
    [[100000, 100010], "家", "zh", ["9.9995", "10", "10.0005", "10.001"]],
    [[12345600, 12346800], "人", "en", ["12.3455", "12.346", "12.3465"]],
    [[0, 1e12], "元", "zh", ["0", "0.25", "0.5", "0.75", "1"]],
  ] as const)("of %j %s are %j", (values, name, style, labels) => {
    const display = displayFor(values, readUnit(name) ?? PLAIN, style);
    expect(valueAxis(values, display).ticks.map((tick) => tickLabel(tick, display, style))).toEqual(labels);
  });

  test("on an axis for lines have even steps, the lowest too", () => {
    const close = fc.tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 1, maxLength: 3 }), fc.integer({ min: 0, max: 4 })).map(([start, more, power]) => [start, ...more.map((one) => denoise(start + shift(one, -power - 2)))]);
    holds(
      fc.property(close, (values) => {
        const { ticks } = valueAxis(values, plain);
        expect(new Set(ticks.slice(1).map((tick, i) => sum([tick, -(ticks[i] ?? NaN)]))).size).toBe(1);
      }),
      1000,
    );
  });

  test("rise strictly and are the ticks, whatever the axis", () => {
    const number = fc.tuple(fc.integer({ min: -999999, max: 999999 }), fc.integer({ min: -4, max: 9 })).map(([n, e]) => Number(`${n}e${e}`));
    const values = fc.tuple(number, fc.array(fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -6, max: 2 })), { maxLength: 5 })).map(([start, steps]) => [start, ...steps.map(([n, e]) => denoise(start * (1 + Number(`${n}e${e}`))))]);
    holds(
      fc.property(values, fc.constantFrom("元", "家", "万人", "%", "万吨", "GWh", ""), fc.constantFrom("zh", "en"), fc.boolean(), (all, name, style, plane) => {
        const display = displayFor(all, readUnit(name) ?? PLAIN, style);
        const { ticks } = plane ? planeAxis(all, { display, log: false }) : valueAxis(all, display);
        const printed = ticks.map((tick) => read(tickLabel(tick, display, style), display.exponent));
        for (const [i, tick] of ticks.entries()) {
          expect(Math.abs((printed[i] ?? NaN) - tick)).toBeLessThanOrEqual(Math.abs(tick) * 1e-9);
          if (i > 0) expect(printed[i]).toBeGreaterThan(printed[i - 1] ?? NaN);
        }
      }),
      1000,
    );
  });
});
