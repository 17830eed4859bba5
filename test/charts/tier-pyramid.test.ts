import fc from "fast-check";
import { describe as group, expect, it } from "vitest";
import { compose, describe, tierPyramid, toSVG, type Mark, type SpecError } from "../../src/index.js";
import { holds } from "../holds.js";
import { strays } from "../scene.js";

type Rows = readonly { tier: string; value: number | string | null; period?: string }[];
const base = { unit: "家", source: "来源", basis: "official" } as const;
const draw = (data: Rows, more: object = {}): string => toSVG(tierPyramid({ ...base, ...more, data }), { idPrefix: "t", width: 900 });
const codes = (data: Rows, more: object = {}): readonly string[] => {
  try {
    tierPyramid({ ...base, ...more, data });
    return [];
  } catch (error) {
    return (error as SpecError).issues.map(({ code, path }) => `${code} ${path}`);
  }
};
const flat = (marks: readonly Mark[]): Mark[] => marks.flatMap((mark) => (mark.kind === "group" ? [mark, ...flat(mark.marks)] : [mark]));
const bars = (data: Rows, width = 640): number[] =>
  flat(compose(tierPyramid({ ...base, data }), { width }).marks).flatMap((mark) => (mark.kind === "rect" && mark.key === "bar" ? [mark.width + (mark.stroke === undefined ? 0 : 1)] : []));

const three: Rows = [{ tier: "甲", value: 107 }, { tier: "乙", value: 824 }, { tier: "丙", value: 2073 }];

group("rates", () => {
  it("are printed only when the tiers are said to nest", () => {
    expect(draw(three)).not.toContain("占下一层");
    expect(draw(three)).toContain("来源没有说明");
    expect(draw(three, { nested: false })).toContain("并非逐层包含");
    const nested = draw(three, { nested: true });
    for (const rate of ["占下一层13%", "占最低一层5.2%", "占下一层39.7%"]) expect(nested).toContain(rate);
    expect(nested).not.toContain("来源没有说明");
  });

  it("leave out the base's share of itself and name one kind once where both are the same tier", () => {
    expect(draw(three, { nested: true }).match(/>占最低一层/g)).toHaveLength(1);
  });

  it("need two numbers of one status, of which neither is a mere bound", () => {
    expect(draw([{ tier: "甲", value: "超100家" }, { tier: "乙", value: 824 }], { nested: true })).not.toContain("占下一层");
    expect(draw([{ tier: "甲", value: null }, { tier: "乙", value: 824 }], { nested: true })).not.toContain("占下一层");
    expect(draw([{ tier: "甲", value: 0 }, { tier: "乙", value: 0 }], { nested: true })).not.toContain("NaN");
  });
});

