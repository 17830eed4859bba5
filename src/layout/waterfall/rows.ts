import { after, room } from "../../text/measure.js";
import { wrap } from "../../text/wrap.js";
import { label, middle } from "../label.js";
import type { Segment } from "../place.js";
import { HEAD, numberSize, type Connector, type WaterfallBar, type WaterfallItem, type WaterfallLabel, type WaterfallLayout, type WaterfallSpace, type WaterfallTone } from "./model.js";

const GAP = 12;
const TIP = 8;
/** Width of the empty box of a missing number, px. */
const MISSING = 28;
/** Under this many px for its bars, a list sets names above them. */
const LEAST_BARS = 90;
/** More rows than this are set closer. */
const MANY = 14;
/** Names of more lines than this stand above their bars. */
const MOST_LINES = 4;
/** Of a connector that words part, px. */
const STUB = 5;

interface Setting {
  readonly space: WaterfallSpace;
  readonly x: (level: number) => number;
  readonly names: number;
  readonly beside: boolean;
  readonly large: number;
  /** Of a bar. */
  readonly thick: number;
}

/** Bars that lie one under another: name left, number at the end; in very little width the name stands above its bar. */
export function lyingBars(items: readonly WaterfallItem[], domain: readonly [number, number], space: WaterfallSpace): Omit<WaterfallLayout, "head"> {
  const { x: left, y: top, width, height, sizes } = space;
  const large = items.length > MANY ? sizes.label : numberSize(items, width * 0.3, sizes);
  const numbers = items.map((item) => numberRoom(item, large, space));
  const most = Math.max(0, ...numbers);
  const wanted = Math.max(0, ...items.map((item) => Math.max(room(item.label, { size: sizes.label, weight: 700 }), room(item.detail, { size: sizes.axis }))));
  const names = Math.min(wanted, width * 0.36);
  const short = items.every((item) => wrap(item.label, names, { size: sizes.label, weight: 700 }).length <= MOST_LINES);
  const beside = short && width - names - GAP - most >= LEAST_BARS;
  const from = beside ? left + names + GAP : left;
  const { margin } = space;
  const scale = margin ? between(domain, [left + margin[0], left + width - margin[1]]) : scaleOf(items, domain, numbers, [from, left + width]);
  const setting = { space, x: scale, names, beside, large, thick: items.length > MANY ? sizes.label + 6 : beside ? Math.round(sizes.row * 0.62) : 18 };
  let y = top;
  const bars = items.map((item, i) => {
    const set = beside ? besideBar(item, y, setting, left + width) : aboveBar(item, y, setting, i);
    y = set.end;
    return set.bar;
  });
  const last = bars.at(-1);
  const end = last ? last.at + last.thick : top;
  const texts = bars.flatMap(({ labels }) => labels.map((one) => one.y + 4));
  const upright = (y1: number, y2: number): Segment => ({ x1: scale(0), y1, x2: scale(0), y2 });
  const zeros = beside ? [upright((bars[0]?.at ?? top) - 6, end + 6)] : bars.map(({ at, thick }) => upright(at - 3, at + thick + 3));
  return { upright: false, bars, connectors: joined(bars, setting), zeros, bottom: Math.max(top + height, end + 8, ...texts), margin: [scale(domain[0]) - left, left + width - scale(domain[1])] };
}

const headOf = ({ certainty: { bound } }: WaterfallItem): number => (bound === "atLeast" || bound === "moreThan" ? HEAD : 0);

/** Room of a number beside the end of its bar. */
function numberRoom(item: WaterfallItem, large: number, { sizes, narrow }: WaterfallSpace): number {
  const second = item.second === "" ? 0 : room(item.second, { size: sizes.axis });
  const number = item.amount === "" ? 0 : room(item.amount, { size: item.large ? large : sizes.label, weight: 700 });
  if (number + second === 0) return 0;
  return TIP + headOf(item) + (narrow || number * second === 0 ? Math.max(number, second) : number + 6 + second);
}

