import { compose, type DrawOptions } from "../../../src/figure/compose.js";
import { figure } from "../../../src/figure/read.js";
import { paintScene } from "../../../src/render/canvas.js";
import { markAt } from "../../../src/render/hit.js";
import { svgString } from "../../../src/render/svg.js";
import type { Kind, Mark, Scene } from "../../../src/scene/mark.js";

// What runs in the page: two pictures of one scene, and how far they differ.

export interface Input {
  readonly name: string;
  readonly json: unknown;
  readonly options: DrawOptions;
}

export interface Named {
  readonly name: string;
  readonly scene: Scene;
}

export interface Difference {
  readonly name: string;
  /** Share of pixels that differ, %. */
  readonly share: number;
  /** Pixels in the largest patch that differs, seams one pixel thin not counted. */
  readonly patch: number;
  /** Where that patch begins, px of the scene. */
  readonly at: readonly [number, number];
}

export interface Comparison {
  /** Device pixels per px, as the page is opened with. */
  readonly scale: number;
  /** A pixel differs when a channel differs by more. */
  readonly step: number;
  /** A kind of mark that the canvas leaves out. */
  readonly without?: Kind | undefined;
}

const shown: (Named & { readonly top: number })[] = [];

/** Stands figures as SVG one below the other; says how tall they are together. */
export function showFigures(inputs: readonly Input[]): number {
  return showScenes(inputs.map(({ name, json, options }) => ({ name, scene: compose(figure(json), options) })));
}

export function showScenes(scenes: readonly Named[]): number {
  let top = 0;
  shown.splice(0);
  const frames = scenes.map(({ name, scene }, i) => {
    shown.push({ name, scene, top });
    const frame = document.createElement("div");
    frame.style.cssText = `position:absolute;left:0;top:${top}px;line-height:0`;
    frame.innerHTML = svgString(scene, { idPrefix: `f${i}` });
    top += Math.ceil(scene.height);
    return frame;
  });
  document.body.replaceChildren(...frames);
  return top;
}

/** Paints what is shown again, on canvases, and compares each with its part of the screenshot. */
export async function compareWith(png: string, comparison: Comparison): Promise<Difference[]> {
  const { scale, step, without } = comparison;
  const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  return shown.map(({ name, scene, top }) => {
    const [width, height] = [Math.floor(scene.width * scale), Math.floor(scene.height * scale)];
    const svg = pixels(width, height, (context) => context.drawImage(picture, 0, -top * scale));
    const canvas = pixels(width, height, (context) => paintScene(without === undefined ? scene : { ...scene, marks: lacking(scene.marks, without) }, context, { scale }));
    return { name, ...difference(svg, canvas, width, step) };
  });
}

/** The label under a place in the first scene that is shown. */
export function labelAt(x: number, y: number): string | undefined {
  const context = document.createElement("canvas").getContext("2d")!;
  // As the context of a page may stand.
  context.scale(2, 2);
  context.setLineDash([1, 9]);
  return markAt(shown[0]!.scene, x, y, context)?.label;
}

function lacking(marks: readonly Mark[], kind: Kind): Mark[] {
  return marks.filter((mark) => mark.kind !== kind).map((mark) => (mark.kind === "group" ? { ...mark, marks: lacking(mark.marks, kind) } : mark));
}

function pixels(width: number, height: number, draw: (context: CanvasRenderingContext2D) => void): Uint32Array {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext("2d", { willReadFrequently: true })!;
  draw(context);
  return new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
}

function differs(a: number, b: number, step: number): boolean {
  for (let shift = 0; shift < 24; shift += 8) if (Math.abs(((a >>> shift) & 255) - ((b >>> shift) & 255)) > step) return true;
  return false;
}

function difference(a: Uint32Array, b: Uint32Array, width: number, step: number): Omit<Difference, "name"> {
  const wrong = new Uint8Array(a.length);
  const found: number[] = [];
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i] || !differs(a[i]!, b[i]!, step)) continue;
    wrong[i] = 1;
    found.push(i);
  }
  // Squares of two by two that differ altogether.
  const thick = new Uint8Array(a.length);
  for (const i of found) if (wrong[i + 1] && wrong[i + width] && wrong[i + width + 1]) thick[i] = 1;
  let [patch, first] = [0, 0];
  for (const i of found) {
    const size = thick[i] ? erase(thick, i, width) : 0;
    if (size > patch) [patch, first] = [size, i];
  }
  return { share: (found.length / a.length) * 100, patch, at: [first % width, Math.floor(first / width)] };
}

/** Takes a patch of neighbours, corners too, out of the map; says how many there were. */
function erase(map: Uint8Array, start: number, width: number): number {
  const open = [start];
  map[start] = 0;
  let size = 0;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    size++;
    for (const step of [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1]) {
      if (map[at + step] !== 1) continue;
      map[at + step] = 0;
      open.push(at + step);
    }
  }
  return size;
}
