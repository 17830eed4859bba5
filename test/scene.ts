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
