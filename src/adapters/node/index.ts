/** What needs Node: pictures in pixels. */
import type { Figure } from "../../chart.js";
import type { DrawOptions } from "../../figure/compose.js";
import { toSVG } from "../../figure/svg.js";
import { rasterize, type RasterOptions } from "./rasterize.js";

export { FontFileError } from "./fonts.js";
export { MissingGlyphError, type RasterOptions } from "./rasterize.js";
export { readTable, TableError, type TableFile } from "./table.js";

/** How a PNG is drawn: size, theme and language as for `toSVG`, `scale` and `fonts` for its pixels. */
export interface PngOptions extends DrawOptions, RasterOptions {}

/** Longest side of a PNG in pixels; beyond it memory runs out before the picture is done. */
const LONGEST = 16_384;

/**
 * A figure as PNG bytes: the picture that `toSVG` draws, with our own fonts, so that Chinese never vanishes and every machine gives the same bytes.
 * @param options.scale pixels per px, default 1; 2 for print and sharp screens.
 * @param options.fonts paths of .ttf, .otf or .ttc files for characters beyond GB2312 and Latin.
 * @throws MissingGlyphError for a character that no font has, FontFileError for a font that cannot be used, RangeError for a size that cannot be drawn.
 */
export function toPNG(figure: Figure, options: PngOptions = {}): Uint8Array {
  const { scale = 1, fonts, ...drawing } = options;
  const svg = toSVG(figure, { ...drawing, embed: "none", idPrefix: "b" });
  const [, width = "0", height = "0"] = /^<svg\b[^>]*? width="([\d.]+)"[^>]*? height="([\d.]+)"/.exec(svg) ?? [];
  const longest = Math.ceil(Math.max(Number(width), Number(height)) * scale);
  if (longest > LONGEST) throw new RangeError(`图片过大：长边 ${longest} 像素，上限 ${LONGEST}；请减小 scale 或 width / the picture is too large: ${longest} pixels, limit ${LONGEST}; use a smaller scale or width`);
  return rasterize(svg, { scale, fonts });
}
