import { existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { CliError, type Session } from "./session.js";

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? "?";

/** The bytes of a file that the user named, or of standard input for `-`. */
export async function readBytes(file: string, { io, words }: Session): Promise<Uint8Array> {
  if (file === "-") return io.stdin();
  try {
    return readFileSync(file);
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") throw new CliError(2, words.noFile(file));
    throw new CliError(2, code === "EISDIR" ? words.isFolder(file) : words.cannotRead(file, code));
  }
}

/** Whether a file is a PNG, by its first bytes or its name. */
export function isPng(file: string, bytes: Uint8Array): boolean {
  return (bytes[0] === 0x89 && bytes[1] === 0x50) || /\.png$/i.test(file);
}

export interface Target {
  /** Path, or `-` for standard output. */
  readonly file: string;
  /** Whether a file that exists may be replaced. */
  readonly force?: boolean | undefined;
  /** Files that are read, and so never replaced. */
  readonly inputs?: readonly string[];
}

/** Refuses before any work what could not be written after it. */
export function checkTarget({ file, force, inputs = [] }: Target, { words }: Session): void {
  if (file === "-") return;
  const folder = dirname(resolve(file));
  if (!existsSync(folder)) throw new CliError(2, words.noFolder(folder));
  if (!existsSync(file)) return;
  if (inputs.some((input) => input !== "-" && existsSync(input) && realpathSync(input) === realpathSync(file))) throw new CliError(2, words.overInput(file));
  if (force !== true) throw new CliError(2, words.exists(file));
}

/** Writes a result; a file that appeared meanwhile is not replaced without `force`. */
export function writeResult(target: Target, content: string | Uint8Array, session: Session): void {
  const { io, words } = session;
  if (target.file === "-") {
    io.stdout(content);
    return;
  }
  checkTarget(target, session);
  try {
    writeFileSync(target.file, content, { flag: target.force === true ? "w" : "wx" });
  } catch (error) {
    const code = codeOf(error);
    throw new CliError(2, code === "EEXIST" ? words.exists(target.file) : words.cannotWrite(target.file, code));
  }
  io.stderr(words.wrote(target.file));
}

/** The folder of this package: the nearest above this module with a package.json of our name. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (dirname(folder) !== folder) {
    const manifest = resolve(folder, "package.json");
    if (existsSync(manifest) && manifestOf(manifest).name === "banyan-charts") return folder;
    folder = dirname(folder);
  }
  return folder;
}

function manifestOf(file: string): { readonly name?: string; readonly version?: string } {
  return JSON.parse(readFileSync(file, "utf8")) as { name?: string; version?: string };
}

/** Version of this package. */
export function version(): string {
  return manifestOf(resolve(packageFolder(), "package.json")).version ?? "0";
}
