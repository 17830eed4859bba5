import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compose, describe as describeFigure, kpi, SpecError, type KpiRow } from "../../src/index.js";
import type { Mark } from "../../src/scene/mark.js";
import { printed, spoken, walk } from "../scene.js";
import { holds } from "../holds.js";

type Extra = Readonly<Record<string, unknown>>;

const draw = (rows: readonly KpiRow[], width = 640, extra: Extra = {}) =>
  compose(kpi({ source: "s", basis: "official", ...extra, data: rows }), { width });
const words = (row: KpiRow, extra: Extra = {}): string => printed(draw([row], 640, extra)).join(" ");
const marks = (rows: readonly KpiRow[], key: RegExp, extra: Extra = {}): Mark[] =>
  [...walk(draw(rows, 640, extra).marks)].flatMap(({ mark }) => (key.test(mark.key) ? [mark] : []));
const issues = (row: Extra): string[] => {
  try {
    kpi({ source: "s", basis: "official", data: [row as never] });
    return [];
  } catch (error) {
    return (error as SpecError).issues.map(({ code }) => code);
  }
};

const output: KpiRow = { label: "产值", value: 902.4, unit: "亿元", period: "2025" };

describe("the change", () => {
  it("is printed as published, with its sign and its base, and is not computed from levels", () => {
    expect(words({ ...output, change: "7.4%" })).toContain("+7.4% 同比");
    expect(words({ ...output, change: "7.4%", previous: 800 })).not.toContain("12.8");
  });

  it("is an amount where only the number before is known, without growth unless the price level is stated", () => {
    expect(words({ ...output, previous: 800 })).toContain("+102.4亿元 较上期800亿元");
    expect(words({ ...output, previous: 800 })).not.toContain("%");
    expect(words({ ...output, previous: 800 }, { prices: "current" })).toContain("+12.8%（按现价计算）");
    expect(words({ label: "企业", value: 107, unit: "家", previous: 52 }, { prices: "current" })).not.toContain("%");
  });

  it("of a rate is in percentage points", () => {
    const said = words({ label: "增速", value: 3.7, unit: "%", previous: 7 });
    expect(said).toContain("−3.3个百分点");
  });

  it("is not given where the bounds leave its direction open", () => {
    expect(words({ ...output, value: "超9000亿元", previous: 8500 })).toContain("超+500亿元");
    expect(words({ ...output, value: "超9000亿元", previous: 9500 })).not.toContain("500亿元 ");
    expect(words({ ...output, previous: { value: 800, bound: "order" } })).not.toContain("102.4亿元");
  });

  it("says what the number before is, where that is not yet a fact", () => {
    const previous = { value: 400, status: "estimate" } as const;
    expect(words({ ...output, previous })).toContain("较上期400亿元（估计）");
    expect(words({ ...output, previous, changeLabel: "较上年" })).toContain("较上年（400亿元，估计）");
    expect(words({ ...output, previous, change: "7%" })).toContain("上期400亿元（估计）");
  });

  it("has a mark for its direction in ink, whatever is good", () => {
    const up = marks([{ ...output, change: "7.4%", goodWhen: "lower", target: 1000 }], /^direction$/)[0];
    const down = marks([{ ...output, change: "-7.4%" }], /^direction$/)[0];
    expect(up?.kind === "path" && down?.kind === "path" && up.fill === down.fill).toBe(true);
    expect(marks([{ ...output, change: "0%" }], /^direction$/)[0]?.kind).toBe("rect");
  });

  it("of zero and of what is not disclosed are told apart", () => {
    expect(words({ ...output, previous: 902.4 })).toContain("持平");
    expect(words({ ...output, change: null })).toContain("未公布");
    expect(marks([{ ...output, change: null }], /^direction$/)).toEqual([]);
  });

  it("takes a bare number as percent, but not of a rate, where it could be points", () => {
    expect(words({ ...output, change: 7.4 })).toContain("+7.4%");
    expect(issues({ label: "增速", value: 3.7, unit: "%", change: 0.7 })).toEqual(["wrong-unit"]);
    expect(issues({ ...output, change: "3家" })).toEqual(["wrong-unit"]);
    expect(issues({ ...output, change: "3亿元" })).toEqual([]);
  });
});

