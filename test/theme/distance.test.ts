import { describe, expect, test } from "vitest";
import { themes } from "../../src/theme/index.js";
import { type ColorPair, distance, ends, everyTwo, least, neighbours, type Vision, VISIONS } from "./vision.js";

const { light, dark, print, contrast } = themes;
const marks = (theme: typeof light, n = 7) => theme.categorical.slice(0, n).map(({ mark }) => mark);

/** The published distances are rounded to one decimal. */
const ROUNDING = 0.05;

function expectApart(pairs: readonly ColorPair[], needed: number | readonly [number, number, number, number]) {
  expect(pairs.length).toBeGreaterThan(0);
  VISIONS.forEach((vision, i) => {
    const floor = typeof needed === "number" ? needed : needed[i];
    expect(least(pairs, vision), vision).toBeGreaterThanOrEqual((floor ?? Infinity) - ROUNDING);
  });
}

test("the simulated visions confuse what they are known to confuse, and nothing else", () => {
  expect(distance("#FF0000", "#00FF00", "normal")).toBeGreaterThan(80);
  const shrinks = (a: string, b: string, vision: Vision) => distance(a, b, vision) / distance(a, b, "normal");
  expect(shrinks("#806600", "#558000", "deutan")).toBeLessThan(0.5);
  expect(shrinks("#800000", "#333300", "protan")).toBeLessThan(0.5);
  expect(shrinks("#00A0C0", "#00A060", "tritan")).toBeLessThan(0.5);
  for (const vision of VISIONS) expect(distance("#000000", "#FFFFFF", vision)).toBeCloseTo(100, 1);
});

describe("any two of the first n categorical colours stay apart in every vision", () => {
  test.each([
    [2, [47.7, 44.6, 52.4, 52.1]],
    [3, [36.9, 18.0, 29.4, 20.5]],
    [4, [31.0, 18.0, 23.3, 18.8]],
    [5, [29.2, 12.5, 16.0, 18.8]],
    [7, [23.2, 11.2, 8.7, 8.7]],
  ] as const)("light, n = %i", (n, needed) => expectApart(everyTwo(marks(light, n)), needed));

  test.each([
    [2, [44.7, 42.3, 46.1, 54.1]],
    [3, [36.9, 22.5, 20.4, 12.9]],
    [4, [24.4, 22.5, 19.2, 10.9]],
    [5, [23.4, 14.1, 9.8, 10.9]],
    [7, [20.0, 8.3, 9.8, 10.9]],
  ] as const)("dark, n = %i", (n, needed) => expectApart(everyTwo(marks(dark, n)), needed));

  test("high contrast, all five", () => expectApart(everyTwo(marks(contrast)), 7.7));
  test("print, all four fills", () => expectApart(everyTwo(marks(print)), 10.1));
});

describe("the one subject stands out from its context in every vision", () => {
  test.each([
    ["light", 25.8],
    ["dark", 18.8],
    ["print", 50],
    ["contrast", 25.2],
  ] as const)("%s", (name, needed) => expectApart([[themes[name].subject.mark, themes[name].context]], needed));
});

describe("a rise and a fall differ in every vision, and neither is told by red against green", () => {
  test.each([
    ["light", 44.6],
    ["dark", 42.3],
    ["print", 28],
    ["contrast", 25],
  ] as const)("%s", (name, needed) => {
    const { subject, shortfall } = themes[name];
    expectApart([[subject.mark, shortfall.mark]], needed);
  });
});

describe("neighbouring steps differ in every vision", () => {
  test.each([
    ["light", 8.2, 15.6],
    ["dark", 9.7, 15.7],
    ["contrast", 8.2, 15.6],
    ["print", 8.0, 7.0],
  ] as const)("%s", (name, sequential, diverging) => {
    expect([themes[name].sequential.length, themes[name].diverging.length]).toEqual([6, 7]);
    expectApart(neighbours(themes[name].sequential), sequential);
    expectApart(neighbours(themes[name].diverging), diverging);
  });
});

describe("the two ends of a diverging scale differ in every vision", () => {
  test.each([
    ["light", 37.6],
    ["dark", 35.1],
    ["contrast", 37.6],
    ["print", 70],
  ] as const)("%s", (name, needed) => expectApart(ends(themes[name].diverging), needed));
});

describe("status colours differ in every vision; in print shape and word alone tell them", () => {
  test.each([
    ["light", 10.2],
    ["dark", 9.2],
    ["contrast", 8.8],
  ] as const)("%s", (name, needed) => expectApart(everyTwo(Object.values(themes[name].status)), needed));

  test("print has no status colour to rely on", () => {
    const { met, onTrack, behind, missed } = print.status;
    expect(new Set([met, onTrack, behind, missed])).toEqual(new Set([print.ink]));
  });
});
