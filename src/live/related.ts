import { isText, isNumeric } from "../schema/column.js";
import { nameKey } from "../schema/vocabulary.js";
import type { Figure } from "../chart.js";
import type { Mark, Member, Scene } from "../scene/mark.js";
import { pathOf, type Stop, type Stops } from "../scene/stops.js";

type Values = Readonly<Record<string, unknown>>;

/** A figure as its reader sees it. */
export interface Seen {
  readonly figure: () => Figure;
  readonly scene: () => Scene;
  readonly stops: () => Stops;
  readonly rowOf: (stop: Stop) => Values | undefined;
}

/** Tells of a mark whether it stays when the rest steps back. */
export type Lit = (path: string, mark: Mark) => boolean;

/**
 * What tells the members of a row in any figure: its `id`, and each of its names together with the column that its author wrote it in.
 * Members of two figures are the same when one of these is.
 */
export function identities(row: Values | undefined, figure: Figure): ReadonlySet<string> {
  const found = new Set<string>();
  if (row === undefined) return found;
  if (typeof row.id === "string") found.add(`id\n${row.id}`);
  for (const [key, column] of Object.entries(figure.chart.row)) {
    const value = row[key];
    if (isNumeric(column) || column.kind === "period" || !isText(value) || key === "note") continue;
    found.add(identityOf({ field: key, value: nameKey(value) }, figure));
  }
  return found;
}

/** What tells a member in any figure: its name, together with the column that its author wrote it in. */
function identityOf({ field, value }: Member, { input }: Figure): string {
  const fields = ((input.of as Values | undefined)?.fields ?? input.fields ?? {}) as Values;
  const written = fields[field];
  return `${typeof written === "string" ? written : field}\n${value}`;
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

/** What belongs with a stop in its own figure; nothing where it stands alone, and all is as before. */
export function kin(stop: Stop, seen: Seen): Lit | undefined {
  const stops = seen.stops();
  if (stops.all.some(({ ends }) => ends !== undefined)) {
    const way = pathThrough(stop, stops);
    return way.size < 2 ? undefined : (path) => way.has(path);
  }
  const own = stop.mark.member;
  const isKin = ({ member }: Mark): boolean => own !== undefined && member?.field === own.field && member.value === own.value;
  // What is of the whole figure, such as a stated total, belongs with all.
  const isWhole: Lit = (path, { member, heads, datum }) => member === undefined && ((heads === true && !path.includes("/")) || seen.figure().chart.lists?.[datum?.field ?? ""] !== undefined);
  const names = identities(seen.rowOf(stop), seen.figure());
  // A part stands under the name and the sum of its group, a cell in its column.
  const isHead: Lit = (path, { heads, datum, member }) => (heads === true && path === stop.parent) || (datum === undefined && member !== undefined && names.has(identityOf(member, seen.figure())));
  if (countOf(seen.scene().marks, isKin) > 1) return (path, mark) => isKin(mark) || isHead(path, mark) || isWhole(path, mark);
  const parts = new Set(stops.all.filter(({ parent }) => parent === stop.key).map(({ key }) => key));
  return parts.size === 0 ? undefined : (path, mark) => path === stop.key || parts.has(path) || isWhole(path, mark);
}

/**
 * What shows members that have one of these identities, its lines, names and sums included, and of a flow what it leads from and to; nothing where the figure has
 * no such member, and all is as before.
 */
export function namesakes(of: ReadonlySet<string>, seen: Seen): Lit | undefined {
  const figure = seen.figure();
  const all = seen.stops().all;
  // On a phone a flow is lists of words, which know their places by no column.
  if ("from" in figure.chart.row && !all.some(({ ends }) => ends !== undefined)) return undefined;
  const paths = new Set<string>();
  const members = new Set(of);
  for (const stop of all) {
    const row = seen.rowOf(stop);
    if (!meet(of, identities(row, figure))) continue;
    paths.add(stop.key);
    // Known by its id, it may have another name here.
    if (typeof row?.id === "string" && of.has(`id\n${row.id}`) && stop.mark.member) members.add(identityOf(stop.mark.member, figure));
  }
  const touched = all.filter(({ key, ends }) => ends !== undefined && [key, ...ends].some((one) => paths.has(one)));
  for (const { key, ends = [] } of touched) for (const one of [key, ...ends]) paths.add(one);
  const lit: Lit = (path, { member }) => paths.has(path) || (member !== undefined && members.has(identityOf(member, figure)));
  return paths.size > 0 || countOf(seen.scene().marks, (mark) => lit("", mark)) > 0 ? lit : undefined;
}

/** What steps back, by the path to it: data that are not lit and hold nothing that is; as a whole, so that nothing fades twice. */
export function steppingBack(marks: readonly Mark[], lit: Lit): ReadonlyMap<string, Mark> {
  return new Map(stepBack(marks, lit, "").faint);
}

function stepBack(marks: readonly Mark[], lit: Lit, path: string): { readonly faint: readonly (readonly [path: string, mark: Mark])[]; readonly lit: boolean } {
  const faint: (readonly [string, Mark])[] = [];
  let some = false;
  for (const mark of marks) {
    const own = pathOf(path, mark.key);
    const inside = mark.kind === "group" ? stepBack(mark.marks, lit, own) : { faint: [], lit: false };
    const here = lit(own, mark);
    some ||= here || inside.lit;
    if (here) continue;
    const counts = mark.label !== undefined || mark.datum !== undefined || mark.member !== undefined || mark.ends !== undefined;
    faint.push(...(counts && !inside.lit ? [[own, mark] as const] : inside.faint));
  }
  return { faint, lit: some };
}
