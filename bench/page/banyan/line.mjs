import { clusterTrajectory } from "banyan-charts";
import { specs } from "../../ours.mjs";
import { put } from "./put.mjs";

export const draw = (host, d) => put(host, clusterTrajectory({ ...specs.clusterTrajectory(d), embed: "none" }));
