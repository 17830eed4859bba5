import { room } from "../../text/measure.js";
import { wrap } from "../../text/wrap.js";
import { bands, type Bands } from "../bands.js";
import { label, middle } from "../label.js";
import { place, type Box, type Segment } from "../place.js";
import { HEAD, numberSize, type Connector, type WaterfallBar, type WaterfallItem, type WaterfallLabel, type WaterfallLayout, type WaterfallSpace } from "./model.js";

/** A bar is no wider than this, px, however few there are. */
const MOST_WIDTH = 130;
/** Between a bar and its number, px. */
const TIP = 6;
/** Height of the empty box of a missing number, px. */
const MISSING = 28;

interface Setting {
  readonly space: WaterfallSpace;
  readonly band: Bands;
  readonly y: (level: number) => number;
  readonly zero: number;
  /** Bottom of everything that is not a name. */
  readonly floor: number;
  readonly large: number;
}

/** Bars that stand side by side, each with its number at its end and its name under all of them. */
export function standingBars(items: readonly WaterfallItem[], [low, high]: readonly [number, number], space: WaterfallSpace): Omit<WaterfallLayout, "head"> {
  const { x, y: top, width, height, sizes } = space;
  const band = bands(items.length, [x, x + width], { most: MOST_WIDTH });
  const large = numberSize(items, band.step - 8, sizes);
  const need = Math.max(...items.map((item) => (item.missing ? MISSING : numberHeight(item, large, space)))) + TIP;
  const under = low < 0 ? need : 0;
  // Names come off the least height first, so that a figure is not stretched beyond it.
  const plot = Math.max(Math.min(sizes.plot * 0.82, width / 1.9), height - namesHeight(items, band, space));
  const first = top + need;
  const last = top + plot - under;
  const y = (level: number): number => (high > low ? last - ((level - low) / (high - low)) * (last - first) : last);
  const setting = { space, band, y, zero: y(0), floor: last + under, large };
  const bars = items.map((item, i) => barOf(item, i, setting));
  const connectors = joined(items, setting);
  const shared = withShare(bars, connectors, setting);
  const named = shared.map((bar, i) => ({ ...bar, labels: [...bar.labels, ...names(bar.item, i, setting)] }));
  const bottom = Math.max(top + height, ...named.flatMap(({ labels }) => labels.map((one) => one.y + 4)));
  return { upright: true, bars: named, connectors, zeros: [{ x1: x, y1: setting.zero, x2: x + width, y2: setting.zero }], bottom };
}

function numberHeight({ amount, second, large: isLarge, certainty }: WaterfallItem, large: number, { sizes }: WaterfallSpace): number {
  const head = certainty.bound === "atLeast" || certainty.bound === "moreThan" ? HEAD : 0;
  return head + (amount === "" ? 0 : (isLarge ? large : sizes.label) + 2) + (second === "" ? 0 : sizes.axis + 5);
}

function namesHeight(items: readonly WaterfallItem[], band: Bands, { sizes }: WaterfallSpace): number {
  return 12 + Math.max(...items.map((item) => nameLines(item, band, sizes).reduce((sum, { size }) => sum + size + 5, 0)));
}

interface NameLine {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 700;
}

function nameLines({ label: name, detail }: WaterfallItem, { step }: Bands, sizes: WaterfallSpace["sizes"]): NameLine[] {
  const names = wrap(name, step - 8, { size: sizes.label, weight: 700 }, { balance: true });
  const details = detail === "" ? [] : wrap(detail, step - 8, { size: sizes.axis }, { balance: true });
  return [...names.map((text): NameLine => ({ text, size: sizes.label, weight: 700 })), ...details.map((text): NameLine => ({ text, size: sizes.axis, weight: 400 }))];
}

function names(item: WaterfallItem, i: number, { band, floor, space }: Setting): WaterfallLabel[] {
  let y = floor + 6;
  return nameLines(item, band, space.sizes).map(({ text, size, weight }, k) => {
    y += size + 5;
    return label(`name-${k}`, text, band.centre(i), y - 2, { size, weight, anchor: "middle", tone: weight === 700 ? "ink" : "ink3" });
  });
}

