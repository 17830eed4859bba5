import type { Mark } from "./mark.js";

/** Chinese, Japanese and Korean letters, their marks, and wide forms. */
const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/;

/**
 * Marks whose curly quotes stand straight in words without Chinese. A figure is set in the reader's Chinese font, which draws a curly quote as wide as
 * a character and so tears a word apart: `city’ s`. A straight one is narrow in every font.
 */
export function straightened(marks: readonly Mark[]): readonly Mark[] {
  return marks.map((mark) => {
    if (mark.kind === "group") return { ...mark, marks: straightened(mark.marks) };
    if (mark.kind !== "text" || !/[‘’“”]/.test(mark.text) || WIDE.test(mark.text)) return mark;
    return { ...mark, text: mark.text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"') };
  });
}
