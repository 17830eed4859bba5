import { createRequire } from "node:module";
import type * as Rasterizer from "@resvg/resvg-js";
import { loadFonts } from "./fonts.js";

/** How a picture is made: pixels per px of the figure (1 unless given), and font files beyond our own. */
export interface RasterOptions {
  readonly scale?: number | undefined;
  /** Paths of .ttf, .otf or .ttc files. */
  readonly fonts?: readonly string[] | undefined;
}

const shownInMessage = 20;

/** A text has characters that no loaded font can draw. The picture would silently lack them. */
export class MissingGlyphError extends Error {
  override readonly name = "MissingGlyphError";
  /** Each character once, in order of appearance. */
  readonly characters: readonly string[];

  constructor(characters: readonly string[]) {
    const names = characters.slice(0, shownInMessage).map(named);
    const more = characters.length - names.length;
    super(
      `没有字体包含以下字符：${names.join("、")}${more > 0 ? `，另有 ${more} 个` : ""}。请用 --font FILE（代码中用 fonts）给出含有它们的 .ttf、.otf 或 .ttc 字体文件，或导出 SVG。\n` +
        `No font has these characters: ${names.join(", ")}${more > 0 ? `, and ${more} more` : ""}. Name a .ttf, .otf or .ttc file that has them with --font FILE (in code: fonts), or export SVG.`,
    );
    this.characters = characters;
  }
}

/**
 * The PNG of an SVG string, drawn by resvg with our fonts and those in `fonts`, and never with those of the system:
 * the same SVG gives the same bytes. Throws MissingGlyphError when a character of a text has no glyph, FontFileError
 * for a font that cannot be used, RangeError for a scale that is not a positive number.
 */
export function rasterize(svg: string, options: RasterOptions = {}): Uint8Array {
  const { scale = 1, fonts = [] } = options;
  if (!(scale > 0 && scale <= 100)) throw new RangeError(`scale: 0 < scale <= 100, not ${scale}`);
  const set = loadFonts(fonts);
  const missing = charactersOf(svg).filter((character) => !set.has(character.codePointAt(0) as number));
  if (missing.length > 0) throw new MissingGlyphError(missing);
  const resvg = new (loadRasterizer().Resvg)(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: {
      loadSystemFonts: false,
      fontFiles: [...set.files],
      defaultFontFamily: set.family,
      sansSerifFamily: set.family,
      serifFamily: set.family,
      monospaceFamily: set.family,
    },
  });
  return new Uint8Array(resvg.render().asPng());
}

/** The native library, loaded when a picture is asked for and not before. */
export function loadRasterizer(): typeof Rasterizer {
  return createRequire(import.meta.url)("@resvg/resvg-js") as typeof Rasterizer;
}

function named(character: string): string {
  const code = character.codePointAt(0) as number;
  return `${character} (U+${code.toString(16).toUpperCase().padStart(4, "0")})`;
}

/** Every character that a text of the SVG draws, once. */
function charactersOf(svg: string): string[] {
  const texts = Array.from(svg.matchAll(/<text\b[^>]*>([\s\S]*?)<\/text>/g), (match) => decoded(match[1] as string));
  return [...new Set(texts.join(""))].filter((character) => !isUndrawn(character.codePointAt(0) as number));
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decoded(markup: string): string {
  const bare = markup.replace(/<[^>]*>/g, "");
  return bare.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

// First and last, in pairs: controls, joiners and marks of direction, variation selectors, tags.
const undrawn = [0, 0x20, 0x7f, 0xa0, 0xad, 0xad, 0x200b, 0x200f, 0x2028, 0x202e, 0x2060, 0x2064, 0xfe00, 0xfe0f, 0xfeff, 0xfeff, 0xe0000, 0xe0fff];

function isUndrawn(code: number): boolean {
  return undrawn.some((first, i) => i % 2 === 0 && code >= first && code <= (undrawn[i + 1] as number));
}
