import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusterTrajectory, clusterTrajectoryChart, type ClusterTrajectorySpec } from "../../src/charts/cluster-trajectory.js";
import { compose } from "../../src/figure/compose.js";
import { describe as tell } from "../../src/figure/describe.js";
import { toSVG } from "../../src/figure/svg.js";
import { strandsOf } from "../../src/layout/strands.js";
import { localeOf } from "../../src/locale/index.js";
import { monthsAt, positionOf, timeAt, timeScale, unitOf } from "../../src/layout/time.js";
import { timeTicks } from "../../src/layout/time-ticks.js";
import { partsBetween } from "../../src/layout/cluster-trajectory/frame.js";
import { keptOf } from "../../src/layout/cluster-trajectory/columns.js";
import { pathOf } from "../../src/layout/cluster-trajectory/lines.js";
import type { TrajectoryPoint } from "../../src/layout/cluster-trajectory/model.js";
import { printed, spoken, strays, walk } from "../scene.js";
import { valueAxis } from "../../src/layout/value-axis.js";
import { displayFor } from "../../src/quantity/display.js";
import { readPeriod, type Period } from "../../src/quantity/period.js";
import { readUnit } from "../../src/quantity/unit.js";
import type { Mark } from "../../src/scene/mark.js";
import { SpecError } from "../../src/schema/issue.js";
import { holds } from "../holds.js";

type Spec = ClusterTrajectorySpec;
const base = { unit: "亿元", source: "某局", basis: "official" } as const;
const years = (values: readonly (number | null)[], from = 2018, extra: object = {}): Spec["data"] => values.map((value, i) => ({ period: String(from + i), value, ...extra }));

function period(text: string): Period {
  const read = readPeriod(text);
  if (!read) throw new Error(text);
  return read;
}

function marks(spec: Spec, options: Parameters<typeof compose>[1] = {}): Mark[] {
  const flat = (all: readonly Mark[]): Mark[] => all.flatMap((mark) => (mark.kind === "group" ? [mark, ...flat(mark.marks)] : [mark]));
  return flat(compose(clusterTrajectory(spec), options).marks);
}
const texts = (spec: Spec, options?: Parameters<typeof compose>[1]): string[] => marks(spec, options).flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
const page = (spec: Spec, options?: Parameters<typeof compose>[1]): string => texts(spec, options).join("|");
const runs = (spec: Spec): string[] => marks(spec).flatMap((mark) => (mark.kind === "path" && /^run-\d+-\d+$/.test(mark.key) ? [mark.d] : []));
const labels = (spec: Spec, options?: Parameters<typeof compose>[1]): string[] => marks(spec, options).flatMap((mark) => (mark.label === undefined ? [] : [mark.label]));
function codes(spec: unknown): string[] {
  try {
    return clusterTrajectory(spec as Spec).issues.map(({ code }) => code);
  } catch (error) {
    if (error instanceof SpecError) return error.issues.map(({ code, path, suggestion }) => `${code} ${path}${suggestion === undefined ? "" : ` ${suggestion}`}`);
    throw error;
  }
}

const toTarget: Spec = {
  ...base, prices: "current", targets: [{ value: 10000, period: "2027" }],
  data: [...(years([5000, 5360, 5510, 6220, 6600, 7000]) as readonly object[]), { period: "2024", value: 7500, status: "preliminary" }, ...[8030, 8590, 9190].map((value, i) => ({ period: String(2025 + i), value, status: "projection" }))] as Spec["data"],
};

it("leaves no stray dot of a dotted line between words", () => {
  expect(partsBetween(50, [0, 200], [{ x: 0, y: 8, width: 100, height: 20 }, { x: 0, y: 190, width: 100, height: 6 }])).toEqual([[31, 187]]);
});

