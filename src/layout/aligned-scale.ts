/** Ends of a row's numbers as multiples of what is drawn at 1. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** A scale on which zero and one stand at the same place in every row. */
export interface AlignedScale {
  readonly zero: number;
  readonly one: number;
  readonly left: number;
  readonly right: number;
  readonly at: (ratio: number) => number;
}

/** Lays rows of different units on one scale from `left` to `right`, px: each row's reference is one, all begin at zero. */
export function alignedScale(rows: readonly Ends[], left: number, right: number): AlignedScale {
  const low = Math.min(0, ...rows.map((row) => row.low));
  const high = Math.max(1, ...rows.map((row) => row.high));
  const perUnit = (right - left) / (high - low);
  const zero = left - low * perUnit;
  return { zero, one: zero + perUnit, left, right, at: (ratio) => zero + ratio * perUnit };
}
