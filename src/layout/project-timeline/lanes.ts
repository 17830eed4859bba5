import { room } from "../../text/measure.js";
import { wrap } from "../../text/wrap.js";
import type { LaneEvent, LaneItem } from "./lane-item.js";
import { setWords, textAt, VERDICT_MARK, type LaneSpace, type LaneText, type Leader, type Wanted } from "./lane-words.js";
import { numbered, phaseKey } from "./phase-key.js";
import type { Box } from "../place.js";
import type { Tone } from "./spans.js";
import type { TimeScale } from "../time.js";

export interface LaneRect extends Box {
  readonly key: string;
  readonly tone: Tone;
  readonly soft: boolean;
  readonly kind: "part" | "event";
}

/** What stands in one lane, px; every y is measured from the middle of the bar. */
export interface LaneMarks {
  readonly rects: readonly LaneRect[];
  readonly points: readonly { readonly key: string; readonly x: number; readonly shape: "ring" | "diamond"; readonly tone: Tone }[];
  /** Spans of rough milestones that lie on the bar, drawn under it. */
  readonly brackets: readonly { readonly key: string; readonly x1: number; readonly x2: number; readonly y: number; readonly tone: Tone; readonly soft: boolean }[];
  /** Stated progress, inside the bar or as a strip under its phases; `expected` is where it should be by now. */
  readonly inner: (Box & { readonly expected: number | undefined }) | undefined;
  /** Right end that is not closed, because no end is known. */
  readonly open: Box | undefined;
  /** Dotted lines between the marks of a row. */
  readonly dots: readonly { readonly x1: number; readonly x2: number }[];
  readonly texts: readonly LaneText[];
  readonly leaders: readonly Leader[];
  /** Clear ground under words on a hatch. */
  readonly plates: readonly Box[];
  readonly verdict: { readonly x: number; readonly y: number } | undefined;
  /** Ends of bar and marks; equal where there are none. */
  readonly left: number;
  readonly right: number;
  readonly half: number;
  /** How far words and marks reach below the middle of the bar. */
  readonly depth: number;
  /** How far they reach above it. */
  readonly rise: number;
}

export const BAR = 14;
/** Height of what has words inside. */
const TALL = 20;
const POINT = 6;
const OPEN_END = 18;
const PATCH = 3;
/** Words narrower than this may take their clear ground out of a hatch: numbers of phases, px. */
const SHORT = 20;
/** Words nearer to the end of a bar would be read as its own, px. */
const NEAR = 42;
/** Room between a bar and its words for an arrow to leave, px. */
const ARROW = 14;

/** Places the marks of a row and fits its words: inside their mark, beside it, or under it; phases without room for all their words get numbers. */
export function layLane(item: LaneItem, space: LaneSpace): LaneMarks {
  const laid = layMarks(item, space);
  if (!isPhased(item)) return laid;
  const worded = (key: string): boolean => laid.texts.some((text) => text.key === key) && !laid.leaders.some((leader) => leader.key === `leader-${key}`);
  if (item.stretches.every(({ label }, i) => label === "" || worded(`phase-${i}`))) return laid;
  const numbers = layMarks({ ...item, stretches: numbered(item) }, space);
  const keys = phaseKey(item, numbers, space);
  return { ...numbers, texts: [...numbers.texts, ...keys], depth: Math.max(numbers.depth, ...keys.map(({ box }) => box.y + box.height)) };
}

