import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compose, describe as inWords, figure, projectBubble, toTable, validate, type ProjectBubbleRow } from "../../src/index.js";
import { projectBubbleChart } from "../../src/charts/project-bubble.js";
import { sizesOf } from "../../src/guides/look.js";
import { zh } from "../../src/locale/index.js";
import type { Mark } from "../../src/scene/mark.js";
import { printed, spoken, walk } from "../scene.js";
import { holds } from "../holds.js";

const AXES = { x: { label: "投资", unit: "亿元" }, y: { label: "产值", unit: "亿元" }, size: { label: "岗位", unit: "人" } } as const;
type Extra = Readonly<Record<string, unknown>>;
const spec = (data: unknown, extra: Extra = {}): never => ({ source: "s", basis: "official", axes: AXES, ...extra, data }) as never;
const draw = (rows: unknown, extra: Extra = {}, width = 640) => compose(projectBubble(spec(rows, extra)), { width });
const all = (rows: unknown, extra?: Extra, width?: number): Mark[] => [...walk(draw(rows, extra, width).marks)].map(({ mark }) => mark);
const circles = (rows: unknown, extra?: Extra, width?: number) => all(rows, extra, width).flatMap((mark) => (mark.kind === "circle" && mark.key === "circle" ? [mark] : []));
const words = (rows: unknown, extra?: Extra, width?: number): string => printed(draw(rows, extra, width)).join(" ");
const codes = (rows: unknown, extra: Extra = {}): string[] => validate({ type: "project-bubble", ...(spec(rows, extra) as object) }).map(({ code, path }) => `${code} ${path}`);
const rows: readonly ProjectBubbleRow[] = [
  { label: "甲", x: 10, y: 20, size: 100 },
  { label: "乙", x: 50, y: 60, size: 400 },
  { label: "丙", x: 90, y: 30, size: 900 },
];

describe("circles", () => {
  it("have areas in proportion to their sizes, the largest behind", () => {
    const radii = circles(rows).map(({ r }) => r - 0.5);
    expect(radii).toEqual([...radii].sort((a, b) => b - a));
    expect(((radii[0] ?? 0) / (radii[2] ?? 1)) ** 2).toBeCloseTo(9, 6);
    expect(((radii[1] ?? 0) / (radii[2] ?? 1)) ** 2).toBeCloseTo(4, 6);
  });

  it("are seen where the size is zero, beside large ones too", () => {
    const zero = circles([...rows, { label: "戊", x: 40, y: 0, size: 0 }], {}, 1200);
    expect(Math.min(...zero.map(({ r }) => r))).toBeGreaterThanOrEqual(3);
  });

  it("keep their numbers beside them in English, whose words are long", () => {
    const long = { axes: { x: { label: "Projects", unit: "个" }, y: { label: "Total investment", unit: "亿元" } }, locale: "en" };
    const few = [{ label: "A", x: 10, y: 809.04 }, { label: "B", x: 90, y: 4119 }];
    expect(words(few, long, 1200)).toContain("Total investment CNY 80.904 billion");
  });

  it("are equal where sizes are not asked for, and then need no legend", () => {
    const plain = rows.map(({ label, x, y }) => ({ label, x, y }));
    expect(new Set(circles(plain).map(({ r }) => r)).size).toBe(1);
    expect(all(plain).some(({ key }) => key === "sizes")).toBe(false);
    expect(all(rows).some(({ key }) => key === "sizes")).toBe(true);
  });

  it("are dashed rings of one radius where the size is not disclosed, which is not zero", () => {
    const found = circles([...rows, { label: "丁", x: 30, y: 30, size: null }, { label: "戊", x: 40, y: 10, size: 0 }]);
    expect(found.filter(({ dash }) => dash !== undefined).length).toBe(1);
    expect(words([...rows, { label: "丁", x: 30, y: 30, size: null }])).toContain("岗位未公布");
  });

  it("look as certain as the least certain of their numbers", () => {
    const fills = (status: string): unknown => circles([{ label: "甲", x: 10, y: { value: 20, status }, size: 5 }])[0]?.fill;
    expect(typeof fills("actual")).toBe("string");
    expect(fills("estimate")).toMatchObject({ hatch: "/" });
    expect(fills("projection")).toMatchObject({ hatch: "/", gap: 6 });
    expect(fills("target")).toBe(draw(rows).background);
    expect(words([{ label: "甲", x: 10, y: { value: 20, status: "target" }, size: 5 }])).toContain("目标");
  });

  it("say by a caret which way a bound lets them move", () => {
    const carets = (x: unknown, y: unknown): string[] => all([{ label: "甲", x, y, size: 5 }]).flatMap(({ key }) => (key.startsWith("caret") ? [key] : []));
    expect(carets("超300亿元", 20)).toEqual(["caret-x"]);
    expect(carets(300, "不超过20亿元")).toEqual(["caret-y"]);
    expect(carets(300, 20)).toEqual([]);
  });
});

