import fc from "fast-check";
import { describe as group, expect, it } from "vitest";
import { compose, describe, tierFlow, toSVG, type Mark, type SpecError } from "../../src/index.js";
import { printed, spoken, walk } from "../scene.js";
import { holds } from "../holds.js";

type Row = { from: string; to: string; value: number | string | null | { value: number; status: "projection" | "target" }; period?: string };
const base = { unit: "家", source: "来源", basis: "official" } as const;
const nodes = [{ id: "一", tier: 1 }, { id: "二", tier: 2 }, { id: "三", tier: 3 }, { id: "新", role: "entry" }, { id: "退", role: "exit" }, { id: "并", role: "merged" }] as const;
const make = (data: readonly Row[], more: object = {}): ReturnType<typeof tierFlow> => tierFlow({ ...base, nodes, ...more, data });
const texts = (data: readonly Row[], more: object = {}, width = 640): string[] => printed(compose(make(data, more), { width }));
const codes = (data: readonly Row[], more: object = {}): readonly string[] => {
  try {
    return make(data, more).issues.map(({ code, severity }) => `${severity} ${code}`);
  } catch (error) {
    return (error as SpecError).issues.map(({ code, path }) => `${code} ${path}`);
  }
};
const row = (from: string, to: string, value: Row["value"], period?: string): Row => ({ from, to, value, ...(period === undefined ? {} : { period }) });
const two = [row("一", "一", 10), row("二", "一", 10), row("二", "二", 20), row("二", "三", 10), row("三", "二", 20), row("三", "三", 70), row("三", "退", 10), row("新", "三", 30)];
/** Heights of all corners of a path: names and numbers of other lengths move things sideways only. */
const levels = (d: string): string[] => [...d.matchAll(/[\d.]+ ([\d.]+)/g)].map(([, y]) => y!);
const groups = (marks: readonly Mark[], start: string): string[] => [...walk(marks)].flatMap(({ mark }) => (mark.kind === "group" && mark.key.startsWith(start) ? [mark.key] : []));

group("moves", () => {
  it("are told from rank, with a sign and their sums", () => {
    const words = texts(two);
    for (const text of ["▲升级：30家", "▼降级：10家", "留在本级：100家", "新：30家", "退：10家"]) expect(words).toContain(text);
    expect(words.join("")).toContain("左右合计均为180家");
  });

  it("read as English does, with a space behind the sign and no capital within", () => {
    const scene = compose(make([...two, row("一", "二", 0), row("一", "退", null)]), { width: 900, locale: "en" });
    expect(printed(scene).join("\n")).toMatch(/^▲ Moved up: 30/m);
    expect(printed(scene).join("\n")).toContain("1 more flow not disclosed");
    expect(spoken(scene).join("\n")).toMatch(/一 → 二: 0.*, moved down$/m);
  });

  it("follow `tier` and not the list, and are level between nodes of one rank", () => {
    const turned = [{ id: "a", tier: 3 }, { id: "b", tier: 1 }, { id: "c", tier: 3 }];
    const said = spoken(compose(make([row("a", "b", 1), row("b", "a", 2), row("a", "c", 3), row("a", "a", 4)], { nodes: turned }), { width: 640 })).join("；");
    for (const text of ["a → b：1家，升级", "b → a：2家，降级", "a → c：3家，同级转移", "a → a：4家，留在本级"]) expect(said).toContain(text);
  });

  it("without nodes take the order of the rows, the top tier first", () => {
    const said = spoken(compose(make([row("甲", "甲", 1), row("乙", "甲", 2)], { nodes: undefined }), { width: 640 })).join("；");
    expect(said).toContain("乙 → 甲：2家，升级");
  });

  it("too thin for words are said beside the tier they reach", () => {
    const thin = texts([row("一", "一", 500), row("二", "一", 3), row("二", "二", 500)]);
    expect(thin).toContain("▲3");
    expect(thin.join("")).not.toContain("▲升级\u00a03家▲");
  });
});

