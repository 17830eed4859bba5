import { write, type Board } from "../board.js";
import { room } from "../../text/measure.js";
import { blockOf, lineHeight, type Block, type Seat } from "../callout.js";
import { spread } from "../spread.js";
import { endsOf } from "./column.js";
import { leanOf } from "./labels.js";
import { spotOf } from "./lines.js";
import type { Tone, TrajectorySeries } from "./model.js";
import type { Setting } from "./space.js";

/** What a panel of small multiples prints of its series: the last value of each, and the first where there is one series. */
export function writePanelEnds(board: Board<Tone>, setting: Setting): void {
  const { input, plot, space } = setting;
  const { axis: size } = space.sizes;
  const ranked = input.series.map(({ points }) => endsOf(points)).filter(({ last }) => last !== undefined);
  const [only] = ranked;
  if (input.series.length > 1) writeAside(board, setting);
  else for (const index of new Set([only?.last, only?.first])) if (index !== undefined) writeEnd(board, index, setting);
  const [first] = input.series[0]?.points ?? [];
  if (only || !first) return;
  // A panel without any number says so.
  const block = blockOf<Tone>([{ text: first.words().number(), size, weight: 400, tone: "ink3" }]);
  const { width, height } = block;
  const x = (plot.left + plot.right) / 2 - width / 2;
  write(board, { key: "none", block, seats: [0.62, 0.15].map((share): Seat => ({ x, y: plot.top + (plot.floor - plot.top) * share, width, height, align: "start" })), required: true });
}

/** Room for the last numbers of several series, right of the marks, px. */
export function asideWidth(series: readonly TrajectorySeries[], size: number): number {
  const numbers = series.map(({ points }) => points[endsOf(points).last ?? -1]?.words().number() ?? "");
  return numbers.reduce((most, text) => Math.max(most, room(text, { size, weight: 700 })), 0) + AWAY;
}

/** From the last point to its number, px. */
const AWAY = 9;

/** The last numbers of several series, level with their ends as far as they stand clear of each other. */
function writeAside(board: Board<Tone>, { input, space, scales, plot }: Setting): void {
  const { label: size } = space.sizes;
  const ends = input.series.flatMap(({ points }, series) => {
    const point = points[endsOf(points).last ?? -1];
    return point ? [{ series, point, ...spotOf(point, scales) }] : [];
  });
  const height = lineHeight(size);
  const centres = spread(ends.map(({ y }) => y), ends.map(() => height - 2), plot.top, plot.floor);
  ends.forEach(({ series, point, x }, i) => {
    const block = blockOf<Tone>([{ text: point.words().number(), size, weight: 700, tone: series }]);
    write(board, { key: `value-${series}-${point.key}`, block, seats: [{ x: x + AWAY, y: (centres[i] ?? 0) - height / 2, width: block.width, height, align: "start" }], required: true });
  });
}

/** A number over or under its point, without a leader: it may move away only so far that it is still read as its own. The last one always stands. */
function writeEnd(board: Board<Tone>, index: number, { input, space, scales, plot }: Setting): void {
  const [one] = input.series;
  const point = one?.points[index];
  if (!one || point?.value === undefined) return;
  const block = blockOf<Tone>([{ text: point.words().number(), size: space.sizes.label, weight: 700, tone: 0 }]);
  const { x, y } = spotOf(point, scales);
  const isLast = endsOf(one.points).last === index;
  const begins = x < (plot.left + plot.right) / 2;
  const seats = seatsAt({ x, y }, block, { over: leanOf(one, index) !== "trough", begins, right: space.x + space.width });
  // Beyond a target's line a number would read as one that is past its target, and beyond zero as one of the other sign.
  const own = input.targets.map(({ value }) => scales.y(value));
  const beyond = (line: number, seat: Seat): boolean => (line - y) * (line - seat.y - seat.height / 2) < 0;
  const within = seats.filter((seat) => !own.some((line) => beyond(line, seat)));
  const zero = scales.y(0);
  const clear = within.filter((seat) => (seat.y + seat.height < zero || seat.y > zero) && !beyond(zero, seat));
  // Where its own side is too low for it, the last number stands behind its point.
  const behind = [0, -3, 3].map((by): Seat => ({ x: x + AWAY, y: y + by - block.height / 2, width: block.width, height: block.height, align: "start" })).filter((seat) => seat.x + seat.width <= space.x + space.width);
  write(board, { key: `value-0-${point.key}`, block, seats: isLast ? [...clear, ...within, ...behind, ...seats] : [...clear, ...within], required: isLast });
}

/** Steps away from the point, px. */
const STEPS = [8, 11, 14, 18, 22, 26, 30] as const;

function seatsAt({ x, y }: { readonly x: number; readonly y: number }, { width, height }: Block<Tone>, { over, begins, right }: { readonly over: boolean; readonly begins: boolean; readonly right: number }): Seat[] {
  const left = begins ? x - 3 : Math.min(x + 9, right) - width;
  const align = begins ? "start" : "end";
  return STEPS.flatMap((step): Seat[] => {
    const sides = [y - step - height + 1, y + step - 1];
    return (over ? sides : sides.reverse()).map((top) => ({ x: left, y: top, width, height, align }));
  });
}
