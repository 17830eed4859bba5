import { wrap } from "../text/wrap.js";
import { label, type Label } from "./label.js";
import type { Box } from "./place.js";

/** Where one panel stands, and which axes it has. */
export interface PanelPlace extends Box {
  readonly first: boolean;
  readonly last: boolean;
  readonly margin: Margin | undefined;
}

/** Room for words left and right of marks, px. */
type Margin = readonly [left: number, right: number];

/** What the chart of a panel says of itself. */
interface PanelPlot {
  readonly bottom: number;
  readonly axis?: { readonly margin: Margin; readonly repeats?: boolean; readonly alike?: boolean; readonly unit: string } | undefined;
}

interface PanelCell<P> {
  readonly title: readonly Label[];
  readonly plot: P;
}

interface GridInput<P> {
  readonly titles: readonly { readonly text: string; readonly strong: boolean }[];
  /** As many as asked for, else as fit. */
  readonly columns: number | undefined;
  /** Whether one axis serves a whole row of panels. */
  readonly shared: boolean;
  /** Lays out one panel. */
  readonly layout: (index: number, place: PanelPlace) => P;
}

/** Between two columns, and two rows, px. */
const GUTTER = { narrow: 12, usual: 20 } as const;
const ROW_GAP = 18;
/** Under this width two columns stand closer, px. */
const NARROW = 400;
/** A panel narrower than this is no longer read, px; wider where it has an axis of its own. */
const LEAST = { shared: 132, free: 150 } as const;
const TITLE = { size: 13, weight: 700 } as const;
const TITLE_LINE = 17;
const TITLE_GAP = 4;

/**
 * How many columns? As many as were asked for, else what brings panels near a good width and leaves few places empty in the last row; never so many that
 * a panel cannot be read.
 */
export function columnsFor(count: number, width: number, { columns, least, gutter }: { readonly columns?: number | undefined; readonly least: number; readonly gutter: number }): number {
  const most = Math.max(1, Math.min(count, Math.floor((width + gutter) / (least + gutter))));
  if (columns !== undefined) return Math.min(columns, most);
  const good = Math.max(140, Math.min(220, width / 3));
  let best = { columns: 1, cost: Infinity };
  for (let tried = 1; tried <= most; tried += 1) {
    const panel = (width - gutter * (tried - 1)) / tried;
    const empty = Math.ceil(count / tried) * tried - count;
    const cost = Math.abs(Math.log(panel / good)) + (empty / tried) * 0.6;
    if (cost < best.cost - 1e-9) best = { columns: tried, cost };
  }
  return best.columns;
}

/** Panels in rows of equal height, each under its title. The value axis has its room once, left of the first column. */
export function layoutPanels<P extends PanelPlot>(input: GridInput<P>, { x, y, width, height }: Box): { readonly cells: readonly PanelCell<P>[]; readonly bottom: number } {
  const { titles, shared, layout } = input;
  const count = titles.length;
  const gutter = width < NARROW ? GUTTER.narrow : GUTTER.usual;
  const columns = columnsFor(count, width, { columns: input.columns, least: shared ? LEAST.shared : LEAST.free, gutter });
  const rows = Math.ceil(count / columns);
  const usual = (width - gutter * (columns - 1)) / columns;
  const tall = heightOf(usual, { rows, least: height });
  const { inset, aside, repeats } = marginOf(input, { x, y, width: usual, height: tall });
  // Where one axis serves all, its room is shared by the columns, so that the marks of all panels are equally wide.
  const once = shared && !repeats;
  const outside = once ? inset : 0;
  // Whole px, so that rounding makes no panel wider than another.
  const panel = Math.floor((width - outside - gutter * (columns - 1)) / columns);
  const cells: PanelCell<P>[] = [];
  let top = y;
  for (let row = 0; row < rows; row += 1) {
    const own = titles.slice(row * columns, (row + 1) * columns);
    const left = (column: number): number => x + (column === 0 ? 0 : outside + column * (panel + gutter));
    const wide = (column: number): number => panel + (column === 0 ? outside : 0);
    const set = own.map(({ text, strong }, column) => wrap(text, wide(column), TITLE).map((line, i) => label(`title-${i}`, line, left(column), top + 13 + i * TITLE_LINE, { ...TITLE, tone: strong ? "ink" : "ink2" })));
    const under = top + Math.max(...set.map((lines) => lines.length)) * TITLE_LINE + TITLE_GAP;
    let bottom = under;
    set.forEach((title, column) => {
      const index = row * columns + column;
      const place = { x: left(column), y: under, width: wide(column), height: tall, first: !shared || column === 0, last: index + columns >= count, margin: [once && column > 0 ? 0 : inset, aside] as const };
      const plot = layout(index, place);
      bottom = Math.max(bottom, plot.bottom);
      cells.push({ title, plot });
    });
    top = bottom + ROW_GAP;
  }
  return { cells, bottom: top - ROW_GAP };
}

/** Room for the marks of one panel: wider than tall, and taller where the figure has a least height. */
function heightOf(width: number, { rows, least }: { readonly rows: number; readonly least: number }): number {
  const usual = Math.max(104, Math.min(180, Math.round(width * 0.7)));
  return Math.max(usual, Math.floor(least / rows - TITLE_LINE - TITLE_GAP - ROW_GAP - 24));
}

/** The room that words need left and right of the marks, in the panel that needs most. */
function marginOf<P extends PanelPlot>({ titles, shared, layout }: GridInput<P>, box: Box): { readonly inset: number; readonly aside: number; readonly repeats: boolean } {
  const axisAt = (index: number): PanelPlot["axis"] => layout(index, { ...box, first: true, last: true, margin: undefined }).axis;
  const first = axisAt(0);
  const axes = shared && first?.alike === true ? [first] : titles.flatMap((_, index) => (index === 0 ? first : axisAt(index)) ?? []);
  const most = (side: 0 | 1): number => Math.max(0, ...axes.map(({ margin }) => margin[side]));
  return { inset: most(0), aside: most(1), repeats: axes.some((axis) => axis.repeats) };
}
