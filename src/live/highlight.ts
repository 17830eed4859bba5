import type { Member } from "../scene/mark.js";
import { identities, kin, namesakes, steppingBack, type Lit } from "./related.js";
import type { View } from "./view.js";

export interface Highlight {
  /** Lets the marks of a member stand out, as its name in the key is pointed at; nothing: as before. */
  readonly member: (member: Member | undefined) => void;
}

/** Figures of one name in a page. */
const groups = new Map<string, Set<Linked>>();

interface Linked {
  /** Highlights whatever has one of these identities; nothing: as before. */
  readonly light: (of: ReadonlySet<string> | undefined) => void;
}

/**
 * What belongs with the mark under attention stays, the rest of the data steps back: the series of a point, the whole way of a flow. In linked figures of the
 * page the same members do.
 */
export function highlightKin(view: View): Highlight {
  const { attention, signal } = view;
  /** What stays, asked anew of each drawing. */
  let wanted: (() => Lit | undefined) | undefined;
  let faded = false;
  const show = (): void => {
    const lit = wanted?.();
    if (!lit && !faded) return;
    const faint = lit ? steppingBack(view.scene().marks, lit) : new Map<string, never>();
    for (const [path, element] of view.elements()) element.classList.toggle("banyan-faint", faint.has(path));
    view.fade(new Set(faint.values()));
    faded = faint.size > 0;
  };
  const light = (next: typeof wanted): void => {
    wanted = next;
    show();
  };
  const self: Linked = { light: (of) => light(of && (() => namesakes(of, view))) };
  let group: string | undefined;
  const leave = (): void => {
    if (group === undefined) return;
    const others = groups.get(group);
    others?.delete(self);
    if (others?.size === 0) groups.delete(group);
    group = undefined;
  };
  const join = (): void => {
    const link = view.options().link;
    if (link === group) return;
    leave();
    group = link;
    if (link !== undefined) groups.set(link, (groups.get(link) ?? new Set()).add(self));
  };
  const follow = (): void => {
    const stop = attention.at()?.stop;
    light(stop && (() => kin(stop, view)));
    const of = stop && identities(view.rowOf(stop), view.figure());
    for (const other of groups.get(group ?? "") ?? []) if (other !== self) other.light(of && of.size > 0 ? of : undefined);
  };
  attention.changed(follow);
  view.drawnThen(() => {
    join();
    show();
  });
  signal.addEventListener("abort", leave, { once: true });
  return { member: (named) => light(named && (() => (_path, { member }) => member?.field === named.field && member.value === named.value)) };
}
