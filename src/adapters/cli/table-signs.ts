import { readUnit } from "../../quantity/unit.js";
import type { TableFile } from "../node/table.js";
import { isMissing, numberCell, type Header } from "./cells.js";
import type { CliWords } from "./words.js";

const isNumberCell = (cell: string): boolean => !isMissing(cell) && /\d/.test(cell) && typeof numberCell(cell) === "number";

const YEAR = /^(?:19|20)\d\d$/;

/** Whether the row below the header looks like more of the header: no name, no number, but words or years. */
export function hasTwoHeaderRows({ rows }: TableFile): boolean {
  const [[first = "", ...others] = []] = rows;
  return first === "" && others.some((cell) => !isMissing(cell)) && !others.some((cell) => isNumberCell(cell) && !YEAR.test(cell));
}

/** What to add to a message about a column that is not there. */
export function headerHint(table: TableFile, words: CliWords): string {
  return hasTwoHeaderRows(table) ? words.headerOneRow : "";
}

const UNIT = /(?:单位|unit)\s*[:：]\s*([^）)\]】，,；;]+)/i;

/** The unit of `（单位：亿元）` or `Unit: CNY billion` above the header or in a cell of it, the first that we know. */
export function unitSaid({ title = "", columns }: TableFile): string | undefined {
  for (const text of [title, ...columns.filter((column) => /^[（(]?\s*(?:单位|unit)\s*[:：]/i.test(column))]) {
    const said = UNIT.exec(text)?.[1]?.trim().split(/\s+/) ?? [];
    for (let words = said.length; words > 0; words--) {
      const unit = said.slice(0, words).join(" ");
      if (readUnit(unit)) return unit;
    }
  }
  return undefined;
}

const TOTAL = /^(?:合计|总计|小计|共计|(?:grand |sub)?total)$/i;

interface Understood {
  readonly table: TableFile;
  readonly headers: readonly Header[];
  readonly mapping: ReadonlyMap<string, Header>;
}

/** Columns of numbers that nothing reads, and rows of sums among their summands. */
export function warningsOf({ table, headers, mapping }: Understood, { table: file, words }: { readonly table: TableFile; readonly words: CliWords }): string[] {
  const used = new Set(mapping.values());
  const left = headers.filter((header, i) => !used.has(header) && table.rows.some((row) => isNumberCell(row[i] ?? "")));
  const sums = file.rows.flatMap((row, i) => {
    const label = row.find((cell) => TOTAL.test(cell.replace(/\s/g, "").replace(/^grandtotal$/i, "total")));
    return label === undefined ? [] : [words.totalRow(file.lines[i] ?? 0, label)];
  });
  return [...(left.length > 0 ? [words.leftOver(left.map(({ written }) => written).join(" · "))] : []), ...sums];
}
