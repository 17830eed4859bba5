import fc from "fast-check";
import { describe as group, expect, it } from "vitest";
import { compose, describe, heatmap, toSVG, type Mark, type SpecError } from "../../src/index.js";
import { readUnit } from "../../src/quantity/unit.js";
import { displayFor } from "../../src/quantity/display.js";
import { binOf, shadesOf, stepAt } from "../../src/layout/shades.js";
import { shadeColor, cellWords } from "../../src/guides/shades.js";
import { contrastRatio } from "../../src/theme/color.js";
import { themes } from "../../src/theme/index.js";
import { printed, walk } from "../scene.js";
import { holds } from "../holds.js";

const base = { unit: "家", source: "来源", basis: "official" } as const;
type Value = number | string | null | undefined;
const rowsOf = (matrix: readonly (readonly Value[])[]): Record<string, unknown>[] => matrix.flatMap((line, r) => line.flatMap((value, c) => (value === undefined ? [] : [{ row: `行${r}`, column: `列${c}`, value }])));
const spec = (data: readonly object[], more: object = {}): never => ({ ...base, ...more, data }) as never;
const scene = (matrix: readonly (readonly Value[])[], more: object = {}, width = 640) => compose(heatmap(spec(rowsOf(matrix), more)), { width });
const words = (matrix: readonly (readonly Value[])[], more: object = {}, width = 640): string[] => printed(scene(matrix, more, width));
const spoken = (matrix: readonly (readonly Value[])[], more: object = {}): string[] => [...walk(scene(matrix, more).marks)].flatMap(({ mark }) => mark.label ?? []);
const issues = (data: readonly object[], more: object = {}): readonly string[] => {
  try {
    return heatmap(spec(data, more)).issues.map(({ severity, code, path }) => `${severity} ${code} ${path}`);
  } catch (error) {
    return (error as SpecError).issues.map(({ code, path }) => `${code} ${path}`);
  }
};
/** The group of each cell by what it says. */
const cellsOf = (marks: readonly Mark[]): (Mark & { kind: "group" })[] => [...walk(marks)].flatMap(({ mark, path }) => (mark.kind === "group" && path[0] === "cells" && mark.label !== undefined ? [mark] : []));
const fillOf = (cell: Mark & { kind: "group" }): unknown => cell.marks.flatMap((mark) => (mark.kind === "rect" && mark.key === "cell" ? [mark.fill] : []))[0];
const count = readUnit("家")!;
const display = displayFor([100], count, "zh");

group("totals", () => {
  it("are plain sums, outside the cells", () => {
    expect(words([[1, 2], [4, 8]])).toEqual(expect.arrayContaining(["3", "12", "5", "10", "15"]));
    expect(spoken([[1, 2], [4, 8]])).toEqual(expect.arrayContaining(["行0合计：3家", "列1合计：10家", "总计：15家"]));
  });

  it("say that they are at least so much where a part is missing, and are no number where nothing is known", () => {
    const lines = words([[1, null], [4, 8], [null, undefined]]);
    expect(lines).toEqual(expect.arrayContaining(["≥1", "12", "≥5", "≥8", "≥13"]));
    expect(spoken([[1, null], [4, 8]])).toContain("行0合计：≥1家，有1项缺失");
    expect(spoken([[1, null], [null, null]])).toContain("行1合计：不计算，有2项缺失");
  });

  it("are not given where a missing part might be negative, or bounds pull both ways", () => {
    expect(spoken([[-1, null], [4, 8]])).toContain("行0合计：不计算，有1项缺失");
    expect(spoken([["至少3", "至多5"], [4, 8]])).toContain("行0合计：不计算");
    expect(spoken([["约3", 5], [4, 8]])).toContain("行0合计：约8家");
    expect(spoken([["超3", 5], [4, 8]])).toContain("行0合计：超8家");
  });

  it("never add an aim to a result", () => {
    const data = [{ row: "甲", column: "A", value: 1 }, { row: "甲", column: "B", value: 2, status: "target" }, { row: "乙", column: "A", value: 3 }, { row: "乙", column: "B", value: 4, status: "target" }];
    const labels = [...walk(compose(heatmap(spec(data)), { width: 640 }).marks)].flatMap(({ mark }) => mark.label ?? []);
    expect(labels).toContain("甲合计：不计算");
    expect(labels).toContain("B合计：6家（目标）");
  });

  it("have a note that names the reasons there are, and no others", () => {
    const note = (values: readonly (readonly (number | string | null)[])[]): string => words(values).find((text) => text.startsWith("注：")) ?? "";
    expect(note([[1, null], [4, 8]])).toBe("注：“≥”表示有缺数，合计至少为此数。");
    expect(note([["至少3", 5], [4, 8]])).toBe("注：“≥”表示有数不是确数，合计至少为此数。");
    expect(note([["至少3", "至多5"], [4, 8]])).toContain("有数不是确数的，不计算合计");
    expect(note([[null, null], [4, 8]])).toContain("全部缺数的，不计算合计");
  });

  it("are never given for rates, and can be left out", () => {
    expect(words([[1, 2], [4, 8]], { unit: "%" })).not.toContain("合计");
    expect(issues(rowsOf([[1, 2]]), { unit: "%", totals: "rows" })).toEqual(["warning unused /totals"]);
    expect(words([[1, 2], [4, 8]], { totals: "rows" })).not.toContain("10");
    expect(words([[1, 2], [4, 8]], { totals: "none" })).not.toContain("合计");
  });

  it("are what is known, whatever the matrix", () => {
    const matrix = fc.array(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 5 });
    holds(fc.property(matrix, (values) => {
      const sum = (line: readonly number[]): number => line.reduce((total, value) => total + value, 0);
      const said = spoken(values);
      values.forEach((line, r) => expect(said).toContain(`行${r}合计：${sum(line)}家`));
      expect(said).toContain(`总计：${sum(values.flat())}家`);
    }), 40);
  });
});

