import { markAt } from "../render/hit.js";
import type { Context2D } from "../render/canvas.js";
import { cloudsIn, type Stop } from "../scene/stops.js";
import { pointIn } from "./pixels.js";
import type { Select } from "./select.js";
import type { TableTwin } from "./table.js";
import type { Toggle } from "./toggle.js";
import type { Zoom } from "./zoom.js";
import type { Tooltip } from "./tooltip.js";
import type { View } from "./view.js";

/** Time to get from a mark to its tooltip, ms. */
const GRACE = 180;

export interface Hands {
  readonly tooltip: Tooltip;
  readonly toggle: Toggle;
  readonly select: Select;
  readonly table: TableTwin;
  readonly zoom: Zoom;
}

/** Pointer and finger: what they are on is attended to; a click toggles a name in the key, or selects a mark. */
export function followPointer(view: View, { tooltip, toggle, select, zoom }: Hands): void {
  const { host, signal, attention } = view;
  let measuring: Context2D | null | undefined;
  /** Measures paths; nothing is painted on it. */
  const ruler = (): Context2D | null => (measuring ??= new OffscreenCanvas(1, 1).getContext("2d"));
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const stay = (): void => clearTimeout(leaving);
  const leave = (): void => {
    stay();
    leaving = setTimeout(() => {
      // By then the keyboard may have gone to something.
      if (attention.at()?.via === "pointer") attention.attend(undefined, "pointer");
    }, GRACE);
  };
  const attendTo = (event: PointerEvent | MouseEvent): Stop | undefined => {
    const stop = stopUnder(event, view, ruler);
    if (stop) {
      stay();
      attention.attend(stop, "pointer");
    } else leave();
    return stop;
  };
  host.addEventListener("pointermove", (event) => {
    if (tooltip.element.contains(event.target as Element)) stay();
    else if (event.pointerType !== "touch") attendTo(event);
  }, { signal, passive: true });
  host.addEventListener("pointerleave", leave, { signal });
  host.addEventListener("click", (event) => {
    if (zoom.dragged() || !view.svg().contains(event.target as Element)) return;
    if (toggle.at(event.target as Element, "pointer")) return;
    const stop = attendTo(event);
    if (stop) select.flip(stop, "pointer");
  }, { signal });
  // A finger elsewhere closes what a finger opened.
  host.ownerDocument.addEventListener("pointerdown", (event) => {
    if (attention.at() && !event.composedPath().includes(host)) attention.attend(undefined, "pointer");
  }, { signal, passive: true });
  signal.addEventListener("abort", stay, { once: true });
  attention.changed(() => {
    const now = attention.at();
    view.emit("hover", now && view.detailOf(now.stop, now.via));
  });
}

/** What is drawn under the pointer; else the nearest mark within reach, since many are smaller than a finger. */
function stopUnder(event: MouseEvent, view: View, ruler: () => Context2D | null): Stop | undefined {
  const target = event.target as Element;
  if (!view.svg().contains(target)) return undefined;
  const { x, y } = pointIn(view, event.clientX, event.clientY);
  const direct = view.stopAt(target);
  const stop = direct ?? near(x, y, view, ruler());
  return stop && cloudsIn(stop.mark).length > 0 ? view.points.nearest(stop, x, y) : stop;
}

function near(x: number, y: number, view: View, ruler: Context2D | null): Stop | undefined {
  const mark = ruler ? markAt(view.scene(), x, y, ruler) : undefined;
  return mark && view.stops().ofMark(mark);
}
