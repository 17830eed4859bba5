import { CliError } from "../../src/adapters/cli/session.js";
import { specOfTable, type TableSpec } from "../../src/adapters/cli/table-spec.js";
import { cliWords, type CliWords } from "../../src/adapters/cli/words.js";
import { readTable, TableError, type TableFile } from "../../src/adapters/node/table.js";
import type { AnyChart } from "../../src/index.js";
import { headings } from "../../src/locale/headings.js";
import { readPeriod } from "../../src/quantity/period.js";
import { isNumeric } from "../../src/schema/column.js";
import type { Setting } from "../setting.js";

type Locale = Setting["locale"];

/** A table that somebody pasted: the part of a spec that it gives and what was understood, or why it cannot be read. */
export type Pasted = { readonly spec: TableSpec["spec"]; readonly notes: readonly string[] } | { readonly fault: string };

/** Reads a table copied from a spreadsheet, with its headings, as the command line reads a file; columns whose heading says nothing to the chart are taken in their order. */
export function pastedTable(text: string, chart: AnyChart, locale: Locale): Pasted {
  const absent: string[] = [];
  const words = wordsFor(locale, absent);
  try {
    const table = readTable(new TextEncoder().encode(text));
    const read = (fields: Readonly<Record<string, string>>): TableSpec => specOfTable({ chart, table, fields, unit: undefined, words });
    try {
      return told(read({}));
    } catch (error) {
      const fields = guessed(table, chart, absent);
      if (!fields) throw error;
      const { spec, notes, warnings } = read(fields);
      return told({ spec, warnings, notes: [...Object.entries(fields).map(([key, column]) => words.matched(column, key)), ...notes] });
    }
  } catch (error) {
    if (error instanceof TableError) return { fault: words.table[error.fault](error.detail) };
    if (error instanceof CliError) return { fault: error.message };
    throw error;
  }
}

function told({ spec, notes, warnings }: Pick<TableSpec, "spec" | "notes" | "warnings">): Pasted {
  return { spec, notes: [...notes, ...warnings] };
}

/** The words of the command line where they name its options, as somebody without one would say it. */
function wordsFor(locale: Locale, absent: string[]): CliWords {
  const called = (key: string): string => {
    const [zh, en] = headings[key] ?? [key, key];
    return locale === "zh" ? `${zh}（${key}）` : `${en} (${key})`;
  };
  const own: Partial<CliWords> = locale === "zh"
    ? {
        unmapped: (keys, all) => (absent.push(...keys), `还缺这些列：${keys.map(called).join("、")}。请在表头写上括号里或括号外的名字。现有的列：${all}`),
        matched: (header, key) => `“${header}”这一列用作${called(key)}。`,
        unitFromHeader: (unit, header) => `单位取自表头“${header}”：${unit}。`,
        unitFromTitle: (unit) => `单位取自表中写明的“单位：${unit}”。`,
        leftOver: (headers) => `有数但没有画进图的列：${headers}。`,
      }
    : {
        unmapped: (keys, all) => (absent.push(...keys), `Columns that are missing: ${keys.map(called).join(", ")}. Head a column with either name. There are: ${all}`),
        matched: (header, key) => `Column “${header}” is taken for ${called(key)}.`,
        unitFromHeader: (unit, header) => `The unit is that of the heading “${header}”: ${unit}.`,
        unitFromTitle: (unit) => `The unit is the one named in the table: ${unit}.`,
        leftOver: (headers) => `Columns of numbers that are not drawn: ${headers}.`,
      };
  return { ...cliWords(locale), ...own };
}

/** Which column stands for what is missing: the first of its kind, numbers, times or words, that nothing else has; `undefined` where there is none. */
function guessed({ columns, rows }: TableFile, { row }: AnyChart, absent: readonly string[]): Record<string, string> | undefined {
  const isNumber = (at: number): boolean => rows.every((cells) => /^(?:[-−+]?[\d.,]+\s*%?|[—–-]?)$/.test(cells[at] ?? "")) && rows.some((cells) => /\d/.test(cells[at] ?? ""));
  const isTime = (at: number): boolean => rows.every((cells) => readPeriod(cells[at] ?? "") !== undefined);
  const kindAt = (at: number): string => (isTime(at) ? "period" : isNumber(at) ? "number" : "text");
  const kindOf = (key: string): string => (row[key] && isNumeric(row[key]) ? "number" : row[key]?.kind === "period" ? "period" : "text");
  const free = columns.map((_, at) => at);
  const found = absent.map((key) => {
    const at = free.findIndex((one) => kindAt(one) === kindOf(key));
    return at < 0 ? undefined : ([key, columns[free.splice(at, 1)[0]!]!] as const);
  });
  return found.length > 0 && found.every((one) => one !== undefined) ? Object.fromEntries(found) : undefined;
}