describe("the gap to a target", () => {
  it("is printed in amount, share and needed yearly growth, with the arithmetic in the note", () => {
    const text = page(toTarget);
    // 10000 − 9190 = 810; 810 / 10000 = 8.1%; (10000 / 7500)^(1/3) − 1 = 10.06%; (9190 / 7500)^(1/3) − 1 = 7.01%
    for (const part of ["目标 10000亿元", "差810亿元", "相当于目标的8.1%", "年均+10.1%", "预测 9190", "年均+7.0%"]) expect(text).toContain(part);
    const whole = text.replaceAll("|", "");
    for (const part of ["差距：10000−9190=810", "达标年均增速：10000÷7500开3次方，减1，得10.1%", "增速按现价计算"]) expect(whole).toContain(part);
  });

  it("says at most where the value is only a lower bound", () => {
    const text = page({ ...base, targets: [{ value: 10000, period: "2027" }], data: [{ period: "2024", value: "超9000亿元" }] });
    expect(text).toContain("至多差1000亿元");
    expect(text).toContain("达标至多需");
    expect(text).toContain("超9000");
  });

  it("needs a date before it speaks of growth", () => {
    const text = page({ ...base, targets: [{ value: 10000 }], data: years([7000, 7500]) });
    expect(text).toContain("差2500亿元");
    expect(text).not.toMatch(/年均/);
  });

  it("is refused for an order of magnitude, another measure and another scope", () => {
    const data = years([7000, 7500]);
    const order = page({ ...base, targets: [{ value: 10000, bound: "order", label: "万亿级" }], data });
    expect(order).toContain("万亿级（口径未公布）");
    expect(order).not.toContain("差");
    for (const other of [{ measure: "增加值" }, { scope: "全市" }]) {
      const text = page({ ...base, measure: "总产值", scope: "规上", targets: [{ value: 10000, period: "2027", ...other }], data }).replaceAll("|", "");
      expect(text).toContain("口径不同，不计算差距");
      expect(text).not.toContain("差2500");
    }
  });

  it("is in percentage points for rates, without a share", () => {
    const text = page({ ...base, unit: "%", targets: [{ value: 5, period: "2022" }], data: years([3, 3.2]) });
    expect(text).toContain("差1.8个百分点");
    expect(text).not.toMatch(/相当于目标的|年均/);
  });

  it("belongs to the series that the target names", () => {
    const data = [...(years([100, 120], 2020, { series: "甲" }) as readonly object[]), ...(years([50, 80], 2020, { series: "乙" }) as readonly object[])] as Spec["data"];
    expect(page({ ...base, data, targets: [{ value: 200, series: "乙" }] })).toContain("差120亿元");
    expect(page({ ...base, data, targets: [{ value: 200 }] })).not.toMatch(/差\d/);
  });
});

describe("words that keep a reader from error", () => {
  it("say that the axis does not start at zero, only where it does not", () => {
    expect(page({ ...base, data: years([5000, 5200]) }).replaceAll("|", "")).toContain("纵轴不从零开始");
    expect(page({ ...base, data: years([10, 5200]) })).not.toContain("从零开始");
  });

  it("say of which period the number is that is set against a later target", () => {
    const spec: Spec = { ...base, targets: [{ value: 9000, period: "2022" }], data: years([7000, 7500]) };
    expect(page(spec)).toContain("按2019年值");
    expect(marks(spec).some(({ key }) => key === "carry")).toBe(true);
    expect(page(toTarget)).not.toContain("年值");
  });

  it("call a missing number undisclosed unless its row says why it is missing", () => {
    const data: Spec["data"] = [{ period: "2020", value: 1 }, { period: "2021", value: null, note: "未取得来源" }, { period: "2022", value: 3 }];
    expect(labels({ ...base, data })[1]).toBe("2021年：无数据，未取得来源");
    expect(page({ ...base, data })).not.toContain("未公布");
  });
});

