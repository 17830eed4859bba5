import fc from "fast-check";
import { describe as group, expect, it } from "vitest";
import { columns, compose, describe, toSVG, type Mark, type SpecError } from "../../src/index.js";
import { columnsChart } from "../../src/charts/columns.js";
import type { ColumnsSpec } from "../../src/guides/columns/columns.js";
import { sizesOf } from "../../src/guides/look.js";
import { zh as LOCALE } from "../../src/locale/index.js";
import { printed, spoken, strays } from "../scene.js";
import { holds } from "../holds.js";

const SIZES = sizesOf(320);

type Row = { period: string; series?: string; value: number | string | null; status?: "projection" | "preliminary" | "target" };
const base = { unit: "亿元", source: "来源", basis: "official" } as const;
const make = (data: readonly Row[], more: object = {}) => columns({ ...base, ...more, data });
const scene = (data: readonly Row[], more: object = {}, width = 640) => compose(make(data, more), { width });
const codes = (data: readonly Row[], more: object = {}): readonly string[] => {
  try {
    make(data, more);
    return [];
  } catch (error) {
    return (error as SpecError).issues.map(({ code, path }) => `${code} ${path}`);
  }
};
const flat = (marks: readonly Mark[]): Mark[] => marks.flatMap((mark) => (mark.kind === "group" ? [mark, ...flat(mark.marks)] : [mark]));
type Rect = Extract<Mark, { kind: "rect" }>;
/** The bars as painted, edges and seams left out, by what they say. */
const bars = (marks: readonly Mark[]): Map<string, Rect> =>
  new Map(flat(marks).flatMap((mark) => (mark.kind === "group" && mark.label !== undefined ? mark.marks.flatMap((one): [string, Rect][] => (one.kind === "rect" && one.key === "bar" ? [[mark.label ?? "", one]] : [])) : [])));

const two: Row[] = [
  { period: "2023", series: "甲", value: 30 },
  { period: "2023", series: "乙", value: 10 },
  { period: "2024", series: "甲", value: 60 },
  { period: "2024", series: "乙", value: 40 },
];

group("words of a target", () => {
  type Words = Extract<Mark, { kind: "text" }>;
  const textOf = (marks: readonly Mark[], text: string): Words => flat(marks).find((mark): mark is Words => mark.kind === "text" && mark.text === text)!;

  it("of a year that has no column stand at its tick, not at the foot", () => {
    const { marks } = scene(two, { targets: [{ period: "2025", value: 150 }] });
    expect(textOf(marks, "目标 150").y).toBeLessThan(textOf(marks, "100").y);
  });

  it("have one edge, and its line runs through no number", () => {
    const { marks } = scene(two, { targets: [{ value: 110, label: "一个名称很长很长很长的行动方案中期评估的目标" }] }, 320);
    const own = flat(marks).flatMap((mark) => (mark.kind === "group" && mark.datum?.field === "targets" ? mark.marks : []));
    expect(new Set(own.flatMap((mark) => (mark.kind === "text" ? [mark.x] : []))).size).toBe(1);
    const at = own.flatMap((mark) => (mark.kind === "line" ? [mark.x1] : []))[0]!;
    expect(textOf(marks, "100").x).toBeGreaterThan(at);
  });
});

it("names beside columns are whole, however long", () => {
  const long = "Advanced manufacturing cluster for high-end equipment and smart electrical engineering, core zone with its extensions";
  const data = two.map((row) => (row.series === "甲" ? { ...row, series: long } : row));
  expect(printed(scene(data)).join(" ")).not.toContain("…");
});

