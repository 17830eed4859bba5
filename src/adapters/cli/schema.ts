import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readFigure } from "../../provenance/embed.js";
import { isRecord } from "../../schema/intake.js";
import { nearest } from "../../schema/issue.js";
import { decodeText } from "../node/table.js";
import { checkTarget, isPng, packageFolder, readBytes, writeResult, type Target } from "./files.js";
import { CliError, type ExitCode, type Session } from "./session.js";

type Json = Readonly<Record<string, unknown>>;

/** Path of the published JSON Schema, or nothing where the package is not built. */
export function schemaFile(): string | undefined {
  const file = resolve(packageFolder(), "dist", "schema.json");
  return existsSync(file) ? file : undefined;
}

/** `schema [TYPE]`: the JSON Schema of every chart, or of one. */
export function schema(type: string | undefined, target: Target, session: Session): ExitCode {
  checkTarget(target, session);
  const file = schemaFile();
  if (file === undefined) throw new CliError(2, session.words.noSchema);
  const text = readFileSync(file, "utf8");
  writeResult(target, type === undefined ? text.trimEnd() + "\n" : JSON.stringify(ofType(JSON.parse(text) as Json, type, session), null, 2) + "\n", session);
  return 0;
}

/** The schema of one chart with the definitions that it refers to, and no others. */
export function ofType(whole: Json, type: string, { words }: Pick<Session, "words">): Json {
  const all = definitionsOf(whole);
  const branches = [whole.oneOf, whole.anyOf].filter(Array.isArray).flat() as unknown[];
  const charts = new Map([...Object.values(all), ...branches].filter(isRecord).flatMap((one) => (typeOf(one) === undefined ? [] : [[typeOf(one) ?? "", one] as const])));
  const found = charts.get(type);
  const types = [...charts.keys()];
  if (!found) throw new CliError(1, words.unknownType(type, nearest(type, types), types.join(", ")));
  const wanted = reachable(found, all);
  const { $schema } = whole;
  return { ...($schema === undefined ? {} : { $schema }), ...found, ...(wanted.length > 0 && { $defs: Object.fromEntries(wanted.map((name) => [name, all[name]])) }) };
}

function definitionsOf(whole: Json): Json {
  return isRecord(whole.$defs) ? whole.$defs : {};
}

/** The chart that a schema is of: the constant of its `type`. */
function typeOf(schema: Json): string | undefined {
  const { properties } = schema;
  const type = isRecord(properties) ? properties.type : undefined;
  return isRecord(type) && typeof type.const === "string" ? type.const : undefined;
}

function reachable(start: unknown, all: Json): string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    for (const [, name = ""] of JSON.stringify(value).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)) {
      if (found.has(name) || !Object.hasOwn(all, name)) continue;
      found.add(name);
      visit(all[name]);
    }
  };
  visit(start);
  return [...found];
}

/** `extract FIG.svg`: the spec that a figure carries. */
export async function extract(file: string, target: Target, session: Session): Promise<ExitCode> {
  checkTarget({ ...target, inputs: [file] }, session);
  const bytes = await readBytes(file, session);
  if (isPng(file, bytes)) throw new CliError(1, session.words.pngInput(file));
  const text = decodeText(bytes);
  writeResult({ ...target, inputs: [file] }, JSON.stringify(carried(text, file, session), null, 2) + "\n", session);
  return 0;
}

function carried(svg: string, file: string, { words }: Session): unknown {
  try {
    return readFigure(svg);
  } catch {
    throw new CliError(1, words.noSpec(file));
  }
}
