import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusterTrajectory, columns, compose, describe as tell, type Figure } from "../../src/index.js";
import { round, sum } from "../../src/quantity/decimal.js";
import { holds } from "../holds.js";
import { printed, spoken } from "../scene.js";

/** Both charts that say how far a value is from its target, given the same numbers. */
const CHARTS: readonly (readonly [string, (spec: never) => Figure])[] = [["cluster-trajectory", clusterTrajectory], ["columns", columns]];
const base = { unit: "亿元", basis: "official", source: "某局" } as const;

/** All that a reader is given: the words of the picture, of its marks and of its description. */
function words(make: (spec: never) => Figure, spec: object, locale = "zh"): { readonly picture: string; readonly marks: string; readonly told: string; readonly all: string } {
  const figure = make({ ...base, ...spec } as never);
  const scene = compose(figure, { locale, width: 640 });
  const [picture, marks, told] = [printed(scene).join(""), spoken(scene).join("|"), tell(figure, { locale }).description];
  return { picture, marks, told, all: [picture, marks, told].join("\n") };
}
const one = (value: unknown, period = "2024"): object => ({ data: [{ period, value }] });

describe.each(CHARTS)("%s", (_, make) => {
  describe("a value that is only a bound", () => {
    it("is at least so far beyond its target where it is a lower bound", () => {
      const spec = { ...one("超1.1万亿元"), targets: [{ value: "1万亿元", period: "2025" }] };
      for (const text of [words(make, spec).picture, words(make, spec).told]) expect(text).toContain("至少超目标1000亿元");
      expect(words(make, spec, "en").all).toMatch(/at least CNY 0\.1 trillion above ?target/);
      expect(words(make, { unit: "吨", goodWhen: "lower", ...one("不超过80吨"), targets: [{ value: 100, period: "2025" }] }).all).toContain("至少低于目标20吨");
      expect(words(make, { unit: "吨", goodWhen: "lower", ...one("不超过120吨"), targets: [{ value: 100, period: "2025" }] }).all).toContain("至多超目标20吨");
    });

    it("is not called beyond or at a target that it may not reach", () => {
      // About 100 is 95 to 105.
      const open = [["不超过120亿元", 100], ["不超过100亿元", 100], ["约100亿元", 100], ["约100亿元", 97], ["约100亿元", 103]] as const;
      for (const [value, target] of open) expect(words(make, { ...one(value), targets: [{ value: target, period: "2025" }] }).all).not.toMatch(/已达|超目标|差\d|约差/);
      expect(words(make, { unit: "吨", goodWhen: "lower", ...one("不低于80吨"), targets: [{ value: 100, period: "2025" }] }).all).not.toMatch(/已达|低于目标/);
    });

    it("bounds what falls short from the other side, and what is approximate stays so", () => {
      expect(words(make, { ...one("不超过80亿元"), targets: [{ value: 100, period: "2025" }] }).all).toContain("至少差20亿元");
      expect(words(make, { ...one("超80亿元"), targets: [{ value: "约100亿元", period: "2025" }] }).all).toContain("至多约差20亿元");
      expect(words(make, { ...one("约80亿元"), targets: [{ value: 100, period: "2025" }] }).all).toContain("约差20亿元");
    });

    it("keeps its bound in the arithmetic of the note", () => {
      const spec = { ...one("超9000亿元"), targets: [{ value: 10000, period: "2027" }] };
      const { picture } = words(make, spec);
      for (const part of ["差距：10000−超9000=至多1000", "10000÷超9000开3次方，减1，得至多3.6%"]) expect(picture).toContain(part);
      const english = words(make, spec, "en").picture;
      for (const part of ["Gap: 1,000 − over 900 = at most 100.", /cube root of 1,000 ÷ over 900, ?minus 1, is at most 3\.6%/]) expect(english).toMatch(part);
    });
  });

  it("says that a target is met only where it is", () => {
    const at = (target: unknown, status = "actual"): string => words(make, { data: [{ period: "2025", value: 100, status }], targets: [{ value: target, period: "2025" }] }).all;
    expect(at(100)).toContain("已达目标");
    expect(at("超100亿元")).toContain("与目标持平，未超过");
    expect(at("超100亿元")).not.toContain("已达");
    expect(at(100, "projection")).not.toContain("已达");
  });

  it.each([
    [123490, 123474, "zh", "12.349", "12.347", ""],
    [123468, 123470, "zh", "12.3468", "12.347", "12.347−12.3468=0.0002"],
  ] as const)("rounds %d and its target %d to their own sides", (value, target, locale, has, wants, sum) => {
    const { all, picture } = words(make, { unit: "家", data: [{ period: "2023", value: 120000 }, { period: "2024", value }], targets: [{ value: target, period: "2025" }] }, locale);
    for (const part of [has, wants, sum]) expect(all).toContain(part);
    if (sum !== "") expect(picture).toContain("12.347÷12.3468−1=0.002%");
  });

  it("prints a difference that its own terms come to, with as many decimals as that takes", () => {
    const { picture } = words(make, { data: [{ period: "2023", value: 9000 }, { period: "2024", value: 9999.9612 }], targets: [{ value: 10000, period: "2025" }] }, "en");
    expect(picture).toContain("1,000 − 999.99612 = 0.00388");
    // 12345.678 less 2345.1234 is 10000.5546.
    expect(words(make, { ...one(2345.1234), targets: [{ value: 12345.678 }] }).picture).toMatch(/12345\.678−2345\.12\d*=10000\.55/);
  });

  it("prints no equation that a reader's own reckoning refutes", () => {
    const number = fc.double({ min: 1, max: 99999, noNaN: true }).map((value) => Number(value.toPrecision(9)));
    holds(
      fc.property(number, fc.double({ min: 1e-7, max: 2, noNaN: true }), (value, more) => {
        const target = Number((value * (1 + more)).toPrecision(10));
        fc.pre(target > value);
        const { picture } = words(make, { data: [{ period: "2021", value }], targets: [{ value: target, period: "2024" }] });
        const [, a, b, c = ""] = (/差距：([\d.]+)−([\d.]+)=([\d.]*\d)/.exec(picture) ?? []);
        expect(round(sum([Number(a), -Number(b)]), c.split(".")[1]?.length ?? 0)).toBe(Number(c));
        const [, to, from, rate = ""] = (/增速：([\d.]+)÷([\d.]+)开3次方，减1，得([\d.]+)%/.exec(picture) ?? []);
        expect((((Number(to) / Number(from)) ** (1 / 3) - 1) * 100).toFixed(rate.split(".")[1]?.length ?? 0)).toBe(rate);
      }),
      150,
    );
  });

  describe("periods", () => {
    const data = [{ period: "2023", value: 90 }, { period: "2024", value: 100 }];
    const against = (period: string, value: number, rows: readonly object[] = data, unit = "亿元"): string => words(make, { unit, data: rows, targets: [{ value, period }] }).all;

    it("of money that do not compare get neither gap nor growth", () => {
      for (const period of ["2026H1", "2026-06", "2026Q4", "2026年中"]) expect(against(period, 120)).not.toMatch(/差\d|年均/);
      expect(against("2021/2025", 900)).not.toMatch(/差\d|年均/);
      const three = [{ period: "2021/2023", value: 600 }];
      expect(against("2021/2025", 1200, three)).toContain("差600亿元");
      expect(against("2021/2025", 1200, three)).not.toContain("年均增速");
    });

    it("of money that compare, or count towards that of the target, do", () => {
      expect(against("2025年底", 120)).toContain("120÷100−1=20.0%");
      const part = [...data, { period: "2025-01/2025-06", value: 60 }];
      expect(against("2025", 120, part)).toMatch(/差60亿元.*按2025年1—6月值/);
      expect(against("2025年底", 120, part)).toMatch(/差60亿元.*按2025年1—6月值/);
      // Half of another year does not: the last whole year does.
      expect(against("2026", 120, part)).toMatch(/差20亿元.*按2024年值/);
    });

    it("of a count may be dates", () => {
      expect(against("2025", 1200, [{ period: "2024-06", value: 600 }], "家")).toMatch(/差600家[^]*1200÷600的1\/1\.5次方/);
      expect(against("2021/2025", 900, [{ period: "2023", value: 600 }], "家")).not.toContain("年均增速");
    });
  });

  it("is not compared across a break", () => {
    const spec = { ...one(90, "2022"), targets: [{ value: 200, period: "2026" }] };
    expect(words(make, spec).all).toContain("差110亿元");
    expect(words(make, { ...spec, breaks: [{ period: "2023", note: "口径调整" }] }).all).not.toMatch(/差\d|年均/);
    expect(words(make, { ...spec, breaks: [{ period: "2021", note: "口径调整" }] }).all).toContain("差110亿元");
  });

  it("measures no target by another", () => {
    const { all } = words(make, { data: [{ period: "2024", value: 120 }, { period: "2025", value: 150, status: "target" }], targets: [{ value: 140, period: "2025" }] });
    expect(all).toContain("差20亿元");
    expect(all).not.toContain("超目标");
  });
});

