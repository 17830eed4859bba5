import fc from "fast-check";
import { describe as group, expect, it } from "vitest";
import type { SpecError} from "../../src/index.js";
import { compose, describe, ranking, toSVG, type Figure, type Mark, type RankingRow, type RankingSpec } from "../../src/index.js";
import { sizesOf } from "../../src/guides/look.js";
import { ranksOf } from "../../src/guides/ranking/order.js";
import { rankingChart } from "../../src/charts/ranking.js";
import { localeOf } from "../../src/locale/index.js";
import { printed, spoken, strays, walk } from "../scene.js";
import { holds } from "../holds.js";

type Rows = readonly RankingRow[];
type More = Partial<Omit<RankingSpec, "data">>;
const base = { unit: "亿元", source: "来源", basis: "official" } as const;
const made = (data: Rows, more: More = {}): Figure => ranking({ ...base, ...more, data });
const words = (data: Rows, more: More = {}, width = 640): string[] => printed(compose(made(data, more), { width }));
const said = (data: Rows, more: More = {}): string[] => spoken(compose(made(data, more), { width: 640 }));
const codes = (data: Rows, more: object = {}): readonly string[] => {
  try {
    made(data, more);
    return [];
  } catch (error) {
    return (error as SpecError).issues.map(({ code, path }) => `${code} ${path}`);
  }
};
const rows = (...values: (number | null)[]): Rows => values.map((value, i) => ({ label: `甲${i}`, value }));
const marksOf = (figure: Figure, key: string, width = 640): Mark[] => [...walk(compose(figure, { width }).marks)].filter(({ mark }) => mark.key === key).map(({ mark }) => mark);
const textsOf = (figure: Figure, key: string, width = 640): string[] => marksOf(figure, key, width).flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
const barsOf = (figure: Figure, width = 640): number[] => marksOf(figure, "bar", width).flatMap((mark) => (mark.kind === "rect" ? [mark.width] : []));

group("ranks", () => {
  it("are shared by equal numbers, and the next is skipped", () => {
    expect(ranksOf([30, 50, 50, 10, undefined, 30])).toEqual([3, 1, 1, 5, undefined, 3]);
    expect(ranksOf([30, 50, 50, 10], true)).toEqual([2, 3, 3, 1]);
    expect(textsOf(made(rows(30, 50, 50, 10)), "rank")).toEqual(["1", "1", "3", "4"]);
    expect(words(rows(30, 50, 50)).join("")).toContain("数值相同的名次并列");
    expect(words(rows(30, 50, 40)).join("")).not.toContain("并列");
  });

  it("are the number of members that are better, and one", () => {
    holds(fc.property(fc.array(fc.option(fc.integer({ min: -9, max: 9 }), { nil: undefined }), { maxLength: 20 }), fc.boolean(), (values, lower) => {
      const known = values.filter((value) => value !== undefined);
      expect(ranksOf(values, lower)).toEqual(values.map((value) => (value === undefined ? undefined : 1 + known.filter((other) => (lower ? other < value : other > value)).length)));
    }));
  });

  it("are not printed for an order that is not theirs, unless asked for", () => {
    expect(textsOf(made(rows(10, 30), { sort: "given" }), "rank")).toEqual([]);
    expect(textsOf(made(rows(10, 30), { sort: "given" }), "name-0")).toEqual(["甲0", "甲1"]);
    expect(textsOf(made(rows(10, 30), { sort: "given", ranks: true }), "rank")).toEqual(["2", "1"]);
    expect(textsOf(made(rows(10, 30), { ranks: false }), "rank")).toEqual([]);
    expect(textsOf(made(rows(10, 30), { ranks: false }), "name-0")).toEqual(["甲1", "甲0"]);
  });

  it("begin with the lowest where lower is better", () => {
    expect(textsOf(made(rows(10, 30, 5), { goodWhen: "lower" }), "name-0")).toEqual(["甲2", "甲0", "甲1"]);
  });

  it("leave out what is not disclosed, which is no zero", () => {
    const figure = made(rows(null, 0, 7));
    expect(textsOf(figure, "name-0")).toEqual(["甲2", "甲1", "甲0"]);
    expect(textsOf(figure, "rank")).toEqual(["1", "2"]);
    expect(textsOf(figure, "value")).toEqual(["7", "0", "未公布"]);
    expect(marksOf(figure, "missing")).toHaveLength(1);
    expect(barsOf(figure)).toHaveLength(2);
  });
});

