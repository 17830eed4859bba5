import { charts } from "../../src/index.js";
import { defaultOf, descriptionOf, schemaOf, wordsOf, type Field } from "../controls.js";
import { node, type Cell } from "../kit/blocks.js";
import type { Kit } from "../kit/page.js";
import type { Words } from "../kit/words.js";

type Fields = readonly (readonly [name: string, field: Field])[];

const HEADS: readonly Words[] = [{ zh: "字段", en: "Field" }, { zh: "叫法", en: "Name" }, { zh: "可写", en: "May be" }, { zh: "默认", en: "Default" }, { zh: "说明", en: "What it is" }];
const propertiesOf = (type: string): Fields => Object.entries(schemaOf(type).properties);
const rowOf = (field: Field | undefined): Fields => Object.entries([field, ...(field?.anyOf ?? [])].find((one) => one?.items?.properties)?.items?.properties ?? {});

/** Rows and options of a chart, as `dist/schema.json` has them: what is its own first, what all charts share closed below. */
export function fieldTables(kit: Kit, type: string): Node[] {
  const rows = rowOf(schemaOf(type).properties["data"]);
  const [ownRows, commonRows] = apart(rows, (one) => rowOf(schemaOf(one).properties["data"]));
  const [own, common] = apart(propertiesOf(type), propertiesOf);
  const options = own.filter(([name]) => name !== "data" && name !== "fields");
  const table = (caption: Words, fields: Fields): HTMLElement => {
    const made = kit.table(caption, HEADS, fields.map(cellsOf));
    made.classList.add("guide-fields");
    return made;
  };
  const folded = (words: Words, inner: HTMLElement): HTMLElement => node("details", "guide-more", node("summary", "", kit.say(words)), inner);
  const row: Words = { zh: "每一行数据", en: "A row of data" };
  const option: Words = { zh: "这种图自己的选项", en: "Options of this chart" };
  return [
    kit.section(row, ...(ownRows.length === 0 ? [kit.prose({ zh: "这种图没有自己的行：数据写在`of`里的那张图上。", en: "This chart has no rows of its own: the data stand in the figure in `of`." })] : [table(row, ownRows), folded({ zh: "每种图的行都可以写的字段", en: "Fields that rows of every chart may have" }, table({ zh: "共有的行字段", en: "Shared fields of rows" }, commonRows))])),
    kit.section(option, ...(options.length === 0 ? [kit.prose({ zh: "没有；只有下面各种图共有的选项。", en: "None; only those below, which all charts share." })] : [table(option, options.flatMap(opened))]), folded({ zh: "各种图共有的选项", en: "Options that all charts share" }, table({ zh: "共有的选项", en: "Shared options" }, common.filter(([name]) => name !== "type")))),
  ];
}

/** What only this chart or a few have, and what every chart with any has. */
function apart(fields: Fields, of: (type: string) => Fields): readonly [own: Fields, common: Fields] {
  const others = charts.map(({ type }) => new Set(of(type).map(([name]) => name))).filter((names) => names.size > 0);
  const isCommon = ([name]: Fields[number]): boolean => others.every((names) => names.has(name));
  return [fields.filter((field) => !isCommon(field)), fields.filter(isCommon)];
}

/** A list or an object with the fields that it has of its own, which stand below it. */
function opened([name, field]: Fields[number]): Fields {
  const list = [field, ...(field.anyOf ?? [])].find((one) => one.items?.properties)?.items?.properties;
  const common = new Set(["id", "period", "unit", "status", "bound", "basis", "source", "note"]);
  const inner = Object.entries(list ?? {}).filter(([key]) => key === "period" || !common.has(key));
  return [[name, field], ...inner.map(([key, one]) => [`${name}[].${key}`, one] as const)];
}

function cellsOf([name, field]: Fields[number]): Cell[] {
  const [zh = "", en = zh] = (field.title ?? "").split(" · ");
  return [node("code", "", name), { zh, en }, wordsOf(field), defaultCell(defaultOf(field)), descriptionOf(field)];
}

/** A word of figures has one in each language; anything else is code. */
function defaultCell(fallback = ""): Cell {
  const [zh = "", en] = fallback.split(" / ");
  if (en !== undefined) return { zh, en };
  return fallback === "" ? "" : node("code", "", fallback);
}
