import type { View } from "./view.js";

export interface Help {
  readonly flip: () => void;
  /** Whether it was open. */
  readonly close: () => boolean;
}

/** The keys of a figure and what they do; gone when its reader goes elsewhere, or presses Escape anywhere. */
export function showHelp(view: View): Help {
  const page = view.host.ownerDocument;
  let panel: HTMLElement | undefined;
  const close = (): boolean => {
    const open = panel !== undefined;
    panel?.remove();
    panel = undefined;
    return open;
  };
  const open = (): void => {
    const { keys, help } = view.words();
    panel = page.createElement("div");
    panel.className = "banyan-panel banyan-live banyan-help";
    panel.lang = view.locale().lang;
    panel.setAttribute("role", "note");
    panel.setAttribute("aria-label", keys);
    panel.setAttribute("popover", "manual");
    const list = page.createElement("dl");
    for (const [key, does] of help) {
      const [term, words] = [page.createElement("dt"), page.createElement("dd")];
      term.textContent = key;
      words.textContent = does;
      list.append(term, words);
    }
    panel.append(list);
    view.host.append(panel);
    if ("showPopover" in panel) panel.showPopover();
    const frame = view.svg().getBoundingClientRect();
    panel.style.left = `${Math.max(8, frame.left)}px`;
    panel.style.top = `${Math.max(8, Math.min(frame.top, (page.defaultView?.innerHeight ?? 0) - panel.offsetHeight - 8))}px`;
    view.say(help.map((pair) => pair.join(" ")).join(view.locale().words.semicolon));
  };
  const { host, signal } = view;
  host.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !host.contains(relatedTarget as Node)) close();
  }, { signal });
  page.addEventListener("pointerdown", (event) => {
    if (panel && !event.composedPath().includes(panel)) close();
  }, { signal, passive: true });
  page.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented && close()) event.preventDefault();
  }, { signal });
  signal.addEventListener("abort", close, { once: true });
  return { close, flip: () => {
    if (!close()) open();
  } };
}
