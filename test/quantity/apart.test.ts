import { describe, expect, it } from "vitest";
import { describe as tell } from "../../src/figure/describe.js";
import { figure } from "../../src/figure/read.js";
import { toSVG } from "../../src/figure/svg.js";

const draw = (spec: object, locale: string): string => toSVG(figure({ basis: "official", source: "x", ...spec }), { locale });
const told = (spec: object, locale: string): string => tell(figure({ basis: "official", source: "x", ...spec }), { locale }).description;
const texts = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]+)</g)].flatMap(([, text]) => text ?? []);
const labels = (svg: string): string[] => [...svg.matchAll(/aria-label="([^"]+)"/g)].flatMap(([, text]) => text ?? []);

const years = (unit: string, ...values: readonly number[]): object => ({ unit, data: values.map((value, i) => ({ period: String(2023 + i), value })) });

describe("ticks of an axis are where they say", () => {
  it.each([
    ["cluster-trajectory", years("人", 12345600, 12346800), "en", ["12.3455", "12.346", "12.3465"]],
    ["cluster-trajectory", years("家", 123450, 123462), "zh", ["12.3445", "12.345", "12.3455", "12.346"]],
    ["cluster-trajectory", years("家", 100000, 100010), "zh", ["9.9995", "10", "10.0005", "10.001"]],
    ["project-bubble", { axes: { x: { label: "职工", unit: "人" }, y: { label: "企业", unit: "家" } }, data: [{ label: "甲", x: 12345600, y: 123450 }, { label: "乙", x: 12346800, y: 123462 }] }, "zh", ["1234.575", "1234.6", "1234.625", "12.346"]],
  ])("%s of %j in %s: %j", (type, spec, locale, ticks) => {
    expect(texts(draw({ type, ...spec }, locale))).toEqual(expect.arrayContaining(ticks));
  });
});

describe("what differs in a figure does not print alike", () => {
  it("a rise from 12.3456 to 12.3468 million is none from 12.35 to 12.35 million", () => {
    const spec = { type: "cluster-trajectory", ...years("人", 12345600, 12346800) };
    expect(told(spec, "en")).toContain("from 12.3456 million people in 2023 to 12.3468 million people in 2024");
  });

  it("the second of a ranking is less than the first", () => {
    const spec = { type: "ranking", unit: "家", data: [{ label: "甲", value: 99996 }, { label: "乙", value: 100000 }] };
    expect(labels(draw(spec, "zh"))).toEqual(["第1位，乙：10万家", "第2位，甲：9.9996万家"]);
    expect(labels(draw(spec, "en"))).toEqual(["No. 1, 乙: 100,000 enterprises", "No. 2, 甲: 99,996 enterprises"]);
    const places = { type: "bump", unit: "亿元", data: [["甲", "2023", 9.99999], ["乙", "2023", 10], ["甲", "2024", 12], ["乙", "2024", 11]].map(([label, period, value]) => ({ label, period, value })) };
    expect(labels(draw(places, "zh"))).toEqual(expect.arrayContaining(["甲，2023年，第2名，9.99999亿元", "乙，2023年，第1名，10亿元"]));
  });

  it("a part is less than its whole", () => {
    const tiers = { type: "tier-pyramid", unit: "家", nested: true, data: [{ tier: "上", value: 99996 }, { tier: "下", value: 100000 }] };
    expect(draw(tiers, "zh")).toContain("9.9996÷10=99.996%");
  });

  it("levels of a waterfall differ by what its step says", () => {
    const spec = { type: "waterfall", unit: "家", data: [{ label: "起", value: 123456, kind: "total" }, { label: "增", value: 12 }, { label: "终", value: 123468, kind: "total" }] };
    expect(told(spec, "zh")).toContain("从起 12.3456万家到终 12.3468万家，增加0.0012万家");
    const picture = texts(draw({ type: "waterfall", unit: "亿元", data: [{ label: "起", value: 12345.6, kind: "total" }, { label: "增", value: 0.3 }, { label: "终", value: 12345.9, kind: "total" }] }, "zh"));
    expect(picture).toEqual(expect.arrayContaining(["12345.6", "+0.3", "12345.9"]));
  });

  it("a number and the one before it differ by what is said", () => {
    const spec = { type: "kpi", data: [{ label: "企业", value: 123468, unit: "家", previous: 123456 }] };
    expect(labels(draw(spec, "zh"))).toEqual(["企业：12.3468万家，+0.0012万家（较上期12.3456万家）"]);
  });

  it("a number and its trend", () => {
    const spec = { type: "kpi", data: [{ label: "企业", value: 123468, unit: "家", period: "2024", trend: [{ period: "2023", value: 123456 }, { period: "2024", value: 123468 }] }] };
    expect(texts(draw(spec, "zh"))).toContain("12.3468");
    expect(labels(draw(spec, "zh")).join()).toContain("2023年 12.3456万家");
  });
});

