import type { CliWords } from "./words.js";

/** Where a command reads and says. Files are opened by the name the user gave. */
export interface IO {
  readonly stdin: () => Promise<Uint8Array>;
  readonly stdout: (content: string | Uint8Array) => void;
  /** Messages; one call a line. */
  readonly stderr: (line: string) => void;
}

/** What every command is given. */
export interface Session {
  readonly io: IO;
  readonly words: CliWords;
  /** Language of messages, if one was asked for. */
  readonly locale: string | undefined;
}

/** 0 done, 1 the spec or table is wrong, 2 the environment or the command line is. */
export type ExitCode = 0 | 1 | 2;

/** An end that the user can do something about; its message says what. */
export class CliError extends Error {
  override readonly name = "CliError";
  readonly exit: ExitCode;

  constructor(exit: ExitCode, message: string) {
    super(message);
    this.exit = exit;
  }
}
