import type { BumpLayout, BumpLine, BumpPoint, Disc, EndLabel } from "../../layout/bump/model.js";
import { middle } from "../../layout/label.js";
import type { Mark, Member } from "../../scene/mark.js";
import { labelledFill, mix } from "../../theme/color.js";
import type { Hue, Theme } from "../../theme/theme.js";
import { drawTimeAxis } from "../axis.js";
import { drawDot, drawLine, lineColor } from "../line.js";
import type { Look } from "../look.js";
import { isStrong, memberColor, memberHues } from "../members.js";
import { isSingled } from "./words.js";
import type { BumpSetting, Contender } from "./bump.js";

/** How one member looks, and what its marks are of. */
interface Stroke {
  readonly of: Member;
  readonly hue: Hue;
  readonly color: string;
  /** Of its words. */
  readonly text: string;
  readonly width: number;
  readonly strong: boolean;
  readonly dash: string | undefined;
}

/** Solid, then ever more broken; long strokes, since short ones mean an estimate. */
const MONO_DASHES = [undefined, "10 3", "12 3 2 3", "12 3 2 3 2 3"] as const;

/** Periods, the fold, grey lines, strong lines, discs, names, and the axis under them. */
export function drawBump(plot: BumpLayout & { readonly setting: BumpSetting }, look: Look): Mark[] {
  const { theme } = look;
  const strokes = strokesOf(plot.setting, theme);
  const strokeOf = (member: number | undefined): Stroke | undefined => (member === undefined ? undefined : strokes[member]);
  const marks: Mark[] = plot.uprights.map((x, i) => ({ kind: "line", key: `period-${i}`, x1: x, y1: plot.top, x2: x, y2: plot.base, stroke: theme.grid }));
  plot.discs.filter(({ members }) => members.length === 0).forEach(({ x, y, r }, i) => marks.push({ kind: "rect", key: `clear-${i}`, x: x - r, y: y - 9, width: r * 2, height: 18, fill: theme.bg }));
  plot.patches.forEach((box, i) => marks.push({ kind: "rect", key: `patch-${i}`, ...box, fill: theme.bg }));
  if (plot.fold) marks.push({ kind: "line", key: "fold", ...plot.fold, stroke: theme.ink3, dash: "4 4" });
  const order = plot.lines.map((_, i) => i).sort((a, b) => Number(strokes[a]?.strong ?? false) - Number(strokes[b]?.strong ?? false) || a - b);
  marks.push(...order.flatMap((i) => drawMember(i, plot, strokes, theme)));
  plot.leaders.forEach(({ x1, y1, x2, y2, member }, i) => marks.push({ kind: "line", key: `leader-${i}`, x1, y1, x2, y2, stroke: strokeOf(member)?.strong ? (strokeOf(member)?.color ?? theme.ink3) : theme.ink3, member: strokeOf(member)?.of }));
  marks.push(...plot.discs.flatMap((disc, i) => drawDisc(disc, `disc-${i}`, strokes, theme)));
  marks.push(...plot.labels.map((label) => drawName(label, strokeOf(label.of), plot.setting.all.length > 1, theme)));
  return [...marks, { kind: "group", key: "time", marks: drawTimeAxis(plot.ticks, plot.base, look) }];
}

type Paint = Omit<Stroke, "of">;

/** The members that are singled out are strong, in the order in which they are; with none, all have hues where these can be told apart, else all are alike. */
function strokesOf({ members: shown, all: members, spec }: BumpSetting, theme: Theme): Stroke[] {
  const singled = isSingled(spec);
  const few = members.length <= theme.categorical.length;
  const place = ({ id, label }: Contender): number => (spec.highlight ?? []).findIndex((name) => name === id || name === label);
  const order = singled ? [...members].sort((a, b) => place(a) - place(b)) : members;
  const hues = memberHues(order, spec.full ?? spec, theme);
  let dashes = 0;
  const strokes = new Map(
    order.map((member, i): [string, Paint] => {
      const fixed = memberColor(spec, member.id, member.label) !== undefined;
      const strong = singled ? isStrong(spec, member.id, member.label) : few;
      const hue = strong || fixed ? hues[i] : undefined;
      if (hue === undefined || hue.mark === theme.context) return [member.key, contextStroke(theme)];
      const stroke = strongStroke(hue, singled, dashes, theme);
      dashes += 1;
      return [member.key, { ...stroke, strong }];
    }),
  );
  return shown.map(({ key }) => ({ ...(strokes.get(key) ?? contextStroke(theme)), of: { field: "label", value: key } }));
}

