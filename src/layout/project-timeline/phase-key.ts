import { room } from "../../text/measure.js";
import { flow } from "../waffle/cells.js";
import type { LaneItem } from "./lane-item.js";
import { textAt, type LaneSpace, type LaneText } from "./lane-words.js";

/** Phases with their number in place of their name. */
export function numbered({ stretches }: LaneItem): LaneItem["stretches"] {
  let last = 0;
  return stretches.map((stretch) => (stretch.label === "" ? stretch : { ...stretch, label: String((last += 1)) }));
}

/** `1 设计 2 厂房` under all marks of a row. */
export function phaseKey({ stretches }: LaneItem, { depth, left }: { readonly depth: number; readonly left: number }, { scale, size }: LaneSpace): LaneText[] {
  const names = stretches.flatMap(({ label }) => (label === "" ? [] : [label])).map((label, i, all) => `${i + 1}\u00a0${label}${i < all.length - 1 ? "\u2003" : ""}`);
  const lines = flow(names, scale.right - scale.left, size);
  const widest = Math.max(0, ...lines.map((text) => room(text, { size })));
  const x = Math.max(scale.left, Math.min(left, scale.right - widest));
  return lines.map((text, i) => textAt({ key: `phases-${i}`, text, weight: 400, tone: "ink2" }, x, depth + 4 + size / 2 + i * (size + 4), size));
}
