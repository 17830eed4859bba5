import { STATE_MARK, type RankingCertainty, type RankingRowBox } from "../../layout/ranking/item.js";
import type { RankingLineBox } from "../../layout/ranking/lines.js";
import type { RankingPlot } from "../../layout/ranking/ranking.js";
import type { Mark } from "../../scene/mark.js";
import type { State } from "../../schema/vocabulary.js";
import { contrastRatio, MARKS } from "../../theme/color.js";
import type { Theme } from "../../theme/theme.js";
import { areaPaint, BOUND_HEAD, drawBar, drawMissing, drawTick, hatchOf, shortfallPaint } from "../bar.js";
import { drawKey } from "../key.js";
import { drawLabels } from "../label.js";
import { drawDot } from "../line.js";
import type { Look } from "../look.js";

/** The key, the members each as one thing that is spoken, and the lines over them. */
export function drawRanking(plot: RankingPlot, look: Look): Mark[] {
  const { theme } = look;
  const { rows, lines, zero, heads } = plot;
  const ink = inkFor(plot.singled || rows[0] === undefined ? theme.context : theme.subject.mark, theme);
  // Solid in the key as it is in the bars: invented parts are hatched there too.
  const part = rows.find(({ item }) => item.solid !== undefined && item.solid.at > 0)?.item.solid?.certainty;
  const marks = drawKey(plot.key, look, ({ key }) => ({ stroke: ink, strokeWidth: 1.5, ...(key === "solid" ? { fill: part ? areaPaint(part, ink, theme).fill : ink } : { fill: theme.bg }) }));
  if (heads.length > 0) marks.push({ kind: "group", key: "heads", marks: drawLabels(heads, theme) });
  // Over bars a line would be lost without its ground; a dot would be cut by it.
  if (plot.form === "lollipop") marks.push(...lines.map((line) => drawLine(line, theme)));
  for (const row of rows) marks.push(drawRow(row, plot, look));
  if (zero) marks.push({ kind: "path", key: "zero", d: zero.segments.map(([from, to]) => `M${px(zero.x)} ${px(from)}V${px(to)}`).join(""), stroke: theme.ink });
  return plot.form === "lollipop" ? marks : [...marks, ...lines.map((line) => drawLine(line, theme))];
}

/** A colour that a line or an edge can have: paler fills have an edge of their own. */
function inkFor(color: string, theme: Theme): string {
  return color === theme.context && contrastRatio(color, theme.bg) < MARKS ? theme.contextEdge : color;
}

/** Dashed for a target, thin for an average, on a thin ground that parts it from dark bars. */
function drawLine({ line, x, segments, labels }: RankingLineBox, theme: Theme): Mark {
  const d = segments.map(([from, to]) => `M${px(x)} ${px(from)}V${px(to)}`).join("");
  const target = line.kind === "target";
  const marks: Mark[] = [
    { kind: "path", key: "ground", d, stroke: theme.bg, strokeWidth: 4 },
    { kind: "path", key: "line", d, stroke: target ? theme.ink : theme.ink2, strokeWidth: target ? 1.5 : 1, ...(target ? { dash: "8 4" } : {}) },
    ...drawLabels(labels, theme),
  ];
  const datum = line.row === undefined ? {} : { datum: { row: line.row, field: target ? "targets" : "average", ...line.certainty } };
  return { kind: "group", key: line.key, label: line.spoken, marks, ...datum };
}

function drawRow(row: RankingRowBox, plot: RankingPlot, look: Look): Mark {
  const { item, labels } = row;
  const { theme } = look;
  const color = item.color ?? (item.folded || (plot.singled && !item.chosen) ? theme.context : theme.subject.mark);
  const y = row.top - 6;
  const marks: Mark[] = item.apart || item.folded ? [{ kind: "line", key: "apart", x1: plot.x, y1: y, x2: plot.x + plot.width, y2: y, stroke: theme.grid }] : [];
  marks.push(...(plot.form === "lollipop" ? drawLollipop(row, color, theme) : drawBars(row, color, theme)));
  if (row.missing) marks.push(...drawMissing("missing", row.missing, look.sizes.axis, theme));
  marks.push(...drawAims(row, theme), ...drawSigns(row, theme), ...drawLabels(labels, theme));
  const datum = item.row === undefined ? {} : { datum: { row: item.row, field: "value", ...item.certainty } };
  return { kind: "group", key: item.key, label: item.spoken, marks, ...datum };
}

