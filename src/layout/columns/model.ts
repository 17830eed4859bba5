import type { ColumnsForm } from "../../locale/columns.js";
import type { Basis, Bound, Status } from "../../schema/vocabulary.js";
import type { Key } from "../key.js";
import type { Label } from "../label.js";
import type { Box, Segment } from "../place.js";

/** One series in one period. */
export interface ColumnPart {
  readonly key: string;
  readonly series: number;
  /** Row of the spec; none for what is folded or what no row gives. */
  readonly row: number | undefined;
  /** In the base unit, or a share of one; none where it is missing. */
  readonly at: number | undefined;
  readonly certainty: { readonly status: Status; readonly basis: Basis | undefined; readonly bound: Bound };
  /** The number as printed, without its unit. */
  readonly text: string;
  readonly spoken: string;
}

/** One period. */
export interface Column {
  readonly key: string;
  /** Words under the column; `""` where the axis has a hole. */
  readonly label: string;
  /** Superscript of its source. */
  readonly mark: string;
  /** Status of its numbers; `""` for facts. */
  readonly status: string;
  /** Its number among its like, and how many of them make a year (0 for years), so that labels thin out to round times. */
  readonly ordinal: number;
  readonly cycle: number;
  /** When it begins, ms UTC. */
  readonly start: number;
  readonly parts: readonly ColumnPart[];
  /** What stands on top; none where there is nothing to add up. */
  readonly total: { readonly text: string; readonly aside: string; readonly spoken: string; readonly at: number } | undefined;
}

/** What is to be reached: on a line across all columns, or on a tick across one. */
export interface ColumnTarget {
  readonly key: string;
  /** Place in its list. */
  readonly row: number;
  readonly basis: Basis | undefined;
  readonly column: number | undefined;
  readonly series: number | undefined;
  readonly at: number;
  readonly order: boolean;
  /** `目标 1200亿元` */
  readonly title: string;
  /** `1200` */
  readonly short: string;
  /** What is missing to it, in lines; nothing where it may not be told. */
  readonly gap: readonly string[];
  /** All of it in one line. */
  readonly aside: string;
  readonly spoken: string;
}

/** Words that stand over a place in time: a break before a column, or a comment on it. */
export interface ColumnRemark {
  readonly key: string;
  /** Place in its list. */
  readonly row: number;
  /** When it is, ms UTC. */
  readonly start: number | undefined;
  readonly column: number;
  readonly text: string;
  readonly caption: string;
}

/** The words and numbers of a figure of columns, to be placed. */
export interface ColumnsInput {
  readonly form: ColumnsForm;
  /** Names of the series, from the base upwards; `""` where there is but one. */
  readonly series: readonly string[];
  readonly columns: readonly Column[];
  readonly targets: readonly ColumnTarget[];
  readonly breaks: readonly ColumnRemark[];
  readonly remarks: readonly ColumnRemark[];
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly unitLine: string;
  /** Heading of the column of targets and of the key of a net amount. */
  readonly words: { readonly target: string; readonly net: string };
  readonly noted: (period: string, status: string) => string;
  readonly few: boolean;
  readonly legend: boolean;
  /** Whether series are told apart by name: a single one too, where others are hidden. */
  readonly named: boolean;
}

/** Where columns may be laid out. */
export interface ColumnsSpace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly sizes: { readonly label: number; readonly axis: number; readonly plot: number };
  /** In a panel of small multiples: which axes have labels, and the room left and right of the columns. */
  readonly panel?: { readonly first: boolean; readonly last: boolean; readonly margin: readonly [left: number, right: number] | undefined } | undefined;
}

/** Where a bar grows to. */
export type Toward = "up" | "down" | "left" | "right";

export interface PlacedPart {
  readonly part: ColumnPart;
  readonly column: number;
  readonly kind: "bar" | "zero" | "missing";
  readonly box: Box;
  readonly toward: Toward;
  /** Nothing lies beyond it. */
  readonly outer: boolean;
  /** Words on the bar. */
  readonly inside: Label | undefined;
  /** Words beside it. */
  readonly outside: readonly Label[];
}

export interface PlacedTotal {
  readonly column: number;
  readonly labels: readonly Label[];
  /** Where the net amount lies, in a column that goes both ways. */
  readonly net: { readonly x: number; readonly y: number } | undefined;
  /** What a screen reader finds, where nothing is printed. */
  readonly box: Box;
}

export interface PlacedTarget {
  readonly target: ColumnTarget;
  readonly lines: readonly Segment[];
  /** Across one column only. */
  readonly tick: boolean;
  readonly labels: readonly Label[];
}

export interface PlacedRemark {
  readonly remark: ColumnRemark;
  readonly kind: "break" | "remark";
  readonly lines: readonly Segment[];
  readonly labels: readonly Label[];
}

/** Everything at its place. */
export interface ColumnsLayout {
  readonly bottom: number;
  /** The line of zero; it leaves words clear. */
  readonly zero: readonly Segment[];
  readonly grid: { readonly lines: readonly { readonly key: string; readonly y: number; readonly label: string }[]; readonly left: number; readonly right: number };
  readonly parts: readonly PlacedPart[];
  readonly totals: readonly PlacedTotal[];
  readonly targets: readonly PlacedTarget[];
  readonly remarks: readonly PlacedRemark[];
  readonly key: Key;
  /** Words of the frame: unit, periods, status, names of series. */
  readonly labels: readonly Label<string>[];
  readonly leaders: readonly Segment[];
  /** Where words clear the grid. */
  readonly patches: readonly Box[];
  /** What found no place in the picture. */
  readonly unplaced: readonly string[];
}
