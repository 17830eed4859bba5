import { isNumberColumn, isRecord } from "../schema/intake.js";
import { COMMON } from "../schema/record.js";
import type { Shape } from "./readings.js";

/** Over this many bytes a spec is not carried by its SVG. */
export const EMBED_LIMIT = 256 * 1024;

type Values = Readonly<Record<string, unknown>>;

/** The spec as written, less the columns that the figure does not use; a figure of figures has its rows inside the other one. */
export function slim(input: Values, shape: Shape): Values {
  if (input.data === undefined && isRecord(input.of)) return { ...input, of: slim(input.of, shape) };
  const fields = isRecord(input.fields) ? input.fields : {};
  const wanted = new Set<unknown>([...Object.keys(shape.row), ...COMMON].map((key) => fields[key] ?? key));
  const { data } = input;
  const keep = (record: Values): Values => {
    const keys = Object.keys(record);
    if (keys.every((key) => wanted.has(key))) return record;
    return Object.fromEntries(keys.filter((key) => wanted.has(key)).map((key) => [key, record[key]]));
  };
  if (Array.isArray(data)) return { ...input, data: (data as unknown[]).map((row) => (isRecord(row) ? keep(row) : row)) };
  return isRecord(data) ? { ...input, data: keep(data) } : input;
}

/** JSON of `{banyan: 1, spec}`. Typed arrays become lists. */
export function embedText(input: Values, shape: Shape): string {
  const carried = { banyan: 1, spec: slim(input, shape) };
  // Only columns can be typed arrays, and a replacer makes the common case several times slower.
  const { data } = isRecord(input.of) ? input.of : input;
  if (Array.isArray(data)) return JSON.stringify(carried);
  return JSON.stringify(carried, (_key, value: unknown) => (isNumberColumn(value) ? Array.from(value as ArrayLike<number>) : value));
}

/** The bytes of a spec's text where they are over the limit, else 0. */
export function overLimit(text: string): number {
  // A character is three bytes at most, so most texts need no counting.
  if (text.length * 3 <= EMBED_LIMIT) return 0;
  const bytes = new TextEncoder().encode(text).length;
  return bytes > EMBED_LIMIT ? bytes : 0;
}

/** JSON that is safe between two tags of XML or HTML, and still JSON. */
export function escapeJson(json: string): string {
  return json.replace(/[<>&\u2028\u2029\uFFFE\uFFFF]/g, (mark) => "\\u" + mark.charCodeAt(0).toString(16).padStart(4, "0"));
}

/** Carried JSON with how the figure was drawn, where that is not what the spec says: a page that takes the picture over draws it so again. */
export function withDrawn(text: string, drawn: Values): string {
  const told = JSON.stringify(drawn);
  return told === "{}" ? text : `${text.slice(0, -1)},"drawn":${told}}`;
}

/** What a picture carries: its spec, and how it was drawn where that is not what the spec says. */
export interface Carried {
  readonly spec: Values;
  readonly drawn: { readonly theme?: unknown; readonly locale?: string; readonly height?: unknown };
}

/**
 * What the words of a picture's metadata say; anybody may have written them.
 * @throws Error when there are none, or they are of another program or version.
 */
export function readCarried(metadata: string | null | undefined): Carried {
  if (metadata === null || metadata === undefined) throw new Error("这个 SVG 没有带图的规格 / this SVG carries no spec");
  const carried = parsed(metadata);
  if (!isRecord(carried) || carried.banyan !== 1 || !isRecord(carried.spec)) {
    throw new Error("这个 SVG 的规格无法读取：不是本工具所写，或版本不同 / the spec in this SVG cannot be read: it is not of this library, or of another version");
  }
  const { theme, locale, height } = isRecord(carried.drawn) ? carried.drawn : {};
  return { spec: carried.spec, drawn: { ...(theme !== undefined && { theme }), ...(typeof locale === "string" && { locale }), ...(height !== undefined && { height }) } };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text as an XML reader hands it on. We write none of these marks in metadata, but React and others who write SVG do. */
function unescaped(xml: string): string {
  return xml.replace(/&(?:#[xX]([\da-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/g, (whole, hex?: string, decimal?: string, name = "") => {
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : (ENTITIES[name as string] ?? whole);
  });
}

/**
 * The spec that an SVG carries, also one that a React component wrote.
 * @throws Error when there is none, or it is of a version this release cannot read.
 */
export function readFigure(svg: string): Values {
  const found = /<metadata[^>]*>([^<]*)<\/metadata>/.exec(svg)?.[1];
  return readCarried(found === undefined ? undefined : unescaped(found)).spec;
}