group("totals", () => {
  it("stand over stacked columns, not over bars side by side, and not over shares", () => {
    expect(printed(scene(two))).toEqual(expect.arrayContaining(["40", "100"]));
    expect(printed(scene(two, { form: "grouped" }))).not.toContain("100");
    expect(printed(scene(two, { form: "share" }))).toEqual(expect.arrayContaining(["75%", "25%", "60%", "40%"]));
  });

  it("are at least what is known where a part is missing, and say what they lack", () => {
    const words = printed(scene([...two.slice(0, 3), { period: "2024", series: "乙", value: null }]));
    expect(words).toEqual(expect.arrayContaining(["≥60", "未含乙", "–"]));
    expect(words).not.toContain("60亿元");
    // A part that no row gives is missing too.
    expect(printed(scene(two.slice(0, 3)))).toContain("≥60");
  });

  it("are not told where a missing part may be negative, or bounds point both ways", () => {
    const words = printed(scene([{ period: "2023", series: "甲", value: -30 }, { period: "2023", series: "乙", value: null }]));
    expect(words.some((text) => /[≥≤]/.test(text))).toBe(false);
    const open = scene([{ period: "2023", series: "甲", value: "超30亿元" }, { period: "2023", series: "乙", value: "不超过10亿元" }]);
    expect(printed(open).join("")).toContain("不计合计");
    expect(printed(open).join("")).not.toContain("40");
  });

  it("keep bounds that agree", () => {
    expect(printed(scene([{ period: "2023", series: "甲", value: "超30亿元" }, { period: "2023", series: "乙", value: 10 }]))).toContain("超40");
    expect(printed(scene([{ period: "2023", series: "甲", value: "约30亿元" }, { period: "2023", series: "乙", value: 10 }]))).toContain("约40");
  });
});

group("periods", () => {
  it("stand in order of time whatever the order of rows, with a hole where one is missing", () => {
    const data: Row[] = ["2025", "2022", "2021"].map((period, i) => ({ period, value: 10 + i }));
    const labels = flat(scene(data).marks).flatMap((mark) => (mark.kind === "text" && /^20\d\d$/.test(mark.text) ? [mark] : [])).sort((a, b) => a.x - b.x);
    expect(labels.map(({ text }) => text)).toEqual(["2021", "2022", "2025"]);
    const [a, b, c] = labels.map(({ x }) => x);
    expect((c ?? 0) - (b ?? 0)).toBeCloseTo(3 * ((b ?? 0) - (a ?? 0)), 1);
  });

  it("of different length are said to be so, and no rise is claimed", () => {
    const data: Row[] = [{ period: "2024-01/2024-03", value: 10 }, { period: "2024-01/2024-06", value: 30 }];
    expect(printed(scene(data)).join("")).toContain("时段长短不同");
    expect(describe(make(data)).description).not.toContain("升至");
    expect(describe(make([{ period: "2023", value: 10 }, { period: "2024", value: 30 }])).description).toContain("升至");
  });

  it("on both sides of a break are not compared", () => {
    const breaks = [{ period: "2024", note: "口径调整" }];
    expect(describe(make(two)).description).toContain("升至");
    expect(describe(make(two, { breaks })).description).not.toContain("升至");
    expect(printed(scene(two, { breaks }))).toContain("口径调整");
    const targets = [{ period: "2024", value: 200 }];
    expect(printed(scene(two.slice(0, 2), { targets })).join("")).toContain("差160亿元");
    expect(printed(scene(two.slice(0, 2), { targets, breaks })).join("")).not.toContain("差160亿元");
  });
});

group("targets", () => {
  it("are inside the picture and labelled, with what is missing to them", () => {
    for (const width of [320, 640, 1200]) {
      const words = printed(scene(two, { targets: [{ value: 500 }] }, width)).join("");
      expect(words).toContain("目标 500亿元");
      expect(words).toContain("差400亿元");
    }
  });

  it("of another scope, or only of an order of magnitude, get no gap", () => {
    expect(printed(scene(two, { targets: [{ value: 500, scope: "全市" }] })).join("")).not.toContain("差400");
    expect(printed(scene(two, { targets: [{ value: "万亿元级" }] })).join("")).not.toMatch(/差\d/);
    expect(printed(scene(two, { targets: [{ value: 500, bound: "order" }] })).join("")).not.toMatch(/差\d/);
  });

  it("of a share are in per cent", () => {
    expect(codes(two, { form: "share", targets: [{ value: 50 }] })).toEqual(["wrong-unit /targets/0/value"]);
    expect(codes(two, { form: "share", targets: [{ value: 50, unit: "%" }] })).toEqual([]);
  });
});

