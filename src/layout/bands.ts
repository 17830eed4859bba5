/** Equal bands side by side, as categories on an axis have them. */
export interface Bands {
  /** From the start of one band to that of the next, px. */
  readonly step: number;
  /** Width of a band, px. */
  readonly width: number;
  /** Where the band of this index starts, px. */
  readonly at: (index: number) => number;
  readonly centre: (index: number) => number;
}

/** Bands between two ends, with a gap of `gap` of the step (default 0.4) between and half of it outside; none is wider than `most` px. */
export function bands(count: number, [from, to]: readonly [number, number], { gap = 0.4, most = Infinity }: { readonly gap?: number; readonly most?: number } = {}): Bands {
  const step = (to - from) / Math.max(1, count);
  const width = Math.min(step * (1 - gap), most);
  const centre = (index: number): number => from + step * (index + 0.5);
  return { step, width, at: (index) => centre(index) - width / 2, centre };
}
