import type { DatumRef } from "../scene/mark.js";
import type { Stop } from "../scene/stops.js";
import { pixelBox } from "./pixels.js";
import type { View } from "./view.js";

/** Between a point and the ring about it, px. */
const AIR = 2;

/** Shows which of very many points are selected, of which the picture holds no element: a ring about each, which says what it is of. */
export function ringPoints(view: View): (chosen: readonly DatumRef[]) => void {
  const { host, signal, attention } = view;
  const rings = new Map<string, { readonly element: HTMLElement; readonly stop: Stop }>();
  const place = (): void => {
    const frame = host.getBoundingClientRect();
    for (const { element, stop } of rings.values()) {
      const box = pixelBox(stop.box, view);
      element.style.left = `${box.x - frame.x - host.clientLeft + host.scrollLeft - AIR}px`;
      element.style.top = `${box.y - frame.y - host.clientTop + host.scrollTop - AIR}px`;
      element.style.width = `${box.width + AIR * 2}px`;
      element.style.height = `${box.height + AIR * 2}px`;
    }
  };
  const create = (stop: Stop): HTMLElement => {
    const element = host.ownerDocument.createElement("div");
    element.className = "banyan-picked";
    element.setAttribute("role", "img");
    element.setAttribute("aria-label", stop.label);
    element.setAttribute("aria-current", "true");
    host.append(element);
    return element;
  };
  const clear = (): void => {
    for (const { element } of rings.values()) element.remove();
    rings.clear();
  };
  /** What has the focus for a point says that it is selected. */
  const say = (): void => {
    const stop = attention.at()?.stop;
    if (stop?.point === undefined) return;
    const element = view.elementOf(stop);
    if (rings.has(stop.key)) element?.setAttribute("aria-current", "true");
    else element?.removeAttribute("aria-current");
  };
  attention.changed(say);
  view.alignedThen(place);
  signal.addEventListener("abort", clear, { once: true });
  return (chosen) => {
    clear();
    for (const datum of chosen) {
      const stop = view.points.of(datum);
      if (stop && !rings.has(stop.key)) rings.set(stop.key, { stop, element: create(stop) });
    }
    if (rings.size > 0) place();
    say();
  };
}
