import { room } from "../../text/measure.js";
import { wrap } from "../../text/wrap.js";
import { isLong, numberRuns, unitOf, type KpiNumber, type KpiSizes } from "./number.js";
import { alignTile, type Blocks, type KpiItem, type KpiTile, type Lines } from "./tile.js";
import type { Box } from "../place.js";

export interface KpiPlot {
  readonly tiles: readonly KpiTile[];
  readonly rules: readonly { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }[];
  readonly bottom: number;
}

interface KpiSpace extends Box {
  readonly sizes: KpiSizes;
  /** The most tiles side by side. */
  readonly most: number;
}

/** Between the texts of two tiles, with the rule half way, px. */
const GUTTER = 32;
const NARROW_GUTTER = 18;
/** Under this width, or with more than so many columns on a page, tiles stand closer. */
const NARROW = 400;
const MANY = 4;
const SLIDE = 900;
const ROW_GAP = 28;
/** A meter or a trend narrower than this is no longer read, px. */
const LEAST_GRAPHIC = 112;
/** Width of the mark of direction and the space behind it. */
const ARROW = 15;

/** A target this many times passed has a scale of its own, lest it squeeze the meters of the others. */
const FAR = 2;

/** Tiles side by side, as many as the widest number allows; heights and baselines agree within a row. Where one place would stay empty, the first tile takes two. */
export function layoutKpi(items: readonly KpiItem[], space: KpiSpace): KpiPlot {
  const columns = columnsOf(items, space);
  const wide = columns > 1 && items.length % columns === columns - 1;
  const usual = widthOf(columns, space);
  const cell = usual + gutterOf(columns, space);
  const count = (has: (item: KpiItem) => boolean): number => items.filter(has).length;
  // What most tiles have goes first, so that what is missing leaves its hole at the end.
  const shared = { sizes: space.sizes, trendFirst: count(({ trend }) => trend.length > 0) > count(({ meter }) => meter !== undefined), reach: reachOf(items) };
  // Where one currency has to stand under its number, all do.
  const under = items.some(({ numbers: [number] }) => number !== undefined && number.before !== "" && numberRuns(number, space.sizes).width > usual);
  const tiles: KpiTile[] = [];
  const rules: KpiPlot["rules"][number][] = [];
  let top = space.y;
  for (let from = 0; from < items.length; ) {
    const extra = wide && from === 0 ? 1 : 0;
    const line = items.slice(from, from + columns - extra);
    const column = (i: number): number => i + (i > 0 ? extra : 0);
    const width = (i: number): number => usual + (i === 0 ? extra * cell : 0);
    const blocks = line.map((item, i) => blocksOf(item, width(i), { ...space, under }));
    const left = (i: number): number => space.x + column(i) * cell;
    const aligned = line.map((item, i) => alignTile(item, blocks, i, { x: left(i), y: top, width: width(i), ...shared }));
    const bottom = Math.max(...aligned.map((one) => one.bottom));
    tiles.push(...aligned.map(({ tile }) => tile));
    for (let i = 1; i < line.length; i += 1) rules.push(upright(left(i) - (cell - usual) / 2, top, bottom));
    if (columns === 1 && from > 0) rules.push({ x1: space.x, y1: top - ROW_GAP / 2, x2: space.x + space.width, y2: top - ROW_GAP / 2 });
    top = bottom + ROW_GAP;
    from += line.length;
  }
  return { tiles, rules, bottom: Math.max(top - ROW_GAP, space.y + space.height) };
}

/** How far the meters reach, by their targets: one scale for all, so that their ticks stand alike. */
function reachOf(items: readonly KpiItem[]): number {
  const reaches = items.map(({ meter }) => (meter?.target === 1 ? (meter.at ?? 0) : 0));
  return Math.max(1, ...reaches.filter((reach) => reach <= FAR));
}

function upright(x: number, y1: number, y2: number): KpiPlot["rules"][number] {
  return { x1: x, y1, x2: x, y2 };
}

function gutterOf(columns: number, { width }: KpiSpace): number {
  return width < NARROW || (columns > MANY && width < SLIDE) ? NARROW_GUTTER : GUTTER;
}

/** Width of a tile's text. */
function widthOf(columns: number, space: KpiSpace): number {
  return (space.width - (columns - 1) * gutterOf(columns, space)) / columns;
}

/** The most columns in which every number stands beside its unit and no word of a label breaks; rows are filled alike, 3 + 2 rather than 4 + 1. */
function columnsOf(items: readonly KpiItem[], space: KpiSpace): number {
  const needed = Math.max(0, ...items.map((item) => widthNeeded(item, space)));
  let columns = Math.max(1, Math.min(space.most, items.length));
  while (columns > 1 && widthOf(columns, space) < needed) columns -= 1;
  return Math.max(1, Math.ceil(items.length / Math.ceil(items.length / columns)));
}

function widthNeeded({ numbers, label, change, meter, trend }: KpiItem, { sizes }: KpiSpace): number {
  const [usual] = numbers;
  const size = sizes.label;
  const word = Math.max(...label.split(/[\s-]/).map((part) => (/\p{Script=Han}/u.test(part) ? 0 : room(part, { size }))));
  const amount = change === undefined ? 0 : ARROW + room(change.amount, { size, weight: 700 });
  const graphic = meter !== undefined || trend.length > 0 ? LEAST_GRAPHIC : 0;
  return Math.max(word, Math.min(amount, LEAST_GRAPHIC), graphic, usual ? numberRuns(usual, sizes, isLong(usual, sizes)).width : 0);
}

function blocksOf(item: KpiItem, width: number, { sizes, under: together }: KpiSpace & { readonly under: boolean }): Blocks {
  const fits = (number: KpiNumber, under: boolean): boolean => numberRuns(number, sizes, under).width <= width;
  const fitting = item.numbers.find((number) => fits(number, isLong(number, sizes))) ?? item.numbers.at(-1);
  const under = fitting !== undefined && isLong(fitting, sizes) && ((together && fitting.before !== "") || !fits(fitting, false)) ? wrap(unitOf(fitting), width, { size: sizes.kpiUnit }, { maxLines: 3 }) : [];
  const { change, meter } = item;
  return {
    label: wrap(item.label, width, { size: sizes.label }, { maxLines: 6, balance: true }),
    number: fitting,
    unit: under,
    when: item.when === "" ? [] : wrap(item.when, width, { size: sizes.axis }, { maxLines: 3 }),
    change: change && leadLines(change.direction === undefined ? 0 : ARROW, change.amount, change.base, width, sizes),
    meter: meter && leadLines(meter.verdict === undefined ? 0 : 18, meter.verdictWord, meter.text, width, sizes),
    bar: meter?.target !== undefined,
    trend: item.trend.length > 0,
  };
}

/** A mark, bold words, and plain words beside them where they fit, else below. */
function leadLines(mark: number, lead: string, rest: string, width: number, sizes: KpiSizes): Lines {
  const bold = { size: sizes.label, weight: 700 } as const;
  const plain = { size: sizes.axis };
  const leads = lead === "" ? [] : wrap(lead, width - mark, bold);
  const last = leads.at(-1);
  const from = last === undefined ? 0 : (leads.length === 1 ? mark : 0) + room(last, bold) + 4;
  const beside = last !== undefined && rest !== "" && from + room(rest, plain) <= width;
  return { leads, mark, beside: beside ? { text: rest, x: from } : undefined, rest: beside || rest === "" ? [] : wrap(rest, width, plain, { maxLines: 4 }) };
}
