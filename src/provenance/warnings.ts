import type { Checked } from "../schema/check.js";
import type { Report } from "../schema/issue.js";
import { isKnown } from "../schema/reading.js";
import { entriesOf, originsOf, type Entry, type Shape } from "./readings.js";

/** What must say where it comes from: every known number of an entry, or the entry itself where it has none. A missing number needs no source. */
function claimsOf(entry: Entry): ReturnType<typeof originsOf> {
  return entry.readings.length === 0 ? originsOf(entry) : entry.readings.filter(isKnown);
}

/** Warns of numbers without a source or a basis: once where none has one, else row by row. */
export function provenanceWarnings(spec: Checked, shape: Shape, report: Report): void {
  const entries = entriesOf(spec, shape, true);
  for (const facet of ["source", "basis"] as const) {
    const code = `no-${facet}` as const;
    const bare = entries.filter((entry) => claimsOf(entry).some((origin) => origin[facet] === undefined));
    if (bare.length > 0 && bare.length === entries.length) report({ severity: "warning", path: [], code });
    else for (const { list, index } of bare) report({ severity: "warning", path: [list, index], code, row: list === "data" ? index : undefined });
  }
}
