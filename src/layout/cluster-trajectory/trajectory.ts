import { write, type Board } from "../board.js";
import { lineHeight, type Seat } from "../callout.js";
import type { Box, Segment } from "../place.js";
import { spread } from "../spread.js";
import { positionOf, timeScale } from "../time.js";
import { timeTicks } from "../time-ticks.js";
import { columnOf, gapBlocks, type ColumnBlock } from "./column.js";
import { writeCaptions, writeGrowth, writeNotes, writeProjection } from "./comments.js";
import { legendOf, partsBetween, settingOf, uprightsOf } from "./frame.js";
import { writeKeyPoints, writeOthers, writeTargets, writeUpright } from "./labels.js";
import { writePanelEnds } from "./panel.js";
import { bandsOf, neededPath, pathOf, runsOf, shortfallArea, type Path } from "./lines.js";
import { bracketOf, dotsOf, gapsOf, gridOf, groundOf, isSummed, obstaclesOf, targetMarks } from "./marks.js";
import type { Dot, TargetMark, Tone, TrajectoryGap, TrajectoryInput, TrajectoryPlot, Upright } from "./model.js";
import type { Setting, Space } from "./space.js";

const COLUMN_GAP = 13;
const BRACKET_GAP = 26;

/** The one gap that is drawn, and where its words stand: beside the plot, at its bracket in the plot, or on the line of its target. */
interface Drawn {
  readonly gap: TrajectoryGap;
  readonly at: "column" | "plot" | "line";
}

/** Only where one series has gaps: brackets of several would run through each other. */
function drawnGap(input: TrajectoryInput, narrow: boolean): Drawn | undefined {
  const [gap] = input.gaps;
  if (!gap || input.gaps.some(({ series }) => series !== gap.series)) return undefined;
  const at = input.targets[gap.target]?.at;
  if (narrow || gap.amount === "") return { gap, at: "line" };
  const [from, to] = input.time;
  // Near the end of the axis there is no room for words behind the diamond.
  return { gap, at: at === undefined || at >= to - (to - from) * 0.08 ? "column" : "plot" };
}

interface Parts {
  readonly drawn: Drawn | undefined;
  readonly blocks: readonly ColumnBlock[];
  readonly marks: readonly TargetMark[];
  readonly path: Path;
  readonly bracket: ReturnType<typeof bracketOf>;
  readonly named: boolean;
}

interface Written {
  readonly grid: TrajectoryPlot["grid"];
  readonly missing: readonly Dot[];
  readonly captions: readonly string[];
  readonly uprights: readonly Upright[];
  readonly ground: TrajectoryPlot["ground"];
  /** All names stand at their lines. */
  readonly complete: boolean;
}

/** Lays out lines over time, with their targets, gaps and words; names stand at their lines, and in a legend only where they find no room there. */
export function layoutTrajectory(input: TrajectoryInput, space: Space): TrajectoryPlot {
  const direct = arrange(input, space, space.panel === undefined);
  return direct.complete ? direct.plot : arrange(input, space, false).plot;
}

function arrange(input: TrajectoryInput, space: Space, named: boolean): { readonly plot: TrajectoryPlot; readonly complete: boolean } {
  const drawn = drawnGap(input, space.narrow);
  const legend = named || space.panel ? NO_LEGEND : legendOf(input, space);
  const { blocks, setting } = framed(input, space, { drawn, named, above: legend.height });
  const marks = targetMarks(setting);
  const dots = dotsOf(setting);
  const path = drawn ? neededPath(drawn.gap, input, setting.scales) : [];
  const bracket = drawn && drawn.at !== "line" ? bracketOf(drawn.gap, bracketX(drawn, setting), setting) : undefined;
  const carry = drawn && bracket && carryOf(drawn, bracketX(drawn, setting), setting);
  const board = boardOf(setting);
  if (carry) board.taken.push({ ...carry, width: 5 });
  board.taken.push(...obstaclesOf(setting, marks, dots, board.ground), ...alongPath(path));
  const written = writeAll(board, setting, { drawn, blocks, marks, path, bracket, named });
  board.texts.push(...legend.texts);
  const ticks = ticksOf(setting);
  const lines = ticks.length === 0 ? 0 : ticks.some(({ line }) => line === 1) ? 2 : 1;
  const under = setting.plot.floor + 8 + lineHeight(space.sizes.axis) * lines;
  const { right, top, floor, margin } = setting.plot;
  const { zero, bands, runs } = shapesOf(setting);
  const plot: TrajectoryPlot = {
    right, top, floor, margin, zero, bands, runs, bracket, carry,
    bottom: writeCaptions(board, written.captions, under, space),
    left: space.x,
    grid: written.grid,
    ground: written.ground,
    ticks,
    dots: written.missing.length === 0 ? dots : [...dots, ...written.missing].sort((a, b) => a.series - b.series || a.point.at - b.point.at),
    summed: isSummed(input) ? input.series.map(({ spoken }) => spoken) : undefined,
    targets: marks,
    hatch: drawn && shortfallArea(drawn.gap, path, input, setting.scales),
    needed: path.length > 0 ? pathOf(path) : undefined,
    uprights: written.uprights,
    legend: legend.samples,
    leaders: board.leaders,
    patches: board.patches,
    texts: board.texts,
  };
  return { plot, complete: written.complete };
}

