import { charts, type Text } from "../../src/index.js";
import { groups, names } from "../terms.js";
import type { Spec } from "./figures.js";

export { groups };

/** What a reader is shown of a chart to choose it. */
export interface Entry {
  readonly type: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly question: Text;
  readonly terms: readonly string[];
  readonly asks: readonly string[];
  readonly spec: Spec;
}

/** Every example of the repository that is valid, by its path. */
export const files = import.meta.glob<Spec>(["../../examples/*/*.json", "!../../examples/*/labels.json", "!../../examples/bad/*.json"], { eager: true, import: "default" });

/** An example by the name of its chart and its own. */
export function exampleOf(type: string, variant: string): Spec {
  const found = files[`../../examples/${type}/${variant}.json`];
  if (!found) throw new Error(`examples/${type}/${variant}.json`);
  return found;
}

/** Every chart of the library with how it is called. */
export function entryOf(type: string): Entry {
  const chart = charts.find((one) => one.type === type);
  const known = names[type];
  if (!chart || !known) throw new Error(`stories/kit/catalogue.ts: ${type}`);
  const { zh, en, terms, asks, example } = known;
  return { type, name: { zh, en }, question: chart.question, terms, asks, spec: exampleOf(type, example) };
}
