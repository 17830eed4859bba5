// What several numbers come to, asked of every chart that adds: no sentence and no word in a picture may claim more than its parts allow.
import fc from "fast-check";
import { describe as group, expect, it } from "vitest";
import { compose, describe, figure, simpler, type Figure } from "../src/index.js";
import { sumOf } from "../src/quantity/sum.js";
import { BOUNDS, STATUSES, type Bound, type Status } from "../src/schema/vocabulary.js";
import { boundOfSum } from "./oracle.js";
import { printed, spoken } from "./scene.js";
import { holds } from "./holds.js";

interface Part {
  readonly value: number | null;
  readonly bound?: Bound;
  readonly status?: Status;
}

const base = { unit: "亿元", source: "来源", basis: "official" } as const;

/** The same parts, set so that each chart would print their sum. */
const SHAPES: Readonly<Record<string, (parts: readonly Part[]) => object>> = {
  sankey: (parts) => ({ type: "sankey", data: parts.map((part, i) => ({ from: `来${i}`, to: "甲", ...part })) }),
  "tier-flow": (parts) => ({ type: "tier-flow", data: parts.map((part, i) => ({ from: `来${i}`, to: "甲", ...part })) }),
  composition: (parts) => ({ type: "composition", data: parts.map((part, i) => ({ label: `项${i}`, ...part })) }),
  heatmap: (parts) => ({ type: "heatmap", data: parts.map((part, i) => ({ row: "甲", column: `列${i}`, ...part })) }),
  columns: (parts) => ({ type: "columns", data: parts.map((part, i) => ({ period: "2024", series: `列${i}`, ...part })) }),
  ranking: (parts) => ({ type: "ranking", data: parts.map((part, i) => ({ label: `项${i}`, ...part })) }),
  "project-timeline": (parts) => ({ type: "project-timeline", data: parts.map(({ value, ...more }, i) => ({ label: `项${i}`, start: "2024-01-01", end: "2025-01-01", amount: { value, ...more } })) }),
};

/** All that a figure says and prints. */
const saidBy = (drawn: Figure): string => {
  const scene = compose(drawn, { width: 900, locale: "zh" });
  return [describe(drawn, { locale: "zh" }).description, ...printed(scene), ...spoken(scene)].join("\n");
};
const said = (type: string, parts: readonly Part[]): string => saidBy(figure({ ...base, ...SHAPES[type]?.(parts) }));

group("what several numbers come to", () => {
  const part = fc.record({ value: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 999 })), bound: fc.constantFrom(...BOUNDS), status: fc.constantFrom(...STATUSES) });

  it("bounds the whole as the oracle says, whatever the parts", () => {
    holds(fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), fc.boolean(), (parts, neverNegative) => {
      const addends = parts.map((one) => ({ ...one, basis: undefined }));
      expect(sumOf(addends, { neverNegative }).bound).toBe(boundOfSum(parts, neverNegative));
    }));
  });

  it("is as sure as the least sure, a target last, and of their basis where it is one", () => {
    const of = (status: Status, basis?: "official" | "press" | "illustrative") => ({ value: 1, bound: "exact", status, basis }) as const;
    expect(sumOf([of("estimate"), of("projection"), of("actual")]).status).toBe("projection");
    expect(sumOf([of("target"), of("projection")], { aimsAdd: true }).status).toBe("target");
    expect(sumOf([of("actual", "official"), of("actual", "press")]).basis).toBe("derived");
    expect(sumOf([of("actual", "official"), of("actual", "illustrative")]).basis).toBe("illustrative");
    expect(sumOf([of("actual", "press"), of("actual", "press")]).basis).toBe("press");
  });
});

group.each(Object.keys(SHAPES))("%s", (type) => {
  it("adds what is exact", () => {
    expect(said(type, [{ value: 313 }, { value: 404 }])).toMatch(/(?<!\d)717(?!\d)/);
  });

  it("does not add a target to a projection or a result", () => {
    for (const status of ["projection", "actual"] as const) expect(said(type, [{ value: 313, status }, { value: 404, status: "target" }])).not.toMatch(/(?<!\d)717(?!\d)/);
  });

  it("does not add numbers whose bounds pull both ways", () => {
    for (const [one, other] of [["atLeast", "atMost"], ["moreThan", "about"], ["atMost", "about"]] as const) {
      expect(said(type, [{ value: 313, bound: one }, { value: 404, bound: other }])).not.toMatch(/(?<!\d)717(?!\d)/);
    }
  });

  it("says of a bound that it is one", () => {
    expect(said(type, [{ value: 313, bound: "atLeast" }, { value: 404 }])).not.toMatch(/(?<![\d≥])717(?!\d)/);
    expect(said(type, [{ value: 313, bound: "atMost" }, { value: 404 }])).not.toMatch(/(?<![\d≤])717(?!\d)/);
    expect(said(type, [{ value: 313, bound: "about" }, { value: 404 }])).not.toMatch(/(?<![\d约])717(?!\d)/);
  });
});