const NO_COLUMN = { blocks: [], width: 0 } as const;
const NO_LEGEND = { samples: [], texts: [], height: 0 } as const;

interface Framing {
  readonly drawn: Drawn | undefined;
  readonly named: boolean;
  readonly above: number;
}

/** The column beside the plot, and the plot that it leaves. */
function framed(input: TrajectoryInput, space: Space, { drawn, named, above }: Framing): { readonly blocks: readonly ColumnBlock[]; readonly setting: Setting } {
  const { blocks, width } = space.panel ? NO_COLUMN : columnOf(input, drawn?.at === "column" ? drawn.gap : undefined, { ...space, named });
  const height = blocks.reduce((sum, { block }) => sum + block.height + 6, 40);
  return { blocks, setting: settingOf(input, space, { width: width > 0 ? width + gapBeside(input, drawn) : 0, height, above }) };
}

function shapesOf({ input, scales, strands }: Setting): Pick<TrajectoryPlot, "zero" | "bands" | "runs"> {
  const [low, high] = input.axis.domain;
  return {
    zero: low <= 0 && high >= 0 ? Math.round(scales.y(0)) + 0.5 : undefined,
    bands: input.series.flatMap((series, i) => bandsOf(series, i, strands[i] ?? [], scales)),
    runs: input.series.flatMap((series, i) => runsOf(series, i, strands[i] ?? [], scales, isSummed(input))),
  };
}

/** In a panel, the ends of the axis are enough. */
function ticksOf({ input, space, plot, scales }: Setting): TrajectoryPlot["ticks"] {
  const { unit, style, keep } = input;
  if (space.panel?.last === false) return [];
  const ticks = timeTicks(timeScale(input.time, plot.left, plot.right), { unit, style, size: space.sizes.axis, keep, bounds: [space.x, space.x + space.width] });
  if (!space.panel) return ticks;
  const ends = keep.map((period) => scales.x(positionOf(period, unit)));
  return ticks.filter(({ x }) => ends.some((end) => Math.abs(end - x) < 0.5));
}

/** From the plot to the words beside it: over a bracket, or leaders that fan out. */
function gapBeside({ series }: TrajectoryInput, drawn: Drawn | undefined): number {
  if (drawn?.at === "column") return BRACKET_GAP;
  return series.length > 2 ? COLUMN_GAP + 8 : COLUMN_GAP;
}

/** All words, those that are never dropped first. */
function writeAll(whole: Board<Tone>, setting: Setting, parts: Parts): Written {
  const { drawn, marks, path } = parts;
  const { plot, input, space } = setting;
  const uprights = uprightsOf(setting);
  if (input.unitLine !== "") {
    whole.texts.push({ key: "unit", text: input.unitLine, x: space.x, y: plot.top - 5, size: space.sizes.axis, weight: 400, tone: "ink3", anchor: "start" });
  }
  const before = whole.taken.length;
  const captions = writeTargets(whole, marks, commentsOf(parts, input), setting);
  const words = whole.taken.slice(before).filter((one): one is Seat => !("x1" in one));
  const board = { ...whole, ground: whole.ground && below(whole.ground, words) };
  for (const { x } of uprights) board.taken.push({ x1: x, y1: plot.top, x2: x, y2: plot.floor, width: 6 });
  const grid = gridOf(board, setting, marks);
  writeColumn(board, parts, setting);
  if (space.panel) return { ...inPanel(board, setting), grid, ground: board.ground, uprights: partsOf(uprights, setting, words) };
  for (const upright of uprights) if (!writeUpright(board, upright, setting)) captions.push(upright.caption);
  const complete = writeKeyPoints(board, setting, new Set(parts.blocks.flatMap(({ series, point }) => (point === undefined ? [] : [series]))), parts.named);
  const inColumn = drawn?.at === "column" && input.series.length > 1;
  if (drawn && !inColumn && !writeGrowth(board, drawn.gap, path, setting) && !captions.includes(drawn.gap.caption)) captions.push(drawn.gap.growthCaption);
  if (!writeProjection(board, setting)) captions.push(input.projectionCaption);
  const missing = gapsOf(board, setting);
  captions.push(...writeNotes(board, setting));
  writeOthers(board, setting);
  return { grid, missing, captions, complete, ground: board.ground, uprights: partsOf(uprights, setting, words) };
}

function partsOf(uprights: ReturnType<typeof uprightsOf>, { plot }: Setting, words: readonly Seat[]): readonly Upright[] {
  return uprights.map(({ x }) => ({ x, parts: partsBetween(x, [plot.top, plot.floor], words) }));
}

