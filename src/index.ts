/** Charts for industrial metrics: pure, without a document. */
export { clusterTrajectory, type ClusterTrajectoryBreak, type ClusterTrajectoryRow, type ClusterTrajectorySpec, type ClusterTrajectoryTarget } from "./charts/cluster-trajectory.js";
export { bullet, type BulletRow, type BulletRange, type BulletSpec } from "./charts/bullet.js";
export { projectTimeline, type ProjectMilestone, type ProjectPhase, type ProjectTimelineRow, type ProjectTimelineSpec } from "./charts/project-timeline.js";
export { kpi, type KpiRow, type KpiSpec, type KpiTrendPoint } from "./charts/kpi.js";
export { tierPyramid, type TierPyramidBreak, type TierPyramidRow, type TierPyramidSpec } from "./charts/tier-pyramid.js";
export { waffle, type WaffleRow, type WaffleSpec } from "./charts/waffle.js";

export { charts } from "./charts/index.js";
export type { AnyChart, Figure } from "./chart.js";
export { figure, render, validate } from "./figure/read.js";
export { toSVG, type SvgFigureOptions } from "./figure/svg.js";
export { compose, type DrawOptions } from "./figure/compose.js";
export { describe, type Description } from "./figure/describe.js";
export { toTable, type Table, type TableColumn } from "./figure/table.js";
export { toCSV } from "./figure/csv.js";
export { readFigure } from "./provenance/embed.js";
export { parseQuantity, type Quantity } from "./quantity/parse.js";
export type { Currency, Unit } from "./quantity/unit.js";
export { formatQuantity } from "./quantity/format.js";
export { SpecError, type Issue, type IssueCode } from "./schema/issue.js";
export type { NumberSlot, Reading, Source, SourceInput } from "./schema/reading.js";
export type { Annotation, CommonRow, Data, SharedSpec } from "./schema/shared.js";
export type { Basis, Bound, LocaleName, Prices, State, Status, Text } from "./schema/vocabulary.js";
export type { Locale, Words } from "./locale/index.js";
export { themes, type BrandTheme, type Theme, type ThemeInput } from "./theme/index.js";
export type { Mark, Scene } from "./scene/mark.js";