group("what is missing", () => {
  it("is told apart from what no row gives, and both from zero", () => {
    expect(spoken([[null, 0], [5, undefined]])).toEqual(expect.arrayContaining(["行0·列0：未公布", "行0·列1：0家", "行1·列1：无数据"]));
  });

  it("is a dashed cell with a dash; zero has a ground of its own, the least shade another", () => {
    const cells = cellsOf(scene([[null, 0, 1], [50, 100, undefined]]).marks);
    const by = (label: string) => cells.find((cell) => cell.label === label)!;
    for (const label of ["行0·列0：未公布", "行1·列2：无数据"]) {
      expect(by(label).marks.some((mark) => mark.kind === "rect" && mark.dash !== undefined && mark.fill === undefined)).toBe(true);
      expect(by(label).marks.some((mark) => mark.kind === "text" && mark.text === "–")).toBe(true);
    }
    const fills = ["行0·列1：0家", "行0·列2：1家", "行1·列1：100家"].map((label) => fillOf(by(label)));
    expect(new Set(fills).size).toBe(3);
    expect(fills[0]).toBe(themes.light.track);
  });
});

group("the corner", () => {
  it("tells statuses apart, in cells and in the key, where all numbers are invented", () => {
    const statuses = ["actual", "preliminary", "estimate", "projection", "target"];
    const { marks } = compose(heatmap(spec(statuses.map((status) => ({ row: status, column: "A", value: 5, status })), { basis: "illustrative" })), { width: 640 });
    const corners = (key: RegExp) => [...walk(marks)].flatMap(({ mark }) => (mark.kind === "path" && key.test(mark.key) ? [JSON.stringify([mark.fill, mark.stroke, mark.dash])] : []));
    expect(new Set(corners(/^cell-corner-mark$/)).size).toBe(5);
    expect(new Set(corners(/^(?!cell).*-corner-mark$/)).size).toBe(4);
  });
});

group("order", () => {
  const names = (more: object): string[] => cellsOf(scene([[1, 5], [9, 1], [4, null]], more).marks).map(({ label }) => label!.slice(0, 5));
  it("is the caller's, by total, or by label; of rows and of columns", () => {
    expect(names({})).toEqual(["行0·列0", "行0·列1", "行1·列0", "行1·列1", "行2·列0", "行2·列1"]);
    expect(names({ sort: "value" })).toEqual(["行1·列0", "行1·列1", "行0·列0", "行0·列1", "行2·列0", "行2·列1"]);
    expect(names({ columnSort: "label" })).toEqual(names({}));
    expect(words([[1, 5], [2, 6]], { columnSort: "value" }).filter((text) => text.startsWith("列"))).toEqual(["列1", "列0"]);
  });
});

group("faults", () => {
  it("are named", () => {
    const one = { row: "甲", column: "A", value: 1 };
    expect(issues([one, one])).toEqual(["duplicate /data/1/value"]);
    expect(issues([one, { row: "甲", column: "B", value: 1, unit: "亿元" }])).toEqual(["mixed-units /data/1/value"]);
    expect(issues([one], { bins: [5, 5] })).toEqual(["wrong-order /bins/1"]);
    expect(issues([one], { bins: [1, 2, 3, 4, 5, 6] })).toEqual(["too-large /bins"]);
    expect(issues([one], { bins: 9 })).toEqual(["wrong-type /bins"]);
    expect(issues([one], { bins: [1, 2, 3, 4, 5, 6], middle: 3 })).toEqual([]);
  });
});

