interface Block {
  /** Mean of what the members want, each less its offset in the block's order. */
  mean: number;
  count: number;
}

/**
 * Where do labels go on a line, so that none overlaps and each is as near as can be to where it wants to be?
 * Takes the wanted centres and the sizes, in px; gives the centres, in the order of the input. The sum of squared
 * moves is least (isotonic regression by pooling adjacent violators). Order along the line is kept, equal wishes by
 * index. All lie within [low, high] when they fit there, else they overflow both ends alike, still without overlap.
 */
export function spread(wanted: readonly number[], sizes: readonly number[], low: number, high: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => at(wanted, a) - at(wanted, b) || a - b);
  const offsets = offsetsOf(order.map((i) => at(sizes, i)));
  const free = pool(order.map((i, k) => at(wanted, i) - at(offsets, k)));
  const last = order.length - 1;
  const least = low + at(sizes, order[0] ?? 0) / 2;
  const most = high - at(sizes, order[last] ?? 0) / 2 - at(offsets, last);
  const centres = new Array<number>(wanted.length).fill(0);
  for (const [k, i] of order.entries()) centres[i] = clamp(at(free, k), least, most) + at(offsets, k);
  return centres;
}

/** Distance of each centre from the first when all touch. */
function offsetsOf(sizes: readonly number[]): number[] {
  let sum = 0;
  return sizes.map((size, i) => (sum += i === 0 ? 0 : (at(sizes, i - 1) + size) / 2));
}

/** The nearest non-decreasing sequence. */
function pool(values: readonly number[]): number[] {
  const blocks: Block[] = [];
  for (const value of values) {
    let block: Block = { mean: value, count: 1 };
    for (let top = blocks.at(-1); top && top.mean > block.mean; top = blocks.at(-1)) {
      blocks.pop();
      const count = top.count + block.count;
      block = { mean: (top.mean * top.count + block.mean * block.count) / count, count };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ mean, count }) => new Array<number>(count).fill(mean));
}

function clamp(value: number, least: number, most: number): number {
  return most < least ? (least + most) / 2 : Math.min(Math.max(value, least), most);
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