it("no number that is not zero is told as zero, however great the others are", () => {
  const spec = { type: "ranking", unit: "元", data: [{ label: "甲", value: 1e12 }, { label: "乙", value: 0.0004 }] };
  expect(told(spec, "zh")).toContain("居末的是乙，0.0004元");
  expect(told(spec, "en")).toContain("CNY 0.0004");
});

describe("what is added up does not print like the sum", () => {
  const flows = [{ from: "甲", to: "甲", value: 199996 }, { from: "甲", to: "乙", value: 4 }];
  it.each([
    ["tier-flow", { unit: "家", nodes: [{ id: "乙" }, { id: "甲" }], data: flows }, "甲 → 甲：19.9996万家", "期初，甲：20万家"],
    ["sankey", { unit: "家", data: [{ from: "甲", to: "丙", value: 199996 }, { from: "乙", to: "丙", value: 4 }] }, "甲 → 丙：19.9996万家", "丙：合计20万家"],
    ["composition", { unit: "家", data: [{ label: "甲", value: 199996 }, { label: "乙", value: 4 }] }, "甲：19.9996万家", "合计 20万家"],
    ["heatmap", { unit: "家", totals: "both", data: [{ row: "甲", column: "一", value: 199996 }, { row: "甲", column: "二", value: 4 }] }, "甲·一：19.9996万家", "甲合计：20万家"],
    ["columns", { unit: "家", form: "stacked", data: [{ period: "2024", series: "甲", value: 199996 }, { period: "2024", series: "乙", value: 4 }] }, "2024年，甲：19.9996万家", "2024年，合计：20万家"],
  ])("%s", (type, spec, part, whole) => {
    const all = labels(draw({ type, ...spec }, "zh")).join("\n");
    expect(all).toContain(part);
    expect(all).toContain(whole);
  });

  it("project-timeline", () => {
    const spec = { type: "project-timeline", unit: "万元", data: [199996, 4].map((amount, i) => ({ label: `项目${i}`, start: "2024-01", end: "2025-06", amount })) };
    expect(labels(draw(spec, "zh")).join("\n")).toContain("19.9996亿元");
    expect(told(spec, "zh")).toContain("20亿元");
  });

  it("the rest of a tile map", () => {
    const spec = { type: "tile-map", unit: "家", layout: [{ code: "a", row: 0, column: 0, label: "甲" }, { code: "b", row: 0, column: 1, label: "乙" }], whole: [{ value: 100000 }], data: [{ code: "a", value: 4 }] };
    expect(draw(spec, "zh")).toContain("9.9996");
  });

  it("ranking", () => {
    const spec = { type: "ranking", unit: "家", data: [{ label: "甲", value: 199996 }, { label: "乙", value: 4 }] };
    expect(told(spec, "zh")).toContain("居首的是甲，19.9996万家");
    expect(told(spec, "zh")).toContain("合计20万家");
  });
});

describe("panels that share an axis", () => {
  it.each(["cluster-trajectory", "columns"])("%s: numbers that differ do not print alike", (chart) => {
    const data = ["甲", "乙"].flatMap((area, i) => [99996, 100000].map((value, year) => ({ area, period: String(2023 + year), value: value + i * 1000 })));
    const all = labels(draw({ type: "small-multiples", by: "area", scales: "shared", of: { type: chart, unit: "家", basis: "official", source: "x", data } }, "zh")).join("\n");
    for (const amount of ["9.9996万家", "10万家", "10.0996万家", "10.1万家"]) expect(all).toContain(amount);
  });
});

it("limits of bins and ticks of a key of shades are where they say", () => {
  const cells = (values: readonly number[]): object => ({ type: "heatmap", unit: "%", data: values.map((value, i) => ({ row: "甲", column: String(i), value })) });
  expect(texts(draw({ ...cells([12.345, 12.35]), bins: [12.3475] }, "zh"))).toContain("12.3475");
  expect(texts(draw(cells([12.3456, 12.3474]), "zh"))).toContain("12.3465");
});
