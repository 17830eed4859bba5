import { describe, expect, it } from "vitest";
import { bullet, compose, SpecError, validate, type BulletRow } from "../../src/index.js";
import type { Mark } from "../../src/scene/mark.js";
import { printed, spoken, walk } from "../scene.js";

const draw = (rows: readonly BulletRow[], extra: Readonly<Record<string, unknown>> = {}, width = 640) =>
  compose(bullet({ source: "s", basis: "official", goodWhen: "higher", ...extra, data: [...rows] }), { width });
const words = (rows: readonly BulletRow[], extra?: Readonly<Record<string, unknown>>): string => printed(draw(rows, extra)).join(" ");
const marks = (rows: readonly BulletRow[], key: string, extra?: Readonly<Record<string, unknown>>): Mark[] =>
  [...walk(draw(rows, extra).marks)].flatMap(({ mark }) => (mark.key === key ? [mark] : []));
const output: BulletRow = { label: "产值", value: 902.4, unit: "亿元", target: 1000 };

describe("the scale", () => {
  it("puts all targets above zero in one line, and bars in proportion to them", () => {
    const rows = [output, { label: "就业", value: 5.6, unit: "万人", target: 5 }];
    const ticks = marks(rows, "tick").map((mark) => (mark.kind === "line" ? mark.x1 : 0));
    expect(new Set(ticks).size).toBe(1);
    const bars = marks(rows, "bar").map((mark) => (mark.kind === "rect" ? mark.width : 0));
    expect((bars[0] ?? 0) / (bars[1] ?? 1)).toBeCloseTo(0.9024 / 1.12, 3);
  });

  it("draws no bar where there is neither target nor band to measure it by", () => {
    expect(marks([output, { label: "企业", value: 812, unit: "家" }], "bar").length).toBe(1);
    expect(words([output, { label: "企业", value: 812, unit: "家" }])).toContain("812家");
  });

  it("keeps a missing value apart from zero", () => {
    expect(marks([{ ...output, value: null }], "bar")).toEqual([]);
    expect(marks([{ ...output, value: null }], "missing").length).toBe(1);
    expect(marks([{ ...output, value: 0 }], "bar").length).toBe(1);
  });
});

describe("the shortfall", () => {
  it("is as long as what is missing, also from below zero, and the bar on it stays in sight", () => {
    const widthOf = (key: string): number => marks([{ label: "增速", value: -2.6, unit: "%", target: 8 }], key).reduce((sum, mark) => sum + (mark.kind === "rect" ? mark.width : 0), 0);
    expect(widthOf("shortfall") / widthOf("bar")).toBeCloseTo(10.6 / 2.6, 1);
    const [bar, hatch] = ["bar", "shortfall"].map((key) => marks([{ label: "增速", value: -2.6, unit: "%", target: 8 }], key)[0]);
    if (bar?.kind !== "rect" || hatch?.kind !== "rect") throw new Error("no bar");
    expect(bar.height).toBeLessThan(hatch.height);
  });

  it("is hatched only where it is sure: not of a lower bound, nor of part of a year's amount", () => {
    expect(marks([output], "shortfall").length).toBe(1);
    expect(marks([{ ...output, value: "超900亿元" }], "shortfall")).toEqual([]);
    expect(marks([{ ...output, period: "2025H1", targetPeriod: "2025" }], "shortfall")).toEqual([]);
    const rate: BulletRow = { label: "增速", value: 5.2, unit: "%", target: 6.5, period: "2024H1", targetPeriod: "2024" };
    expect(marks([rate], "shortfall").length).toBe(1);
  });

  it("is above the target where lower is good", () => {
    const [hatch] = marks([{ label: "投诉", value: 36, unit: "件", target: 30 }], "shortfall", { goodWhen: "lower" });
    const [tick] = marks([{ label: "投诉", value: 36, unit: "件", target: 30 }], "tick", { goodWhen: "lower" });
    expect(hatch?.kind === "rect" && tick?.kind === "line" && hatch.x >= tick.x1).toBe(true);
  });
});

describe("the difference", () => {
  const rows: readonly BulletRow[] = [output, { label: "增速", value: 3.7, unit: "%", target: 7 }, { label: "出口", value: 23.6, unit: "亿美元", target: 23 }, { label: "总产值", value: 12000, unit: "亿元", target: 12000 }];

  it("stands in one column in every row, clear of the bars", () => {
    for (const width of [320, 640, 1200]) {
      const found = [...walk(draw(rows, {}, width).marks)].map(({ mark }) => mark);
      const texts = found.flatMap((mark) => (mark.kind === "text" && mark.key === "difference" ? [mark] : []));
      expect(texts.map(({ text }) => text)).toEqual(["90.2%", "−3.3个百分点", "102.6%", "100%"]);
      expect(new Set(texts.map(({ x }) => x)).size).toBe(1);
      const bars = found.flatMap((mark) => (mark.kind === "rect" && mark.key === "bar" ? [mark] : []));
      for (const bar of bars) for (const { x, y, size } of texts) expect(x > bar.x + bar.width || y < bar.y || y - size > bar.y + bar.height).toBe(true);
    }
  });

  it("is bold where the target is missed, and only there", () => {
    const weights = [...walk(draw(rows).marks)].flatMap(({ mark }) => (mark.kind === "text" && mark.key === "difference" ? [mark.weight] : []));
    expect(weights).toEqual([700, 700, 400, 400]);
  });

  it("shows the least overshoot beyond the tick", () => {
    const found = [...walk(draw([{ ...output, value: 1004 }]).marks)].map(({ mark }) => mark);
    const bar = found.find(({ key }) => key === "bar");
    const over = (key: string): number => {
      const line = found.find((mark) => mark.key === key);
      if (line?.kind !== "line" || bar?.kind !== "rect") throw new Error("no tick");
      return bar.x + bar.width - line.x1 - (line.strokeWidth ?? 1) / 2;
    };
    expect(over("tick")).toBeGreaterThan(0.5);
    expect(over("tick-ground")).toBeGreaterThan(0.5);
  });

  it("calls the tick 100% only where a share is printed", () => {
    expect(words(rows)).toContain("目标=100%");
    expect(words(rows.slice(1, 2))).not.toContain("=100%");
  });
});

