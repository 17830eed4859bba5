import { moveFrom, type Move } from "../scene/moves.js";
import { isKnown, type Reading } from "../schema/reading.js";
import type { Stop } from "../scene/stops.js";
import { activeIn } from "./focus.js";
import { showHelp } from "./help.js";
import type { Hands } from "./pointer.js";
import { letSound } from "./tones.js";
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
  let tabbable: HTMLElement | SVGElement | undefined;

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
    if (element && element !== activeIn(host)) element.focus({ preventScroll: false });
    attention.attend(stop, "keyboard");
  };
  const readingOf = (stop: Stop | undefined): Reading | undefined => {
    const reading = stop?.datum && (view.rowOf(stop)?.[stop.datum.field] as Reading | undefined);
    return typeof reading === "object" && "bound" in reading ? reading : undefined;
  };
  /** Numbers of another unit than where the reader stands do not compare. */
  const valueOf = (stop: Stop): number | undefined => {
    const [reading, here] = [readingOf(stop), readingOf(current === undefined ? undefined : view.stops().of(current))];
    return isKnown(reading) && (here === undefined || here.unit.base === reading.unit.base) ? reading.value : undefined;
  };

  const tones = letSound(view, valueOf);
  const moved = (stop: Stop, move: Move): Stop => view.points.move(stop, move, valueOf) ?? moveFrom(stop, move, view.stops(), valueOf);

  let focused = false;
  view.drawnThen(() => {
    const before = tabbable;
    setTabbable(rest());
    // The mark that had the focus is gone, or on its way out.
    const lost = focused && before !== tabbable && (before === activeIn(host) || before?.isConnected === false);
    if (lost) tabbable?.focus({ preventScroll: true });
  });
  host.addEventListener("focusin", (event) => {
    const stop = view.stopAt(event.target as Element);
    focused = stop !== undefined;
    if (!stop) return;
    current = stop.key;
    setTabbable(stop);
    attention.attend(stop, (event.target as Element).matches(":focus-visible") ? "keyboard" : "pointer");
  }, { signal });
  host.addEventListener("focusout", (event) => {
    const goesTo = (element: Element | null): boolean => element !== null && host.contains(element) && view.stopAt(element) !== undefined;
    if (!focused || goesTo(event.relatedTarget as Element | null)) return;
    // A mark that a drawing takes out of the page loses its focus without any will of the reader; where it goes then is known when all is drawn.
    queueMicrotask(() => {
      if (signal.aborted || !focused || goesTo(activeIn(host))) return;
      focused = false;
      attention.attend(undefined, "keyboard");
    });
  }, { signal });
  host.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    const stop = view.stopAt(event.target as Element);
    if (event.key === "Escape") {
      if (tones.stop() || help.close() || attention.at()) event.preventDefault();
      if (!stop || attention.at()) attention.attend(undefined, "keyboard");
      else leave(stop, event);
      return;
    }
    if (!stop || act(event, stop)) return;
    const move = MOVES[event.key];
    if (move === undefined) return;
    event.preventDefault();
    go(moved(stop, move));
  }, { signal });

  const leave = (stop: Stop, event: Event): void => {
    const out = moved(stop, "out");
    if (out === stop) return;
    event.preventDefault();
    go(out);
  };
  const enter = (event: KeyboardEvent, stop: Stop): void => {
    const inner = moved(stop, "in");
    if (event.key === "Enter" && inner !== stop) go(inner);
    else if (!toggle.at(event.target as Element, "keyboard")) {
      select.flip(stop, "keyboard");
      attention.attend(stop, "keyboard");
    }
  };
  const zoomBy = (event: KeyboardEvent): (() => void) | undefined => {
    if (event.key in CLOSER) return () => zoom.by(CLOSER[event.key] ?? 0);
    if (event.shiftKey && event.key === "ArrowLeft") return () => zoom.pan(-1);
    return event.shiftKey && event.key === "ArrowRight" ? () => zoom.pan(1) : undefined;
  };
  const letters: Readonly<Record<string, (event: KeyboardEvent, stop: Stop) => unknown>> = { "?": help.flip, t: table.flip, s: (_event, stop) => tones.play(stop), Enter: enter, " ": enter };
  /** Keys that do something to a mark or a figure; whether this was one. */
  const act = (event: KeyboardEvent, stop: Stop): boolean => {
    const isMute = event.key === "s" && !view.options().tones;
    const does = (zoom.on() ? zoomBy(event) : undefined) ?? (isMute ? undefined : letters[event.key]);
    if (!does) return false;
    does(event, stop);
    event.preventDefault();
    return true;
  };
}
