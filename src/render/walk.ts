import type { Hatch, Mark, Paint, Scene, TextMark } from "../scene/mark.js";
import { FACES, hatchKey, hatchPath, px, type Emit, type PaintOf } from "./attributes.js";

export interface SvgOptions {
  /** Start of every id. */
  readonly idPrefix: string;
  /** JSON for `<metadata>`, safe between two tags. */
  readonly metadata?: string | undefined;
  /** Whether groups and shapes have an id that tells what they are, which design tools show as the name of the layer. Only in a string. */
  readonly layers?: boolean | undefined;
  /** Localized word for what the figure is, `图表`. */
  readonly roledescription?: string | undefined;
}

/**
 * Who takes the elements of a figure, one after another: a string, a page, a tree of React. All three are told the same, so that they cannot drift.
 * `attr` belongs to the element opened last and comes before anything inside it.
 */
export interface Sink {
  /** `key` is unique among siblings; `mark` is what the element shows, if anything. */
  readonly open: (tag: string, key: string, mark?: Mark) => void;
  readonly attr: Emit;
  /** Words inside the element; `safe` ones hold nothing that a parser could take for markup. */
  readonly text: (words: string, safe?: boolean) => void;
  readonly close: () => void;
}

/** Says a scene to a sink, as one SVG element within the portable subset. */
export function writeScene(scene: Scene, options: SvgOptions, sink: Sink): void {
  const { open, attr, close } = sink;
  const [width, height] = [px(scene.width), px(scene.height)];
  const id = options.idPrefix;
  const leaf = (tag: string, key: string, attributes: Readonly<Record<string, string | number>>, words?: string, safe?: boolean): void => {
    open(tag, key);
    for (const [name, value] of Object.entries(attributes)) attr(name, value);
    if (words !== undefined) sink.text(words, safe);
    close();
  };
  open("svg", "svg");
  attr("xmlns", "http://www.w3.org/2000/svg");
  attr("width", width);
  attr("height", height);
  attr("viewBox", `0 0 ${width} ${height}`);
  attr("lang", scene.lang);
  attr("font-family", scene.font);
  attr("font-size", ROOT["font-size"]);
  attr("fill", ROOT.fill);
  attr("role", "graphics-document document");
  if (options.roledescription !== undefined) attr("aria-roledescription", options.roledescription);
  attr("aria-labelledby", `${id}-t`);
  attr("aria-describedby", `${id}-d`);
  leaf("title", "title", { id: `${id}-t` }, scene.title);
  leaf("desc", "desc", { id: `${id}-d` }, scene.description);
  if (options.metadata !== undefined) leaf("metadata", "metadata", {}, options.metadata, true);
  const patterns = patternsOf(scene.marks, id);
  if (patterns.size > 0) {
    open("defs", "defs");
    for (const { id: name, hatch } of patterns.values()) writePattern(name, hatch, sink, leaf);
    close();
  }
  leaf("rect", "background", { width, height, fill: scene.background });
  writeMarks(scene.marks, paintBy(patterns), sink);
  close();
}

interface Pattern {
  readonly id: string;
  readonly hatch: Hatch;
}

/** Every hatch of the figure once, in paint order. Rows that look alike share one. */
function patternsOf(marks: readonly Mark[], idPrefix: string): Map<string, Pattern> {
  const patterns = new Map<string, Pattern>();
  const gather = (mark: Mark): void => {
    if (mark.kind === "group") mark.marks.forEach(gather);
    else if ("fill" in mark && typeof mark.fill === "object") {
      const key = hatchKey(mark.fill);
      if (!patterns.has(key)) patterns.set(key, { id: `${idPrefix}-h${patterns.size}`, hatch: mark.fill });
    }
  };
  marks.forEach(gather);
  return patterns;
}

function paintBy(patterns: ReadonlyMap<string, Pattern>): PaintOf {
  // Found here without spelling it out again.
  const seen = new Map<Hatch, string>();
  return (paint: Paint): string => {
    if (typeof paint === "string") return paint;
    let reference = seen.get(paint);
    if (reference === undefined) {
      reference = `url(#${patterns.get(hatchKey(paint))?.id ?? ""})`;
      seen.set(paint, reference);
    }
    return reference;
  };
}

function writePattern(id: string, hatch: Hatch, { open, attr, close }: Sink, leaf: (tag: string, key: string, attributes: Readonly<Record<string, string | number>>) => void): void {
  const size = px(hatch.gap * Math.SQRT2);
  open("pattern", id);
  attr("id", id);
  attr("width", size);
  attr("height", size);
  attr("patternUnits", "userSpaceOnUse");
  if (hatch.background !== undefined) leaf("rect", "ground", { width: size, height: size, fill: hatch.background });
  leaf("path", "lines", { d: hatchPath(hatch), fill: "none", stroke: hatch.color, "stroke-width": px(hatch.weight) });
  close();
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

function writeMarks(marks: readonly Mark[], paint: PaintOf, { open, attr, text, close }: Sink): void {
  let said = ROOT;
  const inherit: Emit = (name, value) => {
    if (said[name as keyof Inherited] !== value) attr(name, value);
  };
  const speak = (role: string, label: string): void => {
    attr("role", role);
    attr("aria-label", label);
  };
  // `quiet`: an ancestor already speaks for, or hides, what is inside.
  const writeGroup = (group: Extract<Mark, { kind: "group" }>, quiet: boolean): void => {
    if (group.marks.length === 0 && group.label === undefined) return;
    const inner = hasLabels(group.marks);
    open("g", group.key, group);
    if (group.label !== undefined) speak(inner ? "graphics-object group" : "graphics-symbol img", group.label);
    else if (!inner && !quiet) attr("aria-hidden", "true");
    const outer = said;
    const own = sharedIn(group.marks, outer);
    if (own !== outer) for (const name of Object.keys(own)) inherit(name, own[name as keyof Inherited]);
    said = own;
    for (const mark of group.marks) write(mark, quiet || !inner);
    close();
    said = outer;
  };
  const write = (mark: Mark, quiet: boolean): void => {
    if (mark.kind === "group") {
      writeGroup(mark, quiet);
      return;
    }
    const face = FACES[mark.kind] as AnyFace;
    open(face.tag, mark.key, mark);
    face.emit(mark, attr, paint, inherit);
    if (mark.label !== undefined) speak("graphics-symbol img", mark.label);
    else if (mark.kind === "text" && !quiet) attr("aria-hidden", "true");
    if (mark.kind === "text") text(mark.text);
    close();
  };
  for (const mark of marks) write(mark, false);
}
