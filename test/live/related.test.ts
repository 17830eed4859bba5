import { describe, expect, it } from "vitest";
import type { Figure } from "../../src/chart.js";
import { compose, figure } from "../../src/index.js";
import { identities, kin, namesakes, steppingBack, type Lit, type Seen } from "../../src/live/related.js";
import { localeOf, say } from "../../src/locale/index.js";
import type { Mark } from "../../src/scene/mark.js";
import { pathOf, stopsOf, type Stop } from "../../src/scene/stops.js";
import { isNumeric, isText } from "../../src/schema/column.js";
import { readExamples } from "../browser/legibility/examples.js";

type Row = Readonly<Record<string, unknown>>;

function seenAt(of: Figure, width: number): Seen {
  const scene = compose(of, { width });
  const stops = stopsOf(scene);
  const rowOf = ({ datum }: Stop): Row | undefined => {
    if (datum === undefined) return undefined;
    const list = of.chart.lists?.[datum.field] === undefined ? undefined : ((of.spec as unknown as Readonly<Record<string, readonly Row[] | undefined>>)[datum.field] ?? []);
    return list ? list[datum.row] : (of.spec.data.find(({ index }) => index === datum.row) as unknown as Row | undefined);
  };
  return { figure: () => of, scene: () => scene, stops: () => stops, rowOf };
}

/** Every text of a figure, with whether it steps back. */
function textsOf({ scene }: Seen, lit: Lit): { readonly text: string; readonly path: string; readonly faint: boolean }[] {
  const faint = steppingBack(scene().marks, lit);
  const gather = (marks: readonly Mark[], above: string, gone: boolean): ReturnType<typeof textsOf> => marks.flatMap((mark) => {
    const path = pathOf(above, mark.key);
    const here = gone || faint.has(path);
    if (mark.kind === "group") return gather(mark.marks, path, here);
    return mark.kind === "text" ? [{ text: mark.text.trim(), path, faint: here }] : [];
  });
  return gather(scene().marks, "", false);
}

/** The names of a row, as the figure writes them, by column. */
function namesOf(row: Row, { chart, spec }: Figure): [column: string, name: string][] {
  return Object.entries(chart.row).flatMap(([key, column]): [string, string][] => {
    const value = row[key];
    return isNumeric(column) || column.kind === "period" || key === "note" || !isText(value) ? [] : [[key, say(value, localeOf(spec.locale))]];
  });
}

const MOST = 120;
const examples = readExamples().map(({ type, variant, json }) => ({ name: `${type} ${variant}`, of: figure(json) })).filter(({ of }) => of.spec.data.length > 0 && of.spec.data.length <= MOST);