group("what is refused", () => {
  it("a series twice, a row without one, two units, a negative share, an unknown series", () => {
    expect(codes([...two, { period: "2024年", series: "甲", value: 1 }])).toEqual(["duplicate /data/4/period"]);
    expect(codes([...two, { period: "2025", value: 1 }])).toEqual(["missing /data/4"]);
    expect(codes([...two, { period: "2025", series: "甲", value: 1, unit: "家" } as never])).toEqual(["mixed-units /data/4/value"]);
    expect(codes([{ period: "2025", series: "甲", value: -1 }], { form: "share" })).toEqual(["out-of-range /data/0/value"]);
    expect(codes([{ period: "2025", series: "甲", value: -1 }])).toEqual([]);
    expect(codes(two, { targets: [{ value: 1, series: "丙" }] })).toEqual(["unknown-reference /targets/0/series"]);
  });
});

it("the axis that it would choose holds sums, both signs and targets", () => {
  const extent = (data: readonly Row[], more: object = {}) => columnsChart.extent?.(make(data, more).spec as ColumnsSpec);
  expect(extent(two)).toEqual({ value: [0, 100e8] });
  expect(extent(two, { form: "grouped" })).toEqual({ value: [0, 60e8] });
  expect(extent(two, { form: "share" })).toEqual({ value: [0, 1] });
  expect(extent([...two, { period: "2025", series: "甲", value: -20 }], { targets: [{ value: 500 }] })).toEqual({ value: [-20e8, 500e8] });
});

it("what is singled out stands at the base, and top folds the rest with its members spoken", () => {
  const data: Row[] = ["甲", "乙", "丙", "丁"].map((series, i) => ({ period: "2024", series, value: 40 - i * 10 }));
  const low = bars(scene(data, { highlight: ["丙"] }).marks);
  const bottom = (name: string): number => [...low].filter(([label]) => label.includes(name)).map(([, { y, height }]) => y + height)[0] ?? 0;
  expect(bottom("丙")).toBeGreaterThan(bottom("甲"));
  const said = spoken(scene(data, { top: 2 }));
  expect(said.find((text) => text.includes("其他（2项）"))).toMatch(/30亿元.*丙 20亿元、丁 10亿元/);
});

it("a phone shows periods as rows, but more of them than a phone can scroll as columns", () => {
  const places = (data: readonly Row[], width: number) => {
    const all = [...bars(scene(data, {}, width).marks).values()];
    return { x: new Set(all.map(({ x }) => x)).size, y: new Set(all.map(({ y }) => y)).size, width: new Set(all.map((one) => one.width)).size };
  };
  expect(places(two, 320).y).toBe(2);
  expect(places(two, 640).x).toBe(2);
  const sixty = Array.from({ length: 60 }, (_, i): Row => ({ period: String(1960 + i), value: 100 + i }));
  expect(places(sixty, 320)).toMatchObject({ x: 60, width: 1 });
});

it("in panels of small multiples it keeps to the shared axis down to 140 px", () => {
  const figure = make(two);
  const height = (domains: { value: readonly [number, number] }): number => {
    const plot = columnsChart.layout(figure.spec as ColumnsSpec, { x: 0, y: 0, width: 140, height: 100, sizeClass: "narrow", sizes: { ...SIZES, plot: 120 }, locale: LOCALE, footnote: () => "", panel: { first: true, last: true, margin: undefined, unitSaid: true } }, domains);
    for (const { box } of plot.parts) expect(box.x >= 0 && box.x + box.width <= 140).toBe(true);
    return Math.max(...plot.parts.map(({ box }) => box.height));
  };
  expect(height({ value: [0, 200e8] })).toBeLessThan(height({ value: [0, 100e8] }) * 0.7);
});

const amounts = fc.array(fc.array(fc.option(fc.integer({ min: -500, max: 2000 }), { nil: null, freq: 8 }), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 16 });
const rowsOf = (values: readonly (readonly (number | null)[])[], scale = 1): Row[] =>
  values.flatMap((own, i) => own.map((value, k): Row => ({ period: String(2001 + i), series: "甲乙丙"[k] ?? "", value: value === null ? null : value * scale })));
const WIDTHS = fc.constantFrom(240, 320, 480, 640, 1200, 1600);
const FORMS = fc.constantFrom("stacked", "grouped");

