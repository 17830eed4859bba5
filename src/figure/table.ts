import type { Figure } from "../chart.js";
import { choiceOf, headingOf } from "../locale/headings.js";
import { localeOf, say, type Locale } from "../locale/index.js";
import { citation } from "../provenance/source-line.js";
import { entriesOf, type Entry } from "../provenance/readings.js";
import { formatPeriod, type Period } from "../quantity/period.js";
import { shift } from "../quantity/decimal.js";
import { unitText } from "../quantity/format.js";
import { amountWords, displayOf } from "../guides/words.js";
import type { Display } from "../quantity/display.js";
import { isText, type Columns } from "../schema/column.js";
import type { Reading } from "../schema/reading.js";
import type { Text } from "../schema/vocabulary.js";
import { checkFigure } from "./given.js";

export interface TableColumn {
  readonly key: string;
  /** Heading, with the unit where the whole column has one. */
  readonly label: string;
  readonly unit?: string | undefined;
}

/** The numbers of a figure with units, status, basis and source. A missing number is `null`. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

type Cell = string | number | null;
interface Maker {
  readonly column: TableColumn;
  readonly cell: (entry: Entry) => Cell;
}

/** How what a row holds is put into words. */
interface Speech {
  readonly locale: Locale;
  /** The name of what is referred to by an id. */
  readonly called: (id: string) => string;
}

/**
 * The table behind a figure: one row a datum, then targets, breaks and other records; nothing that the figure shows is left out.
 * Choices and references are put in words: `state: "doing"` is 进行中, and `from: "bank-a"` the name of that node.
 * @param options.locale as for `toSVG`. Default: the spec's, else `zh`.
 * @throws RangeError for a language that is not there, TypeError for what is no figure.
 */
export function toTable(figure: Figure, options: { readonly locale?: string | Locale | undefined } = {}): Table {
  checkFigure(figure);
  const { spec, chart } = figure;
  const locale = localeOf(options.locale ?? spec.locale);
  const known = chart.names?.(spec);
  const entries = entriesOf(spec, chart).map((entry) => withName(entry, known));
  const all: Columns = Object.assign({}, ...Object.values(chart.lists ?? {}), chart.row) as Columns;
  const heading = (key: string): string => headingOf(key, locale);
  const speech: Speech = { locale, called: namesIn(entries, locale) };
  const makers: Maker[] = [];
  if (entries.some(({ list }) => list !== "data")) makers.push({ column: { key: "list", label: heading("list") }, cell: ({ list }) => heading(list) });
  for (const key of [...new Set(["id", "label", ...(chart.row.period ? [] : ["period"]), ...Object.keys(all)])]) {
    if (entries.some(({ record }) => record[key] !== undefined)) makers.push(...makersOf(key, all[key], entries, speech));
  }
  makers.push(...provenance(figure, entries, locale, heading));
  return {
    caption: spec.title === undefined ? say(chart.question, locale) : say(spec.title, locale),
    columns: makers.map(({ column }) => column),
    rows: entries.map((entry) => makers.map(({ cell }) => cell(entry))),
  };
}

/** A row that says only by a code what it is about, with the name that its chart has for it. */
function withName(entry: Entry, known: ReadonlyMap<string, Text> | undefined): Entry {
  const { code, label } = entry.record;
  const found = label === undefined && typeof code === "string" ? known?.get(code) : undefined;
  return found === undefined ? entry : { ...entry, record: { ...entry.record, label: found } };
}

