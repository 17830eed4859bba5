import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measure } from "../../src/text/measure.js";
import { shorten, wrap } from "../../src/text/wrap.js";
import { holds } from "../holds.js";

const style = { size: 12 };
const label = "先进制造业集群（含新能源汽车、新型显示），总产值达1.02万亿元";
const badStart = /^[，。、；：？！）》」』”’〉】…—·%‰]/u;
const badEnd = /[（《「『“‘〈【]$/u;
const bare = (text: string) => text.replace(/\s/gu, "");

const words = fc.constantFrom("先进", "制造业", "集群", "（", "）", "，", "。", "“", "”", "、", "小巨人", "1.02万亿元", "7.4%", "output ", "CNY 81 billion", " ", "2022年4月27日", "𠮷", "e\u0301", "👨‍👩‍👧‍👦", "—", "…", "·");
const texts = fc.array(words, { maxLength: 24 }).map((parts) => parts.join(""));
const widths = fc.integer({ min: 1, max: 300 });

describe("wrap", () => {
  it.each([60, 72, 84, 96])("keeps 避头尾 and the number whole in the label of the peers' test at %d px", (width) => {
    const lines = wrap(label, width, style);
    expect(lines.join("")).toBe(label);
    for (const line of lines) {
      expect(line).not.toMatch(badStart);
      expect(line).not.toMatch(badEnd);
      expect(measure(line, style)).toBeLessThanOrEqual(width);
    }
    expect(lines.some((line) => line.includes("1.02万亿元"))).toBe(true);
  });

  it.each([
    ["1.02万亿元", "总产值已经达到1.02万亿元的"],
    ["CNY 81 billion", "Output of CNY 81 billion by then"],
    ["7.4%", "同比增长了7.4%以上的水平"],
    ["2022年4月27日", "会议在2022年4月27日召开"],
    ["43项", "一共公布重点项目43项之多"],
    ["0.7个百分点", "比上一年同期提高0.7个百分点左右"],
    ["“小巨人”", "国家级专精特新“小巨人”企业"],
    ["小巨人", "认定国家级重点小巨人企业"],
    ["专精特新", "省级专精特新中小企业"],
    ["（推断）", "自去年起改用营业收入（推断）计算"],
    ["2021—2025年", "规划期为2021—2025年共五年"],
    ["−3.5%", "规上工业增速为−3.5%左右"],
    ["6 GWh", "A new plant of 6 GWh is planned"],
    ["194.8亿美元", "累计投资达到194.8亿美元左右"],
    ["3 January 2023", "As published on 3 January 2023 by them"],
    ["January 2023", "From the report of January 2023 on output"],
    ["CNY 81 billion", "At its pace it ends 2027 CNY 81 billion short"],
    ["about 7%", "Output is to grow by about 7% this year"],
    ["Q1 2022", "Output of all firms in Q1 2022 by plan"],
    ['"little giants"', 'Of the national "little giants" in Wenzhou'],
    ["“little giants”", "Of the national “little giants” in Wenzhou"],
    ["CNY billion", "Gross output in CNY billion at current prices"],
    ["Cluster A", "The gap of Cluster A is closing fast"],
    ["Project 01", "The start of Project 01 is not known"],
    ["Bank B", "Credit lines by Bank B are not known"],
    ["项目01", "其中重点推进项目01的建设"],
    ["银行B", "授信额度由银行B予以提供"],
    ["集群甲", "去年全年集群甲的总产值"],
    ["国家级", "温州有国家级“小巨人”企业"],
    ["1,000 − 919 = 81", "The gap is 1,000 − 919 = 81 by then"],
    ["10000−9190=810", "差距为10000−9190=810以内"],
    ["400−150−90−60=100", "其他按总额减去各项计算：400−150−90−60=100（亿元）"],
    ["35 + 24 + 13 = 72", "All three kinds are 35 + 24 + 13 = 72 projects"],
  ])("keeps %s on one line at every width that holds it", (whole, text) => {
    for (let width = Math.ceil(measure(whole, style)); width < 200; width += 1) {
      expect(wrap(text, width, style).filter((line) => line.includes(whole))).toHaveLength(1);
    }
  });

  it("breaks between words, never inside one that fits, and drops the space there", () => {
    expect(wrap("Output of advanced manufacturing", 90, style)).toEqual(["Output of", "advanced", "manufacturing"]);
    expect(wrap("Wenzhou’s Rui'an", 80, style)).toEqual(["Wenzhou’s", "Rui'an"]);
  });

  it("takes text between two quoted titles for no term", () => {
    const lines = wrap('a "First title of them all", 2022, and "Second title"', 160, style);
    expect(lines.join(" ")).toBe('a "First title of them all", 2022, and "Second title"');
    expect(lines[0]).toMatch(/all",$/);
  });

  it("begins no line of a long sum with its sign", () => {
    for (let width = 60; width < 300; width += 1) {
      for (const line of wrap("All seven kinds: 35 + 24 + 13 + 9 + 4 = 85 projects", width, style)) expect(line).not.toMatch(/^[+=]/);
    }
  });

  it("keeps the sign of a number with it after another number", () => {
    for (let width = 60; width < 200; width += 1) {
      for (const line of wrap("two of them went down by 12, −3 and 7.4% −1.2", width, style)) expect(line).not.toMatch(/−$/);
    }
  });

  it.each([
    ["来源：¹温州市统计局，2023年；²国家电投（集邦新能源网），2022年；¹²浙江省", /[¹²]$/u],
    ["Source: ¹Wenzhou Statistics, 2022; ²EnergyTrend, 2023; ¹²Zhejiang", /[¹²]$/u],
  ])("keeps the mark of a source with the word after it: %s", (text, mark) => {
    for (let width = 80; width < 300; width += 1) {
      for (const line of wrap(text, width, style)) expect(line).not.toMatch(mark);
    }
  });

  it("keeps a raised digit with the word before it that it closes", () => {
    for (let width = 30; width < 120; width += 1) {
      for (const line of wrap("面积900m²以上的厂房（52家）³均已开工", width, style)) expect(line).not.toMatch(/^[²³]/u);
    }
  });

  it("leaves no last line shorter than asked, where a break allows it", () => {
    const text = "浅色为目标值，斜线为未达部分，各行比较的是完成率而不是绝对量。";
    for (let width = 60; width < 390; width += 1) {
      const lines = wrap(text, width, style, { leastLast: 3 });
      expect(lines.join("")).toBe(text);
      expect((lines.at(-1) as string).length).toBeGreaterThanOrEqual(3);
      expect(lines).toHaveLength(wrap(text, width, style).length);
      for (const line of lines) expect(line).not.toMatch(badStart);
    }
    expect(wrap("Output by year 8", 95, style, { leastLast: 1 })).toEqual(["Output by year", "8"]);
    expect(wrap("Output by year 8", 95, style, { leastLast: 3 })).toEqual(["Output by", "year 8"]);
    expect(wrap("去年增长到了7.4%", 72, style, { leastLast: 8 })).toEqual(["去年增长到了", "7.4%"]);
  });

  it("leaves no character alone in the last line of a name, where a break allows it", () => {
    expect(wrap("数字经济核心产业", 12 * 7 + 4, style)).toEqual(["数字经济核心", "产业"]);
    expect(wrap("数字经济核心产业", 12 * 7 + 4, style, { leastLast: 1 })).toEqual(["数字经济核心产", "业"]);
  });

  it("honours line breaks, empty lines too", () => {
    expect(wrap("温州\n\n乐清", 100, style)).toEqual(["温州", "", "乐清"]);
    expect(wrap("温州\r\n乐清", 100, style)).toEqual(["温州", "乐清"]);
    expect(wrap("", 100, style)).toEqual([""]);
  });

  it("breaks a run that is too long by grapheme", () => {
    expect(wrap("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 12, style)).toEqual(["👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦"]);
    expect(wrap("𠮷𠮷", 5, style)).toEqual(["𠮷", "𠮷"]);
  });

  it("shortens the last of at most so many lines", () => {
    const lines = wrap(label, 96, style, { maxLines: 2 });
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe("先进制造业集群");
    expect(lines[1]).toMatch(/…$/u);
    expect(wrap("温州\n乐清", 100, style, { maxLines: 1 })).toEqual(["温州 乐清"]);
    expect(wrap(label, 96, style, { maxLines: 0 })).toEqual([]);
    expect(wrap(label, 96, style, { maxLines: 99 }).join("")).toBe(label);
  });

  it("balances: after a clause mark where that parts well, else in like lines", () => {
    const title = "温州两大集群产值突破九千亿元，距万亿级目标仍差一成";
    expect(wrap(title, 240, style, { balance: true })).toEqual(["温州两大集群产值突破九千亿元，", "距万亿级目标仍差一成"]);
    const plain = "温州先进制造业两大产业集群产值持续稳步增长";
    const lines = wrap(plain, 230, style, { balance: true });
    expect(lines.map((line) => line.length)).toEqual([11, 10]);
    expect(wrap("去年，两大产业集群总产值持续较快增长并超过预期", 260, style, { balance: true })[0]).not.toBe("去年，");
  });

  it("gives back the text, less spaces at breaks, in lines that fit or are one grapheme", () => {
    holds(
      fc.property(texts, widths, fc.boolean(), (text, width, balance) => {
        const lines = wrap(text, width, style, { balance });
        expect(bare(lines.join(""))).toBe(bare(text));
        const segmenter = new Intl.Segmenter("zh", { granularity: "grapheme" });
        for (const line of lines) {
          const fits = measure(line, style) <= width + 1e-9;
          expect(fits || [...segmenter.segment(line)].length === 1).toBe(true);
        }
      }),
    );
  });

  it("never starts a line with a closing mark or ends one with an opening mark where a Han text leaves a choice", () => {
    const clause = fc.constantFrom("温州市", "制造业（含汽车）", "“规划”", "产业，", "集群；", "《方案》");
    holds(
      fc.property(fc.array(clause, { minLength: 1, maxLength: 12 }), fc.integer({ min: 72, max: 200 }), fc.boolean(), (parts, width, balance) => {
        // With six characters to a line no run of marks here is longer than a line.
        const lines = wrap(parts.join("温"), width, style, { balance });
        for (const [i, line] of lines.entries()) {
          if (i > 0) expect(line).not.toMatch(badStart);
          if (i < lines.length - 1) expect(line).not.toMatch(badEnd);
        }
      }),
    );
  });

  it("balancing adds no line", () => {
    holds(
      fc.property(texts, widths, (text, width) => {
        expect(wrap(text, width, style, { balance: true }).length).toBeLessThanOrEqual(wrap(text, width, style).length);
      }),
    );
  });
});

describe("shorten", () => {
  it("leaves alone what fits", () => {
    expect(shorten("温州市", 36, style)).toBe("温州市");
  });

  it("cuts by grapheme", () => {
    expect(shorten("𠮷𠮷𠮷", 30, style)).toBe("𠮷…");
    expect(shorten("👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 30, style)).toBe("👨‍👩‍👧‍👦…");
    expect(shorten("ne\u0301e\u0301e\u0301e\u0301", 31, style)).toBe("ne\u0301…");
  });

  it("is empty when not one character fits", () => {
    expect(shorten("温州市", 20, style)).toBe("");
    expect(shorten("温州市", 0, style)).toBe("");
  });

  it("never leaves a part of a number, which would be another number", () => {
    expect(shorten("总产值达1.02万亿元", 100, style)).toBe("总产值达…");
    expect(shorten("1000亿元授信协议", 68, style)).toBe("1000亿元…");
    expect(shorten("10213.9亿元", 50, style)).toBe("");
    expect(shorten("一共5000公担粮食", 75, style)).toBe("一共…");
  });

  it("does not end on an opening mark or a comma", () => {
    expect(shorten("制造业集群（含汽车）", 86, style)).toBe("制造业集群…");
    expect(shorten("集群，总产值", 50, style)).toBe("集群…");
  });

  it("fits, begins like the text and splits no surrogate pair", () => {
    holds(
      fc.property(texts, widths, (text, width) => {
        const short = shorten(text, width, style);
        if (short === text) return;
        expect(measure(short, style)).toBeLessThanOrEqual(width + 1e-9);
        expect(short === "" || (short.endsWith("…") && text.startsWith(short.slice(0, -1)))).toBe(true);
        expect(() => encodeURIComponent(short)).not.toThrow();
      }),
    );
  });
});
