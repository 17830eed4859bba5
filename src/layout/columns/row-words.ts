import { room } from "../../text/measure.js";
import { lineHeight } from "../callout.js";
import { headOf } from "./bars.js";
import type { Column, ColumnsInput, ColumnsSpace, PlacedPart } from "./model.js";
import { label, middle, type Label } from "../label.js";
import type { Segment } from "../place.js";
import { spread } from "../spread.js";

/** What all rows share. */
export interface RowSetting {
  readonly input: ColumnsInput;
  readonly space: ColumnsSpace;
  readonly left: number;
  readonly right: number;
  readonly along: (value: number) => number;
  /** px of a dashed box for a missing part. */
  readonly cell: number;
  /** x of lines down all rows. */
  readonly lines: readonly number[];
  readonly beside: boolean;
  readonly ends: readonly [number, number];
}

/** The number on a part where it has room, clear of lines. */
export function within(bar: PlacedPart, { space, lines, input, ends }: RowSetting, net: number | undefined): PlacedPart {
  const { axis: size } = space.sizes;
  const { box, part, kind } = bar;
  const wide = room(part.text, { size });
  const single = input.series.length === 1 && input.form === "stacked";
  if (kind !== "bar" || single || wide + 6 > box.width || (input.few && !ends.includes(bar.column))) return bar;
  const open = bar.outer && part.certainty.status === "preliminary" && box.width > 24 ? 15 : 0;
  if (wide + 6 + open > box.width) return bar;
  const centre = box.x + (box.width - open) / 2;
  const across = [...lines.map((x) => ({ x, half: 4 })), ...(net === undefined ? [] : [{ x: net, half: 9 }])];
  const places = [centre, ...across.flatMap(({ x, half }) => [x - wide / 2 - half, x + wide / 2 + half])].filter((at) => at - wide / 2 >= box.x + 2 && at + wide / 2 <= box.x + box.width - open - 2 && across.every(({ x, half }) => Math.abs(x - at) >= wide / 2 + half - 0.01));
  const at = places.sort((a, b) => Math.abs(a - centre) - Math.abs(b - centre))[0];
  return at === undefined ? bar : { ...bar, inside: label("number", part.text, at, box.y + box.height / 2 + middle(size), { size, anchor: "middle" }) };
}

/** The number at the end of a bar of its own. */
export function ended(bar: PlacedPart, setting: RowSetting): PlacedPart {
  const { axis: size } = setting.space.sizes;
  const { box, part, kind, toward } = bar;
  if (kind === "missing") return bar;
  const down = toward === "left";
  const x = beyond(down ? box.x - headOf(bar) - 5 : box.x + box.width + headOf(bar) + 5, room(part.text, { size }), down, setting, bar.column);
  return { ...bar, outside: [label("number", part.text, x, box.y + box.height / 2 + middle(size), { size, anchor: down ? "end" : "start" })] };
}

/** Words that a tick, or a line down all rows, would run through stand beyond it. */
export function beyond(x: number, wide: number, down: boolean, { input, along, lines }: RowSetting, column: number): number {
  const own = [...lines, ...input.targets.filter((target) => target.column === column).map(({ at }) => along(at))];
  const way = down ? -1 : 1;
  return own.sort((a, b) => way * (a - b)).reduce((at, line) => (way * (line - at) > -3 && way * (line - at) < wide + 3 ? line + way * 5 : at), x);
}

/** Where sums of both signs come out. */
export function netOf({ total }: Column, bars: readonly PlacedPart[], { along }: RowSetting): number | undefined {
  const both = (["left", "right"] as const).every((way) => bars.some(({ toward, kind }) => toward === way && kind === "bar"));
  return both && total ? along(total.at) : undefined;
}

/** Numbers of the first and the last row that found no room on their parts stand under them, in their order. */
export function unfit(bars: readonly PlacedPart[], index: number, y: number, { space, input, ends, left }: RowSetting): { readonly labels: Label[]; readonly leaders: Segment[]; readonly bottom: number } {
  const { axis: size } = space.sizes;
  const single = input.series.length === 1 && input.form === "stacked";
  const own = single || !ends.includes(index) ? [] : bars.filter(({ kind, inside }) => kind === "bar" && inside === undefined);
  if (own.length === 0) return { labels: [], leaders: [], bottom: y };
  const sizes = own.map(({ part }) => room(part.text, { size }) + 6);
  const wishes = own.map(({ box }) => box.x + box.width / 2);
  const centres = spread(wishes, sizes, left - 2, space.x + space.width + 3);
  if (sizes.reduce((sum, one) => sum + one, 0) > space.x + space.width - left + 5) return { labels: [], leaders: [], bottom: y };
  const labels = own.map(({ part }, i) => label(`under-${index}-${part.series}`, part.text, centres[i] ?? 0, y + 6 + size * 0.86, { size, anchor: "middle" }));
  const leaders = own.map((_, i): Segment => ({ x1: wishes[i] ?? 0, y1: y + 1, x2: centres[i] ?? 0, y2: y + 5 }));
  return { labels, leaders, bottom: y + 6 + lineHeight(size) };
}