describe("units", () => {
  it("are each axis's own; a text is read in it", () => {
    const said = spoken(draw([{ label: "甲", x: 112, y: "160亿元", size: 3800 }]));
    expect(said).toEqual(["甲：投资112亿元，产值160亿元，岗位3800人"]);
    expect(toTable(projectBubble(spec(rows))).columns.map(({ unit }) => unit)).toEqual(expect.arrayContaining(["亿元", "人"]));
  });

  it("are the figure's where an axis names none", () => {
    expect(spoken(draw([{ label: "甲", x: 1, y: 2 }], { unit: "万元", axes: { x: { label: "投资" }, y: { label: "增速", unit: "%" } } }))).toEqual(["甲：投资1万元，增速2%"]);
  });

  it("do not mix on one axis", () => {
    expect(codes([{ x: 1, y: "5家" }])).toEqual(["wrong-unit /data/0/y"]);
    expect(codes([{ x: "1亿元", y: 1 }, { x: "1亿美元", y: 1 }], { axes: { x: { label: "投资" }, y: AXES.y } })).toEqual(["mixed-units /data/1/x"]);
    expect(codes([{ x: 1, y: 2 }], { axes: { x: { label: "投资", unit: "亿亿" }, y: AXES.y } })).toEqual(["not-a-unit /axes/x/unit"]);
  });
});

describe("what cannot be drawn", () => {
  it("is zero or less on a log axis, by its row", () => {
    const axes = { x: { ...AXES.x, scale: "log" }, y: AXES.y };
    expect(codes([{ x: 1, y: 0 }, { x: 0, y: 1 }, { x: -1, y: 1 }], { axes })).toEqual(["out-of-range /data/1/x", "out-of-range /data/2/x"]);
  });

  it("is a negative size, while negative places are fine", () => {
    expect(codes([{ x: -1, y: -2, size: -3 }])).toEqual(["out-of-range /data/0/size"]);
  });

  it("is quadrants without their lines, or not four of them", () => {
    expect(codes(rows, { quadrants: ["a", "b", "c", "d"] })).toEqual(["missing /axes/x", "missing /axes/y"]);
    expect(codes(rows, { quadrants: ["a", "b", "c"] })).toEqual(["wrong-type /quadrants"]);
  });

  it("is a size without words for what it measures", () => {
    expect(codes(rows, { axes: { x: AXES.x, y: AXES.y } })).toEqual(["missing /axes"]);
  });
});

describe("quadrants", () => {
  const axes = { ...AXES, x: { ...AXES.x, line: { value: 50, label: "线一" } }, y: { ...AXES.y, line: { value: "40亿元", label: "线二" } } };
  const quadrants = ["左上", "右上", "左下", "右下"];

  it("are told for each circle; on a line counts as above it, and a bound that leaves it open is not told", () => {
    const said = spoken(draw([...rows, { label: "丁", x: "超40亿元", y: 90 }, { label: "戊", x: "超60亿元", y: 90 }], { axes, quadrants }));
    const of = (name: string): string => said.find((one) => one.startsWith(name)) ?? "";
    expect(of("甲")).toContain("左下");
    expect(of("乙")).toContain("右上");
    expect(of("丙")).toContain("右下");
    expect(of("丁")).not.toContain("属");
    expect(of("戊")).toContain("右上");
  });

  it("have their names in the corners and their lines in the plane", () => {
    const printedWords = words(rows, { axes, quadrants });
    for (const name of [...quadrants, "线一 50亿元", "线二 40亿元"]) expect(printedWords).toContain(name);
    for (const key of ["line-x", "line-y"]) expect(all(rows, { axes, quadrants }).some((mark) => mark.key === key)).toBe(true);
  });

  it("keep a line inside the axis that lies beyond all numbers", () => {
    const far = { ...axes, x: { ...axes.x, line: { value: 500, label: "线" } } };
    const line = all(rows, { axes: far }).find(({ key }) => key === "line-x");
    expect(line?.kind === "line" && line.x1 <= 620).toBe(true);
  });
});

