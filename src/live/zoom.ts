import { periodWords } from "../guides/words.js";
import type { Locale } from "../locale/index.js";
import { liveWords } from "../locale/live.js";
import type { RowBase } from "../schema/check.js";
import { cloudsIn } from "../scene/stops.js";
import type { Figure } from "../chart.js";
import type { TopBar } from "./bar.js";
import { activeIn } from "./focus.js";
import type { Wish } from "./mount.js";
import { pixelBox, pointIn } from "./pixels.js";
import type { View } from "./view.js";
import { fitted, placeOf, reachOf, scaled, shifted, type Reach, type Span } from "./window.js";

/** Shorter drags are clicks, px. */
const DRAG = 8;
/** How much closer one step comes. */
const STEP = 0.7;

/** Fewer places than this are seen at a glance. */
const FEW = 8;

export interface Zoom {
  /** Whether this figure can be zoomed. */
  readonly on: () => boolean;
  /** Closer (above 0), further, or everything again (0). */
  readonly by: (step: number) => void;
  readonly pan: (direction: 1 | -1) => void;
  /** Whether a drag has just ended here, so that the click that follows means nothing. */
  readonly dragged: () => boolean;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Lets a reader look closer at a span of time, or at some of many points: by dragging over them, by wheel with Ctrl (a pinch on a trackpad), by buttons and by keys.
 * What is left is laid out anew as a figure of its own, so that nothing is cut off and every label fits; it says from where to where it goes.
 */
export function letZoom(view: View, wish: Wish, top: TopBar): Zoom {
  const { host, signal } = view;
  const page = host.ownerDocument;
  const bar = page.createElement("div");
  bar.className = "banyan-zoom";
  bar.setAttribute("role", "group");
  const brush = page.createElement("div");
  brush.className = "banyan-brush";
  let spans: readonly (Span | undefined)[] = [];
  let from: Point | undefined;
  let dragged = false;

  let known: { readonly figure: Figure; readonly reaches: readonly Reach[] } | undefined;
  /** What the figure can be narrowed along; nothing where all of it is seen at a glance. */
  const reaches = (): readonly Reach[] => {
    const figure = view.figure();
    if (!view.options().zoom) return [];
    if (known?.figure !== figure) known = { figure, reaches: (figure.chart.zoom ?? []).map((column) => reachOf(figure.spec.data, column)) };
    return known.reaches.every(({ places }) => places.length >= FEW) ? known.reaches : [];
  };
  const columns = (): readonly string[] => reaches().map(({ column }) => column);
  const apply = (next: readonly (Span | undefined)[], announce = true): void => {
    spans = next;
    const named = columns();
    const narrowed = next.some((span) => span !== undefined);
    wish.keep = narrowed ? (row) => next.every((span, i) => span === undefined || within(row, named[i] ?? "", span)) : undefined;
    wish.part = narrowed ? rangeWords : undefined;
    view.redraw(true);
    if (announce) view.say(narrowed ? rangeWords(view.locale()) : view.words().zoomReset);
  };
  const rangeWords = (locale: Locale): string => {
    const words = liveWords[locale.style];
    const { data } = view.figure().spec;
    const [span] = spans;
    if (columns()[0] !== "period" || span === undefined) return words.zoomedPoints(data.filter((row) => wish.keep?.(row)).length, data.length);
    const word = (at: number): string => periodWords(data.find(({ period }) => period?.start === at)?.period, locale, "long");
    return words.zoomed(word(span[0]), word(span[1]));
  };
  const drawBar = (): void => {
    top.hold(bar, columns().length > 0);
    if (columns().length === 0) return;
    const words = view.words();
    bar.setAttribute("aria-label", words.zoom);
    const button = (sign: string, name: string, act: () => void, disabled = false): HTMLElement => {
      const element = page.createElement("button");
      element.type = "button";
      element.textContent = sign;
      element.setAttribute("aria-label", name);
      // Still there for the keyboard, which would else be thrown out of the row.
      if (disabled) element.setAttribute("aria-disabled", "true");
      else element.addEventListener("click", act, { signal });
      return element;
    };
    const whole = spans.every((span) => span === undefined);
    const focused = [...bar.children].indexOf(activeIn(host) as Element);
    const note = page.createElement("span");
    note.textContent = whole ? "" : rangeWords(view.locale());
    bar.replaceChildren(
      button("‹", words.panBack, () => pan(-1), whole),
      button("›", words.panOn, () => pan(1), whole),
      button("−", words.zoomOut, () => by(-1), whole),
      button("+", words.zoomIn, () => by(1)),
      button(words.zoomReset, words.zoomReset, () => by(0), whole),
      note,
    );
    if (focused >= 0) (bar.children[focused] as HTMLElement).focus();
  };
  const by = (step: number): void => {
    const all = reaches();
    if (all.length > 0) apply(step === 0 ? [] : all.map((reach, i) => scaled(spans[i], step > 0 ? STEP : 1 / STEP, reach)));
  };
  const pan = (direction: 1 | -1): void => {
    const [first, ...rest] = reaches();
    if (first) apply([shifted(spans[0], direction, first), ...rest.map((_, i) => spans[i + 1])]);
  };
  /** The sides of the figure along which it is narrowed: both, or that along which its time runs, which on a phone may be down. */
  const sidesOf = (): readonly ("x" | "y")[] => {
    const [column = ""] = columns();
    if (columns().length > 1) return ["x", "y"];
    const rows = new Map(view.drawn().spec.data.map((row) => [row.index, row as RowBase & Readonly<Record<string, unknown>>]));
    const placed = [...spots(view)].flatMap((spot) => {
      const row = rows.get(spot.row);
      const at = row && placeOf(row, column);
      return at === undefined ? [] : [{ ...spot, at }];
    });
    placed.sort((a, b) => a.at - b.at);
    const backwards = (side: "x" | "y"): number => placed.filter((spot, i) => i > 0 && spot.at > (placed[i - 1]?.at ?? 0) && spot[side] <= (placed[i - 1]?.[side] ?? 0)).length;
    return backwards("y") < backwards("x") ? ["y"] : ["x"];
  };
  /** Rows whose marks stand between two points of the figure; along time their height does not matter. */
  const choose = (a: Point, b: Point): void => {
    const sides = sidesOf();
    const span = (side: "x" | "y"): readonly [number, number] => (sides.includes(side) ? [Math.min(a[side], b[side]), Math.max(a[side], b[side])] : [-Infinity, Infinity]);
    const [[left, right], [top, bottom]] = [span("x"), span("y")];
    const rows = new Map(view.drawn().spec.data.map((row) => [row.index, row]));
    const found: RowBase[] = [];
    for (const { x, y, row: index } of spots(view)) {
      const row = x >= left && x <= right && y >= top && y <= bottom ? rows.get(index) : undefined;
      if (row) found.push(row);
    }
    if (found.length === 0) return;
    apply(reaches().map((reach) => {
      const places = reachOf(found, reach.column).places;
      return places.length === 0 ? undefined : fitted([places[0] ?? 0, places.at(-1) ?? 0], reach);
    }));
  };

  host.addEventListener("pointerdown", (event) => {
    dragged = false;
    if (event.button !== 0 || event.pointerType === "touch" || columns().length === 0 || !view.svg().contains(event.target as Element)) return;
    from = pointIn(view, event.clientX, event.clientY);
  }, { signal });
  host.addEventListener("pointermove", (event) => {
    if (from === undefined) return;
    const to = pointIn(view, event.clientX, event.clientY);
    if (!dragged && Math.hypot(to.x - from.x, to.y - from.y) < DRAG) return;
    if (!dragged) host.setPointerCapture(event.pointerId);
    dragged = true;
    showBrush(brush, from, to, sidesOf(), view);
  }, { signal });
  const drop = (event: PointerEvent): void => {
    brush.remove();
    if (from && dragged && event.type === "pointerup") choose(from, pointIn(view, event.clientX, event.clientY));
    from = undefined;
  };
  host.addEventListener("pointerup", drop, { signal });
  host.addEventListener("pointercancel", drop, { signal });
  host.addEventListener("wheel", (event) => {
    if (columns().length === 0 || !view.svg().contains(event.target as Element) || !(event.ctrlKey || event.shiftKey)) return;
    event.preventDefault();
    if (event.ctrlKey) by(-event.deltaY);
    else pan((event.deltaY || event.deltaX) > 0 ? 1 : -1);
  }, { signal, passive: false });
  view.drawnThen(() => {
    // Of a figure that was updated, what the reader had chosen may hold nothing.
    if (wish.keep && view.drawn().spec.data.length === 0 && view.figure().spec.data.length > 0) apply([], false);
    else drawBar();
  });
  signal.addEventListener("abort", () => brush.remove(), { once: true });
  return { on: () => columns().length > 0, by, pan, dragged: () => dragged };
}

function within(row: RowBase, column: string, [from, to]: Span): boolean {
  const at = placeOf(row as RowBase & Readonly<Record<string, unknown>>, column);
  return at !== undefined && at >= from && at <= to;
}

/** Middle of every mark of a row, and every one of very many points. */
function* spots(view: View): Generator<Point & { readonly row: number }> {
  for (const { box, datum, mark } of view.stops().all) {
    const clouds = cloudsIn(mark);
    for (const { x, y, rows } of clouds) for (let i = 0; i < x.length; i += 1) yield { x: x[i] ?? 0, y: y[i] ?? 0, row: rows[i] ?? -1 };
    const isRow = datum !== undefined && view.figure().chart.lists?.[datum.field] === undefined;
    if (clouds.length === 0 && isRow) yield { x: box.x + box.width / 2, y: box.y + box.height / 2, row: datum.row };
  }
}

function showBrush(brush: HTMLElement, a: Point, b: Point, sides: readonly ("x" | "y")[], view: View): void {
  const { host } = view;
  const scene = view.scene();
  const [x, width] = sides.includes("x") ? [Math.min(a.x, b.x), Math.abs(a.x - b.x)] : [0, scene.width];
  const [y, height] = sides.includes("y") ? [Math.min(a.y, b.y), Math.abs(a.y - b.y)] : [0, scene.height];
  const box = pixelBox({ x, y, width, height }, view);
  const frame = host.getBoundingClientRect();
  brush.style.left = `${box.x - frame.x - host.clientLeft}px`;
  brush.style.top = `${box.y - frame.y - host.clientTop}px`;
  brush.style.width = `${box.width}px`;
  brush.style.height = `${box.height}px`;
  if (!brush.isConnected) host.append(brush);
}
