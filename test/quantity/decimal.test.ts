import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { decimals, denoise, fixed, integerDigits, magnitude, plain, round, shift, sum } from "../../src/quantity/decimal.js";
import { holds } from "../holds.js";

test.each([
  [809.04, 8, 80904000000],
  [1.02, 12, 1.02e12],
  [80904000000, -8, 809.04],
  [1e21, -21, 1],
  [1.5e-7, 7, 1.5],
  [-2.6, 2, -260],
  [0, 5, 0],
])("the point of %d moves by %d", (value, places, expected) => {
  expect(shift(value, places)).toBe(expected);
});

test("moving the point there and back gives the same number", () => {
  const value = fc.tuple(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), fc.integer({ min: -30, max: 30 }));
  holds(fc.property(value, fc.integer({ min: -30, max: 30 }), ([digits, power], places) => {
    const v = Number(`${digits}e${power}`);
    expect(shift(shift(v, places), -places)).toBe(v);
  }));
});

test.each([
  [1.005, 2, "1.01"],
  [2.5, 0, "3"],
  [-2.5, 0, "-3"],
  [0.5, 0, "1"],
  [-0.4, 0, "0"],
  [1.45, 1, "1.5"],
  [9.995, 2, "10.00"],
  [1e21, 0, "1000000000000000000000"],
  [1e-7, 7, "0.0000001"],
  [43, 2, "43.00"],
])("%d with %d decimals is %s", (value, places, expected) => {
  expect(fixed(value, places)).toBe(expected);
  expect(round(value, places)).toBe(Number(expected));
});

test("rounding is never off by more than half of the last place", () => {
  holds(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }), (n, scale, places) => {
      const rounded = BigInt(fixed(shift(n, -scale), places).replace(".", "")) * 10n ** BigInt(scale);
      const off = rounded - BigInt(n) * 10n ** BigInt(places);
      expect((off < 0n ? -off : off) * 2n <= 10n ** BigInt(scale)).toBe(true);
    }),
  );
});

test("digits and decimals are those of the shortest text", () => {
  expect([0, 12, 809.04, 1e-7, 1e21].map(decimals)).toEqual([0, 0, 2, 7, 0]);
  expect([0, 0.5, 9.99, 10, 99999].map(integerDigits)).toEqual([1, 1, 1, 2, 5]);
  expect([0, 1000, 999.9, 0.05].map(magnitude)).toEqual([0, 3, 2, -2]);
  expect(plain(1.5e-7)).toBe("0.00000015");
});

test("noise goes and figures stay", () => {
  expect(denoise(0.1 + 0.2)).toBe(0.3);
  expect(denoise(1.1 * 3 - 2.5)).toBe(0.8);
  holds(fc.property(fc.integer({ min: -1e14, max: 1e14 }), fc.integer({ min: 0, max: 14 }), (n, s) => {
    expect(denoise(shift(n, -s))).toBe(shift(n, -s));
  }));
});

test("sums are exact", () => {
  expect(sum([0.1, 0.2])).toBe(0.3);
  expect(sum([6.2, -6])).toBe(0.2);
  expect(sum([10000.1, -10000])).toBe(0.1);
  expect(sum([])).toBe(0);
  expect(sum([1, NaN])).toBeNaN();
  holds(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (cents) => {
      expect(sum(cents.map((c) => shift(c, -2)))).toBe(shift(cents.reduce((a, b) => a + b, 0), -2));
    }),
  );
});

describe("the two ways to round", () => {
  it("agree on every number, however many digits are kept", () => {
    holds(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), fc.integer({ min: 0, max: 12 }), (value, places) => {
        const [whole = "", fraction = ""] = plain(Math.abs(value)).split(".");
        const kept = BigInt(whole + fraction.padEnd(places, "0").slice(0, places)) + (Number(fraction[places] ?? 0) >= 5 ? 1n : 0n);
        const digits = String(kept).padStart(places + 1, "0");
        const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
        expect(fixed(value, places)).toBe((value < 0 && kept > 0n ? "-" : "") + text);
      }),
      3000,
    );
  });
});
