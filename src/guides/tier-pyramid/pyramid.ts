import type { PyramidBar, PyramidPlot, PyramidRow, PyramidTone } from "../../layout/tier-pyramid/pyramid.js";
import type { Mark } from "../../scene/mark.js";
import { contrastRatio, mix } from "../../theme/color.js";
import type { Theme } from "../../theme/theme.js";
import { drawBar, drawMissing, hatchOf } from "../bar.js";
import { drawLabels, toneColor } from "../label.js";
import type { Look } from "../look.js";

/** Tiers from the top down, each side of each a labelled group. */
export function drawPyramid(plot: PyramidPlot, look: Look): Mark[] {
  const { theme } = look;
  const { rows, zeros, heads, rules } = plot;
  const marks: Mark[] = rules.map(({ x1, x2, y }, i): Mark => ({ kind: "line", key: `rule-${i}`, x1, y1: y, x2, y2: y, stroke: theme.grid }));
  if (heads.length > 0) marks.push({ kind: "group", key: "heads", marks: drawLabels(heads, theme, colorOf(theme)) });
  const singled = rows.some(({ tier }) => tier.strong);
  rows.forEach((row, i) => marks.push(drawTier(row, colorsOf(row, singled, i / Math.max(1, rows.length - 1), theme), look)));
  zeros.forEach(({ x, y1, y2 }, i) => marks.push({ kind: "line", key: `zero-${i}`, x1: x, y1, x2: x, y2, stroke: theme.ink3 }));
  return marks;
}

const colorOf = (theme: Theme) => (tone: PyramidTone): string => toneColor(tone === "later" ? "subject" : tone, theme);

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

/** From the last step of the sequential scale, at the top, to the fourth, at the base: paler ones would need an edge, and look like an aim. */
function stepColor({ sequential }: Theme, down: number): string {
  const at = 5 - down * 2;
  const low = Math.floor(at);
  return mix(sequential[low] ?? "#000000", sequential[Math.min(low + 1, 5)] ?? "#000000", at - low);
}

function drawTier({ tier, bar, bars, texts }: PyramidRow, colors: Colors, look: Look): Mark {
  const { theme } = look;
  const own = bars.map((one, i) => {
    const color = colors.bars[i] ?? theme.context;
    const shape = one.missing ? drawMissing("missing", one.missing, look.sizes.axis, theme) : drawSide(one, bar, color, theme);
    return { one, marks: [...edged(shape, color, theme), ...drawLabels(one.texts, theme, colorOf(theme))] };
  });
  const names = drawLabels(texts, theme, colorOf(theme)).map((mark) => (mark.kind === "text" && mark.key === "count" && mark.fill === theme.ink ? { ...mark, fill: colors.count } : mark));
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

/** None is nothing, not the hairline of a small number. */
function drawSide({ side, from, to }: PyramidBar, bar: PyramidRow["bar"], color: string, theme: Theme): Mark[] {
  if (side.value === 0) return [];
  // A hatch in a pale colour would be lost on paper.
  const ink = color === theme.context && hatchOf(side.certainty, color, theme.bg) ? theme.contextEdge : color;
  return drawBar("bar", [from, to], bar, { certainty: side.certainty, color: ink }, theme);
}
