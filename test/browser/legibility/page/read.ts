import { readShape, type Shape } from "./shape.js";
import { readText, wrapLooseWords, type Inks, type Run } from "./text.js";

/** A figure as the browser has laid it out, in paint order. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly runs: readonly Run[];
  /** What stands in the picture and cannot be measured here. */
  readonly unknown: readonly string[];
}

const SILENT = new Set(["defs", "title", "desc", "metadata", "style", "script", "pattern", "clipPath", "mask", "marker", "symbol", "linearGradient", "radialGradient"]);
const BLINDING = ["clip-path", "mask", "filter", "marker-start", "marker-mid", "marker-end"];

/**
 * Parses an SVG for measuring; undefined where it is not well-formed. Dashes become full lines, since a text must not
 * stand in the gap of a dash either.
 */
export function parseFigure(svg: string, font: string | undefined): SVGSVGElement | undefined {
  const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
  const root = parsed.documentElement;
  if (parsed.querySelector("parsererror") !== null || !(root instanceof SVGSVGElement)) return undefined;
  wrapLooseWords(root);
  for (const dashed of root.querySelectorAll("[stroke-dasharray]")) dashed.removeAttribute("stroke-dasharray");
  if (font !== undefined) {
    for (const set of [root, ...root.querySelectorAll("[font-family]")]) set.setAttribute("font-family", font);
  }
  return root;
}

/** Reads a figure that is in the page. */
export function readPicture(root: SVGSVGElement, inks: Inks): Picture {
  const frame = root.getBoundingClientRect();
  const origin = new DOMMatrix().translate(-frame.x, -frame.y);
  const shapes: Shape[] = [];
  const runs: Run[] = [];
  const unknown: string[] = [];
  let order = 0;

  const visit = (element: Element, above: number): void => {
    if (SILENT.has(element.localName)) return;
    const style = getComputedStyle(element);
    if (style.display === "none") return;
    const opacity = above * Number(style.opacity);
    if (opacity < 0.004) return;
    unknown.push(...BLINDING.filter((name) => element.hasAttribute(name)).map((name) => `${name} on ${element.localName}`));
    if (element instanceof SVGTextElement || element instanceof SVGGeometryElement) {
      order += 1;
      const matrix = origin.multiply(element.getScreenCTM() ?? undefined);
      const place = { root, matrix, opacity, order };
      const shape = element instanceof SVGTextElement ? undefined : readShape(element, place);
      if (shape !== undefined) shapes.push(shape);
      if (element instanceof SVGTextElement) runs.push(...readText(element, place, inks));
    } else if (element.localName === "g" || element === root) {
      for (const child of element.children) visit(child, opacity);
    } else {
      unknown.push(element.localName);
    }
  };
  visit(root, 1);
  return { width: frame.width, height: frame.height, shapes, runs, unknown };
}