describe("the number", () => {
  it("is never a zero where it is missing", () => {
    const said = words({ ...output, value: null, target: 1000 });
    expect(said).toContain("– 未公布");
    expect(marks([{ ...output, value: null, target: 1000 }], /^bar$/)).toEqual([]);
  });

  it("does not round onto its target", () => {
    expect(words({ ...output, value: "9999.996亿元", target: 10000 })).toContain("9999.996");
  });

  it("is as large in twelve tiles as in one", () => {
    const sizes = [1, 2, 5, 12].map((count) => Math.max(...[...walk(draw(Array.from({ length: count }, (_, i) => ({ ...output, label: `${i}` }))).marks)].map(({ mark }) => (mark.kind === "text" ? mark.size : 0))));
    expect(sizes).toEqual([32, 32, 32, 32]);
  });

  it("takes a larger unit rather than a smaller size where it has no room", () => {
    const narrow = printed(draw([{ label: "长", value: 12_345_678_901.25, unit: "吨" }], 240));
    expect(narrow).toContain("123.46");
    expect(narrow).toContain("亿吨");
  });
});

describe("a row of tiles", () => {
  it("has its numbers on one baseline", () => {
    const row = fc.record({ value: fc.oneof(fc.constant(null), fc.integer({ min: -99_999, max: 99_999 })), label: fc.string({ unit: fc.constantFrom("产", "值", "a", " "), minLength: 1, maxLength: 30 }), unit: fc.constantFrom("亿元", "家", "%") });
    holds(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.constantFrom(320, 640, 1200), (rows, width) => {
        const numbers = [...walk(draw(rows, width).marks)].flatMap(({ mark }) => (mark.kind === "text" && mark.key === "number" ? [mark] : []));
        expect(numbers.length).toBe(rows.length);
        const lines = [...new Set(numbers.map(({ y }) => y))];
        const most = Math.max(...lines.map((y) => numbers.filter((one) => one.y === y).length));
        expect(lines.length).toBe(Math.ceil(rows.length / most));
      }),
      60,
    );
  });

  it("holds two at 320 where the numbers allow it, and one where they do not", () => {
    const across = (value: number): number => {
      const ys = [...walk(draw([{ ...output, value }, { ...output, value, label: "二" }], 320).marks)].flatMap(({ mark }) => (mark.key === "number" && mark.kind === "text" ? [mark.y] : []));
      return new Set(ys).size === 1 ? 2 : 1;
    };
    expect(across(1000)).toBe(2);
    expect(across(99_999.999)).toBe(1);
  });

  it("holds five on a page where they fit, and else leaves no place empty: the first takes two", () => {
    const five = (value: number): (readonly [number, number])[] =>
      [...walk(draw(Array.from({ length: 5 }, (_, i) => ({ ...output, value, label: `${i}` }))).marks)].flatMap(({ mark }) => (mark.key === "number" && mark.kind === "text" ? [[mark.x, mark.y] as const] : []));
    expect(new Set(five(43).map(([, y]) => y)).size).toBe(1);
    const long = five(1619.8);
    expect(long.filter(([, y]) => y === long[0]?.[1])).toHaveLength(2);
    expect(long[1]?.[0]).toBe(long[4]?.[0]);
  });

  it("says a date that all share once, and not at all where the head has it", () => {
    const said = (rows: readonly KpiRow[], extra: Extra = {}): number => (printed(draw(rows, 640, extra)).join(" ").match(/2025年/g) ?? []).length;
    expect(said([output, { ...output, label: "二" }])).toBe(1);
    expect(said([output, { ...output, label: "二" }], { subtitle: "甲市，2025年" })).toBe(1);
    expect(said([output, { ...output, label: "二", period: "2024" }])).toBe(1);
    expect(spoken(draw([output, { ...output, label: "二" }])).join("").match(/2025年/g)).toHaveLength(2);
  });

  it("sets a currency under its number rather than one tile under the other", () => {
    const scene = compose(kpi({ source: "s", basis: "official", data: [{ ...output, value: 1619.8 }, { ...output, value: 8730.6, label: "二" }] }), { width: 320, locale: "en" });
    expect(printed(scene).filter((text) => text === "CNY billion")).toHaveLength(2);
    const lines = [...walk(scene.marks)].flatMap(({ mark }) => (mark.key === "number" && mark.kind === "text" ? [mark.y] : []));
    expect(new Set(lines).size).toBe(1);
  });

  it("refuses a thirteenth", () => {
    expect(() => kpi({ data: Array.from({ length: 13 }, (_, i) => ({ label: `${i}`, value: i })) })).toThrow(SpecError);
  });
});

