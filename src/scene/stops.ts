import { boundsOf, type Box } from "./bounds.js";
import type { Data, DatumRef, Mark, Scene } from "./mark.js";

/** A place in a figure where a reader can halt: a labelled mark, or one of very many points. */
export interface Stop {
  /** Unique in the figure, stable from one layout to the next. */
  readonly key: string;
  /** Keys of the marks on the way to it. */
  readonly path: readonly string[];
  readonly label: string;
  readonly mark: Mark;
  readonly box: Box;
  readonly datum: DatumRef | undefined;
  /** Stops that stand in one row: those of a series, or of a group. */
  readonly lane: string;
  /** Place along the lane, in a measure that all lanes share. */
  readonly at: number | undefined;
  /** The labelled group that it is part of. */
  readonly parent: string | undefined;
  /** Keys of the stops that it leads from and to. */
  readonly ends: readonly [from: string, to: string] | undefined;
  /** Row of the one point that is meant, of a mark that holds very many. */
  readonly point?: number | undefined;
}

export interface Stops {
  /** In the order of the picture; bands of a flow after what they join. */
  readonly all: readonly Stop[];
  readonly of: (key: string) => Stop | undefined;
  readonly ofMark: (mark: Mark) => Stop | undefined;
}

interface Place {
  readonly path: readonly string[];
  readonly lane: string;
  readonly parent: string | undefined;
}

export const pathOf = (path: string, key: string): string => (path === "" ? key : `${path}/${key}`);

const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 };

/** Every place where a reader of a scene can halt. */
export function stopsOf(scene: Scene): Stops {
  const all: Stop[] = [];
  const gather = (mark: Mark, { path, lane, parent }: Place): void => {
    const own = [...path, mark.key];
    if (mark.label !== undefined) all.push(stopOf(mark, own, { path, lane, parent }));
    if (mark.kind !== "group") return;
    const key = own.join("/");
    const head = mark.label === undefined ? mark.marks.find(({ heads }) => heads) : undefined;
    if (head) all.push(stopOf(head, [...own, head.key], { path: own, lane, parent }, mark));
    const within = { path: own, lane: key, parent: head ? `${key}/${head.key}` : mark.label === undefined ? parent : key };
    for (const one of mark.marks) if (one !== head) gather(one, within);
  };
  for (const mark of scene.marks) gather(mark, { path: [], lane: "", parent: undefined });
  // Bands are painted under what they join, but come after it.
  all.sort((a, b) => Number(a.ends !== undefined) - Number(b.ends !== undefined));
  const known = new Map(all.map((stop) => [stop.key, stop]));
  let marks: Map<Mark, Stop> | undefined;
  return {
    all,
    of: (key) => known.get(key),
    ofMark: (mark) => (marks ??= new Map(all.map((stop) => [stop.mark, stop]))).get(mark),
  };
}

/** `whole` is what the mark speaks for, where that is more than itself. */
function stopOf(mark: Mark, path: readonly string[], { path: above, lane, parent }: Place, whole = mark): Stop {
  const { datum, ends, label = "" } = mark;
  const sibling = (key: string): string => [...above, key].join("/");
  let box: Box | undefined;
  return {
    key: path.join("/"), path, label, mark, datum, parent,
    // Worked out when asked for: most stops are never visited.
    get box() {
      return (box ??= boundsOf(whole) ?? NOWHERE);
    },
    lane: parent === undefined ? (mark.lane?.name ?? datum?.series ?? lane) : lane,
    at: mark.lane?.at,
    ends: ends && [sibling(ends[0]), sibling(ends[1])],
  };
}

/** Very many data of one mark, each with its place and its row. */
interface Cloud extends Data {
  /** Radius of each, px. */
  readonly r: number;
}

/** The clouds that a mark holds: its points, and what its very long lines run through. */
export function cloudsIn(mark: Mark): readonly Cloud[] {
  if (mark.kind === "group") return mark.marks.flatMap(cloudsIn);
  if (mark.kind === "points") return mark.rows === undefined ? [] : [{ x: mark.x, y: mark.y, rows: mark.rows, field: mark.field ?? "", r: mark.r }];
  return mark.kind === "path" && mark.data !== undefined ? [{ ...mark.data, r: 0 }] : [];
}
