import type { Figure } from "../../chart.js";
import { figure, validate } from "../../figure/read.js";
import { SpecError, type Issue } from "../../schema/issue.js";
import type { Input } from "./input.js";
import { CliError, type Session } from "./session.js";
import type { CliWords } from "./words.js";

/** An issue with the row of the table that it stands in. */
export type Located = Issue & { readonly line?: number };

/** Where in the table the issues are, which the reader has open, and not only where in the spec. */
export function located(issues: readonly Issue[], { lines }: Input, { fieldsOfTable: [spec, table], emptyCell }: CliWords): Located[] {
  return issues.map((written) => {
    const { code, expected = "", suggestion } = written;
    // A column that is there was not misnamed: its cell is empty.
    const message = code === "missing" && suggestion === expected ? emptyCell(expected) : written.message.replace(spec, table);
    const issue = lines ? { ...written, message } : written;
    const line = issue.row === undefined ? undefined : lines?.[issue.row - 1];
    return line === undefined ? issue : { ...issue, line };
  });
}

/** One issue as one line: mark, file, row of the table, pointer, words. */
export function issueLine(issue: Located, { name }: Input): string {
  const where = `${name}${issue.line === undefined ? "" : `:${issue.line}`}`;
  return `${issue.severity === "error" ? "✗" : "⚠"} ${where} ${issue.path || "/"}  ${issue.message}`;
}

/**
 * The figure of an input; says its warnings.
 * @throws CliError after saying every fault; with `strict` a warning is one.
 */
export function figureOf(input: Input, strict: boolean | undefined, { io, words, locale }: Session): Figure {
  const say = (issues: readonly Issue[]): void => {
    for (const issue of located(issues, input, words)) io.stderr(issueLine(issue, input));
  };
  try {
    const made = figure(input.json);
    say(made.issues);
    if (strict === true && made.issues.length + (input.warnings?.length ?? 0) > 0) throw new CliError(1, words.strict);
    return made;
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    // Said anew, because what is no spec has no language of its own.
    say(locale === undefined ? error.issues : validate(input.json, { locale }));
    throw new CliError(1, words.failed(error.issues.length, 0));
  }
}
