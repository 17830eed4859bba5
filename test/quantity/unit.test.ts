import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UNITS } from "../../src/locale/units.js";
import { readUnit, sameBase, unitNames, type Unit } from "../../src/quantity/unit.js";
import { holds } from "../holds.js";

const READ: readonly [name: string, base: string, exponent: number, kind: string][] = [
  ["元", "元", 0, "money"],
  ["亿元", "元", 8, "money"],
  ["万亿元", "元", 12, "money"],
  ["千亿元", "元", 11, "money"],
  ["百万元", "元", 6, "money"],
  ["CNY billion", "元", 9, "money"],
  ["billion yuan", "元", 9, "money"],
  ["100 million yuan", "元", 8, "money"],
  ["10,000 yuan", "元", 4, "money"],
  ["RMB", "元", 0, "money"],
  ["亿美元", "美元", 8, "money"],
  ["USD million", "美元", 6, "money"],
  ["万户", "户", 4, "count"],
  ["家", "家", 0, "count"],
  ["enterprises", "家", 0, "count"],
  ["人次", "人次", 0, "count"],
  ["%", "%", 0, "rate"],
  ["％", "%", 0, "rate"],
  ["个百分点", "个百分点", 0, "points"],
  ["百分点", "个百分点", 0, "points"],
  ["GWh", "GWh", 0, "physical"],
  ["kWh", "千瓦时", 0, "physical"],
  ["亿千瓦时", "千瓦时", 8, "physical"],
  ["万吨", "吨", 4, "physical"],
  ["million tonnes", "吨", 6, "physical"],
  ["倍", "倍", 0, "other"],
  ["", "", 0, "other"],
  ["亿", "", 8, "other"],
];

describe("a unit is read from its name", () => {
  test.each(READ)("%s", (name, base, exponent, kind) => {
    expect(readUnit(name)).toMatchObject({ base, exponent, kind });
  });

  test.each(["亿圆元", "gwh", "mw", "万%", "标准箱", "亿亿元", "yuan billion yuan"])("but not %s", (name) => {
    expect(readUnit(name)).toBeUndefined();
  });

  test("every unit by its Chinese word, and none of the English words of one belongs to another but for a few twins", () => {
    for (const [zh] of UNITS) expect(readUnit(zh)?.base).toBe(zh);
    const twins = UNITS.filter(([zh, , en]) => en !== "" && readUnit(en)?.base !== zh).map(([zh]) => zh);
    expect(twins).toEqual(["年"]);
  });

  test("every name we suggest", () => {
    for (const name of unitNames()) expect(readUnit(name), name).toBeDefined();
    expect(unitNames()).toEqual(expect.arrayContaining(["亿元", "CNY billion", "万户", "%"]));
  });
});

describe("a pair of words is always accepted", () => {
  test("an unknown word is its own base", () => {
    expect(readUnit({ zh: "标准箱", en: "TEU" })).toEqual({
      base: "标准箱", exponent: 0, kind: "other", words: { zh: "标准箱", en: "TEU" },
    });
  });

  test("the magnitude is taken from the Chinese and out of the English", () => {
    expect(readUnit({ zh: "万标准箱", en: "10,000 TEU" })).toMatchObject({ exponent: 4, words: { zh: "标准箱", en: "TEU" } });
    expect(readUnit({ zh: "亿标准箱", en: "TEU" })).toMatchObject({ exponent: 8, words: { en: "TEU" } });
  });

  test.each([
    ["千克标准煤", "kg of standard coal"],
    ["千卡", "kilocalories"],
    ["百帕", "hPa"],
    ["百分比", "per cent of GDP"],
    ["千吨", "kt"],
  ])("a lone 百 or 千 the English does not name is part of the word, or English would say a thousand kilograms for one: %s", (zh, en) => {
    expect(readUnit({ zh, en })).toEqual({ base: zh, exponent: 0, kind: "other", words: { zh, en } });
  });

  test.each([
    ["千标准箱", "thousand TEU", "标准箱", "TEU"],
    ["千吨", "thousand tonnes", "吨", "tonnes"],
    ["千吨", "tonnes", "吨", "tonnes"],
    ["千人次", "visitors", "人次", "visitors"],
  ])("a lone 千 is a magnitude where the English names it or the word can have no kilo: %s, %s", (zh, en, base, english) => {
    expect(readUnit({ zh, en })).toMatchObject({ base, exponent: 3, words: { en: english } });
  });

  test.each([
    ["亿元/平方公里", "CNY 100 million per km²", 8, "CNY per km²"],
    ["万元/人", "CNY 10,000/person", 4, "CNY/person"],
    ["万元/亩", "10,000 yuan per mu", 4, "yuan per mu"],
  ])("the magnitude is taken from before a per: %s", (zh, en, exponent, english) => {
    expect(readUnit({ zh, en })).toMatchObject({ exponent, words: { en: english } });
  });

  test("a known Chinese word keeps its kind and takes the English that was given", () => {
    expect(readUnit({ zh: "项", en: "projects" })).toEqual({
      base: "项", exponent: 0, kind: "count", words: { zh: "项", en: "projects" },
    });
    expect(readUnit({ zh: "亿元", en: "CNY 100 million" })).toMatchObject({ base: "元", exponent: 8, words: { en: "CNY" } });
  });
});

test("units agree by base, whatever the magnitude", () => {
  const unit = (name: string): Unit => readUnit(name) ?? expect.unreachable();
  expect(sameBase(unit("亿元"), unit("CNY billion"))).toBe(true);
  expect(sameBase(unit("元"), unit("美元"))).toBe(false);
  expect(sameBase(unit("%"), unit("个百分点"))).toBe(false);
});

test("no text makes it throw", () => {
  holds(fc.property(fc.string({ unit: "binary" }), (text) => void readUnit(text)));
  holds(fc.property(fc.string({ unit: "binary" }), fc.string(), (zh, en) => {
    expect(readUnit({ zh, en })).toBeDefined();
  }));
});
