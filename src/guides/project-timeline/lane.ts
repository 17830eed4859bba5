import type { LaneItem } from "../../layout/project-timeline/lane-item.js";
import type { LaneText } from "../../layout/project-timeline/lane-words.js";
import type { LaneMarks, LaneRect } from "../../layout/project-timeline/lanes.js";
import type { Tone } from "../../layout/project-timeline/spans.js";
import type { Box } from "../../layout/place.js";
import type { Mark, Paint } from "../../scene/mark.js";
import { mix } from "../../theme/color.js";
import { labelledFill, type Hue, type Theme } from "../../theme/index.js";
import { areaPaint } from "../bar.js";
import { drawVerdict } from "../verdict.js";

/** How the marks of one project are painted. */
export interface Brush {
  readonly item: LaneItem;
  readonly theme: Theme;
  /** Moves a lane's own y to the figure's. */
  readonly center: number;
  readonly solid: string;
  /** Where a fill alone is too pale. */
  readonly edge: string;
  readonly tint: string;
  readonly words: string;
  /** A solid area, or the hatch that says why it is not. */
  readonly paint: { readonly fill: Paint; readonly stroke?: string; readonly strokeWidth?: number; readonly dash?: string };
}

/** Brushes by colour and emphasis, so that rows painted alike share one. */
export type Brushes = Map<string, Omit<Brush, "item" | "center">>;

/** `plain` where nothing says what is elapsed and nothing is the point. */
export function brushOf(item: LaneItem, theme: Theme, center: number, plain: boolean, brushes?: Brushes): Brush {
  const key = `${item.color ?? String(item.strong)} ${item.certainty.status} ${item.certainty.basis ?? ""}`;
  let made = brushes?.get(key);
  if (!made) {
    made = inksOf(item, theme, plain);
    brushes?.set(key, made);
  }
  const { solid, edge, tint, words, paint } = made;
  return { item, theme, center, solid, edge, tint, words, paint };
}

function inksOf(item: LaneItem, theme: Theme, plain: boolean): Omit<Brush, "item" | "center"> {
  const hue: Hue = item.color !== undefined ? { mark: item.color, text: theme.ink } : item.strong && !plain ? theme.subject : { mark: theme.context, text: theme.ink2, edge: theme.contextEdge };
  const edge = hue.edge ?? hue.mark;
  const paint = areaPaint(item.certainty, hue.mark, theme);
  // A pale area gets an edge.
  const stroke = paint.stroke === undefined ? (edge === hue.mark ? {} : { stroke: edge, strokeWidth: 1 }) : { stroke: edge };
  return { theme, solid: hue.mark, edge, tint: mix(theme.bg, edge, 0.2), words: hue.text, paint: { ...paint, ...stroke } };
}

/** The marks of one project: solid for time elapsed, open for what is announced, dashed where an end is known only roughly. */
export function drawLane(item: LaneItem, marks: LaneMarks, brush: Brush): Mark[] {
  const { theme, center } = brush;
  const out: Mark[] = marks.dots.map(({ x1, x2 }, i) => ({ kind: "line", key: `dots-${i}`, x1, y1: center, x2, y2: center, stroke: brush.edge, strokeWidth: 1.5, dash: "1.5 4" }));
  for (const rect of marks.rects) out.push(drawRect(rect, brush));
  if (marks.open) out.push(openEnd(marks, marks.open, brush));
  out.push(...innerBar(marks, brush), ...brackets(marks, brush), ...points(marks, brush));
  marks.plates.forEach((box, i) => out.push({ kind: "rect", key: `plate-${i}`, ...box, y: box.y + center, fill: theme.bg }));
  for (const { key, x, y1, y2 } of marks.leaders) out.push({ kind: "line", key, x1: x, y1: y1 + center, x2: x, y2: y2 + center, stroke: theme.ink3 });
  for (const { key, text, x, y, size, weight, tone } of marks.texts) out.push({ kind: "text", key, text, x, y: y + center, size, weight, fill: fillOf(tone, brush) });
  if (marks.verdict && item.progress?.verdict) out.push(...drawVerdict(item.progress.verdict, marks.verdict.x, marks.verdict.y + center, theme));
  return out;
}

function fillOf(tone: LaneText["tone"], { theme, words, solid }: Brush): string {
  if (tone === "event") return words;
  if (tone === "onDone") return labelledFill(theme, { mark: solid, text: solid }).text;
  return theme[tone];
}

