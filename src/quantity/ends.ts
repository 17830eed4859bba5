/** The greatest of any many numbers, no less than `floor`. A spread into `Math.max` overflows the stack at some 120,000 of them. */
export function highest(values: Iterable<number>, floor = -Infinity): number {
  let most = floor;
  for (const value of values) most = Math.max(most, value);
  return most;
}

/** The least of any many numbers, no more than `ceiling`. */
export function lowest(values: Iterable<number>, ceiling = Infinity): number {
  let least = ceiling;
  for (const value of values) least = Math.min(least, value);
  return least;
}
