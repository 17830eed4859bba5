import fc from "fast-check";
import { describe as group, expect, it } from "vitest";
import { compose, describe, toSVG, waterfall, type Mark, type SpecError } from "../../src/index.js";
import { waterfallChart } from "../../src/charts/waterfall.js";
import { sizesOf } from "../../src/guides/look.js";
import { stepsOf } from "../../src/guides/waterfall/levels.js";
import { zh } from "../../src/locale/index.js";
import { room } from "../../src/text/measure.js";
import { strays } from "../scene.js";
import { holds } from "../holds.js";

type Row = { label: string; id?: string; value?: number | string | null; kind?: "part" | "subtotal" | "total"; status?: "projection" | "target"; bound?: "about"; period?: string };
const base = { unit: "亿元", subtitle: "亿元", source: "来源", basis: "official" } as const;
const make = (data: readonly Row[], more: object = {}) => waterfall({ ...base, ...more, data });
const scene = (data: readonly Row[], more: object = {}, width = 640) => compose(make(data, more), { width });
const flat = (marks: readonly Mark[]): Mark[] => marks.flatMap((mark) => (mark.kind === "group" ? [mark, ...flat(mark.marks)] : [mark]));
const texts = (data: readonly Row[], more: object = {}, width = 640): string[] => flat(scene(data, more, width).marks).flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
const notes = (data: readonly Row[], more: object = {}): string => texts(data, more, 1600).join("");
const bars = (data: readonly Row[], more: object = {}, width = 640) => flat(scene(data, more, width).marks).flatMap((mark) => (mark.kind === "rect" && mark.key === "bar" ? [mark] : []));
const codes = (data: readonly Row[], more: object = {}): string[] => {
  try {
    make(data, more);
    return [];
  } catch (error) {
    return (error as SpecError).issues.map(({ code, path, row, expected, received }) => [code, path, row, expected, received].filter((part) => part !== undefined).join(" "));
  }
};

const open: Row = { label: "上年", value: 100, kind: "total" };

group("arithmetic", () => {
  it("a stated total must be what the parts come to, and the error says what that is", () => {
    expect(codes([open, { label: "甲", value: 20 }, { label: "本年", value: 120, kind: "total" }])).toEqual([]);
    expect(codes([open, { label: "甲", value: 20 }, { label: "本年", value: 121, kind: "total" }])).toEqual(["unbalanced /data/2/value 3 120 121"]);
    expect(codes([{ label: "甲", value: 0.1 }, { label: "乙", value: 0.2 }, { label: "合计", value: 0.3, kind: "total" }])).toEqual([]);
    expect(codes([{ label: "甲", value: 5 }, { label: "小计", value: 4, kind: "subtotal" }, { label: "合计", value: 4, kind: "total" }])).toEqual(["unbalanced /data/1/value 2 5 4"]);
  });

  it("checks nothing against a number that is only a bound, nor after one that is missing, and says so", () => {
    const about: Row[] = [open, { label: "甲", value: "约20亿元" }, { label: "本年", value: 121, kind: "total" }];
    expect(codes(about)).toEqual([]);
    expect(notes(about)).toContain("不是精确数，未作核对");
    const missing: Row[] = [open, { label: "甲", value: null }, { label: "小计", kind: "subtotal" }, { label: "本年", value: 130, kind: "total" }, { label: "乙", value: 5 }, { label: "再计", value: 135, kind: "total" }];
    expect(codes(missing)).toEqual([]);
    expect(notes(missing)).toContain("甲未公布");
    expect(notes(missing)).toContain("小计因此无法算出");
    expect(notes(missing)).toContain("本年与已公布各项之和相差30亿元");
    expect(codes([...missing.slice(0, 5), { label: "再计", value: 136, kind: "total" }])).toEqual(["unbalanced /data/5/value 6 135 136"]);
  });

  it("a part and an opening total need a value, a later total does not and shows its sum", () => {
    expect(codes([{ label: "上年", kind: "total" }, { label: "甲" }])).toEqual(["missing /data/0 1 value", "missing /data/1 2 value"]);
    expect(notes([open, { label: "甲", value: -30 }, { label: "本年", kind: "total" }])).toContain("本年：100−30=70");
  });

  it("the level after each row is the exact sum of what went before", () => {
    holds(
      fc.property(fc.array(fc.integer({ min: -9999, max: 9999 }), { minLength: 1, maxLength: 12 }), (cents) => {
        const data = cents.map((value, i): Row => ({ label: `项${i}`, value: value / 100 }));
        const steps = stepsOf((make([...data, { label: "合计", kind: "total" }]).spec as never as { data: Parameters<typeof stepsOf>[0] }).data);
        const total = cents.reduce((all, value) => all + value, 0);
        expect(steps.at(-1)?.amount).toBe(total * 1_000_000);
        steps.slice(1, -1).forEach(({ from }, i) => expect(from).toBe(steps[i]?.to));
      }),
    );
  });
});

