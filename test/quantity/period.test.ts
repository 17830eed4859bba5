import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatPeriod, isYearToDate, readPeriod, sameLength, yearsBetween, type Period } from "../../src/quantity/period.js";
import { holds } from "../holds.js";

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
const read = (text: string | number): Period => readPeriod(text) ?? expect.unreachable(String(text));

const READ: readonly [text: string | number, kind: string, first: string, dayAfter: string][] = [
  [2021, "year", "2021-01-01", "2022-01-01"],
  ["2021", "year", "2021-01-01", "2022-01-01"],
  ["２０２１年", "year", "2021-01-01", "2022-01-01"],
  ["2025年", "year", "2025-01-01", "2026-01-01"],
  ["2022H1", "half", "2022-01-01", "2022-07-01"],
  ["2022年上半年", "half", "2022-01-01", "2022-07-01"],
  ["2025年下半年", "half", "2025-07-01", "2026-01-01"],
  ["2022Q1", "quarter", "2022-01-01", "2022-04-01"],
  ["2022年一季度", "quarter", "2022-01-01", "2022-04-01"],
  ["2024年第三季度", "quarter", "2024-07-01", "2024-10-01"],
  ["2022-04", "month", "2022-04-01", "2022-05-01"],
  ["2022年4月", "month", "2022-04-01", "2022-05-01"],
  ["2022年12月", "month", "2022-12-01", "2023-01-01"],
  ["2022-04-27", "day", "2022-04-27", "2022-04-28"],
  ["2022年4月27日", "day", "2022-04-27", "2022-04-28"],
  ["2024-02-29", "day", "2024-02-29", "2024-03-01"],
  ["2022-12-31", "day", "2022-12-31", "2023-01-01"],
  ["2022-01/2022-04", "cumulative", "2022-01-01", "2022-05-01"],
  ["2022年1—4月", "cumulative", "2022-01-01", "2022-05-01"],
  ["2022年1-4月", "cumulative", "2022-01-01", "2022-05-01"],
  ["2022年前三季度", "cumulative", "2022-01-01", "2022-10-01"],
  ["2022-01-01/2022-04-15", "cumulative", "2022-01-01", "2022-04-16"],
  ["2022-03/2022-05", "range", "2022-03-01", "2022-06-01"],
  ["2022-11/2023-02", "range", "2022-11-01", "2023-03-01"],
  ["2021/2025", "range", "2021-01-01", "2026-01-01"],
  ["2021—2025年", "range", "2021-01-01", "2026-01-01"],
  ["2025年内", "part", "2025-01-01", "2026-01-01"],
  ["2026年初", "part", "2026-01-01", "2026-04-01"],
  ["2025年底", "part", "2025-10-01", "2026-01-01"],
  ["2022年4月上旬", "part", "2022-04-01", "2022-04-11"],
  ["2022年2月下旬", "part", "2022-02-21", "2022-03-01"],
  ["2022年4月底", "part", "2022-04-21", "2022-05-01"],
];

describe("a period is the days from its first to the one after its last", () => {
  test.each(READ)("%s is a %s from %s until %s", (text, kind, first, dayAfter) => {
    const period = read(text);
    expect([period.text, period.kind, day(period.start), day(period.end)]).toEqual([String(text), kind, first, dayAfter]);
  });

  test("only fuzzy words have soft ends", () => {
    const soft = READ.map(([text]) => text).filter((text) => read(text).soft);
    expect(soft).toEqual(["2025年内", "2026年初", "2025年底", "2022年4月底"]);
  });
});

test.each([
  "", "abc", "2024-02-30", "2023-02-29", "2022-13", "2022-00", "2022-04-00", "2022Q5", "2022Q0", "2022H3", "0999", 999, 3000, 2021.5, NaN, "22",
  "2022年13月", "2022年五季度", "2022年2月30日", "2022-05/2022-01", "2022-01/2022-01", "2022-01/", "/2022", "2022/2023/2024", "2022年4—2月", "43 April 2022",
  "May", "2022年底/2023", "1".repeat(60),
])("%j is no period", (text) => {
  expect(readPeriod(text)).toBeUndefined();
});