describe("the meter", () => {
  it("is judged only where the spec says what is good", () => {
    expect(words({ ...output, target: 1000 })).not.toMatch(/达标|未达/);
    expect(words({ ...output, target: 1000, goodWhen: "higher" })).toContain("未达");
  });

  it("is as long as its share of the target, from zero", () => {
    const [track, bar] = ["track", "bar"].map((key) => marks([{ ...output, target: 1000 }], new RegExp(`^${key}$`))[0]);
    if (track?.kind !== "rect" || bar?.kind !== "rect") throw new Error("no meter");
    expect(bar.width / track.width).toBeCloseTo(0.9024, 3);
    expect(bar.x).toBe(track.x);
  });

  it("is not drawn without a target, when a full bar would read as 100%", () => {
    expect(marks([{ ...output, target: null }], /^(bar|track|tick)$/)).toEqual([]);
    expect(words({ ...output, target: null })).toContain("目标未公布");
  });

  it("has its target where the others have theirs, unless it is passed by far", () => {
    const lengths = (values: readonly number[]): number[] => marks(values.map((value, i) => ({ ...output, label: `${i}`, value, target: 1000 })), /^track$/).map((mark) => (mark.kind === "rect" ? Math.round(mark.width) : 0));
    expect(new Set(lengths([900, 1070])).size).toBe(1);
    expect(new Set(lengths([900, 3000])).size).toBe(2);
  });

  it("hatches a shortfall only where it is one: not of a lower bound, nor of part of a year", () => {
    expect(marks([{ ...output, target: 1000 }], /^shortfall$/).length).toBe(1);
    expect(marks([{ ...output, value: "超900亿元", target: 1000 }], /^shortfall$/)).toEqual([]);
    expect(marks([{ ...output, period: "2025Q1", target: 1000, targetPeriod: "2025" }], /^shortfall$/)).toEqual([]);
  });

  it("gives no number against an order of magnitude", () => {
    const said = words({ ...output, target: { value: 10000, bound: "order" } });
    expect(said).toContain("1万亿元级（口径未公布）");
    expect(said).not.toMatch(/\d%/);
  });

  it("compares rates in points, and sets part of a year's rate on track or behind", () => {
    const said = words({ label: "增速", value: 6.2, unit: "%", period: "2024H1", target: { value: 6, bound: "atLeast" }, targetPeriod: "2024", goodWhen: "higher" });
    expect(said).toContain("按进度");
    expect(said).toContain("+0.2个百分点");
  });
});

describe("a share of the target that is only a bound", () => {
  it.each([
    ["超900亿元", "超过目标1000亿元的90%", "over 90% of the target"],
    ["约900亿元", "约为目标1000亿元的90%", "about 90% of the target"],
    ["不低于900亿元", "不低于目标1000亿元的90%", "≥90% of the target"],
    ["900亿元", "为目标1000亿元的90%", "90% of the target"],
  ])("says so as the value does: %s", (value, chinese, english) => {
    const row = { ...output, value, target: 1000 };
    expect(words(row)).toContain(chinese);
    expect(words(row, { locale: "en" })).toContain(english);
  });
});

