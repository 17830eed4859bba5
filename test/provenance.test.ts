import { describe, expect, it } from "vitest";
import { kpi, compose, figure } from "../src/index.js";
import { printed } from "./scene.js";

const row = (label: string, source?: unknown): Record<string, unknown> => ({ label, value: 1, unit: "家", ...(source === undefined ? {} : { source }) });
const words = (data: readonly object[], rest: object = {}): string =>
  printed(compose(figure({ type: "kpi", basis: "press", data, ...rest }))).join("\n");

describe("the source line", () => {
  it("names one source without a mark", () => {
    const text = words([row("甲"), row("乙")], { source: { name: { zh: "某局", en: "Bureau" }, date: "2022-04-28" } });
    expect(text).toContain("来源：某局，2022年4月28日。");
    expect(text).toContain("甲\n");
  });

  it("marks each of several, in the line and at the number", () => {
    const text = words([row("甲", "某局"), row("乙", "某报"), row("丙", "某局")]);
    expect(text).toContain("来源：¹某局；²某报。");
    for (const label of ["甲¹", "乙²", "丙¹"]) expect(text).toContain(label);
  });

  it("takes circled numbers beyond four sources, and figures beyond ten, for fonts lack raised five", () => {
    const five = words(Array.from({ length: 5 }, (_, i) => row(`第${i}`, `来源${i}`)));
    expect(five).toContain("⑤来源4");
    expect(five).not.toMatch(/[¹²³⁴⁵]/);
    const eleven = words(Array.from({ length: 11 }, (_, i) => row(`第${i}`, `来源${i}`)));
    expect(eleven.replace(/\n/g, "")).toContain("[11]来源10");
  });

  it("says that there is none", () => {
    expect(words([row("甲")])).toContain("来源：未注明。");
  });

  it("leaves out a source that no number uses", () => {
    expect(words([row("甲", "某报")], { source: "某局" })).not.toContain("某局");
  });

  it("reads an id as the source that it names", () => {
    expect(words([row("甲", "a")], { sources: { a: { name: "某年鉴", page: "第3页" } } })).toContain("来源：某年鉴，第3页。");
  });
});

describe("warnings", () => {
  const codes = (data: readonly object[], rest: object = {}): string[] => kpi({ data, ...rest }).issues.map(({ code, path }) => `${code} ${path}`);

  it("say once that nothing has a source, else which rows have none", () => {
    expect(codes([row("甲"), row("乙")], { basis: "press" })).toEqual(["no-source "]);
    expect(codes([row("甲", "某报"), row("乙")], { basis: "press" })).toEqual(["no-source /data/1"]);
  });

  it("ask no source of a number that is missing", () => {
    expect(codes([row("甲", "某报"), { ...row("乙"), value: null }], { basis: "press" })).toEqual([]);
  });
});
