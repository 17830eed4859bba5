import { node } from "../kit/blocks.js";

/** A patch of a colour with words beside it. */
export function swatch(color: string, words: string): HTMLElement {
  const patch = node("span", "kit-swatch");
  patch.style.background = color;
  return node("span", "kit-swatched", patch, words);
}
