import { room } from "../../text/measure.js";
import { wrap } from "../../text/wrap.js";
import { label, type Label } from "../label.js";
import { crosses, overlaps, type Box, type Segment } from "../place.js";
import type { TileWords } from "./treemap-words.js";

/** Name and number of a column above it; a thin column's stand higher, at the end of a leader. */
export interface ColumnHead {
  readonly labels: readonly Label[];
  readonly leader: Segment | undefined;
}

interface Span {
  readonly part: TileWords;
  readonly x: number;
  readonly width: number;
}

interface Space {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly sizes: { readonly label: number };
}

/** A head in its tier above the columns, counted from the lowest. */
interface Raised {
  readonly index: number;
  readonly box: Box;
  readonly leader: Segment;
  readonly tier: number;
  readonly anchor: "start" | "end";
}

const MOST_TIERS = 6;
const AIR = 6;
const TIER = 100;

/** Heads of all columns that have room: those within their columns, then raised ones; the first and the last column go before the rest, then the widest. */
export function headColumns(spans: readonly Span[], space: Space): { readonly heads: readonly (ColumnHead | undefined)[]; readonly height: number } {
  const size = space.sizes.label;
  const line = size + 4;
  const within = spans.map((span) => linesWithin(span, size));
  const low = Math.max(0, ...within.map((lines) => (lines ? lines.length : 0))) * line;
  const raised = raise(spans, spans.flatMap((_, i) => (within[i] ? [] : [i])), space);
  const tiers = Math.max(0, ...raised.map(({ tier }) => tier + 1));
  const floor = space.y + tiers * (line + 4);
  const bottom = floor + low + 4;
  const heads = spans.map((span, i): ColumnHead | undefined => {
    const lines = within[i];
    if (lines) return { leader: undefined, labels: lines.map(({ text, weight }, at) => label(`head-${at}`, text, span.x + 1, bottom - 6 - (lines.length - 1 - at) * line, { size, weight, tone: weight === 700 ? "ink" : "ink2" })) };
    const found = raised.find(({ index }) => index === i);
    return found && headOf(found, span, floor, bottom, size);
  });
  return { heads, height: bottom - space.y };
}

interface Line {
  readonly text: string;
  readonly weight: 400 | 700;
}

/** Name over number and share, in no more than three lines, where the column is wide enough. */
function linesWithin({ part, width }: Span, size: number): Line[] | undefined {
  const free = width - AIR;
  const bold = { size, weight: 700 } as const;
  if (free < size * 2 || part.name.split(/[\s\u2E80-\u9FFF]+/u).some((word) => room(word, bold) > free)) return undefined;
  const names = wrap(part.name, free, bold);
  const details = [[part.amount], [part.value, part.share]].map((lines) => lines.filter((text) => text !== "")).find((lines) => lines.every((text) => room(text, { size }) <= free));
  if (names.length > 2 || !details || (names.length > 1 && names.some((text) => text.length === 1))) return undefined;
  return [...names.map((text) => ({ text, weight: 700 as const })), ...details.map((text) => ({ text, weight: 400 as const }))];
}

const headText = (part: TileWords): string => `${part.name}  ${part.amount}`;

/** As many of the thin columns' heads as find a place; of those that do not, the smallest goes first, but never the first or last column's. */
function raise(spans: readonly Span[], thin: readonly number[], space: Space): Raised[] {
  let kept = [...thin].sort((a, b) => a - b);
  for (;;) {
    const found = tryAll(spans, kept, space);
    if (found.length === kept.length) return found;
    const spare = kept.filter((i) => i > 0 && i < spans.length - 1).sort((a, b) => (spans[a]?.width ?? 0) - (spans[b]?.width ?? 0) || b - a);
    if (spare.length === 0) return found;
    kept = kept.filter((i) => i !== spare[0]);
  }
}

/** Words left of their leaders rise from left to right, so that no leader meets them; those that have no room on the left stand right of theirs. */
function tryAll(spans: readonly Span[], thin: readonly number[], space: Space): Raised[] {
  const size = space.sizes.label;
  const wide = thin.map((i) => room(headText(spans[i]?.part ?? { name: "", value: "", share: "", amount: "" }), { size, weight: 700 }) + AIR);
  const centre = (i: number): number => (spans[i]?.x ?? 0) + (spans[i]?.width ?? 0) / 2;
  const turned = thin.map((i, at) => centre(i) - (wide[at] ?? 0) < space.x);
  const order = [...thin.keys()].sort((a, b) => Number(turned[b]) - Number(turned[a]) || (turned[a] ? b - a : a - b));
  const found: Raised[] = [];
  for (const at of order) {
    const index = thin[at] ?? 0;
    const anchor = turned[at] ? "start" : "end";
    const raised = lowest(found, { index, x: centre(index), width: wide[at] ?? 0, anchor }, space);
    if (raised) found.push(raised);
  }
  return found;
}

interface Wanted {
  readonly index: number;
  readonly x: number;
  readonly width: number;
  readonly anchor: "start" | "end";
}

/** Measured upwards from the columns in tiers of one height; where they begin is known only when all stand. */
function lowest(found: readonly Raised[], { index, x, width, anchor }: Wanted, space: Space): Raised | undefined {
  const left = anchor === "end" ? x - width : x;
  if (left < space.x || left + width > space.right) return undefined;
  for (let tier = 0; tier < MOST_TIERS; tier += 1) {
    const box = { x: left, y: -(tier + 0.9) * TIER, width, height: TIER * 0.8 };
    const leader = { x1: x, y1: 0, x2: x, y2: -(tier + 0.5) * TIER, width: 2 };
    if (found.some((one) => overlaps(one.box, box) || crosses(one.box, leader) || crosses(box, one.leader))) continue;
    return { index, box, leader, tier, anchor };
  }
  return undefined;
}

function headOf({ tier, anchor, box }: Raised, { part, x, width }: Span, floor: number, bottom: number, size: number): ColumnHead {
  const line = size + 8;
  const y = floor - tier * line - 8;
  const at = x + width / 2;
  const left = anchor === "end" ? at - 4 - (box.width - AIR) : at + 5;
  const next = room(part.name, { size, weight: 700 }) + 6;
  const leader = { x1: at, y1: y - size * 0.36, x2: at, y2: bottom - 1 };
  const amount = part.amount;
  const labels =
    anchor === "end"
      ? [label("head-0", part.name, at - 5 - room(amount, { size }) - 6, y, { size, weight: 700, anchor: "end" as const }), label("head-1", amount, at - 5, y, { size, tone: "ink2", anchor: "end" as const })]
      : [label("head-0", part.name, left, y, { size, weight: 700 }), label("head-1", amount, left + next, y, { size, tone: "ink2" })];
  return { labels, leader };
}
