import { compose, type DrawOptions } from "../../../src/figure/compose.js";
import { figure } from "../../../src/figure/read.js";
import { stopsOf } from "../../../src/scene/stops.js";

// What tests need to know inside the page; it stands in the same script as the library.


/** Attributes that a live page adds to what the string has. */
const LIVE = /^(tabindex|class|aria-describedby|aria-current|aria-pressed)$/;

/** An SVG of the page in one text: elements in order, attributes by name, words. */
export function tellElement(element: Element, top = true): string {
  const attributes = [...element.attributes].filter(({ name }) => top ? !/^(tabindex|class)$/.test(name) : !LIVE.test(name)).map(({ name, value }) => `${name}=${JSON.stringify(value)}`);
  const inner = [...element.childNodes].map((node) => (node instanceof Element ? tellElement(node, false) : JSON.stringify(node.textContent)));
  return `<${[element.localName, ...attributes.sort()].join(" ")}>${inner.join("")}</>`;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
const plain = (text: string): string => text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name]!);

/** The same of what the string renderer writes, in which no attribute holds `<`, `>` or `"`. */
export function tellString(svg: string): string {
  return svg.replace(/<(\/?)(\w+)((?: [\w:-]+="[^"]*")*)(\/?)>([^<]*)/g, (_, close: string, tag: string, attributes: string, empty: string, words: string) => {
    const text = words === "" ? "" : JSON.stringify(plain(words));
    if (close) return `</>${text}`;
    const said = [...attributes.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => `${name!}=${JSON.stringify(plain(value!))}`);
    return `<${[tag, ...said.sort()].join(" ")}>${text}${empty ? "</>" : ""}`;
  });
}

/** Where two texts begin to differ, for a message. */
export function difference(a: string, b: string): string | undefined {
  if (a === b) return undefined;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  const from = Math.max(0, at - 60);
  return `…${a.slice(from, at + 80)} ≠ …${b.slice(from, at + 80)}`;
}

type Frame = (now: number) => void;

/** Takes the frames of the page into our own hands; `to` runs them until so many ms from now. */
export function holdFrames(): { readonly to: (ms: number) => void } {
  let now = 0;
  let next = 1;
  const waiting = new Map<number, Frame>();
  window.requestAnimationFrame = (act: Frame): number => {
    waiting.set(next, act);
    return next++;
  };
  window.cancelAnimationFrame = (id: number) => void waiting.delete(id);
  return {
    to: (ms) => {
      for (const end = now + ms; now <= end; now += 50) {
        const acts = [...waiting.values()];
        waiting.clear();
        for (const act of acts) act(now);
      }
    },
  };
}

/** The places of a figure where a reader can halt. */
export function stopsIn(json: unknown, options: DrawOptions = {}): { readonly key: string; readonly label: string; readonly box: { x: number; y: number; width: number; height: number } }[] {
  return stopsOf(compose(figure(json), options)).all.map(({ key, label, box }) => ({ key, label, box }));
}
