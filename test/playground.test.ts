import { describe, expect, it } from "vitest";
import { charts, compose, figure, validate } from "../src/index.js";
import { pastedTable } from "../stories/playground/paste.js";
import { printed, readCell } from "../stories/playground/cells.js";
import { displayOf, tableOf, unitWordsOf } from "../stories/playground/rows.js";
import { honest, specOf } from "../stories/spec.js";
import { readExamples } from "./browser/legibility/examples.js";

const examples = readExamples().map(({ type, variant, json }) => [`${type}/${variant}`, json as Record<string, unknown>] as const);
const chartOf = (type: string): (typeof charts)[number] => charts.find((chart) => chart.type === type)!;
const ranking = { type: "ranking", unit: "亿元", basis: "illustrative", source: "示意", title: { zh: "甲", en: "A" }, data: [{ label: { zh: "集群甲", en: "Cluster A" }, value: 100 }, { label: "B", value: 80 }] };
const wordsOf = (spec: unknown, locale: "zh" | "en"): string => JSON.stringify(compose(figure(spec), { locale, width: 640 }));

describe("the grid of the playground", () => {
  it.each(examples)("shows every cell of %s and changes none that nobody touched", (_, spec) => {
    const { rows, columns } = tableOf(spec);
    for (const locale of ["zh", "en"] as const) {
      for (const column of columns) {
        const display = displayOf(spec, column, locale);
        for (const row of rows.slice(0, 100)) expect(readCell(printed(row[column], locale, display), row[column], { locale, display, isWord: false })).toBe(row[column]);
      }
    }
  });

  it("takes words for the language that is shown, and keeps the other", () => {
    expect(readCell("Acme", { zh: "甲", en: "A" }, { locale: "en", isWord: false })).toEqual({ zh: "甲", en: "Acme" });
  });

  it.each(["zh", "en"] as const)("draws the number that was typed, in %s", (locale) => {
    const { rows, put } = tableOf(ranking);
    const display = displayOf(ranking, "value", locale);
    expect(unitWordsOf(display, locale)).toBe(locale === "zh" ? "亿元" : "CNY billion");
    const typed = put(rows.map((row) => ({ ...row, value: readCell("120", row["value"], { locale, display, isWord: false }) })));
    expect(wordsOf({ ...ranking, ...typed }, locale)).toContain('"120"');
  });

  it.each([["zh", "超60", "超75", 75], ["en", "over 6", "over 7.5", 75]] as const)("shows and reads a number that is a bound in words, in %s", (locale, shown, typed, value) => {
    const display = displayOf(ranking, "value", locale);
    const before = { value: 60, bound: "moreThan" };
    expect(printed(before, locale, display)).toBe(shown);
    expect(readCell(typed, before, { locale, display, isWord: false })).toEqual({ value, bound: "moreThan" });
    expect(readCell("lots", before, { locale, display, isWord: false })).toBe("lots");
    expect(readCell("超1.2万亿元", before, { locale, display, isWord: false })).toBe("超1.2万亿元");
  });

  it.each([
    ["zh", { value: 100, status: "estimate" }, "100（估计）", "120（估计）", { value: 120, status: "estimate" }],
    ["en", { value: 100, status: "estimate" }, "10 (estimate)", "12", { value: 120, status: "estimate" }],
    ["zh", { value: 100, source: "公报" }, "100", "超120", { value: 120, bound: "moreThan", source: "公报" }],
    ["en", { value: 100, source: "公报" }, "10", "—", { value: null, source: "公报" }],
    ["zh", { value: 5, unit: "万元" }, "5万元", "6万元", { value: 6, unit: "万元" }],
    ["en", { value: 5, unit: "亿元" }, "500 CNY million", "600", { value: 6, unit: "亿元" }],
    ["zh", { value: 5, unit: "万元", status: "preliminary" }, "5万元（初步数）", "超7亿元", { value: "超7亿元", status: "preliminary" }],
    ["zh", { value: null, status: "estimate" }, "—（估计）", "80（估计）", { value: 80, status: "estimate" }],
  ] as const)("shows a number with what is its own in words, and keeps that, in %s: %j", (locale, before, shown, typed, after) => {
    const display = displayOf(ranking, "value", locale);
    expect(printed(before, locale, display)).toBe(shown);
    expect(readCell(shown, before, { locale, display, isWord: false })).toBe(before);
    expect(readCell(typed, before, { locale, display, isWord: false })).toEqual(after);
    expect(validate({ ...ranking, data: [{ label: "A", value: after }] })).toEqual([]);
  });

  it("shows as it stands what it cannot say in words", () => {
    expect(printed({ value: 1, status: "rumour" }, "zh")).toBe('{"value":1,"status":"rumour"}');
  });

  it("says which cell is no JSON, where the cell holds some", () => {
    expect(() => readCell('{"value": 1 "status"', { value: 1 }, { locale: "zh", isWord: false })).toThrow(/JSON/);
  });
});