/** A panel prints the ends of its series; what else there is to say stands in the note. */
function inPanel(board: Board<Tone>, setting: Setting): Pick<Written, "missing" | "captions" | "complete"> {
  writePanelEnds(board, setting);
  return { missing: gapsOf(board, setting), captions: [], complete: true };
}

/** A ground begins under words that would stand across its edge. */
function below(ground: Box, words: readonly Box[]): Box {
  const edges = [ground.x, ground.x + ground.width];
  const across = words.filter(({ x, width }) => edges.some((edge) => x < edge && x + width > edge));
  const top = across.reduce((most, { y, height }) => Math.max(most, y + height + 4), ground.y);
  return { ...ground, y: top, height: Math.max(0, ground.y + ground.height - top) };
}

function boardOf(setting: Setting): Board<Tone> {
  const { input, scales, space, plot } = setting;
  // In a panel nothing stands where the value labels of its column are.
  const x = space.panel ? plot.left - 6 : space.x;
  const bounds = { x, y: plot.top, width: space.x + space.width - x, height: plot.floor - plot.top - 3 };
  return { taken: [], bounds, grid: input.axis.ticks.slice(1).map(scales.y), ground: groundOf(setting), texts: [], patches: [], leaders: [] };
}

function alongPath(path: Path): Board<Tone>["taken"] {
  return path.slice(1).map(({ x, y }, i) => ({ x1: path[i]?.x ?? x, y1: path[i]?.y ?? y, x2: x, y2: y, width: 8 }));
}

function bracketX({ gap, at }: Drawn, { input, scales, plot }: Setting): number {
  const months = input.targets[gap.target]?.at;
  return (at === "column" || months === undefined ? plot.right : scales.x(months)) + 10;
}

/** Words of the gaps that stand neither at a bracket nor beside the plot, by target. */
function commentsOf({ drawn, bracket, blocks }: Parts, { gaps }: TrajectoryInput): ReadonlyMap<number, TrajectoryGap> {
  return new Map(gaps.filter((gap) => gap !== drawn?.gap || (bracket === undefined && !blocks.some(({ key }) => key === "gap"))).map((gap) => [gap.target, gap]));
}

/** Words this far from the level of their line get a leader, px. */
const FAR_OFF = 10;

/** From a number to the bracket at the later period of its target. */
function carryOf({ gap }: Drawn, to: number, { input, scales }: Setting): Segment | undefined {
  const end = input.series[gap.series]?.points[gap.end];
  if (end?.value === undefined) return undefined;
  const from = scales.x(end.at) + 9;
  const y = scales.y(end.value);
  return to - from > 16 ? { x1: from, y1: y, x2: to, y2: y } : undefined;
}

/** Ends of series and the gap, level with what they name as far as they stand clear of each other. */
function writeColumn(board: Board<Tone>, { drawn, blocks, bracket }: Parts, setting: Setting): void {
  const { input, scales, space, plot } = setting;
  if (bracket && drawn) board.taken.push({ x: bracketX(drawn, setting), y: bracket.top, width: 9, height: bracket.bottom - bracket.top });
  if (bracket && drawn?.at === "plot") writeAtBracket(board, drawn.gap, bracketX(drawn, setting), { bracket, setting });
  const x = plot.right + gapBeside(input, drawn);
  const wanted = blocks.map(({ series, point, block, key, level }) => {
    if (point === undefined) return bracket ? (bracket.top + bracket.bottom) / 2 : plot.top;
    const y = scales.y(level ?? input.series[series]?.points[point]?.value ?? 0);
    return key === "trend" ? y + block.height / 2 + 4 : y;
  });
  const centres = spread(wanted, blocks.map(({ block }) => block.height + 4), plot.top - 4, plot.floor);
  blocks.forEach(({ key, block, point, series }, i) => {
    const y = centres[i] ?? 0;
    const seat: Seat = { x, y: y - block.height / 2, width: space.x + space.width - x, height: block.height, align: "start" };
    write(board, { key, block, seats: [seat], required: true });
    const from = wanted[i] ?? y;
    if (point !== undefined && key !== "trend" && Math.abs(from - y) > FAR_OFF) board.leaders.push({ x1: plot.right + 7, y1: from, x2: x - 2, y2: y, tone: series });
  });
}

function writeAtBracket(board: Board<Tone>, gap: TrajectoryGap, x: number, { bracket, setting }: { readonly bracket: NonNullable<Parts["bracket"]>; readonly setting: Setting }): void {
  const { x: start, width: whole, sizes } = setting.space;
  const { amount } = gapBlocks(gap, { width: start + whole - x - 15, sizes });
  const { width, height } = amount;
  const middle = (bracket.top + bracket.bottom - height) / 2;
  const seats = [0, 14, -14, 28, -28].map((shift): Seat => ({ x: x + 15, y: middle + shift, width, height, align: "start" }));
  write(board, { key: "gap", block: amount, seats, required: true });
}
