import type { Setting } from "../setting.js";
import { linkTo } from "./go.js";

const PARTS = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([\w-]+)\)/g;

/** Words with `code`, **weight** and [a link](story-id) in them, as nodes. */
export function inline(text: string, setting: Setting): Node[] {
  const nodes: Node[] = [];
  let from = 0;
  for (const match of text.matchAll(PARTS)) {
    const [whole, code, strong, words, target] = match;
    nodes.push(document.createTextNode(text.slice(from, match.index)));
    if (words !== undefined && target !== undefined) nodes.push(linkTo(target, setting, words));
    else nodes.push(plain(code === undefined ? "strong" : "code", code ?? strong ?? ""));
    from = match.index + whole.length;
  }
  return [...nodes, document.createTextNode(text.slice(from))];
}

function plain(tag: "code" | "strong", words: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}