group("the change of rank", () => {
  const moved: Rows = [{ label: "甲", value: 50, previous: 10 }, { label: "乙", value: 40, previous: 30 }, { label: "丙", value: 30, previous: 30 }, { label: "丁", value: 20 }, { label: "戊", value: 10, previous: null }];

  it("is against the ranks of those that had a number; one without is new, one not disclosed is neither", () => {
    // Then: 乙 and 丙 first, 甲 third.
    expect(textsOf(made(moved), "move")).toEqual(["2", "1", "2", "新", "–"]);
    const up = marksOf(made(moved), "triangle").length;
    expect(up).toBe(3);
    expect(said(moved)[0]).toContain("上期\u00a010亿元（第3位），上升2位");
    expect(said(moved)[1]).toContain("下降1位");
    expect(describe(made(moved)).description).toContain("1项上升，2项下降，0项未变，1项没有上期数");
  });

  it("is none where nobody had a number, or ranks are not printed", () => {
    expect(textsOf(made(rows(3, 2)), "move")).toEqual([]);
    expect(textsOf(made(moved, { ranks: false }), "move")).toEqual([]);
  });

  it("adds up to nothing where ranks are a permutation", () => {
    holds(fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 2, maxLength: 9 }), fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 9, maxLength: 9 }), (now, then) => {
      const data = now.map((value, i) => ({ label: `甲${i}`, value, previous: then[i]! }));
      const total = said(data).reduce((sum, text) => sum + Number(/上升(\d+)位/.exec(text)?.[1] ?? 0) - Number(/下降(\d+)位/.exec(text)?.[1] ?? 0), 0);
      expect(total).toBe(0);
    }), 40);
  });
});

group("beyond the top", () => {
  const ten = rows(100, 90, 80, 70, 60, 50, 40, 30, 5, 5);

  it("amounts fold into their sum, grey and without a rank; a chosen one stays, with its own rank", () => {
    const figure = made(ten, { top: 4, highlight: ["甲6"] });
    expect(textsOf(figure, "name-0")).toEqual(["甲0", "甲1", "甲2", "甲3", "甲6", "其他5项"]);
    expect(textsOf(figure, "rank")).toEqual(["1", "2", "3", "4", "7"]);
    expect(textsOf(figure, "value")).toEqual(["100", "90", "80", "70", "40", "150"]);
    // Longer than the longest bar, so it has none.
    expect(barsOf(figure)).toHaveLength(5);
    expect(barsOf(made(ten, { top: 7 }))).toHaveLength(8);
  });

  it("keep the sum of all", () => {
    holds(fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 3, maxLength: 20 }), fc.integer({ min: 1, max: 20 }), (values, top) => {
      const printedSum = textsOf(made(rows(...values), { top }), "value").reduce((sum, text) => sum + Number(text), 0);
      expect(printedSum).toBe(values.reduce((sum, value) => sum + value, 0));
    }), 60);
  });

  it("rates are not summed, nor are bounds of two directions", () => {
    expect(textsOf(made(ten, { top: 4, unit: "%" }), "name-0").at(-1)).toBe("另有6项");
    expect(textsOf(made(ten, { top: 4, unit: "%" }), "value").at(-1)).toBe("5%—60%");
    const bounds = [...ten.slice(0, 8), { label: "壬", value: "超5亿元" }, { label: "癸", value: "不超过5亿元" }];
    expect(textsOf(made(bounds, { top: 4 }), "name-0").at(-1)).toBe("另有6项");
    expect(textsOf(made([...ten.slice(0, 9), { label: "癸", value: "超5亿元" }], { top: 4 }), "value").at(-1)).toBe("超190");
  });

  it("what folds is still spoken, and one that is not disclosed is counted", () => {
    const spokenRest = said([...ten, { label: "子", value: null }], { top: 4 }).at(-1);
    expect(spokenRest).toContain("其中1项未公布");
    for (const label of ["甲4：60亿元", "甲9：5亿元", "子：未公布"]) expect(spokenRest).toContain(label);
  });
});

