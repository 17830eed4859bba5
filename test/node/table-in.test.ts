import { describe, expect, it } from "vitest";
import { bulletChart } from "../../src/charts/bullet.js";
import type { AnyChart } from "../../src/chart.js";
import { number, period, required, text } from "../../src/schema/column.js";
import { numberCell, headerOf } from "../../src/adapters/cli/cells.js";
import { specOfTable, type TableRequest, type TableSpec } from "../../src/adapters/cli/table-spec.js";
import { cliWords } from "../../src/adapters/cli/words.js";
import { readTable, TableError } from "../../src/adapters/node/table.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const words = cliWords("en");

/** 行业,产值 / 电气,1020 / 泵阀,未公布 in GB18030, as Excel for Chinese writes it. */
const gb18030 = Uint8Array.from([
  0xd0, 0xd0, 0xd2, 0xb5, 0x2c, 0xb2, 0xfa, 0xd6, 0xb5, 0x0d, 0x0a,
  0xb5, 0xe7, 0xc6, 0xf8, 0x2c, 0x31, 0x30, 0x32, 0x30, 0x0d, 0x0a,
  0xb1, 0xc3, 0xb7, 0xa7, 0x2c, 0xce, 0xb4, 0xb9, 0xab, 0xb2, 0xbc, 0x0d, 0x0a,
]);

/** A chart of periods and series, of which only the columns matter here. */
const trajectory = { type: "lines", row: { period: required(period), value: required(number), series: text } } as unknown as AnyChart;

const spec = (csv: string, more: Partial<TableRequest> = {}): TableSpec =>
  specOfTable({ chart: bulletChart, table: readTable(bytes(csv)), fields: {}, unit: undefined, words, ...more });

function faultOf(csv: string | Uint8Array): string {
  try {
    readTable(typeof csv === "string" ? bytes(csv) : csv);
  } catch (error) {
    if (error instanceof TableError) return `${error.fault} ${error.detail}`.trim();
  }
  return "none";
}

describe("reading the file", () => {
  it("reads UTF-8 with and without BOM alike", () => {
    const plain = readTable(bytes("行业,产值\n电气,1020\n"));
    expect(plain).toEqual({ columns: ["行业", "产值"], rows: [["电气", "1020"]], lines: [2], title: undefined });
    expect(readTable(bytes("\uFEFF行业,产值\n电气,1020\n"))).toEqual(plain);
  });

  it("reads GB18030, and UTF-16 as Excel saves Unicode text", () => {
    expect(readTable(gb18030)).toMatchObject({ columns: ["行业", "产值"], rows: [["电气", "1020"], ["泵阀", "未公布"]] });
    const wide = Uint8Array.from(Buffer.from("\uFEFF行业\t产值\r\n电气\t1020\r\n", "utf16le"));
    expect(readTable(wide)).toMatchObject({ columns: ["行业", "产值"], rows: [["电气", "1020"]] });
  });

  it("reads tabs and semicolons, quotes, quoted commas, line ends within quotes, and CRLF", () => {
    expect(readTable(bytes("a\tb\r\n1,5\t2\r\n")).rows).toEqual([["1,5", "2"]]);
    expect(readTable(bytes("a;b\n1;2\n")).rows).toEqual([["1", "2"]]);
    expect(readTable(bytes('a,b\r\n"x, ""y""","1,000"\r\n"two\nlines",3\r\n')).rows).toEqual([['x, "y"', "1,000"], ["two\nlines", "3"]]);
  });

  it("leaves out empty rows and columns without a name, trims blanks, and keeps the numbers of a spreadsheet's rows", () => {
    const table = readTable(bytes("行业,产值,\n\n 电气\u3000, 1020 ,x\n,,\n泵阀\n"));
    expect(table).toEqual({ columns: ["行业", "产值"], rows: [["电气", "1020"], ["泵阀", ""]], lines: [3, 5], title: undefined });
  });

  it("takes a lone cell above the header for a title", () => {
    expect(readTable(bytes("各行业产值,,\n行业,产值\n电气,1\n"))).toMatchObject({ title: "各行业产值", columns: ["行业", "产值"], rows: [["电气", "1"]] });
  });

  it.each([
    ["", "empty"], [" \n,,\n", "empty"], ["a,b\n", "one-row"], ["a,b,a\n1,2,3\n", "duplicate a"],
    ["行业,产值\n电气,1,020\n", "too-many-cells 2"], ['a,b\n"x,1\ny,2\n', "quotes"],
  ])("refuses %j: %s", (csv, fault) => {
    expect(faultOf(csv)).toBe(fault);
  });

  it("refuses bytes that are no text", () => {
    expect(faultOf(Uint8Array.from([0xff, 0xff, 0x80, 0xff]))).toBe("encoding");
  });

  it("says each fault in both languages", () => {
    for (const locale of ["zh", "en"]) {
      const said = Object.values(cliWords(locale).table).map((say) => say("7"));
      expect(new Set(said).size).toBe(said.length);
      expect(said.every((text) => /[一-鿿]/.test(text) === (locale === "zh"))).toBe(true);
    }
  });
});

