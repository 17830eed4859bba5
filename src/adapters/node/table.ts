import { csvParseRows, dsvFormat, tsvParseRows } from "d3-dsv";

/** A table as written in a .csv or .tsv file. */
export interface TableFile {
  readonly columns: readonly string[];
  /** Cells as written, without blanks around them; as many in each row as there are columns. */
  readonly rows: readonly (readonly string[])[];
  /** Number of each row in the file, from 1, as a spreadsheet counts. */
  readonly lines: readonly number[];
  /** Words that stood above the header. */
  readonly title: string | undefined;
  /** Notes and sources that stood below the rows, as written. */
  readonly below?: readonly string[] | undefined;
}

type TableFault = "empty" | "one-row" | "quotes" | "duplicate" | "too-many-cells" | "encoding";

/** A file that is no table, or one that could be read in two ways. */
export class TableError extends Error {
  override readonly name = "TableError";
  readonly fault: TableFault;
  /** The column or row that is at fault. */
  readonly detail: string;

  constructor(fault: TableFault, detail = "") {
    super(`表格读不成 / the table cannot be read: ${fault}${detail === "" ? "" : ` (${detail})`}`);
    this.fault = fault;
    this.detail = detail;
  }
}

/**
 * The text of a file in UTF-8 (with or without BOM), UTF-16 with BOM, or else GB18030, as Chinese spreadsheets write it.
 * @throws TableError for bytes that are none of these.
 */
export function decodeText(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
  for (const encoding of wide ? [wide] : ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not in this encoding.
    }
  }
  throw new TableError("encoding");
}

/**
 * Reads CSV or TSV (RFC 4180 quotes; comma, tab or semicolon, whichever the header has). Rows without any text are left out, and so is a title above the
 * header, which is kept as `title`, and notes below the rows, kept as `below`. Nothing is converted.
 * @throws TableError for an empty table, a header that names a column twice, a row with more cells than the header, a quote that is not closed.
 */
export function readTable(bytes: Uint8Array): TableFile {
  const text = decodeText(bytes);
  const all = parserOf(text)(text).map((cells, i) => ({ cells: cells.map((cell) => cell.trim()), line: i + 1 }));
  const filled = all.filter(({ cells }) => cells.some((cell) => cell !== ""));
  const top = headerAt(filled.map(({ cells }) => cells.filter((cell) => cell !== "")));
  const header = filled[top]?.cells ?? [];
  const rows = filled.slice(top + 1);
  const end = rows.findLastIndex(({ cells }) => !isNote(cells)) + 1;
  const [body, notes] = [rows.slice(0, end), rows.slice(end)];
  refuseOpenQuote(text, filled);
  if (filled.length === 0) throw new TableError("empty");
  if (body.length === 0) throw new TableError("one-row");
  const kept = keptColumns(header);
  for (const { cells, line } of body) if (cells.slice(header.length).some((cell) => cell !== "")) throw new TableError("too-many-cells", String(line));
  return {
    columns: kept.map((i) => header[i] ?? ""),
    rows: body.map(({ cells }) => kept.map((i) => cells[i] ?? "")),
    lines: body.map(({ line }) => line),
    title: filled.slice(0, top).flatMap(({ cells }) => cells.filter((cell) => cell !== "")).join(" ") || undefined,
    below: notes.length === 0 ? undefined : notes.map(({ cells }) => cells.filter((cell) => cell !== "").join(", ")),
  };
}

const UNIT_SAID = /^[（(]?\s*(?:(?:计量)?单位|unit)\s*[:：]/i;

/** The first row with several cells; a title with its unit beside it (各行业产值,,单位：亿元) is none. */
function headerAt(rows: readonly (readonly string[])[]): number {
  const top = rows.findIndex((cells, i) => cells.length > 1 && !(cells.length === 2 && UNIT_SAID.test(cells[1] ?? "") && (rows[i + 1]?.length ?? 0) > 1));
  return Math.max(0, top);
}

const NOTE = /^[（(]?\s*(?:(?:注释?|备注|附注|说明|(?:资料|数据)?来源)\s*\d*(?:[:：.、\s]|$)|(?:notes?|(?:data )?sources?)\s*\d*(?:[:：.]|$))/i;
const NUMBER = /^[-+−]?[\d.,]+\s*%?$/;

/** A row that says something about the table; 注塑机 is none. */
function isNote([first = "", ...others]: readonly string[]): boolean {
  return NOTE.test(first) && !others.some((cell) => NUMBER.test(cell));
}

function parserOf(text: string): (text: string) => string[][] {
  const header = /^.*[,\t;].*$/m.exec(text)?.[0] ?? "";
  if (header.includes("\t")) return (rows) => tsvParseRows(rows);
  return header.includes(",") || header === "" ? (rows) => csvParseRows(rows) : (rows) => dsvFormat(";").parseRows(rows);
}

/** Indexes of the columns that have a name. */
function keptColumns(header: readonly string[]): number[] {
  const kept = header.flatMap((name, i) => (name === "" ? [] : [i]));
  const twice = kept.find((i) => header.indexOf(header[i] ?? "") !== i);
  if (twice !== undefined) throw new TableError("duplicate", header[twice]);
  return kept;
}

/** A quote that is never closed swallows the rest of the file into one cell. */
function refuseOpenQuote(text: string, rows: readonly { readonly cells: readonly string[] }[]): void {
  const odd = (text.match(/"/g)?.length ?? 0) % 2 === 1;
  if (odd && rows.some(({ cells }) => cells.some((cell) => cell.includes("\n")))) throw new TableError("quotes");
}
