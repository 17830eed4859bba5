import type { View } from "./view.js";

export interface Help {
  readonly flip: () => void;
  /** Whether it was open. */
  readonly close: () => boolean;
}

/** The keys of a figure and what they do. */
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
    panel.style.top = `${Math.max(8, Math.min(frame.top, window.innerHeight - panel.offsetHeight - 8))}px`;
    view.say(help.map((pair) => pair.join(" ")).join(view.locale().words.semicolon));
  };
  view.signal.addEventListener("abort", close, { once: true });
  return { close, flip: () => {
    if (!close()) open();
  } };
}
