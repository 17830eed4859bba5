import type { Basis, Bound, Status } from "../../schema/vocabulary.js";
import { room as roomOf } from "../../text/measure.js";
import { wrap } from "../../text/wrap.js";
import { placeFlow, type PlacedLink, type Placement } from "./flow.js";
import { bandPath, midPath, type ColumnEdges, type FlowPaths } from "./band.js";
import { bandLabels, type BandLabel } from "./label.js";
import type { Order } from "./order.js";
import { placeWords, setStop, type StopText, type StopWords, type WordSizes } from "./words.js";
import { label, type Label } from "../label.js";
import type { Box } from "../place.js";

interface Certainty {
  readonly status: Status;
  readonly basis: Basis | undefined;
  readonly bound: Bound;
}

/** A stop of flows with its words. */
export interface FlowStop extends StopText {
  readonly key: string;
  /** Place in the spec's list of nodes; none for several that fold into one, or where none are listed. */
  readonly row: number | undefined;
  readonly column: number;
  readonly order: Order;
  readonly spoken: string;
  readonly certainty: Certainty;
  /** What it is, for the painter. */
  readonly kind: string;
  readonly strong: boolean;
  readonly color: string | undefined;
}

/** A link between two stops with its words. */
export interface FlowLink {
  readonly key: string;
  /** Row of the spec; none for a sum of several. */
  readonly row: number | undefined;
  readonly from: number;
  readonly to: number;
  readonly value: number | undefined;
  readonly kind: string;
  readonly strong: boolean;
  /** The greater lies above. */
  readonly layer: number;
  readonly certainty: Certainty;
  /** What may stand in it, the fullest first. */
  readonly words: readonly string[];
  /** At which end the words stand. */
  readonly end: "from" | "to";
  /** What its target says where it is too thin for words. */
  readonly aside: string;
  readonly spoken: string;
}

export interface FlowSpace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly sizes: WordSizes;
  /** Names stand above their bars, as on a phone, and not beside them. */
  readonly above: boolean;
}

export interface StopBox {
  readonly item: FlowStop;
  readonly bars: readonly Box[];
  /** For links whose number is missing. */
  readonly open: readonly Box[];
  /** Between the two bars of a middle column, and the clear place for words in it. */
  readonly strip: Box | undefined;
  readonly patch: Box | undefined;
  readonly labels: readonly Label[];
}

export interface LinkBand {
  readonly item: FlowLink;
  readonly width: number;
  readonly d: string;
  readonly label: BandLabel | undefined;
}

/** Flows between columns: bands in paint order, stops with their words, headings. */
export interface FlowBoard {
  readonly links: readonly LinkBand[];
  readonly stops: readonly StopBox[];
  readonly headings: readonly Label[];
  readonly widened: readonly FlowLink[];
  /** Whether a number stands without its unit, which then must be said once. */
  readonly bare: boolean;
  readonly bottom: number;
}

const BAR = 10;
const TIP = 8;
const LEAST_SPAN = 88;
const MOST_LEAD = 44;
/** A middle column is no narrower than this between its bars. */
const LEAST_GUTTER = 24;

interface Columns extends FlowPaths {
  readonly words: readonly StopWords[];
  readonly span: number;
}

/** Whether so many columns with these words leave flows room to run. */
export function flowFits(stops: readonly FlowStop[], space: FlowSpace): boolean {
  return columnsOf(stops, space, false).span >= (space.above ? LEAST_SPAN : LEAST_SPAN + 12);
}

export function layoutFlow(stops: readonly FlowStop[], links: readonly FlowLink[], headings: readonly string[], space: FlowSpace): FlowBoard {
  const first = arrange(stops, links, headings, space);
  const told = first.links.flatMap(({ item, label: words }) => (words === undefined && item.aside !== "" ? [item] : []));
  if (told.length === 0) return first;
  // What a band is too thin to say, its target says; that takes room, so all is laid out once more.
  const asides = stops.map((stop, i) => ({ ...stop, asides: [...stop.asides, ...told.filter(({ to }) => to === i).map(({ aside }) => aside)] }));
  return arrange(asides, links.map((link) => (told.includes(link) ? { ...link, words: [], aside: "" } : link)), headings, space);
}

