import { readQuantity } from "../../quantity/parse.js";
import { readUnit, type Unit } from "../../quantity/unit.js";

/** How a table says that a number is not there. */
const MISSING = /^(?:[-–—－]+|…+|\.{3}|\/|n\/?a\.?|null|未公布|未披露|暂无|缺|not disclosed|not available)?$/i;

/** Whether a cell says that nothing was published. */
export function isMissing(cell: string): boolean {
  return MISSING.test(cell);
}

/**
 * A cell as a number slot. Bare numbers become numbers digit by digit; what carries a unit, a magnitude or a bound stays text, which the check reads with
 * the unit of its row. What is no number stays text too, so that the check names it with its row.
 */
export function numberCell(cell: string): number | string | null {
  if (isMissing(cell)) return null;
  const read = readQuantity(cell);
  const bare = read && read.unit === "" && read.exponent === 0 && read.bound === "exact";
  return bare ? read.value : cell;
}

const YES = /^(?:true|yes|y|是|√|✓)$/i;
const NO = /^(?:false|no|n|否)$/i;

/** A cell in the kind of its column; `null` is no value. */
export function cellOf(cell: string, kind: string): unknown {
  if (kind === "number" || kind === "share") return numberCell(cell);
  if (cell === "" || (kind !== "text" && kind !== "name" && isMissing(cell))) return null;
  if (kind === "flag") return YES.test(cell) ? true : NO.test(cell) ? false : cell;
  return kind === "names" ? cell.split(/\s*[;；、,，]\s*/).filter((name) => name !== "") : cell;
}

/** A column's heading, taken apart. */
export interface Header {
  readonly written: string;
  /** Without the unit in brackets. */
  readonly bare: string;
  /** The unit as written in it: 亿元 of `产值（亿元）`. */
  readonly unitText: string | undefined;
  readonly unit: Unit | undefined;
}

const BRACKETED = /^(.*\S)\s*[（([【]\s*(?:单位\s*[:：]\s*|unit:\s*)?([^（）()[\]【】]+?)\s*[）)\]】]$/i;

/** Takes a heading apart; what stands in brackets and is no unit belongs to the name. */
export function headerOf(written: string): Header {
  const [, bare = written, text] = BRACKETED.exec(written) ?? [];
  const unit = text === undefined ? undefined : readUnit(text);
  return unit ? { written, bare, unitText: text, unit } : { written, bare: written, unitText: undefined, unit: undefined };
}
