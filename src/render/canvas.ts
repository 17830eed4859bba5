import type { Hatch, Kind, Mark, Paint, Points, Rect, Scene, TextMark } from "../scene/mark.js";
import { hatchKey, hatchPath, px } from "./attributes.js";
import { paintPoints, tileOf, type Context2D } from "./discs.js";

export type { Context2D } from "./discs.js";

interface CanvasOptions {
  /** Device pixels per px of the scene; default 1. */
  readonly scale?: number | undefined;
  /** Marks that step back, as `FAINT` says. */
  readonly faint?: ReadonlySet<Mark> | undefined;
}

/** Opacity of what steps back. */
export const FAINT = 0.28;

type Shape = Exclude<Mark, { kind: "group" | "text" | "points" }>;

interface Brush {
  readonly context: Context2D;
  readonly font: string;
  readonly fillOf: (paint: Paint) => string | CanvasPattern;
  readonly faint: ReadonlySet<Mark> | undefined;
}

/**
 * Paints the picture that `svgString` writes. The context is taken as a new one but for its transform, which `scale` multiplies, and its clip;
 * it is left as it was.
 */
export function paintScene(scene: Scene, context: Context2D, { scale = 1, faint }: CanvasOptions = {}): void {
  context.save();
  context.scale(scale, scale);
  // What SVG begins with and a canvas does not.
  context.miterLimit = 4;
  context.direction = "ltr";
  // A line is shaped as one: word by word, full-width marks at the ends of words would not close up.
  context.textRendering = "geometricPrecision";
  if ("lang" in context) context.lang = scene.lang;
  context.fillStyle = scene.background;
  context.fillRect(0, 0, px(scene.width), px(scene.height));
  const brush: Brush = { context, font: scene.font, fillOf: fillsFor(context), faint };
  for (const mark of scene.marks) paint(mark, brush);
  context.restore();
}

type Painter<M> = (mark: M, brush: Brush) => void;

/** A new kind of mark does not compile until it stands here. */
const PAINTERS: { readonly [K in Kind]: Painter<Extract<Mark, { kind: K }>> } = {
  group: ({ marks }, brush) => {
    for (const mark of marks) paint(mark, brush);
  },
  rect: paintShape,
  line: paintShape,
  circle: paintShape,
  path: paintShape,
  text: paintText,
  points: (mark: Points, { context }) => paintPoints(mark, context),
};

function paint(mark: Mark, brush: Brush): void {
  const { context, faint } = brush;
  const steps = faint?.has(mark) === true;
  if (steps) context.globalAlpha = FAINT;
  (PAINTERS[mark.kind] as Painter<Mark>)(mark, brush);
  if (steps) context.globalAlpha = 1;
}

function paintShape(mark: Shape, { context, fillOf }: Brush): void {
  const shape = shapeOf(mark);
  if (mark.kind !== "line" && mark.fill !== undefined) {
    context.fillStyle = fillOf(mark.fill);
    context.fill(shape);
  }
  if (mark.stroke === undefined) return;
  context.strokeStyle = mark.stroke;
  context.lineWidth = px(mark.strokeWidth ?? 1);
  context.lineCap = mark.cap ?? "butt";
  context.lineJoin = mark.kind === "path" ? (mark.join ?? "miter") : "miter";
  context.setLineDash(mark.dash?.split(/[\s,]+/).map(Number) ?? []);
  context.stroke(shape);
}

/** The outline of a shape as a path in scene coordinates. */
export function shapeOf(mark: Shape): Path2D {
  if (mark.kind === "path") return new Path2D(mark.d);
  const path = new Path2D();
  if (mark.kind === "rect") addRect(mark, path);
  else if (mark.kind === "line") {
    path.moveTo(px(mark.x1), px(mark.y1));
    path.lineTo(px(mark.x2), px(mark.y2));
  } else {
    path.arc(px(mark.x), px(mark.y), px(mark.r), 0, Math.PI * 2);
    path.closePath();
  }
  return path;
}

function addRect(mark: Rect, path: Path2D): void {
  const [x, y, width, height] = [px(mark.x), px(mark.y), px(Math.max(0, mark.width)), px(Math.max(0, mark.height))];
  // Nothing is drawn of a rectangle without an extent, its edge included.
  if (width === 0 || height === 0) return;
  const radius = px(mark.radius ?? 0);
  // As `rx` does, each radius stops at half its own side.
  if (radius > 0) path.roundRect(x, y, width, height, { x: Math.min(radius, width / 2), y: Math.min(radius, height / 2) });
  else path.rect(x, y, width, height);
}

function paintText(mark: TextMark, { context, font }: Brush): void {
  context.font = `${mark.weight ?? 400} ${mark.size}px ${font}`;
  context.textAlign = mark.anchor === "middle" ? "center" : (mark.anchor ?? "start");
  context.fillStyle = mark.fill;
  // White space as XML text has it.
  context.fillText(mark.text.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, ""), px(mark.x), px(mark.y));
}

/** Marks that look alike share one pattern. */
function fillsFor(context: Context2D): Brush["fillOf"] {
  const patterns = new Map<string, string | CanvasPattern>();
  return (paint) => {
    if (typeof paint === "string") return paint;
    const key = hatchKey(paint);
    const known = patterns.get(key);
    if (known !== undefined) return known;
    const pattern = patternOf(paint, context);
    patterns.set(key, pattern);
    return pattern;
  };
}

/** One tile in whole device pixels, shrunk to its size when it is laid: what browsers do with `<pattern>`, so that the lines are as soft and stand where they do there. */
function patternOf(hatch: Hatch, context: Context2D): string | CanvasPattern {
  const size = px(hatch.gap * Math.SQRT2);
  const { a, b, c, d } = context.getTransform();
  const [width, height] = [Math.ceil(size * Math.hypot(a, b)), Math.ceil(size * Math.hypot(c, d))];
  const tile = tileOf(width, height);
  tile.scale(width / size, height / size);
  if (hatch.background !== undefined) {
    tile.fillStyle = hatch.background;
    tile.fillRect(0, 0, size, size);
  }
  tile.strokeStyle = hatch.color;
  tile.lineWidth = px(hatch.weight);
  tile.stroke(new Path2D(hatchPath(hatch)));
  const pattern = context.createPattern(tile.canvas, "repeat");
  pattern?.setTransform({ a: size / width, d: size / height });
  return pattern ?? hatch.color;
}
