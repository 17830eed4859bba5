import type { RowBase } from "../schema/check.js";
import { cloudsIn } from "../scene/stops.js";
import type { Figure } from "../chart.js";
import type { TopBar } from "./bar.js";
import { activeIn } from "./focus.js";
import { rangeWords, reachesOf, type Spans } from "./choice.js";
import { pixelBox, pointIn } from "./pixels.js";
import type { View } from "./view.js";
import { fitted, placeOf, reachOf, scaled, shifted, type Reach, type Span } from "./window.js";

/** Shorter drags are clicks, px. */
const DRAG = 8;
/** How much closer one step comes. */
const STEP = 0.7;

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
export function letZoom(view: View, top: TopBar): Zoom {
  const { host, signal } = view;
  const page = host.ownerDocument;
  const bar = page.createElement("div");
  bar.className = "banyan-zoom";
  bar.setAttribute("role", "group");
  const brush = page.createElement("div");
  brush.className = "banyan-brush";
  let from: Point | undefined;
  let dragged = false;

  let known: { readonly figure: Figure; readonly reaches: readonly Reach[] } | undefined;
  /** What the figure can be narrowed along; nothing where all of it is seen at a glance. */
  const reaches = (): readonly Reach[] => {
    const figure = view.figure();
    if (!view.options().zoom) return [];
    if (known?.figure !== figure) known = { figure, reaches: reachesOf(figure) };
    return known.reaches;
  };
  const columns = (): readonly string[] => reaches().map(({ column }) => column);
  /** Where it is narrowed to, in words; empty where it is not. */
  const range = (): string => {
    const { spans } = view.choice();
    return Object.keys(spans).length === 0 ? "" : rangeWords(view.figure(), spans, view.locale());
  };
  /** Narrows the figure to a span of each column; to none: all of it. */
  const apply = (spanOf: (reach: Reach, now: Span | undefined) => Span | undefined): void => {
    const now = view.choice().spans;
    const spans: Spans = Object.fromEntries(reaches().flatMap((reach) => {
      const span = spanOf(reach, now[reach.column]);
      return span ? [[reach.column, span]] : [];
    }));
    if (view.choose({ spans })) view.say(range() || view.words().zoomReset);
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
    const told = range();
    const whole = told === "";
    const focused = [...bar.children].indexOf(activeIn(host) as Element);
    const note = page.createElement("span");
    note.textContent = told;
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
    if (columns().length > 0) apply((reach, now) => (step === 0 ? undefined : scaled(now, step > 0 ? STEP : 1 / STEP, reach)));
  };
  const pan = (direction: 1 | -1): void => {
    const [first] = columns();
    if (first !== undefined) apply((reach, now) => (reach.column === first ? shifted(now, direction, reach) : now));
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
    apply((reach) => {
      const places = reachOf(found, reach.column).places;
      return places.length === 0 ? undefined : fitted([places[0] ?? 0, places.at(-1) ?? 0], reach);
    });
  };

  const drop = (event: PointerEvent): void => {
    brush.remove();
    if (from && dragged && event.type === "pointerup") choose(from, pointIn(view, event.clientX, event.clientY));
    from = undefined;
  };
  host.addEventListener("pointerdown", (event) => {
    dragged = false;
    if (event.button !== 0 || event.pointerType === "touch" || columns().length === 0 || !view.svg().contains(event.target as Element)) return;
    from = pointIn(view, event.clientX, event.clientY);
  }, { signal });
  host.addEventListener("pointermove", (event) => {
    if (from === undefined) return;
    // Let go where the figure did not hear of it.
    if ((event.buttons & 1) === 0) {
      drop(event);
      return;
    }
    const to = pointIn(view, event.clientX, event.clientY);
    if (!dragged && Math.hypot(to.x - from.x, to.y - from.y) < DRAG) return;
    if (!dragged) host.setPointerCapture(event.pointerId);
    dragged = true;
    showBrush(brush, from, to, sidesOf(), view);
  }, { signal });
  host.addEventListener("pointerup", drop, { signal });
  host.addEventListener("pointercancel", drop, { signal });
  host.addEventListener("wheel", (event) => {
    if (columns().length === 0 || !view.svg().contains(event.target as Element) || !(event.ctrlKey || event.shiftKey)) return;
    event.preventDefault();
    const turned = event.ctrlKey ? event.deltaY : event.deltaY || event.deltaX;
    if (turned === 0) return;
    if (event.ctrlKey) by(-turned);
    else pan(turned > 0 ? 1 : -1);
  }, { signal, passive: false });
  view.drawnThen(drawBar);
  signal.addEventListener("abort", () => brush.remove(), { once: true });
  return { on: () => columns().length > 0, by, pan, dragged: () => dragged };
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
