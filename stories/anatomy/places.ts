import { boundsOf, pathCorners, type Box } from "../../src/scene/bounds.js";
import type { Mark, Scene, TextMark } from "../../src/scene/mark.js";
import { measure, room } from "../../src/text/measure.js";

/** Radius of a number, px. */
export const RADIUS = 10;
const GAP = 6;
/** Least distance of a number to words that are not its own, px. */
const CLEAR = 4;

/** A part of a figure: its number is set beside the marks whose path of keys fits. */
export interface Part {
  readonly id: string;
  readonly marks: RegExp;
  /** Beside the last of its marks: of a paragraph the last line, which leaves room. */
  readonly last?: boolean;
}

export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

interface Leaf {
  readonly path: string;
  readonly mark: Mark;
  readonly box: Box;
}

function leaves(marks: readonly Mark[], above = ""): Leaf[] {
  return marks.flatMap((mark): Leaf[] => {
    const path = above === "" ? mark.key : `${above}/${mark.key}`;
    if (mark.kind === "group") return leaves(mark.marks, path);
    const box = boundsOf(mark);
    return box ? [{ path, mark, box }] : [];
  });
}

/** What a number is set beside: words and small shapes as a whole, of a line a point in its middle. */
function anchorOf({ mark, box }: Leaf): Box {
  const at = (x: number, y: number): Box => ({ x: x - 2, y: y - 2, width: 4, height: 4 });
  if (mark.kind === "line") return at(mark.x1 + (mark.x2 - mark.x1) * 0.6, mark.y1 + (mark.y2 - mark.y1) * 0.6);
  if (mark.kind === "text") return drawnBox(mark, box);
  if (mark.kind !== "path" || box.width * box.height < 600) return box;
  const corners = pathCorners(mark.d);
  const [from, to] = [corners[Math.ceil(corners.length / 2) - 1], corners[Math.ceil(corners.length / 2)]];
  if (!from) return box;
  return at((from[0] + (to ?? from)[0]) / 2, (from[1] + (to ?? from)[1]) / 2);
}

/** How much of what layout reserves for other fonts a browser takes for its own rounding. */
const TAKEN = 0.4;

/** The box of words as wide as a browser may draw them, which grows away from where they are held. */
function drawnBox(mark: TextMark, box: Box): Box {
  const more = (room(mark.text, mark) - measure(mark.text, mark)) * TAKEN;
  const before = { start: 0, middle: 0.5, end: 1 }[mark.anchor ?? "start"];
  return { ...box, x: box.x - more * before, width: box.width + more };
}

const reach = RADIUS + GAP;

/** Where a number may stand around a box, the best first: behind it, or there on its foot, before it, above, below, then further off. */
function around({ x, y, width, height }: Box): (readonly [x: number, y: number])[] {
  const [middle, right, bottom] = [y + height / 2, x + width, y + height];
  const near = [0, 8, 16, 28].flatMap((more): (readonly [number, number])[] => [
    [right + reach + more, middle], [right + reach + more, bottom - RADIUS], [x - reach - more, middle], [x + width / 2, y - reach - more], [x + width / 2, bottom + reach + more],
    [right + reach + more, y - reach - more], [x - reach - more, y - reach - more], [right + reach + more, bottom + reach + more], [x - reach - more, bottom + reach + more],
  ]);
  return near;
}

export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Lines that mean nothing by themselves: a number may stand on them. */
const PLAIN = /^(ground\/tick-|foot\/)/;

/** What a number must not cover: words, points, leaders, and lines that carry data, as small boxes along them. */
export function obstacles(scene: Scene): Box[] {
  return leaves(scene.marks).flatMap(({ mark, box, path }): Box[] => {
    if (mark.kind === "text") return [clear(drawnBox(mark, box))];
    if (mark.kind === "circle") return [box];
    if (path === "head/badge-box") return [{ ...box, y: box.y - CLEAR, height: box.height + CLEAR * 2 }];
    if (mark.kind === "line") return PLAIN.test(path) ? [] : alongOf([[mark.x1, mark.y1], [mark.x2, mark.y2]]);
    return mark.kind === "path" && path.startsWith("data/") ? alongOf(pathCorners(mark.d)) : [];
  });
}

function clear({ x, width, ...rest }: Box): Box {
  return { ...rest, x: x - CLEAR, width: width + CLEAR * 2 };
}

function alongOf(corners: readonly (readonly [x: number, y: number])[]): Box[] {
  return corners.slice(1).flatMap(([x, y], i) => {
    const [fromX, fromY] = corners[i]!;
    const steps = Math.ceil(Math.hypot(x - fromX, y - fromY) / 6) || 1;
    return Array.from({ length: steps + 1 }, (_, n) => ({ x: fromX + ((x - fromX) * n) / steps - 2, y: fromY + ((y - fromY) * n) / steps - 2, width: 4, height: 4 }));
  });
}

/** A number for every part that the scene shows, beside its marks and on nothing else. */
export function placesIn(scene: Scene, parts: readonly Part[]): Place[] {
  const all = leaves(scene.marks);
  const taken = obstacles(scene);
  return parts.flatMap(({ id, marks, last = false }) => {
    const own = last ? all.findLast(({ path }) => marks.test(path)) : all.find(({ path }) => marks.test(path));
    if (!own) return [];
    const square = ([x, y]: readonly [number, number]): Box => ({ x: x - RADIUS, y: y - RADIUS, width: RADIUS * 2, height: RADIUS * 2 });
    const cost = (box: Box): number => taken.reduce((sum, one) => sum + overlap(box, one), 0) + outside(box, scene) * 10;
    const [best] = around(anchorOf(own)).map((point, order) => ({ point, cost: cost(square(point)) * 10 + order })).sort((a, b) => a.cost - b.cost);
    taken.push(square(best!.point));
    return [{ id, x: best!.point[0], y: best!.point[1] }];
  });
}

function outside({ x, y, width, height }: Box, scene: Scene): number {
  return Math.max(0, -x) + Math.max(0, -y) + Math.max(0, x + width - scene.width) + Math.max(0, y + height - scene.height);
}
