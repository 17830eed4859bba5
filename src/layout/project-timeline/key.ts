import type { LaneKind } from "../../locale/project-timeline.js";
import { room } from "../../text/measure.js";
import type { LaneBox, SheetText } from "./row.js";

/** A mark of the key with its words; `y` is the middle of its line. */
export interface KeyMark {
  readonly kind: LaneKind;
  readonly x: number;
  readonly y: number;
  readonly text: SheetText;
  /** Bars of this kind hold a bar of progress, so that they are pale. */
  readonly around: boolean;
}

/** The kinds that bars of projects are of, which may hold their progress. */
const HOLDERS: ReadonlySet<LaneKind> = new Set<LaneKind>(["elapsed", "even"]);

/** Width of the mark before the words of a key, px. */
export const KEY_MARK = 24;
const GAP = 7;
const BETWEEN = 18;
const LINE = 22;
const ORDER: readonly LaneKind[] = ["elapsed", "even", "ahead", "coarse", "open", "progress", "expected", "arrow", "missing"];

/** The kinds of marks that these rows show, in the order in which a key has them. */
function kindsOf(rows: readonly LaneBox[], arrows: boolean): readonly LaneKind[] {
  const holds = new Set<LaneKind>();
  for (const { item, marks } of rows) {
    for (const { tone, soft, kind } of marks.rects) {
      if (soft) holds.add("coarse");
      else if (tone === "ahead") holds.add("ahead");
      else if (kind === "part") holds.add(tone === "done" ? "elapsed" : "even");
    }
    if (marks.points.some(({ tone }) => tone === "ahead")) holds.add("ahead");
    if (marks.brackets.some(({ soft }) => soft)) holds.add("coarse");
    if (marks.open && !marks.texts.some(({ key }) => key === "open-word")) holds.add("open");
    if (marks.inner) holds.add("progress");
    if (marks.inner?.expected !== undefined) holds.add("expected");
    if (item.amount === "–") holds.add("missing");
  }
  if (arrows) holds.add("arrow");
  return ORDER.filter((kind) => holds.has(kind));
}

/** Whether every bar holds its progress; where some do not, the solid ones stand for what both say. */
function allHold(rows: readonly LaneBox[]): boolean {
  return rows.every(({ item, marks }) => item.progress !== undefined || !marks.rects.some(({ kind, tone, soft }) => kind === "part" && tone !== "ahead" && !soft));
}

/** Marks of a key one after another, in as many lines as they need. */
export function layKey(rows: readonly LaneBox[], arrows: boolean, words: Readonly<Record<LaneKind, string>>, { x, width, sizes }: { readonly x: number; readonly width: number; readonly sizes: { readonly axis: number } }, top: number): { readonly marks: readonly KeyMark[]; readonly bottom: number } {
  const { axis: size } = sizes;
  const around = allHold(rows);
  let [left, y] = [x, top + LINE / 2];
  const marks = kindsOf(rows, arrows).map((kind): KeyMark => {
    const text = words[kind];
    const need = KEY_MARK + GAP + room(text, { size });
    if (left > x && left + need > x + width) [left, y] = [x, y + LINE];
    const at = left;
    left += need + BETWEEN;
    return { kind, x: at, y, text: { key: "text", text, x: at + KEY_MARK + GAP, y: y + size * 0.36, size, weight: 400, anchor: "start", tone: "ink3" }, around: around && HOLDERS.has(kind) };
  });
  return { marks, bottom: y + LINE / 2 };
}
