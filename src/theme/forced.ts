import type { BrandTheme } from "./brand.js";
import { mix } from "./color.js";
import { print } from "./print.js";

/** How dark a grey of the print theme is, from 0 for paper to 1 for ink. */
function darkness(grey: string): number {
  return 1 - parseInt(grey.slice(1, 3), 16) / 255;
}

/**
 * The print theme in the two colours that a reader has chosen for every page, as `#rrggbb`: paper and ink are theirs, words are always ink,
 * and what print tells by hatch, dash and shape is told so here.
 */
export function forcedTheme(canvas: string, text: string): BrandTheme {
  const own = (grey: string): string => mix(canvas, text, darkness(grey));
  const hue = ({ mark, edge }: { readonly mark: string; readonly edge?: string }): { mark: string; text: string; edge?: string } => ({ mark: own(mark), text, ...(edge === undefined ? {} : { edge: text }) });
  return {
    extends: "print",
    name: "forced",
    bg: canvas,
    ink: text,
    ink2: text,
    ink3: text,
    context: own(print.context),
    contextEdge: text,
    rule: own(print.rule),
    grid: own(print.grid),
    track: own(print.track),
    subject: hue(print.subject),
    shortfall: hue(print.shortfall),
    categorical: print.categorical.map(hue),
    sequential: print.sequential.map(own),
    diverging: print.diverging.map(own),
    status: { met: text, onTrack: text, behind: text, missed: text, unknown: text },
  };
}