function layMarks(item: LaneItem, space: LaneSpace): LaneMarks {
  const bars = barRects(item, space);
  const phased = isPhased(item);
  const events = item.events.map((event, i) => eventMark(event, i, bars, space));
  const rects: readonly LaneRect[] = [...bars, ...events.flatMap(({ rect }) => rect ?? [])];
  const points = events.flatMap(({ point }) => point ?? []);
  const brackets = events.flatMap(({ bracket }) => bracket ?? []);
  const half = phased || rects.length > bars.length ? TALL / 2 : BAR / 2;
  const inner = innerBar(item, bars, space.scale);
  const open = openEnd(item, bars, space.scale);
  const inside = [...(phased ? phaseWords(item, bars, points, space) : []), ...events.flatMap((event) => event.inside ?? [])];
  const wanted = [...progressWords(item, bars, open, space), ...(phased ? phaseFlags(item, bars, inside, space) : []), ...events.flatMap(({ wanted: own }) => own ?? []), ...startWords(item, bars, space), ...openWords(item, open, space)];
  const obstacles: Box[] = [...rects, ...points.map(({ x }) => ({ x: x - POINT, y: -POINT, width: POINT * 2, height: POINT * 2 })), ...(open ? [open] : [])];
  const ends = extentOf(obstacles, space.scale.left);
  const base = rects.reduce((most, { y, height }) => Math.max(most, y + height), inner ? inner.y + inner.height : 0) + (brackets.length > 0 ? 6 : 0);
  const words = setWords(wanted, obstacles, Math.max(base, POINT), space);
  const texts = [...inside.map(({ text }) => text), ...words.texts, ...absentWords(item, space)];
  return {
    rects, points, brackets, inner, open, texts, half,
    rise: texts.reduce((most, { box }) => Math.max(most, -box.y), half),
    depth: texts.reduce((most, { box }) => Math.max(most, box.y + box.height), Math.max(half, base)),
    dots: dotted(obstacles, words.texts, ends),
    leaders: words.leaders,
    plates: inside.flatMap(({ plate }) => plate ?? []),
    verdict: words.verdict,
    ...ends,
  };
}

function extentOf(boxes: readonly Box[], none: number): { readonly left: number; readonly right: number } {
  let [left, right] = [Infinity, -Infinity];
  for (const { x, width } of boxes) [left, right] = [Math.min(left, x), Math.max(right, x + width)];
  return left <= right ? { left, right } : { left: none, right: none };
}

function isPhased({ stretches }: LaneItem): boolean {
  return stretches.some(({ label }) => label !== "");
}

function barRects(item: LaneItem, { scale }: LaneSpace): (LaneRect & { readonly stretch: number })[] {
  const height = isPhased(item) ? TALL : BAR;
  return item.stretches.flatMap(({ parts }, stretch) =>
    parts.map((part, i) => {
      const x = scale.at(part.start) + (i === 0 && stretch > 0 ? 1.5 : 0);
      return { key: `part-${stretch}-${i}`, x, y: -height / 2, width: Math.max(3, scale.at(part.end) - x), height, tone: part.tone, soft: part.soft, kind: "part" as const, stretch };
    }),
  );
}

/** Words inside their mark. */
interface Inside {
  readonly stretch: number;
  readonly text: LaneText;
  readonly plate?: Box;
}

interface EventMark {
  readonly rect?: LaneRect;
  readonly point?: LaneMarks["points"][number];
  readonly bracket?: LaneMarks["brackets"][number];
  readonly inside?: Inside;
  readonly wanted?: Wanted;
}

