import fc from "fast-check";
import { describe as group, expect, it } from "vitest";
import { compose, describe, sankey, toSVG, type Mark, type SpecError } from "../../src/index.js";
import { printed, spoken, walk } from "../scene.js";
import { holds } from "../holds.js";

type Row = { from: string; to: string; value: number | string | null | { value: number; status: "projection" | "target" }; id?: string };
const base = { unit: "亿元", source: "来源", basis: "official" } as const;
const make = (data: readonly Row[], more: object = {}): ReturnType<typeof sankey> => sankey({ ...base, ...more, data });
const texts = (data: readonly Row[], more: object = {}, width = 640): string[] => printed(compose(make(data, more), { width }));
const codes = (data: readonly Row[], more: object = {}): readonly string[] => {
  try {
    return make(data, more).issues.map(({ code, severity }) => `${severity} ${code}`);
  } catch (error) {
    return (error as SpecError).issues.map(({ code, path }) => `${code} ${path}`);
  }
};
const named = (marks: readonly Mark[], key: string): Mark[] => [...walk(marks)].flatMap(({ mark }) => (mark.key === key ? [mark] : []));
const paths = (data: readonly Row[], more: object = {}): string[] => named(compose(make(data, more), { width: 900 }).marks, "band").flatMap((mark) => (mark.kind === "path" ? [mark.d] : []));
/** Heights of all corners of a path: names and numbers of other lengths move things sideways only. */
const levels = (d: string): string[] => [...d.matchAll(/[\d.]+ ([\d.]+)/g)].map(([, y]) => y!);
const row = (from: string, to: string, value: Row["value"]): Row => ({ from, to, value });
const two = [row("甲", "一", 60), row("甲", "二", 40), row("乙", "二", 50)];

group("what is refused", () => {
  it("names the path of a circle and the row that closes it", () => {
    expect(codes([row("a", "b", 1), row("b", "c", 1), row("c", "a", 1)])).toEqual(["cycle /data/2/to"]);
    expect(() => make([row("a", "b", 1), row("b", "c", 1), row("c", "a", 1)])).toThrow(/a → b → c → a/);
    expect(() => make([row("a", "a", 1)])).toThrow(/a → a/);
  });

  it("a number below zero, a pair twice, a node that is not listed, two units, a column that is none, a link that runs backwards", () => {
    expect(codes([row("a", "b", -1)])).toEqual(["out-of-range /data/0/value"]);
    expect(codes([row("a", "b", 1), row("a", "b", 2)])).toEqual(["duplicate /data/1/to"]);
    expect(codes([row("a", "b", 1)], { nodes: [{ id: "a" }] })).toEqual(["unknown-reference /data/0/to"]);
    expect(codes([row("a", "b", 1), { ...row("a", "c", 1), unit: "家" } as never])).toEqual(["mixed-units /data/1/value"]);
    expect(codes([row("a", "b", 1)], { nodes: [{ id: "a", column: 0 }, { id: "b" }] })).toEqual(["out-of-range /nodes/0/column"]);
    expect(codes([row("a", "b", 1)], { nodes: [{ id: "a", column: 2 }, { id: "b", column: 1 }] })).toEqual(["wrong-order /data/0/to"]);
  });

  it("but sums that do not balance only warn, with node, in and out, in the unit written", () => {
    const data = [row("a", "b", 10), row("b", "c", 7)];
    expect(codes(data)).toEqual(["warning unbalanced"]);
    expect(make(data).issues[0]?.message).toContain("10 → b → 7");
    expect(texts(data)).toEqual(expect.arrayContaining(["流入10亿元", "流出7亿元"]));
    expect(codes([row("a", "b", 10), row("b", "c", 10)])).toEqual([]);
    expect(codes([row("a", "b", 10), row("b", "c", null)])).toEqual([]);
    expect(codes([row("a", "b", 0.1), row("d", "b", 0.2), row("b", "c", 0.3)])).toEqual([]);
  });
});

group("order", () => {
  const heights = (data: readonly Row[], more: object = {}): string[] => {
    const stops = [...walk(compose(make(data, more), { width: 900 }).marks)].flatMap(({ mark }) => (mark.kind === "group" && mark.key.startsWith("stop ") ? [mark] : []));
    const top = (mark: Mark): number => (mark.kind === "group" ? Math.min(...mark.marks.flatMap((one) => (one.kind === "rect" ? [one.y] : []))) : 0);
    return stops.sort((a, b) => top(a) - top(b)).map(({ key }) => key.slice(5));
  };
  const crossed = [row("a", "x", 5), row("a", "y", 5), row("b", "x", 20), row("c", "z", 10)];
  const nodes = ["c", "b", "a", "y", "z", "x"].map((id) => ({ id }));

  it("is the caller's where nodes are listed, even if links cross", () => {
    expect(heights(crossed, { nodes }).filter((id) => "abc".includes(id))).toEqual(["c", "b", "a"]);
    expect(heights(crossed, { nodes }).filter((id) => "xyz".includes(id))).toEqual(["y", "z", "x"]);
  });

  it("is by value or label on request, and else crosses as little as it can", () => {
    expect(heights(crossed, { sort: "value" }).filter((id) => "abc".includes(id)).slice(0, 1)).toEqual(["b"]);
    expect(heights(crossed, { sort: "label", nodes }).filter((id) => "xyz".includes(id))).toEqual(["x", "y", "z"]);
    const open = heights(crossed);
    expect(Math.sign(open.indexOf("c") - open.indexOf("b"))).toBe(Math.sign(open.indexOf("z") - open.indexOf("x")));
  });

  it("of rows changes no geometry where nodes are listed; ids and labels change none either", () => {
    holds(fc.property(fc.shuffledSubarray(crossed, { minLength: 4 }), (data) => {
      expect([...paths(data, { nodes })].sort()).toEqual([...paths(crossed, { nodes })].sort());
    }), 12);
    expect(paths(crossed.map((one, i) => ({ ...one, id: `r${i}` })), { nodes })).toEqual(paths(crossed, { nodes }));
  });
});

