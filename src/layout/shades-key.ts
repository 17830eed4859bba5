import type { Display } from "../quantity/display.js";
import { axisTicks } from "../quantity/ticks.js";
import type { Status } from "../schema/vocabulary.js";
import { room } from "../text/measure.js";
import { wrap } from "../text/wrap.js";
import { layoutKey, SWATCH } from "./key.js";
import { label, middle, type Label } from "./label.js";
import type { Box } from "./place.js";
import { binStep, stepAt, type Shades } from "./shades.js";

/** What a key of shades says. */
export interface ShadeKeyWords {
  /** The unit of all its numbers; may be `""`. */
  readonly heading: string;
  /** Zero where it has a mark of its own, else `""`. */
  readonly zero: string;
  /** What an empty cell means, `""` where there is none. */
  readonly missing: string;
  /** Kinds of numbers that are not facts. */
  readonly kinds: readonly { readonly status: Status; readonly text: string }[];
  readonly number: (value: number) => string;
  /** A limit or a tick, with all of its decimals. */
  readonly tick: (value: number) => string;
  readonly range: (from: string | undefined, to: string | undefined) => string;
  readonly display: Display;
}

export interface ShadeKey {
  /** Pieces of the scale, each with its place among the theme's steps. */
  readonly strip: readonly (Box & { readonly step: number })[];
  readonly zero: Box | undefined;
  readonly missing: Box | undefined;
  readonly kinds: readonly { readonly status: Status; readonly box: Box }[];
  readonly labels: readonly Label[];
  readonly bottom: number;
}

interface ShadeKeySpace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

const HEIGHT = 12;
const BETWEEN = 18;
/** Least width of a bin, and width of a smooth scale, px. */
const LEAST_BIN = 30;
const SMOOTH = 220;
const PIECES = 44;

type Strip = Pick<ShadeKey, "strip" | "labels"> & { readonly width: number };

/** One line of unit, zero, scale and what is missing, broken where it must be; bins whose limits have no room side by side stand in a list. */
export function layoutShadeKey(shades: Shades, words: ShadeKeyWords, { x, y, width, size }: ShadeKeySpace): ShadeKey {
  const line = HEIGHT + 6 + size;
  const labels: Label[] = [];
  let left = x;
  let top = y;
  let bottom = y;
  const take = (need: number, height: number): readonly [number, number] => {
    if (left > x && left + need > x + width) [left, top] = [x, bottom + 8];
    const at = [left, top] as const;
    left += need + BETWEEN;
    bottom = Math.max(bottom, top + height);
    return at;
  };
  const swatch = (key: string, text: string): Box | undefined => {
    if (text === "") return undefined;
    const lines = wrap(text, width - SWATCH - 7, { size });
    const [at, line0] = take(SWATCH + 7 + Math.max(...lines.map((one) => room(one, { size }))), HEIGHT + (lines.length - 1) * (size + 4) + 3);
    lines.forEach((one, i) => labels.push(label(`${key}-${i}`, one, at + SWATCH + 7, line0 + HEIGHT / 2 + middle(size) + i * (size + 4), { size, tone: "ink2" })));
    return { x: at, y: line0 - 1, width: SWATCH, height: SWATCH };
  };
  for (const [i, one] of wrap(words.heading, width, { size }).entries()) {
    if (one === "") continue;
    const [at, line0] = take(room(one, { size }), HEIGHT + 3);
    labels.push(label(`unit-${i}`, one, at, line0 + HEIGHT / 2 + middle(size), { size, tone: "ink2" }));
  }
  const zero = swatch("zero", words.zero);
  const strip = shades.low === shades.high ? undefined : stripOf(shades, words, width, size);
  const pieces: (Box & { step: number })[] = [];
  if (strip) {
    const [at, line0] = take(strip.width, line);
    // On whole px, since pieces that meet between two of them show the ground.
    const start = Math.ceil(at);
    pieces.push(...strip.strip.map((piece) => ({ ...piece, x: piece.x + start, y: Math.round(line0) })));
    labels.push(...strip.labels.map((one) => ({ ...one, x: one.x + start, y: line0 + HEIGHT + 3 + size })));
  } else if (shades.limits && shades.limits.length > 0) {
    const listed = layoutKey(binTexts(shades, words), { x, y: bottom > y ? bottom + 4 : y, width, size });
    pieces.push(...listed.boxes.map((box, bin) => ({ x: box.x, y: box.y, width: box.width, height: box.height, step: binStep(shades.limits ?? [], shades.middle, bin) })));
    labels.push(...listed.boxes.flatMap((box) => box.labels.map((one) => ({ ...one, key: `${box.key}-${one.key}` }))));
    [left, top, bottom] = [x, listed.bottom + 4, listed.bottom];
  }
  const kinds = words.kinds.flatMap(({ status, text }) => {
    const box = swatch(status, text);
    return box ? [{ status, box }] : [];
  });
  const missing = swatch("missing", words.missing);
  return { strip: pieces, zero, missing, kinds, labels, bottom };
}

