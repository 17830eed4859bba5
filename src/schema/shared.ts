import * as v from "valibot";
import { isText } from "./column.js";
import type { NumberColumn } from "./intake.js";
import { isRecord } from "./intake.js";
import type { Source, SourceInput } from "./reading.js";
import { BASES, PRICES, type Basis, type LocaleName, type Prices, type Text } from "./vocabulary.js";
import type { ThemeInput } from "../theme/index.js";

/** Rows as a list, or, where points are many, as equally long columns. */
export type Data<R> = readonly R[] | { readonly [K in keyof R]?: readonly R[K][] | NumberColumn };

/** What the specs of all charts share. `Row` is the chart's own row, `R` the user's. */
export interface SharedSpec<Row, R = Row> {
  /** Address of the JSON Schema, so that an editor completes the spec. */
  readonly $schema?: string | undefined;
  /** The rows: a list of records, or equally long columns. Columns that the chart does not use are ignored. */
  readonly data: Data<R>;
  /** Your own column for each column of the chart: `{ "value": "产值" }`. */
  readonly fields?: { readonly [K in keyof Row]?: keyof R & string } | undefined;
  /** Unit of the numbers: a known one (`亿元`, `家`, `%`, `GWh`) or `{zh, en}`. */
  readonly unit?: Text | undefined;
  /** The finding, as a sentence. */
  readonly title?: Text | undefined;
  /** Measure, place, period and unit. */
  readonly subtitle?: Text | undefined;
  /** What a reader must know; printed under the figure after `注：`. */
  readonly note?: Text | undefined;
  /** Where all numbers come from that do not say otherwise: words, `{name, date, …}`, or an id of `sources`. */
  readonly source?: SourceInput | undefined;
  /** Sources that rows refer to by id. */
  readonly sources?: { readonly [id: string]: Source } | undefined;
  /** Who says so, for all numbers that do not say otherwise. */
  readonly basis?: Basis | undefined;
  /** What the author says of the figure to one who cannot see it; the generated description follows it. */
  readonly alt?: Text | undefined;
  /** Words in the plot, placed in the units of the axes. */
  readonly annotations?: readonly Annotation[] | undefined;
  /** Id or label of each member that is the point; the rest turns grey. */
  readonly highlight?: readonly string[] | undefined;
  /** A fixed colour for a member, by id or label: `{ "集群甲": "#0F5B82" }`. */
  readonly color?: { readonly [member: string]: string } | undefined;
  /** Order of the members. Default `given`; `value` in a ranking or a composition, by state in a waffle, what crosses least in a sankey. */
  readonly sort?: "given" | "value" | "label" | undefined;
  /** How many members to show; the rest folds into 其他 / Other. In `bump` it is squeezed into a strip, in `small-multiples` counted in the note. */
  readonly top?: number | undefined;
  /** Which values are printed: as many as fit, or only those that are never dropped. Default `auto`. */
  readonly labels?: "auto" | "few" | undefined;
  /** Whether a legend may stand in for labels that do not fit. Default `auto`. */
  readonly legend?: "auto" | "none" | undefined;
  /** Language of words and numbers. Default `zh`. */
  readonly locale?: LocaleName | undefined;
  /** Colours: `light` (default), `dark`, `print`, `contrast`, or a brand's own. */
  readonly theme?: ThemeInput | undefined;
  /** Width in px, 240 to 4000. Default 640. */
  readonly width?: number | undefined;
  /** Least height in px; a figure grows to stay legible. */
  readonly height?: number | undefined;
  /** The day the figure speaks of; nothing is compared with the reader's clock. */
  readonly asOf?: string | undefined;
  /** Price level of money over time. Default `unstated`. */
  readonly prices?: Prices | undefined;
  /** Start of every id in the SVG; letters, digits, `_`, `-`, `.`. Default: a hash of spec and options. */
  readonly idPrefix?: string | undefined;
  /** Whether the SVG carries its spec. Default `spec`, to 256 kB. */
  readonly embed?: "spec" | "none" | undefined;
  /** Which direction is good; nothing is judged where it is not given. With `lower`, ranks begin at the least. */
  readonly goodWhen?: "higher" | "lower" | undefined;
  /** What is measured: `总产值`. A target of another measure gets no gap. */
  readonly measure?: Text | undefined;
  /** What it covers: `规上工业`. A target of another scope gets no gap. */
  readonly scope?: Text | undefined;
}

/** Words in the plot at a place in the units of its axes. */
export interface Annotation {
  /** Period or category. */
  readonly x?: string | number | undefined;
  /** Value, in the figure's unit. */
  readonly y?: number | string | undefined;
  readonly text: Text;
}

