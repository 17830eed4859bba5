import { describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.js";
import { figure, toCSV, toTable } from "../../src/index.js";
import { choiceOf } from "../../src/locale/headings.js";
import { localeOf } from "../../src/locale/index.js";
import type { Columns } from "../../src/schema/column.js";

const source = { source: "示例", basis: "illustrative", unit: "亿元" } as const;
type Cells = Readonly<Record<string, string | number | null>>;
function rowsOf(json: unknown, locale: "zh" | "en" = "zh"): Cells[] {
  const { columns, rows } = toTable(figure(json), { locale });
  return rows.map((row) => Object.fromEntries(columns.map(({ key }, i) => [key, row[i] ?? null])));
}

describe("a table", () => {
  const nodes = [{ id: "a", label: { zh: "甲银行", en: "Bank A" } }, { id: "b", label: "集群" }, { id: "c", label: "集群" }];
  const flows = { type: "sankey", ...source, nodes, data: [{ from: "a", to: "b", value: 2 }, { from: "a", to: "c", value: 3 }] };

  it("names what a row refers to, and tells apart what is called alike", () => {
    expect(rowsOf(flows).slice(0, 2)).toMatchObject([{ from: "甲银行", to: "集群（b）" }, { from: "甲银行", to: "集群（c）" }]);
    expect(rowsOf(flows, "en")[0]).toMatchObject({ from: "Bank A", to: "集群 (b)" });
    // The id stays with its node, so that both can be joined again.
    expect(rowsOf(flows)[2]).toMatchObject({ id: "a", label: "甲银行" });
    expect(toCSV(figure(flows))).not.toContain("bank-a");
  });

  it("keeps an id that nothing is named by", () => {
    expect(rowsOf({ type: "sankey", ...source, data: [{ from: "x", to: "y", value: 1 }] })[0]).toMatchObject({ from: "x", to: "y" });
  });

  it("names what a project waits for", () => {
    const plan = { type: "project-timeline", ...source, data: [{ id: "land", label: "土地整理", start: "2023-01", end: "2023-06" }, { label: "厂房", start: "2023-07", end: "2024-06", dependsOn: ["land"] }] };
    expect(rowsOf(plan)[1]).toMatchObject({ dependsOn: "土地整理" });
  });

  it("names the tiles that a row calls by code", () => {
    const map = { type: "tile-map", ...source, layout: "wenzhou", data: [{ code: "330324", value: 9 }], whole: [{ value: 20, label: "全市" }] };
    expect(rowsOf(map)).toMatchObject([{ code: "330324", label: "永嘉" }, { label: "全市" }]);
    expect(rowsOf({ type: "small-multiples", by: "period", of: { ...map, whole: undefined, data: [{ code: "330324", value: 9, period: "2021" }, { code: "330324", value: 10, period: "2022" }] } })[0]).toMatchObject({ label: "永嘉" });
  });

  it("puts states and kinds in words", () => {
    const projects = { type: "ranking", ...source, data: [{ label: "一", value: 9, state: "doing" }, { label: "二", value: 5, state: "done" }] };
    expect(rowsOf(projects).map(({ state }) => state)).toEqual(["进行中", "已完成"]);
    expect(rowsOf(projects, "en").map(({ state }) => state)).toEqual(["under way", "done"]);
  });

  it("has a column for what one number says otherwise than its row, and for notes, where there is any", () => {
    const meter = { type: "bullet", unit: "亿元", basis: "press", source: "甲报", data: [{ label: "甲", value: 1, note: "初步核算", target: { value: 2, basis: "official", source: "规划" } }, { label: "乙", value: 3, target: 4 }] };
    expect(rowsOf(meter)).toMatchObject([
      { value: 1, status: "实际", basis: "媒体", source: "甲报", note: "初步核算", "target.status": "目标", "target.basis": "官方", "target.source": "规划" },
      { value: 3, status: "实际", basis: "媒体", source: "甲报", note: "", "target.status": "目标", "target.basis": "", "target.source": "" },
    ]);
    expect(Object.keys(rowsOf({ ...meter, data: [{ label: "乙", value: 3 }] })[0]!)).toEqual(["label", "value", "status", "basis", "source"]);
  });

  it("gives each number its own unit where they differ", () => {
    const tiles = { type: "kpi", basis: "press", source: "甲报", data: [{ label: "产值", value: "1.02万亿元" }, { label: "企业", value: "37家" }] };
    expect(rowsOf(tiles)).toMatchObject([{ value: 1.02, "value.unit": "万亿元" }, { value: 37, "value.unit": "家" }]);
  });

  it.each(charts.map((chart) => [chart.type, chart] as const))("has words in both languages for every choice of %s", (_, { row, lists }) => {
    const wordsIn = (columns: Columns): string[] => Object.values(columns).flatMap((column) => [...(column.kind === "choice" ? (column.words ?? []) : []), ...(column.of ? wordsIn(column.of) : [])]);
    for (const word of [row, ...Object.values(lists ?? {})].flatMap(wordsIn)) {
      expect(choiceOf(word, localeOf("zh")), word).toMatch(/\p{Script=Han}/u);
      expect(choiceOf(word, localeOf("en")), word).not.toBe("");
    }
  });
});
