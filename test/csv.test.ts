import { csvParseRows } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { bullet, kpi, toCSV } from "../src/index.js";

const csvOf = (label: string, value: number | null = 1): string =>
  toCSV(bullet({ unit: "亿元", basis: "press", source: "x", data: [{ label, value, target: 2 }] }), { locale: "zh" });

describe("CSV", () => {
  it("has a heading with the unit, bare numbers, and CRLF at the end of every record", () => {
    const csv = csvOf("甲");
    expect(csv).toMatch(/^名称,数值（亿元）,目标（亿元）/);
    expect(csv.split("\r\n")[1]).toMatch(/^甲,1,2,/);
    expect(csv.endsWith("\r\n")).toBe(true);
  });

  it("speaks the language that is asked for, in headings and cells", () => {
    const meter = bullet({ unit: "亿元", basis: "press", source: "x", data: [{ label: { zh: "甲", en: "Bank A" }, value: 1 }] });
    expect(toCSV(meter, { locale: "en" })).not.toMatch(/[名称数值甲]/);
    expect(csvParseRows(toCSV(meter, { locale: "en" }))[1]?.[0]).toBe("Bank A");
    expect(csvParseRows(toCSV(meter, { locale: "zh" }))[1]?.[0]).toBe("甲");
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠1"])("keeps %j text in a spreadsheet", (label) => {
    expect(csvParseRows(csvOf(label))[1]?.[0]).toBe(`'${label}`);
  });

  it("quotes commas, quotes and line breaks, and leaves a line break inside a cell as it is", () => {
    const label = 'a,"b"\nc';
    expect(csvParseRows(csvOf(label))[1]?.[0]).toBe(label);
    expect(csvOf(label)).toContain('"a,""b""\nc"');
  });

  it("says the records within a row by what they hold", () => {
    const csv = toCSV(kpi({ unit: "亿元", data: [{ label: "甲", value: 2, period: "2024", trend: [{ period: "2023", value: 1 }, { period: "2024", value: 2 }] }] }));
    expect(csvParseRows(csv)[1]).toContain("2023年 1亿元；2024年 2亿元");
  });

  it("leaves a missing number empty, which is not zero", () => {
    expect(csvParseRows(csvOf("甲", null))[1]?.[1]).toBe("");
  });
});
