import { measure, room, type Weight } from "../../text/measure.js";
import { firstFit } from "../../text/fit.js";
import { shorten, wrap } from "../../text/wrap.js";
import { label, type Label, type Tone } from "../label.js";

interface Run {
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly tone: Tone;
}
type Line = readonly Run[];

/** The words of a stop, set in a width but not yet in a place. */
export interface StopWords {
  /** Whether the number lost its unit. */
  readonly bare: boolean;
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

export interface WordSizes {
  readonly label: number;
  readonly axis: number;
}

/** Name, number, and what its links could not say themselves. */
export interface StopText {
  readonly name: string;
  /** Its number, the fullest form first. */
  readonly amounts: readonly string[];
  readonly asides: readonly string[];
}

const LEADING = 4;
/** Between a name and its number in one line. */
const BETWEEN = 6;
const MOST_LINES = 6;

/** Name over number; in one line where asked for and where that fits. */
export function setStop({ name, amounts, asides }: StopText, width: number, sizes: WordSizes, oneLine: boolean): StopWords {
  const bold = (text: string): Run => ({ text, size: sizes.label, weight: 700, tone: "ink" });
  const plain = (text: string, size = sizes.label): Run => ({ text, size, weight: 400, tone: "ink2" });
  const [full = ""] = amounts;
  const inOne = amounts.map((text): Line => [bold(name), plain(text)].filter((run) => run.text !== "")).find((line) => oneLine && widthOf(line) <= width);
  const amount = inOne ? (inOne.at(-1)?.text ?? "") : (firstFit(amounts, width, { size: sizes.label }) ?? full);
  const more = asides.flatMap((text) => wrap(text, width, { size: sizes.axis }).map((part): Line => [plain(part, sizes.axis)]));
  const stacked = (): Line[] => [...fitted(name, width, sizes.label, 700).map((text): Line => [bold(text)]), ...(amount === "" ? [] : fitted(amount, width, sizes.label, 400).map((text): Line => [plain(text)]))];
  const lines = [...(inOne ? [inOne] : stacked()), ...more];
  return { lines, bare: amount !== full, width: Math.max(0, ...lines.map(widthOf)), height: lines.reduce((sum, line) => sum + depthOf(line), 0) };
}

function fitted(text: string, width: number, size: number, weight: Weight): string[] {
  return wrap(text, width, { size, weight }, { maxLines: MOST_LINES }).map((line) => (room(line, { size, weight }) > width ? shorten(line, width, { size, weight }) || line : line));
}

function widthOf(line: Line): number {
  return line.reduce((sum, run, i) => sum + room(run.text, run) + (i > 0 ? BETWEEN : 0), 0);
}

function depthOf(line: Line): number {
  return Math.max(...line.map(({ size }) => size)) + LEADING;
}

/** The words with their first line at `top`, flush to `x` on the side that the anchor says. */
export function placeWords({ lines }: StopWords, x: number, top: number, anchor: Label["anchor"]): Label[] {
  const labels: Label[] = [];
  let y = top;
  lines.forEach((line, i) => {
    const baseline = y + LEADING / 2 + Math.max(...line.map(({ size }) => size)) * 0.86;
    y += depthOf(line);
    const runs = anchor === "end" ? line.toReversed() : line;
    let at = anchor === "middle" && line.length > 1 ? x - widthOf(line) / 2 : x;
    runs.forEach((run, r) => {
      const own = anchor === "middle" && line.length > 1 ? "start" : anchor;
      labels.push(label(`words-${i}-${r}`, run.text, at, baseline, { size: run.size, weight: run.weight, anchor: own, tone: run.tone }));
      const step = (line.length > 1 ? Math.max(room(run.text, run), measure(run.text, run)) : 0) + BETWEEN;
      at += anchor === "end" ? -step : step;
    });
  });
  return labels;
}
