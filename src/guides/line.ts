import type { Mark } from "../scene/mark.js";
import type { Hue, Theme } from "../theme/theme.js";
import type { Certainty } from "./bar.js";

/** The colour of a line: the edge where the fill of the hue would be too pale for one. */
export function lineColor(hue: Hue): string {
  return hue.edge ?? hue.mark;
}

interface LineStyle {
  readonly color: string;
  /** px */
  readonly width: number;
  readonly kind: "solid" | "dash" | "dots" | "target";
  /** Of invented numbers. */
  readonly hollow: boolean;
  /** Of a solid line, where a series has no colour of its own. */
  readonly dash?: string | undefined;
}

const DASHES = { solid: undefined, dash: "7 5", dots: "0.1 6", target: "8 4" } as const;

/** A line as its numbers are certain: solid, dashed for estimates, round dots for projections; hollow where invented. */
export function drawLine(key: string, d: string, style: LineStyle, theme: Theme): Mark[] {
  const { color, width, kind, hollow } = style;
  const dash = kind === "solid" ? style.dash : DASHES[kind];
  const dashed = dash === undefined ? {} : { dash };
  if (kind === "target") return [{ kind: "path", key, d, stroke: theme.ink, strokeWidth: 1.5, ...dashed }];
  if (kind === "dots") return [{ kind: "path", key, d, stroke: color, strokeWidth: width + 0.75, cap: "round", ...dashed }];
  const ends = dash === undefined ? ({ cap: "round", join: "round" } as const) : {};
  if (!hollow) return [{ kind: "path", key, d, stroke: color, strokeWidth: width, ...ends, ...dashed }];
  return [
    { kind: "path", key, d, stroke: color, strokeWidth: width * 2, ...ends, ...dashed },
    { kind: "path", key: `${key}-core`, d, stroke: theme.bg, strokeWidth: width * 0.6, ...ends, ...dashed },
  ];
}

interface DotStyle {
  readonly color: string;
  /** What an open mark is filled with. */
  readonly ground: string;
  /** A smaller mark on the way. */
  readonly small: boolean;
  /** No line says that it is invented, so the mark must. */
  readonly alone: boolean;
}

/** A point as its number is certain: disc, ring with a dot, open ring, diamond; a caret where it is only a bound. */
export function drawDot(key: string, { x, y }: { readonly x: number; readonly y: number }, certainty: Certainty, style: DotStyle): Mark[] {
  const { bound } = certainty;
  const marks = shapeOf(key, x, y, { certainty, style });
  if (bound === "moreThan" || bound === "atLeast") marks.push(caret(key, x, y - 8, { rise: -4.5, color: style.color }));
  if (bound === "atMost") marks.push(caret(key, x, y + 8, { rise: 4.5, color: style.color }));
  return marks;
}

function shapeOf(key: string, x: number, y: number, { certainty, style }: { readonly certainty: Certainty; readonly style: DotStyle }): Mark[] {
  const { status, basis, bound } = certainty;
  const { color, ground, small, alone } = style;
  const open = { fill: ground, stroke: color, strokeWidth: small ? 1.5 : 2.25 };
  if (status === "target") return [diamond(key, x, y, { color, ground })];
  if (status === "preliminary") {
    return [
      { kind: "circle", key, x, y, r: 5.5, ...open, strokeWidth: 2.25 },
      { kind: "circle", key: `${key}-dot`, x, y, r: 2, fill: color },
    ];
  }
  if (status !== "actual" || bound === "about") return [{ kind: "circle", key, x, y, r: small ? 3 : 5, ...open }];
  if (basis === "illustrative" && alone) {
    const half = small ? 3.5 : 5;
    return [{ kind: "rect", key, x: x - half, y: y - half, width: half * 2, height: half * 2, fill: { hatch: "\\", color, gap: 3, weight: 1.25, background: ground }, stroke: color, strokeWidth: 1.5 }];
  }
  return [{ kind: "circle", key, x, y, r: small ? 3 : 4, fill: color }];
}

function caret(key: string, x: number, y: number, { rise, color }: { readonly rise: number; readonly color: string }): Mark {
  const d = `M${round(x - 5)} ${round(y)}L${round(x)} ${round(y + rise)}L${round(x + 5)} ${round(y)}`;
  return { kind: "path", key: `${key}-caret`, d, stroke: color, strokeWidth: 2, cap: "round", join: "round" };
}

/** The open diamond of a target. */
export function diamond(key: string, x: number, y: number, { color, ground }: { readonly color: string; readonly ground: string }): Mark {
  const d = `M${round(x)} ${round(y - 6.5)}L${round(x + 6.5)} ${round(y)}L${round(x)} ${round(y + 6.5)}L${round(x - 6.5)} ${round(y)}Z`;
  return { kind: "path", key, d, fill: ground, stroke: color, strokeWidth: 1.75 };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
