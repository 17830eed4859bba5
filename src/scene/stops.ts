import { boundsOf, type Box } from "./bounds.js";
import type { DatumRef, Mark, Points, Scene } from "./mark.js";

/** A place in a figure where a reader can halt: a labelled mark, or one of very many points. */
export interface Stop {
  /** Keys of the marks on the way to it. */
  readonly key: string;
  readonly label: string;
  readonly mark: Mark;
  readonly box: Box;
  readonly datum: DatumRef | undefined;
  /** Stops that stand in one row: those of a series, or of a group. */
  readonly lane: string;
  /** The labelled group that it is part of. */
  readonly parent: string | undefined;
  /** Keys of the stops that it leads from and to. */
  readonly ends: readonly [from: string, to: string] | undefined;
}

export interface Stops {
  /** In the order of the picture. */
  readonly all: readonly Stop[];
  readonly of: (key: string) => Stop | undefined;
}

interface Place {
  readonly path: string;
  readonly lane: string;
  readonly parent: string | undefined;
}

export const pathOf = (path: string, key: string): string => (path === "" ? key : `${path}/${key}`);

/** Every place where a reader of a scene can halt. */
export function stopsOf(scene: Scene): Stops {
  const all: Stop[] = [];
  const gather = (mark: Mark, { path, lane, parent }: Place): void => {
    const key = pathOf(path, mark.key);
    if (mark.label !== undefined) {
      const { datum, ends, label } = mark;
      const own = parent === undefined ? (datum?.series ?? lane) : lane;
      const siblings = path === "" ? "" : `${path}/`;
      all.push({ key, label, mark, box: boundsOf(mark) ?? { x: 0, y: 0, width: 0, height: 0 }, datum, lane: own, parent, ends: ends && [siblings + ends[0], siblings + ends[1]] });
    }
    if (mark.kind !== "group") return;
    const within = { path: key, lane: key, parent: mark.label === undefined ? parent : key };
    for (const one of mark.marks) gather(one, within);
  };
  for (const mark of scene.marks) gather(mark, { path: "", lane: "", parent: undefined });
  const known = new Map(all.map((stop) => [stop.key, stop]));
  return { all, of: (key) => known.get(key) };
}

/** The batches of points that a mark holds. */
export function cloudsIn(mark: Mark): Points[] {
  if (mark.kind === "points") return mark.rows === undefined ? [] : [mark];
  return mark.kind === "group" ? mark.marks.flatMap(cloudsIn) : [];
}
