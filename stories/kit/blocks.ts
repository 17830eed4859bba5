import { measure } from "../../src/text/measure.js";
import type { Setting } from "../setting.js";
import { inline } from "./inline.js";
import { wordsIn, type Words } from "./words.js";

type Child = Node | string;

/** An element with its class and what stands in it. */
export function node<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className = "", ...children: readonly Child[]): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== "") made.className = className;
  made.append(...children);
  return made;
}

export type Cell = Words | Node;

/** What a page is built of; every function takes its words in both languages. */
export interface Blocks {
  readonly say: (words: Words) => string;
  readonly prose: (...paragraphs: readonly Words[]) => HTMLElement;
  readonly list: (...items: readonly Words[]) => HTMLElement;
  readonly section: (heading: Words, ...children: readonly Node[]) => HTMLElement;
  readonly note: (words: Words) => HTMLElement;
  readonly code: (text: string, label: Words) => HTMLElement;
  readonly table: (caption: Words, heads: readonly Words[], rows: readonly (readonly Cell[])[]) => HTMLElement;
  readonly row: (...children: readonly Node[]) => HTMLElement;
  readonly twins: (...children: readonly Node[]) => HTMLElement;
}

export function blocksOf(setting: Setting): Blocks {
  const say = (words: Words): string => wordsIn(words, setting.locale);
  const set = (tag: "p" | "li" | "figcaption", words: Words, className = ""): HTMLElement => node(tag, className, ...inline(say(words), setting));
  return {
    say,
    prose: (...paragraphs) => node("div", "kit-prose", ...paragraphs.map((words) => set("p", words))),
    list: (...items) => node("ul", "kit-prose kit-list", ...items.map((words) => set("li", words))),
    section: (heading, ...children) => node("section", "kit-section", node("h2", "", say(heading)), ...children),
    note: (words) => set("p", words, "kit-note"),
    code: (text, label) => scroller("pre", say(label), node("code", "", text)),
    table: (caption, heads, rows) => tableOf(say(caption), heads.map(say), rows.map((row) => row.map((cell) => (cell instanceof Node ? [cell] : inline(say(cell), setting))))),
    row: (...children) => node("div", "kit-row", ...children),
    twins: (...children) => node("div", "kit-twins", ...children),
  };
}

/** What scrolls must be reachable by keyboard, and then has a name. */
function scroller(tag: "pre" | "div", label: string, child: Node): HTMLElement {
  const made = node(tag, tag === "pre" ? "kit-code" : "kit-wide", child);
  made.tabIndex = 0;
  made.setAttribute("role", "region");
  made.setAttribute("aria-label", label);
  return made;
}

function tableOf(caption: string, heads: readonly string[], rows: readonly (readonly Node[])[][]): HTMLElement {
  const head = node("tr", "", ...heads.map((words) => cell("th", [document.createTextNode(words)], "col")));
  const body = rows.map((row) => node("tr", "", ...row.map((nodes, at) => (at === 0 ? cell("th", nodes, "row") : cell("td", nodes)))));
  for (const at of heads.keys()) {
    const column = body.map(({ cells }) => cells[at]!);
    if (at > 0 && column.every(({ textContent }) => DIGITS.test(textContent))) for (const one of [head.cells[at]!, ...column]) one.classList.add("kit-digits");
  }
  const table = node("table", "kit-table", node("caption", "kit-unseen", caption), node("thead", "", head), node("tbody", "", ...body));
  return scroller("div", caption, table);
}

/** A number, or the sign that there is none: a column of them is set flush right. */
const DIGITS = /^(−?\d[\d,.]*( px)?( \([\d,.]+\))?|[–—])$/;
/** Width of words that a cell keeps in one line, px at the size of a table. */
const SHORT = 110;

function cell(tag: "th" | "td", nodes: readonly Node[], scope?: "col" | "row"): HTMLElement {
  const words = nodes.map(({ textContent }) => textContent).join("");
  const made = node(tag, measure(words, { size: 14 }) <= SHORT ? "kit-short" : "kit-long", ...nodes);
  if (scope !== undefined) made.setAttribute("scope", scope);
  return made;
}
