import type { Circle, Data, Line, Mark, Path, Points, Rect, Scene, TextMark } from "../scene/mark.js";
import { measure } from "../text/measure.js";
import { shapeOf } from "./canvas.js";
import type { Context2D } from "./discs.js";

/** As far from a mark it is still meant, px. */
const REACH = 12;
/** So near to a thin line one is on it, px. */
const TOLERANCE = 2;

interface Pointer {
  readonly x: number;
  readonly y: number;
  readonly context: Context2D;
}

/**
 * The labelled mark at a place in the scene: of those that lie under it the topmost, else the nearest within 12 px; of nested ones the
 * innermost. `context` measures paths and may be any; nothing is painted.
 */
export function markAt(scene: Scene, x: number, y: number, context: Context2D): Mark | undefined {
  const pointer = { x, y, context };
  let [found, least]: [Mark | undefined, number] = [undefined, Infinity];
  const visit = (marks: readonly Mark[], owner: Mark | undefined): void => {
    for (let i = marks.length - 1; i >= 0 && least > 0; i--) {
      const mark = marks[i] as Mark;
      const speaker = mark.label === undefined ? owner : mark;
      if (mark.kind === "group") visit(mark.marks, speaker);
      else if (speaker !== undefined) {
        const away = distance(mark, pointer);
        if (away <= REACH && away < least) [found, least] = [speaker, away];
      }
    }
  };
  context.save();
  context.resetTransform();
  context.setLineDash([]);
  [context.lineCap, context.lineJoin] = ["round", "round"];
  visit(scene.marks, undefined);
  context.restore();
  return found;
}

/** How far a place is from what is painted of a mark, px; 0 on it. An outline is taken as filled, but for paths, which are lines then. */
function distance(mark: Exclude<Mark, { kind: "group" }>, pointer: Pointer): number {
  switch (mark.kind) {
    case "rect":
      return toBox(pointer, mark);
    case "line":
      return toLine(pointer, mark);
    case "circle":
      return Math.max(0, Math.hypot(pointer.x - mark.x, pointer.y - mark.y) - mark.r - edgeOf(mark));
    case "path":
      return toPath(pointer, mark);
    case "text":
      return toBox(pointer, boxOf(mark));
    case "points":
      return toPoints(pointer, mark);
  }
}

function edgeOf({ stroke, strokeWidth = 1 }: Rect | Line | Circle | Path): number {
  return stroke === undefined ? 0 : strokeWidth / 2;
}

type Box = Pick<Rect, "x" | "y" | "width" | "height">;

function toBox({ x, y }: Pointer, box: Box): number {
  return Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));
}

function boxOf({ text, x, y, size, weight, anchor }: TextMark): Box {
  const width = measure(text, { size, weight });
  const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
  return { x: left, y: y - size * 0.88, width, height: size };
}

function toLine(pointer: Pointer, mark: Line): number {
  return Math.max(0, Math.sqrt(squareTo(pointer, mark.x1, mark.y1, mark.x2, mark.y2)) - edgeOf(mark) - TOLERANCE);
}

/** Square of the distance from a straight line between two points. */
function squareTo({ x, y }: Pointer, x1: number, y1: number, x2: number, y2: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)));
  return (x - x1 - along * dx) ** 2 + (y - y1 - along * dy) ** 2;
}

/** In whole px: how wide the outline must be to reach the place. */
function toPath(pointer: Pointer, mark: Path): number {
  if (mark.data) return toData(pointer, mark.data, edgeOf(mark));
  const { x, y, context } = pointer;
  const path = shapeOf(mark);
  if (mark.fill !== undefined && context.isPointInPath(path, x, y)) return 0;
  const least = edgeOf(mark) + (mark.fill === undefined ? TOLERANCE : 0);
  const reaches = (away: number): boolean => {
    // A canvas does not take a width of 0.
    context.lineWidth = Math.max(0.01, (least + away) * 2);
    return context.isPointInStroke(path, x, y);
  };
  if (!reaches(REACH)) return Infinity;
  let away = 0;
  while (away < REACH && !reaches(away)) away++;
  return away;
}

/** How far from very many data, which are quicker to go through than the outline of their path. */
function toData(pointer: Pointer, { x, y, joined }: Data, edge: number): number {
  let least = Infinity;
  for (let i = 0; i < x.length; i++) {
    const from = joined && i > 0 ? i - 1 : i;
    const square = squareTo(pointer, x[from] ?? NaN, y[from] ?? NaN, x[i] ?? NaN, y[i] ?? NaN);
    if (square < least) least = square;
  }
  return Math.max(0, Math.sqrt(least) - edge - TOLERANCE);
}

function toPoints({ x, y }: Pointer, mark: Points): number {
  let least = Infinity;
  for (let i = 0; i < mark.x.length; i++) {
    const [dx, dy] = [(mark.x[i] ?? NaN) - x, (mark.y[i] ?? NaN) - y];
    const square = dx * dx + dy * dy;
    if (square < least) least = square;
  }
  return Math.max(0, Math.sqrt(least) - mark.r);
}
