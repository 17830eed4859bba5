import fc from "fast-check";
import { describe as group, expect, it } from "vitest";
import { bumpChart } from "../../src/charts/bump.js";
import { sizesOf } from "../../src/guides/look.js";
import { bump, compose, describe, toSVG, type Mark, type SpecError } from "../../src/index.js";
import { zh } from "../../src/locale/index.js";
import { room } from "../../src/text/measure.js";
import { strays } from "../scene.js";
import { holds } from "../holds.js";

type Row = { period: string; label: string; value?: number | string | null; rank?: number | null };
const base = { unit: "亿元", source: "来源", basis: "official" } as const;
const make = (data: readonly Row[], more: object = {}) => bump({ ...base, ...more, data });
const flat = (marks: readonly Mark[]): Mark[] => marks.flatMap((mark) => (mark.kind === "group" ? [mark, ...flat(mark.marks)] : [mark]));
const scene = (data: readonly Row[], more: object = {}, width = 640) => compose(make(data, more), { width });
const marks = (data: readonly Row[], more: object = {}, width = 640): Mark[] => flat(scene(data, more, width).marks);
const texts = (data: readonly Row[], more: object = {}, width = 640): string[] => marks(data, more, width).flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
const said = (data: readonly Row[], more: object = {}): string[] => marks(data, more).flatMap(({ label }) => (label === undefined ? [] : [label]));
const codes = (data: readonly Row[]): string[] => {
  try {
    make(data);
    return [];
  } catch (error) {
    return (error as SpecError).issues.map(({ code, path }) => `${code} ${path}`);
  }
};
const frame = { x: 10, y: 20, width: 600, height: 0, sizeClass: "page", sizes: sizesOf(640), locale: zh, footnote: () => "" } as const;
const plotOf = (data: readonly Row[], more: object = {}, over: object = {}, domains?: Parameters<typeof bumpChart.layout>[2]) => bumpChart.layout(make(data, more).spec as never, { ...frame, ...over }, domains);
const years = (label: string, values: readonly (number | null | undefined)[], from = 2020): Row[] => values.flatMap((value, i) => (value === undefined ? [] : [{ period: String(from + i), label, value }]));

group("ranks", () => {
  const data = [...years("甲", [30, 10]), ...years("乙", [20, 20]), ...years("丙", [20, 30]), ...years("丁", [10, 5])];

  it("are computed in each period, the greatest first; equal values share one and the next stays empty", () => {
    expect(said(data)).toEqual(expect.arrayContaining([expect.stringContaining("甲，2020年，第1名，30亿元"), expect.stringContaining("乙，2020年，第2名（并列），20亿元"), expect.stringContaining("丁，2020年，第4名")]));
    expect(said(data).join()).toContain("甲，2021年，第3名，10亿元，较2020年降2名");
    expect(texts(data).join()).toContain("数值相同的名次并列");
  });

  it("are counted from the least with goodWhen lower", () => {
    expect(said(data, { goodWhen: "lower" }).join()).toContain("丁，2020年，第1名");
  });

  it("keep their places where nobody has them", () => {
    const given: Row[] = [1, 7].flatMap((rank, i) => ["2020", "2021"].map((period) => ({ period, label: `项${i}`, rank })));
    const { discs } = plotOf(given);
    expect(discs).toHaveLength(14);
    const steps = discs.slice(1, 7).map(({ y }, i) => y - (discs[i]?.y ?? 0));
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 5);
    expect(bumpChart.extent?.(make(given).spec as never)).toMatchObject({ rank: [1, 7] });
    expect(plotOf(given, {}, {}, { rank: [1, 9] }).discs).toHaveLength(18);
  });

  it("as published need to be whole numbers from 1, in every row, and no member stands twice in a period", () => {
    expect(codes([{ period: "2020", label: "甲", rank: 0 }])).toEqual(["out-of-range /data/0/rank"]);
    expect(codes([{ period: "2020", label: "甲", rank: 1 }, { period: "2020", label: "乙", value: 1 }])).toEqual(["missing /data/1"]);
    expect(codes([{ period: "2020", label: "甲" }])).toEqual(["missing /data/0"]);
    expect(codes([{ period: "2020", label: "甲", value: 1 }, { period: "2020", label: "甲", value: 2 }])).toEqual(["duplicate /data/1/period"]);
  });

  it("are plain numbers whatever the unit", () => {
    expect(said([{ period: "2020", label: "甲", rank: 3 }], { unit: "万元" }).join()).toContain("第3名");
  });
});

