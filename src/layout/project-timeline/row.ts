import { after, room, type Weight } from "../../text/measure.js";
import { wrap } from "../../text/wrap.js";
import type { Naming } from "../label.js";
import type { LaneItem } from "./lane-item.js";
import { middle, type LaneSpace } from "./lane-words.js";
import { layLane, type LaneMarks } from "./lanes.js";

export interface SheetText extends Naming {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly anchor: "start" | "middle" | "end";
  readonly tone: "ink" | "ink2" | "ink3";
}

/** A row with its lane; marks of the lane are measured from `center`. */
export interface LaneBox {
  readonly item: LaneItem;
  readonly top: number;
  readonly bottom: number;
  readonly center: number;
  readonly marks: LaneMarks;
  /** Name, detail, amount. */
  readonly texts: readonly SheetText[];
}

/** Where names, amounts and time begin and end, px. */
export interface Columns {
  /** Names and amounts stand above their lane. */
  readonly above: boolean;
  readonly name: number;
  readonly nameWidth: number;
  /** Right edge of the amounts. */
  readonly amount: number;
  readonly time: number;
}

interface RowSpace {
  readonly lane: LaneSpace;
  /** Size of names, px. */
  readonly size: number;
  /** Least height of a row; of its bar where the name stands above. */
  readonly step: number;
}

/** One row: its name and amount before the lane, or above it. */
export function layRow(item: LaneItem, top: number, columns: Columns, space: RowSpace): LaneBox {
  return (columns.above ? rowAbove : rowBeside)(item, top, columns, space);
}

function rowBeside(item: LaneItem, top: number, columns: Columns, { lane, size, step }: RowSpace): LaneBox {
  const marks = layLane(item, lane);
  const line = size + 5;
  const { name, nameWidth } = columns;
  const gone = item.detail === "" ? 0 : after(item.label, { size, weight: 700 }, 8);
  const beside = item.detail === "" || gone + room(item.detail, { size: lane.size }) <= nameWidth;
  const names = wrap(item.label, nameWidth, { size, weight: 700 }, { maxLines: 6 });
  const details = item.detail === "" || beside ? [] : wrap(item.detail, nameWidth, { size: lane.size }, { maxLines: 4 });
  const lines = names.length + details.length;
  const below = marks.depth > step / 2 - 2 || marks.rise > step / 2 - 2;
  const above = Math.max(step / 2, marks.rise + 5);
  const height = Math.max(step, lines * line + 12, below ? above + marks.depth + 8 : 0);
  const center = below ? top + above : top + height / 2;
  const first = (below ? center : top + height / 2 - ((lines - 1) * line) / 2) + middle(size);
  const texts = names.map((text, i): SheetText => ({ key: `name-${i}`, text, x: name, y: first + i * line, size, weight: 700, anchor: "start", tone: "ink" }));
  details.forEach((text, i) => texts.push({ key: `detail-${i}`, text, x: name, y: first + (names.length + i) * line, size: lane.size, weight: 400, anchor: "start", tone: "ink3" }));
  if (beside && item.detail !== "") texts.push({ key: "detail", text: item.detail, x: name + gone, y: first, size: lane.size, weight: 400, anchor: "start", tone: "ink3" });
  if (item.amount !== "") texts.push({ key: "amount", text: item.amount, x: columns.amount, y: first, size, weight: 700, anchor: "end", tone: item.amount === "–" ? "ink3" : "ink" });
  const grown = below ? Math.max(height, above + (lines - 1) * line + step / 2) : height;
  return { item, top, bottom: top + grown, center, marks, texts };
}

function rowAbove(item: LaneItem, top: number, columns: Columns, { lane, size, step }: RowSpace): LaneBox {
  const marks = layLane(item, lane);
  const line = size + 5;
  const { name: x, nameWidth: width } = columns;
  const amount = item.amountLong === "" ? 0 : room(item.amountLong, { size, weight: 700 }) + 10;
  const bold = { size, weight: 700 } as const;
  const shared = wrap(item.label, width - amount, bold);
  // A long name takes the whole width; the amount then stands under it.
  const apart = shared.length > 2 && amount > 0;
  const names = apart ? wrap(item.label, width, bold, { maxLines: 6 }) : shared;
  const gone = after(names.at(-1) ?? "", bold, 8);
  const beside = item.detail !== "" && names.length === 1 && gone + room(item.detail, { size: lane.size }) <= width - amount;
  const under = apart ? width - amount : width;
  const details = [item.detail === "" || beside ? [] : wrap(item.detail, under, { size: lane.size }, { maxLines: 4 }), item.follows === "" ? [] : wrap(item.follows, under, { size: lane.size }, { maxLines: 4 })].flat();
  const first = top + 8 + size;
  const next = first + names.length * line;
  const texts = names.map((text, i): SheetText => ({ key: `name-${i}`, text, x, y: first + i * line, size, weight: 700, anchor: "start", tone: "ink" }));
  details.forEach((text, i) => texts.push({ key: `detail-${i}`, text, x, y: next + i * line, size: lane.size, weight: 400, anchor: "start", tone: "ink3" }));
  if (beside) texts.push({ key: "detail", text: item.detail, x: x + gone, y: first, size: lane.size, weight: 400, anchor: "start", tone: "ink3" });
  if (amount > 0) texts.push({ key: "amount", text: item.amountLong, x: columns.amount, y: apart ? next : first, size, weight: 700, anchor: "end", tone: item.amount === "–" ? "ink3" : "ink" });
  const lines = names.length + Math.max(details.length, apart ? 1 : 0);
  const center = first + (lines - 1) * line + 4 + Math.max(step / 2, marks.rise + 4);
  return { item, top, bottom: center + Math.max(step / 2, marks.depth + 8), center, marks, texts };
}
