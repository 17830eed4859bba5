import { after, room, type Weight } from "../../text/measure.js";
import { wrap } from "../../text/wrap.js";
import { label, middle, type Label, type LabelStyle } from "../label.js";
import { STATE_MARK, type RankingItem, type RankingRowBox } from "./item.js";

export interface RankingSizes {
  readonly label: number;
  readonly axis: number;
  readonly row: number;
}

/** Where the columns of a ranking stand, and its scale. */
export interface RankingGrid {
  readonly x: number;
  readonly width: number;
  readonly sizes: RankingSizes;
  readonly lead: Lead;
  /** Width of names beside bars. */
  readonly names: number;
  /** Most width of the words under a number. */
  readonly under: number;
  readonly scale: (at: number) => number;
  /** Lines that no words may stand on. */
  readonly lines: readonly number[];
  /** Some are chosen, so that the rest steps back. */
  readonly singled: boolean;
  readonly lollipop: boolean;
  readonly dense: boolean;
  readonly comma: string;
}

/** Columns of rank and its change before the name, px. */
interface Lead {
  readonly rank: number;
  readonly move: number;
  readonly width: number;
}

export const TIP = 8;
/** A bound's arrow head, or half a dot, beyond the end of its mark. */
export const HEAD = 8;
const TRIANGLE = 9;
export const MISSING = { width: 28, height: 16 } as const;
const TICK = 7;
const LINE = 4;

export function leadOf(items: readonly RankingItem[], size: number): Lead {
  const rank = Math.max(0, ...items.map((item) => (item.rank === "" ? 0 : room(item.rank, { size }))));
  const move = Math.max(0, ...items.map((item) => moveWidth(item, size)));
  return { rank, move, width: (rank > 0 ? rank + 8 : 0) + (move > 0 ? move + 10 : 0) };
}

function moveText({ move }: RankingItem): string {
  return typeof move === "number" ? (move === 0 ? "=" : String(Math.abs(move))) : (move ?? "");
}

function moveWidth(item: RankingItem, size: number): number {
  const text = moveText(item);
  return text === "" ? 0 : room(text, { size }) + (typeof item.move === "number" && item.move !== 0 ? TRIANGLE + 2 : 0);
}

const toneOf = ({ chosen, at, folded }: RankingItem): "subject" | "ink" | "ink2" | "ink3" => (chosen ? "subject" : folded ? "ink2" : at === undefined ? "ink3" : "ink");

function valueStyle(item: RankingItem, singled: boolean, size: number): LabelStyle & { readonly weight: Weight } {
  return { size, weight: item.at === undefined || item.folded || (singled && !item.chosen) ? 400 : 700, tone: toneOf(item) };
}

/** Rank, change and name in one line from the left. */
function leadLabels(item: RankingItem, baseline: number, { x, lead, sizes: { axis: size } }: RankingGrid): Pick<RankingRowBox, "labels" | "move"> {
  const at = x + (lead.rank > 0 ? lead.rank + 8 : 0);
  const triangle = typeof item.move === "number" && item.move !== 0;
  const text = moveText(item);
  const labels = [
    ...(item.rank === "" ? [] : [label("rank", item.rank, x + lead.rank, baseline, { size, anchor: "end", tone: "ink3" })]),
    ...(text === "" ? [] : [label("move", text, at + (triangle ? TRIANGLE + 2 : 0), baseline, { size, tone: triangle ? "ink2" : "ink3" })]),
  ];
  return { labels, move: triangle ? { x: at + TRIANGLE / 2, y: baseline - size * 0.36, up: item.move > 0 } : undefined };
}

/** Words at the end of a bar: the number with what it is of, and other amounts under it. */
interface EndWords {
  readonly width: number;
  readonly height: number;
  readonly under: readonly string[];
}

export function endWords(item: RankingItem, { sizes, singled, under: most, comma }: Pick<RankingGrid, "sizes" | "singled" | "under" | "comma">): EndWords {
  const { label: size, axis } = sizes;
  const first = valueWidth(item, singled, sizes);
  const under = packed(item.amounts, comma, Math.max(most, first), axis);
  return { width: Math.max(first, ...under.map((text) => room(text, { size: axis }))), height: size + LINE + under.length * (axis + LINE), under };
}

/** Parts in as few lines as they fit in; a part is broken only where it fills more than one. */
function packed(parts: readonly string[], comma: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const joined = lines.length === 0 ? part : (lines.at(-1) ?? "") + comma + part;
    if (lines.length > 0 && room(joined, { size }) <= width) lines[lines.length - 1] = joined;
    else lines.push(...wrap(part, width, { size }));
  }
  return lines;
}

