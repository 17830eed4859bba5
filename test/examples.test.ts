import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { compose, describe as describeFigure, figure, readFigure, render, toCSV, toSVG, toTable, validate } from "../src/index.js";
import { entriesOf } from "../src/provenance/readings.js";
import type { Reading } from "../src/schema/reading.js";
import { readExamples } from "./browser/legibility/examples.js";
import { numerals, standsFor } from "./numerals.js";
import { printed, spoken, walk } from "./scene.js";

const LOCALES = ["zh", "en"] as const;
const WIDTHS = [320, 640, 1200] as const;
type Json = Readonly<Record<string, unknown>>;
const examples = readExamples().map((example) => ({ ...example, name: `${example.type}/${example.variant}`, json: example.json as Json }));

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

/** One mark a line, so that a change reads as a change. */
function lines(svg: string): string {
  return svg.replace(/></g, ">\n<") + "\n";
}

describe.each(examples)("$name", ({ type, variant, json }) => {
  const drawn = figure(json);

  it("has no error, and leaves its input alone", () => {
    const input = frozen(structuredClone(json));
    expect(validate(input).filter(({ severity }) => severity === "error")).toEqual([]);
    render(input);
    expect(input).toEqual(json);
  });

  it("names a source and a basis for every number", () => {
    expect(drawn.issues).toEqual([]);
  });

  it.each([["zh", 640, "light"], ["en", 320, "dark"]] as const)("is the reviewed picture in %s at %i, %s", async (locale, width, theme) => {
    const svg = toSVG(drawn, { locale, width, theme, idPrefix: "s", embed: "none" });
    await expect(lines(svg)).toMatchFileSnapshot(`snapshots/${type}/${variant}-${locale}-${width}.svg`);
  });

  it("gives back its spec as written", () => {
    const written = structuredClone(json);
    expect(readFigure(render(written))).toEqual(json);
  });

  it.each(LOCALES)("is well formed and finite in %s at every width", (locale) => {
    for (const width of WIDTHS) {
      const svg = toSVG(drawn, { locale, width });
      expect(svg).not.toMatch(/NaN|Infinity|undefined|null(?![^<]*<\/metadata>)/);
      expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
      const scene = compose(drawn, { locale, width });
      expect(scene.width).toBe(width);
      const paths = [...walk(scene.marks)].map(({ path }) => path.join(" › "));
      expect(paths.filter((path, i) => paths.indexOf(path) !== i)).toEqual([]);
    }
  });

  it.each(LOCALES)("says every value in %s, as its row has it", (locale) => {
    const said = spoken(compose(drawn, { locale })).flatMap(numerals);
    const readings = entriesOf(drawn.spec, drawn.chart).flatMap((entry) => entry.readings).filter((reading): reading is Reading & { value: number } => reading.value !== null);
    if (readings.length > 500) return;
    for (const reading of readings) {
      expect(said.some((numeral) => standsFor(numeral, reading.value) || standsFor(numeral, reading.value * 100)), `${reading.field} of row ${reading.row + 1}: ${reading.value}`).toBe(true);
    }
  });

  it.each(LOCALES)("prints and describes in %s no number that the spec does not hold or give by arithmetic", (locale) => {
    const oracle = numbersOf(json, entriesOf(drawn.spec, drawn.chart).map(({ readings }) => readings));
    const sentences = [describeFigure(drawn, { locale }).description, ...spoken(compose(drawn, { locale }))];
    const strange = sentences.flatMap((sentence) => numerals(sentence).filter((numeral) => !oracle.some((number) => standsFor(numeral, number))).map(({ text }) => `${text} in “${sentence.slice(0, 80)}”`));
    expect(strange).toEqual([]);
  });

  it.each(LOCALES)("prints its title and its source in %s, and the badge when a number is invented", (locale) => {
    for (const width of WIDTHS) {
      const words = printed(compose(drawn, { locale, width })).join("").replace(/\s/g, "");
      expect(words).toContain(locale === "zh" ? "来源：" : "Source:");
      expect(words.includes("示意数据·ILLUSTRATIVE")).toBe(JSON.stringify(json).includes('"illustrative"'));
    }
  });

  it("has a table with every datum, and a CSV that holds the same", () => {
    const table = toTable(drawn);
    expect(table.rows.length).toBe(entriesOf(drawn.spec, drawn.chart).length);
    expect(toCSV(drawn, { bom: true }).startsWith("\uFEFF")).toBe(true);
    for (const row of table.rows) expect(row.length).toBe(table.columns.length);
  });

  it("speaks only the language asked for", () => {
    const words = [describeFigure(drawn, { locale: "en" }).description, ...spoken(compose(drawn, { locale: "en" }))].join(" ");
    const own = [...JSON.stringify(json).matchAll(/\p{Script=Han}/gu)].map(([letter]) => letter);
    const bilingual = !examplesMonolingual.has(`${type}/${variant}`);
    const han = [...words.matchAll(/\p{Script=Han}/gu)].map(([letter]) => letter);
    expect(bilingual ? han : han.filter((letter) => !own.includes(letter))).toEqual([]);
  });
});

/** Examples that are about words of one language only. */
const examplesMonolingual = new Set<string>(JSON.parse(readFileSync(new URL("./monolingual.json", import.meta.url), "utf8")) as string[]);

/** Every number that a sentence about this spec may hold: as written, counted, or by the arithmetic that design allows. */
function numbersOf(json: Json, rows: readonly (readonly Reading[])[]): number[] {
  const written = numerals(JSON.stringify(json).replace(/"(?:url|\$schema)": ?"[^"]*"/g, "")).map(({ value }) => Math.abs(value));
  const values = rows.flat().flatMap(({ value }) => (value === null ? [] : [value]));
  const counts = Array.from({ length: Math.max(rows.length, values.length) + 1 }, (_, i) => i);
  const derived: number[] = [];
  const known = rows.flat().filter((reading): reading is Reading & { value: number } => reading.value !== null);
  // Only numbers of one unit may be set against each other.
  for (const { value: a, unit: one } of known) for (const { value: b, unit: other } of known) if (known.length <= 200 && one.base === other.base) derived.push(a - b, b - a, (a / b) * 100, ((a - b) / b) * 100, ((b / a - 1) * 100), ...[1, 2, 3, 4, 5, 6, 8, 10].map((years) => ((b / a) ** (1 / years) - 1) * 100));
  // At most 93.33% is not at most 93.3%: a share that is a bound is rounded to the side on which it stays true.
  for (const { value: a, bound, unit: one } of known) for (const { value: b, unit: other } of known) if (bound === "atMost" && one.base === other.base && b !== 0) derived.push(Math.ceil((a / b) * 1000) / 10);
  for (const { value: a, bound, unit: one } of known) for (const { value: b, unit: other } of known) if ((bound === "atLeast" || bound === "moreThan") && one.base === other.base && b !== 0) derived.push(Math.floor((a / b) * 1000) / 10);
  const sum = values.reduce((total, value) => total + value, 0);
  return [...written, ...written.map((value) => -value), ...values, ...values.map(Math.abs), ...counts, ...derived, ...derived.map(Math.abs), sum, ...values.map((value) => value * 100)];
}
