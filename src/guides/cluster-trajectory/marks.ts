import type { Band, Dot, LineKind, TargetMark, Tone, TrajectoryPlot } from "../../layout/cluster-trajectory/model.js";
import type { Mark, Member as SceneMember } from "../../scene/mark.js";
import { mix } from "../../theme/color.js";
import type { Hue, Theme } from "../../theme/theme.js";
import { drawLeaders, drawUpright } from "../annotation.js";
import { drawGrid, drawGridLabels, drawTimeAxis } from "../axis.js";
import { shortfallPaint } from "../bar.js";
import { diamond, drawDot, drawLine, lineColor } from "../line.js";
import type { Look } from "../look.js";
import { isStrong, memberHues } from "../members.js";
import type { FullSpec } from "./input.js";
import { memberFact, type Member } from "./trajectory.js";

interface Drawn extends TrajectoryPlot {
  readonly members: readonly Member[];
  readonly all: readonly Member[];
  readonly spec: FullSpec;
}

/** Paints a trajectory: ground and grid, lines, marks of the data, words. */
export function drawTrajectory(plot: Drawn, look: Look): readonly Mark[] {
  const strokes = strokesOf(plot, look.theme);
  return [
    { kind: "group", key: "ground", marks: drawGroundwork(plot, look, strokes) },
    { kind: "group", key: "data", marks: drawData(plot, look, strokes) },
    { kind: "group", key: "words", marks: drawWords(plot, look, strokes) },
  ];
}

/** What the marks of a series look like, and what they are of. */
interface Stroke {
  readonly of: { readonly member?: SceneMember };
  readonly color: string;
  /** Of words. */
  readonly text: string;
  readonly width: number;
  readonly strong: boolean;
  /** Tells apart what has no colour of its own. */
  readonly dash: string | undefined;
}

/** Solid, then ever more broken; long strokes, since short ones mean an estimate. */
const MONO_DASHES = [undefined, "10 3", "12 3 2 3", "12 3 2 3 2 3"] as const;

/** Without colours the strong lines are ink and differ by dash; context is thin. */
function strokesOf({ members, all, spec }: Drawn, theme: Theme): Stroke[] {
  const mono = theme.context !== theme.contextEdge;
  const hues = memberHues(all, spec.full ?? spec, theme);
  let order = 0;
  const strokes = new Map(all.map(({ key, id, label, rows }, i): [string, Stroke] => {
    const hue = hues[i] ?? theme.subject;
    const color = lineColor(context(hue, theme));
    const strong = hue.mark !== theme.context && isStrong(spec, id, label);
    const member = memberFact({ rows });
    const of = member ? { member } : {};
    if (!strong || !mono) return [key, { of, color, text: hue.text, width: strong ? theme.line : contextWidth(theme), strong, dash: undefined }];
    const dash = MONO_DASHES[order % MONO_DASHES.length];
    order += 1;
    return [key, { of, color: theme.ink, text: theme.ink, width: theme.line, strong, dash }];
  }));
  return members.map(({ key }) => strokes.get(key) as Stroke);
}

/** Where its fill is too pale for a line, context is a lighter tone of its edge, 3.4:1 on white, so that it stays behind the subject. */
function context(hue: Hue, { context: pale, contextEdge, bg }: Theme): Hue {
  return hue.mark === pale && pale !== contextEdge ? { ...hue, edge: mix(contextEdge, bg, 0.57) } : hue;
}

/** Thinner still where context is told from the subject by width alone. */
function contextWidth({ context: pale, contextEdge }: Theme): number {
  return pale === contextEdge ? 2 : 1.25;
}

function drawGroundwork(plot: Drawn, look: Look, strokes: readonly Stroke[]): Mark[] {
  const { theme } = look;
  const marks: Mark[] = plot.ground ? [{ kind: "rect", key: "projected", ...plot.ground, fill: theme.track }] : [];
  marks.push(...drawGrid(plot, look));
  for (const band of plot.bands) marks.push(...drawBand(band, strokes[band.series], theme));
  if (plot.hatch !== undefined) marks.push({ kind: "path", key: "shortfall", d: plot.hatch, fill: { ...shortfallPaint(theme), background: undefined } });
  plot.patches.forEach(({ on, ...box }, i) => marks.push({ kind: "rect", key: `patch-${i}`, ...box, fill: theme[on] }));
  plot.uprights.forEach(({ x, parts }, i) => parts.forEach(([top, bottom], k) => marks.push(drawUpright(`upright-${i}-${k}`, x, { top, bottom, theme }))));
  marks.push(...drawTimeAxis(plot.ticks, plot.floor, look), ...drawLeaders(plot.leaders, (tone) => toneColor(tone ?? "ink3", strokes, theme)));
  return marks;
}

function drawBand({ key, d, edges, projected }: Band, stroke: Stroke | undefined, theme: Theme): Mark[] {
  const { color = theme.ink, of } = stroke ?? {};
  const area: Mark[] = d === "" ? [] : [{ kind: "path", key, d, fill: mix(theme.bg, color, 0.16), ...of }];
  return [...area, ...edges.map((edge, i): Mark => ({ kind: "path", key: `${key}-edge-${i}`, d: edge, stroke: color, ...(projected ? { dash: "4 3" } : {}), ...of }))];
}