group("what is refused", () => {
  it("names a tier that is larger than its base, only when nested", () => {
    const turned: Rows = [{ tier: "甲", value: 900 }, { tier: "乙", value: null }, { tier: "丙", value: 824 }];
    expect(codes(turned)).toEqual([]);
    expect(codes(turned, { nested: true })).toEqual(["out-of-range /data/0/value"]);
    expect(() => tierPyramid({ ...base, nested: true, data: turned })).toThrow(/#3 丙/);
  });

  it("does not call a bound larger that may be smaller", () => {
    expect(codes([{ tier: "甲", value: "不超过900家" }, { tier: "乙", value: 824 }], { nested: true })).toEqual([]);
    expect(codes([{ tier: "甲", value: 900 }, { tier: "乙", value: "超824家" }], { nested: true })).toEqual([]);
  });

  it("three periods, a tier twice in one, a negative number, two units, a period on some rows only", () => {
    expect(codes(["2021", "2022", "2023"].map((period) => ({ tier: "甲", value: 1, period })))).toEqual(["too-large /data"]);
    expect(codes([...three, { tier: "甲", value: 5 }])).toEqual(["duplicate /data/3/tier"]);
    expect(codes([{ tier: "甲", value: -1 }])).toEqual(["out-of-range /data/0/value"]);
    expect(codes([{ tier: "甲", value: 1 }, { tier: "乙", value: 1, unit: "户" } as never])).toEqual(["mixed-units /data/1/value"]);
    expect(codes([{ tier: "甲", value: 1, period: "2021" }, { tier: "乙", value: 1 }])).toContain("missing /data/1");
  });
});

group("two periods", () => {
  const pair: Rows = [{ tier: "甲", value: 107, period: "2023" }, { tier: "甲", value: 52, period: "2021" }];

  it("print the change with its arithmetic, the earlier on the left whatever the order of the rows", () => {
    const svg = draw(pair);
    expect(svg).toContain(">+55<");
    expect(svg).toContain("107−52=55");
    expect(svg.indexOf("2021年，家")).toBeLessThan(svg.indexOf("2023年，家"));
  });

  it("print no change across a break between them, nor against an aim", () => {
    const broken = draw(pair, { breaks: [{ period: "2022", note: "新口径" }] });
    expect(broken).not.toContain("+55");
    expect(broken).toContain("2022年起口径不同（新口径）");
    expect(draw(pair, { breaks: [{ period: "2024", note: "新口径" }] })).toContain("+55");
    expect(draw([{ ...pair[0], status: "target" } as never, pair[1]!])).not.toContain("+55");
  });

  it("show a tier without a row for a period as no data, and a null as not disclosed", () => {
    const svg = draw([...pair, { tier: "乙", value: null, period: "2021" }, { tier: "丙", value: 9, period: "2023" }]);
    expect(svg).toContain(">暂无数据<");
    expect(svg).toContain(">未公布<");
  });
});

it("bars are as long as their numbers are large, down to 2 px, which the note says", () => {
  holds(
    fc.property(fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 8 }), fc.constantFrom(320, 640, 1200), (values, width) => {
      const lengths = bars(values.map((value, i) => ({ tier: `层${i}`, value })), width);
      const most = Math.max(...values);
      const longest = Math.max(...lengths);
      values.forEach((value, i) => expect(lengths[i]).toBeCloseTo(Math.max(2, (value / most) * longest), 1));
    }),
    60,
  );
  const printed = [...draw([{ tier: "甲", value: 1 }, { tier: "乙", value: 100_000 }]).matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text).join("");
  expect(printed).toContain("不足2像素的条按2像素画出：甲");
});

it("the description has every number and no sum", () => {
  const { description } = describe(tierPyramid({ ...base, data: three }));
  for (const text of ["甲：107家", "乙：824家", "丙：2073家", "共3层"]) expect(description).toContain(text);
  expect(description).not.toContain("3004");
});

it("none has no bar, and a number far below the rest keeps its own unit", () => {
  const data: Rows = [{ tier: "甲", value: 1200 }, { tier: "乙", value: 0 }, { tier: "丙", value: 2_100_000 }];
  expect(bars(data)).toHaveLength(2);
  const texts = flat(compose(tierPyramid({ ...base, data }), { width: 640 }).marks).flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
  expect(texts).toEqual(expect.arrayContaining(["1200", "0", "210", "家", "万家"]));
  expect(describe(tierPyramid({ ...base, data })).description).toContain("甲：1200家");
});

it("the shares of a pair have equally many decimals", () => {
  const pair: Rows = [["甲", 52, 107], ["乙", 310, 824], ["丙", 6900, 7950]].flatMap(([tier, a, b]) => [{ tier: String(tier), value: Number(a), period: "2021" }, { tier: String(tier), value: Number(b), period: "2024" }]);
  const svg = draw(pair, { nested: true });
  for (const rate of ["占下一层16.8% → 13.0%", "占最低一层0.75% → 1.35%"]) expect(svg).toContain(rate);
});

it("the description of a pair says which numbers are no facts", () => {
  const figure = tierPyramid({ ...base, data: [{ tier: "甲", value: 10, period: "2024" }, { tier: "甲", value: 20, period: "2030", status: "target" }] } as never);
  expect(describe(figure).description).toContain("甲由10家变为20家（目标）");
});

it("the number of a pair's longest bar stays inside a phone", () => {
  const figure = tierPyramid({ unit: "%", source: "甲", data: [{ tier: "甲", value: "万亿级", period: "2021" }, { tier: "甲", value: { value: null, source: "乙" }, period: "2022" }] });
  for (const width of [240, 320, 375]) expect(strays(compose(figure, { width }))).toEqual([]);
});
