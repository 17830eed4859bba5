import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { compose, describe as describeFigure, figure, simpler, toTable, type Figure } from "../src/index.js";
import type { Reading } from "../src/schema/reading.js";
import { readExamples } from "./browser/legibility/examples.js";
import { boundOfSum } from "./oracle.js";
import { printed } from "./scene.js";

interface Row {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly value: Reading;
  readonly amount?: Reading;
  readonly period?: { readonly start: number; readonly end: number };
}

const FLOWS = ["sankey", "tier-flow"];
const examples = readExamples().filter(({ type }) => [...FLOWS, "tier-pyramid", "project-timeline"].includes(type)).map((one) => ({ ...one, name: `${one.type}/${one.variant}`, before: figure(one.json) }));
const rowsOf = ({ spec }: Figure): readonly Row[] => spec.data as unknown as readonly Row[];
const amounts = (rows: readonly Row[]): Map<string, number | null> => new Map(rows.map((row) => [row.id, row.value.value]));
/** A project's amount, which as a bar is a value. */
const readingOf = (type: string, { amount, value }: Row): Reading | undefined => (type === "project-timeline" ? (amount ?? value) : value);
/** Summed as the units are written, so that nothing is lost in the last digit; nothing where the parts must not be added. */
const sumOf = (rows: readonly Row[]): number | null => {
  if (boundOfSum(rows.map(({ value }) => value), true) === undefined) return null;
  const known = rows.flatMap(({ value }) => (value.value === null ? [] : [value.value]));
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
};

/** The totals of nodes, added up here once more: of a sankey by node, of a tier flow by node and moment. */
function totalsOf({ type, ...one }: Figure): Map<string, number | null> {
  const rows = rowsOf({ type, ...one });
  const found = new Map<string, number | null>();
  const spans = [...new Set(rows.map(({ period }) => period?.start ?? 0))].sort((a, b) => a - b);
  const ids = new Set(rows.flatMap(({ from, to }) => [from, to]));
  const add = (key: string, into: readonly Row[], out: readonly Row[]): void => {
    if (into.length + out.length === 0) return;
    const [a, b] = [sumOf(into), sumOf(out)];
    found.set(key, a === null ? b : b === null ? a : Math.max(a, b));
  };
  for (const id of ids) {
    if (type === "sankey") add(id, rows.filter(({ to }) => to === id), rows.filter(({ from }) => from === id));
    else for (let at = 0; at <= spans.length; at += 1) add(`${id} ${at}`, rows.filter(({ to, period }) => to === id && (period?.start ?? 0) === spans[at - 1]), rows.filter(({ from, period }) => from === id && (period?.start ?? 0) === spans[at]));
  }
  if (type === "tier-flow") for (const [at, start] of spans.entries()) for (const [kind, is] of Object.entries(kindsOf({ type, ...one }))) {
    const own = rows.filter((row) => (row.period?.start ?? 0) === start && is(row));
    if (own.length > 0) found.set(`${kind} ${at}`, sumOf(own));
  }
  return found;
}

interface Node {
  readonly id: string;
  readonly tier?: string;
  readonly role?: string;
}

/** What a move is, by the ranks of the tiers. */
function kindsOf({ spec }: Figure): Readonly<Record<string, (row: Row) => boolean>> {
  const given = (spec as unknown as { readonly nodes: readonly Node[] }).nodes;
  const nodes = given.length > 0 ? given : [...new Set((spec.data as unknown as readonly Row[]).flatMap(({ from, to }) => [from, to]))].map((id): Node => ({ id }));
  const tiers = nodes.filter(({ role }) => role === undefined);
  const rank = (id: string): number => {
    const at = tiers.findIndex((node) => node.id === id);
    return Number(tiers[at]?.tier ?? at);
  };
  const both = ({ from, to }: Row): boolean => [from, to].every((id) => tiers.some((node) => node.id === id));
  return {
    rise: (row) => both(row) && rank(row.to) < rank(row.from),
    fall: (row) => both(row) && rank(row.to) > rank(row.from),
    stay: (row) => both(row) && row.from === row.to,
    across: (row) => both(row) && row.from !== row.to && rank(row.to) === rank(row.from),
  };
}