/** Columns that any row may have. */
export interface CommonRow {
  /** Name of the row for other figures and other rows. */
  readonly id?: string | undefined;
  /** Unit of the row's numbers, where it differs from the figure's. */
  readonly unit?: Text | undefined;
  /** How far the row's numbers are from being facts. Default `actual`. */
  readonly status?: "actual" | "preliminary" | "estimate" | "projection" | "target" | undefined;
  /** What the row's numbers bound. Default `exact`, or what the text says. */
  readonly bound?: "exact" | "atLeast" | "moreThan" | "atMost" | "about" | "order" | undefined;
  /** Who says so, where it differs from the figure's. */
  readonly basis?: Basis | undefined;
  /** Where the row comes from, where it differs from the figure's. */
  readonly source?: SourceInput | undefined;
  /** What a reader must know of the row. */
  readonly note?: Text | undefined;
}

/** What is to be reached, where a figure has a list of such. */
export interface TargetFields extends CommonRow {
  /** What it is called. Default 目标 / Target. */
  readonly label?: Text | number | undefined;
  /** What it measures, where that differs from the figure's: then no gap is computed. */
  readonly measure?: Text | number | undefined;
  /** What it covers, where that differs from the figure's: then no gap is computed. */
  readonly scope?: Text | number | undefined;
}

/** A change of definition. */
export interface BreakFields extends CommonRow {
  /** First period of the new series. */
  readonly period: string | number;
  /** What changed. */
  readonly note: Text;
  /** Nobody has said so; it is inferred from the numbers. */
  readonly inferred?: boolean | undefined;
}

/** A valibot schema for each field of an interface: one missing, or one too many, does not compile. */
export type Entries<Fields> = { readonly [K in keyof Fields]-?: v.GenericSchema<unknown, Fields[K]> };

/** A check of our own. `expected` is what a finding says was expected, and the name under which the build finds its JSON Schema. */
export function checked<T>(test: (value: unknown) => boolean, expected: string): v.GenericSchema<unknown, T> {
  return v.custom<T>(test, expected);
}

export const words = checked<Text>(isText, "text");
const optional = <T>(schema: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, T | undefined> =>
  v.optional(schema);

export const SOURCE_KEYS = ["name", "title", "date", "url", "page"] as const;

/** Whether a value says where numbers come from: words, or a record of the right fields and no others. */
export function isSource(value: unknown): value is SourceInput {
  if (isText(value)) return true;
  if (!isRecord(value) || !isText(value.name) || (value.title !== undefined && !isText(value.title))) return false;
  return Object.entries(value).every(([key, part]) => key === "name" || key === "title" || (SOURCE_KEYS.includes(key as never) && typeof part === "string"));
}

/** An integer or other number within bounds. */
export function within(low: number, high: number): v.GenericSchema<unknown, number> {
  const inside = (value: unknown): boolean => typeof value === "number" && value >= low && value <= high;
  return checked<number>(inside, `${low}–${high}`);
}

export function oneOf<const Word extends string>(choices: readonly Word[]): v.GenericSchema<unknown, Word> {
  return v.picklist(choices);
}

type SharedOptions = Omit<SharedSpec<object>, "data" | "fields" | "annotations">;

const COLOR = /^#[0-9a-f]{6}$/i;
const isColors = (value: unknown): boolean => isRecord(value) && Object.values(value).every((color) => typeof color === "string" && COLOR.test(color));
const isSources = (value: unknown): boolean => isRecord(value) && Object.values(value).every(isSource);
const ID_PREFIX = /^[A-Za-z_][\w.-]{0,63}$/;

/** Options of every chart, tied to {@link SharedSpec}. */
export const sharedEntries: Entries<SharedOptions> = {
  $schema: optional(v.string() as never),
  unit: optional(words),
  title: optional(words),
  subtitle: optional(words),
  note: optional(words),
  source: optional(checked<SourceInput>(isSource, "text | {name, date, …}")),
  sources: optional(checked<NonNullable<SharedOptions["sources"]>>(isSources, "{id: {name, date, …}}")),
  basis: optional(oneOf(BASES)),
  alt: optional(words),
  highlight: optional(v.array(v.string()) as never),
  color: optional(checked<NonNullable<SharedOptions["color"]>>(isColors, "{member: #rrggbb}")),
  sort: optional(oneOf(["given", "value", "label"])),
  top: optional(within(1, 1000)),
  labels: optional(oneOf(["auto", "few"])),
  legend: optional(oneOf(["auto", "none"])),
  locale: optional(oneOf(["zh", "en"]) as v.GenericSchema<unknown, LocaleName>),
  theme: optional(checked<ThemeInput>((value) => typeof value === "string" || isRecord(value), "light | dark | print | contrast | {…}")),
  width: optional(within(240, 4000)),
  height: optional(within(0, 20_000)),
  asOf: optional(v.string() as never),
  prices: optional(oneOf(PRICES)),
  idPrefix: optional(checked<string>((value) => typeof value === "string" && ID_PREFIX.test(value), "letters, digits, _ - .")),
  embed: optional(oneOf(["spec", "none"])),
  goodWhen: optional(oneOf(["higher", "lower"])),
  measure: optional(words),
  scope: optional(words),
};
export { optional };