describe("a cell with a number", () => {
  it.each([
    ["1,020", 1020], ["１０２０", 1020], ["0.1", 0.1], ["-3.5", -3.5], ["1e3", 1000],
    ["", null], ["-", null], ["–", null], ["—", null], ["…", null], ["......".slice(3), null], ["未公布", null], ["n/a", null], ["N/A", null],
    // With a unit, a magnitude or a bound the text goes through, because the figure's unit decides.
    ["12%", "12%"], ["1.02万亿元", "1.02万亿元"], ["1000亿", "1000亿"], ["≥800", "≥800"], ["约12.3万户", "约12.3万户"],
    // What is no number goes through too, and the check names it with its row.
    ["很多", "很多"], ["1,02", "1,02"], ["12345678901234567890", "12345678901234567890"], ["0x10", "0x10"], ["=1+1", "=1+1"],
  ])("%j is %j", (cell, value) => {
    expect(numberCell(cell)).toEqual(value);
  });
});

describe("a heading", () => {
  it.each([
    ["产值（亿元）", "产值", "亿元"], ["产值(亿元)", "产值", "亿元"], ["产值 [万元]", "产值", "万元"], ["产值（单位：亿元）", "产值", "亿元"], ["Output (CNY billion)", "Output", "CNY billion"],
    ["产值（规上）", "产值（规上）", undefined], ["产值", "产值", undefined], ["（亿元）", "（亿元）", undefined],
  ])("%s is %s in %s", (written, bare, unit) => {
    expect(headerOf(written)).toMatchObject({ bare, unitText: unit });
  });
});

describe("one row a datum", () => {
  it("maps columns by name of the user, by key, and by the chart's own words", () => {
    const made = spec("行业,value,目标\n电气,1020,1200\n", { fields: { label: "行业" } });
    expect(made.spec).toEqual({ data: [{ 行业: "电气", value: 1020, 目标: 1200 }], fields: { label: "行业", target: "目标" } });
    expect(made.notes).toEqual([words.matched("目标", "target")]);
  });

  it("takes the unit from the heading and says so; a named column needs no unit", () => {
    const made = spec("名称,产值（亿元）\n电气,1020\n", { fields: { value: "产值" } });
    expect(made.spec).toMatchObject({ unit: "亿元", fields: { value: "产值（亿元）" } });
    expect(made.notes).toContain(words.unitFromHeader("亿元", "产值（亿元）"));
  });

  it("refuses a unit that contradicts its heading", () => {
    expect(() => spec("名称,value（万元）\n电气,1020\n", { unit: "亿元" })).toThrow(words.unitDiffers("value（万元）", "万元", "亿元"));
    expect(spec("名称,value（亿元）\n电气,1020\n", { unit: "CNY 100 million" }).spec.unit).toBe("CNY 100 million");
  });

  it("gives the numbers of a column in another unit that unit", () => {
    const made = spec("名称,value（亿元）,target（万元）\n电气,2,30000\n泵阀,1,-\n");
    expect(made.spec.data).toEqual([
      { 名称: "电气", "value（亿元）": 2, "target（万元）": { value: 30000, unit: "万元" } },
      { 名称: "泵阀", "value（亿元）": 1, "target（万元）": null },
    ]);
  });

  it("reads a column of units", () => {
    expect(spec("指标,单位,value\n电池,GWh,6\n企业,家,12\n", { fields: { label: "指标" } }).spec.fields).toEqual({ label: "指标", unit: "单位" });
  });

  it("names the nearest column, or key, where one is misspelt, and what is not mapped", () => {
    expect(() => spec("行业,产值（亿元）\n电气,1\n", { fields: { value: "产直" } })).toThrow(/"产直"; did you mean "产值"/);
    expect(() => spec("行业,产值\n电气,1\n", { fields: { vaule: "产值" } })).toThrow(/"vaule".*did you mean "value"/);
    expect(() => spec("行业,产值\n电气,1\n", { fields: { value: "产值" } })).toThrow(/--field label=COLUMN/);
  });
});

