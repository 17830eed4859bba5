import { CELL } from "../../layout/project-bubble/density.js";
import type { BubbleDisc, BubblePlot } from "../../layout/project-bubble/model.js";
import type { Disc } from "../../layout/project-bubble/seats.js";
import type { KeyBox } from "../../layout/key.js";
import type { Segment } from "../../layout/place.js";
import type { Data, Mark } from "../../scene/mark.js";
import { specimens } from "../../schema/lean.js";
import { contrastRatio, labelledFill, mix, wordsOn } from "../../theme/color.js";
import type { Hue, Theme } from "../../theme/theme.js";
import { drawLeaders } from "../annotation.js";
import { drawGrid, drawGridLabels } from "../axis.js";
import { areaPaint, type Certainty } from "../bar.js";
import type { BubbleTelling, PlacedRow } from "./bubble.js";
import type { BubbleFace } from "./input.js";
import { drawLabels, toneColor } from "../label.js";
import type { Look } from "../look.js";
import { memberHues } from "../members.js";

/** What a painted plane knows besides its geometry. */
export interface BubblePicture extends BubblePlot {
  readonly telling: BubbleTelling;
  readonly faces: ReadonlyMap<string, BubbleFace>;
  /** Very many points by group, with what is said of them. */
  readonly clouds: readonly { readonly key: string; readonly group: number; readonly spoken: string; readonly rows: readonly PlacedRow[] }[];
  readonly lost: ReadonlyMap<string, { readonly spoken: string; readonly row: number; readonly group: number }>;
}

/** Grid, lines, circles from the largest to the smallest, words. */
export function drawBubbles(plot: BubblePicture, look: Look): Mark[] {
  const { theme } = look;
  const hues = huesOf(plot.telling, theme);
  return [
    ...drawBubbleKey(plot, hues, look),
    ...drawSizeKey(plot, look),
    { kind: "group", key: "axes", marks: [...drawPlane(plot, look), ...drawLabels(plot.titles, theme)] },
    ...plot.clouds.map((cloud): Mark => drawCloud(cloud, plot, hues, theme)),
    { kind: "group", key: "plane", marks: plot.discs.map((disc) => drawDisc(disc, plot, hues, look)) },
    { kind: "group", key: "words", marks: [...leadersOf(plot.leaders, theme), ...plot.texts.map((text, i): Mark => ({ kind: "text", ...text, key: `word-${i}`, fill: toneColor(text.tone, theme) }))] },
    ...(plot.listed.length > 0 ? [{ kind: "group", key: "list", marks: drawLabels(plot.listed, theme) } as const] : []),
    ...drawUnplaced(plot, look),
  ];
}

const leadersOf = (lines: readonly Segment[], theme: Theme): Mark[] => drawLeaders(lines.map((line) => ({ ...line, tone: undefined })), () => theme.ink3);

/** Hues of the groups that have one of their own; the rest is context. */
function huesOf({ groups, hued, spec }: BubbleTelling, theme: Theme): readonly Hue[] {
  const context: Hue = { mark: theme.context, text: theme.ink3, edge: theme.contextEdge };
  if (groups.length === 0) return [theme.subject];
  const own = memberHues(groups.filter((_, i) => hued[i]).map((label) => ({ label })), { color: spec.color, highlight: undefined }, theme);
  let next = 0;
  return groups.map((_, i) => (hued[i] === true ? (own[next++] ?? context) : context));
}

function hueOf({ group, strong }: BubbleFace, hues: readonly Hue[], { telling }: BubblePicture, theme: Theme): Hue {
  const context: Hue = { mark: theme.context, text: theme.ink3, edge: theme.contextEdge };
  if (!strong) return context;
  const pointed = (telling.spec.highlight ?? []).length > 0;
  return telling.groups.length > 0 && telling.hued[group] !== true ? (pointed ? theme.subject : context) : (hues[group] ?? theme.subject);
}

