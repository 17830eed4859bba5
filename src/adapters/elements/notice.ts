import type { Locale } from "../../locale/index.js";
import { elementWords } from "../../locale/elements.js";
import { liveWords } from "../../locale/live.js";
import { SpecError } from "../../schema/issue.js";

/** How many faults are listed. */
const LISTED = 5;

/** What stands in the element while there is no figure: one line, and a list where there are several faults. */
function notice(host: HTMLElement, role: "alert" | "status", locale: Locale, words: string, list: readonly Node[] = []): HTMLElement {
  const page = host.ownerDocument;
  const whole = page.createElement("div");
  whole.className = "banyan-notice";
  whole.setAttribute("role", role);
  whole.lang = locale.lang;
  const line = page.createElement("p");
  line.textContent = words;
  whole.append(line);
  if (list.length > 0) {
    const items = page.createElement("ul");
    for (const item of list) items.appendChild(page.createElement("li")).append(item);
    whole.append(items);
  }
  return whole;
}

export function loadingNotice(host: HTMLElement, locale: Locale): HTMLElement {
  return notice(host, "status", locale, liveWords[locale.style].loading);
}

/** Why there is no figure: of a spec each fault with its path and the nearest right word. */
export function errorNotice(host: HTMLElement, locale: Locale, error: Error): HTMLElement {
  const words = liveWords[locale.style];
  if (!(error instanceof SpecError)) return notice(host, "alert", locale, words.failed(error.message));
  const { issues } = error;
  const page = host.ownerDocument;
  const listed = issues.slice(0, LISTED).map(({ path, message }) => {
    const item = page.createDocumentFragment();
    const code = page.createElement("code");
    code.textContent = path === "" ? "/" : path;
    item.append(code, ` ${message}`);
    return item;
  });
  const rest = issues.length - listed.length;
  if (rest > 0) listed.push(fragment(page, elementWords[locale.style].more(rest)));
  return notice(host, "alert", locale, words.failed("").trim(), listed);
}

function fragment(page: Document, words: string): DocumentFragment {
  const whole = page.createDocumentFragment();
  whole.append(words);
  return whole;
}