/** Whether a bar's number stands left of it: only where all of it is below zero. */
const isLeft = ({ from, to, kind }: WaterfallItem): boolean => (kind === "part" ? Math.max(from, to) <= 0 : to <= 0) && Math.min(from, to) < 0;

/** The scale that all panels of small multiples share. */
function between([low, high]: readonly [number, number], [start, end]: readonly [number, number]): (level: number) => number {
  return (level) => start + (high > low ? ((level - low) / (high - low)) * Math.max(24, end - start) : 0);
}

/** The longest scale on which each bar leaves room for its own number. */
function scaleOf(items: readonly WaterfallItem[], [low, high]: readonly [number, number], numbers: readonly number[], [left, right]: readonly [number, number]): (level: number) => number {
  const before = Math.max(0, ...items.map((item, i) => (item.missing && item.from < 0 ? MISSING : isLeft(item) ? (numbers[i] ?? 0) : 0)));
  const start = left + before;
  const range = high - low;
  if (range <= 0) return () => start;
  const limits = items.flatMap((item, i) => {
    const end = item.kind === "part" ? Math.max(item.from, item.to) : Math.max(0, item.to);
    const reach = item.missing ? MISSING : isLeft(item) ? 0 : (numbers[i] ?? 0);
    return end > low ? [((right - reach - start) * range) / (end - low)] : [];
  });
  const length = Math.max(24, Math.min(right - start, ...limits));
  return (level) => start + ((level - low) / range) * length;
}

interface Set {
  readonly bar: WaterfallBar;
  /** Where the next row begins. */
  readonly end: number;
}

function besideBar(item: WaterfallItem, y: number, setting: Setting, right: number): Set {
  const { space, names, thick } = setting;
  const share = shareAt(item, setting, right);
  const lines = nameLines(share.at === undefined ? sharedName(item) : item, names, space.sizes);
  const words = lines.reduce((sum, { size }) => sum + size + 4, 0);
  const step = Math.max(thick + (thick > 22 ? 14 : 8), words + 10);
  const at = y + (step - thick) / 2;
  return { bar: { ...barOf(item, at, setting), labels: [...nameLabels(lines, space.x, y + (step - words) / 2), ...numbers(item, at + thick / 2, setting, share)] }, end: y + step };
}

function aboveBar(item: WaterfallItem, y: number, setting: Setting, i: number): Set {
  const { space, thick } = setting;
  const lines = nameLines(sharedName(item), space.width, space.sizes);
  const words = lines.reduce((sum, { size }) => sum + size + 4, 0);
  const top = y + (i === 0 ? 0 : 14);
  const at = top + words + 5;
  return { bar: { ...barOf(item, at, setting), labels: [...nameLabels(lines, space.x, top), ...numbers(item, at + thick / 2, setting, NOWHERE)] }, end: at + thick };
}

const sharedName = (item: WaterfallItem): WaterfallItem => ({ ...item, detail: [item.detail, item.share].filter((part) => part !== "").join("\n") });

const NOWHERE: Share = { at: undefined, anchor: "start" };

function barOf(item: WaterfallItem, at: number, { x, thick }: Setting): Omit<WaterfallBar, "labels"> {
  const [from, to] = [x(item.from), x(item.to)];
  const stub = item.kind === "part" ? from : x(0);
  return { item, at, thick, ...(item.missing ? { from: stub, to: stub, missing: { x: stub < x(0) ? stub - MISSING : stub, y: at, width: MISSING, height: thick } } : { from, to, missing: undefined }) };
}

interface NameLine {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 700;
}

function nameLines({ label: name, detail }: WaterfallItem, width: number, { label: size, axis }: WaterfallSpace["sizes"]): NameLine[] {
  const names = wrap(name, width, { size, weight: 700 }).map((text): NameLine => ({ text, size, weight: 700 }));
  return detail === "" ? names : [...names, ...wrap(detail, width, { size: axis }).map((text): NameLine => ({ text, size: axis, weight: 400 }))];
}

