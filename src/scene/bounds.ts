import { measure } from "../text/measure.js";
import type { Mark } from "./mark.js";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Ends {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

const nowhere = (): Ends => ({ x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity });

function take(ends: Ends, x: number, y: number, reach = 0): void {
  ends.x1 = Math.min(ends.x1, x - reach);
  ends.y1 = Math.min(ends.y1, y - reach);
  ends.x2 = Math.max(ends.x2, x + reach);
  ends.y2 = Math.max(ends.y2, y + reach);
}

/** Numbers that each command of a path takes; the last two are where it leads. */
const SIZES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7 };

/** Corners of what a path runs through; control points of curves stand for the curves, which lie between them. */
export function pathCorners(d: string): (readonly [x: number, y: number])[] {
  const corners: (readonly [number, number])[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command = "", rest = ""] of d.matchAll(/([MLHVCQAZmlhvcqaz])([^MLHVCQAZmlhvcqaz]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi) ?? []).map(Number);
    const kind = command.toUpperCase();
    if (kind === "Z") [x, y] = [startX, startY];
    const size = SIZES[kind] ?? 0;
    for (let at = 0; size > 0 && at < numbers.length; at += size) {
      const [fromX, fromY] = command === kind ? [0, 0] : [x, y];
      const part = numbers.slice(at, at + size);
      for (const [nextX, nextY] of pairs(kind, part, [x - fromX, y - fromY])) {
        [x, y] = [nextX + fromX, nextY + fromY];
        corners.push([x, y]);
      }
      if (kind === "M" && at === 0) [startX, startY] = [x, y];
    }
  }
  return corners;
}

function pairs(kind: string, part: readonly number[], [x, y]: readonly [number, number]): (readonly [number, number])[] {
  if (kind === "H") return [[part[0] ?? 0, y]];
  if (kind === "V") return [[x, part[0] ?? 0]];
  if (kind === "A") return [[part[5] ?? 0, part[6] ?? 0]];
  return Array.from({ length: part.length / 2 }, (_, i) => [part[i * 2] ?? 0, part[i * 2 + 1] ?? 0]);
}

function gather(mark: Mark, ends: Ends): void {
  switch (mark.kind) {
    case "group":
      for (const one of mark.marks) gather(one, ends);
      break;
    case "rect":
      take(ends, mark.x, mark.y);
      take(ends, mark.x + mark.width, mark.y + mark.height);
      break;
    case "line":
      take(ends, mark.x1, mark.y1);
      take(ends, mark.x2, mark.y2);
      break;
    case "circle":
      take(ends, mark.x, mark.y, mark.r);
      break;
    case "path":
      for (const [x, y] of pathCorners(mark.d)) take(ends, x, y);
      break;
    case "text": {
      const width = measure(mark.text, mark);
      const left = mark.x - (mark.anchor === "end" ? width : mark.anchor === "middle" ? width / 2 : 0);
      take(ends, left, mark.y - mark.size * 0.86);
      take(ends, left + width, mark.y + mark.size * 0.2);
      break;
    }
    case "points":
      for (let i = 0; i < mark.x.length; i += 1) take(ends, mark.x[i] ?? 0, mark.y[i] ?? 0, mark.r);
      break;
  }
}

/** What a mark covers, its words included, px; nothing where it draws nothing. */
export function boundsOf(mark: Mark): Box | undefined {
  const ends = nowhere();
  gather(mark, ends);
  return ends.x1 > ends.x2 ? undefined : { x: ends.x1, y: ends.y1, width: ends.x2 - ends.x1, height: ends.y2 - ends.y1 };
}
