import { boundsOf } from "../scene/bounds.js";
import { isNumeric } from "../schema/column.js";
import { citation } from "../provenance/source-line.js";
import type { Stop } from "../scene/stops.js";
import { float } from "./float.js";
import { pixelBox } from "./pixels.js";
import type { View } from "./view.js";

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
  const open = (stop: Stop, withKeys: boolean): void => {
    close();
    element.id = `${view.idPrefix()}-tip`;
    element.lang = view.locale().lang;
    origin.id = `${view.idPrefix()}-origin`;
    label.textContent = stop.label;
    origin.textContent = [originOf(stop, view), withKeys ? view.words().hint : ""].filter((part) => part !== "").join(" · ");
    origin.hidden = origin.textContent === "";
    host.append(element);
    described = view.elementOf(stop);
    if (!origin.hidden) described?.setAttribute("aria-describedby", origin.id);
    const anchor = { getBoundingClientRect: () => pixelBox(stop.box, view), contextElement: view.svg() };
    stopMoving = float(anchor, element, ["top", "bottom", "right", "left"], 8, () => belowHead(view));
  };
  attention.changed(() => {
    const now = attention.at();
    if (now) open(now.stop, now.via === "keyboard");
    else close();
  });
  view.drawnThen(() => {
    const now = attention.at();
    // The stop may have moved, or gone.
    attention.attend(now && view.stops().of(now.stop.key), now?.via ?? "pointer");
  });
  // What the pointer opened covers something, wherever the focus is.
  host.ownerDocument.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented || attention.at()?.via !== "pointer") return;
    event.preventDefault();
    attention.attend(undefined, "pointer");
  }, { signal });
  signal.addEventListener("abort", close, { once: true });
  return { element };
}
