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
  readonly spec: Spec;
}

const files = import.meta.glob<Spec>(["../../examples/*/*.json", "!../../examples/*/labels.json", "!../../examples/bad/*.json"], { eager: true, import: "default" });

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
  const { zh, en, terms, example } = known;
  return { type, name: { zh, en }, question: chart.question, terms, spec: exampleOf(type, example) };
}

/** Letters as they are compared: without case, spaces and hyphens. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[\s\-–—_]+/g, "");
}

/** Whether what a reader typed names this chart: every word of it stands in a name, a term or the question, in either language. */
export function matches(entry: Entry, typed: string): boolean {
  const { zh, en } = typeof entry.question === "string" ? { zh: entry.question, en: entry.question } : entry.question;
  const hay = plain([entry.type, entry.name.zh, entry.name.en, zh, en, ...entry.terms].join("|"));
  return typed.split(/[\s,，、]+/).every((word) => hay.includes(plain(word)));
}
