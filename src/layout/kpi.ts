import { room } from "../text/measure.js";
import { wrap } from "../text/wrap.js";
import { isLong, numberRuns, type KpiNumber, type KpiSizes } from "./kpi-number.js";
import { alignTile, type Blocks, type KpiItem, type KpiTile, type Lines } from "./kpi-tile.js";
import type { Box } from "./place.js";

export interface KpiPlot {
  readonly tiles: readonly KpiTile[];
  readonly rules: readonly { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }[];
  readonly bottom: number;
}

export interface KpiSpace extends Box {
  readonly sizes: KpiSizes;
  /** The most tiles side by side. */
  readonly most: number;
}

/** From rule to text, and from text to the next rule, px. */
const INSET = 14;
const NARROW_INSET = 9;
const MARGIN = 8;
/** Under this width tiles stand closer. */
const NARROW = 400;
const ROW_GAP = 28;

/** Tiles side by side, as many as the widest number allows; heights and baselines agree within a row. */
export function layoutKpi(items: readonly KpiItem[], space: KpiSpace): KpiPlot {
  const columns = columnsOf(items, space);
  const cell = space.width / columns;
  const width = widthOf(columns, space);
  const tiles: KpiTile[] = [];
  const rules: KpiPlot["rules"][number][] = [];
  let top = space.y;
  for (let from = 0; from < items.length; from += columns) {
    const line = items.slice(from, from + columns);
    const blocks = line.map((item) => blocksOf(item, width, space));
    const left = (i: number): number => space.x + i * cell + (i === 0 ? 0 : insetOf(space));
    const aligned = line.map((item, i) => alignTile(item, blocks, i, { x: left(i), y: top, width, sizes: space.sizes }));
    const bottom = Math.max(...aligned.map((one) => one.bottom));
    tiles.push(...aligned.map(({ tile }) => tile));
    for (let i = 1; i < line.length; i += 1) rules.push({ x1: space.x + i * cell, y1: top, x2: space.x + i * cell, y2: bottom });
    if (columns === 1 && from > 0) rules.push({ x1: space.x, y1: top - ROW_GAP / 2, x2: space.x + space.width, y2: top - ROW_GAP / 2 });
    top = bottom + ROW_GAP;
  }
  return { tiles, rules, bottom: Math.max(top - ROW_GAP, space.y + space.height) };
}

function insetOf({ width }: Pick<KpiSpace, "width">): number {
  return width < NARROW ? NARROW_INSET : INSET;
}

function widthOf(columns: number, { width }: KpiSpace): number {
  return columns === 1 ? width : width / columns - insetOf({ width }) - (columns > 2 ? MARGIN : 0);
}

/** The most columns in which every number stands beside its unit and no word of a label breaks; rows are filled alike, 3 + 2 rather than 4 + 1. */
function columnsOf(items: readonly KpiItem[], space: KpiSpace): number {
  const needed = Math.max(0, ...items.map((item) => widthNeeded(item, space)));
  let columns = Math.max(1, Math.min(space.most, items.length));
  while (columns > 1 && widthOf(columns, space) < needed) columns -= 1;
  return Math.max(1, Math.ceil(items.length / Math.ceil(items.length / columns)));
}

function widthNeeded({ numbers, label }: KpiItem, { sizes }: KpiSpace): number {
  const [usual] = numbers;
  const word = Math.max(...label.split(/[\s-]/).map((part) => (/\p{Script=Han}/u.test(part) ? 0 : room(part, { size: sizes.label, weight: 700 }))));
  return Math.max(word, usual ? numberRuns(usual, sizes, isLong(usual, sizes)).width : 0);
}

function blocksOf(item: KpiItem, width: number, { sizes }: KpiSpace): Blocks {
  const fits = (number: KpiNumber, under: boolean): boolean => numberRuns(number, sizes, under).width <= width;
  const fitting = item.numbers.find((number) => fits(number, isLong(number, sizes))) ?? item.numbers.at(-1);
  const under = fitting !== undefined && isLong(fitting, sizes) && !fits(fitting, false) ? wrap(fitting.after, width, { size: sizes.kpiUnit }, { maxLines: 3 }) : [];
  const { change, meter } = item;
  return {
    label: wrap(item.label, width, { size: sizes.label, weight: 700 }, { maxLines: 4, balance: true }),
    number: fitting,
    unit: under,
    when: item.when === "" ? [] : wrap(item.when, width, { size: sizes.axis }, { maxLines: 3 }),
    change: change && leadLines(change.direction === undefined ? 0 : 15, change.amount, change.base, width, sizes),
    meter: meter && leadLines(meter.verdict === undefined ? 0 : 18, meter.verdictWord, meter.text, width, sizes),
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
