import { room } from "../../text/measure.js";
import type { AlignedScale } from "../aligned-scale.js";
import type { BulletItem } from "./bullet.js";
import { middle, type Label, type PlacedText } from "../label.js";

export type RowText = Label<"ink" | "ink2" | "ink3">;

type Line = Pick<PlacedText, "y" | "size" | "weight">;

/** Width of a verdict's mark and the space behind it, px. */
export const VERDICT_MARK = 13 + 6;

/** The result over its target, right-aligned, so that the two are compared digit by digit. */
export function amountTexts({ value, target }: BulletItem, x: number, center: number, size: number, axis: number): RowText[] {
  const alone = target === "";
  const result: RowText = { key: "value", text: value, x, y: center + middle(size) - (alone ? 0 : 9), size, weight: 700, anchor: "end", tone: "ink" };
  return alone ? [result] : [result, { key: "target", text: target, x, y: center + middle(axis) + 10, size: axis, weight: 400, anchor: "end", tone: "ink2" }];
}

export function resultTexts({ verdict, verdictWord, difference, missed }: BulletItem, x: number, word: Line, share: Line): RowText[] {
  const texts: RowText[] = verdict ? [{ key: "verdict-word", text: verdictWord, x: x + VERDICT_MARK, ...word, anchor: "start", tone: "ink" }] : [];
  if (difference !== "") texts.push({ key: "difference", text: difference, x, ...share, weight: missed ? 700 : 400, anchor: "start", tone: "ink" });
  return texts;
}

export function stack(key: string, lines: readonly string[], { step, y, ...rest }: Omit<RowText, "key" | "text"> & { readonly step: number }): RowText[] {
  return lines.map((text, i) => ({ key: `${key}-${i}`, text, y: y + i * step, ...rest }));
}

/** Whether the words of all bands have room under them, for they stand in one place in all rows. */
export function bandsFit(items: readonly BulletItem[], scale: AlignedScale, size: number): boolean {
  return items.every(({ ranges }) => ranges.every(({ to, text }, i) => room(text, { size }) + 4 <= scale.at(to) - scale.at(Math.max(0, ranges[i - 1]?.to ?? 0))));
}

/** Each band's word ends where the band does. */
export function bandTexts({ ranges }: BulletItem, scale: AlignedScale, y: number, size: number): RowText[] {
  return ranges.map(({ to, text }, i) => ({ key: `band-${i}`, text, x: scale.at(to), y, size, weight: 400, anchor: "end", tone: "ink3" }));
}
