import type { Checked } from "../schema/check.js";
import type { Report } from "../schema/issue.js";
import { entriesOf, originsOf, type Shape } from "./readings.js";

/** Warns of numbers without a source or a basis: once where none has one, else row by row. */
export function provenanceWarnings(spec: Checked, shape: Shape, report: Report): void {
  const entries = entriesOf(spec, shape);
  for (const facet of ["source", "basis"] as const) {
    const code = `no-${facet}` as const;
    const bare = entries.filter((entry) => originsOf(entry).some((origin) => origin[facet] === undefined));
    if (bare.length > 0 && bare.length === entries.length) report({ severity: "warning", path: [], code });
    else for (const { list, index } of bare) report({ severity: "warning", path: [list, index], code, row: list === "data" ? index : undefined });
  }
}