group("shades", () => {
  const wish = { scale: undefined, bins: undefined, middle: undefined } as const;
  it("part at zero where numbers lie below it, else begin at zero for amounts", () => {
    expect(shadesOf([5, 10], wish, "smooth", display)).toMatchObject({ low: 0, high: 10, middle: undefined });
    expect(shadesOf([-5, 10], wish, "smooth", display)).toMatchObject({ low: -5, high: 10, middle: 0 });
    const percent = displayFor([95], readUnit("%")!, "zh");
    expect(shadesOf([95, 99], wish, "smooth", percent)).toMatchObject({ low: 95, high: 99 });
    expect(shadesOf([95, 105], { ...wish, middle: 100 }, "smooth", percent)).toMatchObject({ low: 95, high: 105, middle: 100 });
  });

  it("of equal distance from the middle are equally strong", () => {
    const shades = shadesOf([-5, 20], wish, "smooth", display);
    holds(fc.property(fc.integer({ min: 0, max: 20 }), (far) => {
      expect(stepAt(shades, far) + stepAt(shades, -far)).toBeCloseTo(6, 9);
    }));
  });

  it("rise with the number, and a bin holds what lies between its limits", () => {
    const value = fc.integer({ min: -1000, max: 1000 });
    const limits = fc.uniqueArray(fc.integer({ min: -900, max: 900 }), { minLength: 1, maxLength: 5 }).map((all) => all.sort((a, b) => a - b));
    holds(fc.property(fc.array(value, { minLength: 2, maxLength: 20 }), limits, fc.constantFrom(undefined, 0, 100), (values, bins, middle) => {
      for (const bin of [undefined, bins, 4]) {
        const shades = shadesOf(values, { scale: middle === undefined ? "sequential" : undefined, bins: bin, middle }, "smooth", display);
        const steps = [...values].sort((a, b) => a - b).map((one) => stepAt(shades, one));
        const rising = middle === undefined ? steps : steps.map((step) => -step);
        rising.forEach((step, i) => expect(step).toBeGreaterThanOrEqual(rising[i - 1] ?? -Infinity));
        const last = middle === undefined ? 5 : 6;
        for (const step of steps) expect(step >= 0 && step <= last).toBe(true);
        for (const one of values) {
          const index = binOf(shades.limits ?? [], one);
          expect((shades.limits ?? [])[index - 1] ?? -Infinity).toBeLessThanOrEqual(one);
          expect((shades.limits ?? [])[index] ?? Infinity).toBeGreaterThan(one);
        }
      }
    }));
  });

  it("in bins have round limits around all numbers, and whole ones for counts", () => {
    holds(fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 2, maxLength: 9 }), fc.integer({ min: 2, max: 6 }), (values, bins) => {
      const { low, high, limits } = shadesOf(values, { ...wish, bins }, "smooth", display);
      expect(low).toBeLessThanOrEqual(Math.min(...values));
      expect(high).toBeGreaterThanOrEqual(Math.max(...values));
      expect(limits!.length).toBeLessThan(bins);
      for (const limit of limits!) expect(Number.isInteger(limit)).toBe(true);
    }));
  });

  it("are the same for numbers a thousand times as large", () => {
    holds(fc.property(fc.array(fc.integer({ min: -90, max: 900 }), { minLength: 2, maxLength: 9 }), fc.constantFrom(10, 100, 1000), (values, k) => {
      const steps = (all: readonly number[]): number[] => all.map((one) => stepAt(shadesOf(all, wish, "smooth", display), one));
      steps(values).forEach((step, i) => expect(steps(values.map((one) => one * k))[i]).toBeCloseTo(step, 9));
    }));
  });

  it.each(Object.entries(themes))("in %s carry words of AA contrast wherever a number falls", (_, theme) => {
    for (const parted of [false, true]) {
      for (let step = 0; step <= (parted ? 6 : 5); step += 0.05) {
        const color = shadeColor(step, parted, theme);
        expect(contrastRatio(cellWords({ color, zero: false }, theme), color)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it("never print a number as the limit that it does not reach", () => {
    expect(words([[9.9996, 20]], { unit: "%", bins: [10] })).not.toContain("10.0");
    expect(words([[9.9996, 20]], { unit: "%", bins: [10] }).filter((text) => text === "10")).toHaveLength(1);
    expect(spoken([[9.99996, 20]], { unit: "%", bins: [10] })[0]).toContain("9.99996%");
  });

  it("share the ends that a figure of figures gives", () => {
    const { chart, spec: checked } = heatmap(spec(rowsOf([[20, 80]])));
    expect(chart.extent?.(checked)).toEqual({ value: [0, 80] });
  });
});

group("whatever the data", () => {
  const value = fc.oneof(fc.integer({ min: -50, max: 99_999 }), fc.constant(null), fc.constant(undefined), fc.constant(0));
  const matrix = fc.integer({ min: 1, max: 14 }).chain((columns) => fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 12 })).filter((all) => all.flat().some((one) => one !== undefined));
  const options = fc.record({ scale: fc.constantFrom("sequential", "diverging", "binned"), sort: fc.constantFrom("value", "label"), labels: fc.constant("few"), unit: fc.constantFrom("家", "%", "亿元") }, { requiredKeys: [] });

  it("all cells are finite, inside the frame and apart; the input is left alone", () => {
    holds(fc.property(matrix, options, fc.constantFrom(240, 320, 480, 640, 1200, 1600), (values, more, width) => {
      const data = Object.freeze(rowsOf(values).map((row) => Object.freeze(row)));
      const { marks, width: wide, height } = compose(heatmap(spec(data, more)), { width });
      const boxes = cellsOf(marks).map((cell) => cell.marks.find((mark) => mark.kind === "rect")!);
      for (const box of boxes) {
        expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= wide + 0.01 && box.y + box.height <= height).toBe(true);
        expect(box.width > 2 && box.height > 10).toBe(true);
      }
      const places = boxes.map((box) => `${Math.round(box.x)} ${Math.round(box.y)}`);
      expect(new Set(places).size).toBe(places.length);
    }), 80);
  });

  it("ids, and the order of rows under a given sort, move nothing", () => {
    const values = [[3, 7, 1], [9, 2, 4]];
    const plain = toSVG(heatmap(spec(rowsOf(values), { sort: "value", columnSort: "value", embed: "none" })), { idPrefix: "h" });
    const turned = toSVG(heatmap(spec(rowsOf(values).reverse(), { sort: "value", columnSort: "value", embed: "none" })), { idPrefix: "h" });
    const texts = (svg: string): string[] => [...svg.matchAll(/<text[^>]*x="[\d.]+" y="[\d.]+"[^>]*>[^<]*/g)].map(([all]) => all);
    expect(texts(turned)).toEqual(texts(plain));
  });

  it("are described by extremes, totals and gaps", () => {
    const told = describe(heatmap(spec(rowsOf([[1, 2], [4, 8], [null, undefined]])))).description;
    expect(told).toContain("3行2列，4格有数。最大为行1·列1，8家；最小为行0·列0，1家。总计≥15家。");
    expect(told).toContain("另有1格无数据。");
    expect(told).not.toContain("合计最多");
    expect(describe(heatmap(spec(rowsOf([[1, 2], [4, 8]])))).description).toContain("合计最多的是行1，12家。");
  });
});

