import { exampleOf } from "../kit/catalogue.js";
import type { Spec } from "../kit/figures.js";

/** What every figure of invented numbers says of them. */
export const invented = { basis: "illustrative", source: { zh: "示意数据，不代表真实情况", en: "Illustrative data, not real figures" } };

export const cluster = (n: number): { readonly zh: string; readonly en: string } => ({ zh: `集群${"甲乙丙丁戊己"[n]!}`, en: `Cluster ${"ABCDEF"[n]!}` });

/** An example with a few fields otherwise: the same data, worse told. */
export function otherwise(type: string, variant: string, changes: Spec): Spec {
  return Object.fromEntries(Object.entries({ ...exampleOf(type, variant), ...changes }).filter(([, value]) => value !== undefined));
}
