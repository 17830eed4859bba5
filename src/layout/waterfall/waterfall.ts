import { room } from "../../text/measure.js";
import { wrap } from "../../text/wrap.js";
import { standingBars } from "./columns.js";
import type { WaterfallItem, WaterfallLabel, WaterfallLayout, WaterfallSpace } from "./model.js";
import { lyingBars } from "./rows.js";

/** Least air between words of two neighbours, px. */
const AIR = 8;
const LEAST_STEP = 60;
const MOST_LINES = 4;

/** Columns where every name and number has room over its own bar, else rows. */
export function layoutWaterfall(items: readonly WaterfallItem[], unit: string, domain: readonly [number, number], space: WaterfallSpace): WaterfallLayout {
  const { x, y, width, height, sizes } = space;
  const head: WaterfallLabel[] = wrap(unit, width, { size: sizes.axis }).flatMap((text, i) => (text === "" ? [] : [{ key: `unit-${i}`, text, x, y: y + sizes.axis + i * (sizes.axis + 4), size: sizes.axis, weight: 400, anchor: "start", tone: "ink3" }]));
  const used = head.length === 0 ? 0 : head.length * (sizes.axis + 4) + 10;
  const under = { ...space, y: y + used, height: Math.max(0, height - used) };
  const set = fitsUpright(items, space) ? standingBars(items, domain, under) : lyingBars(items, domain, under);
  return { ...set, head };
}

function fitsUpright(items: readonly WaterfallItem[], { width, narrow, sizes }: WaterfallSpace): boolean {
  const step = width / items.length;
  if (narrow || step < LEAST_STEP) return false;
  const words = step - AIR;
  return items.every(({ label, detail, amount, second }) => {
    const number = Math.max(room(amount, { size: sizes.label, weight: 700 }), room(second, { size: sizes.axis }));
    return number <= words && stands(label, words, { size: sizes.label, weight: 700 }) && stands(detail, words, { size: sizes.axis });
  });
}

/** Whether a text stands in a few lines without a word broken. */
function stands(text: string, width: number, style: { readonly size: number; readonly weight?: 400 | 700 }): boolean {
  const whole = text.split(/[\s\p{Script=Han}，（）、]+/u).every((word) => room(word, style) <= width);
  return whole && wrap(text, width, style).length <= MOST_LINES;
}