function eventMark(event: LaneEvent, i: number, bars: readonly LaneRect[], { scale, size }: LaneSpace): EventMark {
  const ahead = event.tone === "ahead";
  const weight = ahead ? 700 : 400;
  const [text = "", ...more] = wrap(event.label, scale.right - scale.left, { size, weight }, { maxLines: 2, balance: true });
  const words = { key: `event-${i}-word`, text, more, weight, tone: ahead ? "event" : "ink2" } as const;
  const width = Math.max(...[text, ...more].map((line) => room(line, { size, weight })));
  const from = scale.at(event.start);
  const to = scale.at(event.end);
  const key = `event-${i}`;
  const x = (from + to) / 2;
  const onBar = bars.some((bar) => bar.x < to - 1 && bar.x + bar.width > from + 1);
  const wanted = (half: number, bottom: number): Wanted => ({ ...words, width, mark: { x, half, bottom }, beside: onBar ? [] : [x + half + 6, x - half - 6 - width].filter((left) => left > x || bars.every((bar) => bar.x + bar.width + NEAR < left)), priority: ahead ? 2 : 1, under: true });
  if (!event.boxed) return { point: { key, x, shape: event.ring ? "ring" : "diamond", tone: event.tone }, wanted: wanted(POINT, POINT) };
  const barEnd = Math.max(0, ...bars.map(({ y, height }) => y + height));
  if (onBar) return { bracket: { key, x1: from + 1, x2: to - 1, y: barEnd + 5, tone: event.tone, soft: event.soft || !ahead }, wanted: wanted(Math.max(2, (to - from) / 2 - 1), barEnd + 5) };
  const rect: LaneRect = { key, x: from + 1, y: -TALL / 2, width: Math.max(4, to - from - 2), height: TALL, tone: event.tone, soft: event.soft || !ahead, kind: "event" };
  if (more.length > 0 || width + 10 > rect.width) return { rect, wanted: wanted(rect.width / 2, TALL / 2) };
  return { rect, inside: { stretch: -1, text: textAt(words, x - width / 2, 0, size) } };
}

/** Stated progress lies inside the bar; under phases, whose words need the room, it is a strip. */
function innerBar(item: LaneItem, bars: readonly LaneRect[], scale: TimeScale): LaneMarks["inner"] {
  const bar = bars[0];
  const { progress } = item;
  if (!progress || !bar) return undefined;
  const from = bar.x;
  const to = scale.at(progress.to);
  const expected = progress.expectedAt === undefined ? undefined : scale.at(progress.expectedAt);
  const box = isPhased(item) ? { y: bar.y + bar.height + 2, height: 4 } : { y: -4, height: 8 };
  return { x: from, width: (to - from) * progress.share, ...box, expected };
}

function openEnd({ open }: LaneItem, bars: readonly LaneRect[], scale: TimeScale): Box | undefined {
  const last = bars.at(-1);
  if (!open || !last) return undefined;
  const x = last.x + last.width;
  return { x, y: last.y, width: Math.max(0, Math.min(OPEN_END, scale.right - x)), height: last.height };
}

/** Names of phases inside the widest piece that one paint covers and no milestone stands on; on a hatch only what is short, on clear ground of its own. */
function phaseWords(item: LaneItem, bars: ReturnType<typeof barRects>, points: LaneMarks["points"], { size }: LaneSpace): Inside[] {
  return item.stretches.flatMap(({ label }, stretch) => {
    const width = room(label, { size });
    const short = width < SHORT;
    const pieces = bars.filter((bar) => bar.stretch === stretch && (short || !isHatched(item, bar))).flatMap((bar) => clearOf(bar, points.map(({ x }) => x)));
    const widest = pieces.sort((a, b) => b.width - a.width)[0];
    if (label === "" || !widest || width + (short ? 4 : 10) > widest.width) return [];
    const onHatch = isHatched(item, widest.bar);
    const onDone = widest.bar.tone !== "ahead" && !widest.bar.soft && !onHatch;
    const text = textAt({ key: `phase-${stretch}`, text: label, weight: 400, tone: onDone ? "onDone" : "ink" }, widest.x + (widest.width - width) / 2, 0, size);
    const plate = { ...text.box, x: text.box.x - 1, width: width + 2 };
    return [{ stretch, text, ...(onHatch ? { plate } : {}) }];
  });
}

function isHatched({ hatched }: LaneItem, { tone, soft }: LaneRect): boolean {
  return hatched && tone !== "ahead" && !soft;
}

