import { describe, expect, it } from "vitest";
import { bullet, compose, describe as tell, kpi } from "../../src/index.js";
import { printed } from "../scene.js";

const base = { unit: "亿元", basis: "official", source: "某局" } as const;
const CHARTS = [["kpi", (row: object, more: object) => kpi({ ...base, ...more, data: [{ label: "甲", ...row }] })], ["bullet", (row: object, more: object) => bullet({ ...base, ...more, data: [{ label: "甲", ...row }] })]] as const;

describe.each(CHARTS)("%s", (_, make) => {
  const words = (row: object, more: object = {}, locale = "zh"): string => {
    const figure = make(row, more);
    return [...printed(compose(figure, { locale })), tell(figure, { locale }).description].join("|");
  };

  it("keeps the side of a bound where the target is approximate", () => {
    const target = "约10000亿元";
    expect(words({ value: "至少8000亿元", target })).toMatch(/不低于(目标约10000亿元的)?约80%/);
    expect(words({ value: "超8000亿元", target })).toMatch(/超过(目标约10000亿元的)?约80%/);
    expect(words({ value: "超8000亿元", target }, {}, "en")).toContain("more than about 80%");
    expect(words({ value: "不超过8000亿元", target })).toMatch(/不超过(目标约10000亿元的)?约80%/);
    expect(words({ value: "约8000亿元", target })).toMatch(/[^于过的]约(80%|为目标约10000亿元的80%)/);
    expect(words({ value: "至少8000亿元", target: 10000 })).toMatch(/≥80%|不低于目标10000亿元的80%/);
  });

  it("says of more than a number that its share is more, and not at least, except below zero, where it would be read the other way", () => {
    expect(words({ value: "超8000亿元", target: 10000 }, {}, "en")).toContain("over 80%");
    expect(words({ value: "超-20亿元", target: -10 })).toContain("≥−10亿元");
  });

  it.each(["%", "‰"])("a rate in %s in a part of the year is on track or behind", (unit) => {
    const rate = (value: number): string => words({ value, period: "2024Q1", target: 5, targetPeriod: "2024" }, { unit, goodWhen: "higher" });
    expect(rate(5.2)).toContain("按进度");
    expect(rate(5.2)).not.toContain("达标");
    expect(rate(4.8)).toContain("落后");
  });

  it("what is expected is on track or behind, and a target is not judged by another", () => {
    const judged = (value: number, status: string): string => words({ value, target: 10, status }, { goodWhen: "higher" });
    expect(judged(12, "projection")).toContain("按进度");
    expect(judged(12, "projection")).not.toContain("达标");
    expect(judged(9, "projection")).toContain("落后");
    expect(judged(12, "estimate")).toContain("达标");
    expect(judged(12, "target")).not.toMatch(/达标|按进度/);
  });
});

it("a bullet chart counts as met only what is", () => {
  const figure = bullet({ ...base, goodWhen: "higher", data: [{ label: "甲", value: 12, status: "projection", target: 10 }, { label: "乙", value: 9, target: 10 }] });
  expect(tell(figure).description).toContain("共2项，1项可判定，其中0项达标");
});
