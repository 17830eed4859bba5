import { shift, magnitude } from "../../quantity/decimal.js";
import type { Display } from "../../quantity/display.js";
import { room } from "../../text/measure.js";
import { wrap } from "../../text/wrap.js";
import { roundUnder } from "./axis.js";
import { label, middle, type Label } from "../label.js";
import { spread } from "../spread.js";

/** Least radius that can be seen, px. */
const LEAST_R = 2;
/** Radius of a mark without a size: of one that is not disclosed, and of all where sizes are not asked for, px. */
export const PLAIN_R = 6;
/** How much of the plane all circles together may cover. */
const COVER = 0.22;

/** Areas in proportion to numbers, from zero. */
export interface AreaScale {
  /** The number whose circle has radius `r`. */
  readonly most: number;
  readonly r: number;
}

/** A scale on which the greatest circle is as large as the plane and the others allow. */
export function areaScale(values: ArrayLike<number>, most: number, plane: { readonly width: number; readonly height: number }): AreaScale {
  if (!(most > 0)) return { most: 1, r: LEAST_R };
  const side = Math.min(plane.width, plane.height);
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += Math.max(0, values[i] ?? 0) / most;
  const shared = Math.sqrt((COVER * plane.width * plane.height) / (Math.PI * Math.max(sum, 1e-9)));
  return { most, r: Math.max(4, Math.min(side * 0.085, 36, shared)) };
}

/** The least radius on a scale: more where circles are large, so that a dot is found among them. */
export const leastRadius = ({ r }: AreaScale): number => Math.max(LEAST_R, Math.min(3, r / 8));

/** Radius of a number's circle; zero, and what could not be seen, has the least. */
export function radiusOf(value: number, scale: AreaScale): number {
  return Math.max(leastRadius(scale), Math.sqrt(Math.max(0, value) / scale.most) * scale.r);
}

/** Round numbers for the rings of a legend, the greatest first: about a quarter and a twentieth of it. */
export function ringValues(least: number, most: number, { unit, exponent }: Display): readonly number[] {
  if (!(most > 0)) return [];
  if (least === most) return [most];
  const first = roundUnder(most);
  const whole = unit.kind === "count" && exponent === 0;
  const values = [first, down(down(first)), down(down(down(down(first))))];
  return values.filter((value) => !whole || value >= 1);
}

/** One step down 5, 2, 1. */
function down(value: number): number {
  const power = magnitude(value);
  const first = Math.round(shift(value, -power));
  return first === 5 ? shift(2, power) : first === 2 ? shift(1, power) : shift(5, power - 1);
}

/** Words of two parts in one line, else each part in its own. */
export function inParts(parts: readonly string[], width: number, size: number): readonly string[] {
  const whole = parts.join("");
  return room(whole, { size }) <= width ? [whole] : parts.flatMap((part) => wrap(part.trim(), width, { size }, { balance: true }));
}

interface Ring {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** From the top of the ring to its number. */
  readonly line: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
}

/** Nested rings with their numbers, and what they measure. */
export interface SizeKey {
  readonly rings: readonly Ring[];
  readonly labels: readonly Label[];
  readonly height: number;
  readonly width: number;
}

export interface RingInput {
  /** In one line, or each part in its own. */
  readonly title: readonly string[];
  readonly rings: readonly { readonly value: number; readonly text: string }[];
}

/** The legend, its right edge and bottom at the given place. Rings stand on one ground, so that they are compared from there. */
export function layoutSizeKey({ title, rings }: RingInput, scale: AreaScale, space: { readonly right: number; readonly top: number; readonly most: number; readonly size: number }): SizeKey {
  const { right, top, most, size } = space;
  if (rings.length === 0) return { rings: [], labels: [], height: 0, width: 0 };
  const line = size + 3;
  const numbers = Math.max(...rings.map(({ text }) => room(text, { size })));
  const radii = rings.map(({ value }) => radiusOf(value, scale));
  const R = Math.max(...radii);
  const words = inParts(title, Math.max(most * 0.5, most - numbers - R * 2 - 24), size);
  const needed = rings.length * line;
  const height = Math.max(R * 2 + 2, needed, words.length * line);
  const bottom = top + height;
  const ends = right - numbers;
  const cx = ends - 14 - R;
  const wanted = radii.map((r) => Math.max(bottom - r * 2, top));
  const at = spread(wanted, radii.map(() => line), top - line / 2 + 3, bottom + 2);
  const marks = radii.map((r, i): Ring => ({ key: `ring-${i}`, x: cx, y: bottom - r, r, line: { x1: cx, y1: bottom - r * 2, x2: ends - 4, y2: at[i] ?? 0 } }));
  const labels = rings.map(({ text }, i) => label(`number-${i}`, text, right, (at[i] ?? 0) + middle(size), { size, anchor: "end", tone: "ink3" }));
  const left = cx - R - 8;
  const heads = words.map((text, i) => label(`title-${i}`, text, left, bottom - (words.length - 1 - i) * line - 3, { size, anchor: "end", tone: "ink2" }));
  const width = right - left + Math.max(...words.map((text) => room(text, { size })));
  return { rings: marks, labels: [...heads, ...labels], height, width };
}
