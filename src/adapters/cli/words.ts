import { en } from "./words-en.js";
import { zh } from "./words-zh.js";

/** What the command line says, in one language. */
export interface CliWords {
  /** Between what is wrong and what to do: `。` or `. `. */
  readonly stop: string;
  readonly noFile: (file: string) => string;
  readonly isFolder: (file: string) => string;
  readonly cannotRead: (file: string, reason: string) => string;
  readonly cannotWrite: (file: string, reason: string) => string;
  readonly noFolder: (folder: string) => string;
  readonly exists: (file: string) => string;
  readonly overInput: (file: string) => string;
  readonly badExtension: (file: string) => string;
  readonly needFormat: string;
  readonly badFormat: (format: string) => string;
  readonly badScale: (scale: string) => string;
  readonly scaleForPng: string;
  readonly needType: (types: string) => string;
  readonly notJson: (file: string, line: number, column: number, near: string) => string;
  readonly chineseMark: string;
  readonly spreadsheet: (file: string) => string;
  readonly svgInput: (file: string) => string;
  readonly pngInput: (file: string) => string;
  readonly badTableExtension: (file: string) => string;
  readonly notFolder: (file: string) => string;
  readonly badPair: (option: string, text: string, example: string) => string;
  readonly stdinTwice: string;
  readonly noColumn: (column: string, near: string | undefined, all: string) => string;
  readonly noKey: (key: string, near: string | undefined, all: string) => string;
  /** Columns of the chart that no column of the table stands for. */
  readonly unmapped: (keys: readonly string[], all: string) => string;
  readonly unitFromHeader: (unit: string, header: string) => string;
  readonly unitDiffers: (header: string, own: string, given: string) => string;
  readonly matched: (header: string, key: string) => string;
  readonly unitFromTitle: (unit: string) => string;
  /** Headings of two periods in different units. */
  readonly unitsAcross: (first: string, other: string) => string;
  readonly excelDate: (cell: string) => string;
  /** Columns of numbers that nothing reads. */
  readonly leftOver: (headers: string) => string;
  readonly totalRow: (row: number, label: string) => string;
  /** Follows another message. */
  readonly headerOneRow: string;
  readonly emptyCell: (header: string) => string;
  /** What a message about `fields` of a spec says, and what it should say of a table. */
  readonly fieldsOfTable: readonly [spec: string, table: string];
  readonly melted: (count: number, first: string, last: string) => string;
  readonly skippedTitle: (text: string) => string;
  readonly skippedBelow: (text: string) => string;
  readonly ok: (file: string, type: string, rows: number) => string;
  readonly warnings: (count: number) => string;
  readonly failed: (errors: number, warnings: number) => string;
  readonly strict: string;
  readonly wrote: (file: string) => string;
  readonly noSpec: (file: string) => string;
  readonly noSchema: string;
  readonly unknownType: (type: string, near: string | undefined, all: string) => string;
  readonly kept: (file: string) => string;
  readonly next: (commands: readonly string[]) => string;
  readonly unexpected: (message: string) => string;
  readonly table: Readonly<Record<"empty" | "one-row" | "quotes" | "duplicate" | "too-many-cells" | "encoding", (detail: string) => string>>;
  readonly usage: Readonly<Record<"unknownOption" | "unknownCommand" | "missingArgument" | "optionMissingArgument" | "excessArguments" | "other", (name: string, near: string) => string>>;
  readonly doctor: Readonly<Record<"node" | "fonts" | "png" | "temp" | "schema" | "browser" | "packages", readonly [good: (detail: string) => string, todo: (detail: string) => string]>>;
}

/** The words in the asked language; Chinese unless English is asked for, as in figures. */
export function cliWords(locale: string | undefined): CliWords {
  return locale === "en" ? en : zh;
}