/** In mono print context is a paler, thinner line, so that it stays behind the subject. */
function contextStroke(theme: Theme): Paint {
  const mono = theme.context !== theme.contextEdge;
  const color = mono ? mix(theme.contextEdge, theme.bg, 0.57) : theme.context;
  return { hue: { mark: theme.context, text: theme.ink2 }, color, text: theme.ink2, width: mono ? 1.25 : 2, strong: false, dash: undefined };
}

/** Without colours strong lines are ink and differ by dash. */
function strongStroke(hue: Hue, singled: boolean, order: number, theme: Theme): Paint {
  const width = theme.line + (singled ? 0.5 : 0);
  if (theme.context === theme.contextEdge) return { hue, color: lineColor(hue), text: hue.text, width, strong: true, dash: undefined };
  return { hue: { mark: theme.ink, text: theme.ink }, color: theme.ink, text: theme.ink, width, strong: true, dash: MONO_DASHES[order % MONO_DASHES.length] };
}

function drawMember(i: number, { lines, marks, setting }: BumpLayout & { readonly setting: BumpSetting }, strokes: readonly Stroke[], theme: Theme): Mark[] {
  const line = lines[i] as BumpLine;
  const stroke = strokes[i] as Stroke;
  const { color, width, dash, of: member } = stroke;
  const runs = line.runs.flatMap(({ d, status, invented }, k) => {
    const kind = status === "actual" || status === "preliminary" ? "solid" : status === "projection" ? "dots" : status === "target" ? "target" : "dash";
    return drawLine(`line-${k}`, d, { color, width, kind, hollow: invented, dash }, theme).map((mark): Mark => ({ ...mark, member }));
  });
  const ends = marks.filter((mark) => mark.member === i).map(({ key, bar, word }): Mark => {
    const words: Mark[] = word ? [{ kind: "text", ...word, fill: stroke.strong ? stroke.text : theme.ink3 }] : [];
    return { kind: "group", key, member, marks: [{ kind: "line", key: "bar", ...bar, stroke: color, strokeWidth: stroke.strong ? 2.5 : 2 }, ...words] };
  });
  const points = line.points.map((point) => drawPoint(point, setting.members[i]?.label ?? "", stroke, theme, setting.places[point.at]));
  return [{ kind: "group", key: `member-${setting.members[i]?.key ?? i}`, marks: [...runs, ...ends, ...points] }];
}

function drawPoint(point: BumpPoint, series: string, { color, strong, of }: Stroke, theme: Theme, at: number | undefined): Mark {
  const { key, x, y, end, certainty, row, field, spoken } = point;
  const { status, basis, bound } = certainty;
  // A disc at an end is drawn once for all who share the rank; the datum keeps its place under it.
  const place: Mark[] = end ? [{ kind: "circle", key: "dot", x, y, r: 2, fill: color }] : drawDot("dot", { x, y }, { ...certainty, bound: "exact" }, { color, ground: theme.bg, small: !strong, alone: false });
  return { kind: "group", key, label: spoken, marks: place, datum: { row, field, series, status, basis, bound }, lane: { name: of.value, at }, member: of };
}

function drawDisc({ x, y, r, text, members, solid }: Disc, key: string, strokes: readonly Stroke[], theme: Theme): Mark[] {
  const own = members.map((member) => strokes[member]).filter((stroke) => stroke !== undefined);
  const stroke = own.find(({ strong }) => strong) ?? own[0];
  const member = own.length === 1 ? own[0]?.of : undefined;
  const number = (fill: string, weight: 400 | 700): Mark => ({ kind: "text", key: "rank", x, y: y + middle(12), text, size: 12, weight, fill, anchor: "middle" });
  if (!stroke) return [{ kind: "group", key, marks: [number(theme.ink3, 400)] }];
  const filled = stroke.strong && solid;
  const { fill, text: on } = labelledFill(theme, stroke.hue);
  const circle: Mark = filled ? { kind: "circle", key: "disc", x, y, r, fill } : { kind: "circle", key: "disc", x, y, r: r - 0.75, fill: theme.bg, stroke: stroke.color, strokeWidth: stroke.strong ? 2 : 1.5 };
  return [{ kind: "group", key, member, marks: [circle, number(filled ? on : stroke.strong ? stroke.text : theme.ink2, stroke.strong ? 700 : 400)] }];
}

function drawName({ of: _, ...label }: EndLabel, stroke: Stroke | undefined, several: boolean, theme: Theme): Mark {
  return { kind: "text", ...label, fill: stroke ? stroke.text : theme.ink3, ...(stroke ? { member: stroke.of, toggles: several } : {}) };
}
