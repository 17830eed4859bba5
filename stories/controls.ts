/// <reference types="vite/client" />
import type { ArgTypes } from "@storybook/html-vite";
import type { InputType, StrictArgTypes } from "storybook/internal/types";
import { charts } from "../src/index.js";
import type { Words } from "./kit/words.js";
import { apartOf } from "./spec.js";

/** One field of a spec, as the JSON Schema has it. */
export interface Field {
  readonly title?: string;
  /** Chinese and English, a paragraph each. */
  readonly description?: string;
  readonly default?: string | number | boolean;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Field[];
  readonly properties?: Readonly<Record<string, Field>>;
  readonly items?: Field;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly deprecated?: boolean;
}

interface ChartSchema {
  readonly description: string;
  readonly properties: Readonly<Record<string, Field>>;
  readonly required: readonly string[];
}

// A glob and no import: a fresh clone has no dist/ yet, and its sources still compile.
const built = import.meta.glob<{ readonly $defs: Readonly<Record<string, ChartSchema>> }>("../dist/schema.json", { eager: true, import: "default" });

/** The schema that `npm run build` wrote for a chart. */
export function schemaOf(type: string): ChartSchema {
  const found = Object.values(built)[0]?.$defs[type];
  if (!found) throw new Error(`dist/schema.json 里没有 ${type}：请运行 npm run build · dist/schema.json has no ${type}: run npm run build`);
  return found;
}

/** What a field is, apart in each language. */
export function descriptionOf({ description = "" }: Field): Words {
  const [zh = "", en = zh] = description.split("\n\n");
  return { zh, en };
}

/** What somebody with a table of their own writes first stands first. */
const CATEGORIES = { head: "标题 Title", data: "数据 Data", text: "其他文字 Other words", style: "样式 Style", layout: "版式 Layout", behaviour: "交互 Behaviour" } as const;
type Category = keyof typeof CATEGORIES;

// What no schema can tell: shared fields whose kind is not where a designer looks for them. The rest goes by kind.
const CATEGORY_OF: Readonly<Record<string, Category>> = {
  unit: "data", measure: "data", scope: "data", basis: "data", source: "data", sources: "data", prices: "data", asOf: "data", goodWhen: "data",
  title: "head", subtitle: "head", annotations: "text", highlight: "style", color: "style", theme: "style",
};
// The toolbar stands for the first three; the others are of files and pages, not of looks.
const HIDDEN = new Set(["locale", "theme", "width", "$schema", "type", "idPrefix", "embed"]);
const ORDER: readonly string[] = ["title", "subtitle", "data", "unit", "basis", "source", "note", "sort", "top", "labels", "legend", "height", "highlight", "color"];

/** Controls of a chart, made from its schema: kind, choices, limits, default, description, category. */
export function controlsOf(type: string): ArgTypes {
  const { properties, required } = schemaOf(type);
  const shown = Object.entries(properties).filter(([, field]) => field.deprecated !== true);
  const controls = shown.flatMap(([key, field]) => controlsOfField(type, key, field, required.includes(key)));
  return { ...Object.fromEntries(controls.sort(byOrder)), ...behaviourControls(type) };
}

/** How figures behave here: whatever a chart lets a reader do, but for selecting, which a page must have a use for, and tones. */
export function behaviourArgs(type: string): Record<string, unknown> {
  return { select: "none", tones: false, ...(charts.find((chart) => chart.type === type)?.zoom ? { zoom: true } : {}) };
}

/** What stands in `mount` and not in a spec. */
function behaviourControls(type: string): ArgTypes {
  const argOf = (description: string, summary: string, fallback: string): InputType => ({
    description,
    type: { name: "other", value: summary, required: false },
    table: { category: CATEGORIES.behaviour, type: { summary }, defaultValue: { summary: fallback } },
  });
  const select = { ...argOf("读者可选中几个图形。\n\nHow many marks a reader may select.", "none | one | many", "none"), control: { type: "inline-radio" as const }, options: ["none", "one", "many"] };
  const zoom = { ...argOf("时期或散点多时，读者可放大其中一段。\n\nWhere there are many periods or points, a reader may look closer at some.", "boolean", "false"), control: { type: "boolean" as const } };
  const tones = { ...argOf("读者可用 S 键把一行数听成音，越高越大。\n\nKey S plays a row as tones, higher for more.", "boolean", "false"), control: { type: "boolean" as const } };
  return charts.find((chart) => chart.type === type)?.zoom ? { select, zoom, tones } : { select, tones };
}

/** Empty values for fields that are edited as a tree, so that the tree opens on the right shape. */
export function blanksOf(type: string): Record<string, unknown> {
  const open = Object.entries(schemaOf(type).properties).filter(([key, field]) => key !== "data" && field.deprecated !== true && !HIDDEN.has(key));
  return Object.fromEntries(open.flatMap(([key, field]) => (blankOf(key, field) === undefined ? [] : [[key, blankOf(key, field)]])));
}

/** A tree edits no plain words: where a story gives words for a field that may also be an object, a line of text edits them. */
export function fitToArgs({ argTypes, initialArgs }: { readonly argTypes: StrictArgTypes; readonly initialArgs: Readonly<Record<string, unknown>> }): StrictArgTypes {
  const fitted = Object.entries(argTypes).filter(([key, { control }]) => typeof initialArgs[key] === "string" && typeof control === "object" && control.type === "object");
  return { ...argTypes, ...Object.fromEntries(fitted.map(([key, argType]) => [key, { ...argType, control: { type: "text" as const } }])) };
}

