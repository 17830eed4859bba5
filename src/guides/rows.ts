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

/** Where the least and the greatest of some numbers stand, each for the first time; −1 where all are missing. */
export function extremes(numbers: Float64Array): readonly [least: number, greatest: number] {
  let [least, greatest] = [-1, -1];
  for (let i = 0; i < numbers.length; i += 1) {
    const number = numbers[i] ?? NaN;
    if (number < (numbers[least] ?? Infinity)) least = i;
    if (number > (numbers[greatest] ?? -Infinity)) greatest = i;
  }
  return [least, greatest];
}
