import { boxesOf, isClear, settle, writeBeside, type Disc, type Plane } from "./seats.js";
import type { BubbleDisc, BubbleInput, BubbleItem, Written } from "./model.js";
import { blockOf, freeOf, type Block, type Seat } from "../callout.js";
import { middle, type Tone } from "../label.js";
import { flow } from "./list.js";
import { room, type Weight } from "../../text/measure.js";
import { wrap } from "../../text/wrap.js";

/** Where words may stand and how large they are. */
export interface WordSpace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly base: number;
  readonly narrow: boolean;
  readonly size: number;
  readonly axis: number;
  readonly grid: Plane<Tone>["grid"];
  readonly lines: { readonly x: number | undefined; readonly y: number | undefined };
  readonly zero: { readonly x: number | undefined; readonly y: number | undefined };
  /** Some things are the point, so that the names of the others stand back. */
  readonly singled: boolean;
}

/** A disc with its place, before it has words. */
export interface Spot extends Disc {
  readonly item: BubbleItem;
  /** From 0 to 1: how far it stands from the middle of all. */
  readonly outlying: number;
  /** Radius with what stands at its edge. */
  readonly reach: number;
}

const reached = ({ x, y, reach }: Spot): Disc => ({ x, y, r: reach });

/** Things at one place share their words. */
interface Cluster {
  readonly spot: Spot;
  readonly items: readonly BubbleItem[];
  readonly text: string;
  readonly weight: number;
}

/** Things up to which all are named; above, only those that matter most. */
const FEW = 40;
const MOST_NAMES = 32;
/** Names with their numbers, where there are no more things than this. */
const WITH_VALUES = 6;
const NAME_WIDTH = 150;
const NAME_LINES = 3;
const LONG_NAME = 210;
const VALUES_WIDTH = 220;
/** One number in a line of its own may be wider. */
const VALUE_WIDTH = 260;

/** Writes quadrants, lines, annotations and names into the plane, the things that matter most first. */
export function writePlane(input: BubbleInput, spots: readonly Spot[], quadrants: readonly { readonly block: Block<Tone>; readonly seat: Seat }[], space: WordSpace): Written {
  const { left, right, top, base, lines } = space;
  const empty: Plane<Tone> = { bounds: { x: left, y: top, width: right - left, height: base - top }, taken: spots.map(reached).flatMap(boxesOf), grid: space.grid, texts: [], patches: [], leaders: [] };
  // Only the grid gives way to words: the lines of levels and of zero do not.
  for (const at of [lines.x, space.zero.x]) if (at !== undefined) empty.taken.push({ x1: at, y1: top, x2: at, y2: base, width: 3 });
  for (const at of [lines.y, space.zero.y]) if (at !== undefined) empty.taken.push({ x1: left, y1: at, x2: right, y2: at, width: 3 });
  for (const { block, seat } of quadrants) settle(empty, "", [block], seat);
  const homeless = [...writeLine(input.y.line?.text, empty, space).map(input.level), ...writeAnnotations(input, empty, space, spots)];
  const clusters = clustersOf(input, spots);
  const wanted = chosen(input, clusters);
  const { plane, bare } = space.narrow && wanted.length > 1 ? { plane: empty, bare: wanted } : writeNames(wanted, wanted.length === clusters.length, empty, space);
  const numbered = space.narrow || clusters.length <= FEW ? writeNumbers(bare, plane, space, spots) : [];
  const inside = new Map(numbered.map(({ one, at }) => [one.spot.item.key, at]));
  const own = ({ owner }: { readonly owner: string }): boolean => owner === "";
  return {
    discs: spots.map(({ item, x, y, r }): BubbleDisc => {
      const mine = ({ owner }: { readonly owner: string }): boolean => owner === item.key;
      return { item, x, y, r, texts: plane.texts.filter(mine), leaders: plane.leaders.filter(mine), inside: inside.get(item.key) };
    }),
    texts: plane.texts.filter(own),
    patches: plane.patches,
    leaders: plane.leaders.filter(own),
    list: numbered.map(({ one, number }) => ({ key: one.spot.item.key, number, text: one.text, values: listed(one, wanted.length) })),
    homeless,
    named: { shown: wanted.length - bare.length + numbered.length, all: clusters.length },
  };
}

/** How often names are written anew, those first that had found no place. */
const TRIES = 3;

interface Names {
  readonly plane: Plane<Tone>;
  readonly bare: readonly Cluster[];
}

