// Reads numbers out of sentences with code of its own, so that a fault in the library's parser cannot hide one in its formatter.

export interface Numeral {
  readonly text: string;
  readonly value: number;
  /** Half of the last printed digit: how far the true value may be away. */
  readonly slack: number;
}

const SIZES: Readonly<Record<string, number>> = { 万亿: 1e12, 亿: 1e8, 万: 1e4, trillion: 1e12, billion: 1e9, million: 1e6, "%": 1 };

export function numerals(sentence: string): Numeral[] {
  const found: Numeral[] = [];
  for (const match of sentence.matchAll(/([−-]?)(?:(?:CNY|USD) )?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?: ?(万亿|亿|万|trillion|billion|million))?/g)) {
    const [text, sign, whole = "", fraction = "", size] = match;
    const scale = size === undefined ? 1 : (SIZES[size] ?? 1);
    const value = Number(whole.replace(/,/g, "") + fraction) * scale * (sign ? -1 : 1);
    found.push({ text, value, slack: 0.5 * 10 ** -Math.max(0, fraction.length - 1) * scale * (1 + 1e-9) });
  }
  return found;
}

/** Whether a printed numeral stands for a number, within its rounding. */
export function standsFor({ value, slack }: Numeral, number: number): boolean {
  return Math.abs(value - number) <= slack + Math.abs(number) * 1e-12;
}
