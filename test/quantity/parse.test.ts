import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseQuantity, readQuantity } from "../../src/quantity/parse.js";
import { readUnit } from "../../src/quantity/unit.js";
import { holds } from "../holds.js";

const READ: readonly [text: string, value: number, unit: string, bound: string, exponent: number, decimals: number][] = [
  ["1.02万亿元", 1.02e12, "元", "exact", 12, 2],
  ["1000亿元", 1e11, "元", "exact", 8, 0],
  ["1,000 亿", 1e11, "", "exact", 8, 0],
  ["１０００亿元", 1e11, "元", "exact", 8, 0],
  ["１，０００．５亿元", 100050000000, "元", "exact", 8, 1],
  ["1000\u3000亿 元", 1e11, "元", "exact", 8, 0],
  ["CNY 100 billion", 1e11, "元", "exact", 9, 0],
  ["cny 1,021.39 billion", 1.02139e12, "元", "exact", 9, 2],
  ["100 billion yuan", 1e11, "元", "exact", 9, 0],
  ["¥1.2 trillion", 1.2e12, "元", "exact", 12, 1],
  ["￥1.2万亿", 1.2e12, "元", "exact", 12, 1],
  ["人民币1000亿元", 1e11, "元", "exact", 8, 0],
  ["USD 19.48 billion", 1.948e10, "美元", "exact", 9, 2],
  ["194.8亿美元", 1.948e10, "美元", "exact", 8, 1],
  ["$3.5 million", 3.5e6, "美元", "exact", 6, 1],
  ["-$3.5 million", -3.5e6, "美元", "exact", 6, 1],
  ["CNY −3.5 billion", -3.5e9, "元", "exact", 9, 1],
  ["43项", 43, "项", "exact", 0, 0],
  ["1,038 enterprises", 1038, "家", "exact", 0, 0],
  ["1 enterprise", 1, "家", "exact", 0, 0],
  ["20年", 20, "年", "exact", 0, 0],
  ["7.4%", 7.4, "%", "exact", 0, 1],
  ["７．４％", 7.4, "%", "exact", 0, 1],
  ["-2.6%", -2.6, "%", "exact", 0, 1],
  ["−2.6%", -2.6, "%", "exact", 0, 1],
  ["+7.4%", 7.4, "%", "exact", 0, 1],
  ["0.7个百分点", 0.7, "个百分点", "exact", 0, 1],
  ["0.7 percentage points", 0.7, "个百分点", "exact", 0, 1],
  ["6 GWh", 6, "GWh", "exact", 0, 0],
  ["3千瓦时", 3, "千瓦时", "exact", 0, 0],
  ["100亿千瓦时", 1e10, "千瓦时", "exact", 8, 0],
  ["12", 12, "", "exact", 0, 0],
  ["0", 0, "", "exact", 0, 0],
  ["-0", 0, "", "exact", 0, 0],
  ["1.02E+12", 1.02e12, "", "exact", 0, 0],
  ["2022", 2022, "", "exact", 0, 0],
  ["0.1", 0.1, "", "exact", 0, 1],
  ["809.04亿元", 80904000000, "元", "exact", 8, 2],
  ["1.10亿元", 1.1e8, "元", "exact", 8, 2],
  ["超9000亿元", 9e11, "元", "moreThan", 8, 0],
  [">300亿元", 3e10, "元", "moreThan", 8, 0],
  ["逾300亿元", 3e10, "元", "moreThan", 8, 0],
  ["over CNY 900 billion", 9e11, "元", "moreThan", 9, 0],
  ["1000多亿元", 1e11, "元", "moreThan", 8, 0],
  ["12万余户", 1.2e5, "户", "moreThan", 4, 0],
  ["≥6%", 6, "%", "atLeast", 0, 0],
  [">=6%", 6, "%", "atLeast", 0, 0],
  ["9000亿元以上", 9e11, "元", "atLeast", 8, 0],
  ["不低于6%", 6, "%", "atLeast", 0, 0],
  ["至少6%", 6, "%", "atLeast", 0, 0],
  ["at least 6%", 6, "%", "atLeast", 0, 0],
  ["不超过5%", 5, "%", "atMost", 0, 0],
  ["5%以内", 5, "%", "atMost", 0, 0],
  ["≤5%", 5, "%", "atMost", 0, 0],
  ["<5%", 5, "%", "atMost", 0, 0],
  ["约12.3万户", 123000, "户", "about", 4, 1],
  ["~7%", 7, "%", "about", 0, 0],
  ["约7%", 7, "%", "about", 0, 0],
  ["7%左右", 7, "%", "about", 0, 0],
  ["近140万户", 1.4e6, "户", "about", 4, 0],
  ["about 7%", 7, "%", "about", 0, 0],
  ["超9000亿元以上", 9e11, "元", "moreThan", 8, 0],
  ["万亿级", 1e12, "", "order", 12, 0],
  ["3000亿级", 3e11, "", "order", 8, 0],
  ["千亿元级", 1e11, "元", "order", 11, 0],
  ["1万亿元级", 1e12, "元", "order", 12, 0],
  ["trillion-yuan level", 1e12, "元", "order", 12, 0],
  ["300-billion level", 3e11, "", "order", 9, 0],
  ["CNY 1 trillion level", 1e12, "元", "order", 12, 0],
];