describe("names", () => {
  const crowd = Array.from({ length: 80 }, (_, i) => ({ label: `项目${i}`, x: (i * 7) % 40, y: (i * 11) % 40, size: (i % 9) + 1 }));

  it("become numbers with a list in a phone column", () => {
    expect(words(rows, {}, 320)).toMatch(/1 甲.*2 乙.*3 丙/);
    expect(words(rows, {}, 640)).not.toContain("1 甲");
  });

  it("are those that matter where there are many, and how many is said", () => {
    const found = words(crowd, { highlight: ["项目77"] });
    expect(found).toContain("项目77");
    expect(found).toMatch(/80个名称中的\d+个/);
  });

  it("are only those of the point with few", () => {
    const found = words(rows, { labels: "few", highlight: ["乙"] });
    expect(found).toContain("乙");
    expect(found).not.toContain("丙");
  });

  it("are said together where things stand at one place", () => {
    expect(words(["甲", "乙", "丙", "丁"].map((label) => ({ label, x: 1, y: 1, size: 1 })))).toContain("甲、乙等4项");
  });

  it("of rows without a place stand under the plane", () => {
    const found = words([...rows, { label: "丁", x: null, y: 5, size: 3 }]);
    expect(found).toContain("投资未公布，无法在图中定位：");
    expect(found).toContain("丁（产值5亿元，岗位3人）");
  });
});

describe("names of an example", () => {
  const shown = (name: string): string => printed(compose(figure(JSON.parse(readFileSync(`examples/project-bubble/${name}.json`, "utf8")) as object), { width: 640, locale: "en" })).join(" ");
  it("are written anew where one found no place, so that none is left to a number", () => {
    expect(shown("quadrants")).toContain("Project 13");
    expect(shown("quadrants")).not.toMatch(/ 1 /);
  });

  it("are not cut where there is room for a line more", () => {
    expect(shown("longest")).not.toContain("…");
  });
});

describe("groups", () => {
  const grouped = (count: number) => Array.from({ length: count }, (_, i) => ({ label: `项目${i}`, x: i + 1, y: i + 1, size: 4, group: `组${i}` }));
  const fills = (count: number, extra?: Extra): number => new Set(circles(grouped(count), extra).map(({ fill }) => fill)).size;

  it("have a hue each up to four, beyond which only the point has one", () => {
    expect(fills(4)).toBe(4);
    expect(fills(5)).toBe(1);
    expect(fills(5, { highlight: ["组2"] })).toBe(2);
    expect(words(grouped(5), { highlight: ["组2"] })).toContain("其他");
  });
});