describe("a header of two rows", () => {
  it.each(["名称,数值,\n,2023,2024\n甲,1,2\n", "label,value\n,亿元\n甲,2\n"])("%j is refused as such", (csv) => {
    expect(() => spec(csv)).toThrow(/must be one row/);
  });

  it("is named where a column is looked for in its second row", () => {
    expect(() => spec("名称,2023年,\n,产值,目标\n甲,1,2\n", { fields: { value: "产值" } })).toThrow(/no column "产值".*must be one row/);
    expect(() => spec("备注,label,value\n,甲,1\n")).not.toThrow();
  });
});

describe("what stands around the table", () => {
  it.each(["单位：亿元\n", "各行业产值（单位：亿元）,,\n", "各行业产值,,单位：亿元\n", "Unit: CNY 100 million\n"])("takes the unit from %j", (above) => {
    const made = spec(`${above}label,value,target\n甲,1,2\n`);
    expect(["亿元", "CNY 100 million"]).toContain(made.spec.unit);
    expect(made.notes).toContain(words.unitFromTitle(made.spec.unit ?? ""));
    expect(spec(`${above}label,value,target\n甲,1,2\n`, { unit: "万元" }).spec.unit).toBe("万元");
    expect(spec(`${above}label,value（万元）,target（万元）\n甲,1,2\n`).spec.unit).toBe("万元");
    expect(spec(`${above}label,value,target（万元）\n甲,1,2\n`).spec.data).toEqual([{ label: "甲", value: 1, "target（万元）": { value: 2, unit: "万元" } }]);
  });

  it("leaves notes below out and says so, and keeps what only looks like one", () => {
    const table = readTable(bytes('label,value\n甲,1\n注塑机,2\n来源：统计局,2024年公报,x\n"Note: a, b"\n'));
    expect(table.rows).toEqual([["甲", "1"], ["注塑机", "2"]]);
    expect(table.below).toEqual(["来源：统计局, 2024年公报, x", "Note: a, b"]);
    expect(readTable(bytes("label,value\n甲,1\n备注,2\n")).rows).toHaveLength(2);
  });

  it.each(["合计", "总 计", "Total", "Grand total"])("warns of a row %j", (label) => {
    expect(spec(`label,value\n甲,1\n${label},1\n`).warnings).toEqual([words.totalRow(3, label)]);
    expect(spec("label,value\nTotalEnergies,1\n").warnings).toEqual([]);
  });
});