/** Names with their numbers where all have room for them, else names alone; where all are to be named, those that found no place are then tried first. */
function writeNames(wanted: readonly Cluster[], all: boolean, empty: Plane<Tone>, space: WordSpace): Names {
  const write = (order: readonly Cluster[], values: boolean): Names => {
    const plane: Plane<Tone> = { ...empty, taken: [...empty.taken], texts: [...empty.texts], patches: [...empty.patches], leaders: [...empty.leaders] };
    return { plane, bare: order.filter((one) => !writeName(one, plane, space, wanted.length, values)) };
  };
  const full = wanted.length <= WITH_VALUES ? write(wanted, true) : undefined;
  if (full?.bare.length === 0) return full;
  let order = wanted;
  let best = write(order, false);
  for (let i = 0, { bare } = best; all && i < TRIES && bare.length > 0; i += 1) {
    order = [...bare, ...order.filter((one) => !bare.includes(one))];
    const next = write(order, false);
    bare = next.bare;
    if (bare.length < best.bare.length) best = next;
  }
  return best;
}

interface Numbered {
  readonly one: Cluster;
  readonly number: string;
  readonly at: BubbleDisc["inside"];
}

/** Numbers in the order of the rows, so that the list is found in; those that matter most get their place first, and there are no gaps. */
function writeNumbers(bare: readonly Cluster[], plane: Plane<Tone>, space: WordSpace, spots: readonly Spot[]): readonly Numbered[] {
  const inOrder = [...bare].sort((a, b) => a.spot.item.row - b.spot.item.row);
  const rank = new Map(inOrder.map((one, i) => [one, String(i + 1)]));
  const placed = new Map<Cluster, BubbleDisc["inside"]>();
  for (const one of bare) {
    const found = writeNumber(one, rank.get(one) ?? "", plane, space, spots);
    if (found !== false) placed.set(one, found);
  }
  const numbered = inOrder.filter((one) => placed.has(one)).map((one, i): Numbered => {
    const at = placed.get(one);
    return { one, number: String(i + 1), at: at && { ...at, text: String(i + 1) } };
  });
  const numbers = new Map(numbered.map(({ one, number }) => [one.spot.item.key, number]));
  plane.texts.forEach((text, i) => {
    const number = numbers.get(text.owner);
    if (number !== undefined) plane.texts[i] = { ...text, text: number };
  });
  return numbered;
}

/** Numbers of one thing beside its name in the list, where there are few. */
function listed({ items, spot }: Cluster, count: number): readonly string[] {
  return items.length === 1 && count <= 12 ? spot.item.values : [];
}

function clustersOf({ together }: BubbleInput, spots: readonly Spot[]): Cluster[] {
  const at = new Map<string, Spot[]>();
  for (const spot of spots) {
    if (spot.item.name === "") continue;
    const key = `${Math.round(spot.x)} ${Math.round(spot.y)} ${Math.round(spot.r)}`;
    const found = at.get(key);
    if (found) found.push(spot);
    else at.set(key, [spot]);
  }
  const most = Math.max(1, ...spots.map(({ r }) => r));
  return [...at.values()].map((all): Cluster => {
    // The last is painted on top.
    const spot = all.at(-1) as Spot;
    const names = all.map(({ item }) => item.name);
    const weight = Math.max(...all.map(({ item, r, outlying }) => (item.highlighted ? 10 : 0) + r / most + outlying * 0.8));
    return { spot, items: all.map(({ item }) => item), text: names.length === 1 ? (names[0] ?? "") : together(names), weight };
  });
}

/** What gets a name: all where there are few, else the highlighted, the large and the outlying. */
function chosen({ few }: BubbleInput, clusters: readonly Cluster[]): readonly Cluster[] {
  const sorted = [...clusters].sort((a, b) => b.weight - a.weight);
  if (few) return sorted.filter(({ items }) => items.some(({ highlighted }) => highlighted));
  return sorted.length <= FEW ? sorted : sorted.slice(0, MOST_NAMES);
}

function writeName({ spot, items, text, weight }: Cluster, plane: Plane<Tone>, { size, axis, right, left, singled }: WordSpace, count: number, withValues: boolean): boolean {
  const strong: Weight = weight >= 10 || count <= 12 ? 700 : 400;
  const width = Math.min(NAME_WIDTH, (right - left) * 0.4);
  const named = (across: number, maxLines: number): Block<Tone> =>
    blockOf(wrap(text, across, { size, weight: strong }, { maxLines, balance: true }).map((line) => ({ text: line, size, weight: strong, tone: singled && weight < 10 ? ("ink2" as const) : ("ink" as const) })));
  const isLong = wrap(text, width, { size, weight: strong }).length > NAME_LINES;
  // A long name has more room before it is cut.
  const names = isLong ? [named(LONG_NAME, NAME_LINES + 1), named(width, NAME_LINES)] : [named(width, NAME_LINES)];
  const lengths = spot.item.values.map((part) => room(part, { size: axis }));
  if (withValues && (items.length > 1 || lengths.some((length) => length > VALUE_WIDTH))) return false;
  const values = withValues ? [blockOf(flow(spot.item.values, Math.max(VALUES_WIDTH, ...lengths), axis).map((line) => ({ text: line, size: axis, weight: 400 as const, tone: "ink2" as const })))] : [];
  return names.some((name) => writeBeside(plane, spot.item.key, [name, ...values], reached(spot)) !== undefined);
}

