import fc from "fast-check";
import { describe as group, expect, it } from "vitest";
import { compareBorders, compose, describe, tileLayouts, tileMap, toSVG, type Mark, type SpecError } from "../../src/index.js";
import { printed, walk } from "../scene.js";
import { holds } from "../holds.js";

const base = { unit: "家", source: "来源", basis: "official", layout: "wenzhou" } as const;
const spec = (data: readonly object[], more: object = {}): never => ({ ...base, ...more, data }) as never;
const draw = (data: readonly object[], more: object = {}, width = 640) => compose(tileMap(spec(data, more)), { width });
const words = (data: readonly object[], more: object = {}, width = 640): string[] => printed(draw(data, more, width));
const spoken = (data: readonly object[], more: object = {}, width = 640): string[] => [...walk(draw(data, more, width).marks)].flatMap(({ mark }) => mark.label ?? []);
const issues = (data: readonly object[], more: object = {}): readonly string[] => {
  try {
    return tileMap(spec(data, more)).issues.map(({ severity, code, path }) => `${severity} ${code} ${path}`);
  } catch (error) {
    return (error as SpecError).issues.map(({ code, path, suggestion }) => `${code} ${path}${suggestion === undefined ? "" : ` ${suggestion}`}`);
  }
};
const champions = [{ code: "330382", value: 11 }, { code: "330324", value: 9 }];

group("the layout of Wenzhou", () => {
  const { tiles, borders } = tileLayouts.wenzhou;
  const name = new Map(tiles.map(({ code, label }) => [code, typeof label === "string" ? label : label.zh]));

  it("has the twelve divisions, each in a place of its own", () => {
    expect(tiles).toHaveLength(12);
    expect(new Set(tiles.map(({ code }) => code)).size).toBe(12);
    expect(new Set(tiles.map(({ row, column }) => `${row} ${column}`)).size).toBe(12);
    expect(tiles.every(({ code }) => /^3303(?:0[2-5]|2[46789]|8[123])$/.test(code))).toBe(true);
  });

  it("keeps fourteen of twenty borders, loses six that are known, and makes none up", () => {
    const { kept, lost, invented } = compareBorders(tiles, borders);
    expect(borders).toHaveLength(20);
    expect(kept).toHaveLength(14);
    expect(lost.map(([a, b]) => `${name.get(a)}-${name.get(b)}`)).toEqual(["瓯海-龙湾", "永嘉-乐清", "龙湾-乐清", "文成-瑞安", "文成-苍南", "平阳-龙港"]);
    expect(invented).toEqual([]);
  });

  it("would be found out if two tiles changed places", () => {
    const swapped = tiles.map((tile) => (tile.code === "330324" ? { ...tile, row: 4, column: 0 } : tile.code === "330329" ? { ...tile, row: 0, column: 2 } : tile));
    expect(compareBorders(swapped, borders).invented.length).toBeGreaterThan(0);
  });
});

group("tiles", () => {
  it("of all divisions are drawn; one without a row has no data, one that is null is not disclosed", () => {
    const said = spoken([...champions, { code: "330302", value: null }]);
    expect(said).toEqual(expect.arrayContaining(["乐清：11家", "永嘉：9家", "鹿城：未公布", "龙港：无数据"]));
    expect(said).toHaveLength(12);
    expect(words(champions).filter((text) => text === "–")).toHaveLength(10);
  });

  it("that are missing have a dashed edge and no fill", () => {
    const tiles = draw([...champions, { code: "330302", value: 0 }]).marks.filter((mark) => mark.kind === "group" && mark.label !== undefined) as (Mark & { kind: "group" })[];
    const body = (label: string) => tiles.find((tile) => tile.label === label)!.marks[0]!;
    expect(body("龙港：无数据")).toMatchObject({ kind: "rect", dash: "3 3" });
    expect(body("龙港：无数据")).not.toHaveProperty("fill");
    expect(body("鹿城：0家")).not.toHaveProperty("dash");
  });

  it("say always that they are no map", () => {
    for (const width of [240, 320, 640, 1200]) expect(words(champions, {}, width).join("")).toContain("示意方格");
    expect(describe(tileMap(spec(champions)), { locale: "en" }).description).toContain("Schematic tiles, not to scale");
  });

  it("of a category say it in words, and count its members", () => {
    const data = [{ code: "330302", category: "区" }, { code: "330381", category: "市" }, { code: "330382", category: "市" }];
    expect(words(data).filter((text) => text === "市")).toHaveLength(2);
    expect(spoken(data)).toContain("乐清：市");
    expect(describe(tileMap(spec(data))).description).toContain("区1格：鹿城；市2格：乐清、瑞安");
  });

  it("with a small line show its last number, and say every point", () => {
    const trend = [{ period: "2021", value: 10 }, { period: "2022", value: null }, { period: "2023", value: 30 }];
    expect(words([{ code: "330302", trend }])).toContain("30");
    expect(spoken([{ code: "330302", trend }])).toContain("鹿城：30家，2023年，走势：2021年 10家、2022年 未公布、2023年 30家");
  });

  it("with a line or a bar are named where their number is no fact, and have no key of corners that are not drawn", () => {
    const data = [{ code: "330302", value: 10, status: "preliminary" }, { code: "330303", value: 20 }];
    expect(words(data, { inside: "bar" })).toContainEqual(expect.stringContaining("鹿城：初步数"));
    expect(words(data, { inside: "bar" })).not.toContain("初步数");
    expect(words(data)).toContain("初步数");
  });

  it("bars are in proportion from zero", () => {
    const lengths = [...walk(draw([{ code: "330302", value: 20 }, { code: "330303", value: 80 }], { inside: "bar" }).marks)].flatMap(({ mark }) => (mark.kind === "rect" && mark.key === "bar" ? [mark.width] : []));
    expect(lengths[0]! / lengths[1]!).toBeCloseTo(0.25, 2);
  });
});

