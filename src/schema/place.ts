import type { Unit } from "../quantity/unit.js";
import { shown, type Finding, type IssueCode, type Report } from "./issue.js";
import type { Basis, Bound, Status, Text } from "./vocabulary.js";

/** What a column's reader knows of the place it reads at. */
export interface Place {
  /** Path of the row or record in the spec as written. */
  readonly path: readonly (string | number)[];
  /** Index of the row, for words such as "row 3". */
  readonly row: number;
  /** What numbers without a unit of their own are in. */
  readonly unit: Unit;
  /** Units of the columns that have one of their own. */
  readonly units?: Readonly<Record<string, Unit>> | undefined;
  readonly status: Status;
  readonly bound: Bound | undefined;
  readonly basis: Basis | undefined;
  readonly source: number | undefined;
  readonly note: Text | undefined;
  readonly report: Report;
  /** Number of the source in the figure's list; reports one that is not there. */
  readonly sourceOf: (source: unknown, path: readonly (string | number)[]) => number | undefined;
}

/** Reports a fault at a column of a record, by the user's own name of it; `undefined`, so that a reader can return it. */
export function fault(place: Place, written: string | number, code: IssueCode, value: unknown, extra: Partial<Finding> = {}): undefined {
  place.report({ path: [...place.path, written], code, received: shown(value), row: rowOf(place), ...extra });
  return undefined;
}

/** The row to name in a finding: none outside `data`. */
export function rowOf({ row }: Place): number | undefined {
  return row < 0 ? undefined : row;
}
