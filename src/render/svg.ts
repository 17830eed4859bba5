import type { Mark, Paint, Scene } from "../scene/mark.js";
import { FACES, hatchKey, hatchPath, px, type PaintOf } from "./attributes.js";

export interface SvgOptions {
  /** Start of every id. */
  readonly idPrefix: string;
  /** Escaped JSON for `<metadata>`. */
  readonly metadata?: string | undefined;
  /** Localized word for what the figure is, `图表`. */
  readonly roledescription?: string | undefined;
}

const UNSAFE = /[&<>"\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** What may need a change; most texts hold none of it, and this is quick to see. */
const SUSPECT = /[&<>"\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text that is text in element and attribute alike; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return SUSPECT.test(text) ? text.replace(UNSAFE, (mark) => ENTITIES[mark] ?? "\uFFFD") : text;
}

/** A scene as one SVG element within the portable subset. */
export function svgString(scene: Scene, options: SvgOptions): string {
  const { width, height } = scene;
  const id = options.idPrefix;
  const patterns = new Map<string, string>();
  const paint = paintInto(patterns, id);
  let body = "";
  for (const mark of scene.marks) body += markString(mark, paint, false);
  const metadata = options.metadata === undefined ? "" : `<metadata>${options.metadata}</metadata>`;
  const role = options.roledescription === undefined ? "" : ` aria-roledescription="${escapeXml(options.roledescription)}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${px(width)}" height="${px(height)}" viewBox="0 0 ${px(width)} ${px(height)}" lang="${escapeXml(scene.lang)}"` +
    ` font-family="${escapeXml(scene.font)}" role="graphics-document document"${role} aria-labelledby="${id}-t" aria-describedby="${id}-d">` +
    `<title id="${id}-t">${escapeXml(scene.title)}</title><desc id="${id}-d">${escapeXml(scene.description)}</desc>${metadata}` +
    (patterns.size > 0 ? `<defs>${[...patterns.values()].join("")}</defs>` : "") +
    `<rect width="${px(width)}" height="${px(height)}" fill="${scene.background}"/>${body}</svg>`
  );
}

function paintInto(patterns: Map<string, string>, idPrefix: string): PaintOf {
  const ids = new Map<string, string>();
  return (paint: Paint): string => {
    if (typeof paint === "string") return paint;
    const key = hatchKey(paint);
    let id = ids.get(key);
    if (id === undefined) {
      id = `${idPrefix}-h${ids.size}`;
      ids.set(key, id);
      const size = px(paint.gap * Math.SQRT2);
      const ground = paint.background === undefined ? "" : `<rect width="${size}" height="${size}" fill="${paint.background}"/>`;
      const lines = `<path d="${hatchPath(paint)}" fill="none" stroke="${paint.color}" stroke-width="${px(paint.weight)}"/>`;
      patterns.set(key, `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">${ground}${lines}</pattern>`);
    }
    return `url(#${id})`;
  };
}

function hasLabels(marks: readonly Mark[]): boolean {
  return marks.some((mark) => mark.label !== undefined || (mark.kind === "group" && hasLabels(mark.marks)));
}

/** `quiet`: an ancestor already speaks for, or hides, what is inside. */
function markString(mark: Mark, paint: PaintOf, quiet: boolean): string {
  if (mark.kind === "group") return groupString(mark, paint, quiet);
  const face = FACES[mark.kind] as { tag: string; emit: (mark: Mark, emit: (name: string, value: string | number) => void, paint: PaintOf) => void };
  let attributes = "";
  face.emit(mark, (name, value) => (attributes += ` ${name}="${typeof value === "string" ? escapeXml(value) : value}"`), paint);
  if (mark.label !== undefined) attributes += spoken("graphics-symbol img", mark.label);
  else if (mark.kind === "text" && !quiet) attributes += ' aria-hidden="true"';
  return mark.kind === "text" ? `<text${attributes}>${escapeXml(mark.text)}</text>` : `<${face.tag}${attributes}/>`;
}

function groupString(group: Extract<Mark, { kind: "group" }>, paint: PaintOf, quiet: boolean): string {
  const inner = hasLabels(group.marks);
  let attributes = "";
  if (group.label !== undefined) attributes = spoken(inner ? "graphics-object group" : "graphics-symbol img", group.label);
  else if (!inner && !quiet) attributes = ' aria-hidden="true"';
  const silent = quiet || !inner;
  let body = "";
  for (const mark of group.marks) body += markString(mark, paint, silent);
  return body === "" && group.label === undefined ? "" : `<g${attributes}>${body}</g>`;
}

function spoken(role: string, label: string): string {
  return ` role="${role}" aria-label="${escapeXml(label)}"`;
}