describe("very many points", () => {
  it("know their rows, each once", () => {
    const many = Array.from({ length: 1000 }, (_, i) => ({ x: i, y: (i * 7) % 100, size: (i % 9) + 1, group: `${i % 3}` }));
    const rowsIn = all(many).flatMap((mark) => (mark.kind === "points" ? [...Array.from(mark.rows ?? [], (row, i) => [row, mark.x[i]] as const)] : []));
    expect(rowsIn.map(([row]) => row).sort((a, b) => a - b)).toEqual(many.map((_, i) => i));
    const sorted = [...rowsIn].sort(([a], [b]) => a - b).map(([, x]) => x ?? 0);
    expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
  });

  it("are each told in the words that a circle would have", () => {
    const few = Array.from({ length: 30 }, (_, i) => ({ label: `项目${i}`, x: i, y: i % 3 === 0 ? null : i * 2, size: i === 4 ? null : i, group: `${i % 3}` }));
    const figure = projectBubble(spec(few));
    const marks = [...walk(compose(figure).marks)].flatMap(({ mark }) => (mark.datum?.field === "y" ? [mark] : []));
    expect(marks.length).toBe(30);
    for (const { label, datum } of marks) expect(figure.chart.tell?.(figure.spec, datum?.row ?? -1, zh)).toBe(label);
    const part = { ...figure.spec, data: figure.spec.data.filter(({ index }) => index % 4 === 1) };
    expect(figure.chart.tell?.(part, 13, zh)).toBe(figure.chart.tell?.(figure.spec, 13, zh));
    expect(figure.chart.tell?.(part, 14, zh)).toBe("");
  });

  const n = 5000;
  const data = { x: Float64Array.from({ length: n }, (_, i) => (i * 37) % 1000), y: Float64Array.from({ length: n }, (_, i) => (i * 61) % 777), size: Float64Array.from({ length: n }, (_, i) => i % 50) };

  it("are one mark for each radius, one thing that is spoken, and none is lost", () => {
    const found = all(data);
    const points = found.flatMap((mark) => (mark.kind === "points" ? [mark] : []));
    expect(points.reduce((sum, { x }) => sum + x.length, 0)).toBe(n);
    expect(found.length).toBeLessThan(300);
    expect(spoken(draw(data)).length).toBe(1);
    const radii = points.map(({ r }) => r);
    expect(radii).toEqual([...radii].sort((a, b) => b - a));
  });

  it("leave out the missing, and count them", () => {
    const gaps = { ...data, y: data.y.map((value, i) => (i < 10 ? NaN : value)) };
    const points = all(gaps).flatMap((mark) => (mark.kind === "points" ? [mark] : []));
    expect(points.reduce((sum, { x }) => sum + x.length, 0)).toBe(n - 10);
    expect(inWords(projectBubble(spec(gaps))).description).toContain("10项未公布");
  });
});

describe("the description", () => {
  it("names the ends of every measure, and the drift only where two thirds of the pairs agree", () => {
    const text = inWords(projectBubble(spec(rows))).description;
    expect(text).toContain("岗位最大的是丙，900人");
    expect(text).toContain("投资最小的是甲，10亿元");
    expect(text).not.toContain("两两相比");
    const rising = Array.from({ length: 6 }, (_, i) => ({ label: `项目${i}`, x: i, y: i * 2, size: 1 }));
    expect(inWords(projectBubble(spec(rising))).description).toContain("投资较大的，产值也较大");
    expect(inWords(projectBubble(spec(rising.map((row) => ({ ...row, y: -row.y }))))).description).toContain("产值反而较小");
  });
});

describe("ends that are shared or not exact", () => {
  const told = (ys: readonly unknown[], extra?: Extra): string => inWords(projectBubble(spec(ys.map((y, i) => ({ label: "甲乙丙丁戊"[i], x: i, y })), extra))).description;
  it.each([
    [[5, 5, 5], "产值均为5亿元"],
    [[5, "超5", 5], "产值最大的是乙，超5亿元。产值最小的是甲、丙，均为5亿元。"],
    [[9, 5, 9], "产值最大的是甲、丙，均为9亿元。产值最小的是乙，5亿元。"],
    [[9, 9, 9, 9, 5], "产值最大的是甲、乙等4项，均为9亿元。"],
    [[9, { value: 9, status: "estimate" }, 5], "产值最大的是甲 9亿元、乙 9亿元（估计）。"],
    [[9, { value: 5, status: "target" }], "产值最小的是乙，5亿元（目标）。"],
  ])("%j: %s", (ys, words) => {
    expect(told(ys)).toContain(words);
  });

  it("are not called equal where one is only about so much", () => {
    expect(told([5, "约5", 5])).not.toContain("均为");
  });

  it("say what is not a fact of very many points too", () => {
    const many = Array.from({ length: 500 }, (_, i) => ({ x: i, y: { value: i === 499 ? 9999 : i, status: i === 499 ? "projection" : "actual" }, group: "组" }));
    expect(inWords(projectBubble(spec(many))).description).toContain("产值0亿元至9999亿元（预测）");
  });

  it("leave a quadrant open that about so much may lie on either side of", () => {
    const axes = { x: { ...AXES.x, line: { value: 1, label: "线一" } }, y: { ...AXES.y, line: { value: 80, label: "线二" } } };
    const text = told([90, "约80", 70, "约95"], { axes, quadrants: ["左上", "右上", "左下", "右下"] });
    expect(text).toContain("“左上”1个，“右上”1个，“左下”0个，“右下”1个，另有1个的数不确切，无法归入。");
  });
});

