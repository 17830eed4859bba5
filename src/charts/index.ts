import type { AnyChart } from "../chart.js";
import { bulletChart } from "./bullet.js";

/** Every chart, in the order in which a reader meets them. Adding one is one line here. */
export const charts: readonly AnyChart[] = [bulletChart];