describe("a quantity is read from text", () => {
  test.each(READ)("%s", (text, value, unit, bound, exponent, decimals) => {
    expect(parseQuantity(text)).toMatchObject({ value, unit, bound, exponent, decimals });
  });

  test("with its currency, and the unit it was written in", () => {
    expect(parseQuantity("194.8亿美元")).toMatchObject({ currency: "USD", of: { base: "美元", exponent: 8 } });
    expect(parseQuantity("12")).not.toHaveProperty("of");
    expect(parseQuantity("43项")).not.toHaveProperty("currency");
  });
});

const REFUSED = [
  "", " ", "abc", "亿元", "1.2.3亿", "1,00亿", "1,0000", "0,123", "007", "5.", "十二亿", "5亿-8亿", "5%-8%", "300-400", "2022年",
  "NaN", "Infinity", "-Infinity", "1e400", "1e-400", "12亿元亿", "3/4", "千亿元", "3级", "7%级", "约超7%", "¥5美元", "5万%",
  "增长7.4%", "第3项", "5²", "12345678901234567890", "--5", "+-5", "- $-5", "1 2", "½", "٣", "x".repeat(20), `${"9".repeat(79)}亿元`, "1".repeat(81),
];

describe("what is not one quantity is refused", () => {
  test.each(REFUSED)("%j", (text) => {
    expect(readQuantity(text)).toBeUndefined();
    expect(() => parseQuantity(text)).toThrow(/不是一个数量 \/ not a quantity/);
  });
});

describe("the unit of the column", () => {
  const yi = readUnit("亿元");
  test.each([
    ["1,000", 1e11, 8],
    ["约53", 5.3e9, 8],
    ["1.02万亿", 1.02e12, 12],
    ["12万元", 1.2e5, 4],
    ["¥1,000", 1000, 0],
  ] as const)("is used where the text names none: %s", (text, value, exponent) => {
    expect(readQuantity(text, yi)).toMatchObject({ value, unit: "元", exponent, of: { base: "元", exponent } });
  });

  test("does not hide that the text has another", () => {
    expect(readQuantity("5亿美元", yi)).toMatchObject({ value: 5e8, unit: "美元" });
  });
});

test("no digit is lost: whatever number text can be held comes back whole", () => {
  const number = fc.tuple(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }));
  holds(
    fc.property(number, fc.constantFrom("" as const, "万" as const, "亿" as const, "万亿" as const), ([digits, places], power) => {
      const text = places === 0 ? String(digits) : `${String(digits).padStart(places + 1, "0").slice(0, -places)}.${String(digits).padStart(places + 1, "0").slice(-places)}`;
      const exponent = { "": 0, 万: 4, 亿: 8, 万亿: 12 }[power];
      expect(parseQuantity(`${text}${power}元`).value).toBe(Number(`${digits}e${exponent - places}`));
    }),
  );
});

test("no text makes it throw, and every number it returns is finite", () => {
  const word = fc.constantFrom(..."0123456789.,-+−约超≥<~万亿千百元美家户%级以上年年月/ eE$¥CNYbillion".split(""));
  const texts = fc.oneof(fc.string({ unit: "binary" }), fc.array(word, { maxLength: 14 }).map((parts) => parts.join("")));
  holds(
    fc.property(texts, (text) => {
      const quantity = readQuantity(text, readUnit("亿元"));
      expect(quantity === undefined || Number.isFinite(quantity.value)).toBe(true);
    }),
    2000,
  );
});
