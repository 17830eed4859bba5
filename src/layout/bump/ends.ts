import { room } from "../../text/measure.js";
import { wrap } from "../../text/wrap.js";
import { DISC, type BumpInput, type BumpLine, type BumpSpace, type EndLabel, type RankScale } from "./model.js";
import { middle, type PlacedText } from "../label.js";
import type { Box, Segment } from "../place.js";
import { spread } from "../spread.js";

const GAP = 8;
/** Between disc and name where leaders join them, px. */
const LEADER = 28;
/** A name that moves less than this needs no leader, px. */
const NEAR = 4;

/** Names at both ends, and the room that they leave. */
export interface EndColumn {
  /** x of the first and last period. */
  readonly plot: readonly [number, number];
  /** What the taller column needs. */
  readonly height: number;
  readonly place: (lines: readonly BumpLine[], scale: RankScale, ends: readonly [number, number]) => EndSet;
}

interface EndSet {
  readonly labels: readonly EndLabel[];
  readonly leaders: readonly (Segment & { readonly member: number | undefined })[];
  readonly boxes: readonly Box[];
}

/** A name that wants to stand at its rank. */
interface Name {
  readonly key: string;
  readonly member: number | undefined;
  readonly lines: readonly string[];
  readonly rank: number;
  readonly weight: 400 | 700;
}

/** Names left (not on a phone) and right, as wide as they need within their share of the width. */
export function endLabels(input: BumpInput, space: BumpSpace): EndColumn {
  const { x, width, narrow, sizes } = space;
  const last = input.periods.length - 1;
  const single = last <= 0;
  const most = width * (narrow ? 0.4 : single ? 0.6 : 0.26);
  const left = narrow || single ? [] : namesAt(0, input, most, sizes.label);
  const right = namesAt(Math.max(0, last), input, most, sizes.label);
  const tall = (names: readonly Name[]): number => names.reduce((sum, name) => sum + heightOf(name, sizes.label), 0);
  const gaps = [left, right].map((names) => gapOf(names));
  const wide = (names: readonly Name[]): number => Math.max(0, ...names.flatMap(({ lines, weight }) => lines.map((text) => room(text, { size: sizes.label, weight }))));
  const edge = DISC + 15;
  const from = x + (left.length > 0 ? wide(left) + (gaps[0] ?? 0) : 0) + edge;
  const to = single ? from : Math.max(from + 24, x + width - wide(right) - (gaps[1] ?? 0) - edge);
  return {
    plot: [from, to],
    height: Math.max(tall(left), tall(right)),
    place: (lines, scale, ends) => {
      const sets = [setColumn(left, { scale, space, at: ends[0] - DISC, gap: -(gaps[0] ?? 0), lines }), setColumn(right, { scale, space, at: ends[1] + DISC, gap: gaps[1] ?? 0, lines })];
      return { labels: sets.flatMap(({ labels }) => labels), leaders: sets.flatMap(({ leaders }) => leaders), boxes: sets.flatMap(({ boxes }) => boxes) };
    },
  };
}

const heightOf = ({ lines }: Name, size: number): number => lines.length * (size + 3) + 5;

/** Names that cannot all stand at their ranks need leaders: those that share one, and those of many lines. */
function gapOf(names: readonly Name[]): number {
  const shared = new Set(names.map(({ rank }) => rank)).size < names.length;
  return shared ? LEADER : GAP;
}

function namesAt(end: number, input: BumpInput, width: number, size: number): Name[] {
  const top = input.top ?? input.ranks;
  const names = input.members.flatMap(({ key, label, points, strong }, member): Name[] => {
    const point = points.find(({ at }) => at === end);
    const squashed = point !== undefined && point.rank > top && top < input.ranks;
    if (!point || (squashed && !strong)) return [];
    const weight = strong ? 700 : 400;
    return [{ key: `${end}-${key}`, member, lines: wrap(squashed ? `${label} ${point.rank}` : label, width, { size, weight }), rank: point.rank, weight }];
  });
  if (end > 0 && input.below !== "" && top < input.ranks) names.push({ key: "below", member: undefined, lines: wrap(input.below, width, { size }), rank: (top + 1 + input.ranks) / 2, weight: 400 });
  return names.sort((a, b) => a.rank - b.rank);
}

interface Column {
  readonly scale: RankScale;
  readonly space: BumpSpace;
  /** The outer edge of the discs, and from there to the names; negative on the left. */
  readonly at: number;
  readonly gap: number;
  readonly lines: readonly BumpLine[];
}

function setColumn(names: readonly Name[], { scale, space, at, gap }: Column): EndSet {
  const { label: size } = space.sizes;
  const wanted = names.map(({ rank }) => scale.y(rank));
  const centres = spread(wanted, names.map((name) => heightOf(name, size)), space.y - 4, scale.base);
  const moved = Math.abs(gap) > GAP || names.some((_, i) => Math.abs((centres[i] ?? 0) - (wanted[i] ?? 0)) > NEAR);
  const x = at + gap;
  const anchor: PlacedText["anchor"] = gap < 0 ? "end" : "start";
  const labels = names.flatMap((name, i) => {
    const first = (centres[i] ?? 0) - ((name.lines.length - 1) * (size + 3)) / 2 + middle(size);
    return name.lines.map((text, k): EndLabel => ({ key: `name-${name.key}${k === 0 ? "" : `-${k}`}`, text, x, y: first + k * (size + 3), size, weight: name.weight, anchor, of: name.member }));
  });
  const sign = Math.sign(gap);
  const leaders = moved ? names.flatMap(({ member }, i) => (member === undefined ? [] : [{ x1: at + sign * 2, y1: wanted[i] ?? 0, x2: x - sign * 3, y2: centres[i] ?? 0, member }])) : [];
  const boxes = labels.map(({ text, y, weight }): Box => {
    const wide = room(text, { size, weight });
    return { x: anchor === "end" ? x - wide : x, y: y - size, width: wide, height: size + 4 };
  });
  return { labels, leaders, boxes };
}