group("columns", () => {
  const years = [row("一", "一", 10, "2024"), row("二", "一", 5, "2024"), row("二", "二", 20, "2024"), row("一", "一", 15, "2025"), row("二", "二", 20, "2025")];

  it("are one more than the periods, each tier once in each", () => {
    const scene = compose(make(years), { width: 900 });
    expect(groups(scene.marks, "stop ").sort()).toEqual(["stop 一 0", "stop 一 1", "stop 一 2", "stop 二 0", "stop 二 1", "stop 二 2"]);
    expect(printed(scene)).toEqual(expect.arrayContaining(["2024年初", "2024年末", "2025年末"]));
  });

  it("become one picture for each period on a phone", () => {
    const scene = compose(make(years), { width: 320 });
    expect(groups(scene.marks, "board-")).toEqual(["board-0", "board-1"]);
    expect(printed(scene).filter((text) => text === "2024年末")).toHaveLength(2);
  });

  it("warn where a tier gains or loses members between two periods, with tier, in and out", () => {
    expect(codes(years)).toEqual([]);
    const gap = [...years.slice(0, 4), row("二", "二", 12, "2025")];
    expect(codes(gap)).toEqual(["warning unbalanced"]);
    expect(make(gap).issues[0]?.message).toContain("20 → 二 → 12");
    expect(texts(gap, {}, 900).join("")).toContain("二流入20家，流出12家，两者不等");
  });

  it("refuse a gap between periods, undated rows among dated ones, and a pair twice in one period", () => {
    expect(codes([row("一", "一", 1, "2021"), row("一", "一", 1, "2023")])).toEqual(["wrong-order /data/1/period"]);
    expect(codes([row("一", "一", 1, "2021"), row("二", "二", 1)])).toEqual(["missing /data/1"]);
    expect(codes([row("一", "一", 1, "2021"), row("一", "一", 2, "2021")])).toEqual(["duplicate /data/1/to"]);
  });
});

group("entries and exits", () => {
  it("stand last, and nothing flows into an entry or out of an exit", () => {
    expect(codes([row("一", "新", 1)])).toEqual(["wrong-order /data/0/to"]);
    expect(codes([row("退", "一", 1), row("并", "一", 1)])).toEqual(["wrong-order /data/0/from", "wrong-order /data/1/from"]);
    const keys = groups(compose(make(two), { width: 640 }).marks, "stop ");
    expect(keys.filter((key) => key.endsWith("0")).at(-1)).toBe("stop 新 0");
  });

  it("tell those who merged from those who lapsed", () => {
    const said = spoken(compose(make([row("一", "退", 1), row("一", "并", 2)]), { width: 640 })).join("；");
    expect(said).toContain("一 → 退：1家，退出");
    expect(said).toContain("一 → 并：2家，合并");
  });
});

it("refuses a number below zero and shows a missing one as not disclosed, in no sum", () => {
  expect(codes([row("一", "一", -1)])).toEqual(["out-of-range /data/0/value"]);
  const words = texts([row("一", "一", 10), row("二", "一", null), row("二", "二", 20), row("二", "三", 0)]).join("");
  for (const text of ["未公布", "左右合计均为30家", "二 → 三：0家"]) expect(words).toContain(text);
});

it("folds all tiers but the greatest, and keeps what rose apart from what fell", () => {
  const data = [row("一", "一", 1), row("二", "一", 2), row("一", "二", 3), row("二", "二", 4), row("三", "三", 100), row("三", "二", 5)];
  const said = spoken(compose(make(data, { top: 1 }), { width: 640 })).join("；");
  expect(said).toContain("其他（2个） → 其他（2个）：5家，留在本级，其中一 → 一 1家、二 → 二 4家");
  expect(said).toContain("其他（2个） → 其他（2个）：2家，升级");
  expect(said).toContain("其他（2个） → 其他（2个）：3家，降级");
  expect(said).toContain("三 → 其他（2个）：5家，升级");
});