function barOf(item: WaterfallItem, i: number, setting: Setting): WaterfallBar {
  const { band, y, zero, space } = setting;
  const [from, to] = [y(item.from), y(item.to)];
  const place = { at: band.at(i), thick: band.width };
  if (item.missing) {
    // It stands on the level before it, which is where the next one begins, and away from the zero line.
    const at = item.kind === "part" ? from : zero;
    return { item, from: at, to: at, ...place, missing: { x: place.at, y: at > zero ? at : at - MISSING, width: place.thick, height: MISSING }, labels: [] };
  }
  const [top, bottom] = [Math.min(from, to), Math.max(from, to)];
  const need = numberHeight(item, setting.large, space);
  // A fall's number stands under its bar and a rise's over it, unless the zero line is in the way.
  const falls = item.kind === "part" ? item.to < item.from : item.to < 0;
  const clearUnder = bottom >= zero - 0.5 ? item.to < 0 || item.from < 0 : bottom + need + TIP <= zero;
  const clearOver = top <= zero + 0.5 || top - need - TIP >= zero;
  const isUnder = falls ? clearUnder : !clearOver;
  return { item, from, to, ...place, missing: undefined, labels: numbers(item, band.centre(i), isUnder ? { top: bottom + TIP, up: false } : { top: top - TIP - need, up: true }, setting) };
}

function numbers({ amount, second, large: isLarge, tone, certainty }: WaterfallItem, x: number, { top, up }: { readonly top: number; readonly up: boolean }, { space: { sizes }, large }: Setting): WaterfallLabel[] {
  const size = isLarge ? large : sizes.label;
  const head = !up && (certainty.bound === "atLeast" || certainty.bound === "moreThan") ? HEAD : 0;
  const first = top + head + (amount === "" ? 0 : size);
  const labels: WaterfallLabel[] = amount === "" ? [] : [label("amount", amount, x, first - 1, { size, weight: 700, anchor: "middle", tone })];
  return second === "" ? labels : [...labels, label("second", second, x, first + sizes.axis + 3, { size: sizes.axis, anchor: "middle", tone: "ink2" })];
}

/** From each bar at its level to the next; none to what is missing its place, nor into a total that the parts do not come to. */
function joined(items: readonly WaterfallItem[], { band, y }: Setting): Connector[] {
  return items.slice(1).flatMap((next, k) => {
    const item = items[k];
    if (!item || !next.closes || (item.kind !== "part" && item.missing)) return [];
    const level = y(item.to);
    return [{ x1: band.at(k) + band.width, y1: level, x2: band.at(k + 1), y2: level, loose: !next.firm }];
  });
}

interface ShareSeat extends Box {
  readonly anchor: "start" | "middle" | "end";
}

/** The share stands beside its bar where nothing else does and no other bar could claim it, else with the details under its name. */
function withShare(bars: readonly WaterfallBar[], connectors: readonly Connector[], { space, band, zero, floor }: Setting): WaterfallBar[] {
  const { sizes, x, y, width } = space;
  const labelBoxes = bars.flatMap(({ labels }) => labels.map(boxOf));
  const shapes = bars.map(({ from, to, at, thick, missing }): Box => missing ?? { x: at - 1, y: Math.min(from, to), width: thick + 2, height: Math.max(2, Math.abs(to - from)) });
  const lines: Segment[] = [...connectors.map((line) => ({ ...line, width: 6 })), { x1: x, y1: zero, x2: x + width, y2: zero, width: 6 }];
  return bars.map((bar, i) => {
    const { item, at, thick } = bar;
    if (item.share === "") return bar;
    const size = sizes.label;
    const wide = room(item.share, { size });
    const [top, bottom] = [Math.min(bar.from, bar.to), Math.max(bar.from, bar.to)];
    const claimed = bars.filter((other) => other !== bar);
    const isOwn = (left: number): boolean => claimed.every((other) => left + wide < other.at || left > other.at + other.thick);
    const seats = [0.5, 0.25, 0.75, 0.1].flatMap((part): ShareSeat[] => {
      const level = top + (bottom - top) * part - size * 0.65;
      return [[at - 12 - wide, "end"] as const, [at + thick + 12, "start"] as const].flatMap(([left, anchor]) => (isOwn(left) ? [{ x: left, y: level, width: wide, height: size * 1.3, anchor }] : []));
    });
    const middleLeft = band.centre(i) - wide / 2;
    if (isOwn(middleLeft)) seats.push({ x: middleLeft, y: bottom + 8, width: wide, height: size * 1.3, anchor: "middle" });
    const found = place([{ key: "share", candidates: seats, priority: 0 }], [...labelBoxes, ...shapes, ...lines], { x, y, width, height: floor - y }).get("share");
    const seat = found && seats[found.index];
    if (!seat) return { ...bar, item: { ...item, detail: [item.detail, item.share].filter((part) => part !== "").join("\n") } };
    const edge = seat.x + (seat.anchor === "middle" ? wide / 2 : seat.anchor === "end" ? wide : 0);
    return { ...bar, labels: [...bar.labels, label("share", item.share, edge, seat.y + seat.height / 2 + middle(size), { size, anchor: seat.anchor, tone: "ink2" })] };
  });
}

export function boxOf({ text, x, y, size, weight, anchor }: WaterfallLabel): Box {
  const width = room(text, { size, weight });
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { x: left - 2, y: y - size, width: width + 4, height: size * 1.3 };
}
