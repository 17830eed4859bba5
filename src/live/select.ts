import type { DatumRef } from "../scene/mark.js";
import type { Stop } from "../scene/stops.js";
import { listOf, placeAgain } from "./records.js";
import { ringPoints } from "./picked.js";
import type { FigureEventDetail, View, Via } from "./view.js";

export interface Select {
  /** Selects a mark, or takes that back. */
  readonly flip: (stop: Stop, via: Via) => void;
}

/** A mark that is selected: it may move in an update, and may not be drawn at all while it is hidden. */
interface Chosen {
  readonly list: string;
  readonly datum: DatumRef;
  /** Which one it is of the marks that show the same. */
  readonly nth: number;
  /** Of its mark; nothing while none is drawn. */
  readonly key: string | undefined;
  readonly detail: FigureEventDetail;
}

/** Selection of one mark or of several, where the figure lets its reader select. */
export function letSelect(view: View): Select {
  let chosen: readonly Chosen[] = [];
  let figure = view.figure();
  const kind = (): "none" | "one" | "many" => view.options().select ?? "none";
  /** Marks that show one number of one record. */
  const showing = ({ row, field }: DatumRef): readonly Stop[] => view.stops().all.filter(({ datum }) => datum?.row === row && datum.field === field);
  /** Finds what is selected in another figure; returns what is gone. */
  const follow = (): readonly Chosen[] => {
    const next = view.figure();
    if (next === figure) return [];
    const found = chosen.map((one) => ({ one, row: placeAgain(one.list, one.datum.row, figure, next) }));
    figure = next;
    chosen = found.flatMap(({ one, row }) => (row === undefined ? [] : [{ ...one, datum: { ...one.datum, row } }]));
    return found.flatMap(({ one, row }) => (row === undefined ? [one] : []));
  };
  /** With the key and the words of the mark that shows it now, if there is one. */
  const placed = (one: Chosen): Chosen => {
    const stops = showing(one.datum);
    const stop = stops.find(({ key }) => key === one.key) ?? stops[one.nth] ?? stops[0];
    return stop ? { ...one, key: stop.key, detail: view.detailOf(stop, one.detail.via) } : { ...one, key: undefined };
  };
  const isAt = ({ datum, key }: Chosen, stop: Stop): boolean => datum.row === stop.datum?.row && datum.field === stop.datum.field && (key ?? stop.key) === stop.key;
  const ring = ringPoints(view);
  const show = (): void => {
    view.svg().classList.toggle("banyan-select", kind() !== "none");
    const paths = new Set(chosen.map(({ key }) => key));
    for (const [path, element] of view.elements()) {
      const here = paths.has(path);
      if (!here && !element.classList.contains("banyan-chosen")) continue;
      element.classList.toggle("banyan-chosen", here);
      if (here) element.setAttribute("aria-current", "true");
      else element.removeAttribute("aria-current");
    }
    ring(chosen.map(({ datum }) => datum));
  };
  view.drawnThen(() => {
    const gone = follow();
    chosen = kind() === "none" ? [] : chosen.map(placed);
    show();
    for (const { detail } of gone) view.emit("select", { ...detail, selected: false });
  });
  return {
    flip: (stop, via) => {
      const { datum } = stop;
      if (kind() === "none" || datum === undefined) return;
      const others = chosen.filter((one) => !isAt(one, stop));
      const selected = others.length === chosen.length;
      const freed = selected && kind() === "one" ? others : [];
      const kept = freed.length > 0 ? [] : others;
      const detail = view.detailOf(stop, via);
      const nth = Math.max(0, showing(datum).findIndex(({ key }) => key === stop.key));
      chosen = selected ? [...kept, { list: listOf(datum, figure), datum, nth, key: stop.key, detail }] : kept;
      show();
      for (const one of freed) view.emit("select", { ...one.detail, via, selected: false });
      view.emit("select", { ...detail, selected });
      const words = view.words();
      view.say(selected ? words.selected(stop.label) : words.unselected(stop.label));
    },
  };
}