function binTexts({ limits = [], low, high, open }: Shades, { tick, range }: ShadeKeyWords): { key: string; text: string }[] {
  return Array.from({ length: limits.length + 1 }, (_, bin) => {
    const from = limits[bin - 1] ?? (open ? undefined : low);
    const to = limits[bin] ?? (open ? undefined : high);
    return { key: `bin-${bin}`, text: range(from === undefined ? undefined : tick(from), to === undefined ? undefined : tick(to)) };
  });
}

/** A scale from x = 0, with numbers under it; none where they have no room. */
function stripOf(shades: Shades, words: ShadeKeyWords, width: number, size: number): Strip | undefined {
  return shades.limits ? binStrip(shades, shades.limits, words, width, size) : smoothStrip(shades, words, Math.floor(Math.min(width, SMOOTH) / PIECES) * PIECES, size);
}

function binStrip(shades: Shades, limits: readonly number[], { tick }: ShadeKeyWords, width: number, size: number): Strip | undefined {
  const bins = limits.length + 1;
  const ends = shades.open ? [] : [shades.low, shades.high];
  const all = [...ends.slice(0, 1), ...limits, ...ends.slice(1)].map((value) => ({ text: tick(value), need: room(tick(value), { size }) }));
  const first = shades.open ? 1 : 0;
  const piece = Math.ceil(Math.max(LEAST_BIN, ...all.slice(1).map(({ need }, i) => (need + (all[i]?.need ?? 0)) / 2 + 8)));
  // The outer numbers stand half outside the scale.
  const [before, behind] = shades.open ? [0, 0] : [Math.ceil((all[0]?.need ?? 0) / 2), Math.ceil((all.at(-1)?.need ?? 0) / 2)];
  if (before + piece * bins + behind > width) return undefined;
  const strip = Array.from({ length: bins }, (_, bin) => ({ x: before + bin * piece, y: 0, width: piece - (bin < bins - 1 ? 1 : 0), height: HEIGHT, step: binStep(limits, shades.middle, bin) }));
  const labels = all.map(({ text }, i) => label(`limit-${i}`, text, before + (i + first) * piece - 0.5, 0, { size, anchor: "middle", tone: "ink2" }));
  return { strip, labels, width: before + piece * bins + behind };
}

function smoothStrip(shades: Shades, { number, tick: tickWords, display }: ShadeKeyWords, width: number, size: number): Strip | undefined {
  const { low, high, middle: centre } = shades;
  const at = (value: number): number => ((value - low) / (high - low)) * width;
  const strip = Array.from({ length: PIECES }, (_, i) => {
    const [from, to] = [(width * i) / PIECES, (width * (i + 1)) / PIECES];
    return { x: from, y: 0, width: to - from, height: HEIGHT, step: stepAt(shades, low + ((high - low) * (i + 0.5)) / PIECES) };
  });
  const labels: Label[] = [];
  const taken: (readonly [number, number])[] = [];
  const put = (value: number, anchor: "start" | "middle" | "end", text = number(value)): void => {
    const need = room(text, { size });
    const x = at(value);
    const from = x - (anchor === "start" ? 0 : anchor === "end" ? need : need / 2);
    if (from < 0 || from + need > width || taken.some(([a, b]) => from < b + 8 && a < from + need + 8)) return;
    taken.push([from, from + need]);
    labels.push(label(`tick-${labels.length}`, text, x, 0, { size, anchor, tone: "ink2" }));
  };
  put(low, "start");
  put(high, "end");
  if (labels.length < 2) return undefined;
  for (const tick of [...(centre === undefined ? [] : [centre]), ...axisTicks(low, high, 4, display)]) put(tick, "middle", tickWords(tick));
  return { strip, labels, width };
}
