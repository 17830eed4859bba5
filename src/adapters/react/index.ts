/** Each chart as a component of React: drawn on the server, alive in the page. */
import { bullet } from "../../charts/bullet.js";
import { bump } from "../../charts/bump.js";
import { clusterTrajectory } from "../../charts/cluster-trajectory.js";
import { columns } from "../../charts/columns.js";
import { composition } from "../../charts/composition.js";
import { heatmap } from "../../charts/heatmap.js";
import { kpi } from "../../charts/kpi.js";
import { projectBubble } from "../../charts/project-bubble.js";
import { projectTimeline } from "../../charts/project-timeline.js";
import { ranking } from "../../charts/ranking.js";
import { sankey } from "../../charts/sankey.js";
import { smallMultiples } from "../../charts/small-multiples.js";
import { tierFlow } from "../../charts/tier-flow.js";
import { tierPyramid } from "../../charts/tier-pyramid.js";
import { tileMap } from "../../charts/tile-map.js";
import { waffle } from "../../charts/waffle.js";
import { waterfall } from "../../charts/waterfall.js";
import { component } from "./live.js";

// Marked as free of effects, so that a page is brought only the charts it uses.
export const ClusterTrajectory = /* @__PURE__ */ component(clusterTrajectory);
export const Bullet = /* @__PURE__ */ component(bullet);
export const Columns = /* @__PURE__ */ component(columns);
export const Composition = /* @__PURE__ */ component(composition);
export const Ranking = /* @__PURE__ */ component(ranking);
export const Bump = /* @__PURE__ */ component(bump);
export const Waterfall = /* @__PURE__ */ component(waterfall);
export const TierPyramid = /* @__PURE__ */ component(tierPyramid);
export const TierFlow = /* @__PURE__ */ component(tierFlow);
export const Heatmap = /* @__PURE__ */ component(heatmap);
export const ProjectTimeline = /* @__PURE__ */ component(projectTimeline);
export const ProjectBubble = /* @__PURE__ */ component(projectBubble);
export const Sankey = /* @__PURE__ */ component(sankey);
export const Waffle = /* @__PURE__ */ component(waffle);
export const TileMap = /* @__PURE__ */ component(tileMap);
export const Kpi = /* @__PURE__ */ component(kpi);
export const SmallMultiples = /* @__PURE__ */ component(smallMultiples);
export type { ChartProps, CommonProps, FigureProps } from "./props.js";
