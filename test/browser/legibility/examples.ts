import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

type Locale = "zh" | "en";

/** A label that a figure must show, at every width or at widths `from` so many px on. */
export type ExpectedLabel = string | { readonly text: string; readonly from: number };

export interface Example {
  readonly type: string;
  readonly variant: string;
  readonly json: unknown;
  readonly labels: Readonly<Partial<Record<Locale, readonly ExpectedLabel[]>>>;
}

const ROOT = fileURLToPath(new URL("../../../examples/", import.meta.url));
const NOT_CHARTS = new Set(["data", "bad", "wenzhou", "integrations"]);
const LABELS = "labels.json";

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

function readType(type: string): Example[] {
  const files = readdirSync(ROOT + type).filter((file) => file.endsWith(".json")).sort();
  const expected = files.includes(LABELS) ? (readJson(`${ROOT}${type}/${LABELS}`) as Record<string, Example["labels"]>) : {};
  const variants = files.filter((file) => file !== LABELS).map((file) => file.slice(0, -".json".length));
  const stray = Object.keys(expected).filter((variant) => !variants.includes(variant));
  if (stray.length > 0) throw new Error(`examples/${type}/${LABELS} names no example: ${stray.join(", ")}`);
  return variants.map((variant) => ({ type, variant, json: readJson(`${ROOT}${type}/${variant}.json`), labels: expected[variant] ?? {} }));
}

/** Every chart example in the project, with the labels that `examples/<type>/labels.json` says it must show. */
export function readExamples(): Example[] {
  const folders = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !NOT_CHARTS.has(entry.name));
  return folders.map(({ name }) => name).sort().flatMap(readType);
}

/** The labels that hold at a width and in a locale. */
export function labelsAt(example: Example, locale: Locale, width: number): string[] {
  const labels = example.labels[locale] ?? [];
  return labels.flatMap((label) => (typeof label === "string" ? [label] : label.from <= width ? [label.text] : []));
}
