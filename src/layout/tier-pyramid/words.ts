import type { Weight } from "../../text/measure.js";
import { wrap } from "../../text/wrap.js";
import type { PyramidText, PyramidTier, PyramidTone } from "./pyramid.js";

interface WordSizes {
  readonly label: number;
  readonly axis: number;
}

/** A line of a column of words. */
export interface Line {
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly tone: PyramidTone;
}

/** Lines set one under another, the first with its top at 0. */
export function stacked(lines: readonly Line[], key: string, x: number): { readonly texts: readonly PyramidText[]; readonly height: number } {
  let height = 0;
  const texts = lines.map((line, i): PyramidText => {
    height += line.size + (i === 0 ? 0 : 6);
    return { key: `${key}-${i}`, ...line, x, y: height - line.size * 0.14, anchor: "start" };
  });
  return { texts, height };
}

/** A tier's name, and under it its details. */
export function nameLines(tier: PyramidTier, width: number, sizes: WordSizes, detailWidth = width): Line[] {
  const { label: size, axis } = sizes;
  const small = (text: string): Line => ({ text, size: axis, weight: 400, tone: "ink3" });
  return [
    ...wrap(tier.label, width, { size, weight: 700 }).map((text): Line => ({ text, size, weight: 700, tone: "ink" })),
    ...tier.details.flatMap((detail) => wrap(detail, detailWidth, { size: axis })).map(small),
  ];
}

/** What stands beside or under a tier: its change, its shares. */
export function asideLines(tier: Pick<PyramidTier, "change" | "rates">, width: number, sizes: WordSizes): Line[] {
  const change: Line[] = tier.change === "" ? [] : [{ text: tier.change, size: sizes.label, weight: 700, tone: "ink" }];
  return [...change, ...tier.rates.flatMap((rate) => wrap(rate, width, { size: sizes.axis })).map((text): Line => ({ text, size: sizes.axis, weight: 400, tone: "ink2" }))];
}

/** The unit of a number; nothing where a heading says it. */
export function unitLines(unit: string, { x, y, width }: { readonly x: number; readonly y: number; readonly width: number }, size: number): PyramidText[] {
  const lines = unit === "" ? [] : wrap(unit, width, { size });
  return lines.map((text, i): PyramidText => ({ key: i === 0 ? "unit" : `unit-${i}`, text, x, y: y + i * (size + 4), size, weight: 400, anchor: "start", tone: "ink2" }));
}
