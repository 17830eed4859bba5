import type { Frame, Look } from "./guides/look.js";
import { messageLocale, type Locale } from "./locale/index.js";
import { EMBED_LIMIT, embedText, overLimit } from "./provenance/embed.js";
import { provenanceWarnings } from "./provenance/warnings.js";
import type { Mark } from "./scene/mark.js";
import { check, type Checked, type OptionSchema, type SharedKey } from "./schema/check.js";
import type { Columns } from "./schema/column.js";
import { isRecord } from "./schema/intake.js";
import { nearest, shown, SpecError, toIssues, type Finding, type Issue, type Report } from "./schema/issue.js";
import { resolveTheme } from "./theme/index.js";
import type { ThemeInput } from "./theme/index.js";
import type { Text } from "./schema/vocabulary.js";

/** Ends of the axes that a chart would choose, so that small multiples can share them. */
export type Domains = Readonly<Record<string, readonly [number, number]>>;

/** What every layout says of itself, besides what only its chart knows. */
export interface Plot {
  /** Bottom edge of the plot, px. */
  readonly bottom: number;
  /** Sentences for the note: how to read the figure, arithmetic of derived numbers, rounding. */
  readonly notes: readonly string[];
  /** In a panel: room that words need left and right of the marks, px, whether those at the left stand in every panel, whether the room is the same for all panels on one scale, and the unit that the panels leave to the figure to say. */
  readonly axis?: { readonly margin: readonly [left: number, right: number]; readonly repeats?: boolean; readonly alike?: boolean; readonly unit: string } | undefined;
}

/** A spec whose data stand inside another one: the chart that it is with that, and how faults in there are reported. */
export interface Opened {
  readonly chart: AnyChart;
  readonly spec: Checked;
  readonly input: unknown;
  readonly report: Report;
}

/** The faces of one chart. */
export interface Chart<S extends Checked, P extends Plot> {
  /** Name in JSON, of the file, the story and the examples. */
  readonly type: string;
  /** The question that it answers. */
  readonly question: Text;
  /** valibot schemas of its own options. */
  readonly options: Readonly<Record<string, OptionSchema>>;
  /** Columns of `data`. */
  readonly row: Columns;
  /** Columns of its other lists. */
  readonly lists?: Readonly<Record<string, Columns>>;
  /** Where in the spec the unit of a column is written, of columns that have one of their own. */
  readonly units?: Readonly<Record<string, readonly string[]>>;
  /** Shared fields that it has no use for. */
  readonly unused: readonly SharedKey[];
  /** For a chart that is made of another one, found by its type among the `known`; it then reads and checks its spec itself. */
  open?(input: unknown, known: readonly AnyChart[], report: Report): Opened;
  /** Names of what rows call by its code and no list of the spec names. */
  names?(spec: S): ReadonlyMap<string, Text> | undefined;
  /** Columns along which a reader may look closer at a part of very long or very many data: its time, or both of its axes. */
  readonly zoom?: readonly string[];
  /** What only this chart can find wrong. */
  check?(spec: S, report: Report): void;
  extent?(spec: S): Domains;
  /** Numbers and fitted words; no colour. */
  layout(spec: S, frame: Frame, domains?: Domains): P;
  /** Marks in paint order; the only place for colour. */
  draw(plot: P, look: Look): readonly Mark[];
  /** What is said of one of very many points, which a scene holds without words: in the words that a single mark would have. */
  tell?(spec: S, row: number, locale: Locale): string;
  /** True sentences with the numbers. */
  describe(spec: S, locale: Locale): string;
}

/** A chart of which only the faces are known. */
export type AnyChart = Chart<Checked, Plot>;

/** A spec that has been checked once, with its chart attached. `Column` names the columns of its rows. */
export interface Figure<Column extends string = string> {
  readonly type: string;
  readonly chart: AnyChart;
  readonly spec: Checked;
  /** A private copy of the spec as written. */
  readonly input: Readonly<Record<string, unknown>>;
  /** Warnings; errors are thrown. */
  readonly issues: readonly Issue[];
  /** Never set; carries the type. */
  readonly column?: Column;
}

