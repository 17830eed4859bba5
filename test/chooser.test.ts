import { describe, expect, it } from "vitest";
import { charts } from "../src/index.js";
import { chartsFor } from "../stories/kit/asked.js";
import { names } from "../stories/terms.js";

const known = charts.map(({ type, question }) => ({ type, question, name: names[type]!, ...names[type]! }));

describe("the chart chooser", () => {
  it.each([
    ["离一万亿还差多少", "cluster-trajectory"],
    ["离一万亿还差多少？", "bullet"],
    ["什么时候能达到万亿", "cluster-trajectory"],
    ["今年计划完成了多少", "bullet"],
    ["制造业占GDP的比重是多少", "composition"],
    ["哪家企业最大", "ranking"],
    ["小巨人有多少家", "tier-pyramid"],
    ["为什么工业增加值下降了", "waterfall"],
    ["银行的钱去了哪里", "sankey"],
    ["项目延期了吗", "project-timeline"],
    ["how much is missing to the trillion", "cluster-trajectory"],
    ["Which enterprise is the largest?", "ranking"],
    ["Where does the money of the banks go", "sankey"],
  ])("answers %s with %s among the first three", (asked, type) => {
    expect(chartsFor(asked, known).types.slice(0, 3)).toContain(type);
  });

  it("takes a name for a name", () => {
    expect(chartsFor("甘特", known)).toEqual({ exact: true, types: ["project-timeline"] });
    expect(chartsFor("small multiple", known)).toEqual({ exact: true, types: ["small-multiples"] });
    expect(chartsFor("", known).types).toHaveLength(charts.length);
  });

  it("finds nothing for what means nothing", () => {
    expect(chartsFor("xyzzy", known).types).toEqual([]);
    expect(chartsFor("多少", known).types.length).toBeLessThan(charts.length);
  });
});
