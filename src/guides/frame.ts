import { say, type Locale } from "../locale/index.js";
import type { Mark } from "../scene/mark.js";
import type { Checked } from "../schema/check.js";
import type { Theme } from "../theme/theme.js";
import { measure, type Weight } from "../text/measure.js";
import { wrap } from "../text/wrap.js";
import type { Sizes } from "./look.js";

/** Words of the badge, in both languages at once, so that no reader misses it. */
const BADGE = "示意数据 · ILLUSTRATIVE";
const BADGE_HEIGHT = 22;
const BADGE_CELL = 18;
const BADGE_GAP = 14;

/** A line of text with its place; the colour is the painter's. */
interface PlacedLine {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
}

export interface Head {
  readonly title: readonly PlacedLine[];
  readonly subtitle: readonly PlacedLine[];
  readonly badge: { readonly x: number; readonly y: number; readonly width: number } | undefined;
  /** Where the plot begins. */
  readonly bottom: number;
}

interface Foot {
  readonly rule: number;
  readonly lines: readonly PlacedLine[];
  readonly bottom: number;
}

/** Distance from the top of a line to its baseline, for text centred in the line. */
export function baseline(size: number, line: number): number {
  return (line - size) / 2 + size * 0.86;
}

interface Block {
  readonly key: string;
  readonly text: string;
  readonly size: number;
  readonly line: number;
  readonly weight: Weight;
  readonly width: number;
  readonly maxLines?: number;
  readonly balance?: boolean;
}

/** A full-width opening mark has its ink in the right half. */
const openingMark = /^[“‘《（「『【〈〔［]/;
/** A last line of one or two characters is read as a slip. */
const leastLast = 3;

/** Lines flush left by their ink: an opening mark at the start hangs by half an em into the pad, which is wider at every size. */
function setBlock(block: Block, x: number, top: number): PlacedLine[] {
  const { key, size, weight, line } = block;
  const lines = wrap(block.text, block.width, { size, weight }, { maxLines: block.maxLines, balance: block.balance, leastLast });
  return lines.map((text, i) => ({ key: `${key}-${i}`, text, x: openingMark.test(text) ? x - size / 2 : x, y: top + i * line + baseline(size, line), size, weight }));
}

/** Title, subtitle and badge, flush left. */
export function layoutHead(spec: Checked, illustrative: boolean, width: number, sizes: Sizes, locale: Locale): Head {
  const x = sizes.pad;
  const room = width - sizes.pad * 2;
  let y = sizes.pad;
  const title = spec.title === undefined ? [] : setBlock({ key: "title", text: say(spec.title, locale), size: sizes.title, line: sizes.titleLine, weight: 700, width: room, balance: true }, x, y);
  y += title.length * sizes.titleLine + (title.length > 0 ? 2 : 0);
  const subtitle =
    spec.subtitle === undefined ? [] : setBlock({ key: "subtitle", text: say(spec.subtitle, locale), size: sizes.subtitle, line: sizes.subtitleLine, weight: 400, width: room }, x, y);
  y += subtitle.length * sizes.subtitleLine;
  if (y > sizes.pad) y += 10;
  if (!illustrative) return { title, subtitle, badge: undefined, bottom: y + 4 };
  const badge = { x, y, width: BADGE_CELL + 8 + measure(BADGE, { size: 12, weight: 700 }) + 14 };
  return { title, subtitle, badge, bottom: y + BADGE_HEIGHT + BADGE_GAP };
}

/** Hairline, notes, sources. */
export function layoutFoot(notes: readonly string[], source: string, top: number, width: number, sizes: Sizes): Foot {
  const x = sizes.pad;
  const { note: size, noteLine: line } = sizes;
  // Beyond 44 characters the eye loses the next line.
  const room = Math.min(width - sizes.pad * 2, Math.max(44 * size, 600));
  let y = top + 16 + 9;
  const lines: PlacedLine[] = [];
  for (const [key, text] of [["note", notes.join("")], ["source", source]] as const) {
    if (text === "") continue;
    const set = setBlock({ key, text, size, line, weight: 400, width: room }, x, y);
    lines.push(...set);
    y += set.length * line + 2;
  }
  return { rule: top + 16, lines, bottom: Math.ceil(y - 2 + sizes.pad - 6) };
}

function linesOf(lines: readonly PlacedLine[], fill: string): Mark[] {
  return lines.map((line) => ({ kind: "text", ...line, fill }));
}

export function drawHead(head: Head, theme: Theme): Mark[] {
  const marks = [...linesOf(head.title, theme.ink), ...linesOf(head.subtitle, theme.ink2)];
  if (head.badge) marks.push(...drawBadge(head.badge, theme));
  return [{ kind: "group", key: "head", marks }];
}

function drawBadge({ x, y, width }: NonNullable<Head["badge"]>, theme: Theme): Mark[] {
  const hatch = { hatch: "\\", color: theme.ink2, gap: 5, weight: 1.25 } as const;
  const edge = { stroke: theme.ink2, strokeWidth: 1 };
  return [
    { kind: "rect", key: "badge-cell", x: x + 0.5, y: y + 0.5, width: BADGE_CELL, height: BADGE_HEIGHT - 1, fill: hatch, ...edge },
    { kind: "rect", key: "badge-box", x: x + 0.5, y: y + 0.5, width: width - 1, height: BADGE_HEIGHT - 1, ...edge },
    { kind: "text", key: "badge-text", x: x + BADGE_CELL + 8, y: y + 15.5, text: BADGE, size: 12, weight: 700, fill: theme.ink },
  ];
}

export function drawFoot(foot: Foot, width: number, sizes: Sizes, theme: Theme): Mark[] {
  const y = foot.rule + 0.5;
  const rule: Mark = { kind: "line", key: "foot-rule", x1: sizes.pad, y1: y, x2: width - sizes.pad, y2: y, stroke: theme.rule };
  return [{ kind: "group", key: "foot", marks: [rule, ...linesOf(foot.lines, theme.ink3)] }];
}
