import { closest, distance } from "fastest-levenshtein";

type Severity = "error" | "warning";

/** One thing wrong with a spec, or worth knowing about it. */
export interface Issue {
  readonly severity: Severity;
  /** JSON pointer into the spec as written, `/data/3/value`. */
  readonly path: string;
  /** Stable name of the fault, `unknown-key`. */
  readonly code: IssueCode;
  /** One sentence in the asked language. */
  readonly message: string;
  /** Row number, from 1, where the fault is in a row. */
  readonly row?: number;
  readonly expected?: string;
  readonly received?: string;
  /** The nearest right word. */
  readonly suggestion?: string;
}

export type IssueCode =
  | "not-an-object"
  | "unknown-type"
  | "unknown-key"
  | "forbidden-key"
  | "missing"
  | "wrong-type"
  | "not-a-choice"
  | "not-a-quantity"
  | "not-a-period"
  | "not-a-unit"
  | "not-a-color"
  | "wrong-unit"
  | "mixed-units"
  | "duplicate"
  | "unknown-reference"
  | "out-of-range"
  | "wrong-order"
  | "cycle"
  | "uneven-columns"
  | "too-large"
  | "unreadable-theme"
  | "unbalanced"
  | "no-source"
  | "no-basis"
  | "unused"
  | "not-embedded"
  | "more";

/** A fault before it is put into words. */
export interface Finding {
  readonly severity?: Severity | undefined;
  readonly path: readonly (string | number)[];
  readonly code: IssueCode;
  readonly expected?: string | undefined;
  readonly received?: string | undefined;
  readonly suggestion?: string | undefined;
  /** Row index, from 0. */
  readonly row?: number | undefined;
}

export type Report = (finding: Finding) => void;

/** Says each fault in one language. */
export type IssueWords = Readonly<Record<IssueCode, (finding: Finding & { readonly where: string }) => string>>;

/** A spec that cannot be drawn, with everything that is wrong with it. */
export class SpecError extends Error {
  override readonly name = "SpecError";
  readonly issues: readonly Issue[];
  /** The figure that was tried, for what can make something of it. */
  declare readonly tried: unknown;
  constructor(issues: readonly Issue[], tried?: unknown) {
    super(issues.map((issue) => `${issue.path || "/"}: ${issue.message}`).join("\n"));
    this.issues = issues;
    // Not listed, so that a printed error stays short.
    Object.defineProperty(this, "tried", { value: tried });
  }
}

/** `["data", 3, "value"]` as `/data/3/value` (RFC 6901). */
export function pointer(path: readonly (string | number)[]): string {
  return path.map((part) => "/" + String(part).replace(/~/g, "~0").replace(/\//g, "~1")).join("");
}

/** The nearest of `words`, if near enough to be a slip of the hand. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (words.length === 0 || word.length > 64) return undefined;
  const found = closest(word.toLowerCase(), words.map((known) => known.toLowerCase()));
  const index = words.findIndex((known) => known.toLowerCase() === found);
  const limit = Math.max(1, Math.floor(Math.max(word.length, found.length) / 2.5));
  return distance(word.toLowerCase(), found) <= limit ? words[index] : undefined;
}

/** What came in, short enough to print. */
export function shown(value: unknown): string {
  if (value === undefined) return "undefined";
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? value.slice(0, 60).replace(/[\uD800-\uDBFF]$/, "") + "…" : value);
  if (Array.isArray(value)) return `[${value.length}]`;
  if (typeof value === "object" && value !== null) return "{…}";
  return typeof value === "number" || typeof value === "boolean" || value === null ? String(value) : typeof value;
}

const MOST_OF_ONE_CODE = 20;

/** Puts findings into words; beyond twenty of one code, one issue counts the rest. */
export function toIssues(findings: readonly Finding[], words: IssueWords): Issue[] {
  const issues: Issue[] = [];
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const count = (counts.get(finding.code) ?? 0) + 1;
    counts.set(finding.code, count);
    if (count <= MOST_OF_ONE_CODE) issues.push(toIssue(finding, words));
  }
  for (const [code, count] of counts) {
    if (count <= MOST_OF_ONE_CODE) continue;
    const severity = findings.find((finding) => finding.code === code)?.severity;
    issues.push(toIssue({ path: [], code: "more", severity, expected: code, received: String(count - MOST_OF_ONE_CODE) }, words));
  }
  return issues;
}

/** The last name of a path, with the places in lists after it: `highlight/1`. */
function whereOf(path: readonly (string | number)[]): string {
  return path.slice(Math.max(0, path.findLastIndex((part) => typeof part === "string"))).join("/");
}

function toIssue(finding: Finding, words: IssueWords): Issue {
  const path = pointer(finding.path);
  const { code, expected, received, suggestion, row } = finding;
  return {
    severity: finding.severity ?? "error",
    path,
    code,
    message: words[code]({ ...finding, where: whereOf(finding.path) }),
    ...(row === undefined ? {} : { row: row + 1 }),
    ...(expected === undefined ? {} : { expected }),
    ...(received === undefined ? {} : { received }),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