describe("for any rows", () => {
  const value = fc.oneof({ weight: 9, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((one) => one === 0 || Math.abs(one) > 1e-6) }, { weight: 1, arbitrary: fc.constant(null) });
  const size = fc.oneof({ weight: 9, arbitrary: fc.double({ min: 0, max: 1e6, noNaN: true }).filter((one) => one === 0 || one > 1e-6) }, { weight: 1, arbitrary: fc.constant(null) });
  const some = fc.array(fc.record({ x: value, y: value, size, label: fc.string({ maxLength: 12 }).map((text) => text.trim() || "甲") }), { minLength: 1, maxLength: 24 });
  const width = fc.constantFrom(240, 320, 479, 640, 1200);

  it("every circle is finite and inside the figure, and the input is left alone", () => {
    holds(
      fc.property(some, width, (data, wide) => {
        const frozen = Object.freeze(data.map((row) => Object.freeze(row)));
        const scene = draw(frozen, {}, wide);
        for (const { mark } of walk(scene.marks)) {
          if (mark.kind !== "circle") continue;
          expect([mark.x, mark.y, mark.r].every(Number.isFinite)).toBe(true);
          expect(mark.x - mark.r).toBeGreaterThanOrEqual(-0.1);
          expect(mark.x + mark.r).toBeLessThanOrEqual(wide + 0.1);
          expect(mark.y - mark.r).toBeGreaterThanOrEqual(0);
          expect(mark.y + mark.r).toBeLessThanOrEqual(scene.height);
          expect(mark.r).toBeGreaterThan(0);
        }
        expect(spoken(scene).length).toBe(data.length);
      }),
      60,
    );
  });

  it("names, ids and the order of rows move no circle", () => {
    const places = (data: readonly object[]): number[] => (["x", "y", "r"] as const).flatMap((side) => circles(data).map((circle) => circle[side]).sort((a, b) => a - b));
    const expectSame = (data: readonly object[], before: readonly number[]): void => places(data).forEach((one, i) => expect(one).toBeCloseTo(before[i] ?? NaN, 3));
    holds(
      fc.property(some, (data) => {
        const before = places(data);
        expectSame([...data].reverse(), before);
        expectSame(data.map((row, i) => ({ ...row, label: `别名${i}`, id: `id${i}` })), before);
      }),
      30,
    );
  });

  it("a thousandfold of all numbers changes words only", () => {
    const scaled = (k: number) => rows.map(({ label, x, y, size: s }) => ({ label, x: Number(x) * k, y: Number(y) * k, size: Number(s) * k }));
    const share = (k: number): number[] => circles(scaled(k)).map(({ r }) => r);
    expect(share(1000)).toEqual(share(1));
  });

  it("gives the ends of its axes", () => {
    const figure = projectBubble(spec(rows));
    expect(projectBubbleChart.extent?.(figure.spec as never)).toEqual({ x: [0, 90e8], y: [0, 60e8], size: [0, 900] });
  });

  it("takes the ends of others, and is sane in a frame as narrow as a small multiple's", () => {
    const figure = projectBubble(spec(rows));
    const frame = { x: 10, y: 40, width: 140, height: 0, sizeClass: "narrow", sizes: sizesOf(320), locale: zh, footnote: () => "" } as const;
    const plot = projectBubbleChart.layout(figure.spec as never, frame, { x: [0, 200e8], y: [0, 100e8], size: [0, 3600] });
    const at = plot.discs.map(({ x }) => x);
    expect(Math.max(...at)).toBeLessThan(10 + 140 * 0.7);
    for (const disc of plot.discs) expect(disc.x - disc.r >= 10 && disc.x + disc.r <= 150 && disc.y - disc.r >= 40 && disc.y + disc.r <= plot.bottom).toBe(true);
    for (const text of [...plot.titles, ...plot.listed]) expect(text.anchor === "end" ? text.x : 150).toBeLessThanOrEqual(150);
  });
});
