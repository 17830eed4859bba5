import { live } from "./fields.js";
import { wordsIn, type Words } from "./words.js";

/** How long it is shown, ms: time to read it twice. */
const SHOWN = 4000;

/** Says in a corner of the page that something is done, moving nothing; a screen reader says it too. */
export function toast(from: Element, words: Words): void {
  const page = from.closest<HTMLElement>(".kit-page");
  if (!page) return;
  const text = wordsIn(words, page.lang === "en" ? "en" : "zh");
  const found = page.querySelector(".kit-toast") ?? page.appendChild(live("kit-toast"));
  // What stands in a place before it is told to speak is not said.
  requestAnimationFrame(() => {
    found.textContent = text;
  });
  setTimeout(() => {
    if (found.textContent === text) found.textContent = "";
  }, SHOWN);
}