function valueWidth(item: RankingItem, singled: boolean, { label: size, axis }: RankingSizes): number {
  const style = valueStyle(item, singled, size);
  return item.aside === "" ? room(item.value, style) : after(item.value, style, 6) + room(item.aside, { size: axis });
}

/** Words stand beyond a line this near to their bar, px. One that is farther off is interrupted for them: words far from their bar belong to none. */
const NEAR = 16;

/** Left edge or, on the left of zero, right edge of words that stand clear of lines and ticks. */
function clearOf(wanted: number, width: number, down: boolean, marks: readonly number[]): number {
  let edge = wanted;
  for (const mark of [...marks].sort((a, b) => (down ? b - a : a - b))) {
    const [from, to] = down ? [edge - width, edge] : [edge, edge + width];
    if (mark > from - 5 && mark < to + 5) edge = mark + (down ? -TIP : TIP);
  }
  return edge;
}

function endLabels(item: RankingItem, words: EndWords, edge: number, top: number, down: boolean, { sizes, singled }: RankingGrid): Label[] {
  const { label: size, axis } = sizes;
  const style = valueStyle(item, singled, size);
  const baseline = top + LINE / 2 + size * 0.86;
  const anchor = down ? "end" : "start";
  const aside = item.aside === "" ? 0 : room(item.aside, { size: axis }) + 6;
  const labels = [label("value", item.value, down ? edge - aside : edge, baseline, { ...style, anchor })];
  if (item.aside !== "") labels.push(label("aside", item.aside, down ? edge : edge + after(item.value, style, 6), baseline, { size: axis, anchor, tone: "ink3" }));
  words.under.forEach((text, i) => labels.push(label(`under-${i}`, text, edge, top + size + LINE + i * (axis + LINE) + LINE / 2 + axis * 0.86, { size: axis, anchor, tone: "ink2" })));
  return labels;
}

/** Name and what stands under it, from `top` down. */
function nameLabels(item: RankingItem, at: { readonly x: number; readonly top: number; readonly width: number }, parts: readonly string[], { sizes, singled, comma }: RankingGrid): Pick<RankingRowBox, "labels" | "state"> & { readonly height: number; readonly first: number } {
  const { label: size, axis } = sizes;
  const weight = item.chosen ? 700 : 400;
  const tone = item.chosen ? "subject" : item.folded ? "ink2" : "ink";
  const lines = wrap(item.label, at.width, { size, weight });
  const indent = item.state === undefined ? 0 : STATE_MARK + 5;
  const details = packed(parts, comma, at.width - indent, axis);
  const first = at.top + LINE / 2 + size * 0.86;
  const second = at.top + lines.length * (size + LINE) + LINE / 2 + axis * 0.86;
  const labels = [
    ...lines.map((text, i) => label(`name-${i}`, text, at.x, first + i * (size + LINE), { size, weight: singled ? weight : 400, tone })),
    ...details.map((text, i) => label(`detail-${i}`, text, at.x + indent, second + i * (axis + LINE), { size: axis, tone: "ink3" })),
  ];
  const state = item.state === undefined || details.length === 0 ? undefined : { x: at.x + STATE_MARK / 2, y: second - middle(axis) };
  return { labels, state, first, height: lines.length * (size + LINE) + details.length * (axis + LINE) };
}

const marksOf = (item: RankingItem, { scale }: RankingGrid): Pick<RankingRowBox, "solid" | "planned" | "target"> => ({
  solid: item.solid && scale(item.solid.at),
  planned: item.planned === undefined ? undefined : scale(item.planned),
  target: item.target && scale(item.target.at),
});

/** Where words may begin beyond all that is drawn of a member. */
function outerEnd(item: RankingItem, box: Pick<RankingRowBox, "solid" | "planned" | "target">, grid: RankingGrid): { readonly end: number; readonly down: boolean } {
  const zero = grid.scale(0);
  const down = (item.at ?? 0) < 0;
  const to = grid.scale(item.at ?? 0);
  const { bound } = item.certainty;
  const head = item.at !== undefined && (grid.lollipop || bound === "atLeast" || bound === "moreThan") ? HEAD : 0;
  const missed = item.target?.missed === true ? box.target : undefined;
  const ends = [down ? Math.min(to, zero - 2) - head : Math.max(to, zero + 2) + head, box.planned, box.solid, missed].filter((end) => end !== undefined);
  return { end: down ? Math.min(...ends) : Math.max(...ends), down };
}