function drawRect({ key, x, y, width, height, tone, soft, kind }: LaneRect, brush: Brush): Mark {
  const { theme, edge, center, item, tint } = brush;
  const part = kind === "part";
  if (!soft && tone !== "ahead" && !(part && item.progress !== undefined)) return solidRect(key, { x, y: y + center, width, height }, brush);
  const fill = part && tone === "done" ? tint : theme.bg;
  const open = { kind: "rect", key, x: x + 0.75, y: y + center + 0.75, width: Math.max(0.5, width - 1.5), height: height - 1.5, fill, stroke: edge, strokeWidth: soft ? 1.25 : 1.5 } as const;
  if (!soft) return open;
  return { ...open, dash: "3 3", ...(part || tone === "ahead" ? {} : { radius: height / 2 - 1 }) };
}

/** An area in the paint of its row; one with an edge is drawn within its outline. */
export function solidRect(key: string, { x, y, width, height }: Box, { paint }: Brush): Mark {
  const inset = paint.stroke === undefined ? 0 : 0.75;
  return { kind: "rect", key, x: x + inset, y: y + inset, width: Math.max(0.5, width - inset * 2), height: Math.max(0.5, height - inset * 2), ...paint };
}

/** Two dashed edges and nothing between them at the right: the end is not known. */
function openEnd({ rects }: LaneMarks, box: NonNullable<LaneMarks["open"]>, { edge, center }: Brush): Mark {
  const [top, bottom, right] = [box.y + center + 0.75, box.y + box.height + center - 0.75, box.x + box.width];
  const from = box.x - (rects.at(-1)?.tone === "done" ? 0 : 0.75);
  return { kind: "path", key: "open", d: `M${px(from)} ${px(top)}H${px(right)}M${px(from)} ${px(bottom)}H${px(right)}`, stroke: edge, strokeWidth: 1.25, dash: "3 3" };
}

function px(value: number): number {
  return Math.round(value * 100) / 100;
}

function innerBar({ inner, half }: LaneMarks, brush: Brush): Mark[] {
  if (!inner) return [];
  const { theme, center } = brush;
  const out: Mark[] = [];
  if (inner.width > 0) out.push(solidRect("progress-bar", { x: inner.x, y: inner.y + center, width: Math.max(1, inner.width), height: inner.height }, brush));
  const x = inner.expected;
  if (x === undefined) return out;
  const [y1, y2] = inner.y > 0 ? [inner.y + center - 2, inner.y + inner.height + center + 3] : [center - half - 3, center + half + 3];
  out.push({ kind: "line", key: "expected-ground", x1: x, y1, x2: x, y2, stroke: theme.bg, strokeWidth: 4 }, { kind: "line", key: "expected", x1: x, y1, x2: x, y2, stroke: theme.ink, strokeWidth: 2 });
  return out;
}

function brackets({ brackets: all }: LaneMarks, { center, edge }: Brush): Mark[] {
  return all.map(({ key, x1, x2, y, soft }): Mark => {
    const [top, bottom] = [px(y + center - 3), px(y + center)];
    return { kind: "path", key, d: `M${px(x1)} ${top}V${bottom}H${px(x2)}V${top}`, stroke: edge, strokeWidth: 1.25, ...(soft ? { dash: "3 3" } : {}) };
  });
}

function points({ points: all }: LaneMarks, { center, edge, theme }: Brush): Mark[] {
  return all.map(({ key, x, shape, tone }): Mark => {
    if (shape === "ring") return { kind: "circle", key, x, y: center, r: 5, fill: theme.bg, stroke: edge, strokeWidth: 2 };
    const d = `M${px(x)} ${px(center - 6.5)}L${px(x + 6.5)} ${px(center)}L${px(x)} ${px(center + 6.5)}L${px(x - 6.5)} ${px(center)}Z`;
    return { kind: "path", key, d, ...pointPaint(tone, edge, theme) };
  });
}

/** A milestone lies on bars of its own colour, so that one passed is ink within a thin ground. */
function pointPaint(tone: Tone, edge: string, theme: Theme): { readonly fill: string; readonly stroke: string; readonly strokeWidth: number } {
  return tone === "ahead" ? { fill: theme.bg, stroke: edge, strokeWidth: 1.75 } : { fill: theme.ink, stroke: theme.bg, strokeWidth: 1.5 };
}

