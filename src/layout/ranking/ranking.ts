import { room } from "../../text/measure.js";
import { layoutKey, type Key } from "../key.js";
import { label, type Label } from "../label.js";
import { STATE_MARK, type RankingInput, type RankingItem, type RankingRowBox } from "./item.js";
import { partedBy, raiseFlags, setFlags, type RankingLineBox } from "./lines.js";
import { aboveRow, besideRow, endWords, HEAD, leadOf, MISSING, TIP, type RankingGrid, type RankingSizes } from "./row.js";

export interface RankingPlot {
  readonly form: RankingInput["form"];
  readonly singled: boolean;
  readonly key: Key;
  readonly heads: readonly Label[];
  readonly rows: readonly RankingRowBox[];
  readonly lines: readonly RankingLineBox[];
  /** x of zero, where marks go both ways, and where it is drawn. */
  readonly zero: { readonly x: number; readonly segments: readonly (readonly [number, number])[] } | undefined;
  readonly x: number;
  readonly width: number;
  readonly bottom: number;
}

interface RankingSpace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly sizes: RankingSizes;
}

type Domain = readonly [low: number, high: number];

/** Under this, px, a list sets names above its marks. */
const LEAST_WIDTH = 440;
const LEAST_BARS = 150;
const GAP = 14;
/** Before a member that does not follow on the one above it. */
const APART = 12;
/** More members than this stand closer. */
const MANY = 24;

/** Members from the top, marks from zero on one scale: names beside them where there is room, else above. */
export function layoutRanking(input: RankingInput, space: RankingSpace, domain: Domain): RankingPlot {
  const { items, lines, form } = input;
  const { x, width, sizes } = space;
  const singled = items.some(({ chosen }) => chosen);
  const { beside, left, right, grid: columns } = columnsOf(input, space, domain, singled);
  const [low, high] = domain;
  const scale = (at: number): number => (high > low ? left + ((Math.min(high, Math.max(low, at)) - low) / (high - low)) * (right - left) : left);
  const top = headTop(input, space, beside, lines.map(({ at }) => scale(at)));
  const flags = raiseFlags(lines, ({ at }) => scale(at), { left: top.left, right: x + width, size: sizes.axis });
  const heads = setFlags(flags, top.flags, sizes.axis);
  const grid: RankingGrid = { ...columns, scale, lines: lines.map(({ at }) => scale(at)) };
  let y = Math.max(heads.bottom, top.bottom) + (heads.bottom > top.flags || top.heads.length > 0 ? 6 : 0);
  const first = y;
  const rows = items.map((item) => {
    if (item.apart || item.folded) y += APART;
    const row = beside ? besideRow(item, y, grid) : aboveRow(item, y, grid);
    y = row.bottom;
    return row;
  });
  const segments = (from: number): (readonly [number, number])[] => (beside ? [[from, y]] : rows.filter(({ bar }) => bar.height > 0).map(({ bar }) => [bar.y - 4, bar.y + bar.height + 4] as const));
  const boxes = heads.set.map(({ flag, labels, from }) => ({ line: flag.line, x: flag.x, labels, segments: beside ? partedBy(rows, flag.x, [from, y]) : [[from, heads.bottom + 5] as const, ...segments(from)] }));
  const zero = low < 0 && high > low ? { x: scale(0), segments: segments(first) } : undefined;
  return { form, singled, key: top.key, heads: top.heads, rows, lines: boxes, zero, x, width, bottom: Math.max(y, space.y + space.height) };
}

interface Columns {
  readonly beside: boolean;
  /** Ends of the value axis. */
  readonly left: number;
  readonly right: number;
  readonly grid: Omit<RankingGrid, "scale" | "lines">;
}

function columnsOf(input: RankingInput, { x, width, sizes }: RankingSpace, [low, high]: Domain, singled: boolean): Columns {
  const { items, lines, form, comma } = input;
  const lead = leadOf(items, sizes.axis);
  const names = Math.min(width * 0.34, Math.max(0, ...items.map((item) => nameWidth(item, sizes, comma))));
  const plain = items.every(({ details, amounts, target, planned }) => details.length === 0 && amounts.length === 0 && target === undefined && planned === undefined);
  const grid = { x, width, sizes, lead, names, under: Math.max(110, width * 0.24), singled, lollipop: form === "lollipop", dense: plain && items.length > MANY, comma };
  const ends = (down: boolean): number => Math.max(0, ...items.filter(({ at }) => (at ?? 0) < 0 === down).map((item) => endWords(item, grid).width + (item.at === undefined ? 36 : 0) + TIP + HEAD));
  const start = x + lead.width + names + GAP + ends(true);
  const stop = x + width - ends(false);
  if (width >= LEAST_WIDTH && stop - start >= LEAST_BARS) return { beside: true, left: start, right: stop, grid };
  const open = form === "lollipop" || items.some(({ certainty: { bound } }) => bound === "atLeast" || bound === "moreThan") || lines.length > 0;
  // The box of a missing number stands beyond what is paid in and beyond lines.
  const boxed = items.some(({ at, solid, folded }) => at === undefined && !folded && (solid !== undefined || lines.length > 0));
  return { beside: false, left: x + (low < 0 ? HEAD : 1), right: x + width - (boxed ? MISSING.width + TIP + 3 : open || high <= 0 ? HEAD : 0), grid };
}

function nameWidth({ label: name, details, state, chosen }: RankingItem, { label: size, axis }: RankingSizes, comma: string): number {
  return Math.max(room(name, { size, weight: chosen ? 700 : 400 }), details.length === 0 ? 0 : room(details.join(comma), { size: axis }) + (state === undefined ? 0 : STATE_MARK + 5));
}

interface Heads {
  readonly key: Key;
  readonly heads: readonly Label[];
  /** From where, and under what, the words of lines stand. */
  readonly left: number;
  readonly flags: number;
  readonly bottom: number;
}

/** What solid and open mean, then the unit, beside the words of lines where these stand clear of it. */
function headTop({ key: entries, unit }: RankingInput, { x, y, width, sizes: { axis: size } }: RankingSpace, beside: boolean, lines: readonly number[]): Heads {
  const key = layoutKey(entries, { x, y, width, size });
  const top = key.bottom + (entries.length > 0 ? 6 : 0);
  if (unit === "") return { key, heads: [], left: x, flags: top, bottom: top };
  const end = x + room(unit, { size }) + GAP;
  const shared = beside && lines.length > 0 && lines.every((line) => line > end);
  const heads = [label("unit", unit, x, top + size * 0.86, { size, tone: "ink3" })];
  const bottom = top + size + 4;
  return { key, heads, left: shared ? end : x, flags: shared || lines.length === 0 ? top : bottom, bottom };
}
