import { exportsOf } from "./exports.js";
import { float } from "./float.js";
import type { TopBar } from "./bar.js";
import type { TableTwin } from "./table.js";
import type { View } from "./view.js";

/** How long words of a result stand beside the button, ms. */
const READ = 6000;

interface Action {
  readonly label: string;
  /** Gives the words for what came of it, or a promise of them, where they are not said already. */
  readonly act: () => unknown;
}

/** One button above the figure that opens the actions a reader has, where the figure has a menu. */
export function letAct(view: View, table: TableTwin, top: TopBar): void {
  const page = view.host.ownerDocument;
  const files = exportsOf(view);
  const [bar, said, button] = [page.createElement("div"), page.createElement("span"), page.createElement("button")];
  bar.className = "banyan-actions";
  said.className = "banyan-panel banyan-live banyan-said";
  said.setAttribute("popover", "manual");
  // A screen reader is told by the status region.
  said.setAttribute("aria-hidden", "true");
  button.type = "button";
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");
  bar.append(button);
  let menu: HTMLElement | undefined;
  let stop: (() => void) | undefined;
  let hush = (): void => undefined;

  const actions = (): Action[] => {
    const words = view.words();
    const spec = view.figure().spec.embed === "none" ? [] : [{ label: words.copySpec, act: files.spec }];
    return [
      { label: words.svg, act: files.svg },
      { label: words.png, act: files.png },
      { label: words.csv, act: files.csv },
      { label: table.open() ? words.hideTable : words.showTable, act: table.flip },
      { label: words.copySvg, act: files.copySvg },
      ...spec,
    ];
  };
  const tell = (words: string): void => {
    if (view.signal.aborted) return;
    view.say(words);
    hush();
    said.lang = view.locale().lang;
    said.textContent = words;
    bar.append(said);
    const leave = float(button, said, ["bottom-end", "top-end"], 4);
    const fading = setTimeout(() => hush(), READ);
    hush = () => {
      clearTimeout(fading);
      leave();
      said.remove();
    };
  };
  const run = async ({ act }: Action): Promise<void> => {
    close();
    button.focus();
    try {
      const words = await act();
      if (typeof words === "string") tell(words);
    } catch (cause) {
      tell(view.words().saveFailed);
      view.emit("error", { error: cause instanceof Error ? cause : new Error(String(cause)) });
    }
  };
  const close = (): void => {
    stop?.();
    stop = undefined;
    menu?.remove();
    menu = undefined;
    button.setAttribute("aria-expanded", "false");
  };
  const open = (last: boolean): void => {
    close();
    hush();
    menu = page.createElement("div");
    menu.className = "banyan-panel banyan-live banyan-menu";
    menu.lang = view.locale().lang;
    menu.setAttribute("role", "menu");
    menu.setAttribute("aria-label", view.words().actions);
    menu.setAttribute("popover", "manual");
    menu.append(...actions().map((action) => {
      const item = page.createElement("button");
      item.type = "button";
      item.tabIndex = -1;
      item.textContent = action.label;
      item.setAttribute("role", "menuitem");
      item.addEventListener("click", () => void run(action));
      return item;
    }));
    menu.addEventListener("keydown", (event) => move(event, menu));
    bar.append(menu);
    button.setAttribute("aria-expanded", "true");
    stop = float(button, menu, ["bottom-end", "top-end"], 4);
    focusOn(last ? menu.lastElementChild : menu.firstElementChild);
  };
  bar.addEventListener("keydown", (event) => {
    if (menu && event.key === "Escape") {
      event.preventDefault();
      close();
      button.focus();
    } else if (menu && event.key === "Tab") {
      // From the button on, as if the menu had never been there.
      button.focus();
      close();
    } else if (event.target === button && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      open(event.key === "ArrowUp");
    }
  });
  button.addEventListener("click", () => {
    if (menu) close();
    else open(false);
  });
  page.addEventListener("pointerdown", (event) => {
    if (menu && !event.composedPath().includes(bar)) close();
  }, { signal: view.signal, passive: true });
  const remove = (): void => {
    close();
    hush();
    top.hold(bar, false);
  };
  view.drawnThen(() => {
    if (!view.options().menu) {
      remove();
      return;
    }
    button.textContent = view.words().actions;
    top.hold(bar, true);
  });
  view.signal.addEventListener("abort", remove, { once: true });
}

function focusOn(item: Element | null | undefined): void {
  (item as HTMLElement | null | undefined)?.focus();
}

/** Arrows go round, Home and End to the ends, a letter to the next item with a word that begins with it. */
function move(event: KeyboardEvent, menu: HTMLElement | undefined): void {
  if (!menu || event.ctrlKey || event.altKey || event.metaKey) return;
  const items = [...menu.children];
  const at = items.indexOf(event.target as Element);
  const after = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  const ends: Readonly<Record<string, Element | undefined>> = { ArrowDown: after[0], ArrowUp: items.at(at - 1), Home: items[0], End: items.at(-1) };
  const begins = (item: Element): boolean => (item.textContent.toLowerCase().match(/[a-z]+|\p{Lo}/gu) ?? []).some((word) => word.startsWith(event.key.toLowerCase()));
  const to = ends[event.key] ?? (event.key.length === 1 && event.key !== " " ? after.find(begins) : undefined);
  if (!to) return;
  event.preventDefault();
  focusOn(to);
}