group("lines", () => {
  const runs = (data: readonly Row[]) => plotOf(data).lines.map((line) => line.points.map(({ joined }) => joined));

  it("break where a member has no value, and where a year is missing for all", () => {
    expect(runs(years("甲", [1, null, 3, 4]))).toEqual([[false, false, true]]);
    expect(runs([...years("甲", [1, 2]), ...years("甲", [4, 5], 2023)])).toEqual([[false, true, false, true]]);
    expect(runs(["2000", "2005", "2010"].map((period) => ({ period, label: "甲", value: 1 })))).toEqual([[false, true, true]]);
    expect(runs([{ period: "2023", label: "甲", value: 1 }, { period: "2024Q1", label: "甲", value: 1 }])).toEqual([[false, false]]);
  });

  it("never leave the two ranks that they join", () => {
    for (const { points, runs: drawn } of plotOf([...years("甲", [30, 10, 30]), ...years("乙", [20, 20, 20]), ...years("丙", [10, 30, 10])]).lines) {
      const ys = drawn.flatMap(({ d }) => [...d.matchAll(/ (-?[\d.]+)/g)].map(([, y]) => Number(y)));
      const ranks = points.map(({ y }) => y);
      expect(Math.min(...ys)).toBeGreaterThanOrEqual(Math.min(...ranks) - 0.01);
      expect(Math.max(...ys)).toBeLessThanOrEqual(Math.max(...ranks) + 0.01);
    }
  });

  it("mark who enters and who leaves within the span, but not who is not disclosed", () => {
    const data = [...years("甲", [4, 4, 4, 4]), ...years("乙", [undefined, 3, 3, 3]), ...years("丙", [2, 2, undefined, undefined]), ...years("丁", [null, 1, 1, null])];
    expect(plotOf(data).marks.map(({ key }) => key)).toEqual(["entry-乙", "exit-丙"]);
    expect(said(data).filter((label) => label.endsWith("，新") || label.endsWith("，退出")).map((label) => label.slice(0, 7))).toEqual(["乙，2021年", "丙，2021年"]);
  });
});

group("the time axis", () => {
  const every = (step: number, count: number): Row[] => Array.from({ length: count }, (_, i) => ({ period: String(1955 + i * step), label: "甲", value: 1 }));
  const labelled = (data: readonly Row[], width = 600) => plotOf(data, {}, { width }).ticks.filter(({ label }) => label !== "").map(({ label }) => Number(label));

  it("has ticks only where there are data, with words at even steps, the first and the last among them", () => {
    const ticks = plotOf(every(5, 11)).ticks.map(({ x }) => x);
    expect(ticks).toEqual(plotOf(every(5, 11)).uprights);
    expect(labelled(every(5, 11), 900)).toEqual(every(5, 11).map(({ period }) => Number(period)));
    expect(labelled(every(5, 11), 420)).toEqual([1955, 1965, 1975, 1985, 1995, 2005]);
    expect(labelled(every(5, 8), 300)).toEqual([1955, 1965, 1975, 1990]);
  });

  it("stands on the periods also where one is left out", () => {
    expect(labelled([...years("甲", [1, 2]), ...years("甲", [4, 5], 2023)])).toEqual([2020, 2021, 2023, 2024]);
  });
});

group("squashed ranks", () => {
  const data = Array.from({ length: 12 }, (_, i) => years(`项${i}`, [100 - i, 100 - i])).flat();

  it("lie closer together under a break line, and only the top ones have discs", () => {
    const { lines, fold, discs } = plotOf(data, { top: 5 });
    const ys = lines.map(({ points }) => points[0]?.y ?? 0);
    expect(fold?.y1).toBeGreaterThan(ys[4] ?? 0);
    expect(fold?.y1).toBeLessThan(ys[5] ?? 0);
    expect((ys[7] ?? 0) - (ys[6] ?? 0)).toBeLessThan(((ys[2] ?? 0) - (ys[1] ?? 0)) / 2);
    expect(discs).toHaveLength(10);
    expect(texts(data, { top: 5 }).join("")).toContain("第5名以下7项");
    expect(plotOf(data, { top: 11 }).fold).toBeUndefined();
  });

  it("name those who are singled out, with their rank", () => {
    expect(texts(data, { top: 5, highlight: ["项8"] })).toContain("项8 9");
  });
});