/** A circle as certain as its numbers: solid with an edge of ground, hatched, open; a ring with a disc for preliminary ones. */
function circleMarks({ x, y, r }: Disc, certainty: Certainty, hue: Hue, theme: Theme): Mark[] {
  const color = hue.edge ?? hue.mark;
  if (certainty.status === "target") return [{ kind: "circle", key: "circle", x, y, r: Math.max(0.75, r - 1), fill: areaPaint(certainty, hue.mark, theme).fill, stroke: hue.mark === theme.context ? color : theme.ink, strokeWidth: 2 }];
  const paint = hatchable(certainty) ? hatched(certainty, hue, theme) : areaPaint(certainty, hue.mark, theme);
  if (certainty.status === "preliminary" && r > 5) {
    return [
      { kind: "circle", key: "ring", x, y, r: r - 0.75, fill: theme.bg, stroke: color, strokeWidth: 1.5 },
      { kind: "circle", key: "circle", x, y, r: r - 3.5, ...areaPaint({ ...certainty, status: "actual" }, hue.mark, theme) },
    ];
  }
  // No hatch shows in so small a circle; it is hollow.
  if (paint.stroke !== undefined && r < 4) return [{ kind: "circle", key: "circle", x, y, r: r - 0.5, fill: theme.bg, stroke: paint.stroke, strokeWidth: 1.25 }];
  if (paint.stroke !== undefined) return [{ kind: "circle", key: "circle", x, y, r: Math.max(0.75, r - 0.75), ...paint }];
  const edge = hue.edge === undefined || hue.edge === hue.mark ? theme.bg : hue.edge;
  return [{ kind: "circle", key: "circle", x, y, r: r + (edge === theme.bg ? 0.5 : -0.5), ...paint, stroke: edge, strokeWidth: 1 }];
}

/** A hatch in the colour of the hue, which the edge takes over where it could not be seen on the ground. */
function hatched(certainty: Certainty, { mark, edge = mark }: Hue, theme: Theme): ReturnType<typeof areaPaint> {
  const paint = areaPaint(certainty, contrastRatio(mark, theme.bg) < FAINT ? edge : mark, theme);
  return paint.stroke === undefined ? paint : { ...paint, stroke: edge };
}

/** Less contrast than this is none. */
const FAINT = 1.3;

function hatchable({ status, basis }: Certainty): boolean {
  return basis === "illustrative" || (status !== "actual" && status !== "preliminary");
}

/** What has no size: a dashed ring. */
function missingRing(key: string, { x, y, r }: Disc, theme: Theme): Mark {
  return { kind: "circle", key, x, y, r: r - 0.75, fill: theme.bg, stroke: theme.ink3, strokeWidth: 1.5, dash: "3 2.5" };
}

function drawDisc(disc: BubbleDisc, plot: BubblePicture, hues: readonly Hue[], { theme, sizes }: Look): Mark {
  const { item, x } = disc;
  const face = plot.faces.get(item.key) ?? { group: 0, strong: true, certainty: { status: "actual", basis: undefined, bound: "exact" }, spoken: "" };
  const hue = hueOf(face, hues, plot, theme);
  const { certainty, spoken } = face;
  // Where a number stands on a circle, its fill is one on which words can be read.
  const under = labelledFill(theme, hue);
  const painted = disc.inside && item.size !== null ? { ...hue, mark: under.fill } : hue;
  const marks: Mark[] = item.size === null ? [{ ...missingRing("circle", disc, theme), stroke: hue.edge ?? hue.mark } as Mark] : circleMarks(disc, certainty, painted, theme);
  marks.push(...carets(disc, hue.edge ?? hue.mark));
  if (disc.inside) {
    const ground = certainty.status === "target" || item.size === null ? theme.bg : under.fill;
    marks.push({ kind: "text", key: "number", x, y: disc.inside.y, text: disc.inside.text, size: sizes.axis, weight: 700, fill: wordsOn(theme, ground), anchor: "middle" });
  }
  marks.push(...leadersOf(disc.leaders, theme));
  marks.push(...disc.texts.map(({ key, text, x: left, y: base, size, weight, anchor, tone }): Mark => ({ kind: "text", key, text, x: left, y: base, size, weight, anchor, fill: toneColor(tone, theme) })));
  const { status, basis, bound } = certainty;
  return { kind: "group", key: `row-${item.key}`, marks, label: spoken, datum: { row: item.row, field: "y", series: plot.telling.groups[face.group], status, basis, bound }, ...groupFacts(face.group, plot.telling) };
}

/** Which way a bound lets a circle move. */
function carets({ item: { caret }, x, y, r }: BubbleDisc, color: string): Mark[] {
  const path = (key: string, points: readonly (readonly [number, number])[]): Mark => ({ kind: "path", key, d: points.map(([a, b], i) => `${i === 0 ? "M" : "L"}${px(a)} ${px(b)}`).join(""), stroke: color, strokeWidth: 1.75, cap: "round", join: "round" });
  const marks: Mark[] = [];
  const [sx, sy] = [x + caret.x * (r + 2.5), y - caret.y * (r + 2.5)];
  if (caret.x !== 0) marks.push(path("caret-x", [[sx, y - 4], [sx + caret.x * 4, y], [sx, y + 4]]));
  if (caret.y !== 0) marks.push(path("caret-y", [[x - 4, sy], [x, sy - caret.y * 4], [x + 4, sy]]));
  return marks;
}

