import type { Status } from "../../schema/vocabulary.js";
import { endLabels, type EndColumn } from "./ends.js";
import { endMarks } from "./marks.js";
import { DISC, type BumpInput, type BumpLayout, type BumpLine, type BumpPoint, type BumpPointInput, type BumpRun, type BumpSpace, type Disc, type RankScale } from "./model.js";
import type { Box, Segment } from "../place.js";
import { isDense, periodTicks, timeTicks, type TimeTick } from "../time-ticks.js";
import { timeScale } from "../time.js";

/** Between periods nearer than this a disc stands beside its point, px. */
const LEAST_STEP = 36;
const MOST_SQUASHED = 72;

export function layoutBump(input: BumpInput, space: BumpSpace): BumpLayout {
  const columns = endLabels(input, space);
  const scale = rankScale(input, space, columns);
  const [left, right] = columns.plot;
  const time = timeScale(input.time, left, right);
  const xs = input.places.map((place) => time.x(place));
  const step = Math.min(...xs.slice(1).map((x, i) => x - (xs[i] ?? 0)));
  // In a narrow plot a disc would hide the points next to it.
  const beside = xs.length > 1 && step < LEAST_STEP ? DISC + 5 : 0;
  const setting: Setting = { input, scale, xs, beside, ends: [0, xs.length - 1], step };
  const lines = input.members.map((_, i) => lineOf(i, setting));
  const discs = discsOf(lines, setting);
  const named = columns.place(lines, scale, [Math.min(...xs) - beside, Math.max(...xs) + beside]);
  const marks = endMarks(input, lines, { scale, space, obstacles: [...discs.map(boxOf), ...named.boxes], links: lines.map((line) => linksOf(line.points, setting)) });
  const ticks = ticksOf(input, time, space);
  const axis = scale.base + 8 + (ticks.some(({ line }) => line === 1) ? 2 : 1) * (space.sizes.axis + 4);
  return {
    lines,
    discs,
    labels: named.labels,
    leaders: named.leaders,
    marks: marks.marks,
    patches: marks.patches,
    uprights: step < 12 ? [] : xs,
    fold: scale.fold === undefined ? undefined : { x1: left - DISC - beside, y1: scale.fold, x2: right + DISC + beside, y2: scale.fold },
    ticks,
    top: space.y,
    base: scale.base,
    bottom: Math.max(space.y + space.height, axis),
  };
}

interface Setting {
  readonly input: BumpInput;
  readonly scale: RankScale;
  readonly xs: readonly number[];
  readonly beside: number;
  readonly ends: readonly [number, number];
  readonly step: number;
}

function rankScale({ ranks, top, members }: BumpInput, { y, height, narrow, wide, sizes }: BumpSpace, columns: EndColumn): RankScale {
  const shown = top === undefined || top >= ranks ? ranks : top;
  const usual = shown > 16 ? sizes.label + 12 : (narrow ? 28 : wide ? 40 : 32) + (shown < 7 ? 8 : 0);
  const rest = ranks - shown;
  const squashed = rest === 0 ? 0 : Math.max(24, Math.min(MOST_SQUASHED, rest * usual * 0.35));
  // Names of many lines, or of many that share a rank, need their height.
  const needed = (columns.height - squashed) / Math.max(1, shown);
  const room = (height - squashed - sizes.axis - 20) / Math.max(1, shown);
  const step = Math.max(usual, needed, Math.min(room, usual * 2));
  const fold = y + shown * step + 4;
  const strong = members.some((one) => one.strong);
  const at = (rank: number): number => (rank <= shown ? y + (rank - 0.5) * step : fold + 6 + ((rank - shown - 0.5) * (squashed - 6)) / Math.max(1, rest));
  const base = rest === 0 ? y + shown * step + 2 : fold + squashed + (strong ? 6 : 2);
  return { y: at, step, fold: rest === 0 ? undefined : fold, base, isSquashed: (rank) => rank > shown };
}

function lineOf(member: number, setting: Setting): BumpLine {
  const { input, scale, xs, ends } = setting;
  const points = (input.members[member]?.points ?? []).map((point): BumpPoint => ({
    ...point,
    x: xs[point.at] ?? 0,
    y: scale.y(point.rank) + (point.tied ? nudge(member, point, setting) : 0),
    end: ends.includes(point.at) && !scale.isSquashed(point.rank),
  }));
  return { member, points, runs: runsOf(points, setting) };
}