group("properties", () => {
  const spec = fc
    .array(fc.array(fc.option(fc.integer({ min: -50, max: 50 }), { nil: null }), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 14 })
    .map((all) => all.flatMap((values, i) => years(`成员${i}`, values)));
  const widths = fc.constantFrom(240, 320, 480, 640, 900, 1200, 1600);

  it("geometry is finite and inside the frame for any data", () => {
    holds(
      fc.property(spec, widths, fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }), (data, width, top) => {
        const drawn = scene(data, top === undefined ? {} : { top }, width);
        expect(strays(drawn)).toEqual([]);
        expect(JSON.stringify(drawn)).not.toMatch(/NaN|Infinity/);
      }),
      150,
    );
  });

  it("names at an end never stand on one another", () => {
    holds(
      fc.property(spec, widths, (data, width) => {
        const { labels } = plotOf(data, {}, { width: width - 40, sizeClass: width < 480 ? "narrow" : "page" });
        const sides = ["start", "end"].map((side) => labels.filter(({ anchor }) => anchor === side).map(({ y }) => y).sort((a, b) => a - b));
        for (const ys of sides) ys.slice(1).forEach((y, i) => expect(y - (ys[i] ?? 0)).toBeGreaterThanOrEqual(13));
      }),
      100,
    );
  });

  it("geometry does not change with scale or with the ids of rows", () => {
    holds(
      fc.property(spec, (data) => {
        const before = structuredClone(data);
        data.forEach(Object.freeze);
        const shapes = (rows: readonly Row[]) => plotOf(rows).lines.map(({ points }) => points.map(({ x, y }) => [x, y]));
        expect(shapes(data.map((row) => ({ ...row, value: typeof row.value === "number" ? row.value * 10 : null })))).toEqual(shapes(data));
        expect(shapes(data.map((row, i) => ({ ...row, id: `x${i}` })))).toEqual(shapes(Object.freeze(data) as Row[]));
        expect(data).toEqual(before);
      }),
      60,
    );
  });

  it("stays sane in the narrow frame of a small multiple", () => {
    const plot = plotOf([...years("名称很长的集群甲", [3, 1, 2]), ...years("乙", [2, 2, 1])], {}, { width: 140, sizeClass: "narrow" });
    for (const { x, text, size, weight, anchor } of plot.labels) expect(anchor === "start" ? x + room(text, { size, weight }) : x).toBeLessThanOrEqual(151);
    for (const { points } of plot.lines) for (const { x } of points) expect(x).toBeGreaterThanOrEqual(10);
  });
});

it("the description says who leads, and the largest rise and fall", () => {
  const { description } = describe(make([...years("甲", [30, 10]), ...years("乙", [20, 20]), ...years("丙", [10, 30])]));
  for (const part of ["共3个成员，2020年至2021年共2期", "2021年：丙 第1名，乙 第2名，甲 第3名", "上升最多的是丙，从第3名到第1名，升2名", "下降最多的是甲"]) expect(description).toContain(part);
  expect(toSVG(make([]))).toContain("暂无数据");
});

group("what may be compared", () => {
  it("is not a year with half a year", () => {
    const data = [["甲", 30, 10], ["乙", 20, 20]].flatMap(([label, year, half]) => [{ period: "2023", label: String(label), value: Number(year) }, { period: "2024H1", label: String(label), value: Number(half) }]);
    expect(describe(make(data)).description).not.toMatch(/上升|下降|没有变化/);
  });

  it("are no ranks of a period at which a member is not disclosed, and these say so", () => {
    const data = [...years("甲", [30, 30]), ...years("乙", [20, null]), ...years("丙", [10, 10])];
    const { description } = describe(make(data));
    expect(description).toContain("2021年：甲 第1名（已公布者中），丙 第2名（已公布者中）");
    expect(description).not.toMatch(/上升|没有变化/);
    expect(said(data).join()).not.toContain("较2020年");
    expect(texts(data).join("")).toContain("乙 2021年没有名次。有成员未公布的一期，名次只在已公布者之间排。");
  });

  it("names all who moved equally far, ties as ties and a projection as one", () => {
    const data = [...years("甲", [40, 10]), ...years("乙", [30, 40]), ...years("丙", [20, 30]), ...years("丁", [10, 10])].map((row) => (row.period === "2021" ? { ...row, status: "projection" } : row));
    const { description } = describe(make(data));
    expect(description).toContain("上升最多的是乙，从第2名到第1名（预测），升1名；丙，从第3名到第2名（预测），升1名；丁，从第4名到第3名（并列，预测），升1名。");
  });
});
