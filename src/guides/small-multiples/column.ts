import { required, text, type Columns } from "../../schema/column.js";
import { isRecord } from "../../schema/intake.js";
import { nearest, shown, type Report } from "../../schema/issue.js";

/** The column that tells panels apart: as the check knows it, among the others, and the `fields` with which it is found. */
interface ColumnBy {
  readonly key: string;
  /** One that the chart knows, which a row may lack. */
  readonly isOwn: boolean;
  readonly row: Columns;
  readonly fields?: object;
}

/** Kinds of column that can name a panel. */
const NAMING: readonly string[] = ["text", "name", "choice", "period"];
const COMMON_NAMES: Columns = { id: text, period: { ...text, kind: "period" } };

/** The column that names the member: one of the chart's own, or one more, which every row must then have. */
export function columnBy(row: Columns, { data, fields }: Readonly<Record<string, unknown>>, by: string, report: Report): ColumnBy {
  const mapped = isRecord(fields) ? fields : {};
  const own = Object.keys({ ...COMMON_NAMES, ...row }).find((key) => (mapped[key] ?? key) === by);
  const kind = own === undefined ? "text" : (row[own] ?? COMMON_NAMES[own])?.kind;
  if (!NAMING.includes(kind ?? "")) report({ path: ["by"], code: "not-a-choice", expected: "text | period", received: shown(by) });
  if (own !== undefined) return { key: own, isOwn: true, row };
  const records = Array.isArray(data) ? (data as unknown[]).filter(isRecord) : isRecord(data) ? [data] : [];
  const known = records.length === 0 || records.some((record) => record[by] !== undefined);
  if (!known) report({ path: ["by"], code: "unknown-reference", received: shown(by), suggestion: nearest(by, Object.keys(records[0] ?? {})) });
  const column = known ? required(text) : text;
  // A column may have the very name under which the chart knows another.
  return by in row || by in COMMON_NAMES ? { key: "panel", isOwn: false, row: { panel: column, ...row }, fields: { ...mapped, panel: by } } : { key: by, isOwn: false, row: { [by]: column, ...row } };
}
