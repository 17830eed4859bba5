import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.js";
import { clusterTrajectory } from "../../src/charts/cluster-trajectory.js";
import { smallMultiples } from "../../src/charts/small-multiples.js";
import { compose, describe as tell, figure, readFigure, SpecError, toCSV, toSVG, toTable, validate } from "../../src/index.js";
import { columnsFor } from "../../src/layout/small-multiples.js";
import targets from "../../examples/small-multiples/targets.json" with { type: "json" };
import type { Mark } from "../../src/scene/mark.js";
import { printed, spoken, strays, walk } from "../scene.js";
import { holds } from "../holds.js";

type Row = Readonly<Record<string, unknown>>;
const source = { source: "示例", basis: "official", unit: "亿元" } as const;
const rowsOf = (values: Readonly<Record<string, readonly (number | null)[]>>, from = 2020): Row[] => Object.entries(values).flatMap(([district, own]) => own.map((value, i) => ({ district, period: String(from + i), value })));
const spec = (data: readonly Row[], rest: object = {}, inner: object = {}): Record<string, unknown> => ({ type: "small-multiples", by: "district", of: { type: "cluster-trajectory", ...source, data, ...inner }, ...rest });
const three = rowsOf({ 甲区: [10, 20, 40], 乙区: [30, 20, 10], 丙区: [5, 5, 6] });

