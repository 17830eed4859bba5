import type { Hatch, Mark, Paint, Scene, TextMark } from "../scene/mark.js";
import { FACES, hatchKey, hatchPath, px, type Emit, type PaintOf } from "./attributes.js";

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
  const body = bodyOf(scene.marks, paintInto(patterns, id));
  const metadata = options.metadata === undefined ? "" : `<metadata>${options.metadata}</metadata>`;
  const role = options.roledescription === undefined ? "" : ` aria-roledescription="${escapeXml(options.roledescription)}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${px(width)}" height="${px(height)}" viewBox="0 0 ${px(width)} ${px(height)}" lang="${escapeXml(scene.lang)}"` +
    ` font-family="${escapeXml(scene.font)}" font-size="${ROOT["font-size"]}" fill="${ROOT.fill}" role="graphics-document document"${role} aria-labelledby="${id}-t" aria-describedby="${id}-d">` +
    `<title id="${id}-t">${escapeXml(scene.title)}</title><desc id="${id}-d">${escapeXml(scene.description)}</desc>${metadata}` +
    (patterns.size > 0 ? `<defs>${[...patterns.values()].join("")}</defs>` : "") +
    `<rect width="${px(width)}" height="${px(height)}" fill="${scene.background}"/>${body}</svg>`
  );
}

function paintInto(patterns: Map<string, string>, idPrefix: string): PaintOf {
  const ids = new Map<string, string>();
  // Rows that look alike share one hatch, found here without spelling it out.
  const seen = new Map<Hatch, string>();
  return (paint: Paint): string => {
    if (typeof paint === "string") return paint;
    const known = seen.get(paint);
    if (known !== undefined) return known;
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
    const reference = `url(#${id})`;
    seen.set(paint, reference);
    return reference;
  };
}

/** What a mark need not say, because an ancestor says it: of these, shapes take only the fill, and each that is filled says so. */
interface Inherited {
  readonly fill: string;
  readonly "font-size": number;
  readonly "font-weight": number;
  readonly "text-anchor": string;
}

/** Of the whole picture; weight and anchor are what SVG itself begins with. */
const ROOT: Inherited = { fill: "none", "font-size": 12, "font-weight": 400, "text-anchor": "start" };

/** What the first two texts of a group have in common is said once by the group. */
function sharedIn(marks: readonly Mark[], said: Inherited): Inherited {
  let first: TextMark | undefined;
  for (const mark of marks) {
    if (mark.kind !== "text") continue;
    if (first) return common(first, mark, said);
    first = mark;
  }
  return said;
}

function common(one: TextMark, two: TextMark, said: Inherited): Inherited {
  const [weight, anchor] = [one.weight ?? 400, one.anchor ?? "start"];
  return {
    fill: one.fill === two.fill ? one.fill : said.fill,
    "font-size": one.size === two.size ? one.size : said["font-size"],
    "font-weight": weight === (two.weight ?? 400) ? weight : said["font-weight"],
    "text-anchor": anchor === (two.anchor ?? "start") ? anchor : said["text-anchor"],
  };
}

function hasLabels(marks: readonly Mark[]): boolean {
  return marks.some((mark) => mark.label !== undefined || (mark.kind === "group" && hasLabels(mark.marks)));
}

type AnyFace = { readonly tag: string; readonly emit: (mark: Mark, emit: Emit, paint: PaintOf, inherit: Emit) => void };

/** All marks as elements, written into one string: a piece of text for each mark and its joins would cost more than the marks. */
function bodyOf(marks: readonly Mark[], paint: PaintOf): string {
  let out = "";
  let said = ROOT;
  const emit: Emit = (name, value) => {
    out += ` ${name}="${typeof value === "string" ? escapeXml(value) : value}"`;
  };
  const inherit: Emit = (name, value) => {
    if (said[name as keyof Inherited] !== value) emit(name, value);
  };
  const speak = (role: string, label: string): void => {
    out += ` role="${role}" aria-label="${escapeXml(label)}"`;
  };
  // `quiet`: an ancestor already speaks for, or hides, what is inside.
  const writeGroup = (group: Extract<Mark, { kind: "group" }>, quiet: boolean): void => {
    if (group.marks.length === 0 && group.label === undefined) return;
    const inner = hasLabels(group.marks);
    out += "<g";
    if (group.label !== undefined) speak(inner ? "graphics-object group" : "graphics-symbol img", group.label);
    else if (!inner && !quiet) out += ' aria-hidden="true"';
    const outer = said;
    const own = sharedIn(group.marks, outer);
    if (own !== outer) for (const name of Object.keys(own)) inherit(name, own[name as keyof Inherited]);
    said = own;
    out += ">";
    for (const mark of group.marks) write(mark, quiet || !inner);
    out += "</g>";
    said = outer;
  };
  const write = (mark: Mark, quiet: boolean): void => {
    if (mark.kind === "group") {
      writeGroup(mark, quiet);
      return;
    }
    const face = FACES[mark.kind] as AnyFace;
    out += `<${face.tag}`;
    face.emit(mark, emit, paint, inherit);
    if (mark.label !== undefined) speak("graphics-symbol img", mark.label);
    else if (mark.kind === "text" && !quiet) out += ' aria-hidden="true"';
    out += mark.kind === "text" ? `>${escapeXml(mark.text)}</text>` : "/>";
  };
  for (const mark of marks) write(mark, false);
  return out;
}