function arrange(stops: readonly FlowStop[], links: readonly FlowLink[], heads: readonly string[], space: FlowSpace): FlowBoard {
  const last = Math.max(...stops.map(({ column }) => column));
  const loose = columnsOf(stops, space, false);
  const crowded = Array.from({ length: last + 1 }, (_, c) => stops.reduce((sum, stop, i) => sum + (stop.column === c ? (loose.words[i]?.height ?? 0) + 6 : 0), 0));
  const columns = Math.max(...crowded) > space.height * 1.1 ? columnsOf(stops, space, true) : loose;
  const headings = headingsOf(heads, columns, space);
  const top = headings.length === 0 ? space.y : Math.max(...headings.map(({ y }) => y)) + 14;
  const shapes = stops.map((stop, i) => {
    const { height } = columns.words[i] ?? { height: 0 };
    return { column: stop.column, order: stop.order, before: space.above ? height + 2 : 0, least: space.above ? 0 : height + 6 };
  });
  const placed = placeFlow(shapes, links, { top, height: space.height });
  const painted = links.map((_, i) => i).sort((a, b) => (links[a]?.layer ?? 0) - (links[b]?.layer ?? 0) || (placed.links[b]?.width ?? 0) - (placed.links[a]?.width ?? 0) || a - b);
  const drawn = painted.filter((i) => links[i]?.value !== 0);
  const labels = bandLabels(drawn, links, placed.links, columns, space.sizes.axis);
  return {
    links: drawn.map((i) => bandOf(links[i] as FlowLink, placed.links[i] as PlacedLink, labels.get(i), columns)),
    stops: stops.map((_, i) => stopBox(i, stops, links, placed, { columns, space })),
    headings,
    widened: placed.widened.map((i) => links[i] as FlowLink),
    bare: columns.words.some(({ bare }) => bare) || [...labels].some(([i, { text }]) => text.text !== links[i]?.words[0]),
    bottom: placed.bottom,
  };
}

function bandOf(item: FlowLink, { width, stretches }: PlacedLink, words: BandLabel | undefined, paths: FlowPaths): LinkBand {
  return { item, width, d: item.value === undefined ? midPath(stretches, width, paths) : bandPath(stretches, width, paths), label: words };
}

/** Gutters for words at the sides and between the bars of middle columns, and equal spans for the flows between. */
function columnsOf(stops: readonly FlowStop[], { x, width, sizes, above }: FlowSpace, oneLine: boolean): Columns {
  const last = Math.max(...stops.map(({ column }) => column));
  const outer = above ? Math.min(width * 0.34, 120) : width * (last === 1 ? 0.28 : 0.2);
  const limit = (column: number): number => (column === 0 || column === last ? outer : Math.min(160, (width * 0.4) / (last + 1)));
  const words = stops.map((stop) => setStop(stop, limit(stop.column), sizes, oneLine || above));
  const widest = (column: number): number => Math.ceil(Math.max(0, ...stops.map((stop, i) => (stop.column === column ? (words[i]?.width ?? 0) : 0))));
  const gutters = Array.from({ length: last + 1 }, (_, c) => (above ? 0 : c === 0 || c === last ? widest(c) + TIP : Math.max(LEAST_GUTTER, widest(c) + 12)));
  const taken = gutters.reduce((sum, gutter, c) => sum + gutter + (c === 0 || c === last ? BAR : BAR * 2), 0);
  const span = (width - taken) / Math.max(1, last);
  let at = x;
  const columns = gutters.map((gutter, c): ColumnEdges => {
    const depth = gutter + (c === 0 || c === last ? BAR : BAR * 2);
    const enter = at;
    at += depth + span;
    return c === 0 ? { enter: enter + gutter, leave: enter + depth } : { enter, leave: c === last ? enter + BAR : enter + depth };
  });
  const lead = above ? Math.min(span * 0.38, Math.max(widest(0), widest(last)) + 4) : Math.min(span * 0.16, MOST_LEAD);
  return { columns, words, span, lead };
}

