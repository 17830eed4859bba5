import type { ClientRectObject } from "@floating-ui/dom";
import { boundsOf } from "../scene/bounds.js";
import { isNumeric } from "../schema/column.js";
import { citation } from "../provenance/source-line.js";
import type { Stop } from "../scene/stops.js";
import { float, type Sides } from "./float.js";
import { pixelBox } from "./pixels.js";
import type { View, Via } from "./view.js";

export interface Tooltip {
  readonly element: HTMLElement;
}

/** Whether a record is a mere name, such as a node of a flow: what its sum is made of is said by others. */
function isName({ datum }: Stop, view: View): boolean {
  const columns = view.figure().chart.lists?.[datum?.field ?? ""];
  return columns !== undefined && !Object.values(columns).some((column) => isNumeric(column) || column.kind === "period");
}

/** Status, basis and source of what a stop shows, as the table has them. */
function originOf(stop: Stop, view: View): string {
  const { words, style } = view.locale();
  const row = view.rowOf(stop);
  if (!row || isName(stop, view)) return "";
  const reading = (stop.datum && row[stop.datum.field]) as Partial<typeof row> | undefined;
  const { status: own, basis, source } = { ...row, ...(typeof reading === "object" && "status" in reading ? reading : {}) };
  // A target's record does not say of itself that it is one.
  const status = stop.datum?.status ?? own;
  const from = source === undefined ? undefined : view.figure().spec.sources[source];
  const parts = [words.status[status], basis === undefined ? words.noBasis : words.basis[basis], words.source + (from ? citation(from, view.locale()) : words.noSource)];
  return parts.join(style === "zh" ? "；" : "; ");
}

/** The window, but for what of the figure says what it is of and whether it is invented, and all above that. */
function belowHead(view: View): DOMRect {
  const { clientWidth, clientHeight } = view.host.ownerDocument.documentElement;
  const head = view.scene().marks.find(({ key }) => key === "head");
  const box = head && boundsOf(head);
  const top = box ? Math.min(clientHeight, Math.max(0, pixelBox(box, view).bottom)) : 0;
  return new DOMRect(0, top, clientWidth, clientHeight - top);
}

/** A mark wider than this is a row, px. */
const ROW = 120;
/** From the pointer to the tooltip beside it, px. */
const BESIDE = 14;
const OVER_MARK: Sides = ["top", "bottom", "right", "left"];
/** A pointer that has not moved for so long has arrived, ms: then the tooltip stays where it is, so that it can be reached. */
const ARRIVED = 120;
/** Of a row the tooltip begins beside the pointer: who goes straight up or down the rows never comes upon it. */
const BESIDE_POINTER: Sides = ["top-start", "top-end", "bottom-start", "bottom-end"];

/**
 * The words of what is hovered or focused, as a screen reader says them, with status, basis and source below. It can be hovered itself, Escape closes it, and no
 * edge of the page cuts it.
 */
export function showTooltip(view: View): Tooltip {
  const { host, signal, attention } = view;
  const element = host.ownerDocument.createElement("div");
  const label = host.ownerDocument.createElement("p");
  const origin = host.ownerDocument.createElement("p");
  element.className = "banyan-tooltip";
  element.setAttribute("role", "tooltip");
  element.setAttribute("popover", "manual");
  element.append(label, origin);
  let stopMoving: (() => void) | undefined;
  let described: Element | undefined;

  const close = (): void => {
    stopMoving?.();
    stopMoving = undefined;
    described?.removeAttribute("aria-describedby");
    described = undefined;
    element.remove();
  };
  let [pointerX, asideOf]: (number | undefined)[] = [];
  let arriving: ReturnType<typeof setTimeout> | undefined;
  const follow = (): void => {
    asideOf = pointerX;
    clearTimeout(arriving);
    arriving = setTimeout(() => (arriving = undefined), ARRIVED);
  };
  const open = (stop: Stop, via: Via): void => {
    close();
    element.id = `${view.idPrefix()}-tip`;
    element.lang = view.locale().lang;
    origin.id = `${view.idPrefix()}-origin`;
    label.textContent = stop.label;
    origin.textContent = [originOf(stop, view), via === "keyboard" ? view.words().hint : ""].filter((part) => part !== "").join(" · ");
    origin.hidden = origin.textContent === "";
    host.append(element);
    described = view.elementOf(stop);
    if (!origin.hidden) described?.setAttribute("aria-describedby", origin.id);
    const follows = via === "pointer" && pixelBox(stop.box, view).width > ROW;
    // So near to its row that the way to it leads over no other.
    const [sides, gap]: readonly [Sides, number] = follows ? [BESIDE_POINTER, 2] : [OVER_MARK, 8];
    follow();
    const anchor = (): ClientRectObject => {
      const { x, y, top, bottom, width, height } = pixelBox(stop.box, view);
      // Its start is right of its end: the tooltip begins right of the pointer or ends left of it.
      const [left, wide] = follows && asideOf !== undefined ? [asideOf + BESIDE, -2 * BESIDE] : [x, width];
      return { x: left, y, left, top, bottom, right: left + wide, width: wide, height };
    };
    stopMoving = float({ getBoundingClientRect: anchor, contextElement: view.svg() }, element, sides, gap, { free: () => belowHead(view), follows });
  };
  attention.changed(() => {
    const now = attention.at();
    if (now) open(now.stop, now.via);
    else close();
  });
  view.drawnThen(() => {
    const now = attention.at();
    // The stop may have moved, or gone.
    attention.attend(now && view.stops().of(now.stop.key), now?.via ?? "pointer");
  });
  for (const type of ["pointermove", "click"] as const) {
    host.addEventListener(type, ({ clientX }) => {
      pointerX = clientX;
      if (arriving !== undefined) follow();
    }, { signal, capture: true, passive: true });
  }
  // What the pointer opened covers something, wherever the focus is.
  host.ownerDocument.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented || attention.at()?.via !== "pointer") return;
    event.preventDefault();
    attention.attend(undefined, "pointer");
  }, { signal });
  signal.addEventListener("abort", () => {
    clearTimeout(arriving);
    close();
  }, { once: true });
  return { element };
}
