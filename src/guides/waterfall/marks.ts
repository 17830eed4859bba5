import type { WaterfallBar, WaterfallItem, WaterfallLayout, WaterfallTone } from "../../layout/waterfall/model.js";
import type { Mark } from "../../scene/mark.js";
import type { Theme } from "../../theme/theme.js";
import { drawBar, drawMissing, hatchOf } from "../bar.js";
import { drawLabels, toneColor } from "../label.js";
import type { Look } from "../look.js";
import { drawUprightBar } from "../upright-bar.js";

/** Connectors, then each bar with its words as one thing that is spoken, then the zero line. */
export function drawWaterfall({ bars, connectors, zeros, head, upright }: WaterfallLayout, look: Look): Mark[] {
  const { theme } = look;
  const marks: Mark[] = [];
  if (head.length > 0) marks.push({ kind: "group", key: "head-unit", marks: drawLabels(head, theme, toneOf(theme)) });
  if (connectors.length > 0) {
    const lines = connectors.map(({ x1, y1, x2, y2, loose }, i): Mark => ({ kind: "line", key: `connector-${i}`, ...crisp(x1, y1, x2, y2), stroke: theme.ink3, ...(loose ? { dash: "2 3" } : {}) }));
    marks.push({ kind: "group", key: "connectors", marks: lines });
  }
  marks.push(...bars.map((bar) => drawOne(bar, upright, look)));
  zeros.forEach(({ x1, y1, x2, y2 }, i) => marks.push({ kind: "line", key: `zero-${i}`, ...crisp(x1, y1, x2, y2), stroke: theme.ink }));
  return marks;
}

/** A hair line on whole pixels. */
function crisp(x1: number, y1: number, x2: number, y2: number): { x1: number; y1: number; x2: number; y2: number } {
  const half = (value: number): number => Math.round(value - 0.5) + 0.5;
  return x1 === x2 ? { x1: half(x1), y1, x2: half(x2), y2 } : { x1, y1: half(y1), x2, y2: half(y2) };
}

const toneOf = (theme: Theme) => (tone: WaterfallTone): string => toneColor(tone === "rise" ? "subject" : tone === "fall" ? "shortfall" : tone, theme);

function drawOne({ item, from, to, at, thick, missing, labels }: WaterfallBar, upright: boolean, look: Look): Mark {
  const { theme } = look;
  const { status, basis, bound } = item.certainty;
  const words = drawLabels(labels, theme, toneOf(theme));
  const marks = missing ? drawMissing("missing", missing, look.sizes.axis, theme) : shape(item, [from, to], { at, thick, upright }, theme);
  const datum = item.row === undefined ? {} : { datum: { row: item.row, field: "value", status, basis, bound } };
  return { kind: "group", key: item.key, label: item.spoken, marks: [...marks, ...words], ...datum };
}

function shape(item: WaterfallItem, ends: readonly [number, number], { at, thick, upright }: { readonly at: number; readonly thick: number; readonly upright: boolean }, theme: Theme): Mark[] {
  const { certainty } = item;
  const fill = colorOf(item, theme);
  // A hatch of the pale context of print would not be seen.
  const color = fill === theme.context && hatchOf(certainty, fill, theme.bg) ? theme.contextEdge : fill;
  const marks = upright ? drawUprightBar("bar", ends, { x: at, width: thick }, { certainty, color }, theme) : drawBar("bar", ends, { y: at, height: thick }, { certainty, color }, theme);
  const pale = color === theme.context && theme.contextEdge !== theme.context;
  return marks.map((mark): Mark => (pale && mark.kind === "rect" && mark.stroke === undefined ? { ...mark, x: mark.x + 0.5, y: mark.y + 0.5, width: Math.max(1, mark.width - 1), height: Math.max(1, mark.height - 1), stroke: theme.contextEdge } : mark));
}

/** Totals are ink, rises the subject, falls ochre; all parts but the one that is singled out are context, since a fall in its hue would seem singled out too. */
function colorOf({ kind, color, from, to, strong }: WaterfallItem, theme: Theme): string {
  if (color !== undefined) return color;
  // In mono print the ink of totals is that of the subject.
  if (kind === "total" && theme.context === theme.contextEdge) return theme.ink2;
  if (kind !== "part") return theme.ink3;
  if (!strong) return theme.context;
  return to < from ? theme.shortfall.mark : theme.subject.mark;
}
