import { clusterTrajectory } from "banyan-charts";
import { put } from "./put.mjs";
import { many } from "./specs.mjs";

export const draw = (host, d) => put(host, clusterTrajectory(many(d)));
export const hover = draw;

export function live(host, d) {
  const handle = draw(host, d);
  return { update: (next) => handle.update(clusterTrajectory(many(next))) };
}