function panels(json: unknown, width = 640): Map<string, Mark[]> {
  const groups = compose(figure(json), { width }).marks.filter((mark): mark is Mark & { kind: "group" } => mark.kind === "group" && mark.key.startsWith("panel-"));
  return new Map(groups.map((group) => [group.key.slice(6), [...walk(group.marks)].map(({ mark }) => mark)]));
}
const textsOf = (marks: readonly Mark[] = []): string[] => marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
const runOf = (marks: readonly Mark[] = []): number[][] => {
  const run = marks.find((mark) => mark.kind === "path" && /^run-\d/.test(mark.key));
  return run?.kind === "path" ? [...run.d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]) : [];
};
/** px for one unit of value, and one step of time. */
function scaleOf(marks: readonly Mark[] | undefined, values: readonly number[]): { readonly perUnit: number; readonly perStep: number } {
  const [a = [0, 0], b = [0, 0]] = runOf(marks);
  return { perUnit: (b[1]! - a[1]!) / (values[1]! - values[0]!), perStep: b[0]! - a[0]! };
}
const codes = (json: unknown): string[] => validate(json).filter(({ severity }) => severity === "error").map(({ code, path, row }) => `${code} ${path}${row === undefined ? "" : ` #${row}`}`);

describe("panels", () => {
  it("share one scale in both directions, so that equal differences are equally long", () => {
    for (const width of [320, 640, 1200]) {
      const drawn = panels(spec(three), width);
      const scales = [scaleOf(drawn.get("甲区"), [10, 20]), scaleOf(drawn.get("乙区"), [30, 20])];
      expect(scales[0]!.perUnit).toBeCloseTo(scales[1]!.perUnit, 1);
      expect(scales[0]!.perStep).toBeCloseTo(scales[1]!.perStep, 1);
    }
  });

  it("have scales of their own only when asked, and then say so", () => {
    const drawn = panels(spec(three, { scales: "free" }));
    expect(scaleOf(drawn.get("甲区"), [10, 20]).perUnit).not.toBeCloseTo(scaleOf(drawn.get("乙区"), [30, 20]).perUnit, 1);
    const said = "各图刻度不同，高低不可比";
    expect(printed(compose(figure(spec(three, { scales: "free" })))).join("")).toContain(said);
    expect(printed(compose(figure(spec(three)))).join("")).not.toContain(said);
    expect(tell(figure(spec(three, { scales: "free" }))).description).toContain("刻度各不相同");
  });

  it("have value labels in the first column and years at the foot of each column", () => {
    const drawn = panels(spec(rowsOf({ a: [10, 20], b: [30, 40], c: [5, 6], d: [7, 8], e: [9, 10] }), { columns: 3 }));
    const has = (name: string, text: string): boolean => textsOf(drawn.get(name)).includes(text);
    expect(["a", "b", "c", "d", "e"].filter((name) => has(name, "0"))).toEqual(["a", "d"]);
    // The last row has two panels, so the third column ends in the row above.
    expect(["a", "b", "c", "d", "e"].filter((name) => has(name, "2021"))).toEqual(["c", "d", "e"]);
  });

  it("print the last value of each member under its name", () => {
    for (const [name, last] of [["甲区", "40"], ["乙区", "10"], ["丙区", "6"]] as const) expect(textsOf(panels(spec(three)).get(name))).toEqual(expect.arrayContaining([name, last]));
  });

  it("print the first value too, also where a phone's panel is low; never beyond the line of a target", () => {
    const low = { 甲区: [30, 32, 33, 33], 乙区: [3.6, 3.9, 7.4, 13], 丙区: [3.2, 2.3, 7, 10] };
    for (const width of [320, 640]) {
      const drawn = panels(spec(rowsOf(low)), width);
      for (const [name, values] of Object.entries(low)) expect(textsOf(drawn.get(name)), `${name} at ${width}`).toEqual(expect.arrayContaining([String(values[0]), String(values.at(-1))]));
    }
    const aimed = [...panels(targets, 320)].flatMap(([name, marks]) => (name.startsWith("四区") ? marks : []));
    const texts = aimed.flatMap((mark) => (mark.kind === "text" ? [mark] : []));
    const target = texts.find(({ text }) => text.includes("240"));
    expect(target).toBeDefined();
    expect(texts.filter(({ text, y }) => text === "150" && y < target!.y)).toEqual([]);
  });

  it("keep a number on the side of zero of its point, and have names that are never cut", () => {
    const long = "The strategic emerging advanced manufacturing cluster whose name goes on and on, with all of its suppliers and their banks";
    const drawn = panels(spec(rowsOf({ 甲区: [40, 20, -10], 乙区: [-20, -60, -10], [long]: [10, 20, 40] })), 320);
    const baseline = (name: string, number: string): number => drawn.get(name)!.flatMap((mark) => (mark.kind === "text" && mark.text === number ? [mark.y] : []))[0]!;
    const zero = (name: string): number => drawn.get(name)!.flatMap((mark) => (mark.kind === "line" && mark.key === "zero" ? [mark.y1] : []))[0]!;
    expect(baseline("乙区", "−20")).toBeGreaterThan(zero("乙区") + 8);
    expect(baseline(long, "10")).toBeLessThan(zero(long));
    expect([...drawn.values()].flatMap(textsOf).join(" ")).not.toContain("…");
  });

  it("are named before a note of one of them, with one colon", () => {
    const data = three.map((row, i) => (i === 0 ? { ...row, value: null, note: "未核算" } : row));
    expect(printed(compose(figure(spec(data)), { width: 640 })).join("")).toContain("甲区，2020年：未核算");
  });

  it("stand in the order asked for; sorted by the last value, the missing last", () => {
    const data = rowsOf({ 乙: [1, 5], 甲: [9, 2], 丁: [null, null], 丙: [3, null] });
    const order = (sort: string): string[] => [...panels(spec(data, { sort })).keys()];
    expect(order("given")).toEqual(["乙", "甲", "丁", "丙"]);
    expect(order("value")).toEqual(["乙", "丙", "甲", "丁"]);
    expect(order("label")).toEqual(["丁", "丙", "乙", "甲"]);
  });

  it("say how many are not shown, and still speak their data", () => {
    const scene = compose(figure(spec(rowsOf({ a: [1, 9], b: [1, 8], c: [1, 7], d: [1, 6] }), { top: 2 })));
    expect(printed(scene).join("")).toContain("另有2个未画出：c、d");
    expect(spoken(scene).filter((label) => label.startsWith("d，"))).toHaveLength(2);
    expect(printed(scene)).not.toContain("7");
  });

  it("speak of every datum under the name of its panel", () => {
    const said = spoken(compose(figure(spec(three))));
    expect(said).toHaveLength(9);
    expect(said.every((label) => /^[甲乙丙]区，/.test(label))).toBe(true);
  });

  it("keep one colour for a series in all of them, also where an earlier one is lacking", () => {
    const data = [...["x", "y"].map((series) => ({ district: "甲", period: "2020", series, value: 1 })), { district: "乙", period: "2020", series: "y", value: 2 }];
    const drawn = panels(spec(data));
    const color = (name: string, key: string): unknown => drawn.get(name)?.map((mark) => (mark.kind === "circle" && mark.key.startsWith(key) ? mark.fill : undefined)).find((fill) => fill !== undefined);
    expect(color("甲", "datum-1")).toBe(color("乙", "datum-0"));
    expect(color("甲", "datum-0")).not.toBe(color("甲", "datum-1"));
  });

  it("give each record to the panel that it names", () => {
    const drawn = panels(spec(three, {}, { targets: [{ district: "甲区", value: 50 }, { value: 15, label: "底线" }] }));
    expect(textsOf(drawn.get("甲区"))).toEqual(expect.arrayContaining(["目标 50", "底线 15"]));
    expect(textsOf(drawn.get("乙区")).join()).not.toContain("目标 50");
  });

  it("have equal scales in bars and columns too, whatever words stand beside them", () => {
    const data = [1, 4].flatMap((factor) => [["年初", 100, "total"], ["新增", 30, "part"], ["退出", -10, "part"], ["年末", 120, "total"]].map(([label, value, kind]) => ({ district: `区${factor}`, label, value: Number(value) * factor, kind })));
    for (const width of [320, 640]) {
      const bars = panels({ type: "small-multiples", by: "district", of: { type: "waterfall", ...source, data } }, width);
      const rects = (name: string): number[] => (bars.get(name) ?? []).flatMap((mark) => (mark.kind === "rect" && mark.height >= 14 ? [mark.width] : []));
      expect(rects("区4")[0]! / rects("区1")[0]!).toBeCloseTo(4, 0);
      const stacks = panels({ type: "small-multiples", by: "district", of: { type: "columns", ...source, data: [1, 4].flatMap((factor) => [10, 20].map((value, i) => ({ district: `区${factor}`, period: String(2020 + i), value: value * factor }))) } }, width);
      const heights = (name: string): number[] => (stacks.get(name) ?? []).flatMap((mark) => (mark.kind === "rect" && mark.key === "bar" ? [mark.height] : []));
      expect(heights("区1").length).toBeGreaterThan(0);
      expect(heights("区4").at(-1)! / heights("区1").at(-1)!).toBeCloseTo(4, 0);
    }
  });

  it("may be the series of the chart itself", () => {
    const data = three.map(({ district, ...row }) => ({ ...row, series: district }));
    const drawn = panels(spec(data, { by: "series" }, { targets: [{ series: "乙区", value: 25 }] }));
    expect([...drawn.keys()]).toEqual(["甲区", "乙区", "丙区"]);
    expect(textsOf(drawn.get("乙区")).join()).toContain("目标 25");
    expect(textsOf(drawn.get("甲区")).join()).not.toContain("目标");
  });
});

describe("what stands inside", () => {
  it("is checked panel by panel, with its place in the spec and its row", () => {
    const data = [...rowsOf({ 甲: [1, 2] }), { district: "甲", period: "2021", value: 3 }, { district: "乙", period: "2021", value: 4 }];
    expect(codes(spec(data))).toEqual(["duplicate /of/data/2/period #3"]);
    expect(codes(spec([{ period: "2021", value: 3 }, ...data.slice(0, 2)]))).toEqual(["missing /of/data/0 #1"]);
    expect(codes(spec(rowsOf({ 甲: [1] }), {}, { unti: "亿元" }))).toEqual(["unknown-key /of/unti"]);
    expect(codes(spec(rowsOf({ 甲: [1] }), { data: [] }))).toEqual(["unknown-key /data"]);
  });

  it("has one unit on a shared scale, and any on scales of their own", () => {
    const data = [{ district: "甲", period: "2021", value: 1, unit: "家" }, { district: "乙", period: "2021", value: 1, unit: "%" }];
    expect(codes(spec(data, {}, { unit: undefined }))).toEqual(["mixed-units /of/data/1/value #2"]);
    expect(codes(spec(data, { scales: "free" }, { unit: undefined }))).toEqual([]);
  });

  it("may be every chart with an extent, and no other", () => {
    for (const { type, ...faces } of charts) {
      const found = codes({ type: "small-multiples", by: "district", of: { type, data: [], ...(type === "project-bubble" ? { axes: {} } : {}) } });
      if ("extent" in faces && !("open" in faces)) expect(found.filter((code) => code.includes("/of/type"))).toEqual([]);
      else expect(found).toEqual(["not-a-choice /of/type"]);
    }
  });

  it("is named by a column that can name: words or a time", () => {
    expect(codes(spec(three, { by: "value" }))).toContain("not-a-choice /by");
    expect(codes(spec(three, { by: "distrct" }))).toEqual(["unknown-reference /by"]);
    expect(codes(spec(three, { by: "period" }))).not.toContain("not-a-choice /by");
  });

  it("finds its column where another of that name is mapped elsewhere", () => {
    const data = three.map(({ district, ...row }) => ({ ...row, series: district, kind: "x" }));
    expect([...panels(spec(data, { by: "series" }, { fields: { series: "kind" } })).keys()]).toEqual(["甲区", "乙区", "丙区"]);
  });

  it("comes back from the picture, with the column that names the panels and no unused one", () => {
    const json = spec(three.map((row) => ({ ...row, secret: 1 })));
    const back = readFigure(toSVG(figure(json)));
    expect(back).toEqual(spec(three));
    expect(toSVG(figure(back))).toBe(toSVG(figure(spec(three))));
  });

  it("is a table of all rows with their member", () => {
    const table = toTable(figure(spec(three, { top: 1 })));
    expect(table.rows).toHaveLength(9);
    const at = table.columns.findIndex(({ key }) => key === "district");
    expect(table.rows.map((row) => row[at])).toEqual(three.map(({ district }) => district));
    expect(toCSV(figure(spec(three)))).toContain("丙区");
  });
});

describe("the typed builder", () => {
  const bare = { idPrefix: "s", embed: "none" } as const;
  const data = [{ series: "甲", period: "2020", value: 1 }, { series: "乙", period: "2020", value: 2 }] as const;
  const rows = [{ district: "甲", period: "2020", value: 1 }, { district: "乙", period: "2020", value: 2 }] as const;

  it("draws what JSON draws", () => {
    const typed = smallMultiples({ of: clusterTrajectory({ ...source, data }), by: "series" });
    expect(toSVG(typed, bare)).toBe(toSVG(figure(spec(data, { by: "series" })), bare));
  });

  it("takes a function for rows that hold together only panel by panel", () => {
    expect(() => clusterTrajectory({ ...source, data: rows })).toThrow(SpecError);
    const typed = smallMultiples({ of: () => clusterTrajectory({ ...source, data: rows }), by: "district" });
    expect(toSVG(typed, bare)).toBe(toSVG(figure(spec(rows)), bare));
    expect(() => smallMultiples({ of: () => clusterTrajectory({ ...source, data: [...rows, ...rows] }), by: "district" })).toThrow(SpecError);
  });

  it("refuses a column that no row has, at compile time and at run time", () => {
    // @ts-expect-error the rows have no such column
    expect(() => smallMultiples({ of: clusterTrajectory({ ...source, data }), by: "distrct" })).toThrow(SpecError);
  });

  it("refuses JSON, which needs every chart, and says where to turn", () => {
    // @ts-expect-error JSON is read by figure()
    expect(() => smallMultiples({ of: { type: "cluster-trajectory", data: [] }, by: "series" })).toThrow(/figure\(/);
  });
});

describe("the description", () => {
  it("names the highest and the lowest where the last values compare", () => {
    const { description } = tell(figure(spec(three)));
    expect(description).toContain("3幅小图，刻度相同。");
    expect(description).toContain("2022年最高的是甲区，为40亿元；最低的是丙区，为6亿元。");
    expect(tell(figure(spec(rowsOf({ 甲: [5], 乙: [5] })))).description).toContain("均为5亿元");
  });

  it("claims no order between different years, bounds, or several values", () => {
    const others = [
      [...rowsOf({ 甲: [1, 2], 乙: [1] })],
      [{ district: "甲", period: "2020", value: "超9亿元" }, { district: "乙", period: "2020", value: 5 }],
      ["x", "y"].flatMap((series) => ["甲", "乙"].map((district) => ({ district, series, period: "2020", value: 1 }))),
    ];
    for (const data of others) expect(tell(figure(spec(data))).description).not.toContain("最高");
  });
});

describe("the grid", () => {
  it("has two columns on a phone and one where panels would be too slim", () => {
    const columns = (count: number, width: number, least = 132): number => columnsFor(count, width, { least, gutter: 12 });
    expect(columns(6, 288)).toBe(2);
    expect(columns(6, 208)).toBe(1);
    expect(columns(6, 288, 150)).toBe(1);
    expect(columns(1, 1136)).toBe(1);
    expect(columnsFor(6, 288, { columns: 5, least: 132, gutter: 12 })).toBe(2);
  });
});

describe("whatever the numbers", () => {
  const value = fc.oneof(fc.integer({ min: -500, max: 500 }), fc.constant(null));
  const table = fc.dictionary(fc.constantFrom("甲", "乙", "丙", "丁", "戊", "己"), fc.array(value, { minLength: 1, maxLength: 6 }), { minKeys: 1, noNullPrototype: true });

  it("keeps every mark inside the frame, and its input as it was", () => {
    holds(fc.property(table, fc.constantFrom(240, 320, 640, 1200), fc.constantFrom("shared", "free"), (values, width, scales) => {
      const json = spec(rowsOf(values), { scales });
      const before = JSON.stringify(json);
      expect(strays(compose(figure(json), { width }))).toEqual([]);
      expect(JSON.stringify(json)).toBe(before);
    }), 60);
  });

  it("moves no geometry when all values grow by one factor", () => {
    const positive = fc.dictionary(fc.constantFrom("甲", "乙", "丙"), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 5 }), { minKeys: 2, noNullPrototype: true });
    holds(fc.property(positive, (values) => {
      const runs = (factor: number): number[][][] => [...panels(spec(rowsOf(Object.fromEntries(Object.entries(values).map(([name, own]) => [name, own.map((one) => one * factor)]))), { subtitle: "亿元" })).values()].map((marks) => runOf(marks).map(([, y]) => [y!]));
      expect(runs(10)).toEqual(runs(1));
    }), 40);
  });

  it("draws a panel alike wherever its rows stand among the others", () => {
    const shape = (data: readonly Row[]): Map<string, number[][]> => new Map([...panels(spec(data, { sort: "label" }))].map(([name, marks]) => [name, runOf(marks)]));
    holds(fc.property(fc.shuffledSubarray([...three], { minLength: three.length }), (data) => {
      expect(shape(data)).toEqual(shape(three));
    }), 20);
  });
});
