import type { Basis, Bound, Status } from "../schema/vocabulary.js";

/**
 * A scene is plain data: what a renderer paints and what a reader of any kind can be told.
 * Coordinates are absolute pixels with the origin at the top left of the figure.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  /** Font stack of every text in the scene. */
  readonly font: string;
  /** BCP 47 tag of the words. */
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly marks: readonly Mark[];
}

/** Which number of the spec a mark shows. */
export interface DatumRef {
  /** Place in `data`, or in the list that `field` names. */
  readonly row: number;
  /** Column of the row; or the name of another list, such as `targets`, whose record the mark shows. */
  readonly field: string;
  readonly series?: string | undefined;
  readonly status?: Status | undefined;
  readonly bound?: Bound | undefined;
  readonly basis?: Basis | undefined;
  readonly source?: string | undefined;
}

/** A solid colour as `#rrggbb`, or a hatch: `/` is not yet fact, `\` is invented, `x` is both. */
export type Paint = string | Hatch;

export interface Hatch {
  readonly hatch: "/" | "\\" | "x";
  readonly color: string;
  /** Distance between lines, across them, in px. */
  readonly gap: number;
  readonly weight: number;
  readonly background?: string | undefined;
}

/** A member of a figure, such as a series: the column of the rows that names it, and its name there in any language. */
export interface Member {
  readonly field: string;
  readonly value: string;
}

/** Where a reader who walks from mark to mark finds one: in a lane, such as a series, and there at a place. */
export interface Lane {
  readonly name: string;
  /** Along the lane, in a measure that all lanes of the figure share, such as time; one without it comes after those that have one. */
  readonly at?: number | undefined;
}

interface Common {
  /** Unique among siblings and stable from one layout to the next. */
  readonly key: string;
  /** What tooltip, keyboard and screen reader say; a mark without one is decoration. */
  readonly label?: string | undefined;
  readonly datum?: DatumRef | undefined;
  /** The member that the mark belongs to: a datum of a series, the line of the series, its name in the key. */
  readonly member?: Member | undefined;
  /** The mark names its member: a live figure lets the reader hide it here. */
  readonly toggles?: boolean | undefined;
  /** It speaks for the group that it stands in, whose other labelled marks are its parts; outside any group, for the whole figure. */
  readonly heads?: boolean | undefined;
  /** Where it is walked; default the series of its datum, else the group that it stands in, in paint order. */
  readonly lane?: Lane | undefined;
  /** Keys of the labelled marks that this one leads from and to, as the band of a flow does. */
  readonly ends?: readonly [from: string, to: string] | undefined;
}

interface Stroked {
  readonly stroke?: string | undefined;
  readonly strokeWidth?: number | undefined;
  readonly dash?: string | undefined;
  readonly cap?: "round" | "square" | undefined;
}

export interface Group extends Common {
  readonly kind: "group";
  readonly marks: readonly Mark[];
}
export interface Rect extends Common, Stroked {
  readonly kind: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: Paint | undefined;
  readonly radius?: number | undefined;
}
export interface Line extends Common, Stroked {
  readonly kind: "line";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
export interface Circle extends Common, Stroked {
  readonly kind: "circle";
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly fill?: Paint | undefined;
}
/** Very many data that one mark holds: where each stands, its row, and the column that it shows. */
export interface Data {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly rows: ArrayLike<number>;
  readonly field: string;
  /** A line runs from each to the next. */
  readonly joined?: boolean | undefined;
}
export interface Path extends Common, Stroked {
  readonly kind: "path";
  /** SVG path data, absolute commands. */
  readonly d: string;
  readonly fill?: Paint | undefined;
  readonly join?: "round" | "miter" | undefined;
  /** The data that a very long line runs through. */
  readonly data?: Data | undefined;
}
export interface TextMark extends Common {
  readonly kind: "text";
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight?: 400 | 700 | undefined;
  readonly fill: string;
  readonly anchor?: "start" | "middle" | "end" | undefined;
}
/** Very many equal points, drawn as one thing. */
export interface Points extends Common {
  readonly kind: "points";
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly r: number;
  readonly fill: string;
  /** Row of each point, so that one of them can be found and named. */
  readonly rows?: ArrayLike<number> | undefined;
  /** Column of the number by which a point is compared with others. */
  readonly field?: string | undefined;
}

export type Mark = Group | Rect | Line | Circle | Path | TextMark | Points;
export type Kind = Mark["kind"];