it("every figure is finite and inside its frame", () => {
  holds(
    fc.property(amounts, WIDTHS, FORMS, fc.boolean(), (values, width, form, aimed) => {
      const drawn = scene(rowsOf(values), { form, targets: aimed ? [{ value: 2500 }, { value: 900, period: "2003" }] : [] }, width);
      for (const mark of flat(drawn.marks)) {
        const ends = mark.kind === "rect" ? [mark.x, mark.y, mark.x + mark.width, mark.y + mark.height] : mark.kind === "line" ? [mark.x1, mark.y1, mark.x2, mark.y2] : mark.kind === "text" || mark.kind === "circle" ? [mark.x, mark.y] : [];
        ends.forEach((end, i) => expect(end >= -0.01 && end <= (i % 2 === 0 ? drawn.width : drawn.height) + 0.01, `${mark.kind} ${mark.key} ${end}`).toBe(true));
      }
      expect(toSVG(make(rowsOf(values), { form }), { width })).not.toMatch(/NaN|Infinity/);
    }),
    60,
  );
});

it("stacks conserve: parts on one side of zero are together as long as their sum on the scale of the largest", () => {
  holds(
    fc.property(fc.array(fc.array(fc.integer({ min: 200, max: 2000 }), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 9 }), fc.constantFrom(320, 640, 1200), (values, width) => {
      const drawn = [...bars(scene(rowsOf(values), {}, width).marks)];
      const length = ({ width: w, height }: Rect): number => (width === 320 ? w : height);
      const sums = values.map((own) => own.reduce((a, b) => a + b, 0));
      // A seam of 1 px parts each bar from the next.
      const lengths = values.map((own, i) => drawn.slice(i * 3, i * 3 + 3).reduce((total, [, bar]) => total + length(bar), 0) + own.length - 1);
      const scale = Math.max(...lengths) / Math.max(...sums);
      sums.forEach((sum, i) => expect(Math.abs((lengths[i] ?? 0) - sum * scale)).toBeLessThan(0.1));
    }),
    40,
  );
});

it("the order of rows and ids move nothing, and scaling all values changes labels only", () => {
  const geometry = (data: readonly Row[], more: object = {}) => [...bars(scene(data, { labels: "few", ...more }).marks).values()].map(({ x, y, width, height }) => [x, y, width, height].map((one) => Math.round(one)));
  holds(
    fc.property(fc.array(fc.array(fc.integer({ min: 100, max: 900 }), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 8 }), (values) => {
      const rows = rowsOf(values);
      const plain = geometry(rows);
      const turned = rows.slice(0, 3).concat(rows.slice(3).reverse());
      expect(geometry(turned)).toEqual(plain);
      expect(geometry(rows.map((row, i) => ({ ...row, id: `r${i}` })))).toEqual(plain);
      const scaled = geometry(rowsOf(values, 10));
      // Longer numbers may take more room beside the columns; heights stay.
      expect(scaled.map(([, y, , height]) => [y, height])).toEqual(plain.map(([, y, , height]) => [y, height]));
    }),
    30,
  );
});

it("leaves its input alone", () => {
  const data = Object.freeze(two.map((row) => Object.freeze({ ...row })));
  expect(() => toSVG(make(data, Object.freeze({ targets: Object.freeze([Object.freeze({ value: 200 })]) })))).not.toThrow();
});

it("holds a target of a series that stands on what is under it in the stack", () => {
  const drawn = columns({ basis: "press", source: "某报", unit: "元", sort: "value", data: [{ period: "2021", value: null, series: "乙" }, { period: "2022-04-27", value: 1e12, series: "甲" }], targets: [{ value: "万亿级", period: "2022-04-27", series: "乙" }] });
  for (const width of [320, 800]) expect(strays(compose(drawn, { width }))).toEqual([]);
});