describe("the words", () => {
  it("leave a space after the target's word only before a digit", () => {
    expect(words([{ ...output, target: { value: 1000, bound: "about" } }])).toContain("目标约1000亿元");
    expect(words([output])).toContain("目标 1000亿元");
  });

  it("give a share of the target for amounts and points for rates", () => {
    expect(words([output])).toContain("90.2%");
    expect(words([{ label: "增速", value: 3.7, unit: "%", target: 7 }])).toContain("−3.3个百分点");
  });

  it("print the difference of every row that has one, in whatever ink", () => {
    for (const width of [320, 640, 1200]) expect(printed(draw([{ ...output, basis: "illustrative" }], {}, width)).join(" ")).toContain("90.2%");
  });

  it("carry a bound over to the share, whichever direction is good", () => {
    expect(words([{ label: "用水", value: { value: 84, bound: "atMost" }, unit: "吨", target: 90 }], { goodWhen: "lower" })).toContain("≤93.4%");
    expect(words([{ ...output, value: "超900亿元" }])).toContain("超90%");
  });

  it("judge part of a year as on track or behind, and only for rates", () => {
    const half = { period: "2024H1", targetPeriod: "2024" };
    expect(words([{ label: "增速", value: 6.2, unit: "%", target: 6, ...half }])).toContain("按进度");
    expect(words([{ label: "增速", value: 5.2, unit: "%", target: 6, ...half }])).toContain("落后");
    expect(words([{ ...output, ...half }])).not.toMatch(/未达|落后/);
  });

  it("say a period that all rows share once, and every other in its row", () => {
    const half = { period: "2024H1", targetPeriod: "2024" };
    expect(words([{ ...output, ...half }, { ...output, label: "二", ...half }]).match(/2024年上半年/g)).toHaveLength(1);
    expect(words([{ ...output, period: 2023 }, { ...output, label: "二", period: 2024 }])).toMatch(/2023年.*2024年/);
  });

  it("name the bands, in the row and in what is spoken", () => {
    const rows = [{ ...output, ranges: [{ to: 600, label: "低" }, { to: 1200, label: "高" }] }];
    expect(words(rows)).toContain("低至600 高至1200");
    expect(words([{ ...output, ranges: [{ to: 40, label: "极低的一档" }, { to: 1200, label: "高" }] }])).toContain("极低的一档至40，高至1200");
    expect(spoken(draw(rows)).join("")).toContain("低至600亿元，高至1200亿元");
  });

  it("give no number against an order of magnitude", () => {
    expect(words([{ ...output, target: { value: 10000, bound: "order" } }])).toContain("1万亿元级");
    expect(words([{ ...output, target: { value: 10000, bound: "order" } }])).not.toMatch(/\d\.\d%/);
  });
});

it("refuses a target that is due before its value", () => {
  expect(() => bullet({ data: [{ ...output, period: "2025", targetPeriod: "2024" }] })).toThrow(SpecError);
});

describe("units of one row", () => {
  const codes = (row: object, rest: object = {}): string[] => validate({ type: "bullet", basis: "press", source: "x", data: [{ label: "甲", ...row }], ...rest }).filter(({ severity }) => severity === "error").map(({ code, path }) => `${code} ${path}`);

  it.each([
    ["another unit", { value: "12亿元", target: "10家" }],
    ["no unit beside one that has it", { value: "12亿元", target: 13 }],
    ["a unit beside one that has none", { value: 12, target: "100%" }],
  ])("a target in %s is refused, for on one scale it would be read as the same", (_, row) => {
    expect(codes(row)).toEqual(["wrong-unit /data/0/target"]);
  });

  it("a band in another unit is refused", () => {
    expect(codes({ value: "12亿元", ranges: [{ to: "10亿元", label: "a" }, { to: "20家", label: "b" }] })).toEqual(["wrong-unit /data/0/ranges/1/to"]);
  });

  it("magnitudes of one unit may differ", () => {
    expect(codes({ value: "12亿元", target: "90000万元" })).toEqual([]);
  });
});

describe("a share that is only a bound", () => {
  it.each([
    ["超1200亿元", "超109%"],
    ["超1100.5亿元", "超100%"],
    ["不超过1200亿元", "≤109.1%"],
    ["1200亿元", "109.1%"],
  ])("of %s against 1100 is rounded to the side on which it stays true: %s", (value, share) => {
    const text = words([{ label: "甲", value, target: "1100亿元" }], { goodWhen: undefined });
    expect(text.split(" ")).toContain(share);
  });
});
