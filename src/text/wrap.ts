import { findBreaks, type Badness } from "./breaks.js";
import { quantities } from "./kept.js";
import { extent, room, roomOf, type Extent, type Style } from "./measure.js";

/** How `wrap` sets lines: at most so many, the last one shortened; lines of like length; no shorter last line than so many characters. */
interface WrapOptions {
  readonly maxLines?: number | undefined;
  readonly balance?: boolean | undefined;
  readonly leastLast?: number | undefined;
}

interface Line {
  readonly text: string;
  /** Where it starts in its paragraph, in graphemes. */
  readonly start: number;
  /** The badness of the break that ends it. */
  readonly end: Badness;
}

/** A paragraph with the extents of its beginnings, so that any line is measured by a subtraction. */
interface Paragraph {
  readonly graphemes: readonly string[];
  readonly badness: readonly Badness[];
  readonly before: readonly Extent[];
  readonly style: Style;
}

/**
 * The lines of a text in `width` px, by the rules of 避头尾: broken between any two Han characters, with no line starting
 * with a closing mark or ending with an opening one; words, numbers with their units, dates, short quoted terms and the
 * words of the trade whole where they fit. A run that is too long is broken by grapheme rather than overflow. A line fits
 * when its `room` does, or its `measure` where a number would break otherwise. "\n" always breaks. With `maxLines`, what is left over is cut from the last line, with "…".
 * `balance` makes lines of like length, and a two-line text breaks after ，；： where that parts it well. `leastLast` (default 2)
 * moves the last break forward, where that takes no worse break, so that a paragraph does not end in a line of one character.
 */
export function wrap(text: string, width: number, style: Style, options: WrapOptions = {}): string[] {
  const { maxLines = Infinity, balance = false, leastLast = 2 } = options;
  // Most texts fit as they are, and looking for breaks is what costs.
  if (maxLines >= 1 && !/[\r\n]|^\s|\s$/.test(text) && room(text, style) <= width) return [text];
  const lines: string[] = [];
  const paragraphs = text.split(/\r\n?|\n/).map((part) => prepare(part, style));
  for (const [index, paragraph] of paragraphs.entries()) {
    const left = maxLines - lines.length;
    const set = balance ? balanced(paragraph, width) : lengthened(paragraph, greedy(paragraph, width), leastLast, width);
    const last = index === paragraphs.length - 1;
    if (set.length < left || (last && set.length === left)) lines.push(...set.map((line) => line.text));
    else return [...lines, ...cut(paragraphs.slice(index), greedy(paragraph, width), left, width)];
  }
  return lines;
}

/**
 * The text, or its longest beginning that fits in `width` px with "…" after it; "" when nothing does.
 * It never ends inside a grapheme, nor inside a quantity or date, whose beginning would be another number.
 */
export function shorten(text: string, width: number, style: Style): string {
  if (room(text, style) <= width) return text;
  const paragraph = prepare(text, style);
  const length = paragraph.graphemes.length;
  let end = length;
  while (end > 0 && roomBetween(paragraph, 0, end, ellipsis(style)) > width) end -= 1;
  return ending(text, paragraph.graphemes.slice(0, end).join("").length);
}