group("the picture", () => {
  const rows: Row[] = [open, { label: "甲", id: "a", value: 60 }, { label: "乙", value: -40 }, { label: "本年", value: 120, kind: "total" }];

  it("lengths are in proportion to amounts, and each bar begins where the one before ends", () => {
    const [first, rise, fall, last] = bars(rows);
    const px = (first?.height ?? 0) / 100;
    for (const [bar, value] of [[rise, 60], [fall, 40], [last, 120]] as const) expect(bar?.height).toBeCloseTo(value * px, 1);
    expect((rise?.y ?? 0) + (rise?.height ?? 0)).toBeCloseTo(first?.y ?? 0, 1);
    expect(fall?.y).toBeCloseTo(rise?.y ?? 0, 1);
    expect((fall?.y ?? 0) + (fall?.height ?? 0)).toBeCloseTo(last?.y ?? 0, 1);
  });

  it("tells rise, fall and total apart by sign and by the side of the number, without colour", () => {
    const labels = flat(scene(rows).marks).flatMap((mark) => (mark.kind === "text" && mark.key === "amount" ? [mark] : []));
    expect(labels.map(({ text }) => text)).toEqual(["100", "+60", "−40", "120"]);
    const drawn = bars(rows);
    expect(labels[1]?.y).toBeLessThan(drawn[1]?.y ?? 0);
    expect(labels[2]?.y).toBeGreaterThan((drawn[2]?.y ?? 0) + (drawn[2]?.height ?? 0));
  });

  it("turns into rows at 320, and where names are too long", () => {
    const narrow = bars(rows, {}, 320);
    expect(new Set(narrow.map(({ height }) => height)).size).toBe(1);
    expect(new Set(bars([...rows.slice(0, 3), { label: "非常".repeat(40), value: 120, kind: "total" }]).map(({ height }) => height)).size).toBe(1);
    expect(new Set(bars(rows).map(({ width }) => width)).size).toBe(1);
  });

  it("a missing part has an empty box and no bar, and what follows is joined by dashes", () => {
    const data: Row[] = [open, { label: "甲", value: null }, { label: "乙", value: 10 }];
    expect(bars(data)).toHaveLength(2);
    const marks = flat(scene(data).marks);
    expect(marks.filter(({ key }) => key === "missing")).toHaveLength(1);
    expect(marks.filter((mark) => mark.kind === "line" && mark.key.startsWith("connector") && mark.dash !== undefined)).toHaveLength(1);
  });

  it("zero is a stub and prints 0", () => {
    expect(bars([open, { label: "甲", value: 0 }])[1]?.height).toBe(2);
    expect(texts([open, { label: "甲", value: 0 }])).toContain("0");
  });

  it("percentages are of the start, and need one above zero", () => {
    expect(texts(rows, { show: "percent" })).toEqual(expect.arrayContaining(["100%", "+60%", "−40%", "120%"]));
    expect(texts(rows, { show: "both" })).toEqual(expect.arrayContaining(["+60", "+60%"]));
    expect(notes([{ label: "甲", value: 5 }], { show: "percent" })).toContain("因此只印数额");
  });

  it("writes the share where no other bar can claim it, at any width", () => {
    const data: Row[] = [{ ...open, value: 400 }, { label: "新投产项目", id: "strong", value: 90 }, { label: "技术改造", value: 50 }, { label: "停产搬迁", value: -60 }, { label: "量的变化", kind: "subtotal" }, { label: "价格", value: -20 }, { label: "本年", kind: "total" }];
    let beside = 0;
    for (const locale of ["zh", "en"]) {
      for (const width of [480, 560, 640, 720, 800, 1000, 1200]) {
        const marks = flat(compose(make(data, { highlight: ["strong"] }), { width, locale }).marks);
        const own = marks.find((mark) => mark.kind === "group" && mark.marks.some((one) => one.key === "share"));
        const share = marks.find((mark) => mark.key === "share");
        if (share?.kind !== "text" || own?.kind !== "group") continue;
        const wide = room(share.text, { size: share.size });
        const left = share.anchor === "end" ? share.x - wide : share.anchor === "middle" ? share.x - wide / 2 : share.x;
        const others = marks.flatMap((mark) => (mark.kind === "rect" && mark.key === "bar" && !own.marks.includes(mark) ? [mark] : []));
        beside += 1;
        expect(others).toHaveLength(6);
        for (const bar of others) expect(left + wide < bar.x || left > bar.x + bar.width, `${locale} ${width}: ${share.text}`).toBe(true);
      }
    }
    // Elsewhere it stands with the name; a figure that never had it beside would prove nothing.
    expect(beside).toBeGreaterThan(4);
  });

  it("singles out a fall from other falls: all other parts are context", () => {
    const falls: Row[] = [open, { label: "甲", id: "a", value: -20 }, { label: "乙", value: -30 }, { label: "本年", kind: "total" }];
    const fills = (more: object): unknown[] => flat(compose(make(falls, more), { width: 640 }).marks).flatMap((mark) => (mark.kind === "rect" && mark.key === "bar" ? [mark.fill] : []));
    const [, one, other] = fills({ highlight: ["a"] });
    expect(one).toEqual(fills({})[1]);
    expect(other).not.toEqual(one);
  });

  it("says the strong part's share of the total where nothing is taken away, else of the start", () => {
    const growing: Row[] = [open, { label: "甲", id: "a", value: 60 }, { label: "本年", value: 160, kind: "total" }];
    expect(texts(growing, { highlight: ["a"] })).toContain("占合计37.5%");
    expect(notes(growing, { highlight: ["a"] })).toContain("60÷160=37.5%");
    expect(notes(rows, { highlight: ["a"] })).toContain("相当于期初的60%");
    expect(notes(rows, { highlight: ["a", "乙"] })).not.toContain("相当于");
  });

  it("folds what is not among the greatest either way, with the sum and count, and leaves totals where they are", () => {
    const many: Row[] = [open, ...[5, -30, 3, 20, -2].map((value, i) => ({ label: `项${i}`, value })), { label: "本年", value: 96, kind: "total" as const }];
    const labels = texts(many, { top: 2, sort: "value" });
    expect(labels).toEqual(expect.arrayContaining(["+20", "−30", "其他（3项）", "+6"]));
    expect(labels).not.toContain("+3");
    expect(flat(scene(many, { top: 2 }).marks).flatMap(({ label }) => (label?.includes("其他") ? [label] : [])).join()).toContain("项2 +3亿元");
  });
});