group("lines", () => {
  it("of a target and an average are named at the top; the mean shows its arithmetic", () => {
    const all = words(rows(1, 2, 6), { targets: [{ value: 5 }], average: [{ value: 2, label: "全国" }], mean: true }).join("").replace(/\u00a0/g, " ");
    for (const text of ["目标 5亿元", "全国 2亿元", "平均 3亿元", "9÷3=3"]) expect(all).toContain(text);
  });

  it("no mean is computed from bounds", () => {
    const all = words([{ label: "甲", value: "超3亿元" }, { label: "乙", value: 1 }], { mean: true }).join("");
    expect(all).toContain("不计算平均");
    expect(all).not.toContain("平均\u00a0");
  });

  it("never stand in a text beside them", () => {
    holds(fc.property(fc.array(fc.integer({ min: -50, max: 100 }), { minLength: 1, maxLength: 8 }), fc.array(fc.integer({ min: -60, max: 120 }), { minLength: 1, maxLength: 3 }), fc.constantFrom(320, 640, 1200), (values, targets, width) => {
      const scene = compose(made(rows(...values), { targets: targets.map((value) => ({ value })) }), { width });
      const marks = [...walk(scene.marks)].map(({ mark }) => mark);
      const lines = marks.flatMap((mark) => (mark.kind === "path" && mark.key === "line" ? [...mark.d.matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g)].map(([, x, from, to]) => ({ x: Number(x), from: Number(from), to: Number(to) })) : []));
      for (const mark of marks) {
        if (mark.kind !== "text" || !["value", "name-0", "rank"].includes(mark.key)) continue;
        const wide = mark.text.length * mark.size * 0.55;
        const [left, right] = mark.anchor === "end" ? [mark.x - wide, mark.x] : [mark.x, mark.x + wide];
        for (const { x, from, to } of lines) expect(x > left && x < right && from < mark.y - 2 && to > mark.y - mark.size * 0.7, `${mark.text} at ${mark.x} ${mark.y}, line ${x} ${from} ${to}`).toBe(false);
      }
    }), 60);
  });

  it("reach into the axis, however far", () => {
    expect(rankingChart.extent?.(made(rows(1, 2), { targets: [{ value: 9 }] }).spec as never)).toEqual({ value: [0, 9e8] });
    expect(rankingChart.extent?.(made(rows(-1, 2)).spec as never)).toEqual({ value: [-1e8, 2e8] });
  });
});

group("projects", () => {
  it("print what is announced apart from what is paid in, and say that the one is not the other", () => {
    const data: Rows = [{ label: "项目01", value: 100, paid: 60, state: "doing" }, { label: "项目02", value: 50, paid: 0, state: "todo" }];
    const figure = made(data);
    expect(textsOf(figure, "value")).toEqual(["100", "50"]);
    expect(textsOf(figure, "under-0")).toEqual(["到位\u00a060", "到位\u00a00"]);
    expect(words(data).join("")).toContain("公布的总额不等于已投入的资金");
    const solids = marksOf(figure, "solid").filter(({ kind }) => kind === "rect");
    const [solid] = solids;
    const [frame] = marksOf(figure, "frame");
    const ends = /^M([\d.]+) [\d.]+H([\d.]+)/.exec(frame?.kind === "path" ? frame.d : "");
    expect(solid?.kind === "rect" ? solid.width / (Number(ends?.[2]) - Number(ends?.[1]) + 1.5) : 0).toBeCloseTo(0.6, 2);
    // Nothing paid in is an empty frame.
    expect(solids).toHaveLength(1);
  });

  it("say the state as mark and word, and how much is done", () => {
    const data: Rows = [{ label: "项目01", value: 100, progress: 0.25, state: "doing" }, { label: "项目02", value: 50, progress: null, state: "unknown" }];
    expect(textsOf(made(data), "under-0")).toEqual(["完成25%"]);
    expect(textsOf(made(data), "detail-0")).toEqual(["进行中", "进度未公布"]);
    expect(marksOf(made(data), "state")).toHaveLength(2);
  });

  it("are set against their own target: shortfall hatched, share printed", () => {
    const data: Rows = [{ label: "甲", value: 50, target: 40 }, { label: "乙", value: 30, target: 40 }];
    expect(textsOf(made(data), "under-0")).toEqual(["目标\u00a040（125%）", "目标\u00a040（75%）"]);
    expect(marksOf(made(data), "shortfall")).toHaveLength(1);
    expect(marksOf(made(data), "tick")).toHaveLength(2);
    expect(words(data, { unit: "%" }).join("")).toContain("−10个百分点");
  });

  it("have no part of a loss, and one unit", () => {
    expect(codes([{ label: "甲", value: -5, progress: 0.5 }])).toEqual(["out-of-range /data/0/value"]);
    expect(codes([{ label: "甲", value: 5, paid: -1 }])).toEqual(["out-of-range /data/0/paid"]);
    expect(codes([{ label: "甲", value: 5 }, { label: "乙", value: 5, unit: "家" }])).toEqual(["mixed-units /data/1/value"]);
    expect(codes([{ label: "甲", value: 5, target: { value: 5, unit: "家" } }])).toEqual(["wrong-unit /data/0/target"]);
    expect(codes([{ label: "甲", value: -5 }])).toEqual([]);
  });
});