describe("dates as spreadsheets write them", () => {
  it.each([["2024/1/31", "2024-01-31"], ["2024/4", "2024-04"], ["2024-01-31 00:00:00", "2024-01-31"], ["2024.4", "2024-04"], ["2024年4月", "2024年4月"], ["2021/2022", "2021/2022"], ["2024/13", "2024/13"]])("%s is %s", (cell, iso) => {
    expect(spec(`period,value\n${cell},1\n`, { chart: trajectory }).spec.data).toEqual([{ period: iso, value: 1 }]);
  });

  it.each(["45412", "Apr-24"])("%s is refused, in a cell and in a header", (cell) => {
    expect(() => spec(`period,value\n${cell},1\n`, { chart: trajectory })).toThrow(/Excel date: format as text yyyy-mm/);
    expect(() => spec(`集群,${cell},2024-05\n甲,1,2\n`, { chart: trajectory })).toThrow(/Excel date/);
    expect(cliWords("zh").excelDate(cell)).toContain("Excel 日期：请设为文本 yyyy-mm");
  });
});

describe("one column a period", () => {
  it.each([["2023年（亿元）", "2024年（万元）"], ["2023年（亿元）", "2024年"], ["2023年", "2024年（万元）"]])("refuses %s beside %s", (first, other) => {
    expect(() => spec(`集群,${first},${other}\n甲,1,2\n`, { chart: trajectory, unit: "亿元" })).toThrow(words.unitsAcross(first, other));
  });

  it.each([["2024（预计）", "projection"], ["2024E", "estimate"], ["2024年预测", "projection"], ["2024 est.", "estimate"], ["2024年（初步数）", "preliminary"], ["2024F（亿元）", "projection"]])("reads %s as %s", (heading, status) => {
    const first = heading.includes("亿元") ? "2023（亿元）" : "2023";
    const { data } = spec(`集群,${first},${heading}\n甲,1,2\n`, { chart: trajectory }).spec;
    expect(data).toMatchObject([{ period: "2023" }, { period: expect.stringMatching(/^2024年?$/) as string, status, value: 2 }]);
    expect(data[0]).not.toHaveProperty("status");
  });

  it("names a column of numbers that is no period", () => {
    expect(spec("集群,2022,2023,2024（规上）\n甲,1,2,3\n", { chart: trajectory }).warnings).toEqual([words.leftOver("2024（规上）")]);
  });

  const wide = "集群,2021年,2022H1,2023（上半年）,备注\n甲,100,\"1,100\",9,x\n乙,-,30,9,\n";

  it("turns headings that are periods into rows, with the missing as missing", () => {
    const made = spec(wide, { chart: trajectory, unit: "亿元" });
    expect(made.spec.fields).toEqual({ series: "集群" });
    expect(made.spec.data.map((row) => Object.values(row).slice(-2).concat(Object.values(row)[0]))).toEqual([
      ["2021年", 100, "甲"], ["2022H1", 1100, "甲"], ["2021年", null, "乙"], ["2022H1", 30, "乙"],
    ]);
    expect(made.lines).toEqual([2, 2, 3, 3]);
    expect(made.notes).toContain(words.melted(2, "2021年", "2022H1"));
  });

  it("takes the unit that every period's heading has", () => {
    expect(spec("集群,2021（亿元）,2022（亿元）\n甲,1,2\n", { chart: trajectory }).notes).toContain(words.unitFromHeader("亿元", "2021（亿元）"));
    expect(spec("集群,2021（亿元）,2022（亿元）\n甲,1,2\n", { chart: trajectory }).spec).toMatchObject({ unit: "亿元", data: [{ period: "2021", value: 1 }, { period: "2022", value: 2 }] });
  });

  it("leaves a table alone that has one period only, names its value, or belongs to a chart without periods", () => {
    expect(() => spec("集群,2021\n甲,1\n", { chart: trajectory })).toThrow(/period, value/);
    expect(spec("集群,2021,2022\n甲,1,2\n", { fields: { label: "集群", value: "2021", target: "2022" } }).spec.data).toEqual([{ 集群: "甲", 2021: 1, 2022: 2 }]);
    const timeless = { type: "t", row: { label: required(text), value: required(number) } } as unknown as AnyChart;
    expect(() => spec("label,2021,2022\n甲,1,2\n", { chart: timeless })).toThrow(/value/);
  });
});