/** Defines a chart; keeps the types of its faces together. */
export function chart<S extends Checked, P extends Plot>(faces: Chart<S, P>): Chart<S, P> {
  return faces;
}

/** The chart that JSON names by its type, or what is wrong with that. */
export function chartOf(json: unknown, known: readonly AnyChart[]): AnyChart | Finding {
  if (!isRecord(json)) return { path: [], code: "not-an-object", received: shown(json) };
  const { type } = json;
  const found = known.find((one) => one.type === type);
  if (found) return found;
  const types = known.map((one) => one.type);
  const path = type === undefined ? [] : ["type"];
  const suggestion = typeof type === "string" ? nearest(type, types) : undefined;
  return { path, code: type === undefined ? "missing" : "unknown-type", expected: type === undefined ? "type" : types.join(" "), received: shown(type), suggestion };
}

/** Everything found in a spec, errors and warnings, and the figure if there is no error. Only a chart that is made of another needs to know the others. */
export function examine(definition: AnyChart, input: unknown, known: readonly AnyChart[] = []): { readonly findings: readonly Finding[]; readonly figure: Omit<Figure, "issues" | "column"> } {
  const findings: Finding[] = [];
  const report: Report = (finding) => findings.push(finding);
  const { chart: own, spec, input: taken, report: within } = definition.open?.(input, known, report) ?? { chart: definition, ...check(input, definition, report), report };
  if (spec.theme !== undefined) checkTheme(spec.theme, report);
  // A chart's own check may count on what the common check promises.
  if (!findings.some(isError)) own.check?.(spec, within);
  if (!findings.some(isError)) provenanceWarnings(spec, own, within);
  const written = isRecord(taken) ? taken : {};
  const full = "type" in written ? written : { type: definition.type, ...written };
  if (spec.data.length > FEW_ROWS && spec.embed !== "none") checkSize(full, own, report);
  return { findings, figure: { type: own.type, chart: own, spec, input: full } };
}

/** So few rows always fit into an SVG's metadata, and need not be written out to know it. */
const FEW_ROWS = 100;

function checkSize(input: Readonly<Record<string, unknown>>, definition: AnyChart, report: Report): void {
  const bytes = overLimit(embedText(input, definition));
  if (bytes > 0) report({ severity: "warning", path: [], code: "not-embedded", expected: String(EMBED_LIMIT), received: String(bytes) });
}

function isError(finding: Finding): boolean {
  return finding.severity !== "warning";
}

/** Reports colours that are none, cannot be read or are called wrong, in a theme that a spec or a caller gives. */
export function checkTheme(theme: ThemeInput, report: Report): void {
  for (const problem of resolveTheme(theme).problems) {
    if (problem.kind === "unreadable") {
      report({ path: ["theme", problem.pair], code: "unreadable-theme", received: String(problem.ratio), expected: String(problem.needed) });
      continue;
    }
    const path = ["theme", ...problem.path.split(".").filter((part) => part !== "")];
    if (problem.kind === "unknownKey") report({ path, code: "unknown-key", suggestion: problem.suggestion });
    else if (problem.kind === "notAColor") report({ path, code: "not-a-color", received: shown(problem.received) });
    else if (problem.kind === "unknownTheme") report({ path, code: "not-a-choice", expected: "light | dark | print | contrast", received: shown(problem.received), suggestion: problem.suggestion });
    else report({ path, code: "wrong-type", expected: JSON.stringify(problem.expected), received: shown(problem.received) });
  }
}

/**
 * Checks a spec and attaches its chart.
 * @throws SpecError with every fault found.
 */
export function build<Column extends string = string>(definition: AnyChart, input: unknown, known?: readonly AnyChart[]): Figure<Column> {
  const { findings, figure } = examine(definition, input, known);
  const { locale } = figure.spec;
  const issues = toIssues(findings, messageLocale(locale).words.issues);
  const errors = issues.filter((issue) => issue.severity === "error");
  if (errors.length > 0) throw new SpecError(errors, figure);
  return Object.freeze({ ...figure, issues });
}
