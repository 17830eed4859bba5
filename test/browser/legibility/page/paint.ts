import { readColour, type Rgba } from "./colour.js";

/** What fills a shape: its colours at full strength, and for a hatch the ground between its lines where it has one. */
export interface Paint {
  readonly kind: "plain" | "gradient" | "hatch";
  readonly colours: readonly Rgba[];
  readonly ground?: Rgba | undefined;
}

function server(root: SVGSVGElement, computed: string): Element | undefined {
  const id = /url\("?#([^")]+)"?\)/.exec(computed)?.[1];
  if (id === undefined) return undefined;
  // Looked up inside this figure: another figure on the page may use the same id.
  return root.querySelector(`[id="${CSS.escape(id)}"]`) ?? undefined;
}

function inked(colour: Rgba | undefined): colour is Rgba {
  return colour !== undefined && colour[3] > 0.004;
}

function readGradient(gradient: Element, opacity: number): Paint | undefined {
  const colours = [...gradient.querySelectorAll("stop")].map((stop) => {
    const style = getComputedStyle(stop);
    return readColour(style.stopColor, opacity * Number(style.stopOpacity));
  });
  const found = colours.filter((colour) => colour !== undefined);
  return found.length === 0 ? undefined : { kind: "gradient", colours: found };
}

function readPattern(pattern: Element, opacity: number): Paint | undefined {
  const colours: Rgba[] = [];
  let ground: Rgba | undefined;
  for (const [index, child] of [...pattern.querySelectorAll("rect, path, line, circle, polygon, polyline")].entries()) {
    const style = getComputedStyle(child);
    const fill = child.localName === "line" ? undefined : readColour(style.fill, opacity * Number(style.fillOpacity));
    const stroke = readColour(style.stroke, opacity * Number(style.strokeOpacity));
    if (index === 0 && child.localName === "rect" && inked(fill) && !inked(stroke)) ground = fill;
    else colours.push(...[fill, stroke].filter(inked));
  }
  return { kind: "hatch", colours, ground };
}

/** Reads a computed `fill` or `stroke`; undefined where nothing is painted. */
export function readPaint(root: SVGSVGElement, computed: string, opacity: number): Paint | undefined {
  const colour = readColour(computed, opacity);
  if (colour !== undefined) return inked(colour) ? { kind: "plain", colours: [colour] } : undefined;
  const found = server(root, computed);
  if (found === undefined) return undefined;
  return found.localName === "pattern" ? readPattern(found, opacity) : readGradient(found, opacity);
}

/** Whether nothing under this paint can be seen. */
export function isOpaque(paint: Paint): boolean {
  const solid = (colour: Rgba): boolean => colour[3] > 0.995;
  return paint.kind === "hatch" ? paint.ground !== undefined && solid(paint.ground) : paint.colours.every(solid);
}