/** What was planned and what was to be reached, with what is missing to it. */
function drawAims(row: RankingRowBox, theme: Theme): Mark[] {
  const { item, target } = row;
  const marks = row.planned === undefined ? [] : drawPlanned(row, row.planned, theme);
  if (!item.target || target === undefined) return marks;
  const short = item.target.missed && item.at !== undefined ? shortfall(row, target, theme) : [];
  return [...short, ...marks, ...drawTick(target, row.bar, item.target.order, theme, Math.sign(item.target.at) || 1)];
}

function drawSigns({ item, move, state }: RankingRowBox, theme: Theme): Mark[] {
  return [...(move ? [triangle(move, theme)] : []), ...(item.state && state ? drawState(item.state, state.x, state.y, theme) : [])];
}

function shortfall({ item, bar }: RankingRowBox, target: number, theme: Theme): Mark[] {
  const from = item.at !== undefined && item.at < 0 !== (item.target?.at ?? 0) < 0 ? bar.zero : bar.to;
  const width = Math.abs(target - from);
  return width < 3 ? [] : [{ kind: "rect", key: "shortfall", x: Math.min(from, target), y: bar.y, width, height: bar.height, fill: shortfallPaint(theme) }];
}

/** An announced total is an open frame, and what is paid in or done of it is solid. */
function drawBars({ item, bar, solid }: RankingRowBox, color: string, theme: Theme): Mark[] {
  const ink = inkFor(color, theme);
  if (item.solid === undefined || solid === undefined) return item.at === undefined ? [] : edged(drawBar("bar", [bar.zero, bar.to], bar, { certainty: item.certainty, color: hatchOf(item.certainty, color, theme.bg) ? ink : color }, theme), color, theme);
  const frame: Mark[] = item.at === undefined || Math.abs(bar.to - bar.zero) < 3 ? [] : [{ kind: "path", key: "frame", d: framePath(bar, item.certainty), fill: theme.bg, stroke: ink, strokeWidth: 1.5, ...(item.solid.known ? {} : { dash: "3 3" }) }];
  // Nothing paid in yet is an empty frame, and no stub, which would be a little.
  const part = item.solid.at === 0 && frame.length > 0 ? [] : edged(drawBar("solid", [bar.zero, solid], bar, { certainty: item.solid.certainty, color: hatchOf(item.solid.certainty, color, theme.bg) ? ink : color }, theme), color, theme);
  return [...frame, ...part];
}

function framePath({ zero, to, y, height }: RankingRowBox["bar"], { bound }: RankingCertainty): string {
  const [left, right, top, end] = [Math.min(zero, to) + 0.75, Math.max(zero, to) - 0.75, y + 0.75, y + height - 0.75];
  const head = bound === "atLeast" || bound === "moreThan" ? `L${px(right + BOUND_HEAD)} ${px(y + height / 2)}L${px(right)} ${px(end)}` : `V${px(end)}`;
  return `M${px(left)} ${px(top)}H${px(right)}${head}H${px(left)}Z`;
}

/** A pale bar gets an edge that can be seen on the background. */
function edged(marks: readonly Mark[], color: string, theme: Theme): Mark[] {
  const edge = inkFor(color, theme);
  if (edge === color) return [...marks];
  return marks.map((mark) => (mark.kind === "rect" && mark.fill === color && mark.width > 2 ? { ...mark, x: mark.x + 0.5, y: mark.y + 0.5, width: mark.width - 1, height: mark.height - 1, stroke: edge, strokeWidth: 1 } : mark.kind === "path" && mark.fill === color ? { ...mark, stroke: edge, strokeWidth: 1 } : mark));
}

const STEM = { estimate: "7 5", projection: "2 4" } as const;