group("words too long for the width", () => {
  const parts: Row[] = [{ period: "2021", series: "甲", value: 1e12 }, ...["乙", "丙", "丁"].map((series) => ({ period: "2021", series, value: null }))];
  const aim = { value: 6, period: "2021", label: "产值预期性目标，含规模以下企业".repeat(8) };

  it.each([240, 320])("a total and the boxes of what is missing stay inside %d px", (width) => {
    const drawn = scene(parts, { unit: "个百分点" }, width);
    expect(printed(drawn)).toContain("≥1000000000000");
    expect(strays(drawn)).toEqual([]);
  });

  it.each([{}, { form: "grouped" }])("a box of what is missing stays inside where zero is at the edge: %j", (more) => {
    expect(strays(scene([{ period: "2021", value: null }], { targets: [{ value: -3 }, { value: 1e-9 }], ...more }, 320))).toEqual([]);
  });

  it("the words of a break do not run into those of a target, and are in the note instead", () => {
    const told = "自2022年起剔除跨地区重复统计的企业集团分支机构，并入协同发展拓展区";
    const words = printed(scene([2020, 2021, 2022, 2023].map((year) => ({ period: String(year), value: 100 })), { breaks: [{ period: "2022", note: told }], targets: [{ value: 900, label: "先进制造业集群培育行动方案中期评估目标" }] }, 560));
    expect(words).not.toContain(told);
    expect(words.join("")).toContain(told);
  });

  it.each([320, 640, 1200])("a target's name is broken, not lost, at %d px", (width) => {
    const drawn = scene([{ period: "2021", value: 5 }], { targets: [aim] }, width);
    expect(printed(drawn).join("")).toContain(aim.label);
    expect(strays(drawn)).toEqual([]);
  });
});

group("how sure numbers are", () => {
  it("an aim is called one in the bar's words and in the description, and only once", () => {
    const one = make([{ period: "2024", value: 120 }, { period: "2025", value: 150, status: "target" }]);
    expect(spoken(compose(one, { width: 640 })).join("\n")).toContain("2025年：150亿元（目标）");
    expect(describe(one).description).toContain("2025年150亿元（目标）");
    expect(describe(one, { locale: "en" }).description).toContain("CNY 15 billion (target)");
    const sums = make(two.map((row) => ({ ...row, status: "target" as const })));
    expect(describe(sums).description).toContain("堆叠柱，2023年至2024年共2期，2个系列，单位亿元。合计由2023年40亿元（目标）升至2024年100亿元（目标）。");
    const aimed = make([{ period: "2024", value: 120 }], { targets: [{ value: 150, period: "2025" }] });
    expect(describe(aimed).description).toContain("目标 150亿元");
    expect(describe(aimed).description).not.toMatch(/目标）/);
  });

  it("where a part is only about so much, every share is, and none is said to rise", () => {
    const about = make([...two.slice(0, 2), { period: "2024", series: "甲", value: "约60" }, { period: "2024", series: "乙", value: 40 }], { form: "share" });
    expect(printed(compose(about, { width: 640 }))).toEqual(expect.arrayContaining(["75%", "25%", "约60%", "约40%"]));
    expect(spoken(compose(about, { width: 640 }))).toContain("2024年，乙：40亿元，占合计约40%");
    expect(describe(about).description).toContain("甲占比由2023年75%变为2024年约60%。乙占比由2023年25%变为2024年约40%。");
    const planned = make(two.map((row) => (row.period === "2024" ? { ...row, status: "projection" } : row)), { form: "share" });
    expect(describe(planned).description).toContain("甲占比由2023年75%降至2024年60%（预测）。");
  });

  it("names what a total lacks, not those that fold with it", () => {
    const data: Row[] = [...["甲", "乙", "丙", "丁"].map((series, i) => ({ period: "2022", series, value: [50, 20, 3, 2][i] ?? 0 })), { period: "2023", series: "甲", value: 50 }, { period: "2023", series: "乙", value: 20 }, { period: "2023", series: "丙", value: "超3" }, { period: "2023", series: "丁", value: null }];
    const words = printed(scene(data, { top: 2 })).join("\n");
    expect(words).toContain("≥73");
    expect(words).toContain("2023年合计未含丁。");
    expect(words).not.toContain("未含其他");
  });
});