function ending(text: string, cutAt: number): string {
  const torn = quantities(text).find(([from, to]) => from < cutAt && (cutAt < to || (cutAt === to && isOpenEnded(text, to))));
  const kept = text.slice(0, torn ? torn[0] : cutAt).replace(/[\s，、；：。—·（《「『“‘〈【,;:.([{…]+$/u, "");
  return kept === "" ? "" : `${kept}…`;
}

/** Does the number that ends here go on in a unit that we do not know? */
function isOpenEnded(text: string, end: number): boolean {
  return /\d$/.test(text.slice(0, end)) && /^[^\s，、；：。,;)）]/u.test(text.slice(end));
}

function ellipsis(style: Style): Extent {
  return extent("…", style.weight);
}

function prepare(text: string, style: Style): Paragraph {
  const { graphemes, badness } = findBreaks(text);
  const before: Extent[] = [{ em: 0, latin: 0 }];
  for (const [i, grapheme] of graphemes.entries()) {
    before.push(sum(before[i] as Extent, extent(grapheme, style.weight)));
  }
  return { graphemes, badness, before, style };
}

function sum(a: Extent, b: Extent): Extent {
  return { em: a.em + b.em, latin: a.latin + b.latin };
}

function roomBetween({ before, style }: Paragraph, from: number, to: number, tail?: Extent): number {
  const a = before[from] as Extent;
  const b = before[to] as Extent;
  const between = { em: b.em - a.em, latin: b.latin - a.latin };
  return roomOf(tail ? sum(between, tail) : between, style);
}

function widthBetween({ before, style }: Paragraph, from: number, to: number): number {
  return (((before[to] as Extent).em - (before[from] as Extent).em) * style.size) / 1000;
}

function greedy(paragraph: Paragraph, width: number): Line[] {
  const { graphemes } = paragraph;
  const lines: Line[] = [];
  let start = 0;
  do {
    const end = lineEnd(paragraph, start, width);
    const text = graphemes.slice(start, trimmed(graphemes, start, end)).join("");
    lines.push({ text, start, end: badnessAt(paragraph, end) });
    start = skipped(graphemes, end);
  } while (start < graphemes.length);
  return lines;
}

/** The lines, with the last break moved back until the last line has `least` characters. */
function lengthened(paragraph: Paragraph, lines: Line[], least: number, width: number): Line[] {
  const { graphemes } = paragraph;
  const [previous, last] = lines.slice(-2);
  if (previous === undefined || last === undefined || graphemes.length - last.start >= least) return lines;
  for (let end = last.start - 1; end > previous.start; end -= 1) {
    const start = skipped(graphemes, end);
    if (badnessAt(paragraph, end) > previous.end || graphemes.length - start < least) continue;
    if (roomBetween(paragraph, start, graphemes.length) > width) return lines;
    return [...lines.slice(0, -2), line(paragraph, previous.start, trimmed(graphemes, previous.start, end)), line(paragraph, start, graphemes.length)];
  }
  return lines;
}

/** Where the line ends that starts at `start`: the slack of `room` is a hedge, and no number is broken for a hedge. */
function lineEnd(paragraph: Paragraph, start: number, width: number): number {
  const end = furthest(paragraph, start, width, roomBetween);
  if (badnessAt(paragraph, end) === 0) return end;
  const tight = furthest(paragraph, start, width, widthBetween);
  return badnessAt(paragraph, tight) < badnessAt(paragraph, end) ? tight : end;
}

function badnessAt({ graphemes, badness }: Paragraph, place: number): Badness {
  return place < graphemes.length ? (badness[place] as Badness) : 0;
}

/** The last of the best breaks that leave a line that fits; one grapheme at least. */
function furthest(paragraph: Paragraph, start: number, width: number, needed: typeof widthBetween): number {
  const { graphemes, badness } = paragraph;
  const best: [number, number, number, number] = [0, 0, 0, 0];
  let end = start + 1;
  for (; end <= graphemes.length; end += 1) {
    if (end > start + 1 && needed(paragraph, start, trimmed(graphemes, start, end)) > width) break;
    if (end < graphemes.length) best[badness[end] as Badness] = end;
  }
  if (end > graphemes.length) return graphemes.length;
  return best.find((place) => place > start) ?? start + 1;
}

function trimmed(graphemes: readonly string[], start: number, end: number): number {
  let last = end;
  while (last > start + 1 && isSpace(graphemes[last - 1])) last -= 1;
  return last;
}

function skipped(graphemes: readonly string[], from: number): number {
  let start = from;
  while (start < graphemes.length && isSpace(graphemes[start])) start += 1;
  return start;
}

function isSpace(grapheme: string | undefined): boolean {
  return grapheme === " " || grapheme === "\t" || grapheme === "\u3000";
}

function balanced(paragraph: Paragraph, width: number): Line[] {
  const lines = greedy(paragraph, width);
  if (lines.length < 2) return lines;
  return (lines.length === 2 ? atMark(paragraph, width) : undefined) ?? evened(paragraph, width, lines);
}

// A clause shorter than this share of the other would leave a ragged line: 2024年，/……
const leastClause = 0.3;

/** Two lines parted after a clause mark, as even as such a break can be. */
function atMark(paragraph: Paragraph, width: number): Line[] | undefined {
  const { graphemes, badness } = paragraph;
  let best: Line[] | undefined;
  let bestWidth = Infinity;
  for (let i = 1; i < graphemes.length; i += 1) {
    const start = skipped(graphemes, i);
    if (!/^[，；：,;:]$/u.test(graphemes[i - 1] as string) || badness[i] !== 0 || start >= graphemes.length) continue;
    const [first, second] = [roomBetween(paragraph, 0, i), roomBetween(paragraph, start, graphemes.length)];
    const wider = Math.max(first, second);
    if (wider > width || wider >= bestWidth || Math.min(first, second) < leastClause * wider) continue;
    bestWidth = wider;
    best = [line(paragraph, 0, i), line(paragraph, start, graphemes.length)];
  }
  return best;
}

function line({ graphemes }: Paragraph, start: number, end: number): Line {
  return { text: graphemes.slice(start, end).join(""), start, end: 0 };
}

/** The narrowest setting in as many lines and with no worse break. */
function evened(paragraph: Paragraph, width: number, lines: Line[]): Line[] {
  const worst = worstBreak(lines);
  let [low, high, best] = [width / lines.length / 2, width, lines];
  while (high - low > 0.25) {
    const middle = (low + high) / 2;
    const tried = greedy(paragraph, middle);
    if (tried.length <= lines.length && worstBreak(tried) <= worst) [high, best] = [middle, tried];
    else low = middle;
  }
  return best;
}

function worstBreak(lines: readonly Line[]): Badness {
  return lines.reduce<Badness>((worst, { end }) => (end > worst ? end : worst), 0);
}

/** The first lines as they are, and what is left of everything in the last one. */
function cut(rest: readonly Paragraph[], lines: readonly Line[], count: number, width: number): string[] {
  if (count < 1) return [];
  const [paragraph] = rest as [Paragraph];
  const whole = lines.slice(0, count - 1).map(({ text }) => text);
  const from = (lines[count - 1] as Line).start;
  const tail = [paragraph.graphemes.slice(from), ...rest.slice(1).map(({ graphemes }) => graphemes)];
  return [...whole, shorten(tail.map((part) => part.join("")).join(" "), width, paragraph.style)];
}
