import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BrandTheme, contrastRatio, isColor, resolveTheme, type ThemeInput, themes } from "../../src/theme/index.js";
import { holds } from "../holds.js";

/** What JSON can hold, past the types. */
const raw = (value: unknown) => resolveTheme(value as ThemeInput);

describe("a theme by name", () => {
  test.each(["light", "dark", "print", "contrast"] as const)("%s is given as it stands", (name) => {
    expect(resolveTheme(name)).toEqual({ theme: themes[name], problems: [] });
  });

  test("without one, the theme is light", () => {
    expect(resolveTheme().theme).toBe(themes.light);
  });

  test("a misspelt name is refused with the nearest right one", () => {
    expect(raw("drak").problems).toEqual([{ kind: "unknownTheme", path: "", received: "drak", suggestion: "dark" }]);
    expect(raw("constructor").problems[0]).toMatchObject({ kind: "unknownTheme" });
    expect(raw({ extends: "ligth", subject: "#FFFFEE" }).problems).toEqual([
      { kind: "unknownTheme", path: "extends", received: "ligth", suggestion: "light" },
    ]);
  });

  test("what is no theme at all is refused and never thrown on", () => {
    for (const value of [null, 7, [], true]) {
      expect(raw(value).problems).toEqual([{ kind: "unknownTheme", path: "", received: value }]);
    }
    holds(fc.property(fc.jsonValue(), (value) => void raw(value)));
  });
});

describe("a brand theme", () => {
  test("an empty one is its base under the name brand", () => {
    expect(resolveTheme({})).toEqual({ theme: { ...themes.light, name: "brand" }, problems: [] });
    expect(resolveTheme({ extends: "dark", name: "夜" })).toEqual({ theme: { ...themes.dark, name: "夜" }, problems: [] });
  });

  test("changes what it names and nothing else", () => {
    const { theme, problems } = resolveTheme({ extends: "dark", ink3: "#A0AAB0", status: { met: "#80F0D0" }, line: 3 });
    expect(problems).toEqual([]);
    expect(theme).toEqual({
      ...themes.dark,
      name: "brand",
      ink3: "#A0AAB0",
      status: { ...themes.dark.status, met: "#80F0D0" },
      line: 3,
    });
  });

  test("a subject of one colour gets a word form that reads on both grounds", () => {
    const { theme, problems } = resolveTheme({ subject: "#E2571E" });
    expect(problems).toEqual([]);
    expect(theme.subject.mark).toBe("#E2571E");
    expect(theme.subject.text).not.toBe("#E2571E");
    expect(contrastRatio(theme.subject.text, theme.track)).toBeGreaterThanOrEqual(4.5);
    expect(resolveTheme({ subject: "#00447C" }).theme.subject).toEqual({ mark: "#00447C", text: "#00447C" });
  });

  test("word forms are derived towards the ink of its own ground", () => {
    const { theme, problems } = resolveTheme({ extends: "dark", bg: "#000000", track: "#1C1C1C", categorical: ["#8A3FFC", "#33B1FF"] });
    expect(problems).toEqual([]);
    expect(theme.categorical).toHaveLength(2);
    for (const { text } of theme.categorical) expect(contrastRatio(text, "#1C1C1C")).toBeGreaterThanOrEqual(4.5);
  });

  test("context is its own edge where it is in the base", () => {
    expect(resolveTheme({ context: "#808080" }).theme.contextEdge).toBe("#808080");
    expect(resolveTheme({ extends: "print", context: "#C8C8C8" })).toMatchObject({ theme: { contextEdge: "#000000" }, problems: [] });
  });

  test("a pale hue may rest on its edge", () => {
    expect(resolveTheme({ subject: { mark: "#FFE08A", edge: "#8A6D00" } }).problems).toEqual([]);
    expect(resolveTheme({ subject: { mark: "#FFE08A" } }).problems.map((p) => "pair" in p && p.pair)).toEqual(["subject on bg"]);
  });

  test("the theme shares nothing with the object it came from", () => {
    const brand = { sequential: [...themes.light.sequential], status: { met: "#0F6B58" } };
    const { theme } = resolveTheme(brand);
    brand.sequential[0] = "#000000";
    brand.status.met = "#FFFFFF";
    expect([theme.sequential[0], theme.status.met]).toEqual(["#D9EBF3", "#0F6B58"]);
  });
});