/** A number on its circle where it is large enough, else beside it. */
function writeNumber({ spot, weight }: Cluster, number: string, plane: Plane<Tone>, { axis }: WordSpace, spots: readonly Spot[]): BubbleDisc["inside"] | false {
  const half = room(number, { size: axis, weight: 700 }) / 2;
  const box = { x: spot.x - half, y: spot.y - axis * 0.5, width: half * 2, height: axis };
  const over = spots.slice(spots.indexOf(spot) + 1);
  if (spot.item.solid && Math.hypot(half, axis * 0.42) < spot.r - 1 && isClear(box, over)) return { text: number, y: spot.y + middle(axis) };
  const block = blockOf<Tone>([{ text: number, size: axis, weight: 700, tone: weight >= 10 ? "ink" : "ink2" }]);
  return writeBeside(plane, spot.item.key, [block], reached(spot)) === undefined ? false : undefined;
}

/** The words of the level line stand over it or under it, from the right end; else they go to the note. */
function writeLine(text: string | undefined, plane: Plane<Tone>, { left, right, axis, lines, narrow }: WordSpace): string[] {
  const y = lines.y;
  if (text === undefined || y === undefined) return [];
  const whole = Math.max(60, (right - left) * (narrow ? 0.7 : 0.4));
  for (const width of [whole, Math.min(whole, room(text, { size: axis, weight: 700 })) * 0.6]) {
    const words = wrap(text, width, { size: axis, weight: 700 }, { balance: true });
    const block = blockOf<Tone>(words.map((line) => ({ text: line, size: axis, weight: 700, tone: "ink2" })));
    const seats: Seat[] = [];
    for (let at = right - block.width; at >= left; at -= 12) for (const top of [y - block.height - 2, y + 3]) seats.push({ x: at, y: top, width: block.width, height: block.height, align: "end" });
    const seat = words.length > 3 ? undefined : freeOf(seats, plane.taken, plane.bounds)[0];
    if (!seat) continue;
    settle(plane, "", [block], seat);
    return [];
  }
  return [text];
}

function writeAnnotations({ annotations }: BubbleInput, plane: Plane<Tone>, { left, right, top, base, axis }: WordSpace, spots: readonly Spot[]): string[] {
  return annotations.flatMap(({ x, y, text }) => {
    const lines = wrap(text, Math.max(80, (right - left) * 0.35), { size: axis }, { maxLines: 4 });
    const block = blockOf<Tone>(lines.map((line) => ({ text: line, size: axis, weight: 400, tone: "ink2" })));
    const at = { x: x ?? right - block.width, y: Math.min(y ?? top + block.height, base) };
    // What is said of a circle stands beside it and not on it.
    const under = spots.findLast((spot) => Math.hypot(spot.x - at.x, spot.y - at.y) < spot.r);
    return writeBeside(plane, "", [block], under ? reached(under) : { ...at, r: 1 }) === undefined ? [text] : [];
  });
}

/** Names of the quadrants in the outer corners, where room is kept for them. */
export function quadrantWords(names: readonly string[], at: number, { left, right, size }: { readonly left: number; readonly right: number; readonly size: number }): readonly Block<Tone>[] {
  return names.map((name, i) => {
    const width = (i % 2 === 0 ? at - left : right - at) - 12;
    const lines = width < size * 2 ? [] : wrap(name, width, { size, weight: 700 }, { maxLines: 5, balance: true });
    return blockOf<Tone>(lines.map((line) => ({ text: line, size, weight: 700, tone: "ink3" })));
  });
}

export function quadrantSeats(blocks: readonly Block<Tone>[], { left, right, top, base, zero }: { readonly left: number; readonly right: number; readonly top: number; readonly base: number; readonly zero: number | undefined }): { readonly block: Block<Tone>; readonly seat: Seat }[] {
  return blocks.map((block, i) => {
    const end = i % 2 === 1;
    const corner = end ? right - block.width - 4 : left + 4;
    const cut = zero !== undefined && zero > corner - 3 && zero < corner + block.width + 3;
    const x = !cut ? corner : end ? zero - block.width - 5 : zero + 5;
    const seat: Seat = { x, y: i < 2 ? top + 1 : base - block.height - 3, width: block.width, height: block.height, align: end ? "end" : "start" };
    return { block, seat };
  });
}
