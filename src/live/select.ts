import type { Stop } from "../scene/stops.js";
import type { View, Via } from "./view.js";

export interface Select {
  /** Selects a mark, or takes that back. */
  readonly flip: (stop: Stop, via: Via) => void;
}

/** Selection of one mark or of several, where the figure lets its reader select. */
export function letSelect(view: View): Select {
  const chosen = new Set<string>();
  const kind = (): "none" | "one" | "many" => view.options().select ?? "none";
  const show = (): void => {
    view.svg().classList.toggle("banyan-select", kind() !== "none");
    if (kind() === "none") chosen.clear();
    for (const [path, element] of view.elements()) {
      const here = chosen.has(path);
      if (!here && !element.classList.contains("banyan-chosen")) continue;
      element.classList.toggle("banyan-chosen", here);
      if (here) element.setAttribute("aria-current", "true");
      else element.removeAttribute("aria-current");
    }
  };
  view.drawnThen(show);
  const tell = (stop: Stop, selected: boolean, via: Via): void => {
    const words = view.words();
    view.emit("select", { ...view.detailOf(stop, via), selected });
    view.say(selected ? words.selected(stop.label) : words.unselected(stop.label));
  };
  return {
    flip: (stop, via) => {
      if (kind() === "none" || stop.datum === undefined) return;
      const was = chosen.delete(stop.key);
      if (!was && kind() === "one") {
        for (const key of chosen) {
          const other = view.stops().of(key);
          chosen.delete(key);
          if (other) view.emit("select", { ...view.detailOf(other, via), selected: false });
        }
      }
      if (!was) chosen.add(stop.key);
      show();
      tell(stop, !was, via);
    },
  };
}
