import type { AnyChart } from "../chart.js";
import { bulletChart } from "./bullet.js";
import { bumpChart } from "./bump.js";
import { clusterTrajectoryChart } from "./cluster-trajectory.js";
import { columnsChart } from "./columns.js";
import { compositionChart } from "./composition.js";
import { heatmapChart } from "./heatmap.js";
import { kpiChart } from "./kpi.js";
import { projectBubbleChart } from "./project-bubble.js";
import { projectTimelineChart } from "./project-timeline.js";
import { rankingChart } from "./ranking.js";
import { sankeyChart } from "./sankey.js";
import { smallMultiplesChart } from "./small-multiples.js";
import { tierFlowChart } from "./tier-flow.js";
import { tierPyramidChart } from "./tier-pyramid.js";
import { tileMapChart } from "./tile-map.js";
import { waffleChart } from "./waffle.js";
import { waterfallChart } from "./waterfall.js";

/** Every chart, in the order in which a reader meets them. Adding one is one line here. */
export const charts: readonly AnyChart[] = [
  clusterTrajectoryChart,
  bulletChart,
  columnsChart,
  compositionChart,
  rankingChart,
  bumpChart,
  waterfallChart,
  tierPyramidChart,
  tierFlowChart,
  heatmapChart,
  projectTimelineChart,
  projectBubbleChart,
  sankeyChart,
  waffleChart,
  tileMapChart,
  kpiChart,
  smallMultiplesChart,
];
