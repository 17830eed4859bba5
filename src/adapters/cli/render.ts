import { toSVG } from "../../figure/svg.js";
import { toPNG } from "../node/index.js";
import { FontFileError } from "../node/fonts.js";
import { MissingGlyphError } from "../node/rasterize.js";
import { toCSV } from "../../figure/csv.js";
import { checkTarget, writeResult } from "./files.js";
import { readInput, type SpecOptions } from "./input.js";
import { figureOf } from "./issues.js";
import { CliError, type ExitCode, type Session } from "./session.js";

export interface OutputOptions extends SpecOptions {
  readonly output?: string | undefined;
  readonly force?: boolean | undefined;
  readonly strict?: boolean | undefined;
}

export interface RenderOptions extends OutputOptions {
  readonly format?: string | undefined;
  readonly scale?: string | undefined;
  readonly font?: readonly string[] | undefined;
}

type Format = "svg" | "png";

/** `render IN -o OUT`: a spec or table becomes SVG or PNG. */
export async function render(file: string, options: RenderOptions, session: Session): Promise<ExitCode> {
  const target = { file: options.output ?? "-", force: options.force, inputs: [file] };
  const format = formatOf(target.file, options.format, session);
  const scale = scaleOf(options.scale, session);
  checkTarget(target, session);
  if (format === "svg" && options.scale !== undefined) session.io.stderr(`· ${session.words.scaleForPng}`);
  const figure = figureOf(await readInput(file, options, session), options.strict, session);
  const content = format === "svg" ? toSVG(figure) + "\n" : picture(() => toPNG(figure, { scale, fonts: options.font }), session);
  writeResult(target, content, session);
  return 0;
}

/** `table IN -o OUT`: the numbers behind a figure as CSV. A file begins with a BOM, so that Excel reads Chinese; a pipe does not want one. */
export async function table(file: string, options: OutputOptions, session: Session): Promise<ExitCode> {
  const target = { file: options.output ?? "-", force: options.force, inputs: [file] };
  if (target.file !== "-" && !/\.[ct]sv$/i.test(target.file)) throw new CliError(2, session.words.badTableExtension(target.file));
  checkTarget(target, session);
  const figure = figureOf(await readInput(file, options, session), options.strict, session);
  writeResult(target, toCSV(figure, { bom: target.file !== "-" }), session);
  return 0;
}

function formatOf(output: string, format: string | undefined, { words }: Session): Format {
  const asked = format?.toLowerCase() ?? /\.(svg|png)$/i.exec(output)?.[1]?.toLowerCase();
  if (asked === "svg" || asked === "png") return asked;
  if (asked !== undefined) throw new CliError(2, words.badFormat(asked));
  throw new CliError(2, output === "-" ? words.needFormat : words.badExtension(output));
}

function scaleOf(text: string | undefined, { words }: Session): number {
  const scale = Number(text ?? "1");
  if (text?.trim() === "" || !(scale > 0 && scale <= 20)) throw new CliError(2, words.badScale(text ?? ""));
  return scale;
}

/** Faults of fonts and size are the user's to mend; anything else is ours. */
function picture(draw: () => Uint8Array, { locale }: Session): Uint8Array {
  try {
    return draw();
  } catch (error) {
    const known = error instanceof MissingGlyphError || error instanceof FontFileError || error instanceof RangeError;
    throw known ? new CliError(2, inOneLanguage(error.message, locale)) : error;
  }
}

/** Messages of the Node door stand in both languages, Chinese first. */
function inOneLanguage(message: string, locale: string | undefined): string {
  const [zh = message, en = zh] = message.split(/\n| \/ /);
  return locale === "en" ? en : zh;
}