describe("what the controls hold", () => {
  const words = { title: { zh: "例", en: "Example" }, "title-zh": "例", "title-en": "Example" };

  it("is no mixture of the example's words and the reader's", () => {
    expect(specOf(words)).toEqual({ title: { zh: "例", en: "Example" } });
    expect(specOf({ ...words, "title-zh": "我的标题" })).toEqual({ title: "我的标题" });
    // Storybook takes away the words of the language that it does not show.
    expect(specOf({ title: words.title, "title-en": "Mine" })).toEqual({ title: "Mine" });
    expect(specOf({ ...words, "title-zh": "我的标题", "title-en": "Mine" })).toEqual({ title: { zh: "我的标题", en: "Mine" } });
  });

  it("keeps a source that is a record, until words are written in its place", () => {
    const source = { name: "温州市发展和改革委员会", date: "2023-03-24" };
    expect(specOf({ source, "source-zh": "", "source-en": "" })).toEqual({ source });
    expect(specOf({ source, "source-zh": "年报", "source-en": "" })).toEqual({ source: "年报" });
  });

  it("never makes an illustrative sample official, until its rows are others", () => {
    const sample = { basis: "illustrative", data: [{ label: "甲", value: 1 }] };
    expect(honest({ ...sample, basis: "official" }, sample)["basis"]).toBe("illustrative");
    expect(honest({ basis: "official", data: [{ label: "甲", value: 2 }] }, sample)["basis"]).toBe("official");
    expect(honest({ basis: "official", data: sample.data }, { ...sample, basis: "press" })["basis"]).toBe("official");
  });
});

describe("a pasted table", () => {
  it("is drawn though its headings say nothing to the chart", () => {
    const pasted = pastedTable("Company\tRevenue\nAcme\t120\nBirch\t80\n", chartOf("ranking"), "en");
    expect(pasted).toMatchObject({ notes: expect.arrayContaining([expect.stringContaining("Company")]) as unknown });
    const { spec } = pasted as Extract<typeof pasted, { spec: unknown }>;
    expect(validate({ ...ranking, ...spec, unit: "CNY billion" })).toEqual([]);
    expect(wordsOf({ ...ranking, ...spec, unit: "CNY billion" }, "en")).toContain('"120"');
  });

  it("brings the unit of its heading", () => {
    expect(pastedTable("名称,产值（万元）\n甲,3\n乙,4", chartOf("ranking"), "zh")).toMatchObject({ spec: { unit: "万元" } });
  });

  it("says in words what is missing, and names no option of the command line", () => {
    for (const locale of ["zh", "en"] as const) {
      const { fault } = pastedTable("a\tb\nx\ty\n", chartOf("ranking"), locale) as { readonly fault: string };
      expect(fault).toMatch(locale === "zh" ? /数值（value）/ : /Value \(value\)/);
      expect(fault).not.toContain("--");
    }
  });
});

describe("plain words of the controls", () => {
  it("stand for the language in which they were typed", () => {
    expect(specOf({ type: "ranking", title: { zh: "甲", en: "A" }, "title-zh": "甲", "title-en": "Acme leads", data: [] })).toEqual({ type: "ranking", title: "Acme leads", data: [] });
    expect(specOf({ type: "ranking", title: { zh: "甲", en: "A" }, "title-en": "Acme leads", data: [] })).toEqual({ type: "ranking", title: "Acme leads", data: [] });
    expect(specOf({ type: "ranking", title: "甲", "title-zh": "甲", "title-en": "甲", data: [] })).toEqual({ type: "ranking", title: "甲", data: [] });
    expect(specOf({ type: "ranking", title: { zh: "", en: "" }, "title-zh": "", "title-en": "Acme", data: [] })).toEqual({ type: "ranking", title: "Acme", data: [] });
    expect(specOf({ type: "ranking", title: "甲", "title-zh": "", "title-en": "", data: [] })).toEqual({ type: "ranking", data: [] });
  });
});
