import { describe, expect, it } from "vitest";
import { trajectoryWords } from "../../src/locale/cluster-trajectory.js";
import { en, zh } from "../../src/locale/index.js";

describe("arithmetic", () => {
  it.each([
    [["10000", "9190"], "−", "810", "10000−9190=810", "10000 − 9190 = 810"],
    [["35", "24", "13"], "+", "72", "35+24+13=72", "35 + 24 + 13 = 72"],
    [["107", "824"], "÷", "13.0%", "107÷824=13.0%", "107 ÷ 824 = 13.0%"],
    [["−12", "−18"], "−", "6", "−12−(−18)=6", "−12 − (−18) = 6"],
  ] as const)("of %j with %s is set alike in every note", (terms, operator, result, chinese, english) => {
    expect(zh.words.arithmetic(terms, operator, result)).toBe(chinese);
    expect(en.words.arithmetic(terms, operator, result)).toBe(english);
  });

  it.each([
    ["1", "10000÷7500−1=33.3%", "10000 ÷ 7500 − 1 = 33.3%"],
    ["2", "10000÷7500开2次方，减1，得33.3%", "square root of 10000 ÷ 7500, minus 1, is 33.3%"],
    ["3", "10000÷7500开3次方，减1，得33.3%", "cube root of 10000 ÷ 7500, minus 1, is 33.3%"],
    ["6", "10000÷7500开6次方，减1，得33.3%", "6th root of 10000 ÷ 7500, minus 1, is 33.3%"],
    ["22", "10000÷7500开22次方，减1，得33.3%", "22nd root of 10000 ÷ 7500, minus 1, is 33.3%"],
    ["2.5", "10000÷7500的1/2.5次方，减1，得33.3%", "10000 ÷ 7500 to the power of 1/2.5, minus 1, is 33.3%"],
  ])("of growth over %s years says every step and the result", (years, chinese, english) => {
    expect(trajectoryWords.zh.neededRate("10000", "7500", years, "33.3%")).toBe(`达标年均增速：${chinese}`);
    expect(trajectoryWords.en.neededRate("10000", "7500", years, "33.3%")).toBe(`Annual growth needed: ${english}`);
    expect(trajectoryWords.zh.projectedRate("10000", "7500", years, "33.3%")).toBe(`预测年均增速：${chinese}`);
  });
});
