import type { Box } from "./finding.js";

/** Whether a point of the figure is painted. */
export type Hit = (x: number, y: number) => boolean;

/** Tells which points of a box a part of a shape paints; valid until the next box is asked for. */
export type Within = (box: Box) => Hit;

export const NEVER: Hit = () => false;

/** Cells per px: a hair line of half a pixel fills one. */
const FINENESS = 2;
/** Of 255: less of a cell is antialiasing. */
const PAINTED = 64;

function number(element: Element, name: string): number {
  return Number(element.getAttribute(name) ?? 0);
}

/** The outline of a drawn element, in its own coordinates. */
export function outline(element: SVGGeometryElement): Path2D {
  const path = new Path2D(element.getAttribute("d") ?? "");
  const n = (name: string): number => number(element, name);
  if (element instanceof SVGRectElement) path.roundRect(n("x"), n("y"), n("width"), n("height"), Math.max(n("rx"), n("ry")));
  else if (element instanceof SVGCircleElement) path.arc(n("cx"), n("cy"), n("r"), 0, 2 * Math.PI);
  else if (element instanceof SVGEllipseElement) path.ellipse(n("cx"), n("cy"), n("rx"), n("ry"), 0, 0, 2 * Math.PI);
  else if (element instanceof SVGPolylineElement || element instanceof SVGPolygonElement) {
    for (const point of element.points) path.lineTo(point.x, point.y);
    if (element instanceof SVGPolygonElement) path.closePath();
  } else if (element instanceof SVGLineElement) {
    path.moveTo(n("x1"), n("y1"));
    path.lineTo(n("x2"), n("y2"));
  }
  return path;
}

/**
 * Paints into a small canvas over the box and looks there: one painting for a whole text, where isPointInStroke would
 * build the outline of the stroke anew for each of a thousand points.
 */
export function rastered(matrix: DOMMatrix, paint: (context: OffscreenCanvasRenderingContext2D) => void): Within {
  return (box) => {
    const width = Math.ceil((box.x1 - box.x0) * FINENESS) + 1;
    const height = Math.ceil((box.y1 - box.y0) * FINENESS) + 1;
    const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
    if (context === null) throw new Error("no canvas to measure with");
    context.setTransform(new DOMMatrix().scale(FINENESS).translate(-box.x0, -box.y0).multiply(matrix));
    paint(context);
    const { data } = context.getImageData(0, 0, width, height);
    return (x, y) => {
      const column = Math.floor((x - box.x0) * FINENESS);
      const row = Math.floor((y - box.y0) * FINENESS);
      return (data[(row * width + column) * 4 + 3] ?? 0) >= PAINTED;
    };
  };
}

/** All points of `area`, and where `hole` is given only those outside it. */
export function boxed(area: Box, hole?: Box): Within {
  const inside = (box: Box, x: number, y: number): boolean => x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1;
  return () => (x, y) => inside(area, x, y) && (hole === undefined || !inside(hole, x, y));
}
