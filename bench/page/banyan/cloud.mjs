import { projectBubble } from "banyan-charts";
import { put } from "./put.mjs";
import { cloud } from "./specs.mjs";

export const draw = (host, d) => put(host, projectBubble(cloud(d)));
