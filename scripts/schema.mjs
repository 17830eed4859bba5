// Writes dist/schema.json: what each chart takes, from its own schemas, with the doc lines of its interfaces in Chinese and English. Run after the modules are built.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { toJsonSchema } from "@valibot/to-json-schema";
import { editionsOf, inBoth } from "./descriptions.mjs";
import { jsonOfCheck, jsonOfRow } from "./json-of.mjs";
import { readInterfaces } from "./interfaces.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const load = (path) => import(pathToFileURL(join(root, "dist", "esm", "src", path)).href);
const { charts } = await load("charts/index.js");
const { sharedEntries } = await load("schema/shared.js");
const vocabulary = await load("schema/vocabulary.js");
const { headings } = await load("locale/headings.js");
const interfaces = readInterfaces(root);
const chineseFile = "src/schema/descriptions.zh.json";
const { both, faults } = editionsOf(JSON.parse(readFileSync(join(root, chineseFile), "utf8")));

const pascal = (type) => type.replace(/(^|-)(\w)/g, (_, _dash, letter) => letter.toUpperCase());
const titleOf = (key) => (headings[key] ? headings[key].join(" · ") : undefined);

/** The JSON Schema of one valibot schema; a check of our own is known by what it expects. */
function jsonOf(schema) {
  const override = ({ valibotSchema }) => (valibotSchema.type === "custom" ? jsonOfCheck(valibotSchema.message) : undefined);
  const json = toJsonSchema(schema, { errorMode: "ignore", typeMode: "input", overrideSchema: override });
  delete json.$schema;
  return json;
}

/** The default that a doc line names: Default `given`, `light` (default), Default 640; none where it goes on to say when. */
function defaultOf(doc) {
  return [/Default `([^`]+)`[.,]/, /`([^`]+)` \(default\)/, /Default (\d+)\b/].map((pattern) => pattern.exec(doc)?.[1]).find(Boolean);
}

/** Adds title, description and default, from the doc line of the field. */
function documented(key, json, field) {
  const fallback = defaultOf(field?.doc ?? "");
  const title = titleOf(key);
  return {
    ...(title ? { title } : {}),
    ...(field?.doc ? { description: both(field.doc) } : {}),
    ...json,
    ...(fallback === undefined ? {} : { default: /^\d+$/.test(fallback) ? Number(fallback) : fallback }),
  };
}

/** Schema of the records of a row or a list, each column with its doc line, nested lists too. */
function recordOf(columns, name, strict) {
  const fields = { ...interfaces.get("CommonRow"), ...interfaces.get(name) };
  const json = jsonOfRow(columns, vocabulary);
  for (const [key, property] of Object.entries(json.properties)) {
    const nested = columns[key]?.of;
    const element = fields[key]?.element;
    const inner = nested && element ? { type: "array", items: recordOf(nested, element, true) } : property;
    json.properties[key] = documented(key, inner, fields[key]);
  }
  return strict ? { ...json, additionalProperties: false } : json;
}

/** What a figure inside another may be: any chart whose axes can be shared. Its records may also name the panel they belong to, so they are not strict. */
function innerSchema() {
  const inner = charts.filter((chart) => chart.extent);
  const fieldsOf = (chart) => {
    const at = (key) => ({ $ref: `#/$defs/${chart.type}/properties/${key}` });
    const open = (key) => {
      const { items } = chartSchema(chart).properties[key];
      return { type: "array", items: { ...items, additionalProperties: true, properties: Object.fromEntries(Object.keys(items.properties).map((name) => [name, { $ref: `#/$defs/${chart.type}/properties/${key}/items/properties/${name}` }])) } };
    };
    return Object.fromEntries(Object.keys(chartSchema(chart).properties).map((key) => [key, chart.lists?.[key] ? open(key) : at(key)]));
  };
  const then = (chart) => ({ properties: fieldsOf(chart), required: ["data"], additionalProperties: false });
  return {
    type: "object",
    properties: { type: { enum: inner.map((chart) => chart.type) } },
    required: ["type"],
    allOf: inner.map((chart) => ({ if: { properties: { type: { const: chart.type } }, required: ["type"] }, then: then(chart) })),
  };
}

function exampleOf(type) {
  const folder = join(root, "examples", type);
  const file = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "labels.json").sort()[0];
  const example = JSON.parse(readFileSync(join(folder, file), "utf8"));
  delete example.$schema;
  return example;
}

function chartSchema(chart) {
  const name = pascal(chart.type);
  const question = inBoth(chart.question.zh, chart.question.en);
  const shared = interfaces.get("SharedSpec");
  const own = interfaces.get(`${name}Options`) ?? {};
  const row = recordOf(chart.row, `${name}Row`, false);
  // Through `fields`, any column of the row may stand under a name of the user's own.
  delete row.required;
  const columnNames = Object.keys(row.properties);
  const properties = {
    type: { const: chart.type, description: question },
    data: documented("data", { anyOf: [{ type: "array", items: row }, { type: "object", additionalProperties: { type: "array" } }] }, shared.data),
    fields: documented("fields", { type: "object", properties: Object.fromEntries(columnNames.map((key) => [key, { type: "string" }])), additionalProperties: false }, shared.fields),
  };
  for (const [key, columns] of Object.entries(chart.lists ?? {})) {
    const field = own[key] ?? shared[key];
    properties[key] = documented(key, { type: "array", items: recordOf(columns, field?.element, true) }, field);
  }
  for (const [key, schema] of Object.entries(sharedEntries)) {
    if (!chart.unused.includes(key) && !(key in properties)) properties[key] = documented(key, jsonOf(schema), shared[key]);
  }
  for (const [key, schema] of Object.entries(chart.options)) properties[key] = documented(key, jsonOf(schema), own[key]);
  if (chart.open) {
    properties.of = documented("of", innerSchema(), own.of);
    // Its data stand inside the other figure.
    for (const key of ["data", "fields"]) delete properties[key];
  }
  const required = ["type", ...(chart.open ? [] : ["data"]), ...Object.entries(chart.options).filter(([, schema]) => schema.type !== "optional").map(([key]) => key)];
  for (const key of chart.unused) if (!(key in properties)) properties[key] = { ...(key in sharedEntries ? jsonOf(sharedEntries[key]) : {}), deprecated: true, description: inBoth(`${chart.type}不用此项。`, `Not used by ${chart.type}.`) };
  return { title: chart.type, description: question, type: "object", properties, required, additionalProperties: false, examples: [exampleOf(chart.type)] };
}

const schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "banyan-charts",
  description: both("Spec of a figure. `type` names the chart; the other fields follow from it."),
  type: "object",
  properties: { type: { enum: charts.map((chart) => chart.type), description: both("Which chart it is.") } },
  required: ["type"],
  // if/then and not oneOf: an editor then says what is wrong with this chart, and not that no chart fits.
  allOf: charts.map((chart) => ({ if: { properties: { type: { const: chart.type } }, required: ["type"] }, then: { $ref: `#/$defs/${chart.type}` } })),
  $defs: Object.fromEntries(charts.map((chart) => [chart.type, chartSchema(chart)])),
};
const wrong = faults();
if (wrong.length > 0) {
  console.error([`${chineseFile} 与英文说明对不上 · ${chineseFile} does not match the English doc lines:`, ...wrong].join("\n  "));
  process.exit(1);
}
writeFileSync(join(root, "dist", "schema.json"), JSON.stringify(schema, null, 1) + "\n");
