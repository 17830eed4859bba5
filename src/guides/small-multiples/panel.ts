import type { Checked, RowBase } from "../../schema/check.js";
import type { Text } from "../../schema/vocabulary.js";
import { groupsBy, keyOf, recordsOf, type Member } from "./small-multiples.js";

/** The figure that is drawn in each panel. */
export interface Inner {
  readonly spec: Checked;
  /** The column that names the member, as the check knows it. */
  readonly key: string;
  /** Whether the chart itself draws by time. */
  readonly drawsTime: boolean;
  /** Names of its lists of records. */
  readonly lists: readonly string[];
  /** The series of all panels, where one has several. */
  readonly cast: readonly Text[] | undefined;
}

/** No member is called so: everything in the panel is context. */
const NOBODY = ["\u0000"];

/** A figure of panels. */
interface Outer {
  readonly child: Inner;
  readonly data: readonly RowBase[];
  readonly subtitle?: Text | undefined;
  /** All of it, where a reader sees a part only. */
  readonly full?: { readonly data: readonly RowBase[] } | undefined;
}

/** The spec of one panel: its rows, the records that belong to them, and what the figure says for it. */
export function panelSpec(outer: Outer, rows: Member["rows"], context = false): Checked {
  const { child, data, subtitle, full } = outer;
  const { spec, key, drawsTime, lists, cast } = child;
  const own = Object.fromEntries(lists.map((list) => [list, recordsOf((outer as unknown as Readonly<Record<string, readonly unknown[]>>)[list] ?? [], rows, data, key)]));
  const whole = full && panelSpec(full as Outer, groupsBy(full.data, key).get(keyOf(rows[0]?.[key])) ?? [], context);
  // A period that names the panel need not be said once more in it, unless the chart draws by it.
  const told = key === "period" && !drawsTime ? rows.map(({ period: _period, ...row }) => row) : rows;
  return { ...spec, ...own, subtitle, data: told, cast, full: whole, ...(context ? { highlight: NOBODY } : {}) };
}

type Ends = Readonly<Record<string, readonly [number, number]>>;

/** Axes that hold those of all panels. */
export function jointDomains(all: readonly Ends[]): Ends {
  const joint: Record<string, readonly [number, number]> = {};
  for (const ends of all) {
    for (const [axis, [low, high]] of Object.entries(ends)) {
      const [least, most] = joint[axis] ?? [low, high];
      joint[axis] = [Math.min(least, low), Math.max(most, high)];
    }
  }
  return joint;
}
