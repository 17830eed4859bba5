import fc from "fast-check";
import { describe as group, expect, it } from "vitest";
import { compose, describe, toSVG, waffle, type Mark, type SpecError } from "../../src/index.js";
import { holds } from "../holds.js";

const base = { unit: "个", source: "来源", basis: "official" } as const;
type Rows = readonly Record<string, unknown>[];
const spec = (data: Rows, more: object = {}): never => ({ ...base, ...more, data }) as never;
const draw = (data: Rows, more: object = {}, width = 640): string => toSVG(waffle(spec(data, more)), { idPrefix: "w", width });
/** All that is printed, lines joined. */
const printed = (data: Rows, more: object = {}): string => [...draw(data, more).matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text).join("");
const issues = (data: Rows, more: object = {}): readonly string[] => {
  try {
    waffle(spec(data, more));
    return [];
  } catch (error) {
    return (error as SpecError).issues.map(({ code, path }) => `${code} ${path}`);
  }
};
const flat = (marks: readonly Mark[]): Mark[] => marks.flatMap((mark) => (mark.kind === "group" ? [mark, ...flat(mark.marks)] : [mark]));
/** Area of the cells that are filled, in cells. */
const filled = (data: Rows, more: object = {}, width = 640): number => {
  const paths = flat(compose(waffle(spec(data, more)), { width }).marks).flatMap((mark) => (mark.kind === "path" && mark.key === "fill" ? [mark.d] : []));
  const boxes = paths.flatMap((d) => [...d.matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)/g)].map(([, x, y, right, bottom]) => (Number(right) - Number(x)) * (Number(bottom) - Number(y))));
  const whole = Math.max(...boxes);
  return boxes.reduce((sum, area) => sum + area / whole, 0);
};
const lists = [{ label: "重点", value: 43, unit: "项" }, { label: "新清单", value: 20, unit: "条" }];
const parts = [["水利", 13], ["交通", 35], ["制造", 4]].map(([label, value]) => ({ label, value }));

group("lists", () => {
  it("are panels with their own units and are never summed", () => {
    const svg = draw(lists);
    for (const text of [">43<", ">项重点<", ">20<", ">条新清单<"]) expect(svg).toContain(text);
    expect(printed(lists)).not.toContain("63");
    expect(describe(waffle(spec(lists))).description).not.toContain("63");
  });

  it("of different units are not one list", () => {
    expect(issues(lists, { whole: "全部" })).toEqual(["mixed-units /data/1/value"]);
    expect(issues(lists, { form: "rows" })).toEqual(["mixed-units /data/1/value"]);
  });

  it("of one whole show their sum with its arithmetic, in the order shown", () => {
    expect(printed(parts, { whole: "三类", sort: "value" })).toContain("三类合计35+13+4=52个");
    expect(printed(parts)).not.toContain("52");
    expect(printed([...parts, { label: "物流", value: null }], { whole: "四类" })).toContain("物流没有确数，不计算合计");
    expect(draw([...parts, { label: "物流", value: "约5个" }], { whole: "四类" })).not.toContain("合计13");
  });

  it("become rows from the fourth on, or when asked", () => {
    expect(draw(parts)).toContain(">个水利<");
    expect(draw(parts, { form: "rows" })).toContain(">水利<");
    expect(draw([...parts, { label: "物流", value: 1 }])).toContain(">水利<");
  });
});

group("cells", () => {
  it("are as many as the count, with a part of one for the remainder, at every width", () => {
    holds(
      fc.property(fc.array(fc.integer({ min: 20, max: 2000 }), { minLength: 1, maxLength: 6 }), fc.constantFrom(320, 640, 1200), (values, width) => {
        const drawn = filled(values.map((value, i) => ({ label: `组${i}`, value })), { cell: 20, form: "rows" }, width);
        expect(drawn).toBeCloseTo(values.reduce((sum, value) => sum + value / 20, 0), 0);
      }),
      40,
    );
  });

  it("beyond a thousand are refused with a larger cell that fits", () => {
    expect(issues([{ label: "甲", value: 12_345 }])).toEqual(["too-large /data"]);
    expect(() => waffle(spec([{ label: "甲", value: 12_345 }]))).toThrow(/cell: 20\b/);
    expect(issues([{ label: "甲", value: 12_345 }], { cell: 20 })).toEqual([]);
    expect(issues([{ label: "甲", value: 12_345 }], { cell: "20个" })).toEqual([]);
  });

  it("stand for whole items unless the spec says otherwise", () => {
    expect(issues([{ label: "甲", value: 2.5 }])).toEqual(["out-of-range /data/0/value"]);
    expect(issues([{ label: "甲", value: 2.5 }], { cell: 1 })).toEqual([]);
    expect(issues([{ label: "甲", value: -2 }])).toEqual(["out-of-range /data/0/value"]);
    expect(issues([{ label: "甲", value: 2 }, { label: "甲", value: 3 }])).toEqual(["duplicate /data/1/label"]);
    expect(issues([{ label: "甲", value: 2 }, { label: "乙" }])).toEqual(["missing /data/1"]);
    expect(issues([{ label: "甲", value: 2, state: "done" }])).toEqual(["unused /data/0/state"]);
    expect(issues([{ label: "甲", value: 2 }], { cell: 0 })).toEqual(["wrong-type /cell"]);
  });
});