describe.each([640, 320])("what is highlighted at %d px", (width) => {
  it("of a member that another figure points at, no name and no number steps back, in any example", () => {
    const wrong: string[] = [];
    for (const { name, of } of examples) {
      const seen = seenAt(of, width);
      const done = new Set<string>();
      for (const row of of.spec.data as unknown as readonly Row[]) for (const [key, words] of namesOf(row, of)) {
        if (done.has(`${key}\n${words}`)) continue;
        done.add(`${key}\n${words}`);
        const ids = identities({ [key]: row[key] }, of);
        const lit = namesakes(ids, seen);
        if (!lit) continue;
        const faint = steppingBack(seen.scene().marks, lit);
        for (const { text, path, faint: gone } of textsOf(seen, lit)) if (gone && text === words) wrong.push(`${name}: ${words} at ${path}`);
        for (const stop of seen.stops().all) {
          const own = seen.rowOf(stop);
          const isOf = own !== undefined && [...identities(own, of)].some((one) => ids.has(one));
          if (isOf && stop.path.some((_, i) => faint.has(stop.path.slice(0, i + 1).join("/")))) wrong.push(`${name}: ${words} has ${stop.label}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("of a mark that is pointed at, neither itself nor a name of its own steps back, in any example", () => {
    const wrong: string[] = [];
    for (const { name, of } of examples) {
      const seen = seenAt(of, width);
      for (const stop of seen.stops().all) {
        const [row, lit] = [seen.rowOf(stop), kin(stop, seen)];
        if (!row || !lit) continue;
        const faint = steppingBack(seen.scene().marks, lit);
        if (stop.path.some((_, i) => faint.has(stop.path.slice(0, i + 1).join("/")))) wrong.push(`${name}: ${stop.label}`);
        const names = new Set(namesOf(row, of).map(([, words]) => words));
        for (const { text, path, faint: gone } of textsOf(seen, lit)) if (gone && names.has(text)) wrong.push(`${name}: ${stop.key} fades ${text} at ${path}`);
      }
    }
    expect(wrong.slice(0, 8)).toEqual([]);
  });
});

describe("a member that another figure points at", () => {
  const shared = { basis: "illustrative", source: "x" } as const;
  const clusters = ["甲", "乙", "丙"];
  const split = (json: object, field: string): { readonly stay: string[]; readonly fade: string[] } => {
    const seen = seenAt(figure({ ...shared, ...json, fields: { [field]: "cluster" } }), 640);
    const texts = textsOf(seen, namesakes(new Set(["cluster\n乙"]), seen)!);
    const pick = (faint: boolean): string[] => texts.filter((one) => one.faint === faint).map(({ text }) => text);
    return { stay: pick(false), fade: pick(true) };
  };

  it("keeps its line and its name in a line chart, and the others fade", () => {
    const json = { type: "cluster-trajectory", unit: "亿元", fields: { series: "cluster" }, data: clusters.flatMap((cluster, i) => ["2023", "2024", "2025"].map((period, k) => ({ cluster, period, value: 100 * (i + 1) + k }))) };
    const seen = seenAt(figure({ ...shared, ...json }), 640);
    const faint = steppingBack(seen.scene().marks, namesakes(new Set(["cluster\n乙"]), seen)!);
    expect(new Set([...faint.values()].map(({ member }) => member?.value))).toEqual(new Set(["甲", "丙"]));
    expect([...faint.values()].some(({ kind }) => kind === "path")).toBe(true);
    const { stay, fade } = split(json, "series");
    expect([stay.some((text) => text.includes("乙")), fade.some((text) => text.includes("甲"))]).toEqual([true, true]);
  });

  it("keeps the name of its row and its total in a heatmap", () => {
    const { stay, fade } = split({ type: "heatmap", unit: "家", data: clusters.flatMap((cluster, i) => ["大", "小"].map((column, k) => ({ cluster, column, value: 10 * (i + 1) + k }))) }, "row");
    expect(stay).toEqual(expect.arrayContaining(["乙", "20", "21", "41"]));
    expect(fade).toEqual(expect.arrayContaining(["甲", "丙", "10", "11", "61"]));
  });

  it("keeps its panel with its title in small multiples", () => {
    const seen = seenAt(figure({ type: "small-multiples", by: "cluster", of: { ...shared, type: "columns", unit: "亿元", data: clusters.flatMap((cluster, i) => ["2023", "2024"].map((period, k) => ({ cluster, period, value: i + k + 1 }))) } }), 640);
    const texts = textsOf(seen, namesakes(new Set(["cluster\n乙"]), seen)!);
    expect(texts.filter(({ text }) => clusters.includes(text)).map(({ text, faint }) => [text, faint]).sort()).toEqual([["丙", true], ["乙", false], ["甲", true]]);
  });

  it("keeps the flows of a place, and what they join", () => {
    const seen = seenAt(figure({ ...shared, type: "sankey", unit: "亿元", data: [["甲", "丁"], ["乙", "丁"], ["乙", "戊"], ["丙", "己"]].map(([from, to]) => ({ from, to, value: 10 })) }), 640);
    const texts = textsOf(seen, namesakes(new Set(["from\n乙"]), seen)!);
    const faint = texts.filter((one) => one.faint).map(({ text }) => text).join(" ");
    expect(faint).toMatch(/甲/);
    expect(faint).not.toMatch(/[乙丁戊]/);
  });
});