group("properties", () => {
  const kind = fc.constantFrom("part" as const, "part" as const, "part" as const, "subtotal" as const, "total" as const);
  const spec = fc.array(fc.record({ value: fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: null }), kind, name: fc.string({ maxLength: 12 }).filter((text) => !/NaN|null|Infinity/.test(text)) }), { minLength: 1, maxLength: 20 }).map((rows) =>
    rows.map(({ value, kind: of, name }, i): Row => (of === "part" || i === 0 ? { label: `${i}${name}`, value, kind: of } : { label: `${i}${name}`, kind: of })),
  );
  const widths = fc.constantFrom(240, 320, 480, 640, 900, 1200, 1600);

  it("geometry is finite and inside the frame for any data", () => {
    holds(
      fc.property(spec, widths, (data, width) => {
        const drawn = scene(data, {}, width);
        expect(strays(drawn)).toEqual([]);
        expect(JSON.stringify(drawn)).not.toMatch(/NaN|null,|Infinity/);
      }),
      150,
    );
  });

  it("stays sane in the narrow frame of a small multiple, on domains that are given", () => {
    const { spec } = make([open, { label: "甲的名称很长很长", value: 60 }, { label: "乙", value: -40 }]);
    expect(waterfallChart.extent?.(spec as never)).toEqual({ value: [0, 160e8] });
    const frame = { x: 10, y: 20, width: 140, height: 0, sizeClass: "narrow", sizes: sizesOf(320), locale: zh, footnote: () => "" } as const;
    for (const domains of [undefined, { value: [-100e8, 300e8] as const }]) {
      const plot = waterfallChart.layout(spec as never, frame, domains);
      for (const { from, to, labels } of plot.bars) {
        for (const at of [from, to]) expect(at).toBeGreaterThanOrEqual(10);
        for (const at of [from, to]) expect(at).toBeLessThanOrEqual(150);
        for (const one of labels) expect(one.x + (one.anchor === "start" ? room(one.text, one) : 0)).toBeLessThanOrEqual(151);
      }
      expect(plot.bottom).toBeLessThan(300);
    }
  });

  it("geometry does not change with the unit, the ids or the input's being frozen", () => {
    holds(
      fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1, maxLength: 6 }), (values) => {
        const data = values.map((value, i): Row => ({ label: `项${i}`, value }));
        const shapes = (rows: readonly Row[]): unknown[] => bars(rows, {}, 900).map(({ x, y, width, height }) => [x, y, width, height]);
        const before = structuredClone(data);
        data.forEach(Object.freeze);
        expect(shapes(data.map((row) => ({ ...row, value: Number(row.value) * 10 })))).toEqual(shapes(Object.freeze(data) as Row[]));
        expect(shapes(data.map((row, i) => ({ ...row, id: `x${i}` })))).toEqual(shapes(data));
        expect(data).toEqual(before);
      }),
    );
  });
});

