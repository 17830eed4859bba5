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
    ["万分之一", "per 10,000"],
    ["百年", "centuries"],
    ["千年", "millennia"],
    ["千吨", "kt"],
    ["百万吨", "Mt"],
    ["百万吨标准煤", "Mtce"],
    ["百万千瓦", "GW"],
    ["十亿千瓦时", "TWh"],
    ["亿千瓦时", "100 GWh"],
    ["万平方米", "hectares"],
    ["千公顷", "10 km²"],
    ["十亿立方米", "bcm"],
    ["万辆", "thousand vehicles"],
  ])("both stay as they were written where the English is another unit, or would be scaled twice: %s, %s", (zh, en) => {
    expect(readUnit({ zh, en })).toMatchObject({ base: zh, exponent: 0, words: { zh, en } });
  });

  test.each([
    ["千标准箱", "thousand TEU", "标准箱", "TEU", 3],
    ["千吨", "thousand tonnes", "吨", "tonnes", 3],
    ["千吨", "tonnes", "吨", "tonnes", 3],
    ["万吨", "t", "吨", "t", 4],
    ["万吨", "tonnes of steel", "吨", "tonnes of steel", 4],
    ["万平方米", "square metres", "平方米", "square metres", 4],
    ["千人次", "visitors", "人次", "visitors", 3],
    ["万吨标准煤", "tce", "吨标准煤", "tce", 4],
  ])("the magnitude of the Chinese counts where the English names it, or is the unit itself: %s, %s", (zh, en, base, english, exponent) => {
    expect(readUnit({ zh, en })).toMatchObject({ base, exponent, words: { en: english } });
  });

  test.each([
    ["万辆", "10 000 vehicles", "vehicles"],
    ["万人", "ten thousand people", "people"],
    ["万人", "10k people", "people"],
    ["万人", "people (10,000)", "people"],
    ["亿人", "hundred million people", "people"],
    ["万元/人", "CNY 10,000/person", "CNY/person"],
    ["万元/人", "CNY ten thousand per person", "CNY per person"],
    ["万元/亩", "10,000 yuan per mu", "yuan per mu"],
    ["亿元/平方公里", "CNY 100 million per km²", "CNY per km²"],
    ["亿元/平方公里", "hundred million yuan per km²", "yuan per km²"],
    ["亿元GDP", "CNY 100 million of GDP", "CNY of GDP"],
    ["十亿吨公里", "billion tonne-km", "tonne-km"],
  ])("the magnitude is taken out of the English, wherever it stands: %s, %s", (zh, en, english) => {
    expect(readUnit({ zh, en })).toMatchObject({ exponent: zh.startsWith("亿") ? 8 : zh.startsWith("十亿") ? 9 : 4, words: { en: english } });
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

test("Chinese in brackets is printed in full-width ones, and either spelling is one unit", () => {
  const [full, half] = ["万家（含培育对象）", "万家(含培育对象)"].map((zh) => readUnit({ zh, en: "10,000 enterprises with candidates" }));
  expect(full?.words.zh).toBe("家（含培育对象）");
  expect(half).toEqual(full);
});
