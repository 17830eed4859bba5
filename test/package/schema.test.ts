import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { charts } from "../../src/index.js";
import { readExamples } from "../browser/legibility/examples.js";

type Json = Readonly<Record<string, unknown>>;
const schema = JSON.parse(readFileSync(new URL("../../dist/schema.json", import.meta.url), "utf8")) as { readonly $defs: Readonly<Record<string, { readonly properties: Readonly<Record<string, Json>> }>> };
const ajv = new Ajv2020({ allErrors: true, strict: false });
const valid = ajv.compile(schema);

/** Every description in a schema, at any depth; what an example holds is no schema. */
function descriptionsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "examples" ? [] : key === "description" && typeof inner === "string" ? [inner] : descriptionsIn(inner)));
}

const codeIn = (text: string): string[] => text.match(/`[^`]+`/g) ?? [];
const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text) && /[。？]$/.test(text);

/** As a script of nothing but ASCII writes it. */
const escaped = (text: string): string => text.replace(/[^\x20-\x7E]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);

describe("the published JSON Schema", () => {
  it("knows every chart", () => {
    expect(Object.keys(schema.$defs)).toEqual(charts.map(({ type }) => type));
  });

  it.each(readExamples().map(({ type, variant, json }) => [`${type}/${variant}`, json] as const))("accepts %s, as the check does", (_name, json) => {
    expect(valid(json), ajv.errorsText(valid.errors)).toBe(true);
  });

  it.each(charts.map(({ type }) => type))("refuses a misspelt field of %s, and a word that is not a choice", (type) => {
    const least = readExamples().find((example) => example.type === type && example.variant === "empty")?.json as Json;
    expect(valid({ ...least, titel: "x" })).toBe(false);
    expect(valid({ ...least, embed: "rumour" })).toBe(false);
    expect(valid({ ...least, title: "x" })).toBe(true);
  });

  it.each(charts.map(({ type }) => type))("describes every field of %s in words", (type) => {
    const bare = Object.entries(schema.$defs[type]?.properties ?? {}).filter(([, field]) => typeof field["description"] !== "string").map(([key]) => key);
    expect(bare).toEqual([]);
  });

  it("describes in Chinese and in English, with the same code in both", () => {
    const wrong = [...new Set(descriptionsIn(schema))].filter((description) => {
      const [zh = "", en = "", ...more] = description.split("\n\n");
      return more.length > 0 || zh === en || !isChinese(zh) || !/^[A-Z`].*[.?]$/.test(en) || codeIn(en).some((code) => !zh.includes(code));
    });
    expect(wrong).toEqual([]);
  });

  it("keeps its words to itself: the script for pages has none of them", () => {
    const script = readFileSync(new URL("../../dist/banyan-charts.min.js", import.meta.url), "utf8");
    expect(script).toContain(escaped("未公布"));
    const [zh = "", en = ""] = String(schema.$defs["bullet"]?.properties["goodWhen"]?.["description"]).split("\n\n");
    expect(zh).not.toBe("");
    for (const words of [zh, escaped(zh), en]) expect(script).not.toContain(words);
  });
});