group("periods", () => {
  it("stand behind the number where they differ, and once in the note where they agree", () => {
    const dated = (...periods: string[]): Rows => periods.map((period, i) => ({ label: `甲${i}`, value: 9 - i, period }));
    expect(textsOf(made(dated("2021", "2022")), "aside")).toEqual(["2021年", "2022年"]);
    expect(textsOf(made(dated("2022", "2022")), "aside")).toEqual([]);
    expect(words(dated("2022", "2022")).join("")).toContain("均为2022年数");
  });
});

const slot = fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: null, freq: 6 });
const anyRow = fc.record({
  label: fc.constantFrom("甲", "很长的名字".repeat(8), "Name of a member that is long", "乙"), value: slot, previous: slot, target: slot, state: fc.constantFrom("done", "doing", "todo", "unknown"), group: fc.constantFrom("一区", "District 12 of the city"),
  period: fc.constantFrom("2021", "2022-04-27"), planned: slot,
}, { requiredKeys: ["label", "value"] });
const anyMore = fc.record({ form: fc.constantFrom("bar", "lollipop"), top: fc.integer({ min: 1, max: 5 }), mean: fc.boolean(), targets: fc.array(fc.record({ value: fc.integer({ min: -1200, max: 1200 }) }), { maxLength: 3 }), goodWhen: fc.constantFrom("higher", "lower"), highlight: fc.constantFrom(["甲"], []) }, { requiredKeys: [] }) as unknown as fc.Arbitrary<More>;

group("any figure", () => {
  it("keeps the box of a missing number inside where all else is negative", () => {
    for (const width of [240, 320, 640]) expect(strays(compose(made([{ label: "甲", value: null, planned: -1 }]), { width }))).toEqual([]);
  });

  it("is finite, inside its frame at every width, and leaves its input alone", () => {
    holds(fc.property(fc.array(anyRow, { minLength: 1, maxLength: 7 }), anyMore, fc.constantFrom(240, 320, 479, 480, 640, 1600), (data, more, width) => {
      const before = structuredClone(data);
      data.forEach((row) => Object.freeze(row));
      const figure = made(data, more);
      expect(toSVG(figure, { width })).not.toMatch(/NaN|Infinity|undefined/);
      expect(strays(compose(figure, { width }))).toEqual([]);
      expect(data).toEqual(before);
    }), 120);
  });

  it("keeps within frames as narrow as 140 px, on a scale that is given", () => {
    holds(fc.property(fc.array(anyRow, { minLength: 1, maxLength: 5 }), anyMore, (data, more) => {
      const figure = made(data, more);
      const frame = { x: 10, y: 20, width: 140, height: 0, sizeClass: "narrow", sizes: sizesOf(320), locale: localeOf("zh"), footnote: () => "" } as const;
      const plot = rankingChart.layout(figure.spec as never, frame, { value: [-2e11, 3e11] });
      for (const { bar, labels, missing } of plot.rows) {
        for (const x of [bar.zero, bar.to, ...(missing ? [missing.x, missing.x + missing.width] : [])]) expect(x >= 10 && x <= 150, `${x}`).toBe(true);
        for (const { x, y } of labels) expect(x >= 10 && x <= 150 && y <= plot.bottom, `${x} ${y}`).toBe(true);
      }
    }), 60);
  });

  it("does not move when rows change places or get other ids, or all numbers are multiplied", () => {
    const distinct = fc.uniqueArray(fc.integer({ min: 1, max: 900 }), { minLength: 2, maxLength: 8 });
    const shape = (figure: Figure): unknown => marksOf(figure, "bar").map((mark) => (mark.kind === "rect" ? [mark.x, mark.y, mark.width] : mark.kind));
    holds(fc.property(distinct, (values) => {
      const data = rows(...values);
      const figure = made(data);
      expect(textsOf(made([...data].reverse()), "name-0")).toEqual(textsOf(figure, "name-0"));
      expect(shape(made([...data].reverse()))).toEqual(shape(figure));
      expect(shape(made(data.map((row, i) => ({ ...row, id: `other-${i}` }))))).toEqual(shape(figure));
      const ratios = (bars: readonly number[]): number[] => bars.map((bar) => bar / Math.max(...bars));
      ratios(barsOf(made(data.map((row) => ({ ...row, value: Number(row.value) * 1000 }))))).forEach((ratio, i) => expect(ratio).toBeCloseTo(ratios(barsOf(figure))[i] ?? 0, 1));
    }), 40);
  });

  it("draws lengths in proportion", () => {
    const bars = barsOf(made(rows(100, 50, 25)));
    expect(bars[1]! / bars[0]!).toBeCloseTo(0.5, 2);
    expect(bars[2]! / bars[0]!).toBeCloseTo(0.25, 2);
  });
});

