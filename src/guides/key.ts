import type { Key, KeyBox } from "../layout/key.js";
import type { Mark, Paint } from "../scene/mark.js";
import { drawLabels } from "./label.js";
import type { Look } from "./look.js";

/** How a swatch is painted. */
export interface Swatch {
  readonly fill?: Paint;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: string;
}

/** A key: swatches as `paintOf` says, each with its words. It repeats what the marks say, so it is decoration to a screen reader. */
export function drawKey({ boxes }: Key, look: Look, paintOf: (box: KeyBox, index: number) => Swatch): Mark[] {
  if (boxes.length === 0) return [];
  const marks = boxes.map((box, i): Mark => {
    const { key, member, toggles, x, y, width, height, labels } = box;
    const paint = paintOf(box, i);
    const inset = paint.stroke === undefined ? 0 : (paint.strokeWidth ?? 1) / 2;
    const swatch: Mark = { kind: "rect", key: "swatch", x: x + inset, y: y + inset, width: width - inset * 2, height: height - inset * 2, ...paint };
    return { kind: "group", key, member, toggles, marks: [swatch, ...drawLabels(labels, look.theme)] };
  });
  return [{ kind: "group", key: "key", marks }];
}