group("numbers", () => {
  it("stand at both ends with their unit, as plain sums", () => {
    expect(texts(two)).toEqual(expect.arrayContaining(["100亿元", "50亿元", "60亿元", "90亿元"]));
  });

  it("that are missing are dashed, in no sum, and said; zero is listed and not drawn", () => {
    const data = [...two, row("乙", "一", null), row("乙", "三", 0)];
    const scene = compose(make(data), { width: 640 });
    expect(named(scene.marks, "line")).toHaveLength(1);
    expect(named(scene.marks, "band")).toHaveLength(3);
    const words = printed(scene).join("");
    for (const text of ["另有1项未公布", "60亿元", "50亿元", "乙 → 三：0亿元"]) expect(words).toContain(text);
    expect(spoken(scene).join("")).toContain("乙 → 一：未公布");
  });

  it("too small to be seen are widened, and the note says which", () => {
    expect(texts([row("甲", "一", 1_000_000), row("乙", "二", 1)]).join("")).toContain("过细的流按1像素画出：乙 → 二");
  });

  it("multiplied by any factor change labels only", () => {
    const by = (k: number): string[][] => paths(two.map((one) => ({ ...one, value: Number(one.value) * k }))).map(levels);
    expect(by(8)).toEqual(by(1));
  });
});

group("folding", () => {
  const many = [row("甲", "一", 500), row("乙", "二", 450), ...["丙", "丁", "戊"].map((from) => row(from, "一", 10))];

  it("takes in what is under 2% of its column, with its count, and says what", () => {
    const words = texts(many).join("");
    expect(words).toContain("其他（3个）30亿元");
    expect(words).toContain("不足合计2%的3个并入“其他”：丙、丁、戊");
    expect(spoken(compose(make(many), { width: 640 })).join("")).toContain("其中丙 → 一 10亿元、丁 → 一 10亿元、戊 → 一 10亿元");
  });

  it("leaves one alone, and any that is highlighted", () => {
    expect(texts(many.slice(0, 3)).join("")).not.toContain("其他");
    expect(texts(many, { highlight: ["丙"] }).join("")).toContain("其他（2个）20亿元");
  });

  it("keeps the `top` of each column", () => {
    const words = texts([...two, row("丙", "一", 20), row("丁", "二", 30)], { top: 2 }).join("");
    expect(words).toContain("其他（2个）50亿元");
  });
});

it("on a phone names the columns and the five largest flows, and says all others", () => {
  const data = Array.from({ length: 8 }, (_, i) => row(`行${i}`, "一", 100 - i));
  const scene = compose(make(data), { width: 320 });
  const words = printed(scene);
  expect(words).toContain("最大的5个流向");
  expect(words).toContain("行4 → 一");
  expect(words).not.toContain("行5 → 一");
  expect(spoken(scene).join("")).toContain("行7 93亿元");
});

it("on a phone draws the flows of a highlighted node in its colour, and the others in grey", () => {
  const { marks } = compose(make(two, { highlight: ["甲"] }), { width: 320 });
  const fills = (start: string): unknown[] => [...walk(marks)].flatMap(({ mark }) => (mark.kind === "group" && mark.key.startsWith(start) ? named(mark.marks, "bar").map((bar) => (bar.kind === "rect" ? bar.fill : undefined)) : []));
  const [subject, other] = [fills("stop 甲")[0], fills("stop 乙")[0]];
  expect(subject).not.toBe(other);
  expect(fills("link ")).toEqual([subject, other, subject]);
});

it("the description counts, sums and names the largest", () => {
  const { description } = describe(make(two));
  for (const text of ["3个流向，从2个来源到2个去向", "合计150亿元", "甲 → 一：60亿元", "甲：100亿元", "乙：50亿元"]) expect(description).toContain(text);
});

it("what is told says which numbers are no results", () => {
  const figure = make([row("甲", "一", { value: 60, status: "projection" }), row("甲", "二", 40), row("乙", "一", { value: 50, status: "target" })]);
  const words = spoken(compose(figure, { width: 640 })).join("；");
  for (const text of ["甲 → 一：60亿元，预测", "甲：合计100亿元（预测），流向一 60亿元（预测）、二 40亿元"]) expect(words).toContain(text);
  for (const text of ["甲 → 一：60亿元（预测）", "甲 → 二：40亿元。", "甲：100亿元（预测）"]) expect(describe(figure).description).toContain(text);
  expect(describe(figure).description).toContain("乙：50亿元（目标）");
});

it("is finite and inside the frame for whatever is valid", () => {
  const rows = fc.uniqueArray(fc.record({ from: fc.constantFrom("a", "b", "c", "m"), to: fc.constantFrom("m", "x", "y", "z"), value: fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: null }) }).filter(({ from, to }) => from !== to), { minLength: 1, maxLength: 14, selector: ({ from, to }) => from + to });
  holds(fc.property(rows, fc.constantFrom(240, 320, 500, 640, 1200, 1600), (data, width) => {
    const svg = toSVG(make(data), { width, embed: "none" });
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    for (const { mark } of walk(compose(make(data), { width }).marks)) {
      if (mark.kind === "rect") expect(mark.x >= 0 && mark.x + mark.width <= width && mark.width >= 0 && mark.height >= 0).toBe(true);
    }
  }), 80);
});
