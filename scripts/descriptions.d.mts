export interface Editions {
  /** A line in both languages; as it is where it has no Chinese. */
  readonly both: (line: string) => string;
  /** What does not match, in both languages, one fault a line. */
  readonly faults: () => string[];
}

/** Chinese first, then English, as two paragraphs. */
export function inBoth(zh: string, en: string): string;

/** Gives lines in both languages, and remembers which it was asked for. */
export function editionsOf(chinese: Readonly<Record<string, string>>): Editions;