/** What ids stand for: the label of their record; with the id where two records are called alike. */
function namesIn(entries: readonly Entry[], locale: Locale): Speech["called"] {
  const names = new Map<string, string>();
  for (const { record: { id, label } } of entries) if (typeof id === "string" && isText(label) && !names.has(id)) names.set(id, say(label, locale));
  const counts = new Map<string, number>();
  for (const name of names.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [open, close] = locale.words.brackets;
  return (id) => {
    const name = names.get(id);
    if (name === undefined) return id;
    return counts.get(name) === 1 ? name : name + open + id + close;
  };
}

function isReading(value: unknown): value is Reading {
  return typeof value === "object" && value !== null && "bound" in value && "unit" in value && "field" in value;
}

function makersOf(key: string, column: Columns[string] | undefined, entries: readonly Entry[], speech: Speech): Maker[] {
  const { locale } = speech;
  const label = headingOf(key, locale);
  const readings = entries.map(({ record }) => record[key]).filter(isReading);
  // An id is itself; what refers to it is its name.
  if (readings.length === 0) return [{ column: { key, label }, cell: ({ record }) => (key === "id" ? (record.id ?? "") : cellText(record[key], column, speech)) }];
  const units = new Set(readings.map(({ unit }) => unit.base));
  const display = displayOf(readings, locale);
  const number = (reading: Reading, as: Display): Cell => (reading.value === null ? null : shift(reading.value, -as.exponent));
  if (units.size === 1) {
    const unit = unitText(display, locale.style);
    const [open, close] = locale.words.brackets;
    return [{ column: { key, label: unit === "" ? label : label + open + unit + close, unit }, cell: ({ record }) => (isReading(record[key]) ? number(record[key], display) : "") }];
  }
  const own = (reading: Reading): Display => displayOf([reading], locale);
  return [
    { column: { key, label }, cell: ({ record }) => (isReading(record[key]) ? number(record[key], own(record[key])) : "") },
    {
      column: { key: `${key}.unit`, label: `${label}·${headingOf("unit", locale)}` },
      cell: ({ record }) => (isReading(record[key]) ? unitText(own(record[key]), locale.style) : ""),
    },
  ];
}

function cellText(value: unknown, column: Columns[string] | undefined, speech: Speech): string {
  const { locale } = speech;
  if (typeof value === "string") return wordText(value, column?.kind, speech);
  if (typeof value === "boolean") return choiceOf(String(value), locale);
  if (typeof value === "number") return String(value);
  if (typeof value !== "object" || value === null) return "";
  if (Array.isArray(value)) return value.map((one) => cellText(one, column, speech)).join(locale.words.semicolon);
  if (isReading(value)) return amountWords(value, displayOf([value], locale), locale);
  if ("start" in value && "text" in value && "kind" in value) return formatPeriod(value as Period, locale.style, "long");
  if (isText(value)) return say(value, locale);
  const skip = ["index", "status", "basis", "source"];
  return Object.entries(value).filter(([key, part]) => !skip.includes(key) && part !== undefined).map(([key, part]) => cellText(part, column?.of?.[key], speech)).join(" ");
}

function wordText(word: string, kind: Columns[string]["kind"] | undefined, { locale, called }: Speech): string {
  if (kind === "choice") return choiceOf(word, locale);
  return kind === "name" || kind === "names" ? called(word) : word;
}

/** Columns for what kind of number each is and where it comes from; one for each number column that differs from its row. */
function provenance(figure: Figure, entries: readonly Entry[], locale: Locale, heading: (key: string) => string): Maker[] {
  const { words } = locale;
  const sources = figure.spec.sources.map((source) => citation(source, locale));
  const facets: Readonly<Record<string, (reading: Pick<Reading, "status" | "basis" | "source"> & Partial<Reading>) => string>> = {
    status: ({ status }) => words.status[status],
    bound: ({ bound }) => (bound === undefined ? "" : words.bound[bound]),
    basis: ({ basis }) => (basis === undefined ? words.noBasis : words.basis[basis]),
    source: ({ source }) => (source === undefined ? words.noSource : (sources[source] ?? "")),
    note: ({ note }) => (note === undefined ? "" : say(note, locale)),
  };
  const makers: Maker[] = [];
  for (const [facet, speak] of Object.entries(facets)) {
    const fields = new Set(entries.flatMap(({ readings }) => readings.map(({ field }) => field)));
    const main = (entry: Entry): string => speak(entry.readings[0] ?? entry.record);
    if (entries.some((entry) => main(entry) !== "")) makers.push({ column: { key: facet, label: heading(facet) }, cell: main });
    for (const field of fields) {
      const of = (entry: Entry): string => entry.readings.filter((reading) => reading.field === field && speak(reading) !== main(entry)).map(speak).join(words.semicolon);
      if (entries.some((entry) => of(entry) !== "")) makers.push({ column: { key: `${field}.${facet}`, label: `${heading(field)}·${heading(facet)}` }, cell: of });
    }
  }
  return makers;
}