const WORDS: readonly [text: string, zhShort: string, zhLong: string, enShort: string, enLong: string][] = [
  ["2022", "2022", "2022年", "2022", "2022"],
  ["2022H1", "2022上半年", "2022年上半年", "H1 2022", "H1 2022"],
  ["2025年下半年", "2025下半年", "2025年下半年", "H2 2025", "H2 2025"],
  ["2022Q1", "2022Q1", "2022年一季度", "Q1 2022", "Q1 2022"],
  ["2022-04", "2022-04", "2022年4月", "Apr 2022", "April 2022"],
  ["2022-04-07", "2022-04-07", "2022年4月7日", "7 Apr 2022", "7 April 2022"],
  ["2022-01/2022-04", "2022年1—4月", "2022年1—4月", "Jan–Apr 2022", "January–April 2022"],
  ["2022-01/2022-12", "2022年1—12月", "2022年1—12月", "Jan–Dec 2022", "January–December 2022"],
  ["2022-11/2023-02", "2022-11—2023-02", "2022年11月—2023年2月", "Nov 2022–Feb 2023", "November 2022–February 2023"],
  ["2021/2025", "2021—2025年", "2021—2025年", "2021–2025", "2021–2025"],
  ["2022-03-02/2022-04-15", "2022-03-02—2022-04-15", "2022年3月2日—2022年4月15日", "2 Mar 2022–15 Apr 2022", "2 March 2022–15 April 2022"],
  ["2025年内", "2025年内", "2025年内", "within 2025", "within 2025"],
  ["2025年底", "2025年底", "2025年底", "end of 2025", "end of 2025"],
  ["2026年初", "2026年初", "2026年初", "early 2026", "early 2026"],
  ["2022年4月上旬", "2022年4月上旬", "2022年4月上旬", "early April 2022", "early April 2022"],
];

test.each(WORDS)("%s is said as %s, %s, %s, %s", (text, ...words) => {
  const period = read(text);
  const said = (["zh", "en"] as const).flatMap((style) => (["short", "long"] as const).map((form) => formatPeriod(period, style, form)));
  expect(said).toEqual(words);
});

test("on an axis a Chinese reader meets one form, whatever the grain", () => {
  const said = ["2024", "2024Q4", "2024H1", "2021-01", "2024-01/2024-09"].map((text) => formatPeriod(read(text), "zh", "axis"));
  expect(said).toEqual(["2024", "2024年四季度", "2024年上半年", "2021年1月", "2024年1—9月"]);
  expect(formatPeriod(read("2024Q4"), "en", "axis")).toBe("Q4 2024");
});

test("years run from end to end", () => {
  expect(yearsBetween(read("2022"), read("2026"))).toBe(4);
  expect(yearsBetween(read("2022Q1"), read("2022"))).toBe(0.75);
  expect(yearsBetween(read("2024"), read("2025年底"))).toBe(1);
  expect(yearsBetween(read("2022"), read("2021"))).toBe(-1);
  expect(yearsBetween(read("2022-04-27"), read("2023-04-27"))).toBeCloseTo(1, 2);
});

test("lengths compare in months where both are whole months, else in days", () => {
  expect(sameLength(read("2022-02"), read("2022-03"))).toBe(true);
  expect(sameLength(read("2022Q1"), read("2023Q4"))).toBe(true);
  expect(sameLength(read("2022"), read("2022H1"))).toBe(false);
  expect(sameLength(read("2022-04-27"), read("2023-01-01"))).toBe(true);
  expect(sameLength(read("2022-04-27"), read("2022-04"))).toBe(false);
});

test("only cumulative periods are year-to-date", () => {
  expect(["2022-01/2022-04", "2022年前三季度", "2022Q1", "2022", "2022-03/2022-05"].map((text) => isYearToDate(read(text)))).toEqual([true, true, false, false, false]);
});

test("what is said in the long form is read as the same days, in both languages", () => {
  const texts = READ.map(([text]) => text).filter((text) => read(text).kind !== "part" && !/-\d\d\//.test(String(text)));
  for (const text of texts.filter((text) => read(text).kind !== "range")) {
    const period = read(text);
    expect(readPeriod(formatPeriod(period, "zh", "long")), String(text)).toMatchObject({ start: period.start, end: period.end, kind: period.kind });
    if (period.kind === "cumulative") continue;
    expect(readPeriod(formatPeriod(period, "en", "long")), String(text)).toMatchObject({ start: period.start, end: period.end, kind: period.kind });
  }
});

test("every valid day is read, every invalid one refused", () => {
  const part = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max });
  holds(
    fc.property(fc.integer({ min: 1000, max: 2999 }), part(14), part(33), (year, month, date) => {
      const text = `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
      const real = new Date(`${text}T00:00:00Z`);
      const valid = !Number.isNaN(real.getTime()) && day(real.getTime()) === text;
      expect(readPeriod(text)?.start).toBe(valid ? real.getTime() : undefined);
    }),
  );
});

test("no text makes it throw, and every period it returns has days", () => {
  const words = fc.array(fc.constantFrom("2022", "年", "4", "月", "上", "半年", "季度", "一", "-", "/", "Q", "H", "底", "1", "0", "日", "—", " ", "May"), { maxLength: 8 });
  holds(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), words.map((parts) => parts.join("")), fc.double()), (text) => {
      const period = readPeriod(text);
      expect(period === undefined || period.end > period.start).toBe(true);
      if (period) expect(formatPeriod(period, "en", "long")).not.toBe("");
    }),
    1000,
  );
});