function drawData(plot: Drawn, { theme }: Look, strokes: readonly Stroke[]): Mark[] {
  const marks: Mark[] = plot.targets.map((mark) => drawTarget(mark, plot, strokes, theme));
  plot.members.forEach((member, series) => {
    const runs = plot.runs.filter((run) => run.series === series).flatMap(({ key, kind, hollow, d, data }) => drawRun(key, d, { kind, hollow, stroke: strokes[series] }, theme).map((mark, i) => (i === 0 ? { ...mark, data } : mark)));
    const label = plot.summed?.[series]?.();
    if (label === undefined || runs.length === 0) marks.push(...runs);
    else marks.push({ kind: "group", key: `series-${series}`, marks: runs, label, lane: { name: laneOf(member) }, ...strokes[series]?.of });
  });
  for (const { series, x1, x2, y } of plot.legend) {
    const hollow = plot.runs.some((run) => run.series === series && run.hollow);
    marks.push(...drawRun(`sample-${series}`, `M${x1} ${y}H${x2}`, { kind: "solid", hollow, stroke: strokes[series] }, theme));
  }
  if (plot.needed !== undefined) marks.push({ kind: "path", key: "needed", d: plot.needed, stroke: theme.ink, strokeWidth: 1.5, dash: "8 4" });
  const gap = plot.bracket?.short === true ? theme.shortfall.mark : theme.ink2;
  if (plot.carry) marks.push({ kind: "line", key: "carry", ...plot.carry, stroke: gap, dash: "2 3" });
  if (plot.bracket) marks.push({ kind: "path", key: "bracket", d: plot.bracket.d, stroke: gap, strokeWidth: 1.5 });
  return [...marks, ...plot.dots.map((dot) => drawDatum(dot, plot, strokes[dot.series], theme))];
}

/** Only strong lines are hollow where invented: a thin one would read as two. */
function drawRun(key: string, d: string, { kind, hollow, stroke }: { readonly kind: LineKind; readonly hollow: boolean; readonly stroke: Stroke | undefined }, theme: Theme): Mark[] {
  const { color = theme.ink, width = theme.line, strong = true, dash, of } = stroke ?? {};
  return drawLine(key, d, { color, width, kind, hollow: hollow && strong, dash }, theme).map((mark) => ({ ...mark, ...of }));
}

function drawTarget({ target, y, x1, x2, dated }: TargetMark, { members, zero }: Drawn, strokes: readonly Stroke[], theme: Theme): Mark {
  const label = target.spoken;
  const own = target.series === undefined ? undefined : members[target.series];
  const datum = { row: target.index, field: "targets", series: nameIn(own), status: "target", basis: target.basis } as const;
  const lane = { name: own ? laneOf(own) : "targets", at: target.at };
  const key = `target-line-${target.index}`;
  // Dashes on the line of zero would only look like a broken one.
  const onZero = zero !== undefined && Math.abs(zero - y) < 1;
  const line: Mark = target.order
    ? { kind: "rect", key, x: x1, y: y - 4, width: x2 - x1, height: 8, fill: theme.rule }
    : { kind: "line", key, x1, y1: y, x2: dated ? x2 - 8 : x2, y2: y, stroke: theme.ink, strokeWidth: 1.5, ...(onZero ? {} : { dash: "8 4" }) };
  return { kind: "group", key: `target-${target.index}`, marks: dated ? [line, diamond("diamond", x2, y, { color: theme.ink, ground: theme.bg })] : [line], label, datum, lane, ...strokes[target.series ?? -1]?.of };
}

const nameIn = (member: Member | undefined): string | undefined => (member?.name === "" ? undefined : member?.name);
const laneOf = (member: Member | undefined): string => `series ${member?.key ?? ""}`;

/** No hollow line says of context that it is invented, so the marks of its ends must. */
function marksInvention({ basis }: Dot["point"], form: Dot["form"]): boolean {
  return basis === "illustrative" && form === "key";
}

function drawDatum({ point, series, x, y, form, alone: apart }: Dot, plot: Drawn, stroke: Stroke | undefined, theme: Theme): Mark {
  const { row, status, basis, bound } = point;
  const key = `datum-${series}-${point.key}`;
  const label = point.words().spoken();
  const { color = theme.ink, strong = true, of } = stroke ?? {};
  const member = plot.members[series];
  const alone = apart || (!strong && marksInvention(point, form));
  const datum = { row, field: "value", series: nameIn(member), status, basis, bound };
  const facts = { label, datum, lane: { name: laneOf(member), at: point.at }, ...of };
  if (form === "none") return { kind: "circle", key, x, y, r: 3, ...facts };
  if (point.value === undefined) return { kind: "text", key, x, y: y + 6, text: "–", size: 18, weight: 700, fill: theme.ink2, anchor: "middle", ...facts };
  // Most data are facts; the short way spares a copy of each.
  if (status === "actual" && bound === "exact" && !alone) return { kind: "circle", key, x, y, r: form === "plain" ? 3 : 4, fill: color, ...facts };
  const marks = drawDot(key, { x, y }, point, { color, ground: theme.bg, small: form === "plain" || !strong, alone });
  const [only] = marks;
  return marks.length === 1 && only ? { ...only, ...facts } : { kind: "group", key, marks, ...facts };
}

function toneColor(tone: Tone, strokes: readonly Stroke[], theme: Theme): string {
  if (typeof tone === "number") return (strokes[tone] ?? theme.subject).text;
  return tone === "shortfall" ? theme.shortfall.text : theme[tone];
}

function drawWords(plot: Drawn, look: Look, strokes: readonly Stroke[]): Mark[] {
  const { theme } = look;
  const several = plot.all.length > 1;
  const words = plot.texts.map(({ tone, names = false, ...text }): Mark => ({ kind: "text", ...text, fill: toneColor(tone, strokes, theme), ...(typeof tone === "number" ? strokes[tone]?.of : {}), ...(names && several ? { toggles: true } : {}) }));
  return [...drawGridLabels(plot, look), ...words];
}
