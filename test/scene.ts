import { pathCorners } from "../src/scene/bounds.js";
import { measure } from "../src/text/measure.js";
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

function boundsOf(mark: Mark): Bounds {
  switch (mark.kind) {
    case "rect":
      return { x: [mark.x, mark.x + mark.width], y: [mark.y, mark.y + mark.height] };
    case "line":
      return { x: [mark.x1, mark.x2], y: [mark.y1, mark.y2] };
    case "circle":
      return { x: [mark.x - mark.r, mark.x + mark.r], y: [mark.y - mark.r, mark.y + mark.r] };
    case "path":
      return { x: pathCorners(mark.d).map(([x]) => x), y: pathCorners(mark.d).map(([, y]) => y) };
    case "text":
      return { x: ends(mark), y: [mark.y - mark.size * 0.7, mark.y] };
    case "points":
      return { x: Array.from(mark.x), y: Array.from(mark.y) };
    case "group":
      return { x: [], y: [] };
  }
}

/** Left and right end of a text, at the width that its letters have. */
function ends({ x, text, size, weight, anchor }: Mark & { readonly kind: "text" }): readonly [number, number] {
  const width = measure(text, { size, weight });
  const left = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
  return [left, left + width];
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