it("the description says first, last, sum and states", () => {
  const { description } = describe(made([{ label: "甲", value: 5, state: "done" }, { label: "乙", value: 3, state: "todo" }, { label: "丙", value: 2, state: "done" }]));
  for (const text of ["共3项，按数值从高到低排列", "居首的是甲，5亿元", "居末的是丙，2亿元", "合计10亿元", "已完成：2；未开始：1"]) expect(description).toContain(text);
  expect(describe(made(rows(5, 3), { unit: "%" })).description).not.toContain("合计");
});

it("dates behind numbers read as one says them, shorter where a panel is narrow", () => {
  const dated: Rows = [{ label: "甲", value: 2, period: "2021-04-23" }, { label: "乙", value: 1, period: "2022" }];
  const aside = (width: number, locale: "zh" | "en" = "zh"): string[] => {
    const { rows: members } = rankingChart.layout(made(dated).spec as never, { x: 0, y: 0, width, height: 0, sizeClass: "page", sizes: sizesOf(640), locale: localeOf(locale), footnote: () => "" });
    return members.map(({ item }) => item.aside);
  };
  expect(aside(288)).toEqual(["2021年4月23日", "2022年"]);
  expect(aside(140)).toEqual(["2021-04-23", "2022"]);
  expect(aside(288, "en")).toEqual(["23 Apr 2021", "2022"]);
});

it("nobody is counted against a target that is only an order of magnitude, however that is written", () => {
  for (const target of [{ value: "百亿元级" }, { value: 100, bound: "order" }]) {
    const figure = ranking({ ...base, data: rows(120, 80), targets: [target] as never });
    expect(describe(figure).description).not.toContain("不低于");
    expect(printed(compose(figure, { width: 640 })).join("")).toContain("级");
  }
});