/** Members that share a rank run side by side, close enough to be read as one place. */
function nudge(member: number, { at, rank }: BumpPointInput, { input, scale }: Setting): number {
  const sharing = input.members.flatMap(({ points }, i) => (points.some((one) => one.at === at && one.rank === rank) ? [i] : []));
  const gap = Math.min(5, (DISC * 1.4) / sharing.length, (scale.step * 0.6) / sharing.length);
  return (sharing.indexOf(member) - (sharing.length - 1) / 2) * (scale.isSquashed(rank) ? 0 : gap);
}

/** The way from one point to the next: a rank holds around its own period, and between two of them the line is straight. */
export function linkOf(from: BumpPoint, to: BumpPoint, beside: number): readonly (readonly [number, number])[] {
  const wide = to.x - from.x;
  const shoulder = Math.min(wide * 0.2, 14);
  const hold = (point: BumpPoint): number => Math.min(wide * 0.45, point.end && beside === 0 ? Math.max(shoulder, DISC + 2) : shoulder);
  const edge = (point: BumpPoint): number => (point.end && beside === 0 ? Math.min(DISC - 0.5, wide * 0.4) : 0);
  return [[from.x + edge(from), from.y], [from.x + hold(from), from.y], [to.x - hold(to), to.y], [to.x - edge(to), to.y]];
}

function linksOf(points: readonly BumpPoint[], { beside }: Setting): Segment[] {
  return points.flatMap((point, i) => {
    const before = points[i - 1];
    if (!before || !point.joined) return [];
    const way = linkOf(before, point, beside);
    return way.slice(1).map(([x2, y2], k) => ({ x1: way[k]?.[0] ?? 0, y1: way[k]?.[1] ?? 0, x2, y2, width: 6 }));
  });
}

/** Links of one kind make one path, so that a dash runs on; a stub joins the end to a disc that stands beside its point. */
function runsOf(points: readonly BumpPoint[], setting: Setting): BumpRun[] {
  const runs: { way: (readonly [number, number])[]; status: Status; invented: boolean }[] = [];
  points.forEach((point, i) => {
    const before = points[i - 1];
    const { status, basis } = point.certainty;
    const invented = basis === "illustrative";
    const way = [...(before && point.joined ? linkOf(before, point, setting.beside) : [])];
    const last = runs.at(-1);
    if (way.length > 0 && last && before?.joined === true && last.status === status && last.invented === invented) last.way.push(...way.slice(1));
    else if (way.length > 0) runs.push({ way, status, invented });
    for (const stub of stubsOf(point, setting)) runs.push({ way: stub, status, invented });
  });
  return runs.map(({ way, status, invented }) => ({ d: `M${way.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}`, status, invented }));
}

function stubsOf({ x, y, at, end }: BumpPoint, { beside, ends }: Setting): (readonly [number, number])[][] {
  if (!end || beside === 0) return [];
  const off = beside - DISC + 0.5;
  return [...(at === ends[0] ? [[[x - off, y], [x, y]] as const] : []), ...(at === ends[1] ? [[[x, y], [x + off, y]] as const] : [])].map((stub) => [...stub]);
}

function discsOf(lines: readonly BumpLine[], { scale, xs, beside, ends, input }: Setting): Disc[] {
  const top = scale.fold === undefined ? input.ranks : (input.top ?? input.ranks);
  return [...new Set(ends)].flatMap((end) => {
    const x = (xs[end] ?? 0) + (end === ends[0] && xs.length > 1 ? -beside : beside);
    return Array.from({ length: top }, (_, i): Disc => {
      const at = lines.filter(({ points }) => points.some((point) => point.at === end && point.rank === i + 1));
      const points = at.flatMap((line) => line.points.filter((point) => point.at === end));
      const text = String(i + 1);
      const solid = points.every(({ certainty }) => certainty.status === "actual" && certainty.basis !== "illustrative");
      return { x, y: scale.y(i + 1), r: DISC + (text.length - 1) * 2.25, text, members: at.map(({ member }) => member), solid };
    });
  });
}

const boxOf = ({ x, y, r }: Disc): Box => ({ x: x - r - 1, y: y - r - 1, width: r * 2 + 2, height: r * 2 + 2 });

/** On a phone only the first and the last period have words. */
function ticksOf({ periods, unit, style }: BumpInput, time: ReturnType<typeof timeScale>, { x, width, sizes, narrow }: BumpSpace): TimeTick[] {
  const options = { unit, style, size: sizes.axis, bounds: [x, x + width] } as const;
  const keep = [periods.at(-1), periods[0]].filter((period) => period !== undefined);
  const ticks = isDense(periods, unit) ? timeTicks(time, { ...options, keep }) : periodTicks(time, periods, options);
  if (!narrow) return ticks;
  const [first, last] = [ticks[0], ticks.at(-1)];
  return ticks.map((tick) => (tick === first || tick === last ? tick : { ...tick, label: "" }));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