describe.each(examples)("$name as bars", ({ type, before }) => {
  const after = simpler(before);
  const hasAmounts = before.spec.data.length > 0 && (type !== "project-timeline" || rowsOf(before).some(({ amount }) => amount?.value != null));

  it("exists where there is a number to set as a bar", () => {
    expect(after === undefined).toBe(!hasAmounts);
    expect(after?.type ?? "ranking").toBe("ranking");
  });

  it("has the same totals", () => {
    if (!after) return;
    const bars = amounts(rowsOf(after));
    if (FLOWS.includes(type)) {
      const expected = totalsOf(before);
      for (const key of bars.keys()) expect(expected.has(key)).toBe(true);
      for (const [key, value] of expected) {
        // Not disclosed, or no bar where known numbers have no sum.
        if (value === null) expect(bars.get(key) ?? null).toBeNull();
        else expect(bars.get(key)).toBeCloseTo(value, 6);
      }
    } else expect([...bars.values()]).toEqual(rowsOf(before).map((row) => (type === "tier-pyramid" ? row.value.value : (row.amount?.value ?? null))));
  });

  it("states no total of bars that do not add up: nodes of several columns, moments, tiers", () => {
    if (!after || type === "project-timeline") return;
    for (const one of [after, figure(after.input)]) {
      expect(describeFigure(one, { locale: "zh" }).description).not.toMatch(/合计|总计/);
      expect(describeFigure(one, { locale: "en" }).description).not.toMatch(/\btotal|in all\b/i);
    }
  });

  it("keeps units, sources and bases, warns of nothing and is drawn", () => {
    if (!after) return;
    expect(after.issues.filter(({ code }) => code !== "not-embedded")).toEqual([]);
    const [old, now] = [before, after].map((one) => new Set(rowsOf(one).map((row) => readingOf(type, row)?.unit.base)));
    expect([...(now ?? [])].filter((base) => base !== "")).toEqual([...(old ?? [])].filter((base) => base !== undefined && base !== ""));
    for (const locale of ["zh", "en"] as const) {
      expect(printed(compose(after, { locale, width: 320 })).join("")).not.toMatch(/undefined|NaN|\[object/);
      expect(describeFigure(after, { locale }).description).not.toMatch(/undefined|NaN|\[object/);
    }
    const names = (one: Figure): string => JSON.stringify(one.spec.sources);
    for (const source of before.spec.sources.filter((_, i) => rowsOf(before).some((row) => readingOf(type, row)?.source === i))) expect(names(after)).toContain(JSON.stringify(source.name).slice(1, -1).slice(0, 8));
    expect(toTable(after).rows.length).toBe(after.spec.data.length);
  });
});

describe("what becomes simpler", () => {
  const base = { unit: "亿元", source: "年报", basis: "official" } as const;

  it("a total of two sources names both, and one of two bases says how it comes about", () => {
    const after = simpler(figure({ type: "sankey", ...base, data: [{ from: "甲", to: "丙", value: 1 }, { from: "乙", to: "丙", value: 2, source: "报道", basis: "press" }] })) as Figure;
    const total = rowsOf(after).find(({ id }) => id === "丙") as unknown as { value: Reading; note: { zh: string } };
    expect(total.value.basis).toBe("derived");
    expect(total.note.zh).toContain("甲 → 丙 1亿元");
    expect(JSON.stringify(after.spec.sources[total.value.source as number])).toContain("年报；报道");
  });

  it("a total that lacks a part is at least so much", () => {
    const after = simpler(figure({ type: "sankey", ...base, data: [{ from: "甲", to: "丙", value: 1 }, { from: "乙", to: "丙", value: null }] })) as Figure;
    expect(rowsOf(after).map(({ value: { value, bound } }) => [value, bound])).toEqual([[1e8, "exact"], [null, "exact"], [1e8, "atLeast"]]);
  });

  it("is nothing for a chart that is as plain already", () => {
    expect(simpler(figure({ type: "ranking", ...base, data: [{ label: "甲", value: 1 }] }))).toBeUndefined();
  });

  it("costs nothing to who does not import it", async () => {
    const bytes = async (contents: string): Promise<number> => {
      const { outputFiles } = await build({ stdin: { contents, resolveDir: fileURLToPath(new URL("..", import.meta.url)), loader: "ts" }, bundle: true, minify: true, format: "esm", write: false, treeShaking: true, ignoreAnnotations: false, logLevel: "silent" });
      return outputFiles[0]?.text.length ?? 0;
    };
    const plain = await bytes('import { sankey, toSVG } from "./src/index.ts"; console.log(sankey, toSVG)');
    const withIt = await bytes('import { sankey, toSVG, simpler } from "./src/index.ts"; console.log(sankey, toSVG, simpler)');
    expect(withIt).toBeGreaterThan(plain + 10_000);
  });
});
