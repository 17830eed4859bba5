import { boundsOf } from "./bounds.js";
import type { Mark, Scene } from "./mark.js";

/** More marks than this are painted and not written into the page. */
const MANY_MARKS = 4000;
const MANY_POINTS = 2000;

function count(marks: readonly Mark[], of: { marks: number; points: number }): void {
  for (const mark of marks) {
    if (mark.kind === "group") count(mark.marks, of);
    else if (mark.kind === "points") of.points += mark.x.length;
    else of.marks += 1;
  }
}

/** Whether a scene holds so many marks that a page had better paint it than hold an element for each. */
export function isHeavy({ marks }: Scene): boolean {
  const of = { marks: 0, points: 0 };
  count(marks, of);
  return of.marks > MANY_MARKS || of.points > MANY_POINTS;
}

/**
 * What is left of a scene when its picture is painted elsewhere: everything that speaks, where it stands, and nothing that is seen.
 * To keyboard and screen reader it is the same scene.
 */
export function ghostOf(scene: Scene): Scene {
  return { ...scene, background: "none", marks: scene.marks.flatMap(ghost) };
}

function ghost(mark: Mark): Mark[] {
  const { key, label, datum, member, toggles, ends } = mark;
  const inner = mark.kind === "group" ? mark.marks.flatMap(ghost) : [];
  if (label === undefined && !toggles) return inner.length > 0 ? [{ kind: "group", key, marks: inner }] : [];
  const said = { key, label, datum, member, toggles, ends };
  if (inner.length > 0) return [{ kind: "group", ...said, marks: inner }];
  const box = boundsOf(mark);
  return box ? [{ kind: "rect", ...said, ...box }] : [];
}