const px = (value: number): number => Math.round(value * 100) / 100;

/** What a mark of a group is of, and in which lane it is walked: bubbles, and what has no place, after one another. */
function groupFacts(group: number, { groups, members }: BubbleTelling): Pick<Mark, "member" | "lane"> {
  return { member: members[group], lane: { name: `group ${groups[group] ?? ""}` } };
}

/** What fills a point within its edge: a pale hue with a thin edge, the ground where it is not a fact; nothing for a solid one. */
function coreOf({ mark, edge = mark }: Hue, hollow: boolean, theme: Theme): { readonly fill: string; readonly inset: number } | undefined {
  if (edge !== mark) return { fill: mark, inset: 0.75 };
  return hollow ? { fill: theme.bg, inset: 1.25 } : undefined;
}

/** Least radius at which a point can be hollow, px. */
const HOLLOW = 2;

/** Very many points as one thing for each radius; what is not a fact is hollow, where the points are large enough. */
function drawCloud({ key, group, spoken, rows }: BubblePicture["clouds"][number], plot: BubblePicture, hues: readonly Hue[], theme: Theme): Mark {
  const first = rows[0];
  const strong = first === undefined || plot.telling.strong(first);
  const hue = hueOf({ group, strong, spoken, certainty: { status: "actual", basis: undefined, bound: "exact" } }, hues, plot, theme);
  const hollow = specimens(rows).some(({ y }) => y.basis === "illustrative" || (y.status !== "actual" && y.status !== "preliminary"));
  const levels = plot.batches.find((batch) => batch.key === key)?.levels ?? [];
  const marks = levels.flatMap(({ r, x, y, rows: own, tones }): Mark[] => {
    if (tones) return drawDensity(tones, { x, y, rows: own, field: "y" }, hue.edge ?? hue.mark, theme);
    const points: Mark = { kind: "points", key: `r-${r}`, x, y, r, fill: hue.edge ?? hue.mark, rows: own, field: "y" };
    const core = coreOf(hue, hollow, theme);
    return core && r >= HOLLOW ? [points, { ...points, key: `core-${r}`, r: r - core.inset, fill: core.fill, rows: undefined }] : [points];
  });
  return { kind: "group", key, marks, label: spoken, ...groupFacts(group, plot.telling) };
}

/** So much of the ink is in the colour of the densest places. */
const DENSEST = 0.6;
/** Contrast with the ground at which a single point is seen. */
const SEEN = 3;
/** By so much squares lie over their neighbours, px, lest the ground shows between them where a figure is scaled. */
const OVERLAP = 0.2;

/** Very many points on each other: the more there are, the stronger their colour. The palest, of a point by itself, is just strong enough to be seen. */
function drawDensity(tones: readonly string[], data: Data, color: string, theme: Theme): Mark[] {
  const pale = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((share) => mix(theme.bg, color, share)).find((one) => contrastRatio(one, theme.bg) >= SEEN) ?? color;
  const dense = mix(color, theme.ink, DENSEST);
  const shade = (i: number): string => (i === 0 ? pale : mix(pale, dense, i / (tones.length - 1)));
  return tones.flatMap((d, i): Mark[] => (d === "" ? [] : [{ kind: "path", key: `tone-${i}`, d, stroke: shade(i), strokeWidth: CELL + OVERLAP, ...(i === 0 ? { data } : {}) }]));
}