group("the stated total", () => {
  const whole = [{ value: 43, label: "全市" }];
  it("leaves what is not split, with its arithmetic", () => {
    for (const width of [320, 640, 1200]) {
      expect(spoken(champions, { whole }, width)).toEqual(expect.arrayContaining(["全市：43家", "其余10地合计23家，占53%，未分列"]));
      const lines = words(champions, { whole }, width);
      expect(lines).toEqual(expect.arrayContaining(["43家的分布", "23", "占26%", "占21%"]));
      expect(lines.join("")).toContain("其余10地：43−11−9=23");
    }
  });

  it("parts fill it in proportion", () => {
    const heights = [...walk(draw(champions, { whole }).marks)].flatMap(({ mark, path }) => (mark.kind === "rect" && path[0] === "whole" ? [mark.height] : []));
    expect(heights[0]! / heights[1]!).toBeCloseTo(11 / 9, 1);
  });

  it("is not split where a part is not exact, is an aim, or is more than the whole", () => {
    const cases = [[{ code: "330382", value: "超11" }, "有数不是确数"], [{ code: "330382", value: 11, status: "projection" }, "兼有实际、预测"], [{ code: "330382", value: 50 }, "各格之和大于合计数"], [{ code: "330382", value: -5 }, "有数为负"]] as const;
    for (const [row, reason] of cases) {
      const data = [row];
      expect(words(data, { whole }).join("")).not.toContain("其余11地");
      expect(words(data, { whole }).join("")).toContain(`全市：43家（${reason}，不计算其余部分）`);
      expect(describe(tileMap(spec(data, { whole }))).description).toContain("全市：43家");
    }
    expect(issues([{ code: "330382", value: 50 }], { whole })).toEqual(["warning unbalanced /whole/0/value"]);
    expect(issues(champions, { whole: [{ value: 43 }, { value: 44 }] })).toEqual(["too-large /whole"]);
    expect(issues([{ code: "330382", value: 5 }], { unit: "%", whole })).toEqual(["warning unused /whole"]);
  });
});

group("how sure numbers are", () => {
  const told = (data: readonly object[], more: object = {}): string => describe(tileMap(spec(data, more))).description;

  it("an extreme keeps its status, and more than five is not five", () => {
    expect(told([{ code: "330382", value: 9, status: "projection" }, { code: "330324", value: 5 }, { code: "330381", value: "超5" }])).toContain("最大为乐清，9家（预测）；最小为永嘉，5家。");
    expect(told([{ code: "330382", value: 5 }, { code: "330324", value: "超5" }])).toContain("最大为永嘉，超5家；最小为乐清，5家。");
    expect(told([{ code: "330382", value: 5 }, { code: "330324", value: 5 }, { code: "330381", value: "约5" }, { code: "330383", value: 9 }])).toMatch(/最小为[^，；]*，分别为[^；]*约5家/);
    expect(told([{ code: "330382", value: 5 }, { code: "330324", value: "约5" }])).not.toContain("均为");
  });

  it("a stated total keeps its bound, period and status, and another year's parts are not taken from it", () => {
    const whole = [{ value: "超20家", label: "全市", period: "2023" }];
    expect(told(champions, { whole })).toContain("全市，2023年：超20家");
    expect(words(champions, { whole }).join("")).toContain("全市，2023年：超20家（有数不是确数，不计算其余部分）");
    const later = champions.map((row) => ({ ...row, period: "2024" }));
    expect(words(later, { whole: [{ value: 43, period: "2023" }] }).join("")).toContain("各数不是同一时期，不计算其余部分");
    expect(words(later, { whole: [{ value: 43, period: "2024" }] }).join("")).toContain("43−11−9=23");
  });
});

