import { blend, contrast, hex, WHITE, type Rgba } from "./colour.js";
import type { Box, Report } from "./finding.js";
import { isOpaque, type Paint } from "./paint.js";
import type { Hit } from "./raster.js";
import type { Picture } from "./read.js";
import type { Shape } from "./shape.js";
import type { Run } from "./text.js";

/** WCAG 2.2 AA for text; the easier limit for large text is not used. */
const LEAST_CONTRAST = 4.5;
/** Ink may touch a mark: its outermost half pixel is antialiasing. */
const TOUCH = 0.5;
/** A ground under less of a text than this is a line through it, and is reported as that. */
const WORTH_CONTRAST = 0.15;

interface Layer {
  readonly shape: Shape;
  readonly paint: Paint;
  /** Tells layers of one text apart. */
  readonly id: number;
  readonly hit: Hit;
}

/** What the eye sees at a point under a text. */
interface Ground {
  readonly colours: readonly Rgba[];
  readonly key: string;
  readonly hatch: Shape | undefined;
  readonly top: Shape | undefined;
  count: number;
}

function meets(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

function shrunk(box: Box): Box {
  const dx = Math.min(TOUCH, (box.x1 - box.x0) / 2);
  const dy = Math.min(TOUCH, (box.y1 - box.y0) / 2);
  return { x0: box.x0 + dx, y0: box.y0 + dy, x1: box.x1 - dx, y1: box.y1 - dy };
}

function steps(from: number, to: number, step: number): number[] {
  const count = Math.max(1, Math.ceil((to - from) / step));
  return Array.from({ length: count + 1 }, (_, index) => from + ((to - from) * index) / count);
}

/** Calls `visit` at points so dense that the thinnest of `shapes` is not missed; stops where it answers true. */
function sample(box: Box, shapes: readonly Shape[], visit: (x: number, y: number) => boolean): void {
  const step = Math.max(0.4, Math.min(1, ...shapes.map((shape) => shape.thin / 2)));
  const xs = steps(box.x0, box.x1, step);
  for (const y of steps(box.y0, box.y1, step)) for (const x of xs) if (visit(x, y)) return;
}

/** Marks painted before the text that may be seen under it, topmost first, down to one that hides all others. */
function candidates(shapes: readonly Shape[], run: Run, box: Box): Shape[] {
  const found: Shape[] = [];
  for (const shape of shapes.toReversed()) {
    if (shape.order > run.order || !meets(shape.box, box)) continue;
    found.push(shape);
    if (shape.fill !== undefined && isOpaque(shape.fill) && shape.holds(box)) break;
  }
  return found;
}

/** The painted parts of the shapes within a box, topmost first: a stroke lies over its own fill. */
function layersWithin(shapes: readonly Shape[], box: Box): Layer[] {
  return shapes.flatMap((shape) => {
    const parts = [
      { paint: shape.stroke, id: 2 * shape.order + 1, hit: shape.stroked },
      { paint: shape.fill, id: 2 * shape.order, hit: shape.filled },
    ];
    return parts.flatMap(({ paint, id, hit }) => (paint === undefined ? [] : [{ shape, paint, id, hit: hit(box) }]));
  });
}

function layersAt(layers: readonly Layer[], x: number, y: number): Layer[] {
  const found: Layer[] = [];
  for (const layer of layers) {
    if (!layer.hit(x, y)) continue;
    found.push(layer);
    if (isOpaque(layer.paint)) break;
  }
  return found;
}

function paintOver(paint: Paint, under: readonly Rgba[]): Rgba[] {
  const over = (tops: readonly Rgba[], grounds: readonly Rgba[]): Rgba[] => tops.flatMap((top) => grounds.map((ground) => blend(top, ground)));
  if (paint.kind !== "hatch") return over(paint.colours, under);
  const between = paint.ground === undefined ? [...under] : over([paint.ground], under);
  return [...between, ...over(paint.colours, between)];
}

function compose(layers: readonly Layer[]): Ground {
  let colours: Rgba[] = [WHITE];
  for (const { paint } of layers.toReversed()) colours = paintOver(paint, colours);
  const hatch = layers.find(({ paint }) => paint.kind === "hatch")?.shape;
  // Within one gradient or hatch the ground may vary; from one to the other it may not.
  const uneven = layers.find(({ paint }) => paint.kind !== "plain")?.shape.order ?? "";
  return { colours, key: `${colours.map(hex).join()} ${uneven}`, hatch, top: layers[0]?.shape, count: 0 };
}

function groundsUnder(shapes: readonly Shape[], box: Box): Ground[] {
  const within = layersWithin(shapes, box);
  const byLayers = new Map<string, Ground>();
  const byKey = new Map<string, Ground>();
  sample(box, shapes, (x, y) => {
    const layers = layersAt(within, x, y);
    const id = layers.reduce((ids, layer) => `${ids} ${layer.id}`, "");
    let ground = byLayers.get(id);
    if (ground === undefined) {
      const made = compose(layers);
      ground = byKey.get(made.key) ?? made;
      byLayers.set(id, ground);
      byKey.set(made.key, ground);
    }
    ground.count += 1;
    return false;
  });
  return [...byKey.values()].sort((a, b) => b.count - a.count);
}

function checkContrast(run: Run, grounds: readonly Ground[], report: Report): void {
  const total = grounds.reduce((sum, ground) => sum + ground.count, 0);
  const worth = grounds.filter((ground, index) => index === 0 || ground.count / total >= WORTH_CONTRAST);
  const { fill } = run;
  if (fill === undefined) {
    report("contrast", `“${run.text}” has no plain colour`, run.ink);
    return;
  }
  const [worst] = worth
    .flatMap(({ colours }) => colours)
    .map((colour) => ({ colour, ratio: contrast(blend(fill, colour), colour) }))
    .sort((a, b) => a.ratio - b.ratio);
  if (worst !== undefined && worst.ratio < LEAST_CONTRAST) {
    report("contrast", `“${run.text}” ${hex(fill)} on ${hex(worst.colour)} is ${worst.ratio.toFixed(2)}:1`, run.ink);
  }
}

function checkGround(picture: Picture, run: Run, report: Report): void {
  const box = shrunk(run.ink);
  const shapes = candidates(picture.shapes, run, box);
  const [only] = shapes;
  const isEven = shapes.length === 0 || (shapes.length === 1 && only?.holds(box) === true);
  const grounds = isEven ? groundsUnder(shapes, { ...box, x1: box.x0, y1: box.y0 }) : groundsUnder(shapes, box);
  if (grounds.length > 1) {
    const names = new Set(grounds.slice(0, 3).map((ground) => ground.top?.name ?? "the page"));
    report("edge", `“${run.text}” stands across ${[...names].join(" and ")}`, run.ink);
  }
  const hatched = grounds.find((ground) => ground.hatch !== undefined)?.hatch;
  if (hatched !== undefined) report("hatch", `“${run.text}” stands on ${hatched.name}`, run.ink);
  checkContrast(run, grounds, report);
}

function checkCover(picture: Picture, run: Run, report: Report): void {
  const box = shrunk(run.ink);
  for (const shape of picture.shapes) {
    if (shape.order < run.order || !meets(shape.box, box)) continue;
    const [filled, stroked] = [shape.filled(box), shape.stroked(box)];
    sample(box, [shape], (x, y) => {
      const isCovered = filled(x, y) || stroked(x, y);
      if (isCovered) report("covered", `“${run.text}” lies under ${shape.name}`, run.ink);
      return isCovered;
    });
  }
}

/** Contrast, edges, hatches and covers: what lies under and over each text. */
export function checkGrounds(picture: Picture, report: Report): void {
  for (const run of picture.runs) {
    checkGround(picture, run, report);
    checkCover(picture, run, report);
  }
}
