import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { charts, compose, describe as inWords, figure, SpecError, toCSV, toSVG, validate, type Issue } from "../src/index.js";
import { nearest } from "../src/schema/issue.js";
import { LIMITS } from "../src/schema/intake.js";
import { strays } from "./scene.js";
import { holds } from "./holds.js";

const folder = new URL("../examples/bad/", import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8"));
const expected = read("expected.json") as Record<string, Record<"zh" | "en", string[]>>;
const files = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "expected.json").sort();

const line = ({ severity, path, message }: Issue): string => `${severity === "warning" ? "warning " : ""}${path || "/"}: ${message}`;

/** What a JSON pointer leads to (RFC 6901), and whether it leads to anything. */
function follow(json: unknown, pointer: string): boolean {
  let at: unknown = json;
  for (const part of pointer.split("/").slice(1).map((one) => one.replace(/~1/g, "/").replace(/~0/g, "~"))) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, part)) return false;
    at = (at as Record<string, unknown>)[part];
  }
  return true;
}

it("every bad example has its errors written down, and none is written down without one", () => {
  expect(files).toEqual(Object.keys(expected).sort());
  expect(files.length).toBeGreaterThanOrEqual(20);
});

describe.each(files)("examples/bad/%s", (file) => {
  const json = read(file);

  it("says what is wrong in both languages", () => {
    for (const locale of ["zh", "en"] as const) expect(validate(json, { locale }).map(line)).toEqual(expected[file]?.[locale]);
  });

  it("is refused with a SpecError that holds the errors, and does not change", () => {
    const before = structuredClone(json);
    expect(() => figure(json)).toThrow(SpecError);
    try {
      figure(json);
    } catch (error) {
      const { issues } = error as SpecError;
      expect(issues.map(({ code, path }) => [code, path])).toEqual(validate(json).filter(({ severity }) => severity === "error").map(({ code, path }) => [code, path]));
      expect(issues.length).toBeGreaterThan(0);
    }
    expect(json).toEqual(before);
  });

  it("points at what is there, names the row as a reader counts, and keeps to short sentences", () => {
    for (const issue of validate(json)) {
      if (!issue.path.startsWith("/theme/")) expect([issue.path, follow(json, issue.path)]).toEqual([issue.path, true]);
      const [, index] = /^\/data\/(\d+)/.exec(issue.path) ?? [];
      if (index !== undefined && issue.code !== "forbidden-key") expect(issue.row).toBe(Number(index) + 1);
      expect(issue.message.length).toBeLessThanOrEqual(300);
    }
  });
});

describe("the right word", () => {
  it.each([
    ["misspelt-key.json", "title"], ["unknown-type.json", "bullet"], ["misspelt-mapped-column.json", "outptu"], ["fields-to-no-column.json", "产值"],
    ["unknown-unit.json", "亿元"], ["unknown-theme.json", "dark"], ["dangling.json", "port-1"], ["target-of-no-series.json", "集群甲"],
  ])("%s: %s", (file, word) => {
    expect(validate(read(file)).flatMap(({ suggestion }) => suggestion ?? [])).toContain(word);
  });

  it("is none where nothing is near", () => {
    expect(nearest("zzzz", ["title", "type"])).toBeUndefined();
    expect(nearest("outptu", ["value", "output"])).toBe("output");
    expect(nearest("x".repeat(100_000), ["title"])).toBeUndefined();
  });
});

const good = { type: "bullet", unit: "亿元", source: "示例", basis: "illustrative", data: [{ label: "甲", value: 1, target: 2 }] };
const codes = (json: unknown): string[] => validate(json).map(({ code, path }) => `${code} ${path}`);

