import type { Box } from "./finding.js";
import { readPaint, type Paint } from "./paint.js";
import { boxed, NEVER, outline, rastered, type Within } from "./raster.js";

/** A painted mark, in figure pixels. */
export interface Shape {
  /** Place in the paint order, shared with texts. */
  readonly order: number;
  readonly name: string;
  /** All that is painted, stroke included. */
  readonly box: Box;
  readonly fill: Paint | undefined;
  readonly stroke: Paint | undefined;
  /** Size of its thinnest painted part, px: a sample grid must be finer. */
  readonly thin: number;
  readonly filled: Within;
  readonly stroked: Within;
  /** True only where it is certain that the fill covers the whole box. */
  readonly holds: (box: Box) => boolean;
}

export interface Place {
  readonly root: SVGSVGElement;
  readonly matrix: DOMMatrix;
  readonly opacity: number;
  readonly order: number;
}

/** The box that a local box takes in the figure. */
export function mapBox(matrix: DOMMatrix, x: number, y: number, width: number, height: number): Box {
  const corners = [[x, y], [x + width, y], [x, y + height], [x + width, y + height]] as const;
  const xs = corners.map(([px, py]) => matrix.a * px + matrix.c * py + matrix.e);
  const ys = corners.map(([px, py]) => matrix.b * px + matrix.d * py + matrix.f);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

function grown(box: Box, dx: number, dy = dx): Box {
  return { x0: box.x0 - dx, y0: box.y0 - dy, x1: box.x1 + dx, y1: box.y1 + dy };
}

function isPlainRect(element: Element, matrix: DOMMatrix): boolean {
  const isRound = ["rx", "ry"].some((name) => Number(element.getAttribute(name) ?? 0) > 0);
  return element.localName === "rect" && !isRound && matrix.b === 0 && matrix.c === 0;
}

/** A line with butt ends grows across its direction only. */
function lineBox(area: Box, half: number, isCapped: boolean): Box {
  if (isCapped) return grown(area, half);
  const [width, height] = [area.x1 - area.x0, area.y1 - area.y0];
  const length = Math.hypot(width, height) || 1;
  return grown(area, (half * height) / length, (half * width) / length);
}

function describe(element: Element, box: Box, fill: Paint | undefined): string {
  const label = element.getAttribute("aria-label");
  const paint = element.getAttribute("fill") ?? "none";
  const colour = paint === "none" ? (element.getAttribute("stroke") ?? "") : paint;
  const at = [box.x0, box.y0, box.x1, box.y1].map((edge) => edge.toFixed(0)).join(" ");
  return `${element.localName}${label === null ? "" : ` “${label}”`} ${fill?.kind === "hatch" ? "hatched" : colour} [${at}]`;
}

function strokeWithin(element: SVGGeometryElement, matrix: DOMMatrix, style: CSSStyleDeclaration): Within {
  const path = outline(element);
  const [width, miter] = [parseFloat(style.strokeWidth), Number(style.strokeMiterlimit)];
  const [cap, join] = [style.strokeLinecap as CanvasLineCap, style.strokeLinejoin as CanvasLineJoin];
  return rastered(matrix, (context) => {
    Object.assign(context, { lineWidth: width, lineCap: cap, lineJoin: join, miterLimit: miter });
    context.stroke(path);
  });
}

function fillWithin(element: SVGGeometryElement, matrix: DOMMatrix, style: CSSStyleDeclaration): Within {
  const path = outline(element);
  const rule = style.fillRule as CanvasFillRule;
  return rastered(matrix, (context) => context.fill(path, rule));
}

interface Extent {
  readonly area: Box;
  readonly box: Box;
  readonly half: number;
}

function extentOf(element: SVGGeometryElement, matrix: DOMMatrix, half: number, isCapped: boolean): Extent {
  const bounds = element.getBBox();
  const area = mapBox(matrix, bounds.x, bounds.y, bounds.width, bounds.height);
  return { area, half, box: element.localName === "line" ? lineBox(area, half, isCapped) : grown(area, half) };
}

/** Upright rectangles and lines are answered by arithmetic, all else by painting it. */
function strokeOf(element: SVGGeometryElement, matrix: DOMMatrix, style: CSSStyleDeclaration, { area, box, half }: Extent): Within {
  if (isPlainRect(element, matrix)) return boxed(box, grown(area, -half));
  const isStraight = element.localName === "line" && (area.x0 === area.x1 || area.y0 === area.y1);
  return isStraight ? boxed(box) : strokeWithin(element, matrix, style);
}

/** Reads one drawn element; undefined where it paints nothing. */
export function readShape(element: SVGGeometryElement, { root, matrix, opacity, order }: Place): Shape | undefined {
  const style = getComputedStyle(element);
  if (style.visibility !== "visible") return undefined;
  const fill = element.localName === "line" ? undefined : readPaint(root, style.fill, opacity * Number(style.fillOpacity));
  const width = parseFloat(style.strokeWidth) * Math.hypot(matrix.a, matrix.b);
  const stroke = width > 0 ? readPaint(root, style.stroke, opacity * Number(style.strokeOpacity)) : undefined;
  if (fill === undefined && stroke === undefined) return undefined;

  const extent = extentOf(element, matrix, stroke === undefined ? 0 : width / 2, style.strokeLinecap !== "butt");
  const { area, box, half } = extent;
  const isPlain = isPlainRect(element, matrix);
  const thickness = Math.min(area.x1 - area.x0, area.y1 - area.y0);
  const inner = grown(area, -half);
  return {
    order,
    name: describe(element, box, fill),
    box,
    fill,
    stroke,
    thin: Math.min(fill === undefined ? Infinity : thickness, stroke === undefined ? Infinity : width),
    filled: fill === undefined ? () => NEVER : isPlain ? boxed(area) : fillWithin(element, matrix, style),
    stroked: stroke === undefined ? () => NEVER : strokeOf(element, matrix, style, extent),
    holds: (other) => isPlain && other.x0 >= inner.x0 && other.x1 <= inner.x1 && other.y0 >= inner.y0 && other.y1 <= inner.y1,
  };
}
