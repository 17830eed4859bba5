import type { ShadeKey } from "../layout/shades-key.js";
import type { Mark, Path } from "../scene/mark.js";
import { contrastRatio, MARKS, mix, readableOn, WORDS, wordsOn } from "../theme/color.js";
import type { Theme } from "../theme/theme.js";
import { drawMissing, type Box, type Certainty } from "./bar.js";
import { drawLabels } from "./label.js";
import type { Look } from "./look.js";

/** The colour of a place among a theme's steps. */
export function shadeColor(step: number, parted: boolean, theme: Theme): string {
  const steps = parted ? theme.diverging : theme.sequential;
  const low = Math.floor(step);
  const from = steps[low] ?? theme.bg;
  return mix(from, steps[low + 1] ?? from, step - low);
}

/** How a cell is filled: a shade, and how certain its number is. Zero where it is the least is no shade but an empty ground. */
interface ShadedCell {
  readonly color: string;
  readonly zero: boolean;
  readonly certainty: Certainty;
  /** Nothing is printed in it, so that a pale one needs an edge. */
  readonly mute: boolean;
  /** Edge of a fill that is hardly seen on the ground. */
  readonly edge?: string | undefined;
  /** Legs of its corner, in a key's swatch. */
  readonly leg?: number | undefined;
}

const BLACK = "#000000";
const WHITE = "#FFFFFF";

/** Colour of words on a cell. Between two of a theme's steps neither its ground nor its ink may read, but black or white always does. */
export function cellWords({ color, zero }: Pick<ShadedCell, "color" | "zero">, theme: Theme): string {
  const fill = zero ? theme.track : color;
  const usual = wordsOn(theme, fill);
  return contrastRatio(usual, fill) >= WORDS ? usual : readableOn(fill, [BLACK, WHITE]);
}

/** Legs of the corner that says how certain a number is: hatch under the number itself would make it unreadable. */
export function cornerOf({ status, basis }: Pick<Certainty, "status" | "basis">, { width, height }: Pick<Box, "width" | "height">): number {
  if (basis !== "illustrative" && status === "actual") return 0;
  return Math.round(Math.min(width * 0.4, height * 0.32, 12));
}

/** A filled cell; its lower right corner says what kind of number it holds, where that is not a fact. */
export function drawShaded(key: string, box: Box, cell: ShadedCell, theme: Theme): Mark[] {
  const { certainty, zero, mute, color } = cell;
  const fill = zero ? theme.track : color;
  const edge = cell.edge ?? (zero || (mute && contrastRatio(fill, theme.bg) < MARKS) ? theme.rule : undefined);
  const inset = edge === undefined ? 0 : 0.5;
  const body: Mark = { kind: "rect", key, x: box.x + inset, y: box.y + inset, width: box.width - inset * 2, height: box.height - inset * 2, fill, ...(edge === undefined ? {} : { stroke: edge, strokeWidth: 1 }) };
  const leg = cell.leg ?? cornerOf(certainty, box);
  return leg === 0 ? [body] : [body, ...drawCorner(`${key}-corner`, box, leg, contrastRatio(fill, theme.bg) >= MARKS ? fill : theme.ink3, certainty, theme)];
}

/**
 * A corner cut off the cell: open for a preliminary number, dashed for a projection, in ink for a target, else hatched as an area would be.
 * It is too small to tell status and basis at once; the badge says that there is something invented.
 */
function drawCorner(key: string, { x, y, width, height }: Box, leg: number, color: string, { status, basis }: Certainty, theme: Theme): Mark[] {
  const [right, bottom] = [x + width, y + height];
  const triangle = (by: number): string => `M${px(right)} ${px(bottom - leg - by)}V${px(bottom)}H${px(right - leg - by)}Z`;
  const cut: Mark = { kind: "path", key, d: triangle(1.5), fill: theme.bg };
  const inside = (shape: Omit<Path, "kind" | "key">): Mark[] => [cut, { kind: "path", key: `${key}-mark`, ...shape }];
  if (status === "target") return inside({ d: triangle(0), fill: theme.ink });
  if (status === "preliminary" || status === "projection") {
    const d = `M${px(right - 0.75)} ${px(bottom - leg + 0.75)}V${px(bottom - 0.75)}H${px(right - leg + 0.75)}Z`;
    return inside({ d, stroke: color, strokeWidth: 1.25, join: "miter", ...(status === "projection" ? { dash: "2 2" } : {}) });
  }
  const hatch = status === "actual" ? "\\" : basis === "illustrative" ? "x" : "/";
  return inside({ d: triangle(0), fill: { hatch, color, gap: 3, weight: 1.25, background: theme.bg } });
}

const px = (value: number): number => Math.round(value * 100) / 100;

/** The key of a scale of shades; the cells say all that it does, so it is decoration to a screen reader. */
export function drawShadeKey(key: ShadeKey, parted: boolean, basis: Certainty["basis"], { theme, sizes }: Look): Mark[] {
  const { strip, zero, missing, kinds, labels } = key;
  const marks: Mark[] = strip.map(({ step, ...box }, i): Mark => {
    const fill = shadeColor(step, parted, theme);
    return { kind: "rect", key: `step-${i}`, ...box, fill };
  });
  const [first] = strip;
  const last = strip.at(-1);
  // One edge around the scale: its pale end is hardly seen on the ground.
  if (first && last && last.y === first.y) marks.push({ kind: "rect", key: "edge", x: first.x + 0.5, y: first.y + 0.5, width: last.x + last.width - first.x - 1, height: first.height - 1, stroke: theme.rule });
  if (zero) marks.push({ kind: "rect", key: "zero", x: zero.x + 0.5, y: zero.y + 0.5, width: zero.width - 1, height: zero.height - 1, fill: theme.track, stroke: theme.rule });
  const color = shadeColor(parted ? 1 : 2, parted, theme);
  kinds.forEach(({ status, box }) => marks.push(...drawShaded(status, box, { color, zero: false, mute: true, leg: 12, certainty: { status, basis, bound: "exact" } }, theme)));
  if (missing) marks.push(...drawMissing("missing", missing, sizes.axis, theme).slice(0, 1));
  if (marks.length + labels.length === 0) return [];
  return [{ kind: "group", key: "key", marks: [...marks, ...drawLabels(labels, theme)] }];
}