describe("pairs that cannot be read are refused by name", () => {
  test("with both colours, the contrast and what is needed", () => {
    expect(resolveTheme({ subject: "#FFE600" }).problems).toEqual([
      { kind: "unreadable", pair: "subject on bg", a: "#FFE600", b: "#FFFFFF", ratio: 1.26, needed: 3 },
    ]);
  });

  test.each<[BrandTheme, string[]]>([
    [{ ink2: "#8A9398" }, ["ink2 on bg", "ink2 on track"]],
    [{ ink3: "#6E787E" }, ["ink3 on track"]],
    [{ subject: { mark: "#0F5B82", text: "#5192E2" } }, ["subject.text on bg", "subject.text on track"]],
    [{ shortfall: { mark: "#C65F0A", text: "#C65F0A" } }, ["shortfall.text on bg", "shortfall.text on track"]],
    [{ categorical: ["#00447C", "#F2C200"] }, ["categorical[1] on bg"]],
    [{ context: "#B0B8BC" }, ["context on bg"]],
    [{ status: { behind: "#F0B04A" } }, ["status.behind on bg"]],
    [{ extends: "dark", track: "#6A6A6A", ink: "#FFFFFF" }, ["ink2 on track", "ink3 on track", "subject.text on track", "shortfall.text on track", "categorical[0].text on track", "categorical[1].text on track", "categorical[2].text on track", "categorical[3].text on track", "categorical[4].text on track", "categorical[5].text on track", "categorical[6].text on track"]],
    [{ sequential: ["#D9EBF3", "#A4CFE1", "#67ACCA", "#4A7F98", "#065D80", "#063D57"], ink: "#3A4045" }, ["words on sequential[2]", "words on sequential[3]"]],
  ])("%j", (brand, refused) => {
    const { problems } = resolveTheme(brand);
    const named = problems.map((problem) => (problem.kind === "unreadable" ? problem.pair : problem.kind));
    expect(named.filter((name) => !name.startsWith("words on diverging"))).toEqual(refused);
  });

  test("a contrast just short of enough never prints as enough", () => {
    const { problems } = resolveTheme({ bg: "#FFFFFF", ink3: "#777777", track: "#FFFFFF" });
    expect(problems).toMatchObject([{ pair: "ink3 on bg", ratio: 4.47, needed: 4.5 }, { pair: "ink3 on track" }]);
  });

  test("an accepted theme has only pairs that read, and a refused one says why", () => {
    const color = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, "0")}`);
    holds(
      fc.property(color, color, (bg, subject) => {
        const { theme, problems } = resolveTheme({ bg, subject });
        const reads = contrastRatio(theme.ink, bg) >= 4.5 && contrastRatio(subject, bg) >= 3;
        if (problems.length === 0) expect(reads).toBe(true);
        for (const problem of problems) if (problem.kind === "unreadable") expect(problem.ratio).toBeLessThan(problem.needed);
      }),
    );
  });
});

describe("what is misspelt or of the wrong kind is refused by its path", () => {
  test.each<[unknown, unknown]>([
    [{ bg: "white" }, { kind: "notAColor", path: "bg", received: "white" }],
    [{ bg: null }, { kind: "notAColor", path: "bg", received: null }],
    [{ ink: "#000" }, { kind: "notAColor", path: "ink", received: "#000" }],
    [{ subject: 5 }, { kind: "notAColor", path: "subject", received: 5 }],
    [{ subject: { mark: "url(#a)" } }, { kind: "notAColor", path: "subject.mark", received: "url(#a)" }],
    [{ subject: { mark: "#0F5B82", edge: "x" } }, { kind: "notAColor", path: "subject.edge", received: "x" }],
    [{ categorical: ["#0F5B82", "blue"] }, { kind: "notAColor", path: "categorical[1]", received: "blue" }],
    [{ sequential: ["#D9EBF3", "#A4CFE1", "#67ACCA", "#297DA1", "#065D80", 6] }, { kind: "notAColor", path: "sequential[5]", received: 6 }],
    [{ status: { missed: "red" } }, { kind: "notAColor", path: "status.missed", received: "red" }],
    [{ subjekt: "#0F5B82" }, { kind: "unknownKey", path: "subjekt", suggestion: "subject" }],
    [{ extend: "dark" }, { kind: "unknownKey", path: "extend", suggestion: "extends" }],
    [{ status: { meet: "#0F6B58" } }, { kind: "unknownKey", path: "status.meet", suggestion: "met" }],
    [{ subject: { mark: "#0F5B82", txet: "#0F5B82" } }, { kind: "unknownKey", path: "subject.txet", suggestion: "text" }],
    [JSON.parse('{"__proto__": {"bg": "#000000"}}'), { kind: "unknownKey", path: "__proto__" }],
    [{ name: 3 }, { kind: "wrongKind", path: "name", expected: "text", received: 3 }],
    [{ status: "#0F6B58" }, { kind: "wrongKind", path: "status", expected: "object", received: "#0F6B58" }],
    [{ line: 0 }, { kind: "wrongKind", path: "line", expected: "width", received: 0 }],
    [{ line: Number.NaN }, { kind: "wrongKind", path: "line", expected: "width" }],
    [{ diverging: ["#004E6F"] }, { kind: "wrongKind", path: "diverging", expected: { list: [7, 7] } }],
    [{ categorical: [] }, { kind: "wrongKind", path: "categorical", expected: { list: [1, 7] } }],
  ])("%j", (brand, problem) => {
    const { theme, problems } = raw(brand);
    expect(problems).toEqual([expect.objectContaining(problem)]);
    expect(isColor(theme.bg)).toBe(true);
  });

  test("all at once, and no contrast is measured on what was refused", () => {
    const { problems } = raw({ bg: "black", ink: "#FFFFFF", tarck: "#111111", line: "thick" });
    expect(problems.map(({ kind }) => kind)).toEqual(["unknownKey", "notAColor", "wrongKind"]);
  });
});
