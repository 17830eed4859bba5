import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { charts } from "../../src/index.js";
import { readExamples } from "../browser/legibility/examples.js";

type Json = Readonly<Record<string, unknown>>;
const schema = JSON.parse(readFileSync(new URL("../../dist/schema.json", import.meta.url), "utf8")) as { readonly $defs: Readonly<Record<string, { readonly properties: Readonly<Record<string, Json>> }>> };
const ajv = new Ajv2020({ allErrors: true, strict: false });
const valid = ajv.compile(schema);

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
});
