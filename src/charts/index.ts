import type { AnyChart } from "../chart.js";
import { bulletChart } from "./bullet.js";
import { clusterTrajectoryChart } from "./cluster-trajectory.js";
import { kpiChart } from "./kpi.js";
import { projectTimelineChart } from "./project-timeline.js";
import { tierPyramidChart } from "./tier-pyramid.js";
import { waffleChart } from "./waffle.js";

/** Every chart, in the order in which a reader meets them. Adding one is one line here. */
export const charts: readonly AnyChart[] = [clusterTrajectoryChart, bulletChart, tierPyramidChart, projectTimelineChart, waffleChart, kpiChart];
