import type { Figure } from "../chart.js";
import { localeOf } from "../locale/index.js";
import { embedText, escapeJson, overLimit, withDrawn } from "../provenance/embed.js";
import { svgString } from "../render/svg.js";
import type { Scene } from "../scene/mark.js";
import { drawnAs, sceneOf, type DrawOptions } from "./compose.js";
import { checkDraw } from "./given.js";

export interface SvgFigureOptions extends DrawOptions {
  /** Start of every id; letters, digits, `_`, `-`, `.`. Default: the spec's, else a hash of spec and options. */
  readonly idPrefix?: string | undefined;
  /** Whether the SVG carries its spec; default as the spec says, else it does. */
  readonly embed?: "spec" | "none" | undefined;
  /** Whether groups and shapes have an id that tells what they are, `bullet_head`, which Figma, Illustrator and Inkscape show as the name of the layer. Default false. */
  readonly layers?: boolean | undefined;
}

/**
 * A figure as one SVG element: a string that draws alike in browser, Word, print and `toPNG`, and reads aloud.
 * @throws SpecError for an option that no spec may have: a width out of bounds, a theme with colours that cannot be read, an `idPrefix` that is no id.
 * RangeError for a language that is not there, TypeError for what is no figure.
 */
export function toSVG(figure: Figure, options: SvgFigureOptions = {}): string {
  checkDraw(figure, options);
  return sceneSVG(sceneOf(figure, options), figure, options);
}

/** {@link toSVG} of a figure that has been composed already, with options that were checked then. */
export function sceneSVG(scene: Scene, figure: Figure, options: SvgFigureOptions): string {
  const { spec } = figure;
  const embedding = (options.embed ?? spec.embed ?? "spec") === "spec";
  const given = options.idPrefix ?? spec.idPrefix;
  const text = embedding || given === undefined ? embedText(figure.input, figure.chart) : "";
  const locale = localeOf(options.locale ?? spec.locale);
  return svgString(scene, {
    idPrefix: given ?? "b" + hash(text + JSON.stringify([options.width, options.height, options.theme, locale.name])),
    metadata: embedding && overLimit(text) === 0 ? escapeJson(withDrawn(text, drawnAs(options))) : undefined,
    roledescription: locale.words.figure,
    layers: options.layers,
  });
}

/** FNV-1a, 32 bits, in base 36: tells figures of one page apart; not for secrets. */
export function hash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36);
}
