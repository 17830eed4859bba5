import type { Period } from "../../quantity/period.js";
import type { Basis, Bound, Status } from "../../schema/vocabulary.js";
import type { Data } from "../../scene/mark.js";
import type { Leader } from "../board.js";
import type { Line, SetText } from "../callout.js";
import type { Box, Segment } from "../place.js";
import type { TimeTick } from "../time-ticks.js";
import type { TimeUnit } from "../time.js";

/** A word's colour: by rank of ink, by series (its index), or that of what is missing to a target. */
export type Tone = "ink" | "ink2" | "ink3" | "shortfall" | number;
export type TrajectoryLine = Line<Tone>;
export type TrajectoryText = SetText<Tone>;

/** A value at its time, with its words. */
export interface TrajectoryPoint {
  readonly row: number;
  readonly key: string;
  readonly period: Period;
  /** Place on the time axis, in months. */
  readonly at: number;
  readonly value: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly status: Status;
  readonly basis: Basis | undefined;
  readonly bound: Bound;
  /** Missing, and its row says why. */
  readonly explained: boolean;
  /** Points are many, and few of them are put into words. */
  readonly words: () => PointWords;
}

/** A point in words, each made when it is printed. */
export interface PointWords {
  /** The number as printed beside its mark. */
  readonly number: () => string;
  /** What kind of number it is, where that must be said: `2024年初步数`. */
  readonly detail: () => string;
  /** Over the last number of a phone column: `预测`. */
  readonly word: () => string;
  /** Both ends of the range as printed. */
  readonly ends: () => readonly [low: string, high: string];
  readonly spoken: () => string;
}

export interface TrajectorySeries {
  readonly key: string;
  /** `""` for the only series of a figure. */
  readonly name: string;
  readonly strong: boolean;
  /** In order of time. */
  readonly points: readonly TrajectoryPoint[];
  /** What is said of all of them at once, where they are very many. */
  readonly spoken: () => string;
}

export interface TrajectoryTarget {
  /** Place in its list. */
  readonly index: number;
  /** The series that it names, if any. */
  readonly series: number | undefined;
  readonly value: number;
  /** In months; a target without a date has no position in time. */
  readonly at: number | undefined;
  readonly period: Period | undefined;
  readonly order: boolean;
  readonly basis: Basis | undefined;
  readonly name: string;
  readonly number: string;
  /** Both: `目标 10000亿元`. */
  readonly title: string;
  /** The same without a mark of its source, for sentences. */
  readonly plain: string;
  readonly spoken: string;
}

/** What is missing to a target, in words, with the points it is measured from. */
export interface TrajectoryGap {
  readonly series: number;
  readonly target: number;
  /** Last result, from which the needed path starts; index into the points of its series. */
  readonly base: number;
  /** What is set against the target: the projection of its date, else the last result. */
  readonly end: number;
  readonly short: boolean;
  /** `差810亿元` */
  readonly amount: string;
  /** `为目标的8.1%`; `""` where that may not be said. */
  readonly share: string;
  /** `按2024年值`, where the number set against the target is of another period; else `""`. */
  readonly since: string;
  /** `["达标需", "年均+10.1%"]`; none without a date. */
  readonly growth: readonly string[];
  /** Between two parts of a comment, in the figure's language. */
  readonly comma: string;
  /** The gap and the growth with the name of the target, where they stand apart from it. */
  readonly caption: string;
  readonly growthCaption: string;
  /** The amount, share and growth for sentences. */
  readonly spoken: string;
  /** Yearly growth of the path that reaches the target. */
  readonly yearly: number | undefined;
  /** `预测 9190` and its yearly growth, where the gap is measured from a projection. */
  readonly trend: readonly string[];
}

interface TrajectoryBreak {
  readonly period: Period;
  readonly text: string;
  /** The words with the period, where they stand apart from their line. */
  readonly caption: string;
  readonly series: number | undefined;
}