group("a waterfall", () => {
  const totals = (parts: readonly Part[]): string => saidBy(figure({ ...base, type: "waterfall", data: [...parts.map((part, i) => ({ label: `项${i}`, ...part })), { label: "末", kind: "total" }] }));

  it("has no total where bounds pull both ways, and says how much a bounded one says", () => {
    expect(totals([{ value: 3, bound: "atLeast" }, { value: 4, bound: "about" }])).not.toMatch(/(?<!\d)7(?!\d)/);
    expect(totals([{ value: 3, bound: "atLeast" }, { value: 4, bound: "about" }])).toContain("无法算出");
    expect(totals([{ value: 3, bound: "atMost" }, { value: 4 }])).toContain("≤7");
  });

  it("adds aims to results: its last level is an aim then", () => {
    expect(totals([{ value: 3 }, { value: 4, status: "target" }])).toMatch(/末，7亿元，目标/);
  });

  it("folds nothing that would have no sum", () => {
    const data = [{ label: "大", value: 90 }, { label: "甲", value: 3, bound: "atLeast" }, { label: "乙", value: 4, bound: "about" }, { label: "末", kind: "total" }];
    expect(saidBy(figure({ ...base, type: "waterfall", top: 1, data }))).not.toContain("其他");
  });

  it("tells a difference of two levels only where both are exact", () => {
    const data = [{ label: "始", value: 100, kind: "total" }, { label: "甲", value: 10, bound: "atLeast" }, { label: "末", kind: "total" }];
    expect(describe(figure({ ...base, type: "waterfall", data }), { locale: "zh" }).description).not.toMatch(/增加10亿元/);
  });
});

group("columns", () => {
  it("a missing part is at least zero only where nothing in the figure is below it", () => {
    const data = [{ period: "2023", series: "甲", value: -1 }, { period: "2023", series: "乙", value: 2 }, { period: "2024", series: "甲", value: 5 }, { period: "2024", series: "乙", value: null }];
    expect(saidBy(figure({ ...base, type: "columns", data }))).not.toContain("≥5");
    expect(saidBy(figure({ ...base, type: "columns", data: data.slice(2) }))).toContain("≥5");
  });
});

group("a ranking", () => {
  const rows = [{ label: "甲", value: 52, period: "2021" }, { label: "乙", value: 107, period: "2023" }, { label: "丙", value: 1, period: "2023" }, { label: "丁", value: 2, period: "2022" }];

  it("adds nothing of different periods, folded or not", () => {
    expect(describe(figure({ ...base, type: "ranking", data: rows }), { locale: "zh" }).description).not.toMatch(/合计/);
    const folded = saidBy(figure({ ...base, type: "ranking", top: 2, data: rows }));
    expect(folded).not.toMatch(/合计/);
    expect(folded).toContain("1—2");
    expect(describe(figure({ ...base, type: "ranking", data: rows.map((row) => ({ ...row, period: "2023" })) }), { locale: "zh" }).description).toContain("合计162亿元");
  });

  it("adds nothing where the spec says that members overlap", () => {
    const overlapping = { ...base, type: "ranking", adds: false, data: rows.map(({ label, value }) => ({ label, value })) };
    expect(describe(figure(overlapping), { locale: "zh" }).description).not.toMatch(/合计/);
    expect(saidBy(figure({ ...overlapping, top: 2 }))).not.toMatch(/合计/);
  });
});

group("as bars", () => {
  const bar = (parts: readonly Part[]): { readonly value: unknown; readonly all: string } => {
    const after = simpler(figure({ ...base, ...SHAPES["sankey"]?.(parts) })) as Figure;
    const rows = after.spec.data as unknown as readonly { id: string; value: { value: number | null; bound: Bound } }[];
    return { value: rows.find(({ id }) => id === "甲")?.value, all: saidBy(after) };
  };

  it("a total that lacks a part is never at most or about so much", () => {
    for (const bound of ["atMost", "about"] as const) {
      const { value, all } = bar([{ value: 100, bound }, { value: 50, bound }, { value: null }]);
      // No bar, which without a number would say that nobody disclosed it.
      expect(value).toBeUndefined();
      expect(all).not.toContain("150");
      expect(all).toContain("甲：无法合计，各项为来0");
    }
    expect(bar([{ value: 100, bound: "atLeast" }, { value: 50 }, { value: null }]).value).toMatchObject({ value: 150e8, bound: "atLeast" });
  });
});
