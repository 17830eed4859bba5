import type { FigureEvents, Mounted, View } from "./view.js";

type Listener = (detail: never) => void;

/** Tells what happens to listeners, and to the page as events of the element that begin with `banyan-`. */
export function emitter(host: HTMLElement, signal: AbortSignal): { readonly emit: View["emit"]; readonly on: Mounted["on"] } {
  const listeners = new Map<keyof FigureEvents, Set<Listener>>();
  return {
    emit: (name, detail) => {
      if (signal.aborted) return;
      for (const listener of listeners.get(name) ?? []) tell(listener, detail);
      host.dispatchEvent(new CustomEvent(`banyan-${name}`, { detail, bubbles: true, composed: true }));
    },
    on: (name, listener) => {
      const own = listeners.get(name) ?? new Set();
      listeners.set(name, own.add(listener));
      return () => void own.delete(listener);
    },
  };
}

/** What goes wrong in a listener is its page's to know; the figure and other listeners go on, as with events of the page. */
function tell(listener: Listener, detail: unknown): void {
  try {
    (listener as (detail: unknown) => void)(detail);
  } catch (error) {
    reportError(error);
  }
}
