import type { LocaleName } from "../../src/index.js";

/** Words of a page in both languages; those that are alike in both stand once. */
export type Words = string | { readonly zh: string; readonly en: string };

/** The words in the language that the toolbar asks for. */
export function wordsIn(words: Words, locale: LocaleName): string {
  return typeof words === "string" ? words : locale === "zh" ? words.zh : words.en;
}
