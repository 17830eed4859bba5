import { measure, room } from "../../text/measure.js";
import { lineHeight } from "../callout.js";
import { headOf } from "./bars.js";
import type { ColumnsInput, ColumnsSpace, PlacedPart, PlacedTotal } from "./model.js";
import type { Ground } from "./space.js";
import { boxOf, clearBeyond, clearMiddle, type Across } from "./text.js";
import { label, middle, type Label } from "../label.js";
import { overlaps, type Box, type Segment } from "../place.js";

/** What the words of all columns share. */
export interface Setting {
  readonly input: ColumnsInput;
  readonly space: ColumnsSpace;
  readonly ground: Ground;
  readonly bars: readonly (readonly PlacedPart[])[];
  /** What runs across each column; `soft` where it leaves a gap for words over the columns. */
  readonly across: readonly (readonly Across[])[];
}

/** The first and the last column that have a number. */
export function endColumns({ columns }: ColumnsInput): readonly [number, number] {
  const known = (at: number): boolean => columns[at]?.parts.some((part) => part.at !== undefined) === true;
  const indexes = columns.map((_, i) => i).filter(known);
  return [indexes[0] ?? -1, indexes.at(-1) ?? -1];
}

/** Numbers on the parts, where they fit. */
export function insideWords({ input, space, across }: Setting, bars: readonly PlacedPart[], column: number): PlacedPart[] {
  const { axis: size } = space.sizes;
  const ends = endColumns(input);
  const skipped = input.form === "grouped" || (input.series.length === 1 && input.form === "stacked") || (input.few && !ends.includes(column));
  if (skipped) return [...bars];
  return bars.map((bar) => {
    const { box, part, kind } = bar;
    const head = part.certainty.status === "preliminary" && box.height > 24 ? 15 : 0;
    if (kind !== "bar" || room(part.text, { size }) + 6 > box.width) return bar;
    const y = clearMiddle([box.y + (bar.outer && bar.toward === "up" ? head : 0), box.y + box.height], size, across[column] ?? []);
    return y === undefined ? bar : { ...bar, inside: label("number", part.text, box.x + box.width / 2, y + middle(size), { size, anchor: "middle" }) };
  });
}

/** Total or number of each bar over its end; what finds no room is left out, but never the first and the last. */
export function endWords(setting: Setting): { readonly totals: readonly PlacedTotal[]; readonly bars: readonly (readonly PlacedPart[])[]; readonly leaders: readonly Segment[]; readonly complete: boolean } {
  return setting.input.form === "grouped" ? barNumbers(setting) : totalNumbers(setting);
}

/** Where the words of a column stand: over what it reaches, or under it where all of it is below zero. */
function endOf(bars: readonly PlacedPart[]): { readonly y: number; readonly down: boolean } {
  const down = bars.length > 0 && bars.some(({ toward, kind }) => toward === "down" && kind === "bar") && !bars.some(({ toward, kind }) => toward === "up" && kind !== "zero");
  const ends = bars.map((bar) => (down ? bar.box.y + bar.box.height + headOf(bar) : bar.box.y - headOf(bar)));
  return { y: down ? Math.max(...ends) : Math.min(...ends), down };
}

function totalNumbers(setting: Setting): ReturnType<typeof endWords> {
  const { input, space, ground, bars } = setting;
  const shown = input.columns.map((_, i) => i).filter((i) => input.columns[i]?.total !== undefined);
  const all = shown.every((at) => room(input.columns[at]?.total?.text ?? "", { size: space.sizes.label, weight: 700 }) <= ground.bands.step - 3);
  const few = input.few || !all;
  const [first, last] = endColumns(input);
  const taken: Box[] = [];
  const leaders: Segment[] = [];
  const printed = new Map<number, readonly Label[]>();
  for (const at of new Set(few ? [last, first, highest(input, shown)] : shown)) {
    const found = totalAt(at, few, setting);
    const box = found?.labels[0] && boxOf(found.labels[0]);
    if (!found || !box || (at !== last && taken.some((one) => overlaps(one, box)))) continue;
    taken.push({ ...box, x: box.x - 2, width: box.width + 4 });
    leaders.push(...found.leaders);
    printed.set(at, found.labels);
  }
  const totals = shown.map((at): PlacedTotal => ({ column: at, labels: printed.get(at) ?? [], net: netOf(setting, at), box: columnBox(setting, at) }));
  return { totals, bars, leaders, complete: !few };
}

