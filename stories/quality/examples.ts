import { charts } from "../../src/index.js";
import { EDGES } from "../../test/edges.js";
import { files } from "../kit/catalogue.js";
import type { Spec } from "../kit/figures.js";

/** An example of the repository. */
export interface Example {
  readonly type: string;
  readonly variant: string;
  readonly spec: Spec;
  /** Whether it is a hard case that every chart has. */
  readonly edge: boolean;
  readonly invented: boolean;
}

/** Every example, by chart in the order of the library. */
export const examples: readonly Example[] = Object.entries(files)
  .map(([path, spec]): Example => {
    const [, type = "", variant = ""] = /([\w-]+)\/([\w-]+)\.json$/.exec(path) ?? [];
    return { type, variant, spec, edge: EDGES.includes(variant), invented: JSON.stringify(spec).includes('"illustrative"') };
  })
  .sort((a, b) => orderOf(a.type) - orderOf(b.type) || Number(a.edge) - Number(b.edge));

function orderOf(type: string): number {
  return charts.findIndex((chart) => chart.type === type);
}
