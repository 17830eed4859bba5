import { charts } from "../../charts/index.js";
import { isRecord } from "../../schema/intake.js";
import { nearest } from "../../schema/issue.js";
import { decodeText, readTable, TableError } from "../node/table.js";
import { choiceOf } from "./choices.js";
import { isPng, readBytes } from "./files.js";
import { jsonFault } from "./json-text.js";
import { CliError, type Session } from "./session.js";
import { specOfTable } from "./table-spec.js";

/** What the options of a command add to a spec, or make of a table. */
export interface SpecOptions {
  readonly type?: string | undefined;
  /** `value=产值` */
  readonly field?: readonly string[] | undefined;
  readonly unit?: string | undefined;
  readonly title?: string | undefined;
  readonly subtitle?: string | undefined;
  readonly note?: string | undefined;
  readonly source?: string | undefined;
  readonly basis?: string | undefined;
  /** `goodWhen="lower"`, `targets=[{"value": 1200}]` */
  readonly set?: readonly string[] | undefined;
  readonly width?: string | undefined;
  readonly height?: string | undefined;
  readonly theme?: string | undefined;
}

/** A spec as JSON, and where its rows stand in the file. */
export interface Input {
  /** As messages call it. */
  readonly name: string;
  readonly json: unknown;
  /** Row number in the table of each datum; none for a spec. */
  readonly lines?: readonly number[] | undefined;
  /** What is likely to be wrong in the table, said already. */
  readonly warnings?: readonly string[] | undefined;
}

/**
 * Reads a spec or a table and lays the options over it. Only the files that the user named are read, never one that a spec names.
 * @throws CliError that says what to do, with exit 1 for what stands in the file and 2 for the file itself.
 */
export async function readInput(file: string, options: SpecOptions, session: Session): Promise<Input> {
  const bytes = await readBytes(file, session);
  const name = file === "-" ? "stdin" : file;
  refuseOthers(file, bytes, session);
  const over = await overlay(options, session);
  const fields = pairs("--field", options.field, "--field value=产值", session);
  if (isJson(file, bytes)) return { name, json: merge(parseJson(textOf(bytes, session), name, session), over, fields) };
  const chart = chartOf(over.type, session);
  const { spec, lines, notes, warnings } = specOfTable({ chart, table: tableOf(bytes, session), fields, unit: options.unit, words: session.words });
  for (const note of notes) session.io.stderr(`· ${note}`);
  for (const warning of warnings) session.io.stderr(`⚠ ${name}  ${warning}`);
  return { name, json: { ...over, ...spec }, lines, warnings };
}

/** What is neither a spec nor a table, with the way to make it one. */
function refuseOthers(file: string, bytes: Uint8Array, { words }: Session): void {
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (zipped || /\.(?:xlsx?|et|ods|numbers)$/i.test(file)) throw new CliError(1, words.spreadsheet(file));
  if (isPng(file, bytes)) throw new CliError(1, words.pngInput(file));
  if (/\.svg$/i.test(file)) throw new CliError(1, words.svgInput(file));
}

function isJson(file: string, bytes: Uint8Array): boolean {
  if (/\.json$/i.test(file)) return true;
  if (/\.(?:csv|tsv|txt)$/i.test(file)) return false;
  return /^[\s\uFEFF]*[[{]/.test(Buffer.from(bytes.subarray(0, 64)).toString("utf8"));
}

function textOf(bytes: Uint8Array, { words }: Session): string {
  try {
    return decodeText(bytes);
  } catch (error) {
    throw error instanceof TableError ? new CliError(1, words.table[error.fault](error.detail)) : error;
  }
}

function tableOf(bytes: Uint8Array, { words }: Session): ReturnType<typeof readTable> {
  try {
    return readTable(bytes);
  } catch (error) {
    throw error instanceof TableError ? new CliError(1, words.table[error.fault](error.detail)) : error;
  }
}

/** @throws CliError that names line, column and character. */
function parseJson(text: string, name: string, { words }: Session): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const { line, column, near } = jsonFault(text);
    const hint = /[“”‘’，：｛｝［］]/.test(near) ? words.chineseMark : "";
    throw new CliError(1, words.notJson(name, line, column, near) + hint);
  }
}

function chartOf(type: unknown, { words }: Session): (typeof charts)[number] {
  const types = charts.map((chart) => chart.type);
  const found = charts.find((chart) => chart.type === type);
  if (found) return found;
  if (typeof type !== "string") throw new CliError(2, words.needType(types.join(", ")));
  throw new CliError(1, words.unknownType(type, nearest(type, types), types.join(", ")));
}

/** `name=value` texts as a record; the first `=` divides. */
function pairs(option: string, texts: readonly string[] = [], example: string, { words }: Session): Record<string, string> {
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.indexOf("=");
      if (at < 1 || at === text.length - 1) throw new CliError(2, words.badPair(option, text, example));
      return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    }),
  );
}

const PLAIN = ["type", "unit", "title", "subtitle", "note", "source", "basis"] as const;

/** The spec that the options make. Numbers that are none go through as text, so that the check says what is right. */
async function overlay(options: SpecOptions, session: Session): Promise<Record<string, unknown>> {
  const set = pairs("--set", options.set, '--set goodWhen=lower', session);
  const over: Record<string, unknown> = Object.fromEntries(Object.entries(set).map(([key, text]) => [key, jsonOr(text)]));
  for (const key of PLAIN) if (options[key] !== undefined) over[key] = options[key];
  if (options.basis !== undefined) over.basis = choiceOf("basis", options.basis) ?? options.basis;
  if (session.locale !== undefined) over.locale = session.locale;
  for (const key of ["width", "height"] as const) if (options[key] !== undefined) over[key] = numberOr(options[key]);
  if (options.theme !== undefined) over.theme = await themeOf(options.theme, session);
  return over;
}

/** A theme by name, or a brand theme from the .json file that the user named. */
async function themeOf(theme: string, session: Session): Promise<unknown> {
  return /\.json$/i.test(theme) ? parseJson(textOf(await readBytes(theme, session), session), theme, session) : theme;
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function numberOr(text: string): unknown {
  const number = Number(text);
  return text.trim() !== "" && Number.isFinite(number) ? number : text;
}

function merge(json: unknown, over: Readonly<Record<string, unknown>>, fields: Readonly<Record<string, string>>): unknown {
  if (!isRecord(json)) return json;
  const mapped = Object.keys(fields).length > 0 ? { fields: { ...(isRecord(json.fields) ? json.fields : {}), ...fields } } : {};
  return { ...json, ...over, ...mapped };
}
