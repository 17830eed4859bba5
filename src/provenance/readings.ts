import type { Checked, RowBase } from "../schema/check.js";
import { isNumeric, type Columns } from "../schema/column.js";
import { areLean, numbersOf } from "../schema/lean.js";
import type { Reading } from "../schema/reading.js";
import type { Basis } from "../schema/vocabulary.js";

/** The lists of records that a chart's spec holds. */
export interface Shape {
  readonly row: Columns;
  readonly lists?: Readonly<Record<string, Columns>> | undefined;
}

/** A row or a record that a figure shows, with its numbers. */
export interface Entry {
  /** `data`, or the name of another list. */
  readonly list: string;
  readonly index: number;
  readonly record: RowBase & Readonly<Record<string, unknown>>;
  readonly readings: readonly Reading[];
  /** Records nested in it, such as milestones, which may have sources of their own. */
  readonly nested: readonly Pick<RowBase, "source" | "basis">[];
  /** How many of its numbers are not disclosed; of an entry that stands for rows like it, of all of them. */
  readonly missing: number;
}

/** Every row and record of a spec in the order written, each with all its numbers, those of nested lists included; of rows that all come from the same place, `few` takes one for all. */
export function entriesOf(spec: Checked, shape: Shape, few = false): Entry[] {
  const entries: Entry[] = [];
  for (const [list, columns] of Object.entries({ data: shape.row, ...shape.lists })) {
    const records = (spec as unknown as Readonly<Record<string, readonly Entry["record"][] | undefined>>)[list] ?? [];
    if (few && areLean(records)) {
      entries.push(entryForAll(list, records, columns));
      continue;
    }
    records.forEach((record, index) => {
      const readings: Reading[] = [];
      const nested: Pick<RowBase, "source" | "basis">[] = [];
      gather(record, columns, readings, nested);
      entries.push({ list, index, record, readings, nested, missing: readings.reduce((sum, { value }) => sum + (value === null ? 1 : 0), 0) });
    });
  }
  return entries;
}

/** The first of the rows that has a number at all. */
function entryForAll(list: string, records: readonly Entry["record"][], columns: Columns): Entry {
  let missing = 0;
  let index = records.length;
  for (const key of Object.keys(columns).filter((one) => columns[one] && isNumeric(columns[one]) && records[0]?.[one] !== undefined)) {
    const numbers = numbersOf(records, key);
    for (const number of numbers) if (Number.isNaN(number)) missing += 1;
    const known = numbers.findIndex((number) => !Number.isNaN(number));
    if (known >= 0 && known < index) index = known;
  }
  const record = records[index % records.length] as Entry["record"];
  const readings: Reading[] = [];
  gather(record, columns, readings, []);
  return { list, index: index % records.length, record, readings, nested: [], missing };
}

function gather(record: Readonly<Record<string, unknown>>, columns: Columns, into: Reading[], nested: Entry["nested"][number][]): void {
  for (const key of Object.keys(columns)) {
    const value = record[key];
    const column = columns[key];
    if (value === undefined || !column) continue;
    if (isNumeric(column)) into.push(value as Reading);
    else if (column.kind === "list" && column.of) {
      for (const one of value as readonly (Entry["nested"][number] & Readonly<Record<string, unknown>>)[]) {
        nested.push(one);
        gather(one, column.of, into, nested);
      }
    }
  }
}

/** Where what an entry shows comes from: its readings, or the row where it has none, and the records nested in it. */
export function originsOf(entry: Entry): readonly { readonly source: number | undefined; readonly basis: Basis | undefined }[] {
  const own = entry.readings.length > 0 ? entry.readings : [entry.record];
  return entry.nested.length > 0 ? [...own, ...entry.nested] : own;
}

/** Indexes of the sources that the figure's numbers name, in order of first use; the figure's own where there are no numbers yet. */
export function usedSources(entries: readonly Entry[], own: number | undefined): number[] {
  const used = new Set<number>(entries.length === 0 && own !== undefined ? [own] : []);
  for (const entry of entries) for (const { source } of originsOf(entry)) if (source !== undefined) used.add(source);
  return [...used];
}

export function isIllustrative(entries: readonly Entry[]): boolean {
  return entries.some((entry) => originsOf(entry).some(({ basis }) => basis === "illustrative"));
}
