import type { Mark, Scene } from "../src/scene/mark.js";

/** Every mark of a scene with the path of keys to it. */
export function* walk(marks: readonly Mark[], path: readonly string[] = []): Generator<{ readonly mark: Mark; readonly path: readonly string[] }> {
  for (const mark of marks) {
    const at = [...path, mark.key];
    yield { mark, path: at };
    if (mark.kind === "group") yield* walk(mark.marks, at);
  }
}

/** All words that are printed, in paint order. */
export function printed(scene: Scene): string[] {
  return [...walk(scene.marks)].flatMap(({ mark }) => (mark.kind === "text" ? [mark.text] : []));
}

/** All words that a screen reader says for a datum. */
export function spoken(scene: Scene): string[] {
  return [...walk(scene.marks)].flatMap(({ mark }) => (mark.label === undefined ? [] : [mark.label]));
}

interface Bounds {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Corners of what a path runs through; control points of curves stand for the curves, which lie between them. */
function pathBounds(d: string): Bounds {
  const [xs, ys]: [number[], number[]] = [[], []];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command = "", rest = ""] of d.matchAll(/([MLHVCQAZmlhvcqaz])([^MLHVCQAZmlhvcqaz]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi) ?? []).map(Number);
    const relative = command === command.toLowerCase();
    const kind = command.toUpperCase();
    if (kind === "Z") [x, y] = [startX, startY];
    const size = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7 }[kind] ?? 0;
    for (let at = 0; size > 0 && at < numbers.length; at += size) {
      const part = numbers.slice(at, at + size);
      const [fromX, fromY] = relative ? [x, y] : [0, 0];
      const pairs = kind === "H" ? [[fromX + part[0]!, y]] : kind === "V" ? [[x, fromY + part[0]!]] : kind === "A" ? [[fromX + part[5]!, fromY + part[6]!]] : Array.from({ length: size / 2 }, (_, i) => [fromX + part[i * 2]!, fromY + part[i * 2 + 1]!]);
      for (const [px, py] of pairs as [number, number][]) {
        xs.push(px);
        ys.push(py);
        [x, y] = [px, py];
      }
      if (kind === "M" && at === 0) [startX, startY] = [x, y];
    }
  }
  return { x: xs, y: ys };
}

function boundsOf(mark: Mark): Bounds {
  switch (mark.kind) {
    case "rect":
      return { x: [mark.x, mark.x + mark.width], y: [mark.y, mark.y + mark.height] };
    case "line":
      return { x: [mark.x1, mark.x2], y: [mark.y1, mark.y2] };
    case "circle":
      return { x: [mark.x - mark.r, mark.x + mark.r], y: [mark.y - mark.r, mark.y + mark.r] };
    case "path":
      return pathBounds(mark.d);
    case "text":
      return { x: [mark.x], y: [mark.y - mark.size * 0.7, mark.y] };
    case "points":
      return { x: Array.from(mark.x), y: Array.from(mark.y) };
    case "group":
      return { x: [], y: [] };
  }
}

/** Marks that leave the figure, or are nowhere, or have no extent where they must; none in a sound scene. */
export function strays(scene: Scene): string[] {
  const found: string[] = [];
  for (const { mark, path } of walk(scene.marks)) {
    const { x, y } = boundsOf(mark);
    const inside = x.every((value) => value >= -0.5 && value <= scene.width + 0.5) && y.every((value) => value >= -0.5 && value <= scene.height + 0.5);
    const sound = mark.kind === "rect" ? mark.width >= 0 && mark.height >= 0 : mark.kind === "circle" ? mark.r >= 0 : true;
    // NaN is within no bounds, so it is found here too.
    if (!inside || !sound) found.push(`${path.join(" › ")} ${mark.kind} x ${x.map((value) => value.toFixed(1)).join(" ")} y ${y.map((value) => value.toFixed(1)).join(" ")} in ${scene.width} × ${scene.height}`);
  }
  return found;
}