group("how sure numbers are", () => {
  const told = (data: readonly object[], more: object = {}): string => describe(heatmap(spec(data, more))).description;
  const cells = (...values: readonly object[]): object[] => values.map((value, i) => ({ row: `行${i >> 1}`, column: `列${i & 1}`, ...value }));

  it("an extreme keeps its status, cells of one number keep their own, and more than nine is above nine", () => {
    expect(told(cells({ value: 9, status: "projection" }, { value: 4 }, { value: 3 }, { value: 3, status: "target" }))).toContain("最大为行0·列0，9家（预测）；最小为行1·列0、行1·列1，分别为3家、3家（目标）。");
    expect(told(cells({ value: "超9" }, { value: 9 }, { value: 3 }, { value: 4 }))).toContain("最大为行0·列0，超9家；最小为行1·列0，3家。");
    expect(told(cells({ value: 9 }, { value: "超9" }))).toContain("最大为行0·列1，超9家；最小为行0·列0，9家。");
    expect(told(cells({ value: 9 }, { value: "约9" }))).not.toContain("均为");
  });

  it("a sum with a projection is one, and an aim in no total is in none", () => {
    const some = cells({ value: 9, status: "projection" }, { value: 4 }, { value: 3 }, { value: 2 });
    expect(told(some)).toContain("总计18家（预测）。");
    expect([...walk(compose(heatmap(spec(some)), { width: 640 }).marks)].flatMap(({ mark }) => mark.label ?? [])).toContain("行0合计：13家（预测）");
    const aimed = cells({ value: 9, status: "target" }, { value: 4 }, { value: 3 }, { value: 2 });
    expect(printed(compose(heatmap(spec(aimed)), { width: 640 })).join("")).not.toContain("合计含目标");
  });
});

it("a phone turns a matrix of many columns and few rows, or sets its columns in banks, and prints every number", () => {
  const many = [Array.from({ length: 10 }, (_, i) => 10_000 + i), Array.from({ length: 10 }, (_, i) => 20_000 + i)];
  const lines = words(many, { totals: "none" }, 320);
  for (const value of many.flat()) expect(lines).toContain(String(value));
  const square = Array.from({ length: 9 }, (_, r) => Array.from({ length: 9 }, (__, c) => 1000 + r * 10 + c));
  const banks = words(square, { totals: "none" }, 320);
  for (const value of square.flat()) expect(banks).toContain(String(value));
  expect(banks.filter((text) => text === "行0").length).toBeGreaterThan(1);
});
