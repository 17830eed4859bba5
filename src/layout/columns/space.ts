import { room } from "../../text/measure.js";
import { bands, type Bands } from "../bands.js";
import { lineHeight } from "../callout.js";
import type { ColumnsInput, ColumnsSpace } from "./model.js";

/** What the words of a first try asked for. */
export interface Plan {
  /** A value axis, where not every number is printed. */
  readonly axis: boolean;
  /** Series whose number in the first column stands left of it, and in the last one right of it. */
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** Names stand right of the last column, not in a key. */
  readonly side: boolean;
}

/** Where the columns stand, px. */
export interface Ground {
  readonly bands: Bands;
  /** Ends of the zero line. */
  readonly left: number;
  readonly right: number;
  /** Where words right of the last column begin. */
  readonly aside: number;
  readonly along: (value: number) => number;
  readonly zero: number;
  /** Top of the words over the columns, and bottom of those under them. */
  readonly ceiling: number;
  readonly floor: number;
}

/** Between a column and the words beside it, px. */
export const BESIDE = 10;
/** Slimmest plot, width to height. */
const SLIMMEST = 2.4;
/** Few columns do not spread over a slide, px from one to the next. */
const WIDEST = 190;

interface Margins {
  /** Words left of the first column and right of the last one. */
  readonly before: number;
  readonly after: number;
  /** Words over the columns: breaks and comments. */
  readonly above: number;
}

export function axisWidth({ ticks }: ColumnsInput, { sizes }: ColumnsSpace): number {
  return Math.max(0, ...ticks.map(({ label }) => room(label, { size: sizes.axis }))) + 8;
}

/** Bands from left to right: the last column touches the words beside it. */
export function groundX(input: ColumnsInput, space: ColumnsSpace, plan: Plan, { before, after }: Omit<Margins, "above">): Pick<Ground, "bands" | "left" | "right" | "aside"> {
  const count = input.columns.length;
  const gap = input.form === "grouped" ? 0.28 : count > 30 ? 0.22 : 0.4;
  const axis = space.panel?.margin?.[0] ?? (plan.axis ? axisWidth(input, space) : 0);
  const left = space.x + axis + before;
  const end = space.x + space.width - after;
  const beside = after > 0 ? gap / 2 : 0;
  const widest = WIDEST * (space.sizes.axis > 12 ? 1.4 : 1) * (input.form === "grouped" ? 1 + input.series.length / 3 : 1);
  const step = Math.min((end - left) / (count - beside), widest);
  const own = bands(count, [left, left + step * count], { gap });
  const right = left + step * (count - beside);
  return { bands: own, left: space.x, right, aside: right + BESIDE };
}

/** Values from below to above, with room for the words at their ends. */
export function groundY(input: ColumnsInput, space: ColumnsSpace, top: number, room: { readonly over: number; readonly under: number }): Pick<Ground, "along" | "zero" | "ceiling" | "floor"> {
  const { sizes, height, width } = space;
  const ceiling = top;
  const floor = Math.round(top + Math.max(sizes.plot, height, width / SLIMMEST));
  const [low, high] = input.domain;
  const [from, to] = [floor - room.under, ceiling + room.over];
  const along = (value: number): number => from - ((value - low) / (high - low || 1)) * (from - to);
  return { along, zero: along(0), ceiling, floor };
}

/** px of a dashed box for a missing part, less where many are missing. */
export function cellOf({ columns }: ColumnsInput, height: number): number {
  const most = Math.max(1, ...columns.map(({ parts }) => parts.filter(({ at }) => at === undefined).length));
  return Math.max(2, Math.min(20, (height * 0.6) / most));
}

/** Room over and under the bars for totals, heads of bounds and dashed boxes, as far as the highest value does not leave it anyway. */
export function endsOf(input: ColumnsInput, space: ColumnsSpace, cell: number): { readonly over: number; readonly under: number } {
  const { columns, form, targets, domain: [low, high] } = input;
  const plot = Math.max(space.sizes.plot, space.height) * 0.85;
  const words = lineHeight(space.sizes.label) + 6;
  // Panels must not differ in their scales by what their words take.
  if (space.panel) return { over: words, under: low < 0 ? words : 0 };
  const beyond = columns.map(({ parts, total }): number => {
    const values = parts.map(({ at = 0 }) => Math.max(0, at));
    const top = form === "stacked" ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
    const missing = form === "stacked" && parts.some(({ at }) => at !== undefined) ? parts.filter(({ at }) => at === undefined).length * cell : 0;
    const aside = total !== undefined && total.aside !== "" ? lineHeight(space.sizes.axis) : 0;
    return words + missing + aside + (parts.some(isOpen) ? 9 : 0) - ((high - top) / (high - low || 1)) * plot;
  });
  const down = columns.some(({ parts }) => parts.some(({ at = 0 }) => at < 0));
  const tick = targets.length > 0 ? 8 : 4;
  return { over: form === "share" ? space.sizes.axis + 8 : Math.max(tick, ...beyond), under: down ? words + 9 : targets.some(({ at }) => at < 0) ? 8 : 0 };
}

function isOpen({ certainty: { bound } }: ColumnsInput["columns"][number]["parts"][number]): boolean {
  return bound === "atLeast" || bound === "moreThan";
}
