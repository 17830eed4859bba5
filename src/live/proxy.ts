import { pixelBox } from "./pixels.js";
import type { Stop } from "../scene/stops.js";
import type { View } from "./view.js";

/** Something that can have the focus for what has no element of its own. */
interface Proxy {
  readonly elementOf: (stop: Stop) => HTMLElement;
  readonly stopAt: (element: Element) => Stop | undefined;
}

/** Stands for one of very many points, of which the page holds none: a place to focus, with its words. There are two, so that each step is a change of focus. */
export function proxyIn(view: View): Proxy {
  const { host, signal } = view;
  const create = (): HTMLElement => {
    const element = host.ownerDocument.createElement("div");
    element.className = "banyan-point";
    element.setAttribute("role", "img");
    return element;
  };
  const elements = [create(), create()] as const;
  let current: { readonly stop: Stop; readonly element: HTMLElement } | undefined;
  const drop = (): void => {
    for (const element of elements) element.remove();
    current = undefined;
  };
  const place = (element: HTMLElement, stop: Stop): void => {
    const [frame, box] = [host.getBoundingClientRect(), pixelBox(stop.box, view)];
    element.style.left = `${box.left - frame.left - host.clientLeft}px`;
    element.style.top = `${box.top - frame.top - host.clientTop}px`;
    element.style.width = `${box.width}px`;
    element.style.height = `${box.height}px`;
  };
  view.drawnThen(drop);
  view.alignedThen(() => {
    if (current) place(current.element, current.stop);
  });
  signal.addEventListener("abort", drop, { once: true });
  return {
    elementOf: (stop) => {
      if (current?.stop.key === stop.key) return current.element;
      const element = current?.element === elements[0] ? elements[1] : elements[0];
      element.setAttribute("aria-label", stop.label);
      element.tabIndex = -1;
      place(element, stop);
      if (!element.isConnected) host.append(element);
      current = { stop, element };
      return element;
    },
    stopAt: (element) => (element === current?.element ? current.stop : undefined),
  };
}