function nameLabels(lines: readonly NameLine[], x: number, top: number): WaterfallLabel[] {
  let y = top;
  return lines.map(({ text, size, weight }, i) => {
    const set = label(`name-${i}`, text, x, y + 2 + size * 0.86, { size, weight, tone: weight === 700 ? ("ink" as const) : ("ink3" as const) });
    y += size + 4;
    return set;
  });
}

/** Where the words at the end of a bar begin. */
function numberStart(item: WaterfallItem, { x }: Setting): number {
  return Math.max(x(item.from), x(item.to), Math.min(x(item.from), x(item.to)) + 2) + TIP + headOf(item);
}

function numberEnd(item: WaterfallItem, setting: Setting): number {
  return numberStart(item, setting) + numberRoom(item, setting.large, setting.space) - TIP;
}

/** Words at the end of a bar: one after another, on a phone one under the other. */
function numbers(item: WaterfallItem, centre: number, setting: Setting, share: Share): WaterfallLabel[] {
  const { sizes, narrow } = setting.space;
  if (item.missing) return [];
  const style = { size: item.large ? setting.large : sizes.label, weight: 700, tone: item.tone } as const;
  const second = { size: sizes.axis, tone: "ink2" } as const;
  const both = item.amount !== "" && item.second !== "";
  const stacked = both && narrow;
  const beside = both && !stacked;
  const at = endOf(item, setting);
  const anchor = isLeft(item) ? ("end" as const) : ("start" as const);
  const [first, next] = !beside ? [at, at] : isLeft(item) ? [at - room(item.second, second) - 6, at] : [at, at + after(item.amount, style, 6)];
  const words = [
    label("amount", item.amount, first, centre + middle(style.size) - (stacked ? 7 : 0), { ...style, anchor }),
    label("second", item.second, next, centre + middle(sizes.axis) + (stacked ? 8 : 0), { ...second, anchor }),
    ...(share.at === undefined ? [] : [label<WaterfallTone>("share", item.share, share.at, centre + middle(sizes.label), { size: sizes.label, anchor: share.anchor, tone: "ink2" })]),
  ];
  return words.filter(({ text }) => text !== "");
}

/** Where the words at a bar's end begin, or, left of it, end. */
function endOf(item: WaterfallItem, setting: Setting): number {
  return isLeft(item) ? Math.min(setting.x(item.from), setting.x(item.to)) - TIP - headOf(item) : numberStart(item, setting);
}

/** Where the share stands: right of the number, left of the bar, or, with no room at either, under the name. */
interface Share {
  readonly at: number | undefined;
  readonly anchor: "start" | "end";
}

function shareAt(item: WaterfallItem, setting: Setting, right: number): Share {
  const wide = room(item.share, { size: setting.space.sizes.label });
  const end = numberEnd(item, setting) + 10;
  if (item.share === "") return { at: undefined, anchor: "start" };
  if (!isLeft(item) && end + wide <= right) return { at: end, anchor: "start" };
  const start = Math.min(setting.x(item.from), setting.x(item.to)) - 10;
  return !isLeft(item) && start - wide > setting.x(0) + 4 ? { at: start, anchor: "end" } : { at: undefined, anchor: "start" };
}

function joined(bars: readonly WaterfallBar[], { x, beside }: Setting): Connector[] {
  return bars.slice(1).flatMap((next, k) => {
    const bar = bars[k];
    if (!bar || !next.item.closes || (bar.item.kind !== "part" && bar.item.missing)) return [];
    const level = x(bar.item.to);
    const loose = !next.item.firm;
    const [y1, y2] = [bar.at + bar.thick, next.at];
    if (beside) return [{ x1: level, y1, x2: level, y2, loose }];
    return [{ x1: level, y1, x2: level, y2: y1 + STUB, loose }, { x1: level, y1: y2 - STUB, x2: level, y2, loose }];
  });
}
