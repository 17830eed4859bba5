import { creditLines, headlineNumbers, measuresHigher, measuresLower, tiersNested } from "./measures.js";
import { clusterA, clusterB, parkOutput } from "./trajectories.js";
import { projectPlan, taskList } from "./work.js";

/** Invented data under neutral names, by what it is made for. Every row says `illustrative` itself. */
export const illustrative = {
  clusterA, clusterB, parkOutput,
  measuresHigher, measuresLower,
  tiersNested, headlineNumbers, creditLines,
  projectPlan, taskList,
};
