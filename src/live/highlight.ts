import type { Mark, Member } from "../scene/mark.js";
import { pathOf, type Stop } from "../scene/stops.js";
import { identities, kin, meet } from "./related.js";
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
  const clear = (): void => {
    for (const [, element] of view.elements()) element.classList.remove("banyan-faint");
  };
  const light = (lit: (path: string, mark: Mark) => boolean): void => {
    const { faint } = steppingBack(view.scene().marks, lit);
    const paths = new Set(faint);
    for (const [path, element] of view.elements()) element.classList.toggle("banyan-faint", paths.has(path));
  };
  const self: Linked = {
    light: (of) => {
      clear();
      if (of === undefined) return;
      const shown = new Set(view.stops().all.filter((stop) => meet(of, identities(view.rowOf(stop), view.figure()))).map(({ key }) => key));
      // A figure without the member has nothing to say, and stays as it is.
      if (shown.size > 0) light((path) => shown.has(path));
    },
  };
  let group: string | undefined;
  const leave = (): void => {
    if (group === undefined) return;
    const others = groups.get(group);
    others?.delete(self);
    if (others?.size === 0) groups.delete(group);
    group = undefined;
  };
  const join = (): void => {
    const wanted = view.options().link;
    if (wanted === group) return;
    leave();
    group = wanted;
    if (wanted !== undefined) groups.set(wanted, (groups.get(wanted) ?? new Set()).add(self));
  };
  const follow = (stop: Stop | undefined): void => {
    clear();
    const own = stop && kin(stop, view);
    if (own) light(own);
    const of = stop && identities(view.rowOf(stop), view.figure());
    for (const other of groups.get(group ?? "") ?? []) if (other !== self) other.light(of && of.size > 0 ? of : undefined);
  };
  attention.changed(() => follow(attention.at()?.stop));
  view.drawnThen(join);
  signal.addEventListener("abort", leave, { once: true });
  return {
    member: (named) => {
      clear();
      if (named) light((_path, { member }) => member?.field === named.field && member.value === named.value);
    },
  };
}

/** Paths of what steps back: data that are not lit and hold nothing that is; as a whole, so that nothing fades twice. */
function steppingBack(marks: readonly Mark[], lit: (path: string, mark: Mark) => boolean, path = ""): { readonly faint: readonly string[]; readonly lit: boolean } {
  const faint: string[] = [];
  let some = false;
  for (const mark of marks) {
    const own = pathOf(path, mark.key);
    const inside = mark.kind === "group" ? steppingBack(mark.marks, lit, own) : { faint: [], lit: false };
    const here = lit(own, mark);
    some ||= here || inside.lit;
    if (here) continue;
    const counts = mark.label !== undefined || mark.datum !== undefined || mark.member !== undefined || mark.ends !== undefined;
    faint.push(...(counts && !inside.lit ? [own] : inside.faint));
  }
  return { faint, lit: some };
}
