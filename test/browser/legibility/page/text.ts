import { readColour, type Rgba } from "./colour.js";
import type { Box } from "./finding.js";
import { mapBox, type Place } from "./shape.js";

/** One line of one text, in figure pixels. */
export interface Run {
  readonly order: number;
  /** The `<text>` it belongs to. */
  readonly owner: Element;
  readonly text: string;
  /** Where there is ink, but never flatter than a digit. */
  readonly ink: Box;
  /** The ink, as wide as the letters with the room they claim; marks of one em such as （ claim their ink only. */
  readonly claim: Box;
  readonly baseline: number;
  /** Font size on the screen, px. */
  readonly size: number;
  readonly isTurned: boolean;
  readonly fill: Rgba | undefined;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const DIGIT_HEIGHT = 0.72;
const OPENING = /^[“‘（《〈「『【〔]/u;
const CLOSING = /[”’，。、；：！？）》〉」』】〕]$/u;

interface Ink {
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
  readonly width: number;
}

/** Where a string has ink, from the start of its baseline. */
export type Inks = (font: string, text: string) => Ink;

/** Measures each string once; the same words come back in every width and theme. */
export function inkTable(): Inks {
  const context = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
  const known = new Map<string, Ink>();
  return (font, text) => {
    const key = `${font}|${text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    context.font = font;
    const m = context.measureText(text);
    const ink: Ink = { left: -m.actualBoundingBoxLeft, right: m.actualBoundingBoxRight, up: m.actualBoundingBoxAscent, down: m.actualBoundingBoxDescent, width: m.width };
    known.set(key, ink);
    return ink;
  };
}

/** The parts of a text that are set in one go: itself, or its innermost tspans. */
function leaves(element: SVGTextContentElement): SVGTextContentElement[] {
  if (element.childElementCount === 0) return [element];
  return [...element.children].flatMap((child) => (child instanceof SVGTextContentElement ? leaves(child) : []));
}

/** Gives words that stand beside a tspan a tspan of their own, so that each part can be asked where it is. */
export function wrapLooseWords(root: Element): void {
  for (const parent of root.querySelectorAll("text, tspan")) {
    if (parent.childElementCount === 0) continue;
    for (const node of [...parent.childNodes]) {
      if (node.nodeType !== Node.TEXT_NODE || (node.textContent ?? "").trim() === "") continue;
      const span = document.createElementNS("http://www.w3.org/2000/svg", "tspan");
      node.replaceWith(span);
      span.append(node);
    }
  }
}

function readRun(leaf: SVGTextContentElement, owner: Element, place: Place, inks: Inks): Run | undefined {
  const text = leaf.textContent.replace(/\s+/g, " ").trim();
  const style = getComputedStyle(leaf);
  if (text === "" || style.visibility !== "visible" || leaf.getNumberOfChars() === 0) return undefined;
  const size = parseFloat(style.fontSize);
  // The first letter of a word that runs from right to left starts at its right end.
  const start = { x: RIGHT_TO_LEFT.test(text) ? leaf.getBBox().x : leaf.getStartPositionOfChar(0).x, y: leaf.getStartPositionOfChar(0).y };
  const width = leaf.getComputedTextLength();
  const ink = inks(`${style.fontWeight} ${style.fontSize} ${style.fontFamily}`, text);
  // A text stretched by textLength or letter-spacing has no ink that the canvas knows.
  const isPlain = Math.abs(ink.width - width) < 1;
  const [left, right] = isPlain ? [Math.max(0, ink.left), Math.min(width, ink.right)] : [0, width];
  const [up, down] = [Math.max(ink.up, DIGIT_HEIGHT * size), Math.max(ink.down, 0)];
  const claimLeft = OPENING.test(text) ? left : 0;
  const claimRight = CLOSING.test(text) ? right : width;
  const { matrix } = place;
  return {
    order: place.order,
    owner,
    text,
    ink: mapBox(matrix, start.x + left, start.y - up, right - left, up + down),
    claim: mapBox(matrix, start.x + claimLeft, start.y - up, claimRight - claimLeft, up + down),
    baseline: start.y,
    size: size * Math.hypot(matrix.c, matrix.d),
    isTurned: Math.abs(matrix.b) > 1e-6 || Math.abs(matrix.c) > 1e-6 || leaf.getRotationOfChar(0) !== 0,
    fill: readColour(style.fill, place.opacity * Number(style.fillOpacity)),
  };
}

/** The lines of a `<text>`. */
export function readText(element: SVGTextElement, place: Place, inks: Inks): Run[] {
  return leaves(element).flatMap((leaf) => readRun(leaf, element, place, inks) ?? []);
}
