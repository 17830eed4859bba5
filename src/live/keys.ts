import { moveFrom, type Move } from "../scene/moves.js";
import { isKnown, type Reading } from "../schema/reading.js";
import type { Stop } from "../scene/stops.js";
import { showHelp } from "./help.js";
import type { Hands } from "./pointer.js";
import type { View } from "./view.js";

const MOVES: Readonly<Record<string, Move>> = {
  ArrowRight: "next", ArrowLeft: "previous", ArrowUp: "up", ArrowDown: "down", Home: "first", End: "last", PageDown: "forward", PageUp: "back", m: "max", n: "min",
};

/** How much closer a key brings the reader; 0 shows all. */
const CLOSER: Readonly<Record<string, number>> = { "+": 1, "=": 1, "-": -1, "0": 0 };

/** One stop for the tab key in the figure; inside it, arrows and letters move by the structure of the chart. Other keys are left to the page. */
export function followKeys(view: View, { toggle, select, table, zoom }: Hands): void {
  const { host, signal, attention } = view;
  const help = showHelp(view);
  let current: string | undefined;
  let tabbable: SVGElement | undefined;

  /** The mark that the tab key comes to: the last one visited, else the first. */
  const rest = (): Stop | undefined => (current === undefined ? undefined : view.stops().of(current)) ?? view.stops().all[0];
  const setTabbable = (stop: Stop | undefined): void => {
    const element = stop && view.elementOf(stop);
    if (tabbable !== element) tabbable?.setAttribute("tabindex", "-1");
    element?.setAttribute("tabindex", "0");
    tabbable = element;
  };
  const go = (stop: Stop): void => {
    current = stop.key;
    setTabbable(stop);
    const element = view.elementOf(stop);
    if (element && element !== host.ownerDocument.activeElement) element.focus({ preventScroll: false });
    attention.attend(stop, "keyboard");
  };
  const valueOf = (stop: Stop): number | undefined => {
    const reading = stop.datum && (view.rowOf(stop)?.[stop.datum.field] as Reading | undefined);
    return reading !== undefined && typeof reading === "object" && "bound" in reading && isKnown(reading) ? reading.value : undefined;
  };

  let focused = false;
  view.drawnThen(() => {
    const lost = focused && tabbable !== undefined && !tabbable.isConnected;
    setTabbable(rest());
    if (lost) tabbable?.focus({ preventScroll: true });
  });
  host.addEventListener("focusin", (event) => {
    const stop = view.svg().contains(event.target as Element) ? view.stopAt(event.target as Element) : undefined;
    focused = stop !== undefined;
    if (!stop) return;
    current = stop.key;
    setTabbable(stop);
    attention.attend(stop, (event.target as Element).matches(":focus-visible") ? "keyboard" : "pointer");
  }, { signal });
  host.addEventListener("focusout", (event) => {
    if (!focused || (event.relatedTarget && view.svg().contains(event.relatedTarget as Element))) return;
    // A mark that is taken out of the page loses its focus without any will of the reader.
    focused = event.relatedTarget === null && !(event.target as Element).isConnected;
    if (!focused) attention.attend(undefined, "keyboard");
  }, { signal });
  host.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    const stop = view.svg().contains(event.target as Element) ? view.stopAt(event.target as Element) : undefined;
    if (event.key === "Escape") {
      if (help.close() || attention.at()) event.preventDefault();
      if (!stop || attention.at()) attention.attend(undefined, "keyboard");
      else leave(stop, event);
      return;
    }
    if (!stop || act(event, stop)) return;
    const move = MOVES[event.key];
    if (move === undefined) return;
    event.preventDefault();
    go(moveFrom(stop, move, view.stops(), valueOf));
  }, { signal });

  const leave = (stop: Stop, event: Event): void => {
    const out = moveFrom(stop, "out", view.stops(), valueOf);
    if (out === stop) return;
    event.preventDefault();
    go(out);
  };
  /** Keys that do something to a mark; whether this was one. */
  const act = (event: KeyboardEvent, stop: Stop): boolean => {
    if (event.key === "?") help.flip();
    else if (event.key in CLOSER) zoom.by(CLOSER[event.key] ?? 0);
    else if (event.shiftKey && (event.key === "ArrowLeft" || event.key === "ArrowRight")) zoom.pan(event.key === "ArrowLeft" ? -1 : 1);
    else if (event.key === "t") table.flip();
    else if (event.key === "Enter" || event.key === " ") {
      const inner = moveFrom(stop, "in", view.stops(), valueOf);
      if (event.key === "Enter" && inner !== stop) go(inner);
      else if (!toggle.at(event.target as Element)) {
        select.flip(stop, "keyboard");
        attention.attend(stop, "keyboard");
      }
    } else return false;
    event.preventDefault();
    return true;
  };
}
