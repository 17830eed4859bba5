import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Bullet } from "../../src/adapters/react/index.js";
import { compose, describe as describeFigure, figure, formatQuantity, parseQuantity, readFigure, simpler, SpecError, themes, toCSV, toSVG, toTable, type Figure, type SvgFigureOptions } from "../../src/index.js";

const json = { type: "bullet", title: "甲 & 乙", unit: "亿元", basis: "press", source: "x", data: [{ label: "a", value: 1, target: 2 }] };
const plain = figure(json);

/** What is wrong with options, as path and code. */
function faults(options: object, draw: (figure: Figure, options: SvgFigureOptions) => unknown = toSVG): string[] {
  try {
    draw(plain, options);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(SpecError);
    return (error as SpecError).issues.map(({ path, code }) => `${path} ${code}`);
  }
}

describe("how a figure is drawn, where the caller says it", () => {
  it("is checked as the same fields of a spec are", () => {
    expect(faults({ theme: { extends: "light", ink: "#FFFFFF" } })).toContain("/theme/ink on bg unreadable-theme");
    for (const options of [{ theme: "dakr" }, { theme: 5 }, { theme: { ink: "red" } }, { theme: { inc: "#000000" } }, { width: 100 }, { width: "wide" }, { height: NaN }, { height: -1 }, { idPrefix: "a b)" }, { embed: "all" }]) {
      const [fault, ...more] = faults(options);
      expect(fault, JSON.stringify(options)).toBeDefined();
      expect(more).toEqual([]);
      const spec = (): unknown => figure({ ...json, ...options });
      expect(spec, JSON.stringify(options)).toThrow(SpecError);
    }
    expect(faults({ width: NaN, height: NaN }, compose)).toEqual(["/width wrong-type", "/height wrong-type"]);
  });

  it("is refused in the language of the drawing, with the nearest right word", () => {
    expect(() => toSVG(plain, { theme: "dakr" as "dark" })).toThrow(/“theme”.*dakr.*dark/);
    expect(() => toSVG(plain, { theme: "dakr" as "dark", locale: "en" })).toThrow(/"theme".*dakr.*did you mean "?dark/);
  });

  it("may be all that it may be: a whole theme, a brand's own, the ends of every bound, and nothing", () => {
    expect(faults({ theme: themes.dark, width: 240, height: 20_000, idPrefix: "a.b-c_1", embed: "none", locale: undefined })).toEqual([]);
    expect(faults({ theme: { extends: "dark", subject: "#7FB3D5" }, width: 4000, height: 0 })).toEqual([]);
    expect(faults({ width: undefined, height: undefined, theme: undefined, idPrefix: undefined, embed: undefined })).toEqual([]);
  });
});

describe("a spec where a figure is wanted", () => {
  it.each(Object.entries({ compose, toSVG, toTable, toCSV, describeFigure, simpler }))("is said to be one by %s, with how to make a figure of it", (_, take) => {
    const given = take as (value: unknown) => unknown;
    expect(() => given(json)).toThrow(/规格.*figure\(json\).*a spec, not a figure yet.*figure\(json\)/);
    expect(() => given(undefined)).toThrow(/undefined 不是图.*undefined is not a figure/);
    expect(() => given(JSON.stringify(json))).toThrow(TypeError);
  });

  it("is said to be one by a React component", () => {
    expect(() => renderToStaticMarkup(createElement(Bullet, { figure: json as never }))).toThrow(/a spec, not a figure yet/);
  });
});

describe("what a picture carries", () => {
  it("is read from what a React component wrote", () => {
    const { type, ...spec } = { ...json, basis: "press" as const, title: `<甲> & "乙" it's &amp;`, embed: "spec" as const };
    expect(readFigure(renderToStaticMarkup(createElement(Bullet, spec)))).toEqual({ type, ...spec });
  });

  it("is refused clearly where it is none of ours", () => {
    for (const garbage of ["{", "", "null", '{"banyan":2,"spec":{}}', '{"banyan":1,"spec":[]}', "&bogus;", "&#x110000;", "&constructor;"]) {
      expect(() => readFigure(`<svg><metadata>${garbage}</metadata></svg>`), garbage).toThrow(/无法读取.*cannot be read/);
    }
    expect(() => readFigure("<svg></svg>")).toThrow(/没有带.*carries no spec/);
  });
});

describe("one quantity", () => {
  it("is written in Chinese where no language is asked for, and in none that there is not", () => {
    expect(formatQuantity(5, { unit: "亿元" })).toBe("5亿元");
    expect(formatQuantity(5, { unit: "亿元", locale: "en-GB" })).toBe("CNY 500 million");
    expect(() => formatQuantity(5, { unit: "亿元", locale: "fr" })).toThrow(RangeError);
  });

  it("is read from text alone, and a number is told so", () => {
    expect(() => parseQuantity(5 as unknown as string)).toThrow(/文字.*5.*a text is wanted/);
    expect(() => parseQuantity(null as unknown as string)).toThrow(TypeError);
  });
});
