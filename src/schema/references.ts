import { nearest, shown, type Report } from "./issue.js";

/** A row that others refer to by `id`, and that refers to others. */
interface Referring {
  readonly index: number;
  readonly id?: string | undefined;
  readonly refers: readonly string[];
}

/** Reports ids that stand twice. Marks are known by them, so each must be the row's own. */
export function reportDuplicates<Row extends { readonly index: number; readonly id?: string | undefined }>(rows: readonly Row[], report: Report): Map<string, Row> {
  const byId = new Map<string, Row>();
  for (const row of rows) {
    if (row.id === undefined) continue;
    const first = byId.get(row.id);
    if (first) report({ path: ["data", row.index, "id"], code: "duplicate", row: row.index, received: row.id, expected: String(first.index + 1) });
    else byId.set(row.id, row);
  }
  return byId;
}

/** Reports ids that stand twice, references that lead nowhere, and circles of references, each once with its whole path: `a → b → a`. */
export function reportReferences(rows: readonly Referring[], field: string, report: Report): void {
  const byId = reportDuplicates(rows, report);
  const ids = [...byId.keys()];
  for (const { index, refers } of rows) {
    for (const ref of refers) {
      if (!byId.has(ref)) report({ path: ["data", index, field], code: "unknown-reference", row: index, received: shown(ref), suggestion: nearest(ref, ids) });
    }
  }
  if (rows.some(({ refers }) => refers.length > 0)) reportCycles(byId, field, report);
}

/** Depth first without recursion, because a chain of references may be as long as the data. */
function reportCycles(byId: ReadonlyMap<string, Referring>, field: string, report: Report): void {
  const finished = new Set<string>();
  for (const root of byId.keys()) {
    const path: { readonly id: string; next: number }[] = finished.has(root) ? [] : [{ id: root, next: 0 }];
    const open = new Set(path.map(({ id }) => id));
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const ref = byId.get(top.id)?.refers[top.next++];
      if (ref === undefined) {
        finished.add(top.id);
        open.delete(top.id);
        path.pop();
      } else if (open.has(ref)) {
        const names = path.slice(path.findIndex(({ id }) => id === ref)).map(({ id }) => id);
        const index = byId.get(top.id)?.index ?? 0;
        report({ path: ["data", index, field], code: "cycle", row: index, received: [...names, ref].join(" → ") });
      } else if (byId.has(ref) && !finished.has(ref)) {
        path.push({ id: ref, next: 0 });
        open.add(ref);
      }
    }
  }
}