/** Grid, the lines of zero, clear patches for words, and the lines of levels with which numbers are compared. */
function drawPlane(plot: BubblePicture, look: Look): Mark[] {
  const { theme, sizes } = look;
  const { x, width, top, base, zero, lines, left } = plot;
  // The foot of a plane without zero: a black line would say that it is zero.
  const foot = zero.y === undefined ? [{ key: "foot", y: base, label: "" }] : [];
  const axis = { grid: [...foot, ...plot.rows], left: x, right: x + width, zero: undefined };
  // Words clear the grid only: the lines of zero are drawn over the patches.
  const grid = { ...axis, grid: axis.grid.filter((row) => Math.abs(row.y - (zero.y ?? Infinity)) >= 1) };
  const level = (key: string, y: number, stroke: string): Mark => ({ kind: "line", key, x1: x, y1: y, x2: x + width, y2: y, stroke });
  const upright = (key: string, at: number, stroke: string, dash?: string): Mark => ({ kind: "line", key, x1: at, y1: top, x2: at, y2: base, stroke, ...(dash === undefined ? {} : { dash, strokeWidth: 1.25 }) });
  const uprights = plot.columns.map((tick) => upright(tick.key, tick.x, theme.grid));
  const patches = plot.patches.map((box, i): Mark => ({ kind: "rect", key: `patch-${i}`, ...box, fill: theme.bg }));
  const texts = plot.columns.flatMap(({ key, text, labelX }): Mark[] => (text === "" ? [] : [{ kind: "text", key: `${key}-label`, x: labelX, y: base + 8 + sizes.axis, text, size: sizes.axis, fill: theme.ink3, anchor: "middle" }]));
  return [
    ...uprights,
    ...drawGrid(grid, look),
    ...patches,
    ...(zero.y === undefined ? [] : [level("zero-y", zero.y, theme.ink)]),
    ...(zero.x === undefined ? [] : [upright("zero-x", zero.x, theme.ink)]),
    ...(lines.x === undefined ? [] : [upright("line-x", lines.x, theme.ink2, "5 4")]),
    ...(lines.y === undefined ? [] : [{ kind: "line", key: "line-y", x1: left, y1: lines.y, x2: x + width, y2: lines.y, stroke: theme.ink2, strokeWidth: 1.25, dash: "5 4" } as const]),
    { kind: "group", key: "rows", marks: drawGridLabels(axis, look) },
    { kind: "group", key: "columns", marks: texts },
  ];
}

function drawSizeKey({ sizeKey: { rings, labels } }: BubblePicture, { theme }: Look): Mark[] {
  if (rings.length === 0) return [];
  const circles = rings.flatMap(({ key, x, y, r, line }): Mark[] => [
    { kind: "line", key: `${key}-line`, ...line, stroke: theme.ink3 },
    { kind: "circle", key, x, y, r, stroke: theme.ink2, strokeWidth: 1 },
  ]);
  return [{ kind: "group", key: "sizes", marks: [...circles, ...drawLabels(labels, theme)] }];
}

function drawBubbleKey({ key: { boxes }, telling, clouds }: BubblePicture, hues: readonly Hue[], { theme }: Look): Mark[] {
  if (boxes.length === 0) return [];
  const context: Hue = { mark: theme.context, text: theme.ink3, edge: theme.contextEdge };
  const invented = telling.placed[0]?.x.basis === "illustrative" ? "illustrative" : undefined;
  const swatch = ({ key, x, y, width, height }: KeyBox): readonly Mark[] => {
    const disc = { x: x + width / 2, y: y + height / 2, r: 6 };
    if (key === "missing") return [missingRing("swatch", disc, theme)];
    const [kind, name = ""] = key.split("-");
    const hue = kind === "group" ? (hues[Number(name)] ?? context) : telling.groups.length === 0 ? theme.subject : name === "target" ? { ...context, edge: theme.ink } : context;
    const status = kind === "status" ? (name as Certainty["status"]) : "actual";
    const core = clouds.length > 0 && invented ? coreOf(hue, true, theme) : undefined;
    if (core) return [{ kind: "circle", key: "swatch", ...disc, r: 4.5, fill: core.fill, stroke: hue.edge ?? hue.mark, strokeWidth: core.inset + 0.5 }];
    return circleMarks(disc, { status, basis: invented, bound: "exact" }, hue, theme);
  };
  return [{ kind: "group", key: "key", marks: boxes.map((box): Mark => ({ kind: "group", key: box.key, member: box.member, toggles: box.toggles, marks: [...swatch(box), ...drawLabels(box.labels, theme)] })) }];
}

function drawUnplaced({ unplaced, unplacedHead, lost, telling }: BubblePicture, { theme }: Look): Mark[] {
  if (unplaced.length === 0) return [];
  const rows = unplaced.map(({ key, ring, labels }): Mark => {
    const said = lost.get(key);
    return { kind: "group", key: `row-${key}`, marks: [missingRing("ring", ring, theme), ...drawLabels(labels, theme)], ...(said ? { label: said.spoken, datum: { row: said.row, field: "y", series: telling.groups[said.group] }, ...groupFacts(said.group, telling) } : {}) };
  });
  return [{ kind: "group", key: "unplaced", marks: [...drawLabels(unplacedHead, theme), ...rows] }];
}
