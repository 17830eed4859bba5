import { validate } from "../../figure/read.js";
import { isRecord } from "../../schema/intake.js";
import { readInput, type Input, type SpecOptions } from "./input.js";
import { issueLine, located, type Located } from "./issues.js";
import { CliError, type ExitCode, type Session } from "./session.js";

export interface CheckOptions extends SpecOptions {
  readonly strict?: boolean | undefined;
  readonly json?: boolean | undefined;
}

interface Result {
  readonly input: Input;
  readonly issues: readonly Located[];
}

/** `check IN…`: says everything wrong with each input, and everything worth knowing about it. */
export async function check(files: readonly string[], options: CheckOptions, session: Session): Promise<ExitCode> {
  const { io, words } = session;
  if (files.filter((file) => file === "-").length > 1) throw new CliError(2, words.stdinTwice);
  const results: Result[] = [];
  let unreadable = false;
  for (const file of files) {
    const result = await examined(file, options, session);
    if (result) results.push(result);
    else unreadable = true;
  }
  if (options.json === true) io.stdout(JSON.stringify(results.map(({ input, issues }) => ({ file: input.name, issues })), null, 2) + "\n");
  else for (const result of results) say(result, session);
  const issues = results.flatMap((result) => result.issues);
  const doubts = issues.length + results.reduce((sum, { input }) => sum + (input.warnings?.length ?? 0), 0);
  const errors = issues.filter(({ severity }) => severity === "error").length;
  if (options.json !== true && errors > 0) io.stderr(words.failed(errors, doubts - errors));
  else if (options.strict === true && doubts > 0) io.stderr(words.strict);
  return unreadable || errors > 0 || (options.strict === true && doubts > 0) ? 1 : 0;
}

/** Other inputs are still checked when one cannot be read as spec or table; one that is not there at all ends the command. */
async function examined(file: string, options: CheckOptions, session: Session): Promise<Result | undefined> {
  try {
    const input = await readInput(file, options, session);
    return { input, issues: located(validate(input.json, { locale: session.locale }), input, session.words) };
  } catch (error) {
    if (!(error instanceof CliError) || error.exit !== 1) throw error;
    session.io.stderr(`✗ ${file}  ${error.message}`);
    return undefined;
  }
}

function say({ input, issues }: Result, { io, words }: Session): void {
  for (const issue of issues) io.stdout(issueLine(issue, input) + "\n");
  if (issues.some(({ severity }) => severity === "error")) return;
  const { type, data } = isRecord(input.json) ? input.json : {};
  const rows = Array.isArray(data) ? data.length : isRecord(data) ? Math.max(0, ...Object.values(data).map((column) => (Array.isArray(column) ? column.length : 0))) : 0;
  const doubts = issues.length + (input.warnings?.length ?? 0);
  io.stdout(words.ok(input.name, String(type), rows) + (doubts > 0 ? words.warnings(doubts) : "") + "\n");
}
