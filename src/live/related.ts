import { isText, isNumeric } from "../schema/column.js";
import { nameKey } from "../schema/vocabulary.js";
import type { Figure } from "../chart.js";
import type { Mark } from "../scene/mark.js";
import type { Stop, Stops } from "../scene/stops.js";
import type { View } from "./view.js";

type Values = Readonly<Record<string, unknown>>;

/**
 * What tells the members of a row in any figure: its `id`, and each of its names together with the column that its author wrote it in.
 * Members of two figures are the same when one of these is.
 */
export function identities(row: Values | undefined, { chart, input }: Figure): ReadonlySet<string> {
  const found = new Set<string>();
  if (row === undefined) return found;
  if (typeof row.id === "string") found.add(`id\n${row.id}`);
  const fields = ((input.of as Values | undefined)?.fields ?? input.fields ?? {}) as Values;
  for (const [key, column] of Object.entries(chart.row)) {
    const value = row[key];
    if (isNumeric(column) || column.kind === "period" || !isText(value) || key === "note") continue;
    const written = fields[key];
    found.add(`${typeof written === "string" ? written : key}\n${nameKey(value)}`);
  }
  return found;
}

/** Whether two sets have something in common. */
export function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

/** Everything that flows into a stop and out of it, to the very sources and ends. */
export function pathThrough(stop: Stop, { all }: Stops): ReadonlySet<string> {
  const bands = all.filter(({ ends }) => ends !== undefined);
  const found = new Set([stop.key]);
  const follow = (from: string, side: 0 | 1): void => {
    for (const band of bands) {
      const [here, there] = [band.ends?.[side], band.ends?.[side === 0 ? 1 : 0]];
      if (here !== from || there === undefined || found.has(band.key)) continue;
      found.add(band.key).add(there);
      follow(there, side);
    }
  };
  if (stop.ends) {
    found.add(stop.ends[0]).add(stop.ends[1]);
    follow(stop.ends[0], 1);
    follow(stop.ends[1], 0);
  } else {
    follow(stop.key, 0);
    follow(stop.key, 1);
  }
  return found;
}

function countOf(marks: readonly Mark[], is: (mark: Mark) => boolean): number {
  return marks.reduce((sum, mark) => sum + Number(is(mark)) + (mark.kind === "group" ? countOf(mark.marks, is) : 0), 0);
}

/** Paths of the marks that belong with a stop in its own figure; nothing where it stands alone, and all is as before. */
export function kin(stop: Stop, view: View): ((path: string, mark: Mark) => boolean) | undefined {
  const stops = view.stops();
  if (stops.all.some(({ ends }) => ends !== undefined)) {
    const way = pathThrough(stop, stops);
    return way.size < 2 ? undefined : (path) => way.has(path);
  }
  const own = stop.mark.member;
  const isKin = ({ member }: Mark): boolean => own !== undefined && member?.field === own.field && member.value === own.value;
  // What is of the whole figure, such as a stated total, belongs with all.
  const isWhole = (path: string, { member, heads, datum }: Mark): boolean => member === undefined && ((heads === true && !path.includes("/")) || view.figure().chart.lists?.[datum?.field ?? ""] !== undefined);
  if (countOf(view.scene().marks, isKin) > 1) return (path, mark) => isKin(mark) || isWhole(path, mark);
  const parts = new Set(stops.all.filter(({ parent }) => parent === stop.key).map(({ key }) => key));
  return parts.size === 0 ? undefined : (path, mark) => path === stop.key || parts.has(path) || isWhole(path, mark);
}
