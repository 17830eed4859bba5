import { toCSV } from "../figure/csv.js";
import { sceneSVG, type SvgFigureOptions } from "../figure/svg.js";
import { embedText } from "../provenance/embed.js";
import { paintScene } from "../render/canvas.js";
import { fileName, save } from "./save.js";
import type { View } from "./view.js";

/** Device pixels per px: sharp on a slide and on good screens. */
const SCALE = 2;

/** What a reader can take away; each says what came of it. */
export interface Exports {
  readonly svg: () => string;
  readonly png: () => Promise<string>;
  readonly csv: () => string;
  readonly copySvg: () => Promise<string>;
  readonly spec: () => Promise<string>;
}

/** Pictures show what the reader sees, so that nobody is surprised by them, but an SVG carries the spec of the whole figure; CSV and spec hold all data. */
export function exportsOf(view: View): Exports {
  const page = view.host.ownerDocument;
  const keep = (content: Blob, extension: string, aside: string): string => {
    const name = fileName(view.scene().title, view.figure().type, extension);
    save(page, content, name);
    const said = view.words().saved(name);
    return view.drawn() === view.figure() ? said : [said, aside].join(view.locale().words.semicolon);
  };
  const svgText = (more: SvgFigureOptions = {}): string => {
    const { idPrefix: _ids, ...options } = view.options();
    return sceneSVG(view.scene(), view.drawn(), { ...options, width: view.scene().width, ...more });
  };
  // Refused without a secure connection, or by the reader.
  const copy = (text: string): Promise<boolean> => Promise.resolve(text).then((whole) => navigator.clipboard.writeText(whole)).then(() => true, () => false);
  return {
    svg: () => keep(new Blob([svgText()], { type: "image/svg+xml" }), "svg", view.words().savedAsSeen),
    // For a design tool, where every part is a layer with its name.
    copySvg: async () => {
      const { spec, type } = view.figure();
      const copied = await copy(svgText({ layers: true, idPrefix: spec.idPrefix ?? type }));
      return copied ? view.words().copiedSvg : view.words().copyFailed;
    },
    png: async () => {
      const scene = view.scene();
      const canvas = page.createElement("canvas");
      [canvas.width, canvas.height] = [Math.ceil(scene.width * SCALE), Math.ceil(scene.height * SCALE)];
      const context = canvas.getContext("2d");
      if (context) paintScene(scene, context, { scale: SCALE });
      const picture = await encoded(canvas);
      return picture && context ? keep(picture, "png", view.words().savedAsSeen) : view.words().saveFailed;
    },
    csv: () => keep(new Blob([toCSV(view.figure(), { locale: view.locale(), bom: true })], { type: "text/csv;charset=utf-8" }), "csv", view.words().savedWhole),
    spec: async () => {
      const { input, chart } = view.figure();
      const { spec } = JSON.parse(embedText(input, chart)) as { spec: unknown };
      const copied = await copy(JSON.stringify(spec, undefined, 2));
      return copied ? view.words().copied : view.words().copyFailed;
    },
  };
}

/** Chromium encodes in the pauses between frames, and a page at rest has none: it would wait for up to seven seconds. So frames are asked for until it is done. */
async function encoded(canvas: HTMLCanvasElement): Promise<Blob | null> {
  let frame = 0;
  const tick = (): void => {
    frame = requestAnimationFrame(tick);
  };
  tick();
  try {
    return await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  } finally {
    cancelAnimationFrame(frame);
  }
}