group("what is told", () => {
  const told = (data: Rows, more: More = {}): string => describe(made(data, more)).description;

  it("rounds onto no line and no target that the picture keeps apart", () => {
    expect(told([{ label: "甲", value: 6.1 }, { label: "乙", value: 5.9971 }], { unit: "%", targets: [{ value: 6 }] })).toContain("居末的是乙，5.997%");
    expect(told([{ label: "甲", value: 9999.99996, target: 10000 }, { label: "乙", value: 3 }])).not.toContain("10000亿元");
  });

  it("has the status of each number, and a sum that of its least sure part", () => {
    const text = told([{ label: "甲", value: { value: 900, status: "projection" } }, { label: "乙", value: 90 }, { label: "丙", value: { value: 50, status: "preliminary" } }], { highlight: ["丙"] });
    for (const part of ["居首的是甲，900亿元（预测）", "居末的是丙，50亿元（初步数）", "合计1040亿元（预测）", "丙第3位，50亿元（初步数）"]) expect(text).toContain(part);
    expect(text).not.toContain("乙，90亿元（");
    expect(told([{ label: "甲", value: { value: 5, status: "target" } }])).toContain("居首的是甲，5亿元（目标）");
  });

  it("gives two of one rank each their own number, where one is only a bound", () => {
    expect(told([{ label: "甲", value: 9 }, { label: "乙", value: "超9亿元" }])).toContain("居首的是甲，9亿元；乙，超9亿元");
    expect(told([{ label: "甲", value: 9 }, { label: "乙", value: 9 }])).toContain("居首的是甲、乙，9亿元。");
  });

  it("counts only against exact lines of what the members measure, each with its period", () => {
    const text = told(rows(500, 400), { measure: "增加值", targets: [{ value: 480, measure: "营业收入" }, { value: 450, period: "2025" }, { value: "超460亿元" }, { value: 300, scope: "全市" }] });
    expect(text.match(/不低于[^。]*/g)).toEqual(["不低于目标（2025年）\u00a0450亿元"]);
  });

  it("and drawn: a sum of others, what is paid in and a target have their status and their source", () => {
    const figure = made([{ label: "甲", value: 9, paid: { value: 3, status: "preliminary" }, target: { value: 12, source: "另一来源" } }, { label: "乙", value: 5 }, { label: "丙", value: { value: 2, status: "projection" } }, { label: "丁", value: 1 }], { top: 2 });
    const text = printed(compose(figure, { width: 900 })).join("|");
    expect(text).toContain("到位\u00a03（初步数）");
    expect(text).toMatch(/目标\u00a012（75%）²/);
    expect(text).toMatch(/其他2项\|3\|预测/);
  });
});

group("a mean", () => {
  const notes = (data: Rows): string => words(data, { mean: true }).join("");

  it("is as sure as the least sure of its numbers", () => {
    expect(notes([{ label: "甲", value: 7 }, { label: "乙", value: { value: 5, status: "projection" } }])).toContain("平均\u00a06亿元（预测）");
  });

  it("is none of several periods, nor of targets and results, and says why", () => {
    const mixed: Rows = [{ label: "甲", value: 7, period: "2023Q1" }, { label: "乙", value: 5, period: "2024" }];
    expect(notes(mixed)).toContain("各数不是同一时期的，不计算平均");
    expect(describe(made(mixed, { mean: true })).description).not.toContain("平均");
    expect(notes([{ label: "甲", value: 7 }, { label: "乙", value: { value: 5, status: "target" } }])).toContain("各数兼有目标与实际的，不计算平均");
  });
});

group("what is not disclosed of a part", () => {
  const frames = (progress: number | null, more: More = {}): Mark[] => marksOf(made([{ label: "甲", value: 30, progress }, { label: "乙", value: 40, progress: 0.5 }], more), more.form === "lollipop" ? "dot" : "frame");

  it("has a dashed frame, and nothing done of it a whole one", () => {
    for (const form of ["bar", "lollipop"] as const) {
      expect(frames(null, { form }).map((mark) => "dash" in mark)).toEqual([false, true]);
      expect(frames(0, { form }).map((mark) => "dash" in mark)).toEqual([false, false]);
    }
  });
});

group("the note on places", () => {
  const notes = (...pairs: (readonly [value: number, previous: number | null])[]): string => words(pairs.map(([value, previous], i) => ({ label: `甲${i}`, value, previous })), { previousLabel: "上年" }, 1200).join("");

  it("explains the signs that are shown, and no others", () => {
    expect(notes([30, 10], [20, 20])).toMatch(/▲▼为较上年升降的位数；/);
    expect(notes([30, 30], [20, null])).toMatch(/“=”为名次与上年相同，“–”为上年数未公布；/);
  });
});

group("words at a bar", () => {
  it("stay at it where a line is far, and the line is interrupted for them", () => {
    const data: Rows = [{ label: "甲", value: 100 }, { label: "乙", value: 20, target: 22 }];
    const figure = made(data, { average: [{ value: 35 }] });
    const [value] = marksOf(figure, "value").flatMap((mark) => (mark.kind === "text" && mark.text === "20" ? [mark] : []));
    const [line] = marksOf(figure, "line").flatMap((mark) => (mark.kind === "path" ? [mark] : []));
    const at = Number(/M([\d.]+)/.exec(line?.d ?? "")?.[1]);
    expect(value?.x).toBeLessThan(at);
    expect(line?.d.match(/M/g)).toHaveLength(2);
  });
});
