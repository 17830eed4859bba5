import { room } from "../text/measure.js";
import { wrap } from "../text/wrap.js";
import { label, middle, type Label, type Naming } from "./label.js";

/** What a key tells of one kind of mark. */
export interface KeyEntry extends Naming {
  readonly key: string;
  readonly text: string;
}

export interface KeyBox extends KeyEntry {
  /** Of the swatch. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly labels: readonly Label[];
}

export interface Key {
  readonly boxes: readonly KeyBox[];
  /** Top edge where there is nothing to tell. */
  readonly bottom: number;
}

/** Side of a swatch, px. */
export const SWATCH = 14;
const GAP = 7;
const BETWEEN = 18;
const LINE = 22;

/** Swatches with their words, one after another in as many lines as they need; words wider than the figure wrap. */
export function layoutKey(entries: readonly KeyEntry[], { x, y, width, size, swatch = SWATCH }: { readonly x: number; readonly y: number; readonly width: number; readonly size: number; readonly swatch?: number }): Key {
  let left = x;
  let top = y;
  let depth = 0;
  const boxes = entries.map(({ key, text, member, toggles }): KeyBox => {
    const lines = wrap(text, width - swatch - GAP, { size });
    const need = swatch + GAP + Math.max(...lines.map((line) => room(line, { size })), 0);
    if (left > x && left + need > x + width) [left, top, depth] = [x, top + depth, 0];
    const at = left;
    left += need + BETWEEN;
    depth = Math.max(depth, LINE + (lines.length - 1) * (size + 4));
    const labels = lines.map((line, i) => label(`text-${i}`, line, at + swatch + GAP, top + LINE / 2 + middle(size) + i * (size + 4), { size, tone: "ink2" }));
    return { key, text, member, toggles, x: at, y: top + (LINE - SWATCH) / 2, width: swatch, height: SWATCH, labels };
  });
  return { boxes, bottom: top + depth };
}
