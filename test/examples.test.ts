import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { beforeAll, describe, expect, it } from "vitest";
import { pictures, snapshotName, snapshotText } from "../scripts/snapshots.mjs";
import { compose, describe as describeFigure, figure, readFigure, render, toCSV, toSVG, toTable, validate, type Figure } from "../src/index.js";
import { entriesOf } from "../src/provenance/readings.js";
import type { Reading } from "../src/schema/reading.js";
import { readExamples } from "./browser/legibility/examples.js";
import { numerals, standsFor } from "./numerals.js";
import { numbersOf } from "./oracle.js";
import { printed, spoken, walk } from "./scene.js";

const LOCALES = ["zh", "en"] as const;
const WIDTHS = [320, 640, 1200] as const;
type Json = Readonly<Record<string, unknown>>;
const examples = readExamples().map((example) => ({ ...example, name: `${example.type}/${example.variant}`, json: example.json as Json }));

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

describe.each(examples)("$name", ({ type, variant, json }) => {
  let drawn: Figure;
  beforeAll(() => {
    drawn = figure(json);
  });

  it("has no error, and leaves its input alone", () => {
    const input = frozen(structuredClone(json));
    expect(validate(input).filter(({ severity }) => severity === "error")).toEqual([]);
    render(input);
    expect(input).toEqual(json);
  });

  it("names a source and a basis for every number", () => {
    expect(drawn.issues).toEqual([]);
  });

  // `npm run visual` shows what changed.
  it.each(pictures)("is the reviewed picture in %s at %i, %s", async (...picture) => {
    await expect(snapshotText(drawn, picture, toSVG)).toMatchFileSnapshot(`snapshots/${snapshotName(type, variant, picture)}`);
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
    const oracle = numbersOf(json, drawn);
    const sentences = [describeFigure(drawn, { locale }).description, ...spoken(compose(drawn, { locale }))];
    const strange = sentences.flatMap((sentence) => numerals(sentence).filter((numeral) => !oracle.some((number) => standsFor(numeral, number))).map(({ text }) => `${text} in “${sentence.slice(0, 80)}”`));
    expect(strange).toEqual([]);
  });

  it.each(LOCALES)("prints its title and its source in %s, and the badge when a number is invented", (locale) => {
    for (const width of WIDTHS) {
      const words = printed(compose(drawn, { locale, width })).join("").replace(/\s/g, "");
      expect(words).toContain(locale === "zh" ? "来源：" : "Source:");
      expect(words.includes("示意数据·ILLUSTRATIVE")).toBe(entriesOf(drawn.spec, drawn.chart).length > 0 && JSON.stringify(json).includes('"illustrative"'));
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