/** The words of a story apart by language, for the lines of text that edit them. */
export function wordsApart({ argTypes, initialArgs }: { readonly argTypes: StrictArgTypes; readonly initialArgs: Readonly<Record<string, unknown>> }): Record<string, unknown> {
  const keys = Object.keys(argTypes).filter((key) => `${key}-zh` in argTypes && key in initialArgs);
  return Object.assign({}, ...keys.map((key) => apartOf(key, initialArgs[key]))) as Record<string, unknown>;
}

function blankOf(key: string, field: Field): unknown {
  // A known unit is one word.
  if (key === "unit") return "";
  if (isText(field)) return { zh: "", en: "" };
  if (field.type === "array") return [];
  return field.type === "object" || field.anyOf?.some(({ type }) => type === "object") ? {} : undefined;
}

function byOrder([a, first]: readonly [string, InputType], [b, second]: readonly [string, InputType]): number {
  const categories = Object.values<string>(CATEGORIES);
  const rank = ({ table }: InputType): number => categories.indexOf(table?.category ?? "");
  const place = (name: string): number => {
    const at = ORDER.indexOf(name.replace(/-(?:zh|en)$/, ""));
    return at < 0 ? ORDER.length : at;
  };
  return rank(first) - rank(second) || place(a) - place(b);
}

type Control = readonly [key: string, control: InputType];

/** Words have a line of text for each language, of which the one of the toolbar is shown; data are edited beside the figure. */
function controlsOfField(type: string, key: string, field: Field, required: boolean): Control[] {
  const control = controlOf(key, field, required);
  if (key === "data") return [[key, { ...control, control: false, description: `${control.description ?? ""}\n\n${rowsIn(type, field)}` }]];
  if (!isText(field) || key === "unit" || HIDDEN.has(key)) return [[key, control]];
  const hidden: Control = [key, { ...control, table: { ...control.table, disable: true } }];
  const line = (locale: "zh" | "en"): Control => [`${key}-${locale}`, { ...control, type: { name: "string", required }, control: { type: "text" }, if: { global: "locale", eq: locale } }];
  return [hidden, line("zh"), line("en")];
}

/** What a row holds, and where its columns are explained and its cells edited. */
function rowsIn(type: string, field: Field): string {
  const columns = Object.keys([field, ...(field.anyOf ?? [])].find((one) => one.items?.properties)?.items?.properties ?? {});
  const own = columns.filter((name) => !["id", "status", "bound", "basis", "source", "note"].includes(name)).map((name) => `\`${name}\``).join(" ");
  return `每行的字段 Columns of a row: ${own}\n\n[字段说明 What each column is](./?path=/story/${type}--guide) · [在图旁的表格里改 Edit them beside the figure](./?path=/story/${type}--playground)`;
}

/** What holds where nothing is written, in both languages where it is a word of one: the schema's own default, else what the description calls one. */
export function defaultOf({ default: own, description = "" }: Field): string | undefined {
  if (own !== undefined) return String(own);
  const [, ...said]: readonly (string | undefined)[] = /`([^`]+)` \(default\)|Default(?: is)? (?:`([^`]+)`|(\d[\d.]*)|([^.;]* \/ [^.;,]*))/.exec(description) ?? [];
  return said.find((one) => one !== undefined)?.replace(/\.$/, "");
}

function controlOf(key: string, field: Field, required: boolean): InputType {
  const fallback = defaultOf(field);
  const summary = fallback === undefined ? {} : { defaultValue: { summary: fallback } };
  return {
    name: key,
    description: [field.title === undefined ? "" : `**${field.title}**`, field.description ?? ""].filter((words) => words !== "").join("\n\n"),
    type: { name: "other", value: wordsOf(field), required },
    table: { category: CATEGORIES[categoryOf(key, field)], type: { summary: wordsOf(field) }, ...summary, ...(HIDDEN.has(key) ? { disable: true } : {}) },
    ...kindOf(field),
  };
}

function categoryOf(key: string, field: Field): Category {
  const known = CATEGORY_OF[key];
  if (known) return known;
  if (isText(field)) return "text";
  return field.enum === undefined && field.type !== "number" && field.type !== "boolean" ? "data" : "layout";
}

/** Words for each language: the schema offers a string or `{zh, en}`. */
function isText({ anyOf }: Field): boolean {
  return anyOf !== undefined && anyOf.some(({ type }) => type === "string") && anyOf.some(({ properties }) => properties !== undefined && Object.keys(properties).join() === "zh,en");
}

function kindOf(field: Field): Pick<InputType, "control" | "options"> {
  // Without the empty choice nobody could take a choice back.
  if (field.enum) return { control: { type: "select", labels: { undefined: "—" } }, options: [undefined, ...field.enum] };
  if (field.type === "boolean") return { control: { type: "boolean" } };
  if (field.type === "number" || field.type === "integer") return { control: numberControl(field) };
  if (field.type === "string") return { control: { type: "text" } };
  return { control: { type: "object" } };
}

/** A slider where it can be aimed: both ends known, and no more than a hundred steps. */
function numberControl({ minimum, maximum, type }: Field): NonNullable<InputType["control"]> {
  const limits = { ...(minimum === undefined ? {} : { min: minimum }), ...(maximum === undefined ? {} : { max: maximum }) };
  const slides = minimum !== undefined && maximum !== undefined && maximum - minimum <= 100;
  return { type: slides ? "range" : "number", ...limits, ...(type === "integer" || slides ? { step: 1 } : {}) };
}

/** What may be written for a field. */
export function wordsOf(field: Field): string {
  if (isText(field)) return "string | {zh, en}";
  if (field.enum) return field.enum.join(" | ");
  if (field.anyOf) return [...new Set(field.anyOf.map(wordsOf))].join(" | ");
  return [field.type ?? "any"].flat().join(" | ");
}