// A stack in % may be of growth rates, and nothing in the spec says so. Only `form: "share"` declares that its series are parts of one whole; then they add up to it.
it("rates have no total: 5% and 7% of growth are not 12%, while percentage points and declared shares add up", () => {
  const rates: Row[] = [{ period: "2023", series: "甲", value: 5 }, { period: "2023", series: "乙", value: 7 }, { period: "2024", series: "甲", value: 6 }, { period: "2024", series: "乙", value: 8 }];
  const figure = make(rates, { unit: "%" });
  const all = [...printed(compose(figure, { width: 640 })), ...spoken(compose(figure, { width: 640 })), describe(figure).description].join("\n");
  expect(all).not.toMatch(/12%|14%|合计：|合计由|\b1[24]\b/);
  expect(all).toContain("各项为比率，不能相加，不计合计");
  expect(describe(figure).description).toContain("甲由2023年5%升至2024年6%。乙由2023年7%升至2024年8%。");
  const three: Row[] = [5, 7, 3].map((value, i) => ({ period: "2024", series: "甲乙丙"[i] ?? "", value }));
  const folds = make(three, { unit: "%", form: "grouped", top: 1 });
  expect(spoken(compose(folds, { width: 640 })).join()).toContain("其他（2项）：无法合计，其中甲 5%、丙 3%");
  expect(describe(folds).description).not.toContain("8%");
  expect(printed(compose(make(rates, { unit: "个百分点" }), { width: 640 }))).toContain("12");
  expect(printed(compose(make(rates.map(({ series: _series, ...row }) => row).filter((_, i) => i % 2 === 0), { unit: "%" }), { width: 640 }))).not.toContain("不能相加");
  const parts: Row[] = [{ period: "2024", series: "甲", value: 30 }, { period: "2024", series: "乙", value: 70 }];
  expect(printed(compose(make(parts, { unit: "%", form: "share" }), { width: 640 }))).toEqual(expect.arrayContaining(["30%", "70%"]));
});

group("the highest and the lowest", () => {
  const ends = (values: readonly number[], more: (i: number) => object = () => ({})): string => describe(make(values.map((value, i) => ({ period: String(2001 + i), value, ...more(i) })))).description;

  it("are all of them, by name up to three", () => {
    expect(ends([10, 20, 20, 15])).toContain("最高为2002年、2003年，均为20亿元，最低为2001年10亿元。");
    expect(ends([10, 20, 20, 20, 20])).toContain("最高为4期，均为20亿元，最低为2001年10亿元。");
    expect(ends([10, 20, 20], (i) => (i === 2 ? { status: "projection" } : {}))).toContain("最高为2002年20亿元、2003年20亿元（预测），");
  });

  it("are not looked for on both sides of a break", () => {
    const data: Row[] = [10, 20, 20, 15].map((value, i) => ({ period: String(2001 + i), value }));
    expect(describe(make(data, { breaks: [{ period: "2003", note: "口径调整" }] })).description).not.toContain("最高");
  });

  it("are not looked for among periods of different length", () => {
    const { description } = describe(make([{ period: "2022", value: 100 }, { period: "2023", value: 120 }, { period: "2024-01/2024-06", value: 60 }]));
    expect(description).not.toContain("最低");
    expect(description).not.toContain("最高");
  });
});

it("the note says why there is no total or share, and no more", () => {
  const note = (data: readonly Row[], more: object = {}): string => printed(scene(data, more)).join("");
  const signs = note([...two.slice(0, 1), { period: "2023", series: "乙", value: -10 }, { period: "2024", series: "甲", value: null }, { period: "2024", series: "乙", value: 20 }]);
  expect(signs).toContain("2024年有数未公布，可能为负，不计合计");
  expect(signs).not.toMatch(/未含|界限|目标/);
  const aimed: Row[] = [...two.slice(0, 2), { period: "2024", series: "甲", value: 60, status: "target" }, { period: "2024", series: "乙", value: 40 }];
  expect(note(aimed)).toContain("2024年兼有目标与实际，不计合计");
  expect(note(aimed, { form: "share" })).toContain("2024年兼有目标与实际，不计占比");
  expect(note(two.slice(0, 3), { form: "share" })).toContain("2024年有数未公布，不计占比");
  expect(describe(make(two.slice(0, 3), { form: "share" })).description).toContain("甲占比2023年75%。");
  expect(note([...two.slice(0, 3), { period: "2024", series: "乙", value: "超40" }], { form: "share" })).toContain("2024年有数不是确数，不计占比");
  expect(note([...two.slice(0, 2), { period: "2024", series: "甲", value: "超60" }, { period: "2024", series: "乙", value: "不超过40" }])).toContain("2024年各数的界限方向不同，不计合计");
});