group("faults", () => {
  it("are named, with the code that was meant", () => {
    expect(issues([{ code: "乐清", value: 1 }])).toEqual(["unknown-reference /data/0/code 330382"]);
    expect(issues([{ code: "330342", value: 1 }])).toEqual([expect.stringMatching(/^unknown-reference \/data\/0\/code 3303\d\d$/)]);
    expect(issues([...champions, { code: "330382", value: 1 }])).toEqual(["duplicate /data/2/code"]);
    expect(issues(champions, { layout: "wenzou" })).toEqual(["unknown-reference /layout wenzhou"]);
    expect(issues(champions, { layout: undefined })).toEqual(["missing "]);
    expect(issues([], { layout: [{ code: "a", row: 0.5, column: 0 }] })).toEqual(["wrong-type /layout"]);
    expect(issues([{ code: "a", value: 1 }], { layout: [{ code: "a", row: 0, column: 0 }, { code: "b", row: 0, column: 0 }] })).toEqual(["duplicate /layout/1"]);
    expect(issues([{ code: "330382", trend: [{ period: "2022", value: 1 }, { period: "2021", value: 1 }] }])).toEqual(["wrong-order /data/0/trend/1/period"]);
    expect(issues([{ code: "330382", value: 1 }, { code: "330324", value: 1, unit: "亿元" }])).toEqual(["mixed-units /data/1/value"]);
  });
});

group("whatever the data", () => {
  const layout = fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(11)), { minLength: 1, maxLength: 40, selector: ([row, column]) => `${row} ${column}` }).map((places) => places.map(([row, column], i) => ({ code: `c${i}`, row, column, label: i % 3 === 0 ? `很长的名称${i}` : `D${i}` })));
  const value = fc.oneof(fc.integer({ min: -50, max: 999_999 }), fc.constant(null), fc.constant(0));

  it("tiles are finite, of one size, inside the frame, and keep to their grid; the input is left alone", () => {
    holds(fc.property(layout, fc.array(value, { minLength: 40, maxLength: 40 }), fc.constantFrom("shade", "bar"), fc.constantFrom(240, 320, 640, 1200, 1600), (tiles, values, inside, width) => {
      const data = Object.freeze(tiles.map(({ code }, i) => Object.freeze({ code, value: values[i] ?? null })));
      const { marks, height } = compose(tileMap(spec(data, { layout: Object.freeze(tiles), inside })), { width });
      const boxes = new Map(marks.flatMap((mark) => (mark.kind === "group" && mark.label !== undefined && mark.marks[0]?.kind === "rect" ? [[mark.key, mark.marks[0]] as const] : [])));
      expect(boxes.size).toBe(tiles.length);
      for (const { x, y, width: wide, height: tall } of boxes.values()) expect(x >= 0 && y >= 0 && x + wide <= width && y + tall <= height && wide > 5).toBe(true);
      for (const a of tiles) for (const b of tiles) if (a.column < b.column) expect(boxes.get(a.code)!.x + boxes.get(a.code)!.width).toBeLessThan(boxes.get(b.code)!.x + 1);
    }), 60);
  });

  it("the order of rows moves nothing, nor does the order of the layout", () => {
    const { tiles } = tileLayouts.wenzhou;
    const svg = (data: readonly object[], list: readonly object[]): string => toSVG(tileMap(spec(data, { layout: list, embed: "none" })), { idPrefix: "t" });
    const places = (text: string): string[] => [...text.matchAll(/<text[^>]*>[^<]*/g)].map(([all]) => all);
    expect(places(svg([...champions].reverse(), [...tiles].reverse()))).toEqual(places(svg(champions, tiles)));
  });
});