describe("what JSON cannot hold but a call can", () => {
  it("reads the language of a fault's words from a spec whose language is itself a fault", () => {
    for (const locale of [null, 5, {}, [], "fr", "__proto__"]) expect(() => figure({ ...good, locale })).toThrow(SpecError);
  });

  it("refuses functions, symbols and big numbers by place, and cycles", () => {
    expect(codes({ ...good, title: () => "x", note: Symbol("x"), data: [{ label: "甲", value: 10n }] })).toEqual(expect.arrayContaining(["wrong-type /title", "wrong-type /note", "wrong-type /data/0/value"]));
    const circle: Record<string, unknown> = { ...good };
    circle.alt = circle;
    expect(codes(circle)).toContain("cycle /alt");
    expect(codes({ ...good, source: { name: "x", page: 10n } })).toContain("wrong-type /source/page");
  });

  it("refuses numbers that are none", () => {
    for (const value of [1e305, -1e20, 5e-324, "1e30"]) expect(codes({ ...good, data: [{ label: "甲", value }] })).toEqual(["out-of-range /data/0/value"]);
    for (const value of [NaN, Infinity, -Infinity]) expect(codes({ ...good, data: [{ label: "甲", value }] })).toEqual(["not-a-quantity /data/0/value"]);
  });

  it("refuses too much without looking at it all, and says only that", () => {
    expect(codes({ ...good, data: new Array(LIMITS.values + 1) })).toEqual(["too-large /data"]);
    expect(codes({ ...good, data: new Array(2 ** 32 - 1) })).toEqual(["too-large /data"]);
    expect(codes({ ...good, title: "x".repeat(LIMITS.text + 1) })).toEqual(["too-large /title"]);
  });

  it("is not multiplied by parts that are shared", () => {
    let shared: unknown = "x";
    for (let i = 0; i < 30; i++) shared = [shared, shared];
    expect(codes({ ...good, alt: shared })).toEqual([expect.stringMatching(/^too-large \/alt/)]);
  });

  it("does not pollute the prototype of anything", () => {
    validate(JSON.parse('{"type": "bullet", "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "data": [{"label": "a", "value": 1, "__proto__": {"polluted": 1}}]}'));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe("columns instead of rows", () => {
  it("reads typed arrays, with NaN as missing and periods in milliseconds UTC", () => {
    const period = Float64Array.from([Date.UTC(2022, 3, 27), Date.UTC(2023, 0, 1)]);
    const { spec } = figure({ type: "cluster-trajectory", source: "示例", basis: "illustrative", data: { period, value: Float64Array.from([1.5, NaN]) } });
    expect(spec.data).toMatchObject([{ period: { text: "2022-04-27" }, value: { value: 1.5 } }, { period: { text: "2023-01-01" }, value: { value: null } }]);
    const around = Float64Array.from([-1, 0, 1], (day) => day * 86_400_000);
    expect(figure({ type: "cluster-trajectory", data: { period: around, value: around } }).spec.data).toMatchObject(["1969-12-31", "1970-01-01", "1970-01-02"].map((text) => ({ period: { text } })));
    expect(() => figure({ type: "cluster-trajectory", data: { period: [20240101], value: [1] } })).toThrow();
    expect(figure({ type: "cluster-trajectory", data: { period: [2021, 2022], value: [1, 2] } }).spec.data).toMatchObject([{ period: { text: "2021" } }, { period: { text: "2022" } }]);
  });

  it("says once, not row by row, what is missing", () => {
    expect(codes({ ...good, data: {} })).toEqual(["missing /data", "missing /data"]);
    expect(codes({ ...good, data: { lable: ["甲"], value: [1] } })).toEqual(["missing /data"]);
    expect(validate({ ...good, data: { lable: ["甲"], value: [1] } })[0]?.suggestion).toBe("lable");
  });
});

// Words that mean something somewhere in a spec, so that chance reaches further than the first refusal.
const keys = [
  ...new Set(charts.flatMap(({ row, lists, options }) => [row, ...Object.values(lists ?? {}), options, lists ?? {}].flatMap((record) => Object.keys(record)))),
  "id", "unit", "status", "bound", "basis", "source", "note", "sources", "fields", "theme", "locale", "width", "height", "color", "highlight", "sort", "asOf", "measure", "scope", "title", "alt", "name", "zh", "en", "extends", "ink", "__proto__", "constructor", "toString", "",
];
const hostile = fc.constantFrom<unknown>(
  null, true, 0, -0, -1, 1e308, 5e-324, 12.5, 2021, 20220427, "", " ", "2021", "2022Q1", "2022-04/2022-02", "2024-02-30", "2025年底", "亿元", "%", "1.02万亿元", "超9000亿元", "万亿级", "-5%", "40%",
  "甲", "𠮷\uD800", "\u202E\u0000\u200D", "<script>", "a".repeat(300), "target", "illustrative", "done", "dark", "zh", { zh: "甲", en: "A" }, { zh: "甲" }, { value: 5 }, { value: "3家", unit: "家" }, { name: "局" }, [], {}, [[]], [{}], [null],
);
const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof({ depthSize: "small", withCrossShrink: true }, { arbitrary: hostile, weight: 4 }, fc.array(tie("value"), { maxLength: 4 }), fc.dictionary(fc.constantFrom(...keys), tie("value"), { maxKeys: 5, noNullPrototype: true })),
})).value;

/** Some or all of the columns of a chart with whatever may stand in them. */
const rowOf = (columns: readonly string[]): fc.Arbitrary<object> =>
  fc.record(Object.fromEntries([...columns, "id", "unit", "status", "basis", "source", "note"].map((key) => [key, json])), { requiredKeys: [] });

/** Values that a column will often accept, so that the figure is drawn and not only checked. */
const likely: Readonly<Record<string, readonly unknown[]>> = {
  number: [null, 0, 1, 0.4, 0.4, 1, 12.5, 999.99, "约12", "0.5", { value: 1, status: "projection" }, { value: "超0.9", note: "注" }, { value: null, source: "乙" }, -3, 1e12, 1e-9, "万亿级", "40%"],
  share: [null, 0, 0.4, 1, "40%", { value: 0.5 }, 2, "约30%"],
  period: ["2021", 2022, "2022H1", "2022Q1", "2022-04", "2022-01/2022-04", "2022-04-27", "2025年底", "1000", "2999-12-31"],
  text: ["甲", "乙", "", "很长的名字".repeat(30), "\u202Eabc", "𠮷", { zh: "丙", en: "C" }, 7],
  flag: [true, false],
  names: ["a", ["a", "b"], []],
};
function likelyRow(columns: (typeof charts)[number]["row"]): fc.Arbitrary<object> {
  const entries = Object.entries(columns).map(([key, { kind, of, words }]) => {
    if (kind === "list" && of) return [key, fc.array(likelyRow(of), { maxLength: 3 })] as const;
    return [key, fc.constantFrom(...(likely[kind] ?? words ?? ["甲"]))] as const;
  });
  const required = Object.keys(columns).filter((key) => columns[key]?.required);
  const arbitraries: Record<string, fc.Arbitrary<unknown>> = { ...Object.fromEntries(entries), id: fc.constantFrom("a", "b", "c") };
  return fc.record(arbitraries, { requiredKeys: required });
}

/** Draws and reads what passed the check. */
function useAll(spec: unknown): void {
  const made = figure(spec);
  for (const width of [320, 1200]) {
    expect(toSVG(made, { width })).not.toMatch(/NaN|Infinity|undefined/);
    expect(strays(compose(made, { width }))).toEqual([]);
  }
  toCSV(made, { locale: "en" });
  expect(inWords(made, { locale: "en" }).description).not.toMatch(/NaN|Infinity|undefined/);
}

/** Nothing but SpecError may come out, and errors must be the same that `validate` finds. */
function survives(spec: unknown): void {
  const errors = validate(spec, { locale: "en" }).filter(({ severity }) => severity === "error");
  if (errors.length === 0) useAll(spec);
  else expect(() => figure(spec)).toThrow(SpecError);
}

type Lists = Record<string, unknown>;

/** A spec less the fields, rows and records that are at fault, so that more of them are drawn. */
function pruned(spec: Lists, rounds = 8): Lists {
  const bad = validate(spec).filter(({ severity }) => severity === "error").map(({ path }) => path.split("/").slice(1));
  if (bad.length === 0 || rounds === 0) return spec;
  const lists = Object.entries(spec).map(([list, value]): [string, unknown] => {
    const here = bad.filter(([first]) => first === list);
    if (!Array.isArray(value) || here.length === 0) return [list, value];
    const rows = value.map((row: Lists, i) => here.filter(([, index]) => index === String(i)).reduce((rest: Lists | undefined, [, , key]) => (key === undefined ? undefined : without(rest, key)), row));
    return [list, rows.filter((row) => row !== undefined).slice(0, here.some(([, index]) => index === undefined) ? -1 : undefined)];
  });
  return pruned(Object.fromEntries(lists), rounds - 1);
}

function without(row: Lists | undefined, key: string): Lists | undefined {
  return row && Object.fromEntries(Object.entries(row).filter(([name]) => name !== key));
}

describe("whatever is thrown at it", () => {
  it("answers any JSON at all with issues or a figure", () => {
    holds(fc.property(json, survives), 1000);
  });

  describe.each(charts.map((chart) => [chart.type, chart] as const))("%s", (type, chart) => {
    const own = Object.keys(chart.row);

    it("answers any options and rows with issues or a figure", () => {
      const options = fc.dictionary(fc.constantFrom(...keys), json, { maxKeys: 4, noNullPrototype: true });
      const data = fc.oneof(fc.array(rowOf(own), { maxLength: 4 }), json, rowOf(own));
      holds(fc.property(options, data, (some, rows) => survives({ ...some, type, data: rows })), 1000);
    });

    it("draws whatever passes the check, without a number that is none", () => {
      const lists = fc.record(Object.fromEntries(Object.entries(chart.lists ?? {}).map(([key, columns]) => [key, fc.array(likelyRow(columns), { maxLength: 2 })])), { requiredKeys: [] });
      const shared = fc.record({ unit: fc.constantFrom("亿元", "家", "%"), sort: fc.constantFrom("value", "label"), goodWhen: fc.constantFrom("higher", "lower"), basis: fc.constantFrom("official", "illustrative"), title: fc.constantFrom("题", "长".repeat(200)) }, { requiredKeys: [] });
      holds(fc.property(fc.array(likelyRow(chart.row), { maxLength: 5 }), lists, shared, (data, more, options) => {
        const spec = { type, source: "示例", ...options, ...more, data };
        survives(spec);
        survives(pruned(spec));
      }), 150);
    });
  });
});
