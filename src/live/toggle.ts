import { say } from "../locale/index.js";
import { membersOf } from "../figure/narrow.js";
import { nameKey } from "../schema/vocabulary.js";
import { boundsOf, type Box } from "../scene/bounds.js";
import type { Mark, Member } from "../scene/mark.js";
import { pathOf } from "../scene/stops.js";
import type { Highlight } from "./highlight.js";
import { namesBar } from "./names.js";
import type { View, Via } from "./view.js";

export interface Toggle {
  /** Hides the member that is named where an element stands; whether there is one. */
  readonly at: (element: Element, via: Via) => boolean;
}

/** Names in the picture hide their members, and bring them back from a row below it. */
export function letToggle(view: View, highlight: Highlight): Toggle {
  let names: readonly Named[] = [];
  const wordsOf = ({ field, value }: Member): string => {
    const name = membersOf(view.figure(), field).find((one) => nameKey(one) === value);
    return name === undefined ? value : say(name, view.locale());
  };
  const isHidden = (member: Member): boolean => view.choice().hidden.some((one) => same(one, member));
  const flip = (member: Member, via: Via): void => {
    const before = view.choice().hidden;
    const hidden = !isHidden(member);
    const shown = membersOf(view.figure(), member.field).length - before.filter(({ field }) => field === member.field).length;
    if (hidden && shown < 2) {
      view.say(view.words().lastMember);
      return;
    }
    if (!view.choose({ hidden: hidden ? [...before, member] : before.filter((one) => !same(one, member)) })) return;
    const words = wordsOf(member);
    const text = hidden ? view.words().hidden(words) : view.words().shown(words);
    view.emit("toggle", { row: undefined, index: undefined, key: `${member.field}=${member.value}`, series: words, text, via, hidden });
    view.say(text);
  };
  const bar = namesBar(view, flip, highlight);
  view.drawnThen(() => {
    names = namesIn(view.scene().marks);
    const fields = new Set([...names.map(({ member }) => member.field), ...view.choice().hidden.map(({ field }) => field)]);
    const members = [...fields].flatMap((field) => membersOf(view.figure(), field).map((name) => ({ field, value: nameKey(name) })));
    bar.show(members.flatMap((member) => {
      const box = placeOf(names.filter((one) => same(one.member, member)));
      const hidden = isHidden(member);
      return box || hidden ? [{ member, words: wordsOf(member), box: hidden ? undefined : box }] : [];
    }));
  });
  return {
    at: (element, via) => {
      const elements = new Map(view.elements());
      const named = names.find(({ path }) => elements.get(path)?.contains(element));
      if (named) flip(named.member, via);
      return named !== undefined;
    },
  };
}

const same = (a: Member, b: Member): boolean => a.field === b.field && a.value === b.value;

interface Named {
  readonly path: string;
  readonly member: Member;
  readonly mark: Mark;
}

/** Marks that name a member which can be hidden. */
function namesIn(marks: readonly Mark[], path = ""): Named[] {
  return marks.flatMap((mark) => {
    const own = pathOf(path, mark.key);
    if (mark.toggles && mark.member) return [{ path: own, member: mark.member, mark }];
    return mark.kind === "group" ? namesIn(mark.marks, own) : [];
  });
}

/** Lines of one name lie so near to each other, px. */
const LINE = 12;

/** Where the name of a member stands, all its lines together; a second place where it is named is left to the pointer. */
function placeOf(names: readonly Named[]): Box | undefined {
  let place: Box | undefined;
  for (const { mark } of names) {
    const box = boundsOf(mark);
    if (box === undefined) continue;
    if (place === undefined) place = box;
    else if (near(place, box)) place = around(place, box);
  }
  return place;
}

function near(a: Box, b: Box): boolean {
  return a.x - LINE < b.x + b.width && b.x - LINE < a.x + a.width && a.y - LINE < b.y + b.height && b.y - LINE < a.y + a.height;
}

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}
