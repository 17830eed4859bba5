import { build, chartOf, examine, type Figure } from "../chart.js";
import { charts } from "../charts/index.js";
import { messageLocale } from "../locale/index.js";
import { isRecord } from "../schema/intake.js";
import { SpecError, toIssues, type Issue } from "../schema/issue.js";
import { toSVG, type SvgFigureOptions } from "./svg.js";

function localeIn(json: unknown): string | undefined {
  return isRecord(json) && typeof json.locale === "string" ? json.locale : undefined;
}

/**
 * A figure from JSON of any chart. Knows every chart, and costs every chart; the builders cost one each.
 * @throws SpecError with every fault found.
 */
export function figure(json: unknown): Figure {
  const found = chartOf(json, charts);
  if ("layout" in found) return build(found, json, charts);
  throw new SpecError(toIssues([found], messageLocale(localeIn(json)).words.issues));
}

/**
 * `toSVG(figure(json), options)`.
 * @throws SpecError with every fault of the spec, or of the options; RangeError for a language that is not there.
 */
export function render(json: unknown, options?: SvgFigureOptions): string {
  return toSVG(figure(json), options);
}

/** Everything wrong with a spec, and everything worth knowing about it, in the asked language or the spec's own. Never throws. */
export function validate(json: unknown, options: { readonly locale?: string | undefined } = {}): Issue[] {
  const found = chartOf(json, charts);
  const findings = "layout" in found ? examine(found, json, charts).findings : [found];
  return toIssues(findings, messageLocale(options.locale ?? localeIn(json)).words.issues);
}
