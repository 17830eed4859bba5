/** A row by its place as written: rows keep their order where some are left out. */
export function rowAt<Row extends { readonly index: number }>(data: readonly Row[], index: number): Row | undefined {
  let [low, high] = [0, Math.min(index, data.length - 1)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((data[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return data[low]?.index === index ? data[low] : undefined;
}
