import { build, chart, type Figure, type Plot } from "../chart.js";
import { drawTrajectory } from "../guides/cluster-trajectory/marks.js";
import { checkTrajectory } from "../guides/cluster-trajectory/check.js";
import { extentOf, trajectoryInput, type FullSpec } from "../guides/cluster-trajectory/input.js";
import { describeTrajectory } from "../guides/cluster-trajectory/telling.js";
import { tellingOf, tellTrajectory, type Member } from "../guides/cluster-trajectory/trajectory.js";
import { layoutTrajectory } from "../layout/cluster-trajectory/trajectory.js";
import type { TrajectoryPlot } from "../layout/cluster-trajectory/model.js";
import { trajectoryWords } from "../locale/cluster-trajectory.js";
import { localeOf } from "../locale/index.js";
import { flag, goalNumber, number, period, required, text, type ColumnsOf } from "../schema/column.js";
import type { NumberSlot } from "../schema/reading.js";
import type { Annotation, BreakFields, CommonRow, SharedSpec, TargetFields } from "../schema/shared.js";
import type { Text } from "../schema/vocabulary.js";

/** A value at a time. */
export interface ClusterTrajectoryRow extends CommonRow {
  /** When: `2024`, `2024H1`, `2024Q1`, `2024-04`, `2024-01/2024-04`. Year-to-date is never joined to a single period. */
  readonly period: string | number;
  /** How much. `null` is not disclosed, and the line stops there. */
  readonly value: NumberSlot;
  /** Which line the value belongs to, where there are several. */
  readonly series?: Text | number | undefined;
  /** Lower end of the range in which the true value may lie. */
  readonly low?: NumberSlot | undefined;
  /** Upper end of the range in which the true value may lie. */
  readonly high?: NumberSlot | undefined;
}

/** What is to be reached. */
export interface ClusterTrajectoryTarget extends TargetFields {
  /** How much. An order of magnitude (`bound: "order"`) gets no gap. */
  readonly value: NumberSlot;
  /** The series it is meant for; not needed where there is one. */
  readonly series?: Text | number | undefined;
  /** When it is to be reached. A target without a date has no position in time, and no growth is needed for it. */
  readonly period?: string | number | undefined;
}

/** A change of definition: the line is not joined across it. */
export interface ClusterTrajectoryBreak extends BreakFields {
  /** The series that breaks. Default: all. */
  readonly series?: Text | number | undefined;
}

interface ClusterTrajectoryOptions {
  /** What is to be reached: always inside the axis. */
  readonly targets?: readonly ClusterTrajectoryTarget[] | undefined;
  /** Changes of definition. */
  readonly breaks?: readonly ClusterTrajectoryBreak[] | undefined;
}

/** Spec of a trajectory: where is output against its target, and what growth would reach it? */
export type ClusterTrajectorySpec<R = ClusterTrajectoryRow> = SharedSpec<ClusterTrajectoryRow, R> & ClusterTrajectoryOptions;

const row = { period: required(period), value: required(number), series: text, low: number, high: number } as const satisfies ColumnsOf<Omit<ClusterTrajectoryRow, keyof CommonRow>>;

const targets = { value: required(goalNumber), series: text, label: text, period, measure: text, scope: text } as const satisfies ColumnsOf<Omit<ClusterTrajectoryTarget, keyof CommonRow>>;
const breaks = { period: required(period), note: required(text), inferred: flag, series: text } as const satisfies ColumnsOf<Omit<ClusterTrajectoryBreak, Exclude<keyof CommonRow, "note">>>;
const annotations = { x: period, y: number, text: required(text) } as const satisfies ColumnsOf<Annotation>;

interface FigurePlot extends TrajectoryPlot, Plot {
  readonly members: readonly Member[];
  readonly all: readonly Member[];
  readonly spec: FullSpec;
}

export const clusterTrajectoryChart = chart<FullSpec, FigurePlot>({
  type: "cluster-trajectory",
  question: { zh: trajectoryWords.zh.question, en: trajectoryWords.en.question },
  options: {},
  row,
  lists: { targets, breaks, annotations },
  unused: ["top"],
  zoom: ["period"],
  tell: tellTrajectory,
  check: checkTrajectory,
  extent: (spec) => {
    const { time, axis } = extentOf({ ...tellingOf(spec, localeOf(spec.locale), () => ""), spec });
    return { x: time, y: axis.domain };
  },
  layout: (spec, frame, domains) => {
    const { input, notes, members, all, unit } = trajectoryInput(spec, frame, domains);
    const { x, y, width, height, sizes, panel } = frame;
    const plot = layoutTrajectory(input, { x, y, width, height, narrow: frame.sizeClass === "narrow", sizes, panel });
    return { ...plot, notes, members, all, spec, axis: panel && { margin: plot.margin, alike: spec.cast === undefined, unit } };
  },
  draw: drawTrajectory,
  describe: describeTrajectory,
});

/**
 * Shows where something stands over time against its target, and what growth would reach it. Rows `{period, value, series?, low?, high?}` with `targets` and `breaks`.
 * What is preliminary, estimated or projected is told by `status`; the library extrapolates nothing. The gap is printed only where measure, scope and unit agree.
 * @throws SpecError when the spec cannot be drawn.
 */
export function clusterTrajectory<const R extends object & Partial<ClusterTrajectoryRow>>(spec: ClusterTrajectorySpec<R>): Figure<keyof R & string> {
  return build(clusterTrajectoryChart, spec);
}
