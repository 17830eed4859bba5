import { after, room } from "../../text/measure.js";
import { wrap } from "../../text/wrap.js";
import { label, middle, type Label } from "../label.js";
import type { Box } from "../place.js";
import { spread } from "../spread.js";

/** A part of a stated total. */
export interface WholePart {
  readonly key: string;
  /** Share of the total, 0–1. */
  readonly share: number;
  readonly number: string;
  readonly name: string;
  readonly detail: string;
  /** Index of the tile it repeats; none for a sum of several. */
  readonly tile: number | undefined;
  /** What is said of it where no tile does. */
  readonly spoken: string | undefined;
  /** Not split by division. */
  readonly open: boolean;
}

export interface WholeBar {
  readonly heading: readonly Label[];
  readonly parts: readonly { readonly part: WholePart; readonly box: Box; readonly swatch: Box | undefined; readonly labels: readonly Label[] }[];
  readonly bottom: number;
}

interface WholeSpace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly sizes: { readonly label: number; readonly axis: number; readonly emphasis: number };
}

const BAR = 40;
const GAP = 14;

/** How many parts can be named in a column so high; for a few it grows. */
export function partsThatFit(height: number, { label: size, axis }: WholeSpace["sizes"]): number {
  return Math.max(5, Math.floor((height - size - 16) / (size + axis + 16)));
}

/** A column beside the tiles: the parts from the greatest down, what is not split at its foot, words at its right. */
export function layoutWholeColumn(title: string, parts: readonly WholePart[], { x, y, width, height, sizes }: WholeSpace): WholeBar {
  const { label: size, axis } = sizes;
  const lines = wrap(title, width, { size, weight: 700 });
  const heading = lines.map((text, i) => label(`heading-${i}`, text, x, y + size * 0.9 + i * (size + 4), { size, weight: 700 }));
  const top = y + lines.length * (size + 4) + 10;
  const number = Math.max(...parts.map((part) => room(part.number, { size: sizes.emphasis, weight: 700 })));
  const left = x + BAR + GAP;
  const beside = left + number + 10;
  const words = parts.map((part) => ({ names: wrap(part.name, x + width - beside, { size, weight: 700 }), details: wrap(part.detail, x + width - beside, { size: axis }) }));
  const needs = words.map(({ names, details }) => names.length * (size + 3) + details.length * (axis + 4) + 10);
  const tall = Math.max(y + height - top, needs.reduce((sum, need) => sum + need, 0));
  const boxes = segments(parts, top, tall);
  const centres = spread(boxes.map(([from, to]) => (from + to) / 2), needs, top, top + tall);
  return {
    heading,
    parts: parts.map((part, i) => {
      const [from, to] = boxes[i] ?? [top, top];
      const { names, details } = words[i] ?? { names: [], details: [] };
      const first = (centres[i] ?? top) - ((needs[i] ?? 0) - 10) / 2 + size * 0.86;
      const labels = [
        label("number", part.number, left + number, first + sizes.emphasis * 0.1, { size: sizes.emphasis, weight: 700, anchor: "end" }),
        ...names.map((text, k) => label(`name-${k}`, text, beside, first + k * (size + 3), { size, weight: 700 })),
        ...details.map((text, k) => label(`detail-${k}`, text, beside, first + names.length * (size + 3) + k * (axis + 4), { size: axis, tone: "ink3" })),
      ];
      return { part, box: { x, y: from, width: BAR, height: to - from }, swatch: undefined, labels };
    }),
    bottom: top + tall,
  };
}

/** From and to of each part, with a hair of ground between two, none so small that it is not seen. */
function segments(parts: readonly WholePart[], from: number, length: number): (readonly [number, number])[] {
  const least = parts.map(({ share }) => Math.max(share * length, 3));
  const scale = length / least.reduce((sum, one) => sum + one, 0);
  let at = from;
  return least.map((one, i) => {
    const start = at;
    at += one * scale;
    return [start, at - (i < parts.length - 1 ? 2 : 0)] as const;
  });
}

/** One bar under the tiles, its parts named line by line. */
export function layoutWholeBar(title: string, parts: readonly WholePart[], { x, y, width, sizes }: Omit<WholeSpace, "height">): WholeBar {
  const { label: size, axis } = sizes;
  const lines = wrap(title, width, { size, weight: 700 });
  const heading = lines.map((text, i) => label(`heading-${i}`, text, x, y + size * 0.9 + i * (size + 4), { size, weight: 700 }));
  const top = y + lines.length * (size + 4) + 6;
  const boxes = segments(parts, x, width);
  const number = Math.max(...parts.map((part) => room(part.number, { size, weight: 700 })));
  let line = top + 22 + 10;
  const set = parts.map((part, i) => {
    const [from, to] = boxes[i] ?? [x, x];
    const start = x + 22 + number + 10;
    const bold = { size: axis, weight: 700 } as const;
    const names = wrap(part.name, x + width - start, bold);
    const beside = start + after(names.at(-1) ?? "", bold, 8);
    const fits = names.length === 1 && beside + room(part.detail, { size: axis }) <= x + width;
    const details = fits ? [part.detail] : wrap(part.detail, x + width - start, { size: axis });
    const centre = line + axis / 2 + 3;
    const at = (k: number): number => centre + middle(axis) + k * (axis + 4);
    const labels = [
      label("number", part.number, x + 22 + number, centre + middle(size), { size, weight: 700, anchor: "end" }),
      ...names.map((text, k) => label(`name-${k}`, text, start, at(k), bold)),
      ...details.map((text, k) => label(`detail-${k}`, text, fits ? beside : start, at(fits ? 0 : names.length + k), { size: axis, tone: "ink3" })),
    ];
    const swatch = { x, y: centre - 7, width: 14, height: 14 };
    line += (fits ? 1 : names.length + details.length) * (axis + 4) + 6;
    return { part, box: { x: from, y: top, width: to - from, height: 22 }, swatch, labels };
  });
  return { heading, parts: set, bottom: line - 4 };
}