describe("the line", () => {
  it("is never bridged over a missing value, and marks it", () => {
    const spec: Spec = { ...base, data: years([1, 2, null, 4, 5]) };
    expect(runs(spec)).toHaveLength(2);
    expect(texts(spec)).toContain("–");
    expect(labels(spec)).toContain("2020年：未公布");
  });

  it("is never bridged over years without a row", () => {
    expect(strandsOf(["2015", "2016", "2019", "2020"].map((text) => ({ period: period(text), at: positionOf(period(text), "year"), value: 1 })), [])).toEqual([[0, 1], [2, 3]]);
  });

  it("is parted at a break, for the series that breaks, and says inferred", () => {
    const data = [...(years([1, 2, 3, 4], 2018, { series: "甲" }) as readonly object[]), ...(years([5, 6, 7, 8], 2018, { series: "乙" }) as readonly object[])] as Spec["data"];
    const spec: Spec = { ...base, data, breaks: [{ period: "2020", note: "口径不同", inferred: true, series: "甲" }] };
    expect(runs(spec)).toHaveLength(3);
    expect(page(spec).replaceAll("|", "")).toContain("口径不同（推断）");
  });

  it("joins quarters past year-to-date values that stand between them", () => {
    const data: Spec["data"] = ["2022Q1", "2022-01/2022-06", "2022Q2", "2022-01/2022-09", "2022Q3"].map((text, i) => ({ period: text, value: 10 + i }));
    const [only, ...others] = runs({ ...base, data });
    expect(others).toHaveLength(0);
    expect(only?.match(/[ML]/g)).toHaveLength(3);
  });

  it("changes with status, by data", () => {
    const drawn = marks(toTarget).flatMap((mark) => (mark.kind === "path" && mark.key.startsWith("run-") ? [mark.dash] : []));
    expect(drawn).toEqual([undefined, "0.1 6"]);
    expect(page(toTarget)).toContain("预测期");
    expect(page(toTarget)).toContain("2024年初步数");
  });

  it("is hollow where the numbers are invented", () => {
    const keys = marks({ ...base, basis: "illustrative", data: years([1, 2, 3]) }).map(({ key }) => key);
    expect(keys).toContain("run-0-0-core");
  });
});

describe("what is never dropped", () => {
  it.each([320, 640, 1200])("first and last value, target, first and last year at %i px", (width) => {
    const text = page(toTarget, { width });
    for (const part of ["5000", "7500", "9190", "目标 10000亿元", "2018", "2024", "2027", "4000"]) expect(text).toContain(part);
  });

  it("prints no value equal to a target that it misses", () => {
    const spec: Spec = { ...base, unit: "元", data: [{ period: "2023", value: 9.9e11 }, { period: "2024", value: 999_999_900_000 }], targets: [{ value: 1e12, label: "目标" }] };
    expect(texts(spec).filter((text) => text === "10000" || text === "1")).toEqual([]);
  });

  it("names eight series, beyond the hues of a theme", () => {
    const data = Array.from({ length: 8 }, (_, i) => years([10 + i, 20 + i * 3], 2020, { series: `集群${i}` }) as readonly object[]).flat() as Spec["data"];
    for (const theme of ["light", "print"] as const) {
      const text = page({ ...base, data }, { width: 320, theme });
      for (let i = 0; i < 8; i += 1) expect(text).toContain(`集群${i}`);
    }
  });

  it("speaks every datum once", () => {
    const spoken = labels({ ...base, data: years([1, null, 3], 2020, { series: { zh: "集群甲", en: "Cluster A" } }) }, { locale: "en" });
    expect(spoken).toEqual(["Cluster A, 2020: CNY 100 million", "Cluster A, 2021: not disclosed", "Cluster A, 2022: CNY 300 million"]);
  });
});

describe("the check", () => {
  it("refuses mixed units, of rows and of targets", () => {
    expect(codes({ ...base, data: [{ period: "2020", value: 1 }, { period: "2021", value: 1, unit: "%" }] })).toEqual(["mixed-units /data/1/value"]);
    expect(codes({ ...base, data: years([1]), targets: [{ value: 5, unit: "家" }] })).toEqual(["mixed-units /targets/0/value"]);
  });

  it("refuses a period twice in one series, but not in two", () => {
    expect(codes({ ...base, data: [{ period: "2020", value: 1 }, { period: "2020年", value: 2 }] })).toEqual(["duplicate /data/1/period"]);
    expect(codes({ ...base, data: [{ period: "2020", value: 1, series: "甲" }, { period: "2020", value: 2, series: "乙" }] })).toEqual([]);
  });

  it("refuses a range upside down", () => {
    expect(codes({ ...base, data: [{ period: "2020", value: 5, low: 6, high: 8 }] })).toEqual(["wrong-order /data/0/value"]);
    expect(codes({ ...base, data: [{ period: "2020", value: 5, low: 4, high: 3 }] })).toEqual(["wrong-order /data/0/high"]);
  });

  it("names the nearest series for a target or break of none", () => {
    const data = years([1, 2], 2020, { series: { zh: "集群甲", en: "Cluster A" } });
    expect(codes({ ...base, data, targets: [{ value: 5, series: "Cluster B" }] })).toEqual(["unknown-reference /targets/0/series Cluster A"]);
    expect(codes({ ...base, data, targets: [{ value: 5, series: "Cluster A" }], breaks: [{ period: "2021", note: "口径", series: "集群乙" }] })).toEqual(["unknown-reference /breaks/0/series 集群甲"]);
  });
});

