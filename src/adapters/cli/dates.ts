import { readPeriod } from "../../quantity/period.js";
import type { Status } from "../../schema/vocabulary.js";
import { choiceOf } from "./choices.js";
import { CliError } from "./session.js";
import type { CliWords } from "./words.js";

const DATE = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?:[ T]0{1,2}:00(?::00(?:\.0+)?)?)?$/;

/** A date as spreadsheets write it (2024/1/31, 2024.4, 2024-01-31 00:00:00) in ISO; anything else, and what is no date, as it is. */
function isoDate(cell: string): string {
  const [, year = "", , month = "", day] = DATE.exec(cell) ?? [];
  const iso = [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, "0")).join("-");
  return year !== "" && readPeriod(iso) ? iso : cell;
}

/** Days since 1900 (45412) and `Apr-24`, which a year or a day of a month could be: what Excel leaves of a date. */
const EXCEL = /^(?:[2-6]\d{4}(?:\.\d+)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-\d{2}|\d{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))$/i;

/** Whether a cell is what Excel leaves of a date that was not formatted as text. */
export function isExcelDate(cell: string): boolean {
  return EXCEL.test(cell);
}

/**
 * A cell of a column of periods.
 * @throws CliError for what Excel left of a date.
 */
export function periodCell(cell: string, words: CliWords): string {
  if (isExcelDate(cell)) throw new CliError(1, words.excelDate(cell));
  return isoDate(cell);
}

/** A heading that is a period, perhaps with how certain its numbers are: `2024（预计）`, `2024E`, `2024年预测`. */
export interface PeriodHeading {
  readonly period: string;
  readonly status: Status | undefined;
}

const SURE = /^(.*?)\s*[（([]?\s*(预计|估算|快报|[EFP]|[^\d\s（）()[\]年月日]{2,}\.?)\s*[）)\]]?$/;

/** Reads a heading as a period; `undefined` where it is none. */
export function periodHeading(bare: string): PeriodHeading | undefined {
  const whole = isoDate(bare);
  if (readPeriod(whole) !== undefined) return { period: whole, status: undefined };
  const [, head = "", word = ""] = SURE.exec(bare) ?? [];
  const period = isoDate(head);
  const status = choiceOf("status", word) as Status | undefined;
  return status === undefined || status === "target" || readPeriod(period) === undefined ? undefined : { period, status };
}
