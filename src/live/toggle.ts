import { say } from "../locale/index.js";
import { membersOf } from "../figure/narrow.js";
import { nameKey } from "../schema/vocabulary.js";
import type { Mark, Member } from "../scene/mark.js";
import { pathOf } from "../scene/stops.js";
import type { Wish } from "./mount.js";
import type { View, Via } from "./view.js";

export interface Toggle {
  /** Hides the member that is named where an element stands; whether there is one. */
  readonly at: (element: Element) => boolean;
}

/** Names in the key hide their members; a row of buttons below the figure brings them back. */
export function letToggle(view: View, wish: Wish): Toggle {
  const { host, signal } = view;
  const page = host.ownerDocument;
  const bar = page.createElement("div");
  bar.className = "banyan-live banyan-bar banyan-hidden";
  bar.setAttribute("role", "group");
  let names = new Map<string, Member>();

  const wordsOf = ({ field, value }: Member): string => {
    const name = membersOf(view.figure(), field).find((one) => nameKey(one) === value);
    return name === undefined ? value : say(name, view.locale());
  };
  const tell = (member: Member, hidden: boolean, via: Via): void => {
    const text = hidden ? view.words().hidden(wordsOf(member)) : view.words().shown(wordsOf(member));
    view.emit("toggle", { row: undefined, index: undefined, key: `${member.field}=${member.value}`, series: wordsOf(member), text, via, hidden });
    view.say(text);
  };
  const hide = (member: Member, via: Via): void => {
    const all = membersOf(view.figure(), member.field);
    if (wish.hidden.some((one) => same(one, member))) return;
    if (all.length - wish.hidden.length < 2) {
      view.say(view.words().lastMember);
      return;
    }
    wish.hidden = [...wish.hidden, member];
    view.redraw(true);
    tell(member, true, via);
    if (via === "keyboard") (bar.lastElementChild as HTMLElement | null)?.focus();
  };
  const showAgain = (member: Member, via: Via): void => {
    wish.hidden = wish.hidden.filter((one) => !same(one, member));
    view.redraw(true);
    tell(member, false, via);
  };
  const drawBar = (): void => {
    const words = view.words();
    if (wish.hidden.length === 0) {
      bar.remove();
      return;
    }
    bar.lang = view.locale().lang;
    bar.replaceChildren(words.hiddenMembers, ...wish.hidden.map((member) => {
      const button = page.createElement("button");
      button.type = "button";
      button.textContent = `+ ${wordsOf(member)}`;
      button.setAttribute("aria-label", words.show(wordsOf(member)));
      button.addEventListener("click", (event) => showAgain(member, event.detail === 0 ? "keyboard" : "pointer"), { signal });
      return button;
    }));
    if (!bar.isConnected) view.svg().after(bar);
  };
  view.drawnThen(() => {
    names = togglesIn(view.scene().marks);
    for (const [path, element] of view.elements()) element.classList.toggle("banyan-toggle", names.has(path));
    drawBar();
  });
  signal.addEventListener("abort", () => bar.remove(), { once: true });
  return {
    at: (element) => {
      for (const [path, own] of view.elements()) {
        const member = names.get(path);
        if (!member || !own.contains(element)) continue;
        hide(member, "pointer");
        return true;
      }
      return false;
    },
  };
}

const same = (a: Member, b: Member): boolean => a.field === b.field && a.value === b.value;

/** Marks that name a member which can be hidden, by their paths. */
export function togglesIn(marks: readonly Mark[], path = ""): Map<string, Member> {
  const found = new Map<string, Member>();
  for (const mark of marks) {
    const own = pathOf(path, mark.key);
    if (mark.toggles && mark.member) found.set(own, mark.member);
    if (mark.kind === "group") for (const [key, member] of togglesIn(mark.marks, own)) found.set(key, member);
  }
  return found;
}