/** Name left, mark in the middle, numbers at its end. */
export function besideRow(item: RankingItem, top: number, grid: RankingGrid): RankingRowBox {
  const { x, lead, sizes, names, scale, lines, dense, lollipop } = grid;
  const at = x + lead.width;
  const height = dense ? Math.min(14, sizes.row * 0.42) : Math.min(sizes.row * 0.6, 22);
  const measured = nameLabels(item, { x: at, top: 0, width: names }, item.details, grid);
  const words = endWords(item, grid);
  const ticked = item.target !== undefined || item.planned !== undefined;
  const step = Math.max(dense ? sizes.row * 0.76 : sizes.row, measured.height + 12, words.height + 12, ticked ? height + TICK * 2 + 4 : 0);
  const centre = top + step / 2;
  const name = nameLabels(item, { x: at, top: centre - measured.height / 2, width: names }, item.details, grid);
  const front = leadLabels(item, name.first, grid);
  const own = marksOf(item, grid);
  const { end, down } = outerEnd(item, own, grid);
  const gone = item.at === undefined && !item.folded;
  const bare = item.folded && item.at === undefined;
  const start = bare ? scale(0) : gone ? Math.max(end, scale(0)) : end + (down ? -TIP : TIP);
  const width = words.width + (gone ? MISSING.width + TIP : 0);
  const edge = clearOf(start, width, down, [...lines.filter((line) => Math.abs(line - start) <= NEAR), ...[own.target, own.planned].filter((mark) => mark !== undefined)]);
  const missing = gone ? { x: edge, y: centre - MISSING.height / 2, ...MISSING } : undefined;
  const bar = lollipop ? { y: centre - 7, height: 14 } : { y: centre - height / 2, height };
  const labels = [...front.labels, ...name.labels, ...endLabels(item, words, gone ? edge + MISSING.width + TIP : edge, centre - words.height / 2, down, grid)];
  return { item, bar: { zero: scale(0), to: scale(item.at ?? 0), ...bar }, missing, ...own, labels, move: front.move, state: name.state, top, bottom: top + step };
}

/** Name and numbers above the mark, as a phone has room for. */
export function aboveRow(item: RankingItem, top: number, grid: RankingGrid): RankingRowBox {
  const { scale, lines, dense } = grid;
  const words = wordsAbove(item, top, grid);
  const own = marksOf(item, grid);
  const bare = item.folded && item.at === undefined;
  const reach = item.target !== undefined || item.planned !== undefined || lines.length > 0 ? TICK : 0;
  const height = bare ? 0 : dense && item.at !== undefined ? 10 : 14;
  const y = words.bottom + (bare ? 0 : Math.max(4, reach + 2));
  const from = Math.max(scale(0), own.solid === undefined ? 0 : own.solid + 3);
  // Zero stands at the right where all else is negative, and the frame ends there.
  const missing = item.at === undefined && !bare ? { x: Math.min(clearOf(from, MISSING.width, false, lines), grid.x + grid.width - MISSING.width), y, ...MISSING, height } : undefined;
  const { labels, move, state } = words;
  return { item, bar: { zero: scale(0), to: scale(item.at ?? 0), y, height }, missing, ...own, labels, move, state, top, bottom: y + height + reach + (dense ? 8 : 12) };
}

/** Name and number in one line where both fit, and the rest under them. */
function wordsAbove(item: RankingItem, top: number, grid: RankingGrid): Pick<RankingRowBox, "labels" | "move" | "state" | "bottom"> {
  const { x, width, lead, sizes, singled } = grid;
  const { label: size } = sizes;
  const value = valueWidth(item, singled, sizes);
  const at = lead.width > width * 0.3 ? x : x + lead.width;
  const left = width - lead.width - value - 12;
  const beside = left >= width * 0.4 || room(item.label, { size, weight: 700 }) <= left;
  const name = nameLabels(item, { x: x + lead.width, top, width: beside ? left : width - lead.width }, [], grid);
  const front = leadLabels(item, name.first, grid);
  const numbers = { width: value, height: size + LINE, under: [] };
  const ends = beside ? endLabels(item, numbers, x + width, top, true, grid) : endLabels(item, numbers, x + lead.width, top + name.height, false, grid);
  const below = top + name.height + (beside ? 0 : size + LINE);
  const details = [...item.details, ...item.amounts];
  // Set as under a name of one line, which is then left out.
  const under = nameLabels({ ...item, label: "" }, { x: at, top: below - size - LINE, width: x + width - at }, details, grid);
  return {
    labels: [...front.labels, ...name.labels, ...ends, ...under.labels.filter(({ text }) => text !== "")],
    move: front.move, state: under.state, bottom: below + (details.length === 0 ? 0 : under.height - size - LINE),
  };
}