describe("axes", () => {
  const display = displayFor([1e12], readUnit("亿元") ?? { base: "", exponent: 0, kind: "other", words: { zh: "", en: "" } }, "zh");

  it("hold every value and target, begin at a tick and never below zero for amounts", () => {
    holds(
      fc.property(fc.array(fc.double({ min: 0, max: 1e13, noNaN: true }), { minLength: 1, maxLength: 12 }), (values) => {
        const { domain, ticks } = valueAxis(values, display);
        expect(domain[0]).toBeGreaterThanOrEqual(0);
        expect(domain[0]).toBeLessThanOrEqual(Math.min(...values));
        expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...values));
        expect(ticks[0]).toBe(domain[0]);
      }),
    );
  });

  it("hold values that differ by noise only", () => {
    expect(valueAxis([-999999.9999999992e8, -999999.999999999e8], display).domain[1]).toBe(0);
    expect(valueAxis([9999999999999.979, 9999999999999.992], display).domain).toEqual([0, 9999999999999.992]);
    expect(valueAxis([5e11, 5e11], display).domain).toEqual([0, 5e11]);
    expect(valueAxis([0], display).domain).toEqual([0, 1]);
    expect(valueAxis([], display).domain).toEqual([0, 1]);
    expect(valueAxis([1e-323, 3e-323], display).domain).toEqual([1e-323, 3e-323]);
  });

  it("count months there and back", () => {
    holds(
      fc.property(fc.integer({ min: Date.UTC(1000, 0, 1), max: Date.UTC(2999, 11, 31) }), (time) => {
        const day = Math.floor(time / 86_400_000) * 86_400_000;
        expect(timeAt(monthsAt(day))).toBe(day);
      }),
    );
  });

  it("place a value of January to June in the second quarter, and a year in its middle", () => {
    expect(unitOf([period("2022Q1"), period("2022-01/2022-06")])).toBe("quarter");
    expect(positionOf(period("2022-01/2022-06"), "quarter")).toBe(positionOf(period("2022Q2"), "quarter"));
    expect(positionOf(period("2025年底"), "year")).toBe(positionOf(period("2025"), "year"));
  });

  it("label first, last, base and target years, and never two on one spot", () => {
    holds(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 120, max: 1100 }), (count, width) => {
        const all = Array.from({ length: count + 1 }, (_, i) => period(String(1980 + i)));
        const keep = [all.at(-1) as Period, all[0] as Period];
        const ticks = timeTicks(timeScale([positionOf(keep[1] as Period, "year"), positionOf(keep[0] as Period, "year")], 40, 40 + width), { unit: "year", style: "zh", size: 12, keep });
        const words = ticks.filter(({ label }) => label !== "");
        expect(words.map(({ label }) => label)).toEqual(expect.arrayContaining(["1980", String(1980 + count)]));
        const first = words.filter(({ line }) => line === 0).map(({ labelX }) => labelX);
        for (let i = 1; i < first.length; i += 1) expect((first[i] ?? 0) - (first[i - 1] ?? 0)).toBeGreaterThan(26);
      }),
    );
  });

  it("are chosen by extent and taken over from others", () => {
    const spec = clusterTrajectory({ ...base, data: years([5000, 7500]), targets: [{ value: 10000 }] }).spec;
    expect(clusterTrajectoryChart.extent?.(spec as never).y).toEqual([4e11, 1e12]);
  });
});