describe("a trajectory", () => {
  const projected = (value: unknown, more: object = {}): object => ({ data: [{ period: "2024", value: 8500 }, { period: "2027", value, status: "projection" }], targets: [{ value: 11000, period: "2027" }], ...more });

  it("bounds the growth of a projection that is a bound", () => {
    const { picture } = words(clusterTrajectory, projected("超1万亿元"));
    for (const part of ["年均至少+5.6%", "超10000÷8500开3次方，减1，得至少5.6%"]) expect(picture).toContain(part);
    expect(words(clusterTrajectory, projected("不超过1万亿元")).picture).toContain("年均至多+5.6%");
    expect(words(clusterTrajectory, projected(10000)).picture).toContain("年均+5.6%");
    // From over 8,000 to over 10,000 may be any growth.
    expect(words(clusterTrajectory, projected("超1万亿元", { data: [{ period: "2024", value: "超8000亿元" }, { period: "2027", value: { value: "超1万亿元", status: "projection" } }] })).picture).not.toContain("预测年均增速");
  });

  it("expects to reach what only its projection comes to, as columns do", () => {
    for (const make of [clusterTrajectory, columns] as readonly ((spec: never) => Figure)[]) {
      expect(words(make, projected(11000)).all).toContain("预计达到目标");
      expect(words(make, projected(11000)).all).not.toContain("已达");
    }
  });

  it("says its gap once, where there is no room for a bracket", () => {
    const { picture } = words(clusterTrajectory, { data: [{ period: "2023", value: 90 }, { period: "2024", value: 100 }], targets: [{ value: 100, period: "2025" }] });
    expect(picture.match(/已达目标/g)).toHaveLength(1);
  });

  it.each([["zh", "2025年目标", "2025年150亿元（目标）"], ["en", "2025, target", "CNY 15 billion (target) in 2025"]] as const)("calls a number that is a target one, in %s", (locale, printedWord, told) => {
    for (const at of [[120, 150, null], [120, 150, 160]]) {
      const data = at.map((value, i) => ({ period: String(2024 + i), value, ...(i === 1 ? { status: "target" } : {}) }));
      const { picture, marks, told: description } = words(clusterTrajectory, { data }, locale);
      expect(picture).toContain(printedWord);
      expect(marks).toContain(locale === "zh" ? "150亿元（目标）" : "CNY 15 billion (target)");
      if (at[2] === null) expect(description).toContain(told);
    }
  });
});