/** The total of a column over its end, with what it lacks; where only few are printed, over its neighbours too, with a leader. */
function totalAt(at: number, few: boolean, { input, space, ground, bars, across }: Setting): { readonly labels: readonly Label[]; readonly leaders: readonly Segment[] } | undefined {
  const { label: size, axis } = space.sizes;
  const total = input.columns[at]?.total;
  if (!total) return undefined;
  const { y: end, down } = endOf(bars[at] ?? []);
  const half = room(total.text, { size, weight: 700 }) / 2;
  const centre = ground.bands.centre(at);
  const x = few ? Math.max(space.x + half, Math.min(centre, space.x + space.width - half)) : centre;
  const y = clearBeyond(few && !down ? over(bars, [x - half, x + half], end) : end, size, down, hard(across[at]));
  const number = label("total", total.text, x, y + middle(size), { size, weight: 700, anchor: "middle" });
  const roomy = total.aside !== "" && !few && room(total.aside, { size: axis }) <= ground.bands.step - 3;
  const aside = roomy ? [label("aside", total.aside, x, number.y + (down ? 1 : -1) * lineHeight(size), { size: axis, anchor: "middle", tone: "ink3" })] : [];
  const lifted = end - y > size * 1.8 && !down;
  return { labels: [number, ...aside], leaders: lifted ? [{ x1: centre, y1: y + size * 0.7, x2: centre, y2: end - 2 }] : [] };
}

function hard(across: readonly Across[] = []): Across[] {
  return across.filter(({ soft }) => soft !== true);
}

/** The highest point of the columns within two ends. */
function over(bars: readonly (readonly PlacedPart[])[], [from, to]: readonly [number, number], own: number): number {
  const tops = bars.flat().filter(({ box }) => box.x < to && box.x + box.width > from).map((bar) => bar.box.y - headOf(bar));
  return Math.min(own, ...tops);
}

function highest({ columns }: ColumnsInput, shown: readonly number[]): number {
  return shown.reduce((best, at) => ((columns[at]?.total?.at ?? 0) > (columns[best]?.total?.at ?? -Infinity) ? at : best), -1);
}

/** Where sums of both signs come out, which no edge of the column shows. */
function netOf({ input, ground, bars }: Setting, at: number): PlacedTotal["net"] {
  const total = input.columns[at]?.total;
  const both = (["up", "down"] as const).every((way) => bars[at]?.some(({ toward, kind }) => toward === way && kind === "bar"));
  return total && both ? { x: ground.bands.centre(at), y: ground.along(total.at) } : undefined;
}

function columnBox({ ground, bars }: Setting, at: number): Box {
  const own = bars[at] ?? [];
  const top = Math.min(ground.zero, ...own.map(({ box }) => box.y));
  return { x: ground.bands.at(at), y: top, width: ground.bands.width, height: Math.max(1, ground.zero - top) };
}

/** Numbers over bars side by side: straight over them, or a line higher where a neighbour's is in the way. */
function barNumbers(setting: Setting): ReturnType<typeof endWords> {
  const { input, space, ground, bars, across } = setting;
  const { axis: size } = space.sizes;
  const taken: Box[] = bars.flat().map(({ box }) => box);
  const ends = endColumns(input);
  const out = bars.map((own) => [...own]);
  let complete = true;
  const order = bars.map((_, i) => i).sort((a, b) => Number(ends.includes(b)) - Number(ends.includes(a)) || a - b);
  for (const at of order) {
    bars[at]?.forEach((bar, i) => {
      if (bar.kind === "missing") return;
      const { y: end, down } = endOf([bar]);
      const { text } = bar.part;
      const wide = measure(text, { size });
      const pitch = ground.bands.width / input.series.length;
      const found = wide > pitch * 2.2 || (input.few && !ends.includes(at)) ? undefined : [0, 1, 2].map((line) => {
        const y = clearBeyond(end + (down ? 1 : -1) * line * size * 1.25, size, down, hard(across[at]));
        return label("number", text, bar.box.x + bar.box.width / 2, y + middle(size), { size, anchor: "middle" });
      }).find((one) => !taken.some((box) => overlaps(boxOf(one), box)) && boxOf(one).y >= ground.ceiling - 4);
      if (!found) complete = false;
      else {
        taken.push(boxOf(found));
        out[at]?.splice(i, 1, { ...bar, outside: [found] });
      }
    });
  }
  return { totals: [], bars: out, leaders: [], complete };
}
