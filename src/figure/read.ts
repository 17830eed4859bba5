import { build, examine, type AnyChart, type Figure } from "../chart.js";
import { charts } from "../charts/index.js";
import { messageLocale } from "../locale/index.js";
import { isRecord } from "../schema/intake.js";
import { nearest, shown, SpecError, toIssues, type Finding, type Issue } from "../schema/issue.js";
import { toSVG, type SvgFigureOptions } from "./svg.js";

function chartOf(json: unknown): AnyChart | Finding {
  if (!isRecord(json)) return { path: [], code: "not-an-object", received: shown(json) };
  const { type } = json;
  const found = charts.find((chart) => chart.type === type);
  if (found) return found;
  const types = charts.map((chart) => chart.type);
  const path = type === undefined ? [] : ["type"];
  const suggestion = typeof type === "string" ? nearest(type, types) : undefined;
  return { path, code: type === undefined ? "missing" : "unknown-type", expected: type === undefined ? "type" : types.join(" "), received: shown(type), suggestion };
}

function localeIn(json: unknown): string | undefined {
  return isRecord(json) && typeof json.locale === "string" ? json.locale : undefined;
}

/**
 * A figure from JSON of any chart. Knows every chart, and costs every chart; the builders cost one each.
 * @throws SpecError with every fault found.
 */
export function figure(json: unknown): Figure {
  const found = chartOf(json);
  if ("layout" in found) return build(found, json);
  throw new SpecError(toIssues([found], messageLocale(localeIn(json)).words.issues));
}

/** `toSVG(figure(json), options)`. */
export function render(json: unknown, options?: SvgFigureOptions): string {
  return toSVG(figure(json), options);
}

/** Everything wrong with a spec, and everything worth knowing about it, in the asked language or the spec's own. Never throws. */
export function validate(json: unknown, options: { readonly locale?: string | undefined } = {}): Issue[] {
  const found = chartOf(json);
  const findings = "layout" in found ? examine(found, json).findings : [found];
  return toIssues(findings, messageLocale(options.locale ?? localeIn(json)).words.issues);
}
