import type { Box } from "../scene/bounds.js";
import type { Member } from "../scene/mark.js";
import { activeIn } from "./focus.js";
import type { Highlight } from "./highlight.js";
import type { View, Via } from "./view.js";

/** A name that a reader can turn off and on: over its place in the picture, or below it while its member is hidden. */
export interface Name {
  readonly member: Member;
  readonly words: string;
  readonly box: Box | undefined;
}

const TURNS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Least side of what can be clicked, px. */
const LEAST = 24;

/** A button for every name: one more stop of the tab key, arrows inside. Those that stand over the picture are clear as glass. */
export function namesBar(view: View, flip: (member: Member, via: Via) => void, highlight: Highlight): { readonly show: (names: readonly Name[]) => void } {
  const { host, signal } = view;
  const page = host.ownerDocument;
  const bar = page.createElement("div");
  const note = page.createElement("span");
  bar.className = "banyan-live banyan-names";
  bar.setAttribute("role", "toolbar");
  const buttons = new Map<string, HTMLButtonElement>();
  let shown: readonly HTMLButtonElement[] = [];
  let current: HTMLButtonElement | undefined;
  let standing: readonly { readonly button: HTMLButtonElement; readonly box: Box }[] = [];

  const create = (member: Member): HTMLButtonElement => {
    const button = page.createElement("button");
    button.type = "button";
    button.addEventListener("click", (event) => flip(member, event.detail === 0 ? "keyboard" : "pointer"), { signal });
    for (const begin of ["pointerenter", "focus"]) button.addEventListener(begin, () => highlight.member(button.className === "" ? undefined : member), { signal });
    for (const end of ["pointerleave", "blur"]) button.addEventListener(end, () => highlight.member(undefined), { signal });
    return button;
  };
  const setCurrent = (button: HTMLButtonElement | undefined): void => {
    current = button;
    for (const one of shown) one.tabIndex = one === button ? 0 : -1;
  };
  bar.addEventListener("keydown", (event) => {
    const at = shown.indexOf(event.target as HTMLButtonElement);
    const turn = TURNS[event.key];
    if (at < 0 || !turn || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    shown[turn(at, shown.length)]?.focus();
  }, { signal });
  bar.addEventListener("focusin", (event) => setCurrent(event.target as HTMLButtonElement), { signal });

  const dress = (button: HTMLButtonElement, { words, box }: Name, place: Place): void => {
    button.setAttribute("aria-label", view.words().hide(words));
    button.setAttribute("aria-pressed", String(box === undefined));
    button.className = box ? "banyan-name" : "";
    button.textContent = box ? "" : `+ ${words}`;
    if (box) stand(button, box, place);
    else button.removeAttribute("style");
  };
  const show = (names: readonly Name[]): void => {
    if (names.length === 0 && shown.length === 0) return;
    // Measured once, before anything here is changed: each look at the page after a change would lay it out anew.
    const place = placeIn(view);
    const hidden = names.some(({ box }) => box === undefined);
    bar.lang = view.locale().lang;
    bar.setAttribute("aria-label", view.words().members);
    bar.classList.toggle("banyan-bar", hidden);
    note.textContent = hidden ? view.words().hiddenMembers : "";
    if (names.length > 0 && !bar.isConnected) view.svg().after(bar);
    const before = shown;
    const over: { button: HTMLButtonElement; box: Box }[] = [];
    shown = names.map((name) => {
      const key = `${name.member.field}\n${name.member.value}`;
      const button = buttons.get(key) ?? create(name.member);
      buttons.set(key, button);
      dress(button, name, place);
      if (name.box) over.push({ button, box: name.box });
      return button;
    });
    standing = over;
    const focused = bar.contains(activeIn(host));
    if (shown.length !== before.length || shown.some((button, i) => button !== before[i])) bar.replaceChildren(note, ...shown);
    if (names.length === 0) bar.remove();
    setCurrent(current && shown.includes(current) ? current : shown[0]);
    // What is taken out of the page and put back has lost the focus.
    if (focused && !bar.contains(activeIn(host))) current?.focus({ preventScroll: true });
  };
  view.alignedThen(() => {
    if (standing.length === 0) return;
    const place = placeIn(view);
    for (const { button, box } of standing) stand(button, box, place);
  });
  signal.addEventListener("abort", () => bar.remove(), { once: true });
  return { show };
}

/** Where the picture stands in its host, and how large a px of it is. */
interface Place {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

function placeIn(view: View): Place {
  const { host } = view;
  const [svg, frame] = [view.svg().getBoundingClientRect(), host.getBoundingClientRect()];
  return { left: svg.x - frame.x - host.clientLeft + host.scrollLeft, top: svg.y - frame.y - host.clientTop + host.scrollTop, scale: svg.width / view.scene().width };
}

function stand({ style }: HTMLElement, { x, y, width, height }: Box, { left, top, scale }: Place): void {
  const [airX, airY] = [Math.max(0, LEAST - width * scale) / 2, Math.max(0, LEAST - height * scale) / 2];
  style.left = `${left + x * scale - airX}px`;
  style.top = `${top + y * scale - airY}px`;
  style.width = `${width * scale + airX * 2}px`;
  style.height = `${height * scale + airY * 2}px`;
}