it("the description has what became of the members, and the largest change", () => {
  const { description } = describe(make(two));
  for (const text of ["3个层级，1个时期", "合计180家", "升级30家", "降级10家", "留在本级100家", "进入30家", "退出10家", "变动最多的是新 → 三：30家"]) expect(description).toContain(text);
});

it("what is told says which numbers are no results, once", () => {
  const mixed = make([row("三", "三", { value: 100, status: "projection" }), row("三", "二", 40)]);
  const words = spoken(compose(mixed, { width: 640 })).join("；");
  for (const text of ["三：140家（预测）", "三：100家（预测）", "二：40家"]) expect(words).toContain(text);
  expect(words).not.toContain("：40家（");
  expect(describe(mixed).description).toContain("合计140家（预测），升级40家，留在本级100家（预测）");
  const alike = spoken(compose(make([row("三", "三", { value: 100, status: "projection" })]), { width: 640 })).join("；");
  expect(alike).toContain("（预测），三：100家");
  expect(alike).not.toContain("100家（预测）");
});

it("is finite and inside the frame for whatever is valid, and multiplied by any factor changes labels only", () => {
  const rows = fc.uniqueArray(fc.record({ from: fc.constantFrom("一", "二", "三", "新"), to: fc.constantFrom("一", "二", "三", "退", "并"), period: fc.constantFrom("2024", "2025"), value: fc.option(fc.integer({ min: 0, max: 1e6 }), { nil: null }) }), { minLength: 1, maxLength: 16, selector: ({ from, to, period }) => from + to + period });
  holds(fc.property(rows, fc.constantFrom(240, 320, 500, 640, 1200, 1600), (data, width) => {
    expect(toSVG(make(data), { width, embed: "none" })).not.toMatch(/NaN|Infinity|undefined/);
    for (const { mark } of walk(compose(make(data), { width }).marks)) {
      if (mark.kind === "rect") expect(mark.x >= 0 && mark.x + mark.width <= width && mark.width >= 0 && mark.height >= 0).toBe(true);
    }
  }), 80);
  const paths = (k: number): string[][] => [...walk(compose(make(two.map((one) => ({ ...one, value: Number(one.value) * k })), { labels: "few", legend: "none" }), { width: 900 }).marks)].flatMap(({ mark }) => (mark.kind === "path" ? [levels(mark.d)] : []));
  expect(paths(8)).toEqual(paths(1));
});

group("the key", () => {
  it("says how many flows a sum lacks, and is dashed where no number is known", () => {
    const data = [row("一", "一", 10), row("三", "二", 20), row("二", "一", null), row("三", "退", null)];
    expect(texts(data)).toEqual(expect.arrayContaining(["▲升级：20家，另有1项未公布", "退：未公布"]));
    expect(describe(make(data)).description).toContain("升级20家，另有1项未公布");
    const [key] = [...walk(compose(make(data), { width: 640 }).marks)].flatMap(({ mark }) => (mark.kind === "group" && mark.key === "key" ? [mark] : []));
    const dashes = key?.marks.map((one) => (one.kind === "group" && one.marks[0]?.kind === "rect" ? one.marks[0].dash : undefined));
    expect(dashes).toEqual([undefined, undefined, "3 3"]);
  });

  it("has the colour of a thin band, which keeps its fill between its edges", () => {
    const data = [row("一", "一", 900), row("一", "退", 10)];
    const fills = [...walk(compose(make(data), { width: 640 }).marks)].flatMap(({ mark, path }) => (mark.kind === "path" && mark.key === "band" ? [mark.fill] : mark.kind === "rect" && mark.key === "swatch" && path.includes("key") ? [mark.fill] : []));
    expect(fills.filter((fill) => fill === fills[1])).toHaveLength(2);
  });
});

it("the key holds only what is coloured where a tier is singled out", () => {
  const entries = texts(two, { highlight: ["一"] });
  expect(entries).toEqual(expect.arrayContaining(["▲升级：10家", "留在本级：10家"]));
  expect(entries.filter((text) => /^(?:▼降级|新|退)：/.test(text))).toEqual([]);
});
