import type { Mark, Scene } from "../scene/mark.js";
import { writeScene, type SvgOptions } from "./walk.js";

const UNSAFE = /[&<>"\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** What may need a change; most texts hold none of it, and this is quick to see. */
const SUSPECT = /[&<>"\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text that is text in element and attribute alike; what XML cannot hold becomes U+FFFD. */
function escapeXml(text: string): string {
  return SUSPECT.test(text) ? text.replace(UNSAFE, (mark) => ENTITIES[mark] ?? "\uFFFD") : text;
}

/** `bullet` for the picture, `bullet_rows_bar` for a bar in its rows. A text is called by its own words. */
function layerNames(prefix: string): { readonly open: (key: string, mark: Mark | undefined) => string | undefined; readonly close: () => void } {
  const keys: string[] = [];
  const used = new Set<string>();
  return {
    open: (key, mark) => {
      keys.push(key.replace(/[^\p{L}\p{N}.-]+/gu, "_"));
      if (keys.length > 1 && (mark === undefined || mark.kind === "text")) return undefined;
      const wanted = [prefix, ...keys.slice(1)].join("_");
      let name = wanted;
      for (let n = 2; used.has(name); n += 1) name = `${wanted}_${n}`;
      used.add(name);
      return name;
    },
    close: () => void keys.pop(),
  };
}

/** A scene as one SVG element, written into one string: a piece of text for each mark and its joins would cost more than the marks. */
export function svgString(scene: Scene, options: SvgOptions): string {
  let out = "";
  /** Whether the start tag of the last element is still open. */
  let open = false;
  const tags: string[] = [];
  const layers = options.layers ? layerNames(options.idPrefix) : undefined;
  writeScene(scene, options, {
    open: (tag, key, mark) => {
      out += open ? `><${tag}` : `<${tag}`;
      open = true;
      const name = layers?.open(key, mark);
      if (name !== undefined) out += ` id="${escapeXml(name)}"`;
      tags.push(tag);
    },
    attr: (name, value) => {
      out += ` ${name}="${typeof value === "string" ? escapeXml(value) : value}"`;
    },
    text: (words, safe) => {
      out += safe ? `>${words}` : `>${escapeXml(words)}`;
      open = false;
    },
    close: () => {
      const tag = tags.pop() ?? "";
      out += open ? "/>" : `</${tag}>`;
      open = false;
      layers?.close();
    },
  });
  return out;
}