/** The pieces of a bar between the milestones on it. */
function clearOf(bar: LaneRect, points: readonly number[]): { readonly bar: LaneRect; readonly x: number; readonly width: number }[] {
  const end = bar.x + bar.width;
  const within = points.filter((x) => x > bar.x - POINT && x < end + POINT).sort((a, b) => a - b);
  const starts = [bar.x, ...within.map((x) => x + POINT)];
  const ends = [...within.map((x) => x - POINT), end];
  return starts.map((x, i) => ({ bar, x, width: (ends[i] ?? x) - x }));
}

function phaseFlags(item: LaneItem, bars: ReturnType<typeof barRects>, inside: readonly Inside[], { size }: LaneSpace): Wanted[] {
  return item.stretches.flatMap(({ label }, stretch) => {
    const parts = bars.filter((bar) => bar.stretch === stretch);
    const [first, last] = [parts[0], parts.at(-1)];
    if (label === "" || !first || !last || inside.some((one) => one.stretch === stretch)) return [];
    const x = (first.x + last.x + last.width) / 2;
    return [{ key: `phase-${stretch}`, text: label, weight: 400, tone: "ink3", width: room(label, { size }), mark: { x, half: (last.x + last.width - first.x) / 2, bottom: TALL / 2 }, beside: [], priority: 0, under: true }];
  });
}

function progressWords({ progress, feeds }: LaneItem, bars: readonly LaneRect[], open: Box | undefined, { size }: LaneSpace): Wanted[] {
  const [first, last] = [bars[0], bars.at(-1)];
  if (!progress || !first || !last) return [];
  const width = room(progress.words, { size, weight: 700 }) + (progress.verdict ? VERDICT_MARK : 0);
  const end = last.x + last.width;
  return [{ key: "progress", text: progress.words, weight: 700, tone: "ink", width, mark: { x: end, half: 6, bottom: BAR / 2 }, beside: [end + (open?.width ?? 0) + (feeds ? ARROW : 8), first.x - 8 - width], priority: 3, under: true, judged: progress.verdict !== undefined }];
}

function startWords({ startWord }: LaneItem, bars: readonly LaneRect[], { size }: LaneSpace): Wanted[] {
  const first = bars[0];
  if (startWord === "" || !first) return [];
  const width = room(startWord, { size });
  return [{ key: "start", text: startWord, weight: 400, tone: "ink2", width, mark: { x: first.x, half: 1, bottom: BAR / 2 }, beside: [first.x - 8 - width], priority: -1, under: false }];
}

/** That the end is not known, where there is room to say so. */
function openWords({ openWord }: LaneItem, open: Box | undefined, { size }: LaneSpace): Wanted[] {
  if (openWord === "" || !open) return [];
  const end = open.x + open.width;
  return [{ key: "open-word", text: openWord, weight: 400, tone: "ink3", width: room(openWord, { size }), mark: { x: end, half: 1, bottom: BAR / 2 }, beside: [end + 6], priority: -2, under: false }];
}

function absentWords({ absent }: LaneItem, { scale, size }: LaneSpace): LaneText[] {
  return absent === "" ? [] : [textAt({ key: "absent", text: absent, weight: 400, tone: "ink3" }, scale.left + 8, 0, size)];
}

/** Dotted from the first mark of a row to its last, except where a mark or words stand. */
function dotted(marks: readonly Box[], texts: readonly LaneText[], { left, right }: { readonly left: number; readonly right: number }): LaneMarks["dots"] {
  if (marks.length < 2) return [];
  const blocked = [...marks, ...texts.map(({ box }) => box).filter(({ y, height }) => y < 0 && y + height > 0)].map(({ x, width }) => [x - PATCH - 1, x + width + PATCH + 1] as const);
  const dots: { x1: number; x2: number }[] = [];
  let at = left;
  for (const [from, to] of blocked.sort((a, b) => a[0] - b[0])) {
    const until = Math.min(from, right);
    if (until - at > 6) dots.push({ x1: at, x2: until });
    at = Math.max(at, to);
  }
  return right - at > 6 ? [...dots, { x1: at, x2: right }] : dots;
}