describe("the description", () => {
  it("says construction, level and change, gap and what is missing, without growth from levels", () => {
    const { description } = tell(clusterTrajectory({ ...base, data: years([5000, null, 7500]), targets: [{ value: 10000 }] }));
    expect(description).toContain("2018年至2020年，单位亿元");
    expect(description).toContain("由2018年5000亿元升至2020年7500亿元");
    expect(description).toContain("差2500亿元");
    expect(description).toContain("2019年未公布");
    expect(description).not.toContain("50%");
  });

  it("claims no rise across a break", () => {
    const { description } = tell(clusterTrajectory({ ...base, data: years([1, 9]), breaks: [{ period: "2019", note: "口径不同" }] }), { locale: "en" });
    expect(description).toContain("went from");
    expect(description).toContain("Break in the series at 2019");
  });
});

describe("very many points", () => {
  const DAY = 86_400_000;
  const points = (values: readonly number[], of: (i: number) => object = () => ({})): TrajectoryPoint[] =>
    values.map((value, i) => ({ at: i, value, status: "actual", ...of(i) }) as TrajectoryPoint);
  const wave = (n: number): number[] => Array.from({ length: n }, (_, i) => Math.sin(i / 700) * 60 + (((i * 7919) % 101) - 50) * (i % 977 === 0 ? 1.6 : 0.3));
  const columns = (n: number, values = wave(n)): Spec => ({ unit: "亿元", source: "某局", basis: "official", data: { period: Float64Array.from(values, (_, i) => Date.UTC(2000, 0, 1) + i * DAY), value: Float64Array.from(values, (value) => 200 + value) } });

  it("are thinned to the first, last, lowest and highest of each column of pixels, all of them true", () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    holds(
      fc.property(fc.array(number, { minLength: 2, maxLength: 400 }), fc.integer({ min: 3, max: 60 }), fc.integer({ min: 1, max: 400 }), (values, width, cut) => {
        const all = points(values);
        const strand = values.map((_, i) => i).slice(0, cut);
        const { x } = timeScale([0, values.length - 1], 0, width);
        const kept = keptOf(all, strand, x);
        expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
        if (values.length <= width * 4) expect(kept).toEqual(strand);
        const inColumn = (indexes: readonly number[], column: number): number[] => indexes.filter((i) => Math.floor(x(i)) === column);
        for (let column = 0; column <= width; column += 1) {
          const [before, after] = [inColumn(strand, column), inColumn(kept, column)];
          const of = (indexes: readonly number[]): unknown[] => [indexes[0], indexes.at(-1), Math.min(...indexes.map((i) => values[i] ?? 0)), Math.max(...indexes.map((i) => values[i] ?? 0))];
          expect(of(after)).toEqual(of(before));
          expect(after.length).toBeLessThanOrEqual(Math.max(4, values.length <= width * 4 ? before.length : 0));
        }
      }),
    );
  });

  it("look as if all were drawn", () => {
    const [n, width, height] = [30_000, 400, 200];
    const all = points(wave(n));
    const { x } = timeScale([0, n - 1], 0, width);
    const strand = all.map((_, i) => i);
    const picture = (indexes: readonly number[]): Uint8Array => {
      const d = pathOf(indexes.map((i) => ({ x: x(i), y: height / 2 - (all[i]?.value ?? 0) })));
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path d="${d}" fill="none" stroke="#000" stroke-width="2.5" stroke-linejoin="round" stroke-linecap="round"/></svg>`;
      return new Resvg(svg).render().pixels;
    };
    const [full, thin] = [picture(strand), picture(keptOf(all, strand, x))];
    const ink = (pixels: Uint8Array): number => pixels.reduce((sum, value) => sum + value, 0);
    expect(Math.abs(ink(thin) / ink(full) - 1)).toBeLessThan(0.03);
    // What differs is the shade of single pixels at the edge of the line: nearly none is drawn on one side and bare on the other.
    const off = full.filter((value, i) => Math.abs(value - (thin[i] ?? 0)) > 128).length;
    expect(off / full.filter((value) => value > 128).length).toBeLessThan(0.015);
  });

  it("keep where one kind of line ends, and the widest range of each column", () => {
    const [n, width] = [4000, 40];
    const all = points(wave(n), (i) => ({ status: i % 1000 < 333 ? "estimate" : "actual", low: -100 - (i % 37), high: 100 + (i % 41) }));
    const kept = keptOf(all, all.map((_, i) => i), timeScale([0, n - 1], 0, width).x);
    for (const i of [0, 332, 333, 999, 1000, 1332, 1333, 3999]) expect(kept).toContain(i);
    expect(kept.some((i) => all[i]?.low === -136)).toBe(true);
    expect(kept.some((i) => all[i]?.high === 140)).toBe(true);
    expect(kept.length).toBeLessThan(width * 10);
  });

  it("make a figure of a few kilobytes, with its numbers at the ends, whatever is missing between", () => {
    const spec = columns(6000, wave(6000).map((value, i) => (i % 500 === 7 ? NaN : value)));
    const svg = toSVG(clusterTrajectory({ ...spec, title: "日产值" }), { width: 800, embed: "none" });
    expect(svg.length).toBeLessThan(80_000);
    const all = marks(spec, { width: 800 });
    // A hollow would leave an outline only.
    expect(marks({ ...spec, basis: "illustrative" }, { width: 800 }).filter(({ key }) => key.endsWith("-core"))).toEqual([]);
    expect(all.filter(({ datum }) => datum?.field === "value").length).toBeLessThan(10);
    expect(all.filter(({ kind }) => kind === "text").length).toBeLessThan(40);
  });
});

it.each([480, 640, 1200])("keeps a gap in a unit of many words inside the figure at %d px, at the end of the axis and before it", (width) => {
  const unit = { zh: "千克标准煤每万元工业增加值", en: "kg of standard coal per 10,000 yuan of value added" };
  const data = Array.from({ length: 8 }, (_, i) => ({ period: String(2019 + i), value: 900 + i * 10 }));
  for (const [period, locale] of [["2026", "zh"], ["2026", "en"], ["2023", "zh"], ["2023", "en"]] as const) {
    const drawn = compose(clusterTrajectory({ ...base, unit, data, targets: [{ value: 1200, period }] }), { width, locale });
    expect(printed(drawn).join("")).toMatch(locale === "zh" ? "千克标准煤" : "short");
    expect(strays(drawn)).toEqual([]);
  }
});

it("draws whatever the check lets through", () => {
  const status = fc.constantFrom("actual", "preliminary", "estimate", "projection", "target");
  const row = fc.record({ value: fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((value) => value === 0 || Math.abs(value) > 1e-9)), status, bound: fc.constantFrom("exact", "moreThan", "atMost", "about"), series: fc.constantFrom("甲", "乙", "丙") });
  const target = fc.record({ value: fc.integer({ min: -1000, max: 1e6 }), period: fc.option(fc.constantFrom("2030", "2035", "2035年底"), { nil: undefined }), bound: fc.constantFrom("exact", "order", "atMost") });
  holds(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), fc.array(target, { maxLength: 3 }), fc.constantFrom(240, 320, 640, 1200), (rows, targets, width) => {
      const data = rows.map((one, i) => ({ ...one, period: String(2000 + i) }));
      const svg = toSVG(clusterTrajectory({ ...base, data, targets }), { width });
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    }),
    150,
  );
});

describe("very many data", () => {
  const count = 3000;
  const period = Float64Array.from({ length: count }, (_, i) => Date.UTC(2000, 0, 1) + i * 86_400_000);
  const value = Float64Array.from({ length: count }, (_, i) => 100 + (i * 37) % 61);
  const drawn = clusterTrajectory({ title: "很长的一列", unit: "亿元", basis: "illustrative", source: "示意", data: { period, value } });
  const line = [...walk(compose(drawn).marks)].find(({ mark }) => mark.kind === "path" && mark.data !== undefined);

  it("are told at once by their line: how many, from when to when, highest and lowest", () => {
    expect(spoken(compose(drawn)).find((words) => words.includes("3000个数据"))).toBe("3000个数据，2000年1月1日至2008年3月18日，最高为2000年1月29日160亿元（示意），最低为2000年1月1日100亿元（示意）");
  });

  it("can each be found on the line, and said", () => {
    const data = line?.mark.kind === "path" ? line.mark.data : undefined;
    expect(data?.rows.length).toBeGreaterThan(1000);
    expect(new Set(Array.from(data?.rows ?? [])).size).toBe(data?.rows.length);
    expect(drawn.chart.tell?.(drawn.spec, 36, localeOf("en"))).toBe("6 February 2000: CNY 15.1 billion (illustrative)");
  });
});
