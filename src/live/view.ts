import type { Figure } from "../chart.js";
import type { Locale } from "../locale/index.js";
import type { LiveWords } from "../locale/live.js";
import type { Mark, Scene } from "../scene/mark.js";
import type { Stop, Stops } from "../scene/stops.js";
import type { Choice } from "./choice.js";
import type { PointStops } from "./points.js";
import type { DrawOptions } from "../figure/compose.js";
import type { RowBase } from "../schema/check.js";

/** What brought something about. */
export type Via = "pointer" | "keyboard";

/** What an event of a figure tells. */
export interface FigureEventDetail {
  /** The row as written, where the mark shows one. */
  readonly row: Readonly<Record<string, unknown>> | undefined;
  /** Its place in `data`. */
  readonly index: number | undefined;
  /** Key of the mark, stable from one layout to the next. */
  readonly key: string;
  readonly series: string | undefined;
  /** What tooltip and screen reader say. */
  readonly text: string;
  readonly via: Via;
}

/** What is under the pointer or has the focus (nothing any more: `undefined`), is selected or not, hidden or shown again; what went wrong. */
export interface FigureEvents {
  readonly hover: FigureEventDetail | undefined;
  readonly select: FigureEventDetail & { readonly selected: boolean };
  readonly toggle: FigureEventDetail & { readonly hidden: boolean };
  readonly error: { readonly error: Error };
}

/** How a figure behaves in a page; how it is drawn stands in {@link DrawOptions}. */
export interface MountOptions extends DrawOptions {
  /** Start of every id; default one that is free in the page. */
  readonly idPrefix?: string | undefined;
  /** A button with actions: SVG, PNG, CSV, table, copy the SVG or the spec. Default false. */
  readonly menu?: boolean | undefined;
  /** How many marks a reader may select by click, Enter or space. Default `none`. */
  readonly select?: "none" | "one" | "many" | undefined;
  /** Lets a reader narrow the figure to a span of time, or to some of many points. Default false. */
  readonly zoom?: boolean | undefined;
  /** Figures of one name in a page highlight the same members together. */
  readonly link?: string | undefined;
  /** Key `s` plays the row of the mark in focus as tones, higher for more; never without that key. Default false. */
  readonly tones?: boolean | undefined;
  /** Tells a screen reader that the figure was updated, at most every 5 seconds. Default false. */
  readonly announce?: boolean | undefined;
  /** Whether updates may be shown as a movement; a reader's own wish for less motion comes first. Default true. */
  readonly animate?: boolean | undefined;
}

/** A figure in a page. */
export interface Mounted {
  /** The figure as given last. */
  readonly figure: Figure;
  /**
   * Shows another figure, or the same with other options; what both have in common moves. Options that are not named stay as they are; those named with `undefined` are taken
   * back, and a width so taken back is that of the container again. What the reader has hidden, selected and zoomed to stays as far as the new figure has it. `idPrefix` stays
   * what it was at first.
   * @throws what `mount` throws; figure, options and picture are then as before.
   */
  readonly update: (figure: Figure, options?: MountOptions) => void;
  /** Lays out for a width in px, or again for that of the options, else of the container. */
  readonly resize: (width?: number) => void;
  /** Listens; returns how to stop listening. What a listener throws is reported to the page (`reportError`) and stops nothing else. */
  readonly on: <Name extends keyof FigureEvents>(name: Name, listener: (detail: FigureEvents[Name]) => void) => () => void;
  /** Lets go of everything and leaves the element as it was. */
  readonly destroy: () => void;
}

/** What the parts of a live figure know of it, and can ask of it. */
export interface View {
  /** The element that the figure lives in. */
  readonly host: HTMLElement;
  readonly svg: () => SVGSVGElement;
  /** Ends every listener when the figure goes. */
  readonly signal: AbortSignal;
  readonly options: () => MountOptions;
  /** As given. */
  readonly figure: () => Figure;
  /** As drawn: without hidden members, and what zooming leaves out. */
  readonly drawn: () => Figure;
  readonly scene: () => Scene;
  readonly stops: () => Stops;
  readonly locale: () => Locale;
  readonly words: () => LiveWords;
  /** Start of every id of this figure. */
  readonly idPrefix: () => string;
  /** The element of a stop, for focus and class; one that is made for it where the picture has none. */
  readonly elementOf: (stop: Stop) => HTMLElement | SVGElement | undefined;
  /** The innermost stop that an element belongs to. */
  readonly stopAt: (element: Element) => Stop | undefined;
  /** Elements of all marks with the key of the path to them. */
  readonly elements: () => Iterable<readonly [path: string, element: SVGElement]>;
  /** Points that a mark holds very many of. */
  readonly points: PointStops;
  /** Row of the spec that a stop shows, or record of another of its lists. */
  readonly rowOf: (stop: Stop) => (RowBase & Readonly<Record<string, unknown>>) | undefined;
  readonly detailOf: (stop: Stop, via: Via) => FigureEventDetail;
  readonly emit: <Name extends keyof FigureEvents>(name: Name, detail: FigureEvents[Name]) => void;
  readonly on: Mounted["on"];
  /** Calls back after every drawing. */
  readonly drawnThen: (act: () => void) => void;
  /** Calls back when the picture may stand elsewhere, or be shown at another size than it was drawn for. */
  readonly alignedThen: (act: () => void) => void;
  /** What of the figure its reader has chosen to see. */
  readonly choice: () => Choice;
  /** Chooses otherwise and draws it; whether that went well: otherwise all is as before, and the fault is told. */
  readonly choose: (change: Partial<Choice>) => boolean;
  /** Lets marks step back where they are painted and have no element; none: as before. */
  readonly fade: (marks: ReadonlySet<Mark>) => void;
  /** What is hovered or focused. */
  readonly attention: Attention;
  /** Says something to a screen reader, politely. */
  readonly say: (words: string) => void;
}

/** What the reader is looking at. */
export interface Attention {
  readonly at: () => { readonly stop: Stop; readonly via: Via } | undefined;
  readonly attend: (stop: Stop | undefined, via: Via) => void;
  readonly changed: (act: () => void) => void;
}