it("the description says from where to where, how many parts, and the largest either way", () => {
  const { description } = describe(make([open, { label: "甲", value: 60 }, { label: "乙", value: -40 }, { label: "本年", value: 120, kind: "total" }]));
  for (const part of ["从上年 100亿元到本年 120亿元，增加20亿元", "共2项，1项增加，1项减少", "增加最多的是甲 +60亿元", "减少最多的是乙 −40亿元"]) expect(description).toContain(part);
  expect(toSVG(make([]))).toContain("暂无数据");
});

it("a rate rises and falls by percentage points, not by percent", () => {
  const data: Row[] = [{ label: "2023", value: 5, kind: "total" }, { label: "甲", value: 4 }, { label: "乙", value: -2 }, { label: "2024", value: 7, kind: "total" }];
  const rates = { unit: "%", subtitle: "增速" };
  const told = describe(make(data, rates)).description;
  for (const text of ["从2023 5%到2024 7%，增加2个百分点。", "增加最多的是甲 +4个百分点。", "减少最多的是乙 −2个百分点。", "甲，+4个百分点。"]) expect(told).toContain(text);
  expect(describe(make(data, rates), { locale: "en" }).description).toContain("From 2023 5% to 2024 7%: up 2 pp.");
  const spoken = flat(scene(data, rates).marks).flatMap(({ label }) => label ?? []);
  expect(spoken).toContain("甲，+4个百分点，此后为9%");
  expect([told, ...spoken].join()).not.toMatch(/[+−]\d+%/);
  expect(notes(data, rates)).toContain("各项增减以百分点计");
  expect(notes(data)).not.toContain("百分点");
  const folded = flat(scene([...data.slice(0, 1), ...["甲", "乙", "丙"].map((label): Row => ({ label, value: 1 }))], { ...rates, top: 1 }).marks).flatMap(({ label }) => label ?? []);
  expect(folded.join()).toContain("乙 +1个百分点");
});

it("the description names all of the largest changes, up to three, with their status", () => {
  const told = (...values: readonly number[]): string => describe(make([open, ...values.map((value, i): Row => ({ label: "甲乙丙丁戊"[i] ?? "", value, ...(i === 4 ? { status: "projection" } : {}) }))])).description;
  expect(told(5, 5, 2)).toContain("增加最多的是甲、乙，各+5亿元。");
  expect(told(5, 5, 5, 5)).toContain("增加最多的是4项，各+5亿元。");
  expect(told(1, 1, 1, 5, 5)).toContain("增加最多的是丁 +5亿元、戊 +5亿元（预测）。");
  expect(told(1, 1, 1, 1, -5)).toContain("减少最多的是戊 −5亿元（预测）。");
});