/** A dot on a stem from zero; of a part that is paid in or done, the stem is thick to there and the dot is open. */
function drawLollipop({ item, bar, solid }: RankingRowBox, color: string, theme: Theme): Mark[] {
  if (item.at === undefined) return [];
  const ink = inkFor(color, theme);
  const y = bar.y + bar.height / 2;
  const { status } = item.certainty;
  const dash = status === "estimate" || status === "projection" ? { dash: STEM[status] } : {};
  const stem = (key: string, to: number, strokeWidth: number): Mark => ({ kind: "line", key, x1: bar.zero, y1: y, x2: to, y2: y, stroke: ink, strokeWidth });
  const style = { color: ink, ground: theme.bg, small: false, alone: true };
  const dot = item.solid ? [{ kind: "circle", key: "dot", x: bar.to, y, r: 5, fill: theme.bg, stroke: ink, strokeWidth: 2.25, ...(item.solid.known ? {} : { dash: "2 2" }) } as const] : drawDot("dot", { x: bar.to, y }, { ...item.certainty, bound: "exact" }, style);
  const long = Math.abs(bar.to - bar.zero) > 1;
  return [
    ...(long ? [{ ...stem("stem", bar.to, 2), ...dash }] : []),
    ...(solid === undefined || Math.abs(solid - bar.zero) < 1 ? [] : [stem("solid", solid, 6)]),
    ...dot,
    ...caret(item.certainty, bar, y, ink),
  ];
}

/** Which way the true number of a bound lies. */
function caret({ bound }: RankingCertainty, { to, zero }: RankingRowBox["bar"], y: number, color: string): Mark[] {
  if (bound !== "moreThan" && bound !== "atLeast" && bound !== "atMost") return [];
  const side = (to < zero ? -1 : 1) * (bound === "atMost" ? -1 : 1);
  const x = to + side * 7.5;
  return [{ kind: "path", key: "caret", d: `M${px(x)} ${px(y - 4.5)}L${px(x + side * 4.5)} ${px(y)}L${px(x)} ${px(y + 4.5)}`, stroke: color, strokeWidth: 2, cap: "round", join: "round" }];
}

/** A thin tick; where less than planned is there, a thin frame leads to it. */
function drawPlanned({ item, bar, solid }: RankingRowBox, planned: number, theme: Theme): Mark[] {
  const reached = solid !== undefined && item.solid ? solid : bar.to;
  const drawn = item.at === undefined ? bar.zero : Math.max(bar.to, reached);
  const lead: Mark[] = planned > drawn + 2 ? [{ kind: "path", key: "planned-frame", d: `M${px(drawn)} ${px(bar.y + 0.5)}H${px(planned)}M${px(drawn)} ${px(bar.y + bar.height - 0.5)}H${px(planned)}`, stroke: theme.ink3 }] : [];
  const tick = { kind: "line", x1: planned, x2: planned } as const;
  return [
    ...lead,
    { ...tick, key: "planned-ground", y1: bar.y, y2: bar.y + bar.height, stroke: theme.bg, strokeWidth: 4 },
    { ...tick, key: "planned", y1: bar.y - 4, y2: bar.y + bar.height + 4, stroke: theme.ink, strokeWidth: 1.5 },
  ];
}

function triangle({ x, y, up }: NonNullable<RankingRowBox["move"]>, theme: Theme): Mark {
  const rise = up ? -1 : 1;
  return { kind: "path", key: "triangle", d: `M${px(x - 4)} ${px(y - rise * 3)}H${px(x + 4)}L${px(x)} ${px(y + rise * 4)}Z`, fill: theme.ink2 };
}

/** Full, half, empty, dashed: as far along as the state says. */
function drawState(state: State, x: number, y: number, theme: Theme): Mark[] {
  const r = STATE_MARK / 2 - 0.75;
  const color = theme.ink2;
  if (state === "done") return [{ kind: "circle", key: "state", x, y, r: STATE_MARK / 2, fill: color }];
  const ring: Mark = { kind: "circle", key: "state", x, y, r, stroke: color, strokeWidth: 1.5, ...(state === "unknown" ? { dash: "2 2" } : {}) };
  if (state !== "doing") return [ring];
  return [ring, { kind: "path", key: "state-half", d: `M${px(x)} ${px(y - r)}A${r} ${r} 0 0 0 ${px(x)} ${px(y + r)}Z`, fill: color }];
}

function px(value: number): number {
  return Math.round(value * 100) / 100;
}
