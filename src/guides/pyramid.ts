import { LEAST_LENGTH, type PyramidBar, type PyramidPlot, type PyramidRow, type PyramidText } from "../layout/pyramid.js";
import type { Mark } from "../scene/mark.js";
import { contrastRatio, mix } from "../theme/color.js";
import type { Theme } from "../theme/theme.js";
import { areaPaint, BOUND_HEAD, drawBar, drawMissing, type Certainty } from "./bar.js";
import type { Look } from "./look.js";

/** Tiers from the top down, each side of each a labelled group. */
export function drawPyramid(plot: PyramidPlot, look: Look): Mark[] {
  const { theme } = look;
  const { rows, zeros, heads } = plot;
  const marks: Mark[] = heads.length > 0 ? [{ kind: "group", key: "heads", marks: textMarks(heads, theme) }] : [];
  const singled = rows.some(({ tier }) => tier.strong);
  rows.forEach((row, i) => marks.push(drawTier(row, colorsOf(row, singled, i / Math.max(1, rows.length - 1), theme), look)));
  zeros.forEach(({ x, y1, y2 }, i) => marks.push({ kind: "line", key: `zero-${i}`, x1: x, y1, x2: x, y2, stroke: theme.ink }));
  return marks;
}

function textMarks(texts: readonly PyramidText[], theme: Theme): Mark[] {
  const fills = { ink: theme.ink, ink2: theme.ink2, ink3: theme.ink3, later: theme.subject.text } as const;
  return texts.map(({ tone, ...text }): Mark => ({ kind: "text", ...text, fill: fills[tone] }));
}

interface Colors {
  readonly bars: readonly string[];
  /** A strong tier's number. */
  readonly count: string;
}

/** A pair is told apart by side and tone; a stock is darker upward, unless the spec singles tiers out. */
function colorsOf({ tier, bars }: PyramidRow, singled: boolean, down: number, theme: Theme): Colors {
  const chosen = tier.color ?? (singled && !tier.strong ? theme.context : theme.subject.mark);
  if (bars.length > 1) return { bars: [theme.context, chosen], count: theme.ink };
  const single = tier.color ?? (singled ? chosen : stepColor(theme, down));
  return { bars: [single], count: singled && tier.strong ? theme.subject.text : theme.ink };
}

/** Between the second step of the sequential scale, at the base, and the fifth, at the top. */
function stepColor({ sequential }: Theme, down: number): string {
  const at = 4 - down * 3;
  const low = Math.floor(at);
  return mix(sequential[low] ?? "#000000", sequential[Math.min(low + 1, 5)] ?? "#000000", at - low);
}

function drawTier({ tier, bar, bars, texts }: PyramidRow, colors: Colors, look: Look): Mark {
  const { theme } = look;
  const own = bars.map((one, i) => {
    const color = colors.bars[i] ?? theme.context;
    const shape = one.missing ? drawMissing("missing", one.missing, look.sizes.axis, theme) : bars.length > 1 ? drawBar("bar", [one.from, one.to], bar, { certainty: one.side.certainty, color }, theme) : drawCentred(one, bar, color, theme);
    return { one, marks: [...edged(shape, color, theme), ...textMarks(one.texts, theme)] };
  });
  const names = textMarks(texts, theme).map((mark) => (mark.kind === "text" && mark.key === "count" && mark.fill === theme.ink ? { ...mark, fill: colors.count } : mark));
  const spoken = own.map(({ one, marks }) => {
    const { status, basis, bound } = one.side.certainty;
    const datum = one.side.row === undefined ? {} : { datum: { row: one.side.row, field: "value", status, basis, bound } };
    const painted = marks.map((mark) => (mark.kind === "text" && bars.length === 1 && mark.fill === theme.ink ? { ...mark, fill: colors.count } : mark));
    return { kind: "group", key: one.side.key, label: one.side.spoken, marks: bars.length > 1 ? painted : [...names, ...painted], ...datum } as const;
  });
  const [only] = spoken;
  if (spoken.length === 1 && only) return { ...only, key: tier.key };
  return { kind: "group", key: tier.key, marks: [...names, ...spoken] };
}

/** A pale bar gets an edge that can be seen on the background. */
function edged(marks: readonly Mark[], color: string, theme: Theme): Mark[] {
  if (contrastRatio(color, theme.bg) >= 3) return [...marks];
  const stroke = color === theme.context ? theme.contextEdge : (theme.sequential[3] ?? theme.contextEdge);
  return marks.map((mark) => (mark.kind === "rect" && mark.fill === color && mark.width > 2 ? { ...mark, x: mark.x + 0.5, y: mark.y + 0.5, width: mark.width - 1, height: mark.height - 1, stroke, strokeWidth: 1 } : mark));
}

/** A bar on the middle axis. A bound ends in arrow heads: beyond the value where there may be more, at it where there may be less. */
function drawCentred({ side, from, to }: PyramidBar, { y, height }: PyramidRow["bar"], color: string, theme: Theme): Mark[] {
  const { certainty } = side;
  const box = { x: from, y, width: to - from, height };
  if (box.width <= LEAST_LENGTH) return [{ kind: "rect", key: "bar", ...box, fill: color }];
  const paint = areaPaint(certainty, color, theme);
  const inset = paint.stroke === undefined ? 0 : 0.75;
  const heads = headsOf(certainty, box.width);
  if (heads) {
    const [left, right] = [from - heads.out, to + heads.out];
    const d = `M${left} ${y + height / 2}L${left + BOUND_HEAD} ${y}H${right - BOUND_HEAD}L${right} ${y + height / 2}L${right - BOUND_HEAD} ${y + height}H${left + BOUND_HEAD}Z`;
    return [{ kind: "path", key: "bar", d, ...paint }];
  }
  const inner = { x: from + inset, y: y + inset, width: Math.max(0.5, box.width - inset * 2), height: height - inset * 2 };
  if (certainty.status !== "preliminary" || box.width < 48) return [{ kind: "rect", key: "bar", ...inner, ...paint }];
  return [
    { kind: "rect", key: "bar", ...inner, width: inner.width - 15, ...paint },
    { kind: "rect", key: "bar-open", x: to - 11.25, y: y + 0.75, width: 10.5, height: height - 1.5, fill: theme.bg, stroke: color, strokeWidth: 1.5 },
  ];
}

function headsOf({ bound }: Certainty, width: number): { readonly out: number } | undefined {
  if (bound === "atLeast" || bound === "moreThan") return { out: BOUND_HEAD };
  return bound === "atMost" && width > BOUND_HEAD * 2 ? { out: 0 } : undefined;
}
