import { createElement, type ReactElement, type ReactNode } from "react";
import type { Figure } from "../../chart.js";
import { sceneOf, type DrawOptions } from "../../figure/compose.js";
import { checkDraw } from "../../figure/given.js";
import { localeOf } from "../../locale/index.js";
import { embedText, escapeJson, overLimit } from "../../provenance/embed.js";
import { writeScene } from "../../render/walk.js";

/** An element that is still being told of. */
interface Opened {
  readonly tag: string;
  readonly props: Record<string, string | number>;
  readonly inside: ReactNode[];
}

/** What an attribute of SVG is called in React: `strokeWidth`; what begins with `aria-` keeps its name. */
const nameIn = (attribute: string): string => (attribute.startsWith("aria-") ? attribute : attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()));

/**
 * A figure as elements of React: the same as its string, on a server and in a page, without any markup.
 * It carries its spec only where that asks for it: a program that draws by React has the spec already.
 */
export function pictureOf(figure: Figure, { idPrefix, ...options }: DrawOptions & { readonly idPrefix: string }): ReactElement {
  checkDraw(figure, { ...options, idPrefix });
  const locale = localeOf(options.locale ?? figure.spec.locale);
  const text = figure.spec.embed === "spec" ? embedText(figure.input, figure.chart) : undefined;
  const metadata = text !== undefined && overLimit(text) === 0 ? escapeJson(text) : undefined;
  const path: Opened[] = [];
  let whole: ReactElement | undefined;
  writeScene(sceneOf(figure, options), { idPrefix, metadata, roledescription: locale.words.figure }, {
    // Without it, the line in which an inline picture stands would make the page jump when the figure comes to life.
    open: (tag) => path.push({ tag, props: path.length === 0 ? { display: "block" } : {}, inside: [] }),
    attr: (name, value) => {
      const opened = path.at(-1);
      if (opened) opened.props[nameIn(name)] = value;
    },
    text: (words) => path.at(-1)?.inside.push(words),
    close: () => {
      const { tag, props, inside } = path.pop() as Opened;
      // Children one by one, not as a list: their order never changes, so they need no keys.
      whole = createElement(tag, props, ...inside);
      path.at(-1)?.inside.push(whole);
    },
  });
  return whole as ReactElement;
}