interface TrajectoryNote {
  /** The text with its period, where it stands apart from its place. */
  readonly caption: string;
  readonly at: number | undefined;
  readonly value: number | undefined;
  readonly text: string;
}

/** Everything that is drawn, in words and numbers, before it has a place. */
export interface TrajectoryInput {
  readonly unit: TimeUnit;
  readonly style: "zh" | "en";
  readonly series: readonly TrajectorySeries[];
  readonly targets: readonly TrajectoryTarget[];
  readonly gaps: readonly TrajectoryGap[];
  readonly breaks: readonly TrajectoryBreak[];
  readonly annotations: readonly TrajectoryNote[];
  readonly asOf: { readonly time: number; readonly text: string } | undefined;
  /** Always labelled on the time axis besides the first and last period. */
  readonly keep: readonly Period[];
  readonly axis: { readonly domain: readonly [number, number]; readonly ticks: readonly number[]; readonly labels: readonly string[] };
  readonly time: readonly [number, number];
  /** The unit, where nothing else states it; else `""`. */
  readonly unitLine: string;
  readonly projection: string;
  /** The projected period in words, where its ground has no room for them. */
  readonly projectionCaption: string;
  /** Print only what is never dropped. */
  readonly few: boolean;
  /** Whether a legend may stand in for names that find no room at their lines. */
  readonly legend: boolean;
}

export type LineKind = "solid" | "dash" | "dots" | "target";

/** A stretch of a series of one kind. */
export interface Run {
  readonly key: string;
  readonly series: number;
  readonly kind: LineKind;
  /** Of invented numbers. */
  readonly hollow: boolean;
  readonly d: string;
  /** What a line of very many data runs through. */
  readonly data?: Data | undefined;
}

export interface Band {
  readonly key: string;
  readonly series: number;
  readonly d: string;
  readonly edges: readonly string[];
  readonly projected: boolean;
}

/** A datum's mark. A missing one has no disc but a dash. */
export interface Dot {
  readonly series: number;
  readonly point: TrajectoryPoint;
  readonly x: number;
  readonly y: number;
  /** `key` ones carry a label; `none` is there to be pointed at and spoken. */
  readonly form: "key" | "plain" | "none";
  /** No line leads to it or from it. */
  readonly alone: boolean;
}

export interface Upright {
  readonly x: number;
  readonly parts: readonly (readonly [number, number])[];
}

export interface Sample {
  readonly series: number;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

export interface TargetMark {
  readonly target: TrajectoryTarget;
  readonly y: number;
  readonly x1: number;
  readonly x2: number;
  readonly dated: boolean;
}

export interface TrajectoryPlot {
  readonly bottom: number;
  /** Room left and right of the marks. */
  readonly margin: readonly [left: number, right: number];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Where the time axis lies. */
  readonly floor: number;
  readonly grid: readonly { readonly y: number; readonly label: string; readonly key: string }[];
  /** y of zero, where it is in range. */
  readonly zero: number | undefined;
  readonly ground: Box | undefined;
  readonly ticks: readonly TimeTick[];
  readonly bands: readonly Band[];
  readonly runs: readonly Run[];
  readonly dots: readonly Dot[];
  /** What is said of each series, where its data are too many for a mark each. */
  readonly summed: readonly (() => string)[] | undefined;
  readonly targets: readonly TargetMark[];
  readonly hatch: string | undefined;
  readonly needed: string | undefined;
  readonly bracket: { readonly d: string; readonly short: boolean } | undefined;
  /** Dashed vertical lines, interrupted by words: breaks and the as-of date. */
  readonly uprights: readonly Upright[];
  /** Samples of lines beside their names, where these stand over the plot. */
  readonly legend: readonly Sample[];
  readonly leaders: readonly Leader<Tone>[];
  /** Carries a number to the bracket that stands at a later period. */
  readonly carry: Segment | undefined;
  readonly patches: readonly (Box & { readonly on: "bg" | "track" })[];
  readonly texts: readonly TrajectoryText[];
}