function headingsOf(heads: readonly string[], { columns, span }: Columns, { x, y, width, sizes, above }: FlowSpace): Label[] {
  const style = { size: sizes.axis, weight: 700 } as const;
  const last = columns.length - 1;
  const sets = heads.slice(0, columns.length).map((text, c) => {
    const { enter, leave } = columns[c] ?? { enter: x, leave: x };
    const room = last === 1 ? width * 0.46 : c === 0 ? leave - x + span * 0.4 : c === last ? x + width - enter + span * 0.4 : leave - enter + span * 0.5;
    return text === "" ? [] : wrap(text, room, style, { maxLines: 3 });
  });
  const depth = Math.max(0, ...sets.map((lines) => lines.length));
  return sets.flatMap((lines, c) => {
    const { enter, leave } = columns[c] ?? { enter: x, leave: x };
    const fits = lines.length === 1 && !above && roomOf(lines[0] ?? "", style) <= (c === 0 ? leave - x : x + width - enter);
    // Over its bar where that is wide enough, else flush with the figure.
    const [at, anchor] = c === 0 ? ([fits ? leave : x, fits ? "end" : "start"] as const) : c === last ? ([fits ? enter : x + width, fits ? "start" : "end"] as const) : ([(enter + leave) / 2, "middle"] as const);
    return lines.map((line, i) => label(`heading-${c}-${i}`, line, at, y + 12 + (depth - lines.length + i) * (sizes.axis + 4), { ...style, anchor }));
  });
}

interface Setting {
  readonly columns: Columns;
  readonly space: FlowSpace;
}

function stopBox(at: number, stops: readonly FlowStop[], links: readonly FlowLink[], placed: Placement, { columns, space }: Setting): StopBox {
  const item = stops[at] as FlowStop;
  const { y, height, open } = placed.stops[at] ?? { y: 0, height: 0, open: 0 };
  const { enter, leave } = columns.columns[item.column] ?? { enter: 0, leave: 0 };
  const words = columns.words[at] ?? { bare: false, lines: [], width: 0, height: 0 };
  const outer = item.column === 0 || item.column === columns.columns.length - 1;
  const known = Math.max(height, open > 0 ? 0 : 2);
  const has = (end: "from" | "to"): boolean => links.some((link) => link[end] === at);
  const lefts = outer ? [enter] : [...(has("to") ? [enter] : []), ...(has("from") ? [leave - BAR] : [])];
  const boxes = (top: number, depth: number): Box[] => (depth > 0 ? lefts.map((left) => ({ x: left, y: top, width: BAR, height: depth })) : []);
  const middle = y + (known + open) / 2;
  const top = space.above ? y - words.height - 2 : middle - words.height / 2;
  const [x, anchor] = anchorOf(item.column, columns, space);
  const whole = { y, height: known + open };
  const strip = outer || lefts.length < 2 ? undefined : { x: enter + BAR, width: leave - enter - BAR * 2, ...whole };
  const patch = strip && strip.height < words.height + 4 ? { x: (enter + leave) / 2 - words.width / 2 - 3, y: top, width: words.width + 6, height: words.height } : undefined;
  return { item, bars: boxes(y, known), open: boxes(y + height, open), strip, patch, labels: placeWords(words, x, top, anchor) };
}

function anchorOf(column: number, { columns }: Columns, { above }: FlowSpace): readonly [number, Label["anchor"]] {
  const { enter, leave } = columns[column] ?? { enter: 0, leave: 0 };
  const [first, last] = [column === 0, column === columns.length - 1];
  if (above) return first ? [enter, "start"] : [leave, "end"];
  return first ? [enter - TIP, "end"] : last ? [leave + TIP, "start"] : [(enter + leave) / 2, "middle"];
}