describe("the trend", () => {
  const trend = [2021, 2022, 2023, 2024, 2025].map((year, i) => ({ period: year, value: i === 2 ? null : 100 + i }));

  it("keeps the bounds of its numbers in words, and rounds none onto the target", () => {
    const bounds: KpiRow = { ...output, value: 9999.99996, target: 10000, trend: [{ period: "2022", value: "超800亿元" }, { period: "2023", value: "约850亿元" }, { period: "2025", value: 9999.99996 }] };
    expect(spoken(draw([bounds])).join()).toContain("2022年 超800亿元、2023年 约850亿元、2025年 9999.99996亿元");
    expect(describeFigure(kpi({ source: "s", basis: "official", data: [bounds] })).description).toContain("从2022年 超800亿元到2025年 9999.99996亿元");
  });

  it("leaves a gap for what is missing", () => {
    expect(marks([{ ...output, trend }], /^run-/).length).toBe(2);
  });

  it("says – where a point is missing, if there is room", () => {
    expect(marks([{ ...output, trend }], /^gap-/).length).toBe(1);
    const months = Array.from({ length: 48 }, (_, i) => ({ period: `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`, value: i === 9 ? null : 100 + i }));
    expect(marks([{ ...output, trend: months }], /^gap-/)).toEqual([]);
  });

  it("is hollow only where a part of it is invented", () => {
    const half = trend.map((point, i) => ({ ...point, value: { value: 100 + i, basis: i < 3 ? ("official" as const) : ("illustrative" as const) } }));
    expect(marks([{ ...output, basis: "illustrative", trend }], /-core$/)).toEqual([]);
    expect(marks([{ ...output, trend: half }], /-core$/).length).toBe(1);
  });

  it("does not join year-to-date to a whole year", () => {
    expect(marks([{ ...output, trend: [{ period: "2024", value: 9 }, { period: "2025-01/2025-09", value: 7 }] }], /^run-/)).toEqual([]);
  });

  it("says every value, and only its ends in the description", () => {
    const figure = kpi({ source: "s", basis: "official", data: [{ ...output, trend }] });
    expect(spoken(compose(figure)).join("")).toContain("2022年 101亿元");
    expect(describeFigure(figure).description).not.toContain("2022年 101亿元");
  });

  it("draws its last point as the row's status says", () => {
    expect(marks([{ ...output, status: "preliminary", trend }], /^last-dot$/).length).toBe(1);
    expect(marks([{ ...output, trend }], /^last-dot$/)).toEqual([]);
  });

  it("marks the point of the row's own number, and says at its end what goes beyond it", () => {
    const beyond = [...trend, { period: 2027, value: 130, status: "projection" as const }];
    const lastX = (points: KpiRow["trend"]): unknown => marks([{ ...output, trend: points }], /^last$/).map((mark) => (mark.kind === "circle" ? [mark.r, mark.x] : []));
    const [[r, x] = []] = lastX(beyond) as number[][];
    const [[, end] = []] = lastX(trend) as number[][];
    expect(r).toBe(4);
    expect(x).toBeLessThan(end as number);
    expect(words({ ...output, trend: beyond })).toContain("2027（预测）");
    expect(words({ ...output, trend })).not.toContain("（");
  });

  it("has the months at its ends in full where there is room", () => {
    const months = [{ period: "2024-11", value: 1 }, { period: "2025-12", value: 2 }];
    const tiles = ["甲", "乙", "丙", "丁"].map((label) => ({ ...output, label, trend: months }));
    expect(words({ ...output, trend: months })).toContain("2024年11月 2025年12月");
    expect(printed(draw(tiles, 320)).join(" ")).toContain("2024-11 2025-12");
  });

  it("must run forward in time and stay in its unit", () => {
    expect(issues({ ...output, trend: [...trend].reverse() })).toContain("wrong-order");
    expect(issues({ ...output, trend: [{ period: 2024, value: { value: 3, unit: "家" } }] })).toEqual(["wrong-unit"]);
  });
});
