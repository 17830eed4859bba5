import { describe, expect, it } from "vitest";
import { clusterTrajectory, describe as tell, projectBubble, SpecError, toCSV, toSVG } from "../src/index.js";
import { compose } from "../src/figure/compose.js";
import { contrastRatio } from "../src/theme/color.js";
import { walk } from "./scene.js";

const DAY = 86_400_000;
const shared = { title: "示例", basis: "illustrative", source: "示意", embed: "none", idPrefix: "a", width: 640 } as const;
const day = (i: number): number => Date.UTC(2000, 0, 1) + i * DAY;
const iso = (i: number): string => new Date(day(i)).toISOString().slice(0, 10);

describe("columns", () => {
  const count = 60;
  const numbers = Array.from({ length: count }, (_, i) => (i === 17 ? null : Math.round(Math.sin(i) * 1e4) / 10 + 2000));
  const rows = numbers.flatMap((value, i) => ["甲", "乙"].map((series) => ({ period: iso(i), value: value === null ? null : value + series.length, series })));
  const columns = {
    period: Float64Array.from(rows, (_, i) => day(i >> 1) + 3600_000),
    value: Float64Array.from(rows, ({ value }) => value ?? NaN),
    series: rows.map(({ series }) => series),
  };
  const spec = { ...shared, unit: "亿元" } as const;

  it("give the picture, the words and the table that rows give", () => {
    const [a, b] = [clusterTrajectory({ ...spec, data: rows }), clusterTrajectory({ ...spec, data: columns })];
    expect(toSVG(b)).toBe(toSVG(a));
    expect(tell(b)).toEqual(tell(a));
    expect(toCSV(b)).toBe(toCSV(a));
    expect(b.issues).toEqual(a.issues);
  });

  it("are read one by one where a cell is at fault, and it is named", () => {
    const faulty = { ...columns, value: [...columns.value].map((value, i) => (i === 5 ? "viel" : Number.isNaN(value) ? null : value)) };
    expect(() => clusterTrajectory({ ...spec, data: faulty })).toThrow(SpecError);
    expect(() => clusterTrajectory({ ...spec, data: { ...columns, period: columns.period.map((time, i) => (i === 3 ? Date.UTC(999, 0) : time)) } })).toThrow(SpecError);
  });

  it("warn of a missing source once, not for each of very many numbers", () => {
    const bare = clusterTrajectory({ title: "示例", unit: "亿元", data: columns });
    expect(bare.issues.map(({ code }) => code)).toEqual(["no-source", "no-basis"]);
  });
});

describe("very many days", () => {
  const count = 20_000;
  const value = Float64Array.from({ length: count }, (_, i) => 100 + ((i * 37) % 61) + (i === 12_345 ? 500 : 0));
  const figure = clusterTrajectory({ ...shared, unit: "亿元", data: { period: Float64Array.from(value, (_, i) => day(i)), value } });
  const data = [...walk(compose(figure).marks)].flatMap(({ mark }) => (mark.kind === "path" && mark.data ? [mark.data] : []));

  it("are drawn through few of them, the ends and the highest among them", () => {
    const drawn = new Set(data.flatMap(({ rows }) => Array.from(rows)));
    expect(drawn.size).toBeLessThan(4 * 640);
    for (const row of [0, 12_345, count - 1]) expect(drawn).toContain(row);
  });

  it("are all counted", () => {
    expect(tell(figure).description).toContain(`${new Date(day(count - 1)).getUTCFullYear()}年`);
    expect(compose(figure).description).not.toContain("未公布");
  });
});

describe("very many points", () => {
  const count = 30_000;
  const near = (i: number, prime: number): number => 500 + ((i * prime) % 997) / 10;
  const x = Float64Array.from({ length: count }, (_, i) => (i === 0 ? 10 : near(i, 7919)));
  const y = Float64Array.from({ length: count }, (_, i) => (i === 0 ? 10 : near(i, 6151)));
  const figure = projectBubble({ ...shared, unit: "万元", axes: { x: { label: "投资" }, y: { label: "产值" } }, data: { x, y } });

  it.each(["light", "dark", "print", "contrast"] as const)("are counted where they lie on each other, and one by itself is seen (%s)", (theme) => {
    const scene = compose(figure, { theme });
    const tones = [...walk(scene.marks)].flatMap(({ mark }) => (mark.key.startsWith("tone-") && mark.kind === "path" ? [mark] : []));
    expect(tones.length).toBeGreaterThan(1);
    for (const { stroke = "" } of tones) expect(contrastRatio(stroke, scene.background)).toBeGreaterThanOrEqual(3);
    expect(tones[0]?.data?.rows.length).toBe(count);
    expect(toSVG(figure)).toContain("颜色越浓，点越密");
  });
});
