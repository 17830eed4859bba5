import { checkTheme, type Figure } from "../chart.js";
import { localeOf, messageLocale } from "../locale/index.js";
import { checkOption } from "../schema/check.js";
import { isRecord } from "../schema/intake.js";
import { shown, SpecError, toIssues, type Finding } from "../schema/issue.js";
import { sharedEntries } from "../schema/shared.js";
import type { SvgFigureOptions } from "./svg.js";

/** Fields of a spec that whoever draws may give instead; the theme has a check of its own. */
const FIELDS = ["width", "height", "idPrefix", "embed"] as const;

/**
 * Whether what a caller hands over is a figure: JSON that was not checked yet is the commonest slip.
 * @throws TypeError that says how to make one.
 */
export function checkFigure(figure: unknown): asserts figure is Figure {
  if (isRecord(figure) && isRecord(figure.chart) && isRecord(figure.spec)) return;
  const [zh, en] = isRecord(figure) ? ["这是规格，还不是图", "this is a spec, not a figure yet"] : [`${shown(figure)} 不是图`, `${shown(figure)} is not a figure`];
  throw new TypeError(`${zh}：请先写 figure(json)，或用 bullet(spec) 等做成图 / ${en}: make one by figure(json), or by a builder such as bullet(spec)`);
}

/**
 * Checks what a caller says of how a figure is drawn by the rules for the same fields of a spec: what nobody could read is refused, whoever asks for it.
 * @throws TypeError for what is no figure, RangeError for a language that is not there, SpecError for other options that no spec may have.
 */
export function checkDraw(figure: Figure, options: SvgFigureOptions): void {
  checkFigure(figure);
  localeOf(options.locale ?? figure.spec.locale);
  const findings: Finding[] = [];
  const report = (finding: Finding): void => void findings.push(finding);
  for (const key of FIELDS) if (options[key] !== undefined) checkOption(key, options[key], sharedEntries[key], report);
  if (options.theme !== undefined) checkTheme(options.theme, report);
  if (findings.length === 0) return;
  const { locale = figure.spec.locale } = options;
  throw new SpecError(toIssues(findings, (typeof locale === "object" ? locale : messageLocale(locale)).words.issues));
}