group("items", () => {
  const items = (["todo", "done", undefined, "doing", "done", "unknown"] as const).map((state, i) => ({ label: `任务${i}`, ...(state === undefined ? {} : { state }) }));

  it("whose state is not given are unknown, which is not to do", () => {
    const svg = draw(items);
    for (const text of ["已完成\u00a02", "进行中\u00a01", "未开始\u00a01", "进度未公布\u00a02"]) expect(svg).toContain(`>${text}<`);
    expect(svg).toContain('aria-label="任务2：进度未公布"');
    expect(svg).toContain('aria-label="任务0：未开始"');
  });

  it("stand in the order of their states, or as given when asked", () => {
    const order = (more: object): string[] => [...draw(items, more).matchAll(/aria-label="(任务\d)/g)].map(([, name]) => name!);
    expect(order({})).toEqual(["任务1", "任务4", "任务3", "任务0", "任务2", "任务5"]);
    expect(order({ sort: "given" })).toEqual(["任务0", "任务1", "任务2", "任务3", "任务4", "任务5"]);
  });

  it("with no state at all are a count without a key", () => {
    const svg = draw([{ label: "甲" }, { label: "乙", state: "unknown" }]);
    expect(svg).toContain("进度均未公布");
    expect(svg).not.toContain(">未开始");
    expect(svg).toContain(">2<");
  });

  it("of two lists have their counts apart", () => {
    const svg = draw(items.map((item, i) => ({ ...item, group: i < 3 ? "甲单" : "乙单" })));
    expect(svg).not.toContain(">已完成\u00a02<");
    expect(svg).toContain(">已完成<");
    expect(draw(items.map((item, i) => ({ ...item, group: i < 3 ? "甲单" : "乙单" })), { whole: "两单" })).toContain(">已完成\u00a02<");
  });
});

it("cells are squares at every width, and of one size in a figure", () => {
  holds(
    fc.property(fc.array(fc.integer({ min: 1, max: 160 }), { minLength: 2, maxLength: 6 }), fc.constantFrom(320, 480, 640, 1200), (values, width) => {
      const figure = waffle(spec(values.map((value, i) => ({ label: `组${i}`, value })), { form: "rows" }));
      const paths = flat(compose(figure, { width }).marks).flatMap((mark) => (mark.kind === "path" && mark.key === "fill" ? [mark.d] : []));
      const sides = paths.flatMap((d) => [...d.matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)/g)].map(([, x, y, right, bottom]) => [Number(right) - Number(x), Number(bottom) - Number(y)] as const));
      for (const [across, down] of sides) {
        expect(across).toBeCloseTo(down, 1);
        expect(across).toBeGreaterThan(7);
      }
      expect(Math.max(...sides.map(([across]) => across)) - Math.min(...sides.map(([across]) => across))).toBeLessThan(0.05);
    }),
    40,
  );
});

it("says of a sum whose parts are of different periods which is of which", () => {
  const data = parts.map((row, i) => ({ ...row, period: String(2021 + (i % 2)) }));
  expect(printed(data, { whole: "重点项目" })).toContain("各数不是同一时期：2021年（水利、制造），2022年（交通）");
  expect(printed(parts, { whole: "重点项目" })).not.toContain("时期");
  expect(printed(data)).not.toContain("时期");
});

group("cells that only count", () => {
  const paints = (row: object, more: object = {}): string => {
    const found = flat(compose(waffle(spec([{ label: "清单", value: 12, ...row }], more))).marks).flatMap((mark) => (mark.kind === "path" && mark.key === "fill" ? [JSON.stringify([mark.fill, mark.stroke])] : []));
    return found.join(" ");
  };

  it("say by their fill that a number is a target, an estimate or invented", () => {
    const all = [{}, { status: "target" }, { status: "estimate" }].flatMap((row) => ["official", "illustrative"].map((basis) => paints(row, { basis })));
    expect(new Set(all)).toHaveLength(6);
  });

  it("are filled in part for a remainder, as they are in rows", () => {
    expect(filled([{ label: "清单", value: 1250 }], { form: "panels", cell: 100 })).toBeCloseTo(12.5, 1);
  });
});
